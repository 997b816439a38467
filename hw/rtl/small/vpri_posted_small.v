// Joins the DMA writes and the small writes, whole TLPs at a time, numbers them, and counts those accepted and those that
// the shim has reported as sent. Latency 0; one beat a clock.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/pcie/posted.ts; do not edit.
module vpri_posted_small (
  input  wire clk,
  input  wire rst,
  input  wire dma_valid,
  output wire dma_ready,
  input  wire [127:0] dma_hdr,
  input  wire [127:0] dma_data,
  input  wire [3:0] dma_strb,
  input  wire dma_sop,
  input  wire dma_eop,
  input  wire small_valid,
  output wire small_ready,
  input  wire [127:0] small_hdr,
  input  wire [127:0] small_data,
  input  wire [3:0] small_strb,
  input  wire small_sop,
  input  wire small_eop,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_data,
  output wire [3:0] tx_strb,
  output wire [127:0] tx_hdr,
  output wire [5:0] tx_seq,
  output wire tx_sop,
  output wire tx_eop,
  input  wire sent_valid,
  input  wire [5:0] sent_seq,
  output wire [15:0] accepted,
  output wire [15:0] sent
);

  wire arbiter_in0_valid;  // hw/pcie/posted.ts:26
  wire arbiter_in0_ready;  // hw/pcie/posted.ts:26
  wire [127:0] arbiter_in0_hdr;  // hw/pcie/posted.ts:26
  wire [127:0] arbiter_in0_data;  // hw/pcie/posted.ts:26
  wire [3:0] arbiter_in0_strb;  // hw/pcie/posted.ts:26
  wire arbiter_in0_sop;  // hw/pcie/posted.ts:26
  wire arbiter_in0_eop;  // hw/pcie/posted.ts:26
  wire arbiter_in1_valid;  // hw/pcie/posted.ts:26
  wire arbiter_in1_ready;  // hw/pcie/posted.ts:26
  wire [127:0] arbiter_in1_hdr;  // hw/pcie/posted.ts:26
  wire [127:0] arbiter_in1_data;  // hw/pcie/posted.ts:26
  wire [3:0] arbiter_in1_strb;  // hw/pcie/posted.ts:26
  wire arbiter_in1_sop;  // hw/pcie/posted.ts:26
  wire arbiter_in1_eop;  // hw/pcie/posted.ts:26
  wire arbiter_out_valid;  // hw/pcie/posted.ts:26
  wire arbiter_out_ready;  // hw/pcie/posted.ts:26
  wire [127:0] arbiter_out_hdr;  // hw/pcie/posted.ts:26
  wire [127:0] arbiter_out_data;  // hw/pcie/posted.ts:26
  wire [3:0] arbiter_out_strb;  // hw/pcie/posted.ts:26
  wire arbiter_out_sop;  // hw/pcie/posted.ts:26
  wire arbiter_out_eop;  // hw/pcie/posted.ts:26
  wire arbiter_out_index;  // hw/pcie/posted.ts:26
  reg  [15:0] n_accepted;  // hw/pcie/posted.ts:29
  reg  [15:0] n_sent;  // hw/pcie/posted.ts:29

  vpri_stream_arbiter_n2_hdr128_data128_strb4_sop1_eop1_lock_eop u_arbiter (  // hw/pcie/posted.ts:26
    .clk(clk),
    .rst(rst),
    .in0_valid(arbiter_in0_valid),
    .in0_ready(arbiter_in0_ready),
    .in0_hdr(arbiter_in0_hdr),
    .in0_data(arbiter_in0_data),
    .in0_strb(arbiter_in0_strb),
    .in0_sop(arbiter_in0_sop),
    .in0_eop(arbiter_in0_eop),
    .in1_valid(arbiter_in1_valid),
    .in1_ready(arbiter_in1_ready),
    .in1_hdr(arbiter_in1_hdr),
    .in1_data(arbiter_in1_data),
    .in1_strb(arbiter_in1_strb),
    .in1_sop(arbiter_in1_sop),
    .in1_eop(arbiter_in1_eop),
    .out_valid(arbiter_out_valid),
    .out_ready(arbiter_out_ready),
    .out_hdr(arbiter_out_hdr),
    .out_data(arbiter_out_data),
    .out_strb(arbiter_out_strb),
    .out_sop(arbiter_out_sop),
    .out_eop(arbiter_out_eop),
    .out_index(arbiter_out_index)
  );

  assign dma_ready = arbiter_in0_ready;  // hw/pcie/posted.ts:27
  assign small_ready = arbiter_in1_ready;  // hw/pcie/posted.ts:28
  assign tx_valid = arbiter_out_valid;  // hw/pcie/posted.ts:31
  assign tx_data = arbiter_out_data;  // hw/pcie/posted.ts:33
  assign tx_strb = arbiter_out_strb;  // hw/pcie/posted.ts:33
  assign tx_hdr = arbiter_out_hdr;  // hw/pcie/posted.ts:33
  assign tx_seq = n_accepted[5:0];  // hw/pcie/posted.ts:35
  assign tx_sop = arbiter_out_sop;  // hw/pcie/posted.ts:33
  assign tx_eop = arbiter_out_eop;  // hw/pcie/posted.ts:33
  assign accepted = n_accepted;  // hw/pcie/posted.ts:38
  assign sent = n_sent;  // hw/pcie/posted.ts:39
  assign arbiter_in0_valid = dma_valid;  // hw/pcie/posted.ts:27
  assign arbiter_in0_hdr = dma_hdr;  // hw/pcie/posted.ts:27
  assign arbiter_in0_data = dma_data;  // hw/pcie/posted.ts:27
  assign arbiter_in0_strb = dma_strb;  // hw/pcie/posted.ts:27
  assign arbiter_in0_sop = dma_sop;  // hw/pcie/posted.ts:27
  assign arbiter_in0_eop = dma_eop;  // hw/pcie/posted.ts:27
  assign arbiter_in1_valid = small_valid;  // hw/pcie/posted.ts:28
  assign arbiter_in1_hdr = small_hdr;  // hw/pcie/posted.ts:28
  assign arbiter_in1_data = small_data;  // hw/pcie/posted.ts:28
  assign arbiter_in1_strb = small_strb;  // hw/pcie/posted.ts:28
  assign arbiter_in1_sop = small_sop;  // hw/pcie/posted.ts:28
  assign arbiter_in1_eop = small_eop;  // hw/pcie/posted.ts:28
  assign arbiter_out_ready = tx_ready;  // hw/pcie/posted.ts:32

  always @(posedge clk) begin
    if (rst) begin
      n_accepted <= 16'd0;
      n_sent <= 16'd0;
    end else begin
      if ((tx_valid & tx_ready) & tx_eop) begin  // hw/pcie/posted.ts:36
        n_accepted <= n_accepted + 16'd1;  // hw/pcie/posted.ts:36
      end
      if (sent_valid) begin  // hw/pcie/posted.ts:37
        n_sent <= n_sent + 16'd1;  // hw/pcie/posted.ts:37
      end
    end
  end

  wire unused_0 = &{1'b0, arbiter_out_index};  // the receiver does not ask where a TLP comes from (hw/pcie/posted.ts:34)
  wire unused_1 = &{1'b0, sent_seq};  // notices come in order, so counting them is enough; the number is checked by a property (hw/pcie/posted.ts:40)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_posted_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_posted_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_posted_small
  `define VPRI_ASSUME_vpri_posted_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_posted_small assert
`endif

  reg  dma_was_stalled;  // hw/pcie/posted.ts:20
  reg  [127:0] dma_was_hdr;  // hw/pcie/posted.ts:20
  reg  [127:0] dma_was_data;  // hw/pcie/posted.ts:20
  reg  [3:0] dma_was_strb;  // hw/pcie/posted.ts:20
  reg  dma_was_sop;  // hw/pcie/posted.ts:20
  reg  dma_was_eop;  // hw/pcie/posted.ts:20
  reg  small_was_stalled;  // hw/pcie/posted.ts:20
  reg  [127:0] small_was_hdr;  // hw/pcie/posted.ts:20
  reg  [127:0] small_was_data;  // hw/pcie/posted.ts:20
  reg  [3:0] small_was_strb;  // hw/pcie/posted.ts:20
  reg  small_was_sop;  // hw/pcie/posted.ts:20
  reg  small_was_eop;  // hw/pcie/posted.ts:20
  reg  tx_was_stalled;  // hw/pcie/posted.ts:21
  reg  [127:0] tx_was_data;  // hw/pcie/posted.ts:21
  reg  [3:0] tx_was_strb;  // hw/pcie/posted.ts:21
  reg  [127:0] tx_was_hdr;  // hw/pcie/posted.ts:21
  reg  [5:0] tx_was_seq;  // hw/pcie/posted.ts:21
  reg  tx_was_sop;  // hw/pcie/posted.ts:21
  reg  tx_was_eop;  // hw/pcie/posted.ts:21

  always @(posedge clk) begin
    if (rst) begin
      dma_was_stalled <= 1'b0;
      small_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      dma_was_stalled <= dma_valid & (~dma_ready);  // hw/pcie/posted.ts:20
      small_was_stalled <= small_valid & (~small_ready);  // hw/pcie/posted.ts:20
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/pcie/posted.ts:21
    end
  end

  always @(posedge clk) begin
    dma_was_hdr <= dma_hdr;  // hw/pcie/posted.ts:20
    dma_was_data <= dma_data;  // hw/pcie/posted.ts:20
    dma_was_strb <= dma_strb;  // hw/pcie/posted.ts:20
    dma_was_sop <= dma_sop;  // hw/pcie/posted.ts:20
    dma_was_eop <= dma_eop;  // hw/pcie/posted.ts:20
    small_was_hdr <= small_hdr;  // hw/pcie/posted.ts:20
    small_was_data <= small_data;  // hw/pcie/posted.ts:20
    small_was_strb <= small_strb;  // hw/pcie/posted.ts:20
    small_was_sop <= small_sop;  // hw/pcie/posted.ts:20
    small_was_eop <= small_eop;  // hw/pcie/posted.ts:20
    tx_was_data <= tx_data;  // hw/pcie/posted.ts:21
    tx_was_strb <= tx_strb;  // hw/pcie/posted.ts:21
    tx_was_hdr <= tx_hdr;  // hw/pcie/posted.ts:21
    tx_was_seq <= tx_seq;  // hw/pcie/posted.ts:21
    tx_was_sop <= tx_sop;  // hw/pcie/posted.ts:21
    tx_was_eop <= tx_eop;  // hw/pcie/posted.ts:21
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (sent_valid) begin  // hw/pcie/posted.ts:41
        sent_in_order: `VPRI_ASSUME_vpri_posted_small (sent_seq == n_sent[5:0]);  // hw/pcie/posted.ts:42
        sent_was_accepted: `VPRI_ASSUME_vpri_posted_small (n_sent != n_accepted);  // hw/pcie/posted.ts:43
      end
      dma_then_small: cover (tx_valid & small_ready);  // hw/pcie/posted.ts:45
      if (tx_was_stalled) begin  // hw/pcie/posted.ts:21
        tx_hold_valid: assert (tx_valid);  // hw/pcie/posted.ts:21
        tx_hold_data: assert (tx_data == tx_was_data);  // hw/pcie/posted.ts:21
        tx_hold_strb: assert (tx_strb == tx_was_strb);  // hw/pcie/posted.ts:21
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/pcie/posted.ts:21
        tx_hold_seq: assert (tx_seq == tx_was_seq);  // hw/pcie/posted.ts:21
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/pcie/posted.ts:21
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/pcie/posted.ts:21
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (dma_was_stalled) begin  // hw/pcie/posted.ts:20
        dma_hold_valid: `VPRI_ASSUME_vpri_posted_small (dma_valid);  // hw/pcie/posted.ts:20
        dma_hold_hdr: `VPRI_ASSUME_vpri_posted_small (dma_hdr == dma_was_hdr);  // hw/pcie/posted.ts:20
        dma_hold_data: `VPRI_ASSUME_vpri_posted_small (dma_data == dma_was_data);  // hw/pcie/posted.ts:20
        dma_hold_strb: `VPRI_ASSUME_vpri_posted_small (dma_strb == dma_was_strb);  // hw/pcie/posted.ts:20
        dma_hold_sop: `VPRI_ASSUME_vpri_posted_small (dma_sop == dma_was_sop);  // hw/pcie/posted.ts:20
        dma_hold_eop: `VPRI_ASSUME_vpri_posted_small (dma_eop == dma_was_eop);  // hw/pcie/posted.ts:20
      end
      if (small_was_stalled) begin  // hw/pcie/posted.ts:20
        small_hold_valid: `VPRI_ASSUME_vpri_posted_small (small_valid);  // hw/pcie/posted.ts:20
        small_hold_hdr: `VPRI_ASSUME_vpri_posted_small (small_hdr == small_was_hdr);  // hw/pcie/posted.ts:20
        small_hold_data: `VPRI_ASSUME_vpri_posted_small (small_data == small_was_data);  // hw/pcie/posted.ts:20
        small_hold_strb: `VPRI_ASSUME_vpri_posted_small (small_strb == small_was_strb);  // hw/pcie/posted.ts:20
        small_hold_sop: `VPRI_ASSUME_vpri_posted_small (small_sop == small_was_sop);  // hw/pcie/posted.ts:20
        small_hold_eop: `VPRI_ASSUME_vpri_posted_small (small_eop == small_was_eop);  // hw/pcie/posted.ts:20
      end
    end
  end
`endif
`endif
`endif
endmodule
