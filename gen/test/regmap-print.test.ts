import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { cHeader } from '../regmap/c-header.ts';
import { checkLayout, LayoutError, type LayoutSpec } from '../regmap/layouts.ts';
import { registersMarkdown } from '../regmap/markdown.ts';
import type { RegisterMapSpec } from '../regmap/types.ts';
import { typescriptModule } from '../regmap/typescript.ts';

const MAP: RegisterMapSpec = {
  name: 'demo',
  doc: 'A map for tests.',
  width: 64,
  bytes: 0x1000,
  registers: {
    TABLE: { offset: 0x48, doc: 'A table.', count: 4, stride: 16, lock: true, fields: { LIMIT: { bits: [47, 0], access: 'rw', doc: 'Pages | bytes.' } } },
    CTRL: {
      offset: 0x8,
      doc: 'Control.',
      fields: {
        MODE: { bits: [5, 4], access: 'rw', reset: 2, doc: 'How.', values: { SLOW: 2, FAST: 1 } },
        GO: { bits: 63, access: 'w1p', doc: 'Start /* now */.' },
        KIND: { bits: [11, 8], access: 'ro', value: 0xa, doc: 'Which.' },
        BUSY: { bits: 12, access: 'ro', doc: 'At work.' },
      },
    },
  },
  windows: { BUF: { offset: 0x800, bytes: 0x100, access: 'rw', doc: 'A buffer.' } },
};

const LAYOUT: LayoutSpec = {
  name: 'msg',
  doc: 'A message.',
  bytes: 16,
  fields: { phase: [1, 63, 63], kind: [0, 7, 4], id: [0, 63, 32] },
  values: { kind: { two: 2, one: 1 } },
};

const HEADER = `/* A map for tests. Generated from the register map; do not edit. */
/* A field of a register or format is (value & MASK) >> SHIFT; named values are not shifted. */
#ifndef DEMO_REGS_H
#define DEMO_REGS_H

#include <stdint.h>

#define DEMO_BAR_BYTES 0x1000u

/* CTRL: Control. */
#define DEMO_CTRL_OFFSET 0x0008u
/* MODE (rw): How. */
#define DEMO_CTRL_MODE_MASK UINT64_C(0x30)
#define DEMO_CTRL_MODE_SHIFT 4
#define DEMO_CTRL_MODE_FAST UINT64_C(0x1)
#define DEMO_CTRL_MODE_SLOW UINT64_C(0x2)
/* KIND (ro): Which. */
#define DEMO_CTRL_KIND_MASK UINT64_C(0xf00)
#define DEMO_CTRL_KIND_SHIFT 8
#define DEMO_CTRL_KIND_VALUE UINT64_C(0xa)
/* BUSY (ro): At work. */
#define DEMO_CTRL_BUSY_MASK UINT64_C(0x1000)
#define DEMO_CTRL_BUSY_SHIFT 12
/* GO (w1p): Start / * now * /. */
#define DEMO_CTRL_GO_MASK UINT64_C(0x8000000000000000)
#define DEMO_CTRL_GO_SHIFT 63

/* TABLE: A table. */
#define DEMO_TABLE_OFFSET 0x0048u
#define DEMO_TABLE_STRIDE 0x0010u
#define DEMO_TABLE_COUNT 4u
/* LIMIT (rw): Pages | bytes. */
#define DEMO_TABLE_LIMIT_MASK UINT64_C(0xffffffffffff)
#define DEMO_TABLE_LIMIT_SHIFT 0

/* BUF window (rw): A buffer. */
#define DEMO_BUF_WINDOW_OFFSET 0x0800u
#define DEMO_BUF_WINDOW_BYTES 0x0100u

/* msg: A message. */
#define DEMO_MSG_BYTES 16u
#define DEMO_MSG_KIND_QWORD 0u
#define DEMO_MSG_KIND_SHIFT 4
#define DEMO_MSG_KIND_MASK UINT64_C(0xf0)
#define DEMO_MSG_KIND_ONE UINT64_C(0x1)
#define DEMO_MSG_KIND_TWO UINT64_C(0x2)
#define DEMO_MSG_ID_QWORD 0u
#define DEMO_MSG_ID_SHIFT 32
#define DEMO_MSG_ID_MASK UINT64_C(0xffffffff00000000)
#define DEMO_MSG_PHASE_QWORD 1u
#define DEMO_MSG_PHASE_SHIFT 63
#define DEMO_MSG_PHASE_MASK UINT64_C(0x8000000000000000)

#endif /* DEMO_REGS_H */
`;

