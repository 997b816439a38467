import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const outputs = ['.git', 'node_modules', 'sim_build'];

/** Every file of the repository that is not an output, by path. */
export function repositoryFiles(): readonly string[] {
  const walk = (folder: string): string[] =>
    readdirSync(posix.join(root, folder), { withFileTypes: true }).flatMap((e) => {
      const path = posix.join(folder, e.name);
      return e.isDirectory() ? (outputs.includes(path) ? [] : walk(path)) : [path];
    });
  return walk('').sort();
}

export const readText = (path: string): string => readFileSync(posix.join(root, path), 'utf8');

/** A block of code in a page: its language and text. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, and the page without them. */
export function blocksOf(page: string): { readonly blocks: readonly Block[]; readonly prose: string } {
  const blocks: Block[] = [];
  const prose = page.replace(/^```(\w*)\n([\s\S]*?)^```$/gm, (_all, language: string, text: string) => {
    blocks.push({ language, text });
    return '';
  });
  return { blocks, prose };
}

/** Targets of the links and pictures of a page's prose. */
export function linksOf(page: string): readonly string[] {
  return [...blocksOf(page).prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!);
}

/** Anchors that the headings of a page make, as GitHub names them. */
export function anchorsOf(page: string): readonly string[] {
  return [...blocksOf(page).prose.matchAll(/^#+ (.*)$/gm)].map(([, h]) => h!.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}

/** The `code` spans of a page's prose. */
export function spansOf(page: string): readonly string[] {
  return [...blocksOf(page).prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
}
