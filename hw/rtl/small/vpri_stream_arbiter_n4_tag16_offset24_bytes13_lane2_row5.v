// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"bytes":13,"lane":2,"offset":24,"row":5,"tag":16},"n":4}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [15:0] in0_tag,
  input  wire [23:0] in0_offset,
  input  wire [12:0] in0_bytes,
  input  wire [1:0] in0_lane,
  input  wire [4:0] in0_row,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_tag,
  input  wire [23:0] in1_offset,
  input  wire [12:0] in1_bytes,
  input  wire [1:0] in1_lane,
  input  wire [4:0] in1_row,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [15:0] in2_tag,
  input  wire [23:0] in2_offset,
  input  wire [12:0] in2_bytes,
  input  wire [1:0] in2_lane,
  input  wire [4:0] in2_row,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [15:0] in3_tag,
  input  wire [23:0] in3_offset,
  input  wire [12:0] in3_bytes,
  input  wire [1:0] in3_lane,
  input  wire [4:0] in3_row,
  output wire out_valid,
  input  wire out_ready,
  output wire [15:0] out_tag,
  output wire [23:0] out_offset,
  output wire [12:0] out_bytes,
  output wire [1:0] out_lane,
  output wire [4:0] out_row,
  output wire [1:0] out_index
);

  wire [3:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [3:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [3:0] in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = {in3_valid, in2_valid, in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n4 u_arbiter (  // hw/prim/stream-arbiter.ts:37
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
  assign out_valid = |arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_tag = ((({16{arbiter_gnt[0]}} & in0_tag) | ({16{arbiter_gnt[1]}} & in1_tag)) | ({16{arbiter_gnt[2]}} & in2_tag)) | ({16{arbiter_gnt[3]}} & in3_tag);  // hw/prim/stream-arbiter.ts:41
  assign out_offset = ((({24{arbiter_gnt[0]}} & in0_offset) | ({24{arbiter_gnt[1]}} & in1_offset)) | ({24{arbiter_gnt[2]}} & in2_offset)) | ({24{arbiter_gnt[3]}} & in3_offset);  // hw/prim/stream-arbiter.ts:41
  assign out_bytes = ((({13{arbiter_gnt[0]}} & in0_bytes) | ({13{arbiter_gnt[1]}} & in1_bytes)) | ({13{arbiter_gnt[2]}} & in2_bytes)) | ({13{arbiter_gnt[3]}} & in3_bytes);  // hw/prim/stream-arbiter.ts:41
  assign out_lane = ((({2{arbiter_gnt[0]}} & in0_lane) | ({2{arbiter_gnt[1]}} & in1_lane)) | ({2{arbiter_gnt[2]}} & in2_lane)) | ({2{arbiter_gnt[3]}} & in3_lane);  // hw/prim/stream-arbiter.ts:41
  assign out_row = ((({5{arbiter_gnt[0]}} & in0_row) | ({5{arbiter_gnt[1]}} & in1_row)) | ({5{arbiter_gnt[2]}} & in2_row)) | ({5{arbiter_gnt[3]}} & in3_row);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((({2{arbiter_gnt[0]}} & 2'd0) | ({2{arbiter_gnt[1]}} & 2'd1)) | ({2{arbiter_gnt[2]}} & 2'd2)) | ({2{arbiter_gnt[3]}} & 2'd3);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5
  `define VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 assert
`endif

  wire [3:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [1:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [1:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in0_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in0_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in0_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [4:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in1_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in1_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in1_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [4:0] in1_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in2_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in2_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in2_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in2_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [4:0] in2_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [15:0] in3_was_tag;  // hw/prim/stream-arbiter.ts:32
  reg  [23:0] in3_was_offset;  // hw/prim/stream-arbiter.ts:32
  reg  [12:0] in3_was_bytes;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in3_was_lane;  // hw/prim/stream-arbiter.ts:32
  reg  [4:0] in3_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [15:0] out_was_tag;  // hw/prim/stream-arbiter.ts:33
  reg  [23:0] out_was_offset;  // hw/prim/stream-arbiter.ts:33
  reg  [12:0] out_was_bytes;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_lane;  // hw/prim/stream-arbiter.ts:33
  reg  [4:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in3_valid & in3_ready, in2_valid & in2_ready, in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 2'd0;
      took_before <= 1'b0;
      in0_was_stalled <= 1'b0;
      in1_was_stalled <= 1'b0;
      in2_was_stalled <= 1'b0;
      in3_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
    end else begin
      index_before <= out_index;  // hw/prim/stream-arbiter.ts:97
      took_before <= out_valid & out_ready;  // hw/prim/stream-arbiter.ts:98
      in0_was_stalled <= in0_valid & (~in0_ready);  // hw/prim/stream-arbiter.ts:32
      in1_was_stalled <= in1_valid & (~in1_ready);  // hw/prim/stream-arbiter.ts:32
      in2_was_stalled <= in2_valid & (~in2_ready);  // hw/prim/stream-arbiter.ts:32
      in3_was_stalled <= in3_valid & (~in3_ready);  // hw/prim/stream-arbiter.ts:32
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
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 2'd3, out_index == 2'd2, out_index == 2'd1, out_index == 2'd0} : 4'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)) & (((((out_tag == (which[1] ? (which[0] ? in3_tag : in2_tag) : (which[0] ? in1_tag : in0_tag))) & (out_offset == (which[1] ? (which[0] ? in3_offset : in2_offset) : (which[0] ? in1_offset : in0_offset)))) & (out_bytes == (which[1] ? (which[0] ? in3_bytes : in2_bytes) : (which[0] ? in1_bytes : in0_bytes)))) & (out_lane == (which[1] ? (which[0] ? in3_lane : in2_lane) : (which[0] ? in1_lane : in0_lane)))) & (out_row == (which[1] ? (which[0] ? in3_row : in2_row) : (which[0] ? in1_row : in0_row)))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in0_tag == in0_was_tag);  // hw/prim/stream-arbiter.ts:32
        in0_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in0_offset == in0_was_offset);  // hw/prim/stream-arbiter.ts:32
        in0_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in0_bytes == in0_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in0_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in0_lane == in0_was_lane);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in1_tag == in1_was_tag);  // hw/prim/stream-arbiter.ts:32
        in1_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in1_offset == in1_was_offset);  // hw/prim/stream-arbiter.ts:32
        in1_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in1_bytes == in1_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in1_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in1_lane == in1_was_lane);  // hw/prim/stream-arbiter.ts:32
        in1_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in1_row == in1_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in2_tag == in2_was_tag);  // hw/prim/stream-arbiter.ts:32
        in2_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in2_offset == in2_was_offset);  // hw/prim/stream-arbiter.ts:32
        in2_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in2_bytes == in2_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in2_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in2_lane == in2_was_lane);  // hw/prim/stream-arbiter.ts:32
        in2_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in2_row == in2_was_row);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_tag: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in3_tag == in3_was_tag);  // hw/prim/stream-arbiter.ts:32
        in3_hold_offset: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in3_offset == in3_was_offset);  // hw/prim/stream-arbiter.ts:32
        in3_hold_bytes: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in3_bytes == in3_was_bytes);  // hw/prim/stream-arbiter.ts:32
        in3_hold_lane: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in3_lane == in3_was_lane);  // hw/prim/stream-arbiter.ts:32
        in3_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 (in3_row == in3_was_row);  // hw/prim/stream-arbiter.ts:32
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
