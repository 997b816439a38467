/* VPRI control and status registers, BAR 0 of the PF. Only the PF reaches them: an access by a VF is counted and dropped. Generated from the register map; do not edit. */
/* A field of a register or format is (value & MASK) >> SHIFT; named values are not shifted. */
#ifndef VPRI_REGS_H
#define VPRI_REGS_H

#include <stdint.h>

#define VPRI_BAR_BYTES 0x10000u

/* ID: Identification. */
#define VPRI_ID_OFFSET 0x0000u
/* MAGIC (ro): The letters VPRI. */
#define VPRI_ID_MAGIC_MASK UINT64_C(0xffffffff)
#define VPRI_ID_MAGIC_SHIFT 0
#define VPRI_ID_MAGIC_VALUE UINT64_C(0x49525056)
/* VERSION (ro): Version of this register map. */
#define VPRI_ID_VERSION_MASK UINT64_C(0xffff00000000)
#define VPRI_ID_VERSION_SHIFT 32
#define VPRI_ID_VERSION_VALUE UINT64_C(0x1)

/* FEATURES: Sizes of this build, as base-2 logarithms. */
#define VPRI_FEATURES_OFFSET 0x0008u
/* FUNCTIONS (ro): PCIe functions. */
#define VPRI_FEATURES_FUNCTIONS_MASK UINT64_C(0xf)
#define VPRI_FEATURES_FUNCTIONS_SHIFT 0
#define VPRI_FEATURES_FUNCTIONS_VALUE UINT64_C(0x2)
/* DOMAINS (ro): Domains. */
#define VPRI_FEATURES_DOMAINS_MASK UINT64_C(0xf0)
#define VPRI_FEATURES_DOMAINS_SHIFT 4
#define VPRI_FEATURES_DOMAINS_VALUE UINT64_C(0x1)
/* QUEUES (ro): DMA queues. */
#define VPRI_FEATURES_QUEUES_MASK UINT64_C(0xf00)
#define VPRI_FEATURES_QUEUES_SHIFT 8
#define VPRI_FEATURES_QUEUES_VALUE UINT64_C(0x2)
/* QUEUE_DEPTH (ro): Descriptors outstanding in a queue. */
#define VPRI_FEATURES_QUEUE_DEPTH_MASK UINT64_C(0xf000)
#define VPRI_FEATURES_QUEUE_DEPTH_SHIFT 12
#define VPRI_FEATURES_QUEUE_DEPTH_VALUE UINT64_C(0x2)
/* PAGES_PER_REGION (ro): Pages of a region. */
#define VPRI_FEATURES_PAGES_PER_REGION_MASK UINT64_C(0xf0000)
#define VPRI_FEATURES_PAGES_PER_REGION_SHIFT 16
#define VPRI_FEATURES_PAGES_PER_REGION_VALUE UINT64_C(0x5)
/* PAGE_REQUESTS (ro): Outstanding page requests. */
#define VPRI_FEATURES_PAGE_REQUESTS_MASK UINT64_C(0xf000000)
#define VPRI_FEATURES_PAGE_REQUESTS_SHIFT 24
#define VPRI_FEATURES_PAGE_REQUESTS_VALUE UINT64_C(0x2)
/* COMMAND_SLOTS (ro): Command slots. */
#define VPRI_FEATURES_COMMAND_SLOTS_MASK UINT64_C(0xf0000000)
#define VPRI_FEATURES_COMMAND_SLOTS_SHIFT 28
#define VPRI_FEATURES_COMMAND_SLOTS_VALUE UINT64_C(0x0)
/* GPA_BITS (ro): Bits of a guest-physical address (not a logarithm). */
#define VPRI_FEATURES_GPA_BITS_MASK UINT64_C(0xff00000000)
#define VPRI_FEATURES_GPA_BITS_SHIFT 32
#define VPRI_FEATURES_GPA_BITS_VALUE UINT64_C(0x20)
/* BITMAP_REGIONS (ro): Regions the device memory holds. */
#define VPRI_FEATURES_BITMAP_REGIONS_MASK UINT64_C(0xff0000000000)
#define VPRI_FEATURES_BITMAP_REGIONS_SHIFT 40
#define VPRI_FEATURES_BITMAP_REGIONS_VALUE UINT64_C(0xc)

/* CTRL: Device control. */
#define VPRI_CTRL_OFFSET 0x0010u
/* ENABLE (rw): DMA queues take descriptors while set. */
#define VPRI_CTRL_ENABLE_MASK UINT64_C(0x1)
#define VPRI_CTRL_ENABLE_SHIFT 0

