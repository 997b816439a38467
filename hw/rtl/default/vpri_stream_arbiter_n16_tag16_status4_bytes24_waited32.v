// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"bytes":24,"status":4,"tag":16,"waited":32},"n":16}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_tag,
  input  wire [3:0] in0_status,
  input  wire [23:0] in0_bytes,
  input  wire [31:0] in0_waited,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_tag,
  input  wire [3:0] in1_status,
  input  wire [23:0] in1_bytes,
  input  wire [31:0] in1_waited,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [15:0] in2_tag,
  input  wire [3:0] in2_status,
  input  wire [23:0] in2_bytes,
  input  wire [31:0] in2_waited,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [15:0] in3_tag,
  input  wire [3:0] in3_status,
  input  wire [23:0] in3_bytes,
  input  wire [31:0] in3_waited,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [15:0] in4_tag,
  input  wire [3:0] in4_status,
  input  wire [23:0] in4_bytes,
  input  wire [31:0] in4_waited,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [15:0] in5_tag,
  input  wire [3:0] in5_status,
  input  wire [23:0] in5_bytes,
  input  wire [31:0] in5_waited,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [15:0] in6_tag,
  input  wire [3:0] in6_status,
  input  wire [23:0] in6_bytes,
  input  wire [31:0] in6_waited,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [15:0] in7_tag,
  input  wire [3:0] in7_status,
  input  wire [23:0] in7_bytes,
  input  wire [31:0] in7_waited,
  input  wire in8_valid,
  output wire in8_ready,
  input  wire [15:0] in8_tag,
  input  wire [3:0] in8_status,
  input  wire [23:0] in8_bytes,
  input  wire [31:0] in8_waited,
  input  wire in9_valid,
  output wire in9_ready,
  input  wire [15:0] in9_tag,
  input  wire [3:0] in9_status,
  input  wire [23:0] in9_bytes,
  input  wire [31:0] in9_waited,
  input  wire in10_valid,
  output wire in10_ready,
  input  wire [15:0] in10_tag,
  input  wire [3:0] in10_status,
  input  wire [23:0] in10_bytes,
  input  wire [31:0] in10_waited,
  input  wire in11_valid,
  output wire in11_ready,
  input  wire [15:0] in11_tag,
  input  wire [3:0] in11_status,
  input  wire [23:0] in11_bytes,
  input  wire [31:0] in11_waited,
  input  wire in12_valid,
  output wire in12_ready,
  input  wire [15:0] in12_tag,
  input  wire [3:0] in12_status,
  input  wire [23:0] in12_bytes,
  input  wire [31:0] in12_waited,
  input  wire in13_valid,
  output wire in13_ready,
  input  wire [15:0] in13_tag,
  input  wire [3:0] in13_status,
  input  wire [23:0] in13_bytes,
  input  wire [31:0] in13_waited,
  input  wire in14_valid,
  output wire in14_ready,
  input  wire [15:0] in14_tag,
  input  wire [3:0] in14_status,
  input  wire [23:0] in14_bytes,
  input  wire [31:0] in14_waited,
  input  wire in15_valid,
  output wire in15_ready,
  input  wire [15:0] in15_tag,
  input  wire [3:0] in15_status,
  input  wire [23:0] in15_bytes,
  input  wire [31:0] in15_waited,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_tag,
  output wire [3:0] out_status,
  output wire [23:0] out_bytes,
  output wire [31:0] out_waited,
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
  assign out_status = ((((((((((((((({4{arbiter_gnt[0]}} & in0_status) | ({4{arbiter_gnt[1]}} & in1_status)) | ({4{arbiter_gnt[2]}} & in2_status)) | ({4{arbiter_gnt[3]}} & in3_status)) | ({4{arbiter_gnt[4]}} & in4_status)) | ({4{arbiter_gnt[5]}} & in5_status)) | ({4{arbiter_gnt[6]}} & in6_status)) | ({4{arbiter_gnt[7]}} & in7_status)) | ({4{arbiter_gnt[8]}} & in8_status)) | ({4{arbiter_gnt[9]}} & in9_status)) | ({4{arbiter_gnt[10]}} & in10_status)) | ({4{arbiter_gnt[11]}} & in11_status)) | ({4{arbiter_gnt[12]}} & in12_status)) | ({4{arbiter_gnt[13]}} & in13_status)) | ({4{arbiter_gnt[14]}} & in14_status)) | ({4{arbiter_gnt[15]}} & in15_status);  // hw/prim/stream-arbiter.ts:41
  assign out_bytes = ((((((((((((((({24{arbiter_gnt[0]}} & in0_bytes) | ({24{arbiter_gnt[1]}} & in1_bytes)) | ({24{arbiter_gnt[2]}} & in2_bytes)) | ({24{arbiter_gnt[3]}} & in3_bytes)) | ({24{arbiter_gnt[4]}} & in4_bytes)) | ({24{arbiter_gnt[5]}} & in5_bytes)) | ({24{arbiter_gnt[6]}} & in6_bytes)) | ({24{arbiter_gnt[7]}} & in7_bytes)) | ({24{arbiter_gnt[8]}} & in8_bytes)) | ({24{arbiter_gnt[9]}} & in9_bytes)) | ({24{arbiter_gnt[10]}} & in10_bytes)) | ({24{arbiter_gnt[11]}} & in11_bytes)) | ({24{arbiter_gnt[12]}} & in12_bytes)) | ({24{arbiter_gnt[13]}} & in13_bytes)) | ({24{arbiter_gnt[14]}} & in14_bytes)) | ({24{arbiter_gnt[15]}} & in15_bytes);  // hw/prim/stream-arbiter.ts:41
  assign out_waited = ((((((((((((((({32{arbiter_gnt[0]}} & in0_waited) | ({32{arbiter_gnt[1]}} & in1_waited)) | ({32{arbiter_gnt[2]}} & in2_waited)) | ({32{arbiter_gnt[3]}} & in3_waited)) | ({32{arbiter_gnt[4]}} & in4_waited)) | ({32{arbiter_gnt[5]}} & in5_waited)) | ({32{arbiter_gnt[6]}} & in6_waited)) | ({32{arbiter_gnt[7]}} & in7_waited)) | ({32{arbiter_gnt[8]}} & in8_waited)) | ({32{arbiter_gnt[9]}} & in9_waited)) | ({32{arbiter_gnt[10]}} & in10_waited)) | ({32{arbiter_gnt[11]}} & in11_waited)) | ({32{arbiter_gnt[12]}} & in12_waited)) | ({32{arbiter_gnt[13]}} & in13_waited)) | ({32{arbiter_gnt[14]}} & in14_waited)) | ({32{arbiter_gnt[15]}} & in15_waited);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((((((((((({4{arbiter_gnt[0]}} & 4'd0) | ({4{arbiter_gnt[1]}} & 4'd1)) | ({4{arbiter_gnt[2]}} & 4'd2)) | ({4{arbiter_gnt[3]}} & 4'd3)) | ({4{arbiter_gnt[4]}} & 4'd4)) | ({4{arbiter_gnt[5]}} & 4'd5)) | ({4{arbiter_gnt[6]}} & 4'd6)) | ({4{arbiter_gnt[7]}} & 4'd7)) | ({4{arbiter_gnt[8]}} & 4'd8)) | ({4{arbiter_gnt[9]}} & 4'd9)) | ({4{arbiter_gnt[10]}} & 4'ha)) | ({4{arbiter_gnt[11]}} & 4'hb)) | ({4{arbiter_gnt[12]}} & 4'hc)) | ({4{arbiter_gnt[13]}} & 4'hd)) | ({4{arbiter_gnt[14]}} & 4'he)) | ({4{arbiter_gnt[15]}} & 4'hf);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 assert
`endif

  wire [15:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [3:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [3:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in0_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in0_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in0_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in1_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in1_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in1_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in2_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in2_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in2_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in3_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in3_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in3_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in4_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in4_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in4_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in4_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in5_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in5_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in5_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in5_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in6_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in6_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in6_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in6_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in7_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in7_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in7_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in7_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in8_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in8_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in8_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in8_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in9_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in9_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in9_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in9_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in9_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in10_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in10_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in10_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in10_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in10_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in11_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in11_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in11_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in11_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in11_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in12_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in12_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in12_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in12_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in12_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in13_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in13_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in13_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in13_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in13_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in14_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in14_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in14_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in14_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in14_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  in15_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in15_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in15_was_status;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in15_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [31:0] in15_was_waited;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_tag;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_status;  // hw/prim/stream-arbiter.ts:33
  reg  [23:0] out_was_bytes;  // hw/prim/stream-arbiter.ts:33
  reg  [31:0] out_was_waited;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_status <= in0_status;  // hw/prim/stream-arbiter.ts:32
    in0_was_bytes <= in0_bytes;  // hw/prim/stream-arbiter.ts:32
    in0_was_waited <= in0_waited;  // hw/prim/stream-arbiter.ts:32
    in1_was_tag <= in1_tag;  // hw/prim/stream-arbiter.ts:32
    in1_was_status <= in1_status;  // hw/prim/stream-arbiter.ts:32
    in1_was_bytes <= in1_bytes;  // hw/prim/stream-arbiter.ts:32
    in1_was_waited <= in1_waited;  // hw/prim/stream-arbiter.ts:32
    in2_was_tag <= in2_tag;  // hw/prim/stream-arbiter.ts:32
    in2_was_status <= in2_status;  // hw/prim/stream-arbiter.ts:32
    in2_was_bytes <= in2_bytes;  // hw/prim/stream-arbiter.ts:32
    in2_was_waited <= in2_waited;  // hw/prim/stream-arbiter.ts:32
    in3_was_tag <= in3_tag;  // hw/prim/stream-arbiter.ts:32
    in3_was_status <= in3_status;  // hw/prim/stream-arbiter.ts:32
    in3_was_bytes <= in3_bytes;  // hw/prim/stream-arbiter.ts:32
    in3_was_waited <= in3_waited;  // hw/prim/stream-arbiter.ts:32
    in4_was_tag <= in4_tag;  // hw/prim/stream-arbiter.ts:32
    in4_was_status <= in4_status;  // hw/prim/stream-arbiter.ts:32
    in4_was_bytes <= in4_bytes;  // hw/prim/stream-arbiter.ts:32
    in4_was_waited <= in4_waited;  // hw/prim/stream-arbiter.ts:32
    in5_was_tag <= in5_tag;  // hw/prim/stream-arbiter.ts:32
    in5_was_status <= in5_status;  // hw/prim/stream-arbiter.ts:32
    in5_was_bytes <= in5_bytes;  // hw/prim/stream-arbiter.ts:32
    in5_was_waited <= in5_waited;  // hw/prim/stream-arbiter.ts:32
    in6_was_tag <= in6_tag;  // hw/prim/stream-arbiter.ts:32
    in6_was_status <= in6_status;  // hw/prim/stream-arbiter.ts:32
    in6_was_bytes <= in6_bytes;  // hw/prim/stream-arbiter.ts:32
    in6_was_waited <= in6_waited;  // hw/prim/stream-arbiter.ts:32
    in7_was_tag <= in7_tag;  // hw/prim/stream-arbiter.ts:32
    in7_was_status <= in7_status;  // hw/prim/stream-arbiter.ts:32
    in7_was_bytes <= in7_bytes;  // hw/prim/stream-arbiter.ts:32
    in7_was_waited <= in7_waited;  // hw/prim/stream-arbiter.ts:32
    in8_was_tag <= in8_tag;  // hw/prim/stream-arbiter.ts:32
    in8_was_status <= in8_status;  // hw/prim/stream-arbiter.ts:32
    in8_was_bytes <= in8_bytes;  // hw/prim/stream-arbiter.ts:32
    in8_was_waited <= in8_waited;  // hw/prim/stream-arbiter.ts:32
    in9_was_tag <= in9_tag;  // hw/prim/stream-arbiter.ts:32
    in9_was_status <= in9_status;  // hw/prim/stream-arbiter.ts:32
    in9_was_bytes <= in9_bytes;  // hw/prim/stream-arbiter.ts:32
    in9_was_waited <= in9_waited;  // hw/prim/stream-arbiter.ts:32
    in10_was_tag <= in10_tag;  // hw/prim/stream-arbiter.ts:32
    in10_was_status <= in10_status;  // hw/prim/stream-arbiter.ts:32
    in10_was_bytes <= in10_bytes;  // hw/prim/stream-arbiter.ts:32
    in10_was_waited <= in10_waited;  // hw/prim/stream-arbiter.ts:32
    in11_was_tag <= in11_tag;  // hw/prim/stream-arbiter.ts:32
    in11_was_status <= in11_status;  // hw/prim/stream-arbiter.ts:32
    in11_was_bytes <= in11_bytes;  // hw/prim/stream-arbiter.ts:32
    in11_was_waited <= in11_waited;  // hw/prim/stream-arbiter.ts:32
    in12_was_tag <= in12_tag;  // hw/prim/stream-arbiter.ts:32
    in12_was_status <= in12_status;  // hw/prim/stream-arbiter.ts:32
    in12_was_bytes <= in12_bytes;  // hw/prim/stream-arbiter.ts:32
    in12_was_waited <= in12_waited;  // hw/prim/stream-arbiter.ts:32
    in13_was_tag <= in13_tag;  // hw/prim/stream-arbiter.ts:32
    in13_was_status <= in13_status;  // hw/prim/stream-arbiter.ts:32
    in13_was_bytes <= in13_bytes;  // hw/prim/stream-arbiter.ts:32
    in13_was_waited <= in13_waited;  // hw/prim/stream-arbiter.ts:32
    in14_was_tag <= in14_tag;  // hw/prim/stream-arbiter.ts:32
    in14_was_status <= in14_status;  // hw/prim/stream-arbiter.ts:32
    in14_was_bytes <= in14_bytes;  // hw/prim/stream-arbiter.ts:32
    in14_was_waited <= in14_waited;  // hw/prim/stream-arbiter.ts:32
    in15_was_tag <= in15_tag;  // hw/prim/stream-arbiter.ts:32
    in15_was_status <= in15_status;  // hw/prim/stream-arbiter.ts:32
    in15_was_bytes <= in15_bytes;  // hw/prim/stream-arbiter.ts:32
    in15_was_waited <= in15_waited;  // hw/prim/stream-arbiter.ts:32
    out_was_tag <= out_tag;  // hw/prim/stream-arbiter.ts:33
    out_was_status <= out_status;  // hw/prim/stream-arbiter.ts:33
    out_was_bytes <= out_bytes;  // hw/prim/stream-arbiter.ts:33
    out_was_waited <= out_waited;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert ((which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_valid : in14_valid) : (which[0] ? in13_valid : in12_valid)) : (which[1] ? (which[0] ? in11_valid : in10_valid) : (which[0] ? in9_valid : in8_valid))) : (which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)))) & ((((out_tag == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_tag : in14_tag) : (which[0] ? in13_tag : in12_tag)) : (which[1] ? (which[0] ? in11_tag : in10_tag) : (which[0] ? in9_tag : in8_tag))) : (which[2] ? (which[1] ? (which[0] ? in7_tag : in6_tag) : (which[0] ? in5_tag : in4_tag)) : (which[1] ? (which[0] ? in3_tag : in2_tag) : (which[0] ? in1_tag : in0_tag))))) & (out_status == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_status : in14_status) : (which[0] ? in13_status : in12_status)) : (which[1] ? (which[0] ? in11_status : in10_status) : (which[0] ? in9_status : in8_status))) : (which[2] ? (which[1] ? (which[0] ? in7_status : in6_status) : (which[0] ? in5_status : in4_status)) : (which[1] ? (which[0] ? in3_status : in2_status) : (which[0] ? in1_status : in0_status)))))) & (out_bytes == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_bytes : in14_bytes) : (which[0] ? in13_bytes : in12_bytes)) : (which[1] ? (which[0] ? in11_bytes : in10_bytes) : (which[0] ? in9_bytes : in8_bytes))) : (which[2] ? (which[1] ? (which[0] ? in7_bytes : in6_bytes) : (which[0] ? in5_bytes : in4_bytes)) : (which[1] ? (which[0] ? in3_bytes : in2_bytes) : (which[0] ? in1_bytes : in0_bytes)))))) & (out_waited == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_waited : in14_waited) : (which[0] ? in13_waited : in12_waited)) : (which[1] ? (which[0] ? in11_waited : in10_waited) : (which[0] ? in9_waited : in8_waited))) : (which[2] ? (which[1] ? (which[0] ? in7_waited : in6_waited) : (which[0] ? in5_waited : in4_waited)) : (which[1] ? (which[0] ? in3_waited : in2_waited) : (which[0] ? in1_waited : in0_waited)))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in0_tag == in0_was_tag);  // hw/prim/stream-arbiter.ts:32
        in0_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in0_status == in0_was_status);  // hw/prim/stream-arbiter.ts:32
        in0_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in0_bytes == in0_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in0_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in0_waited == in0_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in1_tag == in1_was_tag);  // hw/prim/stream-arbiter.ts:32
        in1_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in1_status == in1_was_status);  // hw/prim/stream-arbiter.ts:32
        in1_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in1_bytes == in1_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in1_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in1_waited == in1_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in2_tag == in2_was_tag);  // hw/prim/stream-arbiter.ts:32
        in2_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in2_status == in2_was_status);  // hw/prim/stream-arbiter.ts:32
        in2_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in2_bytes == in2_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in2_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in2_waited == in2_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in3_tag == in3_was_tag);  // hw/prim/stream-arbiter.ts:32
        in3_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in3_status == in3_was_status);  // hw/prim/stream-arbiter.ts:32
        in3_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in3_bytes == in3_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in3_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in3_waited == in3_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in4_tag == in4_was_tag);  // hw/prim/stream-arbiter.ts:32
        in4_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in4_status == in4_was_status);  // hw/prim/stream-arbiter.ts:32
        in4_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in4_bytes == in4_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in4_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in4_waited == in4_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in5_tag == in5_was_tag);  // hw/prim/stream-arbiter.ts:32
        in5_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in5_status == in5_was_status);  // hw/prim/stream-arbiter.ts:32
        in5_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in5_bytes == in5_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in5_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in5_waited == in5_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in6_tag == in6_was_tag);  // hw/prim/stream-arbiter.ts:32
        in6_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in6_status == in6_was_status);  // hw/prim/stream-arbiter.ts:32
        in6_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in6_bytes == in6_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in6_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in6_waited == in6_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in7_tag == in7_was_tag);  // hw/prim/stream-arbiter.ts:32
        in7_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in7_status == in7_was_status);  // hw/prim/stream-arbiter.ts:32
        in7_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in7_bytes == in7_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in7_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in7_waited == in7_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in8_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in8_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in8_valid);  // hw/prim/stream-arbiter.ts:32
        in8_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in8_tag == in8_was_tag);  // hw/prim/stream-arbiter.ts:32
        in8_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in8_status == in8_was_status);  // hw/prim/stream-arbiter.ts:32
        in8_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in8_bytes == in8_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in8_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in8_waited == in8_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in9_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in9_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in9_valid);  // hw/prim/stream-arbiter.ts:32
        in9_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in9_tag == in9_was_tag);  // hw/prim/stream-arbiter.ts:32
        in9_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in9_status == in9_was_status);  // hw/prim/stream-arbiter.ts:32
        in9_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in9_bytes == in9_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in9_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in9_waited == in9_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in10_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in10_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in10_valid);  // hw/prim/stream-arbiter.ts:32
        in10_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in10_tag == in10_was_tag);  // hw/prim/stream-arbiter.ts:32
        in10_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in10_status == in10_was_status);  // hw/prim/stream-arbiter.ts:32
        in10_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in10_bytes == in10_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in10_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in10_waited == in10_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in11_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in11_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in11_valid);  // hw/prim/stream-arbiter.ts:32
        in11_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in11_tag == in11_was_tag);  // hw/prim/stream-arbiter.ts:32
        in11_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in11_status == in11_was_status);  // hw/prim/stream-arbiter.ts:32
        in11_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in11_bytes == in11_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in11_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in11_waited == in11_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in12_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in12_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in12_valid);  // hw/prim/stream-arbiter.ts:32
        in12_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in12_tag == in12_was_tag);  // hw/prim/stream-arbiter.ts:32
        in12_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in12_status == in12_was_status);  // hw/prim/stream-arbiter.ts:32
        in12_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in12_bytes == in12_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in12_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in12_waited == in12_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in13_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in13_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in13_valid);  // hw/prim/stream-arbiter.ts:32
        in13_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in13_tag == in13_was_tag);  // hw/prim/stream-arbiter.ts:32
        in13_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in13_status == in13_was_status);  // hw/prim/stream-arbiter.ts:32
        in13_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in13_bytes == in13_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in13_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in13_waited == in13_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in14_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in14_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in14_valid);  // hw/prim/stream-arbiter.ts:32
        in14_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in14_tag == in14_was_tag);  // hw/prim/stream-arbiter.ts:32
        in14_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in14_status == in14_was_status);  // hw/prim/stream-arbiter.ts:32
        in14_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in14_bytes == in14_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in14_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in14_waited == in14_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (in15_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in15_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in15_valid);  // hw/prim/stream-arbiter.ts:32
        in15_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in15_tag == in15_was_tag);  // hw/prim/stream-arbiter.ts:32
        in15_hold_status: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in15_status == in15_was_status);  // hw/prim/stream-arbiter.ts:32
        in15_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in15_bytes == in15_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in15_hold_waited: `VPRI_ASSUME_vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 (in15_waited == in15_was_waited);  // hw/prim/stream-arbiter.ts:32
      end
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_tag: assert (out_tag == out_was_tag);  // hw/prim/stream-arbiter.ts:33
        out_hold_status: assert (out_status == out_was_status);  // hw/prim/stream-arbiter.ts:33
        out_hold_bytes: assert (out_bytes == out_was_bytes);  // hw/prim/stream-arbiter.ts:33
        out_hold_waited: assert (out_waited == out_was_waited);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end
`endif
endmodule
