// FIFO in a RAM with a registered read: holds depth beats in the RAM and one at its output, depth + 1 in all.
// Latency 2 clocks from push to pop_valid when empty; one beat a clock. push_ready depends on registers alone.
// level counts the beats inside, the one at the output included.
// Parameters: {"depth":4,"fields":{"bits":512,"row":16}}
// Generated from hw/prim/fifo.ts; do not edit.
module vpri_fifo_d4_row16_bits512 (
  input  wire clk,
  input  wire rst,
  input  wire push_valid,
  output wire push_ready,
  input  wire [15:0] push_row,
  input  wire [511:0] push_bits,
  output wire pop_valid,
  input  wire pop_ready,
  output wire [15:0] pop_row,
  output wire [511:0] pop_bits,
  output wire [2:0] level
);

  reg  [2:0] wptr;  // hw/prim/fifo.ts:28
  reg  [2:0] rptr;  // hw/prim/fifo.ts:28
  reg  ovalid;  // hw/prim/fifo.ts:28
  wire full;  // hw/prim/fifo.ts:29
  wire do_push;  // hw/prim/fifo.ts:30
  wire do_load;  // hw/prim/fifo.ts:31
  wire [527:0] store_q;  // hw/prim/fifo.ts:34

  assign full = wptr == {~rptr[2], rptr[1:0]};  // hw/prim/fifo.ts:29
  assign do_push = push_valid & (~full);  // hw/prim/fifo.ts:30
  assign do_load = (wptr != rptr) & ((~ovalid) | pop_ready);  // hw/prim/fifo.ts:31