const PAGE_AFTER_INTRO = `## Summary

| offset | name | size | access | what |
| --- | --- | --- | --- | --- |
| \`0x0008\` | [CTRL](#ctrl) | 1 | rw, ro, w1p | Control. |
| \`0x0048\` | [TABLE](#table) | 4 × 0x0010 | rw | A table. |
| \`0x0800\` | [BUF](#buf) | window, 256 bytes | rw | A buffer. |

## Registers

### CTRL

Offset \`0x0008\`. Control.

| bits | field | access | reset | what |
| --- | --- | --- | --- | --- |
| 63 | \`GO\` | w1p | – | Start /* now */. |
| 12 | \`BUSY\` | ro | device | At work. |
| 11:8 | \`KIND\` | ro | \`0xa\` (constant) | Which. |
| 5:4 | \`MODE\` | rw | \`0x2\` | How. 1 = \`FAST\`, 2 = \`SLOW\`. |

### TABLE

Offset \`0x0048 + 0x0010 × i\`, i = 0..3. A table.

The device can lock it: a write while it is locked is dropped and reported.

| bits | field | access | reset | what |
| --- | --- | --- | --- | --- |
| 47:0 | \`LIMIT\` | rw | \`0x0\` | Pages \\| bytes. |

## Windows

A window is a range that another unit of the device decodes.

### BUF

\`0x0800..0x08ff\`, 256 bytes, rw, in words of 64 bits. A buffer.

## Constants of this build

| field | value | decimal | what |
| --- | --- | --- | --- |
| [CTRL](#ctrl).\`KIND\` | \`0xa\` | 10 | Which. |

## Formats in memory

Little endian; qword n is at byte 8n. Bits that no field names are zero.

### msg

16 bytes. A message.

| qword | bits | field | values |
| --- | --- | --- | --- |
| 0 | 7:4 | \`kind\` | 1 = \`one\`, 2 = \`two\`. |
| 0 | 63:32 | \`id\` |  |
| 1 | 63 | \`phase\` |  |
`;

const MODULE = `/** A map for tests. Generated from the register map; do not edit. */
export const DEMO = {
  width: 64,
  bytes: 0x1000,
  registers: {
    /** Control. */
    CTRL: {
      offset: 0x8,
      stride: 0x8,
      count: 1,
      fields: {
        /** How. */
        MODE: { hi: 5, lo: 4, access: 'rw', values: { FAST: 1, SLOW: 2 } },
        /** Which. */
        KIND: { hi: 11, lo: 8, access: 'ro', value: 0xan, values: {} },
        /** At work. */
        BUSY: { hi: 12, lo: 12, access: 'ro', values: {} },
        /** Start /* now * /. */
        GO: { hi: 63, lo: 63, access: 'w1p', values: {} },
      },
    },
    /** A table. */
    TABLE: {
      offset: 0x48,
      stride: 0x10,
      count: 4,
      fields: {
        /** Pages | bytes. */
        LIMIT: { hi: 47, lo: 0, access: 'rw', values: {} },
      },
    },
  },
  windows: {
    /** A buffer. */
    BUF: { offset: 0x800, bytes: 0x100, access: 'rw' },
  },
} as const;
`;

