// Function-level resets (PCIe 5.0 §6.6.2), any number at once. The queues of a function under reset are flushed: every descriptor ends with status reset. When
// nothing of them is left, so every token is back, the tags kept for late completions are freed, then the message engine retires the function's page
// requests, and done pulses. A function that does not come to rest holds up no other.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/reset.ts; do not edit.
module vpri_function_reset_default (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] start,
  output wire [15:0] done,
  input  wire [127:0] queue_function,
  input  wire [15:0] occupied,
  output wire [15:0] flush,
  output wire sweep,
  output wire [15:0] sweep_queues,
  input  wire swept,
  output wire retire_valid,
  output wire [3:0] retire_func,
  input  wire retired,
  output wire [15:0] pending,
  output wire busy
);

  localparam [1:0] STATE_LOOK = 2'd0;
  localparam [1:0] STATE_SWEEP = 2'd1;
  localparam [1:0] STATE_RETIRE = 2'd2;
  localparam [1:0] STATE_AWAIT = 2'd3;

  reg  [1:0] state;  // hw/dma/reset.ts:21
  reg  [15:0] under_reset;  // hw/dma/reset.ts:22
  reg  [3:0] func;  // hw/dma/reset.ts:22
  reg  [15:0] were_occupied;  // hw/dma/reset.ts:22
  reg  [4:0] to_scan;  // hw/dma/reset.ts:22
  wire [15:0] mine;  // hw/dma/reset.ts:25
  wire rests;  // hw/dma/reset.ts:26
  wire [15:0] ends;  // hw/dma/reset.ts:27
  wire event_now;  // hw/dma/reset.ts:38

  assign mine = {queue_function[123:120] == func, queue_function[115:112] == func, queue_function[107:104] == func, queue_function[99:96] == func, queue_function[91:88] == func, queue_function[83:80] == func, queue_function[75:72] == func, queue_function[67:64] == func, queue_function[59:56] == func, queue_function[51:48] == func, queue_function[43:40] == func, queue_function[35:32] == func, queue_function[27:24] == func, queue_function[19:16] == func, queue_function[11:8] == func, queue_function[3:0] == func};  // hw/dma/reset.ts:25
  assign rests = under_reset[func] & (~(|(occupied & mine)));  // hw/dma/reset.ts:26
  assign ends = ((state == STATE_AWAIT) & retired) ? {func == 4'hf, func == 4'he, func == 4'hd, func == 4'hc, func == 4'hb, func == 4'ha, func == 4'd9, func == 4'd8, func == 4'd7, func == 4'd6, func == 4'd5, func == 4'd4, func == 4'd3, func == 4'd2, func == 4'd1, func == 4'd0} : 16'd0;  // hw/dma/reset.ts:27
  assign event_now = ((|start) | retired) | (were_occupied != occupied);  // hw/dma/reset.ts:38

  assign done = ends;  // hw/dma/reset.ts:30
  assign flush = {under_reset[queue_function[123:120]], under_reset[queue_function[115:112]], under_reset[queue_function[107:104]], under_reset[queue_function[99:96]], under_reset[queue_function[91:88]], under_reset[queue_function[83:80]], under_reset[queue_function[75:72]], under_reset[queue_function[67:64]], under_reset[queue_function[59:56]], under_reset[queue_function[51:48]], under_reset[queue_function[43:40]], under_reset[queue_function[35:32]], under_reset[queue_function[27:24]], under_reset[queue_function[19:16]], under_reset[queue_function[11:8]], under_reset[queue_function[3:0]]};  // hw/dma/reset.ts:29
  assign sweep = state == STATE_SWEEP;  // hw/dma/reset.ts:32
  assign sweep_queues = mine;  // hw/dma/reset.ts:33
  assign retire_valid = state == STATE_RETIRE;  // hw/dma/reset.ts:34
  assign retire_func = func;  // hw/dma/reset.ts:35
  assign pending = under_reset;  // hw/dma/reset.ts:31
  assign busy = (~(state == STATE_LOOK)) | ((|under_reset) & ((|to_scan) | event_now));  // hw/dma/reset.ts:40

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      under_reset <= 16'd0;
      func <= 4'd0;
      were_occupied <= 16'd0;
      to_scan <= 5'd0;
    end else begin
      under_reset <= (under_reset | start) & (~ends);  // hw/dma/reset.ts:28
      were_occupied <= occupied;  // hw/dma/reset.ts:37
      if (event_now) begin  // hw/dma/reset.ts:39
        to_scan <= 5'h10;  // hw/dma/reset.ts:39
      end else if ((state == STATE_LOOK) & (|to_scan)) begin  // hw/dma/reset.ts:39
        to_scan <= to_scan - 5'd1;  // hw/dma/reset.ts:39
      end
      case (state)  // hw/dma/reset.ts:41
        STATE_LOOK: begin
          if (rests) begin  // hw/dma/reset.ts:42
            state <= STATE_SWEEP;  // hw/dma/reset.ts:42
          end else if (|under_reset) begin  // hw/dma/reset.ts:42
            func <= func + 4'd1;  // hw/dma/reset.ts:42
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
`ifndef VPRI_UNCHECKED_vpri_function_reset_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_function_reset_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_function_reset_default
  `define VPRI_ASSUME_vpri_function_reset_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_function_reset_default assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      retired_awaited: `VPRI_ASSUME_vpri_function_reset_default ((~retired) | (state == STATE_AWAIT));  // hw/dma/reset.ts:47
      if (|ends) begin  // hw/dma/reset.ts:48
        reset_was_asked: assert (|(ends & under_reset));  // hw/dma/reset.ts:48
      end
      two_at_once: cover (|(under_reset & (under_reset - 16'd1)));  // hw/dma/reset.ts:49
      resets: cover (|ends);  // hw/dma/reset.ts:50
    end
  end
`endif
`endif
endmodule
