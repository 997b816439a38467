// Remembers the region behind the last one that a lookup fetched, if it is inside the domain (took, next_ok, row, func at the check), and
// sends it to the check in the next cycle that nobody wants (idle). One at a time; a newer one replaces one that was not sent. It takes
// an entry of the miss table only when two are free, so it never takes the last one.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/prefetch.ts; do not edit.
module vpri_prefetch_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire took,
  input  wire next_ok,
  input  wire [15:0] row,
  input  wire [3:0] func,
  input  wire idle,
  output wire op_valid,
  output wire [15:0] op_row,
  output wire [3:0] op_func,
  output wire busy
);

  reg  waiting;  // hw/lookup/prefetch.ts:21
  reg  [15:0] next_row;  // hw/lookup/prefetch.ts:21
  reg  [3:0] next_func;  // hw/lookup/prefetch.ts:21
  wire arms;  // hw/lookup/prefetch.ts:22
  wire sent;  // hw/lookup/prefetch.ts:23

  assign arms = (enable & took) & next_ok;  // hw/lookup/prefetch.ts:22
  assign sent = waiting & idle;  // hw/lookup/prefetch.ts:23

  assign op_valid = sent;  // hw/lookup/prefetch.ts:29
  assign op_row = next_row;  // hw/lookup/prefetch.ts:30
  assign op_func = next_func;  // hw/lookup/prefetch.ts:31
  assign busy = waiting;  // hw/lookup/prefetch.ts:32

  always @(posedge clk) begin
    if (rst) begin
      waiting <= 1'b0;
    end else begin
      waiting <= arms | ((waiting & (~idle)) & enable);  // hw/lookup/prefetch.ts:24
    end
  end

  always @(posedge clk) begin
    if (arms) begin  // hw/lookup/prefetch.ts:25
      next_row <= row + 16'd1;  // hw/lookup/prefetch.ts:26
      next_func <= func;  // hw/lookup/prefetch.ts:27
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_prefetch_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_prefetch_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_prefetch_default
  `define VPRI_ASSUME_vpri_prefetch_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_prefetch_default assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      sends: cover (sent);  // hw/lookup/prefetch.ts:33
      replaced: cover ((arms & waiting) & (~idle));  // hw/lookup/prefetch.ts:34
    end
  end
`endif
`endif
endmodule
