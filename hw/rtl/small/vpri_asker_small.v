// Picks one of the candidates in turn, reads its chunk (chunk: one clock after asks) and offers the lookup of all that is left of its
// descriptor, from registers, 2 clocks after the pick; one a clock.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/asker.ts; do not edit.
module vpri_asker_small (
  input  wire clk,
  input  wire rst,
  input  wire [3:0] candidates,
  input  wire [31:0] queue_function,
  output wire [3:0] asks,
  output wire [1:0] ask_queue,
  input  wire [104:0] chunk,
  output wire look_valid,
  input  wire look_ready,
  output wire [1:0] look_tag,
  output wire [1:0] look_func,
  output wire [19:0] look_page,
  output wire [12:0] look_count,
  output wire look_write,
  output wire busy
);

  reg  chosen;  // hw/dma/asker.ts:30
  reg  [1:0] chosen_queue;  // hw/dma/asker.ts:30
  reg  offered;  // hw/dma/asker.ts:30
  reg  [1:0] request_tag;  // hw/dma/registers.ts:7
  reg  [1:0] request_func;  // hw/dma/registers.ts:7
  reg  [19:0] request_page;  // hw/dma/registers.ts:7
  reg  [12:0] request_count;  // hw/dma/registers.ts:7
  reg  request_write;  // hw/dma/registers.ts:7
  wire offer_free;  // hw/dma/asker.ts:32
  wire read_free;  // hw/dma/asker.ts:33
  wire [3:0] turn_req;  // hw/dma/asker.ts:34
  wire turn_ready;  // hw/dma/asker.ts:34
  wire [3:0] turn_gnt;  // hw/dma/asker.ts:34
  wire [1:0] picked;  // hw/dma/asker.ts:38

  assign offer_free = (~offered) | look_ready;  // hw/dma/asker.ts:32
  assign read_free = (~chosen) | offer_free;  // hw/dma/asker.ts:33
  assign picked = ((({2{turn_gnt[0]}} & 2'd0) | ({2{turn_gnt[1]}} & 2'd1)) | ({2{turn_gnt[2]}} & 2'd2)) | ({2{turn_gnt[3]}} & 2'd3);  // hw/dma/asker.ts:38

  vpri_round_robin_n4 u_turn (  // hw/dma/asker.ts:34
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign asks = read_free ? turn_gnt : 4'd0;  // hw/dma/asker.ts:37
  assign ask_queue = picked;  // hw/dma/asker.ts:39
  assign look_valid = offered;  // hw/dma/asker.ts:50
  assign look_tag = request_tag;  // hw/dma/registers.ts:17
  assign look_func = request_func;  // hw/dma/registers.ts:17
  assign look_page = request_page;  // hw/dma/registers.ts:17
  assign look_count = request_count;  // hw/dma/registers.ts:17
  assign look_write = request_write;  // hw/dma/registers.ts:17
  assign busy = chosen | offered;  // hw/dma/asker.ts:52
  assign turn_req = candidates;  // hw/dma/asker.ts:35
  assign turn_ready = read_free;  // hw/dma/asker.ts:36

  always @(posedge clk) begin
    if (rst) begin
      chosen <= 1'b0;
      offered <= 1'b0;
    end else begin
      if (read_free) begin  // hw/dma/asker.ts:41
        chosen <= |asks;  // hw/dma/asker.ts:42
      end
      if (offer_free) begin  // hw/dma/asker.ts:45
        offered <= chosen;  // hw/dma/asker.ts:46
      end
    end
  end

  always @(posedge clk) begin
    if (read_free) begin  // hw/dma/asker.ts:41
      chosen_queue <= picked;  // hw/dma/asker.ts:43
    end
    if (offer_free) begin  // hw/dma/asker.ts:45
      request_tag <= chosen_queue;  // hw/dma/registers.ts:12
      request_func <= chosen_queue[1] ? (chosen_queue[0] ? queue_function[25:24] : queue_function[17:16]) : (chosen_queue[0] ? queue_function[9:8] : queue_function[1:0]);  // hw/dma/registers.ts:12
      request_page <= chunk[104:85];  // hw/dma/registers.ts:12
      request_count <= chunk[35:23];  // hw/dma/registers.ts:12
      request_write <= chunk[1];  // hw/dma/registers.ts:12
    end
  end

  wire unused_0 = &{1'b0, queue_function};  // functions past the last do not exist (hw/dma/asker.ts:29)
  wire unused_1 = &{1'b0, {chunk[84:73], chunk[72:60], chunk[59:36], chunk[22:7], chunk[6:2], chunk[0]}};  // a lookup asks for pages (hw/dma/asker.ts:49)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_asker_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_asker_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_asker_small
  `define VPRI_ASSUME_vpri_asker_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_asker_small assert
`endif

  reg  look_was_stalled;  // hw/dma/asker.ts:24
  reg  [1:0] look_was_tag;  // hw/dma/asker.ts:24
  reg  [1:0] look_was_func;  // hw/dma/asker.ts:24
  reg  [19:0] look_was_page;  // hw/dma/asker.ts:24
  reg  [12:0] look_was_count;  // hw/dma/asker.ts:24
  reg  look_was_write;  // hw/dma/asker.ts:24

  always @(posedge clk) begin
    if (rst) begin
      look_was_stalled <= 1'b0;
    end else begin
      look_was_stalled <= look_valid & (~look_ready);  // hw/dma/asker.ts:24
    end
  end

  always @(posedge clk) begin
    look_was_tag <= look_tag;  // hw/dma/asker.ts:24
    look_was_func <= look_func;  // hw/dma/asker.ts:24
    look_was_page <= look_page;  // hw/dma/asker.ts:24
    look_was_count <= look_count;  // hw/dma/asker.ts:24
    look_was_write <= look_write;  // hw/dma/asker.ts:24
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (look_was_stalled) begin  // hw/dma/asker.ts:24
        look_hold_valid: assert (look_valid);  // hw/dma/asker.ts:24
        look_hold_tag: assert (look_tag == look_was_tag);  // hw/dma/asker.ts:24
        look_hold_func: assert (look_func == look_was_func);  // hw/dma/asker.ts:24
        look_hold_page: assert (look_page == look_was_page);  // hw/dma/asker.ts:24
        look_hold_count: assert (look_count == look_was_count);  // hw/dma/asker.ts:24
        look_hold_write: assert (look_write == look_was_write);  // hw/dma/asker.ts:24
      end
    end
  end
`endif
`endif
endmodule
