// Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
// A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.
// Parameters: {"fields":{"device_class":2,"domain":8,"func":2,"kind":2,"page":20,"pages":6,"queue":2,"write":1},"n":2}
// Generated from hw/prim/stream-arbiter.ts; do not edit.
module vpri_stream_arbiter_n2_w43_e82704 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [1:0] in0_queue,
  input  wire [1:0] in0_func,
  input  wire [7:0] in0_domain,
  input  wire [1:0] in0_device_class,
  input  wire [19:0] in0_page,
  input  wire [5:0] in0_pages,
  input  wire in0_write,
  input  wire [1:0] in0_kind,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [1:0] in1_queue,
  input  wire [1:0] in1_func,
  input  wire [7:0] in1_domain,
  input  wire [1:0] in1_device_class,
  input  wire [19:0] in1_page,
  input  wire [5:0] in1_pages,
  input  wire in1_write,
  input  wire [1:0] in1_kind,
  output wire out_valid,
  input  wire out_ready,
  output wire [1:0] out_queue,
  output wire [1:0] out_func,
  output wire [7:0] out_domain,
  output wire [1:0] out_device_class,
  output wire [19:0] out_page,
  output wire [5:0] out_pages,
  output wire out_write,
  output wire [1:0] out_kind,
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
  assign out_queue = ({2{arbiter_gnt[0]}} & in0_queue) | ({2{arbiter_gnt[1]}} & in1_queue);  // hw/prim/stream-arbiter.ts:41
  assign out_func = ({2{arbiter_gnt[0]}} & in0_func) | ({2{arbiter_gnt[1]}} & in1_func);  // hw/prim/stream-arbiter.ts:41
  assign out_domain = ({8{arbiter_gnt[0]}} & in0_domain) | ({8{arbiter_gnt[1]}} & in1_domain);  // hw/prim/stream-arbiter.ts:41
  assign out_device_class = ({2{arbiter_gnt[0]}} & in0_device_class) | ({2{arbiter_gnt[1]}} & in1_device_class);  // hw/prim/stream-arbiter.ts:41
  assign out_page = ({20{arbiter_gnt[0]}} & in0_page) | ({20{arbiter_gnt[1]}} & in1_page);  // hw/prim/stream-arbiter.ts:41
  assign out_pages = ({6{arbiter_gnt[0]}} & in0_pages) | ({6{arbiter_gnt[1]}} & in1_pages);  // hw/prim/stream-arbiter.ts:41
  assign out_write = (arbiter_gnt[0] & in0_write) | (arbiter_gnt[1] & in1_write);  // hw/prim/stream-arbiter.ts:41
  assign out_kind = ({2{arbiter_gnt[0]}} & in0_kind) | ({2{arbiter_gnt[1]}} & in1_kind);  // hw/prim/stream-arbiter.ts:41
  assign out_index = (arbiter_gnt[0] & 1'b0) | (arbiter_gnt[1] & 1'b1);  // hw/prim/stream-arbiter.ts:40
  assign arbiter_req = in_valid;  // hw/prim/stream-arbiter.ts:46
  assign arbiter_ready = out_ready;  // hw/prim/stream-arbiter.ts:47

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stream_arbiter_n2_w43_e82704  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stream_arbiter_n2_w43_e82704: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stream_arbiter_n2_w43_e82704
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 assert
`endif

  wire [1:0] takes;  // hw/prim/stream-arbiter.ts:90
  (* anyconst *) reg  which;  // hw/prim/stream-arbiter.ts:93
  reg  index_before;  // hw/prim/stream-arbiter.ts:97
  reg  took_before;  // hw/prim/stream-arbiter.ts:98
  reg  in0_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_queue;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_func;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in0_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_device_class;  // hw/prim/stream-arbiter.ts:32
  reg  [19:0] in0_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in0_was_pages;  // hw/prim/stream-arbiter.ts:32
  reg  in0_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in0_was_kind;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_stalled;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_queue;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_func;  // hw/prim/stream-arbiter.ts:32
  reg  [7:0] in1_was_domain;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_device_class;  // hw/prim/stream-arbiter.ts:32
  reg  [19:0] in1_was_page;  // hw/prim/stream-arbiter.ts:32
  reg  [5:0] in1_was_pages;  // hw/prim/stream-arbiter.ts:32
  reg  in1_was_write;  // hw/prim/stream-arbiter.ts:32
  reg  [1:0] in1_was_kind;  // hw/prim/stream-arbiter.ts:32
  reg  out_was_stalled;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_queue;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_func;  // hw/prim/stream-arbiter.ts:33
  reg  [7:0] out_was_domain;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_device_class;  // hw/prim/stream-arbiter.ts:33
  reg  [19:0] out_was_page;  // hw/prim/stream-arbiter.ts:33
  reg  [5:0] out_was_pages;  // hw/prim/stream-arbiter.ts:33
  reg  out_was_write;  // hw/prim/stream-arbiter.ts:33
  reg  [1:0] out_was_kind;  // hw/prim/stream-arbiter.ts:33
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
    in0_was_queue <= in0_queue;  // hw/prim/stream-arbiter.ts:32
    in0_was_func <= in0_func;  // hw/prim/stream-arbiter.ts:32
    in0_was_domain <= in0_domain;  // hw/prim/stream-arbiter.ts:32
    in0_was_device_class <= in0_device_class;  // hw/prim/stream-arbiter.ts:32
    in0_was_page <= in0_page;  // hw/prim/stream-arbiter.ts:32
    in0_was_pages <= in0_pages;  // hw/prim/stream-arbiter.ts:32
    in0_was_write <= in0_write;  // hw/prim/stream-arbiter.ts:32
    in0_was_kind <= in0_kind;  // hw/prim/stream-arbiter.ts:32
    in1_was_queue <= in1_queue;  // hw/prim/stream-arbiter.ts:32
    in1_was_func <= in1_func;  // hw/prim/stream-arbiter.ts:32
    in1_was_domain <= in1_domain;  // hw/prim/stream-arbiter.ts:32
    in1_was_device_class <= in1_device_class;  // hw/prim/stream-arbiter.ts:32
    in1_was_page <= in1_page;  // hw/prim/stream-arbiter.ts:32
    in1_was_pages <= in1_pages;  // hw/prim/stream-arbiter.ts:32
    in1_was_write <= in1_write;  // hw/prim/stream-arbiter.ts:32
    in1_was_kind <= in1_kind;  // hw/prim/stream-arbiter.ts:32
    out_was_queue <= out_queue;  // hw/prim/stream-arbiter.ts:33
    out_was_func <= out_func;  // hw/prim/stream-arbiter.ts:33
    out_was_domain <= out_domain;  // hw/prim/stream-arbiter.ts:33
    out_was_device_class <= out_device_class;  // hw/prim/stream-arbiter.ts:33
    out_was_page <= out_page;  // hw/prim/stream-arbiter.ts:33
    out_was_pages <= out_pages;  // hw/prim/stream-arbiter.ts:33
    out_was_write <= out_write;  // hw/prim/stream-arbiter.ts:33
    out_was_kind <= out_kind;  // hw/prim/stream-arbiter.ts:33
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
        unchanged: assert ((which ? in1_valid : in0_valid) & ((((((((out_queue == (which ? in1_queue : in0_queue)) & (out_func == (which ? in1_func : in0_func))) & (out_domain == (which ? in1_domain : in0_domain))) & (out_device_class == (which ? in1_device_class : in0_device_class))) & (out_page == (which ? in1_page : in0_page))) & (out_pages == (which ? in1_pages : in0_pages))) & (out_write == (which ? in1_write : in0_write))) & (out_kind == (which ? in1_kind : in0_kind))));  // hw/prim/stream-arbiter.ts:95
      end
      same_stream_again: cover ((took_before & out_valid) & (out_index == index_before));  // hw/prim/stream-arbiter.ts:99
      another_stream: cover ((took_before & out_valid) & (out_index != index_before));  // hw/prim/stream-arbiter.ts:101
      all_wait: cover ((&in_valid) & (~out_ready));  // hw/prim/stream-arbiter.ts:102
      progress: assert (out_valid == (|in_valid));  // hw/prim/stream-arbiter.ts:49
      if (out_was_stalled) begin  // hw/prim/stream-arbiter.ts:33
        out_hold_valid: assert (out_valid);  // hw/prim/stream-arbiter.ts:33
        out_hold_queue: assert (out_queue == out_was_queue);  // hw/prim/stream-arbiter.ts:33
        out_hold_func: assert (out_func == out_was_func);  // hw/prim/stream-arbiter.ts:33
        out_hold_domain: assert (out_domain == out_was_domain);  // hw/prim/stream-arbiter.ts:33
        out_hold_device_class: assert (out_device_class == out_was_device_class);  // hw/prim/stream-arbiter.ts:33
        out_hold_page: assert (out_page == out_was_page);  // hw/prim/stream-arbiter.ts:33
        out_hold_pages: assert (out_pages == out_was_pages);  // hw/prim/stream-arbiter.ts:33
        out_hold_write: assert (out_write == out_was_write);  // hw/prim/stream-arbiter.ts:33
        out_hold_kind: assert (out_kind == out_was_kind);  // hw/prim/stream-arbiter.ts:33
        out_hold_index: assert (out_index == out_was_index);  // hw/prim/stream-arbiter.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (in0_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in0_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_valid);  // hw/prim/stream-arbiter.ts:32
        in0_hold_queue: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_queue == in0_was_queue);  // hw/prim/stream-arbiter.ts:32
        in0_hold_func: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_func == in0_was_func);  // hw/prim/stream-arbiter.ts:32
        in0_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_domain == in0_was_domain);  // hw/prim/stream-arbiter.ts:32
        in0_hold_device_class: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_device_class == in0_was_device_class);  // hw/prim/stream-arbiter.ts:32
        in0_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_page == in0_was_page);  // hw/prim/stream-arbiter.ts:32
        in0_hold_pages: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_pages == in0_was_pages);  // hw/prim/stream-arbiter.ts:32
        in0_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_write == in0_was_write);  // hw/prim/stream-arbiter.ts:32
        in0_hold_kind: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in0_kind == in0_was_kind);  // hw/prim/stream-arbiter.ts:32
      end
      if (in1_was_stalled) begin  // hw/prim/stream-arbiter.ts:32
        in1_hold_valid: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_valid);  // hw/prim/stream-arbiter.ts:32
        in1_hold_queue: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_queue == in1_was_queue);  // hw/prim/stream-arbiter.ts:32
        in1_hold_func: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_func == in1_was_func);  // hw/prim/stream-arbiter.ts:32
        in1_hold_domain: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_domain == in1_was_domain);  // hw/prim/stream-arbiter.ts:32
        in1_hold_device_class: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_device_class == in1_was_device_class);  // hw/prim/stream-arbiter.ts:32
        in1_hold_page: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_page == in1_was_page);  // hw/prim/stream-arbiter.ts:32
        in1_hold_pages: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_pages == in1_was_pages);  // hw/prim/stream-arbiter.ts:32
        in1_hold_write: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_write == in1_was_write);  // hw/prim/stream-arbiter.ts:32
        in1_hold_kind: `VPRI_ASSUME_vpri_stream_arbiter_n2_w43_e82704 (in1_kind == in1_was_kind);  // hw/prim/stream-arbiter.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
