// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"half":1,"id":3,"row":12},"n":2}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n2_id3_row12_half1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [2:0] in0_id,
  input  wire [11:0] in0_row,
  input  wire in0_half,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [2:0] in1_id,
  input  wire [11:0] in1_row,
  input  wire in1_half,
  output wire out_valid,
  input  wire out_ready,
  output wire [2:0] out_id,
  output wire [11:0] out_row,
  output wire out_half,
  output wire out_index
);

  wire [1:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [1:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [1:0] in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = {in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n2 u_arbiter (  // hw/prim/stream-arbiter.ts:37
    .clk(clk),
    .rst(rst),
    .req(arbiter_req),
    .ready(arbiter_ready),
    .gnt(arbiter_gnt)
  );

  assign in0_ready = out_ready & arbiter_gnt[0];  // hw/prim/stream-arbiter.ts:42
  assign in1_ready = out_ready & arbiter_gnt[1];  // hw/prim/stream-arbiter.ts:42
  assign out_valid = |arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_id = ({3{arbiter_gnt[0]}} & in0_id) | ({3{arbiter_gnt[1]}} & in1_id);  // hw/prim/stream-arbiter.ts:41
  assign out_row = ({12{arbiter_gnt[0]}} & in0_row) | ({12{arbiter_gnt[1]}} & in1_row);  // hw/prim/stream-arbiter.ts:41
  assign out_half = (arbiter_gnt[0] & in0_half) | (arbiter_gnt[1] & in1_half);  // hw/prim/stream-arbiter.ts:41
  assign out_index = (arbiter_gnt[0] & 1'b0) | (arbiter_gnt[1] & 1'b1);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n2_id3_row12_half1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n2_id3_row12_half1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n2_id3_row12_half1
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 assert
`endif

  wire [1:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in0_was_id;  // hw/prim/stream-arbiter.ts:32
  reg  [11:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_half;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [2:0] in1_was_id;  // hw/prim/stream-arbiter.ts:32
  reg  [11:0] in1_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_half;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [2:0] out_was_id;  // hw/prim/stream-arbiter.ts:33
  reg  [11:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_half;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 1'b0;
      took_before <= 1'b0;
      in0_was_stalled <= 1'b0;
      in1_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
    end else begin
      index_before <= out_index;  // hw/prim/stream-arbiter.ts:97
      took_before <= out_valid & out_ready;  // hw/prim/stream-arbiter.ts:98
      in0_was_stalled <= in0_valid & (~in0_ready);  // hw/prim/stream-arbiter.ts:32
      in1_was_stalled <= in1_valid & (~in1_ready);  // hw/prim/stream-arbiter.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    in0_was_id <= in0_id;  // hw/prim/stream-arbiter.ts:32
    in0_was_row <= in0_row;  // hw/prim/stream-arbiter.ts:32
    in0_was_half <= in0_half;  // hw/prim/stream-arbiter.ts:32
    in1_was_id <= in1_id;  // hw/prim/stream-arbiter.ts:32
    in1_was_row <= in1_row;  // hw/prim/stream-arbiter.ts:32
    in1_was_half <= in1_half;  // hw/prim/stream-arbiter.ts:32
    out_was_id <= out_id;  // hw/prim/stream-arbiter.ts:33
    out_was_row <= out_row;  // hw/prim/stream-arbiter.ts:33
    out_was_half <= out_half;  // hw/prim/stream-arbiter.ts:33
    out_was_index <= out_index;  // hw/prim/stream-arbiter.ts:33
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 1'b1, out_index == 1'b0} : 2'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which ? in1_valid : in0_valid) & (((out_id == (which ? in1_id : in0_id)) & (out_row == (which ? in1_row : in0_row))) & (out_half == (which ? in1_half : in0_half))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_id: assert (out_id == out_was_id);  // hw/prim/stream-arbiter.ts:33
        out_hold_row: assert (out_row == out_was_row);  // hw/prim/stream-arbiter.ts:33
        out_hold_half: assert (out_half == out_was_half);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_id: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in0_id == in0_was_id);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
        in0_hold_half: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in0_half == in0_was_half);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_id: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in1_id == in1_was_id);  // hw/prim/stream-arbiter.ts:32
        in1_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in1_row == in1_was_row);  // hw/prim/stream-arbiter.ts:32
        in1_hold_half: `VPRI_ASSUME_vpri_stream_arbiter_n2_id3_row12_half1 (in1_half == in1_was_half);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
