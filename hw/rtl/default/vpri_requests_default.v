// Page requests. A fault that an outstanding request of the same function contains joins it; else it takes the lowest free
// entry and, when the host's ring has a slot, leaves as a record. The table is in RAM and searched one entry a cycle up to the
// highest one in use. A response with the right generation frees the entry and wakes its waiters; any other is flagged stale.
// Joining and retiring happen in one state machine, so no waiter is missed. Each queue waits in one entry at most, so with as many
// entries as queues the table never fills. No slot: the fault waits here, nothing is dropped, and responses are still served.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","pageRequests":64,"pagesPerRegion":256,"prefetch":true,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/message/requests.ts; do not edit.
module vpri_requests_default (
  input  wire clk,
  input  wire rst,
  input  wire fault_valid,
  output wire fault_ready,
  input  wire [3:0] fault_queue,
  input  wire [3:0] fault_func,
  input  wire [7:0] fault_domain,
  input  wire [1:0] fault_device_class,
  input  wire [27:0] fault_page,
  input  wire [8:0] fault_pages,
  input  wire fault_write,
  input  wire response_valid,
  input  wire [15:0] response_index,
  input  wire [15:0] response_generation,
  input  wire [3:0] response_code,
  output wire wake_valid,
  output wire [15:0] wake_queues,
  output wire [3:0] wake_code,
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
  output wire fire,
  input  wire [15:0] pf_requester_id,
  input  wire [63:0] now,
  output wire joined,
  output wire stale,
  output wire answered,
  output wire busy
);

  localparam [2:0] STATE_CLEAR = 3'd0;
  localparam [2:0] STATE_IDLE = 3'd1;
  localparam [2:0] STATE_SEARCH = 3'd2;
  localparam [2:0] STATE_FETCH = 3'd3;
  localparam [2:0] STATE_RECORD = 3'd4;
  localparam [2:0] STATE_FIND = 3'd5;
  localparam [2:0] STATE_ANSWER = 3'd6;

  reg  [2:0] state;  // hw/message/requests.ts:43
  reg  [63:0] in_use;  // hw/message/requests.ts:44
  reg  [6:0] scan;  // hw/message/requests.ts:44
  reg  [5:0] index;  // hw/message/requests.ts:44
  reg  [62:0] stamp;  // hw/message/requests.ts:44
  reg  again;  // hw/message/requests.ts:44
  reg  offered;  // hw/message/requests.ts:44
  reg  [31:0] tail;  // hw/message/requests.ts:44
  reg  armed;  // hw/message/requests.ts:44
  wire responses_push_valid;  // hw/message/requests.ts:50
  wire responses_push_ready;  // hw/message/requests.ts:50
  wire [15:0] responses_push_index;  // hw/message/requests.ts:50
  wire [15:0] responses_push_generation;  // hw/message/requests.ts:50
  wire [3:0] responses_push_code;  // hw/message/requests.ts:50
  wire responses_pop_valid;  // hw/message/requests.ts:50
  wire responses_pop_ready;  // hw/message/requests.ts:50
  wire [15:0] responses_pop_index;  // hw/message/requests.ts:50
  wire [15:0] responses_pop_generation;  // hw/message/requests.ts:50
  wire [3:0] responses_pop_code;  // hw/message/requests.ts:50
  wire [7:0] responses_level;  // hw/message/requests.ts:50
  wire [63:0] highest_v;  // hw/message/requests.ts:62
  wire [5:0] highest_index;  // hw/message/requests.ts:62
  wire [63:0] free_v;  // hw/message/requests.ts:63
  wire [5:0] free_index;  // hw/message/requests.ts:63
  wire read_en;  // hw/message/requests.ts:68
  wire [73:0] entries_q;  // hw/message/requests.ts:70
  wire [5:0] seen;  // hw/message/requests.ts:79
  wire joins_here;  // hw/message/requests.ts:82
  wire scanned;  // hw/message/requests.ts:83
  wire credit;  // hw/message/requests.ts:85
  wire known;  // hw/message/requests.ts:86
  wire answer;  // hw/message/requests.ts:87
  wire [15:0] me;  // hw/message/requests.ts:88
  wire offer;  // hw/message/requests.ts:90
  wire record_taken;  // hw/message/requests.ts:91
  wire [63:0] address;  // hw/message/requests.ts:104
  wire fire_now;  // hw/message/requests.ts:114
  wire [15:0] record_data_slice;  // hw/message/requests.ts:108
  wire entries_w0_r0_apart_when_or;  // hw/message/requests.ts:70
  wire [5:0] entries_w0_r0_apart_mux;  // hw/message/requests.ts:70
  wire [5:0] entries_w0_r0_apart_mux_2;  // hw/message/requests.ts:70

  assign read_en = ((state == STATE_SEARCH) | (state == STATE_FETCH)) | (state == STATE_FIND);  // hw/message/requests.ts:68
  assign seen = scan[5:0] - 6'd1;  // hw/message/requests.ts:79
  assign joins_here = (((state == STATE_SEARCH) & (scan != 7'd0)) & in_use[seen]) & ((((entries_q[57:54] == fault_func) & (entries_q[53:26] <= fault_page)) & (({1'b0, fault_page} + {20'd0, fault_pages}) <= ({1'b0, entries_q[53:26]} + {20'd0, entries_q[25:17]}))) & (entries_q[16] | (~fault_write)));  // hw/message/requests.ts:82
  assign scanned = (~(|in_use)) | ({1'b0, highest_index} < scan);  // hw/message/requests.ts:83
  assign credit = prq_enable & ((tail - prq_head) < (32'd1 << prq_size));  // hw/message/requests.ts:85
  assign known = ((~(|responses_pop_index[15:6])) & in_use[responses_pop_index[5:0]]) & (entries_q[73:58] == responses_pop_generation);  // hw/message/requests.ts:86
  assign answer = (state == STATE_ANSWER) & known;  // hw/message/requests.ts:87
  assign me = {fault_queue == 4'hf, fault_queue == 4'he, fault_queue == 4'hd, fault_queue == 4'hc, fault_queue == 4'hb, fault_queue == 4'ha, fault_queue == 4'd9, fault_queue == 4'd8, fault_queue == 4'd7, fault_queue == 4'd6, fault_queue == 4'd5, fault_queue == 4'd4, fault_queue == 4'd3, fault_queue == 4'd2, fault_queue == 4'd1, fault_queue == 4'd0};  // hw/message/requests.ts:88
  assign offer = (state == STATE_RECORD) & (credit | offered);  // hw/message/requests.ts:90
  assign record_taken = offer & record_ready;  // hw/message/requests.ts:91
  assign address = {prq_base, 12'd0} + ({49'd0, tail[14:0] & ((15'd1 << prq_size) - 15'd1)} << 3'd5);  // hw/message/requests.ts:104
  assign fire_now = armed & (tail != prq_head);  // hw/message/requests.ts:114
  assign record_data_slice = tail[15:0];  // hw/message/requests.ts:108
  assign entries_w0_r0_apart_when_or = (((state == STATE_CLEAR) | joins_here) | record_taken) | answer;  // hw/message/requests.ts:70
  assign entries_w0_r0_apart_mux = (state == STATE_CLEAR) ? scan[5:0] : (joins_here ? seen : (answer ? responses_pop_index[5:0] : index));  // hw/message/requests.ts:70
  assign entries_w0_r0_apart_mux_2 = (state == STATE_FIND) ? responses_pop_index[5:0] : ((state == STATE_FETCH) ? free_index : scan[5:0]);  // hw/message/requests.ts:70

`ifdef VPRI_CHECKS
  wire [73:0] unused_entries_peek;
`endif
  vpri_mem_w74_d64_1w1r_undefined u_entries (  // hw/message/requests.ts:60
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_entries_peek),
`endif
    .w0_en(entries_w0_r0_apart_when_or),
    .w0_addr(entries_w0_r0_apart_mux),
    .w0_data((state == STATE_CLEAR) ? 74'd0 : (joins_here ? {entries_q[73:58], entries_q[57:54], entries_q[53:26], entries_q[25:17], entries_q[16], entries_q[15:0] | me} : (answer ? {entries_q[73:58] + 16'd1, entries_q[57:54], entries_q[53:26], entries_q[25:17], entries_q[16], 16'd0} : {entries_q[73:58], fault_func, fault_page, fault_pages, fault_write, me}))),
    .r0_en(read_en),
    .r0_addr(entries_w0_r0_apart_mux_2),
    .r0_data(entries_q)
  );

  vpri_fifo_d128_index16_generation16_code4 u_responses (  // hw/message/requests.ts:50
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

  vpri_last_set_w64 u_highest (  // hw/message/requests.ts:62
    .clk(clk),
    .rst(rst),
    .v(highest_v),
    .index(highest_index)
  );

  vpri_first_set_w64 u_free (  // hw/message/requests.ts:63
    .clk(clk),
    .rst(rst),
    .v(free_v),
    .index(free_index)
  );

  assign fault_ready = joins_here | record_taken;  // hw/message/requests.ts:101
  assign wake_valid = answer;  // hw/message/requests.ts:118
  assign wake_queues = entries_q[15:0];  // hw/message/requests.ts:119
  assign wake_code = responses_pop_code;  // hw/message/requests.ts:120
  assign record_valid = offer;  // hw/message/requests.ts:105
  assign record_address = address;  // hw/message/requests.ts:106
  assign record_data = {{~record_data_slice[prq_size], stamp}, {tail, 8'd0, {4'd0, fault_queue}, {7'd0, fault_pages}}, {6'd0, fault_device_class, 1'b0, 1'b1, {fault_write, 1'b1}, {24'd0, fault_page}}, {entries_q[73:58], {10'd0, index}, pf_requester_id + {8'd0, (fault_func == 4'd0) ? 8'd0 : ({4'd0, fault_func} + 8'd0)}, fault_domain, 4'd0, 4'd1}};  // hw/message/requests.ts:108
  assign record_dwords = 4'd8;  // hw/message/requests.ts:107
  assign prq_tail = tail;  // hw/message/requests.ts:113
  assign fire = fire_now;  // hw/message/requests.ts:115
  assign joined = joins_here;  // hw/message/requests.ts:121
  assign stale = ((state == STATE_ANSWER) & (~known)) | (response_valid & (~responses_push_ready));  // hw/message/requests.ts:123
  assign answered = answer;  // hw/message/requests.ts:122
  assign busy = (((state == STATE_IDLE) ? (fault_valid | responses_pop_valid) : (((~(state == STATE_RECORD)) | offer) | responses_pop_valid)) | fire_now) | ((|responses_level) & (~responses_pop_valid));  // hw/message/requests.ts:124
  assign responses_push_valid = response_valid;  // hw/message/requests.ts:51
  assign responses_push_index = response_index;  // hw/message/requests.ts:52
  assign responses_push_generation = response_generation;  // hw/message/requests.ts:53
  assign responses_push_code = response_code;  // hw/message/requests.ts:54
  assign responses_pop_ready = state == STATE_ANSWER;  // hw/message/requests.ts:55
  assign highest_v = in_use;  // hw/message/requests.ts:64
  assign free_v = ~in_use;  // hw/message/requests.ts:65

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      in_use <= 64'd0;
      scan <= 7'd0;
      again <= 1'b0;
      offered <= 1'b0;
      tail <= 32'd0;
      armed <= 1'b0;
    end else begin
      offered <= offer & (~record_ready);  // hw/message/requests.ts:92
      armed <= (armed & (~fire_now)) | prq_arm;  // hw/message/requests.ts:116
      case (state)  // hw/message/requests.ts:127
        STATE_CLEAR: begin
          scan <= scan + 7'd1;  // hw/message/requests.ts:129
          if (scan == 7'h3f) begin  // hw/message/requests.ts:130
            state <= STATE_IDLE;  // hw/message/requests.ts:130
          end
        end
        STATE_IDLE: begin
          scan <= 7'd0;  // hw/message/requests.ts:133
          if (responses_pop_valid) begin  // hw/message/requests.ts:134
            state <= STATE_FIND;  // hw/message/requests.ts:134
          end else if (fault_valid) begin  // hw/message/requests.ts:134
            state <= STATE_SEARCH;  // hw/message/requests.ts:136
          end
        end
        STATE_SEARCH: begin
          scan <= scan + 7'd1;  // hw/message/requests.ts:140
          if (joins_here) begin  // hw/message/requests.ts:141
            again <= 1'b0;  // hw/message/requests.ts:142
            state <= STATE_IDLE;  // hw/message/requests.ts:143
          end else if (scanned) begin  // hw/message/requests.ts:144
            state <= STATE_FETCH;  // hw/message/requests.ts:144
          end
        end
        STATE_FETCH: begin
          state <= STATE_RECORD;  // hw/message/requests.ts:148
        end
        STATE_RECORD: begin
          if (record_taken) begin  // hw/message/requests.ts:152
            in_use <= in_use | {index == 6'h3f, index == 6'h3e, index == 6'h3d, index == 6'h3c, index == 6'h3b, index == 6'h3a, index == 6'h39, index == 6'h38, index == 6'h37, index == 6'h36, index == 6'h35, index == 6'h34, index == 6'h33, index == 6'h32, index == 6'h31, index == 6'h30, index == 6'h2f, index == 6'h2e, index == 6'h2d, index == 6'h2c, index == 6'h2b, index == 6'h2a, index == 6'h29, index == 6'h28, index == 6'h27, index == 6'h26, index == 6'h25, index == 6'h24, index == 6'h23, index == 6'h22, index == 6'h21, index == 6'h20, index == 6'h1f, index == 6'h1e, index == 6'h1d, index == 6'h1c, index == 6'h1b, index == 6'h1a, index == 6'h19, index == 6'h18, index == 6'h17, index == 6'h16, index == 6'h15, index == 6'h14, index == 6'h13, index == 6'h12, index == 6'h11, index == 6'h10, index == 6'hf, index == 6'he, index == 6'hd, index == 6'hc, index == 6'hb, index == 6'ha, index == 6'd9, index == 6'd8, index == 6'd7, index == 6'd6, index == 6'd5, index == 6'd4, index == 6'd3, index == 6'd2, index == 6'd1, index == 6'd0};  // hw/message/requests.ts:153
            tail <= tail + 32'd1;  // hw/message/requests.ts:154
            again <= 1'b0;  // hw/message/requests.ts:155
            state <= STATE_IDLE;  // hw/message/requests.ts:156
          end else if ((~offer) & responses_pop_valid) begin  // hw/message/requests.ts:157
            again <= 1'b1;  // hw/message/requests.ts:159
            state <= STATE_FIND;  // hw/message/requests.ts:160
          end
        end
        STATE_FIND: begin
          state <= STATE_ANSWER;  // hw/message/requests.ts:163
        end
        STATE_ANSWER: begin
          if (known) begin  // hw/message/requests.ts:165
            in_use <= in_use & (~{responses_pop_index[5:0] == 6'h3f, responses_pop_index[5:0] == 6'h3e, responses_pop_index[5:0] == 6'h3d, responses_pop_index[5:0] == 6'h3c, responses_pop_index[5:0] == 6'h3b, responses_pop_index[5:0] == 6'h3a, responses_pop_index[5:0] == 6'h39, responses_pop_index[5:0] == 6'h38, responses_pop_index[5:0] == 6'h37, responses_pop_index[5:0] == 6'h36, responses_pop_index[5:0] == 6'h35, responses_pop_index[5:0] == 6'h34, responses_pop_index[5:0] == 6'h33, responses_pop_index[5:0] == 6'h32, responses_pop_index[5:0] == 6'h31, responses_pop_index[5:0] == 6'h30, responses_pop_index[5:0] == 6'h2f, responses_pop_index[5:0] == 6'h2e, responses_pop_index[5:0] == 6'h2d, responses_pop_index[5:0] == 6'h2c, responses_pop_index[5:0] == 6'h2b, responses_pop_index[5:0] == 6'h2a, responses_pop_index[5:0] == 6'h29, responses_pop_index[5:0] == 6'h28, responses_pop_index[5:0] == 6'h27, responses_pop_index[5:0] == 6'h26, responses_pop_index[5:0] == 6'h25, responses_pop_index[5:0] == 6'h24, responses_pop_index[5:0] == 6'h23, responses_pop_index[5:0] == 6'h22, responses_pop_index[5:0] == 6'h21, responses_pop_index[5:0] == 6'h20, responses_pop_index[5:0] == 6'h1f, responses_pop_index[5:0] == 6'h1e, responses_pop_index[5:0] == 6'h1d, responses_pop_index[5:0] == 6'h1c, responses_pop_index[5:0] == 6'h1b, responses_pop_index[5:0] == 6'h1a, responses_pop_index[5:0] == 6'h19, responses_pop_index[5:0] == 6'h18, responses_pop_index[5:0] == 6'h17, responses_pop_index[5:0] == 6'h16, responses_pop_index[5:0] == 6'h15, responses_pop_index[5:0] == 6'h14, responses_pop_index[5:0] == 6'h13, responses_pop_index[5:0] == 6'h12, responses_pop_index[5:0] == 6'h11, responses_pop_index[5:0] == 6'h10, responses_pop_index[5:0] == 6'hf, responses_pop_index[5:0] == 6'he, responses_pop_index[5:0] == 6'hd, responses_pop_index[5:0] == 6'hc, responses_pop_index[5:0] == 6'hb, responses_pop_index[5:0] == 6'ha, responses_pop_index[5:0] == 6'd9, responses_pop_index[5:0] == 6'd8, responses_pop_index[5:0] == 6'd7, responses_pop_index[5:0] == 6'd6, responses_pop_index[5:0] == 6'd5, responses_pop_index[5:0] == 6'd4, responses_pop_index[5:0] == 6'd3, responses_pop_index[5:0] == 6'd2, responses_pop_index[5:0] == 6'd1, responses_pop_index[5:0] == 6'd0});  // hw/message/requests.ts:165
          end
          state <= STATE_IDLE;  // hw/message/requests.ts:166
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/message/requests.ts:127
      STATE_CLEAR: begin
      end
      STATE_IDLE: begin
        if (responses_pop_valid) begin  // hw/message/requests.ts:134
        end else if (fault_valid) begin  // hw/message/requests.ts:134
          if (~again) begin  // hw/message/requests.ts:135
            stamp <= now[62:0];  // hw/message/requests.ts:135
          end
        end
      end
      STATE_SEARCH: begin
      end
      STATE_FETCH: begin
        index <= free_index;  // hw/message/requests.ts:147
      end
      STATE_RECORD: begin
      end
      STATE_FIND: begin
      end
      STATE_ANSWER: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, now[63]};  // a stamp has 63 bits (hw/message/requests.ts:125)

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_requests_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_requests_default
  `define VPRI_ASSUME_vpri_requests_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_requests_default assert
`endif

  reg  fault_was_stalled;  // hw/message/requests.ts:29
  reg  [3:0] fault_was_queue;  // hw/message/requests.ts:29
  reg  [3:0] fault_was_func;  // hw/message/requests.ts:29
  reg  [7:0] fault_was_domain;  // hw/message/requests.ts:29
  reg  [1:0] fault_was_device_class;  // hw/message/requests.ts:29
  reg  [27:0] fault_was_page;  // hw/message/requests.ts:29
  reg  [8:0] fault_was_pages;  // hw/message/requests.ts:29
  reg  fault_was_write;  // hw/message/requests.ts:29
  reg  record_was_stalled;  // hw/message/requests.ts:32
  reg  [63:0] record_was_address;  // hw/message/requests.ts:32
  reg  [255:0] record_was_data;  // hw/message/requests.ts:32
  reg  [3:0] record_was_dwords;  // hw/message/requests.ts:32

  always @(posedge clk) begin
    if (rst) begin
      fault_was_stalled <= 1'b0;
      record_was_stalled <= 1'b0;
    end else begin
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/message/requests.ts:29
      record_was_stalled <= record_valid & (~record_ready);  // hw/message/requests.ts:32
    end
  end

  always @(posedge clk) begin
    fault_was_queue <= fault_queue;  // hw/message/requests.ts:29
    fault_was_func <= fault_func;  // hw/message/requests.ts:29
    fault_was_domain <= fault_domain;  // hw/message/requests.ts:29
    fault_was_device_class <= fault_device_class;  // hw/message/requests.ts:29
    fault_was_page <= fault_page;  // hw/message/requests.ts:29
    fault_was_pages <= fault_pages;  // hw/message/requests.ts:29
    fault_was_write <= fault_write;  // hw/message/requests.ts:29
    record_was_address <= record_address;  // hw/message/requests.ts:32
    record_was_data <= record_data;  // hw/message/requests.ts:32
    record_was_dwords <= record_dwords;  // hw/message/requests.ts:32
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 3'd7);  // hw/message/requests.ts:127
      if (state == STATE_FETCH) begin  // hw/message/requests.ts:170
        free_entry: assert (~(&in_use));  // hw/message/requests.ts:170
      end
      if (record_valid) begin  // hw/message/requests.ts:171
        slot_is_free: assert ((tail - prq_head) < (32'd1 << prq_size));  // hw/message/requests.ts:171
      end
      if (answer) begin  // hw/message/requests.ts:172
        answer_wakes_someone: assert (|entries_q[15:0]);  // hw/message/requests.ts:172
      end
      recorded: cover (record_taken);  // hw/message/requests.ts:173
      joins: cover (joins_here);  // hw/message/requests.ts:174
      answers: cover (answer);  // hw/message/requests.ts:175
      waits_for_slot: cover ((state == STATE_RECORD) & (~offer));  // hw/message/requests.ts:176
      answers_while_it_waits: cover (answer & again);  // hw/message/requests.ts:177
      if (record_was_stalled) begin  // hw/message/requests.ts:32
        record_hold_valid: assert (record_valid);  // hw/message/requests.ts:32
        record_hold_address: assert (record_address == record_was_address);  // hw/message/requests.ts:32
        record_hold_data: assert (record_data == record_was_data);  // hw/message/requests.ts:32
        record_hold_dwords: assert (record_dwords == record_was_dwords);  // hw/message/requests.ts:32
      end
      if (entries_w0_r0_apart_when_or & read_en) begin  // hw/message/requests.ts:70
        entries_w0_r0_apart: assert (entries_w0_r0_apart_mux != entries_w0_r0_apart_mux_2);  // hw/message/requests.ts:70
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (fault_was_stalled) begin  // hw/message/requests.ts:29
        fault_hold_valid: `VPRI_ASSUME_vpri_requests_default (fault_valid);  // hw/message/requests.ts:29
        fault_hold_queue: `VPRI_ASSUME_vpri_requests_default (fault_queue == fault_was_queue);  // hw/message/requests.ts:29
        fault_hold_func: `VPRI_ASSUME_vpri_requests_default (fault_func == fault_was_func);  // hw/message/requests.ts:29
        fault_hold_domain: `VPRI_ASSUME_vpri_requests_default (fault_domain == fault_was_domain);  // hw/message/requests.ts:29
        fault_hold_device_class: `VPRI_ASSUME_vpri_requests_default (fault_device_class == fault_was_device_class);  // hw/message/requests.ts:29
        fault_hold_page: `VPRI_ASSUME_vpri_requests_default (fault_page == fault_was_page);  // hw/message/requests.ts:29
        fault_hold_pages: `VPRI_ASSUME_vpri_requests_default (fault_pages == fault_was_pages);  // hw/message/requests.ts:29
        fault_hold_write: `VPRI_ASSUME_vpri_requests_default (fault_write == fault_was_write);  // hw/message/requests.ts:29
      end
    end
  end
`endif
`endif
endmodule