/* ERROR: Sticky error bits. */
#define VPRI_ERROR_OFFSET 0x0018u
/* COMMAND_OVERFLOW (w1c): A write to a command slot that was still taken; it was dropped, with the whole command it belongs to. */
#define VPRI_ERROR_COMMAND_OVERFLOW_MASK UINT64_C(0x1)
#define VPRI_ERROR_COMMAND_OVERFLOW_SHIFT 0
/* COMMAND_HOLE (w1c): A write to a command slot had byte-enable holes, was shorter than a qword or lay outside the command; it was dropped, with the command the next commit of the slot would have made. */
#define VPRI_ERROR_COMMAND_HOLE_MASK UINT64_C(0x2)
#define VPRI_ERROR_COMMAND_HOLE_SHIFT 1
/* VF_ACCESS (w1c): A VF wrote or read the VPRI BAR; dropped, or answered as unsupported. */
#define VPRI_ERROR_VF_ACCESS_MASK UINT64_C(0x4)
#define VPRI_ERROR_VF_ACCESS_SHIFT 2
/* BAD_REQUEST (w1c): A request TLP the device does not serve (type, BAR, length); dropped, or answered as unsupported. */
#define VPRI_ERROR_BAD_REQUEST_MASK UINT64_C(0x8)
#define VPRI_ERROR_BAD_REQUEST_SHIFT 3
/* LOCKED_WRITE (w1c): A write to a register that is locked now; dropped. */
#define VPRI_ERROR_LOCKED_WRITE_MASK UINT64_C(0x10)
#define VPRI_ERROR_LOCKED_WRITE_SHIFT 4
/* STALE_RESPONSE (w1c): A response whose index or generation names no outstanding request; ignored. */
#define VPRI_ERROR_STALE_RESPONSE_MASK UINT64_C(0x20)
#define VPRI_ERROR_STALE_RESPONSE_SHIFT 5
/* UNEXPECTED_COMPLETION (w1c): A completion whose tag is not in use; dropped. */
#define VPRI_ERROR_UNEXPECTED_COMPLETION_MASK UINT64_C(0x40)
#define VPRI_ERROR_UNEXPECTED_COMPLETION_SHIFT 6
/* COMPLETION_ERROR (w1c): A completion with a status other than success, poisoned, or of another length than owed. */
#define VPRI_ERROR_COMPLETION_ERROR_MASK UINT64_C(0x80)
#define VPRI_ERROR_COMPLETION_ERROR_SHIFT 7
/* DOMAIN_NOT_CLEARED (w1c): An enable of a domain that was not cleared; refused. */
#define VPRI_ERROR_DOMAIN_NOT_CLEARED_MASK UINT64_C(0x100)
#define VPRI_ERROR_DOMAIN_NOT_CLEARED_SHIFT 8
/* COMMAND_FETCH (w1c): The command ring could not be read (error status, poisoned, or of another length than asked for); it has stopped. */
#define VPRI_ERROR_COMMAND_FETCH_MASK UINT64_C(0x200)
#define VPRI_ERROR_COMMAND_FETCH_SHIFT 9
/* COMMAND_TAIL (w1c): COMMAND_RING_TAIL is further from the head than the command ring is long; nothing is fetched until it is not. */
#define VPRI_ERROR_COMMAND_TAIL_MASK UINT64_C(0x400)
#define VPRI_ERROR_COMMAND_TAIL_SHIFT 10
/* REQUEST_ALARM (w1c): A page request was not answered in PRQ_RESEND.TIME; its record was sent again, and vector 0 fired. */
#define VPRI_ERROR_REQUEST_ALARM_MASK UINT64_C(0x1000)
#define VPRI_ERROR_REQUEST_ALARM_SHIFT 12
/* MEMORY_READ (w1c): Device memory refused to read a line; its lookups were denied, its update ended with an error. */
#define VPRI_ERROR_MEMORY_READ_MASK UINT64_C(0x10000)
#define VPRI_ERROR_MEMORY_READ_SHIFT 16
/* MEMORY_WRITE (w1c): Device memory refused to write a line; its update ended with an error. */
#define VPRI_ERROR_MEMORY_WRITE_MASK UINT64_C(0x20000)
#define VPRI_ERROR_MEMORY_WRITE_SHIFT 17
/* TRACKER_MEMORY (w1c): Device memory refused a line of the access tracker: read, its region counts as all read and written; written, accesses to it may be lost. */
#define VPRI_ERROR_TRACKER_MEMORY_MASK UINT64_C(0x40000)
#define VPRI_ERROR_TRACKER_MEMORY_SHIFT 18
/* TOUCH_LOST (w1c): A first touch is not in the first-touch log: the ring was full, or the log too slow. Harvest the tracked domains. */
#define VPRI_ERROR_TOUCH_LOST_MASK UINT64_C(0x80000)
#define VPRI_ERROR_TOUCH_LOST_SHIFT 19
/* READ_TIMEOUT (w1c): A read got no completion in time; its descriptor ends with an error, its tag is not used again before its function is reset. */
#define VPRI_ERROR_READ_TIMEOUT_MASK UINT64_C(0x100000)
#define VPRI_ERROR_READ_TIMEOUT_SHIFT 20
/* BAD_INTERRUPT (w1c): A descriptor touched the interrupt range with anything but one aligned doubleword to write; it ended with status bad_interrupt. */
#define VPRI_ERROR_BAD_INTERRUPT_MASK UINT64_C(0x200000)
#define VPRI_ERROR_BAD_INTERRUPT_SHIFT 21

/* NOW: The time input, in ticks of the device clock. */
#define VPRI_NOW_OFFSET 0x0020u
/* TICKS (ro): Ticks. */
#define VPRI_NOW_TICKS_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_NOW_TICKS_SHIFT 0

/* PRQ_BASE: Page-request ring in host memory. */
#define VPRI_PRQ_BASE_OFFSET 0x0100u
/* ADDR (rw): Base address, 4 KiB aligned (bits 63..12). */
#define VPRI_PRQ_BASE_ADDR_MASK UINT64_C(0xfffffffffffff000)
#define VPRI_PRQ_BASE_ADDR_SHIFT 12

/* PRQ_CTRL: Page-request ring control. Change SIZE only while ENABLE is clear. */
#define VPRI_PRQ_CTRL_OFFSET 0x0108u
/* ENABLE (rw): Records may be written. */
#define VPRI_PRQ_CTRL_ENABLE_MASK UINT64_C(0x1)
#define VPRI_PRQ_CTRL_ENABLE_SHIFT 0
/* SIZE (rw): Entries of the ring, as a base-2 logarithm (up to 15). */
#define VPRI_PRQ_CTRL_SIZE_MASK UINT64_C(0xf0)
#define VPRI_PRQ_CTRL_SIZE_SHIFT 4

/* PRQ_HEAD: The host returns slots: everything before HEAD is free again. */
#define VPRI_PRQ_HEAD_OFFSET 0x0110u
/* HEAD (rw): Absolute index of the next record the host will read, modulo 2^32. */
#define VPRI_PRQ_HEAD_HEAD_MASK UINT64_C(0xffffffff)
#define VPRI_PRQ_HEAD_HEAD_SHIFT 0
/* ARM (w1p): Ask for an MSI-X at the next record; fires at once when HEAD is not TAIL. */
#define VPRI_PRQ_HEAD_ARM_MASK UINT64_C(0x8000000000000000)
#define VPRI_PRQ_HEAD_ARM_SHIFT 63

/* PRQ_TAIL: Records written so far. */
#define VPRI_PRQ_TAIL_OFFSET 0x0118u
/* TAIL (ro): Absolute index of the next record the device will write, modulo 2^32. */
#define VPRI_PRQ_TAIL_TAIL_MASK UINT64_C(0xffffffff)
#define VPRI_PRQ_TAIL_TAIL_SHIFT 0

/* PRQ_RESPONSE: Answer to one page request; written as one qword. */
#define VPRI_PRQ_RESPONSE_OFFSET 0x0120u
/* INDEX (wo): Tag index of the record. */
#define VPRI_PRQ_RESPONSE_INDEX_MASK UINT64_C(0xffff)
#define VPRI_PRQ_RESPONSE_INDEX_SHIFT 0
/* GENERATION (wo): Tag generation of the record. */
#define VPRI_PRQ_RESPONSE_GENERATION_MASK UINT64_C(0xffff0000)
#define VPRI_PRQ_RESPONSE_GENERATION_SHIFT 16
/* CODE (wo): Response code. */
#define VPRI_PRQ_RESPONSE_CODE_MASK UINT64_C(0xf00000000)
#define VPRI_PRQ_RESPONSE_CODE_SHIFT 32
#define VPRI_PRQ_RESPONSE_CODE_SUCCESS UINT64_C(0x0)
#define VPRI_PRQ_RESPONSE_CODE_INVALID UINT64_C(0x1)
#define VPRI_PRQ_RESPONSE_CODE_FAILURE UINT64_C(0xf)

