// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"address":64,"clear":1,"out":1,"row":16},"n":8}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n8_row16_address64_out1_clear1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_row,
  input  wire [63:0] in0_address,
  input  wire in0_out,
  input  wire in0_clear,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_row,
  input  wire [63:0] in1_address,
  input  wire in1_out,
  input  wire in1_clear,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [15:0] in2_row,
  input  wire [63:0] in2_address,
  input  wire in2_out,
  input  wire in2_clear,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [15:0] in3_row,
  input  wire [63:0] in3_address,
  input  wire in3_out,
  input  wire in3_clear,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [15:0] in4_row,
  input  wire [63:0] in4_address,
  input  wire in4_out,
  input  wire in4_clear,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [15:0] in5_row,
  input  wire [63:0] in5_address,
  input  wire in5_out,
  input  wire in5_clear,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [15:0] in6_row,
  input  wire [63:0] in6_address,
  input  wire in6_out,
  input  wire in6_clear,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [15:0] in7_row,
  input  wire [63:0] in7_address,
  input  wire in7_out,
  input  wire in7_clear,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_row,
  output wire [63:0] out_address,
  output wire out_out,
  output wire out_clear,
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
  assign out_row = ((((((({16{arbiter_gnt[0]}} & in0_row) | ({16{arbiter_gnt[1]}} & in1_row)) | ({16{arbiter_gnt[2]}} & in2_row)) | ({16{arbiter_gnt[3]}} & in3_row)) | ({16{arbiter_gnt[4]}} & in4_row)) | ({16{arbiter_gnt[5]}} & in5_row)) | ({16{arbiter_gnt[6]}} & in6_row)) | ({16{arbiter_gnt[7]}} & in7_row);  // hw/prim/stream-arbiter.ts:41
  assign out_address = ((((((({64{arbiter_gnt[0]}} & in0_address) | ({64{arbiter_gnt[1]}} & in1_address)) | ({64{arbiter_gnt[2]}} & in2_address)) | ({64{arbiter_gnt[3]}} & in3_address)) | ({64{arbiter_gnt[4]}} & in4_address)) | ({64{arbiter_gnt[5]}} & in5_address)) | ({64{arbiter_gnt[6]}} & in6_address)) | ({64{arbiter_gnt[7]}} & in7_address);  // hw/prim/stream-arbiter.ts:41
  assign out_out = (((((((arbiter_gnt[0] & in0_out) | (arbiter_gnt[1] & in1_out)) | (arbiter_gnt[2] & in2_out)) | (arbiter_gnt[3] & in3_out)) | (arbiter_gnt[4] & in4_out)) | (arbiter_gnt[5] & in5_out)) | (arbiter_gnt[6] & in6_out)) | (arbiter_gnt[7] & in7_out);  // hw/prim/stream-arbiter.ts:41
  assign out_clear = (((((((arbiter_gnt[0] & in0_clear) | (arbiter_gnt[1] & in1_clear)) | (arbiter_gnt[2] & in2_clear)) | (arbiter_gnt[3] & in3_clear)) | (arbiter_gnt[4] & in4_clear)) | (arbiter_gnt[5] & in5_clear)) | (arbiter_gnt[6] & in6_clear)) | (arbiter_gnt[7] & in7_clear);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((({3{arbiter_gnt[0]}} & 3'd0) | ({3{arbiter_gnt[1]}} & 3'd1)) | ({3{arbiter_gnt[2]}} & 3'd2)) | ({3{arbiter_gnt[3]}} & 3'd3)) | ({3{arbiter_gnt[4]}} & 3'd4)) | ({3{arbiter_gnt[5]}} & 3'd5)) | ({3{arbiter_gnt[6]}} & 3'd6)) | ({3{arbiter_gnt[7]}} & 3'd7);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n8_row16_address64_out1_clear1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n8_row16_address64_out1_clear1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n8_row16_address64_out1_clear1
  `define VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 assert
`endif

  wire [7:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [2:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [2:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in0_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in1_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in2_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in3_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in4_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in4_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in5_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in5_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in6_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in6_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in7_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in7_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_out;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_clear;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  [63:0] out_was_address;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_out;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_clear;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_row <= in0_row;  // hw/prim/stream-arbiter.ts:32
    in0_was_address <= in0_address;  // hw/prim/stream-arbiter.ts:32
    in0_was_out <= in0_out;  // hw/prim/stream-arbiter.ts:32
    in0_was_clear <= in0_clear;  // hw/prim/stream-arbiter.ts:32
    in1_was_row <= in1_row;  // hw/prim/stream-arbiter.ts:32
    in1_was_address <= in1_address;  // hw/prim/stream-arbiter.ts:32
    in1_was_out <= in1_out;  // hw/prim/stream-arbiter.ts:32
    in1_was_clear <= in1_clear;  // hw/prim/stream-arbiter.ts:32
    in2_was_row <= in2_row;  // hw/prim/stream-arbiter.ts:32
    in2_was_address <= in2_address;  // hw/prim/stream-arbiter.ts:32
    in2_was_out <= in2_out;  // hw/prim/stream-arbiter.ts:32
    in2_was_clear <= in2_clear;  // hw/prim/stream-arbiter.ts:32
    in3_was_row <= in3_row;  // hw/prim/stream-arbiter.ts:32
    in3_was_address <= in3_address;  // hw/prim/stream-arbiter.ts:32
    in3_was_out <= in3_out;  // hw/prim/stream-arbiter.ts:32
    in3_was_clear <= in3_clear;  // hw/prim/stream-arbiter.ts:32
    in4_was_row <= in4_row;  // hw/prim/stream-arbiter.ts:32
    in4_was_address <= in4_address;  // hw/prim/stream-arbiter.ts:32
    in4_was_out <= in4_out;  // hw/prim/stream-arbiter.ts:32
    in4_was_clear <= in4_clear;  // hw/prim/stream-arbiter.ts:32
    in5_was_row <= in5_row;  // hw/prim/stream-arbiter.ts:32
    in5_was_address <= in5_address;  // hw/prim/stream-arbiter.ts:32
    in5_was_out <= in5_out;  // hw/prim/stream-arbiter.ts:32
    in5_was_clear <= in5_clear;  // hw/prim/stream-arbiter.ts:32
    in6_was_row <= in6_row;  // hw/prim/stream-arbiter.ts:32
    in6_was_address <= in6_address;  // hw/prim/stream-arbiter.ts:32
    in6_was_out <= in6_out;  // hw/prim/stream-arbiter.ts:32
    in6_was_clear <= in6_clear;  // hw/prim/stream-arbiter.ts:32
    in7_was_row <= in7_row;  // hw/prim/stream-arbiter.ts:32
    in7_was_address <= in7_address;  // hw/prim/stream-arbiter.ts:32
    in7_was_out <= in7_out;  // hw/prim/stream-arbiter.ts:32
    in7_was_clear <= in7_clear;  // hw/prim/stream-arbiter.ts:32
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
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 3'd7, out_index == 3'd6, out_index == 3'd5, out_index == 3'd4, out_index == 3'd3, out_index == 3'd2, out_index == 3'd1, out_index == 3'd0} : 8'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid))) & ((((out_row == (which[2] ? (which[1] ? (which[0] ? in7_row : in6_row) : (which[0] ? in5_row : in4_row)) : (which[1] ? (which[0] ? in3_row : in2_row) : (which[0] ? in1_row : in0_row)))) & (out_address == (which[2] ? (which[1] ? (which[0] ? in7_address : in6_address) : (which[0] ? in5_address : in4_address)) : (which[1] ? (which[0] ? in3_address : in2_address) : (which[0] ? in1_address : in0_address))))) & (out_out == (which[2] ? (which[1] ? (which[0] ? in7_out : in6_out) : (which[0] ? in5_out : in4_out)) : (which[1] ? (which[0] ? in3_out : in2_out) : (which[0] ? in1_out : in0_out))))) & (out_clear == (which[2] ? (which[1] ? (which[0] ? in7_clear : in6_clear) : (which[0] ? in5_clear : in4_clear)) : (which[1] ? (which[0] ? in3_clear : in2_clear) : (which[0] ? in1_clear : in0_clear))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
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
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
        in0_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in0_address == in0_was_address);  // hw/prim/stream-arbiter.ts:32
        in0_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in0_out == in0_was_out);  // hw/prim/stream-arbiter.ts:32
        in0_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in0_clear == in0_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in1_row == in1_was_row);  // hw/prim/stream-arbiter.ts:32
        in1_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in1_address == in1_was_address);  // hw/prim/stream-arbiter.ts:32
        in1_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in1_out == in1_was_out);  // hw/prim/stream-arbiter.ts:32
        in1_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in1_clear == in1_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in2_row == in2_was_row);  // hw/prim/stream-arbiter.ts:32
        in2_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in2_address == in2_was_address);  // hw/prim/stream-arbiter.ts:32
        in2_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in2_out == in2_was_out);  // hw/prim/stream-arbiter.ts:32
        in2_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in2_clear == in2_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in3_row == in3_was_row);  // hw/prim/stream-arbiter.ts:32
        in3_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in3_address == in3_was_address);  // hw/prim/stream-arbiter.ts:32
        in3_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in3_out == in3_was_out);  // hw/prim/stream-arbiter.ts:32
        in3_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in3_clear == in3_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in4_row == in4_was_row);  // hw/prim/stream-arbiter.ts:32
        in4_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in4_address == in4_was_address);  // hw/prim/stream-arbiter.ts:32
        in4_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in4_out == in4_was_out);  // hw/prim/stream-arbiter.ts:32
        in4_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in4_clear == in4_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in5_row == in5_was_row);  // hw/prim/stream-arbiter.ts:32
        in5_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in5_address == in5_was_address);  // hw/prim/stream-arbiter.ts:32
        in5_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in5_out == in5_was_out);  // hw/prim/stream-arbiter.ts:32
        in5_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in5_clear == in5_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in6_row == in6_was_row);  // hw/prim/stream-arbiter.ts:32
        in6_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in6_address == in6_was_address);  // hw/prim/stream-arbiter.ts:32
        in6_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in6_out == in6_was_out);  // hw/prim/stream-arbiter.ts:32
        in6_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in6_clear == in6_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in7_row == in7_was_row);  // hw/prim/stream-arbiter.ts:32
        in7_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in7_address == in7_was_address);  // hw/prim/stream-arbiter.ts:32
        in7_hold_out: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in7_out == in7_was_out);  // hw/prim/stream-arbiter.ts:32
        in7_hold_clear: `VPRI_ASSUME_vpri_stream_arbiter_n8_row16_address64_out1_clear1 (in7_clear == in7_was_clear);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
