// Cuts the fetch of a chunk in pieces of one TLP each, at borders of Max_Payload_Size bytes, one piece a clock. The next chunk follows its last
// piece without a gap.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","pageRequests":64,"pagesPerRegion":256,"prefetch":true,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/fetcher.ts; do not edit.
module vpri_fetcher_default (
  input  wire clk,
  input  wire rst,
  input  wire [2:0] max_payload,
  input  wire fetch_valid,
  output wire fetch_ready,
  input  wire [3:0] fetch_queue,
  input  wire fetch_bank,
  input  wire [15:0] fetch_tag,
  input  wire [23:0] fetch_offset,
  input  wire [11:0] fetch_gpa,
  input  wire [12:0] fetch_bytes,
  output wire piece_valid,
  input  wire piece_ready,
  output wire [3:0] piece_queue,
  output wire piece_bank,
  output wire [15:0] piece_tag,
  output wire [23:0] piece_offset,
  output wire [12:0] piece_bytes,
  output wire [1:0] piece_lane,
  output wire [5:0] piece_row,
  output wire piece_last,
  output wire busy
);

  reg  active;  // hw/dma/fetcher.ts:17
  reg  [3:0] owner;  // hw/dma/fetcher.ts:17
  reg  bank;  // hw/dma/fetcher.ts:17
  reg  [15:0] tag;  // hw/dma/fetcher.ts:17
  reg  [11:0] gpa;  // hw/dma/fetcher.ts:17
  reg  [12:0] left;  // hw/dma/fetcher.ts:17
  reg  [23:0] offset;  // hw/dma/fetcher.ts:17
  reg  [5:0] row;  // hw/dma/fetcher.ts:17
  wire [12:0] bytes;  // hw/dma/fetcher.ts:21
  wire last;  // hw/dma/fetcher.ts:23
  wire asked;  // hw/dma/fetcher.ts:33
  wire [12:0] bytes_shl;  // hw/dma/fetcher.ts:21
  wire [12:0] bytes_sub;  // hw/dma/fetcher.ts:21
  wire [11:0] row_add;  // hw/dma/fetcher.ts:48

  assign bytes = (left < bytes_sub) ? left : bytes_sub;  // hw/dma/fetcher.ts:21
  assign last = bytes == left;  // hw/dma/fetcher.ts:23
  assign asked = active & piece_ready;  // hw/dma/fetcher.ts:33
  assign bytes_shl = 13'h80 << ((3'd5 < max_payload) ? 3'd5 : max_payload);  // hw/dma/fetcher.ts:21
  assign bytes_sub = bytes_shl - ({1'b0, gpa} & (bytes_shl - 13'd1));  // hw/dma/fetcher.ts:21
  assign row_add = bytes[11:0] + {10'd0, gpa[1:0]};  // hw/dma/fetcher.ts:48

  assign fetch_ready = (~active) | (asked & last);  // hw/dma/fetcher.ts:34
  assign piece_valid = active;  // hw/dma/fetcher.ts:24
  assign piece_queue = owner;  // hw/dma/fetcher.ts:25
  assign piece_bank = bank;  // hw/dma/fetcher.ts:26
  assign piece_tag = tag;  // hw/dma/fetcher.ts:27
  assign piece_offset = offset;  // hw/dma/fetcher.ts:28
  assign piece_bytes = bytes;  // hw/dma/fetcher.ts:29
  assign piece_lane = gpa[1:0];  // hw/dma/fetcher.ts:30
  assign piece_row = row;  // hw/dma/fetcher.ts:31
  assign piece_last = last;  // hw/dma/fetcher.ts:32
  assign busy = active;  // hw/dma/fetcher.ts:50

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      active <= fetch_ready ? fetch_valid : active;  // hw/dma/fetcher.ts:35
    end
  end

  always @(posedge clk) begin
    if (fetch_ready) begin  // hw/dma/fetcher.ts:36
      owner <= fetch_queue;  // hw/dma/fetcher.ts:37
      bank <= fetch_bank;  // hw/dma/fetcher.ts:38
      tag <= fetch_tag;  // hw/dma/fetcher.ts:39
      gpa <= fetch_gpa;  // hw/dma/fetcher.ts:40
      left <= fetch_bytes;  // hw/dma/fetcher.ts:41
      offset <= fetch_offset;  // hw/dma/fetcher.ts:42
      row <= 6'd0;  // hw/dma/fetcher.ts:43
    end else if (asked) begin  // hw/dma/fetcher.ts:44
      gpa <= gpa + bytes[11:0];  // hw/dma/fetcher.ts:45
      left <= left - bytes;  // hw/dma/fetcher.ts:46
      offset <= offset + {11'd0, bytes};  // hw/dma/fetcher.ts:47
      row <= row + (row_add[11:6] + {5'd0, |row_add[5:0]});  // hw/dma/fetcher.ts:48
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_fetcher_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_fetcher_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_fetcher_default
  `define VPRI_ASSUME_vpri_fetcher_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_fetcher_default assert
`endif

  reg  fetch_was_stalled;  // hw/dma/fetcher.ts:15
  reg  [3:0] fetch_was_queue;  // hw/dma/fetcher.ts:15
  reg  fetch_was_bank;  // hw/dma/fetcher.ts:15
  reg  [15:0] fetch_was_tag;  // hw/dma/fetcher.ts:15
  reg  [23:0] fetch_was_offset;  // hw/dma/fetcher.ts:15
  reg  [11:0] fetch_was_gpa;  // hw/dma/fetcher.ts:15
  reg  [12:0] fetch_was_bytes;  // hw/dma/fetcher.ts:15
  reg  piece_was_stalled;  // hw/dma/fetcher.ts:15
  reg  [3:0] piece_was_queue;  // hw/dma/fetcher.ts:15
  reg  piece_was_bank;  // hw/dma/fetcher.ts:15
  reg  [15:0] piece_was_tag;  // hw/dma/fetcher.ts:15
  reg  [23:0] piece_was_offset;  // hw/dma/fetcher.ts:15
  reg  [12:0] piece_was_bytes;  // hw/dma/fetcher.ts:15
  reg  [1:0] piece_was_lane;  // hw/dma/fetcher.ts:15
  reg  [5:0] piece_was_row;  // hw/dma/fetcher.ts:15
  reg  piece_was_last;  // hw/dma/fetcher.ts:15

  always @(posedge clk) begin
    if (rst) begin
      fetch_was_stalled <= 1'b0;
      piece_was_stalled <= 1'b0;
    end else begin
      fetch_was_stalled <= fetch_valid & (~fetch_ready);  // hw/dma/fetcher.ts:15
      piece_was_stalled <= piece_valid & (~piece_ready);  // hw/dma/fetcher.ts:15
    end
  end

  always @(posedge clk) begin
    fetch_was_queue <= fetch_queue;  // hw/dma/fetcher.ts:15
    fetch_was_bank <= fetch_bank;  // hw/dma/fetcher.ts:15
    fetch_was_tag <= fetch_tag;  // hw/dma/fetcher.ts:15
    fetch_was_offset <= fetch_offset;  // hw/dma/fetcher.ts:15
    fetch_was_gpa <= fetch_gpa;  // hw/dma/fetcher.ts:15
    fetch_was_bytes <= fetch_bytes;  // hw/dma/fetcher.ts:15
    piece_was_queue <= piece_queue;  // hw/dma/fetcher.ts:15
    piece_was_bank <= piece_bank;  // hw/dma/fetcher.ts:15
    piece_was_tag <= piece_tag;  // hw/dma/fetcher.ts:15
    piece_was_offset <= piece_offset;  // hw/dma/fetcher.ts:15
    piece_was_bytes <= piece_bytes;  // hw/dma/fetcher.ts:15
    piece_was_lane <= piece_lane;  // hw/dma/fetcher.ts:15
    piece_was_row <= piece_row;  // hw/dma/fetcher.ts:15
    piece_was_last <= piece_last;  // hw/dma/fetcher.ts:15
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (active) begin  // hw/dma/fetcher.ts:51
        piece_not_empty: assert (|bytes);  // hw/dma/fetcher.ts:51
      end
      many_pieces: cover ((asked & last) & (|row));  // hw/dma/fetcher.ts:52
      if (piece_was_stalled) begin  // hw/dma/fetcher.ts:15
        piece_hold_valid: assert (piece_valid);  // hw/dma/fetcher.ts:15
        piece_hold_queue: assert (piece_queue == piece_was_queue);  // hw/dma/fetcher.ts:15
        piece_hold_bank: assert (piece_bank == piece_was_bank);  // hw/dma/fetcher.ts:15
        piece_hold_tag: assert (piece_tag == piece_was_tag);  // hw/dma/fetcher.ts:15
        piece_hold_offset: assert (piece_offset == piece_was_offset);  // hw/dma/fetcher.ts:15
        piece_hold_bytes: assert (piece_bytes == piece_was_bytes);  // hw/dma/fetcher.ts:15
        piece_hold_lane: assert (piece_lane == piece_was_lane);  // hw/dma/fetcher.ts:15
        piece_hold_row: assert (piece_row == piece_was_row);  // hw/dma/fetcher.ts:15
        piece_hold_last: assert (piece_last == piece_was_last);  // hw/dma/fetcher.ts:15
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (fetch_was_stalled) begin  // hw/dma/fetcher.ts:15
        fetch_hold_valid: `VPRI_ASSUME_vpri_fetcher_default (fetch_valid);  // hw/dma/fetcher.ts:15
        fetch_hold_queue: `VPRI_ASSUME_vpri_fetcher_default (fetch_queue == fetch_was_queue);  // hw/dma/fetcher.ts:15
        fetch_hold_bank: `VPRI_ASSUME_vpri_fetcher_default (fetch_bank == fetch_was_bank);  // hw/dma/fetcher.ts:15
        fetch_hold_tag: `VPRI_ASSUME_vpri_fetcher_default (fetch_tag == fetch_was_tag);  // hw/dma/fetcher.ts:15
        fetch_hold_offset: `VPRI_ASSUME_vpri_fetcher_default (fetch_offset == fetch_was_offset);  // hw/dma/fetcher.ts:15
        fetch_hold_gpa: `VPRI_ASSUME_vpri_fetcher_default (fetch_gpa == fetch_was_gpa);  // hw/dma/fetcher.ts:15
        fetch_hold_bytes: `VPRI_ASSUME_vpri_fetcher_default (fetch_bytes == fetch_was_bytes);  // hw/dma/fetcher.ts:15
      end
    end
  end
`endif
`endif
`endif
endmodule
