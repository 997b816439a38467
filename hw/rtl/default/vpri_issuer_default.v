// State of each queue: ready (a chunk is planned), asking, granted, faulted (its fault is not reported yet), parked, blocked or failing. Its front
// chunk is looked up when its data is on chip (write) or `readsPerChunk` tags are held for it (read), so a grant can always proceed; then it
// is handed over, and the next one may be looked up while it is sent. A wake with another code than success ends the descriptor with an error, as
// does a verdict of denied: the queue goes on with the next one. A queue that drops ends its descriptor when its fault is reported. Blocked queues ask again when a line of their domain changes. While bus mastering
// of a queue's function is off no lookup is asked for. Latency: planned chunk to lookup 3, verdict to hand-over 3.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/issuer.ts; do not edit.
module vpri_issuer_default (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] now,
  input  wire [15:0] master,
  input  wire [15:0] enable,
  input  wire [15:0] allowed,
  input  wire [15:0] flush,
  input  wire [15:0] drop,
  input  wire [127:0] queue_function,
  input  wire [127:0] queue_domain,
  input  wire [31:0] queue_class,
  input  wire chunk_valid,
  input  wire [3:0] chunk_queue,
  input  wire [112:0] chunk,
  input  wire chunk_write,
  input  wire chunk_exempt,
  input  wire chunk_refused,
  output wire [15:0] room,
  output wire [15:0] bank,
  input  wire [15:0] planning,
  output wire skip_valid,
  output wire [3:0] skip_queue,
  output wire [4:0] skip_next,
  input  wire full_valid,
  input  wire [3:0] full_queue,
  input  wire full_bank,
  input  wire tags_there,
  output wire tags_take,
  output wire tags_back,
  output wire look_valid,
  input  wire look_ready,
  output wire [3:0] look_tag,
  output wire [3:0] look_func,
  output wire [27:0] look_page,
  output wire [12:0] look_count,
  output wire look_write,
  input  wire verdict_valid,
  input  wire [3:0] verdict_queue,
  input  wire [1:0] verdict,
  input  wire verdict_stale,
  input  wire [27:0] verdict_page,
  input  wire [8:0] verdict_pages,
  input  wire [3:0] verdict_domain,
  input  wire verdict_epoch,
  output wire [7:0] verdict_cycles,
  output wire verdict_retry,
  output wire fault_valid,
  input  wire fault_ready,
  output wire [3:0] fault_queue,
  output wire [3:0] fault_func,
  output wire [7:0] fault_domain,
  output wire [1:0] fault_device_class,
  output wire [27:0] fault_page,
  output wire [8:0] fault_pages,
  output wire fault_write,
  output wire [1:0] fault_kind,
  input  wire [15:0] wake,
  input  wire [3:0] wake_code,
  input  wire changed_valid,
  input  wire [3:0] changed_domain,
  output wire write_valid,
  input  wire write_ready,
  output wire [3:0] write_queue,
  output wire write_bank,
  output wire [3:0] write_slot,
  output wire [39:0] write_gpa,
  output wire [12:0] write_bytes,
  output wire [3:0] write_domain,
  output wire write_epoch,
  output wire write_token,
  output wire read_valid,
  input  wire read_ready,
  output wire [3:0] read_queue,
  output wire [3:0] read_slot,
  output wire [39:0] read_gpa,
  output wire [12:0] read_bytes,
  output wire [15:0] read_tag,
  output wire [23:0] read_offset,
  output wire [3:0] read_domain,
  output wire read_epoch,
  input  wire [15:0] sent,
  input  wire sent_bank,
  output wire owed_valid,
  input  wire owed_ready,
  output wire [7:0] owed_place,
  output wire [4:0] owed_add,
  output wire owed_fresh,
  output wire owed_close,
  output wire note_valid,
  output wire [7:0] note_place,
  output wire [3:0] note_status,
  output wire [23:0] note_bytes,
  output wire [31:0] note_waited,
  output wire blocked_waits,
  input  wire blocked_period,
  output wire [79:0] fronts,
  output wire [15:0] touched,
  output wire [15:0] overs,
  output wire bad_interrupt,
  output wire [15:0] parked,
  output wire busy
);

  reg  [15:0] asking;  // hw/dma/issuer.ts:71
  reg  [15:0] granted;  // hw/dma/issuer.ts:71
  reg  [15:0] faulted;  // hw/dma/issuer.ts:71
  reg  [15:0] held;  // hw/dma/issuer.ts:71
  reg  [15:0] blocked;  // hw/dma/issuer.ts:71
  reg  [15:0] failing;  // hw/dma/issuer.ts:71
  reg  [15:0] untouched;  // hw/dma/issuer.ts:71
  reg  [15:0] retrying;  // hw/dma/issuer.ts:71
  reg  [15:0] woken;  // hw/dma/issuer.ts:71
  reg  [3:0] reason_0;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_1;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_2;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_3;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_4;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_5;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_6;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_7;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_8;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_9;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_10;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_11;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_12;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_13;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_14;  // hw/dma/issuer.ts:77
  reg  [3:0] reason_15;  // hw/dma/issuer.ts:77
  reg  [15:0] asked_at_0;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_1;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_2;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_3;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_4;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_5;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_6;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_7;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_8;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_9;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_10;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_11;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_12;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_13;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_14;  // hw/dma/issuer.ts:78
  reg  [15:0] asked_at_15;  // hw/dma/issuer.ts:78
  wire places_planned;  // hw/dma/issuer.ts:79
  wire [3:0] places_planned_queue;  // hw/dma/issuer.ts:79
  wire places_planned_write;  // hw/dma/issuer.ts:79
  wire places_planned_exempt;  // hw/dma/issuer.ts:79
  wire places_planned_refused;  // hw/dma/issuer.ts:79
  wire places_full_valid;  // hw/dma/issuer.ts:79
  wire [3:0] places_full_queue;  // hw/dma/issuer.ts:79
  wire places_full_bank;  // hw/dma/issuer.ts:79
  wire [15:0] places_finishes;  // hw/dma/issuer.ts:79
  wire [15:0] places_drops;  // hw/dma/issuer.ts:79
  wire [15:0] places_sent;  // hw/dma/issuer.ts:79
  wire places_sent_bank;  // hw/dma/issuer.ts:79
  wire [15:0] places_front;  // hw/dma/issuer.ts:79
  wire [15:0] places_back;  // hw/dma/issuer.ts:79
  wire [15:0] places_front_planned;  // hw/dma/issuer.ts:79
  wire [15:0] places_front_writes;  // hw/dma/issuer.ts:79
  wire [15:0] places_front_full;  // hw/dma/issuer.ts:79
  wire [15:0] places_front_exempt;  // hw/dma/issuer.ts:79
  wire [15:0] places_front_refused;  // hw/dma/issuer.ts:79
  wire [15:0] places_room;  // hw/dma/issuer.ts:79
  wire [15:0] places_filling;  // hw/dma/issuer.ts:79
  wire [15:0] asker_candidates;  // hw/dma/issuer.ts:80
  wire [127:0] asker_queue_function;  // hw/dma/issuer.ts:80
  wire [15:0] asker_asks;  // hw/dma/issuer.ts:80
  wire [3:0] asker_ask_queue;  // hw/dma/issuer.ts:80
  wire [112:0] asker_chunk;  // hw/dma/issuer.ts:80
  wire asker_look_valid;  // hw/dma/issuer.ts:80
  wire asker_look_ready;  // hw/dma/issuer.ts:80
  wire [3:0] asker_look_tag;  // hw/dma/issuer.ts:80
  wire [3:0] asker_look_func;  // hw/dma/issuer.ts:80
  wire [27:0] asker_look_page;  // hw/dma/issuer.ts:80
  wire [12:0] asker_look_count;  // hw/dma/issuer.ts:80
  wire asker_look_write;  // hw/dma/issuer.ts:80
  wire asker_busy;  // hw/dma/issuer.ts:80
  wire [15:0] reporter_faulted;  // hw/dma/issuer.ts:81
  wire [15:0] reporter_late;  // hw/dma/issuer.ts:81
  wire [15:0] reporter_writes;  // hw/dma/issuer.ts:81
  wire [15:0] reporter_drop;  // hw/dma/issuer.ts:81
  wire [127:0] reporter_queue_function;  // hw/dma/issuer.ts:81
  wire [127:0] reporter_queue_domain;  // hw/dma/issuer.ts:81
  wire [31:0] reporter_queue_class;  // hw/dma/issuer.ts:81
  wire reporter_rd;  // hw/dma/issuer.ts:81
  wire [3:0] reporter_rd_queue;  // hw/dma/issuer.ts:81
  wire [41:0] reporter_told;  // hw/dma/issuer.ts:81
  wire reporter_fault_valid;  // hw/dma/issuer.ts:81
  wire reporter_fault_ready;  // hw/dma/issuer.ts:81
  wire [3:0] reporter_fault_queue;  // hw/dma/issuer.ts:81
  wire [3:0] reporter_fault_func;  // hw/dma/issuer.ts:81
  wire [7:0] reporter_fault_domain;  // hw/dma/issuer.ts:81
  wire [1:0] reporter_fault_device_class;  // hw/dma/issuer.ts:81
  wire [27:0] reporter_fault_page;  // hw/dma/issuer.ts:81
  wire [8:0] reporter_fault_pages;  // hw/dma/issuer.ts:81
  wire reporter_fault_write;  // hw/dma/issuer.ts:81
  wire [1:0] reporter_fault_kind;  // hw/dma/issuer.ts:81
  wire [15:0] reporter_reporting;  // hw/dma/issuer.ts:81
  wire [15:0] reporter_reported;  // hw/dma/issuer.ts:81
  wire [15:0] reporter_warns;  // hw/dma/issuer.ts:81
  wire reporter_busy;  // hw/dma/issuer.ts:81
  wire [31:0] wait_times_now;  // hw/dma/issuer.ts:82
  wire wait_times_parks;  // hw/dma/issuer.ts:82
  wire [3:0] wait_times_parks_queue;  // hw/dma/issuer.ts:82
  wire wait_times_asks;  // hw/dma/issuer.ts:82
  wire [3:0] wait_times_asks_queue;  // hw/dma/issuer.ts:82
  wire wait_times_asks_woken;  // hw/dma/issuer.ts:82
  wire wait_times_asks_fresh;  // hw/dma/issuer.ts:82
  wire wait_times_rd;  // hw/dma/issuer.ts:82
  wire [3:0] wait_times_rd_queue;  // hw/dma/issuer.ts:82
  wire [31:0] wait_times_waited;  // hw/dma/issuer.ts:82
  wire [31:0] wait_times_parked_at;  // hw/dma/issuer.ts:82
  wire wait_times_busy;  // hw/dma/issuer.ts:82
  wire [31:0] finisher_now;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_granted;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_exempt;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_failing;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_writes;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_front;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_woken;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_untouched;  // hw/dma/issuer.ts:83
  wire [63:0] finisher_reasons;  // hw/dma/issuer.ts:83
  wire finisher_rd;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_rd_queue;  // hw/dma/issuer.ts:83
  wire [112:0] finisher_chunk;  // hw/dma/issuer.ts:83
  wire [41:0] finisher_told;  // hw/dma/issuer.ts:83
  wire [31:0] finisher_waited;  // hw/dma/issuer.ts:83
  wire [31:0] finisher_parked_at;  // hw/dma/issuer.ts:83
  wire finisher_write_valid;  // hw/dma/issuer.ts:83
  wire finisher_write_ready;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_write_queue;  // hw/dma/issuer.ts:83
  wire finisher_write_bank;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_write_slot;  // hw/dma/issuer.ts:83
  wire [39:0] finisher_write_gpa;  // hw/dma/issuer.ts:83
  wire [12:0] finisher_write_bytes;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_write_domain;  // hw/dma/issuer.ts:83
  wire finisher_write_epoch;  // hw/dma/issuer.ts:83
  wire finisher_write_token;  // hw/dma/issuer.ts:83
  wire finisher_read_valid;  // hw/dma/issuer.ts:83
  wire finisher_read_ready;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_read_queue;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_read_slot;  // hw/dma/issuer.ts:83
  wire [39:0] finisher_read_gpa;  // hw/dma/issuer.ts:83
  wire [12:0] finisher_read_bytes;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_read_tag;  // hw/dma/issuer.ts:83
  wire [23:0] finisher_read_offset;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_read_domain;  // hw/dma/issuer.ts:83
  wire finisher_read_epoch;  // hw/dma/issuer.ts:83
  wire finisher_owed_valid;  // hw/dma/issuer.ts:83
  wire finisher_owed_ready;  // hw/dma/issuer.ts:83
  wire [7:0] finisher_owed_place;  // hw/dma/issuer.ts:83
  wire [4:0] finisher_owed_add;  // hw/dma/issuer.ts:83
  wire finisher_owed_fresh;  // hw/dma/issuer.ts:83
  wire finisher_owed_close;  // hw/dma/issuer.ts:83
  wire finisher_note_valid;  // hw/dma/issuer.ts:83
  wire [7:0] finisher_note_place;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_note_status;  // hw/dma/issuer.ts:83
  wire [23:0] finisher_note_bytes;  // hw/dma/issuer.ts:83
  wire [31:0] finisher_note_waited;  // hw/dma/issuer.ts:83
  wire finisher_skip_valid;  // hw/dma/issuer.ts:83
  wire [3:0] finisher_skip_queue;  // hw/dma/issuer.ts:83
  wire [4:0] finisher_skip_next;  // hw/dma/issuer.ts:83
  wire [79:0] finisher_fronts;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_finishes;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_overs;  // hw/dma/issuer.ts:83
  wire [15:0] finisher_drops;  // hw/dma/issuer.ts:83
  wire finisher_busy;  // hw/dma/issuer.ts:83
  wire [15:0] blocked_watch_blocks;  // hw/dma/issuer.ts:84
  wire [15:0] blocked_watch_ends;  // hw/dma/issuer.ts:84
  wire blocked_watch_period;  // hw/dma/issuer.ts:84
  wire [15:0] blocked_watch_reported;  // hw/dma/issuer.ts:84
  wire blocked_watch_waiting;  // hw/dma/issuer.ts:84
  wire [15:0] blocked_watch_tell;  // hw/dma/issuer.ts:84
  wire [15:0] waiting;  // hw/dma/issuer.ts:102
  wire [15:0] ready;  // hw/dma/issuer.ts:103
  wire [15:0] special;  // hw/dma/issuer.ts:104
  wire [15:0] look_candidates;  // hw/dma/issuer.ts:105
  wire [112:0] chunks_q;  // hw/dma/issuer.ts:108
  wire [15:0] passes;  // hw/dma/issuer.ts:114
  wire [15:0] forbids;  // hw/dma/issuer.ts:115
  wire [15:0] mistakes;  // hw/dma/issuer.ts:116
  wire [15:0] answered;  // hw/dma/issuer.ts:120
  wire [15:0] grants;  // hw/dma/issuer.ts:122
  wire [15:0] denies;  // hw/dma/issuer.ts:123
  wire [15:0] denials;  // hw/dma/issuer.ts:124
  wire [15:0] parks;  // hw/dma/issuer.ts:125
  wire [15:0] blocks;  // hw/dma/issuer.ts:126
  wire [15:0] cycles;  // hw/dma/issuer.ts:130
  wire [41:0] verdicts_q;  // hw/dma/issuer.ts:138
  wire [15:0] answers;  // hw/dma/issuer.ts:148
  wire [15:0] refused;  // hw/dma/issuer.ts:150
  wire [15:0] retries;  // hw/dma/issuer.ts:151
  wire [15:0] unblocks;  // hw/dma/issuer.ts:152
  wire [15:0] flushes;  // hw/dma/issuer.ts:155
  wire [15:0] dropped;  // hw/dma/issuer.ts:156
  wire [112:0] chunks_q1;  // hw/dma/issuer.ts:168
  wire [41:0] verdicts_q1;  // hw/dma/issuer.ts:169
  wire [15:0] refused_cat;  // hw/dma/issuer.ts:150
  wire chunks_w0_r0_apart_when_redor;  // hw/dma/issuer.ts:108
  wire [4:0] chunks_w0_r0_apart_cat;  // hw/dma/issuer.ts:108
  wire [4:0] chunks_w0_r0_apart_cat_2;  // hw/dma/issuer.ts:108
  wire [4:0] chunks_w0_r1_apart_cat;  // hw/dma/issuer.ts:168

  assign waiting = ((((asking | granted) | faulted) | held) | blocked) | failing;  // hw/dma/issuer.ts:102
  assign ready = (((places_front_planned & (~waiting)) & (~flush)) & master) & (enable | (~untouched));  // hw/dma/issuer.ts:103
  assign special = places_front_exempt | places_front_refused;  // hw/dma/issuer.ts:104
  assign look_candidates = (ready & (~special)) & (({16{tags_there}} & (~places_front_writes)) | (places_front_full & places_front_writes));  // hw/dma/issuer.ts:105
  assign passes = ((ready & places_front_exempt) & places_front_full) & allowed;  // hw/dma/issuer.ts:114
  assign forbids = (ready & special) & (~allowed);  // hw/dma/issuer.ts:115
  assign mistakes = (ready & places_front_refused) & allowed;  // hw/dma/issuer.ts:116
  assign answered = verdict_valid ? {verdict_queue == 4'hf, verdict_queue == 4'he, verdict_queue == 4'hd, verdict_queue == 4'hc, verdict_queue == 4'hb, verdict_queue == 4'ha, verdict_queue == 4'd9, verdict_queue == 4'd8, verdict_queue == 4'd7, verdict_queue == 4'd6, verdict_queue == 4'd5, verdict_queue == 4'd4, verdict_queue == 4'd3, verdict_queue == 4'd2, verdict_queue == 4'd1, verdict_queue == 4'd0} : 16'd0;  // hw/dma/issuer.ts:120
  assign grants = (verdict_valid & (verdict == 2'd0)) ? answered : 16'd0;  // hw/dma/issuer.ts:122
  assign denies = (verdict_valid & (verdict == 2'd3)) ? answered : 16'd0;  // hw/dma/issuer.ts:123
  assign denials = denies | forbids;  // hw/dma/issuer.ts:124
  assign parks = verdict_stale ? 16'd0 : ((verdict_valid & (verdict == 2'd1)) ? answered : 16'd0);  // hw/dma/issuer.ts:125
  assign blocks = verdict_stale ? 16'd0 : ((verdict_valid & (verdict == 2'd2)) ? answered : 16'd0);  // hw/dma/issuer.ts:126
  assign cycles = now[15:0] - (verdict_queue[3] ? (verdict_queue[2] ? (verdict_queue[1] ? (verdict_queue[0] ? asked_at_15 : asked_at_14) : (verdict_queue[0] ? asked_at_13 : asked_at_12)) : (verdict_queue[1] ? (verdict_queue[0] ? asked_at_11 : asked_at_10) : (verdict_queue[0] ? asked_at_9 : asked_at_8))) : (verdict_queue[2] ? (verdict_queue[1] ? (verdict_queue[0] ? asked_at_7 : asked_at_6) : (verdict_queue[0] ? asked_at_5 : asked_at_4)) : (verdict_queue[1] ? (verdict_queue[0] ? asked_at_3 : asked_at_2) : (verdict_queue[0] ? asked_at_1 : asked_at_0))));  // hw/dma/issuer.ts:130
  assign answers = (wake & held) & (~flush);  // hw/dma/issuer.ts:148
  assign refused = answers & (~refused_cat);  // hw/dma/issuer.ts:150
  assign retries = answers & refused_cat;  // hw/dma/issuer.ts:151
  assign unblocks = (blocked | blocks) & {changed_valid & (queue_domain[127:120] == {4'd0, changed_domain}), changed_valid & (queue_domain[119:112] == {4'd0, changed_domain}), changed_valid & (queue_domain[111:104] == {4'd0, changed_domain}), changed_valid & (queue_domain[103:96] == {4'd0, changed_domain}), changed_valid & (queue_domain[95:88] == {4'd0, changed_domain}), changed_valid & (queue_domain[87:80] == {4'd0, changed_domain}), changed_valid & (queue_domain[79:72] == {4'd0, changed_domain}), changed_valid & (queue_domain[71:64] == {4'd0, changed_domain}), changed_valid & (queue_domain[63:56] == {4'd0, changed_domain}), changed_valid & (queue_domain[55:48] == {4'd0, changed_domain}), changed_valid & (queue_domain[47:40] == {4'd0, changed_domain}), changed_valid & (queue_domain[39:32] == {4'd0, changed_domain}), changed_valid & (queue_domain[31:24] == {4'd0, changed_domain}), changed_valid & (queue_domain[23:16] == {4'd0, changed_domain}), changed_valid & (queue_domain[15:8] == {4'd0, changed_domain}), changed_valid & (queue_domain[7:0] == {4'd0, changed_domain})};  // hw/dma/issuer.ts:152
  assign flushes = ((flush & places_front_planned) & (~((asking | granted) | failing))) & (~reporter_reporting);  // hw/dma/issuer.ts:155
  assign dropped = (reporter_reported & drop) & (~flushes);  // hw/dma/issuer.ts:156
  assign refused_cat = {16{wake_code == 4'd0}};  // hw/dma/issuer.ts:150
  assign chunks_w0_r0_apart_when_redor = |asker_asks;  // hw/dma/issuer.ts:108
  assign chunks_w0_r0_apart_cat = {chunk_queue, places_back[chunk_queue]};  // hw/dma/issuer.ts:108
  assign chunks_w0_r0_apart_cat_2 = {asker_ask_queue, places_front[asker_ask_queue]};  // hw/dma/issuer.ts:108
  assign chunks_w0_r1_apart_cat = {finisher_rd_queue, places_front[finisher_rd_queue]};  // hw/dma/issuer.ts:168

`ifdef VPRI_CHECKS
  wire [112:0] unused_chunks_peek;
`endif
  vpri_mem_w113_d32_1w2r_undefined u_chunks (  // hw/dma/issuer.ts:88
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(5'd0),
    .peek_data(unused_chunks_peek),
`endif
    .w0_en(chunk_valid),
    .w0_addr(chunks_w0_r0_apart_cat),
    .w0_data(chunk),
    .r0_en(chunks_w0_r0_apart_when_redor),
    .r0_addr(chunks_w0_r0_apart_cat_2),
    .r0_data(chunks_q),
    .r1_en(finisher_rd),
    .r1_addr(chunks_w0_r1_apart_cat),
    .r1_data(chunks_q1)
  );

`ifdef VPRI_CHECKS
  wire [41:0] unused_verdicts_peek;
`endif
  vpri_mem_w42_d16_1w2r_undefined u_verdicts (  // hw/dma/issuer.ts:128
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_verdicts_peek),
`endif
    .w0_en(verdict_valid),
    .w0_addr(verdict_queue),
    .w0_data({verdict_page, verdict_pages, verdict_domain, verdict_epoch}),
    .r0_en(reporter_rd),
    .r0_addr(reporter_rd_queue),
    .r0_data(verdicts_q),
    .r1_en(finisher_rd),
    .r1_addr(finisher_rd_queue),
    .r1_data(verdicts_q1)
  );

  vpri_chunk_places_default u_places (  // hw/dma/issuer.ts:79
    .clk(clk),
    .rst(rst),
    .planned(places_planned),
    .planned_queue(places_planned_queue),
    .planned_write(places_planned_write),
    .planned_exempt(places_planned_exempt),
    .planned_refused(places_planned_refused),
    .full_valid(places_full_valid),
    .full_queue(places_full_queue),
    .full_bank(places_full_bank),
    .finishes(places_finishes),
    .drops(places_drops),
    .sent(places_sent),
    .sent_bank(places_sent_bank),
    .front(places_front),
    .back(places_back),
    .front_planned(places_front_planned),
    .front_writes(places_front_writes),
    .front_full(places_front_full),
    .front_exempt(places_front_exempt),
    .front_refused(places_front_refused),
    .room(places_room),
    .filling(places_filling)
  );

  vpri_asker_default u_asker (  // hw/dma/issuer.ts:80
    .clk(clk),
    .rst(rst),
    .candidates(asker_candidates),
    .queue_function(asker_queue_function),
    .asks(asker_asks),
    .ask_queue(asker_ask_queue),
    .chunk(asker_chunk),
    .look_valid(asker_look_valid),
    .look_ready(asker_look_ready),
    .look_tag(asker_look_tag),
    .look_func(asker_look_func),
    .look_page(asker_look_page),
    .look_count(asker_look_count),
    .look_write(asker_look_write),
    .busy(asker_busy)
  );

  vpri_reporter_default u_reporter (  // hw/dma/issuer.ts:81
    .clk(clk),
    .rst(rst),
    .faulted(reporter_faulted),
    .late(reporter_late),
    .writes(reporter_writes),
    .drop(reporter_drop),
    .queue_function(reporter_queue_function),
    .queue_domain(reporter_queue_domain),
    .queue_class(reporter_queue_class),
    .rd(reporter_rd),
    .rd_queue(reporter_rd_queue),
    .told(reporter_told),
    .fault_valid(reporter_fault_valid),
    .fault_ready(reporter_fault_ready),
    .fault_queue(reporter_fault_queue),
    .fault_func(reporter_fault_func),
    .fault_domain(reporter_fault_domain),
    .fault_device_class(reporter_fault_device_class),
    .fault_page(reporter_fault_page),
    .fault_pages(reporter_fault_pages),
    .fault_write(reporter_fault_write),
    .fault_kind(reporter_fault_kind),
    .reporting(reporter_reporting),
    .reported(reporter_reported),
    .warns(reporter_warns),
    .busy(reporter_busy)
  );

  vpri_wait_times_default u_wait_times (  // hw/dma/issuer.ts:82
    .clk(clk),
    .rst(rst),
    .now(wait_times_now),
    .parks(wait_times_parks),
    .parks_queue(wait_times_parks_queue),
    .asks(wait_times_asks),
    .asks_queue(wait_times_asks_queue),
    .asks_woken(wait_times_asks_woken),
    .asks_fresh(wait_times_asks_fresh),
    .rd(wait_times_rd),
    .rd_queue(wait_times_rd_queue),
    .waited(wait_times_waited),
    .parked_at(wait_times_parked_at),
    .busy(wait_times_busy)
  );

  vpri_finisher_default u_finisher (  // hw/dma/issuer.ts:83
    .clk(clk),
    .rst(rst),
    .now(finisher_now),
    .granted(finisher_granted),
    .exempt(finisher_exempt),
    .failing(finisher_failing),
    .writes(finisher_writes),
    .front(finisher_front),
    .woken(finisher_woken),
    .untouched(finisher_untouched),
    .reasons(finisher_reasons),
    .rd(finisher_rd),
    .rd_queue(finisher_rd_queue),
    .chunk(finisher_chunk),
    .told(finisher_told),
    .waited(finisher_waited),
    .parked_at(finisher_parked_at),
    .write_valid(finisher_write_valid),
    .write_ready(finisher_write_ready),
    .write_queue(finisher_write_queue),
    .write_bank(finisher_write_bank),
    .write_slot(finisher_write_slot),
    .write_gpa(finisher_write_gpa),
    .write_bytes(finisher_write_bytes),
    .write_domain(finisher_write_domain),
    .write_epoch(finisher_write_epoch),
    .write_token(finisher_write_token),
    .read_valid(finisher_read_valid),
    .read_ready(finisher_read_ready),
    .read_queue(finisher_read_queue),
    .read_slot(finisher_read_slot),
    .read_gpa(finisher_read_gpa),
    .read_bytes(finisher_read_bytes),
    .read_tag(finisher_read_tag),
    .read_offset(finisher_read_offset),
    .read_domain(finisher_read_domain),
    .read_epoch(finisher_read_epoch),
    .owed_valid(finisher_owed_valid),
    .owed_ready(finisher_owed_ready),
    .owed_place(finisher_owed_place),
    .owed_add(finisher_owed_add),
    .owed_fresh(finisher_owed_fresh),
    .owed_close(finisher_owed_close),
    .note_valid(finisher_note_valid),
    .note_place(finisher_note_place),
    .note_status(finisher_note_status),
    .note_bytes(finisher_note_bytes),
    .note_waited(finisher_note_waited),
    .skip_valid(finisher_skip_valid),
    .skip_queue(finisher_skip_queue),
    .skip_next(finisher_skip_next),
    .fronts(finisher_fronts),
    .finishes(finisher_finishes),
    .overs(finisher_overs),
    .drops(finisher_drops),
    .busy(finisher_busy)
  );

  vpri_blocked_watch_default u_blocked_watch (  // hw/dma/issuer.ts:84
    .clk(clk),
    .rst(rst),
    .blocks(blocked_watch_blocks),
    .ends(blocked_watch_ends),
    .period(blocked_watch_period),
    .reported(blocked_watch_reported),
    .waiting(blocked_watch_waiting),
    .tell(blocked_watch_tell)
  );

  assign room = places_room & (~failing);  // hw/dma/issuer.ts:99
  assign bank = places_back;  // hw/dma/issuer.ts:98
  assign skip_valid = finisher_skip_valid;  // hw/dma/registers.ts:17
  assign skip_queue = finisher_skip_queue;  // hw/dma/registers.ts:17
  assign skip_next = finisher_skip_next;  // hw/dma/registers.ts:17
  assign tags_take = |(asker_asks & (~places_front_writes));  // hw/dma/issuer.ts:110
  assign tags_back = |((answered & (~grants)) & (~places_front_writes));  // hw/dma/issuer.ts:127
  assign look_valid = asker_look_valid;  // hw/dma/issuer.ts:109
  assign look_tag = asker_look_tag;  // hw/dma/issuer.ts:109
  assign look_func = asker_look_func;  // hw/dma/issuer.ts:109
  assign look_page = asker_look_page;  // hw/dma/issuer.ts:109
  assign look_count = asker_look_count;  // hw/dma/issuer.ts:109
  assign look_write = asker_look_write;  // hw/dma/issuer.ts:109
  assign verdict_cycles = (|cycles[15:8]) ? 8'hff : cycles[7:0];  // hw/dma/issuer.ts:131
  assign verdict_retry = retrying[verdict_queue];  // hw/dma/issuer.ts:132
  assign fault_valid = reporter_fault_valid;  // hw/dma/issuer.ts:139
  assign fault_queue = reporter_fault_queue;  // hw/dma/issuer.ts:139
  assign fault_func = reporter_fault_func;  // hw/dma/issuer.ts:139
  assign fault_domain = reporter_fault_domain;  // hw/dma/issuer.ts:139
  assign fault_device_class = reporter_fault_device_class;  // hw/dma/issuer.ts:139
  assign fault_page = reporter_fault_page;  // hw/dma/issuer.ts:139
  assign fault_pages = reporter_fault_pages;  // hw/dma/issuer.ts:139
  assign fault_write = reporter_fault_write;  // hw/dma/issuer.ts:139
  assign fault_kind = reporter_fault_kind;  // hw/dma/issuer.ts:139
  assign write_valid = finisher_write_valid;  // hw/dma/issuer.ts:171
  assign write_queue = finisher_write_queue;  // hw/dma/issuer.ts:171
  assign write_bank = finisher_write_bank;  // hw/dma/issuer.ts:171
  assign write_slot = finisher_write_slot;  // hw/dma/issuer.ts:171
  assign write_gpa = finisher_write_gpa;  // hw/dma/issuer.ts:171
  assign write_bytes = finisher_write_bytes;  // hw/dma/issuer.ts:171
  assign write_domain = finisher_write_domain;  // hw/dma/issuer.ts:171
  assign write_epoch = finisher_write_epoch;  // hw/dma/issuer.ts:171
  assign write_token = finisher_write_token;  // hw/dma/issuer.ts:171
  assign read_valid = finisher_read_valid;  // hw/dma/issuer.ts:172
  assign read_queue = finisher_read_queue;  // hw/dma/issuer.ts:172
  assign read_slot = finisher_read_slot;  // hw/dma/issuer.ts:172
  assign read_gpa = finisher_read_gpa;  // hw/dma/issuer.ts:172
  assign read_bytes = finisher_read_bytes;  // hw/dma/issuer.ts:172
  assign read_tag = finisher_read_tag;  // hw/dma/issuer.ts:172
  assign read_offset = finisher_read_offset;  // hw/dma/issuer.ts:172
  assign read_domain = finisher_read_domain;  // hw/dma/issuer.ts:172
  assign read_epoch = finisher_read_epoch;  // hw/dma/issuer.ts:172
  assign owed_valid = finisher_owed_valid;  // hw/dma/issuer.ts:173
  assign owed_place = finisher_owed_place;  // hw/dma/issuer.ts:173
  assign owed_add = finisher_owed_add;  // hw/dma/issuer.ts:173
  assign owed_fresh = finisher_owed_fresh;  // hw/dma/issuer.ts:173
  assign owed_close = finisher_owed_close;  // hw/dma/issuer.ts:173
  assign note_valid = finisher_note_valid;  // hw/dma/registers.ts:17
  assign note_place = finisher_note_place;  // hw/dma/registers.ts:17
  assign note_status = finisher_note_status;  // hw/dma/registers.ts:17
  assign note_bytes = finisher_note_bytes;  // hw/dma/registers.ts:17
  assign note_waited = finisher_note_waited;  // hw/dma/registers.ts:17
  assign blocked_waits = blocked_watch_waiting;  // hw/dma/issuer.ts:145
  assign fronts = finisher_fronts;  // hw/dma/issuer.ts:204
  assign touched = ~untouched;  // hw/dma/issuer.ts:205
  assign overs = finisher_overs;  // hw/dma/issuer.ts:206
  assign bad_interrupt = |mistakes;  // hw/dma/issuer.ts:117
  assign parked = (faulted | held) | blocked;  // hw/dma/issuer.ts:207
  assign busy = |{reporter_busy, |failing, |flushes, finisher_busy, wait_times_busy, asker_busy, |((passes | forbids) | mistakes), |look_candidates};  // hw/dma/issuer.ts:210
  assign places_planned = chunk_valid;  // hw/dma/issuer.ts:91
  assign places_planned_queue = chunk_queue;  // hw/dma/issuer.ts:92
  assign places_planned_write = chunk_write;  // hw/dma/issuer.ts:93
  assign places_planned_exempt = chunk_exempt;  // hw/dma/issuer.ts:94
  assign places_planned_refused = chunk_refused;  // hw/dma/issuer.ts:95
  assign places_full_valid = full_valid;  // hw/dma/registers.ts:17
  assign places_full_queue = full_queue;  // hw/dma/registers.ts:17
  assign places_full_bank = full_bank;  // hw/dma/registers.ts:17
  assign places_finishes = finisher_finishes;  // hw/dma/registers.ts:17
  assign places_drops = finisher_drops;  // hw/dma/registers.ts:17
  assign places_sent = sent;  // hw/dma/registers.ts:17
  assign places_sent_bank = sent_bank;  // hw/dma/registers.ts:17
  assign asker_candidates = look_candidates;  // hw/dma/issuer.ts:107
  assign asker_queue_function = queue_function;  // hw/dma/issuer.ts:85
  assign asker_chunk = chunks_q;  // hw/dma/issuer.ts:108
  assign asker_look_ready = look_ready;  // hw/dma/issuer.ts:109
  assign reporter_faulted = faulted;  // hw/dma/issuer.ts:135
  assign reporter_late = blocked_watch_tell & blocked;  // hw/dma/issuer.ts:140
  assign reporter_writes = places_front_writes;  // hw/dma/issuer.ts:136
  assign reporter_drop = drop;  // hw/dma/registers.ts:17
  assign reporter_queue_function = queue_function;  // hw/dma/issuer.ts:85
  assign reporter_queue_domain = queue_domain;  // hw/dma/registers.ts:17
  assign reporter_queue_class = queue_class;  // hw/dma/registers.ts:17
  assign reporter_told = verdicts_q;  // hw/dma/issuer.ts:138
  assign reporter_fault_ready = fault_ready;  // hw/dma/issuer.ts:139
  assign wait_times_now = now;  // hw/dma/issuer.ts:177
  assign wait_times_parks = |(parks | blocks);  // hw/dma/issuer.ts:178
  assign wait_times_parks_queue = verdict_queue;  // hw/dma/issuer.ts:179
  assign wait_times_asks = |asker_asks;  // hw/dma/issuer.ts:180
  assign wait_times_asks_queue = asker_ask_queue;  // hw/dma/issuer.ts:181
  assign wait_times_asks_woken = |(asker_asks & woken);  // hw/dma/issuer.ts:182
  assign wait_times_asks_fresh = |(asker_asks & untouched);  // hw/dma/issuer.ts:183
  assign wait_times_rd = finisher_rd;  // hw/dma/issuer.ts:184
  assign wait_times_rd_queue = finisher_rd_queue;  // hw/dma/issuer.ts:185
  assign finisher_now = now;  // hw/dma/issuer.ts:164
  assign finisher_granted = granted & (({16{read_ready}} & (~places_front_writes)) | ({16{write_ready}} & places_front_writes));  // hw/dma/issuer.ts:159
  assign finisher_exempt = places_front_exempt;  // hw/dma/issuer.ts:160
  assign finisher_failing = failing & (~(places_filling | planning));  // hw/dma/issuer.ts:161
  assign finisher_writes = places_front_writes;  // hw/dma/issuer.ts:162
  assign finisher_front = places_front;  // hw/dma/issuer.ts:163
  assign finisher_woken = woken;  // hw/dma/issuer.ts:165
  assign finisher_untouched = untouched;  // hw/dma/issuer.ts:166
  assign finisher_reasons = {reason_15, reason_14, reason_13, reason_12, reason_11, reason_10, reason_9, reason_8, reason_7, reason_6, reason_5, reason_4, reason_3, reason_2, reason_1, reason_0};  // hw/dma/issuer.ts:167
  assign finisher_chunk = chunks_q1;  // hw/dma/issuer.ts:168
  assign finisher_told = verdicts_q1;  // hw/dma/issuer.ts:169
  assign finisher_waited = wait_times_waited;  // hw/dma/registers.ts:17
  assign finisher_parked_at = wait_times_parked_at;  // hw/dma/registers.ts:17
  assign finisher_write_ready = write_ready;  // hw/dma/issuer.ts:171
  assign finisher_read_ready = read_ready;  // hw/dma/issuer.ts:172
  assign finisher_owed_ready = owed_ready;  // hw/dma/issuer.ts:173
  assign blocked_watch_blocks = blocks;  // hw/dma/issuer.ts:142
  assign blocked_watch_ends = ((answered & (~blocks)) & ((verdict_stale & (verdict == 2'd2)) ? 16'd0 : 16'hffff)) | finisher_overs;  // hw/dma/issuer.ts:143
  assign blocked_watch_period = blocked_period;  // hw/dma/issuer.ts:144
  assign blocked_watch_reported = reporter_warns;  // hw/dma/issuer.ts:141

  always @(posedge clk) begin
    if (rst) begin
      asking <= 16'd0;
      granted <= 16'd0;
      faulted <= 16'd0;
      held <= 16'd0;
      blocked <= 16'd0;
      failing <= 16'd0;
      untouched <= 16'hffff;
      retrying <= 16'd0;
      woken <= 16'd0;
    end else begin
      asking <= (asking | asker_asks) & (~answered);  // hw/dma/issuer.ts:188
      granted <= ((granted | grants) | passes) & (~finisher_finishes);  // hw/dma/issuer.ts:189
      faulted <= (faulted | parks) & (~(reporter_reported | flushes));  // hw/dma/issuer.ts:190
      held <= (held | reporter_reported) & (~((answers | flushes) | dropped));  // hw/dma/issuer.ts:191
      blocked <= (blocked | blocks) & (~(unblocks | flushes));  // hw/dma/issuer.ts:192
      failing <= (((((failing | denials) | refused) | flushes) | dropped) | mistakes) & (~finisher_finishes);  // hw/dma/issuer.ts:193
      woken <= ((((woken | answers) | unblocks) | (flushes & (held | blocked))) & (~asker_asks)) & (~finisher_finishes);  // hw/dma/issuer.ts:194
      retrying <= (((retrying | retries) | unblocks) & (~grants)) & (~finisher_overs);  // hw/dma/issuer.ts:195
      untouched <= (untouched & (~asker_asks)) | finisher_overs;  // hw/dma/issuer.ts:196
    end
  end

  always @(posedge clk) begin
    if (asker_asks[0]) begin  // hw/dma/issuer.ts:111
      asked_at_0 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[1]) begin  // hw/dma/issuer.ts:111
      asked_at_1 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[2]) begin  // hw/dma/issuer.ts:111
      asked_at_2 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[3]) begin  // hw/dma/issuer.ts:111
      asked_at_3 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[4]) begin  // hw/dma/issuer.ts:111
      asked_at_4 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[5]) begin  // hw/dma/issuer.ts:111
      asked_at_5 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[6]) begin  // hw/dma/issuer.ts:111
      asked_at_6 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[7]) begin  // hw/dma/issuer.ts:111
      asked_at_7 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[8]) begin  // hw/dma/issuer.ts:111
      asked_at_8 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[9]) begin  // hw/dma/issuer.ts:111
      asked_at_9 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[10]) begin  // hw/dma/issuer.ts:111
      asked_at_10 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[11]) begin  // hw/dma/issuer.ts:111
      asked_at_11 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[12]) begin  // hw/dma/issuer.ts:111
      asked_at_12 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[13]) begin  // hw/dma/issuer.ts:111
      asked_at_13 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[14]) begin  // hw/dma/issuer.ts:111
      asked_at_14 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (asker_asks[15]) begin  // hw/dma/issuer.ts:111
      asked_at_15 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:111
    end
    if (flushes[0]) begin  // hw/dma/issuer.ts:198
      reason_0 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[0]) begin  // hw/dma/issuer.ts:199
      reason_0 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[0]) begin  // hw/dma/issuer.ts:200
      reason_0 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[0]) begin  // hw/dma/issuer.ts:201
      reason_0 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[0]) begin  // hw/dma/issuer.ts:202
      reason_0 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[1]) begin  // hw/dma/issuer.ts:198
      reason_1 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[1]) begin  // hw/dma/issuer.ts:199
      reason_1 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[1]) begin  // hw/dma/issuer.ts:200
      reason_1 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[1]) begin  // hw/dma/issuer.ts:201
      reason_1 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[1]) begin  // hw/dma/issuer.ts:202
      reason_1 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[2]) begin  // hw/dma/issuer.ts:198
      reason_2 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[2]) begin  // hw/dma/issuer.ts:199
      reason_2 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[2]) begin  // hw/dma/issuer.ts:200
      reason_2 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[2]) begin  // hw/dma/issuer.ts:201
      reason_2 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[2]) begin  // hw/dma/issuer.ts:202
      reason_2 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[3]) begin  // hw/dma/issuer.ts:198
      reason_3 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[3]) begin  // hw/dma/issuer.ts:199
      reason_3 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[3]) begin  // hw/dma/issuer.ts:200
      reason_3 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[3]) begin  // hw/dma/issuer.ts:201
      reason_3 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[3]) begin  // hw/dma/issuer.ts:202
      reason_3 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[4]) begin  // hw/dma/issuer.ts:198
      reason_4 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[4]) begin  // hw/dma/issuer.ts:199
      reason_4 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[4]) begin  // hw/dma/issuer.ts:200
      reason_4 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[4]) begin  // hw/dma/issuer.ts:201
      reason_4 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[4]) begin  // hw/dma/issuer.ts:202
      reason_4 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[5]) begin  // hw/dma/issuer.ts:198
      reason_5 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[5]) begin  // hw/dma/issuer.ts:199
      reason_5 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[5]) begin  // hw/dma/issuer.ts:200
      reason_5 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[5]) begin  // hw/dma/issuer.ts:201
      reason_5 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[5]) begin  // hw/dma/issuer.ts:202
      reason_5 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[6]) begin  // hw/dma/issuer.ts:198
      reason_6 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[6]) begin  // hw/dma/issuer.ts:199
      reason_6 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[6]) begin  // hw/dma/issuer.ts:200
      reason_6 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[6]) begin  // hw/dma/issuer.ts:201
      reason_6 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[6]) begin  // hw/dma/issuer.ts:202
      reason_6 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[7]) begin  // hw/dma/issuer.ts:198
      reason_7 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[7]) begin  // hw/dma/issuer.ts:199
      reason_7 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[7]) begin  // hw/dma/issuer.ts:200
      reason_7 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[7]) begin  // hw/dma/issuer.ts:201
      reason_7 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[7]) begin  // hw/dma/issuer.ts:202
      reason_7 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[8]) begin  // hw/dma/issuer.ts:198
      reason_8 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[8]) begin  // hw/dma/issuer.ts:199
      reason_8 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[8]) begin  // hw/dma/issuer.ts:200
      reason_8 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[8]) begin  // hw/dma/issuer.ts:201
      reason_8 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[8]) begin  // hw/dma/issuer.ts:202
      reason_8 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[9]) begin  // hw/dma/issuer.ts:198
      reason_9 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[9]) begin  // hw/dma/issuer.ts:199
      reason_9 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[9]) begin  // hw/dma/issuer.ts:200
      reason_9 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[9]) begin  // hw/dma/issuer.ts:201
      reason_9 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[9]) begin  // hw/dma/issuer.ts:202
      reason_9 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[10]) begin  // hw/dma/issuer.ts:198
      reason_10 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[10]) begin  // hw/dma/issuer.ts:199
      reason_10 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[10]) begin  // hw/dma/issuer.ts:200
      reason_10 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[10]) begin  // hw/dma/issuer.ts:201
      reason_10 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[10]) begin  // hw/dma/issuer.ts:202
      reason_10 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[11]) begin  // hw/dma/issuer.ts:198
      reason_11 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[11]) begin  // hw/dma/issuer.ts:199
      reason_11 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[11]) begin  // hw/dma/issuer.ts:200
      reason_11 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[11]) begin  // hw/dma/issuer.ts:201
      reason_11 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[11]) begin  // hw/dma/issuer.ts:202
      reason_11 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[12]) begin  // hw/dma/issuer.ts:198
      reason_12 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[12]) begin  // hw/dma/issuer.ts:199
      reason_12 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[12]) begin  // hw/dma/issuer.ts:200
      reason_12 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[12]) begin  // hw/dma/issuer.ts:201
      reason_12 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[12]) begin  // hw/dma/issuer.ts:202
      reason_12 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[13]) begin  // hw/dma/issuer.ts:198
      reason_13 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[13]) begin  // hw/dma/issuer.ts:199
      reason_13 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[13]) begin  // hw/dma/issuer.ts:200
      reason_13 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[13]) begin  // hw/dma/issuer.ts:201
      reason_13 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[13]) begin  // hw/dma/issuer.ts:202
      reason_13 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[14]) begin  // hw/dma/issuer.ts:198
      reason_14 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[14]) begin  // hw/dma/issuer.ts:199
      reason_14 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[14]) begin  // hw/dma/issuer.ts:200
      reason_14 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[14]) begin  // hw/dma/issuer.ts:201
      reason_14 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[14]) begin  // hw/dma/issuer.ts:202
      reason_14 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
    if (flushes[15]) begin  // hw/dma/issuer.ts:198
      reason_15 <= 4'd6;  // hw/dma/issuer.ts:198
    end else if (dropped[15]) begin  // hw/dma/issuer.ts:199
      reason_15 <= 4'd5;  // hw/dma/issuer.ts:199
    end else if (mistakes[15]) begin  // hw/dma/issuer.ts:200
      reason_15 <= 4'd7;  // hw/dma/issuer.ts:200
    end else if (denials[15]) begin  // hw/dma/issuer.ts:201
      reason_15 <= 4'd1;  // hw/dma/issuer.ts:201
    end else if (refused[15]) begin  // hw/dma/issuer.ts:202
      reason_15 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:202
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_issuer_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_issuer_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_issuer_default
  `define VPRI_ASSUME_vpri_issuer_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_issuer_default assert
`endif

  reg  look_was_stalled;  // hw/dma/issuer.ts:49
  reg  [3:0] look_was_tag;  // hw/dma/issuer.ts:49
  reg  [3:0] look_was_func;  // hw/dma/issuer.ts:49
  reg  [27:0] look_was_page;  // hw/dma/issuer.ts:49
  reg  [12:0] look_was_count;  // hw/dma/issuer.ts:49
  reg  look_was_write;  // hw/dma/issuer.ts:49
  reg  fault_was_stalled;  // hw/dma/issuer.ts:54
  reg  [3:0] fault_was_queue;  // hw/dma/issuer.ts:54
  reg  [3:0] fault_was_func;  // hw/dma/issuer.ts:54
  reg  [7:0] fault_was_domain;  // hw/dma/issuer.ts:54
  reg  [1:0] fault_was_device_class;  // hw/dma/issuer.ts:54
  reg  [27:0] fault_was_page;  // hw/dma/issuer.ts:54
  reg  [8:0] fault_was_pages;  // hw/dma/issuer.ts:54
  reg  fault_was_write;  // hw/dma/issuer.ts:54
  reg  [1:0] fault_was_kind;  // hw/dma/issuer.ts:54
  reg  write_was_stalled;  // hw/dma/issuer.ts:56
  reg  [3:0] write_was_queue;  // hw/dma/issuer.ts:56
  reg  write_was_bank;  // hw/dma/issuer.ts:56
  reg  [3:0] write_was_slot;  // hw/dma/issuer.ts:56
  reg  [39:0] write_was_gpa;  // hw/dma/issuer.ts:56
  reg  [12:0] write_was_bytes;  // hw/dma/issuer.ts:56
  reg  [3:0] write_was_domain;  // hw/dma/issuer.ts:56
  reg  write_was_epoch;  // hw/dma/issuer.ts:56
  reg  write_was_token;  // hw/dma/issuer.ts:56
  reg  read_was_stalled;  // hw/dma/issuer.ts:56
  reg  [3:0] read_was_queue;  // hw/dma/issuer.ts:56
  reg  [3:0] read_was_slot;  // hw/dma/issuer.ts:56
  reg  [39:0] read_was_gpa;  // hw/dma/issuer.ts:56
  reg  [12:0] read_was_bytes;  // hw/dma/issuer.ts:56
  reg  [15:0] read_was_tag;  // hw/dma/issuer.ts:56
  reg  [23:0] read_was_offset;  // hw/dma/issuer.ts:56
  reg  [3:0] read_was_domain;  // hw/dma/issuer.ts:56
  reg  read_was_epoch;  // hw/dma/issuer.ts:56
  reg  owed_was_stalled;  // hw/dma/issuer.ts:57
  reg  [7:0] owed_was_place;  // hw/dma/issuer.ts:57
  reg  [4:0] owed_was_add;  // hw/dma/issuer.ts:57
  reg  owed_was_fresh;  // hw/dma/issuer.ts:57
  reg  owed_was_close;  // hw/dma/issuer.ts:57

  always @(posedge clk) begin
    if (rst) begin
      look_was_stalled <= 1'b0;
      fault_was_stalled <= 1'b0;
      write_was_stalled <= 1'b0;
      read_was_stalled <= 1'b0;
      owed_was_stalled <= 1'b0;
    end else begin
      look_was_stalled <= look_valid & (~look_ready);  // hw/dma/issuer.ts:49
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/dma/issuer.ts:54
      write_was_stalled <= write_valid & (~write_ready);  // hw/dma/issuer.ts:56
      read_was_stalled <= read_valid & (~read_ready);  // hw/dma/issuer.ts:56
      owed_was_stalled <= owed_valid & (~owed_ready);  // hw/dma/issuer.ts:57
    end
  end

  always @(posedge clk) begin
    look_was_tag <= look_tag;  // hw/dma/issuer.ts:49
    look_was_func <= look_func;  // hw/dma/issuer.ts:49
    look_was_page <= look_page;  // hw/dma/issuer.ts:49
    look_was_count <= look_count;  // hw/dma/issuer.ts:49
    look_was_write <= look_write;  // hw/dma/issuer.ts:49
    fault_was_queue <= fault_queue;  // hw/dma/issuer.ts:54
    fault_was_func <= fault_func;  // hw/dma/issuer.ts:54
    fault_was_domain <= fault_domain;  // hw/dma/issuer.ts:54
    fault_was_device_class <= fault_device_class;  // hw/dma/issuer.ts:54
    fault_was_page <= fault_page;  // hw/dma/issuer.ts:54
    fault_was_pages <= fault_pages;  // hw/dma/issuer.ts:54
    fault_was_write <= fault_write;  // hw/dma/issuer.ts:54
    fault_was_kind <= fault_kind;  // hw/dma/issuer.ts:54
    write_was_queue <= write_queue;  // hw/dma/issuer.ts:56
    write_was_bank <= write_bank;  // hw/dma/issuer.ts:56
    write_was_slot <= write_slot;  // hw/dma/issuer.ts:56
    write_was_gpa <= write_gpa;  // hw/dma/issuer.ts:56
    write_was_bytes <= write_bytes;  // hw/dma/issuer.ts:56
    write_was_domain <= write_domain;  // hw/dma/issuer.ts:56
    write_was_epoch <= write_epoch;  // hw/dma/issuer.ts:56
    write_was_token <= write_token;  // hw/dma/issuer.ts:56
    read_was_queue <= read_queue;  // hw/dma/issuer.ts:56
    read_was_slot <= read_slot;  // hw/dma/issuer.ts:56
    read_was_gpa <= read_gpa;  // hw/dma/issuer.ts:56
    read_was_bytes <= read_bytes;  // hw/dma/issuer.ts:56
    read_was_tag <= read_tag;  // hw/dma/issuer.ts:56
    read_was_offset <= read_offset;  // hw/dma/issuer.ts:56
    read_was_domain <= read_domain;  // hw/dma/issuer.ts:56
    read_was_epoch <= read_epoch;  // hw/dma/issuer.ts:56
    owed_was_place <= owed_place;  // hw/dma/issuer.ts:57
    owed_was_add <= owed_add;  // hw/dma/issuer.ts:57
    owed_was_fresh <= owed_fresh;  // hw/dma/issuer.ts:57
    owed_was_close <= owed_close;  // hw/dma/issuer.ts:57
  end

  always @(posedge clk) begin
    if (~rst) begin
      verdict_awaited: assert (~(|(answered & (~asking))));  // hw/dma/issuer.ts:212
      one_state: assert (&{((((({2'd0, asking[15]} + {2'd0, granted[15]}) + {2'd0, faulted[15]}) + {2'd0, held[15]}) + {2'd0, blocked[15]}) + {2'd0, failing[15]}) <= 3'd1, ((((({2'd0, asking[14]} + {2'd0, granted[14]}) + {2'd0, faulted[14]}) + {2'd0, held[14]}) + {2'd0, blocked[14]}) + {2'd0, failing[14]}) <= 3'd1, ((((({2'd0, asking[13]} + {2'd0, granted[13]}) + {2'd0, faulted[13]}) + {2'd0, held[13]}) + {2'd0, blocked[13]}) + {2'd0, failing[13]}) <= 3'd1, ((((({2'd0, asking[12]} + {2'd0, granted[12]}) + {2'd0, faulted[12]}) + {2'd0, held[12]}) + {2'd0, blocked[12]}) + {2'd0, failing[12]}) <= 3'd1, ((((({2'd0, asking[11]} + {2'd0, granted[11]}) + {2'd0, faulted[11]}) + {2'd0, held[11]}) + {2'd0, blocked[11]}) + {2'd0, failing[11]}) <= 3'd1, ((((({2'd0, asking[10]} + {2'd0, granted[10]}) + {2'd0, faulted[10]}) + {2'd0, held[10]}) + {2'd0, blocked[10]}) + {2'd0, failing[10]}) <= 3'd1, ((((({2'd0, asking[9]} + {2'd0, granted[9]}) + {2'd0, faulted[9]}) + {2'd0, held[9]}) + {2'd0, blocked[9]}) + {2'd0, failing[9]}) <= 3'd1, ((((({2'd0, asking[8]} + {2'd0, granted[8]}) + {2'd0, faulted[8]}) + {2'd0, held[8]}) + {2'd0, blocked[8]}) + {2'd0, failing[8]}) <= 3'd1, ((((({2'd0, asking[7]} + {2'd0, granted[7]}) + {2'd0, faulted[7]}) + {2'd0, held[7]}) + {2'd0, blocked[7]}) + {2'd0, failing[7]}) <= 3'd1, ((((({2'd0, asking[6]} + {2'd0, granted[6]}) + {2'd0, faulted[6]}) + {2'd0, held[6]}) + {2'd0, blocked[6]}) + {2'd0, failing[6]}) <= 3'd1, ((((({2'd0, asking[5]} + {2'd0, granted[5]}) + {2'd0, faulted[5]}) + {2'd0, held[5]}) + {2'd0, blocked[5]}) + {2'd0, failing[5]}) <= 3'd1, ((((({2'd0, asking[4]} + {2'd0, granted[4]}) + {2'd0, faulted[4]}) + {2'd0, held[4]}) + {2'd0, blocked[4]}) + {2'd0, failing[4]}) <= 3'd1, ((((({2'd0, asking[3]} + {2'd0, granted[3]}) + {2'd0, faulted[3]}) + {2'd0, held[3]}) + {2'd0, blocked[3]}) + {2'd0, failing[3]}) <= 3'd1, ((((({2'd0, asking[2]} + {2'd0, granted[2]}) + {2'd0, faulted[2]}) + {2'd0, held[2]}) + {2'd0, blocked[2]}) + {2'd0, failing[2]}) <= 3'd1, ((((({2'd0, asking[1]} + {2'd0, granted[1]}) + {2'd0, faulted[1]}) + {2'd0, held[1]}) + {2'd0, blocked[1]}) + {2'd0, failing[1]}) <= 3'd1, ((((({2'd0, asking[0]} + {2'd0, granted[0]}) + {2'd0, faulted[0]}) + {2'd0, held[0]}) + {2'd0, blocked[0]}) + {2'd0, failing[0]}) <= 3'd1});  // hw/dma/issuer.ts:213
      granted_chunk: assert (~(|((finisher_finishes & (~finisher_drops)) & (~granted))));  // hw/dma/issuer.ts:214
      retries_chunk: cover (|(grants & retrying));  // hw/dma/issuer.ts:215
      if (look_was_stalled) begin  // hw/dma/issuer.ts:49
        look_hold_valid: assert (look_valid);  // hw/dma/issuer.ts:49
        look_hold_tag: assert (look_tag == look_was_tag);  // hw/dma/issuer.ts:49
        look_hold_func: assert (look_func == look_was_func);  // hw/dma/issuer.ts:49
        look_hold_page: assert (look_page == look_was_page);  // hw/dma/issuer.ts:49
        look_hold_count: assert (look_count == look_was_count);  // hw/dma/issuer.ts:49
        look_hold_write: assert (look_write == look_was_write);  // hw/dma/issuer.ts:49
      end
      if (fault_was_stalled) begin  // hw/dma/issuer.ts:54
        fault_hold_valid: assert (fault_valid);  // hw/dma/issuer.ts:54
        fault_hold_queue: assert (fault_queue == fault_was_queue);  // hw/dma/issuer.ts:54
        fault_hold_func: assert (fault_func == fault_was_func);  // hw/dma/issuer.ts:54
        fault_hold_domain: assert (fault_domain == fault_was_domain);  // hw/dma/issuer.ts:54
        fault_hold_device_class: assert (fault_device_class == fault_was_device_class);  // hw/dma/issuer.ts:54
        fault_hold_page: assert (fault_page == fault_was_page);  // hw/dma/issuer.ts:54
        fault_hold_pages: assert (fault_pages == fault_was_pages);  // hw/dma/issuer.ts:54
        fault_hold_write: assert (fault_write == fault_was_write);  // hw/dma/issuer.ts:54
        fault_hold_kind: assert (fault_kind == fault_was_kind);  // hw/dma/issuer.ts:54
      end
      if (write_was_stalled) begin  // hw/dma/issuer.ts:56
        write_hold_valid: assert (write_valid);  // hw/dma/issuer.ts:56
        write_hold_queue: assert (write_queue == write_was_queue);  // hw/dma/issuer.ts:56
        write_hold_bank: assert (write_bank == write_was_bank);  // hw/dma/issuer.ts:56
        write_hold_slot: assert (write_slot == write_was_slot);  // hw/dma/issuer.ts:56
        write_hold_gpa: assert (write_gpa == write_was_gpa);  // hw/dma/issuer.ts:56
        write_hold_bytes: assert (write_bytes == write_was_bytes);  // hw/dma/issuer.ts:56
        write_hold_domain: assert (write_domain == write_was_domain);  // hw/dma/issuer.ts:56
        write_hold_epoch: assert (write_epoch == write_was_epoch);  // hw/dma/issuer.ts:56
        write_hold_token: assert (write_token == write_was_token);  // hw/dma/issuer.ts:56
      end
      if (read_was_stalled) begin  // hw/dma/issuer.ts:56
        read_hold_valid: assert (read_valid);  // hw/dma/issuer.ts:56
        read_hold_queue: assert (read_queue == read_was_queue);  // hw/dma/issuer.ts:56
        read_hold_slot: assert (read_slot == read_was_slot);  // hw/dma/issuer.ts:56
        read_hold_gpa: assert (read_gpa == read_was_gpa);  // hw/dma/issuer.ts:56
        read_hold_bytes: assert (read_bytes == read_was_bytes);  // hw/dma/issuer.ts:56
        read_hold_tag: assert (read_tag == read_was_tag);  // hw/dma/issuer.ts:56
        read_hold_offset: assert (read_offset == read_was_offset);  // hw/dma/issuer.ts:56
        read_hold_domain: assert (read_domain == read_was_domain);  // hw/dma/issuer.ts:56
        read_hold_epoch: assert (read_epoch == read_was_epoch);  // hw/dma/issuer.ts:56
      end
      if (owed_was_stalled) begin  // hw/dma/issuer.ts:57
        owed_hold_valid: assert (owed_valid);  // hw/dma/issuer.ts:57
        owed_hold_place: assert (owed_place == owed_was_place);  // hw/dma/issuer.ts:57
        owed_hold_add: assert (owed_add == owed_was_add);  // hw/dma/issuer.ts:57
        owed_hold_fresh: assert (owed_fresh == owed_was_fresh);  // hw/dma/issuer.ts:57
        owed_hold_close: assert (owed_close == owed_was_close);  // hw/dma/issuer.ts:57
      end
      if (chunk_valid & chunks_w0_r0_apart_when_redor) begin  // hw/dma/issuer.ts:108
        chunks_w0_r0_apart: assert (chunks_w0_r0_apart_cat != chunks_w0_r0_apart_cat_2);  // hw/dma/issuer.ts:108
      end
      if (chunk_valid & finisher_rd) begin  // hw/dma/issuer.ts:168
        chunks_w0_r1_apart: assert (chunks_w0_r0_apart_cat != chunks_w0_r1_apart_cat);  // hw/dma/issuer.ts:168
      end
      if (verdict_valid & reporter_rd) begin  // hw/dma/issuer.ts:138
        verdicts_w0_r0_apart: assert (verdict_queue != reporter_rd_queue);  // hw/dma/issuer.ts:138
      end
      if (verdict_valid & finisher_rd) begin  // hw/dma/issuer.ts:169
        verdicts_w0_r1_apart: assert (verdict_queue != finisher_rd_queue);  // hw/dma/issuer.ts:169
      end
    end
  end
`endif
`endif
endmodule
