// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"data":128,"eop":1,"hdr":128,"sop":1,"strb":4},"lastField":"eop","n":2}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [127:0] in0_hdr,
  input  wire [127:0] in0_data,
  input  wire [3:0] in0_strb,
  input  wire in0_sop,
  input  wire in0_eop,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [127:0] in1_hdr,
  input  wire [127:0] in1_data,
  input  wire [3:0] in1_strb,
  input  wire in1_sop,
  input  wire in1_eop,
  output wire out_valid,
  input  wire out_ready,
  output wire [127:0] out_hdr,
  output wire [127:0] out_data,
  output wire [3:0] out_strb,
  output wire out_sop,
  output wire out_eop,
  output wire out_index
);

  wire [1:0] arbiter_req;  // hw/prim/stream-arbiter.ts:37
  wire arbiter_ready;  // hw/prim/stream-arbiter.ts:37
  wire [1:0] arbiter_gnt;  // hw/prim/stream-arbiter.ts:37
  wire [1:0] in_valid;  // hw/prim/stream-arbiter.ts:38
  reg  in_packet;  // hw/prim/stream-arbiter.ts:53
  reg  [1:0] owner;  // hw/prim/stream-arbiter.ts:53
  wire taken;  // hw/prim/stream-arbiter.ts:55

  assign in_valid = {in1_valid, in0_valid};  // hw/prim/stream-arbiter.ts:38
  assign taken = out_valid & out_ready;  // hw/prim/stream-arbiter.ts:55

  vpri_round_robin_n2 u_arbiter (  // hw/prim/stream-arbiter.ts:37
    .clk(clk),
    .rst(rst),
    .req(arbiter_req),
    .ready(arbiter_ready),
    .gnt(arbiter_gnt)
  );

  assign in0_ready = out_ready & arbiter_gnt[0];  // hw/prim/stream-arbiter.ts:42
  assign in1_ready = out_ready & arbiter_gnt[1];  // hw/prim/stream-arbiter.ts:42
  assign out_valid = |(arbiter_gnt & in_valid);  // hw/prim/stream-arbiter.ts:58
  assign out_hdr = ({128{arbiter_gnt[0]}} & in0_hdr) | ({128{arbiter_gnt[1]}} & in1_hdr);  // hw/prim/stream-arbiter.ts:41
  assign out_data = ({128{arbiter_gnt[0]}} & in0_data) | ({128{arbiter_gnt[1]}} & in1_data);  // hw/prim/stream-arbiter.ts:41
  assign out_strb = ({4{arbiter_gnt[0]}} & in0_strb) | ({4{arbiter_gnt[1]}} & in1_strb);  // hw/prim/stream-arbiter.ts:41
  assign out_sop = (arbiter_gnt[0] & in0_sop) | (arbiter_gnt[1] & in1_sop);  // hw/prim/stream-arbiter.ts:41
  assign out_eop = (arbiter_gnt[0] & in0_eop) | (arbiter_gnt[1] & in1_eop);  // hw/prim/stream-arbiter.ts:41
  assign out_index = (arbiter_gnt[0] & 1'b0) | (arbiter_gnt[1] & 1'b1);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid | (owner & {2{in_packet}});  // hw/prim/stream-arbiter.ts:56
  assign arbiter_ready = taken & out_eop;  // hw/prim/stream-arbiter.ts:57

  always @(posedge clk) begin
    if (rst) begin
      in_packet <= 1'b0;
    end else begin
      if (taken) begin  // hw/prim/stream-arbiter.ts:59
        in_packet <= ~out_eop;  // hw/prim/stream-arbiter.ts:60
      end
    end
  end

  always @(posedge clk) begin
    if (taken) begin  // hw/prim/stream-arbiter.ts:59
      owner <= arbiter_gnt;  // hw/prim/stream-arbiter.ts:61
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop assert
`endif

  wire [1:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  open;  // hw/prim/stream-arbiter.ts:72
  reg  opener;  // hw/prim/stream-arbiter.ts:72
  reg  second_taken;  // hw/prim/stream-arbiter.ts:83
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [127:0] in0_was_hdr;  // hw/prim/stream-arbiter.ts:32
  reg  [127:0] in0_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in0_was_strb;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_sop;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_eop;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [127:0] in1_was_hdr;  // hw/prim/stream-arbiter.ts:32
  reg  [127:0] in1_was_data;  // hw/prim/stream-arbiter.ts:32
  reg  [3:0] in1_was_strb;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_sop;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_eop;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [127:0] out_was_hdr;  // hw/prim/stream-arbiter.ts:33
  reg  [127:0] out_was_data;  // hw/prim/stream-arbiter.ts:33
  reg  [3:0] out_was_strb;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_sop;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_eop;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_index;  // hw/prim/stream-arbiter.ts:33

  assign takes = {in1_valid & in1_ready, in0_valid & in0_ready};  // hw/prim/stream-arbiter.ts:90

  always @(posedge clk) begin
    if (rst) begin
      index_before <= 1'b0;
      took_before <= 1'b0;
      open <= 1'b0;
      second_taken <= 1'b0;
      in0_was_stalled <= 1'b0;
      in1_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
    end else begin
      index_before <= out_index;  // hw/prim/stream-arbiter.ts:97
      took_before <= out_valid & out_ready;  // hw/prim/stream-arbiter.ts:98
      if (taken) begin  // hw/prim/stream-arbiter.ts:73
        open <= ~out_eop;  // hw/prim/stream-arbiter.ts:74
      end
      second_taken <= open & taken;  // hw/prim/stream-arbiter.ts:83
      in0_was_stalled <= in0_valid & (~in0_ready);  // hw/prim/stream-arbiter.ts:32
      in1_was_stalled <= in1_valid & (~in1_ready);  // hw/prim/stream-arbiter.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/prim/stream-arbiter.ts:33
    end
  end

  always @(posedge clk) begin
    if (taken) begin  // hw/prim/stream-arbiter.ts:73
      opener <= out_index;  // hw/prim/stream-arbiter.ts:75
    end
    in0_was_hdr <= in0_hdr;  // hw/prim/stream-arbiter.ts:32
    in0_was_data <= in0_data;  // hw/prim/stream-arbiter.ts:32
    in0_was_strb <= in0_strb;  // hw/prim/stream-arbiter.ts:32
    in0_was_sop <= in0_sop;  // hw/prim/stream-arbiter.ts:32
    in0_was_eop <= in0_eop;  // hw/prim/stream-arbiter.ts:32
    in1_was_hdr <= in1_hdr;  // hw/prim/stream-arbiter.ts:32
    in1_was_data <= in1_data;  // hw/prim/stream-arbiter.ts:32
    in1_was_strb <= in1_strb;  // hw/prim/stream-arbiter.ts:32
    in1_was_sop <= in1_sop;  // hw/prim/stream-arbiter.ts:32
    in1_was_eop <= in1_eop;  // hw/prim/stream-arbiter.ts:32
    out_was_hdr <= out_hdr;  // hw/prim/stream-arbiter.ts:33
    out_was_data <= out_data;  // hw/prim/stream-arbiter.ts:33
    out_was_strb <= out_strb;  // hw/prim/stream-arbiter.ts:33
    out_was_sop <= out_sop;  // hw/prim/stream-arbiter.ts:33
    out_was_eop <= out_eop;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert ((which ? in1_valid : in0_valid) & (((((out_hdr == (which ? in1_hdr : in0_hdr)) & (out_data == (which ? in1_data : in0_data))) & (out_strb == (which ? in1_strb : in0_strb))) & (out_sop == (which ? in1_sop : in0_sop))) & (out_eop == (which ? in1_eop : in0_eop))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      open_known: assert (open == in_packet);  // hw/prim/stream-arbiter.ts:77
      if (open) begin  // hw/prim/stream-arbiter.ts:78
        owner_known: assert ((|owner) & (owner == {opener == 1'b1, opener == 1'b0}));  // hw/prim/stream-arbiter.ts:79
        owner_granted: assert (arbiter_gnt == owner);  // hw/prim/stream-arbiter.ts:80
        if (out_valid) begin  // hw/prim/stream-arbiter.ts:81
          packet_whole: assert (out_index == opener);  // hw/prim/stream-arbiter.ts:81
        end
      end else begin
        progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:82
      end
      packet_of_three: cover ((taken & out_eop) & second_taken);  // hw/prim/stream-arbiter.ts:83
      others_wait_in_a_gap: cover ((open & (~out_valid)) & (|in_valid));  // hw/prim/stream-arbiter.ts:84
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_hdr: assert (out_hdr == out_was_hdr);  // hw/prim/stream-arbiter.ts:33
        out_hold_data: assert (out_data == out_was_data);  // hw/prim/stream-arbiter.ts:33
        out_hold_strb: assert (out_strb == out_was_strb);  // hw/prim/stream-arbiter.ts:33
        out_hold_sop: assert (out_sop == out_was_sop);  // hw/prim/stream-arbiter.ts:33
        out_hold_eop: assert (out_eop == out_was_eop);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_hdr: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in0_hdr == in0_was_hdr);  // hw/prim/stream-arbiter.ts:32
        in0_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in0_data == in0_was_data);  // hw/prim/stream-arbiter.ts:32
        in0_hold_strb: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in0_strb == in0_was_strb);  // hw/prim/stream-arbiter.ts:32
        in0_hold_sop: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in0_sop == in0_was_sop);  // hw/prim/stream-arbiter.ts:32
        in0_hold_eop: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in0_eop == in0_was_eop);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_hdr: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in1_hdr == in1_was_hdr);  // hw/prim/stream-arbiter.ts:32
        in1_hold_data: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in1_data == in1_was_data);  // hw/prim/stream-arbiter.ts:32
        in1_hold_strb: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in1_strb == in1_was_strb);  // hw/prim/stream-arbiter.ts:32
        in1_hold_sop: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in1_sop == in1_was_sop);  // hw/prim/stream-arbiter.ts:32
        in1_hold_eop: `VPRI_ASSUME_vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop (in1_eop == in1_was_eop);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
