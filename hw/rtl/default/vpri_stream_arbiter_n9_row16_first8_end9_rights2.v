// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"end":9,"first":8,"rights":2,"row":16},"n":9}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n9_row16_first8_end9_rights2 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_row,
  input  wire [7:0] in0_first,
  input  wire [8:0] in0_end,
  input  wire [1:0] in0_rights,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_row,
  input  wire [7:0] in1_first,
  input  wire [8:0] in1_end,
  input  wire [1:0] in1_rights,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [15:0] in2_row,
  input  wire [7:0] in2_first,
  input  wire [8:0] in2_end,
  input  wire [1:0] in2_rights,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [15:0] in3_row,
  input  wire [7:0] in3_first,
  input  wire [8:0] in3_end,
  input  wire [1:0] in3_rights,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [15:0] in4_row,
  input  wire [7:0] in4_first,
  input  wire [8:0] in4_end,
  input  wire [1:0] in4_rights,
  input  wire in5_valid,
  output wire in5_ready,
  input  wire [15:0] in5_row,
  input  wire [7:0] in5_first,
  input  wire [8:0] in5_end,
  input  wire [1:0] in5_rights,
  input  wire in6_valid,
  output wire in6_ready,
  input  wire [15:0] in6_row,
  input  wire [7:0] in6_first,
  input  wire [8:0] in6_end,
  input  wire [1:0] in6_rights,
  input  wire in7_valid,
  output wire in7_ready,
  input  wire [15:0] in7_row,
  input  wire [7:0] in7_first,
  input  wire [8:0] in7_end,
  input  wire [1:0] in7_rights,
  input  wire in8_valid,
  output wire in8_ready,
  input  wire [15:0] in8_row,
  input  wire [7:0] in8_first,
  input  wire [8:0] in8_end,
  input  wire [1:0] in8_rights,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_row,
  output wire [7:0] out_first,
  output wire [8:0] out_end,
  output wire [1:0] out_rights,
  output wire [3:0] out_index
);

  wire [8:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [8:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [8:0] in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = {in8_valid, in7_valid, in6_valid, in5_valid, in4_valid, in3_valid, in2_valid, in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n9 u_arbiter (  // hw/prim/stream-arbiter.ts:37
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
  assign out_valid = |arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_row = (((((((({16{arbiter_gnt[0]}} & in0_row) | ({16{arbiter_gnt[1]}} & in1_row)) | ({16{arbiter_gnt[2]}} & in2_row)) | ({16{arbiter_gnt[3]}} & in3_row)) | ({16{arbiter_gnt[4]}} & in4_row)) | ({16{arbiter_gnt[5]}} & in5_row)) | ({16{arbiter_gnt[6]}} & in6_row)) | ({16{arbiter_gnt[7]}} & in7_row)) | ({16{arbiter_gnt[8]}} & in8_row);  // hw/prim/stream-arbiter.ts:41
  assign out_first = (((((((({8{arbiter_gnt[0]}} & in0_first) | ({8{arbiter_gnt[1]}} & in1_first)) | ({8{arbiter_gnt[2]}} & in2_first)) | ({8{arbiter_gnt[3]}} & in3_first)) | ({8{arbiter_gnt[4]}} & in4_first)) | ({8{arbiter_gnt[5]}} & in5_first)) | ({8{arbiter_gnt[6]}} & in6_first)) | ({8{arbiter_gnt[7]}} & in7_first)) | ({8{arbiter_gnt[8]}} & in8_first);  // hw/prim/stream-arbiter.ts:41
  assign out_end = (((((((({9{arbiter_gnt[0]}} & in0_end) | ({9{arbiter_gnt[1]}} & in1_end)) | ({9{arbiter_gnt[2]}} & in2_end)) | ({9{arbiter_gnt[3]}} & in3_end)) | ({9{arbiter_gnt[4]}} & in4_end)) | ({9{arbiter_gnt[5]}} & in5_end)) | ({9{arbiter_gnt[6]}} & in6_end)) | ({9{arbiter_gnt[7]}} & in7_end)) | ({9{arbiter_gnt[8]}} & in8_end);  // hw/prim/stream-arbiter.ts:41
  assign out_rights = (((((((({2{arbiter_gnt[0]}} & in0_rights) | ({2{arbiter_gnt[1]}} & in1_rights)) | ({2{arbiter_gnt[2]}} & in2_rights)) | ({2{arbiter_gnt[3]}} & in3_rights)) | ({2{arbiter_gnt[4]}} & in4_rights)) | ({2{arbiter_gnt[5]}} & in5_rights)) | ({2{arbiter_gnt[6]}} & in6_rights)) | ({2{arbiter_gnt[7]}} & in7_rights)) | ({2{arbiter_gnt[8]}} & in8_rights);  // hw/prim/stream-arbiter.ts:41
  assign out_index = (((((((({4{arbiter_gnt[0]}} & 4'd0) | ({4{arbiter_gnt[1]}} & 4'd1)) | ({4{arbiter_gnt[2]}} & 4'd2)) | ({4{arbiter_gnt[3]}} & 4'd3)) | ({4{arbiter_gnt[4]}} & 4'd4)) | ({4{arbiter_gnt[5]}} & 4'd5)) | ({4{arbiter_gnt[6]}} & 4'd6)) | ({4{arbiter_gnt[7]}} & 4'd7)) | ({4{arbiter_gnt[8]}} & 4'd8);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n9_row16_first8_end9_rights2  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n9_row16_first8_end9_rights2: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n9_row16_first8_end9_rights2
  `define VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 assert
`endif

  wire [8:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [3:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [3:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in0_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in0_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in1_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in1_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in2_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in2_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in2_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in3_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in3_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in3_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in4_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in4_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in4_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in4_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in5_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in5_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in5_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in5_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in5_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in6_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in6_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in6_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in6_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in6_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in7_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in7_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in7_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in7_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in7_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in8_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in8_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in8_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [8:0] in8_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in8_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  [7:0] out_was_first;  // hw/prim/stream-arbiter.ts:33
  reg  [8:0] out_was_end;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_rights;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in8_valid & in8_ready, in7_valid & in7_ready, in6_valid & in6_ready, in5_valid & in5_ready, in4_valid & in4_ready, in3_valid & in3_ready, in2_valid & in2_ready, in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

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
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    in0_was_row <= in0_row;  // hw/prim/stream-arbiter.ts:32
    in0_was_first <= in0_first;  // hw/prim/stream-arbiter.ts:32
    in0_was_end <= in0_end;  // hw/prim/stream-arbiter.ts:32
    in0_was_rights <= in0_rights;  // hw/prim/stream-arbiter.ts:32
    in1_was_row <= in1_row;  // hw/prim/stream-arbiter.ts:32
    in1_was_first <= in1_first;  // hw/prim/stream-arbiter.ts:32
    in1_was_end <= in1_end;  // hw/prim/stream-arbiter.ts:32
    in1_was_rights <= in1_rights;  // hw/prim/stream-arbiter.ts:32
    in2_was_row <= in2_row;  // hw/prim/stream-arbiter.ts:32
    in2_was_first <= in2_first;  // hw/prim/stream-arbiter.ts:32
    in2_was_end <= in2_end;  // hw/prim/stream-arbiter.ts:32
    in2_was_rights <= in2_rights;  // hw/prim/stream-arbiter.ts:32
    in3_was_row <= in3_row;  // hw/prim/stream-arbiter.ts:32
    in3_was_first <= in3_first;  // hw/prim/stream-arbiter.ts:32
    in3_was_end <= in3_end;  // hw/prim/stream-arbiter.ts:32
    in3_was_rights <= in3_rights;  // hw/prim/stream-arbiter.ts:32
    in4_was_row <= in4_row;  // hw/prim/stream-arbiter.ts:32
    in4_was_first <= in4_first;  // hw/prim/stream-arbiter.ts:32
    in4_was_end <= in4_end;  // hw/prim/stream-arbiter.ts:32
    in4_was_rights <= in4_rights;  // hw/prim/stream-arbiter.ts:32
    in5_was_row <= in5_row;  // hw/prim/stream-arbiter.ts:32
    in5_was_first <= in5_first;  // hw/prim/stream-arbiter.ts:32
    in5_was_end <= in5_end;  // hw/prim/stream-arbiter.ts:32
    in5_was_rights <= in5_rights;  // hw/prim/stream-arbiter.ts:32
    in6_was_row <= in6_row;  // hw/prim/stream-arbiter.ts:32
    in6_was_first <= in6_first;  // hw/prim/stream-arbiter.ts:32
    in6_was_end <= in6_end;  // hw/prim/stream-arbiter.ts:32
    in6_was_rights <= in6_rights;  // hw/prim/stream-arbiter.ts:32
    in7_was_row <= in7_row;  // hw/prim/stream-arbiter.ts:32
    in7_was_first <= in7_first;  // hw/prim/stream-arbiter.ts:32
    in7_was_end <= in7_end;  // hw/prim/stream-arbiter.ts:32
    in7_was_rights <= in7_rights;  // hw/prim/stream-arbiter.ts:32
    in8_was_row <= in8_row;  // hw/prim/stream-arbiter.ts:32
    in8_was_first <= in8_first;  // hw/prim/stream-arbiter.ts:32
    in8_was_end <= in8_end;  // hw/prim/stream-arbiter.ts:32
    in8_was_rights <= in8_rights;  // hw/prim/stream-arbiter.ts:32
    out_was_row <= out_row;  // hw/prim/stream-arbiter.ts:33
    out_was_first <= out_first;  // hw/prim/stream-arbiter.ts:33
    out_was_end <= out_end;  // hw/prim/stream-arbiter.ts:33
    out_was_rights <= out_rights;  // hw/prim/stream-arbiter.ts:33
    out_was_index <= out_index;  // hw/prim/stream-arbiter.ts:33
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 4'd8, out_index == 4'd7, out_index == 4'd6, out_index == 4'd5, out_index == 4'd4, out_index == 4'd3, out_index == 4'd2, out_index == 4'd1, out_index == 4'd0} : 9'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[3] ? in8_valid : (which[2] ? (which[1] ? (which[0] ? in7_valid : in6_valid) : (which[0] ? in5_valid : in4_valid)) : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)))) & ((((out_row == (which[3] ? in8_row : (which[2] ? (which[1] ? (which[0] ? in7_row : in6_row) : (which[0] ? in5_row : in4_row)) : (which[1] ? (which[0] ? in3_row : in2_row) : (which[0] ? in1_row : in0_row))))) & (out_first == (which[3] ? in8_first : (which[2] ? (which[1] ? (which[0] ? in7_first : in6_first) : (which[0] ? in5_first : in4_first)) : (which[1] ? (which[0] ? in3_first : in2_first) : (which[0] ? in1_first : in0_first)))))) & (out_end == (which[3] ? in8_end : (which[2] ? (which[1] ? (which[0] ? in7_end : in6_end) : (which[0] ? in5_end : in4_end)) : (which[1] ? (which[0] ? in3_end : in2_end) : (which[0] ? in1_end : in0_end)))))) & (out_rights == (which[3] ? in8_rights : (which[2] ? (which[1] ? (which[0] ? in7_rights : in6_rights) : (which[0] ? in5_rights : in4_rights)) : (which[1] ? (which[0] ? in3_rights : in2_rights) : (which[0] ? in1_rights : in0_rights)))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_row: assert (out_row == out_was_row);  // hw/prim/stream-arbiter.ts:33
        out_hold_first: assert (out_first == out_was_first);  // hw/prim/stream-arbiter.ts:33
        out_hold_end: assert (out_end == out_was_end);  // hw/prim/stream-arbiter.ts:33
        out_hold_rights: assert (out_rights == out_was_rights);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
        in0_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in0_first == in0_was_first);  // hw/prim/stream-arbiter.ts:32
        in0_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in0_end == in0_was_end);  // hw/prim/stream-arbiter.ts:32
        in0_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in0_rights == in0_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in1_row == in1_was_row);  // hw/prim/stream-arbiter.ts:32
        in1_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in1_first == in1_was_first);  // hw/prim/stream-arbiter.ts:32
        in1_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in1_end == in1_was_end);  // hw/prim/stream-arbiter.ts:32
        in1_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in1_rights == in1_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in2_row == in2_was_row);  // hw/prim/stream-arbiter.ts:32
        in2_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in2_first == in2_was_first);  // hw/prim/stream-arbiter.ts:32
        in2_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in2_end == in2_was_end);  // hw/prim/stream-arbiter.ts:32
        in2_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in2_rights == in2_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in3_row == in3_was_row);  // hw/prim/stream-arbiter.ts:32
        in3_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in3_first == in3_was_first);  // hw/prim/stream-arbiter.ts:32
        in3_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in3_end == in3_was_end);  // hw/prim/stream-arbiter.ts:32
        in3_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in3_rights == in3_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in4_row == in4_was_row);  // hw/prim/stream-arbiter.ts:32
        in4_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in4_first == in4_was_first);  // hw/prim/stream-arbiter.ts:32
        in4_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in4_end == in4_was_end);  // hw/prim/stream-arbiter.ts:32
        in4_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in4_rights == in4_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in5_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in5_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in5_valid);  // hw/prim/stream-arbiter.ts:32
        in5_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in5_row == in5_was_row);  // hw/prim/stream-arbiter.ts:32
        in5_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in5_first == in5_was_first);  // hw/prim/stream-arbiter.ts:32
        in5_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in5_end == in5_was_end);  // hw/prim/stream-arbiter.ts:32
        in5_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in5_rights == in5_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in6_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in6_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in6_valid);  // hw/prim/stream-arbiter.ts:32
        in6_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in6_row == in6_was_row);  // hw/prim/stream-arbiter.ts:32
        in6_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in6_first == in6_was_first);  // hw/prim/stream-arbiter.ts:32
        in6_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in6_end == in6_was_end);  // hw/prim/stream-arbiter.ts:32
        in6_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in6_rights == in6_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in7_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in7_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in7_valid);  // hw/prim/stream-arbiter.ts:32
        in7_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in7_row == in7_was_row);  // hw/prim/stream-arbiter.ts:32
        in7_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in7_first == in7_was_first);  // hw/prim/stream-arbiter.ts:32
        in7_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in7_end == in7_was_end);  // hw/prim/stream-arbiter.ts:32
        in7_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in7_rights == in7_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in8_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in8_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in8_valid);  // hw/prim/stream-arbiter.ts:32
        in8_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in8_row == in8_was_row);  // hw/prim/stream-arbiter.ts:32
        in8_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in8_first == in8_was_first);  // hw/prim/stream-arbiter.ts:32
        in8_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in8_end == in8_was_end);  // hw/prim/stream-arbiter.ts:32
        in8_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n9_row16_first8_end9_rights2 (in8_rights == in8_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
