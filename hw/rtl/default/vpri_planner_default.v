// Descriptors of all queues in one RAM, cut in chunks in their order: one chunk in 4 clocks, queues by turns. A chunk ends at the border of
// its descriptor, of a stage bank (write) or of the bytes that readsPerChunk read requests cover (read), so it never crosses a page. room says which
// queues may get one more chunk; may_begin whether they may start a descriptor. A write chunk leaves as a fetch at the same time. After skip a queue
// goes on behind its front descriptor, as if nothing had been planned.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/planner.ts; do not edit.
module vpri_planner_default (
  input  wire clk,
  input  wire rst,
  input  wire [2:0] max_read,
  input  wire interrupts,
  input  wire desc_valid,
  output wire desc_ready,
  input  wire [3:0] desc_queue,
  input  wire [1:0] desc_kind,
  input  wire [39:0] desc_gpa,
  input  wire [23:0] desc_length,
  input  wire [15:0] desc_tag,
  input  wire [15:0] retired,
  input  wire [15:0] may_begin,
  input  wire [15:0] room,
  input  wire [15:0] bank,
  output wire chunk_valid,
  output wire [3:0] chunk_queue,
  output wire [112:0] chunk,
  output wire chunk_write,
  output wire chunk_exempt,
  output wire chunk_refused,
  output wire fetch_valid,
  input  wire fetch_ready,
  output wire [3:0] fetch_queue,
  output wire fetch_bank,
  output wire [15:0] fetch_tag,
  output wire [23:0] fetch_offset,
  output wire [11:0] fetch_gpa,
  output wire [12:0] fetch_bytes,
  input  wire skip_valid,
  input  wire [3:0] skip_queue,
  input  wire [4:0] skip_next,
  output wire [15:0] planning,
  input  wire tag_rd,
  input  wire [3:0] tag_queue,
  input  wire [3:0] tag_slot,
  output wire [15:0] tag,
  output wire [15:0] occupied,
  output wire busy,
  output wire arrived,
  output wire [7:0] arrived_place,
  output wire [79:0] tails
);

  localparam [1:0] STATE_PICK = 2'd0;
  localparam [1:0] STATE_READ = 2'd1;
  localparam [1:0] STATE_CUT = 2'd2;
  localparam [1:0] STATE_GIVE = 2'd3;

  reg  [4:0] tail_0;  // hw/dma/planner.ts:52
  reg  [4:0] tail_1;  // hw/dma/planner.ts:52
  reg  [4:0] tail_2;  // hw/dma/planner.ts:52
  reg  [4:0] tail_3;  // hw/dma/planner.ts:52
  reg  [4:0] tail_4;  // hw/dma/planner.ts:52
  reg  [4:0] tail_5;  // hw/dma/planner.ts:52
  reg  [4:0] tail_6;  // hw/dma/planner.ts:52
  reg  [4:0] tail_7;  // hw/dma/planner.ts:52
  reg  [4:0] tail_8;  // hw/dma/planner.ts:52
  reg  [4:0] tail_9;  // hw/dma/planner.ts:52
  reg  [4:0] tail_10;  // hw/dma/planner.ts:52
  reg  [4:0] tail_11;  // hw/dma/planner.ts:52
  reg  [4:0] tail_12;  // hw/dma/planner.ts:52
  reg  [4:0] tail_13;  // hw/dma/planner.ts:52
  reg  [4:0] tail_14;  // hw/dma/planner.ts:52
  reg  [4:0] tail_15;  // hw/dma/planner.ts:52
  reg  [4:0] plan_0;  // hw/dma/planner.ts:53
  reg  [4:0] plan_1;  // hw/dma/planner.ts:53
  reg  [4:0] plan_2;  // hw/dma/planner.ts:53
  reg  [4:0] plan_3;  // hw/dma/planner.ts:53
  reg  [4:0] plan_4;  // hw/dma/planner.ts:53
  reg  [4:0] plan_5;  // hw/dma/planner.ts:53
  reg  [4:0] plan_6;  // hw/dma/planner.ts:53
  reg  [4:0] plan_7;  // hw/dma/planner.ts:53
  reg  [4:0] plan_8;  // hw/dma/planner.ts:53
  reg  [4:0] plan_9;  // hw/dma/planner.ts:53
  reg  [4:0] plan_10;  // hw/dma/planner.ts:53
  reg  [4:0] plan_11;  // hw/dma/planner.ts:53
  reg  [4:0] plan_12;  // hw/dma/planner.ts:53
  reg  [4:0] plan_13;  // hw/dma/planner.ts:53
  reg  [4:0] plan_14;  // hw/dma/planner.ts:53
  reg  [4:0] plan_15;  // hw/dma/planner.ts:53
  reg  [4:0] retire_0;  // hw/dma/planner.ts:54
  reg  [4:0] retire_1;  // hw/dma/planner.ts:54
  reg  [4:0] retire_2;  // hw/dma/planner.ts:54
  reg  [4:0] retire_3;  // hw/dma/planner.ts:54
  reg  [4:0] retire_4;  // hw/dma/planner.ts:54
  reg  [4:0] retire_5;  // hw/dma/planner.ts:54
  reg  [4:0] retire_6;  // hw/dma/planner.ts:54
  reg  [4:0] retire_7;  // hw/dma/planner.ts:54
  reg  [4:0] retire_8;  // hw/dma/planner.ts:54
  reg  [4:0] retire_9;  // hw/dma/planner.ts:54
  reg  [4:0] retire_10;  // hw/dma/planner.ts:54
  reg  [4:0] retire_11;  // hw/dma/planner.ts:54
  reg  [4:0] retire_12;  // hw/dma/planner.ts:54
  reg  [4:0] retire_13;  // hw/dma/planner.ts:54
  reg  [4:0] retire_14;  // hw/dma/planner.ts:54
  reg  [4:0] retire_15;  // hw/dma/planner.ts:54
  reg  [1:0] state;  // hw/dma/planner.ts:56
  reg  [15:0] mid;  // hw/dma/planner.ts:57
  reg  [3:0] who;  // hw/dma/planner.ts:57
  reg  [15:0] who_bit;  // hw/dma/planner.ts:57
  reg  [39:0] gpa;  // hw/dma/planner.ts:57
  reg  [23:0] left;  // hw/dma/planner.ts:57
  reg  [23:0] offset;  // hw/dma/planner.ts:57
  reg  [15:0] desc_label;  // hw/dma/planner.ts:57
  reg  write;  // hw/dma/planner.ts:57
  reg  [12:0] bytes;  // hw/dma/planner.ts:57
  reg  [12:0] pages;  // hw/dma/planner.ts:57
  reg  last;  // hw/dma/planner.ts:57
  wire full;  // hw/dma/planner.ts:65
  wire taken;  // hw/dma/planner.ts:67
  wire [15:0] tags_q;  // hw/dma/planner.ts:73
  wire [15:0] waits;  // hw/dma/planner.ts:76
  wire [15:0] want;  // hw/dma/planner.ts:77
  wire [15:0] turn_req;  // hw/dma/planner.ts:78
  wire turn_ready;  // hw/dma/planner.ts:78
  wire [15:0] turn_gnt;  // hw/dma/planner.ts:78
  wire pick;  // hw/dma/planner.ts:81
  wire [3:0] picked;  // hw/dma/planner.ts:82
  wire [81:0] store_q;  // hw/dma/planner.ts:83
  wire [23:0] offsets_q;  // hw/dma/planner.ts:85
  wire [23:0] offset_now;  // hw/dma/planner.ts:86
  wire [12:0] read_size;  // hw/dma/planner.ts:90
  wire [12:0] size;  // hw/dma/planner.ts:91
  wire [12:0] next_bytes;  // hw/dma/planner.ts:92
  wire [24:0] span;  // hw/dma/planner.ts:93
  wire given;  // hw/dma/planner.ts:102
  wire in_interrupt_range;  // hw/dma/planner.ts:107
  wire is_request;  // hw/dma/planner.ts:108
  wire [11:0] last_byte;  // hw/dma/planner.ts:112
  wire [15:0] skipped;  // hw/dma/planner.ts:148
  wire [15:0] ended;  // hw/dma/planner.ts:149
  wire [15:0] full_cat;  // hw/dma/planner.ts:65
  wire [15:0] read_size_shl;  // hw/dma/planner.ts:90
  wire [12:0] next_bytes_sub;  // hw/dma/planner.ts:92
  wire [2:0] chunk_mux;  // hw/dma/planner.ts:114
  wire [7:0] arrived_place_cat;  // hw/dma/planner.ts:118
  wire [15:0] tail_0_mux;  // hw/dma/planner.ts:153
  wire [7:0] store_w0_r0_apart_cat;  // hw/dma/planner.ts:83
  wire [7:0] tags_w0_r0_apart_cat;  // hw/dma/planner.ts:73

  assign full = full_cat[desc_queue];  // hw/dma/planner.ts:65
  assign taken = desc_valid & desc_ready;  // hw/dma/planner.ts:67
  assign waits = {tail_15 != plan_15, tail_14 != plan_14, tail_13 != plan_13, tail_12 != plan_12, tail_11 != plan_11, tail_10 != plan_10, tail_9 != plan_9, tail_8 != plan_8, tail_7 != plan_7, tail_6 != plan_6, tail_5 != plan_5, tail_4 != plan_4, tail_3 != plan_3, tail_2 != plan_2, tail_1 != plan_1, tail_0 != plan_0};  // hw/dma/planner.ts:76
  assign want = (waits & room) & (mid | may_begin);  // hw/dma/planner.ts:77
  assign pick = (state == STATE_PICK) & (|want);  // hw/dma/planner.ts:81
  assign picked = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/dma/planner.ts:82
  assign offset_now = (|(mid & who_bit)) ? offsets_q : 24'd0;  // hw/dma/planner.ts:86
  assign read_size = (16'h1000 < read_size_shl) ? 13'h1000 : read_size_shl[12:0];  // hw/dma/planner.ts:90
  assign size = write ? 13'h1000 : read_size;  // hw/dma/planner.ts:91
  assign next_bytes = (left < {11'd0, next_bytes_sub}) ? left[12:0] : next_bytes_sub;  // hw/dma/planner.ts:92
  assign span = ({1'b0, left} + {13'd0, gpa[11:0]}) + 25'hfff;  // hw/dma/planner.ts:93
  assign given = (state == STATE_GIVE) & (fetch_ready | (~write));  // hw/dma/planner.ts:102
  assign in_interrupt_range = interrupts & (gpa[39:20] == 20'hfee);  // hw/dma/planner.ts:107
  assign is_request = (((write & (~(|offset))) & last) & (bytes == 13'd4)) & (~(|gpa[1:0]));  // hw/dma/planner.ts:108
  assign last_byte = (gpa[11:0] + bytes[11:0]) - 12'd1;  // hw/dma/planner.ts:112
  assign skipped = skip_valid ? {skip_queue == 4'hf, skip_queue == 4'he, skip_queue == 4'hd, skip_queue == 4'hc, skip_queue == 4'hb, skip_queue == 4'ha, skip_queue == 4'd9, skip_queue == 4'd8, skip_queue == 4'd7, skip_queue == 4'd6, skip_queue == 4'd5, skip_queue == 4'd4, skip_queue == 4'd3, skip_queue == 4'd2, skip_queue == 4'd1, skip_queue == 4'd0} : 16'd0;  // hw/dma/planner.ts:148
  assign ended = (given & last) ? who_bit : 16'd0;  // hw/dma/planner.ts:149
  assign full_cat = {tail_15 == (retire_15 ^ 5'h10), tail_14 == (retire_14 ^ 5'h10), tail_13 == (retire_13 ^ 5'h10), tail_12 == (retire_12 ^ 5'h10), tail_11 == (retire_11 ^ 5'h10), tail_10 == (retire_10 ^ 5'h10), tail_9 == (retire_9 ^ 5'h10), tail_8 == (retire_8 ^ 5'h10), tail_7 == (retire_7 ^ 5'h10), tail_6 == (retire_6 ^ 5'h10), tail_5 == (retire_5 ^ 5'h10), tail_4 == (retire_4 ^ 5'h10), tail_3 == (retire_3 ^ 5'h10), tail_2 == (retire_2 ^ 5'h10), tail_1 == (retire_1 ^ 5'h10), tail_0 == (retire_0 ^ 5'h10)};  // hw/dma/planner.ts:65
  assign read_size_shl = {3'd0, 13'h80 << ((3'd5 < max_read) ? 3'd5 : max_read)} << 2'd2;  // hw/dma/planner.ts:90
  assign next_bytes_sub = size - ({1'b0, gpa[11:0]} & (size - 13'd1));  // hw/dma/planner.ts:92
  assign chunk_mux = (3'd5 < max_read) ? 3'd5 : max_read;  // hw/dma/planner.ts:114
  assign arrived_place_cat = {desc_queue, desc_queue[3] ? (desc_queue[2] ? (desc_queue[1] ? (desc_queue[0] ? tail_15[3:0] : tail_14[3:0]) : (desc_queue[0] ? tail_13[3:0] : tail_12[3:0])) : (desc_queue[1] ? (desc_queue[0] ? tail_11[3:0] : tail_10[3:0]) : (desc_queue[0] ? tail_9[3:0] : tail_8[3:0]))) : (desc_queue[2] ? (desc_queue[1] ? (desc_queue[0] ? tail_7[3:0] : tail_6[3:0]) : (desc_queue[0] ? tail_5[3:0] : tail_4[3:0])) : (desc_queue[1] ? (desc_queue[0] ? tail_3[3:0] : tail_2[3:0]) : (desc_queue[0] ? tail_1[3:0] : tail_0[3:0])))};  // hw/dma/planner.ts:118
  assign tail_0_mux = taken ? {desc_queue == 4'hf, desc_queue == 4'he, desc_queue == 4'hd, desc_queue == 4'hc, desc_queue == 4'hb, desc_queue == 4'ha, desc_queue == 4'd9, desc_queue == 4'd8, desc_queue == 4'd7, desc_queue == 4'd6, desc_queue == 4'd5, desc_queue == 4'd4, desc_queue == 4'd3, desc_queue == 4'd2, desc_queue == 4'd1, desc_queue == 4'd0} : 16'd0;  // hw/dma/planner.ts:153
  assign store_w0_r0_apart_cat = {picked, picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? plan_15[3:0] : plan_14[3:0]) : (picked[0] ? plan_13[3:0] : plan_12[3:0])) : (picked[1] ? (picked[0] ? plan_11[3:0] : plan_10[3:0]) : (picked[0] ? plan_9[3:0] : plan_8[3:0]))) : (picked[2] ? (picked[1] ? (picked[0] ? plan_7[3:0] : plan_6[3:0]) : (picked[0] ? plan_5[3:0] : plan_4[3:0])) : (picked[1] ? (picked[0] ? plan_3[3:0] : plan_2[3:0]) : (picked[0] ? plan_1[3:0] : plan_0[3:0])))};  // hw/dma/planner.ts:83
  assign tags_w0_r0_apart_cat = {tag_queue, tag_slot};  // hw/dma/planner.ts:73

`ifdef VPRI_CHECKS
  wire [81:0] unused_store_peek;
`endif
  vpri_mem_w82_d256_1w1r_undefined u_store (  // hw/dma/planner.ts:69
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(8'd0),
    .peek_data(unused_store_peek),
`endif
    .w0_en(taken),
    .w0_addr(arrived_place_cat),
    .w0_data({desc_kind, desc_gpa, desc_length, desc_tag}),
    .r0_en(pick),
    .r0_addr(store_w0_r0_apart_cat),
    .r0_data(store_q)
  );

`ifdef VPRI_CHECKS
  wire [15:0] unused_tags_peek;
`endif
  vpri_mem_w16_d256_1w1r_undefined u_tags (  // hw/dma/planner.ts:71
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(8'd0),
    .peek_data(unused_tags_peek),
`endif
    .w0_en(taken),
    .w0_addr(arrived_place_cat),
    .w0_data(desc_tag),
    .r0_en(tag_rd),
    .r0_addr(tags_w0_r0_apart_cat),
    .r0_data(tags_q)
  );

`ifdef VPRI_CHECKS
  wire [23:0] unused_offsets_peek;
`endif
  vpri_mem_w24_d16_1w1r_undefined u_offsets (  // hw/dma/planner.ts:84
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_offsets_peek),
`endif
    .w0_en(given),
    .w0_addr(who),
    .w0_data(offset + {11'd0, bytes}),
    .r0_en(pick),
    .r0_addr(picked),
    .r0_data(offsets_q)
  );

  vpri_round_robin_n16 u_turn (  // hw/dma/planner.ts:78
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign desc_ready = ~full;  // hw/dma/planner.ts:66
  assign chunk_valid = given;  // hw/dma/planner.ts:103
  assign chunk_queue = who;  // hw/dma/planner.ts:104
  assign chunk = {gpa, bytes, offset, pages, desc_label, write ? 5'd1 : (((last_byte[11:7] >> chunk_mux) - (gpa[11:7] >> chunk_mux)) + 5'd1), write, last};  // hw/dma/planner.ts:114
  assign chunk_write = write;  // hw/dma/planner.ts:105
  assign chunk_exempt = in_interrupt_range & is_request;  // hw/dma/planner.ts:109
  assign chunk_refused = in_interrupt_range & (~is_request);  // hw/dma/planner.ts:110
  assign fetch_valid = (state == STATE_GIVE) & write;  // hw/dma/planner.ts:95
  assign fetch_queue = who;  // hw/dma/planner.ts:96
  assign fetch_bank = bank[who];  // hw/dma/planner.ts:97
  assign fetch_tag = desc_label;  // hw/dma/planner.ts:98
  assign fetch_offset = offset;  // hw/dma/planner.ts:99
  assign fetch_gpa = gpa[11:0];  // hw/dma/planner.ts:100
  assign fetch_bytes = bytes;  // hw/dma/planner.ts:101
  assign planning = (state == STATE_PICK) ? 16'd0 : who_bit;  // hw/dma/planner.ts:116
  assign tag = tags_q;  // hw/dma/planner.ts:73
  assign occupied = {tail_15 != retire_15, tail_14 != retire_14, tail_13 != retire_13, tail_12 != retire_12, tail_11 != retire_11, tail_10 != retire_10, tail_9 != retire_9, tail_8 != retire_8, tail_7 != retire_7, tail_6 != retire_6, tail_5 != retire_5, tail_4 != retire_4, tail_3 != retire_3, tail_2 != retire_2, tail_1 != retire_1, tail_0 != retire_0};  // hw/dma/planner.ts:120
  assign busy = (~(state == STATE_PICK)) | (|want);  // hw/dma/planner.ts:121
  assign arrived = taken;  // hw/dma/planner.ts:117
  assign arrived_place = arrived_place_cat;  // hw/dma/planner.ts:118
  assign tails = {tail_15, tail_14, tail_13, tail_12, tail_11, tail_10, tail_9, tail_8, tail_7, tail_6, tail_5, tail_4, tail_3, tail_2, tail_1, tail_0};  // hw/dma/planner.ts:119
  assign turn_req = want;  // hw/dma/planner.ts:79
  assign turn_ready = state == STATE_PICK;  // hw/dma/planner.ts:80

  always @(posedge clk) begin
    if (rst) begin
      tail_0 <= 5'd0;
      tail_1 <= 5'd0;
      tail_2 <= 5'd0;
      tail_3 <= 5'd0;
      tail_4 <= 5'd0;
      tail_5 <= 5'd0;
      tail_6 <= 5'd0;
      tail_7 <= 5'd0;
      tail_8 <= 5'd0;
      tail_9 <= 5'd0;
      tail_10 <= 5'd0;
      tail_11 <= 5'd0;
      tail_12 <= 5'd0;
      tail_13 <= 5'd0;
      tail_14 <= 5'd0;
      tail_15 <= 5'd0;
      plan_0 <= 5'd0;
      plan_1 <= 5'd0;
      plan_2 <= 5'd0;
      plan_3 <= 5'd0;
      plan_4 <= 5'd0;
      plan_5 <= 5'd0;
      plan_6 <= 5'd0;
      plan_7 <= 5'd0;
      plan_8 <= 5'd0;
      plan_9 <= 5'd0;
      plan_10 <= 5'd0;
      plan_11 <= 5'd0;
      plan_12 <= 5'd0;
      plan_13 <= 5'd0;
      plan_14 <= 5'd0;
      plan_15 <= 5'd0;
      retire_0 <= 5'd0;
      retire_1 <= 5'd0;
      retire_2 <= 5'd0;
      retire_3 <= 5'd0;
      retire_4 <= 5'd0;
      retire_5 <= 5'd0;
      retire_6 <= 5'd0;
      retire_7 <= 5'd0;
      retire_8 <= 5'd0;
      retire_9 <= 5'd0;
      retire_10 <= 5'd0;
      retire_11 <= 5'd0;
      retire_12 <= 5'd0;
      retire_13 <= 5'd0;
      retire_14 <= 5'd0;
      retire_15 <= 5'd0;
      state <= 2'd0;
      mid <= 16'd0;
      who_bit <= 16'd0;
    end else begin
      case (state)  // hw/dma/planner.ts:123
        STATE_PICK: begin
          if (|want) begin  // hw/dma/planner.ts:124
            who_bit <= turn_gnt;  // hw/dma/planner.ts:126
            state <= STATE_READ;  // hw/dma/planner.ts:127
          end
        end
        STATE_READ: begin
          state <= STATE_CUT;  // hw/dma/planner.ts:135
        end
        STATE_CUT: begin
          state <= STATE_GIVE;  // hw/dma/planner.ts:141
        end
        STATE_GIVE: begin
          if (given) begin  // hw/dma/planner.ts:143
            state <= STATE_PICK;  // hw/dma/planner.ts:143
          end
        end
        default: begin
        end
      endcase
      mid <= ((mid | (given ? who_bit : 16'd0)) & (~ended)) & (~skipped);  // hw/dma/planner.ts:150
      tail_0 <= tail_0 + {4'd0, tail_0_mux[0]};  // hw/dma/planner.ts:153
      plan_0 <= skipped[0] ? skip_next : (plan_0 + {4'd0, ended[0]});  // hw/dma/planner.ts:154
      retire_0 <= retire_0 + {4'd0, retired[0]};  // hw/dma/planner.ts:155
      tail_1 <= tail_1 + {4'd0, tail_0_mux[1]};  // hw/dma/planner.ts:153
      plan_1 <= skipped[1] ? skip_next : (plan_1 + {4'd0, ended[1]});  // hw/dma/planner.ts:154
      retire_1 <= retire_1 + {4'd0, retired[1]};  // hw/dma/planner.ts:155
      tail_2 <= tail_2 + {4'd0, tail_0_mux[2]};  // hw/dma/planner.ts:153
      plan_2 <= skipped[2] ? skip_next : (plan_2 + {4'd0, ended[2]});  // hw/dma/planner.ts:154
      retire_2 <= retire_2 + {4'd0, retired[2]};  // hw/dma/planner.ts:155
      tail_3 <= tail_3 + {4'd0, tail_0_mux[3]};  // hw/dma/planner.ts:153
      plan_3 <= skipped[3] ? skip_next : (plan_3 + {4'd0, ended[3]});  // hw/dma/planner.ts:154
      retire_3 <= retire_3 + {4'd0, retired[3]};  // hw/dma/planner.ts:155
      tail_4 <= tail_4 + {4'd0, tail_0_mux[4]};  // hw/dma/planner.ts:153
      plan_4 <= skipped[4] ? skip_next : (plan_4 + {4'd0, ended[4]});  // hw/dma/planner.ts:154
      retire_4 <= retire_4 + {4'd0, retired[4]};  // hw/dma/planner.ts:155
      tail_5 <= tail_5 + {4'd0, tail_0_mux[5]};  // hw/dma/planner.ts:153
      plan_5 <= skipped[5] ? skip_next : (plan_5 + {4'd0, ended[5]});  // hw/dma/planner.ts:154
      retire_5 <= retire_5 + {4'd0, retired[5]};  // hw/dma/planner.ts:155
      tail_6 <= tail_6 + {4'd0, tail_0_mux[6]};  // hw/dma/planner.ts:153
      plan_6 <= skipped[6] ? skip_next : (plan_6 + {4'd0, ended[6]});  // hw/dma/planner.ts:154
      retire_6 <= retire_6 + {4'd0, retired[6]};  // hw/dma/planner.ts:155
      tail_7 <= tail_7 + {4'd0, tail_0_mux[7]};  // hw/dma/planner.ts:153
      plan_7 <= skipped[7] ? skip_next : (plan_7 + {4'd0, ended[7]});  // hw/dma/planner.ts:154
      retire_7 <= retire_7 + {4'd0, retired[7]};  // hw/dma/planner.ts:155
      tail_8 <= tail_8 + {4'd0, tail_0_mux[8]};  // hw/dma/planner.ts:153
      plan_8 <= skipped[8] ? skip_next : (plan_8 + {4'd0, ended[8]});  // hw/dma/planner.ts:154
      retire_8 <= retire_8 + {4'd0, retired[8]};  // hw/dma/planner.ts:155
      tail_9 <= tail_9 + {4'd0, tail_0_mux[9]};  // hw/dma/planner.ts:153
      plan_9 <= skipped[9] ? skip_next : (plan_9 + {4'd0, ended[9]});  // hw/dma/planner.ts:154
      retire_9 <= retire_9 + {4'd0, retired[9]};  // hw/dma/planner.ts:155
      tail_10 <= tail_10 + {4'd0, tail_0_mux[10]};  // hw/dma/planner.ts:153
      plan_10 <= skipped[10] ? skip_next : (plan_10 + {4'd0, ended[10]});  // hw/dma/planner.ts:154
      retire_10 <= retire_10 + {4'd0, retired[10]};  // hw/dma/planner.ts:155
      tail_11 <= tail_11 + {4'd0, tail_0_mux[11]};  // hw/dma/planner.ts:153
      plan_11 <= skipped[11] ? skip_next : (plan_11 + {4'd0, ended[11]});  // hw/dma/planner.ts:154
      retire_11 <= retire_11 + {4'd0, retired[11]};  // hw/dma/planner.ts:155
      tail_12 <= tail_12 + {4'd0, tail_0_mux[12]};  // hw/dma/planner.ts:153
      plan_12 <= skipped[12] ? skip_next : (plan_12 + {4'd0, ended[12]});  // hw/dma/planner.ts:154
      retire_12 <= retire_12 + {4'd0, retired[12]};  // hw/dma/planner.ts:155
      tail_13 <= tail_13 + {4'd0, tail_0_mux[13]};  // hw/dma/planner.ts:153
      plan_13 <= skipped[13] ? skip_next : (plan_13 + {4'd0, ended[13]});  // hw/dma/planner.ts:154
      retire_13 <= retire_13 + {4'd0, retired[13]};  // hw/dma/planner.ts:155
      tail_14 <= tail_14 + {4'd0, tail_0_mux[14]};  // hw/dma/planner.ts:153
      plan_14 <= skipped[14] ? skip_next : (plan_14 + {4'd0, ended[14]});  // hw/dma/planner.ts:154
      retire_14 <= retire_14 + {4'd0, retired[14]};  // hw/dma/planner.ts:155
      tail_15 <= tail_15 + {4'd0, tail_0_mux[15]};  // hw/dma/planner.ts:153
      plan_15 <= skipped[15] ? skip_next : (plan_15 + {4'd0, ended[15]});  // hw/dma/planner.ts:154
      retire_15 <= retire_15 + {4'd0, retired[15]};  // hw/dma/planner.ts:155
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/dma/planner.ts:123
      STATE_PICK: begin
        if (|want) begin  // hw/dma/planner.ts:124
          who <= picked;  // hw/dma/planner.ts:125
        end
      end
      STATE_READ: begin
        gpa <= store_q[79:40] + {16'd0, offset_now};  // hw/dma/planner.ts:130
        left <= store_q[39:16] - offset_now;  // hw/dma/planner.ts:131
        offset <= offset_now;  // hw/dma/planner.ts:132
        desc_label <= store_q[15:0];  // hw/dma/planner.ts:133
        write <= store_q[81];  // hw/dma/planner.ts:134
      end
      STATE_CUT: begin
        bytes <= next_bytes;  // hw/dma/planner.ts:138
        pages <= span[24:12];  // hw/dma/planner.ts:139
        last <= left == {11'd0, next_bytes};  // hw/dma/planner.ts:140
      end
      STATE_GIVE: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, span[11:0]};  // whole pages (hw/dma/planner.ts:94)
  wire unused_1 = &{1'b0, last_byte[6:0]};  // blocks of 128 bytes or more (hw/dma/planner.ts:113)
  wire unused_2 = &{1'b0, store_q[80]};  // ring or buffer: the same to the engine (hw/dma/planner.ts:145)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_planner_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_planner_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_planner_default
  `define VPRI_ASSUME_vpri_planner_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_planner_default assert
`endif

  reg  desc_was_stalled;  // hw/dma/planner.ts:27
  reg  [3:0] desc_was_queue;  // hw/dma/planner.ts:27
  reg  [1:0] desc_was_kind;  // hw/dma/planner.ts:27
  reg  [39:0] desc_was_gpa;  // hw/dma/planner.ts:27
  reg  [23:0] desc_was_length;  // hw/dma/planner.ts:27
  reg  [15:0] desc_was_tag;  // hw/dma/planner.ts:27
  reg  fetch_was_stalled;  // hw/dma/planner.ts:34
  reg  [3:0] fetch_was_queue;  // hw/dma/planner.ts:34
  reg  fetch_was_bank;  // hw/dma/planner.ts:34
  reg  [15:0] fetch_was_tag;  // hw/dma/planner.ts:34
  reg  [23:0] fetch_was_offset;  // hw/dma/planner.ts:34
  reg  [11:0] fetch_was_gpa;  // hw/dma/planner.ts:34
  reg  [12:0] fetch_was_bytes;  // hw/dma/planner.ts:34

  always @(posedge clk) begin
    if (rst) begin
      desc_was_stalled <= 1'b0;
      fetch_was_stalled <= 1'b0;
    end else begin
      desc_was_stalled <= desc_valid & (~desc_ready);  // hw/dma/planner.ts:27
      fetch_was_stalled <= fetch_valid & (~fetch_ready);  // hw/dma/planner.ts:34
    end
  end

  always @(posedge clk) begin
    desc_was_queue <= desc_queue;  // hw/dma/planner.ts:27
    desc_was_kind <= desc_kind;  // hw/dma/planner.ts:27
    desc_was_gpa <= desc_gpa;  // hw/dma/planner.ts:27
    desc_was_length <= desc_length;  // hw/dma/planner.ts:27
    desc_was_tag <= desc_tag;  // hw/dma/planner.ts:27
    fetch_was_queue <= fetch_queue;  // hw/dma/planner.ts:34
    fetch_was_bank <= fetch_bank;  // hw/dma/planner.ts:34
    fetch_was_tag <= fetch_tag;  // hw/dma/planner.ts:34
    fetch_was_offset <= fetch_offset;  // hw/dma/planner.ts:34
    fetch_was_gpa <= fetch_gpa;  // hw/dma/planner.ts:34
    fetch_was_bytes <= fetch_bytes;  // hw/dma/planner.ts:34
  end

  always @(posedge clk) begin
    if (~rst) begin
      skip_not_planning: `VPRI_ASSUME_vpri_planner_default (~(|(skipped & planning)));  // hw/dma/planner.ts:158
      if (desc_valid) begin  // hw/dma/planner.ts:159
        length_not_zero: `VPRI_ASSUME_vpri_planner_default (|desc_length);  // hw/dma/planner.ts:159
      end
      if (state == STATE_GIVE) begin  // hw/dma/planner.ts:160
        inside_page: assert ((({2'd0, gpa[11:0]} + {1'b0, bytes}) <= 14'h1000) & (|bytes));  // hw/dma/planner.ts:160
      end
      never_overfull: assert (&{(tail_15 - retire_15) <= 5'h10, (tail_14 - retire_14) <= 5'h10, (tail_13 - retire_13) <= 5'h10, (tail_12 - retire_12) <= 5'h10, (tail_11 - retire_11) <= 5'h10, (tail_10 - retire_10) <= 5'h10, (tail_9 - retire_9) <= 5'h10, (tail_8 - retire_8) <= 5'h10, (tail_7 - retire_7) <= 5'h10, (tail_6 - retire_6) <= 5'h10, (tail_5 - retire_5) <= 5'h10, (tail_4 - retire_4) <= 5'h10, (tail_3 - retire_3) <= 5'h10, (tail_2 - retire_2) <= 5'h10, (tail_1 - retire_1) <= 5'h10, (tail_0 - retire_0) <= 5'h10});  // hw/dma/planner.ts:161
      second_chunk: cover (given & (|offset));  // hw/dma/planner.ts:162
      skips: cover (skip_valid);  // hw/dma/planner.ts:163
      if (fetch_was_stalled) begin  // hw/dma/planner.ts:34
        fetch_hold_valid: assert (fetch_valid);  // hw/dma/planner.ts:34
        fetch_hold_queue: assert (fetch_queue == fetch_was_queue);  // hw/dma/planner.ts:34
        fetch_hold_bank: assert (fetch_bank == fetch_was_bank);  // hw/dma/planner.ts:34
        fetch_hold_tag: assert (fetch_tag == fetch_was_tag);  // hw/dma/planner.ts:34
        fetch_hold_offset: assert (fetch_offset == fetch_was_offset);  // hw/dma/planner.ts:34
        fetch_hold_gpa: assert (fetch_gpa == fetch_was_gpa);  // hw/dma/planner.ts:34
        fetch_hold_bytes: assert (fetch_bytes == fetch_was_bytes);  // hw/dma/planner.ts:34
      end
      if (taken & pick) begin  // hw/dma/planner.ts:83
        store_w0_r0_apart: assert (arrived_place_cat != store_w0_r0_apart_cat);  // hw/dma/planner.ts:83
      end
      if (taken & tag_rd) begin  // hw/dma/planner.ts:73
        tags_w0_r0_apart: assert (arrived_place_cat != tags_w0_r0_apart_cat);  // hw/dma/planner.ts:73
      end
      if (given & pick) begin  // hw/dma/planner.ts:85
        offsets_w0_r0_apart: assert (who != picked);  // hw/dma/planner.ts:85
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (desc_was_stalled) begin  // hw/dma/planner.ts:27
        desc_hold_valid: `VPRI_ASSUME_vpri_planner_default (desc_valid);  // hw/dma/planner.ts:27
        desc_hold_queue: `VPRI_ASSUME_vpri_planner_default (desc_queue == desc_was_queue);  // hw/dma/planner.ts:27
        desc_hold_kind: `VPRI_ASSUME_vpri_planner_default (desc_kind == desc_was_kind);  // hw/dma/planner.ts:27
        desc_hold_gpa: `VPRI_ASSUME_vpri_planner_default (desc_gpa == desc_was_gpa);  // hw/dma/planner.ts:27
        desc_hold_length: `VPRI_ASSUME_vpri_planner_default (desc_length == desc_was_length);  // hw/dma/planner.ts:27
        desc_hold_tag: `VPRI_ASSUME_vpri_planner_default (desc_tag == desc_was_tag);  // hw/dma/planner.ts:27
      end
    end
  end
`endif
`endif
`endif
endmodule
