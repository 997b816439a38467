// A spell of a queue begins with the verdict blocked and ends with any other verdict, or with its descriptor; asking again in between does not end
// it. A spell that is there at the ends of two periods is too long: told, once, until reported. So it is reported after one to two periods.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/blocked-watch.ts; do not edit.
module vpri_blocked_watch_small (
  input  wire clk,
  input  wire rst,
  input  wire [3:0] blocks,
  input  wire [3:0] ends,
  input  wire period,
  input  wire [3:0] reported,
  output wire waiting,
  output wire [3:0] tell
);

  reg  [3:0] spell;  // hw/dma/blocked-watch.ts:16
  reg  [3:0] seen;  // hw/dma/blocked-watch.ts:16
  reg  [3:0] late;  // hw/dma/blocked-watch.ts:16
  reg  [3:0] told;  // hw/dma/blocked-watch.ts:16
  wire [3:0] untold;  // hw/dma/blocked-watch.ts:17
  wire [3:0] spell_ends;  // hw/dma/blocked-watch.ts:18

  assign untold = spell & (~told);  // hw/dma/blocked-watch.ts:17
  assign spell_ends = ends & (~blocks);  // hw/dma/blocked-watch.ts:18

  assign waiting = |untold;  // hw/dma/blocked-watch.ts:23
  assign tell = late;  // hw/dma/blocked-watch.ts:24

  always @(posedge clk) begin
    if (rst) begin
      spell <= 4'd0;
      seen <= 4'd0;
      late <= 4'd0;
      told <= 4'd0;
    end else begin
      spell <= (spell | blocks) & (~spell_ends);  // hw/dma/blocked-watch.ts:19
      if (period) begin  // hw/dma/blocked-watch.ts:20
        seen <= untold & (~spell_ends);  // hw/dma/blocked-watch.ts:20
      end else begin
        seen <= seen & (~spell_ends);  // hw/dma/blocked-watch.ts:20
      end
      late <= (late | ((untold & seen) & {4{period}})) & (~(spell_ends | reported));  // hw/dma/blocked-watch.ts:21
      told <= (told | ((untold & seen) & {4{period}})) & (~spell_ends);  // hw/dma/blocked-watch.ts:22
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_blocked_watch_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_blocked_watch_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_blocked_watch_small
  `define VPRI_ASSUME_vpri_blocked_watch_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_blocked_watch_small assert
`endif

  (* anyconst *) reg  [1:0] some_queue;  // hw/dma/blocked-watch.ts:26
  reg  on;  // hw/dma/blocked-watch.ts:27
  reg  [1:0] periods;  // hw/dma/blocked-watch.ts:27
  reg  warned;  // hw/dma/blocked-watch.ts:27
  wire lasts;  // hw/dma/blocked-watch.ts:28

  assign lasts = on & ((~ends[some_queue]) | blocks[some_queue]);  // hw/dma/blocked-watch.ts:28

  always @(posedge clk) begin
    if (rst) begin
      on <= 1'b0;
      periods <= 2'd0;
      warned <= 1'b0;
    end else begin
      on <= lasts | blocks[some_queue];  // hw/dma/blocked-watch.ts:29
      periods <= lasts ? ((period & (periods != 2'd3)) ? (periods + 2'd1) : periods) : 2'd0;  // hw/dma/blocked-watch.ts:31
      warned <= lasts & (warned | reported[some_queue]);  // hw/dma/blocked-watch.ts:32
    end
  end

`ifndef YOSYS
  always @(posedge clk) begin
    some_queue <= some_queue;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      spell_known: assert (spell[some_queue] == on);  // hw/dma/blocked-watch.ts:30
      if (warned) begin  // hw/dma/blocked-watch.ts:33
        once_a_spell: assert (told[some_queue] & (~late[some_queue]));  // hw/dma/blocked-watch.ts:33
      end
      after_two_periods: assert (told[some_queue] == (2'd2 <= periods));  // hw/dma/blocked-watch.ts:34
      seen_after_one: assert ((~seen[some_queue]) | (|periods));  // hw/dma/blocked-watch.ts:35
      seen_in_time: assert ((periods != 2'd1) | seen[some_queue]);  // hw/dma/blocked-watch.ts:36
      late_is_told: assert (~(|(late & (~told))));  // hw/dma/blocked-watch.ts:37
      told_in_its_spell: assert (~(|((told | seen) & (~spell))));  // hw/dma/blocked-watch.ts:38
      reported_is_late: `VPRI_ASSUME_vpri_blocked_watch_small (~(|(reported & (~late))));  // hw/dma/blocked-watch.ts:39
      tells: cover (|reported);  // hw/dma/blocked-watch.ts:40
      ends_untold: cover (|((spell_ends & late) & (~reported)));  // hw/dma/blocked-watch.ts:41
      asks_again: cover (|(blocks & seen));  // hw/dma/blocked-watch.ts:42
    end
  end
`endif
`endif
endmodule
