// FIFO in a RAM with a registered read: holds depth beats in the RAM and one at its output, depth + 1 in all.
// Latency 2 clocks from push to pop_valid when empty; one beat a clock. push_ready depends on registers alone.
// level counts the beats inside, the one at the output included.
// Parameters: {"depth":16,"fields":{"attr_high":1,"attr_low":2,"byte_count":12,"data":64,"dwords":2,"func":8,"lower":7,"mark":16,"requester":16,"success":1,"tag":8,"tc":3}}
// Generated from hw/prim/fifo.ts; do not edit.
module vpri_fifo_d16_w140_cc60df (
  input  wire clk,
  input  wire rst,
  input  wire push_valid,
  output wire push_ready,
  input  wire [63:0] push_data,
  input  wire [1:0] push_dwords,
  input  wire push_success,
  input  wire [7:0] push_func,
  input  wire [15:0] push_requester,
  input  wire [7:0] push_tag,
  input  wire [2:0] push_tc,
  input  wire push_attr_high,
  input  wire [1:0] push_attr_low,
  input  wire [11:0] push_byte_count,
  input  wire [6:0] push_lower,
  input  wire [15:0] push_mark,
  output wire pop_valid,
  input  wire pop_ready,
  output wire [63:0] pop_data,
  output wire [1:0] pop_dwords,
  output wire pop_success,
  output wire [7:0] pop_func,
  output wire [15:0] pop_requester,
  output wire [7:0] pop_tag,
  output wire [2:0] pop_tc,
  output wire pop_attr_high,
  output wire [1:0] pop_attr_low,
  output wire [11:0] pop_byte_count,
  output wire [6:0] pop_lower,
  output wire [15:0] pop_mark,
  output wire [4:0] level
);

  reg  [4:0] wptr;  // hw/prim/fifo.ts:28
  reg  [4:0] rptr;  // hw/prim/fifo.ts:28
  reg  ovalid;  // hw/prim/fifo.ts:28
  wire full;  // hw/prim/fifo.ts:29
  wire do_push;  // hw/prim/fifo.ts:30
  wire do_load;  // hw/prim/fifo.ts:31
  wire [139:0] store_q;  // hw/prim/fifo.ts:34

  assign full = wptr == {~rptr[4], rptr[3:0]};  // hw/prim/fifo.ts:29
  assign do_push = push_valid & (~full);  // hw/prim/fifo.ts:30
  assign do_load = (wptr != rptr) & ((~ovalid) | pop_ready);  // hw/prim/fifo.ts:31