describe('printed text', () => {
  test('C header', () => {
    expect(cHeader(MAP, [LAYOUT])).toBe(HEADER);
  });

  test('Markdown', () => {
    const page = registersMarkdown(MAP, [LAYOUT]);
    expect(page.slice(page.indexOf('## Summary'))).toBe(PAGE_AFTER_INTRO);
    expect(page).toMatch(/^# Registers of demo\n/);
  });

  test('TypeScript', () => {
    expect(typescriptModule(MAP)).toBe(MODULE);
  });

  test.each([cHeader, registersMarkdown, typescriptModule])('%o refuses an unsound map', (print) => {
    expect(() => print({ ...MAP, bytes: 100 })).toThrow(/register map demo cannot be built/);
  });

  test('two things of one C name are refused', () => {
    const twice: LayoutSpec = { ...LAYOUT, name: 'buf_window' };
    expect(() => cHeader(MAP, [twice])).toThrow('C header of demo: two things would be called DEMO_BUF_WINDOW_BYTES');
  });
});

describe('layouts', () => {
  const problems: readonly (readonly [problem: string, layout: LayoutSpec])[] = [
    ['msg: 12 bytes are not whole qwords', { ...LAYOUT, bytes: 12, fields: {}, values: {} }],
    ['msg.id: [64, 32] are not bits of a qword', { ...LAYOUT, fields: { kind: [0, 7, 4], id: [0, 64, 32] } }],
    ['msg.id: qword 2 lies outside the 16 bytes', { ...LAYOUT, fields: { kind: [0, 7, 4], id: [2, 63, 32] } }],
    ['msg: fields kind and id overlap in qword 0', { ...LAYOUT, fields: { kind: [0, 7, 4], id: [0, 4, 4] } }],
    ['msg.kind: value two = 2 does not fit 1 bit', { ...LAYOUT, fields: { kind: [0, 4, 4] } }],
    ["msg: values are given for 'kind', which is no field", { ...LAYOUT, fields: { id: [0, 4, 4] } }],
  ];
  test.each(problems)('%s', (problem, layout) => {
    expect(checkLayout(layout)).toEqual([problem]);
    expect(() => cHeader(MAP, [layout])).toThrow(LayoutError);
  });
});

describe('printed code works', () => {
  test('the C header compiles as strict C99 and has the values worked out by hand', async () => {
    const checks = [
      'DEMO_CTRL_OFFSET + 0 == 8',
      'DEMO_TABLE_OFFSET + 3 * DEMO_TABLE_STRIDE == 0x78',
      'DEMO_TABLE_COUNT == 4',
      '((UINT64_C(0x2a) & DEMO_CTRL_MODE_MASK) >> DEMO_CTRL_MODE_SHIFT) == DEMO_CTRL_MODE_SLOW',
      'DEMO_CTRL_GO_MASK == UINT64_C(1) << DEMO_CTRL_GO_SHIFT',
      'DEMO_TABLE_LIMIT_MASK == (UINT64_C(1) << 48) - 1',
      'DEMO_MSG_ID_MASK >> DEMO_MSG_ID_SHIFT == 0xffffffff',
      'DEMO_MSG_PHASE_QWORD == 1',
      'DEMO_BUF_WINDOW_OFFSET + DEMO_BUF_WINDOW_BYTES == 0x900',
    ];
    const program = ['#include "demo.h"', '#include "demo.h"', ...checks.map((c, i) => `typedef char check_${i}[(${c}) ? 1 : -1];`), 'int main(void) { return (int)sizeof(check_0) - 1; }', ''];
    await inFolder(async (dir) => {
      await writeFile(join(dir, 'demo.h'), cHeader(MAP, [LAYOUT]));
      await writeFile(join(dir, 'demo.c'), program.join('\n'));
      const flags = ['-std=c99', '-Wall', '-Wextra', '-Werror', '-pedantic', '-fsyntax-only'];
      await execa('gcc', [...flags, 'demo.c'], { cwd: dir });
      await writeFile(join(dir, 'wrong.c'), program.join('\n').replace('== 0x900', '== 0x901'));
      await expect(execa('gcc', [...flags, 'wrong.c'], { cwd: dir })).rejects.toThrow(/negative/);
    });
  });

  test('the TypeScript module loads and has the values of the map', async () => {
    await inFolder(async (dir) => {
      const file = join(dir, 'demo.ts');
      await writeFile(file, typescriptModule(MAP));
      const { DEMO } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { DEMO: Record<string, unknown> };
      expect(DEMO).toMatchObject({
        width: 64,
        bytes: 4096,
        registers: { CTRL: { offset: 8, count: 1, fields: { KIND: { value: 10n }, MODE: { hi: 5, lo: 4, values: { SLOW: 2 } } } }, TABLE: { stride: 16, count: 4 } },
        windows: { BUF: { offset: 2048 } },
      });
    });
  });
});

async function inFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'regmap-'));
  try {
    await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
