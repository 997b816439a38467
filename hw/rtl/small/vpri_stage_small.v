// Fetches pieces of write data from the application and keeps them, two banks a queue. Pieces come back in the order they
// were asked for; up to 9 are in flight. full pulses with queue and bank when a chunk's last beat is in. Reads: data one cycle after rd.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/stage.ts; do not edit.
module vpri_stage_small (
  input  wire clk,
  input  wire rst,
  input  wire piece_valid,
  output wire piece_ready,
  input  wire [1:0] piece_queue,
  input  wire piece_bank,
  input  wire [15:0] piece_tag,
  input  wire [23:0] piece_offset,
  input  wire [12:0] piece_bytes,
  input  wire [1:0] piece_lane,
  input  wire [4:0] piece_row,
  input  wire piece_last,
  output wire pay_req_valid,
  input  wire pay_req_ready,
  output wire [1:0] pay_req_queue,
  output wire [15:0] pay_req_tag,
  output wire [23:0] pay_req_offset,
  output wire [12:0] pay_req_bytes,
  output wire [1:0] pay_req_lane,
  input  wire pay_data_valid,
  output wire pay_data_ready,
  input  wire [127:0] pay_data_data,
  input  wire pay_data_last,
  output wire full_valid,
  output wire [1:0] full_queue,
  output wire full_bank,
  input  wire rd,
  input  wire [7:0] rd_addr,
  output wire [127:0] rd_data,
  output wire busy
);

  wire flying_push_valid;  // hw/dma/stage.ts:30
  wire flying_push_ready;  // hw/dma/stage.ts:30
  wire [1:0] flying_push_queue;  // hw/dma/stage.ts:30
  wire flying_push_bank;  // hw/dma/stage.ts:30
  wire [4:0] flying_push_row;  // hw/dma/stage.ts:30
  wire flying_push_closes;  // hw/dma/stage.ts:30
  wire flying_pop_valid;  // hw/dma/stage.ts:30
  wire flying_pop_ready;  // hw/dma/stage.ts:30
  wire [1:0] flying_pop_queue;  // hw/dma/stage.ts:30
  wire flying_pop_bank;  // hw/dma/stage.ts:30
  wire [4:0] flying_pop_row;  // hw/dma/stage.ts:30
  wire flying_pop_closes;  // hw/dma/stage.ts:30
  wire [3:0] flying_level;  // hw/dma/stage.ts:30
  reg  offered;  // hw/dma/stage.ts:32
  wire may;  // hw/dma/stage.ts:33
  reg  [4:0] row;  // hw/dma/stage.ts:48
  reg  started;  // hw/dma/stage.ts:48
  wire [4:0] here;  // hw/dma/stage.ts:49
  wire beat;  // hw/dma/stage.ts:50
  wire last_beat;  // hw/dma/stage.ts:51
  wire [127:0] store_q;  // hw/dma/stage.ts:60
  wire [7:0] store_w0_r0_apart_cat;  // hw/dma/stage.ts:60

  assign may = flying_push_ready | offered;  // hw/dma/stage.ts:33
  assign here = started ? row : flying_pop_row;  // hw/dma/stage.ts:49
  assign beat = pay_data_valid & flying_pop_valid;  // hw/dma/stage.ts:50
  assign last_beat = beat & pay_data_last;  // hw/dma/stage.ts:51
  assign store_w0_r0_apart_cat = {flying_pop_queue, flying_pop_bank, here};  // hw/dma/stage.ts:60

