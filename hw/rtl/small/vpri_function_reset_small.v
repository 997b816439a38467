// Function-level resets (PCIe 5.0 §6.6.2), any number at once. The queues of a function under reset are flushed: every descriptor ends with status reset. When
// nothing of them is left, so every token is back, the tags kept for late completions are freed, then the message engine retires the function's page
// requests, and done pulses. A function that does not come to rest holds up no other.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/reset.ts; do not edit.
module vpri_function_reset_small (
  input  wire clk,
  input  wire rst,
  input  wire [3:0] start,
  output wire [3:0] done,
  input  wire [31:0] queue_function,
  input  wire [3:0] occupied,
  output wire [3:0] flush,
  output wire sweep,
  output wire [3:0] sweep_queues,
  input  wire swept,
  output wire retire_valid,
  output wire [1:0] retire_func,
  input  wire retired,
  output wire [3:0] pending,
  output wire busy
);

  localparam [1:0] STATE_LOOK = 2'd0;
  localparam [1:0] STATE_SWEEP = 2'd1;
  localparam [1:0] STATE_RETIRE = 2'd2;
  localparam [1:0] STATE_AWAIT = 2'd3;

  reg  [1:0] state;  // hw/dma/reset.ts:21
  reg  [3:0] under_reset;  // hw/dma/reset.ts:22
  reg  [1:0] func;  // hw/dma/reset.ts:22
  reg  [3:0] were_occupied;  // hw/dma/reset.ts:22
  reg  [2:0] to_scan;  // hw/dma/reset.ts:22
  wire [3:0] mine;  // hw/dma/reset.ts:25
  wire rests;  // hw/dma/reset.ts:26
  wire [3:0] ends;  // hw/dma/reset.ts:27
  wire event_now;  // hw/dma/reset.ts:38

  assign mine = {queue_function[25:24] == func, queue_function[17:16] == func, queue_function[9:8] == func, queue_function[1:0] == func};  // hw/dma/reset.ts:25
  assign rests = under_reset[func] & (~(|(occupied & mine)));  // hw/dma/reset.ts:26
  assign ends = ((state == STATE_AWAIT) & retired) ? {func == 2'd3, func == 2'd2, func == 2'd1, func == 2'd0} : 4'd0;  // hw/dma/reset.ts:27
  assign event_now = ((|start) | retired) | (were_occupied != occupied);  // hw/dma/reset.ts:38

  assign done = ends;  // hw/dma/reset.ts:30
  assign flush = {under_reset[queue_function[25:24]], under_reset[queue_function[17:16]], under_reset[queue_function[9:8]], under_reset[queue_function[1:0]]};  // hw/dma/reset.ts:29
  assign sweep = state == STATE_SWEEP;  // hw/dma/reset.ts:32
  assign sweep_queues = mine;  // hw/dma/reset.ts:33
  assign retire_valid = state == STATE_RETIRE;  // hw/dma/reset.ts:34
  assign retire_func = func;  // hw/dma/reset.ts:35
  assign pending = under_reset;  // hw/dma/reset.ts:31
  assign busy = (~(state == STATE_LOOK)) | ((|under_reset) & ((|to_scan) | event_now));  // hw/dma/reset.ts:40

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      under_reset <= 4'd0;
      func <= 2'd0;
      were_occupied <= 4'd0;
      to_scan <= 3'd0;
    end else begin
      under_reset <= (under_reset | start) & (~ends);  // hw/dma/reset.ts:28
      were_occupied <= occupied;  // hw/dma/reset.ts:37
      if (event_now) begin  // hw/dma/reset.ts:39
        to_scan <= 3'd4;  // hw/dma/reset.ts:39
      end else if ((state == STATE_LOOK) & (|to_scan)) begin  // hw/dma/reset.ts:39
        to_scan <= to_scan - 3'd1;  // hw/dma/reset.ts:39
      end
      case (state)  // hw/dma/reset.ts:41
        STATE_LOOK: begin
          if (rests) begin  // hw/dma/reset.ts:42
            state <= STATE_SWEEP;  // hw/dma/reset.ts:42
          end else if (|under_reset) begin  // hw/dma/reset.ts:42
            func <= func + 2'd1;  // hw/dma/reset.ts:42
          end
        end
        STATE_SWEEP: begin
          if (swept) begin  // hw/dma/reset.ts:43
            state <= STATE_RETIRE;  // hw/dma/reset.ts:43
          end
        end
        STATE_RETIRE: begin
          state <= STATE_AWAIT;  // hw/dma/reset.ts:44
        end
        STATE_AWAIT: begin
          if (retired) begin  // hw/dma/reset.ts:45
            state <= STATE_LOOK;  // hw/dma/reset.ts:45
          end
        end
        default: begin
        end
      endcase
    end
  end

  wire unused_0 = &{1'b0, queue_function};  // functions past the last do not exist (hw/dma/reset.ts:24)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_function_reset_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_function_reset_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_function_reset_small
  `define VPRI_ASSUME_vpri_function_reset_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_function_reset_small assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      retired_awaited: `VPRI_ASSUME_vpri_function_reset_small ((~retired) | (state == STATE_AWAIT));  // hw/dma/reset.ts:47
      if (|ends) begin  // hw/dma/reset.ts:48
        reset_was_asked: assert (|(ends & under_reset));  // hw/dma/reset.ts:48
      end
      two_at_once: cover (|(under_reset & (under_reset - 4'd1)));  // hw/dma/reset.ts:49
      resets: cover (|ends);  // hw/dma/reset.ts:50
    end
  end
`endif
`endif
endmodule
