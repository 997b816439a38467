// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"irq":1,"ring":1,"sequence":32,"slot":3,"status":8},"n":8}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [2:0] in0_slot,
  input  wire in0_ring,
  input  wire [7:0] in0_status,
  input  wire [31:0] in0_sequence,
  input  wire in0_irq,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [2:0] in1_slot,
  input  wire in1_ring,
  input  wire [7:0] in1_status,
  input  wire [31:0] in1_sequence,
  input  wire in1_irq,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [2:0] in2_slot,
  input  wire in2_ring,
  input  wire [7:0] in2_status,
  input  wire [31:0] in2_sequence,
  input  wire in2_irq,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [2:0] in3_slot,
  input  wire in3_ring,
  input  wire [7:0] in3_status,
  input  wire [31:0] in3_sequence,
  input  wire in3_irq,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [2:0] in4_slot,
  input  wire in4_ring,
  input  wire [7:0] in4_status,
  input  wire [31:0] in4_sequence,
  input  wire in4_irq,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [2:0] in5_slot,
  input  wire in5_ring,
  input  wire [7:0] in5_status,
  input  wire [31:0] in5_sequence,
  input  wire in5_irq,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [2:0] in6_slot,
  input  wire in6_ring,
  input  wire [7:0] in6_status,
  input  wire [31:0] in6_sequence,
  input  wire in6_irq,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [2:0] in7_slot,
  input  wire in7_ring,
  input  wire [7:0] in7_status,
  input  wire [31:0] in7_sequence,
  input  wire in7_irq,
  output wire out_valid,
  input  wire out_ready,
  output wire [2:0] out_slot,
  output wire out_ring,
  output wire [7:0] out_status,
  output wire [31:0] out_sequence,
  output wire out_irq,
  output wire [2:0] out_index
);

  wire [7:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [7:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [7:0] in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = {in7_valid, in6_valid, in5_valid, in4_valid, in3_valid, in2_valid, in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n8 u_arbiter (  // hw/prim/stream-arbiter.ts:37
    .clk(clk),
    .rst(rst),
    .req(arbiter_req),
    .ready(arbiter_ready),
    .gnt(arbiter_gnt)
  );

  assign in0_ready = out_ready & arbiter_gnt[0];  // hw/prim/stream-arbiter.ts:42
  assign in1_ready = out_ready & arbiter_gnt[1];  // hw/prim/stream-arbiter.ts:42
  assign in2_ready = out_ready & arbiter_gnt[2];  // hw/prim/stream-arbiter.ts:42
  assign in3_ready = out_ready & arbiter_gnt[3];  // hw/prim/stream-arbiter.ts:42
  assign in4_ready = out_ready & arbiter_gnt[4];  // hw/prim/stream-arbiter.ts:42
  assign in5_ready = out_ready & arbiter_gnt[5];  // hw/prim/stream-arbiter.ts:42
  assign in6_ready = out_ready & arbiter_gnt[6];  // hw/prim/stream-arbiter.ts:42
  assign in7_ready = out_ready & arbiter_gnt[7];  // hw/prim/stream-arbiter.ts:42
  assign out_valid = |arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_slot = ((((((({3{arbiter_gnt[0]}} & in0_slot) | ({3{arbiter_gnt[1]}} & in1_slot)) | ({3{arbiter_gnt[2]}} & in2_slot)) | ({3{arbiter_gnt[3]}} & in3_slot)) | ({3{arbiter_gnt[4]}} & in4_slot)) | ({3{arbiter_gnt[5]}} & in5_slot)) | ({3{arbiter_gnt[6]}} & in6_slot)) | ({3{arbiter_gnt[7]}} & in7_slot);  // hw/prim/stream-arbiter.ts:41
  assign out_ring = (((((((arbiter_gnt[0] & in0_ring) | (arbiter_gnt[1] & in1_ring)) | (arbiter_gnt[2] & in2_ring)) | (arbiter_gnt[3] & in3_ring)) | (arbiter_gnt[4] & in4_ring)) | (arbiter_gnt[5] & in5_ring)) | (arbiter_gnt[6] & in6_ring)) | (arbiter_gnt[7] & in7_ring);  // hw/prim/stream-arbiter.ts:41
  assign out_status = ((((((({8{arbiter_gnt[0]}} & in0_status) | ({8{arbiter_gnt[1]}} & in1_status)) | ({8{arbiter_gnt[2]}} & in2_status)) | ({8{arbiter_gnt[3]}} & in3_status)) | ({8{arbiter_gnt[4]}} & in4_status)) | ({8{arbiter_gnt[5]}} & in5_status)) | ({8{arbiter_gnt[6]}} & in6_status)) | ({8{arbiter_gnt[7]}} & in7_status);  // hw/prim/stream-arbiter.ts:41
  assign out_sequence = ((((((({32{arbiter_gnt[0]}} & in0_sequence) | ({32{arbiter_gnt[1]}} & in1_sequence)) | ({32{arbiter_gnt[2]}} & in2_sequence)) | ({32{arbiter_gnt[3]}} & in3_sequence)) | ({32{arbiter_gnt[4]}} & in4_sequence)) | ({32{arbiter_gnt[5]}} & in5_sequence)) | ({32{arbiter_gnt[6]}} & in6_sequence)) | ({32{arbiter_gnt[7]}} & in7_sequence);  // hw/prim/stream-arbiter.ts:41
  assign out_irq = (((((((arbiter_gnt[0] & in0_irq) | (arbiter_gnt[1] & in1_irq)) | (arbiter_gnt[2] & in2_irq)) | (arbiter_gnt[3] & in3_irq)) | (arbiter_gnt[4] & in4_irq)) | (arbiter_gnt[5] & in5_irq)) | (arbiter_gnt[6] & in6_irq)) | (arbiter_gnt[7] & in7_irq);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((({3{arbiter_gnt[0]}} & 3'd0) | ({3{arbiter_gnt[1]}} & 3'd1)) | ({3{arbiter_gnt[2]}} & 3'd2)) | ({3{arbiter_gnt[3]}} & 3'd3)) | ({3{arbiter_gnt[4]}} & 3'd4)) | ({3{arbiter_gnt[5]}} & 3'd5)) | ({3{arbiter_gnt[6]}} & 3'd6)) | ({3{arbiter_gnt[7]}} & 3'd7);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1
  `define VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 assert
`endif

  wire [7:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [2:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [2:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in0_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in0_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in0_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in1_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in1_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in1_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in2_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in2_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in2_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in3_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in3_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in3_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in4_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in4_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in4_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in5_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in5_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in5_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in6_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in6_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in6_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in7_was_slot;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_ring;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in7_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in7_was_sequence;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_irq;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [2:0] out_was_slot;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_ring;  // hw/prim/stream-arbiter.ts:33
  reg  [7:0] out_was_status;  // hw/prim/stream-arbiter.ts:33
  reg  [31:0] out_was_sequence;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_irq;  // hw/prim/stream-arbiter.ts:33
  reg  [2:0] out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in7_valid & in7_ready, in6_valid & in6_ready, in5_valid & in5_ready, in4_valid & in4_ready, in3_valid & in3_ready, in2_valid & in2_ready, in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 3'd0;
      took_before <= 1'b0;
      in0_was_stalled <= 1'b0;
      in1_was_stalled <= 1'b0;
      in2_was_stalled <= 1'b0;
      in3_was_stalled <= 1'b0;
      in4_was_stalled <= 1'b0;
      in5_was_stalled <= 1'b0;
      in6_was_stalled <= 1'b0;
      in7_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
    end else begin
      index_before <= out_index;  // hw/prim/stream-arbiter.ts:97
      took_before <= out_valid & out_ready;  // hw/prim/stream-arbiter.ts:98
      in0_was_stalled <= in0_valid & (~in0_ready);  // hw/prim/stream-arbiter.ts:32
      in1_was_stalled <= in1_valid & (~in1_ready);  // hw/prim/stream-arbiter.ts:32
      in2_was_stalled <= in2_valid & (~in2_ready);  // hw/prim/stream-arbiter.ts:32
      in3_was_stalled <= in3_valid & (~in3_ready);  // hw/prim/stream-arbiter.ts:32
      in4_was_stalled <= in4_valid & (~in4_ready);  // hw/prim/stream-arbiter.ts:32
      in5_was_stalled <= in5_valid & (~in5_ready);  // hw/prim/stream-arbiter.ts:32
      in6_was_stalled <= in6_valid & (~in6_ready);  // hw/prim/stream-arbiter.ts:32
      in7_was_stalled <= in7_valid & (~in7_ready);  // hw/prim/stream-arbiter.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    in0_was_slot <= in0_slot;  // hw/prim/stream-arbiter.ts:32
    in0_was_ring <= in0_ring;  // hw/prim/stream-arbiter.ts:32
    in0_was_status <= in0_status;  // hw/prim/stream-arbiter.ts:32
    in0_was_sequence <= in0_sequence;  // hw/prim/stream-arbiter.ts:32
    in0_was_irq <= in0_irq;  // hw/prim/stream-arbiter.ts:32
    in1_was_slot <= in1_slot;  // hw/prim/stream-arbiter.ts:32
    in1_was_ring <= in1_ring;  // hw/prim/stream-arbiter.ts:32
    in1_was_status <= in1_status;  // hw/prim/stream-arbiter.ts:32
    in1_was_sequence <= in1_sequence;  // hw/prim/stream-arbiter.ts:32
    in1_was_irq <= in1_irq;  // hw/prim/stream-arbiter.ts:32
    in2_was_slot <= in2_slot;  // hw/prim/stream-arbiter.ts:32
    in2_was_ring <= in2_ring;  // hw/prim/stream-arbiter.ts:32
    in2_was_status <= in2_status;  // hw/prim/stream-arbiter.ts:32
    in2_was_sequence <= in2_sequence;  // hw/prim/stream-arbiter.ts:32
    in2_was_irq <= in2_irq;  // hw/prim/stream-arbiter.ts:32
    in3_was_slot <= in3_slot;  // hw/prim/stream-arbiter.ts:32
    in3_was_ring <= in3_ring;  // hw/prim/stream-arbiter.ts:32
    in3_was_status <= in3_status;  // hw/prim/stream-arbiter.ts:32
    in3_was_sequence <= in3_sequence;  // hw/prim/stream-arbiter.ts:32
    in3_was_irq <= in3_irq;  // hw/prim/stream-arbiter.ts:32
    in4_was_slot <= in4_slot;  // hw/prim/stream-arbiter.ts:32
    in4_was_ring <= in4_ring;  // hw/prim/stream-arbiter.ts:32
    in4_was_status <= in4_status;  // hw/prim/stream-arbiter.ts:32
    in4_was_sequence <= in4_sequence;  // hw/prim/stream-arbiter.ts:32
    in4_was_irq <= in4_irq;  // hw/prim/stream-arbiter.ts:32
    in5_was_slot <= in5_slot;  // hw/prim/stream-arbiter.ts:32
    in5_was_ring <= in5_ring;  // hw/prim/stream-arbiter.ts:32
    in5_was_status <= in5_status;  // hw/prim/stream-arbiter.ts:32
    in5_was_sequence <= in5_sequence;  // hw/prim/stream-arbiter.ts:32
    in5_was_irq <= in5_irq;  // hw/prim/stream-arbiter.ts:32
    in6_was_slot <= in6_slot;  // hw/prim/stream-arbiter.ts:32
    in6_was_ring <= in6_ring;  // hw/prim/stream-arbiter.ts:32
    in6_was_status <= in6_status;  // hw/prim/stream-arbiter.ts:32
    in6_was_sequence <= in6_sequence;  // hw/prim/stream-arbiter.ts:32
    in6_was_irq <= in6_irq;  // hw/prim/stream-arbiter.ts:32
    in7_was_slot <= in7_slot;  // hw/prim/stream-arbiter.ts:32
    in7_was_ring <= in7_ring;  // hw/prim/stream-arbiter.ts:32
    in7_was_status <= in7_status;  // hw/prim/stream-arbiter.ts:32
    in7_was_sequence <= in7_sequence;  // hw/prim/stream-arbiter.ts:32
    in7_was_irq <= in7_irq;  // hw/prim/stream-arbiter.ts:32
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
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 3'd7, out_index == 3'd6, out_index == 3'd5, out_index == 3'd4, out_index == 3'd3, out_index == 3'd2, out_index == 3'd1, out_index == 3'd0} : 8'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid))) & (((((out_slot == (which[2] ? (which[1] ? (which[0] ? in7_slot : in6_slot) : (which[0] ? in5_slot : in4_slot)) : (which[1] ? (which[0] ? in3_slot : in2_slot) : (which[0] ? in1_slot : in0_slot)))) & (out_ring == (which[2] ? (which[1] ? (which[0] ? in7_ring : in6_ring) : (which[0] ? in5_ring : in4_ring)) : (which[1] ? (which[0] ? in3_ring : in2_ring) : (which[0] ? in1_ring : in0_ring))))) & (out_status == (which[2] ? (which[1] ? (which[0] ? in7_status : in6_status) : (which[0] ? in5_status : in4_status)) : (which[1] ? (which[0] ? in3_status : in2_status) : (which[0] ? in1_status : in0_status))))) & (out_sequence == (which[2] ? (which[1] ? (which[0] ? in7_sequence : in6_sequence) : (which[0] ? in5_sequence : in4_sequence)) : (which[1] ? (which[0] ? in3_sequence : in2_sequence) : (which[0] ? in1_sequence : in0_sequence))))) & (out_irq == (which[2] ? (which[1] ? (which[0] ? in7_irq : in6_irq) : (which[0] ? in5_irq : in4_irq)) : (which[1] ? (which[0] ? in3_irq : in2_irq) : (which[0] ? in1_irq : in0_irq))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
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
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in0_slot == in0_was_slot);  // hw/prim/stream-arbiter.ts:32
        in0_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in0_ring == in0_was_ring);  // hw/prim/stream-arbiter.ts:32
        in0_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in0_status == in0_was_status);  // hw/prim/stream-arbiter.ts:32
        in0_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in0_sequence == in0_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in0_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in0_irq == in0_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in1_slot == in1_was_slot);  // hw/prim/stream-arbiter.ts:32
        in1_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in1_ring == in1_was_ring);  // hw/prim/stream-arbiter.ts:32
        in1_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in1_status == in1_was_status);  // hw/prim/stream-arbiter.ts:32
        in1_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in1_sequence == in1_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in1_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in1_irq == in1_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in2_slot == in2_was_slot);  // hw/prim/stream-arbiter.ts:32
        in2_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in2_ring == in2_was_ring);  // hw/prim/stream-arbiter.ts:32
        in2_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in2_status == in2_was_status);  // hw/prim/stream-arbiter.ts:32
        in2_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in2_sequence == in2_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in2_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in2_irq == in2_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in3_slot == in3_was_slot);  // hw/prim/stream-arbiter.ts:32
        in3_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in3_ring == in3_was_ring);  // hw/prim/stream-arbiter.ts:32
        in3_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in3_status == in3_was_status);  // hw/prim/stream-arbiter.ts:32
        in3_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in3_sequence == in3_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in3_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in3_irq == in3_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in4_slot == in4_was_slot);  // hw/prim/stream-arbiter.ts:32
        in4_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in4_ring == in4_was_ring);  // hw/prim/stream-arbiter.ts:32
        in4_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in4_status == in4_was_status);  // hw/prim/stream-arbiter.ts:32
        in4_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in4_sequence == in4_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in4_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in4_irq == in4_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in5_slot == in5_was_slot);  // hw/prim/stream-arbiter.ts:32
        in5_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in5_ring == in5_was_ring);  // hw/prim/stream-arbiter.ts:32
        in5_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in5_status == in5_was_status);  // hw/prim/stream-arbiter.ts:32
        in5_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in5_sequence == in5_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in5_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in5_irq == in5_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in6_slot == in6_was_slot);  // hw/prim/stream-arbiter.ts:32
        in6_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in6_ring == in6_was_ring);  // hw/prim/stream-arbiter.ts:32
        in6_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in6_status == in6_was_status);  // hw/prim/stream-arbiter.ts:32
        in6_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in6_sequence == in6_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in6_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in6_irq == in6_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_slot: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in7_slot == in7_was_slot);  // hw/prim/stream-arbiter.ts:32
        in7_hold_ring: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in7_ring == in7_was_ring);  // hw/prim/stream-arbiter.ts:32
        in7_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in7_status == in7_was_status);  // hw/prim/stream-arbiter.ts:32
        in7_hold_sequence: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in7_sequence == in7_was_sequence);  // hw/prim/stream-arbiter.ts:32
        in7_hold_irq: `VPRI_ASSUME_vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 (in7_irq == in7_was_irq);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
