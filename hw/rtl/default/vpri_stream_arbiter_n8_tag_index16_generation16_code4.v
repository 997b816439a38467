// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"code":4,"generation":16,"tag_index":16},"n":8}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n8_tag_index16_generation16_code4 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_tag_index,
  input  wire [15:0] in0_generation,
  input  wire [3:0] in0_code,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_tag_index,
  input  wire [15:0] in1_generation,
  input  wire [3:0] in1_code,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [15:0] in2_tag_index,
  input  wire [15:0] in2_generation,
  input  wire [3:0] in2_code,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [15:0] in3_tag_index,
  input  wire [15:0] in3_generation,
  input  wire [3:0] in3_code,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [15:0] in4_tag_index,
  input  wire [15:0] in4_generation,
  input  wire [3:0] in4_code,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [15:0] in5_tag_index,
  input  wire [15:0] in5_generation,
  input  wire [3:0] in5_code,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [15:0] in6_tag_index,
  input  wire [15:0] in6_generation,
  input  wire [3:0] in6_code,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [15:0] in7_tag_index,
  input  wire [15:0] in7_generation,
  input  wire [3:0] in7_code,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_tag_index,
  output wire [15:0] out_generation,
  output wire [3:0] out_code,
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
  assign out_tag_index = ((((((({16{arbiter_gnt[0]}} & in0_tag_index) | ({16{arbiter_gnt[1]}} & in1_tag_index)) | ({16{arbiter_gnt[2]}} & in2_tag_index)) | ({16{arbiter_gnt[3]}} & in3_tag_index)) | ({16{arbiter_gnt[4]}} & in4_tag_index)) | ({16{arbiter_gnt[5]}} & in5_tag_index)) | ({16{arbiter_gnt[6]}} & in6_tag_index)) | ({16{arbiter_gnt[7]}} & in7_tag_index);  // hw/prim/stream-arbiter.ts:41
  assign out_generation = ((((((({16{arbiter_gnt[0]}} & in0_generation) | ({16{arbiter_gnt[1]}} & in1_generation)) | ({16{arbiter_gnt[2]}} & in2_generation)) | ({16{arbiter_gnt[3]}} & in3_generation)) | ({16{arbiter_gnt[4]}} & in4_generation)) | ({16{arbiter_gnt[5]}} & in5_generation)) | ({16{arbiter_gnt[6]}} & in6_generation)) | ({16{arbiter_gnt[7]}} & in7_generation);  // hw/prim/stream-arbiter.ts:41
  assign out_code = ((((((({4{arbiter_gnt[0]}} & in0_code) | ({4{arbiter_gnt[1]}} & in1_code)) | ({4{arbiter_gnt[2]}} & in2_code)) | ({4{arbiter_gnt[3]}} & in3_code)) | ({4{arbiter_gnt[4]}} & in4_code)) | ({4{arbiter_gnt[5]}} & in5_code)) | ({4{arbiter_gnt[6]}} & in6_code)) | ({4{arbiter_gnt[7]}} & in7_code);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((({3{arbiter_gnt[0]}} & 3'd0) | ({3{arbiter_gnt[1]}} & 3'd1)) | ({3{arbiter_gnt[2]}} & 3'd2)) | ({3{arbiter_gnt[3]}} & 3'd3)) | ({3{arbiter_gnt[4]}} & 3'd4)) | ({3{arbiter_gnt[5]}} & 3'd5)) | ({3{arbiter_gnt[6]}} & 3'd6)) | ({3{arbiter_gnt[7]}} & 3'd7);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n8_tag_index16_generation16_code4  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n8_tag_index16_generation16_code4: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n8_tag_index16_generation16_code4
  `define VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 assert
`endif

  wire [7:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [2:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [2:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in0_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in1_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in2_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in3_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in4_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in4_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in4_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in5_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in5_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in5_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in6_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in6_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in6_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in7_was_tag_index;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in7_was_generation;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in7_was_code;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_tag_index;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_generation;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_code;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_tag_index <= in0_tag_index;  // hw/prim/stream-arbiter.ts:32
    in0_was_generation <= in0_generation;  // hw/prim/stream-arbiter.ts:32
    in0_was_code <= in0_code;  // hw/prim/stream-arbiter.ts:32
    in1_was_tag_index <= in1_tag_index;  // hw/prim/stream-arbiter.ts:32
    in1_was_generation <= in1_generation;  // hw/prim/stream-arbiter.ts:32
    in1_was_code <= in1_code;  // hw/prim/stream-arbiter.ts:32
    in2_was_tag_index <= in2_tag_index;  // hw/prim/stream-arbiter.ts:32
    in2_was_generation <= in2_generation;  // hw/prim/stream-arbiter.ts:32
    in2_was_code <= in2_code;  // hw/prim/stream-arbiter.ts:32
    in3_was_tag_index <= in3_tag_index;  // hw/prim/stream-arbiter.ts:32
    in3_was_generation <= in3_generation;  // hw/prim/stream-arbiter.ts:32
    in3_was_code <= in3_code;  // hw/prim/stream-arbiter.ts:32
    in4_was_tag_index <= in4_tag_index;  // hw/prim/stream-arbiter.ts:32
    in4_was_generation <= in4_generation;  // hw/prim/stream-arbiter.ts:32
    in4_was_code <= in4_code;  // hw/prim/stream-arbiter.ts:32
    in5_was_tag_index <= in5_tag_index;  // hw/prim/stream-arbiter.ts:32
    in5_was_generation <= in5_generation;  // hw/prim/stream-arbiter.ts:32
    in5_was_code <= in5_code;  // hw/prim/stream-arbiter.ts:32
    in6_was_tag_index <= in6_tag_index;  // hw/prim/stream-arbiter.ts:32
    in6_was_generation <= in6_generation;  // hw/prim/stream-arbiter.ts:32
    in6_was_code <= in6_code;  // hw/prim/stream-arbiter.ts:32
    in7_was_tag_index <= in7_tag_index;  // hw/prim/stream-arbiter.ts:32
    in7_was_generation <= in7_generation;  // hw/prim/stream-arbiter.ts:32
    in7_was_code <= in7_code;  // hw/prim/stream-arbiter.ts:32
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
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 3'd7, out_index == 3'd6, out_index == 3'd5, out_index == 3'd4, out_index == 3'd3, out_index == 3'd2, out_index == 3'd1, out_index == 3'd0} : 8'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid))) & (((out_tag_index == (which[2] ? (which[1] ? (which[0] ? in7_tag_index : in6_tag_index) : (which[0] ? in5_tag_index : in4_tag_index)) : (which[1] ? (which[0] ? in3_tag_index : in2_tag_index) : (which[0] ? in1_tag_index : in0_tag_index)))) & (out_generation == (which[2] ? (which[1] ? (which[0] ? in7_generation : in6_generation) : (which[0] ? in5_generation : in4_generation)) : (which[1] ? (which[0] ? in3_generation : in2_generation) : (which[0] ? in1_generation : in0_generation))))) & (out_code == (which[2] ? (which[1] ? (which[0] ? in7_code : in6_code) : (which[0] ? in5_code : in4_code)) : (which[1] ? (which[0] ? in3_code : in2_code) : (which[0] ? in1_code : in0_code))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
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
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in0_tag_index == in0_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in0_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in0_generation == in0_was_generation);  // hw/prim/stream-arbiter.ts:32
        in0_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in0_code == in0_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in1_tag_index == in1_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in1_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in1_generation == in1_was_generation);  // hw/prim/stream-arbiter.ts:32
        in1_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in1_code == in1_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in2_tag_index == in2_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in2_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in2_generation == in2_was_generation);  // hw/prim/stream-arbiter.ts:32
        in2_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in2_code == in2_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in3_tag_index == in3_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in3_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in3_generation == in3_was_generation);  // hw/prim/stream-arbiter.ts:32
        in3_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in3_code == in3_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in4_tag_index == in4_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in4_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in4_generation == in4_was_generation);  // hw/prim/stream-arbiter.ts:32
        in4_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in4_code == in4_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in5_tag_index == in5_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in5_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in5_generation == in5_was_generation);  // hw/prim/stream-arbiter.ts:32
        in5_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in5_code == in5_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in6_tag_index == in6_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in6_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in6_generation == in6_was_generation);  // hw/prim/stream-arbiter.ts:32
        in6_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in6_code == in6_was_code);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_tag_index: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in7_tag_index == in7_was_tag_index);  // hw/prim/stream-arbiter.ts:32
        in7_hold_generation: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in7_generation == in7_was_generation);  // hw/prim/stream-arbiter.ts:32
        in7_hold_code: `VPRI_ASSUME_vpri_stream_arbiter_n8_tag_index16_generation16_code4 (in7_code == in7_was_code);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
