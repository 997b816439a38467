// Time parked, in ticks: counted when the queue asks again, so that one adder serves all. parks notes the time; asks adds what has passed since, if the queue
// was woken, to what its descriptor has waited before (nothing, if it is fresh). One clock after rd: waited, and when the queue parked last.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/wait-times.ts; do not edit.
module vpri_wait_times_default (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] now,
  input  wire parks,
  input  wire [3:0] parks_queue,
  input  wire asks,
  input  wire [3:0] asks_queue,
  input  wire asks_woken,
  input  wire asks_fresh,
  input  wire rd,
  input  wire [3:0] rd_queue,
  output wire [31:0] waited,
  output wire [31:0] parked_at,
  output wire busy
);

  wire [31:0] since_q;  // hw/dma/wait-times.ts:23
  wire [31:0] waits_q;  // hw/dma/wait-times.ts:24
  reg  adds;  // hw/dma/wait-times.ts:25
  reg  [3:0] its_queue;  // hw/dma/wait-times.ts:25
  reg  woken;  // hw/dma/wait-times.ts:25
  reg  fresh;  // hw/dma/wait-times.ts:25
  reg  [31:0] then;  // hw/dma/wait-times.ts:25
  wire [31:0] waits_q1;  // hw/dma/wait-times.ts:32
  wire [31:0] since_q1;  // hw/dma/wait-times.ts:33

`ifdef VPRI_CHECKS
  wire [31:0] unused_since_peek;
`endif
  vpri_mem_w32_d16_1w2r_old u_since (  // hw/dma/wait-times.ts:20
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_since_peek),
`endif
    .w0_en(parks),
    .w0_addr(parks_queue),
    .w0_data(now),
    .r0_en(asks),
    .r0_addr(asks_queue),
    .r0_data(since_q),
    .r1_en(rd),
    .r1_addr(rd_queue),
    .r1_data(since_q1)
  );

`ifdef VPRI_CHECKS
  wire [31:0] unused_waits_peek;
`endif
  vpri_mem_w32_d16_1w2r_old u_waits (  // hw/dma/wait-times.ts:21
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_waits_peek),
`endif
    .w0_en(adds),
    .w0_addr(its_queue),
    .w0_data((fresh ? 32'd0 : waits_q) + (woken ? (then - since_q) : 32'd0)),
    .r0_en(asks),
    .r0_addr(asks_queue),
    .r0_data(waits_q),
    .r1_en(rd),
    .r1_addr(rd_queue),
    .r1_data(waits_q1)
  );

  assign waited = waits_q1;  // hw/dma/wait-times.ts:32
  assign parked_at = since_q1;  // hw/dma/wait-times.ts:33
  assign busy = adds;  // hw/dma/wait-times.ts:34

  always @(posedge clk) begin
    if (rst) begin
      adds <= 1'b0;
    end else begin
      adds <= asks;  // hw/dma/wait-times.ts:26
    end
  end

  always @(posedge clk) begin
    its_queue <= asks_queue;  // hw/dma/wait-times.ts:27
    woken <= asks_woken;  // hw/dma/wait-times.ts:28
    fresh <= asks_fresh;  // hw/dma/wait-times.ts:29
    then <= now;  // hw/dma/wait-times.ts:30
  end
endmodule
