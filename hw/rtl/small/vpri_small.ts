/** VPRI control and status registers, BAR 0 of the PF. Only the PF reaches them: an access by a VF is counted and dropped. Generated from the register map; do not edit. */
export const VPRI = {
  width: 64,
  bytes: 0x10000,
  registers: {
    /** Identification. */
    ID: {
      offset: 0x0,
      stride: 0x8,
      count: 1,
      fields: {
        /** The letters VPRI. */
        MAGIC: { hi: 31, lo: 0, access: 'ro', value: 0x49525056n, values: {} },
        /** Version of this register map. */
        VERSION: { hi: 47, lo: 32, access: 'ro', value: 0x1n, values: {} },
      },
    },
    /** Sizes of this build, as base-2 logarithms. */
    FEATURES: {
      offset: 0x8,
      stride: 0x8,
      count: 1,
      fields: {
        /** PCIe functions. */
        FUNCTIONS: { hi: 3, lo: 0, access: 'ro', value: 0x2n, values: {} },
        /** Domains. */
        DOMAINS: { hi: 7, lo: 4, access: 'ro', value: 0x1n, values: {} },
        /** DMA queues. */
        QUEUES: { hi: 11, lo: 8, access: 'ro', value: 0x2n, values: {} },
        /** Descriptors outstanding in a queue. */
        QUEUE_DEPTH: { hi: 15, lo: 12, access: 'ro', value: 0x2n, values: {} },
        /** Pages of a region. */
        PAGES_PER_REGION: { hi: 19, lo: 16, access: 'ro', value: 0x5n, values: {} },
        /** Outstanding page requests. */
        PAGE_REQUESTS: { hi: 27, lo: 24, access: 'ro', value: 0x2n, values: {} },
        /** Command slots. */
        COMMAND_SLOTS: { hi: 31, lo: 28, access: 'ro', value: 0x0n, values: {} },
        /** Bits of a guest-physical address (not a logarithm). */
        GPA_BITS: { hi: 39, lo: 32, access: 'ro', value: 0x20n, values: {} },
        /** Regions the device memory holds. */
        BITMAP_REGIONS: { hi: 47, lo: 40, access: 'ro', value: 0xcn, values: {} },
      },
    },
    /** Device control. */
    CTRL: {
      offset: 0x10,
      stride: 0x8,
      count: 1,
      fields: {
        /** DMA queues take descriptors while set. */
        ENABLE: { hi: 0, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Sticky error bits. */
    ERROR: {
      offset: 0x18,
      stride: 0x8,
      count: 1,
      fields: {
        /** A write to a command slot that was still taken; it was dropped, with the whole command it belongs to. */
        COMMAND_OVERFLOW: { hi: 0, lo: 0, access: 'w1c', values: {} },
        /** A write to a command slot had byte-enable holes, was shorter than a qword or lay outside the command; it was dropped, with the command the next commit of the slot would have made. */
        COMMAND_HOLE: { hi: 1, lo: 1, access: 'w1c', values: {} },
        /** A VF wrote or read the VPRI BAR; dropped, or answered as unsupported. */
        VF_ACCESS: { hi: 2, lo: 2, access: 'w1c', values: {} },
        /** A request TLP the device does not serve (type, BAR, length); dropped, or answered as unsupported. */
        BAD_REQUEST: { hi: 3, lo: 3, access: 'w1c', values: {} },
        /** A write to a register that is locked now; dropped. */
        LOCKED_WRITE: { hi: 4, lo: 4, access: 'w1c', values: {} },
        /** A response whose index or generation names no outstanding request; ignored. */
        STALE_RESPONSE: { hi: 5, lo: 5, access: 'w1c', values: {} },
        /** A completion whose tag is not in use; dropped. */
        UNEXPECTED_COMPLETION: { hi: 6, lo: 6, access: 'w1c', values: {} },
        /** A completion with a status other than success, poisoned, or of another length than owed. */
        COMPLETION_ERROR: { hi: 7, lo: 7, access: 'w1c', values: {} },
        /** An enable of a domain that was not cleared; refused. */
        DOMAIN_NOT_CLEARED: { hi: 8, lo: 8, access: 'w1c', values: {} },
        /** The command ring could not be read (error status, poisoned, or of another length than asked for); it has stopped. */
        COMMAND_FETCH: { hi: 9, lo: 9, access: 'w1c', values: {} },
        /** COMMAND_RING_TAIL is further from the head than the command ring is long; nothing is fetched until it is not. */
        COMMAND_TAIL: { hi: 10, lo: 10, access: 'w1c', values: {} },
        /** A page request was not answered in PRQ_RESEND.TIME; its record was sent again, and vector 0 fired. */
        REQUEST_ALARM: { hi: 12, lo: 12, access: 'w1c', values: {} },
        /** Device memory refused to read a line; its lookups were denied, its update ended with an error. */
        MEMORY_READ: { hi: 16, lo: 16, access: 'w1c', values: {} },
        /** Device memory refused to write a line; its update ended with an error. */
        MEMORY_WRITE: { hi: 17, lo: 17, access: 'w1c', values: {} },
        /** Device memory refused a line of the access tracker: read, its region counts as all read and written; written, accesses to it may be lost. */
        TRACKER_MEMORY: { hi: 18, lo: 18, access: 'w1c', values: {} },
        /** A first touch is not in the first-touch log: the ring was full, or the log too slow. Harvest the tracked domains. */
        TOUCH_LOST: { hi: 19, lo: 19, access: 'w1c', values: {} },
        /** A read got no completion in time; its descriptor ends with an error, its tag is not used again before its function is reset. */
        READ_TIMEOUT: { hi: 20, lo: 20, access: 'w1c', values: {} },
        /** A descriptor touched the interrupt range with anything but one aligned doubleword to write; it ended with status bad_interrupt. */
        BAD_INTERRUPT: { hi: 21, lo: 21, access: 'w1c', values: {} },
      },
    },
    /** The time input, in ticks of the device clock. */
    NOW: {
      offset: 0x20,
      stride: 0x8,
      count: 1,
      fields: {
        /** Ticks. */
        TICKS: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Page-request ring in host memory. */
    PRQ_BASE: {
      offset: 0x100,
      stride: 0x8,
      count: 1,
      fields: {
        /** Base address, 4 KiB aligned (bits 63..12). */
        ADDR: { hi: 63, lo: 12, access: 'rw', values: {} },
      },
    },
    /** Page-request ring control. Change SIZE only while ENABLE is clear. */
    PRQ_CTRL: {
      offset: 0x108,
      stride: 0x8,
      count: 1,
      fields: {
        /** Records may be written. */
        ENABLE: { hi: 0, lo: 0, access: 'rw', values: {} },
        /** Entries of the ring, as a base-2 logarithm (up to 15). */
        SIZE: { hi: 7, lo: 4, access: 'rw', values: {} },
      },
    },
    /** The host returns slots: everything before HEAD is free again. */
    PRQ_HEAD: {
      offset: 0x110,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next record the host will read, modulo 2^32. */
        HEAD: { hi: 31, lo: 0, access: 'rw', values: {} },
        /** Ask for an MSI-X at the next record; fires at once when HEAD is not TAIL. */
        ARM: { hi: 63, lo: 63, access: 'w1p', values: {} },
      },
    },
    /** Records written so far. */
    PRQ_TAIL: {
      offset: 0x118,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next record the device will write, modulo 2^32. */
        TAIL: { hi: 31, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Answer to one page request; written as one qword. */
    PRQ_RESPONSE: {
      offset: 0x120,
      stride: 0x8,
      count: 1,
      fields: {
        /** Tag index of the record. */
        INDEX: { hi: 15, lo: 0, access: 'wo', values: {} },
        /** Tag generation of the record. */
        GENERATION: { hi: 31, lo: 16, access: 'wo', values: {} },
        /** Response code. */
        CODE: { hi: 35, lo: 32, access: 'wo', values: { SUCCESS: 0, INVALID: 1, FAILURE: 15 } },
      },
    },
    /** Acknowledgement ring in host memory. */
    ACK_BASE: {
      offset: 0x140,
      stride: 0x8,
      count: 1,
      fields: {
        /** Base address, 4 KiB aligned (bits 63..12). */
        ADDR: { hi: 63, lo: 12, access: 'rw', values: {} },
      },
    },
    /** Acknowledgement ring control. The ring must have at least as many entries as there are command slots. */
    ACK_CTRL: {
      offset: 0x148,
      stride: 0x8,
      count: 1,
      fields: {
        /** Commands are taken from the slots while set. */
        ENABLE: { hi: 0, lo: 0, access: 'rw', values: {} },
        /** Entries of the ring, as a base-2 logarithm (up to 15). */
        SIZE: { hi: 7, lo: 4, access: 'rw', values: {} },
      },
    },
    /** Acknowledgements written so far. */
    ACK_TAIL: {
      offset: 0x150,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next acknowledgement, modulo 2^32. */
        TAIL: { hi: 31, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Command ring in host memory. */
    COMMAND_RING_BASE: {
      offset: 0x160,
      stride: 0x8,
      count: 1,
      fields: {
        /** Base address, 4 KiB aligned (bits 63..12). */
        ADDR: { hi: 63, lo: 12, access: 'rw', values: {} },
      },
    },
    /** Command ring control. Change SIZE only while ENABLE is clear and HEAD is TAIL. */
    COMMAND_RING_CTRL: {
      offset: 0x168,
      stride: 0x8,
      count: 1,
      fields: {
        /** Commands are fetched while set. Clearing it lets a ring that has stopped begin again at HEAD. */
        ENABLE: { hi: 0, lo: 0, access: 'rw', values: {} },
        /** Entries of the ring, as a base-2 logarithm (up to 15). */
        SIZE: { hi: 7, lo: 4, access: 'rw', values: {} },
      },
    },
    /** Doorbell of the command ring: everything before TAIL may be fetched. */
    COMMAND_RING_TAIL: {
      offset: 0x170,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next command the host will write, modulo 2^32. */
        TAIL: { hi: 31, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Commands fetched so far; their entries of the ring are free again. */
    COMMAND_RING_HEAD: {
      offset: 0x178,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next command the device will fetch, modulo 2^32. */
        HEAD: { hi: 31, lo: 0, access: 'ro', values: {} },
        /** A fetch failed; clear ENABLE and set it to go on at HEAD. */
        STOPPED: { hi: 63, lo: 63, access: 'ro', values: {} },
      },
    },
    /** Moderation of vector 0. Armed, it fires when COUNT records were written, or TIME ticks after the first of them, whichever is first. */
    PRQ_MODERATION: {
      offset: 0x180,
      stride: 0x8,
      count: 1,
      fields: {
        /** Records; 0 and 1: at once. */
        COUNT: { hi: 15, lo: 0, access: 'rw', values: {} },
        /** Ticks of the device clock; 0: at once. */
        TIME: { hi: 63, lo: 32, access: 'rw', values: {} },
      },
    },
    /** What happens to a page request that is not answered. */
    PRQ_RESEND: {
      offset: 0x188,
      stride: 0x8,
      count: 1,
      fields: {
        /** Ticks after which its record is sent again, with the same tag and the next sequence, and an alarm is raised; 0: never. */
        TIME: { hi: 47, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Shares of the table of page requests. Takes effect while no request is outstanding. RESERVE times the functions, plus PROBES, must not exceed the table. */
    PRQ_SHARES: {
      offset: 0x190,
      stride: 0x8,
      count: 1,
      fields: {
        /** Entries kept for each function. */
        RESERVE: { hi: 15, lo: 0, access: 'rw', values: {} },
        /** Entries kept for probes; 0: no probe is sent. */
        PROBES: { hi: 31, lo: 16, access: 'rw', values: {} },
      },
    },
    /** State of the message engine. */
    PRQ_STATE: {
      offset: 0x198,
      stride: 0x8,
      count: 1,
      fields: {
        /** A fault waits for a slot of the ring or for the share of its function. */
        WAITING: { hi: 0, lo: 0, access: 'ro', values: {} },
        /** Probes outstanding. */
        PROBES: { hi: 31, lo: 16, access: 'ro', values: {} },
      },
    },
    /** Lookups with a verdict. */
    LOOKUPS: {
      offset: 0x200,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Lookups with the verdict fault. */
    LOOKUP_FAULTS: {
      offset: 0x208,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Lookups with the verdict denied. */
    LOOKUP_DENIED: {
      offset: 0x210,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Sum of the lookup latencies, request to verdict. */
    LOOKUP_CYCLES: {
      offset: 0x218,
      stride: 0x8,
      count: 1,
      fields: {
        /** Cycles since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Longest lookup latency. */
    LOOKUP_MAX: {
      offset: 0x220,
      stride: 0x8,
      count: 1,
      fields: {
        /** Cycles. */
        COUNT: { hi: 31, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Page-request records written. */
    RECORDS: {
      offset: 0x228,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Faults that joined an outstanding request. */
    JOINED: {
      offset: 0x230,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Responses taken. */
    RESPONSES: {
      offset: 0x238,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Update commands acknowledged. */
    UPDATES: {
      offset: 0x240,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Accesses of VFs to this BAR. */
    VF_DROPS: {
      offset: 0x248,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Records sent again because no answer came; each raised an alarm. */
    RESENT: {
      offset: 0x280,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Responses ignored: unknown index, old generation, or more of them waiting than the device holds. */
    STALE_RESPONSES: {
      offset: 0x288,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Probe records written. */
    PROBES: {
      offset: 0x290,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Probes dropped for want of an entry, a slot or a place to wait. */
    PROBES_DROPPED: {
      offset: 0x298,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Records that told of a page blocked for too long. */
    BLOCKED_REPORTS: {
      offset: 0x2a0,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Lookups whose line was not in the line cache. */
    LOOKUP_MISSES: {
      offset: 0x2b0,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Lines of the bitmap that were looked for ahead and were not in the line cache. */
    PREFETCHES: {
      offset: 0x2b8,
      stride: 0x8,
      count: 1,
      fields: {
        /** Since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** The host returns entries of the acknowledgement ring; needed for commands of the command ring only. */
    ACK_HEAD: {
      offset: 0x300,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next acknowledgement the host will read, modulo 2^32. */
        HEAD: { hi: 31, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Lookup control. */
    LOOKUP_CTRL: {
      offset: 0x340,
      stride: 0x8,
      count: 1,
      fields: {
        /** Behind a line that a lookup misses, the next region of the domain is fetched too; without effect in a build without prefetch. */
        PREFETCH: { hi: 0, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Access tracker: state, as the command track sets it. */
    TRACKED: {
      offset: 0x348,
      stride: 0x8,
      count: 1,
      fields: {
        /** One bit a domain: grants of the domain are marked. It ends when the domain is disabled, or its base or limit written. */
        DOMAINS: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** First-touch log in host memory. */
    TOUCH_LOG_BASE: {
      offset: 0x350,
      stride: 0x8,
      count: 1,
      fields: {
        /** Base address, 4 KiB aligned (bits 63..12). */
        ADDR: { hi: 63, lo: 12, access: 'rw', values: {} },
      },
    },
    /** First-touch log control. Change SIZE only while ENABLE is clear and HEAD is TAIL. */
    TOUCH_LOG_CTRL: {
      offset: 0x358,
      stride: 0x8,
      count: 1,
      fields: {
        /** First touches of tracked domains are logged. */
        ENABLE: { hi: 0, lo: 0, access: 'rw', values: {} },
        /** Entries of the ring, as a base-2 logarithm (up to 15). */
        SIZE: { hi: 7, lo: 4, access: 'rw', values: {} },
      },
    },
    /** The host returns entries: everything before HEAD is free again. */
    TOUCH_LOG_HEAD: {
      offset: 0x360,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next entry the host will read, modulo 2^32. */
        HEAD: { hi: 31, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Entries written so far. */
    TOUCH_LOG_TAIL: {
      offset: 0x368,
      stride: 0x8,
      count: 1,
      fields: {
        /** Absolute index of the next entry the device will write, modulo 2^32. */
        TAIL: { hi: 31, lo: 0, access: 'ro', values: {} },
        /** The ring has no free entry; the next first touch is lost. */
        FULL: { hi: 63, lo: 63, access: 'ro', values: {} },
      },
    },
    /** Completion timeout of DMA reads. */
    READ_TIMEOUT: {
      offset: 0x400,
      stride: 0x8,
      count: 1,
      fields: {
        /** A read without completion ends after one to two periods, in ticks; 0: never. Below 2^31. */
        PERIOD: { hi: 31, lo: 0, access: 'rw', values: {} },
      },
    },
    /** When a DMA that waits for a blocked page is reported. */
    BLOCKED_TIME: {
      offset: 0x408,
      stride: 0x8,
      count: 1,
      fields: {
        /** After one to two periods, in ticks, once (record type blocked); 0: never. Below 2^31. */
        PERIOD: { hi: 31, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Control of the DMA engine. Change it only while no descriptor is under way. */
    DMA_CTRL: {
      offset: 0x410,
      stride: 0x8,
      count: 1,
      fields: {
        /** DMA writes to the interrupt range 0xFEE00000 to 0xFEEFFFFF are not looked up: an aligned doubleword leaves as it is, anything else ends with status bad_interrupt. Clear: the range is memory like any other. */
        INTERRUPTS: { hi: 0, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Test backdoor: shows one row of the bitmap as a lookup would see it, cached, in memory or being changed. Its line may drive another one out of the line cache. */
    SCRUB: {
      offset: 0x500,
      stride: 0x8,
      count: 1,
      fields: {
        /** Row (region of device memory): DOMAIN_BASE.REGION of a domain and the number of its region. */
        ROW: { hi: 31, lo: 0, access: 'rw', values: {} },
        /** Read the row; the PAEs are in SCRUB_PAES when BUSY is 0. Ignored while BUSY. */
        START: { hi: 63, lo: 63, access: 'w1p', values: {} },
      },
    },
    /** Test backdoor: state of the scrub. */
    SCRUB_STATE: {
      offset: 0x508,
      stride: 0x8,
      count: 1,
      fields: {
        /** The row is not there yet. Lookups and updates come first. */
        BUSY: { hi: 0, lo: 0, access: 'ro', values: {} },
        /** Device memory refused the row; SCRUB_PAES is what it was. */
        ERROR: { hi: 1, lo: 1, access: 'ro', values: {} },
      },
    },
    /** Sum of the round trips of page requests, record written (the last time) to answer taken; RESPONSES counts them. */
    ROUND_TRIP_TICKS: {
      offset: 0x510,
      stride: 0x8,
      count: 1,
      fields: {
        /** Ticks since reset. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Longest round trip of a page request. */
    ROUND_TRIP_MAX: {
      offset: 0x518,
      stride: 0x8,
      count: 1,
      fields: {
        /** Ticks. */
        COUNT: { hi: 63, lo: 0, access: 'ro', values: {} },
      },
    },
    /** Function table, one register a function (0 is the PF). */
    FUNCTION: {
      offset: 0x1000,
      stride: 0x8,
      count: 4,
      fields: {
        /** Domain of the function. */
        DOMAIN: { hi: 7, lo: 0, access: 'rw', values: {} },
        /** Function-level reset, as by the port flr_start: every descriptor of its queues ends with status reset. */
        RESET: { hi: 32, lo: 32, access: 'w1p', values: {} },
        /** A reset is under way. */
        RESETTING: { hi: 33, lo: 33, access: 'ro', values: {} },
        /** DMA of the function is looked up; otherwise denied. */
        ENABLE: { hi: 63, lo: 63, access: 'rw', values: {} },
      },
    },
    /** Page requests of a function, one register a function. A lower QUOTA takes nothing back. */
    FUNCTION_REQUESTS: {
      offset: 0x1800,
      stride: 0x8,
      count: 4,
      fields: {
        /** Requests it may have outstanding, probes apart; a fault over it waits. */
        QUOTA: { hi: 15, lo: 0, access: 'rw', values: {} },
        /** Requests it has outstanding, probes apart. */
        USED: { hi: 31, lo: 16, access: 'ro', values: {} },
      },
    },
    /** Domain table: first bitmap row. Locked while the domain is enabled or being cleared; a write drops CLEARED. */
    DOMAIN_BASE: {
      offset: 0x2000,
      stride: 0x20,
      count: 2,
      fields: {
        /** Row (region of device memory) that holds the domain’s region 0. */
        REGION: { hi: 31, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Domain table: size. Locked while the domain is enabled or being cleared; a write drops CLEARED. */
    DOMAIN_LIMIT: {
      offset: 0x2008,
      stride: 0x20,
      count: 2,
      fields: {
        /** Pages of the domain; a page at or past it is denied. */
        PAGES: { hi: 47, lo: 0, access: 'rw', values: {} },
      },
    },
    /** Domain table: control. */
    DOMAIN_CTRL: {
      offset: 0x2010,
      stride: 0x20,
      count: 2,
      fields: {
        /** Enable the domain; refused unless CLEARED. */
        ENABLE_SET: { hi: 0, lo: 0, access: 'w1p', values: {} },
        /** Disable the domain; drops CLEARED. */
        ENABLE_CLEAR: { hi: 1, lo: 1, access: 'w1p', values: {} },
        /** Clear every PAE of the domain by hardware; refused while enabled. */
        CLEAR: { hi: 2, lo: 2, access: 'w1p', values: {} },
        /** Lookups of the domain may be granted. */
        ENABLED: { hi: 8, lo: 8, access: 'ro', values: {} },
        /** The whole range was cleared since BASE and LIMIT were written. */
        CLEARED: { hi: 9, lo: 9, access: 'ro', values: {} },
        /** A clear is under way. */
        BUSY: { hi: 10, lo: 10, access: 'ro', values: {} },
      },
    },
    /** Domain table: state. */
    DOMAIN_STATE: {
      offset: 0x2018,
      stride: 0x20,
      count: 2,
      fields: {
        /** Counts updates of the domain. */
        GENERATION: { hi: 15, lo: 0, access: 'ro', values: {} },
        /** Granted DMAs that have not landed, both epochs. */
        TOKENS: { hi: 47, lo: 32, access: 'ro', values: {} },
      },
    },
    /** Queue table, one register a queue. Change FUNCTION and CLASS only while ENABLE is clear and no descriptor is under way. */
    QUEUE: {
      offset: 0x4000,
      stride: 0x8,
      count: 4,
      fields: {
        /** Function whose requester ID the queue’s DMA carries. */
        FUNCTION: { hi: 7, lo: 0, access: 'rw', values: {} },
        /** Device class, for the host’s policy. */
        CLASS: { hi: 9, lo: 8, access: 'rw', values: { BLOCK: 0, NIC_RECEIVE: 1, NIC_TRANSMIT: 2 } },
        /** A descriptor that faults is reported and ends with status dropped; the queue does not park. For NIC receive. */
        DROP: { hi: 16, lo: 16, access: 'rw', values: {} },
        /** Descriptors that are posted but not under way are looked up ahead, and missing pages reported as probes; needs PRQ_SHARES.PROBES. */
        PROBE: { hi: 17, lo: 17, access: 'rw', values: {} },
        /** The queue waits for an answer. */
        PARKED: { hi: 32, lo: 32, access: 'ro', values: {} },
        /** The queue takes descriptors. */
        ENABLE: { hi: 63, lo: 63, access: 'rw', values: {} },
      },
    },
  },
  windows: {
    /** Test backdoor: the PAEs of the row that was scrubbed last, bit 0 of every page (page 0 in the lowest bit), then bit 1 of every page; zero behind them. */
    SCRUB_PAES: { offset: 0x540, bytes: 0x40, access: 'ro' },
    /** Histogram of the lookup latency: qword i counts latencies of i cycles, qword 63 that many or more. */
    LOOKUP_HISTOGRAM: { offset: 0x3000, bytes: 0x200, access: 'ro' },
    /** Histogram of the round trip of page requests, 4 buckets an octave: qword i counts from 2^(6 + i / 4, rounded down) x (1 + (i mod 4) / 4) ticks to less than the next; the first one everything below, the last one everything above. */
    ROUND_TRIP_HISTOGRAM: { offset: 0x3200, bytes: 0x200, access: 'ro' },
    /** MSI-X table of the PF, 16 bytes a vector as in PCIe 5.0 §6.1.4: address, data, vector control (bit 0 mask). */
    MSIX_TABLE: { offset: 0x6000, bytes: 0x20, access: 'rw' },
    /** MSI-X pending bits. */
    MSIX_PBA: { offset: 0x6800, bytes: 0x8, access: 'ro' },
    /** Command slots, 64 bytes apart, one for each host worker; 32 bytes each; the last qword commits. */
    COMMAND: { offset: 0x8000, bytes: 0x40, access: 'wo' },
  },
} as const;
