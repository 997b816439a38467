import type { LayoutSpec } from '../../gen/regmap/layouts.ts';
import { ACK, ACK_BYTES, ACK_STATUS, COMMAND, COMMAND_BYTES, COMMAND_OP, DEVICE_CLASS, RECORD, RECORD_BYTES, RECORD_TYPE, RESPONSE_CODE } from './messages.ts';

/** The message formats with their named values, for the C header and docs/registers.md. */
export const messageLayouts = [
  {
    name: 'record',
    doc: 'Page-request record: one posted write into the ring at PRQ_BASE. The phase bit flips with each pass over the ring.',
    bytes: RECORD_BYTES,
    fields: RECORD,
    values: { type: RECORD_TYPE, device_class: DEVICE_CLASS },
  },
  {
    name: 'ack',
    doc: 'Acknowledgement of an update command, in the ring at ACK_BASE, behind the DMA writes granted before it. The phase bit flips with each pass over the ring.',
    bytes: ACK_BYTES,
    fields: ACK,
    values: { status: ACK_STATUS },
  },
  {
    name: 'command',
    doc: 'Update command, written into a slot of the COMMAND window; the write of its last qword commits it.',
    bytes: COMMAND_BYTES,
    fields: COMMAND,
    values: { op: COMMAND_OP, response_code: RESPONSE_CODE },
  },
] as const satisfies readonly LayoutSpec[];