`ifdef VPRI_CHECKS
  wire [1:0] store_peek_addr;
  wire [527:0] store_peek;
`endif
  vpri_mem_w528_d4_1w1r_undefined u_store (  // hw/prim/fifo.ts:32
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(store_peek_addr),
    .peek_data(store_peek),
`endif
    .w0_en(do_push),
    .w0_addr(wptr[1:0]),
    .w0_data({push_row, push_bits}),
    .r0_en(do_load),
    .r0_addr(rptr[1:0]),
    .r0_data(store_q)
  );

  assign push_ready = ~full;  // hw/prim/fifo.ts:36
  assign pop_valid = ovalid;  // hw/prim/fifo.ts:37
  assign pop_row = store_q[527:512];  // hw/prim/fifo.ts:38
  assign pop_bits = store_q[511:0];  // hw/prim/fifo.ts:38
  assign level = (wptr - rptr) + {2'd0, ovalid};  // hw/prim/fifo.ts:39

  always @(posedge clk) begin
    if (rst) begin
      wptr <= 3'd0;
      rptr <= 3'd0;
      ovalid <= 1'b0;
    end else begin
      if (do_push) begin  // hw/prim/fifo.ts:41
        wptr <= wptr + 3'd1;  // hw/prim/fifo.ts:41
      end
      if (do_load) begin  // hw/prim/fifo.ts:42
        rptr <= rptr + 3'd1;  // hw/prim/fifo.ts:43
        ovalid <= 1'b1;  // hw/prim/fifo.ts:44
      end else if (pop_ready) begin  // hw/prim/fifo.ts:45
        ovalid <= 1'b0;  // hw/prim/fifo.ts:45
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_fifo_d4_row16_bits512  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_fifo_d4_row16_bits512: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_fifo_d4_row16_bits512
  `define VPRI_ASSUME_vpri_fifo_d4_row16_bits512 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_fifo_d4_row16_bits512 assert
`endif

  (* anyconst *) reg  [2:0] beat;  // hw/prim/beats.ts:23
  reg  [2:0] beats_in;  // hw/prim/beats.ts:24
  reg  [2:0] beats_out;  // hw/prim/beats.ts:24
  reg  [527:0] beat_payload;  // hw/prim/beats.ts:24
  wire [2:0] beats_inside;  // hw/prim/beats.ts:30
  wire [2:0] beats_ahead;  // hw/prim/beats.ts:31
  wire beat_at_front;  // hw/prim/fifo.ts:49
  reg  waiting_before;  // hw/prim/fifo.ts:57
  reg  was_full;  // hw/prim/fifo.ts:59
  reg  push_was_stalled;  // hw/prim/fifo.ts:25
  reg  [15:0] push_was_row;  // hw/prim/fifo.ts:25
  reg  [511:0] push_was_bits;  // hw/prim/fifo.ts:25
  reg  pop_was_stalled;  // hw/prim/fifo.ts:25
  reg  [15:0] pop_was_row;  // hw/prim/fifo.ts:25
  reg  [511:0] pop_was_bits;  // hw/prim/fifo.ts:25
  wire given_when_lt;  // hw/prim/fifo.ts:54

  assign beats_inside = beats_in - beats_out;  // hw/prim/beats.ts:30
  assign beats_ahead = beat - beats_out;  // hw/prim/beats.ts:31
  assign beat_at_front = ovalid & (beats_ahead == 3'd0);  // hw/prim/fifo.ts:49
  assign store_peek_addr = (rptr[1:0] + beats_ahead[1:0]) - {1'b0, ovalid};  // hw/prim/fifo.ts:51
  assign given_when_lt = beats_ahead < beats_inside;  // hw/prim/fifo.ts:54

  always @(posedge clk) begin
    if (rst) begin
      beats_in <= 3'd0;
      beats_out <= 3'd0;
      waiting_before <= 1'b0;
      was_full <= 1'b0;
      push_was_stalled <= 1'b0;
      pop_was_stalled <= 1'b0;
    end else begin
      if (push_valid & push_ready) begin  // hw/prim/beats.ts:25
        beats_in <= beats_in + 3'd1;  // hw/prim/beats.ts:26
      end
      if (pop_valid & pop_ready) begin  // hw/prim/beats.ts:29
        beats_out <= beats_out + 3'd1;  // hw/prim/beats.ts:29
      end
      waiting_before <= wptr != rptr;  // hw/prim/fifo.ts:57
      if (level == 3'd5) begin  // hw/prim/fifo.ts:60
        was_full <= 1'b1;  // hw/prim/fifo.ts:60
      end
      push_was_stalled <= push_valid & (~push_ready);  // hw/prim/fifo.ts:25
      pop_was_stalled <= pop_valid & (~pop_ready);  // hw/prim/fifo.ts:25
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // hw/prim/beats.ts:25
      if (beats_in == beat) begin  // hw/prim/beats.ts:27
        beat_payload <= {push_row, push_bits};  // hw/prim/beats.ts:27
      end
    end
    push_was_row <= push_row;  // hw/prim/fifo.ts:25
    push_was_bits <= push_bits;  // hw/prim/fifo.ts:25
    pop_was_row <= pop_row;  // hw/prim/fifo.ts:25
    pop_was_bits <= pop_bits;  // hw/prim/fifo.ts:25
  end

`ifndef YOSYS
  always @(posedge clk) begin
    beat <= beat;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      never_overfull: assert ((wptr - rptr) <= 3'd4);  // hw/prim/fifo.ts:52
      all_accounted: assert (beats_inside == level);  // hw/prim/fifo.ts:53
      if (given_when_lt & beat_at_front) begin  // hw/prim/fifo.ts:54
        given: assert ({pop_row, pop_bits} == beat_payload);  // hw/prim/fifo.ts:54
      end
      if (given_when_lt & (~beat_at_front)) begin  // hw/prim/fifo.ts:55
        kept: assert (store_peek == beat_payload);  // hw/prim/fifo.ts:55
      end
      room_is_offered: assert (push_ready | (level == 3'd5));  // hw/prim/fifo.ts:56
      if (waiting_before) begin  // hw/prim/fifo.ts:57
        prompt: assert (ovalid);  // hw/prim/fifo.ts:57
      end
      all_places_taken: cover (level == 3'd5);  // hw/prim/fifo.ts:61
      refused: cover (push_valid & full);  // hw/prim/fifo.ts:62
      emptied_again: cover (was_full & (level == 3'd0));  // hw/prim/fifo.ts:63
      wrapped: cover ((wptr == 3'd1) & was_full);  // hw/prim/fifo.ts:64
      both_ends: cover (((do_push & pop_valid) & pop_ready) & (3'd1 < level));  // hw/prim/fifo.ts:65
      if (pop_was_stalled) begin  // hw/prim/fifo.ts:25
        pop_hold_valid: assert (pop_valid);  // hw/prim/fifo.ts:25
        pop_hold_row: assert (pop_row == pop_was_row);  // hw/prim/fifo.ts:25
        pop_hold_bits: assert (pop_bits == pop_was_bits);  // hw/prim/fifo.ts:25
      end
      if (do_push & do_load) begin  // hw/prim/fifo.ts:34
        store_w0_r0_apart: assert (wptr[1:0] != rptr[1:0]);  // hw/prim/fifo.ts:34
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (push_was_stalled) begin  // hw/prim/fifo.ts:25
        push_hold_valid: `VPRI_ASSUME_vpri_fifo_d4_row16_bits512 (push_valid);  // hw/prim/fifo.ts:25
        push_hold_row: `VPRI_ASSUME_vpri_fifo_d4_row16_bits512 (push_row == push_was_row);  // hw/prim/fifo.ts:25
        push_hold_bits: `VPRI_ASSUME_vpri_fifo_d4_row16_bits512 (push_bits == push_was_bits);  // hw/prim/fifo.ts:25
      end
    end
  end
`endif
`endif
`endif
endmodule