/* ACK_BASE: Acknowledgement ring in host memory. */
#define VPRI_ACK_BASE_OFFSET 0x0140u
/* ADDR (rw): Base address, 4 KiB aligned (bits 63..12). */
#define VPRI_ACK_BASE_ADDR_MASK UINT64_C(0xfffffffffffff000)
#define VPRI_ACK_BASE_ADDR_SHIFT 12

/* ACK_CTRL: Acknowledgement ring control. The ring must have at least as many entries as there are command slots. */
#define VPRI_ACK_CTRL_OFFSET 0x0148u
/* ENABLE (rw): Commands are taken from the slots while set. */
#define VPRI_ACK_CTRL_ENABLE_MASK UINT64_C(0x1)
#define VPRI_ACK_CTRL_ENABLE_SHIFT 0
/* SIZE (rw): Entries of the ring, as a base-2 logarithm (up to 15). */
#define VPRI_ACK_CTRL_SIZE_MASK UINT64_C(0xf0)
#define VPRI_ACK_CTRL_SIZE_SHIFT 4

/* ACK_TAIL: Acknowledgements written so far. */
#define VPRI_ACK_TAIL_OFFSET 0x0150u
/* TAIL (ro): Absolute index of the next acknowledgement, modulo 2^32. */
#define VPRI_ACK_TAIL_TAIL_MASK UINT64_C(0xffffffff)
#define VPRI_ACK_TAIL_TAIL_SHIFT 0

/* COMMAND_RING_BASE: Command ring in host memory. */
#define VPRI_COMMAND_RING_BASE_OFFSET 0x0160u
/* ADDR (rw): Base address, 4 KiB aligned (bits 63..12). */
#define VPRI_COMMAND_RING_BASE_ADDR_MASK UINT64_C(0xfffffffffffff000)
#define VPRI_COMMAND_RING_BASE_ADDR_SHIFT 12

/* COMMAND_RING_CTRL: Command ring control. Change SIZE only while ENABLE is clear and HEAD is TAIL. */
#define VPRI_COMMAND_RING_CTRL_OFFSET 0x0168u
/* ENABLE (rw): Commands are fetched while set. Clearing it lets a ring that has stopped begin again at HEAD. */
#define VPRI_COMMAND_RING_CTRL_ENABLE_MASK UINT64_C(0x1)
#define VPRI_COMMAND_RING_CTRL_ENABLE_SHIFT 0
/* SIZE (rw): Entries of the ring, as a base-2 logarithm (up to 15). */
#define VPRI_COMMAND_RING_CTRL_SIZE_MASK UINT64_C(0xf0)
#define VPRI_COMMAND_RING_CTRL_SIZE_SHIFT 4

/* COMMAND_RING_TAIL: Doorbell of the command ring: everything before TAIL may be fetched. */
#define VPRI_COMMAND_RING_TAIL_OFFSET 0x0170u
/* TAIL (rw): Absolute index of the next command the host will write, modulo 2^32. */
#define VPRI_COMMAND_RING_TAIL_TAIL_MASK UINT64_C(0xffffffff)
#define VPRI_COMMAND_RING_TAIL_TAIL_SHIFT 0

/* COMMAND_RING_HEAD: Commands fetched so far; their entries of the ring are free again. */
#define VPRI_COMMAND_RING_HEAD_OFFSET 0x0178u
/* HEAD (ro): Absolute index of the next command the device will fetch, modulo 2^32. */
#define VPRI_COMMAND_RING_HEAD_HEAD_MASK UINT64_C(0xffffffff)
#define VPRI_COMMAND_RING_HEAD_HEAD_SHIFT 0
/* STOPPED (ro): A fetch failed; clear ENABLE and set it to go on at HEAD. */
#define VPRI_COMMAND_RING_HEAD_STOPPED_MASK UINT64_C(0x8000000000000000)
#define VPRI_COMMAND_RING_HEAD_STOPPED_SHIFT 63

/* PRQ_MODERATION: Moderation of vector 0. Armed, it fires when COUNT records were written, or TIME ticks after the first of them, whichever is first. */
#define VPRI_PRQ_MODERATION_OFFSET 0x0180u
/* COUNT (rw): Records; 0 and 1: at once. */
#define VPRI_PRQ_MODERATION_COUNT_MASK UINT64_C(0xffff)
#define VPRI_PRQ_MODERATION_COUNT_SHIFT 0
/* TIME (rw): Ticks of the device clock; 0: at once. */
#define VPRI_PRQ_MODERATION_TIME_MASK UINT64_C(0xffffffff00000000)
#define VPRI_PRQ_MODERATION_TIME_SHIFT 32

/* PRQ_RESEND: What happens to a page request that is not answered. */
#define VPRI_PRQ_RESEND_OFFSET 0x0188u
/* TIME (rw): Ticks after which its record is sent again, with the same tag and the next sequence, and an alarm is raised; 0: never. */
#define VPRI_PRQ_RESEND_TIME_MASK UINT64_C(0xffffffffffff)
#define VPRI_PRQ_RESEND_TIME_SHIFT 0

/* PRQ_SHARES: Shares of the table of page requests. Takes effect while no request is outstanding. RESERVE times the functions, plus PROBES, must not exceed the table. */
#define VPRI_PRQ_SHARES_OFFSET 0x0190u
/* RESERVE (rw): Entries kept for each function. */
#define VPRI_PRQ_SHARES_RESERVE_MASK UINT64_C(0xffff)
#define VPRI_PRQ_SHARES_RESERVE_SHIFT 0
/* PROBES (rw): Entries kept for probes; 0: no probe is sent. */
#define VPRI_PRQ_SHARES_PROBES_MASK UINT64_C(0xffff0000)
#define VPRI_PRQ_SHARES_PROBES_SHIFT 16

/* PRQ_STATE: State of the message engine. */
#define VPRI_PRQ_STATE_OFFSET 0x0198u
/* WAITING (ro): A fault waits for a slot of the ring or for the share of its function. */
#define VPRI_PRQ_STATE_WAITING_MASK UINT64_C(0x1)
#define VPRI_PRQ_STATE_WAITING_SHIFT 0
/* PROBES (ro): Probes outstanding. */
#define VPRI_PRQ_STATE_PROBES_MASK UINT64_C(0xffff0000)
#define VPRI_PRQ_STATE_PROBES_SHIFT 16

/* LOOKUPS: Lookups with a verdict. */
#define VPRI_LOOKUPS_OFFSET 0x0200u
/* COUNT (ro): Since reset. */
#define VPRI_LOOKUPS_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_LOOKUPS_COUNT_SHIFT 0

/* LOOKUP_FAULTS: Lookups with the verdict fault. */
#define VPRI_LOOKUP_FAULTS_OFFSET 0x0208u
/* COUNT (ro): Since reset. */
#define VPRI_LOOKUP_FAULTS_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_LOOKUP_FAULTS_COUNT_SHIFT 0

