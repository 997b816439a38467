// Page requests. A fault that an outstanding request of the same function contains joins it; else it takes the lowest free entry
// and, when its function has one left and the host's ring has a slot, leaves as a record: 6 clocks and one for each entry in use. The
// table is in RAM and searched one entry a clock. A response with the right generation frees the entry and wakes its waiters, 3 clocks
// later; any other is counted and ignored. Joining, retiring, sending again and function-level reset happen in one state machine, so
// no waiter is missed. No slot, no quota: the fault waits (see vpri_waiting), nothing is dropped, and responses are still served.
// A probe comes after everything else; it is dropped when it can get no entry or slot. An entry that is not answered for resend_time
// ticks (0: never) is sent again, with the same tag, and an alarm is raised; it is never failed here. While a time runs busy is low,
// and wake_at tells when something will happen.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/message/requests.ts; do not edit.
module vpri_requests_small (
  input  wire clk,
  input  wire rst,
  input  wire fault_valid,
  output wire fault_ready,
  input  wire [1:0] fault_queue,
  input  wire [1:0] fault_func,
  input  wire [7:0] fault_domain,
  input  wire [1:0] fault_device_class,
  input  wire [19:0] fault_page,
  input  wire [5:0] fault_pages,
  input  wire fault_write,
  input  wire [1:0] fault_kind,
  output wire may_probe,
  input  wire response_valid,
  input  wire [15:0] response_index,
  input  wire [15:0] response_generation,
  input  wire [3:0] response_code,
  input  wire carried_valid,
  output wire carried_ready,
  input  wire [15:0] carried_index,
  input  wire [15:0] carried_generation,
  input  wire [3:0] carried_code,
  output wire wake_valid,
  output wire [3:0] wake_queues,
  output wire [3:0] wake_code,
  input  wire flr_retire_valid,
  input  wire [1:0] flr_retire_func,
  output wire flr_retired,
  output wire record_valid,
  input  wire record_ready,
  output wire [63:0] record_address,
  output wire [255:0] record_data,
  output wire [3:0] record_dwords,
  input  wire [51:0] prq_base,
  input  wire [3:0] prq_size,
  input  wire prq_enable,
  input  wire [31:0] prq_head,
  input  wire prq_arm,
  output wire [31:0] prq_tail,
  input  wire [15:0] moderation_count,
  input  wire [31:0] moderation_time,
  input  wire [47:0] resend_time,
  input  wire [63:0] quota,
  input  wire [15:0] reserve,
  input  wire [15:0] probes,
  output wire [63:0] used,
  output wire [15:0] probes_used,
  output wire [3:0] pending,
  output wire fire,
  input  wire [15:0] pf_requester_id,
  input  wire [63:0] now,
  output wire [63:0] wake_at,
  output wire busy,
  output wire recorded,
  output wire joined,
  output wire [1:0] joined_queue,
  output wire answered,
  output wire [1:0] stale,
  output wire resent,
  output wire probed,
  output wire [1:0] probe_dropped,
  output wire reported,
  output wire [63:0] round_trip
);

  localparam [2:0] STATE_CLEAR = 3'd0;
  localparam [2:0] STATE_IDLE = 3'd1;
  localparam [2:0] STATE_SEARCH = 3'd2;
  localparam [2:0] STATE_RECORD = 3'd3;
  localparam [2:0] STATE_ANSWER = 3'd4;
  localparam [2:0] STATE_OLDEST = 3'd5;
  localparam [2:0] STATE_AGAIN = 3'd6;
  localparam [2:0] STATE_RETIRE = 3'd7;

  reg  [2:0] state;  // hw/message/requests.ts:62
  reg  [3:0] in_use;  // hw/message/requests.ts:63
  reg  [1:0] wipe;  // hw/message/requests.ts:63
  reg  [31:0] tail;  // hw/message/requests.ts:63
  reg  [1:0] kind;  // hw/message/requests.ts:63
  reg  [1:0] index;  // hw/message/requests.ts:63
  reg  [15:0] generation;  // hw/message/requests.ts:63
  reg  [62:0] stamp;  // hw/message/requests.ts:63
  reg  [3:0] left;  // hw/message/requests.ts:63
  reg  begun;  // hw/message/requests.ts:63
  reg  seen;  // hw/message/requests.ts:63
  reg  [1:0] seen_index;  // hw/message/requests.ts:63
  reg  reset_open;  // hw/message/requests.ts:63
  reg  [1:0] reset_func;  // hw/message/requests.ts:63
  reg  has_oldest;  // hw/message/requests.ts:63
  reg  [63:0] oldest;  // hw/message/requests.ts:63
  reg  found;  // hw/message/requests.ts:63
  reg  [63:0] found_sent;  // hw/message/requests.ts:63
  reg  resent_last;  // hw/message/requests.ts:63
  reg  [63:0] wake_time;  // hw/message/requests.ts:63
  wire waiting_arrive_valid;  // hw/message/requests.ts:75
  wire waiting_arrive_ready;  // hw/message/requests.ts:75
  wire [1:0] waiting_arrive_queue;  // hw/message/requests.ts:75
  wire [1:0] waiting_arrive_func;  // hw/message/requests.ts:75
  wire [7:0] waiting_arrive_domain;  // hw/message/requests.ts:75
  wire [1:0] waiting_arrive_device_class;  // hw/message/requests.ts:75
  wire [19:0] waiting_arrive_page;  // hw/message/requests.ts:75
  wire [5:0] waiting_arrive_pages;  // hw/message/requests.ts:75
  wire waiting_arrive_write;  // hw/message/requests.ts:75
  wire waiting_arrive_report;  // hw/message/requests.ts:75
  wire [62:0] waiting_now;  // hw/message/requests.ts:75
  wire [3:0] waiting_may;  // hw/message/requests.ts:75
  wire waiting_credit;  // hw/message/requests.ts:75
  wire waiting_drop;  // hw/message/requests.ts:75
  wire [1:0] waiting_drop_func;  // hw/message/requests.ts:75
  wire waiting_dropped;  // hw/message/requests.ts:75
  wire waiting_take;  // hw/message/requests.ts:75
  wire waiting_back;  // hw/message/requests.ts:75
  wire waiting_retry;  // hw/message/requests.ts:75
  wire [1:0] waiting_retry_func;  // hw/message/requests.ts:75
  wire waiting_shown;  // hw/message/requests.ts:75
  wire [1:0] waiting_head_func;  // hw/message/requests.ts:75
  wire [1:0] waiting_head_queue;  // hw/message/requests.ts:75
  wire waiting_head_report;  // hw/message/requests.ts:75
  wire [7:0] waiting_head_domain;  // hw/message/requests.ts:75
  wire [1:0] waiting_head_device_class;  // hw/message/requests.ts:75
  wire [19:0] waiting_head_page;  // hw/message/requests.ts:75
  wire [5:0] waiting_head_pages;  // hw/message/requests.ts:75
  wire waiting_head_write;  // hw/message/requests.ts:75
  wire [62:0] waiting_head_stamp;  // hw/message/requests.ts:75
  wire [3:0] waiting_pending;  // hw/message/requests.ts:75
  wire waiting_busy;  // hw/message/requests.ts:75
  wire [63:0] quotas_quota;  // hw/message/requests.ts:76
  wire [15:0] quotas_reserve;  // hw/message/requests.ts:76
  wire [15:0] quotas_probes;  // hw/message/requests.ts:76
  wire quotas_take;  // hw/message/requests.ts:76
  wire quotas_give;  // hw/message/requests.ts:76
  wire [1:0] quotas_func;  // hw/message/requests.ts:76
  wire quotas_probe;  // hw/message/requests.ts:76
  wire [3:0] quotas_may;  // hw/message/requests.ts:76
  wire quotas_may_probe;  // hw/message/requests.ts:76
  wire [63:0] quotas_used;  // hw/message/requests.ts:76
  wire [15:0] quotas_probes_used;  // hw/message/requests.ts:76
  wire probes_push_valid;  // hw/message/requests.ts:77
  wire probes_push_ready;  // hw/message/requests.ts:77
  wire [1:0] probes_push_queue;  // hw/message/requests.ts:77
  wire [1:0] probes_push_func;  // hw/message/requests.ts:77
  wire [7:0] probes_push_domain;  // hw/message/requests.ts:77
  wire [1:0] probes_push_device_class;  // hw/message/requests.ts:77
  wire [19:0] probes_push_page;  // hw/message/requests.ts:77
  wire [5:0] probes_push_pages;  // hw/message/requests.ts:77
  wire probes_push_write;  // hw/message/requests.ts:77
  wire probes_pop_valid;  // hw/message/requests.ts:77
  wire probes_pop_ready;  // hw/message/requests.ts:77
  wire [1:0] probes_pop_queue;  // hw/message/requests.ts:77
  wire [1:0] probes_pop_func;  // hw/message/requests.ts:77
  wire [7:0] probes_pop_domain;  // hw/message/requests.ts:77
  wire [1:0] probes_pop_device_class;  // hw/message/requests.ts:77
  wire [19:0] probes_pop_page;  // hw/message/requests.ts:77
  wire [5:0] probes_pop_pages;  // hw/message/requests.ts:77
  wire probes_pop_write;  // hw/message/requests.ts:77
  wire [3:0] probes_level;  // hw/message/requests.ts:77
  wire responses_push_valid;  // hw/message/requests.ts:78
  wire responses_push_ready;  // hw/message/requests.ts:78
  wire [15:0] responses_push_index;  // hw/message/requests.ts:78
  wire [15:0] responses_push_generation;  // hw/message/requests.ts:78
  wire [3:0] responses_push_code;  // hw/message/requests.ts:78
  wire responses_pop_valid;  // hw/message/requests.ts:78
  wire responses_pop_ready;  // hw/message/requests.ts:78
  wire [15:0] responses_pop_index;  // hw/message/requests.ts:78
  wire [15:0] responses_pop_generation;  // hw/message/requests.ts:78
  wire [3:0] responses_pop_code;  // hw/message/requests.ts:78
  wire [3:0] responses_level;  // hw/message/requests.ts:78
  wire is_probe;  // hw/message/requests.ts:81
  wire probe_arrives;  // hw/message/requests.ts:82
  wire credit;  // hw/message/requests.ts:97
  wire timed;  // hw/message/requests.ts:103
  wire late;  // hw/message/requests.ts:104
  wire flush;  // hw/message/requests.ts:107
  wire served;  // hw/message/requests.ts:108
  wire turn_answer;  // hw/message/requests.ts:110
  wire turn_resend;  // hw/message/requests.ts:111
  wire turn_fault;  // hw/message/requests.ts:112
  wire turn_probe;  // hw/message/requests.ts:113
  wire probe_fits;  // hw/message/requests.ts:115
  wire [3:0] free_v;  // hw/message/requests.ts:121
  wire [1:0] free_index;  // hw/message/requests.ts:121
  wire [3:0] next_v;  // hw/message/requests.ts:122
  wire [1:0] next_index;  // hw/message/requests.ts:122
  wire walks;  // hw/message/requests.ts:126
  wire walked;  // hw/message/requests.ts:127
  wire reads;  // hw/message/requests.ts:128
  wire [188:0] entries_q;  // hw/message/requests.ts:129
  wire [1:0] its_queue;  // hw/message/requests.ts:148
  wire [1:0] its_func;  // hw/message/requests.ts:148
  wire [7:0] its_domain;  // hw/message/requests.ts:148
  wire [1:0] its_device_class;  // hw/message/requests.ts:148
  wire [19:0] its_page;  // hw/message/requests.ts:148
  wire [5:0] its_pages;  // hw/message/requests.ts:148
  wire its_write;  // hw/message/requests.ts:148
  wire [62:0] its_stamp;  // hw/message/requests.ts:149
  wire give_way;  // hw/message/requests.ts:152
  wire searching;  // hw/message/requests.ts:153
  wire match;  // hw/message/requests.ts:154
  wire decide;  // hw/message/requests.ts:155
  wire allocate;  // hw/message/requests.ts:156
  wire refuse;  // hw/message/requests.ts:157
  wire [3:0] me;  // hw/message/requests.ts:158
  wire joins;  // hw/message/requests.ts:159
  wire record_taken;  // hw/message/requests.ts:160
  wire known;  // hw/message/requests.ts:163
  wire answer;  // hw/message/requests.ts:164
  wire retire;  // hw/message/requests.ts:165
  wire [1:0] gone;  // hw/message/requests.ts:166
  wire [3:0] record_type;  // hw/message/requests.ts:196
  wire notice_record;  // hw/message/requests.ts:207
  wire notice_alarm;  // hw/message/requests.ts:207
  wire notice_arm;  // hw/message/requests.ts:207
  wire [31:0] notice_head;  // hw/message/requests.ts:207
  wire [31:0] notice_tail;  // hw/message/requests.ts:207
  wire [15:0] notice_count;  // hw/message/requests.ts:207
  wire [31:0] notice_ticks;  // hw/message/requests.ts:207
  wire [63:0] notice_now;  // hw/message/requests.ts:207
  wire notice_fire;  // hw/message/requests.ts:207
  wire [63:0] notice_due;  // hw/message/requests.ts:207
  wire notice_busy;  // hw/message/requests.ts:207
  wire [63:0] resend_at;  // hw/message/requests.ts:223
  wire retired;  // hw/message/requests.ts:227
  wire probe_lost;  // hw/message/requests.ts:249
  wire [15:0] record_data_slice;  // hw/message/requests.ts:200
  wire [1:0] record_data_mux;  // hw/message/requests.ts:200
  wire entries_w0_r0_apart_when_or;  // hw/message/requests.ts:129
  wire entries_w0_r0_apart_when_or_2;  // hw/message/requests.ts:129
  wire [1:0] entries_w0_r0_apart_mux;  // hw/message/requests.ts:129
  wire [1:0] entries_w0_r0_apart_mux_2;  // hw/message/requests.ts:129

  assign is_probe = fault_kind == 2'd1;  // hw/message/requests.ts:81
  assign probe_arrives = fault_valid & is_probe;  // hw/message/requests.ts:82
  assign credit = prq_enable & ((tail - prq_head) < (32'd1 << prq_size));  // hw/message/requests.ts:97
  assign timed = (((|resend_time) & has_oldest) & (|in_use)) & credit;  // hw/message/requests.ts:103
  assign late = timed & ({16'd0, resend_time} <= (now - oldest));  // hw/message/requests.ts:104
  assign flush = (state == STATE_IDLE) & reset_open;  // hw/message/requests.ts:107
  assign served = (state == STATE_IDLE) & (~reset_open);  // hw/message/requests.ts:108
  assign turn_answer = served & responses_pop_valid;  // hw/message/requests.ts:110
  assign turn_resend = ((served & (~responses_pop_valid)) & late) & (~(waiting_shown & resent_last));  // hw/message/requests.ts:111
  assign turn_fault = ((served & (~responses_pop_valid)) & waiting_shown) & (~(late & (~resent_last)));  // hw/message/requests.ts:112
  assign turn_probe = (((served & (~responses_pop_valid)) & (~waiting_shown)) & (~late)) & probes_pop_valid;  // hw/message/requests.ts:113
  assign probe_fits = credit & quotas_may_probe;  // hw/message/requests.ts:115
  assign walks = ((state == STATE_SEARCH) | (state == STATE_OLDEST)) | (state == STATE_RETIRE);  // hw/message/requests.ts:126
  assign walked = ~(|left);  // hw/message/requests.ts:127
  assign reads = walks & (~walked);  // hw/message/requests.ts:128
  assign its_queue = (kind == 2'd1) ? probes_pop_queue : waiting_head_queue;  // hw/message/requests.ts:148
  assign its_func = (kind == 2'd1) ? probes_pop_func : waiting_head_func;  // hw/message/requests.ts:148
  assign its_domain = (kind == 2'd1) ? probes_pop_domain : waiting_head_domain;  // hw/message/requests.ts:148
  assign its_device_class = (kind == 2'd1) ? probes_pop_device_class : waiting_head_device_class;  // hw/message/requests.ts:148
  assign its_page = (kind == 2'd1) ? probes_pop_page : waiting_head_page;  // hw/message/requests.ts:148
  assign its_pages = (kind == 2'd1) ? probes_pop_pages : waiting_head_pages;  // hw/message/requests.ts:148
  assign its_write = (kind == 2'd1) ? probes_pop_write : waiting_head_write;  // hw/message/requests.ts:148
  assign its_stamp = (kind == 2'd1) ? stamp : waiting_head_stamp;  // hw/message/requests.ts:149
  assign give_way = (kind == 2'd1) & ((waiting_shown | responses_pop_valid) | reset_open);  // hw/message/requests.ts:152
  assign searching = (state == STATE_SEARCH) & (~give_way);  // hw/message/requests.ts:153
  assign match = (searching & seen) & ((((entries_q[165:164] == its_func) & (entries_q[153:134] <= its_page)) & (({1'b0, its_page} + {15'd0, its_pages}) <= ({1'b0, entries_q[153:134]} + {15'd0, entries_q[133:128]}))) & (entries_q[127] | (~its_write)));  // hw/message/requests.ts:154
  assign decide = (searching & walked) & (~match);  // hw/message/requests.ts:155
  assign allocate = decide & ((kind == 2'd1) ? probe_fits : (credit & quotas_may[its_func]));  // hw/message/requests.ts:156
  assign refuse = decide & (~allocate);  // hw/message/requests.ts:157
  assign me = {its_queue == 2'd3, its_queue == 2'd2, its_queue == 2'd1, its_queue == 2'd0};  // hw/message/requests.ts:158
  assign joins = match & (kind == 2'd0);  // hw/message/requests.ts:159
  assign record_taken = (state == STATE_RECORD) & record_ready;  // hw/message/requests.ts:160
  assign known = ((~(|responses_pop_index[15:2])) & in_use[responses_pop_index[1:0]]) & (entries_q[188:173] == responses_pop_generation);  // hw/message/requests.ts:163
  assign answer = (state == STATE_ANSWER) & known;  // hw/message/requests.ts:164
  assign retire = ((state == STATE_RETIRE) & seen) & (entries_q[165:164] == reset_func);  // hw/message/requests.ts:165
  assign gone = (state == STATE_RETIRE) ? seen_index : responses_pop_index[1:0];  // hw/message/requests.ts:166
  assign record_type = (kind == 2'd2) ? 4'd2 : (((kind == 2'd3) ? entries_q[172] : (kind == 2'd1)) ? 4'd1 : 4'd0);  // hw/message/requests.ts:196
  assign resend_at = timed ? (oldest + {16'd0, resend_time}) : 64'hffffffffffffffff;  // hw/message/requests.ts:223
  assign retired = (state == STATE_RETIRE) & walked;  // hw/message/requests.ts:227
  assign probe_lost = probes_pop_valid & ((flush | (turn_probe & (~probe_fits))) | (refuse & (kind == 2'd1)));  // hw/message/requests.ts:249
  assign record_data_slice = tail[15:0];  // hw/message/requests.ts:200
  assign record_data_mux = (kind == 2'd3) ? entries_q[165:164] : its_func;  // hw/message/requests.ts:200
  assign entries_w0_r0_apart_when_or = ((((state == STATE_CLEAR) | joins) | (record_taken & (~(kind == 2'd2)))) | answer) | retire;  // hw/message/requests.ts:129
  assign entries_w0_r0_apart_when_or_2 = ((state == STATE_IDLE) | (state == STATE_AGAIN)) | reads;  // hw/message/requests.ts:129
  assign entries_w0_r0_apart_mux = (state == STATE_CLEAR) ? wipe : ((state == STATE_SEARCH) ? seen_index : ((state == STATE_RECORD) ? index : gone));  // hw/message/requests.ts:129
  assign entries_w0_r0_apart_mux_2 = (state == STATE_IDLE) ? (responses_pop_valid ? responses_pop_index[1:0] : free_index) : ((state == STATE_AGAIN) ? index : next_index);  // hw/message/requests.ts:129

`ifdef VPRI_CHECKS
  wire [1:0] entries_peek_addr;
  wire [188:0] entries_peek;
`endif
  vpri_mem_w189_d4_1w1r_undefined u_entries (  // hw/message/requests.ts:120
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(entries_peek_addr),
    .peek_data(entries_peek),
`endif
    .w0_en(entries_w0_r0_apart_when_or),
    .w0_addr(entries_w0_r0_apart_mux),
    .w0_data((state == STATE_CLEAR) ? 189'd0 : ((state == STATE_SEARCH) ? {entries_q[188:173], entries_q[172], entries_q[171:168] | me, entries_q[167:166], entries_q[165:164], entries_q[163:156], entries_q[155:154], entries_q[153:134], entries_q[133:128], entries_q[127], entries_q[126:64], entries_q[63:0]} : ((state == STATE_RECORD) ? ((kind == 2'd3) ? {entries_q[188:173], entries_q[172], entries_q[171:168], entries_q[167:166], entries_q[165:164], entries_q[163:156], entries_q[155:154], entries_q[153:134], entries_q[133:128], entries_q[127], entries_q[126:64], now} : {generation, kind == 2'd1, (kind == 2'd0) ? me : 4'd0, its_queue, its_func, its_domain, its_device_class, its_page, its_pages, its_write, its_stamp, now}) : {entries_q[188:173] + 16'd1, entries_q[172], entries_q[171:168], entries_q[167:166], entries_q[165:164], entries_q[163:156], entries_q[155:154], entries_q[153:134], entries_q[133:128], entries_q[127], entries_q[126:64], entries_q[63:0]}))),
    .r0_en(entries_w0_r0_apart_when_or_2),
    .r0_addr(entries_w0_r0_apart_mux_2),
    .r0_data(entries_q)
  );

  vpri_waiting_small u_waiting (  // hw/message/requests.ts:75
    .clk(clk),
    .rst(rst),
    .arrive_valid(waiting_arrive_valid),
    .arrive_ready(waiting_arrive_ready),
    .arrive_queue(waiting_arrive_queue),
    .arrive_func(waiting_arrive_func),
    .arrive_domain(waiting_arrive_domain),
    .arrive_device_class(waiting_arrive_device_class),
    .arrive_page(waiting_arrive_page),
    .arrive_pages(waiting_arrive_pages),
    .arrive_write(waiting_arrive_write),
    .arrive_report(waiting_arrive_report),
    .now(waiting_now),
    .may(waiting_may),
    .credit(waiting_credit),
    .drop(waiting_drop),
    .drop_func(waiting_drop_func),
    .dropped(waiting_dropped),
    .take(waiting_take),
    .back(waiting_back),
    .retry(waiting_retry),
    .retry_func(waiting_retry_func),
    .shown(waiting_shown),
    .head_func(waiting_head_func),
    .head_queue(waiting_head_queue),
    .head_report(waiting_head_report),
    .head_domain(waiting_head_domain),
    .head_device_class(waiting_head_device_class),
    .head_page(waiting_head_page),
    .head_pages(waiting_head_pages),
    .head_write(waiting_head_write),
    .head_stamp(waiting_head_stamp),
    .pending(waiting_pending),
    .busy(waiting_busy)
  );

  vpri_quotas_small u_quotas (  // hw/message/requests.ts:76
    .clk(clk),
    .rst(rst),
    .quota(quotas_quota),
    .reserve(quotas_reserve),
    .probes(quotas_probes),
    .take(quotas_take),
    .give(quotas_give),
    .func(quotas_func),
    .probe(quotas_probe),
    .may(quotas_may),
    .may_probe(quotas_may_probe),
    .used(quotas_used),
    .probes_used(quotas_probes_used)
  );

  vpri_fifo_d8_w41_385168 u_probes (  // hw/message/requests.ts:77
    .clk(clk),
    .rst(rst),
    .push_valid(probes_push_valid),
    .push_ready(probes_push_ready),
    .push_queue(probes_push_queue),
    .push_func(probes_push_func),
    .push_domain(probes_push_domain),
    .push_device_class(probes_push_device_class),
    .push_page(probes_push_page),
    .push_pages(probes_push_pages),
    .push_write(probes_push_write),
    .pop_valid(probes_pop_valid),
    .pop_ready(probes_pop_ready),
    .pop_queue(probes_pop_queue),
    .pop_func(probes_pop_func),
    .pop_domain(probes_pop_domain),
    .pop_device_class(probes_pop_device_class),
    .pop_page(probes_pop_page),
    .pop_pages(probes_pop_pages),
    .pop_write(probes_pop_write),
    .level(probes_level)
  );

  vpri_fifo_d8_index16_generation16_code4 u_responses (  // hw/message/requests.ts:78
    .clk(clk),
    .rst(rst),
    .push_valid(responses_push_valid),
    .push_ready(responses_push_ready),
    .push_index(responses_push_index),
    .push_generation(responses_push_generation),
    .push_code(responses_push_code),
    .pop_valid(responses_pop_valid),
    .pop_ready(responses_pop_ready),
    .pop_index(responses_pop_index),
    .pop_generation(responses_pop_generation),
    .pop_code(responses_pop_code),
    .level(responses_level)
  );

  vpri_first_set_w4 u_free (  // hw/message/requests.ts:121
    .clk(clk),
    .rst(rst),
    .v(free_v),
    .index(free_index)
  );

  vpri_first_set_w4 u_next (  // hw/message/requests.ts:122
    .clk(clk),
    .rst(rst),
    .v(next_v),
    .index(next_index)
  );

  vpri_moderation u_notice (  // hw/message/requests.ts:207
    .clk(clk),
    .rst(rst),
    .record(notice_record),
    .alarm(notice_alarm),
    .arm(notice_arm),
    .head(notice_head),
    .tail(notice_tail),
    .count(notice_count),
    .ticks(notice_ticks),
    .now(notice_now),
    .fire(notice_fire),
    .due(notice_due),
    .busy(notice_busy)
  );

  assign fault_ready = is_probe | waiting_arrive_ready;  // hw/message/requests.ts:91
  assign may_probe = (probe_fits & (~(|probes_level))) & (~reset_open);  // hw/message/requests.ts:116
  assign carried_ready = responses_push_ready & (~response_valid);  // hw/message/requests.ts:94
  assign wake_valid = answer;  // hw/message/requests.ts:235
  assign wake_queues = entries_q[171:168];  // hw/message/requests.ts:236
  assign wake_code = responses_pop_code;  // hw/message/requests.ts:237
  assign flr_retired = retired;  // hw/message/requests.ts:233
  assign record_valid = state == STATE_RECORD;  // hw/message/requests.ts:197
  assign record_address = {prq_base, 12'd0} + ({49'd0, tail[14:0] & ((15'd1 << prq_size) - 15'd1)} << 3'd5);  // hw/message/requests.ts:198
  assign record_data = {{~record_data_slice[prq_size], (kind == 2'd3) ? entries_q[126:64] : its_stamp}, {tail, 8'd0, {6'd0, (kind == 2'd3) ? entries_q[167:166] : its_queue}, {10'd0, (kind == 2'd3) ? entries_q[133:128] : its_pages}}, {6'd0, (kind == 2'd3) ? entries_q[155:154] : its_device_class, 1'b0, 1'b1, {(kind == 2'd3) ? entries_q[127] : its_write, 1'b1}, {32'd0, (kind == 2'd3) ? entries_q[153:134] : its_page}}, {(kind == 2'd2) ? 16'd0 : ((kind == 2'd3) ? entries_q[188:173] : generation), (kind == 2'd2) ? 16'hffff : {14'd0, index}, pf_requester_id + {8'd0, (record_data_mux == 2'd0) ? 8'd0 : ({6'd0, record_data_mux} + 8'd0)}, (kind == 2'd3) ? entries_q[163:156] : its_domain, record_type, 4'd1}};  // hw/message/requests.ts:200
  assign record_dwords = 4'd8;  // hw/message/requests.ts:199
  assign prq_tail = tail;  // hw/message/requests.ts:206
  assign used = quotas_used;  // hw/message/requests.ts:238
  assign probes_used = quotas_probes_used;  // hw/message/requests.ts:239
  assign pending = waiting_pending;  // hw/message/requests.ts:240
  assign fire = notice_fire;  // hw/message/requests.ts:216
  assign wake_at = wake_time;  // hw/message/requests.ts:225
  assign busy = ((((((((((~(state == STATE_IDLE)) | waiting_busy) | (|probes_level)) | (|responses_level)) | response_valid) | carried_valid) | probe_arrives) | reset_open) | flr_retire_valid) | late) | notice_busy;  // hw/message/requests.ts:252
  assign recorded = record_taken;  // hw/message/requests.ts:241
  assign joined = joins;  // hw/message/requests.ts:242
  assign joined_queue = its_queue;  // hw/message/requests.ts:243
  assign answered = answer;  // hw/message/requests.ts:244
  assign stale = {1'b0, (state == STATE_ANSWER) & (~known)} + {1'b0, response_valid & (~responses_push_ready)};  // hw/message/requests.ts:246
  assign resent = record_taken & (kind == 2'd3);  // hw/message/requests.ts:247
  assign probed = record_taken & (kind == 2'd1);  // hw/message/requests.ts:248
  assign probe_dropped = {1'b0, probe_lost} + {1'b0, probe_arrives & (reset_open | (~probes_push_ready))};  // hw/message/requests.ts:250
  assign reported = record_taken & (kind == 2'd2);  // hw/message/requests.ts:251
  assign round_trip = now - entries_q[63:0];  // hw/message/requests.ts:245
  assign waiting_arrive_valid = fault_valid & (~is_probe);  // hw/message/requests.ts:83
  assign waiting_arrive_queue = fault_queue;  // hw/message/requests.ts:87
  assign waiting_arrive_func = fault_func;  // hw/message/requests.ts:87
  assign waiting_arrive_domain = fault_domain;  // hw/message/requests.ts:87
  assign waiting_arrive_device_class = fault_device_class;  // hw/message/requests.ts:87
  assign waiting_arrive_page = fault_page;  // hw/message/requests.ts:87
  assign waiting_arrive_pages = fault_pages;  // hw/message/requests.ts:87
  assign waiting_arrive_write = fault_write;  // hw/message/requests.ts:87
  assign waiting_arrive_report = fault_kind == 2'd2;  // hw/message/requests.ts:84
  assign waiting_now = now[62:0];  // hw/message/requests.ts:90
  assign waiting_may = quotas_may & {4{credit}};  // hw/message/requests.ts:98
  assign waiting_credit = credit;  // hw/message/requests.ts:99
  assign waiting_drop = reset_open & ((state == STATE_IDLE) | (state == STATE_RETIRE));  // hw/message/requests.ts:192
  assign waiting_drop_func = reset_func;  // hw/message/requests.ts:193
  assign waiting_take = joins | (record_taken & ((kind == 2'd0) | (kind == 2'd2)));  // hw/message/requests.ts:187
  assign waiting_back = (refuse & (kind == 2'd0)) | ((turn_fault & waiting_head_report) & (~credit));  // hw/message/requests.ts:188
  assign waiting_retry = allocate & (kind == 2'd1);  // hw/message/requests.ts:190
  assign waiting_retry_func = its_func;  // hw/message/requests.ts:191
  assign quotas_quota = quota;  // hw/message/requests.ts:169
  assign quotas_reserve = reserve;  // hw/message/requests.ts:170
  assign quotas_probes = probes;  // hw/message/requests.ts:171
  assign quotas_take = allocate;  // hw/message/requests.ts:172
  assign quotas_give = answer | retire;  // hw/message/requests.ts:173
  assign quotas_func = (state == STATE_SEARCH) ? its_func : entries_q[165:164];  // hw/message/requests.ts:174
  assign quotas_probe = (state == STATE_SEARCH) ? (kind == 2'd1) : entries_q[172];  // hw/message/requests.ts:175
  assign probes_push_valid = (probe_arrives & probes_push_ready) & (~reset_open);  // hw/message/requests.ts:85
  assign probes_push_queue = fault_queue;  // hw/message/requests.ts:88
  assign probes_push_func = fault_func;  // hw/message/requests.ts:88
  assign probes_push_domain = fault_domain;  // hw/message/requests.ts:88
  assign probes_push_device_class = fault_device_class;  // hw/message/requests.ts:88
  assign probes_push_page = fault_page;  // hw/message/requests.ts:88
  assign probes_push_pages = fault_pages;  // hw/message/requests.ts:88
  assign probes_push_write = fault_write;  // hw/message/requests.ts:88
  assign probes_pop_ready = (flush | (turn_probe & (~probe_fits))) | ((kind == 2'd1) & ((match | refuse) | record_taken));  // hw/message/requests.ts:186
  assign responses_push_valid = (response_valid | carried_valid) & responses_push_ready;  // hw/message/requests.ts:92
  assign responses_push_index = response_valid ? response_index : carried_index;  // hw/message/requests.ts:93
  assign responses_push_generation = response_valid ? response_generation : carried_generation;  // hw/message/requests.ts:93
  assign responses_push_code = response_valid ? response_code : carried_code;  // hw/message/requests.ts:93
  assign responses_pop_ready = state == STATE_ANSWER;  // hw/message/requests.ts:176
  assign free_v = ~in_use;  // hw/message/requests.ts:123
  assign next_v = left;  // hw/message/requests.ts:124
  assign notice_record = record_taken;  // hw/message/requests.ts:208
  assign notice_alarm = record_taken & (kind == 2'd3);  // hw/message/requests.ts:209
  assign notice_arm = prq_arm;  // hw/message/requests.ts:210
  assign notice_head = prq_head;  // hw/message/requests.ts:211
  assign notice_tail = tail;  // hw/message/requests.ts:212
  assign notice_count = moderation_count;  // hw/message/requests.ts:213
  assign notice_ticks = moderation_time;  // hw/message/requests.ts:214
  assign notice_now = now;  // hw/message/requests.ts:215

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      in_use <= 4'd0;
      wipe <= 2'd0;
      tail <= 32'd0;
      left <= 4'd0;
      begun <= 1'b0;
      seen <= 1'b0;
      reset_open <= 1'b0;
      has_oldest <= 1'b0;
      found <= 1'b0;
      resent_last <= 1'b0;
      wake_time <= 64'hffffffffffffffff;
    end else begin
      if (state == STATE_IDLE) begin  // hw/message/requests.ts:134
        left <= in_use;  // hw/message/requests.ts:135
        begun <= 1'b0;  // hw/message/requests.ts:136
        seen <= 1'b0;  // hw/message/requests.ts:137
        found <= 1'b0;  // hw/message/requests.ts:138
      end else if (walks) begin  // hw/message/requests.ts:139
        begun <= 1'b1;  // hw/message/requests.ts:140
        seen <= reads;  // hw/message/requests.ts:141
        if (reads) begin  // hw/message/requests.ts:143
          left <= left & (~{next_index == 2'd3, next_index == 2'd2, next_index == 2'd1, next_index == 2'd0});  // hw/message/requests.ts:143
        end
      end
      in_use <= (in_use | (allocate ? {index == 2'd3, index == 2'd2, index == 2'd1, index == 2'd0} : 4'd0)) & (~((answer | retire) ? {gone == 2'd3, gone == 2'd2, gone == 2'd1, gone == 2'd0} : 4'd0));  // hw/message/requests.ts:168
      if (record_taken) begin  // hw/message/requests.ts:205
        tail <= tail + 32'd1;  // hw/message/requests.ts:205
      end
      if (~(|in_use)) begin  // hw/message/requests.ts:218
        has_oldest <= 1'b0;  // hw/message/requests.ts:218
      end
      if ((record_taken & (~has_oldest)) & (~(kind == 2'd2))) begin  // hw/message/requests.ts:219
        has_oldest <= 1'b1;  // hw/message/requests.ts:220
      end
      wake_time <= (notice_due < resend_at) ? notice_due : resend_at;  // hw/message/requests.ts:224
      if (retired) begin  // hw/message/requests.ts:228
        reset_open <= 1'b0;  // hw/message/requests.ts:228
      end
      if (flr_retire_valid) begin  // hw/message/requests.ts:229
        reset_open <= 1'b1;  // hw/message/requests.ts:230
      end
      case (state)  // hw/message/requests.ts:254
        STATE_CLEAR: begin
          wipe <= wipe + 2'd1;  // hw/message/requests.ts:256
          if (&wipe) begin  // hw/message/requests.ts:257
            state <= STATE_IDLE;  // hw/message/requests.ts:257
          end
        end
        STATE_IDLE: begin
          if ((flush & waiting_dropped) & (~(|probes_level))) begin  // hw/message/requests.ts:262
            state <= STATE_RETIRE;  // hw/message/requests.ts:262
          end else if (turn_answer) begin  // hw/message/requests.ts:263
            state <= STATE_ANSWER;  // hw/message/requests.ts:263
          end else if (turn_resend) begin  // hw/message/requests.ts:264
            resent_last <= 1'b1;  // hw/message/requests.ts:265
            state <= STATE_OLDEST;  // hw/message/requests.ts:266
          end else if (turn_fault) begin  // hw/message/requests.ts:268
            resent_last <= 1'b0;  // hw/message/requests.ts:269
            if (~waiting_head_report) begin  // hw/message/requests.ts:271
              state <= STATE_SEARCH;  // hw/message/requests.ts:271
            end else if (credit) begin  // hw/message/requests.ts:271
              state <= STATE_RECORD;  // hw/message/requests.ts:271
            end
          end else if (turn_probe & probe_fits) begin  // hw/message/requests.ts:273
            state <= STATE_SEARCH;  // hw/message/requests.ts:275
          end
        end
        STATE_SEARCH: begin
          if ((give_way | match) | refuse) begin  // hw/message/requests.ts:281
            state <= STATE_IDLE;  // hw/message/requests.ts:281
          end else if (allocate) begin  // hw/message/requests.ts:281
            state <= STATE_RECORD;  // hw/message/requests.ts:281
          end
        end
        STATE_RECORD: begin
          if (record_taken) begin  // hw/message/requests.ts:283
            state <= STATE_IDLE;  // hw/message/requests.ts:283
          end
        end
        STATE_ANSWER: begin
          state <= STATE_IDLE;  // hw/message/requests.ts:284
        end
        STATE_OLDEST: begin
          if (seen & ((~found) | (entries_q[63:0] < found_sent))) begin  // hw/message/requests.ts:286
            found <= 1'b1;  // hw/message/requests.ts:287
          end
          if (walked) begin  // hw/message/requests.ts:291
            state <= STATE_AGAIN;  // hw/message/requests.ts:291
          end
        end
        STATE_AGAIN: begin
          has_oldest <= found;  // hw/message/requests.ts:294
          if ((found & timed) & ({16'd0, resend_time} <= (now - found_sent))) begin  // hw/message/requests.ts:297
            state <= STATE_RECORD;  // hw/message/requests.ts:297
          end else begin
            state <= STATE_IDLE;  // hw/message/requests.ts:297
          end
        end
        STATE_RETIRE: begin
          if (walked) begin  // hw/message/requests.ts:299
            state <= STATE_IDLE;  // hw/message/requests.ts:299
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (state == STATE_IDLE) begin  // hw/message/requests.ts:134
    end else if (walks) begin  // hw/message/requests.ts:139
      seen_index <= next_index;  // hw/message/requests.ts:142
    end
    if ((record_taken & (~has_oldest)) & (~(kind == 2'd2))) begin  // hw/message/requests.ts:219
      oldest <= now;  // hw/message/requests.ts:221
    end
    if (flr_retire_valid) begin  // hw/message/requests.ts:229
      reset_func <= flr_retire_func;  // hw/message/requests.ts:231
    end
    case (state)  // hw/message/requests.ts:254
      STATE_CLEAR: begin
      end
      STATE_IDLE: begin
        index <= free_index;  // hw/message/requests.ts:260
        stamp <= now[62:0];  // hw/message/requests.ts:261
        if ((flush & waiting_dropped) & (~(|probes_level))) begin  // hw/message/requests.ts:262
        end else if (turn_answer) begin  // hw/message/requests.ts:263
        end else if (turn_resend) begin  // hw/message/requests.ts:264
        end else if (turn_fault) begin  // hw/message/requests.ts:268
          kind <= waiting_head_report ? 2'd2 : 2'd0;  // hw/message/requests.ts:270
        end else if (turn_probe & probe_fits) begin  // hw/message/requests.ts:273
          kind <= 2'd1;  // hw/message/requests.ts:274
        end
      end
      STATE_SEARCH: begin
        if (~begun) begin  // hw/message/requests.ts:280
          generation <= entries_q[188:173];  // hw/message/requests.ts:280
        end
      end
      STATE_RECORD: begin
      end
      STATE_ANSWER: begin
      end
      STATE_OLDEST: begin
        if (seen & ((~found) | (entries_q[63:0] < found_sent))) begin  // hw/message/requests.ts:286
          found_sent <= entries_q[63:0];  // hw/message/requests.ts:288
          index <= seen_index;  // hw/message/requests.ts:289
        end
      end
      STATE_AGAIN: begin
        oldest <= found_sent;  // hw/message/requests.ts:295
        kind <= 2'd3;  // hw/message/requests.ts:296
      end
      STATE_RETIRE: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_requests_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_requests_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_requests_small
  `define VPRI_ASSUME_vpri_requests_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_requests_small assert
`endif

  wire begins;  // hw/message/requests.ts:302
  (* anyconst *) reg  [1:0] some_queue;  // hw/message/properties.ts:52
  (* anyconst *) reg  [1:0] some_entry;  // hw/message/properties.ts:53
  reg  parked;  // hw/message/properties.ts:55
  reg  [1:0] func;  // hw/message/properties.ts:55
  reg  waits;  // hw/message/properties.ts:55
  reg  [1:0] at;  // hw/message/properties.ts:55
  reg  paid;  // hw/message/properties.ts:55
  wire serves_it;  // hw/message/properties.ts:56
  wire records_it;  // hw/message/properties.ts:57
  wire joins_it;  // hw/message/properties.ts:58
  wire frees;  // hw/message/properties.ts:59
  reg  fault_was_stalled;  // hw/message/requests.ts:38
  reg  [1:0] fault_was_queue;  // hw/message/requests.ts:38
  reg  [1:0] fault_was_func;  // hw/message/requests.ts:38
  reg  [7:0] fault_was_domain;  // hw/message/requests.ts:38
  reg  [1:0] fault_was_device_class;  // hw/message/requests.ts:38
  reg  [19:0] fault_was_page;  // hw/message/requests.ts:38
  reg  [5:0] fault_was_pages;  // hw/message/requests.ts:38
  reg  fault_was_write;  // hw/message/requests.ts:38
  reg  [1:0] fault_was_kind;  // hw/message/requests.ts:38
  reg  carried_was_stalled;  // hw/message/requests.ts:43
  reg  [15:0] carried_was_index;  // hw/message/requests.ts:43
  reg  [15:0] carried_was_generation;  // hw/message/requests.ts:43
  reg  [3:0] carried_was_code;  // hw/message/requests.ts:43
  reg  record_was_stalled;  // hw/message/requests.ts:47
  reg  [63:0] record_was_address;  // hw/message/requests.ts:47
  reg  [255:0] record_was_data;  // hw/message/requests.ts:47
  reg  [3:0] record_was_dwords;  // hw/message/requests.ts:47
  wire entry_knows_waiters_when_and;  // hw/message/properties.ts:84
  wire [3:0] entry_knows_waiters_slice;  // hw/message/properties.ts:84

  assign begins = (allocate | ((turn_fault & waiting_head_report) & credit)) | ((((state == STATE_AGAIN) & found) & timed) & ({16'd0, resend_time} <= (now - found_sent)));  // hw/message/requests.ts:302
  assign serves_it = (kind == 2'd0) & (its_queue == some_queue);  // hw/message/properties.ts:56
  assign records_it = record_taken & serves_it;  // hw/message/properties.ts:57
  assign joins_it = joins & serves_it;  // hw/message/properties.ts:58
  assign frees = answer | retire;  // hw/message/properties.ts:59
  assign entries_peek_addr = some_entry;  // hw/message/requests.ts:309
  assign entry_knows_waiters_when_and = (state == STATE_RECORD) & ((kind == 2'd0) | (kind == 2'd1));  // hw/message/properties.ts:84
  assign entry_knows_waiters_slice = entries_peek[171:168];  // hw/message/properties.ts:84

  always @(posedge clk) begin
    if (rst) begin
      parked <= 1'b0;
      waits <= 1'b0;
      paid <= 1'b0;
      fault_was_stalled <= 1'b0;
      carried_was_stalled <= 1'b0;
      record_was_stalled <= 1'b0;
    end else begin
      if (((fault_valid & fault_ready) & (fault_kind == 2'd0)) & (fault_queue == some_queue)) begin  // hw/message/properties.ts:60
        parked <= 1'b1;  // hw/message/properties.ts:63
      end
      if (records_it | joins_it) begin  // hw/message/properties.ts:67
        waits <= 1'b1;  // hw/message/properties.ts:69
      end
      if ((frees & waits) & (gone == at)) begin  // hw/message/properties.ts:72
        waits <= 1'b0;  // hw/message/properties.ts:73
        if (answer) begin  // hw/message/properties.ts:74
          parked <= 1'b0;  // hw/message/properties.ts:74
        end
      end
      if ((retired & parked) & (func == reset_func)) begin  // hw/message/properties.ts:76
        parked <= 1'b0;  // hw/message/properties.ts:78
      end
      if (begins) begin  // hw/message/properties.ts:92
        paid <= 1'b1;  // hw/message/properties.ts:94
      end else if (record_taken) begin  // hw/message/properties.ts:95
        paid <= 1'b0;  // hw/message/properties.ts:95
      end
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/message/requests.ts:38
      carried_was_stalled <= carried_valid & (~carried_ready);  // hw/message/requests.ts:43
      record_was_stalled <= record_valid & (~record_ready);  // hw/message/requests.ts:47
    end
  end

  always @(posedge clk) begin
    if (((fault_valid & fault_ready) & (fault_kind == 2'd0)) & (fault_queue == some_queue)) begin  // hw/message/properties.ts:60
      func <= fault_func;  // hw/message/properties.ts:64
    end
    if (records_it | joins_it) begin  // hw/message/properties.ts:67
      at <= joins ? seen_index : index;  // hw/message/properties.ts:70
    end
    fault_was_queue <= fault_queue;  // hw/message/requests.ts:38
    fault_was_func <= fault_func;  // hw/message/requests.ts:38
    fault_was_domain <= fault_domain;  // hw/message/requests.ts:38
    fault_was_device_class <= fault_device_class;  // hw/message/requests.ts:38
    fault_was_page <= fault_page;  // hw/message/requests.ts:38
    fault_was_pages <= fault_pages;  // hw/message/requests.ts:38
    fault_was_write <= fault_write;  // hw/message/requests.ts:38
    fault_was_kind <= fault_kind;  // hw/message/requests.ts:38
    carried_was_index <= carried_index;  // hw/message/requests.ts:43
    carried_was_generation <= carried_generation;  // hw/message/requests.ts:43
    carried_was_code <= carried_code;  // hw/message/requests.ts:43
    record_was_address <= record_address;  // hw/message/requests.ts:47
    record_was_data <= record_data;  // hw/message/requests.ts:47
    record_was_dwords <= record_dwords;  // hw/message/requests.ts:47
  end

`ifndef YOSYS
  always @(posedge clk) begin
    some_queue <= some_queue;
    some_entry <= some_entry;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (((fault_valid & fault_ready) & (fault_kind == 2'd0)) & (fault_queue == some_queue)) begin  // hw/message/properties.ts:60
        parked_is_silent: `VPRI_ASSUME_vpri_requests_small (~parked);  // hw/message/properties.ts:61
        reset_is_silent: `VPRI_ASSUME_vpri_requests_small (~(reset_open & (reset_func == fault_func)));  // hw/message/properties.ts:62
      end
      if (flr_retire_valid) begin  // hw/message/properties.ts:66
        one_reset: `VPRI_ASSUME_vpri_requests_small (~reset_open);  // hw/message/properties.ts:66
      end
      if (records_it | joins_it) begin  // hw/message/properties.ts:67
        reported_once: assert (parked & (~waits));  // hw/message/properties.ts:68
      end
      if ((retired & parked) & (func == reset_func)) begin  // hw/message/properties.ts:76
        reset_leaves_none: assert ((~waits) | (retire & (gone == at)));  // hw/message/properties.ts:77
      end
      if (wake_valid) begin  // hw/message/properties.ts:80
        wakes_its_waiters: assert ((some_queue[1] ? (some_queue[0] ? wake_queues[3] : wake_queues[2]) : (some_queue[0] ? wake_queues[1] : wake_queues[0])) == (waits & (gone == at)));  // hw/message/properties.ts:80
      end
      if (waits) begin  // hw/message/properties.ts:81
        waits_in_an_entry: assert (parked & in_use[at]);  // hw/message/properties.ts:81
      end
      if (in_use[some_entry] & (~(entry_knows_waiters_when_and & (index == some_entry)))) begin  // hw/message/properties.ts:84
        entry_knows_waiters: assert (entry_knows_waiters_slice[some_queue] == (waits & (at == some_entry)));  // hw/message/properties.ts:84
      end
      if (waits & (at == some_entry)) begin  // hw/message/properties.ts:85
        waits_with_its_function: assert (entries_peek[165:164] == func);  // hw/message/properties.ts:86
        not_in_an_empty_one: assert (~(entry_knows_waiters_when_and & (index == some_entry)));  // hw/message/properties.ts:87
      end
      if ((((state == STATE_ANSWER) | (walks & seen)) | ((state == STATE_RECORD) & (kind == 2'd3))) & ((walks ? seen_index : ((state == STATE_ANSWER) ? responses_pop_index[1:0] : index)) == some_entry)) begin  // hw/message/properties.ts:89
        word_is_current: assert (entries_q == entries_peek);  // hw/message/properties.ts:89
      end
      if (begins) begin  // hw/message/properties.ts:92
        slot_is_free: assert (credit);  // hw/message/properties.ts:93
      end
      each_record_has_its_slot: assert ((state == STATE_RECORD) == paid);  // hw/message/properties.ts:96
      if (allocate) begin  // hw/message/properties.ts:97
        entry_is_free: assert (~in_use[index]);  // hw/message/properties.ts:97
      end
      wakes_several: cover (wake_valid & (|(wake_queues & (wake_queues - 4'd1))));  // hw/message/properties.ts:98
      wakes_nobody: cover (wake_valid & (~(|wake_queues)));  // hw/message/properties.ts:99
      reset_retires: cover (retire);  // hw/message/properties.ts:100
      joined_one: cover (joins);  // hw/message/properties.ts:101
      answers_while_one_waits: cover (answer & (|waiting_pending));  // hw/message/requests.ts:311
      sent_again: cover (record_taken & (kind == 2'd3));  // hw/message/requests.ts:312
      probe_gives_way: cover ((state == STATE_SEARCH) & give_way);  // hw/message/requests.ts:313
      if (record_was_stalled) begin  // hw/message/requests.ts:47
        record_hold_valid: assert (record_valid);  // hw/message/requests.ts:47
        record_hold_address: assert (record_address == record_was_address);  // hw/message/requests.ts:47
        record_hold_data: assert (record_data == record_was_data);  // hw/message/requests.ts:47
        record_hold_dwords: assert (record_dwords == record_was_dwords);  // hw/message/requests.ts:47
      end
      if (entries_w0_r0_apart_when_or & entries_w0_r0_apart_when_or_2) begin  // hw/message/requests.ts:129
        entries_w0_r0_apart: assert (entries_w0_r0_apart_mux != entries_w0_r0_apart_mux_2);  // hw/message/requests.ts:129
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (fault_was_stalled) begin  // hw/message/requests.ts:38
        fault_hold_valid: `VPRI_ASSUME_vpri_requests_small (fault_valid);  // hw/message/requests.ts:38
        fault_hold_queue: `VPRI_ASSUME_vpri_requests_small (fault_queue == fault_was_queue);  // hw/message/requests.ts:38
        fault_hold_func: `VPRI_ASSUME_vpri_requests_small (fault_func == fault_was_func);  // hw/message/requests.ts:38
        fault_hold_domain: `VPRI_ASSUME_vpri_requests_small (fault_domain == fault_was_domain);  // hw/message/requests.ts:38
        fault_hold_device_class: `VPRI_ASSUME_vpri_requests_small (fault_device_class == fault_was_device_class);  // hw/message/requests.ts:38
        fault_hold_page: `VPRI_ASSUME_vpri_requests_small (fault_page == fault_was_page);  // hw/message/requests.ts:38
        fault_hold_pages: `VPRI_ASSUME_vpri_requests_small (fault_pages == fault_was_pages);  // hw/message/requests.ts:38
        fault_hold_write: `VPRI_ASSUME_vpri_requests_small (fault_write == fault_was_write);  // hw/message/requests.ts:38
        fault_hold_kind: `VPRI_ASSUME_vpri_requests_small (fault_kind == fault_was_kind);  // hw/message/requests.ts:38
      end
      if (carried_was_stalled) begin  // hw/message/requests.ts:43
        carried_hold_valid: `VPRI_ASSUME_vpri_requests_small (carried_valid);  // hw/message/requests.ts:43
        carried_hold_index: `VPRI_ASSUME_vpri_requests_small (carried_index == carried_was_index);  // hw/message/requests.ts:43
        carried_hold_generation: `VPRI_ASSUME_vpri_requests_small (carried_generation == carried_was_generation);  // hw/message/requests.ts:43
        carried_hold_code: `VPRI_ASSUME_vpri_requests_small (carried_code == carried_was_code);  // hw/message/requests.ts:43
      end
    end
  end
`endif
`endif
`endif
endmodule
