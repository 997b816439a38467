import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { ACK, COMMAND, RECORD, type Layout } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { pack } from '../../host/layout.ts';
import { registersOf } from '../../host/regs.ts';
import { BUILD_ROOT, ROOT } from '../../sim/sources.ts';

/** A line of C that prints one value, and the value the host model has for it. */
interface Line {
  readonly c: string;
  readonly value: bigint;
}

const PROGRAM = (header: string, lines: readonly Line[]): string => `#include <inttypes.h>
#include <stdio.h>
#include "${header}"

#define FIELD(name, value) (((uint64_t)(value) << name##_SHIFT) & name##_MASK)
#define COPY(name, i) (name##_OFFSET + (i) * name##_STRIDE)

static void show(uint64_t value) { printf("%" PRIu64 "\\n", value); }

/* What a driver in C would do, as far as it is arithmetic. */
int main(void) {
${lines.map((l) => `  show(${l.c});`).join('\n')}
  return 0;
}
`;

/** Value of one field of a message in its qword: from the C macros, and as the host model packs it. */
const message = (name: string, layout: Layout, bytes: number, field: string, value: number): Line => {
  const packed = pack(layout, bytes, { [field]: value });
  const macro = `VPRI_${name}_${field.toUpperCase()}`;
  return { c: `FIELD(${macro}, ${value}) + ${macro}_QWORD`, value: new DataView(packed.buffer).getBigUint64(8 * layout[field]![0], true) + BigInt(layout[field]![0]) };
};

test.each([presets.small, presets.default])('a driver in C computes what the host model computes, preset $name', async (preset) => {
  const regs = registersOf(preset);
  const last = preset.queues - 1;
  const lines: readonly Line[] = [
    { c: 'VPRI_ID_OFFSET', value: BigInt(regs.offset('ID')) },
    { c: 'VPRI_PRQ_RESPONSE_OFFSET', value: BigInt(regs.offset('PRQ_RESPONSE')) },
    { c: 'VPRI_LOOKUP_HISTOGRAM_WINDOW_OFFSET', value: BigInt(regs.window('LOOKUP_HISTOGRAM').offset) },
    { c: 'VPRI_COMMAND_WINDOW_OFFSET + VPRI_COMMAND_WINDOW_BYTES', value: BigInt(regs.window('COMMAND').offset + regs.window('COMMAND').bytes) },
    { c: `COPY(VPRI_QUEUE, ${last})`, value: BigInt(regs.offset('QUEUE', last)) },
    { c: `COPY(VPRI_DOMAIN_CTRL, VPRI_DOMAIN_CTRL_COUNT - 1)`, value: BigInt(regs.offset('DOMAIN_CTRL', preset.domains - 1)) },
    { c: `FIELD(VPRI_QUEUE_FUNCTION, 3) | VPRI_QUEUE_CLASS_NIC_TRANSMIT << VPRI_QUEUE_CLASS_SHIFT | FIELD(VPRI_QUEUE_ENABLE, 1)`, value: regs.encode('QUEUE', { FUNCTION: 3, CLASS: 2, ENABLE: 1 }) },
    { c: 'FIELD(VPRI_PRQ_BASE_ADDR, 0x12345)', value: regs.encode('PRQ_BASE', { ADDR: 0x12345 }) },
    { c: 'FIELD(VPRI_PRQ_HEAD_HEAD, 0xfffffffe) | FIELD(VPRI_PRQ_HEAD_ARM, 1)', value: regs.encode('PRQ_HEAD', { HEAD: 0xffff_fffe, ARM: 1 }) },
    { c: 'FIELD(VPRI_PRQ_RESPONSE_INDEX, 5) | FIELD(VPRI_PRQ_RESPONSE_GENERATION, 0xbeef) | VPRI_PRQ_RESPONSE_CODE_FAILURE << VPRI_PRQ_RESPONSE_CODE_SHIFT', value: regs.encode('PRQ_RESPONSE', { INDEX: 5, GENERATION: 0xbeef, CODE: 15 }) },
    { c: 'FIELD(VPRI_DOMAIN_CTRL_ENABLE_SET, 1)', value: regs.encode('DOMAIN_CTRL', { ENABLE_SET: 1 }) },
    // Reading: a field of a value with every bit set.
    { c: '(UINT64_MAX & VPRI_DOMAIN_STATE_TOKENS_MASK) >> VPRI_DOMAIN_STATE_TOKENS_SHIFT', value: BigInt(regs.field('DOMAIN_STATE', 'TOKENS', 2n ** 64n - 1n)) },
    { c: 'VPRI_ERROR_COMMAND_OVERFLOW_MASK | VPRI_ERROR_VF_ACCESS_MASK', value: regs.encode('ERROR', { COMMAND_OVERFLOW: 1, VF_ACCESS: 1 }) },
    message('COMMAND', COMMAND, 32, 'first_page', 0xf_1234_5678),
    message('COMMAND', COMMAND, 32, 'sequence', 0x89ab_cdef),
    message('COMMAND', COMMAND, 32, 'op', 2),
    message('RECORD', RECORD, 32, 'tag_generation', 0x7001),
    message('RECORD', RECORD, 32, 'phase', 1),
    message('ACK', ACK, 16, 'slot', 7),
  ];
  const folder = join(BUILD_ROOT, 'fixtures');
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `driver_${preset.name}`);
  writeFileSync(`${name}.c`, PROGRAM(`vpri_${preset.name}.h`, lines));
  await execa('gcc', ['-std=c99', '-Wall', '-Wextra', '-Werror', '-pedantic', `-I${join(ROOT, 'hw/rtl', preset.name)}`, '-o', name, `${name}.c`]);
  const { stdout } = await execa(name);
  const printed = stdout.split('\n').map(BigInt);
  expect(lines.map((l, i) => `${l.c} = ${printed[i]}`)).toEqual(lines.map((l) => `${l.c} = ${l.value}`));
});