/* LOOKUP_DENIED: Lookups with the verdict denied. */
#define VPRI_LOOKUP_DENIED_OFFSET 0x0210u
/* COUNT (ro): Since reset. */
#define VPRI_LOOKUP_DENIED_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_LOOKUP_DENIED_COUNT_SHIFT 0

/* LOOKUP_CYCLES: Sum of the lookup latencies, request to verdict. */
#define VPRI_LOOKUP_CYCLES_OFFSET 0x0218u
/* COUNT (ro): Cycles since reset. */
#define VPRI_LOOKUP_CYCLES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_LOOKUP_CYCLES_COUNT_SHIFT 0

/* LOOKUP_MAX: Longest lookup latency. */
#define VPRI_LOOKUP_MAX_OFFSET 0x0220u
/* COUNT (ro): Cycles. */
#define VPRI_LOOKUP_MAX_COUNT_MASK UINT64_C(0xffffffff)
#define VPRI_LOOKUP_MAX_COUNT_SHIFT 0

/* RECORDS: Page-request records written. */
#define VPRI_RECORDS_OFFSET 0x0228u
/* COUNT (ro): Since reset. */
#define VPRI_RECORDS_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_RECORDS_COUNT_SHIFT 0

/* JOINED: Faults that joined an outstanding request. */
#define VPRI_JOINED_OFFSET 0x0230u
/* COUNT (ro): Since reset. */
#define VPRI_JOINED_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_JOINED_COUNT_SHIFT 0

/* RESPONSES: Responses taken. */
#define VPRI_RESPONSES_OFFSET 0x0238u
/* COUNT (ro): Since reset. */
#define VPRI_RESPONSES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_RESPONSES_COUNT_SHIFT 0

/* UPDATES: Update commands acknowledged. */
#define VPRI_UPDATES_OFFSET 0x0240u
/* COUNT (ro): Since reset. */
#define VPRI_UPDATES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_UPDATES_COUNT_SHIFT 0

/* VF_DROPS: Accesses of VFs to this BAR. */
#define VPRI_VF_DROPS_OFFSET 0x0248u
/* COUNT (ro): Since reset. */
#define VPRI_VF_DROPS_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_VF_DROPS_COUNT_SHIFT 0

/* RESENT: Records sent again because no answer came; each raised an alarm. */
#define VPRI_RESENT_OFFSET 0x0280u
/* COUNT (ro): Since reset. */
#define VPRI_RESENT_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_RESENT_COUNT_SHIFT 0

/* STALE_RESPONSES: Responses ignored: unknown index, old generation, or more of them waiting than the device holds. */
#define VPRI_STALE_RESPONSES_OFFSET 0x0288u
/* COUNT (ro): Since reset. */
#define VPRI_STALE_RESPONSES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_STALE_RESPONSES_COUNT_SHIFT 0

/* PROBES: Probe records written. */
#define VPRI_PROBES_OFFSET 0x0290u
/* COUNT (ro): Since reset. */
#define VPRI_PROBES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_PROBES_COUNT_SHIFT 0

/* PROBES_DROPPED: Probes dropped for want of an entry, a slot or a place to wait. */
#define VPRI_PROBES_DROPPED_OFFSET 0x0298u
/* COUNT (ro): Since reset. */
#define VPRI_PROBES_DROPPED_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_PROBES_DROPPED_COUNT_SHIFT 0

/* BLOCKED_REPORTS: Records that told of a page blocked for too long. */
#define VPRI_BLOCKED_REPORTS_OFFSET 0x02a0u
/* COUNT (ro): Since reset. */
#define VPRI_BLOCKED_REPORTS_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_BLOCKED_REPORTS_COUNT_SHIFT 0

/* LOOKUP_MISSES: Lookups whose line was not in the line cache. */
#define VPRI_LOOKUP_MISSES_OFFSET 0x02b0u
/* COUNT (ro): Since reset. */
#define VPRI_LOOKUP_MISSES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_LOOKUP_MISSES_COUNT_SHIFT 0

/* PREFETCHES: Lines of the bitmap that were looked for ahead and were not in the line cache. */
#define VPRI_PREFETCHES_OFFSET 0x02b8u
/* COUNT (ro): Since reset. */
#define VPRI_PREFETCHES_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_PREFETCHES_COUNT_SHIFT 0

/* ACK_HEAD: The host returns entries of the acknowledgement ring; needed for commands of the command ring only. */
#define VPRI_ACK_HEAD_OFFSET 0x0300u
/* HEAD (rw): Absolute index of the next acknowledgement the host will read, modulo 2^32. */
#define VPRI_ACK_HEAD_HEAD_MASK UINT64_C(0xffffffff)
#define VPRI_ACK_HEAD_HEAD_SHIFT 0

/* LOOKUP_CTRL: Lookup control. */
#define VPRI_LOOKUP_CTRL_OFFSET 0x0340u
/* PREFETCH (rw): Behind a line that a lookup misses, the next region of the domain is fetched too; without effect in a build without prefetch. */
#define VPRI_LOOKUP_CTRL_PREFETCH_MASK UINT64_C(0x1)
#define VPRI_LOOKUP_CTRL_PREFETCH_SHIFT 0

/* TRACKED: Access tracker: state, as the command track sets it. */
#define VPRI_TRACKED_OFFSET 0x0348u
/* DOMAINS (ro): One bit a domain: grants of the domain are marked. It ends when the domain is disabled, or its base or limit written. */
#define VPRI_TRACKED_DOMAINS_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_TRACKED_DOMAINS_SHIFT 0

/* TOUCH_LOG_BASE: First-touch log in host memory. */
#define VPRI_TOUCH_LOG_BASE_OFFSET 0x0350u
/* ADDR (rw): Base address, 4 KiB aligned (bits 63..12). */
#define VPRI_TOUCH_LOG_BASE_ADDR_MASK UINT64_C(0xfffffffffffff000)
#define VPRI_TOUCH_LOG_BASE_ADDR_SHIFT 12

/* TOUCH_LOG_CTRL: First-touch log control. Change SIZE only while ENABLE is clear and HEAD is TAIL. */
#define VPRI_TOUCH_LOG_CTRL_OFFSET 0x0358u
/* ENABLE (rw): First touches of tracked domains are logged. */
#define VPRI_TOUCH_LOG_CTRL_ENABLE_MASK UINT64_C(0x1)
#define VPRI_TOUCH_LOG_CTRL_ENABLE_SHIFT 0
/* SIZE (rw): Entries of the ring, as a base-2 logarithm (up to 15). */
#define VPRI_TOUCH_LOG_CTRL_SIZE_MASK UINT64_C(0xf0)
#define VPRI_TOUCH_LOG_CTRL_SIZE_SHIFT 4

