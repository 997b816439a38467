// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"code":4,"generation":16,"tag_index":16},"n":1}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n1_tag_index16_generation16_code4 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_tag_index,
  input  wire [15:0] in0_generation,
  input  wire [3:0] in0_code,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_tag_index,
  output wire [15:0] out_generation,
  output wire [3:0] out_code,
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
  assign out_tag_index = {16{arbiter_gnt}} & in0_tag_index;  // hw/prim/stream-arbiter.ts:41
  assign out_generation = {16{arbiter_gnt}} & in0_generation;  // hw/prim/stream-arbiter.ts:41
  assign out_code = {4{arbiter_gnt}} & in0_code;  // hw/prim/stream-arbiter.ts:41
  assign out_index = 1'b0;  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n1_tag_index16_generation16_code4  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n1_tag_index16_generation16_code4: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n1_tag_index16_generation16_code4
  `define VPRI_ASSUME_vpri_stream_arbiter_n1_tag_index16_generation16_code4 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n1_tag_index16_generation16_code4 assert
`endif

  wire takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in0_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_tag_index;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_generation;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_code;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_tag_index <= in0_tag_index;  // hw/prim/stream-arbiter.ts:32
    in0_was_generation <= in0_generation;  // hw/prim/stream-arbiter.ts:32
    in0_was_code <= in0_code;  // hw/prim/stream-arbiter.ts:32
    out_was_tag_index <= out_tag_index;  // hw/prim/stream-arbiter.ts:33
    out_was_generation <= out_generation;  // hw/prim/stream-arbiter.ts:33
    out_was_code <= out_code;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert (in0_valid & (((out_tag_index == in0_tag_index) & (out_generation == in0_generation)) & (out_code == in0_code)));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      progress: assert (out_valid == in_valid);  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_tag_index: assert (out_tag_index == out_was_tag_index);  // hw/prim/stream-arbiter.ts:33
        out_hold_generation: assert (out_generation == out_was_generation);  // hw/prim/stream-arbiter.ts:33
        out_hold_code: assert (out_code == out_was_code);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n1_tag_index16_generation16_code4 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n1_tag_index16_generation16_code4 (in0_tag_index == in0_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in0_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n1_tag_index16_generation16_code4 (in0_generation == in0_was_generation);  // hw/prim/stream-arbiter.ts:32
        in0_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n1_tag_index16_generation16_code4 (in0_code == in0_was_code);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
