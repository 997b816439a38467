// State of each queue: ready (a chunk is planned), asking, granted, faulted (its fault is not reported yet), parked, blocked or failing. Its front
// chunk is looked up when its data is on chip (write) or `readsPerChunk` tags are held for it (read), so a grant can always proceed; then it
// is handed over, and the next one may be looked up while it is sent. A wake with another code than success ends the descriptor with an error, as
// does a verdict of denied: the queue goes on with the next one. A queue that drops ends its descriptor when its fault is reported. Blocked queues ask again when a line of their domain changes. While bus mastering
// of a queue's function is off no lookup is asked for. Latency: planned chunk to lookup 3, verdict to hand-over 3.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","pageRequests":64,"pagesPerRegion":256,"prefetch":true,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/issuer.ts; do not edit.
module vpri_issuer_default (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] now,
  input  wire [15:0] master,
  input  wire [15:0] enable,
  input  wire [15:0] flush,
  input  wire [15:0] drop,
  input  wire [127:0] queue_function,
  input  wire [127:0] queue_domain,
  input  wire [31:0] queue_class,
  input  wire chunk_valid,
  input  wire [3:0] chunk_queue,
  input  wire [112:0] chunk,
  input  wire chunk_write,
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
  output wire [15:0] parked,
  output wire busy
);

  localparam [1:0] STATE_PICK = 2'd0;
  localparam [1:0] STATE_READ = 2'd1;
  localparam [1:0] STATE_GIVE = 2'd2;
  localparam [1:0] STATE_OWE = 2'd3;

  reg  [15:0] planned_0;  // hw/dma/issuer.ts:70
  reg  [15:0] planned_1;  // hw/dma/issuer.ts:70
  reg  [15:0] writes_0;  // hw/dma/issuer.ts:70
  reg  [15:0] writes_1;  // hw/dma/issuer.ts:70
  reg  [15:0] filling_0;  // hw/dma/issuer.ts:70
  reg  [15:0] filling_1;  // hw/dma/issuer.ts:70
  reg  [15:0] full_0;  // hw/dma/issuer.ts:70
  reg  [15:0] full_1;  // hw/dma/issuer.ts:70
  reg  [15:0] sending_0;  // hw/dma/issuer.ts:70
  reg  [15:0] sending_1;  // hw/dma/issuer.ts:70
  reg  [15:0] front;  // hw/dma/issuer.ts:70
  reg  [15:0] back;  // hw/dma/issuer.ts:70
  reg  [15:0] asking;  // hw/dma/issuer.ts:70
  reg  [15:0] granted;  // hw/dma/issuer.ts:70
  reg  [15:0] faulted;  // hw/dma/issuer.ts:70
  reg  [15:0] held;  // hw/dma/issuer.ts:70
  reg  [15:0] blocked;  // hw/dma/issuer.ts:70
  reg  [15:0] failing;  // hw/dma/issuer.ts:70
  reg  [15:0] fresh;  // hw/dma/issuer.ts:70
  reg  [15:0] retrying;  // hw/dma/issuer.ts:70
  reg  [15:0] woken;  // hw/dma/issuer.ts:70
  reg  [15:0] untouched;  // hw/dma/issuer.ts:70
  reg  [4:0] descriptor_0;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_1;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_2;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_3;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_4;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_5;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_6;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_7;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_8;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_9;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_10;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_11;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_12;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_13;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_14;  // hw/dma/issuer.ts:80
  reg  [4:0] descriptor_15;  // hw/dma/issuer.ts:80
  reg  [3:0] reason_0;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_1;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_2;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_3;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_4;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_5;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_6;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_7;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_8;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_9;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_10;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_11;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_12;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_13;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_14;  // hw/dma/issuer.ts:81
  reg  [3:0] reason_15;  // hw/dma/issuer.ts:81
  reg  [15:0] asked_at_0;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_1;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_2;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_3;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_4;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_5;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_6;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_7;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_8;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_9;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_10;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_11;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_12;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_13;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_14;  // hw/dma/issuer.ts:82
  reg  [15:0] asked_at_15;  // hw/dma/issuer.ts:82
  wire [15:0] front_planned;  // hw/dma/issuer.ts:88
  wire [15:0] front_writes;  // hw/dma/issuer.ts:89
  wire [15:0] front_full;  // hw/dma/issuer.ts:90
  wire [15:0] waiting;  // hw/dma/issuer.ts:91
  wire [15:0] ready;  // hw/dma/issuer.ts:92
  reg  chosen;  // hw/dma/issuer.ts:95
  reg  [3:0] chosen_queue;  // hw/dma/issuer.ts:95
  reg  offered;  // hw/dma/issuer.ts:95
  reg  [3:0] request_tag;  // hw/dma/issuer.ts:96
  reg  [3:0] request_func;  // hw/dma/issuer.ts:96
  reg  [27:0] request_page;  // hw/dma/issuer.ts:96
  reg  [12:0] request_count;  // hw/dma/issuer.ts:96
  reg  request_write;  // hw/dma/issuer.ts:96
  wire offer_free;  // hw/dma/issuer.ts:97
  wire read_free;  // hw/dma/issuer.ts:98
  wire [15:0] look_candidates;  // hw/dma/issuer.ts:99
  wire [15:0] look_turn_req;  // hw/dma/issuer.ts:100
  wire look_turn_ready;  // hw/dma/issuer.ts:100
  wire [15:0] look_turn_gnt;  // hw/dma/issuer.ts:100
  wire [15:0] asks;  // hw/dma/issuer.ts:103
  wire [3:0] ask_queue;  // hw/dma/issuer.ts:104
  wire [112:0] chunks_q;  // hw/dma/issuer.ts:106
  wire [31:0] since_q;  // hw/dma/issuer.ts:126
  wire [31:0] waits_q;  // hw/dma/issuer.ts:127
  reg  wait_valid;  // hw/dma/issuer.ts:128
  reg  [3:0] wait_queue;  // hw/dma/issuer.ts:128
  reg  wait_woken;  // hw/dma/issuer.ts:128
  reg  wait_fresh;  // hw/dma/issuer.ts:128
  reg  [31:0] wait_now;  // hw/dma/issuer.ts:128
  wire [15:0] answered;  // hw/dma/issuer.ts:137
  wire [15:0] grants;  // hw/dma/issuer.ts:139
  wire [15:0] denies;  // hw/dma/issuer.ts:140
  wire [15:0] parks;  // hw/dma/issuer.ts:141
  wire [15:0] blocks;  // hw/dma/issuer.ts:142
  wire [15:0] cycles;  // hw/dma/issuer.ts:148
  reg  park_read;  // hw/dma/issuer.ts:154
  reg  park_valid;  // hw/dma/issuer.ts:154
  reg  [3:0] park_queue;  // hw/dma/issuer.ts:154
  reg  park_write;  // hw/dma/issuer.ts:154
  wire [15:0] park_turn_req;  // hw/dma/issuer.ts:155
  wire park_turn_ready;  // hw/dma/issuer.ts:155
  wire [15:0] park_turn_gnt;  // hw/dma/issuer.ts:155
  wire park_idle;  // hw/dma/issuer.ts:156
  wire park_start;  // hw/dma/issuer.ts:159
  wire [3:0] park_next;  // hw/dma/issuer.ts:160
  wire [41:0] verdicts_q;  // hw/dma/issuer.ts:161
  wire fault_taken;  // hw/dma/issuer.ts:162
  reg  [27:0] named_page;  // hw/dma/issuer.ts:163
  reg  [8:0] named_pages;  // hw/dma/issuer.ts:163
  wire [15:0] reported;  // hw/dma/issuer.ts:185
  wire [15:0] answers;  // hw/dma/issuer.ts:188
  wire [15:0] refused;  // hw/dma/issuer.ts:190
  wire [15:0] retries;  // hw/dma/issuer.ts:191
  wire [15:0] unblocks;  // hw/dma/issuer.ts:192
  wire [15:0] reporting;  // hw/dma/issuer.ts:195
  wire [15:0] flushes;  // hw/dma/issuer.ts:196
  wire [15:0] dropped;  // hw/dma/issuer.ts:197
  reg  [1:0] state;  // hw/dma/issuer.ts:200
  reg  [3:0] who;  // hw/dma/issuer.ts:201
  reg  [15:0] who_bit;  // hw/dma/issuer.ts:201
  reg  fails;  // hw/dma/issuer.ts:201
  reg  writes;  // hw/dma/issuer.ts:201
  reg  who_bank;  // hw/dma/issuer.ts:201
  reg  is_fresh;  // hw/dma/issuer.ts:201
  reg  is_woken;  // hw/dma/issuer.ts:201
  reg  is_untouched;  // hw/dma/issuer.ts:201
  reg  [3:0] slot;  // hw/dma/issuer.ts:201
  reg  [4:0] next_slot;  // hw/dma/issuer.ts:201
  reg  [3:0] reason;  // hw/dma/issuer.ts:201
  reg  [31:0] waited;  // hw/dma/issuer.ts:201
  reg  [31:0] ended_at;  // hw/dma/issuer.ts:201
  reg  [39:0] this_gpa;  // hw/dma/issuer.ts:205
  reg  [12:0] this_bytes;  // hw/dma/issuer.ts:205
  reg  [23:0] this_offset;  // hw/dma/issuer.ts:205
  reg  [15:0] this_tag;  // hw/dma/issuer.ts:205
  reg  [4:0] this_owes;  // hw/dma/issuer.ts:205
  reg  this_last;  // hw/dma/issuer.ts:205
  reg  [3:0] grant_domain;  // hw/dma/issuer.ts:206
  reg  grant_epoch;  // hw/dma/issuer.ts:206
  wire [15:0] unsettled;  // hw/dma/issuer.ts:208
  wire [15:0] work;  // hw/dma/issuer.ts:209
  wire [15:0] turn_req;  // hw/dma/issuer.ts:210
  wire turn_ready;  // hw/dma/issuer.ts:210
  wire [15:0] turn_gnt;  // hw/dma/issuer.ts:210
  wire pick;  // hw/dma/issuer.ts:213
  wire [3:0] picked;  // hw/dma/issuer.ts:214
  wire [112:0] chunks_q1;  // hw/dma/issuer.ts:215
  wire [41:0] verdicts_q1;  // hw/dma/issuer.ts:216
  wire [31:0] waits_q1;  // hw/dma/issuer.ts:217
  wire [31:0] since_q1;  // hw/dma/issuer.ts:218
  wire over;  // hw/dma/issuer.ts:220
  wire owed_taken;  // hw/dma/issuer.ts:240
  wire handed;  // hw/dma/issuer.ts:246
  wire finished;  // hw/dma/issuer.ts:247
  wire [15:0] finishes;  // hw/dma/issuer.ts:248
  wire [15:0] overs;  // hw/dma/issuer.ts:249
  wire [15:0] drops;  // hw/dma/issuer.ts:250
  wire [15:0] plans;  // hw/dma/issuer.ts:282
  wire [15:0] fills;  // hw/dma/issuer.ts:283
  wire [15:0] plans_0;  // hw/dma/issuer.ts:291
  wire [15:0] fills_0;  // hw/dma/issuer.ts:293
  wire [15:0] gone_0;  // hw/dma/issuer.ts:294
  wire [15:0] plans_1;  // hw/dma/issuer.ts:291
  wire [15:0] fills_1;  // hw/dma/issuer.ts:293
  wire [15:0] gone_1;  // hw/dma/issuer.ts:294
  wire [15:0] refused_cat;  // hw/dma/issuer.ts:190
  wire [3:0] reporting_mux;  // hw/dma/issuer.ts:195
  wire chunks_w0_r0_apart_when_redor;  // hw/dma/issuer.ts:106
  wire [4:0] chunks_w0_r0_apart_cat;  // hw/dma/issuer.ts:106
  wire [4:0] chunks_w0_r0_apart_cat_2;  // hw/dma/issuer.ts:106
  wire [4:0] chunks_w0_r1_apart_cat;  // hw/dma/issuer.ts:215

  assign front_planned = (planned_0 & (~front)) | (planned_1 & front);  // hw/dma/issuer.ts:88
  assign front_writes = (writes_0 & (~front)) | (writes_1 & front);  // hw/dma/issuer.ts:89
  assign front_full = (full_0 & (~front)) | (full_1 & front);  // hw/dma/issuer.ts:90
  assign waiting = ((((asking | granted) | faulted) | held) | blocked) | failing;  // hw/dma/issuer.ts:91
  assign ready = (((front_planned & (~waiting)) & (~flush)) & master) & (enable | (~untouched));  // hw/dma/issuer.ts:92
  assign offer_free = (~offered) | look_ready;  // hw/dma/issuer.ts:97
  assign read_free = (~chosen) | offer_free;  // hw/dma/issuer.ts:98
  assign look_candidates = ready & (({16{tags_there}} & (~front_writes)) | (front_full & front_writes));  // hw/dma/issuer.ts:99
  assign asks = read_free ? look_turn_gnt : 16'd0;  // hw/dma/issuer.ts:103
  assign ask_queue = ((((((((((((((({4{look_turn_gnt[0]}} & 4'd0) | ({4{look_turn_gnt[1]}} & 4'd1)) | ({4{look_turn_gnt[2]}} & 4'd2)) | ({4{look_turn_gnt[3]}} & 4'd3)) | ({4{look_turn_gnt[4]}} & 4'd4)) | ({4{look_turn_gnt[5]}} & 4'd5)) | ({4{look_turn_gnt[6]}} & 4'd6)) | ({4{look_turn_gnt[7]}} & 4'd7)) | ({4{look_turn_gnt[8]}} & 4'd8)) | ({4{look_turn_gnt[9]}} & 4'd9)) | ({4{look_turn_gnt[10]}} & 4'ha)) | ({4{look_turn_gnt[11]}} & 4'hb)) | ({4{look_turn_gnt[12]}} & 4'hc)) | ({4{look_turn_gnt[13]}} & 4'hd)) | ({4{look_turn_gnt[14]}} & 4'he)) | ({4{look_turn_gnt[15]}} & 4'hf);  // hw/dma/issuer.ts:104
  assign answered = verdict_valid ? {verdict_queue == 4'hf, verdict_queue == 4'he, verdict_queue == 4'hd, verdict_queue == 4'hc, verdict_queue == 4'hb, verdict_queue == 4'ha, verdict_queue == 4'd9, verdict_queue == 4'd8, verdict_queue == 4'd7, verdict_queue == 4'd6, verdict_queue == 4'd5, verdict_queue == 4'd4, verdict_queue == 4'd3, verdict_queue == 4'd2, verdict_queue == 4'd1, verdict_queue == 4'd0} : 16'd0;  // hw/dma/issuer.ts:137
  assign grants = (verdict_valid & (verdict == 2'd0)) ? answered : 16'd0;  // hw/dma/issuer.ts:139
  assign denies = (verdict_valid & (verdict == 2'd3)) ? answered : 16'd0;  // hw/dma/issuer.ts:140
  assign parks = verdict_stale ? 16'd0 : ((verdict_valid & (verdict == 2'd1)) ? answered : 16'd0);  // hw/dma/issuer.ts:141
  assign blocks = verdict_stale ? 16'd0 : ((verdict_valid & (verdict == 2'd2)) ? answered : 16'd0);  // hw/dma/issuer.ts:142
  assign cycles = now[15:0] - (verdict_queue[3] ? (verdict_queue[2] ? (verdict_queue[1] ? (verdict_queue[0] ? asked_at_15 : asked_at_14) : (verdict_queue[0] ? asked_at_13 : asked_at_12)) : (verdict_queue[1] ? (verdict_queue[0] ? asked_at_11 : asked_at_10) : (verdict_queue[0] ? asked_at_9 : asked_at_8))) : (verdict_queue[2] ? (verdict_queue[1] ? (verdict_queue[0] ? asked_at_7 : asked_at_6) : (verdict_queue[0] ? asked_at_5 : asked_at_4)) : (verdict_queue[1] ? (verdict_queue[0] ? asked_at_3 : asked_at_2) : (verdict_queue[0] ? asked_at_1 : asked_at_0))));  // hw/dma/issuer.ts:148
  assign park_idle = ~(park_read | park_valid);  // hw/dma/issuer.ts:156
  assign park_start = park_idle & (|faulted);  // hw/dma/issuer.ts:159
  assign park_next = ((((((((((((((({4{park_turn_gnt[0]}} & 4'd0) | ({4{park_turn_gnt[1]}} & 4'd1)) | ({4{park_turn_gnt[2]}} & 4'd2)) | ({4{park_turn_gnt[3]}} & 4'd3)) | ({4{park_turn_gnt[4]}} & 4'd4)) | ({4{park_turn_gnt[5]}} & 4'd5)) | ({4{park_turn_gnt[6]}} & 4'd6)) | ({4{park_turn_gnt[7]}} & 4'd7)) | ({4{park_turn_gnt[8]}} & 4'd8)) | ({4{park_turn_gnt[9]}} & 4'd9)) | ({4{park_turn_gnt[10]}} & 4'ha)) | ({4{park_turn_gnt[11]}} & 4'hb)) | ({4{park_turn_gnt[12]}} & 4'hc)) | ({4{park_turn_gnt[13]}} & 4'hd)) | ({4{park_turn_gnt[14]}} & 4'he)) | ({4{park_turn_gnt[15]}} & 4'hf);  // hw/dma/issuer.ts:160
  assign fault_taken = park_valid & fault_ready;  // hw/dma/issuer.ts:162
  assign reported = fault_taken ? {park_queue == 4'hf, park_queue == 4'he, park_queue == 4'hd, park_queue == 4'hc, park_queue == 4'hb, park_queue == 4'ha, park_queue == 4'd9, park_queue == 4'd8, park_queue == 4'd7, park_queue == 4'd6, park_queue == 4'd5, park_queue == 4'd4, park_queue == 4'd3, park_queue == 4'd2, park_queue == 4'd1, park_queue == 4'd0} : 16'd0;  // hw/dma/issuer.ts:185
  assign answers = (wake & held) & (~flush);  // hw/dma/issuer.ts:188
  assign refused = answers & (~refused_cat);  // hw/dma/issuer.ts:190
  assign retries = answers & refused_cat;  // hw/dma/issuer.ts:191
  assign unblocks = (blocked | blocks) & {changed_valid & (queue_domain[127:120] == {4'd0, changed_domain}), changed_valid & (queue_domain[119:112] == {4'd0, changed_domain}), changed_valid & (queue_domain[111:104] == {4'd0, changed_domain}), changed_valid & (queue_domain[103:96] == {4'd0, changed_domain}), changed_valid & (queue_domain[95:88] == {4'd0, changed_domain}), changed_valid & (queue_domain[87:80] == {4'd0, changed_domain}), changed_valid & (queue_domain[79:72] == {4'd0, changed_domain}), changed_valid & (queue_domain[71:64] == {4'd0, changed_domain}), changed_valid & (queue_domain[63:56] == {4'd0, changed_domain}), changed_valid & (queue_domain[55:48] == {4'd0, changed_domain}), changed_valid & (queue_domain[47:40] == {4'd0, changed_domain}), changed_valid & (queue_domain[39:32] == {4'd0, changed_domain}), changed_valid & (queue_domain[31:24] == {4'd0, changed_domain}), changed_valid & (queue_domain[23:16] == {4'd0, changed_domain}), changed_valid & (queue_domain[15:8] == {4'd0, changed_domain}), changed_valid & (queue_domain[7:0] == {4'd0, changed_domain})};  // hw/dma/issuer.ts:192
  assign reporting = ((park_read | park_valid) | park_start) ? {reporting_mux == 4'hf, reporting_mux == 4'he, reporting_mux == 4'hd, reporting_mux == 4'hc, reporting_mux == 4'hb, reporting_mux == 4'ha, reporting_mux == 4'd9, reporting_mux == 4'd8, reporting_mux == 4'd7, reporting_mux == 4'd6, reporting_mux == 4'd5, reporting_mux == 4'd4, reporting_mux == 4'd3, reporting_mux == 4'd2, reporting_mux == 4'd1, reporting_mux == 4'd0} : 16'd0;  // hw/dma/issuer.ts:195
  assign flushes = ((flush & front_planned) & (~((asking | granted) | failing))) & (~(faulted & reporting));  // hw/dma/issuer.ts:196
  assign dropped = (reported & drop) & (~flushes);  // hw/dma/issuer.ts:197
  assign unsettled = (filling_0 | filling_1) | planning;  // hw/dma/issuer.ts:208
  assign work = (granted & (({16{read_ready}} & (~front_writes)) | ({16{write_ready}} & front_writes))) | (failing & (~unsettled));  // hw/dma/issuer.ts:209
  assign pick = (state == STATE_PICK) & (|work);  // hw/dma/issuer.ts:213
  assign picked = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/dma/issuer.ts:214
  assign over = fails | this_last;  // hw/dma/issuer.ts:220
  assign owed_taken = (state == STATE_OWE) & owed_ready;  // hw/dma/issuer.ts:240
  assign handed = (state == STATE_GIVE) & (writes ? write_ready : read_ready);  // hw/dma/issuer.ts:246
  assign finished = fails ? owed_taken : handed;  // hw/dma/issuer.ts:247
  assign finishes = finished ? who_bit : 16'd0;  // hw/dma/issuer.ts:248
  assign overs = (finished & over) ? who_bit : 16'd0;  // hw/dma/issuer.ts:249
  assign drops = (finished & fails) ? who_bit : 16'd0;  // hw/dma/issuer.ts:250
  assign plans = chunk_valid ? {chunk_queue == 4'hf, chunk_queue == 4'he, chunk_queue == 4'hd, chunk_queue == 4'hc, chunk_queue == 4'hb, chunk_queue == 4'ha, chunk_queue == 4'd9, chunk_queue == 4'd8, chunk_queue == 4'd7, chunk_queue == 4'd6, chunk_queue == 4'd5, chunk_queue == 4'd4, chunk_queue == 4'd3, chunk_queue == 4'd2, chunk_queue == 4'd1, chunk_queue == 4'd0} : 16'd0;  // hw/dma/issuer.ts:282
  assign fills = full_valid ? {full_queue == 4'hf, full_queue == 4'he, full_queue == 4'hd, full_queue == 4'hc, full_queue == 4'hb, full_queue == 4'ha, full_queue == 4'd9, full_queue == 4'd8, full_queue == 4'd7, full_queue == 4'd6, full_queue == 4'd5, full_queue == 4'd4, full_queue == 4'd3, full_queue == 4'd2, full_queue == 4'd1, full_queue == 4'd0} : 16'd0;  // hw/dma/issuer.ts:283
  assign plans_0 = plans & (~back);  // hw/dma/issuer.ts:291
  assign fills_0 = (full_bank == 1'b0) ? fills : 16'd0;  // hw/dma/issuer.ts:293
  assign gone_0 = (finishes & (~front)) | drops;  // hw/dma/issuer.ts:294
  assign plans_1 = plans & back;  // hw/dma/issuer.ts:291
  assign fills_1 = (full_bank == 1'b1) ? fills : 16'd0;  // hw/dma/issuer.ts:293
  assign gone_1 = (finishes & front) | drops;  // hw/dma/issuer.ts:294
  assign refused_cat = {16{wake_code == 4'd0}};  // hw/dma/issuer.ts:190
  assign reporting_mux = park_start ? park_next : park_queue;  // hw/dma/issuer.ts:195
  assign chunks_w0_r0_apart_when_redor = |asks;  // hw/dma/issuer.ts:106
  assign chunks_w0_r0_apart_cat = {chunk_queue, back[chunk_queue]};  // hw/dma/issuer.ts:106
  assign chunks_w0_r0_apart_cat_2 = {ask_queue, front[ask_queue]};  // hw/dma/issuer.ts:106
  assign chunks_w0_r1_apart_cat = {picked, front[picked]};  // hw/dma/issuer.ts:215

`ifdef VPRI_CHECKS
  wire [112:0] unused_chunks_peek;
`endif
  vpri_mem_w113_d32_1w2r_undefined u_chunks (  // hw/dma/issuer.ts:84
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
    .r1_en(pick),
    .r1_addr(chunks_w0_r1_apart_cat),
    .r1_data(chunks_q1)
  );

`ifdef VPRI_CHECKS
  wire [31:0] unused_since_peek;
`endif
  vpri_mem_w32_d16_1w2r_old u_since (  // hw/dma/issuer.ts:124
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_since_peek),
`endif
    .w0_en(|(parks | blocks)),
    .w0_addr(verdict_queue),
    .w0_data(now),
    .r0_en(|asks),
    .r0_addr(ask_queue),
    .r0_data(since_q),
    .r1_en(pick),
    .r1_addr(picked),
    .r1_data(since_q1)
  );

`ifdef VPRI_CHECKS
  wire [31:0] unused_waits_peek;
`endif
  vpri_mem_w32_d16_1w2r_old u_waits (  // hw/dma/issuer.ts:125
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_waits_peek),
`endif
    .w0_en(wait_valid),
    .w0_addr(wait_queue),
    .w0_data((wait_fresh ? 32'd0 : waits_q) + (wait_woken ? (wait_now - since_q) : 32'd0)),
    .r0_en(|asks),
    .r0_addr(ask_queue),
    .r0_data(waits_q),
    .r1_en(pick),
    .r1_addr(picked),
    .r1_data(waits_q1)
  );

`ifdef VPRI_CHECKS
  wire [41:0] unused_verdicts_peek;
`endif
  vpri_mem_w42_d16_1w2r_undefined u_verdicts (  // hw/dma/issuer.ts:146
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_verdicts_peek),
`endif
    .w0_en(verdict_valid),
    .w0_addr(verdict_queue),
    .w0_data({verdict_page, verdict_pages, verdict_domain, verdict_epoch}),
    .r0_en(park_start),
    .r0_addr(park_next),
    .r0_data(verdicts_q),
    .r1_en(pick),
    .r1_addr(picked),
    .r1_data(verdicts_q1)
  );

  vpri_round_robin_n16 u_look_turn (  // hw/dma/issuer.ts:100
    .clk(clk),
    .rst(rst),
    .req(look_turn_req),
    .ready(look_turn_ready),
    .gnt(look_turn_gnt)
  );

  vpri_round_robin_n16 u_park_turn (  // hw/dma/issuer.ts:155
    .clk(clk),
    .rst(rst),
    .req(park_turn_req),
    .ready(park_turn_ready),
    .gnt(park_turn_gnt)
  );

  vpri_round_robin_n16 u_turn (  // hw/dma/issuer.ts:210
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign room = (~(((planned_0 | sending_0) & (~back)) | ((planned_1 | sending_1) & back))) & (~failing);  // hw/dma/issuer.ts:305
  assign bank = back;  // hw/dma/issuer.ts:303
  assign skip_valid = finished & fails;  // hw/dma/issuer.ts:251
  assign skip_queue = who;  // hw/dma/issuer.ts:252
  assign skip_next = next_slot;  // hw/dma/issuer.ts:253
  assign tags_take = |(asks & (~front_writes));  // hw/dma/issuer.ts:105
  assign tags_back = |((answered & (~grants)) & (~front_writes));  // hw/dma/issuer.ts:143
  assign look_valid = offered;  // hw/dma/issuer.ts:120
  assign look_tag = request_tag;  // hw/dma/issuer.ts:121
  assign look_func = request_func;  // hw/dma/issuer.ts:121
  assign look_page = request_page;  // hw/dma/issuer.ts:121
  assign look_count = request_count;  // hw/dma/issuer.ts:121
  assign look_write = request_write;  // hw/dma/issuer.ts:121
  assign verdict_cycles = (|cycles[15:8]) ? 8'hff : cycles[7:0];  // hw/dma/issuer.ts:149
  assign verdict_retry = retrying[verdict_queue];  // hw/dma/issuer.ts:150
  assign fault_valid = park_valid;  // hw/dma/issuer.ts:175
  assign fault_queue = park_queue;  // hw/dma/issuer.ts:176
  assign fault_func = park_queue[3] ? (park_queue[2] ? (park_queue[1] ? (park_queue[0] ? queue_function[123:120] : queue_function[115:112]) : (park_queue[0] ? queue_function[107:104] : queue_function[99:96])) : (park_queue[1] ? (park_queue[0] ? queue_function[91:88] : queue_function[83:80]) : (park_queue[0] ? queue_function[75:72] : queue_function[67:64]))) : (park_queue[2] ? (park_queue[1] ? (park_queue[0] ? queue_function[59:56] : queue_function[51:48]) : (park_queue[0] ? queue_function[43:40] : queue_function[35:32])) : (park_queue[1] ? (park_queue[0] ? queue_function[27:24] : queue_function[19:16]) : (park_queue[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/issuer.ts:177
  assign fault_domain = park_queue[3] ? (park_queue[2] ? (park_queue[1] ? (park_queue[0] ? queue_domain[127:120] : queue_domain[119:112]) : (park_queue[0] ? queue_domain[111:104] : queue_domain[103:96])) : (park_queue[1] ? (park_queue[0] ? queue_domain[95:88] : queue_domain[87:80]) : (park_queue[0] ? queue_domain[79:72] : queue_domain[71:64]))) : (park_queue[2] ? (park_queue[1] ? (park_queue[0] ? queue_domain[63:56] : queue_domain[55:48]) : (park_queue[0] ? queue_domain[47:40] : queue_domain[39:32])) : (park_queue[1] ? (park_queue[0] ? queue_domain[31:24] : queue_domain[23:16]) : (park_queue[0] ? queue_domain[15:8] : queue_domain[7:0])));  // hw/dma/issuer.ts:178
  assign fault_device_class = park_queue[3] ? (park_queue[2] ? (park_queue[1] ? (park_queue[0] ? queue_class[31:30] : queue_class[29:28]) : (park_queue[0] ? queue_class[27:26] : queue_class[25:24])) : (park_queue[1] ? (park_queue[0] ? queue_class[23:22] : queue_class[21:20]) : (park_queue[0] ? queue_class[19:18] : queue_class[17:16]))) : (park_queue[2] ? (park_queue[1] ? (park_queue[0] ? queue_class[15:14] : queue_class[13:12]) : (park_queue[0] ? queue_class[11:10] : queue_class[9:8])) : (park_queue[1] ? (park_queue[0] ? queue_class[7:6] : queue_class[5:4]) : (park_queue[0] ? queue_class[3:2] : queue_class[1:0])));  // hw/dma/issuer.ts:179
  assign fault_page = named_page;  // hw/dma/issuer.ts:180
  assign fault_pages = named_pages;  // hw/dma/issuer.ts:181
  assign fault_write = park_write;  // hw/dma/issuer.ts:182
  assign fault_kind = drop[park_queue] ? 2'd1 : 2'd0;  // hw/dma/issuer.ts:184
  assign write_valid = ((state == STATE_GIVE) & writes) & (~fails);  // hw/dma/issuer.ts:221
  assign write_queue = who;  // hw/dma/issuer.ts:224
  assign write_bank = who_bank;  // hw/dma/issuer.ts:231
  assign write_slot = slot;  // hw/dma/issuer.ts:225
  assign write_gpa = this_gpa;  // hw/dma/issuer.ts:226
  assign write_bytes = this_bytes;  // hw/dma/issuer.ts:227
  assign write_domain = grant_domain;  // hw/dma/issuer.ts:228
  assign write_epoch = grant_epoch;  // hw/dma/issuer.ts:229
  assign read_valid = ((state == STATE_GIVE) & (~writes)) & (~fails);  // hw/dma/issuer.ts:222
  assign read_queue = who;  // hw/dma/issuer.ts:224
  assign read_slot = slot;  // hw/dma/issuer.ts:225
  assign read_gpa = this_gpa;  // hw/dma/issuer.ts:226
  assign read_bytes = this_bytes;  // hw/dma/issuer.ts:227
  assign read_tag = this_tag;  // hw/dma/issuer.ts:232
  assign read_offset = this_offset;  // hw/dma/issuer.ts:233
  assign read_domain = grant_domain;  // hw/dma/issuer.ts:228
  assign read_epoch = grant_epoch;  // hw/dma/issuer.ts:229
  assign owed_valid = state == STATE_OWE;  // hw/dma/issuer.ts:235
  assign owed_place = {who, slot};  // hw/dma/issuer.ts:236
  assign owed_add = fails ? 5'd0 : this_owes;  // hw/dma/issuer.ts:237
  assign owed_fresh = is_fresh;  // hw/dma/issuer.ts:238
  assign owed_close = over;  // hw/dma/issuer.ts:239
  assign note_valid = owed_taken & over;  // hw/dma/issuer.ts:241
  assign note_place = {who, slot};  // hw/dma/issuer.ts:242
  assign note_status = fails ? reason : 4'd0;  // hw/dma/issuer.ts:243
  assign note_bytes = fails ? this_offset : (this_offset + {11'd0, this_bytes});  // hw/dma/issuer.ts:244
  assign note_waited = is_untouched ? 32'd0 : (waited + (is_woken ? ended_at : 32'd0));  // hw/dma/issuer.ts:245
  assign parked = (faulted | held) | blocked;  // hw/dma/issuer.ts:325
  assign busy = (((((((((|look_candidates) | chosen) | offered) | wait_valid) | (|work)) | (|flushes)) | (~(state == STATE_PICK))) | (|failing)) | park_start) | park_read;  // hw/dma/issuer.ts:328
  assign look_turn_req = look_candidates;  // hw/dma/issuer.ts:101
  assign look_turn_ready = read_free;  // hw/dma/issuer.ts:102
  assign park_turn_req = faulted;  // hw/dma/issuer.ts:157
  assign park_turn_ready = park_idle;  // hw/dma/issuer.ts:158
  assign turn_req = work;  // hw/dma/issuer.ts:211
  assign turn_ready = state == STATE_PICK;  // hw/dma/issuer.ts:212

  always @(posedge clk) begin
    if (rst) begin
      planned_0 <= 16'd0;
      planned_1 <= 16'd0;
      writes_0 <= 16'd0;
      writes_1 <= 16'd0;
      filling_0 <= 16'd0;
      filling_1 <= 16'd0;
      full_0 <= 16'd0;
      full_1 <= 16'd0;
      sending_0 <= 16'd0;
      sending_1 <= 16'd0;
      front <= 16'd0;
      back <= 16'd0;
      asking <= 16'd0;
      granted <= 16'd0;
      faulted <= 16'd0;
      held <= 16'd0;
      blocked <= 16'd0;
      failing <= 16'd0;
      fresh <= 16'hffff;
      retrying <= 16'd0;
      woken <= 16'd0;
      untouched <= 16'hffff;
      descriptor_0 <= 5'd0;
      descriptor_1 <= 5'd0;
      descriptor_2 <= 5'd0;
      descriptor_3 <= 5'd0;
      descriptor_4 <= 5'd0;
      descriptor_5 <= 5'd0;
      descriptor_6 <= 5'd0;
      descriptor_7 <= 5'd0;
      descriptor_8 <= 5'd0;
      descriptor_9 <= 5'd0;
      descriptor_10 <= 5'd0;
      descriptor_11 <= 5'd0;
      descriptor_12 <= 5'd0;
      descriptor_13 <= 5'd0;
      descriptor_14 <= 5'd0;
      descriptor_15 <= 5'd0;
      chosen <= 1'b0;
      offered <= 1'b0;
      wait_valid <= 1'b0;
      park_read <= 1'b0;
      park_valid <= 1'b0;
      state <= 2'd0;
    end else begin
      if (read_free) begin  // hw/dma/issuer.ts:107
        chosen <= |asks;  // hw/dma/issuer.ts:108
      end
      if (offer_free) begin  // hw/dma/issuer.ts:111
        offered <= chosen;  // hw/dma/issuer.ts:112
      end
      wait_valid <= |asks;  // hw/dma/issuer.ts:129
      park_read <= park_start;  // hw/dma/issuer.ts:164
      park_valid <= park_read | (park_valid & (~fault_ready));  // hw/dma/issuer.ts:165
      case (state)  // hw/dma/issuer.ts:254
        STATE_PICK: begin
          if (|work) begin  // hw/dma/issuer.ts:255
            state <= STATE_READ;  // hw/dma/issuer.ts:267
          end
        end
        STATE_READ: begin
          state <= STATE_OWE;  // hw/dma/issuer.ts:275
        end
        STATE_GIVE: begin
          if (handed) begin  // hw/dma/issuer.ts:278
            state <= STATE_PICK;  // hw/dma/issuer.ts:278
          end
        end
        STATE_OWE: begin
          if (owed_taken) begin  // hw/dma/issuer.ts:277
            if (fails) begin  // hw/dma/issuer.ts:277
              state <= STATE_PICK;  // hw/dma/issuer.ts:277
            end else begin
              state <= STATE_GIVE;  // hw/dma/issuer.ts:277
            end
          end
        end
        default: begin
        end
      endcase
      planned_0 <= (planned_0 & (~gone_0)) | plans_0;  // hw/dma/issuer.ts:295
      writes_0 <= (writes_0 & (~plans_0)) | ({16{chunk_write}} & plans_0);  // hw/dma/issuer.ts:296
      filling_0 <= (filling_0 | (chunk_write ? plans_0 : 16'd0)) & (~fills_0);  // hw/dma/issuer.ts:297
      full_0 <= (full_0 & (~gone_0)) | fills_0;  // hw/dma/issuer.ts:298
      sending_0 <= (sending_0 | (((finishes & (~drops)) & (~front)) & writes_0)) & (~((sent_bank == 1'b0) ? sent : 16'd0));  // hw/dma/issuer.ts:299
      planned_1 <= (planned_1 & (~gone_1)) | plans_1;  // hw/dma/issuer.ts:295
      writes_1 <= (writes_1 & (~plans_1)) | ({16{chunk_write}} & plans_1);  // hw/dma/issuer.ts:296
      filling_1 <= (filling_1 | (chunk_write ? plans_1 : 16'd0)) & (~fills_1);  // hw/dma/issuer.ts:297
      full_1 <= (full_1 & (~gone_1)) | fills_1;  // hw/dma/issuer.ts:298
      sending_1 <= (sending_1 | (((finishes & (~drops)) & front) & writes_1)) & (~((sent_bank == 1'b1) ? sent : 16'd0));  // hw/dma/issuer.ts:299
      front <= front ^ (finishes & (~drops));  // hw/dma/issuer.ts:301
      back <= ((back ^ plans) & (~drops)) | (front & drops);  // hw/dma/issuer.ts:302
      asking <= (asking | asks) & (~answered);  // hw/dma/issuer.ts:308
      granted <= (granted | grants) & (~finishes);  // hw/dma/issuer.ts:309
      faulted <= (faulted | parks) & (~(reported | flushes));  // hw/dma/issuer.ts:310
      held <= (held | reported) & (~((answers | flushes) | dropped));  // hw/dma/issuer.ts:311
      blocked <= (blocked | blocks) & (~(unblocks | flushes));  // hw/dma/issuer.ts:312
      failing <= ((((failing | denies) | refused) | flushes) | dropped) & (~finishes);  // hw/dma/issuer.ts:313
      woken <= ((((woken | answers) | unblocks) | (flushes & (held | blocked))) & (~asks)) & (~finishes);  // hw/dma/issuer.ts:314
      retrying <= (((retrying | retries) | unblocks) & (~grants)) & (~overs);  // hw/dma/issuer.ts:315
      fresh <= (fresh & (~(owed_taken ? who_bit : 16'd0))) | overs;  // hw/dma/issuer.ts:316
      untouched <= (untouched & (~asks)) | overs;  // hw/dma/issuer.ts:317
      if (overs[0]) begin  // hw/dma/issuer.ts:319
        descriptor_0 <= descriptor_0 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[1]) begin  // hw/dma/issuer.ts:319
        descriptor_1 <= descriptor_1 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[2]) begin  // hw/dma/issuer.ts:319
        descriptor_2 <= descriptor_2 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[3]) begin  // hw/dma/issuer.ts:319
        descriptor_3 <= descriptor_3 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[4]) begin  // hw/dma/issuer.ts:319
        descriptor_4 <= descriptor_4 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[5]) begin  // hw/dma/issuer.ts:319
        descriptor_5 <= descriptor_5 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[6]) begin  // hw/dma/issuer.ts:319
        descriptor_6 <= descriptor_6 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[7]) begin  // hw/dma/issuer.ts:319
        descriptor_7 <= descriptor_7 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[8]) begin  // hw/dma/issuer.ts:319
        descriptor_8 <= descriptor_8 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[9]) begin  // hw/dma/issuer.ts:319
        descriptor_9 <= descriptor_9 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[10]) begin  // hw/dma/issuer.ts:319
        descriptor_10 <= descriptor_10 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[11]) begin  // hw/dma/issuer.ts:319
        descriptor_11 <= descriptor_11 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[12]) begin  // hw/dma/issuer.ts:319
        descriptor_12 <= descriptor_12 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[13]) begin  // hw/dma/issuer.ts:319
        descriptor_13 <= descriptor_13 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[14]) begin  // hw/dma/issuer.ts:319
        descriptor_14 <= descriptor_14 + 5'd1;  // hw/dma/issuer.ts:319
      end
      if (overs[15]) begin  // hw/dma/issuer.ts:319
        descriptor_15 <= descriptor_15 + 5'd1;  // hw/dma/issuer.ts:319
      end
    end
  end

  always @(posedge clk) begin
    if (read_free) begin  // hw/dma/issuer.ts:107
      chosen_queue <= ask_queue;  // hw/dma/issuer.ts:109
    end
    if (offer_free) begin  // hw/dma/issuer.ts:111
      request_tag <= chosen_queue;  // hw/dma/issuer.ts:113
      request_func <= chosen_queue[3] ? (chosen_queue[2] ? (chosen_queue[1] ? (chosen_queue[0] ? queue_function[123:120] : queue_function[115:112]) : (chosen_queue[0] ? queue_function[107:104] : queue_function[99:96])) : (chosen_queue[1] ? (chosen_queue[0] ? queue_function[91:88] : queue_function[83:80]) : (chosen_queue[0] ? queue_function[75:72] : queue_function[67:64]))) : (chosen_queue[2] ? (chosen_queue[1] ? (chosen_queue[0] ? queue_function[59:56] : queue_function[51:48]) : (chosen_queue[0] ? queue_function[43:40] : queue_function[35:32])) : (chosen_queue[1] ? (chosen_queue[0] ? queue_function[27:24] : queue_function[19:16]) : (chosen_queue[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/issuer.ts:114
      request_page <= chunks_q[112:85];  // hw/dma/issuer.ts:115
      request_count <= chunks_q[35:23];  // hw/dma/issuer.ts:116
      request_write <= chunks_q[1];  // hw/dma/issuer.ts:117
    end
    wait_queue <= ask_queue;  // hw/dma/issuer.ts:130
    wait_woken <= |(asks & woken);  // hw/dma/issuer.ts:131
    wait_fresh <= |(asks & untouched);  // hw/dma/issuer.ts:132
    wait_now <= now;  // hw/dma/issuer.ts:133
    if (asks[0]) begin  // hw/dma/issuer.ts:151
      asked_at_0 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[1]) begin  // hw/dma/issuer.ts:151
      asked_at_1 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[2]) begin  // hw/dma/issuer.ts:151
      asked_at_2 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[3]) begin  // hw/dma/issuer.ts:151
      asked_at_3 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[4]) begin  // hw/dma/issuer.ts:151
      asked_at_4 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[5]) begin  // hw/dma/issuer.ts:151
      asked_at_5 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[6]) begin  // hw/dma/issuer.ts:151
      asked_at_6 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[7]) begin  // hw/dma/issuer.ts:151
      asked_at_7 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[8]) begin  // hw/dma/issuer.ts:151
      asked_at_8 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[9]) begin  // hw/dma/issuer.ts:151
      asked_at_9 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[10]) begin  // hw/dma/issuer.ts:151
      asked_at_10 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[11]) begin  // hw/dma/issuer.ts:151
      asked_at_11 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[12]) begin  // hw/dma/issuer.ts:151
      asked_at_12 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[13]) begin  // hw/dma/issuer.ts:151
      asked_at_13 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[14]) begin  // hw/dma/issuer.ts:151
      asked_at_14 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (asks[15]) begin  // hw/dma/issuer.ts:151
      asked_at_15 <= now[15:0] + 16'd2;  // hw/dma/issuer.ts:151
    end
    if (park_start) begin  // hw/dma/issuer.ts:166
      park_queue <= park_next;  // hw/dma/issuer.ts:167
      park_write <= front_writes[park_next];  // hw/dma/issuer.ts:168
    end
    if (park_read) begin  // hw/dma/issuer.ts:170
      named_page <= verdicts_q[41:14];  // hw/dma/issuer.ts:171
      named_pages <= verdicts_q[13:5];  // hw/dma/issuer.ts:172
    end
    case (state)  // hw/dma/issuer.ts:254
      STATE_PICK: begin
        if (|work) begin  // hw/dma/issuer.ts:255
          who <= picked;  // hw/dma/issuer.ts:256
          who_bit <= turn_gnt;  // hw/dma/issuer.ts:257
          fails <= |(turn_gnt & failing);  // hw/dma/issuer.ts:258
          writes <= |(turn_gnt & front_writes);  // hw/dma/issuer.ts:259
          who_bank <= |(turn_gnt & front);  // hw/dma/issuer.ts:260
          is_fresh <= |(turn_gnt & fresh);  // hw/dma/issuer.ts:261
          is_untouched <= |(turn_gnt & untouched);  // hw/dma/issuer.ts:262
          is_woken <= |(turn_gnt & woken);  // hw/dma/issuer.ts:263
          slot <= picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? descriptor_15[3:0] : descriptor_14[3:0]) : (picked[0] ? descriptor_13[3:0] : descriptor_12[3:0])) : (picked[1] ? (picked[0] ? descriptor_11[3:0] : descriptor_10[3:0]) : (picked[0] ? descriptor_9[3:0] : descriptor_8[3:0]))) : (picked[2] ? (picked[1] ? (picked[0] ? descriptor_7[3:0] : descriptor_6[3:0]) : (picked[0] ? descriptor_5[3:0] : descriptor_4[3:0])) : (picked[1] ? (picked[0] ? descriptor_3[3:0] : descriptor_2[3:0]) : (picked[0] ? descriptor_1[3:0] : descriptor_0[3:0])));  // hw/dma/issuer.ts:264
          next_slot <= (picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? descriptor_15 : descriptor_14) : (picked[0] ? descriptor_13 : descriptor_12)) : (picked[1] ? (picked[0] ? descriptor_11 : descriptor_10) : (picked[0] ? descriptor_9 : descriptor_8))) : (picked[2] ? (picked[1] ? (picked[0] ? descriptor_7 : descriptor_6) : (picked[0] ? descriptor_5 : descriptor_4)) : (picked[1] ? (picked[0] ? descriptor_3 : descriptor_2) : (picked[0] ? descriptor_1 : descriptor_0)))) + 5'd1;  // hw/dma/issuer.ts:265
          reason <= picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? reason_15 : reason_14) : (picked[0] ? reason_13 : reason_12)) : (picked[1] ? (picked[0] ? reason_11 : reason_10) : (picked[0] ? reason_9 : reason_8))) : (picked[2] ? (picked[1] ? (picked[0] ? reason_7 : reason_6) : (picked[0] ? reason_5 : reason_4)) : (picked[1] ? (picked[0] ? reason_3 : reason_2) : (picked[0] ? reason_1 : reason_0)));  // hw/dma/issuer.ts:266
        end
      end
      STATE_READ: begin
        this_gpa <= chunks_q1[112:73];  // hw/dma/issuer.ts:270
        this_bytes <= chunks_q1[72:60];  // hw/dma/issuer.ts:270
        this_offset <= chunks_q1[59:36];  // hw/dma/issuer.ts:270
        this_tag <= chunks_q1[22:7];  // hw/dma/issuer.ts:270
        this_owes <= chunks_q1[6:2];  // hw/dma/issuer.ts:270
        this_last <= chunks_q1[0];  // hw/dma/issuer.ts:270
        grant_domain <= verdicts_q1[4:1];  // hw/dma/issuer.ts:271
        grant_epoch <= verdicts_q1[0];  // hw/dma/issuer.ts:272
        waited <= waits_q1;  // hw/dma/issuer.ts:273
        ended_at <= now - since_q1;  // hw/dma/issuer.ts:274
      end
      STATE_GIVE: begin
      end
      STATE_OWE: begin
      end
      default: begin
      end
    endcase
    if (flushes[0]) begin  // hw/dma/issuer.ts:320
      reason_0 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[0]) begin  // hw/dma/issuer.ts:321
      reason_0 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[0]) begin  // hw/dma/issuer.ts:322
      reason_0 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[0]) begin  // hw/dma/issuer.ts:323
      reason_0 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[1]) begin  // hw/dma/issuer.ts:320
      reason_1 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[1]) begin  // hw/dma/issuer.ts:321
      reason_1 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[1]) begin  // hw/dma/issuer.ts:322
      reason_1 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[1]) begin  // hw/dma/issuer.ts:323
      reason_1 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[2]) begin  // hw/dma/issuer.ts:320
      reason_2 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[2]) begin  // hw/dma/issuer.ts:321
      reason_2 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[2]) begin  // hw/dma/issuer.ts:322
      reason_2 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[2]) begin  // hw/dma/issuer.ts:323
      reason_2 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[3]) begin  // hw/dma/issuer.ts:320
      reason_3 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[3]) begin  // hw/dma/issuer.ts:321
      reason_3 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[3]) begin  // hw/dma/issuer.ts:322
      reason_3 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[3]) begin  // hw/dma/issuer.ts:323
      reason_3 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[4]) begin  // hw/dma/issuer.ts:320
      reason_4 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[4]) begin  // hw/dma/issuer.ts:321
      reason_4 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[4]) begin  // hw/dma/issuer.ts:322
      reason_4 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[4]) begin  // hw/dma/issuer.ts:323
      reason_4 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[5]) begin  // hw/dma/issuer.ts:320
      reason_5 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[5]) begin  // hw/dma/issuer.ts:321
      reason_5 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[5]) begin  // hw/dma/issuer.ts:322
      reason_5 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[5]) begin  // hw/dma/issuer.ts:323
      reason_5 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[6]) begin  // hw/dma/issuer.ts:320
      reason_6 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[6]) begin  // hw/dma/issuer.ts:321
      reason_6 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[6]) begin  // hw/dma/issuer.ts:322
      reason_6 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[6]) begin  // hw/dma/issuer.ts:323
      reason_6 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[7]) begin  // hw/dma/issuer.ts:320
      reason_7 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[7]) begin  // hw/dma/issuer.ts:321
      reason_7 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[7]) begin  // hw/dma/issuer.ts:322
      reason_7 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[7]) begin  // hw/dma/issuer.ts:323
      reason_7 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[8]) begin  // hw/dma/issuer.ts:320
      reason_8 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[8]) begin  // hw/dma/issuer.ts:321
      reason_8 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[8]) begin  // hw/dma/issuer.ts:322
      reason_8 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[8]) begin  // hw/dma/issuer.ts:323
      reason_8 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[9]) begin  // hw/dma/issuer.ts:320
      reason_9 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[9]) begin  // hw/dma/issuer.ts:321
      reason_9 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[9]) begin  // hw/dma/issuer.ts:322
      reason_9 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[9]) begin  // hw/dma/issuer.ts:323
      reason_9 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[10]) begin  // hw/dma/issuer.ts:320
      reason_10 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[10]) begin  // hw/dma/issuer.ts:321
      reason_10 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[10]) begin  // hw/dma/issuer.ts:322
      reason_10 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[10]) begin  // hw/dma/issuer.ts:323
      reason_10 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[11]) begin  // hw/dma/issuer.ts:320
      reason_11 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[11]) begin  // hw/dma/issuer.ts:321
      reason_11 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[11]) begin  // hw/dma/issuer.ts:322
      reason_11 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[11]) begin  // hw/dma/issuer.ts:323
      reason_11 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[12]) begin  // hw/dma/issuer.ts:320
      reason_12 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[12]) begin  // hw/dma/issuer.ts:321
      reason_12 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[12]) begin  // hw/dma/issuer.ts:322
      reason_12 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[12]) begin  // hw/dma/issuer.ts:323
      reason_12 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[13]) begin  // hw/dma/issuer.ts:320
      reason_13 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[13]) begin  // hw/dma/issuer.ts:321
      reason_13 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[13]) begin  // hw/dma/issuer.ts:322
      reason_13 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[13]) begin  // hw/dma/issuer.ts:323
      reason_13 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[14]) begin  // hw/dma/issuer.ts:320
      reason_14 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[14]) begin  // hw/dma/issuer.ts:321
      reason_14 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[14]) begin  // hw/dma/issuer.ts:322
      reason_14 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[14]) begin  // hw/dma/issuer.ts:323
      reason_14 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
    if (flushes[15]) begin  // hw/dma/issuer.ts:320
      reason_15 <= 4'd6;  // hw/dma/issuer.ts:320
    end else if (dropped[15]) begin  // hw/dma/issuer.ts:321
      reason_15 <= 4'd5;  // hw/dma/issuer.ts:321
    end else if (denies[15]) begin  // hw/dma/issuer.ts:322
      reason_15 <= 4'd1;  // hw/dma/issuer.ts:322
    end else if (refused[15]) begin  // hw/dma/issuer.ts:323
      reason_15 <= (wake_code == 4'd1) ? 4'd2 : 4'd3;  // hw/dma/issuer.ts:323
    end
  end

  wire unused_0 = &{1'b0, queue_function};  // functions past the last do not exist (hw/dma/issuer.ts:69)
  wire unused_1 = &{1'b0, {chunks_q[84:73], chunks_q[72:60], chunks_q[59:36], chunks_q[22:7], chunks_q[6:2], chunks_q[0]}};  // a lookup asks for pages (hw/dma/issuer.ts:119)
  wire unused_2 = &{1'b0, {verdicts_q[4:1], verdicts_q[0]}};  // of grants (hw/dma/issuer.ts:174)
  wire unused_3 = &{1'b0, {verdicts_q1[41:14], verdicts_q1[13:5], chunks_q1[35:23], chunks_q1[1]}};  // of lookups and faults (hw/dma/issuer.ts:219)

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
      verdict_awaited: assert (~(|(answered & (~asking))));  // hw/dma/issuer.ts:330
      full_awaited: assert (~(|(fills & (~(full_bank ? filling_1 : filling_0)))));  // hw/dma/issuer.ts:331
      sent_awaited: assert (~(|(sent & (~(sent_bank ? sending_1 : sending_0)))));  // hw/dma/issuer.ts:332
      one_state: assert (&{((((({2'd0, asking[15]} + {2'd0, granted[15]}) + {2'd0, faulted[15]}) + {2'd0, held[15]}) + {2'd0, blocked[15]}) + {2'd0, failing[15]}) <= 3'd1, ((((({2'd0, asking[14]} + {2'd0, granted[14]}) + {2'd0, faulted[14]}) + {2'd0, held[14]}) + {2'd0, blocked[14]}) + {2'd0, failing[14]}) <= 3'd1, ((((({2'd0, asking[13]} + {2'd0, granted[13]}) + {2'd0, faulted[13]}) + {2'd0, held[13]}) + {2'd0, blocked[13]}) + {2'd0, failing[13]}) <= 3'd1, ((((({2'd0, asking[12]} + {2'd0, granted[12]}) + {2'd0, faulted[12]}) + {2'd0, held[12]}) + {2'd0, blocked[12]}) + {2'd0, failing[12]}) <= 3'd1, ((((({2'd0, asking[11]} + {2'd0, granted[11]}) + {2'd0, faulted[11]}) + {2'd0, held[11]}) + {2'd0, blocked[11]}) + {2'd0, failing[11]}) <= 3'd1, ((((({2'd0, asking[10]} + {2'd0, granted[10]}) + {2'd0, faulted[10]}) + {2'd0, held[10]}) + {2'd0, blocked[10]}) + {2'd0, failing[10]}) <= 3'd1, ((((({2'd0, asking[9]} + {2'd0, granted[9]}) + {2'd0, faulted[9]}) + {2'd0, held[9]}) + {2'd0, blocked[9]}) + {2'd0, failing[9]}) <= 3'd1, ((((({2'd0, asking[8]} + {2'd0, granted[8]}) + {2'd0, faulted[8]}) + {2'd0, held[8]}) + {2'd0, blocked[8]}) + {2'd0, failing[8]}) <= 3'd1, ((((({2'd0, asking[7]} + {2'd0, granted[7]}) + {2'd0, faulted[7]}) + {2'd0, held[7]}) + {2'd0, blocked[7]}) + {2'd0, failing[7]}) <= 3'd1, ((((({2'd0, asking[6]} + {2'd0, granted[6]}) + {2'd0, faulted[6]}) + {2'd0, held[6]}) + {2'd0, blocked[6]}) + {2'd0, failing[6]}) <= 3'd1, ((((({2'd0, asking[5]} + {2'd0, granted[5]}) + {2'd0, faulted[5]}) + {2'd0, held[5]}) + {2'd0, blocked[5]}) + {2'd0, failing[5]}) <= 3'd1, ((((({2'd0, asking[4]} + {2'd0, granted[4]}) + {2'd0, faulted[4]}) + {2'd0, held[4]}) + {2'd0, blocked[4]}) + {2'd0, failing[4]}) <= 3'd1, ((((({2'd0, asking[3]} + {2'd0, granted[3]}) + {2'd0, faulted[3]}) + {2'd0, held[3]}) + {2'd0, blocked[3]}) + {2'd0, failing[3]}) <= 3'd1, ((((({2'd0, asking[2]} + {2'd0, granted[2]}) + {2'd0, faulted[2]}) + {2'd0, held[2]}) + {2'd0, blocked[2]}) + {2'd0, failing[2]}) <= 3'd1, ((((({2'd0, asking[1]} + {2'd0, granted[1]}) + {2'd0, faulted[1]}) + {2'd0, held[1]}) + {2'd0, blocked[1]}) + {2'd0, failing[1]}) <= 3'd1, ((((({2'd0, asking[0]} + {2'd0, granted[0]}) + {2'd0, faulted[0]}) + {2'd0, held[0]}) + {2'd0, blocked[0]}) + {2'd0, failing[0]}) <= 3'd1});  // hw/dma/issuer.ts:333
      if (finished & (~fails)) begin  // hw/dma/issuer.ts:334
        granted_chunk: assert (|(who_bit & granted));  // hw/dma/issuer.ts:334
      end
      parks_queue: cover (fault_taken);  // hw/dma/issuer.ts:335
      retries_chunk: cover (|(grants & retrying));  // hw/dma/issuer.ts:336
      overtakes: cover (|(grants & (sending_0 | sending_1)));  // hw/dma/issuer.ts:337
      drops_planned: cover (|((drops & planned_0) & planned_1));  // hw/dma/issuer.ts:338
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
      if (chunk_valid & chunks_w0_r0_apart_when_redor) begin  // hw/dma/issuer.ts:106
        chunks_w0_r0_apart: assert (chunks_w0_r0_apart_cat != chunks_w0_r0_apart_cat_2);  // hw/dma/issuer.ts:106
      end
      if (chunk_valid & pick) begin  // hw/dma/issuer.ts:215
        chunks_w0_r1_apart: assert (chunks_w0_r0_apart_cat != chunks_w0_r1_apart_cat);  // hw/dma/issuer.ts:215
      end
      if (verdict_valid & park_start) begin  // hw/dma/issuer.ts:161
        verdicts_w0_r0_apart: assert (verdict_queue != park_next);  // hw/dma/issuer.ts:161
      end
      if (verdict_valid & pick) begin  // hw/dma/issuer.ts:216
        verdicts_w0_r1_apart: assert (verdict_queue != picked);  // hw/dma/issuer.ts:216
      end
    end
  end
`endif
`endif
endmodule