/* TOUCH_LOG_HEAD: The host returns entries: everything before HEAD is free again. */
#define VPRI_TOUCH_LOG_HEAD_OFFSET 0x0360u
/* HEAD (rw): Absolute index of the next entry the host will read, modulo 2^32. */
#define VPRI_TOUCH_LOG_HEAD_HEAD_MASK UINT64_C(0xffffffff)
#define VPRI_TOUCH_LOG_HEAD_HEAD_SHIFT 0

/* TOUCH_LOG_TAIL: Entries written so far. */
#define VPRI_TOUCH_LOG_TAIL_OFFSET 0x0368u
/* TAIL (ro): Absolute index of the next entry the device will write, modulo 2^32. */
#define VPRI_TOUCH_LOG_TAIL_TAIL_MASK UINT64_C(0xffffffff)
#define VPRI_TOUCH_LOG_TAIL_TAIL_SHIFT 0
/* FULL (ro): The ring has no free entry; the next first touch is lost. */
#define VPRI_TOUCH_LOG_TAIL_FULL_MASK UINT64_C(0x8000000000000000)
#define VPRI_TOUCH_LOG_TAIL_FULL_SHIFT 63

/* READ_TIMEOUT: Completion timeout of DMA reads. */
#define VPRI_READ_TIMEOUT_OFFSET 0x0400u
/* PERIOD (rw): A read without completion ends after one to two periods, in ticks; 0: never. Below 2^31. */
#define VPRI_READ_TIMEOUT_PERIOD_MASK UINT64_C(0xffffffff)
#define VPRI_READ_TIMEOUT_PERIOD_SHIFT 0

/* BLOCKED_TIME: When a DMA that waits for a blocked page is reported. */
#define VPRI_BLOCKED_TIME_OFFSET 0x0408u
/* PERIOD (rw): After one to two periods, in ticks, once (record type blocked); 0: never. Below 2^31. */
#define VPRI_BLOCKED_TIME_PERIOD_MASK UINT64_C(0xffffffff)
#define VPRI_BLOCKED_TIME_PERIOD_SHIFT 0

/* DMA_CTRL: Control of the DMA engine. Change it only while no descriptor is under way. */
#define VPRI_DMA_CTRL_OFFSET 0x0410u
/* INTERRUPTS (rw): DMA writes to the interrupt range 0xFEE00000 to 0xFEEFFFFF are not looked up: an aligned doubleword leaves as it is, anything else ends with status bad_interrupt. Clear: the range is memory like any other. */
#define VPRI_DMA_CTRL_INTERRUPTS_MASK UINT64_C(0x1)
#define VPRI_DMA_CTRL_INTERRUPTS_SHIFT 0

/* SCRUB: Test backdoor: shows one row of the bitmap as a lookup would see it, cached, in memory or being changed. Its line may drive another one out of the line cache. */
#define VPRI_SCRUB_OFFSET 0x0500u
/* ROW (rw): Row (region of device memory): DOMAIN_BASE.REGION of a domain and the number of its region. */
#define VPRI_SCRUB_ROW_MASK UINT64_C(0xffffffff)
#define VPRI_SCRUB_ROW_SHIFT 0
/* START (w1p): Read the row; the PAEs are in SCRUB_PAES when BUSY is 0. Ignored while BUSY. */
#define VPRI_SCRUB_START_MASK UINT64_C(0x8000000000000000)
#define VPRI_SCRUB_START_SHIFT 63

/* SCRUB_STATE: Test backdoor: state of the scrub. */
#define VPRI_SCRUB_STATE_OFFSET 0x0508u
/* BUSY (ro): The row is not there yet. Lookups and updates come first. */
#define VPRI_SCRUB_STATE_BUSY_MASK UINT64_C(0x1)
#define VPRI_SCRUB_STATE_BUSY_SHIFT 0
/* ERROR (ro): Device memory refused the row; SCRUB_PAES is what it was. */
#define VPRI_SCRUB_STATE_ERROR_MASK UINT64_C(0x2)
#define VPRI_SCRUB_STATE_ERROR_SHIFT 1

/* ROUND_TRIP_TICKS: Sum of the round trips of page requests, record written (the last time) to answer taken; RESPONSES counts them. */
#define VPRI_ROUND_TRIP_TICKS_OFFSET 0x0510u
/* COUNT (ro): Ticks since reset. */
#define VPRI_ROUND_TRIP_TICKS_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_ROUND_TRIP_TICKS_COUNT_SHIFT 0

/* ROUND_TRIP_MAX: Longest round trip of a page request. */
#define VPRI_ROUND_TRIP_MAX_OFFSET 0x0518u
/* COUNT (ro): Ticks. */
#define VPRI_ROUND_TRIP_MAX_COUNT_MASK UINT64_C(0xffffffffffffffff)
#define VPRI_ROUND_TRIP_MAX_COUNT_SHIFT 0

/* FUNCTION: Function table, one register a function (0 is the PF). */
#define VPRI_FUNCTION_OFFSET 0x1000u
#define VPRI_FUNCTION_STRIDE 0x0008u
#define VPRI_FUNCTION_COUNT 4u
/* DOMAIN (rw): Domain of the function. */
#define VPRI_FUNCTION_DOMAIN_MASK UINT64_C(0xff)
#define VPRI_FUNCTION_DOMAIN_SHIFT 0
/* RESET (w1p): Function-level reset, as by the port flr_start: every descriptor of its queues ends with status reset. */
#define VPRI_FUNCTION_RESET_MASK UINT64_C(0x100000000)
#define VPRI_FUNCTION_RESET_SHIFT 32
/* RESETTING (ro): A reset is under way. */
#define VPRI_FUNCTION_RESETTING_MASK UINT64_C(0x200000000)
#define VPRI_FUNCTION_RESETTING_SHIFT 33
/* ENABLE (rw): DMA of the function is looked up; otherwise denied. */
#define VPRI_FUNCTION_ENABLE_MASK UINT64_C(0x8000000000000000)
#define VPRI_FUNCTION_ENABLE_SHIFT 63

/* FUNCTION_REQUESTS: Page requests of a function, one register a function. A lower QUOTA takes nothing back. */
#define VPRI_FUNCTION_REQUESTS_OFFSET 0x1800u
#define VPRI_FUNCTION_REQUESTS_STRIDE 0x0008u
#define VPRI_FUNCTION_REQUESTS_COUNT 4u
/* QUOTA (rw): Requests it may have outstanding, probes apart; a fault over it waits. */
#define VPRI_FUNCTION_REQUESTS_QUOTA_MASK UINT64_C(0xffff)
#define VPRI_FUNCTION_REQUESTS_QUOTA_SHIFT 0
/* USED (ro): Requests it has outstanding, probes apart. */
#define VPRI_FUNCTION_REQUESTS_USED_MASK UINT64_C(0xffff0000)
#define VPRI_FUNCTION_REQUESTS_USED_SHIFT 16

