// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"bytes":13,"lane":2,"offset":24,"row":6,"tag":16},"n":16}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_tag,
  input  wire [23:0] in0_offset,
  input  wire [12:0] in0_bytes,
  input  wire [1:0] in0_lane,
  input  wire [5:0] in0_row,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_tag,
  input  wire [23:0] in1_offset,
  input  wire [12:0] in1_bytes,
  input  wire [1:0] in1_lane,
  input  wire [5:0] in1_row,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [15:0] in2_tag,
  input  wire [23:0] in2_offset,
  input  wire [12:0] in2_bytes,
  input  wire [1:0] in2_lane,
  input  wire [5:0] in2_row,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [15:0] in3_tag,
  input  wire [23:0] in3_offset,
  input  wire [12:0] in3_bytes,
  input  wire [1:0] in3_lane,
  input  wire [5:0] in3_row,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [15:0] in4_tag,
  input  wire [23:0] in4_offset,
  input  wire [12:0] in4_bytes,
  input  wire [1:0] in4_lane,
  input  wire [5:0] in4_row,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [15:0] in5_tag,
  input  wire [23:0] in5_offset,
  input  wire [12:0] in5_bytes,
  input  wire [1:0] in5_lane,
  input  wire [5:0] in5_row,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [15:0] in6_tag,
  input  wire [23:0] in6_offset,
  input  wire [12:0] in6_bytes,
  input  wire [1:0] in6_lane,
  input  wire [5:0] in6_row,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [15:0] in7_tag,
  input  wire [23:0] in7_offset,
  input  wire [12:0] in7_bytes,
  input  wire [1:0] in7_lane,
  input  wire [5:0] in7_row,
  input  wire in8_valid,
  output wire in8_ready,
  input  wire [15:0] in8_tag,
  input  wire [23:0] in8_offset,
  input  wire [12:0] in8_bytes,
  input  wire [1:0] in8_lane,
  input  wire [5:0] in8_row,
  input  wire in9_valid,
  output wire in9_ready,
  input  wire [15:0] in9_tag,
  input  wire [23:0] in9_offset,
  input  wire [12:0] in9_bytes,
  input  wire [1:0] in9_lane,
  input  wire [5:0] in9_row,
  input  wire in10_valid,
  output wire in10_ready,
  input  wire [15:0] in10_tag,
  input  wire [23:0] in10_offset,
  input  wire [12:0] in10_bytes,
  input  wire [1:0] in10_lane,
  input  wire [5:0] in10_row,
  input  wire in11_valid,
  output wire in11_ready,
  input  wire [15:0] in11_tag,
  input  wire [23:0] in11_offset,
  input  wire [12:0] in11_bytes,
  input  wire [1:0] in11_lane,
  input  wire [5:0] in11_row,
  input  wire in12_valid,
  output wire in12_ready,
  input  wire [15:0] in12_tag,
  input  wire [23:0] in12_offset,
  input  wire [12:0] in12_bytes,
  input  wire [1:0] in12_lane,
  input  wire [5:0] in12_row,
  input  wire in13_valid,
  output wire in13_ready,
  input  wire [15:0] in13_tag,
  input  wire [23:0] in13_offset,
  input  wire [12:0] in13_bytes,
  input  wire [1:0] in13_lane,
  input  wire [5:0] in13_row,
  input  wire in14_valid,
  output wire in14_ready,
  input  wire [15:0] in14_tag,
  input  wire [23:0] in14_offset,
  input  wire [12:0] in14_bytes,
  input  wire [1:0] in14_lane,
  input  wire [5:0] in14_row,
  input  wire in15_valid,
  output wire in15_ready,
  input  wire [15:0] in15_tag,
  input  wire [23:0] in15_offset,
  input  wire [12:0] in15_bytes,
  input  wire [1:0] in15_lane,
  input  wire [5:0] in15_row,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_tag,
  output wire [23:0] out_offset,
  output wire [12:0] out_bytes,
  output wire [1:0] out_lane,
  output wire [5:0] out_row,
  output wire [3:0] out_index
);

  wire [15:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [15:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [15:0] in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = {in15_valid, in14_valid, in13_valid, in12_valid, in11_valid, in10_valid, in9_valid, in8_valid, in7_valid, in6_valid, in5_valid, in4_valid, in3_valid, in2_valid, in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n16 u_arbiter (  // hw/prim/stream-arbiter.ts:37
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
  assign in8_ready = out_ready & arbiter_gnt[8];  // hw/prim/stream-arbiter.ts:42
  assign in9_ready = out_ready & arbiter_gnt[9];  // hw/prim/stream-arbiter.ts:42
  assign in10_ready = out_ready & arbiter_gnt[10];  // hw/prim/stream-arbiter.ts:42
  assign in11_ready = out_ready & arbiter_gnt[11];  // hw/prim/stream-arbiter.ts:42
  assign in12_ready = out_ready & arbiter_gnt[12];  // hw/prim/stream-arbiter.ts:42
  assign in13_ready = out_ready & arbiter_gnt[13];  // hw/prim/stream-arbiter.ts:42
  assign in14_ready = out_ready & arbiter_gnt[14];  // hw/prim/stream-arbiter.ts:42
  assign in15_ready = out_ready & arbiter_gnt[15];  // hw/prim/stream-arbiter.ts:42
  assign out_valid = |arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_tag = ((((((((((((((({16{arbiter_gnt[0]}} & in0_tag) | ({16{arbiter_gnt[1]}} & in1_tag)) | ({16{arbiter_gnt[2]}} & in2_tag)) | ({16{arbiter_gnt[3]}} & in3_tag)) | ({16{arbiter_gnt[4]}} & in4_tag)) | ({16{arbiter_gnt[5]}} & in5_tag)) | ({16{arbiter_gnt[6]}} & in6_tag)) | ({16{arbiter_gnt[7]}} & in7_tag)) | ({16{arbiter_gnt[8]}} & in8_tag)) | ({16{arbiter_gnt[9]}} & in9_tag)) | ({16{arbiter_gnt[10]}} & in10_tag)) | ({16{arbiter_gnt[11]}} & in11_tag)) | ({16{arbiter_gnt[12]}} & in12_tag)) | ({16{arbiter_gnt[13]}} & in13_tag)) | ({16{arbiter_gnt[14]}} & in14_tag)) | ({16{arbiter_gnt[15]}} & in15_tag);  // hw/prim/stream-arbiter.ts:41
  assign out_offset = ((((((((((((((({24{arbiter_gnt[0]}} & in0_offset) | ({24{arbiter_gnt[1]}} & in1_offset)) | ({24{arbiter_gnt[2]}} & in2_offset)) | ({24{arbiter_gnt[3]}} & in3_offset)) | ({24{arbiter_gnt[4]}} & in4_offset)) | ({24{arbiter_gnt[5]}} & in5_offset)) | ({24{arbiter_gnt[6]}} & in6_offset)) | ({24{arbiter_gnt[7]}} & in7_offset)) | ({24{arbiter_gnt[8]}} & in8_offset)) | ({24{arbiter_gnt[9]}} & in9_offset)) | ({24{arbiter_gnt[10]}} & in10_offset)) | ({24{arbiter_gnt[11]}} & in11_offset)) | ({24{arbiter_gnt[12]}} & in12_offset)) | ({24{arbiter_gnt[13]}} & in13_offset)) | ({24{arbiter_gnt[14]}} & in14_offset)) | ({24{arbiter_gnt[15]}} & in15_offset);  // hw/prim/stream-arbiter.ts:41
  assign out_bytes = ((((((((((((((({13{arbiter_gnt[0]}} & in0_bytes) | ({13{arbiter_gnt[1]}} & in1_bytes)) | ({13{arbiter_gnt[2]}} & in2_bytes)) | ({13{arbiter_gnt[3]}} & in3_bytes)) | ({13{arbiter_gnt[4]}} & in4_bytes)) | ({13{arbiter_gnt[5]}} & in5_bytes)) | ({13{arbiter_gnt[6]}} & in6_bytes)) | ({13{arbiter_gnt[7]}} & in7_bytes)) | ({13{arbiter_gnt[8]}} & in8_bytes)) | ({13{arbiter_gnt[9]}} & in9_bytes)) | ({13{arbiter_gnt[10]}} & in10_bytes)) | ({13{arbiter_gnt[11]}} & in11_bytes)) | ({13{arbiter_gnt[12]}} & in12_bytes)) | ({13{arbiter_gnt[13]}} & in13_bytes)) | ({13{arbiter_gnt[14]}} & in14_bytes)) | ({13{arbiter_gnt[15]}} & in15_bytes);  // hw/prim/stream-arbiter.ts:41
  assign out_lane = ((((((((((((((({2{arbiter_gnt[0]}} & in0_lane) | ({2{arbiter_gnt[1]}} & in1_lane)) | ({2{arbiter_gnt[2]}} & in2_lane)) | ({2{arbiter_gnt[3]}} & in3_lane)) | ({2{arbiter_gnt[4]}} & in4_lane)) | ({2{arbiter_gnt[5]}} & in5_lane)) | ({2{arbiter_gnt[6]}} & in6_lane)) | ({2{arbiter_gnt[7]}} & in7_lane)) | ({2{arbiter_gnt[8]}} & in8_lane)) | ({2{arbiter_gnt[9]}} & in9_lane)) | ({2{arbiter_gnt[10]}} & in10_lane)) | ({2{arbiter_gnt[11]}} & in11_lane)) | ({2{arbiter_gnt[12]}} & in12_lane)) | ({2{arbiter_gnt[13]}} & in13_lane)) | ({2{arbiter_gnt[14]}} & in14_lane)) | ({2{arbiter_gnt[15]}} & in15_lane);  // hw/prim/stream-arbiter.ts:41
  assign out_row = ((((((((((((((({6{arbiter_gnt[0]}} & in0_row) | ({6{arbiter_gnt[1]}} & in1_row)) | ({6{arbiter_gnt[2]}} & in2_row)) | ({6{arbiter_gnt[3]}} & in3_row)) | ({6{arbiter_gnt[4]}} & in4_row)) | ({6{arbiter_gnt[5]}} & in5_row)) | ({6{arbiter_gnt[6]}} & in6_row)) | ({6{arbiter_gnt[7]}} & in7_row)) | ({6{arbiter_gnt[8]}} & in8_row)) | ({6{arbiter_gnt[9]}} & in9_row)) | ({6{arbiter_gnt[10]}} & in10_row)) | ({6{arbiter_gnt[11]}} & in11_row)) | ({6{arbiter_gnt[12]}} & in12_row)) | ({6{arbiter_gnt[13]}} & in13_row)) | ({6{arbiter_gnt[14]}} & in14_row)) | ({6{arbiter_gnt[15]}} & in15_row);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((((((((((({4{arbiter_gnt[0]}} & 4'd0) | ({4{arbiter_gnt[1]}} & 4'd1)) | ({4{arbiter_gnt[2]}} & 4'd2)) | ({4{arbiter_gnt[3]}} & 4'd3)) | ({4{arbiter_gnt[4]}} & 4'd4)) | ({4{arbiter_gnt[5]}} & 4'd5)) | ({4{arbiter_gnt[6]}} & 4'd6)) | ({4{arbiter_gnt[7]}} & 4'd7)) | ({4{arbiter_gnt[8]}} & 4'd8)) | ({4{arbiter_gnt[9]}} & 4'd9)) | ({4{arbiter_gnt[10]}} & 4'ha)) | ({4{arbiter_gnt[11]}} & 4'hb)) | ({4{arbiter_gnt[12]}} & 4'hc)) | ({4{arbiter_gnt[13]}} & 4'hd)) | ({4{arbiter_gnt[14]}} & 4'he)) | ({4{arbiter_gnt[15]}} & 4'hf);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 assert
`endif

  wire [15:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [3:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [3:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in0_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in0_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in1_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in1_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in1_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in2_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in2_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in2_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in2_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in3_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in3_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in3_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in3_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in4_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in4_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in4_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in4_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in4_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in5_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in5_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in5_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in5_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in5_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in6_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in6_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in6_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in6_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in6_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in7_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in7_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in7_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in7_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in7_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in8_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in8_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in8_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in8_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in8_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in9_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in9_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in9_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in9_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in9_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in9_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in10_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in10_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in10_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in10_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in10_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in10_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in11_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in11_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in11_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in11_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in11_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in11_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in12_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in12_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in12_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in12_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in12_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in12_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in13_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in13_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in13_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in13_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in13_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in13_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in14_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in14_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in14_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in14_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in14_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in14_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in15_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in15_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in15_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in15_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in15_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in15_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_tag;  // hw/prim/stream-arbiter.ts:33
  reg  [23:0] out_was_offset;  // hw/prim/stream-arbiter.ts:33
  reg  [12:0] out_was_bytes;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_lane;  // hw/prim/stream-arbiter.ts:33
  reg  [5:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in15_valid & in15_ready, in14_valid & in14_ready, in13_valid & in13_ready, in12_valid & in12_ready, in11_valid & in11_ready, in10_valid & in10_ready, in9_valid & in9_ready, in8_valid & in8_ready, in7_valid & in7_ready, in6_valid & in6_ready, in5_valid & in5_ready, in4_valid & in4_ready, in3_valid & in3_ready, in2_valid & in2_ready, in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 4'd0;
      took_before <= 1'b0;
      in0_was_stalled <= 1'b0;
      in1_was_stalled <= 1'b0;
      in2_was_stalled <= 1'b0;
      in3_was_stalled <= 1'b0;
      in4_was_stalled <= 1'b0;
      in5_was_stalled <= 1'b0;
      in6_was_stalled <= 1'b0;
      in7_was_stalled <= 1'b0;
      in8_was_stalled <= 1'b0;
      in9_was_stalled <= 1'b0;
      in10_was_stalled <= 1'b0;
      in11_was_stalled <= 1'b0;
      in12_was_stalled <= 1'b0;
      in13_was_stalled <= 1'b0;
      in14_was_stalled <= 1'b0;
      in15_was_stalled <= 1'b0;
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
      in8_was_stalled <= in8_valid & (~in8_ready);  // hw/prim/stream-arbiter.ts:32
      in9_was_stalled <= in9_valid & (~in9_ready);  // hw/prim/stream-arbiter.ts:32
      in10_was_stalled <= in10_valid & (~in10_ready);  // hw/prim/stream-arbiter.ts:32
      in11_was_stalled <= in11_valid & (~in11_ready);  // hw/prim/stream-arbiter.ts:32
      in12_was_stalled <= in12_valid & (~in12_ready);  // hw/prim/stream-arbiter.ts:32
      in13_was_stalled <= in13_valid & (~in13_ready);  // hw/prim/stream-arbiter.ts:32
      in14_was_stalled <= in14_valid & (~in14_ready);  // hw/prim/stream-arbiter.ts:32
      in15_was_stalled <= in15_valid & (~in15_ready);  // hw/prim/stream-arbiter.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    in0_was_tag <= in0_tag;  // hw/prim/stream-arbiter.ts:32
    in0_was_offset <= in0_offset;  // hw/prim/stream-arbiter.ts:32
    in0_was_bytes <= in0_bytes;  // hw/prim/stream-arbiter.ts:32
    in0_was_lane <= in0_lane;  // hw/prim/stream-arbiter.ts:32
    in0_was_row <= in0_row;  // hw/prim/stream-arbiter.ts:32
    in1_was_tag <= in1_tag;  // hw/prim/stream-arbiter.ts:32
    in1_was_offset <= in1_offset;  // hw/prim/stream-arbiter.ts:32
    in1_was_bytes <= in1_bytes;  // hw/prim/stream-arbiter.ts:32
    in1_was_lane <= in1_lane;  // hw/prim/stream-arbiter.ts:32
    in1_was_row <= in1_row;  // hw/prim/stream-arbiter.ts:32
    in2_was_tag <= in2_tag;  // hw/prim/stream-arbiter.ts:32
    in2_was_offset <= in2_offset;  // hw/prim/stream-arbiter.ts:32
    in2_was_bytes <= in2_bytes;  // hw/prim/stream-arbiter.ts:32
    in2_was_lane <= in2_lane;  // hw/prim/stream-arbiter.ts:32
    in2_was_row <= in2_row;  // hw/prim/stream-arbiter.ts:32
    in3_was_tag <= in3_tag;  // hw/prim/stream-arbiter.ts:32
    in3_was_offset <= in3_offset;  // hw/prim/stream-arbiter.ts:32
    in3_was_bytes <= in3_bytes;  // hw/prim/stream-arbiter.ts:32
    in3_was_lane <= in3_lane;  // hw/prim/stream-arbiter.ts:32
    in3_was_row <= in3_row;  // hw/prim/stream-arbiter.ts:32
    in4_was_tag <= in4_tag;  // hw/prim/stream-arbiter.ts:32
    in4_was_offset <= in4_offset;  // hw/prim/stream-arbiter.ts:32
    in4_was_bytes <= in4_bytes;  // hw/prim/stream-arbiter.ts:32
    in4_was_lane <= in4_lane;  // hw/prim/stream-arbiter.ts:32
    in4_was_row <= in4_row;  // hw/prim/stream-arbiter.ts:32
    in5_was_tag <= in5_tag;  // hw/prim/stream-arbiter.ts:32
    in5_was_offset <= in5_offset;  // hw/prim/stream-arbiter.ts:32
    in5_was_bytes <= in5_bytes;  // hw/prim/stream-arbiter.ts:32
    in5_was_lane <= in5_lane;  // hw/prim/stream-arbiter.ts:32
    in5_was_row <= in5_row;  // hw/prim/stream-arbiter.ts:32
    in6_was_tag <= in6_tag;  // hw/prim/stream-arbiter.ts:32
    in6_was_offset <= in6_offset;  // hw/prim/stream-arbiter.ts:32
    in6_was_bytes <= in6_bytes;  // hw/prim/stream-arbiter.ts:32
    in6_was_lane <= in6_lane;  // hw/prim/stream-arbiter.ts:32
    in6_was_row <= in6_row;  // hw/prim/stream-arbiter.ts:32
    in7_was_tag <= in7_tag;  // hw/prim/stream-arbiter.ts:32
    in7_was_offset <= in7_offset;  // hw/prim/stream-arbiter.ts:32
    in7_was_bytes <= in7_bytes;  // hw/prim/stream-arbiter.ts:32
    in7_was_lane <= in7_lane;  // hw/prim/stream-arbiter.ts:32
    in7_was_row <= in7_row;  // hw/prim/stream-arbiter.ts:32
    in8_was_tag <= in8_tag;  // hw/prim/stream-arbiter.ts:32
    in8_was_offset <= in8_offset;  // hw/prim/stream-arbiter.ts:32
    in8_was_bytes <= in8_bytes;  // hw/prim/stream-arbiter.ts:32
    in8_was_lane <= in8_lane;  // hw/prim/stream-arbiter.ts:32
    in8_was_row <= in8_row;  // hw/prim/stream-arbiter.ts:32
    in9_was_tag <= in9_tag;  // hw/prim/stream-arbiter.ts:32
    in9_was_offset <= in9_offset;  // hw/prim/stream-arbiter.ts:32
    in9_was_bytes <= in9_bytes;  // hw/prim/stream-arbiter.ts:32
    in9_was_lane <= in9_lane;  // hw/prim/stream-arbiter.ts:32
    in9_was_row <= in9_row;  // hw/prim/stream-arbiter.ts:32
    in10_was_tag <= in10_tag;  // hw/prim/stream-arbiter.ts:32
    in10_was_offset <= in10_offset;  // hw/prim/stream-arbiter.ts:32
    in10_was_bytes <= in10_bytes;  // hw/prim/stream-arbiter.ts:32
    in10_was_lane <= in10_lane;  // hw/prim/stream-arbiter.ts:32
    in10_was_row <= in10_row;  // hw/prim/stream-arbiter.ts:32
    in11_was_tag <= in11_tag;  // hw/prim/stream-arbiter.ts:32
    in11_was_offset <= in11_offset;  // hw/prim/stream-arbiter.ts:32
    in11_was_bytes <= in11_bytes;  // hw/prim/stream-arbiter.ts:32
    in11_was_lane <= in11_lane;  // hw/prim/stream-arbiter.ts:32
    in11_was_row <= in11_row;  // hw/prim/stream-arbiter.ts:32
    in12_was_tag <= in12_tag;  // hw/prim/stream-arbiter.ts:32
    in12_was_offset <= in12_offset;  // hw/prim/stream-arbiter.ts:32
    in12_was_bytes <= in12_bytes;  // hw/prim/stream-arbiter.ts:32
    in12_was_lane <= in12_lane;  // hw/prim/stream-arbiter.ts:32
    in12_was_row <= in12_row;  // hw/prim/stream-arbiter.ts:32
    in13_was_tag <= in13_tag;  // hw/prim/stream-arbiter.ts:32
    in13_was_offset <= in13_offset;  // hw/prim/stream-arbiter.ts:32
    in13_was_bytes <= in13_bytes;  // hw/prim/stream-arbiter.ts:32
    in13_was_lane <= in13_lane;  // hw/prim/stream-arbiter.ts:32
    in13_was_row <= in13_row;  // hw/prim/stream-arbiter.ts:32
    in14_was_tag <= in14_tag;  // hw/prim/stream-arbiter.ts:32
    in14_was_offset <= in14_offset;  // hw/prim/stream-arbiter.ts:32
    in14_was_bytes <= in14_bytes;  // hw/prim/stream-arbiter.ts:32
    in14_was_lane <= in14_lane;  // hw/prim/stream-arbiter.ts:32
    in14_was_row <= in14_row;  // hw/prim/stream-arbiter.ts:32
    in15_was_tag <= in15_tag;  // hw/prim/stream-arbiter.ts:32
    in15_was_offset <= in15_offset;  // hw/prim/stream-arbiter.ts:32
    in15_was_bytes <= in15_bytes;  // hw/prim/stream-arbiter.ts:32
    in15_was_lane <= in15_lane;  // hw/prim/stream-arbiter.ts:32
    in15_was_row <= in15_row;  // hw/prim/stream-arbiter.ts:32
    out_was_tag <= out_tag;  // hw/prim/stream-arbiter.ts:33
    out_was_offset <= out_offset;  // hw/prim/stream-arbiter.ts:33
    out_was_bytes <= out_bytes;  // hw/prim/stream-arbiter.ts:33
    out_was_lane <= out_lane;  // hw/prim/stream-arbiter.ts:33
    out_was_row <= out_row;  // hw/prim/stream-arbiter.ts:33
    out_was_index <= out_index;  // hw/prim/stream-arbiter.ts:33
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 4'hf, out_index == 4'he, out_index == 4'hd, out_index == 4'hc, out_index == 4'hb, out_index == 4'ha, out_index == 4'd9, out_index == 4'd8, out_index == 4'd7, out_index == 4'd6, out_index == 4'd5, out_index == 4'd4, out_index == 4'd3, out_index == 4'd2, out_index == 4'd1, out_index == 4'd0} : 16'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_valid : in14_valid) : (which[0] ? in13_valid : in12_valid)) : (which[1] ? (which[0] ? in11_valid : in10_valid) : (which[0] ? in9_valid : in8_valid))) : (which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)))) & (((((out_tag == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_tag : in14_tag) : (which[0] ? in13_tag : in12_tag)) : (which[1] ? (which[0] ? in11_tag : in10_tag) : (which[0] ? in9_tag : in8_tag))) : (which[2] ? (which[1] ? (which[0] ? in7_tag : in6_tag) : (which[0] ? in5_tag : in4_tag)) : (which[1] ? (which[0] ? in3_tag : in2_tag) : (which[0] ? in1_tag : in0_tag))))) & (out_offset == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_offset : in14_offset) : (which[0] ? in13_offset : in12_offset)) : (which[1] ? (which[0] ? in11_offset : in10_offset) : (which[0] ? in9_offset : in8_offset))) : (which[2] ? (which[1] ? (which[0] ? in7_offset : in6_offset) : (which[0] ? in5_offset : in4_offset)) : (which[1] ? (which[0] ? in3_offset : in2_offset) : (which[0] ? in1_offset : in0_offset)))))) & (out_bytes == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_bytes : in14_bytes) : (which[0] ? in13_bytes : in12_bytes)) : (which[1] ? (which[0] ? in11_bytes : in10_bytes) : (which[0] ? in9_bytes : in8_bytes))) : (which[2] ? (which[1] ? (which[0] ? in7_bytes : in6_bytes) : (which[0] ? in5_bytes : in4_bytes)) : (which[1] ? (which[0] ? in3_bytes : in2_bytes) : (which[0] ? in1_bytes : in0_bytes)))))) & (out_lane == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_lane : in14_lane) : (which[0] ? in13_lane : in12_lane)) : (which[1] ? (which[0] ? in11_lane : in10_lane) : (which[0] ? in9_lane : in8_lane))) : (which[2] ? (which[1] ? (which[0] ? in7_lane : in6_lane) : (which[0] ? in5_lane : in4_lane)) : (which[1] ? (which[0] ? in3_lane : in2_lane) : (which[0] ? in1_lane : in0_lane)))))) & (out_row == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_row : in14_row) : (which[0] ? in13_row : in12_row)) : (which[1] ? (which[0] ? in11_row : in10_row) : (which[0] ? in9_row : in8_row))) : (which[2] ? (which[1] ? (which[0] ? in7_row : in6_row) : (which[0] ? in5_row : in4_row)) : (which[1] ? (which[0] ? in3_row : in2_row) : (which[0] ? in1_row : in0_row)))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in0_tag == in0_was_tag);  // hw/prim/stream-arbiter.ts:32
        in0_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in0_offset == in0_was_offset);  // hw/prim/stream-arbiter.ts:32
        in0_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in0_bytes == in0_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in0_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in0_lane == in0_was_lane);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in1_tag == in1_was_tag);  // hw/prim/stream-arbiter.ts:32
        in1_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in1_offset == in1_was_offset);  // hw/prim/stream-arbiter.ts:32
        in1_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in1_bytes == in1_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in1_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in1_lane == in1_was_lane);  // hw/prim/stream-arbiter.ts:32
        in1_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in1_row == in1_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in2_tag == in2_was_tag);  // hw/prim/stream-arbiter.ts:32
        in2_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in2_offset == in2_was_offset);  // hw/prim/stream-arbiter.ts:32
        in2_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in2_bytes == in2_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in2_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in2_lane == in2_was_lane);  // hw/prim/stream-arbiter.ts:32
        in2_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in2_row == in2_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in3_tag == in3_was_tag);  // hw/prim/stream-arbiter.ts:32
        in3_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in3_offset == in3_was_offset);  // hw/prim/stream-arbiter.ts:32
        in3_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in3_bytes == in3_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in3_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in3_lane == in3_was_lane);  // hw/prim/stream-arbiter.ts:32
        in3_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in3_row == in3_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in4_tag == in4_was_tag);  // hw/prim/stream-arbiter.ts:32
        in4_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in4_offset == in4_was_offset);  // hw/prim/stream-arbiter.ts:32
        in4_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in4_bytes == in4_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in4_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in4_lane == in4_was_lane);  // hw/prim/stream-arbiter.ts:32
        in4_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in4_row == in4_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in5_tag == in5_was_tag);  // hw/prim/stream-arbiter.ts:32
        in5_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in5_offset == in5_was_offset);  // hw/prim/stream-arbiter.ts:32
        in5_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in5_bytes == in5_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in5_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in5_lane == in5_was_lane);  // hw/prim/stream-arbiter.ts:32
        in5_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in5_row == in5_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in6_tag == in6_was_tag);  // hw/prim/stream-arbiter.ts:32
        in6_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in6_offset == in6_was_offset);  // hw/prim/stream-arbiter.ts:32
        in6_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in6_bytes == in6_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in6_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in6_lane == in6_was_lane);  // hw/prim/stream-arbiter.ts:32
        in6_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in6_row == in6_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in7_tag == in7_was_tag);  // hw/prim/stream-arbiter.ts:32
        in7_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in7_offset == in7_was_offset);  // hw/prim/stream-arbiter.ts:32
        in7_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in7_bytes == in7_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in7_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in7_lane == in7_was_lane);  // hw/prim/stream-arbiter.ts:32
        in7_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in7_row == in7_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in8_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in8_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in8_valid);  // hw/prim/stream-arbiter.ts:32
        in8_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in8_tag == in8_was_tag);  // hw/prim/stream-arbiter.ts:32
        in8_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in8_offset == in8_was_offset);  // hw/prim/stream-arbiter.ts:32
        in8_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in8_bytes == in8_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in8_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in8_lane == in8_was_lane);  // hw/prim/stream-arbiter.ts:32
        in8_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in8_row == in8_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in9_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in9_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in9_valid);  // hw/prim/stream-arbiter.ts:32
        in9_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in9_tag == in9_was_tag);  // hw/prim/stream-arbiter.ts:32
        in9_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in9_offset == in9_was_offset);  // hw/prim/stream-arbiter.ts:32
        in9_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in9_bytes == in9_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in9_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in9_lane == in9_was_lane);  // hw/prim/stream-arbiter.ts:32
        in9_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in9_row == in9_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in10_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in10_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in10_valid);  // hw/prim/stream-arbiter.ts:32
        in10_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in10_tag == in10_was_tag);  // hw/prim/stream-arbiter.ts:32
        in10_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in10_offset == in10_was_offset);  // hw/prim/stream-arbiter.ts:32
        in10_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in10_bytes == in10_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in10_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in10_lane == in10_was_lane);  // hw/prim/stream-arbiter.ts:32
        in10_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in10_row == in10_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in11_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in11_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in11_valid);  // hw/prim/stream-arbiter.ts:32
        in11_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in11_tag == in11_was_tag);  // hw/prim/stream-arbiter.ts:32
        in11_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in11_offset == in11_was_offset);  // hw/prim/stream-arbiter.ts:32
        in11_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in11_bytes == in11_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in11_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in11_lane == in11_was_lane);  // hw/prim/stream-arbiter.ts:32
        in11_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in11_row == in11_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in12_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in12_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in12_valid);  // hw/prim/stream-arbiter.ts:32
        in12_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in12_tag == in12_was_tag);  // hw/prim/stream-arbiter.ts:32
        in12_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in12_offset == in12_was_offset);  // hw/prim/stream-arbiter.ts:32
        in12_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in12_bytes == in12_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in12_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in12_lane == in12_was_lane);  // hw/prim/stream-arbiter.ts:32
        in12_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in12_row == in12_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in13_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in13_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in13_valid);  // hw/prim/stream-arbiter.ts:32
        in13_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in13_tag == in13_was_tag);  // hw/prim/stream-arbiter.ts:32
        in13_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in13_offset == in13_was_offset);  // hw/prim/stream-arbiter.ts:32
        in13_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in13_bytes == in13_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in13_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in13_lane == in13_was_lane);  // hw/prim/stream-arbiter.ts:32
        in13_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in13_row == in13_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in14_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in14_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in14_valid);  // hw/prim/stream-arbiter.ts:32
        in14_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in14_tag == in14_was_tag);  // hw/prim/stream-arbiter.ts:32
        in14_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in14_offset == in14_was_offset);  // hw/prim/stream-arbiter.ts:32
        in14_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in14_bytes == in14_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in14_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in14_lane == in14_was_lane);  // hw/prim/stream-arbiter.ts:32
        in14_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in14_row == in14_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in15_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in15_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in15_valid);  // hw/prim/stream-arbiter.ts:32
        in15_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in15_tag == in15_was_tag);  // hw/prim/stream-arbiter.ts:32
        in15_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in15_offset == in15_was_offset);  // hw/prim/stream-arbiter.ts:32
        in15_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in15_bytes == in15_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in15_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in15_lane == in15_was_lane);  // hw/prim/stream-arbiter.ts:32
        in15_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 (in15_row == in15_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_tag: assert (out_tag == out_was_tag);  // hw/prim/stream-arbiter.ts:33
        out_hold_offset: assert (out_offset == out_was_offset);  // hw/prim/stream-arbiter.ts:33
        out_hold_bytes: assert (out_bytes == out_was_bytes);  // hw/prim/stream-arbiter.ts:33
        out_hold_lane: assert (out_lane == out_was_lane);  // hw/prim/stream-arbiter.ts:33
        out_hold_row: assert (out_row == out_was_row);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end
`endif
endmodule
