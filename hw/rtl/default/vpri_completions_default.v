// Read tags and read completions. Tags: the lowest free one is offered; it is taken by the issue of a read and returns when that read is complete. Completions may be split and come in any order across tags; one beat a clock, two clocks from rx to data.
// A completion with an error status or of another length than owed ends its read with an error. A poisoned one is dropped; its read
// ends with an error when all its completions are in, so that none of them meets the next read of the tag. One under a tag that is not
// in use is dropped and flagged. period marks the end of a timeout period: a read that has been out for a whole one ends with an error (overdue), its token goes
// back, and its tag is kept from use, as its completions may still come. sweep frees the tags that were kept for the given queues.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/completions.ts; do not edit.
module vpri_completions_default (
  input  wire clk,
  input  wire rst,
  output wire [5:0] free_index,
  input  wire issued,
  input  wire [5:0] issued_tag,
  input  wire [3:0] issued_queue,
  input  wire [3:0] issued_slot,
  input  wire [15:0] issued_desc,
  input  wire [23:0] issued_offset,
  input  wire [12:0] issued_bytes,
  input  wire [3:0] issued_domain,
  input  wire issued_epoch,
  input  wire rx_valid,
  output wire rx_ready,
  input  wire [511:0] rx_data,
  input  wire [15:0] rx_strb,
  input  wire [127:0] rx_hdr,
  input  wire [3:0] rx_error,
  input  wire rx_sop,
  input  wire rx_eop,
  output wire data_valid,
  input  wire data_ready,
  output wire [3:0] data_queue,
  output wire [15:0] data_tag,
  output wire [23:0] data_offset,
  output wire [511:0] data_data,
  output wire [63:0] data_keep,
  output wire give_valid,
  output wire [3:0] give_domain,
  output wire give_epoch,
  output wire done_valid,
  output wire [3:0] done_queue,
  output wire [3:0] done_slot,
  output wire done_error,
  input  wire period,
  output wire overdue,
  input  wire sweep,
  input  wire [15:0] sweep_queues,
  output wire swept,
  output wire [15:0] doubtful,
  output wire freed,
  output wire waiting,
  output wire unexpected,
  output wire failed,
  output wire busy
);

  localparam [2:0] STATE_RUN = 3'd0;
  localparam [2:0] STATE_LATE = 3'd1;
  localparam [2:0] STATE_END = 3'd2;
  localparam [2:0] STATE_SWEEP = 3'd3;
  localparam [2:0] STATE_KEPT = 3'd4;

  reg  [2:0] state;  // hw/dma/completions.ts:49
  reg  [63:0] flying;  // hw/dma/completions.ts:50
  reg  [63:0] fresh;  // hw/dma/completions.ts:50
  reg  [63:0] poisoned;  // hw/dma/completions.ts:50
  reg  [63:0] seen;  // hw/dma/completions.ts:50
  reg  [63:0] expired;  // hw/dma/completions.ts:50
  reg  [63:0] kept_tags;  // hw/dma/completions.ts:50
  reg  [5:0] at;  // hw/dma/completions.ts:50
  reg  in_tlp;  // hw/dma/completions.ts:50
  reg  s1_valid;  // hw/dma/completions.ts:55
  reg  s1_first;  // hw/dma/completions.ts:55
  reg  s1_last;  // hw/dma/completions.ts:55
  reg  [511:0] s1_data;  // hw/dma/completions.ts:55
  reg  [7:0] s1_tag;  // hw/dma/completions.ts:55
  reg  [11:0] s1_count;  // hw/dma/completions.ts:55
  reg  [9:0] s1_length;  // hw/dma/completions.ts:55
  reg  [1:0] s1_lane;  // hw/dma/completions.ts:55
  reg  s1_poison;  // hw/dma/completions.ts:55
  reg  s1_fine;  // hw/dma/completions.ts:55
  reg  s2_valid;  // hw/dma/completions.ts:61
  reg  s2_first;  // hw/dma/completions.ts:61
  reg  s2_last;  // hw/dma/completions.ts:61
  reg  [511:0] s2_data;  // hw/dma/completions.ts:61
  reg  s2_in_range;  // hw/dma/completions.ts:61
  reg  s2_good;  // hw/dma/completions.ts:61
  reg  s2_mute;  // hw/dma/completions.ts:61
  reg  s2_dropped;  // hw/dma/completions.ts:61
  reg  [12:0] s2_left;  // hw/dma/completions.ts:61
  reg  [12:0] s2_after;  // hw/dma/completions.ts:61
  reg  [1:0] s2_lane;  // hw/dma/completions.ts:61
  reg  [23:0] s2_offset;  // hw/dma/completions.ts:61
  reg  [5:0] s2_tag;  // hw/dma/completions.ts:61
  reg  [3:0] s2_queue;  // hw/dma/completions.ts:61
  reg  [3:0] s2_slot;  // hw/dma/completions.ts:61
  reg  [15:0] s2_desc;  // hw/dma/completions.ts:61
  reg  [3:0] s2_domain;  // hw/dma/completions.ts:61
  reg  s2_epoch;  // hw/dma/completions.ts:61
  wire [63:0] opened;  // hw/dma/completions.ts:69
  wire known;  // hw/dma/completions.ts:70
  wire live;  // hw/dma/completions.ts:71
  wire [12:0] room_here;  // hw/dma/completions.ts:72
  wire [12:0] bytes_now;  // hw/dma/completions.ts:73
  wire [6:0] stop;  // hw/dma/completions.ts:74
  wire shown;  // hw/dma/completions.ts:76
  wire leaves;  // hw/dma/completions.ts:83
  wire stage_two_free;  // hw/dma/completions.ts:84
  wire opens;  // hw/dma/completions.ts:85
  wire closes;  // hw/dma/completions.ts:86
  wire whole;  // hw/dma/completions.ts:87
  wire hold;  // hw/dma/completions.ts:97
  wire move;  // hw/dma/completions.ts:98
  wire stage_one_free;  // hw/dma/completions.ts:99
  wire taken;  // hw/dma/completions.ts:101
  wire begins;  // hw/dma/completions.ts:102
  wire enters;  // hw/dma/completions.ts:103
  wire [63:0] late_v;  // hw/dma/completions.ts:126
  wire [5:0] late_index;  // hw/dma/completions.ts:126
  wire still;  // hw/dma/completions.ts:128
  wire any_late;  // hw/dma/completions.ts:129
  wire [65:0] origin_q;  // hw/dma/completions.ts:130
  wire [5:0] tag;  // hw/dma/completions.ts:133
  wire in_range;  // hw/dma/completions.ts:134
  wire starts;  // hw/dma/completions.ts:135
  wire accounts;  // hw/dma/completions.ts:136
  wire again;  // hw/dma/completions.ts:137
  wire [12:0] owed_q;  // hw/dma/completions.ts:138
  wire [63:0] here;  // hw/dma/completions.ts:139
  wire [12:0] remaining;  // hw/dma/completions.ts:140
  wire [12:0] carried;  // hw/dma/completions.ts:143
  wire [12:0] bytes_here;  // hw/dma/completions.ts:144
  wire [12:0] after;  // hw/dma/completions.ts:145
  wire fits;  // hw/dma/completions.ts:146
  wire bad;  // hw/dma/completions.ts:172
  wire complete;  // hw/dma/completions.ts:173
  wire is_overdue;  // hw/dma/completions.ts:174
  wire ends;  // hw/dma/completions.ts:175
  wire spoilt;  // hw/dma/completions.ts:182
  wire fails;  // hw/dma/completions.ts:183
  wire [63:0] lowest_v;  // hw/dma/completions.ts:192
  wire [5:0] lowest_index;  // hw/dma/completions.ts:192
  wire [63:0] ended;  // hw/dma/completions.ts:195
  wire [63:0] launched;  // hw/dma/completions.ts:196
  wire kept_here;  // hw/dma/completions.ts:201
  wire free_kept;  // hw/dma/completions.ts:202
  reg  [6:0] kept_of_0;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_1;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_2;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_3;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_4;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_5;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_6;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_7;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_8;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_9;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_10;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_11;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_12;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_13;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_14;  // hw/dma/completions.ts:205
  reg  [6:0] kept_of_15;  // hw/dma/completions.ts:205
  wire s1_poison_or;  // hw/dma/completions.ts:118
  wire owed_w0_r0_apart_when_and;  // hw/dma/completions.ts:138

  assign opened = {s2_tag == 6'h3f, s2_tag == 6'h3e, s2_tag == 6'h3d, s2_tag == 6'h3c, s2_tag == 6'h3b, s2_tag == 6'h3a, s2_tag == 6'h39, s2_tag == 6'h38, s2_tag == 6'h37, s2_tag == 6'h36, s2_tag == 6'h35, s2_tag == 6'h34, s2_tag == 6'h33, s2_tag == 6'h32, s2_tag == 6'h31, s2_tag == 6'h30, s2_tag == 6'h2f, s2_tag == 6'h2e, s2_tag == 6'h2d, s2_tag == 6'h2c, s2_tag == 6'h2b, s2_tag == 6'h2a, s2_tag == 6'h29, s2_tag == 6'h28, s2_tag == 6'h27, s2_tag == 6'h26, s2_tag == 6'h25, s2_tag == 6'h24, s2_tag == 6'h23, s2_tag == 6'h22, s2_tag == 6'h21, s2_tag == 6'h20, s2_tag == 6'h1f, s2_tag == 6'h1e, s2_tag == 6'h1d, s2_tag == 6'h1c, s2_tag == 6'h1b, s2_tag == 6'h1a, s2_tag == 6'h19, s2_tag == 6'h18, s2_tag == 6'h17, s2_tag == 6'h16, s2_tag == 6'h15, s2_tag == 6'h14, s2_tag == 6'h13, s2_tag == 6'h12, s2_tag == 6'h11, s2_tag == 6'h10, s2_tag == 6'hf, s2_tag == 6'he, s2_tag == 6'hd, s2_tag == 6'hc, s2_tag == 6'hb, s2_tag == 6'ha, s2_tag == 6'd9, s2_tag == 6'd8, s2_tag == 6'd7, s2_tag == 6'd6, s2_tag == 6'd5, s2_tag == 6'd4, s2_tag == 6'd3, s2_tag == 6'd2, s2_tag == 6'd1, s2_tag == 6'd0};  // hw/dma/completions.ts:69
  assign known = s2_in_range & (|(opened & flying));  // hw/dma/completions.ts:70
  assign live = s2_first ? (known & s2_good) : (~s2_dropped);  // hw/dma/completions.ts:71
  assign room_here = 13'h40 - {11'd0, s2_lane};  // hw/dma/completions.ts:72
  assign bytes_now = (s2_left < room_here) ? s2_left : room_here;  // hw/dma/completions.ts:73
  assign stop = {5'd0, s2_lane} + bytes_now[6:0];  // hw/dma/completions.ts:74
  assign shown = live & (~s2_mute);  // hw/dma/completions.ts:76
  assign leaves = s2_valid & ((~shown) | data_ready);  // hw/dma/completions.ts:83
  assign stage_two_free = (~s2_valid) | leaves;  // hw/dma/completions.ts:84
  assign opens = (leaves & s2_first) & known;  // hw/dma/completions.ts:85
  assign closes = (leaves & live) & s2_last;  // hw/dma/completions.ts:86
  assign whole = s2_left == bytes_now;  // hw/dma/completions.ts:87
  assign hold = (|expired) | sweep;  // hw/dma/completions.ts:97
  assign move = s1_valid & stage_two_free;  // hw/dma/completions.ts:98
  assign stage_one_free = (~s1_valid) | stage_two_free;  // hw/dma/completions.ts:99
  assign taken = rx_valid & rx_ready;  // hw/dma/completions.ts:101
  assign begins = (taken & rx_sop) & (~in_tlp);  // hw/dma/completions.ts:102
  assign enters = taken & (in_tlp | rx_sop);  // hw/dma/completions.ts:103
  assign still = (state == STATE_RUN) & (~((s1_valid | s2_valid) | in_tlp));  // hw/dma/completions.ts:128
  assign any_late = still & (|expired);  // hw/dma/completions.ts:129
  assign tag = s1_tag[5:0];  // hw/dma/completions.ts:133
  assign in_range = ~(|s1_tag[7:6]);  // hw/dma/completions.ts:134
  assign starts = move & s1_first;  // hw/dma/completions.ts:135
  assign accounts = starts & in_range;  // hw/dma/completions.ts:136
  assign again = accounts & (tag == rx_hdr[45:40]);  // hw/dma/completions.ts:137
  assign here = {tag == 6'h3f, tag == 6'h3e, tag == 6'h3d, tag == 6'h3c, tag == 6'h3b, tag == 6'h3a, tag == 6'h39, tag == 6'h38, tag == 6'h37, tag == 6'h36, tag == 6'h35, tag == 6'h34, tag == 6'h33, tag == 6'h32, tag == 6'h31, tag == 6'h30, tag == 6'h2f, tag == 6'h2e, tag == 6'h2d, tag == 6'h2c, tag == 6'h2b, tag == 6'h2a, tag == 6'h29, tag == 6'h28, tag == 6'h27, tag == 6'h26, tag == 6'h25, tag == 6'h24, tag == 6'h23, tag == 6'h22, tag == 6'h21, tag == 6'h20, tag == 6'h1f, tag == 6'h1e, tag == 6'h1d, tag == 6'h1c, tag == 6'h1b, tag == 6'h1a, tag == 6'h19, tag == 6'h18, tag == 6'h17, tag == 6'h16, tag == 6'h15, tag == 6'h14, tag == 6'h13, tag == 6'h12, tag == 6'h11, tag == 6'h10, tag == 6'hf, tag == 6'he, tag == 6'hd, tag == 6'hc, tag == 6'hb, tag == 6'ha, tag == 6'd9, tag == 6'd8, tag == 6'd7, tag == 6'd6, tag == 6'd5, tag == 6'd4, tag == 6'd3, tag == 6'd2, tag == 6'd1, tag == 6'd0};  // hw/dma/completions.ts:139
  assign remaining = (|(here & fresh)) ? origin_q[17:5] : ((s2_in_range & (s2_tag == tag)) ? s2_after : owed_q);  // hw/dma/completions.ts:140
  assign carried = {{~(|s1_length), s1_length}, 2'd0} - {11'd0, s1_lane};  // hw/dma/completions.ts:143
  assign bytes_here = (remaining < carried) ? remaining : carried;  // hw/dma/completions.ts:144
  assign after = remaining - bytes_here;  // hw/dma/completions.ts:145
  assign fits = carried < (remaining + 13'd4);  // hw/dma/completions.ts:146
  assign bad = (opens & (~s2_good)) | (closes & (~whole));  // hw/dma/completions.ts:172
  assign complete = (closes & whole) & (s2_after == 13'd0);  // hw/dma/completions.ts:173
  assign is_overdue = (state == STATE_END) & (|(opened & flying));  // hw/dma/completions.ts:174
  assign ends = (bad | complete) | is_overdue;  // hw/dma/completions.ts:175
  assign spoilt = (|(opened & poisoned)) | s2_mute;  // hw/dma/completions.ts:182
  assign fails = (bad | is_overdue) | (complete & spoilt);  // hw/dma/completions.ts:183
  assign ended = ends ? opened : 64'd0;  // hw/dma/completions.ts:195
  assign launched = issued ? {issued_tag == 6'h3f, issued_tag == 6'h3e, issued_tag == 6'h3d, issued_tag == 6'h3c, issued_tag == 6'h3b, issued_tag == 6'h3a, issued_tag == 6'h39, issued_tag == 6'h38, issued_tag == 6'h37, issued_tag == 6'h36, issued_tag == 6'h35, issued_tag == 6'h34, issued_tag == 6'h33, issued_tag == 6'h32, issued_tag == 6'h31, issued_tag == 6'h30, issued_tag == 6'h2f, issued_tag == 6'h2e, issued_tag == 6'h2d, issued_tag == 6'h2c, issued_tag == 6'h2b, issued_tag == 6'h2a, issued_tag == 6'h29, issued_tag == 6'h28, issued_tag == 6'h27, issued_tag == 6'h26, issued_tag == 6'h25, issued_tag == 6'h24, issued_tag == 6'h23, issued_tag == 6'h22, issued_tag == 6'h21, issued_tag == 6'h20, issued_tag == 6'h1f, issued_tag == 6'h1e, issued_tag == 6'h1d, issued_tag == 6'h1c, issued_tag == 6'h1b, issued_tag == 6'h1a, issued_tag == 6'h19, issued_tag == 6'h18, issued_tag == 6'h17, issued_tag == 6'h16, issued_tag == 6'h15, issued_tag == 6'h14, issued_tag == 6'h13, issued_tag == 6'h12, issued_tag == 6'h11, issued_tag == 6'h10, issued_tag == 6'hf, issued_tag == 6'he, issued_tag == 6'hd, issued_tag == 6'hc, issued_tag == 6'hb, issued_tag == 6'ha, issued_tag == 6'd9, issued_tag == 6'd8, issued_tag == 6'd7, issued_tag == 6'd6, issued_tag == 6'd5, issued_tag == 6'd4, issued_tag == 6'd3, issued_tag == 6'd2, issued_tag == 6'd1, issued_tag == 6'd0} : 64'd0;  // hw/dma/completions.ts:196
  assign kept_here = kept_tags[at] & sweep_queues[origin_q[65:62]];  // hw/dma/completions.ts:201
  assign free_kept = (state == STATE_KEPT) & kept_here;  // hw/dma/completions.ts:202
  assign s1_poison_or = rx_hdr[110] | (rx_error == 4'd1);  // hw/dma/completions.ts:118
  assign owed_w0_r0_apart_when_and = begins & (~again);  // hw/dma/completions.ts:138

`ifdef VPRI_CHECKS
  wire [65:0] unused_origin_peek;
`endif
  vpri_mem_w66_d64_1w1r_old u_origin (  // hw/dma/completions.ts:123
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_origin_peek),
`endif
    .w0_en(issued),
    .w0_addr(issued_tag),
    .w0_data({issued_queue, issued_slot, issued_desc, issued_offset, issued_bytes, issued_domain, issued_epoch}),
    .r0_en((begins | any_late) | (state == STATE_SWEEP)),
    .r0_addr((state == STATE_SWEEP) ? at : (any_late ? late_index : rx_hdr[45:40])),
    .r0_data(origin_q)
  );

`ifdef VPRI_CHECKS
  wire [12:0] unused_owed_peek;
`endif
  vpri_mem_w13_d64_1w1r_undefined u_owed (  // hw/dma/completions.ts:125
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_owed_peek),
`endif
    .w0_en(accounts),
    .w0_addr(tag),
    .w0_data(after),
    .r0_en(owed_w0_r0_apart_when_and),
    .r0_addr(rx_hdr[45:40]),
    .r0_data(owed_q)
  );

  vpri_first_set_w64 u_late (  // hw/dma/completions.ts:126
    .clk(clk),
    .rst(rst),
    .v(late_v),
    .index(late_index)
  );

  vpri_first_set_w64 u_lowest (  // hw/dma/completions.ts:192
    .clk(clk),
    .rst(rst),
    .v(lowest_v),
    .index(lowest_index)
  );

  assign free_index = lowest_index;  // hw/dma/completions.ts:194
  assign rx_ready = ((state == STATE_RUN) & (in_tlp | (~hold))) & stage_one_free;  // hw/dma/completions.ts:100
  assign data_valid = s2_valid & shown;  // hw/dma/completions.ts:77
  assign data_queue = s2_queue;  // hw/dma/completions.ts:78
  assign data_tag = s2_desc;  // hw/dma/completions.ts:79
  assign data_offset = s2_offset;  // hw/dma/completions.ts:80
  assign data_data = s2_data;  // hw/dma/completions.ts:81
  assign data_keep = (64'hffffffffffffffff << s2_lane) & (~(64'hffffffffffffffff << stop));  // hw/dma/completions.ts:82
  assign give_valid = ends;  // hw/dma/completions.ts:176
  assign give_domain = s2_domain;  // hw/dma/completions.ts:177
  assign give_epoch = s2_epoch;  // hw/dma/completions.ts:178
  assign done_valid = ends;  // hw/dma/completions.ts:179
  assign done_queue = s2_queue;  // hw/dma/completions.ts:180
  assign done_slot = s2_slot;  // hw/dma/completions.ts:181
  assign done_error = fails;  // hw/dma/completions.ts:184
  assign overdue = is_overdue;  // hw/dma/completions.ts:188
  assign swept = (state == STATE_KEPT) & (&at);  // hw/dma/completions.ts:211
  assign doubtful = {|kept_of_15, |kept_of_14, |kept_of_13, |kept_of_12, |kept_of_11, |kept_of_10, |kept_of_9, |kept_of_8, |kept_of_7, |kept_of_6, |kept_of_5, |kept_of_4, |kept_of_3, |kept_of_2, |kept_of_1, |kept_of_0};  // hw/dma/completions.ts:209
  assign freed = free_kept | (ends & (~is_overdue));  // hw/dma/completions.ts:210
  assign waiting = |flying;  // hw/dma/completions.ts:189
  assign unexpected = (leaves & s2_first) & (~known);  // hw/dma/completions.ts:186
  assign failed = fails;  // hw/dma/completions.ts:185
  assign busy = ((((~(state == STATE_RUN)) | rx_valid) | s1_valid) | s2_valid) | (|expired);  // hw/dma/completions.ts:187
  assign late_v = expired;  // hw/dma/completions.ts:127
  assign lowest_v = ~(flying | kept_tags);  // hw/dma/completions.ts:193

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      flying <= 64'd0;
      fresh <= 64'd0;
      poisoned <= 64'd0;
      seen <= 64'd0;
      expired <= 64'd0;
      kept_tags <= 64'd0;
      at <= 6'd0;
      in_tlp <= 1'b0;
      s1_valid <= 1'b0;
      s2_valid <= 1'b0;
      kept_of_0 <= 7'd0;
      kept_of_1 <= 7'd0;
      kept_of_2 <= 7'd0;
      kept_of_3 <= 7'd0;
      kept_of_4 <= 7'd0;
      kept_of_5 <= 7'd0;
      kept_of_6 <= 7'd0;
      kept_of_7 <= 7'd0;
      kept_of_8 <= 7'd0;
      kept_of_9 <= 7'd0;
      kept_of_10 <= 7'd0;
      kept_of_11 <= 7'd0;
      kept_of_12 <= 7'd0;
      kept_of_13 <= 7'd0;
      kept_of_14 <= 7'd0;
      kept_of_15 <= 7'd0;
    end else begin
      s2_valid <= s1_valid | (~stage_two_free);  // hw/dma/completions.ts:88
      s1_valid <= enters | (~stage_one_free);  // hw/dma/completions.ts:104
      if (taken) begin  // hw/dma/completions.ts:105
        in_tlp <= (in_tlp | rx_sop) & (~rx_eop);  // hw/dma/completions.ts:105
      end
      poisoned <= (poisoned & (~launched)) | (((opens & s2_good) & s2_mute) ? opened : 64'd0);  // hw/dma/completions.ts:197
      seen <= ((period ? flying : seen) & (~launched)) & (~ended);  // hw/dma/completions.ts:199
      expired <= (expired | (period ? (flying & seen) : 64'd0)) & (~ended);  // hw/dma/completions.ts:200
      kept_tags <= (kept_tags | (is_overdue ? opened : 64'd0)) & (~(free_kept ? {at == 6'h3f, at == 6'h3e, at == 6'h3d, at == 6'h3c, at == 6'h3b, at == 6'h3a, at == 6'h39, at == 6'h38, at == 6'h37, at == 6'h36, at == 6'h35, at == 6'h34, at == 6'h33, at == 6'h32, at == 6'h31, at == 6'h30, at == 6'h2f, at == 6'h2e, at == 6'h2d, at == 6'h2c, at == 6'h2b, at == 6'h2a, at == 6'h29, at == 6'h28, at == 6'h27, at == 6'h26, at == 6'h25, at == 6'h24, at == 6'h23, at == 6'h22, at == 6'h21, at == 6'h20, at == 6'h1f, at == 6'h1e, at == 6'h1d, at == 6'h1c, at == 6'h1b, at == 6'h1a, at == 6'h19, at == 6'h18, at == 6'h17, at == 6'h16, at == 6'h15, at == 6'h14, at == 6'h13, at == 6'h12, at == 6'h11, at == 6'h10, at == 6'hf, at == 6'he, at == 6'hd, at == 6'hc, at == 6'hb, at == 6'ha, at == 6'd9, at == 6'd8, at == 6'd7, at == 6'd6, at == 6'd5, at == 6'd4, at == 6'd3, at == 6'd2, at == 6'd1, at == 6'd0} : 64'd0));  // hw/dma/completions.ts:203
      kept_of_0 <= (kept_of_0 + {6'd0, is_overdue & (give_domain == 4'd0)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd0)};  // hw/dma/completions.ts:206
      kept_of_1 <= (kept_of_1 + {6'd0, is_overdue & (give_domain == 4'd1)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd1)};  // hw/dma/completions.ts:206
      kept_of_2 <= (kept_of_2 + {6'd0, is_overdue & (give_domain == 4'd2)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd2)};  // hw/dma/completions.ts:206
      kept_of_3 <= (kept_of_3 + {6'd0, is_overdue & (give_domain == 4'd3)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd3)};  // hw/dma/completions.ts:206
      kept_of_4 <= (kept_of_4 + {6'd0, is_overdue & (give_domain == 4'd4)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd4)};  // hw/dma/completions.ts:206
      kept_of_5 <= (kept_of_5 + {6'd0, is_overdue & (give_domain == 4'd5)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd5)};  // hw/dma/completions.ts:206
      kept_of_6 <= (kept_of_6 + {6'd0, is_overdue & (give_domain == 4'd6)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd6)};  // hw/dma/completions.ts:206
      kept_of_7 <= (kept_of_7 + {6'd0, is_overdue & (give_domain == 4'd7)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd7)};  // hw/dma/completions.ts:206
      kept_of_8 <= (kept_of_8 + {6'd0, is_overdue & (give_domain == 4'd8)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd8)};  // hw/dma/completions.ts:206
      kept_of_9 <= (kept_of_9 + {6'd0, is_overdue & (give_domain == 4'd9)}) - {6'd0, free_kept & (origin_q[4:1] == 4'd9)};  // hw/dma/completions.ts:206
      kept_of_10 <= (kept_of_10 + {6'd0, is_overdue & (give_domain == 4'ha)}) - {6'd0, free_kept & (origin_q[4:1] == 4'ha)};  // hw/dma/completions.ts:206
      kept_of_11 <= (kept_of_11 + {6'd0, is_overdue & (give_domain == 4'hb)}) - {6'd0, free_kept & (origin_q[4:1] == 4'hb)};  // hw/dma/completions.ts:206
      kept_of_12 <= (kept_of_12 + {6'd0, is_overdue & (give_domain == 4'hc)}) - {6'd0, free_kept & (origin_q[4:1] == 4'hc)};  // hw/dma/completions.ts:206
      kept_of_13 <= (kept_of_13 + {6'd0, is_overdue & (give_domain == 4'hd)}) - {6'd0, free_kept & (origin_q[4:1] == 4'hd)};  // hw/dma/completions.ts:206
      kept_of_14 <= (kept_of_14 + {6'd0, is_overdue & (give_domain == 4'he)}) - {6'd0, free_kept & (origin_q[4:1] == 4'he)};  // hw/dma/completions.ts:206
      kept_of_15 <= (kept_of_15 + {6'd0, is_overdue & (give_domain == 4'hf)}) - {6'd0, free_kept & (origin_q[4:1] == 4'hf)};  // hw/dma/completions.ts:206
      flying <= (flying | launched) & (~ended);  // hw/dma/completions.ts:212
      fresh <= (fresh & (~(accounts ? here : 64'd0))) | launched;  // hw/dma/completions.ts:213
      case (state)  // hw/dma/completions.ts:219
        STATE_RUN: begin
          if (any_late) begin  // hw/dma/completions.ts:220
            at <= late_index;  // hw/dma/completions.ts:221
            state <= STATE_LATE;  // hw/dma/completions.ts:222
          end else if (still & sweep) begin  // hw/dma/completions.ts:223
            at <= 6'd0;  // hw/dma/completions.ts:224
            state <= STATE_SWEEP;  // hw/dma/completions.ts:225
          end
        end
        STATE_LATE: begin
          state <= STATE_END;  // hw/dma/completions.ts:227
        end
        STATE_END: begin
          state <= STATE_RUN;  // hw/dma/completions.ts:228
        end
        STATE_SWEEP: begin
          state <= STATE_KEPT;  // hw/dma/completions.ts:229
        end
        STATE_KEPT: begin
          at <= at + 6'd1;  // hw/dma/completions.ts:231
          if (&at) begin  // hw/dma/completions.ts:232
            state <= STATE_RUN;  // hw/dma/completions.ts:232
          end else begin
            state <= STATE_SWEEP;  // hw/dma/completions.ts:232
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (leaves) begin  // hw/dma/completions.ts:89
      s2_left <= s2_left - bytes_now;  // hw/dma/completions.ts:90
      s2_lane <= 2'd0;  // hw/dma/completions.ts:91
      s2_offset <= s2_offset + {11'd0, bytes_now};  // hw/dma/completions.ts:92
      s2_dropped <= ~live;  // hw/dma/completions.ts:93
    end
    if (enters) begin  // hw/dma/completions.ts:106
      s1_first <= ~in_tlp;  // hw/dma/completions.ts:107
      s1_last <= rx_eop;  // hw/dma/completions.ts:108
      s1_data <= rx_data;  // hw/dma/completions.ts:109
    end
    if (begins) begin  // hw/dma/completions.ts:112
      s1_tag <= rx_hdr[47:40];  // hw/dma/completions.ts:114
      s1_count <= rx_hdr[75:64];  // hw/dma/completions.ts:115
      s1_length <= rx_hdr[105:96];  // hw/dma/completions.ts:116
      s1_lane <= rx_hdr[33:32];  // hw/dma/completions.ts:117
      s1_poison <= s1_poison_or;  // hw/dma/completions.ts:118
      s1_fine <= (rx_hdr[126] & (rx_hdr[79:77] == 3'd0)) & ((rx_error == 4'd0) | s1_poison_or);  // hw/dma/completions.ts:119
    end
    if (move) begin  // hw/dma/completions.ts:148
      s2_first <= s1_first;  // hw/dma/completions.ts:149
      s2_last <= s1_last;  // hw/dma/completions.ts:150
      s2_data <= s1_data;  // hw/dma/completions.ts:151
    end
    if (starts) begin  // hw/dma/completions.ts:153
      s2_in_range <= in_range;  // hw/dma/completions.ts:154
      s2_good <= (s1_fine & ({~(|s1_count), s1_count} == remaining)) & fits;  // hw/dma/completions.ts:155
      s2_mute <= s1_poison;  // hw/dma/completions.ts:156
      s2_left <= bytes_here;  // hw/dma/completions.ts:157
      s2_after <= after;  // hw/dma/completions.ts:158
      s2_lane <= s1_lane;  // hw/dma/completions.ts:159
      s2_offset <= origin_q[41:18] + {11'd0, origin_q[17:5] - remaining};  // hw/dma/completions.ts:160
    end
    if (starts | (state == STATE_LATE)) begin  // hw/dma/completions.ts:162
      s2_tag <= (state == STATE_LATE) ? at : tag;  // hw/dma/completions.ts:163
      s2_queue <= origin_q[65:62];  // hw/dma/completions.ts:164
      s2_slot <= origin_q[61:58];  // hw/dma/completions.ts:165
      s2_desc <= origin_q[57:42];  // hw/dma/completions.ts:166
      s2_domain <= origin_q[4:1];  // hw/dma/completions.ts:167
      s2_epoch <= origin_q[0];  // hw/dma/completions.ts:168
    end
  end

  wire unused_0 = &{1'b0, {rx_hdr[127], rx_hdr[125:111], rx_hdr[109:106], rx_hdr[95:80], rx_hdr[76]}};  // the shim has matched type and requester (hw/dma/completions.ts:215)
  wire unused_1 = &{1'b0, {rx_hdr[63:48], rx_hdr[39], rx_hdr[38:34], rx_hdr[31:0]}};  // the shim has matched the requester; only the lane of the lower address matters (hw/dma/completions.ts:216)
  wire unused_2 = &{1'b0, rx_strb};  // the header tells the length (hw/dma/completions.ts:217)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_completions_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_completions_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_completions_default
  `define VPRI_ASSUME_vpri_completions_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_completions_default assert
`endif

  reg  rx_was_stalled;  // hw/dma/completions.ts:28
  reg  [511:0] rx_was_data;  // hw/dma/completions.ts:28
  reg  [15:0] rx_was_strb;  // hw/dma/completions.ts:28
  reg  [127:0] rx_was_hdr;  // hw/dma/completions.ts:28
  reg  [3:0] rx_was_error;  // hw/dma/completions.ts:28
  reg  rx_was_sop;  // hw/dma/completions.ts:28
  reg  rx_was_eop;  // hw/dma/completions.ts:28
  reg  data_was_stalled;  // hw/dma/completions.ts:29
  reg  [3:0] data_was_queue;  // hw/dma/completions.ts:29
  reg  [15:0] data_was_tag;  // hw/dma/completions.ts:29
  reg  [23:0] data_was_offset;  // hw/dma/completions.ts:29
  reg  [511:0] data_was_data;  // hw/dma/completions.ts:29
  reg  [63:0] data_was_keep;  // hw/dma/completions.ts:29

  always @(posedge clk) begin
    if (rst) begin
      rx_was_stalled <= 1'b0;
      data_was_stalled <= 1'b0;
    end else begin
      rx_was_stalled <= rx_valid & (~rx_ready);  // hw/dma/completions.ts:28
      data_was_stalled <= data_valid & (~data_ready);  // hw/dma/completions.ts:29
    end
  end

  always @(posedge clk) begin
    rx_was_data <= rx_data;  // hw/dma/completions.ts:28
    rx_was_strb <= rx_strb;  // hw/dma/completions.ts:28
    rx_was_hdr <= rx_hdr;  // hw/dma/completions.ts:28
    rx_was_error <= rx_error;  // hw/dma/completions.ts:28
    rx_was_sop <= rx_sop;  // hw/dma/completions.ts:28
    rx_was_eop <= rx_eop;  // hw/dma/completions.ts:28
    data_was_queue <= data_queue;  // hw/dma/completions.ts:29
    data_was_tag <= data_tag;  // hw/dma/completions.ts:29
    data_was_offset <= data_offset;  // hw/dma/completions.ts:29
    data_was_data <= data_data;  // hw/dma/completions.ts:29
    data_was_keep <= data_keep;  // hw/dma/completions.ts:29
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 3'd5);  // hw/dma/completions.ts:219
      issue_not_flying: `VPRI_ASSUME_vpri_completions_default (~(|(launched & flying)));  // hw/dma/completions.ts:236
      if (~(|kept_tags)) begin  // hw/dma/completions.ts:237
        no_doubt_without_kept: assert (~(|doubtful));  // hw/dma/completions.ts:237
      end
      if (|kept_tags) begin  // hw/dma/completions.ts:238
        kept_is_doubted: assert (|doubtful);  // hw/dma/completions.ts:238
      end
      kept_not_flying: assert (~(|(kept_tags & flying)));  // hw/dma/completions.ts:239
      still_when_ended: assert ((state == STATE_RUN) | (~(s1_valid | s2_valid)));  // hw/dma/completions.ts:240
      if (ends) begin  // hw/dma/completions.ts:241
        ends_once: assert (|(opened & flying));  // hw/dma/completions.ts:241
      end
      split: cover ((closes & whole) & (s2_after != 13'd0));  // hw/dma/completions.ts:242
      two_of_one_read: cover (((starts & s2_valid) & (s2_tag == tag)) & (|(here & flying)));  // hw/dma/completions.ts:243
      completes: cover (complete);  // hw/dma/completions.ts:244
      ends_badly: cover (bad);  // hw/dma/completions.ts:245
      ends_poisoned: cover (complete & spoilt);  // hw/dma/completions.ts:246
      ends_overdue: cover (is_overdue);  // hw/dma/completions.ts:247
      frees_kept: cover (free_kept);  // hw/dma/completions.ts:248
      flags_unexpected: cover (unexpected);  // hw/dma/completions.ts:249
      if (data_was_stalled) begin  // hw/dma/completions.ts:29
        data_hold_valid: assert (data_valid);  // hw/dma/completions.ts:29
        data_hold_queue: assert (data_queue == data_was_queue);  // hw/dma/completions.ts:29
        data_hold_tag: assert (data_tag == data_was_tag);  // hw/dma/completions.ts:29
        data_hold_offset: assert (data_offset == data_was_offset);  // hw/dma/completions.ts:29
        data_hold_data: assert (data_data == data_was_data);  // hw/dma/completions.ts:29
        data_hold_keep: assert (data_keep == data_was_keep);  // hw/dma/completions.ts:29
      end
      if (accounts & owed_w0_r0_apart_when_and) begin  // hw/dma/completions.ts:138
        owed_w0_r0_apart: assert (tag != rx_hdr[45:40]);  // hw/dma/completions.ts:138
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (rx_was_stalled) begin  // hw/dma/completions.ts:28
        rx_hold_valid: `VPRI_ASSUME_vpri_completions_default (rx_valid);  // hw/dma/completions.ts:28
        rx_hold_data: `VPRI_ASSUME_vpri_completions_default (rx_data == rx_was_data);  // hw/dma/completions.ts:28
        rx_hold_strb: `VPRI_ASSUME_vpri_completions_default (rx_strb == rx_was_strb);  // hw/dma/completions.ts:28
        rx_hold_hdr: `VPRI_ASSUME_vpri_completions_default (rx_hdr == rx_was_hdr);  // hw/dma/completions.ts:28
        rx_hold_error: `VPRI_ASSUME_vpri_completions_default (rx_error == rx_was_error);  // hw/dma/completions.ts:28
        rx_hold_sop: `VPRI_ASSUME_vpri_completions_default (rx_sop == rx_was_sop);  // hw/dma/completions.ts:28
        rx_hold_eop: `VPRI_ASSUME_vpri_completions_default (rx_eop == rx_was_eop);  // hw/dma/completions.ts:28
      end
    end
  end
`endif
`endif
`endif
endmodule