/* DOMAIN_BASE: Domain table: first bitmap row. Locked while the domain is enabled or being cleared; a write drops CLEARED. */
#define VPRI_DOMAIN_BASE_OFFSET 0x2000u
#define VPRI_DOMAIN_BASE_STRIDE 0x0020u
#define VPRI_DOMAIN_BASE_COUNT 2u
/* REGION (rw): Row (region of device memory) that holds the domain’s region 0. */
#define VPRI_DOMAIN_BASE_REGION_MASK UINT64_C(0xffffffff)
#define VPRI_DOMAIN_BASE_REGION_SHIFT 0

/* DOMAIN_LIMIT: Domain table: size. Locked while the domain is enabled or being cleared; a write drops CLEARED. */
#define VPRI_DOMAIN_LIMIT_OFFSET 0x2008u
#define VPRI_DOMAIN_LIMIT_STRIDE 0x0020u
#define VPRI_DOMAIN_LIMIT_COUNT 2u
/* PAGES (rw): Pages of the domain; a page at or past it is denied. */
#define VPRI_DOMAIN_LIMIT_PAGES_MASK UINT64_C(0xffffffffffff)
#define VPRI_DOMAIN_LIMIT_PAGES_SHIFT 0

/* DOMAIN_CTRL: Domain table: control. */
#define VPRI_DOMAIN_CTRL_OFFSET 0x2010u
#define VPRI_DOMAIN_CTRL_STRIDE 0x0020u
#define VPRI_DOMAIN_CTRL_COUNT 2u
/* ENABLE_SET (w1p): Enable the domain; refused unless CLEARED. */
#define VPRI_DOMAIN_CTRL_ENABLE_SET_MASK UINT64_C(0x1)
#define VPRI_DOMAIN_CTRL_ENABLE_SET_SHIFT 0
/* ENABLE_CLEAR (w1p): Disable the domain; drops CLEARED. */
#define VPRI_DOMAIN_CTRL_ENABLE_CLEAR_MASK UINT64_C(0x2)
#define VPRI_DOMAIN_CTRL_ENABLE_CLEAR_SHIFT 1
/* CLEAR (w1p): Clear every PAE of the domain by hardware; refused while enabled. */
#define VPRI_DOMAIN_CTRL_CLEAR_MASK UINT64_C(0x4)
#define VPRI_DOMAIN_CTRL_CLEAR_SHIFT 2
/* ENABLED (ro): Lookups of the domain may be granted. */
#define VPRI_DOMAIN_CTRL_ENABLED_MASK UINT64_C(0x100)
#define VPRI_DOMAIN_CTRL_ENABLED_SHIFT 8
/* CLEARED (ro): The whole range was cleared since BASE and LIMIT were written. */
#define VPRI_DOMAIN_CTRL_CLEARED_MASK UINT64_C(0x200)
#define VPRI_DOMAIN_CTRL_CLEARED_SHIFT 9
/* BUSY (ro): A clear is under way. */
#define VPRI_DOMAIN_CTRL_BUSY_MASK UINT64_C(0x400)
#define VPRI_DOMAIN_CTRL_BUSY_SHIFT 10

/* DOMAIN_STATE: Domain table: state. */
#define VPRI_DOMAIN_STATE_OFFSET 0x2018u
#define VPRI_DOMAIN_STATE_STRIDE 0x0020u
#define VPRI_DOMAIN_STATE_COUNT 2u
/* GENERATION (ro): Counts updates of the domain. */
#define VPRI_DOMAIN_STATE_GENERATION_MASK UINT64_C(0xffff)
#define VPRI_DOMAIN_STATE_GENERATION_SHIFT 0
/* TOKENS (ro): Granted DMAs that have not landed, both epochs. */
#define VPRI_DOMAIN_STATE_TOKENS_MASK UINT64_C(0xffff00000000)
#define VPRI_DOMAIN_STATE_TOKENS_SHIFT 32

/* QUEUE: Queue table, one register a queue. Change FUNCTION and CLASS only while ENABLE is clear and no descriptor is under way. */
#define VPRI_QUEUE_OFFSET 0x4000u
#define VPRI_QUEUE_STRIDE 0x0008u
#define VPRI_QUEUE_COUNT 4u
/* FUNCTION (rw): Function whose requester ID the queue’s DMA carries. */
#define VPRI_QUEUE_FUNCTION_MASK UINT64_C(0xff)
#define VPRI_QUEUE_FUNCTION_SHIFT 0
/* CLASS (rw): Device class, for the host’s policy. */
#define VPRI_QUEUE_CLASS_MASK UINT64_C(0x300)
#define VPRI_QUEUE_CLASS_SHIFT 8
#define VPRI_QUEUE_CLASS_BLOCK UINT64_C(0x0)
#define VPRI_QUEUE_CLASS_NIC_RECEIVE UINT64_C(0x1)
#define VPRI_QUEUE_CLASS_NIC_TRANSMIT UINT64_C(0x2)
/* DROP (rw): A descriptor that faults is reported and ends with status dropped; the queue does not park. For NIC receive. */
#define VPRI_QUEUE_DROP_MASK UINT64_C(0x10000)
#define VPRI_QUEUE_DROP_SHIFT 16
/* PROBE (rw): Descriptors that are posted but not under way are looked up ahead, and missing pages reported as probes; needs PRQ_SHARES.PROBES. */
#define VPRI_QUEUE_PROBE_MASK UINT64_C(0x20000)
#define VPRI_QUEUE_PROBE_SHIFT 17
/* PARKED (ro): The queue waits for an answer. */
#define VPRI_QUEUE_PARKED_MASK UINT64_C(0x100000000)
#define VPRI_QUEUE_PARKED_SHIFT 32
/* ENABLE (rw): The queue takes descriptors. */
#define VPRI_QUEUE_ENABLE_MASK UINT64_C(0x8000000000000000)
#define VPRI_QUEUE_ENABLE_SHIFT 63

/* SCRUB_PAES window (ro): Test backdoor: the PAEs of the row that was scrubbed last, bit 0 of every page (page 0 in the lowest bit), then bit 1 of every page; zero behind them. */
#define VPRI_SCRUB_PAES_WINDOW_OFFSET 0x0540u
#define VPRI_SCRUB_PAES_WINDOW_BYTES 0x0040u

/* LOOKUP_HISTOGRAM window (ro): Histogram of the lookup latency: qword i counts latencies of i cycles, qword 63 that many or more. */
#define VPRI_LOOKUP_HISTOGRAM_WINDOW_OFFSET 0x3000u
#define VPRI_LOOKUP_HISTOGRAM_WINDOW_BYTES 0x0200u

