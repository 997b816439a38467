// Remembers the region behind the last one that a lookup fetched, if it is inside the domain (took, next_ok, row, func at the check), and
// sends it to the check in the next cycle that nobody wants (idle). One at a time; a newer one replaces one that was not sent. It takes
// an entry of the miss table only when two are free, so it never takes the last one.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/prefetch.ts; do not edit.
module vpri_prefetch_small (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire took,
  input  wire next_ok,
  input  wire [11:0] row,
  input  wire [1:0] func,
  input  wire idle,
  output wire op_valid,
  output wire [11:0] op_row,
  output wire [1:0] op_func,
  output wire busy
);

  reg  waiting;  // hw/lookup/prefetch.ts:21
  reg  [11:0] next_row;  // hw/lookup/prefetch.ts:21
  reg  [1:0] next_func;  // hw/lookup/prefetch.ts:21
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
      next_row <= row + 12'd1;  // hw/lookup/prefetch.ts:26
      next_func <= func;  // hw/lookup/prefetch.ts:27
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_prefetch_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_prefetch_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_prefetch_small
  `define VPRI_ASSUME_vpri_prefetch_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_prefetch_small assert
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
