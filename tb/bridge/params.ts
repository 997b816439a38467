import { axiPort, memoryLayout } from '../../hw/spec/memory.ts';
import { DESC_KIND } from '../../hw/spec/messages.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import { appStreams, eventPort } from '../../hw/spec/streams.ts';

/** The widths a transactor and the C++ core are built for, printed as their two headers. All widths in bits. */
export interface Params {
  /** `vpri_tb_params.svh`: macros for the transactor. */
  readonly svh: string;
  /** `vpri_tb_params.h`: the same for the C++ core. */
  readonly h: string;
}

/** Prints the headers for a preset; `top` is the name of the device's top module. */
export function printParams(preset: Preset, top: string): Params {
  const app = appStreams(preset);
  const event = eventPort(preset);
  const memory = memoryLayout(preset);
  const writeKinds = Object.entries(DESC_KIND).reduce((mask, [name, kind]) => (name.endsWith('_write') ? mask | (1 << kind) : mask), 0);
  const widths: readonly (readonly [name: string, value: number])[] = [
    ['VPRI_DATA_W', preset.tlpDataWidth],
    ['VPRI_SEQ_W', preset.txSeqWidth],
    ['VPRI_FUNCTIONS', preset.functions],
    ['VPRI_QUEUES', preset.queues],
    ['VPRI_QUEUE_DEPTH', preset.queueDepth],
    ['VPRI_QUEUE_W', app.desc.queue],
    ['VPRI_GPA_W', app.desc.gpa],
    ['VPRI_LENGTH_W', app.desc.length],
    ['VPRI_TAG_W', app.desc.tag],
    ['VPRI_PAY_BYTES_W', app.pay_req.bytes],
    ['VPRI_EV_PAGES_W', event.pages],
    ['VPRI_AXI_ID_W', axiPort(preset).awid[1]],
    ['VPRI_AXI_ADDR_W', memory.addressBits],
    ['VPRI_AXI_LINE_W', memory.lineBits],
  ];
  const doc = `// Printed by tb/bridge/params.ts for the preset "${preset.name}".\n`;
  return {
    svh: `${doc}\`define VPRI_TOP ${top}\n${widths.map(([name, value]) => `\`define ${name} ${value}\n`).join('')}`,
    h: `${doc}#pragma once\n#define VPRI_PRESET "${preset.name}"\n${widths.map(([name, value]) => `#define ${name} ${value}\n`).join('')}// Bit k: descriptor kind k is a write.\n#define VPRI_WRITE_KINDS ${writeKinds}\n`,
  };
}