/* ROUND_TRIP_HISTOGRAM window (ro): Histogram of the round trip of page requests, 4 buckets an octave: qword i counts from 2^(6 + i / 4, rounded down) x (1 + (i mod 4) / 4) ticks to less than the next; the first one everything below, the last one everything above. */
#define VPRI_ROUND_TRIP_HISTOGRAM_WINDOW_OFFSET 0x3200u
#define VPRI_ROUND_TRIP_HISTOGRAM_WINDOW_BYTES 0x0200u

/* MSIX_TABLE window (rw): MSI-X table of the PF, 16 bytes a vector as in PCIe 5.0 §6.1.4: address, data, vector control (bit 0 mask). */
#define VPRI_MSIX_TABLE_WINDOW_OFFSET 0x6000u
#define VPRI_MSIX_TABLE_WINDOW_BYTES 0x0020u

/* MSIX_PBA window (ro): MSI-X pending bits. */
#define VPRI_MSIX_PBA_WINDOW_OFFSET 0x6800u
#define VPRI_MSIX_PBA_WINDOW_BYTES 0x0008u

/* COMMAND window (wo): Command slots, 64 bytes apart, one for each host worker; 32 bytes each; the last qword commits. */
#define VPRI_COMMAND_WINDOW_OFFSET 0x8000u
#define VPRI_COMMAND_WINDOW_BYTES 0x0040u

/* record: Page-request record in the page-request ring. rights: bit 0 read, bit 1 write. timestamp: ticks of the device clock. */
#define VPRI_RECORD_BYTES 32u
#define VPRI_RECORD_VERSION_QWORD 0u
#define VPRI_RECORD_VERSION_SHIFT 0
#define VPRI_RECORD_VERSION_MASK UINT64_C(0xf)
#define VPRI_RECORD_TYPE_QWORD 0u
#define VPRI_RECORD_TYPE_SHIFT 4
#define VPRI_RECORD_TYPE_MASK UINT64_C(0xf0)
#define VPRI_RECORD_TYPE_PAGE_REQUEST UINT64_C(0x0)
#define VPRI_RECORD_TYPE_PROBE UINT64_C(0x1)
#define VPRI_RECORD_TYPE_BLOCKED UINT64_C(0x2)
#define VPRI_RECORD_DOMAIN_QWORD 0u
#define VPRI_RECORD_DOMAIN_SHIFT 8
#define VPRI_RECORD_DOMAIN_MASK UINT64_C(0xff00)
#define VPRI_RECORD_RID_QWORD 0u
#define VPRI_RECORD_RID_SHIFT 16
#define VPRI_RECORD_RID_MASK UINT64_C(0xffff0000)
#define VPRI_RECORD_TAG_INDEX_QWORD 0u
#define VPRI_RECORD_TAG_INDEX_SHIFT 32
#define VPRI_RECORD_TAG_INDEX_MASK UINT64_C(0xffff00000000)
#define VPRI_RECORD_TAG_GENERATION_QWORD 0u
#define VPRI_RECORD_TAG_GENERATION_SHIFT 48
#define VPRI_RECORD_TAG_GENERATION_MASK UINT64_C(0xffff000000000000)
#define VPRI_RECORD_FIRST_PAGE_QWORD 1u
#define VPRI_RECORD_FIRST_PAGE_SHIFT 0
#define VPRI_RECORD_FIRST_PAGE_MASK UINT64_C(0xfffffffffffff)
#define VPRI_RECORD_RIGHTS_QWORD 1u
#define VPRI_RECORD_RIGHTS_SHIFT 52
#define VPRI_RECORD_RIGHTS_MASK UINT64_C(0x30000000000000)
#define VPRI_RECORD_LAST_QWORD 1u
#define VPRI_RECORD_LAST_SHIFT 54
#define VPRI_RECORD_LAST_MASK UINT64_C(0x40000000000000)
#define VPRI_RECORD_DEVICE_CLASS_QWORD 1u
#define VPRI_RECORD_DEVICE_CLASS_SHIFT 56
#define VPRI_RECORD_DEVICE_CLASS_MASK UINT64_C(0x300000000000000)
#define VPRI_RECORD_DEVICE_CLASS_BLOCK UINT64_C(0x0)
#define VPRI_RECORD_DEVICE_CLASS_NIC_RECEIVE UINT64_C(0x1)
#define VPRI_RECORD_DEVICE_CLASS_NIC_TRANSMIT UINT64_C(0x2)
#define VPRI_RECORD_PAGE_COUNT_QWORD 2u
#define VPRI_RECORD_PAGE_COUNT_SHIFT 0
#define VPRI_RECORD_PAGE_COUNT_MASK UINT64_C(0xffff)
#define VPRI_RECORD_QUEUE_QWORD 2u
#define VPRI_RECORD_QUEUE_SHIFT 16
#define VPRI_RECORD_QUEUE_MASK UINT64_C(0xff0000)
#define VPRI_RECORD_SEQUENCE_QWORD 2u
#define VPRI_RECORD_SEQUENCE_SHIFT 32
#define VPRI_RECORD_SEQUENCE_MASK UINT64_C(0xffffffff00000000)
#define VPRI_RECORD_TIMESTAMP_QWORD 3u
#define VPRI_RECORD_TIMESTAMP_SHIFT 0
#define VPRI_RECORD_TIMESTAMP_MASK UINT64_C(0x7fffffffffffffff)
#define VPRI_RECORD_PHASE_QWORD 3u
#define VPRI_RECORD_PHASE_SHIFT 63
#define VPRI_RECORD_PHASE_MASK UINT64_C(0x8000000000000000)

/* ack: Acknowledgement in the acknowledgement ring, behind the DMA writes granted before it. ring: the command came through the command ring; slot is 0 then. */
#define VPRI_ACK_BYTES 16u
#define VPRI_ACK_SEQUENCE_QWORD 0u
#define VPRI_ACK_SEQUENCE_SHIFT 0
#define VPRI_ACK_SEQUENCE_MASK UINT64_C(0xffffffff)
#define VPRI_ACK_STATUS_QWORD 0u
#define VPRI_ACK_STATUS_SHIFT 32
#define VPRI_ACK_STATUS_MASK UINT64_C(0xff00000000)
#define VPRI_ACK_STATUS_OK UINT64_C(0x0)
#define VPRI_ACK_STATUS_BAD_OP UINT64_C(0x1)
#define VPRI_ACK_STATUS_BAD_DOMAIN UINT64_C(0x2)
#define VPRI_ACK_STATUS_BAD_RANGE UINT64_C(0x3)
#define VPRI_ACK_STATUS_UNSUPPORTED UINT64_C(0x4)
#define VPRI_ACK_STATUS_UNCERTAIN UINT64_C(0x5)
#define VPRI_ACK_STATUS_MEMORY_ERROR UINT64_C(0x6)
#define VPRI_ACK_SLOT_QWORD 0u
#define VPRI_ACK_SLOT_SHIFT 40
#define VPRI_ACK_SLOT_MASK UINT64_C(0xff0000000000)
#define VPRI_ACK_RING_QWORD 0u
#define VPRI_ACK_RING_SHIFT 48
#define VPRI_ACK_RING_MASK UINT64_C(0x1000000000000)
#define VPRI_ACK_TIMESTAMP_QWORD 1u
#define VPRI_ACK_TIMESTAMP_SHIFT 0
#define VPRI_ACK_TIMESTAMP_MASK UINT64_C(0x7fffffffffffffff)
#define VPRI_ACK_PHASE_QWORD 1u
#define VPRI_ACK_PHASE_SHIFT 63
#define VPRI_ACK_PHASE_MASK UINT64_C(0x8000000000000000)

