// Hands completions under the tag of the command fetch to it, all others to the DMA engine; whole TLPs, latency 0. A beat that
// belongs to no TLP goes to the DMA engine, which drops it.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/pcie/completion-split.ts; do not edit.
module vpri_completion_split_default (
  input  wire clk,
  input  wire rst,
  input  wire rx_valid,
  output wire rx_ready,
  input  wire [511:0] rx_data,
  input  wire [15:0] rx_strb,
  input  wire [127:0] rx_hdr,
  input  wire [3:0] rx_error,
  input  wire rx_sop,
  input  wire rx_eop,
  output wire dma_valid,
  input  wire dma_ready,
  output wire [511:0] dma_data,
  output wire [15:0] dma_strb,
  output wire [127:0] dma_hdr,
  output wire [3:0] dma_error,
  output wire dma_sop,
  output wire dma_eop,
  output wire fetch_valid,
  input  wire fetch_ready,
  output wire [511:0] fetch_data,
  output wire [15:0] fetch_strb,
  output wire [127:0] fetch_hdr,
  output wire [3:0] fetch_error,
  output wire fetch_sop,
  output wire fetch_eop
);

  reg  fetching;  // hw/pcie/completion-split.ts:17
  wire to_fetch;  // hw/pcie/completion-split.ts:18
  wire taken;  // hw/pcie/completion-split.ts:23

  assign to_fetch = rx_sop ? (rx_hdr[47:40] == 8'h40) : fetching;  // hw/pcie/completion-split.ts:18
  assign taken = rx_valid & rx_ready;  // hw/pcie/completion-split.ts:23

  assign rx_ready = to_fetch ? fetch_ready : dma_ready;  // hw/pcie/completion-split.ts:22
  assign dma_valid = rx_valid & (~to_fetch);  // hw/pcie/completion-split.ts:21
  assign dma_data = rx_data;  // hw/pcie/completion-split.ts:19
  assign dma_strb = rx_strb;  // hw/pcie/completion-split.ts:19
  assign dma_hdr = rx_hdr;  // hw/pcie/completion-split.ts:19
  assign dma_error = rx_error;  // hw/pcie/completion-split.ts:19
  assign dma_sop = rx_sop;  // hw/pcie/completion-split.ts:19
  assign dma_eop = rx_eop;  // hw/pcie/completion-split.ts:19
  assign fetch_valid = rx_valid & to_fetch;  // hw/pcie/completion-split.ts:20
  assign fetch_data = rx_data;  // hw/pcie/completion-split.ts:19
  assign fetch_strb = rx_strb;  // hw/pcie/completion-split.ts:19
  assign fetch_hdr = rx_hdr;  // hw/pcie/completion-split.ts:19
  assign fetch_error = rx_error;  // hw/pcie/completion-split.ts:19
  assign fetch_sop = rx_sop;  // hw/pcie/completion-split.ts:19
  assign fetch_eop = rx_eop;  // hw/pcie/completion-split.ts:19

  always @(posedge clk) begin
    if (rst) begin
      fetching <= 1'b0;
    end else begin
      if (taken) begin  // hw/pcie/completion-split.ts:24
        fetching <= to_fetch & (~rx_eop);  // hw/pcie/completion-split.ts:24
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_completion_split_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_completion_split_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_completion_split_default
  `define VPRI_ASSUME_vpri_completion_split_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_completion_split_default assert
`endif

  reg  in_tlp;  // hw/pcie/completion-split.ts:27
  reg  rx_was_stalled;  // hw/pcie/completion-split.ts:14
  reg  [511:0] rx_was_data;  // hw/pcie/completion-split.ts:14
  reg  [15:0] rx_was_strb;  // hw/pcie/completion-split.ts:14
  reg  [127:0] rx_was_hdr;  // hw/pcie/completion-split.ts:14
  reg  [3:0] rx_was_error;  // hw/pcie/completion-split.ts:14
  reg  rx_was_sop;  // hw/pcie/completion-split.ts:14
  reg  rx_was_eop;  // hw/pcie/completion-split.ts:14
  reg  dma_was_stalled;  // hw/pcie/completion-split.ts:14
  reg  [511:0] dma_was_data;  // hw/pcie/completion-split.ts:14
  reg  [15:0] dma_was_strb;  // hw/pcie/completion-split.ts:14
  reg  [127:0] dma_was_hdr;  // hw/pcie/completion-split.ts:14
  reg  [3:0] dma_was_error;  // hw/pcie/completion-split.ts:14
  reg  dma_was_sop;  // hw/pcie/completion-split.ts:14
  reg  dma_was_eop;  // hw/pcie/completion-split.ts:14
  reg  fetch_was_stalled;  // hw/pcie/completion-split.ts:14
  reg  [511:0] fetch_was_data;  // hw/pcie/completion-split.ts:14
  reg  [15:0] fetch_was_strb;  // hw/pcie/completion-split.ts:14
  reg  [127:0] fetch_was_hdr;  // hw/pcie/completion-split.ts:14
  reg  [3:0] fetch_was_error;  // hw/pcie/completion-split.ts:14
  reg  fetch_was_sop;  // hw/pcie/completion-split.ts:14
  reg  fetch_was_eop;  // hw/pcie/completion-split.ts:14

  always @(posedge clk) begin
    if (rst) begin
      in_tlp <= 1'b0;
      rx_was_stalled <= 1'b0;
      dma_was_stalled <= 1'b0;
      fetch_was_stalled <= 1'b0;
    end else begin
      if (taken) begin  // hw/pcie/completion-split.ts:28
        in_tlp <= (~rx_eop) & (rx_sop | in_tlp);  // hw/pcie/completion-split.ts:28
      end
      rx_was_stalled <= rx_valid & (~rx_ready);  // hw/pcie/completion-split.ts:14
      dma_was_stalled <= dma_valid & (~dma_ready);  // hw/pcie/completion-split.ts:14
      fetch_was_stalled <= fetch_valid & (~fetch_ready);  // hw/pcie/completion-split.ts:14
    end
  end

  always @(posedge clk) begin
    rx_was_data <= rx_data;  // hw/pcie/completion-split.ts:14
    rx_was_strb <= rx_strb;  // hw/pcie/completion-split.ts:14
    rx_was_hdr <= rx_hdr;  // hw/pcie/completion-split.ts:14
    rx_was_error <= rx_error;  // hw/pcie/completion-split.ts:14
    rx_was_sop <= rx_sop;  // hw/pcie/completion-split.ts:14
    rx_was_eop <= rx_eop;  // hw/pcie/completion-split.ts:14
    dma_was_data <= dma_data;  // hw/pcie/completion-split.ts:14
    dma_was_strb <= dma_strb;  // hw/pcie/completion-split.ts:14
    dma_was_hdr <= dma_hdr;  // hw/pcie/completion-split.ts:14
    dma_was_error <= dma_error;  // hw/pcie/completion-split.ts:14
    dma_was_sop <= dma_sop;  // hw/pcie/completion-split.ts:14
    dma_was_eop <= dma_eop;  // hw/pcie/completion-split.ts:14
    fetch_was_data <= fetch_data;  // hw/pcie/completion-split.ts:14
    fetch_was_strb <= fetch_strb;  // hw/pcie/completion-split.ts:14
    fetch_was_hdr <= fetch_hdr;  // hw/pcie/completion-split.ts:14
    fetch_was_error <= fetch_error;  // hw/pcie/completion-split.ts:14
    fetch_was_sop <= fetch_sop;  // hw/pcie/completion-split.ts:14
    fetch_was_eop <= fetch_eop;  // hw/pcie/completion-split.ts:14
  end

  always @(posedge clk) begin
    if (~rst) begin
      to_one: assert (~(dma_valid & fetch_valid));  // hw/pcie/completion-split.ts:25
      to_someone: assert ((dma_valid | fetch_valid) == rx_valid);  // hw/pcie/completion-split.ts:26
      if (rx_valid) begin  // hw/pcie/completion-split.ts:29
        packets: `VPRI_ASSUME_vpri_completion_split_default (~(rx_sop & in_tlp));  // hw/pcie/completion-split.ts:29
      end
      inside_its_tlp: assert ((~fetching) | in_tlp);  // hw/pcie/completion-split.ts:30
      if (fetch_valid) begin  // hw/pcie/completion-split.ts:31
        fetch_gets_whole_tlps: assert (rx_sop | in_tlp);  // hw/pcie/completion-split.ts:31
      end
      fetch_of_two_beats: cover (((fetch_valid & fetch_ready) & rx_eop) & (~rx_sop));  // hw/pcie/completion-split.ts:32
      dma_of_two_beats: cover ((((dma_valid & dma_ready) & rx_eop) & (~rx_sop)) & in_tlp);  // hw/pcie/completion-split.ts:33
      if (dma_was_stalled) begin  // hw/pcie/completion-split.ts:14
        dma_hold_valid: assert (dma_valid);  // hw/pcie/completion-split.ts:14
        dma_hold_data: assert (dma_data == dma_was_data);  // hw/pcie/completion-split.ts:14
        dma_hold_strb: assert (dma_strb == dma_was_strb);  // hw/pcie/completion-split.ts:14
        dma_hold_hdr: assert (dma_hdr == dma_was_hdr);  // hw/pcie/completion-split.ts:14
        dma_hold_error: assert (dma_error == dma_was_error);  // hw/pcie/completion-split.ts:14
        dma_hold_sop: assert (dma_sop == dma_was_sop);  // hw/pcie/completion-split.ts:14
        dma_hold_eop: assert (dma_eop == dma_was_eop);  // hw/pcie/completion-split.ts:14
      end
      if (fetch_was_stalled) begin  // hw/pcie/completion-split.ts:14
        fetch_hold_valid: assert (fetch_valid);  // hw/pcie/completion-split.ts:14
        fetch_hold_data: assert (fetch_data == fetch_was_data);  // hw/pcie/completion-split.ts:14
        fetch_hold_strb: assert (fetch_strb == fetch_was_strb);  // hw/pcie/completion-split.ts:14
        fetch_hold_hdr: assert (fetch_hdr == fetch_was_hdr);  // hw/pcie/completion-split.ts:14
        fetch_hold_error: assert (fetch_error == fetch_was_error);  // hw/pcie/completion-split.ts:14
        fetch_hold_sop: assert (fetch_sop == fetch_was_sop);  // hw/pcie/completion-split.ts:14
        fetch_hold_eop: assert (fetch_eop == fetch_was_eop);  // hw/pcie/completion-split.ts:14
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (rx_was_stalled) begin  // hw/pcie/completion-split.ts:14
        rx_hold_valid: `VPRI_ASSUME_vpri_completion_split_default (rx_valid);  // hw/pcie/completion-split.ts:14
        rx_hold_data: `VPRI_ASSUME_vpri_completion_split_default (rx_data == rx_was_data);  // hw/pcie/completion-split.ts:14
        rx_hold_strb: `VPRI_ASSUME_vpri_completion_split_default (rx_strb == rx_was_strb);  // hw/pcie/completion-split.ts:14
        rx_hold_hdr: `VPRI_ASSUME_vpri_completion_split_default (rx_hdr == rx_was_hdr);  // hw/pcie/completion-split.ts:14
        rx_hold_error: `VPRI_ASSUME_vpri_completion_split_default (rx_error == rx_was_error);  // hw/pcie/completion-split.ts:14
        rx_hold_sop: `VPRI_ASSUME_vpri_completion_split_default (rx_sop == rx_was_sop);  // hw/pcie/completion-split.ts:14
        rx_hold_eop: `VPRI_ASSUME_vpri_completion_split_default (rx_eop == rx_was_eop);  // hw/pcie/completion-split.ts:14
      end
    end
  end
`endif
`endif
`endif
endmodule
