// Chunks that are planned ahead: two places a queue, filled and emptied by turns; the stage has a bank for each. planned puts a chunk into the place
// back; finishes takes the front one out, drops takes both. The place of a write is free again when its data was sent. front_* tell of the front chunk: is it
// there, is it a write, is its data on chip. Latency 1 clock.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/chunk-places.ts; do not edit.
module vpri_chunk_places_small (
  input  wire clk,
  input  wire rst,
  input  wire planned,
  input  wire [1:0] planned_queue,
  input  wire planned_write,
  input  wire planned_exempt,
  input  wire planned_refused,
  input  wire full_valid,
  input  wire [1:0] full_queue,
  input  wire full_bank,
  input  wire [3:0] finishes,
  input  wire [3:0] drops,
  input  wire [3:0] sent,
  input  wire sent_bank,
  output wire [3:0] front,
  output wire [3:0] back,
  output wire [3:0] front_planned,
  output wire [3:0] front_writes,
  output wire [3:0] front_full,
  output wire [3:0] front_exempt,
  output wire [3:0] front_refused,
  output wire [3:0] room,
  output wire [3:0] filling
);

  reg  [3:0] exempt_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] exempt_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] refused_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] refused_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] planned_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] planned_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] writes_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] writes_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] filling_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] filling_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] full_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] full_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] sending_0;  // hw/dma/chunk-places.ts:28
  reg  [3:0] sending_1;  // hw/dma/chunk-places.ts:28
  reg  [3:0] at_front;  // hw/dma/chunk-places.ts:28
  reg  [3:0] at_back;  // hw/dma/chunk-places.ts:28
  wire [3:0] plans;  // hw/dma/chunk-places.ts:33
  wire [3:0] fills;  // hw/dma/chunk-places.ts:34
  wire [3:0] plans_0;  // hw/dma/chunk-places.ts:42
  wire [3:0] fills_0;  // hw/dma/chunk-places.ts:44
  wire [3:0] gone_0;  // hw/dma/chunk-places.ts:45
  wire [3:0] plans_1;  // hw/dma/chunk-places.ts:42
  wire [3:0] fills_1;  // hw/dma/chunk-places.ts:44
  wire [3:0] gone_1;  // hw/dma/chunk-places.ts:45

  assign plans = planned ? {planned_queue == 2'd3, planned_queue == 2'd2, planned_queue == 2'd1, planned_queue == 2'd0} : 4'd0;  // hw/dma/chunk-places.ts:33
  assign fills = full_valid ? {full_queue == 2'd3, full_queue == 2'd2, full_queue == 2'd1, full_queue == 2'd0} : 4'd0;  // hw/dma/chunk-places.ts:34
  assign plans_0 = plans & (~at_back);  // hw/dma/chunk-places.ts:42
  assign fills_0 = (full_bank == 1'b0) ? fills : 4'd0;  // hw/dma/chunk-places.ts:44
  assign gone_0 = (finishes & (~at_front)) | drops;  // hw/dma/chunk-places.ts:45
  assign plans_1 = plans & at_back;  // hw/dma/chunk-places.ts:42
  assign fills_1 = (full_bank == 1'b1) ? fills : 4'd0;  // hw/dma/chunk-places.ts:44
  assign gone_1 = (finishes & at_front) | drops;  // hw/dma/chunk-places.ts:45

  assign front = at_front;  // hw/dma/chunk-places.ts:56
  assign back = at_back;  // hw/dma/chunk-places.ts:57
  assign front_planned = (planned_0 & (~at_front)) | (planned_1 & at_front);  // hw/dma/chunk-places.ts:58
  assign front_writes = (writes_0 & (~at_front)) | (writes_1 & at_front);  // hw/dma/chunk-places.ts:59
  assign front_full = (full_0 & (~at_front)) | (full_1 & at_front);  // hw/dma/chunk-places.ts:60
  assign front_exempt = (exempt_0 & (~at_front)) | (exempt_1 & at_front);  // hw/dma/chunk-places.ts:61
  assign front_refused = (refused_0 & (~at_front)) | (refused_1 & at_front);  // hw/dma/chunk-places.ts:62
  assign room = ~(((planned_0 | sending_0) & (~at_back)) | ((planned_1 | sending_1) & at_back));  // hw/dma/chunk-places.ts:63
  assign filling = filling_0 | filling_1;  // hw/dma/chunk-places.ts:64

  always @(posedge clk) begin
    if (rst) begin
      exempt_0 <= 4'd0;
      exempt_1 <= 4'd0;
      refused_0 <= 4'd0;
      refused_1 <= 4'd0;
      planned_0 <= 4'd0;
      planned_1 <= 4'd0;
      writes_0 <= 4'd0;
      writes_1 <= 4'd0;
      filling_0 <= 4'd0;
      filling_1 <= 4'd0;
      full_0 <= 4'd0;
      full_1 <= 4'd0;
      sending_0 <= 4'd0;
      sending_1 <= 4'd0;
      at_front <= 4'd0;
      at_back <= 4'd0;
    end else begin
      planned_0 <= (planned_0 & (~gone_0)) | plans_0;  // hw/dma/chunk-places.ts:46
      writes_0 <= (writes_0 & (~plans_0)) | ({4{planned_write}} & plans_0);  // hw/dma/chunk-places.ts:47
      exempt_0 <= (exempt_0 & (~plans_0)) | ({4{planned_exempt}} & plans_0);  // hw/dma/chunk-places.ts:48
      refused_0 <= (refused_0 & (~plans_0)) | ({4{planned_refused}} & plans_0);  // hw/dma/chunk-places.ts:49
      filling_0 <= (filling_0 | (planned_write ? plans_0 : 4'd0)) & (~fills_0);  // hw/dma/chunk-places.ts:50
      full_0 <= (full_0 & (~gone_0)) | fills_0;  // hw/dma/chunk-places.ts:51
      sending_0 <= (sending_0 | (((finishes & (~drops)) & (~at_front)) & writes_0)) & (~((sent_bank == 1'b0) ? sent : 4'd0));  // hw/dma/chunk-places.ts:52
      planned_1 <= (planned_1 & (~gone_1)) | plans_1;  // hw/dma/chunk-places.ts:46
      writes_1 <= (writes_1 & (~plans_1)) | ({4{planned_write}} & plans_1);  // hw/dma/chunk-places.ts:47
      exempt_1 <= (exempt_1 & (~plans_1)) | ({4{planned_exempt}} & plans_1);  // hw/dma/chunk-places.ts:48
      refused_1 <= (refused_1 & (~plans_1)) | ({4{planned_refused}} & plans_1);  // hw/dma/chunk-places.ts:49
      filling_1 <= (filling_1 | (planned_write ? plans_1 : 4'd0)) & (~fills_1);  // hw/dma/chunk-places.ts:50
      full_1 <= (full_1 & (~gone_1)) | fills_1;  // hw/dma/chunk-places.ts:51
      sending_1 <= (sending_1 | (((finishes & (~drops)) & at_front) & writes_1)) & (~((sent_bank == 1'b1) ? sent : 4'd0));  // hw/dma/chunk-places.ts:52
      at_front <= at_front ^ (finishes & (~drops));  // hw/dma/chunk-places.ts:54
      at_back <= ((at_back ^ plans) & (~drops)) | (at_front & drops);  // hw/dma/chunk-places.ts:55
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_chunk_places_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_chunk_places_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_chunk_places_small
  `define VPRI_ASSUME_vpri_chunk_places_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_chunk_places_small assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      full_awaited: assert (~(|(fills & (~(full_bank ? filling_1 : filling_0)))));  // hw/dma/chunk-places.ts:66
      sent_awaited: assert (~(|(sent & (~(sent_bank ? sending_1 : sending_0)))));  // hw/dma/chunk-places.ts:67
      overtakes: cover (|((finishes & (~drops)) & (sending_0 | sending_1)));  // hw/dma/chunk-places.ts:68
      drops_planned: cover (|((drops & planned_0) & planned_1));  // hw/dma/chunk-places.ts:69
    end
  end
`endif
`endif
endmodule