/* command: Command in a command slot or in the command ring. The response fields are for set alone, harvest_clear for harvest, track_enable for track. */
#define VPRI_COMMAND_BYTES 32u
#define VPRI_COMMAND_OP_QWORD 0u
#define VPRI_COMMAND_OP_SHIFT 0
#define VPRI_COMMAND_OP_MASK UINT64_C(0xf)
#define VPRI_COMMAND_OP_SET UINT64_C(0x1)
#define VPRI_COMMAND_OP_CLEAR UINT64_C(0x2)
#define VPRI_COMMAND_OP_BLOCK UINT64_C(0x3)
#define VPRI_COMMAND_OP_HARVEST UINT64_C(0x4)
#define VPRI_COMMAND_OP_TRACK UINT64_C(0x5)
#define VPRI_COMMAND_RIGHTS_QWORD 0u
#define VPRI_COMMAND_RIGHTS_SHIFT 4
#define VPRI_COMMAND_RIGHTS_MASK UINT64_C(0x30)
#define VPRI_COMMAND_RIGHTS_NONE UINT64_C(0x0)
#define VPRI_COMMAND_RIGHTS_READ UINT64_C(0x1)
#define VPRI_COMMAND_RIGHTS_READWRITE UINT64_C(0x3)
#define VPRI_COMMAND_IRQ_QWORD 0u
#define VPRI_COMMAND_IRQ_SHIFT 6
#define VPRI_COMMAND_IRQ_MASK UINT64_C(0x40)
#define VPRI_COMMAND_DOMAIN_QWORD 0u
#define VPRI_COMMAND_DOMAIN_SHIFT 8
#define VPRI_COMMAND_DOMAIN_MASK UINT64_C(0xff00)
#define VPRI_COMMAND_HARVEST_CLEAR_QWORD 0u
#define VPRI_COMMAND_HARVEST_CLEAR_SHIFT 16
#define VPRI_COMMAND_HARVEST_CLEAR_MASK UINT64_C(0x10000)
#define VPRI_COMMAND_TRACK_ENABLE_QWORD 0u
#define VPRI_COMMAND_TRACK_ENABLE_SHIFT 17
#define VPRI_COMMAND_TRACK_ENABLE_MASK UINT64_C(0x20000)
#define VPRI_COMMAND_SEQUENCE_QWORD 0u
#define VPRI_COMMAND_SEQUENCE_SHIFT 32
#define VPRI_COMMAND_SEQUENCE_MASK UINT64_C(0xffffffff00000000)
#define VPRI_COMMAND_FIRST_PAGE_QWORD 1u
#define VPRI_COMMAND_FIRST_PAGE_SHIFT 0
#define VPRI_COMMAND_FIRST_PAGE_MASK UINT64_C(0xfffffffffffff)
#define VPRI_COMMAND_PAGE_COUNT_QWORD 2u
#define VPRI_COMMAND_PAGE_COUNT_SHIFT 0
#define VPRI_COMMAND_PAGE_COUNT_MASK UINT64_C(0xfffffffffffff)
#define VPRI_COMMAND_RESPONSE_INDEX_QWORD 3u
#define VPRI_COMMAND_RESPONSE_INDEX_SHIFT 0
#define VPRI_COMMAND_RESPONSE_INDEX_MASK UINT64_C(0xffff)
#define VPRI_COMMAND_RESPONSE_GENERATION_QWORD 3u
#define VPRI_COMMAND_RESPONSE_GENERATION_SHIFT 16
#define VPRI_COMMAND_RESPONSE_GENERATION_MASK UINT64_C(0xffff0000)
#define VPRI_COMMAND_RESPONSE_CODE_QWORD 3u
#define VPRI_COMMAND_RESPONSE_CODE_SHIFT 32
#define VPRI_COMMAND_RESPONSE_CODE_MASK UINT64_C(0xf00000000)
#define VPRI_COMMAND_RESPONSE_CODE_SUCCESS UINT64_C(0x0)
#define VPRI_COMMAND_RESPONSE_CODE_INVALID UINT64_C(0x1)
#define VPRI_COMMAND_RESPONSE_CODE_FAILURE UINT64_C(0xf)
#define VPRI_COMMAND_RESPONSE_VALID_QWORD 3u
#define VPRI_COMMAND_RESPONSE_VALID_SHIFT 63
#define VPRI_COMMAND_RESPONSE_VALID_MASK UINT64_C(0x8000000000000000)

/* harvest_command: The last qword of a harvest, in place of the response fields; the rest is that of a command. address: where the bits go in host memory, bits 63..6 of it. */
#define VPRI_HARVEST_COMMAND_BYTES 32u
#define VPRI_HARVEST_COMMAND_ADDRESS_QWORD 3u
#define VPRI_HARVEST_COMMAND_ADDRESS_SHIFT 6
#define VPRI_HARVEST_COMMAND_ADDRESS_MASK UINT64_C(0xffffffffffffffc0)

/* touch: Entry of the first-touch log. write: the written bit went from 0 to 1, else the read bit. */
#define VPRI_TOUCH_BYTES 8u
#define VPRI_TOUCH_PAGE_QWORD 0u
#define VPRI_TOUCH_PAGE_SHIFT 0
#define VPRI_TOUCH_PAGE_MASK UINT64_C(0xfffffffffffff)
#define VPRI_TOUCH_DOMAIN_QWORD 0u
#define VPRI_TOUCH_DOMAIN_SHIFT 52
#define VPRI_TOUCH_DOMAIN_MASK UINT64_C(0xff0000000000000)
#define VPRI_TOUCH_WRITE_QWORD 0u
#define VPRI_TOUCH_WRITE_SHIFT 60
#define VPRI_TOUCH_WRITE_MASK UINT64_C(0x1000000000000000)
#define VPRI_TOUCH_PHASE_QWORD 0u
#define VPRI_TOUCH_PHASE_SHIFT 63
#define VPRI_TOUCH_PHASE_MASK UINT64_C(0x8000000000000000)

#endif /* VPRI_REGS_H */
