// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"address":64,"clear":1,"out":1,"row":12},"n":1}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n1_row12_address64_out1_clear1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [11:0] in0_row,
  input  wire [63:0] in0_address,
  input  wire in0_out,
  input  wire in0_clear,
  output wire out_valid,
  input  wire out_ready,
  output wire [11:0] out_row,
  output wire [63:0] out_address,
  output wire out_out,
  output wire out_clear,
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
  assign out_row = {12{arbiter_gnt}} & in0_row;  // hw/prim/stream-arbiter.ts:41
  assign out_address = {64{arbiter_gnt}} & in0_address;  // hw/prim/stream-arbiter.ts:41
  assign out_out = arbiter_gnt & in0_out;  // hw/prim/stream-arbiter.ts:41
  assign out_clear = arbiter_gnt & in0_clear;  // hw/prim/stream-arbiter.ts:41
  assign out_index = 1'b0;  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n1_row12_address64_out1_clear1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n1_row12_address64_out1_clear1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n1_row12_address64_out1_clear1
  `define VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 assert
`endif

  wire takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [11:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in0_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [11:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  [63:0] out_was_address;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_out;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_clear;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_row <= in0_row;  // hw/prim/stream-arbiter.ts:32
    in0_was_address <= in0_address;  // hw/prim/stream-arbiter.ts:32
    in0_was_out <= in0_out;  // hw/prim/stream-arbiter.ts:32
    in0_was_clear <= in0_clear;  // hw/prim/stream-arbiter.ts:32
    out_was_row <= out_row;  // hw/prim/stream-arbiter.ts:33
    out_was_address <= out_address;  // hw/prim/stream-arbiter.ts:33
    out_was_out <= out_out;  // hw/prim/stream-arbiter.ts:33
    out_was_clear <= out_clear;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert (in0_valid & ((((out_row == in0_row) & (out_address == in0_address)) & (out_out == in0_out)) & (out_clear == in0_clear)));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      progress: assert (out_valid == in_valid);  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_row: assert (out_row == out_was_row);  // hw/prim/stream-arbiter.ts:33
        out_hold_address: assert (out_address == out_was_address);  // hw/prim/stream-arbiter.ts:33
        out_hold_out: assert (out_out == out_was_out);  // hw/prim/stream-arbiter.ts:33
        out_hold_clear: assert (out_clear == out_was_clear);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
        in0_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 (in0_address == in0_was_address);  // hw/prim/stream-arbiter.ts:32
        in0_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 (in0_out == in0_was_out);  // hw/prim/stream-arbiter.ts:32
        in0_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n1_row12_address64_out1_clear1 (in0_clear == in0_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
