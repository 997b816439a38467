// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"page":20,"pages":6,"write":1},"n":4}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n4_page20_pages6_write1 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [19:0] in0_page,
  input  wire [5:0] in0_pages,
  input  wire in0_write,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [19:0] in1_page,
  input  wire [5:0] in1_pages,
  input  wire in1_write,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [19:0] in2_page,
  input  wire [5:0] in2_pages,
  input  wire in2_write,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [19:0] in3_page,
  input  wire [5:0] in3_pages,
  input  wire in3_write,
  output wire out_valid,
  input  wire out_ready,
  output wire [19:0] out_page,
  output wire [5:0] out_pages,
  output wire out_write,
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
  assign out_page = ((({20{arbiter_gnt[0]}} & in0_page) | ({20{arbiter_gnt[1]}} & in1_page)) | ({20{arbiter_gnt[2]}} & in2_page)) | ({20{arbiter_gnt[3]}} & in3_page);  // hw/prim/stream-arbiter.ts:41
  assign out_pages = ((({6{arbiter_gnt[0]}} & in0_pages) | ({6{arbiter_gnt[1]}} & in1_pages)) | ({6{arbiter_gnt[2]}} & in2_pages)) | ({6{arbiter_gnt[3]}} & in3_pages);  // hw/prim/stream-arbiter.ts:41
  assign out_write = (((arbiter_gnt[0] & in0_write) | (arbiter_gnt[1] & in1_write)) | (arbiter_gnt[2] & in2_write)) | (arbiter_gnt[3] & in3_write);  // hw/prim/stream-arbiter.ts:41
  assign out_index = ((({2{arbiter_gnt[0]}} & 2'd0) | ({2{arbiter_gnt[1]}} & 2'd1)) | ({2{arbiter_gnt[2]}} & 2'd2)) | ({2{arbiter_gnt[3]}} & 2'd3);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n4_page20_pages6_write1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n4_page20_pages6_write1
  `define VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 assert
`endif

  wire [3:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [1:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [1:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [19:0] in0_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in0_was_pages;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [19:0] in1_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in1_was_pages;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [19:0] in2_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in2_was_pages;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [19:0] in3_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in3_was_pages;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [19:0] out_was_page;  // hw/prim/stream-arbiter.ts:33
  reg  [5:0] out_was_pages;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_write;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_page <= in0_page;  // hw/prim/stream-arbiter.ts:32
    in0_was_pages <= in0_pages;  // hw/prim/stream-arbiter.ts:32
    in0_was_write <= in0_write;  // hw/prim/stream-arbiter.ts:32
    in1_was_page <= in1_page;  // hw/prim/stream-arbiter.ts:32
    in1_was_pages <= in1_pages;  // hw/prim/stream-arbiter.ts:32
    in1_was_write <= in1_write;  // hw/prim/stream-arbiter.ts:32
    in2_was_page <= in2_page;  // hw/prim/stream-arbiter.ts:32
    in2_was_pages <= in2_pages;  // hw/prim/stream-arbiter.ts:32
    in2_was_write <= in2_write;  // hw/prim/stream-arbiter.ts:32
    in3_was_page <= in3_page;  // hw/prim/stream-arbiter.ts:32
    in3_was_pages <= in3_pages;  // hw/prim/stream-arbiter.ts:32
    in3_was_write <= in3_write;  // hw/prim/stream-arbiter.ts:32
    out_was_page <= out_page;  // hw/prim/stream-arbiter.ts:33
    out_was_pages <= out_pages;  // hw/prim/stream-arbiter.ts:33
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
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 2'd3, out_index == 2'd2, out_index == 2'd1, out_index == 2'd0} : 4'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid)) & (((out_page == (which[1] ? (which[0] ? in3_page : in2_page) : (which[0] ? in1_page : in0_page))) & (out_pages == (which[1] ? (which[0] ? in3_pages : in2_pages) : (which[0] ? in1_pages : in0_pages)))) & (out_write == (which[1] ? (which[0] ? in3_write : in2_write) : (which[0] ? in1_write : in0_write)))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in0_page == in0_was_page);  // hw/prim/stream-arbiter.ts:32
        in0_hold_pages: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in0_pages == in0_was_pages);  // hw/prim/stream-arbiter.ts:32
        in0_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in0_write == in0_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in1_page == in1_was_page);  // hw/prim/stream-arbiter.ts:32
        in1_hold_pages: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in1_pages == in1_was_pages);  // hw/prim/stream-arbiter.ts:32
        in1_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in1_write == in1_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in2_page == in2_was_page);  // hw/prim/stream-arbiter.ts:32
        in2_hold_pages: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in2_pages == in2_was_pages);  // hw/prim/stream-arbiter.ts:32
        in2_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in2_write == in2_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in3_page == in3_was_page);  // hw/prim/stream-arbiter.ts:32
        in3_hold_pages: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in3_pages == in3_was_pages);  // hw/prim/stream-arbiter.ts:32
        in3_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n4_page20_pages6_write1 (in3_write == in3_was_write);  // hw/prim/stream-arbiter.ts:32
      end
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_page: assert (out_page == out_was_page);  // hw/prim/stream-arbiter.ts:33
        out_hold_pages: assert (out_pages == out_was_pages);  // hw/prim/stream-arbiter.ts:33
        out_hold_write: assert (out_write == out_was_write);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end
`endif
endmodule
