// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"end":6,"first":5,"rights":2,"row":12},"n":2}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n2_row12_first5_end6_rights2 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [11:0] in0_row,
  input  wire [4:0] in0_first,
  input  wire [5:0] in0_end,
  input  wire [1:0] in0_rights,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [11:0] in1_row,
  input  wire [4:0] in1_first,
  input  wire [5:0] in1_end,
  input  wire [1:0] in1_rights,
  output wire out_valid,
  input  wire out_ready,
  output wire [11:0] out_row,
  output wire [4:0] out_first,
  output wire [5:0] out_end,
  output wire [1:0] out_rights,
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
  assign out_row = ({12{arbiter_gnt[0]}} & in0_row) | ({12{arbiter_gnt[1]}} & in1_row);  // hw/prim/stream-arbiter.ts:41
  assign out_first = ({5{arbiter_gnt[0]}} & in0_first) | ({5{arbiter_gnt[1]}} & in1_first);  // hw/prim/stream-arbiter.ts:41
  assign out_end = ({6{arbiter_gnt[0]}} & in0_end) | ({6{arbiter_gnt[1]}} & in1_end);  // hw/prim/stream-arbiter.ts:41
  assign out_rights = ({2{arbiter_gnt[0]}} & in0_rights) | ({2{arbiter_gnt[1]}} & in1_rights);  // hw/prim/stream-arbiter.ts:41
  assign out_index = (arbiter_gnt[0] & 1'b0) | (arbiter_gnt[1] & 1'b1);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n2_row12_first5_end6_rights2  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n2_row12_first5_end6_rights2: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n2_row12_first5_end6_rights2
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 assert
`endif

  wire [1:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [11:0] in0_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [4:0] in0_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in0_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [11:0] in1_was_row;  // hw/prim/stream-arbiter.ts:32
  reg  [4:0] in1_was_first;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in1_was_end;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_rights;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [11:0] out_was_row;  // hw/prim/stream-arbiter.ts:33
  reg  [4:0] out_was_first;  // hw/prim/stream-arbiter.ts:33
  reg  [5:0] out_was_end;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_rights;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_row <= in0_row;  // hw/prim/stream-arbiter.ts:32
    in0_was_first <= in0_first;  // hw/prim/stream-arbiter.ts:32
    in0_was_end <= in0_end;  // hw/prim/stream-arbiter.ts:32
    in0_was_rights <= in0_rights;  // hw/prim/stream-arbiter.ts:32
    in1_was_row <= in1_row;  // hw/prim/stream-arbiter.ts:32
    in1_was_first <= in1_first;  // hw/prim/stream-arbiter.ts:32
    in1_was_end <= in1_end;  // hw/prim/stream-arbiter.ts:32
    in1_was_rights <= in1_rights;  // hw/prim/stream-arbiter.ts:32
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
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 1'b1, out_index == 1'b0} : 2'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which ? in1_valid : in0_valid) & ((((out_row == (which ? in1_row : in0_row)) & (out_first == (which ? in1_first : in0_first))) & (out_end == (which ? in1_end : in0_end))) & (out_rights == (which ? in1_rights : in0_rights))));  // hw/prim/stream-arbiter.ts:95
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
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in0_row == in0_was_row);  // hw/prim/stream-arbiter.ts:32
        in0_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in0_first == in0_was_first);  // hw/prim/stream-arbiter.ts:32
        in0_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in0_end == in0_was_end);  // hw/prim/stream-arbiter.ts:32
        in0_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in0_rights == in0_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_row: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in1_row == in1_was_row);  // hw/prim/stream-arbiter.ts:32
        in1_hold_first: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in1_first == in1_was_first);  // hw/prim/stream-arbiter.ts:32
        in1_hold_end: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in1_end == in1_was_end);  // hw/prim/stream-arbiter.ts:32
        in1_hold_rights: `VPRI_ASSUME_vpri_stream_arbiter_n2_row12_first5_end6_rights2 (in1_rights == in1_was_rights);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
