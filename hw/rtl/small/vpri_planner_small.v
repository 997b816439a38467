// Descriptors of all queues in one RAM, cut in chunks in their order: one chunk in 4 clocks, queues by turns. A chunk ends at the border of
// its descriptor, of a stage bank (write) or of the bytes that readsPerChunk read requests cover (read), so it never crosses a page. room says which
// queues may get one more chunk; may_begin whether they may start a descriptor. A write chunk leaves as a fetch at the same time. After skip a queue
// goes on behind its front descriptor, as if nothing had been planned.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/planner.ts; do not edit.
module vpri_planner_small (
  input  wire clk,
  input  wire rst,
  input  wire [2:0] max_read,
  input  wire interrupts,
  input  wire desc_valid,
  output wire desc_ready,
  input  wire [1:0] desc_queue,
  input  wire [1:0] desc_kind,
  input  wire [31:0] desc_gpa,
  input  wire [23:0] desc_length,
  input  wire [15:0] desc_tag,
  input  wire [3:0] retired,
  input  wire [3:0] may_begin,
  input  wire [3:0] room,
  input  wire [3:0] bank,
  output wire chunk_valid,
  output wire [1:0] chunk_queue,
  output wire [104:0] chunk,
  output wire chunk_write,
  output wire chunk_exempt,
  output wire chunk_refused,
  output wire fetch_valid,
  input  wire fetch_ready,
  output wire [1:0] fetch_queue,
  output wire fetch_bank,
  output wire [15:0] fetch_tag,
  output wire [23:0] fetch_offset,
  output wire [11:0] fetch_gpa,
  output wire [12:0] fetch_bytes,
  input  wire skip_valid,
  input  wire [1:0] skip_queue,
  input  wire [2:0] skip_next,
  output wire [3:0] planning,
  input  wire tag_rd,
  input  wire [1:0] tag_queue,
  input  wire [1:0] tag_slot,
  output wire [15:0] tag,
  output wire [3:0] occupied,
  output wire busy,
  output wire arrived,
  output wire [3:0] arrived_place,
  output wire [11:0] tails
);

  localparam [1:0] STATE_PICK = 2'd0;
  localparam [1:0] STATE_READ = 2'd1;
  localparam [1:0] STATE_CUT = 2'd2;
  localparam [1:0] STATE_GIVE = 2'd3;

  reg  [2:0] tail_0;  // hw/dma/planner.ts:52
  reg  [2:0] tail_1;  // hw/dma/planner.ts:52
  reg  [2:0] tail_2;  // hw/dma/planner.ts:52
  reg  [2:0] tail_3;  // hw/dma/planner.ts:52
  reg  [2:0] plan_0;  // hw/dma/planner.ts:53
  reg  [2:0] plan_1;  // hw/dma/planner.ts:53
  reg  [2:0] plan_2;  // hw/dma/planner.ts:53
  reg  [2:0] plan_3;  // hw/dma/planner.ts:53
  reg  [2:0] retire_0;  // hw/dma/planner.ts:54
  reg  [2:0] retire_1;  // hw/dma/planner.ts:54
  reg  [2:0] retire_2;  // hw/dma/planner.ts:54
  reg  [2:0] retire_3;  // hw/dma/planner.ts:54
  reg  [1:0] state;  // hw/dma/planner.ts:56
  reg  [3:0] mid;  // hw/dma/planner.ts:57
  reg  [1:0] who;  // hw/dma/planner.ts:57
  reg  [3:0] who_bit;  // hw/dma/planner.ts:57
  reg  [31:0] gpa;  // hw/dma/planner.ts:57
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
  wire [3:0] waits;  // hw/dma/planner.ts:76
  wire [3:0] want;  // hw/dma/planner.ts:77
  wire [3:0] turn_req;  // hw/dma/planner.ts:78
  wire turn_ready;  // hw/dma/planner.ts:78
  wire [3:0] turn_gnt;  // hw/dma/planner.ts:78
  wire pick;  // hw/dma/planner.ts:81
  wire [1:0] picked;  // hw/dma/planner.ts:82
  wire [73:0] store_q;  // hw/dma/planner.ts:83
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
  wire [3:0] skipped;  // hw/dma/planner.ts:148
  wire [3:0] ended;  // hw/dma/planner.ts:149
  wire [3:0] full_cat;  // hw/dma/planner.ts:65
  wire [15:0] read_size_shl;  // hw/dma/planner.ts:90
  wire [12:0] next_bytes_sub;  // hw/dma/planner.ts:92
  wire [2:0] chunk_mux;  // hw/dma/planner.ts:114
  wire [3:0] arrived_place_cat;  // hw/dma/planner.ts:118
  wire [3:0] tail_0_mux;  // hw/dma/planner.ts:153
  wire [3:0] store_w0_r0_apart_cat;  // hw/dma/planner.ts:83
  wire [3:0] tags_w0_r0_apart_cat;  // hw/dma/planner.ts:73

  assign full = full_cat[desc_queue];  // hw/dma/planner.ts:65
  assign taken = desc_valid & desc_ready;  // hw/dma/planner.ts:67
  assign waits = {tail_3 != plan_3, tail_2 != plan_2, tail_1 != plan_1, tail_0 != plan_0};  // hw/dma/planner.ts:76
  assign want = (waits & room) & (mid | may_begin);  // hw/dma/planner.ts:77
  assign pick = (state == STATE_PICK) & (|want);  // hw/dma/planner.ts:81
  assign picked = ((({2{turn_gnt[0]}} & 2'd0) | ({2{turn_gnt[1]}} & 2'd1)) | ({2{turn_gnt[2]}} & 2'd2)) | ({2{turn_gnt[3]}} & 2'd3);  // hw/dma/planner.ts:82
  assign offset_now = (|(mid & who_bit)) ? offsets_q : 24'd0;  // hw/dma/planner.ts:86
  assign read_size = (16'h1000 < read_size_shl) ? 13'h1000 : read_size_shl[12:0];  // hw/dma/planner.ts:90
  assign size = write ? 13'h200 : read_size;  // hw/dma/planner.ts:91
  assign next_bytes = (left < {11'd0, next_bytes_sub}) ? left[12:0] : next_bytes_sub;  // hw/dma/planner.ts:92
  assign span = ({1'b0, left} + {13'd0, gpa[11:0]}) + 25'hfff;  // hw/dma/planner.ts:93
  assign given = (state == STATE_GIVE) & (fetch_ready | (~write));  // hw/dma/planner.ts:102
  assign in_interrupt_range = interrupts & (gpa[31:20] == 12'hfee);  // hw/dma/planner.ts:107
  assign is_request = (((write & (~(|offset))) & last) & (bytes == 13'd4)) & (~(|gpa[1:0]));  // hw/dma/planner.ts:108
  assign last_byte = (gpa[11:0] + bytes[11:0]) - 12'd1;  // hw/dma/planner.ts:112
  assign skipped = skip_valid ? {skip_queue == 2'd3, skip_queue == 2'd2, skip_queue == 2'd1, skip_queue == 2'd0} : 4'd0;  // hw/dma/planner.ts:148
  assign ended = (given & last) ? who_bit : 4'd0;  // hw/dma/planner.ts:149
  assign full_cat = {tail_3 == (retire_3 ^ 3'd4), tail_2 == (retire_2 ^ 3'd4), tail_1 == (retire_1 ^ 3'd4), tail_0 == (retire_0 ^ 3'd4)};  // hw/dma/planner.ts:65
  assign read_size_shl = {3'd0, 13'h80 << ((3'd5 < max_read) ? 3'd5 : max_read)} << 2'd0;  // hw/dma/planner.ts:90
  assign next_bytes_sub = size - ({1'b0, gpa[11:0]} & (size - 13'd1));  // hw/dma/planner.ts:92
  assign chunk_mux = (3'd5 < max_read) ? 3'd5 : max_read;  // hw/dma/planner.ts:114
  assign arrived_place_cat = {desc_queue, desc_queue[1] ? (desc_queue[0] ? tail_3[1:0] : tail_2[1:0]) : (desc_queue[0] ? tail_1[1:0] : tail_0[1:0])};  // hw/dma/planner.ts:118
  assign tail_0_mux = taken ? {desc_queue == 2'd3, desc_queue == 2'd2, desc_queue == 2'd1, desc_queue == 2'd0} : 4'd0;  // hw/dma/planner.ts:153
  assign store_w0_r0_apart_cat = {picked, picked[1] ? (picked[0] ? plan_3[1:0] : plan_2[1:0]) : (picked[0] ? plan_1[1:0] : plan_0[1:0])};  // hw/dma/planner.ts:83
  assign tags_w0_r0_apart_cat = {tag_queue, tag_slot};  // hw/dma/planner.ts:73

`ifdef VPRI_CHECKS
  wire [73:0] unused_store_peek;
`endif
  vpri_mem_w74_d16_1w1r_undefined u_store (  // hw/dma/planner.ts:69
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
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
  vpri_mem_w16_d16_1w1r_undefined u_tags (  // hw/dma/planner.ts:71
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
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
  vpri_mem_w24_d4_1w1r_undefined u_offsets (  // hw/dma/planner.ts:84
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(2'd0),
    .peek_data(unused_offsets_peek),
`endif
    .w0_en(given),
    .w0_addr(who),
    .w0_data(offset + {11'd0, bytes}),
    .r0_en(pick),
    .r0_addr(picked),
    .r0_data(offsets_q)
  );

  vpri_round_robin_n4 u_turn (  // hw/dma/planner.ts:78
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
  assign planning = (state == STATE_PICK) ? 4'd0 : who_bit;  // hw/dma/planner.ts:116
  assign tag = tags_q;  // hw/dma/planner.ts:73
  assign occupied = {tail_3 != retire_3, tail_2 != retire_2, tail_1 != retire_1, tail_0 != retire_0};  // hw/dma/planner.ts:120
  assign busy = (~(state == STATE_PICK)) | (|want);  // hw/dma/planner.ts:121
  assign arrived = taken;  // hw/dma/planner.ts:117
  assign arrived_place = arrived_place_cat;  // hw/dma/planner.ts:118
  assign tails = {tail_3, tail_2, tail_1, tail_0};  // hw/dma/planner.ts:119
  assign turn_req = want;  // hw/dma/planner.ts:79
  assign turn_ready = state == STATE_PICK;  // hw/dma/planner.ts:80

  always @(posedge clk) begin
    if (rst) begin
      tail_0 <= 3'd0;
      tail_1 <= 3'd0;
      tail_2 <= 3'd0;
      tail_3 <= 3'd0;
      plan_0 <= 3'd0;
      plan_1 <= 3'd0;
      plan_2 <= 3'd0;
      plan_3 <= 3'd0;
      retire_0 <= 3'd0;
      retire_1 <= 3'd0;
      retire_2 <= 3'd0;
      retire_3 <= 3'd0;
      state <= 2'd0;
      mid <= 4'd0;
      who_bit <= 4'd0;
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
      mid <= ((mid | (given ? who_bit : 4'd0)) & (~ended)) & (~skipped);  // hw/dma/planner.ts:150
      tail_0 <= tail_0 + {2'd0, tail_0_mux[0]};  // hw/dma/planner.ts:153
      plan_0 <= skipped[0] ? skip_next : (plan_0 + {2'd0, ended[0]});  // hw/dma/planner.ts:154
      retire_0 <= retire_0 + {2'd0, retired[0]};  // hw/dma/planner.ts:155
      tail_1 <= tail_1 + {2'd0, tail_0_mux[1]};  // hw/dma/planner.ts:153
      plan_1 <= skipped[1] ? skip_next : (plan_1 + {2'd0, ended[1]});  // hw/dma/planner.ts:154
      retire_1 <= retire_1 + {2'd0, retired[1]};  // hw/dma/planner.ts:155
      tail_2 <= tail_2 + {2'd0, tail_0_mux[2]};  // hw/dma/planner.ts:153
      plan_2 <= skipped[2] ? skip_next : (plan_2 + {2'd0, ended[2]});  // hw/dma/planner.ts:154
      retire_2 <= retire_2 + {2'd0, retired[2]};  // hw/dma/planner.ts:155
      tail_3 <= tail_3 + {2'd0, tail_0_mux[3]};  // hw/dma/planner.ts:153
      plan_3 <= skipped[3] ? skip_next : (plan_3 + {2'd0, ended[3]});  // hw/dma/planner.ts:154
      retire_3 <= retire_3 + {2'd0, retired[3]};  // hw/dma/planner.ts:155
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
        gpa <= store_q[71:40] + {8'd0, offset_now};  // hw/dma/planner.ts:130
        left <= store_q[39:16] - offset_now;  // hw/dma/planner.ts:131
        offset <= offset_now;  // hw/dma/planner.ts:132
        desc_label <= store_q[15:0];  // hw/dma/planner.ts:133
        write <= store_q[73];  // hw/dma/planner.ts:134
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
  wire unused_2 = &{1'b0, store_q[72]};  // ring or buffer: the same to the engine (hw/dma/planner.ts:145)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_planner_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_planner_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_planner_small
  `define VPRI_ASSUME_vpri_planner_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_planner_small assert
`endif

  reg  desc_was_stalled;  // hw/dma/planner.ts:27
  reg  [1:0] desc_was_queue;  // hw/dma/planner.ts:27
  reg  [1:0] desc_was_kind;  // hw/dma/planner.ts:27
  reg  [31:0] desc_was_gpa;  // hw/dma/planner.ts:27
  reg  [23:0] desc_was_length;  // hw/dma/planner.ts:27
  reg  [15:0] desc_was_tag;  // hw/dma/planner.ts:27
  reg  fetch_was_stalled;  // hw/dma/planner.ts:34
  reg  [1:0] fetch_was_queue;  // hw/dma/planner.ts:34
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
      skip_not_planning: `VPRI_ASSUME_vpri_planner_small (~(|(skipped & planning)));  // hw/dma/planner.ts:158
      if (desc_valid) begin  // hw/dma/planner.ts:159
        length_not_zero: `VPRI_ASSUME_vpri_planner_small (|desc_length);  // hw/dma/planner.ts:159
      end
      if (state == STATE_GIVE) begin  // hw/dma/planner.ts:160
        inside_page: assert ((({2'd0, gpa[11:0]} + {1'b0, bytes}) <= 14'h1000) & (|bytes));  // hw/dma/planner.ts:160
      end
      never_overfull: assert (&{(tail_3 - retire_3) <= 3'd4, (tail_2 - retire_2) <= 3'd4, (tail_1 - retire_1) <= 3'd4, (tail_0 - retire_0) <= 3'd4});  // hw/dma/planner.ts:161
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
        desc_hold_valid: `VPRI_ASSUME_vpri_planner_small (desc_valid);  // hw/dma/planner.ts:27
        desc_hold_queue: `VPRI_ASSUME_vpri_planner_small (desc_queue == desc_was_queue);  // hw/dma/planner.ts:27
        desc_hold_kind: `VPRI_ASSUME_vpri_planner_small (desc_kind == desc_was_kind);  // hw/dma/planner.ts:27
        desc_hold_gpa: `VPRI_ASSUME_vpri_planner_small (desc_gpa == desc_was_gpa);  // hw/dma/planner.ts:27
        desc_hold_length: `VPRI_ASSUME_vpri_planner_small (desc_length == desc_was_length);  // hw/dma/planner.ts:27
        desc_hold_tag: `VPRI_ASSUME_vpri_planner_small (desc_tag == desc_was_tag);  // hw/dma/planner.ts:27
      end
    end
  end
`endif
`endif
`endif
endmodule
