import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adpOptions } from '../../../scripts/lib/adp-options.ts';
import { simOptions } from '../../../scripts/lib/sim-options.ts';
import { anchorsOf, blocksOf, linksOf, readText, repositoryFiles, spansOf } from '../support/docs.ts';

const files = repositoryFiles();
const known = new Set([...files, ...files.flatMap((f) => f.split('/').map((_, i, parts) => parts.slice(0, i).join('/')))]);
const pages = files.filter((f) => f.endsWith('.md'));
const makefile = readText('Makefile');
const targets = [...makefile.matchAll(/^([a-z-]+):[^#\n]*## /gm)].map(([, t]) => t!);

/** Links of a page that lead nowhere, each with the reason. */
function brokenLinks(page: string): string[] {
  return linksOf(readText(page)).flatMap((link) => {
    if (/^https?:/.test(link)) return [];
    const [path, anchor] = link.split('#');
    const target = path ? posix.join(posix.dirname(page), path) : page;
    if (!known.has(target.replace(/\/$/, ''))) return [`${link}: there is no ${target}`];
    if (anchor && !anchorsOf(readText(target)).includes(anchor)) return [`${link}: ${target} has no heading for #${anchor}`];
    return [];
  });
}

/** Names in `code` that the repository does not have: paths, targets and variables of make, words of the sources. */
function unknownNames(page: string, sourceWords: ReadonlySet<string>): string[] {
  // Code of the page itself is held to the sources by docs-snippets.test.ts.
  const words = new Set([...sourceWords, ...blocksOf(readText(page)).blocks.flatMap((b) => (b.language ? (b.text.match(/\w+/g) ?? []) : []))]);
  return spansOf(readText(page)).flatMap((span) => {
    const make = /^make( [a-z]+)?((?: [A-Z]+=\S*)*)$/.exec(span);
    if (make) {
      const [, target, variables] = make;
      const names = [...variables!.matchAll(/([A-Z]+)=/g)].map(([, n]) => n!);
      return [...(target && !targets.includes(target.trim()) ? [`${span}: no such target`] : []), ...names.filter((n) => !(n in simOptions || n in adpOptions)).map((n) => `${span}: no variable ${n}`)];
    }
    if (/^(gen|hw|tb|docs|scripts|\.ci)\/[\w./-]*$/.test(span)) return known.has(span.replace(/\/$/, '')) ? [] : [`${span}: no such file or folder`];
    // A word of the code: it has a capital, a digit or an underscore inside.
    if (/^[A-Za-z]\w*$/.test(span) && /.[_A-Z0-9]/.test(span)) return words.has(span) ? [] : [`${span}: stands in no source`];
    return [];
  });
}

describe('every page', () => {
  const sources = files.filter((f) => /\.(ts|v|sv|h|cpp)$/.test(f) || /^(Makefile|package\.json|scripts\/\w+)$/.test(f));
  const words = new Set(sources.flatMap((f) => readText(f).match(/\w+/g) ?? []));

  test('there are pages, and they have links', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((p) => linksOf(readText(p))).length).toBeGreaterThan(40);
  });
  test.each(pages)('%s: every link resolves', (page) => expect(brokenLinks(page)).toEqual([]));
  test.each(pages)('%s: every file, command and name exists', (page) => expect(unknownNames(page, words)).toEqual([]));
  test.each(pages.filter((p) => p.startsWith('docs/')))('%s can be reached from the README', (page) => {
    const seen = new Set(['README.md']);
    for (const from of seen) {
      for (const link of linksOf(readText(from))) {
        const target = posix.join(posix.dirname(from), link.split('#')[0]!).replace(/\/$/, '');
        for (const f of files.filter((x) => x === target || posix.dirname(x) === target)) if (f.endsWith('.md')) seen.add(f);
      }
    }
    expect(seen.has(page)).toBe(true);
  });
  test.each(pages)('%s: no code span is broken over lines', (page) => {
    expect(blocksOf(readText(page)).prose.split('\n').filter((line) => line.split('`').length % 2 === 0)).toEqual([]);
  });
  test('no page names a place of one machine', () => {
    expect(pages.filter((p) => /(?<![\w.])\/(work|tmp|home|root)\b/.test(readText(p)))).toEqual([]);
  });
});

test('the README names every target of make help, with the same words for the two commands', () => {
  const readme = readText('README.md');
  expect(targets.filter((t) => !new RegExp(`make ${t}\\b|\`${t}\``).test(readme))).toEqual([]);
  for (const t of ['sim', 'test']) {
    const words = new RegExp(`^${t}: ## (.*)$`, 'm').exec(makefile)![1]!;
    expect(readme).toContain(`make ${t.padEnd(6)} # ${words}`);
  }
});
