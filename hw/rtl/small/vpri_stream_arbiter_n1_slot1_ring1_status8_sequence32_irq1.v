// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"irq":1,"ring":1,"sequence":32,"slot":1,"status":8},"n":1}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire in0_slot,
  input  wire in0_ring,
  input  wire [7:0] in0_status,
  input  wire [31:0] in0_sequence,
  input  wire in0_irq,
  output wire out_valid,
  input  wire out_ready,
  output wire out_slot,
  output wire out_ring,
  output wire [7:0] out_status,
  output wire [31:0] out_sequence,
  output wire out_irq,
  output wire out_index
);

  wire arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = in0_valid;  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n1 u_arbiter (  // hw/prim/stream-arbiter.ts:37
    .clk(clk),
    .rst(rst),
    .req(arbiter_req),
    .ready(arbiter_ready),
    .gnt(arbiter_gnt)
  );

  assign in0_ready = out_ready & arbiter_gnt;  // hw/prim/stream-arbiter.ts:42
  assign out_valid = arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_slot = arbiter_gnt & in0_slot;  // hw/prim/stream-arbiter.ts:41
  assign out_ring = arbiter_gnt & in0_ring;  // hw/prim/stream-arbiter.ts:41
  assign out_status = {8{arbiter_gnt}} & in0_status;  // hw/prim/stream-arbiter.ts:41
  assign out_sequence = {32{arbiter_gnt}} & in0_sequence;  // hw/prim/stream-arbiter.ts:41
  assign out_irq = arbiter_gnt & in0_irq;  // hw/prim/stream-arbiter.ts:41
  assign out_index = 1'b0;  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1
  `define VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 assert
`endif

  wire takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in0_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in0_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_slot;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_ring;  // hw/prim/stream-arbiter.ts:33
  reg  [7:0] out_was_status;  // hw/prim/stream-arbiter.ts:33
  reg  [31:0] out_was_sequence;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_irq;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = in0_valid & in0_ready;  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 1'b0;
      took_before <= 1'b0;
      in0_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
    end else begin
      index_before <= out_index;  // hw/prim/stream-arbiter.ts:97
      took_before <= out_valid & out_ready;  // hw/prim/stream-arbiter.ts:98
      in0_was_stalled <= in0_valid & (~in0_ready);  // hw/prim/stream-arbiter.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    in0_was_slot <= in0_slot;  // hw/prim/stream-arbiter.ts:32
    in0_was_ring <= in0_ring;  // hw/prim/stream-arbiter.ts:32
    in0_was_status <= in0_status;  // hw/prim/stream-arbiter.ts:32
    in0_was_sequence <= in0_sequence;  // hw/prim/stream-arbiter.ts:32
    in0_was_irq <= in0_irq;  // hw/prim/stream-arbiter.ts:32
    out_was_slot <= out_slot;  // hw/prim/stream-arbiter.ts:33
    out_was_ring <= out_ring;  // hw/prim/stream-arbiter.ts:33
    out_was_status <= out_status;  // hw/prim/stream-arbiter.ts:33
    out_was_sequence <= out_sequence;  // hw/prim/stream-arbiter.ts:33
    out_was_irq <= out_irq;  // hw/prim/stream-arbiter.ts:33
    out_was_index <= out_index;  // hw/prim/stream-arbiter.ts:33
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      taken_is_given: assert (takes == ((out_valid & out_ready) ? (out_index == 1'b0) : 1'b0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert (in0_valid & (((((out_slot == in0_slot) & (out_ring == in0_ring)) & (out_status == in0_status)) & (out_sequence == in0_sequence)) & (out_irq == in0_irq)));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      progress: assert (out_valid == in_valid);  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_slot: assert (out_slot == out_was_slot);  // hw/prim/stream-arbiter.ts:33
        out_hold_ring: assert (out_ring == out_was_ring);  // hw/prim/stream-arbiter.ts:33
        out_hold_status: assert (out_status == out_was_status);  // hw/prim/stream-arbiter.ts:33
        out_hold_sequence: assert (out_sequence == out_was_sequence);  // hw/prim/stream-arbiter.ts:33
        out_hold_irq: assert (out_irq == out_was_irq);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (in0_slot == in0_was_slot);  // hw/prim/stream-arbiter.ts:32
        in0_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (in0_ring == in0_was_ring);  // hw/prim/stream-arbiter.ts:32
        in0_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (in0_status == in0_was_status);  // hw/prim/stream-arbiter.ts:32
        in0_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (in0_sequence == in0_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in0_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 (in0_irq == in0_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
