// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"bytes":13,"domain":4,"epoch":1,"gpa":40},"n":16}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [39:0] in0_gpa,
  input  wire [12:0] in0_bytes,
  input  wire [3:0] in0_domain,
  input  wire in0_epoch,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [39:0] in1_gpa,
  input  wire [12:0] in1_bytes,
  input  wire [3:0] in1_domain,
  input  wire in1_epoch,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [39:0] in2_gpa,
  input  wire [12:0] in2_bytes,
  input  wire [3:0] in2_domain,
  input  wire in2_epoch,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [39:0] in3_gpa,
  input  wire [12:0] in3_bytes,
  input  wire [3:0] in3_domain,
  input  wire in3_epoch,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [39:0] in4_gpa,
  input  wire [12:0] in4_bytes,
  input  wire [3:0] in4_domain,
  input  wire in4_epoch,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [39:0] in5_gpa,
  input  wire [12:0] in5_bytes,
  input  wire [3:0] in5_domain,
  input  wire in5_epoch,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [39:0] in6_gpa,
  input  wire [12:0] in6_bytes,
  input  wire [3:0] in6_domain,
  input  wire in6_epoch,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [39:0] in7_gpa,
  input  wire [12:0] in7_bytes,
  input  wire [3:0] in7_domain,
  input  wire in7_epoch,
  input  wire in8_valid,
  output wire in8_ready,
  input  wire [39:0] in8_gpa,
  input  wire [12:0] in8_bytes,
  input  wire [3:0] in8_domain,
  input  wire in8_epoch,
  input  wire in9_valid,
  output wire in9_ready,
  input  wire [39:0] in9_gpa,
  input  wire [12:0] in9_bytes,
  input  wire [3:0] in9_domain,
  input  wire in9_epoch,
  input  wire in10_valid,
  output wire in10_ready,
  input  wire [39:0] in10_gpa,
  input  wire [12:0] in10_bytes,
  input  wire [3:0] in10_domain,
  input  wire in10_epoch,
  input  wire in11_valid,
  output wire in11_ready,
  input  wire [39:0] in11_gpa,
  input  wire [12:0] in11_bytes,
  input  wire [3:0] in11_domain,
  input  wire in11_epoch,
  input  wire in12_valid,
  output wire in12_ready,
  input  wire [39:0] in12_gpa,
  input  wire [12:0] in12_bytes,
  input  wire [3:0] in12_domain,
  input  wire in12_epoch,
  input  wire in13_valid,
  output wire in13_ready,
  input  wire [39:0] in13_gpa,
  input  wire [12:0] in13_bytes,
  input  wire [3:0] in13_domain,
  input  wire in13_epoch,
  input  wire in14_valid,
  output wire in14_ready,
  input  wire [39:0] in14_gpa,
  input  wire [12:0] in14_bytes,
  input  wire [3:0] in14_domain,
  input  wire in14_epoch,
  input  wire in15_valid,
  output wire in15_ready,
  input  wire [39:0] in15_gpa,
  input  wire [12:0] in15_bytes,
  input  wire [3:0] in15_domain,
  input  wire in15_epoch,
  output wire out_valid,
  input  wire out_ready,
  output wire [39:0] out_gpa,
  output wire [12:0] out_bytes,
  output wire [3:0] out_domain,
  output wire out_epoch,
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
  assign out_gpa = ((((((((((((((({40{arbiter_gnt[0]}} & in0_gpa) | ({40{arbiter_gnt[1]}} & in1_gpa)) | ({40{arbiter_gnt[2]}} & in2_gpa)) | ({40{arbiter_gnt[3]}} & in3_gpa)) | ({40{arbiter_gnt[4]}} & in4_gpa)) | ({40{arbiter_gnt[5]}} & in5_gpa)) | ({40{arbiter_gnt[6]}} & in6_gpa)) | ({40{arbiter_gnt[7]}} & in7_gpa)) | ({40{arbiter_gnt[8]}} & in8_gpa)) | ({40{arbiter_gnt[9]}} & in9_gpa)) | ({40{arbiter_gnt[10]}} & in10_gpa)) | ({40{arbiter_gnt[11]}} & in11_gpa)) | ({40{arbiter_gnt[12]}} & in12_gpa)) | ({40{arbiter_gnt[13]}} & in13_gpa)) | ({40{arbiter_gnt[14]}} & in14_gpa)) | ({40{arbiter_gnt[15]}} & in15_gpa);  // hw/prim/stream-arbiter.ts:41
  assign out_bytes = ((((((((((((((({13{arbiter_gnt[0]}} & in0_bytes) | ({13{arbiter_gnt[1]}} & in1_bytes)) | ({13{arbiter_gnt[2]}} & in2_bytes)) | ({13{arbiter_gnt[3]}} & in3_bytes)) | ({13{arbiter_gnt[4]}} & in4_bytes)) | ({13{arbiter_gnt[5]}} & in5_bytes)) | ({13{arbiter_gnt[6]}} & in6_bytes)) | ({13{arbiter_gnt[7]}} & in7_bytes)) | ({13{arbiter_gnt[8]}} & in8_bytes)) | ({13{arbiter_gnt[9]}} & in9_bytes)) | ({13{arbiter_gnt[10]}} & in10_bytes)) | ({13{arbiter_gnt[11]}} & in11_bytes)) | ({13{arbiter_gnt[12]}} & in12_bytes)) | ({13{arbiter_gnt[13]}} & in13_bytes)) | ({13{arbiter_gnt[14]}} & in14_bytes)) | ({13{arbiter_gnt[15]}} & in15_bytes);  // hw/prim/stream-arbiter.ts:41
  assign out_domain = ((((((((((((((({4{arbiter_gnt[0]}} & in0_domain) | ({4{arbiter_gnt[1]}} & in1_domain)) | ({4{arbiter_gnt[2]}} & in2_domain)) | ({4{arbiter_gnt[3]}} & in3_domain)) | ({4{arbiter_gnt[4]}} & in4_domain)) | ({4{arbiter_gnt[5]}} & in5_domain)) | ({4{arbiter_gnt[6]}} & in6_domain)) | ({4{arbiter_gnt[7]}} & in7_domain)) | ({4{arbiter_gnt[8]}} & in8_domain)) | ({4{arbiter_gnt[9]}} & in9_domain)) | ({4{arbiter_gnt[10]}} & in10_domain)) | ({4{arbiter_gnt[11]}} & in11_domain)) | ({4{arbiter_gnt[12]}} & in12_domain)) | ({4{arbiter_gnt[13]}} & in13_domain)) | ({4{arbiter_gnt[14]}} & in14_domain)) | ({4{arbiter_gnt[15]}} & in15_domain);  // hw/prim/stream-arbiter.ts:41
  assign out_epoch = (((((((((((((((arbiter_gnt[0] & in0_epoch) | (arbiter_gnt[1] & in1_epoch)) | (arbiter_gnt[2] & in2_epoch)) | (arbiter_gnt[3] & in3_epoch)) | (arbiter_gnt[4] & in4_epoch)) | (arbiter_gnt[5] & in5_epoch)) | (arbiter_gnt[6] & in6_epoch)) | (arbiter_gnt[7] & in7_epoch)) | (arbiter_gnt[8] & in8_epoch)) | (arbiter_gnt[9] & in9_epoch)) | (arbiter_gnt[10] & in10_epoch)) | (arbiter_gnt[11] & in11_epoch)) | (arbiter_gnt[12] & in12_epoch)) | (arbiter_gnt[13] & in13_epoch)) | (arbiter_gnt[14] & in14_epoch)) | (arbiter_gnt[15] & in15_epoch);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((((((((((((((({4{arbiter_gnt[0]}} & 4'd0) | ({4{arbiter_gnt[1]}} & 4'd1)) | ({4{arbiter_gnt[2]}} & 4'd2)) | ({4{arbiter_gnt[3]}} & 4'd3)) | ({4{arbiter_gnt[4]}} & 4'd4)) | ({4{arbiter_gnt[5]}} & 4'd5)) | ({4{arbiter_gnt[6]}} & 4'd6)) | ({4{arbiter_gnt[7]}} & 4'd7)) | ({4{arbiter_gnt[8]}} & 4'd8)) | ({4{arbiter_gnt[9]}} & 4'd9)) | ({4{arbiter_gnt[10]}} & 4'ha)) | ({4{arbiter_gnt[11]}} & 4'hb)) | ({4{arbiter_gnt[12]}} & 4'hc)) | ({4{arbiter_gnt[13]}} & 4'hd)) | ({4{arbiter_gnt[14]}} & 4'he)) | ({4{arbiter_gnt[15]}} & 4'hf);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 assert
`endif

  wire [15:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [3:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [3:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in0_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in0_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in0_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in1_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in1_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in1_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in2_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in2_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in2_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in3_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in3_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in3_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in4_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in4_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in4_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in5_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in5_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in5_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in6_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in6_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in6_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in7_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in7_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in7_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in8_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in8_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in8_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in9_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in9_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in9_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in9_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in9_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in10_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in10_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in10_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in10_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in10_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in11_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in11_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in11_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in11_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in11_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in12_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in12_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in12_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in12_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in12_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in13_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in13_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in13_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in13_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in13_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in14_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in14_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in14_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in14_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in14_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  in15_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [39:0] in15_was_gpa;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in15_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in15_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  in15_was_epoch;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [39:0] out_was_gpa;  // hw/prim/stream-arbiter.ts:33
  reg  [12:0] out_was_bytes;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_domain;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_epoch;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_gpa <= in0_gpa;  // hw/prim/stream-arbiter.ts:32
    in0_was_bytes <= in0_bytes;  // hw/prim/stream-arbiter.ts:32
    in0_was_domain <= in0_domain;  // hw/prim/stream-arbiter.ts:32
    in0_was_epoch <= in0_epoch;  // hw/prim/stream-arbiter.ts:32
    in1_was_gpa <= in1_gpa;  // hw/prim/stream-arbiter.ts:32
    in1_was_bytes <= in1_bytes;  // hw/prim/stream-arbiter.ts:32
    in1_was_domain <= in1_domain;  // hw/prim/stream-arbiter.ts:32
    in1_was_epoch <= in1_epoch;  // hw/prim/stream-arbiter.ts:32
    in2_was_gpa <= in2_gpa;  // hw/prim/stream-arbiter.ts:32
    in2_was_bytes <= in2_bytes;  // hw/prim/stream-arbiter.ts:32
    in2_was_domain <= in2_domain;  // hw/prim/stream-arbiter.ts:32
    in2_was_epoch <= in2_epoch;  // hw/prim/stream-arbiter.ts:32
    in3_was_gpa <= in3_gpa;  // hw/prim/stream-arbiter.ts:32
    in3_was_bytes <= in3_bytes;  // hw/prim/stream-arbiter.ts:32
    in3_was_domain <= in3_domain;  // hw/prim/stream-arbiter.ts:32
    in3_was_epoch <= in3_epoch;  // hw/prim/stream-arbiter.ts:32
    in4_was_gpa <= in4_gpa;  // hw/prim/stream-arbiter.ts:32
    in4_was_bytes <= in4_bytes;  // hw/prim/stream-arbiter.ts:32
    in4_was_domain <= in4_domain;  // hw/prim/stream-arbiter.ts:32
    in4_was_epoch <= in4_epoch;  // hw/prim/stream-arbiter.ts:32
    in5_was_gpa <= in5_gpa;  // hw/prim/stream-arbiter.ts:32
    in5_was_bytes <= in5_bytes;  // hw/prim/stream-arbiter.ts:32
    in5_was_domain <= in5_domain;  // hw/prim/stream-arbiter.ts:32
    in5_was_epoch <= in5_epoch;  // hw/prim/stream-arbiter.ts:32
    in6_was_gpa <= in6_gpa;  // hw/prim/stream-arbiter.ts:32
    in6_was_bytes <= in6_bytes;  // hw/prim/stream-arbiter.ts:32
    in6_was_domain <= in6_domain;  // hw/prim/stream-arbiter.ts:32
    in6_was_epoch <= in6_epoch;  // hw/prim/stream-arbiter.ts:32
    in7_was_gpa <= in7_gpa;  // hw/prim/stream-arbiter.ts:32
    in7_was_bytes <= in7_bytes;  // hw/prim/stream-arbiter.ts:32
    in7_was_domain <= in7_domain;  // hw/prim/stream-arbiter.ts:32
    in7_was_epoch <= in7_epoch;  // hw/prim/stream-arbiter.ts:32
    in8_was_gpa <= in8_gpa;  // hw/prim/stream-arbiter.ts:32
    in8_was_bytes <= in8_bytes;  // hw/prim/stream-arbiter.ts:32
    in8_was_domain <= in8_domain;  // hw/prim/stream-arbiter.ts:32
    in8_was_epoch <= in8_epoch;  // hw/prim/stream-arbiter.ts:32
    in9_was_gpa <= in9_gpa;  // hw/prim/stream-arbiter.ts:32
    in9_was_bytes <= in9_bytes;  // hw/prim/stream-arbiter.ts:32
    in9_was_domain <= in9_domain;  // hw/prim/stream-arbiter.ts:32
    in9_was_epoch <= in9_epoch;  // hw/prim/stream-arbiter.ts:32
    in10_was_gpa <= in10_gpa;  // hw/prim/stream-arbiter.ts:32
    in10_was_bytes <= in10_bytes;  // hw/prim/stream-arbiter.ts:32
    in10_was_domain <= in10_domain;  // hw/prim/stream-arbiter.ts:32
    in10_was_epoch <= in10_epoch;  // hw/prim/stream-arbiter.ts:32
    in11_was_gpa <= in11_gpa;  // hw/prim/stream-arbiter.ts:32
    in11_was_bytes <= in11_bytes;  // hw/prim/stream-arbiter.ts:32
    in11_was_domain <= in11_domain;  // hw/prim/stream-arbiter.ts:32
    in11_was_epoch <= in11_epoch;  // hw/prim/stream-arbiter.ts:32
    in12_was_gpa <= in12_gpa;  // hw/prim/stream-arbiter.ts:32
    in12_was_bytes <= in12_bytes;  // hw/prim/stream-arbiter.ts:32
    in12_was_domain <= in12_domain;  // hw/prim/stream-arbiter.ts:32
    in12_was_epoch <= in12_epoch;  // hw/prim/stream-arbiter.ts:32
    in13_was_gpa <= in13_gpa;  // hw/prim/stream-arbiter.ts:32
    in13_was_bytes <= in13_bytes;  // hw/prim/stream-arbiter.ts:32
    in13_was_domain <= in13_domain;  // hw/prim/stream-arbiter.ts:32
    in13_was_epoch <= in13_epoch;  // hw/prim/stream-arbiter.ts:32
    in14_was_gpa <= in14_gpa;  // hw/prim/stream-arbiter.ts:32
    in14_was_bytes <= in14_bytes;  // hw/prim/stream-arbiter.ts:32
    in14_was_domain <= in14_domain;  // hw/prim/stream-arbiter.ts:32
    in14_was_epoch <= in14_epoch;  // hw/prim/stream-arbiter.ts:32
    in15_was_gpa <= in15_gpa;  // hw/prim/stream-arbiter.ts:32
    in15_was_bytes <= in15_bytes;  // hw/prim/stream-arbiter.ts:32
    in15_was_domain <= in15_domain;  // hw/prim/stream-arbiter.ts:32
    in15_was_epoch <= in15_epoch;  // hw/prim/stream-arbiter.ts:32
    out_was_gpa <= out_gpa;  // hw/prim/stream-arbiter.ts:33
    out_was_bytes <= out_bytes;  // hw/prim/stream-arbiter.ts:33
    out_was_domain <= out_domain;  // hw/prim/stream-arbiter.ts:33
    out_was_epoch <= out_epoch;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert ((which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_valid : in14_valid) : (which[0] ? in13_valid : in12_valid)) : (which[1] ? (which[0] ? in11_valid : in10_valid) : (which[0] ? in9_valid : in8_valid))) : (which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)))) & ((((out_gpa == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_gpa : in14_gpa) : (which[0] ? in13_gpa : in12_gpa)) : (which[1] ? (which[0] ? in11_gpa : in10_gpa) : (which[0] ? in9_gpa : in8_gpa))) : (which[2] ? (which[1] ? (which[0] ? in7_gpa : in6_gpa) : (which[0] ? in5_gpa : in4_gpa)) : (which[1] ? (which[0] ? in3_gpa : in2_gpa) : (which[0] ? in1_gpa : in0_gpa))))) & (out_bytes == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_bytes : in14_bytes) : (which[0] ? in13_bytes : in12_bytes)) : (which[1] ? (which[0] ? in11_bytes : in10_bytes) : (which[0] ? in9_bytes : in8_bytes))) : (which[2] ? (which[1] ? (which[0] ? in7_bytes : in6_bytes) : (which[0] ? in5_bytes : in4_bytes)) : (which[1] ? (which[0] ? in3_bytes : in2_bytes) : (which[0] ? in1_bytes : in0_bytes)))))) & (out_domain == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_domain : in14_domain) : (which[0] ? in13_domain : in12_domain)) : (which[1] ? (which[0] ? in11_domain : in10_domain) : (which[0] ? in9_domain : in8_domain))) : (which[2] ? (which[1] ? (which[0] ? in7_domain : in6_domain) : (which[0] ? in5_domain : in4_domain)) : (which[1] ? (which[0] ? in3_domain : in2_domain) : (which[0] ? in1_domain : in0_domain)))))) & (out_epoch == (which[3] ? (which[2] ? (which[1] ? (which[0] ? in15_epoch : in14_epoch) : (which[0] ? in13_epoch : in12_epoch)) : (which[1] ? (which[0] ? in11_epoch : in10_epoch) : (which[0] ? in9_epoch : in8_epoch))) : (which[2] ? (which[1] ? (which[0] ? in7_epoch : in6_epoch) : (which[0] ? in5_epoch : in4_epoch)) : (which[1] ? (which[0] ? in3_epoch : in2_epoch) : (which[0] ? in1_epoch : in0_epoch)))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in0_gpa == in0_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in0_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in0_bytes == in0_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in0_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in0_domain == in0_was_domain);  // hw/prim/stream-arbiter.ts:32
        in0_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in0_epoch == in0_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in1_gpa == in1_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in1_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in1_bytes == in1_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in1_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in1_domain == in1_was_domain);  // hw/prim/stream-arbiter.ts:32
        in1_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in1_epoch == in1_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in2_gpa == in2_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in2_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in2_bytes == in2_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in2_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in2_domain == in2_was_domain);  // hw/prim/stream-arbiter.ts:32
        in2_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in2_epoch == in2_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in3_gpa == in3_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in3_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in3_bytes == in3_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in3_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in3_domain == in3_was_domain);  // hw/prim/stream-arbiter.ts:32
        in3_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in3_epoch == in3_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in4_gpa == in4_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in4_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in4_bytes == in4_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in4_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in4_domain == in4_was_domain);  // hw/prim/stream-arbiter.ts:32
        in4_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in4_epoch == in4_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in5_gpa == in5_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in5_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in5_bytes == in5_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in5_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in5_domain == in5_was_domain);  // hw/prim/stream-arbiter.ts:32
        in5_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in5_epoch == in5_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in6_gpa == in6_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in6_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in6_bytes == in6_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in6_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in6_domain == in6_was_domain);  // hw/prim/stream-arbiter.ts:32
        in6_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in6_epoch == in6_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in7_gpa == in7_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in7_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in7_bytes == in7_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in7_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in7_domain == in7_was_domain);  // hw/prim/stream-arbiter.ts:32
        in7_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in7_epoch == in7_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in8_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in8_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in8_valid);  // hw/prim/stream-arbiter.ts:32
        in8_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in8_gpa == in8_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in8_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in8_bytes == in8_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in8_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in8_domain == in8_was_domain);  // hw/prim/stream-arbiter.ts:32
        in8_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in8_epoch == in8_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in9_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in9_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in9_valid);  // hw/prim/stream-arbiter.ts:32
        in9_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in9_gpa == in9_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in9_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in9_bytes == in9_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in9_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in9_domain == in9_was_domain);  // hw/prim/stream-arbiter.ts:32
        in9_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in9_epoch == in9_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in10_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in10_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in10_valid);  // hw/prim/stream-arbiter.ts:32
        in10_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in10_gpa == in10_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in10_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in10_bytes == in10_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in10_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in10_domain == in10_was_domain);  // hw/prim/stream-arbiter.ts:32
        in10_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in10_epoch == in10_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in11_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in11_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in11_valid);  // hw/prim/stream-arbiter.ts:32
        in11_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in11_gpa == in11_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in11_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in11_bytes == in11_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in11_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in11_domain == in11_was_domain);  // hw/prim/stream-arbiter.ts:32
        in11_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in11_epoch == in11_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in12_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in12_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in12_valid);  // hw/prim/stream-arbiter.ts:32
        in12_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in12_gpa == in12_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in12_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in12_bytes == in12_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in12_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in12_domain == in12_was_domain);  // hw/prim/stream-arbiter.ts:32
        in12_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in12_epoch == in12_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in13_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in13_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in13_valid);  // hw/prim/stream-arbiter.ts:32
        in13_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in13_gpa == in13_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in13_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in13_bytes == in13_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in13_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in13_domain == in13_was_domain);  // hw/prim/stream-arbiter.ts:32
        in13_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in13_epoch == in13_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in14_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in14_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in14_valid);  // hw/prim/stream-arbiter.ts:32
        in14_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in14_gpa == in14_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in14_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in14_bytes == in14_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in14_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in14_domain == in14_was_domain);  // hw/prim/stream-arbiter.ts:32
        in14_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in14_epoch == in14_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (in15_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in15_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in15_valid);  // hw/prim/stream-arbiter.ts:32
        in15_hold_gpa: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in15_gpa == in15_was_gpa);  // hw/prim/stream-arbiter.ts:32
        in15_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in15_bytes == in15_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in15_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in15_domain == in15_was_domain);  // hw/prim/stream-arbiter.ts:32
        in15_hold_epoch: `VPRI_ASSUME_vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 (in15_epoch == in15_was_epoch);  // hw/prim/stream-arbiter.ts:32
      end
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_gpa: assert (out_gpa == out_was_gpa);  // hw/prim/stream-arbiter.ts:33
        out_hold_bytes: assert (out_bytes == out_was_bytes);  // hw/prim/stream-arbiter.ts:33
        out_hold_domain: assert (out_domain == out_was_domain);  // hw/prim/stream-arbiter.ts:33
        out_hold_epoch: assert (out_epoch == out_was_epoch);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end
`endif
endmodule
