// Memory read requests of granted chunks, cut at borders of Max_Read_Request_Size bytes: one a clock, the first in the clock after the chunk. The read tag,
// always the one offered in free_index, is the PCIe tag. Every request but the chunk's last splits the chunk's token, so each read gives one back.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/reader.ts; do not edit.
module vpri_reader_small (
  input  wire clk,
  input  wire rst,
  input  wire chunk_valid,
  output wire chunk_ready,
  input  wire [1:0] chunk_queue,
  input  wire [1:0] chunk_slot,
  input  wire [31:0] chunk_gpa,
  input  wire [12:0] chunk_bytes,
  input  wire [15:0] chunk_tag,
  input  wire [23:0] chunk_offset,
  input  wire chunk_domain,
  input  wire chunk_epoch,
  input  wire [2:0] max_read,
  input  wire [1:0] free_index,
  input  wire [31:0] queue_function,
  input  wire [15:0] pf_requester_id,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_hdr,
  output wire [5:0] tx_seq,
  output wire tx_sop,
  output wire tx_eop,
  output wire issued,
  output wire [1:0] issued_tag,
  output wire [1:0] issued_queue,
  output wire [1:0] issued_slot,
  output wire [15:0] issued_desc,
  output wire [23:0] issued_offset,
  output wire [12:0] issued_bytes,
  output wire issued_domain,
  output wire issued_epoch,
  output wire issued_last,
  output wire busy
);

  reg  active;  // hw/dma/walk.ts:26
  reg  [1:0] its_queue;  // hw/dma/registers.ts:7
  reg  [1:0] its_slot;  // hw/dma/registers.ts:7
  reg  [31:0] its_gpa;  // hw/dma/registers.ts:7
  reg  [12:0] its_bytes;  // hw/dma/registers.ts:7
  reg  [15:0] its_tag;  // hw/dma/registers.ts:7
  reg  [23:0] its_offset;  // hw/dma/registers.ts:7
  reg  its_domain;  // hw/dma/registers.ts:7
  reg  its_epoch;  // hw/dma/registers.ts:7
  wire [12:0] bytes_now;  // hw/dma/walk.ts:30
  wire last;  // hw/dma/walk.ts:31
  reg  [5:0] number;  // hw/dma/reader.ts:31
  reg  waited;  // hw/dma/reader.ts:31
  reg  [1:0] read_tag;  // hw/dma/reader.ts:31
  wire [1:0] request_tag;  // hw/dma/reader.ts:36
  wire [10:0] dwords;  // hw/dma/request-header.ts:18
  wire [1:0] last_lane;  // hw/dma/request-header.ts:19
  wire single;  // hw/dma/request-header.ts:20
  wire taken;  // hw/dma/reader.ts:43
  wire [12:0] bytes_now_shl;  // hw/dma/walk.ts:30
  wire [12:0] bytes_now_sub;  // hw/dma/walk.ts:30
  wire [12:0] dwords_add;  // hw/dma/request-header.ts:18
  wire tx_hdr_redor;  // hw/dma/reader.ts:39
  wire [7:0] tx_hdr_mux;  // hw/dma/reader.ts:39
  wire [31:0] tx_hdr_cat;  // hw/dma/reader.ts:39

  assign bytes_now = (its_bytes < bytes_now_sub) ? its_bytes : bytes_now_sub;  // hw/dma/walk.ts:30
  assign last = bytes_now == its_bytes;  // hw/dma/walk.ts:31
  assign request_tag = waited ? read_tag : free_index;  // hw/dma/reader.ts:36
  assign dwords = dwords_add[12:2] + {10'd0, |dwords_add[1:0]};  // hw/dma/request-header.ts:18
  assign last_lane = dwords_add[1:0] - 2'd1;  // hw/dma/request-header.ts:19
  assign single = dwords == 11'd1;  // hw/dma/request-header.ts:20
  assign taken = active & tx_ready;  // hw/dma/reader.ts:43
  assign bytes_now_shl = 13'h80 << ((3'd5 < max_read) ? 3'd5 : max_read);  // hw/dma/walk.ts:30
  assign bytes_now_sub = bytes_now_shl - ({1'b0, its_gpa[11:0]} & (bytes_now_shl - 13'd1));  // hw/dma/walk.ts:30
  assign dwords_add = bytes_now + {11'd0, its_gpa[1:0]};  // hw/dma/request-header.ts:18
  assign tx_hdr_redor = |32'd0;  // hw/dma/reader.ts:39
  assign tx_hdr_mux = its_queue[1] ? (its_queue[0] ? queue_function[31:24] : queue_function[23:16]) : (its_queue[0] ? queue_function[15:8] : queue_function[7:0]);  // hw/dma/reader.ts:39
  assign tx_hdr_cat = {its_gpa[31:2], 2'd0};  // hw/dma/reader.ts:39

  assign chunk_ready = (~active) | (taken & last);  // hw/dma/walk.ts:33
  assign tx_valid = active;  // hw/dma/reader.ts:38
  assign tx_hdr = {{{1'b0, 1'b0, tx_hdr_redor}, 5'd0, 14'd0, dwords[9:0]}, {pf_requester_id + {8'd0, (tx_hdr_mux == 8'd0) ? 8'd0 : (tx_hdr_mux + 8'd0)}, {6'd0, request_tag}, single ? 4'd0 : (4'hf >> (2'd3 - last_lane)), single ? ((4'hf << its_gpa[1:0]) & (4'hf >> (2'd3 - last_lane))) : (4'hf << its_gpa[1:0])}, tx_hdr_redor ? {32'd0, tx_hdr_cat} : {tx_hdr_cat, 32'd0}};  // hw/dma/reader.ts:39
  assign tx_seq = number;  // hw/dma/reader.ts:40
  assign tx_sop = 1'b1;  // hw/dma/reader.ts:41
  assign tx_eop = 1'b1;  // hw/dma/reader.ts:42
  assign issued = taken;  // hw/dma/reader.ts:48
  assign issued_tag = request_tag;  // hw/dma/reader.ts:49
  assign issued_queue = its_queue;  // hw/dma/reader.ts:50
  assign issued_slot = its_slot;  // hw/dma/reader.ts:51
  assign issued_desc = its_tag;  // hw/dma/reader.ts:52
  assign issued_offset = its_offset;  // hw/dma/reader.ts:53
  assign issued_bytes = bytes_now;  // hw/dma/reader.ts:54
  assign issued_domain = its_domain;  // hw/dma/reader.ts:55
  assign issued_epoch = its_epoch;  // hw/dma/reader.ts:56
  assign issued_last = last;  // hw/dma/reader.ts:57
  assign busy = active;  // hw/dma/reader.ts:58

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
      number <= 6'd0;
      waited <= 1'b0;
    end else begin
      waited <= active & (~tx_ready);  // hw/dma/reader.ts:44
      if (taken) begin  // hw/dma/reader.ts:46
        number <= number + 6'd1;  // hw/dma/reader.ts:46
      end
      active <= chunk_ready ? chunk_valid : active;  // hw/dma/walk.ts:34
    end
  end

  always @(posedge clk) begin
    read_tag <= request_tag;  // hw/dma/reader.ts:45
    if (chunk_ready) begin  // hw/dma/walk.ts:35
      its_queue <= chunk_queue;  // hw/dma/registers.ts:12
      its_slot <= chunk_slot;  // hw/dma/registers.ts:12
      its_gpa <= chunk_gpa;  // hw/dma/registers.ts:12
      its_bytes <= chunk_bytes;  // hw/dma/registers.ts:12
      its_tag <= chunk_tag;  // hw/dma/registers.ts:12
      its_offset <= chunk_offset;  // hw/dma/registers.ts:12
      its_domain <= chunk_domain;  // hw/dma/registers.ts:12
      its_epoch <= chunk_epoch;  // hw/dma/registers.ts:12
    end else if (taken) begin  // hw/dma/walk.ts:38
      its_gpa <= its_gpa + {19'd0, bytes_now};  // hw/dma/walk.ts:39
      its_bytes <= its_bytes - bytes_now;  // hw/dma/walk.ts:40
      its_offset <= its_offset + {11'd0, bytes_now};  // hw/dma/walk.ts:41
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_reader_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_reader_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_reader_small
  `define VPRI_ASSUME_vpri_reader_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_reader_small assert
`endif

  reg  chunk_was_stalled;  // hw/dma/reader.ts:18
  reg  [1:0] chunk_was_queue;  // hw/dma/reader.ts:18
  reg  [1:0] chunk_was_slot;  // hw/dma/reader.ts:18
  reg  [31:0] chunk_was_gpa;  // hw/dma/reader.ts:18
  reg  [12:0] chunk_was_bytes;  // hw/dma/reader.ts:18
  reg  [15:0] chunk_was_tag;  // hw/dma/reader.ts:18
  reg  [23:0] chunk_was_offset;  // hw/dma/reader.ts:18
  reg  chunk_was_domain;  // hw/dma/reader.ts:18
  reg  chunk_was_epoch;  // hw/dma/reader.ts:18
  reg  tx_was_stalled;  // hw/dma/reader.ts:20
  reg  [127:0] tx_was_hdr;  // hw/dma/reader.ts:20
  reg  [5:0] tx_was_seq;  // hw/dma/reader.ts:20
  reg  tx_was_sop;  // hw/dma/reader.ts:20
  reg  tx_was_eop;  // hw/dma/reader.ts:20

  always @(posedge clk) begin
    if (rst) begin
      chunk_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      chunk_was_stalled <= chunk_valid & (~chunk_ready);  // hw/dma/reader.ts:18
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/dma/reader.ts:20
    end
  end

  always @(posedge clk) begin
    chunk_was_queue <= chunk_queue;  // hw/dma/reader.ts:18
    chunk_was_slot <= chunk_slot;  // hw/dma/reader.ts:18
    chunk_was_gpa <= chunk_gpa;  // hw/dma/reader.ts:18
    chunk_was_bytes <= chunk_bytes;  // hw/dma/reader.ts:18
    chunk_was_tag <= chunk_tag;  // hw/dma/reader.ts:18
    chunk_was_offset <= chunk_offset;  // hw/dma/reader.ts:18
    chunk_was_domain <= chunk_domain;  // hw/dma/reader.ts:18
    chunk_was_epoch <= chunk_epoch;  // hw/dma/reader.ts:18
    tx_was_hdr <= tx_hdr;  // hw/dma/reader.ts:20
    tx_was_seq <= tx_seq;  // hw/dma/reader.ts:20
    tx_was_sop <= tx_sop;  // hw/dma/reader.ts:20
    tx_was_eop <= tx_eop;  // hw/dma/reader.ts:20
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (active) begin  // hw/dma/reader.ts:59
        inside_page: assert ((({2'd0, its_gpa[11:0]} + {1'b0, bytes_now}) <= 14'h1000) & (|bytes_now));  // hw/dma/reader.ts:59
      end
      issues: cover (taken);  // hw/dma/reader.ts:60
      if (tx_was_stalled) begin  // hw/dma/reader.ts:20
        tx_hold_valid: assert (tx_valid);  // hw/dma/reader.ts:20
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/dma/reader.ts:20
        tx_hold_seq: assert (tx_seq == tx_was_seq);  // hw/dma/reader.ts:20
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/dma/reader.ts:20
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/dma/reader.ts:20
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (chunk_was_stalled) begin  // hw/dma/reader.ts:18
        chunk_hold_valid: `VPRI_ASSUME_vpri_reader_small (chunk_valid);  // hw/dma/reader.ts:18
        chunk_hold_queue: `VPRI_ASSUME_vpri_reader_small (chunk_queue == chunk_was_queue);  // hw/dma/reader.ts:18
        chunk_hold_slot: `VPRI_ASSUME_vpri_reader_small (chunk_slot == chunk_was_slot);  // hw/dma/reader.ts:18
        chunk_hold_gpa: `VPRI_ASSUME_vpri_reader_small (chunk_gpa == chunk_was_gpa);  // hw/dma/reader.ts:18
        chunk_hold_bytes: `VPRI_ASSUME_vpri_reader_small (chunk_bytes == chunk_was_bytes);  // hw/dma/reader.ts:18
        chunk_hold_tag: `VPRI_ASSUME_vpri_reader_small (chunk_tag == chunk_was_tag);  // hw/dma/reader.ts:18
        chunk_hold_offset: `VPRI_ASSUME_vpri_reader_small (chunk_offset == chunk_was_offset);  // hw/dma/reader.ts:18
        chunk_hold_domain: `VPRI_ASSUME_vpri_reader_small (chunk_domain == chunk_was_domain);  // hw/dma/reader.ts:18
        chunk_hold_epoch: `VPRI_ASSUME_vpri_reader_small (chunk_epoch == chunk_was_epoch);  // hw/dma/reader.ts:18
      end
    end
  end
`endif
`endif
`endif
endmodule
