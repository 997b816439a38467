// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"count":13,"page":28,"write":1},"n":16}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n16_page28_count13_write1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [27:0] in0_page,
  input  wire [12:0] in0_count,
  input  wire in0_write,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [27:0] in1_page,
  input  wire [12:0] in1_count,
  input  wire in1_write,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [27:0] in2_page,
  input  wire [12:0] in2_count,
  input  wire in2_write,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [27:0] in3_page,
  input  wire [12:0] in3_count,
  input  wire in3_write,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [27:0] in4_page,
  input  wire [12:0] in4_count,
  input  wire in4_write,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [27:0] in5_page,
  input  wire [12:0] in5_count,
  input  wire in5_write,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [27:0] in6_page,
  input  wire [12:0] in6_count,
  input  wire in6_write,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [27:0] in7_page,
  input  wire [12:0] in7_count,
  input  wire in7_write,
  input  wire in8_valid,
  output wire in8_ready,
  input  wire [27:0] in8_page,
  input  wire [12:0] in8_count,
  input  wire in8_write,
  input  wire in9_valid,
  output wire in9_ready,
  input  wire [27:0] in9_page,
  input  wire [12:0] in9_count,
  input  wire in9_write,
  input  wire in10_valid,
  output wire in10_ready,
  input  wire [27:0] in10_page,
  input  wire [12:0] in10_count,
  input  wire in10_write,
  input  wire in11_valid,
  output wire in11_ready,
  input  wire [27:0] in11_page,
  input  wire [12:0] in11_count,
  input  wire in11_write,
  input  wire in12_valid,
  output wire in12_ready,
  input  wire [27:0] in12_page,
  input  wire [12:0] in12_count,
  input  wire in12_write,
  input  wire in13_valid,
  output wire in13_ready,
  input  wire [27:0] in13_page,
  input  wire [12:0] in13_count,
  input  wire in13_write,
  input  wire in14_valid,
  output wire in14_ready,
  input  wire [27:0] in14_page,
  input  wire [12:0] in14_count,
  input  wire in14_write,
  input  wire in15_valid,
  output wire in15_ready,
  input  wire [27:0] in15_page,
  input  wire [12:0] in15_count,
  input  wire in15_write,
  output wire out_valid,
  input  wire out_ready,
  output wire [27:0] out_page,
  output wire [12:0] out_count,
  output wire out_write,
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
  assign out_page = ((((((((((((((({28{arbiter_gnt[0]}} & in0_page) | ({28{arbiter_gnt[1]}} & in1_page)) | ({28{arbiter_gnt[2]}} & in2_page)) | ({28{arbiter_gnt[3]}} & in3_page)) | ({28{arbiter_gnt[4]}} & in4_page)) | ({28{arbiter_gnt[5]}} & in5_page)) | ({28{arbiter_gnt[6]}} & in6_page)) | ({28{arbiter_gnt[7]}} & in7_page)) | ({28{arbiter_gnt[8]}} & in8_page)) | ({28{arbiter_gnt[9]}} & in9_page)) | ({28{arbiter_gnt[10]}} & in10_page)) | ({28{arbiter_gnt[11]}} & in11_page)) | ({28{arbiter_gnt[12]}} & in12_page)) | ({28{arbiter_gnt[13]}} & in13_page)) | ({28{arbiter_gnt[14]}} & in14_page)) | ({28{arbiter_gnt[15]}} & in15_page);  // hw/prim/stream-arbiter.ts:41
  assign out_count = ((((((((((((((({13{arbiter_gnt[0]}} & in0_count) | ({13{arbiter_gnt[1]}} & in1_count)) | ({13{arbiter_gnt[2]}} & in2_count)) | ({13{arbiter_gnt[3]}} & in3_count)) | ({13{arbiter_gnt[4]}} & in4_count)) | ({13{arbiter_gnt[5]}} & in5_count)) | ({13{arbiter_gnt[6]}} & in6_count)) | ({13{arbiter_gnt[7]}} & in7_count)) | ({13{arbiter_gnt[8]}} & in8_count)) | ({13{arbiter_gnt[9]}} & in9_count)) | ({13{arbiter_gnt[10]}} & in10_count)) | ({13{arbiter_gnt[11]}} & in11_count)) | ({13{arbiter_gnt[12]}} & in12_count)) | ({13{arbiter_gnt[13]}} & in13_count)) | ({13{arbiter_gnt[14]}} & in14_count)) | ({13{arbiter_gnt[15]}} & in15_count);  // hw/prim/stream-arbiter.ts:41
  assign out_write = (((((((((((((((arbiter_gnt[0] & in0_write) | (arbiter_gnt[1] & in1_write)) | (arbiter_gnt[2] & in2_write)) | (arbiter_gnt[3] & in3_write)) | (arbiter_gnt[4] & in4_write)) | (arbiter_gnt[5] & in5_write)) | (arbiter_gnt[6] & in6_write)) | (arbiter_gnt[7] & in7_write)) | (arbiter_gnt[8] & in8_write)) | (arbiter_gnt[9] & in9_write)) | (arbiter_gnt[10] & in10_write)) | (arbiter_gnt[11] & in11_write)) | (arbiter_gnt[12] & in12_write)) | (arbiter_gnt[13] & in13_write)) | (arbiter_gnt[14] & in14_write)) | (arbiter_gnt[15] & in15_write);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((((((((((({4{arbiter_gnt[0]}} & 4'd0) | ({4{arbiter_gnt[1]}} & 4'd1)) | ({4{arbiter_gnt[2]}} & 4'd2)) | ({4{arbiter_gnt[3]}} & 4'd3)) | ({4{arbiter_gnt[4]}} & 4'd4)) | ({4{arbiter_gnt[5]}} & 4'd5)) | ({4{arbiter_gnt[6]}} & 4'd6)) | ({4{arbiter_gnt[7]}} & 4'd7)) | ({4{arbiter_gnt[8]}} & 4'd8)) | ({4{arbiter_gnt[9]}} & 4'd9)) | ({4{arbiter_gnt[10]}} & 4'ha)) | ({4{arbiter_gnt[11]}} & 4'hb)) | ({4{arbiter_gnt[12]}} & 4'hc)) | ({4{arbiter_gnt[13]}} & 4'hd)) | ({4{arbiter_gnt[14]}} & 4'he)) | ({4{arbiter_gnt[15]}} & 4'hf);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n16_page28_count13_write1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n16_page28_count13_write1
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 assert
`endif

  wire [15:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [3:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [3:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in0_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in0_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in1_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in1_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in2_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in2_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in3_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in3_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in4_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in4_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in5_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in5_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in6_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in6_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in7_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in7_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in8_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in8_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in9_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in9_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in9_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in9_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in10_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in10_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in10_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in10_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in11_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in11_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in11_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in11_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in12_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in12_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in12_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in12_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in13_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in13_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in13_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in13_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in14_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in14_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in14_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in14_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in15_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [27:0] in15_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in15_was_count;  // hw/prim/stream-arbiter.ts:32
  reg  in15_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [27:0] out_was_page;  // hw/prim/stream-arbiter.ts:33
  reg  [12:0] out_was_count;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_write;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_page <= in0_page;  // hw/prim/stream-arbiter.ts:32
    in0_was_count <= in0_count;  // hw/prim/stream-arbiter.ts:32
    in0_was_write <= in0_write;  // hw/prim/stream-arbiter.ts:32
    in1_was_page <= in1_page;  // hw/prim/stream-arbiter.ts:32
    in1_was_count <= in1_count;  // hw/prim/stream-arbiter.ts:32
    in1_was_write <= in1_write;  // hw/prim/stream-arbiter.ts:32
    in2_was_page <= in2_page;  // hw/prim/stream-arbiter.ts:32
    in2_was_count <= in2_count;  // hw/prim/stream-arbiter.ts:32
    in2_was_write <= in2_write;  // hw/prim/stream-arbiter.ts:32
    in3_was_page <= in3_page;  // hw/prim/stream-arbiter.ts:32
    in3_was_count <= in3_count;  // hw/prim/stream-arbiter.ts:32
    in3_was_write <= in3_write;  // hw/prim/stream-arbiter.ts:32
    in4_was_page <= in4_page;  // hw/prim/stream-arbiter.ts:32
    in4_was_count <= in4_count;  // hw/prim/stream-arbiter.ts:32
    in4_was_write <= in4_write;  // hw/prim/stream-arbiter.ts:32
    in5_was_page <= in5_page;  // hw/prim/stream-arbiter.ts:32
    in5_was_count <= in5_count;  // hw/prim/stream-arbiter.ts:32
    in5_was_write <= in5_write;  // hw/prim/stream-arbiter.ts:32
    in6_was_page <= in6_page;  // hw/prim/stream-arbiter.ts:32
    in6_was_count <= in6_count;  // hw/prim/stream-arbiter.ts:32
    in6_was_write <= in6_write;  // hw/prim/stream-arbiter.ts:32
    in7_was_page <= in7_page;  // hw/prim/stream-arbiter.ts:32
    in7_was_count <= in7_count;  // hw/prim/stream-arbiter.ts:32
    in7_was_write <= in7_write;  // hw/prim/stream-arbiter.ts:32
    in8_was_page <= in8_page;  // hw/prim/stream-arbiter.ts:32
    in8_was_count <= in8_count;  // hw/prim/stream-arbiter.ts:32
    in8_was_write <= in8_write;  // hw/prim/stream-arbiter.ts:32
    in9_was_page <= in9_page;  // hw/prim/stream-arbiter.ts:32
    in9_was_count <= in9_count;  // hw/prim/stream-arbiter.ts:32
    in9_was_write <= in9_write;  // hw/prim/stream-arbiter.ts:32
    in10_was_page <= in10_page;  // hw/prim/stream-arbiter.ts:32
    in10_was_count <= in10_count;  // hw/prim/stream-arbiter.ts:32
    in10_was_write <= in10_write;  // hw/prim/stream-arbiter.ts:32
    in11_was_page <= in11_page;  // hw/prim/stream-arbiter.ts:32
    in11_was_count <= in11_count;  // hw/prim/stream-arbiter.ts:32
    in11_was_write <= in11_write;  // hw/prim/stream-arbiter.ts:32
    in12_was_page <= in12_page;  // hw/prim/stream-arbiter.ts:32
    in12_was_count <= in12_count;  // hw/prim/stream-arbiter.ts:32
    in12_was_write <= in12_write;  // hw/prim/stream-arbiter.ts:32
    in13_was_page <= in13_page;  // hw/prim/stream-arbiter.ts:32
    in13_was_count <= in13_count;  // hw/prim/stream-arbiter.ts:32
    in13_was_write <= in13_write;  // hw/prim/stream-arbiter.ts:32
    in14_was_page <= in14_page;  // hw/prim/stream-arbiter.ts:32
    in14_was_count <= in14_count;  // hw/prim/stream-arbiter.ts:32
    in14_was_write <= in14_write;  // hw/prim/stream-arbiter.ts:32
    in15_was_page <= in15_page;  // hw/prim/stream-arbiter.ts:32
    in15_was_count <= in15_count;  // hw/prim/stream-arbiter.ts:32
    in15_was_write <= in15_write;  // hw/prim/stream-arbiter.ts:32
    out_was_page <= out_page;  // hw/prim/stream-arbiter.ts:33
    out_was_count <= out_count;  // hw/prim/stream-arbiter.ts:33
    out_was_write <= out_write;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert ((which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_valid : in14_valid) : (which[0] ? in13_valid : in12_valid)) : (which[1] ? (which[0] ? in11_valid : in10_valid) : (which[0] ? in9_valid : in8_valid))) : (which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)))) & (((out_page == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_page : in14_page) : (which[0] ? in13_page : in12_page)) : (which[1] ? (which[0] ? in11_page : in10_page) : (which[0] ? in9_page : in8_page))) : (which[2] ? (which[1] ? (which[0] ? in7_page : in6_page) : (which[0] ? in5_page : in4_page)) : (which[1] ? (which[0] ? in3_page : in2_page) : (which[0] ? in1_page : in0_page))))) & (out_count == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_count : in14_count) : (which[0] ? in13_count : in12_count)) : (which[1] ? (which[0] ? in11_count : in10_count) : (which[0] ? in9_count : in8_count))) : (which[2] ? (which[1] ? (which[0] ? in7_count : in6_count) : (which[0] ? in5_count : in4_count)) : (which[1] ? (which[0] ? in3_count : in2_count) : (which[0] ? in1_count : in0_count)))))) & (out_write == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_write : in14_write) : (which[0] ? in13_write : in12_write)) : (which[1] ? (which[0] ? in11_write : in10_write) : (which[0] ? in9_write : in8_write))) : (which[2] ? (which[1] ? (which[0] ? in7_write : in6_write) : (which[0] ? in5_write : in4_write)) : (which[1] ? (which[0] ? in3_write : in2_write) : (which[0] ? in1_write : in0_write)))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in0_page == in0_was_page);  // hw/prim/stream-arbiter.ts:32
        in0_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in0_count == in0_was_count);  // hw/prim/stream-arbiter.ts:32
        in0_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in0_write == in0_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in1_page == in1_was_page);  // hw/prim/stream-arbiter.ts:32
        in1_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in1_count == in1_was_count);  // hw/prim/stream-arbiter.ts:32
        in1_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in1_write == in1_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in2_page == in2_was_page);  // hw/prim/stream-arbiter.ts:32
        in2_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in2_count == in2_was_count);  // hw/prim/stream-arbiter.ts:32
        in2_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in2_write == in2_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in3_page == in3_was_page);  // hw/prim/stream-arbiter.ts:32
        in3_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in3_count == in3_was_count);  // hw/prim/stream-arbiter.ts:32
        in3_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in3_write == in3_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in4_page == in4_was_page);  // hw/prim/stream-arbiter.ts:32
        in4_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in4_count == in4_was_count);  // hw/prim/stream-arbiter.ts:32
        in4_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in4_write == in4_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in5_page == in5_was_page);  // hw/prim/stream-arbiter.ts:32
        in5_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in5_count == in5_was_count);  // hw/prim/stream-arbiter.ts:32
        in5_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in5_write == in5_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in6_page == in6_was_page);  // hw/prim/stream-arbiter.ts:32
        in6_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in6_count == in6_was_count);  // hw/prim/stream-arbiter.ts:32
        in6_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in6_write == in6_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in7_page == in7_was_page);  // hw/prim/stream-arbiter.ts:32
        in7_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in7_count == in7_was_count);  // hw/prim/stream-arbiter.ts:32
        in7_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in7_write == in7_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in8_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in8_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in8_valid);  // hw/prim/stream-arbiter.ts:32
        in8_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in8_page == in8_was_page);  // hw/prim/stream-arbiter.ts:32
        in8_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in8_count == in8_was_count);  // hw/prim/stream-arbiter.ts:32
        in8_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in8_write == in8_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in9_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in9_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in9_valid);  // hw/prim/stream-arbiter.ts:32
        in9_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in9_page == in9_was_page);  // hw/prim/stream-arbiter.ts:32
        in9_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in9_count == in9_was_count);  // hw/prim/stream-arbiter.ts:32
        in9_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in9_write == in9_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in10_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in10_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in10_valid);  // hw/prim/stream-arbiter.ts:32
        in10_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in10_page == in10_was_page);  // hw/prim/stream-arbiter.ts:32
        in10_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in10_count == in10_was_count);  // hw/prim/stream-arbiter.ts:32
        in10_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in10_write == in10_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in11_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in11_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in11_valid);  // hw/prim/stream-arbiter.ts:32
        in11_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in11_page == in11_was_page);  // hw/prim/stream-arbiter.ts:32
        in11_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in11_count == in11_was_count);  // hw/prim/stream-arbiter.ts:32
        in11_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in11_write == in11_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in12_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in12_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in12_valid);  // hw/prim/stream-arbiter.ts:32
        in12_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in12_page == in12_was_page);  // hw/prim/stream-arbiter.ts:32
        in12_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in12_count == in12_was_count);  // hw/prim/stream-arbiter.ts:32
        in12_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in12_write == in12_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in13_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in13_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in13_valid);  // hw/prim/stream-arbiter.ts:32
        in13_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in13_page == in13_was_page);  // hw/prim/stream-arbiter.ts:32
        in13_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in13_count == in13_was_count);  // hw/prim/stream-arbiter.ts:32
        in13_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in13_write == in13_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in14_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in14_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in14_valid);  // hw/prim/stream-arbiter.ts:32
        in14_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in14_page == in14_was_page);  // hw/prim/stream-arbiter.ts:32
        in14_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in14_count == in14_was_count);  // hw/prim/stream-arbiter.ts:32
        in14_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in14_write == in14_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in15_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in15_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in15_valid);  // hw/prim/stream-arbiter.ts:32
        in15_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in15_page == in15_was_page);  // hw/prim/stream-arbiter.ts:32
        in15_hold_count: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in15_count == in15_was_count);  // hw/prim/stream-arbiter.ts:32
        in15_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n16_page28_count13_write1 (in15_write == in15_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_page: assert (out_page == out_was_page);  // hw/prim/stream-arbiter.ts:33
        out_hold_count: assert (out_count == out_was_count);  // hw/prim/stream-arbiter.ts:33
        out_hold_write: assert (out_write == out_was_write);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end
`endif
endmodule
