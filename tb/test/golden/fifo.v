// vpri_mem_w9_d16_1w1r_undefined.v
// Memory, 16 x 9 bits, 1 write and 1 read ports, one clock; read latency 1 cycle.
// Read under write: must not happen (asserted by the user). Contents have no reset.
module vpri_mem_w9_d16_1w1r_undefined (
`ifdef VPRI_CHECKS  // a look at one word, for properties
  input  wire [3:0] peek_addr,
  output wire [8:0] peek_data,
`endif
  input  wire clk,
  input  wire w0_en,
  input  wire [3:0] w0_addr,
  input  wire [8:0] w0_data,
  input  wire r0_en,
  input  wire [3:0] r0_addr,
  output reg  [8:0] r0_data
);
  reg [8:0] store [0:15];

  always @(posedge clk) begin
    if (w0_en) store[w0_addr] <= w0_data;
  end

  always @(posedge clk) begin
    if (r0_en) r0_data <= store[r0_addr];
  end

`ifdef VPRI_CHECKS
  assign peek_data = store[peek_addr];
`endif
endmodule

// vpri_fifo_d16_data8_last1.v
// FIFO in a RAM with a registered read: holds depth beats in the RAM and one at its output, depth + 1 in all.
// Latency 2 clocks from push to pop_valid when empty; one beat a clock. push_ready depends on registers alone.
// level counts the beats inside, the one at the output included.
// Parameters: {"depth":16,"fields":{"data":8,"last":1}}
// Generated from hw/prim/fifo.ts; do not edit.
module vpri_fifo_d16_data8_last1 (
  input  wire clk,
  input  wire rst,
  input  wire push_valid,
  output wire push_ready,
  input  wire [7:0] push_data,
  input  wire push_last,
  output wire pop_valid,
  input  wire pop_ready,
  output wire [7:0] pop_data,
  output wire pop_last,
  output wire [4:0] level
);

  reg  [4:0] wptr;  // hw/prim/fifo.ts:28
  reg  [4:0] rptr;  // hw/prim/fifo.ts:28
  reg  ovalid;  // hw/prim/fifo.ts:28
  wire full;  // hw/prim/fifo.ts:29
  wire do_push;  // hw/prim/fifo.ts:30
  wire do_load;  // hw/prim/fifo.ts:31
  wire [8:0] store_q;  // hw/prim/fifo.ts:34

  assign full = wptr == {~rptr[4], rptr[3:0]};  // hw/prim/fifo.ts:29
  assign do_push = push_valid & (~full);  // hw/prim/fifo.ts:30
  assign do_load = (wptr != rptr) & ((~ovalid) | pop_ready);  // hw/prim/fifo.ts:31

`ifdef VPRI_CHECKS
  wire [3:0] store_peek_addr;
  wire [8:0] store_peek;
`endif
  vpri_mem_w9_d16_1w1r_undefined u_store (  // hw/prim/fifo.ts:32
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(store_peek_addr),
    .peek_data(store_peek),
`endif
    .w0_en(do_push),
    .w0_addr(wptr[3:0]),
    .w0_data({push_data, push_last}),
    .r0_en(do_load),
    .r0_addr(rptr[3:0]),
    .r0_data(store_q)
  );

  assign push_ready = ~full;  // hw/prim/fifo.ts:36
  assign pop_valid = ovalid;  // hw/prim/fifo.ts:37
  assign pop_data = store_q[8:1];  // hw/prim/fifo.ts:38
  assign pop_last = store_q[0];  // hw/prim/fifo.ts:38
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
`ifndef VPRI_UNCHECKED_vpri_fifo_d16_data8_last1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_fifo_d16_data8_last1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_fifo_d16_data8_last1
  `define VPRI_ASSUME_vpri_fifo_d16_data8_last1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_fifo_d16_data8_last1 assert
`endif

  (* anyconst *) reg  [4:0] beat;  // hw/prim/beats.ts:23
  reg  [4:0] beats_in;  // hw/prim/beats.ts:24
  reg  [4:0] beats_out;  // hw/prim/beats.ts:24
  reg  [8:0] beat_payload;  // hw/prim/beats.ts:24
  wire [4:0] beats_inside;  // hw/prim/beats.ts:30
  wire [4:0] beats_ahead;  // hw/prim/beats.ts:31
  wire beat_at_front;  // hw/prim/fifo.ts:49
  reg  waiting_before;  // hw/prim/fifo.ts:57
  reg  was_full;  // hw/prim/fifo.ts:59
  reg  push_was_stalled;  // hw/prim/fifo.ts:25
  reg  [7:0] push_was_data;  // hw/prim/fifo.ts:25
  reg  push_was_last;  // hw/prim/fifo.ts:25
  reg  pop_was_stalled;  // hw/prim/fifo.ts:25
  reg  [7:0] pop_was_data;  // hw/prim/fifo.ts:25
  reg  pop_was_last;  // hw/prim/fifo.ts:25
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
        beat_payload <= {push_data, push_last};  // hw/prim/beats.ts:27
      end
    end
    push_was_data <= push_data;  // hw/prim/fifo.ts:25
    push_was_last <= push_last;  // hw/prim/fifo.ts:25
    pop_was_data <= pop_data;  // hw/prim/fifo.ts:25
    pop_was_last <= pop_last;  // hw/prim/fifo.ts:25
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
        given: assert ({pop_data, pop_last} == beat_payload);  // hw/prim/fifo.ts:54
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
        pop_hold_last: assert (pop_last == pop_was_last);  // hw/prim/fifo.ts:25
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
        push_hold_valid: `VPRI_ASSUME_vpri_fifo_d16_data8_last1 (push_valid);  // hw/prim/fifo.ts:25
        push_hold_data: `VPRI_ASSUME_vpri_fifo_d16_data8_last1 (push_data == push_was_data);  // hw/prim/fifo.ts:25
        push_hold_last: `VPRI_ASSUME_vpri_fifo_d16_data8_last1 (push_last == push_was_last);  // hw/prim/fifo.ts:25
      end
    end
  end
`endif
`endif
`endif
endmodule
