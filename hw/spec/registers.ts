import type { RegisterMapSpec } from '../../gen/regmap/types.ts';
import { BUCKETS_PER_OCTAVE, bucketBounds, ROUND_TRIP_BUCKETS } from './histograms.ts';
import type { Preset } from './preset.ts';

/** The VPRI BAR (BAR 0 of the PF). */
export const BAR_BYTES = 0x10000;
export const VPRI_MAGIC = 0x49525056; // "VPRI", little endian
export const VPRI_VERSION = 1;
/** Buckets of the on-chip lookup-latency histogram: bucket i counts latencies of i cycles, the last one i or more. */
export const HISTOGRAM_BUCKETS = 64;

/** Window of a scrubbed line: that of the largest region, whatever the preset. */
export const SCRUB_BYTES = 64;

const log2 = (n: number): number => Math.log2(n);

/** The register map of the device, for the sizes of a preset. Offsets do not depend on the preset. */
export const vpriRegisters = (p: Preset) =>
  ({
    name: 'vpri',
    doc: 'VPRI control and status registers, BAR 0 of the PF. Only the PF reaches them: an access by a VF is counted and dropped.',
    width: 64,
    bytes: BAR_BYTES,
    registers: {
      ID: { offset: 0x0000, doc: 'Identification.', fields: {
        MAGIC: { bits: [31, 0], access: 'ro', value: VPRI_MAGIC, doc: 'The letters VPRI.' },
        VERSION: { bits: [47, 32], access: 'ro', value: VPRI_VERSION, doc: 'Version of this register map.' },
      } },
      FEATURES: { offset: 0x0008, doc: 'Sizes of this build, as base-2 logarithms.', fields: {
        FUNCTIONS: { bits: [3, 0], access: 'ro', value: log2(p.functions), doc: 'PCIe functions.' },
        DOMAINS: { bits: [7, 4], access: 'ro', value: log2(p.domains), doc: 'Domains.' },
        QUEUES: { bits: [11, 8], access: 'ro', value: log2(p.queues), doc: 'DMA queues.' },
        QUEUE_DEPTH: { bits: [15, 12], access: 'ro', value: log2(p.queueDepth), doc: 'Descriptors outstanding in a queue.' },
        PAGES_PER_REGION: { bits: [19, 16], access: 'ro', value: log2(p.pagesPerRegion), doc: 'Pages of a region.' },
        BITMAP_REGIONS: { bits: [47, 40], access: 'ro', value: log2(p.bitmapRegions), doc: 'Regions the device memory holds.' },
        PAGE_REQUESTS: { bits: [27, 24], access: 'ro', value: log2(p.pageRequests), doc: 'Outstanding page requests.' },
        COMMAND_SLOTS: { bits: [31, 28], access: 'ro', value: log2(p.commandSlots), doc: 'Command slots.' },
        GPA_BITS: { bits: [39, 32], access: 'ro', value: p.gpaBits, doc: 'Bits of a guest-physical address (not a logarithm).' },
      } },
      CTRL: { offset: 0x0010, doc: 'Device control.', fields: {
        ENABLE: { bits: 0, access: 'rw', doc: 'DMA queues take descriptors while set.' },
      } },
      ERROR: { offset: 0x0018, doc: 'Sticky error bits.', fields: {
        COMMAND_OVERFLOW: { bits: 0, access: 'w1c', doc: 'A write to a command slot that was still taken; it was dropped, with the whole command it belongs to.' },
        COMMAND_HOLE: { bits: 1, access: 'w1c', doc: 'A write to a command slot had byte-enable holes, was shorter than a qword or lay outside the command; it was dropped, with the command the next commit of the slot would have made.' },
        VF_ACCESS: { bits: 2, access: 'w1c', doc: 'A VF wrote or read the VPRI BAR; dropped, or answered as unsupported.' },
        BAD_REQUEST: { bits: 3, access: 'w1c', doc: 'A request TLP the device does not serve (type, BAR, length); dropped, or answered as unsupported.' },
        LOCKED_WRITE: { bits: 4, access: 'w1c', doc: 'A write to a register that is locked now; dropped.' },
        STALE_RESPONSE: { bits: 5, access: 'w1c', doc: 'A response whose index or generation names no outstanding request; ignored.' },
        UNEXPECTED_COMPLETION: { bits: 6, access: 'w1c', doc: 'A completion whose tag is not in use; dropped.' },
        COMPLETION_ERROR: { bits: 7, access: 'w1c', doc: 'A completion with a status other than success, poisoned, or of another length than owed.' },
        DOMAIN_NOT_CLEARED: { bits: 8, access: 'w1c', doc: 'An enable of a domain that was not cleared; refused.' },
        COMMAND_FETCH: { bits: 9, access: 'w1c', doc: 'The command ring could not be read (error status, poisoned, or of another length than asked for); it has stopped.' },
        COMMAND_TAIL: { bits: 10, access: 'w1c', doc: 'COMMAND_RING_TAIL is further from the head than the command ring is long; nothing is fetched until it is not.' },
        MEMORY_READ: { bits: 16, access: 'w1c', doc: 'Device memory refused to read a line; its lookups were denied, its update ended with an error.' },
        MEMORY_WRITE: { bits: 17, access: 'w1c', doc: 'Device memory refused to write a line; its update ended with an error.' },
        TRACKER_MEMORY: { bits: 18, access: 'w1c', doc: 'Device memory refused a line of the access tracker: read, its region counts as all read and written; written, accesses to it may be lost.' },
        TOUCH_LOST: { bits: 19, access: 'w1c', doc: 'A first touch is not in the first-touch log: the ring was full, or the log too slow. Harvest the tracked domains.' },
        READ_TIMEOUT: { bits: 20, access: 'w1c', doc: 'A read got no completion in time; its descriptor ends with an error, its tag is not used again before its function is reset.' },
        BAD_INTERRUPT: { bits: 21, access: 'w1c', doc: 'A descriptor touched the interrupt range with anything but one aligned doubleword to write; it ended with status bad_interrupt.' },
        REQUEST_ALARM: { bits: 12, access: 'w1c', doc: 'A page request was not answered in PRQ_RESEND.TIME; its record was sent again, and vector 0 fired.' },
      } },
      NOW: { offset: 0x0020, doc: 'The time input, in ticks of the device clock.', fields: {
        TICKS: { bits: [63, 0], access: 'ro', doc: 'Ticks.' },
      } },

      PRQ_BASE: { offset: 0x0100, doc: 'Page-request ring in host memory.', fields: {
        ADDR: { bits: [63, 12], access: 'rw', doc: 'Base address, 4 KiB aligned (bits 63..12).' },
      } },
      PRQ_CTRL: { offset: 0x0108, doc: 'Page-request ring control. Change SIZE only while ENABLE is clear.', fields: {
        ENABLE: { bits: 0, access: 'rw', doc: 'Records may be written.' },
        SIZE: { bits: [7, 4], access: 'rw', reset: 4, doc: 'Entries of the ring, as a base-2 logarithm (up to 15).' },
      } },
      PRQ_HEAD: { offset: 0x0110, doc: 'The host returns slots: everything before HEAD is free again.', strobe: true, fields: {
        HEAD: { bits: [31, 0], access: 'rw', doc: 'Absolute index of the next record the host will read, modulo 2^32.' },
        ARM: { bits: 63, access: 'w1p', doc: 'Ask for an MSI-X at the next record; fires at once when HEAD is not TAIL.' },
      } },
      PRQ_TAIL: { offset: 0x0118, doc: 'Records written so far.', fields: {
        TAIL: { bits: [31, 0], access: 'ro', doc: 'Absolute index of the next record the device will write, modulo 2^32.' },
      } },
      PRQ_RESPONSE: { offset: 0x0120, doc: 'Answer to one page request; written as one qword.', strobe: true, fields: {
        INDEX: { bits: [15, 0], access: 'wo', doc: 'Tag index of the record.' },
        GENERATION: { bits: [31, 16], access: 'wo', doc: 'Tag generation of the record.' },
        CODE: { bits: [35, 32], access: 'wo', doc: 'Response code.', values: { SUCCESS: 0, INVALID: 1, FAILURE: 15 } },
      } },
      ACK_BASE: { offset: 0x0140, doc: 'Acknowledgement ring in host memory.', fields: {
        ADDR: { bits: [63, 12], access: 'rw', doc: 'Base address, 4 KiB aligned (bits 63..12).' },
      } },
      ACK_CTRL: { offset: 0x0148, doc: 'Acknowledgement ring control. The ring must have at least as many entries as there are command slots.', fields: {
        ENABLE: { bits: 0, access: 'rw', doc: 'Commands are taken from the slots while set.' },
        SIZE: { bits: [7, 4], access: 'rw', reset: 4, doc: 'Entries of the ring, as a base-2 logarithm (up to 15).' },
      } },
      ACK_TAIL: { offset: 0x0150, doc: 'Acknowledgements written so far.', fields: {
        TAIL: { bits: [31, 0], access: 'ro', doc: 'Absolute index of the next acknowledgement, modulo 2^32.' },
      } },

      COMMAND_RING_BASE: { offset: 0x0160, doc: 'Command ring in host memory.', fields: {
        ADDR: { bits: [63, 12], access: 'rw', doc: 'Base address, 4 KiB aligned (bits 63..12).' },
      } },
      COMMAND_RING_CTRL: { offset: 0x0168, doc: 'Command ring control. Change SIZE only while ENABLE is clear and HEAD is TAIL.', fields: {
        ENABLE: { bits: 0, access: 'rw', doc: 'Commands are fetched while set. Clearing it lets a ring that has stopped begin again at HEAD.' },
        SIZE: { bits: [7, 4], access: 'rw', reset: 4, doc: 'Entries of the ring, as a base-2 logarithm (up to 15).' },
      } },
      COMMAND_RING_TAIL: { offset: 0x0170, doc: 'Doorbell of the command ring: everything before TAIL may be fetched.', fields: {
        TAIL: { bits: [31, 0], access: 'rw', doc: 'Absolute index of the next command the host will write, modulo 2^32.' },
      } },
      COMMAND_RING_HEAD: { offset: 0x0178, doc: 'Commands fetched so far; their entries of the ring are free again.', fields: {
        HEAD: { bits: [31, 0], access: 'ro', doc: 'Absolute index of the next command the device will fetch, modulo 2^32.' },
        STOPPED: { bits: 63, access: 'ro', doc: 'A fetch failed; clear ENABLE and set it to go on at HEAD.' },
      } },
      PRQ_MODERATION: { offset: 0x0180, doc: 'Moderation of vector 0. Armed, it fires when COUNT records were written, or TIME ticks after the first of them, whichever is first.', fields: {
        COUNT: { bits: [15, 0], access: 'rw', doc: 'Records; 0 and 1: at once.' },
        TIME: { bits: [63, 32], access: 'rw', doc: 'Ticks of the device clock; 0: at once.' },
      } },
      PRQ_RESEND: { offset: 0x0188, doc: 'What happens to a page request that is not answered.', fields: {
        TIME: { bits: [47, 0], access: 'rw', doc: 'Ticks after which its record is sent again, with the same tag and the next sequence, and an alarm is raised; 0: never.' },
      } },
      PRQ_SHARES: { offset: 0x0190, doc: 'Shares of the table of page requests. Takes effect while no request is outstanding. RESERVE times the functions, plus PROBES, must not exceed the table.', fields: {
        RESERVE: { bits: [15, 0], access: 'rw', doc: 'Entries kept for each function.' },
        PROBES: { bits: [31, 16], access: 'rw', doc: 'Entries kept for probes; 0: no probe is sent.' },
      } },
      PRQ_STATE: { offset: 0x0198, doc: 'State of the message engine.', fields: {
        WAITING: { bits: 0, access: 'ro', doc: 'A fault waits for a slot of the ring or for the share of its function.' },
        PROBES: { bits: [31, 16], access: 'ro', doc: 'Probes outstanding.' },
      } },

      READ_TIMEOUT: { offset: 0x0400, doc: 'Completion timeout of DMA reads.', fields: {
        PERIOD: { bits: [31, 0], access: 'rw', doc: 'A read without completion ends after one to two periods, in ticks; 0: never. Below 2^31.' },
      } },
      BLOCKED_TIME: { offset: 0x0408, doc: 'When a DMA that waits for a blocked page is reported.', fields: {
        PERIOD: { bits: [31, 0], access: 'rw', doc: 'After one to two periods, in ticks, once (record type blocked); 0: never. Below 2^31.' },
      } },
      DMA_CTRL: { offset: 0x0410, doc: 'Control of the DMA engine. Change it only while no descriptor is under way.', fields: {
        INTERRUPTS: { bits: 0, access: 'rw', doc: 'DMA writes to the interrupt range 0xFEE00000 to 0xFEEFFFFF are not looked up: an aligned doubleword leaves as it is, anything else ends with status bad_interrupt. Clear: the range is memory like any other.' },
      } },

      LOOKUPS: { offset: 0x0200, doc: 'Lookups with a verdict.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      LOOKUP_FAULTS: { offset: 0x0208, doc: 'Lookups with the verdict fault.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      LOOKUP_DENIED: { offset: 0x0210, doc: 'Lookups with the verdict denied.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      LOOKUP_CYCLES: { offset: 0x0218, doc: 'Sum of the lookup latencies, request to verdict.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Cycles since reset.' } } },
      LOOKUP_MAX: { offset: 0x0220, doc: 'Longest lookup latency.', fields: { COUNT: { bits: [31, 0], access: 'ro', doc: 'Cycles.' } } },
      RECORDS: { offset: 0x0228, doc: 'Page-request records written.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      JOINED: { offset: 0x0230, doc: 'Faults that joined an outstanding request.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      RESPONSES: { offset: 0x0238, doc: 'Responses taken.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      UPDATES: { offset: 0x0240, doc: 'Update commands acknowledged.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      VF_DROPS: { offset: 0x0248, doc: 'Accesses of VFs to this BAR.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      LOOKUP_MISSES: { offset: 0x02b0, doc: 'Lookups whose line was not in the line cache.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      PREFETCHES: { offset: 0x02b8, doc: 'Lines of the bitmap that were looked for ahead and were not in the line cache.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },

      LOOKUP_CTRL: { offset: 0x0340, doc: 'Lookup control.', fields: {
        PREFETCH: { bits: 0, access: 'rw', doc: 'Behind a line that a lookup misses, the next region of the domain is fetched too; without effect in a build without prefetch.' },
      } },
      RESENT: { offset: 0x0280, doc: 'Records sent again because no answer came; each raised an alarm.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      STALE_RESPONSES: { offset: 0x0288, doc: 'Responses ignored: unknown index, old generation, or more of them waiting than the device holds.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      PROBES: { offset: 0x0290, doc: 'Probe records written.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      PROBES_DROPPED: { offset: 0x0298, doc: 'Probes dropped for want of an entry, a slot or a place to wait.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },
      BLOCKED_REPORTS: { offset: 0x02a0, doc: 'Records that told of a page blocked for too long.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Since reset.' } } },

      TRACKED: { offset: 0x0348, doc: 'Access tracker: state, as the command track sets it.', fields: {
        DOMAINS: { bits: [63, 0], access: 'ro', doc: 'One bit a domain: grants of the domain are marked. It ends when the domain is disabled, or its base or limit written.' },
      } },
      TOUCH_LOG_BASE: { offset: 0x0350, doc: 'First-touch log in host memory.', fields: {
        ADDR: { bits: [63, 12], access: 'rw', doc: 'Base address, 4 KiB aligned (bits 63..12).' },
      } },
      TOUCH_LOG_CTRL: { offset: 0x0358, doc: 'First-touch log control. Change SIZE only while ENABLE is clear and HEAD is TAIL.', fields: {
        ENABLE: { bits: 0, access: 'rw', doc: 'First touches of tracked domains are logged.' },
        SIZE: { bits: [7, 4], access: 'rw', reset: 4, doc: 'Entries of the ring, as a base-2 logarithm (up to 15).' },
      } },
      TOUCH_LOG_HEAD: { offset: 0x0360, doc: 'The host returns entries: everything before HEAD is free again.', fields: {
        HEAD: { bits: [31, 0], access: 'rw', doc: 'Absolute index of the next entry the host will read, modulo 2^32.' },
      } },
      TOUCH_LOG_TAIL: { offset: 0x0368, doc: 'Entries written so far.', fields: {
        TAIL: { bits: [31, 0], access: 'ro', doc: 'Absolute index of the next entry the device will write, modulo 2^32.' },
        FULL: { bits: 63, access: 'ro', doc: 'The ring has no free entry; the next first touch is lost.' },
      } },
      ACK_HEAD: { offset: 0x0300, doc: 'The host returns entries of the acknowledgement ring; needed for commands of the command ring only.', fields: {
        HEAD: { bits: [31, 0], access: 'rw', doc: 'Absolute index of the next acknowledgement the host will read, modulo 2^32.' },
      } },

      SCRUB: { offset: 0x0500, doc: 'Test backdoor: shows one row of the bitmap as a lookup would see it, cached, in memory or being changed. Its line may drive another one out of the line cache.', fields: {
        ROW: { bits: [31, 0], access: 'rw', doc: 'Row (region of device memory): DOMAIN_BASE.REGION of a domain and the number of its region.' },
        START: { bits: 63, access: 'w1p', doc: 'Read the row; the PAEs are in SCRUB_PAES when BUSY is 0. Ignored while BUSY.' },
      } },
      SCRUB_STATE: { offset: 0x0508, doc: 'Test backdoor: state of the scrub.', fields: {
        BUSY: { bits: 0, access: 'ro', doc: 'The row is not there yet. Lookups and updates come first.' },
        ERROR: { bits: 1, access: 'ro', doc: 'Device memory refused the row; SCRUB_PAES is what it was.' },
      } },
      ROUND_TRIP_TICKS: { offset: 0x0510, doc: 'Sum of the round trips of page requests, record written (the last time) to answer taken; RESPONSES counts them.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Ticks since reset.' } } },
      ROUND_TRIP_MAX: { offset: 0x0518, doc: 'Longest round trip of a page request.', fields: { COUNT: { bits: [63, 0], access: 'ro', doc: 'Ticks.' } } },

      FUNCTION: { offset: 0x1000, doc: 'Function table, one register a function (0 is the PF).', count: p.functions, fields: {
        DOMAIN: { bits: [7, 0], access: 'rw', doc: 'Domain of the function.' },
        RESET: { bits: 32, access: 'w1p', doc: 'Function-level reset, as by the port flr_start: every descriptor of its queues ends with status reset.' },
        RESETTING: { bits: 33, access: 'ro', doc: 'A reset is under way.' },
        ENABLE: { bits: 63, access: 'rw', doc: 'DMA of the function is looked up; otherwise denied.' },
      } },
      FUNCTION_REQUESTS: { offset: 0x1800, doc: 'Page requests of a function, one register a function. A lower QUOTA takes nothing back.', count: p.functions, fields: {
        QUOTA: { bits: [15, 0], access: 'rw', reset: p.pageRequests, doc: 'Requests it may have outstanding, probes apart; a fault over it waits.' },
        USED: { bits: [31, 16], access: 'ro', doc: 'Requests it has outstanding, probes apart.' },
      } },
      DOMAIN_BASE: { offset: 0x2000, doc: 'Domain table: first bitmap row. Locked while the domain is enabled or being cleared; a write drops CLEARED.', count: p.domains, stride: 32, lock: true, strobe: true, fields: {
        REGION: { bits: [31, 0], access: 'rw', doc: 'Row (region of device memory) that holds the domain’s region 0.' },
      } },
      DOMAIN_LIMIT: { offset: 0x2008, doc: 'Domain table: size. Locked while the domain is enabled or being cleared; a write drops CLEARED.', count: p.domains, stride: 32, lock: true, strobe: true, fields: {
        PAGES: { bits: [47, 0], access: 'rw', doc: 'Pages of the domain; a page at or past it is denied.' },
      } },
      DOMAIN_CTRL: { offset: 0x2010, doc: 'Domain table: control.', count: p.domains, stride: 32, fields: {
        ENABLE_SET: { bits: 0, access: 'w1p', doc: 'Enable the domain; refused unless CLEARED.' },
        ENABLE_CLEAR: { bits: 1, access: 'w1p', doc: 'Disable the domain; drops CLEARED.' },
        CLEAR: { bits: 2, access: 'w1p', doc: 'Clear every PAE of the domain by hardware; refused while enabled.' },
        ENABLED: { bits: 8, access: 'ro', doc: 'Lookups of the domain may be granted.' },
        CLEARED: { bits: 9, access: 'ro', doc: 'The whole range was cleared since BASE and LIMIT were written.' },
        BUSY: { bits: 10, access: 'ro', doc: 'A clear is under way.' },
      } },
      DOMAIN_STATE: { offset: 0x2018, doc: 'Domain table: state.', count: p.domains, stride: 32, fields: {
        GENERATION: { bits: [15, 0], access: 'ro', doc: 'Counts updates of the domain.' },
        TOKENS: { bits: [47, 32], access: 'ro', doc: 'Granted DMAs that have not landed, both epochs.' },
      } },
      QUEUE: { offset: 0x4000, doc: 'Queue table, one register a queue. Change FUNCTION and CLASS only while ENABLE is clear and no descriptor is under way.', count: p.queues, fields: {
        FUNCTION: { bits: [7, 0], access: 'rw', doc: 'Function whose requester ID the queue’s DMA carries.' },
        CLASS: { bits: [9, 8], access: 'rw', doc: 'Device class, for the host’s policy.', values: { BLOCK: 0, NIC_RECEIVE: 1, NIC_TRANSMIT: 2 } },
        DROP: { bits: 16, access: 'rw', doc: 'A descriptor that faults is reported and ends with status dropped; the queue does not park. For NIC receive.' },
        PROBE: { bits: 17, access: 'rw', doc: 'Descriptors that are posted but not under way are looked up ahead, and missing pages reported as probes; needs PRQ_SHARES.PROBES.' },
        PARKED: { bits: 32, access: 'ro', doc: 'The queue waits for an answer.' },
        ENABLE: { bits: 63, access: 'rw', doc: 'The queue takes descriptors.' },
      } },
    },
    windows: {
      LOOKUP_HISTOGRAM: { offset: 0x3000, bytes: HISTOGRAM_BUCKETS * 8, access: 'ro', doc: `Histogram of the lookup latency: qword i counts latencies of i cycles, qword ${HISTOGRAM_BUCKETS - 1} that many or more.` },
      ROUND_TRIP_HISTOGRAM: { offset: 0x3200, bytes: bucketBounds(ROUND_TRIP_BUCKETS).length * 8, access: 'ro', doc: `Histogram of the round trip of page requests, ${BUCKETS_PER_OCTAVE} buckets an octave: qword i counts from 2^(${ROUND_TRIP_BUCKETS.firstOctave} + i / ${BUCKETS_PER_OCTAVE}, rounded down) x (1 + (i mod ${BUCKETS_PER_OCTAVE}) / ${BUCKETS_PER_OCTAVE}) ticks to less than the next; the first one everything below, the last one everything above.` },
      SCRUB_PAES: { offset: 0x0540, bytes: SCRUB_BYTES, access: 'ro', doc: 'Test backdoor: the PAEs of the row that was scrubbed last, bit 0 of every page (page 0 in the lowest bit), then bit 1 of every page; zero behind them.' },
      MSIX_TABLE: { offset: 0x6000, bytes: 32, access: 'rw', doc: 'MSI-X table of the PF, 16 bytes a vector as in PCIe 5.0 §6.1.4: address, data, vector control (bit 0 mask).' },
      MSIX_PBA: { offset: 0x6800, bytes: 8, access: 'ro', doc: 'MSI-X pending bits.' },
      COMMAND: { offset: 0x8000, bytes: p.commandSlots * 64, access: 'wo', doc: 'Command slots, 64 bytes apart, one for each host worker; 32 bytes each; the last qword commits.' },
    },
  }) as const satisfies RegisterMapSpec;
