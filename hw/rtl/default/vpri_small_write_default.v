// Turns a small write into a memory write TLP with the PF's requester ID. Latency 0; one beat a clock.
// address is a multiple of 4 and the write stays inside its 4 KiB page; dwords is 1 to 8.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/pcie/small-write.ts; do not edit.
module vpri_small_write_default (
  input  wire clk,
  input  wire rst,
  input  wire up_valid,
  output wire up_ready,
  input  wire [63:0] up_address,
  input  wire [255:0] up_data,
  input  wire [3:0] up_dwords,
  output wire dn_valid,
  input  wire dn_ready,
  output wire [127:0] dn_hdr,
  output wire [511:0] dn_data,
  output wire [15:0] dn_strb,
  output wire dn_sop,
  output wire dn_eop,
  input  wire [15:0] pf_requester_id
);

  wire dn_hdr_redor;  // hw/pcie/small-write.ts:19
  wire [31:0] dn_hdr_cat;  // hw/pcie/small-write.ts:19

  assign dn_hdr_redor = |up_address[63:32];  // hw/pcie/small-write.ts:19
  assign dn_hdr_cat = {up_address[31:2], 2'd0};  // hw/pcie/small-write.ts:19

  assign up_ready = dn_ready;  // hw/pcie/small-write.ts:28
  assign dn_valid = up_valid;  // hw/pcie/small-write.ts:17
  assign dn_hdr = {{{1'b0, 1'b1, dn_hdr_redor}, 5'd0, 14'd0, {6'd0, up_dwords}}, {pf_requester_id, 8'd0, (up_dwords == 4'd1) ? 4'd0 : 4'hf, 4'hf}, dn_hdr_redor ? {up_address[63:32], dn_hdr_cat} : {dn_hdr_cat, 32'd0}};  // hw/pcie/small-write.ts:19
  assign dn_data = {256'd0, up_data};  // hw/pcie/small-write.ts:24
  assign dn_strb = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 4'd7 < up_dwords, 4'd6 < up_dwords, 4'd5 < up_dwords, 4'd4 < up_dwords, 4'd3 < up_dwords, 4'd2 < up_dwords, 4'd1 < up_dwords, 4'd0 < up_dwords};  // hw/pcie/small-write.ts:25
  assign dn_sop = 1'b1;  // hw/pcie/small-write.ts:26
  assign dn_eop = 1'b1;  // hw/pcie/small-write.ts:27

  wire unused_0 = &{1'b0, up_address[1:0]};  // the address is a multiple of 4 (hw/pcie/small-write.ts:22)
  wire unused_clock = &{1'b0, clk, rst};  // no register here needs it

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_small_write_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_small_write_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_small_write_default
  `define VPRI_ASSUME_vpri_small_write_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_small_write_default assert
`endif

  reg  up_was_stalled;  // hw/pcie/small-write.ts:13
  reg  [63:0] up_was_address;  // hw/pcie/small-write.ts:13
  reg  [255:0] up_was_data;  // hw/pcie/small-write.ts:13
  reg  [3:0] up_was_dwords;  // hw/pcie/small-write.ts:13
  reg  dn_was_stalled;  // hw/pcie/small-write.ts:13
  reg  [127:0] dn_was_hdr;  // hw/pcie/small-write.ts:13
  reg  [511:0] dn_was_data;  // hw/pcie/small-write.ts:13
  reg  [15:0] dn_was_strb;  // hw/pcie/small-write.ts:13
  reg  dn_was_sop;  // hw/pcie/small-write.ts:13
  reg  dn_was_eop;  // hw/pcie/small-write.ts:13

  always @(posedge clk) begin
    if (rst) begin
      up_was_stalled <= 1'b0;
      dn_was_stalled <= 1'b0;
    end else begin
      up_was_stalled <= up_valid & (~up_ready);  // hw/pcie/small-write.ts:13
      dn_was_stalled <= dn_valid & (~dn_ready);  // hw/pcie/small-write.ts:13
    end
  end

  always @(posedge clk) begin
    up_was_address <= up_address;  // hw/pcie/small-write.ts:13
    up_was_data <= up_data;  // hw/pcie/small-write.ts:13
    up_was_dwords <= up_dwords;  // hw/pcie/small-write.ts:13
    dn_was_hdr <= dn_hdr;  // hw/pcie/small-write.ts:13
    dn_was_data <= dn_data;  // hw/pcie/small-write.ts:13
    dn_was_strb <= dn_strb;  // hw/pcie/small-write.ts:13
    dn_was_sop <= dn_sop;  // hw/pcie/small-write.ts:13
    dn_was_eop <= dn_eop;  // hw/pcie/small-write.ts:13
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (up_valid) begin  // hw/pcie/small-write.ts:41
        size_legal: assert ((4'd1 <= up_dwords) & (up_dwords <= 4'd8));  // hw/pcie/small-write.ts:42
        inside_page: assert (({1'b0, up_address[11:2]} + {7'd0, up_dwords}) <= 11'h400);  // hw/pcie/small-write.ts:43
      end
      record: cover ((up_valid & up_ready) & (up_dwords == 4'd8));  // hw/pcie/small-write.ts:45
      single: cover ((&{up_valid, up_ready}) & (up_dwords == 4'd1));  // hw/pcie/small-write.ts:46
      if (dn_was_stalled) begin  // hw/pcie/small-write.ts:13
        dn_hold_valid: assert (dn_valid);  // hw/pcie/small-write.ts:13
        dn_hold_hdr: assert (dn_hdr == dn_was_hdr);  // hw/pcie/small-write.ts:13
        dn_hold_data: assert (dn_data == dn_was_data);  // hw/pcie/small-write.ts:13
        dn_hold_strb: assert (dn_strb == dn_was_strb);  // hw/pcie/small-write.ts:13
        dn_hold_sop: assert (dn_sop == dn_was_sop);  // hw/pcie/small-write.ts:13
        dn_hold_eop: assert (dn_eop == dn_was_eop);  // hw/pcie/small-write.ts:13
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (up_was_stalled) begin  // hw/pcie/small-write.ts:13
        up_hold_valid: `VPRI_ASSUME_vpri_small_write_default (up_valid);  // hw/pcie/small-write.ts:13
        up_hold_address: `VPRI_ASSUME_vpri_small_write_default (up_address == up_was_address);  // hw/pcie/small-write.ts:13
        up_hold_data: `VPRI_ASSUME_vpri_small_write_default (up_data == up_was_data);  // hw/pcie/small-write.ts:13
        up_hold_dwords: `VPRI_ASSUME_vpri_small_write_default (up_dwords == up_was_dwords);  // hw/pcie/small-write.ts:13
      end
    end
  end
`endif
`endif
`endif
endmodule
