// Cuts the fetch of a chunk in pieces of one TLP each, at borders of Max_Payload_Size bytes, one piece a clock. The next chunk follows its last
// piece without a gap.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/fetcher.ts; do not edit.
module vpri_fetcher_small (
  input  wire clk,
  input  wire rst,
  input  wire [2:0] max_payload,
  input  wire fetch_valid,
  output wire fetch_ready,
  input  wire [1:0] fetch_queue,
  input  wire fetch_bank,
  input  wire [15:0] fetch_tag,
  input  wire [23:0] fetch_offset,
  input  wire [11:0] fetch_gpa,
  input  wire [12:0] fetch_bytes,
  output wire piece_valid,
  input  wire piece_ready,
  output wire [1:0] piece_queue,
  output wire piece_bank,
  output wire [15:0] piece_tag,
  output wire [23:0] piece_offset,
  output wire [12:0] piece_bytes,
  output wire [1:0] piece_lane,
  output wire [4:0] piece_row,
  output wire piece_last,
  output wire busy
);

  reg  active;  // hw/dma/walk.ts:26
  reg  [1:0] its_queue;  // hw/dma/registers.ts:7
  reg  its_bank;  // hw/dma/registers.ts:7
  reg  [15:0] its_tag;  // hw/dma/registers.ts:7
  reg  [23:0] its_offset;  // hw/dma/registers.ts:7
  reg  [11:0] its_gpa;  // hw/dma/registers.ts:7
  reg  [12:0] its_bytes;  // hw/dma/registers.ts:7
  wire [12:0] bytes_now;  // hw/dma/walk.ts:30
  wire last;  // hw/dma/walk.ts:31
  reg  [4:0] row;  // hw/dma/fetcher.ts:17
  wire asked;  // hw/dma/fetcher.ts:24
  wire [12:0] bytes_now_shl;  // hw/dma/walk.ts:30
  wire [12:0] bytes_now_sub;  // hw/dma/walk.ts:30
  wire [8:0] row_add;  // hw/dma/fetcher.ts:26

  assign bytes_now = (its_bytes < bytes_now_sub) ? its_bytes : bytes_now_sub;  // hw/dma/walk.ts:30
  assign last = bytes_now == its_bytes;  // hw/dma/walk.ts:31
  assign asked = active & piece_ready;  // hw/dma/fetcher.ts:24
  assign bytes_now_shl = 13'h80 << ((3'd5 < max_payload) ? 3'd5 : max_payload);  // hw/dma/walk.ts:30
  assign bytes_now_sub = bytes_now_shl - ({1'b0, its_gpa} & (bytes_now_shl - 13'd1));  // hw/dma/walk.ts:30
  assign row_add = bytes_now[8:0] + {7'd0, its_gpa[1:0]};  // hw/dma/fetcher.ts:26

  assign fetch_ready = (~active) | (asked & last);  // hw/dma/walk.ts:33
  assign piece_valid = active;  // hw/dma/fetcher.ts:19
  assign piece_queue = its_queue;  // hw/dma/registers.ts:17
  assign piece_bank = its_bank;  // hw/dma/registers.ts:17
  assign piece_tag = its_tag;  // hw/dma/registers.ts:17
  assign piece_offset = its_offset;  // hw/dma/registers.ts:17
  assign piece_bytes = bytes_now;  // hw/dma/fetcher.ts:20
  assign piece_lane = its_gpa[1:0];  // hw/dma/fetcher.ts:21
  assign piece_row = row;  // hw/dma/fetcher.ts:22
  assign piece_last = last;  // hw/dma/fetcher.ts:23
  assign busy = active;  // hw/dma/fetcher.ts:28

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      active <= fetch_ready ? fetch_valid : active;  // hw/dma/walk.ts:34
    end
  end

  always @(posedge clk) begin
    if (fetch_ready) begin  // hw/dma/walk.ts:35
      its_queue <= fetch_queue;  // hw/dma/registers.ts:12
      its_bank <= fetch_bank;  // hw/dma/registers.ts:12
      its_tag <= fetch_tag;  // hw/dma/registers.ts:12
      its_offset <= fetch_offset;  // hw/dma/registers.ts:12
      its_gpa <= fetch_gpa;  // hw/dma/registers.ts:12
      its_bytes <= fetch_bytes;  // hw/dma/registers.ts:12
      row <= 5'd0;  // hw/dma/fetcher.ts:25
    end else if (asked) begin  // hw/dma/walk.ts:38
      its_gpa <= its_gpa + bytes_now[11:0];  // hw/dma/walk.ts:39
      its_bytes <= its_bytes - bytes_now;  // hw/dma/walk.ts:40
      its_offset <= its_offset + {11'd0, bytes_now};  // hw/dma/walk.ts:41
      row <= row + (row_add[8:4] + {4'd0, |row_add[3:0]});  // hw/dma/fetcher.ts:26
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_fetcher_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_fetcher_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_fetcher_small
  `define VPRI_ASSUME_vpri_fetcher_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_fetcher_small assert
`endif

  reg  fetch_was_stalled;  // hw/dma/fetcher.ts:14
  reg  [1:0] fetch_was_queue;  // hw/dma/fetcher.ts:14
  reg  fetch_was_bank;  // hw/dma/fetcher.ts:14
  reg  [15:0] fetch_was_tag;  // hw/dma/fetcher.ts:14
  reg  [23:0] fetch_was_offset;  // hw/dma/fetcher.ts:14
  reg  [11:0] fetch_was_gpa;  // hw/dma/fetcher.ts:14
  reg  [12:0] fetch_was_bytes;  // hw/dma/fetcher.ts:14
  reg  piece_was_stalled;  // hw/dma/fetcher.ts:14
  reg  [1:0] piece_was_queue;  // hw/dma/fetcher.ts:14
  reg  piece_was_bank;  // hw/dma/fetcher.ts:14
  reg  [15:0] piece_was_tag;  // hw/dma/fetcher.ts:14
  reg  [23:0] piece_was_offset;  // hw/dma/fetcher.ts:14
  reg  [12:0] piece_was_bytes;  // hw/dma/fetcher.ts:14
  reg  [1:0] piece_was_lane;  // hw/dma/fetcher.ts:14
  reg  [4:0] piece_was_row;  // hw/dma/fetcher.ts:14
  reg  piece_was_last;  // hw/dma/fetcher.ts:14

  always @(posedge clk) begin
    if (rst) begin
      fetch_was_stalled <= 1'b0;
      piece_was_stalled <= 1'b0;
    end else begin
      fetch_was_stalled <= fetch_valid & (~fetch_ready);  // hw/dma/fetcher.ts:14
      piece_was_stalled <= piece_valid & (~piece_ready);  // hw/dma/fetcher.ts:14
    end
  end

  always @(posedge clk) begin
    fetch_was_queue <= fetch_queue;  // hw/dma/fetcher.ts:14
    fetch_was_bank <= fetch_bank;  // hw/dma/fetcher.ts:14
    fetch_was_tag <= fetch_tag;  // hw/dma/fetcher.ts:14
    fetch_was_offset <= fetch_offset;  // hw/dma/fetcher.ts:14
    fetch_was_gpa <= fetch_gpa;  // hw/dma/fetcher.ts:14
    fetch_was_bytes <= fetch_bytes;  // hw/dma/fetcher.ts:14
    piece_was_queue <= piece_queue;  // hw/dma/fetcher.ts:14
    piece_was_bank <= piece_bank;  // hw/dma/fetcher.ts:14
    piece_was_tag <= piece_tag;  // hw/dma/fetcher.ts:14
    piece_was_offset <= piece_offset;  // hw/dma/fetcher.ts:14
    piece_was_bytes <= piece_bytes;  // hw/dma/fetcher.ts:14
    piece_was_lane <= piece_lane;  // hw/dma/fetcher.ts:14
    piece_was_row <= piece_row;  // hw/dma/fetcher.ts:14
    piece_was_last <= piece_last;  // hw/dma/fetcher.ts:14
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (active) begin  // hw/dma/fetcher.ts:29
        piece_not_empty: assert (|bytes_now);  // hw/dma/fetcher.ts:29
      end
      many_pieces: cover (((piece_valid & piece_ready) & last) & (|row));  // hw/dma/fetcher.ts:30
      if (piece_was_stalled) begin  // hw/dma/fetcher.ts:14
        piece_hold_valid: assert (piece_valid);  // hw/dma/fetcher.ts:14
        piece_hold_queue: assert (piece_queue == piece_was_queue);  // hw/dma/fetcher.ts:14
        piece_hold_bank: assert (piece_bank == piece_was_bank);  // hw/dma/fetcher.ts:14
        piece_hold_tag: assert (piece_tag == piece_was_tag);  // hw/dma/fetcher.ts:14
        piece_hold_offset: assert (piece_offset == piece_was_offset);  // hw/dma/fetcher.ts:14
        piece_hold_bytes: assert (piece_bytes == piece_was_bytes);  // hw/dma/fetcher.ts:14
        piece_hold_lane: assert (piece_lane == piece_was_lane);  // hw/dma/fetcher.ts:14
        piece_hold_row: assert (piece_row == piece_was_row);  // hw/dma/fetcher.ts:14
        piece_hold_last: assert (piece_last == piece_was_last);  // hw/dma/fetcher.ts:14
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (fetch_was_stalled) begin  // hw/dma/fetcher.ts:14
        fetch_hold_valid: `VPRI_ASSUME_vpri_fetcher_small (fetch_valid);  // hw/dma/fetcher.ts:14
        fetch_hold_queue: `VPRI_ASSUME_vpri_fetcher_small (fetch_queue == fetch_was_queue);  // hw/dma/fetcher.ts:14
        fetch_hold_bank: `VPRI_ASSUME_vpri_fetcher_small (fetch_bank == fetch_was_bank);  // hw/dma/fetcher.ts:14
        fetch_hold_tag: `VPRI_ASSUME_vpri_fetcher_small (fetch_tag == fetch_was_tag);  // hw/dma/fetcher.ts:14
        fetch_hold_offset: `VPRI_ASSUME_vpri_fetcher_small (fetch_offset == fetch_was_offset);  // hw/dma/fetcher.ts:14
        fetch_hold_gpa: `VPRI_ASSUME_vpri_fetcher_small (fetch_gpa == fetch_was_gpa);  // hw/dma/fetcher.ts:14
        fetch_hold_bytes: `VPRI_ASSUME_vpri_fetcher_small (fetch_bytes == fetch_was_bytes);  // hw/dma/fetcher.ts:14
      end
    end
  end
`endif
`endif
`endif
endmodule