`ifdef VPRI_CHECKS
  wire [127:0] unused_store_peek;
`endif
  vpri_mem_w128_d256_1w1r_undefined u_store (  // hw/dma/stage.ts:58
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(8'd0),
    .peek_data(unused_store_peek),
`endif
    .w0_en(beat),
    .w0_addr(store_w0_r0_apart_cat),
    .w0_data(pay_data_data),
    .r0_en(rd),
    .r0_addr(rd_addr),
    .r0_data(store_q)
  );

  vpri_fifo_d8_queue2_bank1_row5_closes1 u_flying (  // hw/dma/stage.ts:30
    .clk(clk),
    .rst(rst),
    .push_valid(flying_push_valid),
    .push_ready(flying_push_ready),
    .push_queue(flying_push_queue),
    .push_bank(flying_push_bank),
    .push_row(flying_push_row),
    .push_closes(flying_push_closes),
    .pop_valid(flying_pop_valid),
    .pop_ready(flying_pop_ready),
    .pop_queue(flying_pop_queue),
    .pop_bank(flying_pop_bank),
    .pop_row(flying_pop_row),
    .pop_closes(flying_pop_closes),
    .level(flying_level)
  );

  assign piece_ready = pay_req_ready & may;  // hw/dma/stage.ts:35
  assign pay_req_valid = piece_valid & may;  // hw/dma/stage.ts:34
  assign pay_req_queue = piece_queue;  // hw/dma/stage.ts:36
  assign pay_req_tag = piece_tag;  // hw/dma/stage.ts:37
  assign pay_req_offset = piece_offset;  // hw/dma/stage.ts:38
  assign pay_req_bytes = piece_bytes;  // hw/dma/stage.ts:39
  assign pay_req_lane = piece_lane;  // hw/dma/stage.ts:40
  assign pay_data_ready = flying_pop_valid;  // hw/dma/stage.ts:52
  assign full_valid = last_beat & flying_pop_closes;  // hw/dma/stage.ts:61
  assign full_queue = flying_pop_queue;  // hw/dma/stage.ts:62
  assign full_bank = flying_pop_bank;  // hw/dma/stage.ts:63
  assign rd_data = store_q;  // hw/dma/stage.ts:60
  assign busy = piece_valid | (|flying_level);  // hw/dma/stage.ts:64
  assign flying_push_valid = pay_req_valid & pay_req_ready;  // hw/dma/stage.ts:42
  assign flying_push_queue = piece_queue;  // hw/dma/stage.ts:43
  assign flying_push_bank = piece_bank;  // hw/dma/stage.ts:44
  assign flying_push_row = piece_row;  // hw/dma/stage.ts:45
  assign flying_push_closes = piece_last;  // hw/dma/stage.ts:46
  assign flying_pop_ready = last_beat;  // hw/dma/stage.ts:53

  always @(posedge clk) begin
    if (rst) begin
      offered <= 1'b0;
      started <= 1'b0;
    end else begin
      offered <= pay_req_valid & (~pay_req_ready);  // hw/dma/stage.ts:41
      if (beat) begin  // hw/dma/stage.ts:54
        started <= ~pay_data_last;  // hw/dma/stage.ts:56
      end
    end
  end

  always @(posedge clk) begin
    if (beat) begin  // hw/dma/stage.ts:54
      row <= here + 5'd1;  // hw/dma/stage.ts:55
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_stage_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_stage_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_stage_small
  `define VPRI_ASSUME_vpri_stage_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_stage_small assert
`endif

  reg  piece_was_stalled;  // hw/dma/stage.ts:19
  reg  [1:0] piece_was_queue;  // hw/dma/stage.ts:19
  reg  piece_was_bank;  // hw/dma/stage.ts:19
  reg  [15:0] piece_was_tag;  // hw/dma/stage.ts:19
  reg  [23:0] piece_was_offset;  // hw/dma/stage.ts:19
  reg  [12:0] piece_was_bytes;  // hw/dma/stage.ts:19
  reg  [1:0] piece_was_lane;  // hw/dma/stage.ts:19
  reg  [4:0] piece_was_row;  // hw/dma/stage.ts:19
  reg  piece_was_last;  // hw/dma/stage.ts:19
  reg  pay_req_was_stalled;  // hw/dma/stage.ts:20
  reg  [1:0] pay_req_was_queue;  // hw/dma/stage.ts:20
  reg  [15:0] pay_req_was_tag;  // hw/dma/stage.ts:20
  reg  [23:0] pay_req_was_offset;  // hw/dma/stage.ts:20
  reg  [12:0] pay_req_was_bytes;  // hw/dma/stage.ts:20
  reg  [1:0] pay_req_was_lane;  // hw/dma/stage.ts:20
  reg  pay_data_was_stalled;  // hw/dma/stage.ts:21
  reg  [127:0] pay_data_was_data;  // hw/dma/stage.ts:21
  reg  pay_data_was_last;  // hw/dma/stage.ts:21

  always @(posedge clk) begin
    if (rst) begin
      piece_was_stalled <= 1'b0;
      pay_req_was_stalled <= 1'b0;
      pay_data_was_stalled <= 1'b0;
    end else begin
      piece_was_stalled <= piece_valid & (~piece_ready);  // hw/dma/stage.ts:19
      pay_req_was_stalled <= pay_req_valid & (~pay_req_ready);  // hw/dma/stage.ts:20
      pay_data_was_stalled <= pay_data_valid & (~pay_data_ready);  // hw/dma/stage.ts:21
    end
  end

  always @(posedge clk) begin
    piece_was_queue <= piece_queue;  // hw/dma/stage.ts:19
    piece_was_bank <= piece_bank;  // hw/dma/stage.ts:19
    piece_was_tag <= piece_tag;  // hw/dma/stage.ts:19
    piece_was_offset <= piece_offset;  // hw/dma/stage.ts:19
    piece_was_bytes <= piece_bytes;  // hw/dma/stage.ts:19
    piece_was_lane <= piece_lane;  // hw/dma/stage.ts:19
    piece_was_row <= piece_row;  // hw/dma/stage.ts:19
    piece_was_last <= piece_last;  // hw/dma/stage.ts:19
    pay_req_was_queue <= pay_req_queue;  // hw/dma/stage.ts:20
    pay_req_was_tag <= pay_req_tag;  // hw/dma/stage.ts:20
    pay_req_was_offset <= pay_req_offset;  // hw/dma/stage.ts:20
    pay_req_was_bytes <= pay_req_bytes;  // hw/dma/stage.ts:20
    pay_req_was_lane <= pay_req_lane;  // hw/dma/stage.ts:20
    pay_data_was_data <= pay_data_data;  // hw/dma/stage.ts:21
    pay_data_was_last <= pay_data_last;  // hw/dma/stage.ts:21
  end

  always @(posedge clk) begin
    if (~rst) begin
      chunk_in: cover (full_valid);  // hw/dma/stage.ts:65
      if (pay_req_was_stalled) begin  // hw/dma/stage.ts:20
        pay_req_hold_valid: assert (pay_req_valid);  // hw/dma/stage.ts:20
        pay_req_hold_queue: assert (pay_req_queue == pay_req_was_queue);  // hw/dma/stage.ts:20
        pay_req_hold_tag: assert (pay_req_tag == pay_req_was_tag);  // hw/dma/stage.ts:20
        pay_req_hold_offset: assert (pay_req_offset == pay_req_was_offset);  // hw/dma/stage.ts:20
        pay_req_hold_bytes: assert (pay_req_bytes == pay_req_was_bytes);  // hw/dma/stage.ts:20
        pay_req_hold_lane: assert (pay_req_lane == pay_req_was_lane);  // hw/dma/stage.ts:20
      end
      if (beat & rd) begin  // hw/dma/stage.ts:60
        store_w0_r0_apart: assert (store_w0_r0_apart_cat != rd_addr);  // hw/dma/stage.ts:60
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (piece_was_stalled) begin  // hw/dma/stage.ts:19
        piece_hold_valid: `VPRI_ASSUME_vpri_stage_small (piece_valid);  // hw/dma/stage.ts:19
        piece_hold_queue: `VPRI_ASSUME_vpri_stage_small (piece_queue == piece_was_queue);  // hw/dma/stage.ts:19
        piece_hold_bank: `VPRI_ASSUME_vpri_stage_small (piece_bank == piece_was_bank);  // hw/dma/stage.ts:19
        piece_hold_tag: `VPRI_ASSUME_vpri_stage_small (piece_tag == piece_was_tag);  // hw/dma/stage.ts:19
        piece_hold_offset: `VPRI_ASSUME_vpri_stage_small (piece_offset == piece_was_offset);  // hw/dma/stage.ts:19
        piece_hold_bytes: `VPRI_ASSUME_vpri_stage_small (piece_bytes == piece_was_bytes);  // hw/dma/stage.ts:19
        piece_hold_lane: `VPRI_ASSUME_vpri_stage_small (piece_lane == piece_was_lane);  // hw/dma/stage.ts:19
        piece_hold_row: `VPRI_ASSUME_vpri_stage_small (piece_row == piece_was_row);  // hw/dma/stage.ts:19
        piece_hold_last: `VPRI_ASSUME_vpri_stage_small (piece_last == piece_was_last);  // hw/dma/stage.ts:19
      end
      if (pay_data_was_stalled) begin  // hw/dma/stage.ts:21
        pay_data_hold_valid: `VPRI_ASSUME_vpri_stage_small (pay_data_valid);  // hw/dma/stage.ts:21
        pay_data_hold_data: `VPRI_ASSUME_vpri_stage_small (pay_data_data == pay_data_was_data);  // hw/dma/stage.ts:21
        pay_data_hold_last: `VPRI_ASSUME_vpri_stage_small (pay_data_last == pay_data_was_last);  // hw/dma/stage.ts:21
      end
    end
  end
`endif
`endif
`endif
endmodule
