/**
 * Formats in host memory and in the command slots, as data: field name -> [qword, high bit, low bit].
 * All are little endian; qword n is at byte 8n. Our design; the seed leaves the formats open.
 */
export type Layout = Readonly<Record<string, readonly [qword: number, hi: number, lo: number]>>;

/**
 * Page-request record, 32 bytes, one posted write into the host's ring. `phase` is in the last qword and flips with
 * each pass over the ring, so that a host that polls sees a whole record or none.
 */
export const RECORD_BYTES = 32;
export const RECORD = {
  version: [0, 3, 0],
  type: [0, 7, 4],
  domain: [0, 15, 8],
  rid: [0, 31, 16],
  tag_index: [0, 47, 32],
  tag_generation: [0, 63, 48],
  first_page: [1, 51, 0],
  rights: [1, 53, 52],
  last: [1, 54, 54],
  device_class: [1, 57, 56],
  page_count: [2, 15, 0],
  queue: [2, 23, 16],
  sequence: [2, 63, 32],
  timestamp: [3, 62, 0],
  phase: [3, 63, 63],
} as const satisfies Layout;
export const RECORD_VERSION = 1;
/**
 * `page_request`: a DMA waits for these pages. `probe`: a posted descriptor will need them; nothing waits yet. `blocked`: a DMA has
 * waited for a blocked page longer than programmed; for information, with no tag and no answer.
 */
export const RECORD_TYPE = { page_request: 0, probe: 1, blocked: 2 } as const;
/** Tag index of a record that wants no answer. */
export const NO_TAG = 0xffff;
/** Bits of a time stamp in a record or acknowledgement: the phase bit takes the highest. */
export const TIMESTAMP_BITS = 63;

/**
 * Acknowledgement of an update command, 16 bytes, behind the DMA writes in the one posted stream. `ring`: the command came through
 * the command ring, so its sequence alone names it and `slot` is 0; else `slot` is free again.
 */
export const ACK_BYTES = 16;
export const ACK = {
  sequence: [0, 31, 0],
  status: [0, 39, 32],
  slot: [0, 47, 40],
  ring: [0, 48, 48],
  timestamp: [1, 62, 0],
  phase: [1, 63, 63],
} as const satisfies Layout;
export const ACK_STATUS = { ok: 0, bad_op: 1, bad_domain: 2, bad_range: 3, unsupported: 4, uncertain: 5, memory_error: 6 } as const;

/**
 * Command, 32 bytes: in a 64-byte-aligned slot, where the write of its last qword commits it, or an entry of the command ring.
 * `harvest_clear` and `track_enable` are flags of `harvest` and `track`.
 */
export const COMMAND_BYTES = 32;
export const COMMAND = {
  op: [0, 3, 0],
  rights: [0, 5, 4],
  irq: [0, 6, 6],
  domain: [0, 15, 8],
  harvest_clear: [0, 16, 16],
  track_enable: [0, 17, 17],
  sequence: [0, 63, 32],
  first_page: [1, 51, 0],
  page_count: [2, 51, 0],
  response_index: [3, 15, 0],
  response_generation: [3, 31, 16],
  response_code: [3, 35, 32],
  response_valid: [3, 63, 63],
} as const satisfies Layout;
export const COMMAND_OP = { set: 1, clear: 2, block: 3, harvest: 4, track: 5 } as const;
/** Last qword of a `harvest`, in place of the response: where its bits go in host memory, 64-byte aligned. */
export const HARVEST_COMMAND = { address: [3, 63, 6] } as const satisfies Layout;

/** Entry of the first-touch log, 8 bytes: a page of a tracked domain was read or written for the first time since its bit was cleared. */
export const TOUCH_BYTES = 8;
export const TOUCH = {
  page: [0, 51, 0],
  domain: [0, 59, 52],
  write: [0, 60, 60],
  phase: [0, 63, 63],
} as const satisfies Layout;

/** Answer to a page request (field facts: PCIe PRI uses the same three values; 2..14 are treated as failure). */
export const RESPONSE_CODE = { success: 0, invalid: 1, failure: 15 } as const;

/** DMA descriptor kinds: accesses to the guest's rings are DMA like any other. */
export const DESC_KIND = { ring_read: 0, buffer_read: 1, buffer_write: 2, ring_write: 3 } as const;

/** Status of a finished descriptor. */
export const DONE_STATUS = { ok: 0, denied: 1, invalid: 2, failure: 3, completion_error: 4, dropped: 5, reset: 6, bad_interrupt: 7 } as const;

/** Class of the device behind a queue, in the record for the host's policy. */
export const DEVICE_CLASS = { block: 0, nic_receive: 1, nic_transmit: 2 } as const;

/** MSI-X vectors of the PF. */
export const MSIX_VECTOR = { page_request: 0, acknowledgement: 1 } as const;
