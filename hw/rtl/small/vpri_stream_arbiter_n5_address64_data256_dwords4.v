// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"address":64,"data":256,"dwords":4},"n":5}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n5_address64_data256_dwords4 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [63:0] in0_address,
  input  wire [255:0] in0_data,
  input  wire [3:0] in0_dwords,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [63:0] in1_address,
  input  wire [255:0] in1_data,
  input  wire [3:0] in1_dwords,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [63:0] in2_address,
  input  wire [255:0] in2_data,
  input  wire [3:0] in2_dwords,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [63:0] in3_address,
  input  wire [255:0] in3_data,
  input  wire [3:0] in3_dwords,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [63:0] in4_address,
  input  wire [255:0] in4_data,
  input  wire [3:0] in4_dwords,
  output wire out_valid,
  input  wire out_ready,
  output wire [63:0] out_address,
  output wire [255:0] out_data,
  output wire [3:0] out_dwords,
  output wire [2:0] out_index
);

  wire [4:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [4:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [4:0] in_valid;  // hw/prim/stream-arbiter.ts:38

  assign in_valid = {in4_valid, in3_valid, in2_valid, in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38

  vpri_round_robin_n5 u_arbiter (  // hw/prim/stream-arbiter.ts:37
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
  assign out_valid = |arbiter_gnt;  // hw/prim/stream-arbiter.ts:48
  assign out_address = (((({64{arbiter_gnt[0]}} & in0_address) | ({64{arbiter_gnt[1]}} & in1_address)) | ({64{arbiter_gnt[2]}} & in2_address)) | ({64{arbiter_gnt[3]}} & in3_address)) | ({64{arbiter_gnt[4]}} & in4_address);  // hw/prim/stream-arbiter.ts:41
  assign out_data = (((({256{arbiter_gnt[0]}} & in0_data) | ({256{arbiter_gnt[1]}} & in1_data)) | ({256{arbiter_gnt[2]}} & in2_data)) | ({256{arbiter_gnt[3]}} & in3_data)) | ({256{arbiter_gnt[4]}} & in4_data);  // hw/prim/stream-arbiter.ts:41
  assign out_dwords = (((({4{arbiter_gnt[0]}} & in0_dwords) | ({4{arbiter_gnt[1]}} & in1_dwords)) | ({4{arbiter_gnt[2]}} & in2_dwords)) | ({4{arbiter_gnt[3]}} & in3_dwords)) | ({4{arbiter_gnt[4]}} & in4_dwords);  // hw/prim/stream-arbiter.ts:41
  assign out_index = (((({3{arbiter_gnt[0]}} & 3'd0) | ({3{arbiter_gnt[1]}} & 3'd1)) | ({3{arbiter_gnt[2]}} & 3'd2)) | ({3{arbiter_gnt[3]}} & 3'd3)) | ({3{arbiter_gnt[4]}} & 3'd4);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n5_address64_data256_dwords4  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n5_address64_data256_dwords4: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n5_address64_data256_dwords4
  `define VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 assert
`endif

  wire [4:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  [2:0] which;  // hw/prim/stream-arbiter.ts:93
  reg  [2:0] index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in0_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  [255:0] in0_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in0_was_dwords;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in1_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  [255:0] in1_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in1_was_dwords;  // hw/prim/stream-arbiter.ts:32
  reg  in2_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in2_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  [255:0] in2_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in2_was_dwords;  // hw/prim/stream-arbiter.ts:32
  reg  in3_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in3_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  [255:0] in3_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in3_was_dwords;  // hw/prim/stream-arbiter.ts:32
  reg  in4_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [63:0] in4_was_address;  // hw/prim/stream-arbiter.ts:32
  reg  [255:0] in4_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in4_was_dwords;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [63:0] out_was_address;  // hw/prim/stream-arbiter.ts:33
  reg  [255:0] out_was_data;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_dwords;  // hw/prim/stream-arbiter.ts:33
  reg  [2:0] out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in4_valid & in4_ready, in3_valid & in3_ready, in2_valid & in2_ready, in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 3'd0;
      took_before <= 1'b0;
      in0_was_stalled <= 1'b0;
      in1_was_stalled <= 1'b0;
      in2_was_stalled <= 1'b0;
      in3_was_stalled <= 1'b0;
      in4_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
    end else begin
      index_before <= out_index;  // hw/prim/stream-arbiter.ts:97
      took_before <= out_valid & out_ready;  // hw/prim/stream-arbiter.ts:98
      in0_was_stalled <= in0_valid & (~in0_ready);  // hw/prim/stream-arbiter.ts:32
      in1_was_stalled <= in1_valid & (~in1_ready);  // hw/prim/stream-arbiter.ts:32
      in2_was_stalled <= in2_valid & (~in2_ready);  // hw/prim/stream-arbiter.ts:32
      in3_was_stalled <= in3_valid & (~in3_ready);  // hw/prim/stream-arbiter.ts:32
      in4_was_stalled <= in4_valid & (~in4_ready);  // hw/prim/stream-arbiter.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    in0_was_address <= in0_address;  // hw/prim/stream-arbiter.ts:32
    in0_was_data <= in0_data;  // hw/prim/stream-arbiter.ts:32
    in0_was_dwords <= in0_dwords;  // hw/prim/stream-arbiter.ts:32
    in1_was_address <= in1_address;  // hw/prim/stream-arbiter.ts:32
    in1_was_data <= in1_data;  // hw/prim/stream-arbiter.ts:32
    in1_was_dwords <= in1_dwords;  // hw/prim/stream-arbiter.ts:32
    in2_was_address <= in2_address;  // hw/prim/stream-arbiter.ts:32
    in2_was_data <= in2_data;  // hw/prim/stream-arbiter.ts:32
    in2_was_dwords <= in2_dwords;  // hw/prim/stream-arbiter.ts:32
    in3_was_address <= in3_address;  // hw/prim/stream-arbiter.ts:32
    in3_was_data <= in3_data;  // hw/prim/stream-arbiter.ts:32
    in3_was_dwords <= in3_dwords;  // hw/prim/stream-arbiter.ts:32
    in4_was_address <= in4_address;  // hw/prim/stream-arbiter.ts:32
    in4_was_data <= in4_data;  // hw/prim/stream-arbiter.ts:32
    in4_was_dwords <= in4_dwords;  // hw/prim/stream-arbiter.ts:32
    out_was_address <= out_address;  // hw/prim/stream-arbiter.ts:33
    out_was_data <= out_data;  // hw/prim/stream-arbiter.ts:33
    out_was_dwords <= out_dwords;  // hw/prim/stream-arbiter.ts:33
    out_was_index <= out_index;  // hw/prim/stream-arbiter.ts:33
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      taken_is_given: assert (takes == ((out_valid & out_ready) ? {out_index == 3'd4, out_index == 3'd3, out_index == 3'd2, out_index == 3'd1, out_index == 3'd0} : 5'd0));  // hw/prim/stream-arbiter.ts:91
      if (out_valid & (out_index == which)) begin  // hw/prim/stream-arbiter.ts:95
        unchanged: assert ((which[2] ? in4_valid : (which[1] ? (which[0] ? in3_valid : in2_valid) : (which[0] ? in1_valid : in0_valid))) & (((out_address == (which[2] ? in4_address : (which[1] ? (which[0] ? in3_address : in2_address) : (which[0] ? in1_address : in0_address)))) & (out_data == (which[2] ? in4_data : (which[1] ? (which[0] ? in3_data : in2_data) : (which[0] ? in1_data : in0_data))))) & (out_dwords == (which[2] ? in4_dwords : (which[1] ? (which[0] ? in3_dwords : in2_dwords) : (which[0] ? in1_dwords : in0_dwords))))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_address: assert (out_address == out_was_address);  // hw/prim/stream-arbiter.ts:33
        out_hold_data: assert (out_data == out_was_data);  // hw/prim/stream-arbiter.ts:33
        out_hold_dwords: assert (out_dwords == out_was_dwords);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in0_address == in0_was_address);  // hw/prim/stream-arbiter.ts:32
        in0_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in0_data == in0_was_data);  // hw/prim/stream-arbiter.ts:32
        in0_hold_dwords: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in0_dwords == in0_was_dwords);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in1_address == in1_was_address);  // hw/prim/stream-arbiter.ts:32
        in1_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in1_data == in1_was_data);  // hw/prim/stream-arbiter.ts:32
        in1_hold_dwords: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in1_dwords == in1_was_dwords);  // hw/prim/stream-arbiter.ts:32
      end
      if (in2_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in2_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in2_valid);  // hw/prim/stream-arbiter.ts:32
        in2_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in2_address == in2_was_address);  // hw/prim/stream-arbiter.ts:32
        in2_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in2_data == in2_was_data);  // hw/prim/stream-arbiter.ts:32
        in2_hold_dwords: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in2_dwords == in2_was_dwords);  // hw/prim/stream-arbiter.ts:32
      end
      if (in3_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in3_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in3_valid);  // hw/prim/stream-arbiter.ts:32
        in3_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in3_address == in3_was_address);  // hw/prim/stream-arbiter.ts:32
        in3_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in3_data == in3_was_data);  // hw/prim/stream-arbiter.ts:32
        in3_hold_dwords: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in3_dwords == in3_was_dwords);  // hw/prim/stream-arbiter.ts:32
      end
      if (in4_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in4_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in4_valid);  // hw/prim/stream-arbiter.ts:32
        in4_hold_address: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in4_address == in4_was_address);  // hw/prim/stream-arbiter.ts:32
        in4_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in4_data == in4_was_data);  // hw/prim/stream-arbiter.ts:32
        in4_hold_dwords: `VPRI_ASSUME_vpri_stream_arbiter_n5_address64_data256_dwords4 (in4_dwords == in4_was_dwords);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
