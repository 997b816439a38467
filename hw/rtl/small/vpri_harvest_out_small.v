// Writes one line to host memory in pieces of at most 32 bytes, one after the other. start takes line and address while it is not under way; gone
// is high in the clock in which the last piece is taken. address is aligned to the line.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/tracker/harvest-out.ts; do not edit.
module vpri_harvest_out_small (
  input  wire clk,
  input  wire rst,
  input  wire start,
  input  wire [63:0] line,
  input  wire [63:0] address,
  output wire out_valid,
  input  wire out_ready,
  output wire [63:0] out_address,
  output wire [255:0] out_data,
  output wire [3:0] out_dwords,
  output wire gone,
  output wire busy
);

  reg  sending;  // hw/tracker/harvest-out.ts:19
  reg  [63:0] held;  // hw/tracker/harvest-out.ts:19
  reg  [63:0] to;  // hw/tracker/harvest-out.ts:19
  reg  piece;  // hw/tracker/harvest-out.ts:19
  wire last;  // hw/tracker/harvest-out.ts:20

  assign last = piece == 1'b0;  // hw/tracker/harvest-out.ts:20

  assign out_valid = sending;  // hw/tracker/harvest-out.ts:32
  assign out_address = to;  // hw/tracker/harvest-out.ts:33
  assign out_data = {192'd0, held};  // hw/tracker/harvest-out.ts:34
  assign out_dwords = 4'd2;  // hw/tracker/harvest-out.ts:35
  assign gone = (sending & out_ready) & last;  // hw/tracker/harvest-out.ts:36
  assign busy = sending;  // hw/tracker/harvest-out.ts:37

  always @(posedge clk) begin
    if (rst) begin
      sending <= 1'b0;
    end else begin
      if (start) begin  // hw/tracker/harvest-out.ts:21
        sending <= 1'b1;  // hw/tracker/harvest-out.ts:22
      end else if (sending & out_ready) begin  // hw/tracker/harvest-out.ts:26
        sending <= ~last;  // hw/tracker/harvest-out.ts:27
      end
    end
  end

  always @(posedge clk) begin
    if (start) begin  // hw/tracker/harvest-out.ts:21
      held <= line;  // hw/tracker/harvest-out.ts:23
      to <= address;  // hw/tracker/harvest-out.ts:24
      piece <= 1'b0;  // hw/tracker/harvest-out.ts:25
    end else if (sending & out_ready) begin  // hw/tracker/harvest-out.ts:26
      to <= to + 64'h20;  // hw/tracker/harvest-out.ts:28
      piece <= piece + 1'b1;  // hw/tracker/harvest-out.ts:29
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_harvest_out_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_harvest_out_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_harvest_out_small
  `define VPRI_ASSUME_vpri_harvest_out_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_harvest_out_small assert
`endif

  reg  out_was_stalled;  // hw/tracker/harvest-out.ts:14
  reg  [63:0] out_was_address;  // hw/tracker/harvest-out.ts:14
  reg  [255:0] out_was_data;  // hw/tracker/harvest-out.ts:14
  reg  [3:0] out_was_dwords;  // hw/tracker/harvest-out.ts:14

  always @(posedge clk) begin
    if (rst) begin
      out_was_stalled <= 1'b0;
    end else begin
      out_was_stalled <= out_valid & (~out_ready);  // hw/tracker/harvest-out.ts:14
    end
  end

  always @(posedge clk) begin
    out_was_address <= out_address;  // hw/tracker/harvest-out.ts:14
    out_was_data <= out_data;  // hw/tracker/harvest-out.ts:14
    out_was_dwords <= out_dwords;  // hw/tracker/harvest-out.ts:14
  end

  always @(posedge clk) begin
    if (~rst) begin
      start_when_idle: `VPRI_ASSUME_vpri_harvest_out_small (~(start & sending));  // hw/tracker/harvest-out.ts:38
      goes: cover (gone);  // hw/tracker/harvest-out.ts:39
      if (out_was_stalled) begin  // hw/tracker/harvest-out.ts:14
        out_hold_valid: assert (out_valid);  // hw/tracker/harvest-out.ts:14
        out_hold_address: assert (out_address == out_was_address);  // hw/tracker/harvest-out.ts:14
        out_hold_data: assert (out_data == out_was_data);  // hw/tracker/harvest-out.ts:14
        out_hold_dwords: assert (out_dwords == out_was_dwords);  // hw/tracker/harvest-out.ts:14
      end
    end
  end
`endif
`endif
endmodule
