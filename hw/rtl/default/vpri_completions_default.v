// Read tags and read completions. Tags: the lowest free one is offered; it is taken by the issue of a read and returns when that read is complete. Completions may be split and come in any order across tags; two clocks overhead each, then one beat a clock.
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
  output wire freed,
  output wire waiting,
  output wire unexpected,
  output wire failed,
  output wire busy
);

  localparam [2:0] STATE_IDLE = 3'd0;
  localparam [2:0] STATE_HEAD = 3'd1;
  localparam [2:0] STATE_STREAM = 3'd2;
  localparam [2:0] STATE_DROP = 3'd3;
  localparam [2:0] STATE_LATE = 3'd4;
  localparam [2:0] STATE_SWEEP = 3'd5;
  localparam [2:0] STATE_KEPT = 3'd6;

  reg  [2:0] state;  // hw/dma/completions.ts:45
  reg  [63:0] flying;  // hw/dma/completions.ts:46
  reg  [63:0] fresh;  // hw/dma/completions.ts:46
  reg  [63:0] poisoned;  // hw/dma/completions.ts:46
  reg  [63:0] seen;  // hw/dma/completions.ts:46
  reg  [63:0] expired;  // hw/dma/completions.ts:46
  reg  [63:0] kept_tags;  // hw/dma/completions.ts:46
  reg  [5:0] at;  // hw/dma/completions.ts:46
  reg  mute;  // hw/dma/completions.ts:46
  reg  [12:0] left;  // hw/dma/completions.ts:46
  reg  [12:0] after;  // hw/dma/completions.ts:46
  reg  [1:0] lane;  // hw/dma/completions.ts:46
  reg  [23:0] offset;  // hw/dma/completions.ts:46
  wire [63:0] late_v;  // hw/dma/completions.ts:58
  wire [5:0] late_index;  // hw/dma/completions.ts:58
  wire any_late;  // hw/dma/completions.ts:60
  wire open;  // hw/dma/completions.ts:61
  wire [65:0] origin_q;  // hw/dma/completions.ts:62
  wire [12:0] owed_q;  // hw/dma/completions.ts:63
  wire [63:0] here;  // hw/dma/completions.ts:66
  wire known;  // hw/dma/completions.ts:68
  wire [12:0] remaining;  // hw/dma/completions.ts:69
  wire [12:0] carried;  // hw/dma/completions.ts:73
  wire [12:0] bytes_here;  // hw/dma/completions.ts:74
  wire poison;  // hw/dma/completions.ts:75
  wire fits;  // hw/dma/completions.ts:76
  wire good;  // hw/dma/completions.ts:77
  wire [12:0] room_here;  // hw/dma/completions.ts:81
  wire [12:0] bytes_now;  // hw/dma/completions.ts:82
  wire [6:0] stop;  // hw/dma/completions.ts:83
  wire streams;  // hw/dma/completions.ts:91
  wire beat;  // hw/dma/completions.ts:93
  wire closes;  // hw/dma/completions.ts:94
  wire whole;  // hw/dma/completions.ts:95
  wire bad;  // hw/dma/completions.ts:97
  wire complete;  // hw/dma/completions.ts:98
  wire [63:0] late_bit;  // hw/dma/completions.ts:99
  wire is_overdue;  // hw/dma/completions.ts:99
  wire ends;  // hw/dma/completions.ts:100
  reg  [5:0] open_tag;  // hw/dma/completions.ts:102
  wire [63:0] opened;  // hw/dma/completions.ts:104
  wire spoilt;  // hw/dma/completions.ts:112
  wire fails;  // hw/dma/completions.ts:113
  wire [63:0] lowest_v;  // hw/dma/completions.ts:122
  wire [5:0] lowest_index;  // hw/dma/completions.ts:122
  wire [63:0] launched;  // hw/dma/completions.ts:126
  wire poisons;  // hw/dma/completions.ts:127
  wire kept_here;  // hw/dma/completions.ts:132
  wire free_kept;  // hw/dma/completions.ts:133
  wire [63:0] seen_mux;  // hw/dma/completions.ts:130

  assign any_late = (state == STATE_IDLE) & (|expired);  // hw/dma/completions.ts:60
  assign open = (((state == STATE_IDLE) & (~(|expired))) & rx_valid) & rx_sop;  // hw/dma/completions.ts:61
  assign here = {rx_hdr[45:40] == 6'h3f, rx_hdr[45:40] == 6'h3e, rx_hdr[45:40] == 6'h3d, rx_hdr[45:40] == 6'h3c, rx_hdr[45:40] == 6'h3b, rx_hdr[45:40] == 6'h3a, rx_hdr[45:40] == 6'h39, rx_hdr[45:40] == 6'h38, rx_hdr[45:40] == 6'h37, rx_hdr[45:40] == 6'h36, rx_hdr[45:40] == 6'h35, rx_hdr[45:40] == 6'h34, rx_hdr[45:40] == 6'h33, rx_hdr[45:40] == 6'h32, rx_hdr[45:40] == 6'h31, rx_hdr[45:40] == 6'h30, rx_hdr[45:40] == 6'h2f, rx_hdr[45:40] == 6'h2e, rx_hdr[45:40] == 6'h2d, rx_hdr[45:40] == 6'h2c, rx_hdr[45:40] == 6'h2b, rx_hdr[45:40] == 6'h2a, rx_hdr[45:40] == 6'h29, rx_hdr[45:40] == 6'h28, rx_hdr[45:40] == 6'h27, rx_hdr[45:40] == 6'h26, rx_hdr[45:40] == 6'h25, rx_hdr[45:40] == 6'h24, rx_hdr[45:40] == 6'h23, rx_hdr[45:40] == 6'h22, rx_hdr[45:40] == 6'h21, rx_hdr[45:40] == 6'h20, rx_hdr[45:40] == 6'h1f, rx_hdr[45:40] == 6'h1e, rx_hdr[45:40] == 6'h1d, rx_hdr[45:40] == 6'h1c, rx_hdr[45:40] == 6'h1b, rx_hdr[45:40] == 6'h1a, rx_hdr[45:40] == 6'h19, rx_hdr[45:40] == 6'h18, rx_hdr[45:40] == 6'h17, rx_hdr[45:40] == 6'h16, rx_hdr[45:40] == 6'h15, rx_hdr[45:40] == 6'h14, rx_hdr[45:40] == 6'h13, rx_hdr[45:40] == 6'h12, rx_hdr[45:40] == 6'h11, rx_hdr[45:40] == 6'h10, rx_hdr[45:40] == 6'hf, rx_hdr[45:40] == 6'he, rx_hdr[45:40] == 6'hd, rx_hdr[45:40] == 6'hc, rx_hdr[45:40] == 6'hb, rx_hdr[45:40] == 6'ha, rx_hdr[45:40] == 6'd9, rx_hdr[45:40] == 6'd8, rx_hdr[45:40] == 6'd7, rx_hdr[45:40] == 6'd6, rx_hdr[45:40] == 6'd5, rx_hdr[45:40] == 6'd4, rx_hdr[45:40] == 6'd3, rx_hdr[45:40] == 6'd2, rx_hdr[45:40] == 6'd1, rx_hdr[45:40] == 6'd0};  // hw/dma/completions.ts:66
  assign known = (~(|rx_hdr[47:46])) & (|(here & flying));  // hw/dma/completions.ts:68
  assign remaining = (|(here & fresh)) ? origin_q[17:5] : owed_q;  // hw/dma/completions.ts:69
  assign carried = {{~(|rx_hdr[105:96]), rx_hdr[105:96]}, 2'd0} - {11'd0, rx_hdr[33:32]};  // hw/dma/completions.ts:73
  assign bytes_here = (remaining < carried) ? remaining : carried;  // hw/dma/completions.ts:74
  assign poison = rx_hdr[110] | (rx_error == 4'd1);  // hw/dma/completions.ts:75
  assign fits = carried < (remaining + 13'd4);  // hw/dma/completions.ts:76
  assign good = (((rx_hdr[126] & (rx_hdr[79:77] == 3'd0)) & ((rx_error == 4'd0) | poison)) & ({~(|rx_hdr[75:64]), rx_hdr[75:64]} == remaining)) & fits;  // hw/dma/completions.ts:77
  assign room_here = 13'h40 - {11'd0, lane};  // hw/dma/completions.ts:81
  assign bytes_now = (left < room_here) ? left : room_here;  // hw/dma/completions.ts:82
  assign stop = {5'd0, lane} + bytes_now[6:0];  // hw/dma/completions.ts:83
  assign streams = (state == STATE_STREAM) & (data_ready | mute);  // hw/dma/completions.ts:91
  assign beat = streams & rx_valid;  // hw/dma/completions.ts:93
  assign closes = beat & rx_eop;  // hw/dma/completions.ts:94
  assign whole = left == bytes_now;  // hw/dma/completions.ts:95
  assign bad = (((state == STATE_HEAD) & known) & (~good)) | (closes & (~whole));  // hw/dma/completions.ts:97
  assign complete = (closes & whole) & (after == 13'd0);  // hw/dma/completions.ts:98
  assign late_bit = {at == 6'h3f, at == 6'h3e, at == 6'h3d, at == 6'h3c, at == 6'h3b, at == 6'h3a, at == 6'h39, at == 6'h38, at == 6'h37, at == 6'h36, at == 6'h35, at == 6'h34, at == 6'h33, at == 6'h32, at == 6'h31, at == 6'h30, at == 6'h2f, at == 6'h2e, at == 6'h2d, at == 6'h2c, at == 6'h2b, at == 6'h2a, at == 6'h29, at == 6'h28, at == 6'h27, at == 6'h26, at == 6'h25, at == 6'h24, at == 6'h23, at == 6'h22, at == 6'h21, at == 6'h20, at == 6'h1f, at == 6'h1e, at == 6'h1d, at == 6'h1c, at == 6'h1b, at == 6'h1a, at == 6'h19, at == 6'h18, at == 6'h17, at == 6'h16, at == 6'h15, at == 6'h14, at == 6'h13, at == 6'h12, at == 6'h11, at == 6'h10, at == 6'hf, at == 6'he, at == 6'hd, at == 6'hc, at == 6'hb, at == 6'ha, at == 6'd9, at == 6'd8, at == 6'd7, at == 6'd6, at == 6'd5, at == 6'd4, at == 6'd3, at == 6'd2, at == 6'd1, at == 6'd0};  // hw/dma/completions.ts:99
  assign is_overdue = (state == STATE_LATE) & (|(flying & late_bit));  // hw/dma/completions.ts:99
  assign ends = (bad | complete) | is_overdue;  // hw/dma/completions.ts:100
  assign opened = {open_tag == 6'h3f, open_tag == 6'h3e, open_tag == 6'h3d, open_tag == 6'h3c, open_tag == 6'h3b, open_tag == 6'h3a, open_tag == 6'h39, open_tag == 6'h38, open_tag == 6'h37, open_tag == 6'h36, open_tag == 6'h35, open_tag == 6'h34, open_tag == 6'h33, open_tag == 6'h32, open_tag == 6'h31, open_tag == 6'h30, open_tag == 6'h2f, open_tag == 6'h2e, open_tag == 6'h2d, open_tag == 6'h2c, open_tag == 6'h2b, open_tag == 6'h2a, open_tag == 6'h29, open_tag == 6'h28, open_tag == 6'h27, open_tag == 6'h26, open_tag == 6'h25, open_tag == 6'h24, open_tag == 6'h23, open_tag == 6'h22, open_tag == 6'h21, open_tag == 6'h20, open_tag == 6'h1f, open_tag == 6'h1e, open_tag == 6'h1d, open_tag == 6'h1c, open_tag == 6'h1b, open_tag == 6'h1a, open_tag == 6'h19, open_tag == 6'h18, open_tag == 6'h17, open_tag == 6'h16, open_tag == 6'h15, open_tag == 6'h14, open_tag == 6'h13, open_tag == 6'h12, open_tag == 6'h11, open_tag == 6'h10, open_tag == 6'hf, open_tag == 6'he, open_tag == 6'hd, open_tag == 6'hc, open_tag == 6'hb, open_tag == 6'ha, open_tag == 6'd9, open_tag == 6'd8, open_tag == 6'd7, open_tag == 6'd6, open_tag == 6'd5, open_tag == 6'd4, open_tag == 6'd3, open_tag == 6'd2, open_tag == 6'd1, open_tag == 6'd0};  // hw/dma/completions.ts:104
  assign spoilt = |(opened & poisoned);  // hw/dma/completions.ts:112
  assign fails = (bad | is_overdue) | (complete & spoilt);  // hw/dma/completions.ts:113
  assign launched = issued ? {issued_tag == 6'h3f, issued_tag == 6'h3e, issued_tag == 6'h3d, issued_tag == 6'h3c, issued_tag == 6'h3b, issued_tag == 6'h3a, issued_tag == 6'h39, issued_tag == 6'h38, issued_tag == 6'h37, issued_tag == 6'h36, issued_tag == 6'h35, issued_tag == 6'h34, issued_tag == 6'h33, issued_tag == 6'h32, issued_tag == 6'h31, issued_tag == 6'h30, issued_tag == 6'h2f, issued_tag == 6'h2e, issued_tag == 6'h2d, issued_tag == 6'h2c, issued_tag == 6'h2b, issued_tag == 6'h2a, issued_tag == 6'h29, issued_tag == 6'h28, issued_tag == 6'h27, issued_tag == 6'h26, issued_tag == 6'h25, issued_tag == 6'h24, issued_tag == 6'h23, issued_tag == 6'h22, issued_tag == 6'h21, issued_tag == 6'h20, issued_tag == 6'h1f, issued_tag == 6'h1e, issued_tag == 6'h1d, issued_tag == 6'h1c, issued_tag == 6'h1b, issued_tag == 6'h1a, issued_tag == 6'h19, issued_tag == 6'h18, issued_tag == 6'h17, issued_tag == 6'h16, issued_tag == 6'h15, issued_tag == 6'h14, issued_tag == 6'h13, issued_tag == 6'h12, issued_tag == 6'h11, issued_tag == 6'h10, issued_tag == 6'hf, issued_tag == 6'he, issued_tag == 6'hd, issued_tag == 6'hc, issued_tag == 6'hb, issued_tag == 6'ha, issued_tag == 6'd9, issued_tag == 6'd8, issued_tag == 6'd7, issued_tag == 6'd6, issued_tag == 6'd5, issued_tag == 6'd4, issued_tag == 6'd3, issued_tag == 6'd2, issued_tag == 6'd1, issued_tag == 6'd0} : 64'd0;  // hw/dma/completions.ts:126
  assign poisons = (((state == STATE_HEAD) & known) & good) & poison;  // hw/dma/completions.ts:127
  assign kept_here = kept_tags[at] & sweep_queues[origin_q[65:62]];  // hw/dma/completions.ts:132
  assign free_kept = (state == STATE_KEPT) & kept_here;  // hw/dma/completions.ts:133
  assign seen_mux = ends ? opened : 64'd0;  // hw/dma/completions.ts:130

`ifdef VPRI_CHECKS
  wire [65:0] unused_origin_peek;
`endif
  vpri_mem_w66_d64_1w1r_old u_origin (  // hw/dma/completions.ts:53
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_origin_peek),
`endif
    .w0_en(issued),
    .w0_addr(issued_tag),
    .w0_data({issued_queue, issued_slot, issued_desc, issued_offset, issued_bytes, issued_domain, issued_epoch}),
    .r0_en((open | any_late) | (state == STATE_SWEEP)),
    .r0_addr((state == STATE_SWEEP) ? at : (any_late ? late_index : rx_hdr[45:40])),
    .r0_data(origin_q)
  );

`ifdef VPRI_CHECKS
  wire [12:0] unused_owed_peek;
`endif
  vpri_mem_w13_d64_1w1r_undefined u_owed (  // hw/dma/completions.ts:55
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_owed_peek),
`endif
    .w0_en(closes),
    .w0_addr(open_tag),
    .w0_data(after),
    .r0_en(open),
    .r0_addr(rx_hdr[45:40]),
    .r0_data(owed_q)
  );

  vpri_first_set_w64 u_late (  // hw/dma/completions.ts:58
    .clk(clk),
    .rst(rst),
    .v(late_v),
    .index(late_index)
  );

  vpri_first_set_w64 u_lowest (  // hw/dma/completions.ts:122
    .clk(clk),
    .rst(rst),
    .v(lowest_v),
    .index(lowest_index)
  );

  assign free_index = lowest_index;  // hw/dma/completions.ts:124
  assign rx_ready = streams | (state == STATE_DROP);  // hw/dma/completions.ts:92
  assign data_valid = ((state == STATE_STREAM) & rx_valid) & (~mute);  // hw/dma/completions.ts:85
  assign data_queue = origin_q[65:62];  // hw/dma/completions.ts:86
  assign data_tag = origin_q[57:42];  // hw/dma/completions.ts:87
  assign data_offset = offset;  // hw/dma/completions.ts:88
  assign data_data = rx_data;  // hw/dma/completions.ts:89
  assign data_keep = (64'hffffffffffffffff << lane) & (~(64'hffffffffffffffff << stop));  // hw/dma/completions.ts:90
  assign give_valid = ends;  // hw/dma/completions.ts:106
  assign give_domain = origin_q[4:1];  // hw/dma/completions.ts:107
  assign give_epoch = origin_q[0];  // hw/dma/completions.ts:108
  assign done_valid = ends;  // hw/dma/completions.ts:109
  assign done_queue = origin_q[65:62];  // hw/dma/completions.ts:110
  assign done_slot = origin_q[61:58];  // hw/dma/completions.ts:111
  assign done_error = fails;  // hw/dma/completions.ts:114
  assign overdue = is_overdue;  // hw/dma/completions.ts:118
  assign swept = (state == STATE_KEPT) & (&at);  // hw/dma/completions.ts:136
  assign freed = free_kept | (ends & (~is_overdue));  // hw/dma/completions.ts:135
  assign waiting = |flying;  // hw/dma/completions.ts:119
  assign unexpected = (state == STATE_HEAD) & (~known);  // hw/dma/completions.ts:116
  assign failed = fails;  // hw/dma/completions.ts:115
  assign busy = ((~(state == STATE_IDLE)) | rx_valid) | (|expired);  // hw/dma/completions.ts:117
  assign late_v = expired;  // hw/dma/completions.ts:59
  assign lowest_v = ~(flying | kept_tags);  // hw/dma/completions.ts:123

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
    end else begin
      poisoned <= (poisoned & (~launched)) | (poisons ? here : 64'd0);  // hw/dma/completions.ts:128
      seen <= ((period ? flying : seen) & (~launched)) & (~seen_mux);  // hw/dma/completions.ts:130
      expired <= (expired | (period ? (flying & seen) : 64'd0)) & (~seen_mux);  // hw/dma/completions.ts:131
      kept_tags <= (kept_tags | (is_overdue ? opened : 64'd0)) & (~(free_kept ? {at == 6'h3f, at == 6'h3e, at == 6'h3d, at == 6'h3c, at == 6'h3b, at == 6'h3a, at == 6'h39, at == 6'h38, at == 6'h37, at == 6'h36, at == 6'h35, at == 6'h34, at == 6'h33, at == 6'h32, at == 6'h31, at == 6'h30, at == 6'h2f, at == 6'h2e, at == 6'h2d, at == 6'h2c, at == 6'h2b, at == 6'h2a, at == 6'h29, at == 6'h28, at == 6'h27, at == 6'h26, at == 6'h25, at == 6'h24, at == 6'h23, at == 6'h22, at == 6'h21, at == 6'h20, at == 6'h1f, at == 6'h1e, at == 6'h1d, at == 6'h1c, at == 6'h1b, at == 6'h1a, at == 6'h19, at == 6'h18, at == 6'h17, at == 6'h16, at == 6'h15, at == 6'h14, at == 6'h13, at == 6'h12, at == 6'h11, at == 6'h10, at == 6'hf, at == 6'he, at == 6'hd, at == 6'hc, at == 6'hb, at == 6'ha, at == 6'd9, at == 6'd8, at == 6'd7, at == 6'd6, at == 6'd5, at == 6'd4, at == 6'd3, at == 6'd2, at == 6'd1, at == 6'd0} : 64'd0));  // hw/dma/completions.ts:134
      flying <= (flying | launched) & (~seen_mux);  // hw/dma/completions.ts:137
      fresh <= (fresh | launched) & (~(closes ? opened : 64'd0));  // hw/dma/completions.ts:138
      case (state)  // hw/dma/completions.ts:144
        STATE_IDLE: begin
          if (any_late) begin  // hw/dma/completions.ts:145
            at <= late_index;  // hw/dma/completions.ts:146
            state <= STATE_LATE;  // hw/dma/completions.ts:147
          end else if (rx_valid) begin  // hw/dma/completions.ts:148
            if (rx_sop) begin  // hw/dma/completions.ts:148
              state <= STATE_HEAD;  // hw/dma/completions.ts:148
            end else begin
              state <= STATE_DROP;  // hw/dma/completions.ts:148
            end
          end else if (sweep) begin  // hw/dma/completions.ts:149
            at <= 6'd0;  // hw/dma/completions.ts:150
            state <= STATE_SWEEP;  // hw/dma/completions.ts:151
          end
        end
        STATE_HEAD: begin
          if (known & good) begin  // hw/dma/completions.ts:165
            state <= STATE_STREAM;  // hw/dma/completions.ts:165
          end else begin
            state <= STATE_DROP;  // hw/dma/completions.ts:165
          end
        end
        STATE_STREAM: begin
          if (beat) begin  // hw/dma/completions.ts:167
            if (rx_eop) begin  // hw/dma/completions.ts:171
              state <= STATE_IDLE;  // hw/dma/completions.ts:171
            end
          end
        end
        STATE_DROP: begin
          if (rx_valid & rx_eop) begin  // hw/dma/completions.ts:173
            state <= STATE_IDLE;  // hw/dma/completions.ts:173
          end
        end
        STATE_LATE: begin
          state <= STATE_IDLE;  // hw/dma/completions.ts:153
        end
        STATE_SWEEP: begin
          state <= STATE_KEPT;  // hw/dma/completions.ts:154
        end
        STATE_KEPT: begin
          at <= at + 6'd1;  // hw/dma/completions.ts:156
          if (&at) begin  // hw/dma/completions.ts:157
            state <= STATE_IDLE;  // hw/dma/completions.ts:157
          end else begin
            state <= STATE_SWEEP;  // hw/dma/completions.ts:157
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (open) begin  // hw/dma/completions.ts:103
      open_tag <= rx_hdr[45:40];  // hw/dma/completions.ts:103
    end else if (any_late) begin  // hw/dma/completions.ts:103
      open_tag <= late_index;  // hw/dma/completions.ts:103
    end
    case (state)  // hw/dma/completions.ts:144
      STATE_IDLE: begin
      end
      STATE_HEAD: begin
        left <= bytes_here;  // hw/dma/completions.ts:160
        after <= remaining - bytes_here;  // hw/dma/completions.ts:161
        lane <= rx_hdr[33:32];  // hw/dma/completions.ts:162
        mute <= poison;  // hw/dma/completions.ts:163
        offset <= origin_q[41:18] + {11'd0, origin_q[17:5] - remaining};  // hw/dma/completions.ts:164
      end
      STATE_STREAM: begin
        if (beat) begin  // hw/dma/completions.ts:167
          left <= left - bytes_now;  // hw/dma/completions.ts:168
          lane <= 2'd0;  // hw/dma/completions.ts:169
          offset <= offset + {11'd0, bytes_now};  // hw/dma/completions.ts:170
        end
      end
      STATE_DROP: begin
      end
      STATE_LATE: begin
      end
      STATE_SWEEP: begin
      end
      STATE_KEPT: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, {rx_hdr[127], rx_hdr[125:111], rx_hdr[109:106], rx_hdr[95:80], rx_hdr[76]}};  // the shim has matched type and requester (hw/dma/completions.ts:140)
  wire unused_1 = &{1'b0, {rx_hdr[63:48], rx_hdr[39], rx_hdr[38:34], rx_hdr[31:0]}};  // the shim has matched the requester; only the lane of the lower address matters (hw/dma/completions.ts:141)
  wire unused_2 = &{1'b0, rx_strb};  // the header tells the length (hw/dma/completions.ts:142)

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
      state_legal: assert (state < 3'd7);  // hw/dma/completions.ts:144
      issue_not_flying: `VPRI_ASSUME_vpri_completions_default (~(|(launched & flying)));  // hw/dma/completions.ts:176
      kept_not_flying: assert (~(|(kept_tags & flying)));  // hw/dma/completions.ts:177
      if (ends) begin  // hw/dma/completions.ts:178
        ends_once: assert (|(opened & flying));  // hw/dma/completions.ts:178
      end
      split: cover ((closes & whole) & (after != 13'd0));  // hw/dma/completions.ts:179
      completes: cover (complete);  // hw/dma/completions.ts:180
      ends_badly: cover (bad);  // hw/dma/completions.ts:181
      ends_poisoned: cover (complete & spoilt);  // hw/dma/completions.ts:182
      ends_overdue: cover (is_overdue);  // hw/dma/completions.ts:183
      frees_kept: cover (free_kept);  // hw/dma/completions.ts:184
      flags_unexpected: cover (unexpected);  // hw/dma/completions.ts:185
      if (data_was_stalled) begin  // hw/dma/completions.ts:29
        data_hold_valid: assert (data_valid);  // hw/dma/completions.ts:29
        data_hold_queue: assert (data_queue == data_was_queue);  // hw/dma/completions.ts:29
        data_hold_tag: assert (data_tag == data_was_tag);  // hw/dma/completions.ts:29
        data_hold_offset: assert (data_offset == data_was_offset);  // hw/dma/completions.ts:29
        data_hold_data: assert (data_data == data_was_data);  // hw/dma/completions.ts:29
        data_hold_keep: assert (data_keep == data_was_keep);  // hw/dma/completions.ts:29
      end
      if (closes & open) begin  // hw/dma/completions.ts:63
        owed_w0_r0_apart: assert (open_tag != rx_hdr[45:40]);  // hw/dma/completions.ts:63
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