`ifdef VPRI_CHECKS
  wire [3:0] store_peek_addr;
  wire [139:0] store_peek;
`endif
  vpri_mem_w140_d16_1w1r_undefined u_store (  // hw/prim/fifo.ts:32
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(store_peek_addr),
    .peek_data(store_peek),
`endif
    .w0_en(do_push),
    .w0_addr(wptr[3:0]),
    .w0_data({push_data, push_dwords, push_success, push_func, push_requester, push_tag, push_tc, push_attr_high, push_attr_low, push_byte_count, push_lower, push_mark}),
    .r0_en(do_load),
    .r0_addr(rptr[3:0]),
    .r0_data(store_q)
  );

  assign push_ready = ~full;  // hw/prim/fifo.ts:36
  assign pop_valid = ovalid;  // hw/prim/fifo.ts:37
  assign pop_data = store_q[139:76];  // hw/prim/fifo.ts:38
  assign pop_dwords = store_q[75:74];  // hw/prim/fifo.ts:38
  assign pop_success = store_q[73];  // hw/prim/fifo.ts:38
  assign pop_func = store_q[72:65];  // hw/prim/fifo.ts:38
  assign pop_requester = store_q[64:49];  // hw/prim/fifo.ts:38
  assign pop_tag = store_q[48:41];  // hw/prim/fifo.ts:38
  assign pop_tc = store_q[40:38];  // hw/prim/fifo.ts:38
  assign pop_attr_high = store_q[37];  // hw/prim/fifo.ts:38
  assign pop_attr_low = store_q[36:35];  // hw/prim/fifo.ts:38
  assign pop_byte_count = store_q[34:23];  // hw/prim/fifo.ts:38
  assign pop_lower = store_q[22:16];  // hw/prim/fifo.ts:38
  assign pop_mark = store_q[15:0];  // hw/prim/fifo.ts:38
  assign level = (wptr - rptr) + {4'd0, ovalid};  // hw/prim/fifo.ts:39

  always @(posedge clk) begin
    if (rst) begin
      wptr <= 5'd0;
      rptr <= 5'd0;
      ovalid <= 1'b0;
    end else begin
      if (do_push) begin  // hw/prim/fifo.ts:41
        wptr <= wptr + 5'd1;  // hw/prim/fifo.ts:41
      end
      if (do_load) begin  // hw/prim/fifo.ts:42
        rptr <= rptr + 5'd1;  // hw/prim/fifo.ts:43
        ovalid <= 1'b1;  // hw/prim/fifo.ts:44
      end else if (pop_ready) begin  // hw/prim/fifo.ts:45
        ovalid <= 1'b0;  // hw/prim/fifo.ts:45
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_fifo_d16_w140_cc60df  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_fifo_d16_w140_cc60df: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_fifo_d16_w140_cc60df
  `define VPRI_ASSUME_vpri_fifo_d16_w140_cc60df assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_fifo_d16_w140_cc60df assert
`endif

  (* anyconst *) reg  [4:0] beat;  // hw/prim/beats.ts:23
  reg  [4:0] beats_in;  // hw/prim/beats.ts:24
  reg  [4:0] beats_out;  // hw/prim/beats.ts:24
  reg  [139:0] beat_payload;  // hw/prim/beats.ts:24
  wire [4:0] beats_inside;  // hw/prim/beats.ts:30
  wire [4:0] beats_ahead;  // hw/prim/beats.ts:31
  wire beat_at_front;  // hw/prim/fifo.ts:49
  reg  waiting_before;  // hw/prim/fifo.ts:57
  reg  was_full;  // hw/prim/fifo.ts:59
  reg  push_was_stalled;  // hw/prim/fifo.ts:25
  reg  [63:0] push_was_data;  // hw/prim/fifo.ts:25
  reg  [1:0] push_was_dwords;  // hw/prim/fifo.ts:25
  reg  push_was_success;  // hw/prim/fifo.ts:25
  reg  [7:0] push_was_func;  // hw/prim/fifo.ts:25
  reg  [15:0] push_was_requester;  // hw/prim/fifo.ts:25
  reg  [7:0] push_was_tag;  // hw/prim/fifo.ts:25
  reg  [2:0] push_was_tc;  // hw/prim/fifo.ts:25
  reg  push_was_attr_high;  // hw/prim/fifo.ts:25
  reg  [1:0] push_was_attr_low;  // hw/prim/fifo.ts:25
  reg  [11:0] push_was_byte_count;  // hw/prim/fifo.ts:25
  reg  [6:0] push_was_lower;  // hw/prim/fifo.ts:25
  reg  [15:0] push_was_mark;  // hw/prim/fifo.ts:25
  reg  pop_was_stalled;  // hw/prim/fifo.ts:25
  reg  [63:0] pop_was_data;  // hw/prim/fifo.ts:25
  reg  [1:0] pop_was_dwords;  // hw/prim/fifo.ts:25
  reg  pop_was_success;  // hw/prim/fifo.ts:25
  reg  [7:0] pop_was_func;  // hw/prim/fifo.ts:25
  reg  [15:0] pop_was_requester;  // hw/prim/fifo.ts:25
  reg  [7:0] pop_was_tag;  // hw/prim/fifo.ts:25
  reg  [2:0] pop_was_tc;  // hw/prim/fifo.ts:25
  reg  pop_was_attr_high;  // hw/prim/fifo.ts:25
  reg  [1:0] pop_was_attr_low;  // hw/prim/fifo.ts:25
  reg  [11:0] pop_was_byte_count;  // hw/prim/fifo.ts:25
  reg  [6:0] pop_was_lower;  // hw/prim/fifo.ts:25
  reg  [15:0] pop_was_mark;  // hw/prim/fifo.ts:25
  wire given_when_lt;  // hw/prim/fifo.ts:54

  assign beats_inside = beats_in - beats_out;  // hw/prim/beats.ts:30
  assign beats_ahead = beat - beats_out;  // hw/prim/beats.ts:31
  assign beat_at_front = ovalid & (beats_ahead == 5'd0);  // hw/prim/fifo.ts:49
  assign store_peek_addr = (rptr[3:0] + beats_ahead[3:0]) - {3'd0, ovalid};  // hw/prim/fifo.ts:51
  assign given_when_lt = beats_ahead < beats_inside;  // hw/prim/fifo.ts:54

  always @(posedge clk) begin
    if (rst) begin
      beats_in <= 5'd0;
      beats_out <= 5'd0;
      waiting_before <= 1'b0;
      was_full <= 1'b0;
      push_was_stalled <= 1'b0;
      pop_was_stalled <= 1'b0;
    end else begin
      if (push_valid & push_ready) begin  // hw/prim/beats.ts:25
        beats_in <= beats_in + 5'd1;  // hw/prim/beats.ts:26
      end
      if (pop_valid & pop_ready) begin  // hw/prim/beats.ts:29
        beats_out <= beats_out + 5'd1;  // hw/prim/beats.ts:29
      end
      waiting_before <= wptr != rptr;  // hw/prim/fifo.ts:57
      if (level == 5'h11) begin  // hw/prim/fifo.ts:60
        was_full <= 1'b1;  // hw/prim/fifo.ts:60
      end
      push_was_stalled <= push_valid & (~push_ready);  // hw/prim/fifo.ts:25
      pop_was_stalled <= pop_valid & (~pop_ready);  // hw/prim/fifo.ts:25
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // hw/prim/beats.ts:25
      if (beats_in == beat) begin  // hw/prim/beats.ts:27
        beat_payload <= {push_data, push_dwords, push_success, push_func, push_requester, push_tag, push_tc, push_attr_high, push_attr_low, push_byte_count, push_lower, push_mark};  // hw/prim/beats.ts:27
      end
    end
    push_was_data <= push_data;  // hw/prim/fifo.ts:25
    push_was_dwords <= push_dwords;  // hw/prim/fifo.ts:25
    push_was_success <= push_success;  // hw/prim/fifo.ts:25
    push_was_func <= push_func;  // hw/prim/fifo.ts:25
    push_was_requester <= push_requester;  // hw/prim/fifo.ts:25
    push_was_tag <= push_tag;  // hw/prim/fifo.ts:25
    push_was_tc <= push_tc;  // hw/prim/fifo.ts:25
    push_was_attr_high <= push_attr_high;  // hw/prim/fifo.ts:25
    push_was_attr_low <= push_attr_low;  // hw/prim/fifo.ts:25
    push_was_byte_count <= push_byte_count;  // hw/prim/fifo.ts:25
    push_was_lower <= push_lower;  // hw/prim/fifo.ts:25
    push_was_mark <= push_mark;  // hw/prim/fifo.ts:25
    pop_was_data <= pop_data;  // hw/prim/fifo.ts:25
    pop_was_dwords <= pop_dwords;  // hw/prim/fifo.ts:25
    pop_was_success <= pop_success;  // hw/prim/fifo.ts:25
    pop_was_func <= pop_func;  // hw/prim/fifo.ts:25
    pop_was_requester <= pop_requester;  // hw/prim/fifo.ts:25
    pop_was_tag <= pop_tag;  // hw/prim/fifo.ts:25
    pop_was_tc <= pop_tc;  // hw/prim/fifo.ts:25
    pop_was_attr_high <= pop_attr_high;  // hw/prim/fifo.ts:25
    pop_was_attr_low <= pop_attr_low;  // hw/prim/fifo.ts:25
    pop_was_byte_count <= pop_byte_count;  // hw/prim/fifo.ts:25
    pop_was_lower <= pop_lower;  // hw/prim/fifo.ts:25
    pop_was_mark <= pop_mark;  // hw/prim/fifo.ts:25
  end

`ifndef YOSYS
  always @(posedge clk) begin
    beat <= beat;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      never_overfull: assert ((wptr - rptr) <= 5'h10);  // hw/prim/fifo.ts:52
      all_accounted: assert (beats_inside == level);  // hw/prim/fifo.ts:53
      if (given_when_lt & beat_at_front) begin  // hw/prim/fifo.ts:54
        given: assert ({pop_data, pop_dwords, pop_success, pop_func, pop_requester, pop_tag, pop_tc, pop_attr_high, pop_attr_low, pop_byte_count, pop_lower, pop_mark} == beat_payload);  // hw/prim/fifo.ts:54
      end
      if (given_when_lt & (~beat_at_front)) begin  // hw/prim/fifo.ts:55
        kept: assert (store_peek == beat_payload);  // hw/prim/fifo.ts:55
      end
      room_is_offered: assert (push_ready | (level == 5'h11));  // hw/prim/fifo.ts:56
      if (waiting_before) begin  // hw/prim/fifo.ts:57
        prompt: assert (ovalid);  // hw/prim/fifo.ts:57
      end
      all_places_taken: cover (level == 5'h11);  // hw/prim/fifo.ts:61
      refused: cover (push_valid & full);  // hw/prim/fifo.ts:62
      emptied_again: cover (was_full & (level == 5'd0));  // hw/prim/fifo.ts:63
      wrapped: cover ((wptr == 5'd1) & was_full);  // hw/prim/fifo.ts:64
      both_ends: cover (((do_push & pop_valid) & pop_ready) & (5'd1 < level));  // hw/prim/fifo.ts:65
      if (pop_was_stalled) begin  // hw/prim/fifo.ts:25
        pop_hold_valid: assert (pop_valid);  // hw/prim/fifo.ts:25
        pop_hold_data: assert (pop_data == pop_was_data);  // hw/prim/fifo.ts:25
        pop_hold_dwords: assert (pop_dwords == pop_was_dwords);  // hw/prim/fifo.ts:25
        pop_hold_success: assert (pop_success == pop_was_success);  // hw/prim/fifo.ts:25
        pop_hold_func: assert (pop_func == pop_was_func);  // hw/prim/fifo.ts:25
        pop_hold_requester: assert (pop_requester == pop_was_requester);  // hw/prim/fifo.ts:25
        pop_hold_tag: assert (pop_tag == pop_was_tag);  // hw/prim/fifo.ts:25
        pop_hold_tc: assert (pop_tc == pop_was_tc);  // hw/prim/fifo.ts:25
        pop_hold_attr_high: assert (pop_attr_high == pop_was_attr_high);  // hw/prim/fifo.ts:25
        pop_hold_attr_low: assert (pop_attr_low == pop_was_attr_low);  // hw/prim/fifo.ts:25
        pop_hold_byte_count: assert (pop_byte_count == pop_was_byte_count);  // hw/prim/fifo.ts:25
        pop_hold_lower: assert (pop_lower == pop_was_lower);  // hw/prim/fifo.ts:25
        pop_hold_mark: assert (pop_mark == pop_was_mark);  // hw/prim/fifo.ts:25
      end
      if (do_push & do_load) begin  // hw/prim/fifo.ts:34
        store_w0_r0_apart: assert (wptr[3:0] != rptr[3:0]);  // hw/prim/fifo.ts:34
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (push_was_stalled) begin  // hw/prim/fifo.ts:25
        push_hold_valid: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_valid);  // hw/prim/fifo.ts:25
        push_hold_data: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_data == push_was_data);  // hw/prim/fifo.ts:25
        push_hold_dwords: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_dwords == push_was_dwords);  // hw/prim/fifo.ts:25
        push_hold_success: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_success == push_was_success);  // hw/prim/fifo.ts:25
        push_hold_func: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_func == push_was_func);  // hw/prim/fifo.ts:25
        push_hold_requester: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_requester == push_was_requester);  // hw/prim/fifo.ts:25
        push_hold_tag: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_tag == push_was_tag);  // hw/prim/fifo.ts:25
        push_hold_tc: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_tc == push_was_tc);  // hw/prim/fifo.ts:25
        push_hold_attr_high: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_attr_high == push_was_attr_high);  // hw/prim/fifo.ts:25
        push_hold_attr_low: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_attr_low == push_was_attr_low);  // hw/prim/fifo.ts:25
        push_hold_byte_count: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_byte_count == push_was_byte_count);  // hw/prim/fifo.ts:25
        push_hold_lower: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_lower == push_was_lower);  // hw/prim/fifo.ts:25
        push_hold_mark: `VPRI_ASSUME_vpri_fifo_d16_w140_cc60df (push_mark == push_was_mark);  // hw/prim/fifo.ts:25
      end
    end
  end
`endif
`endif
`endif
endmodule
