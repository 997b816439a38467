import type { LayoutSpec } from '../../gen/regmap/layouts.ts';
import { ACK, ACK_BYTES, ACK_STATUS, COMMAND, COMMAND_BYTES, COMMAND_OP, DEVICE_CLASS, HARVEST_COMMAND, RECORD, RECORD_BYTES, RECORD_TYPE, RESPONSE_CODE, TOUCH, TOUCH_BYTES } from './messages.ts';
import { RIGHTS } from './pae.ts';

/** The formats of messages.ts with their documents, for the C header and the Markdown page. */
export const layouts: readonly LayoutSpec[] = [
  {
    name: 'record', bytes: RECORD_BYTES, fields: RECORD, values: { type: RECORD_TYPE, device_class: DEVICE_CLASS },
    doc: 'Page-request record in the page-request ring. rights: bit 0 read, bit 1 write. timestamp: ticks of the device clock.',
  },
  { name: 'ack', bytes: ACK_BYTES, fields: ACK, values: { status: ACK_STATUS }, doc: 'Acknowledgement in the acknowledgement ring, behind the DMA writes granted before it. ring: the command came through the command ring; slot is 0 then.' },
  {
    name: 'command', bytes: COMMAND_BYTES, fields: COMMAND, values: { op: COMMAND_OP, rights: RIGHTS, response_code: RESPONSE_CODE },
    doc: 'Command in a command slot or in the command ring. The response fields are for set alone, harvest_clear for harvest, track_enable for track.',
  },
  { name: 'harvest_command', bytes: COMMAND_BYTES, fields: HARVEST_COMMAND, doc: 'The last qword of a harvest, in place of the response fields; the rest is that of a command. address: where the bits go in host memory, bits 63..6 of it.' },
  { name: 'touch', bytes: TOUCH_BYTES, fields: TOUCH, doc: 'Entry of the first-touch log. write: the written bit went from 0 to 1, else the read bit.' },
];
