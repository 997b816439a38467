// Memory read requests of granted reads; latency 0, one a clock. The read tag is the PCIe tag. issued pulses when the request
// has been taken, with the chunk still on the port.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"misses":8,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/dma/reader.ts; do not edit.
module vpri_reader_default (
  input  wire clk,
  input  wire rst,
  input  wire chunk_valid,
  output wire chunk_ready,
  input  wire [5:0] chunk_read_tag,
  input  wire [39:0] chunk_gpa,
  input  wire [12:0] chunk_bytes,
  input  wire [15:0] chunk_tag,
  input  wire [23:0] chunk_offset,
  input  wire [3:0] chunk_domain,
  input  wire chunk_epoch,
  input  wire [3:0] chunk_index,
  input  wire [127:0] queue_function,
  input  wire [15:0] pf_requester_id,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_hdr,
  output wire [5:0] tx_seq,
  output wire tx_sop,
  output wire tx_eop,
  output wire issued
);

  reg  [5:0] number;  // hw/dma/reader.ts:20
  wire [12:0] chunk_end;  // hw/dma/reader.ts:22
  wire [10:0] dwords;  // hw/dma/reader.ts:23
  wire [1:0] last_lane;  // hw/dma/reader.ts:24
  wire single;  // hw/dma/reader.ts:25
  wire taken;  // hw/dma/reader.ts:36
  wire tx_hdr_redor;  // hw/dma/reader.ts:28
  wire [7:0] tx_hdr_mux;  // hw/dma/reader.ts:28
  wire [31:0] tx_hdr_cat;  // hw/dma/reader.ts:28

  assign chunk_end = chunk_bytes + {11'd0, chunk_gpa[1:0]};  // hw/dma/reader.ts:22
  assign dwords = chunk_end[12:2] + {10'd0, |chunk_end[1:0]};  // hw/dma/reader.ts:23
  assign last_lane = chunk_end[1:0] - 2'd1;  // hw/dma/reader.ts:24
  assign single = dwords == 11'd1;  // hw/dma/reader.ts:25
  assign taken = chunk_valid & tx_ready;  // hw/dma/reader.ts:36
  assign tx_hdr_redor = |{24'd0, chunk_gpa[39:32]};  // hw/dma/reader.ts:28
  assign tx_hdr_mux = chunk_index[3] ? (chunk_index[2] ? (chunk_index[1] ? (chunk_index[0] ? queue_function[127:120] : queue_function[119:112]) : (chunk_index[0] ? queue_function[111:104] : queue_function[103:96])) : (chunk_index[1] ? (chunk_index[0] ? queue_function[95:88] : queue_function[87:80]) : (chunk_index[0] ? queue_function[79:72] : queue_function[71:64]))) : (chunk_index[2] ? (chunk_index[1] ? (chunk_index[0] ? queue_function[63:56] : queue_function[55:48]) : (chunk_index[0] ? queue_function[47:40] : queue_function[39:32])) : (chunk_index[1] ? (chunk_index[0] ? queue_function[31:24] : queue_function[23:16]) : (chunk_index[0] ? queue_function[15:8] : queue_function[7:0])));  // hw/dma/reader.ts:28
  assign tx_hdr_cat = {chunk_gpa[31:2], 2'd0};  // hw/dma/reader.ts:28

  assign chunk_ready = tx_ready;  // hw/dma/reader.ts:27
  assign tx_valid = chunk_valid;  // hw/dma/reader.ts:26
  assign tx_hdr = {{{1'b0, 1'b0, tx_hdr_redor}, 5'd0, 14'd0, dwords[9:0]}, {pf_requester_id + {8'd0, (tx_hdr_mux == 8'd0) ? 8'd0 : (tx_hdr_mux + 8'd0)}, {2'd0, chunk_read_tag}, single ? 4'd0 : (4'hf >> (2'd3 - last_lane)), single ? ((4'hf << chunk_gpa[1:0]) & (4'hf >> (2'd3 - last_lane))) : (4'hf << chunk_gpa[1:0])}, tx_hdr_redor ? {{24'd0, chunk_gpa[39:32]}, tx_hdr_cat} : {tx_hdr_cat, 32'd0}};  // hw/dma/reader.ts:28
  assign tx_seq = number;  // hw/dma/reader.ts:33
  assign tx_sop = 1'b1;  // hw/dma/reader.ts:34
  assign tx_eop = 1'b1;  // hw/dma/reader.ts:35
  assign issued = taken;  // hw/dma/reader.ts:38

  always @(posedge clk) begin
    if (rst) begin
      number <= 6'd0;
    end else begin
      if (taken) begin  // hw/dma/reader.ts:37
        number <= number + 6'd1;  // hw/dma/reader.ts:37
      end
    end
  end

  wire unused_0 = &{1'b0, chunk_tag};  // tag: for the completions, on the same stream (hw/dma/reader.ts:39)
  wire unused_1 = &{1'b0, chunk_offset};  // offset: for the completions, on the same stream (hw/dma/reader.ts:39)
  wire unused_2 = &{1'b0, chunk_domain};  // domain: for the completions, on the same stream (hw/dma/reader.ts:39)
  wire unused_3 = &{1'b0, chunk_epoch};  // epoch: for the completions, on the same stream (hw/dma/reader.ts:39)

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_reader_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_reader_default
  `define VPRI_ASSUME_vpri_reader_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_reader_default assert
`endif

  reg  chunk_was_stalled;  // hw/dma/reader.ts:13
  reg  [5:0] chunk_was_read_tag;  // hw/dma/reader.ts:13
  reg  [39:0] chunk_was_gpa;  // hw/dma/reader.ts:13
  reg  [12:0] chunk_was_bytes;  // hw/dma/reader.ts:13
  reg  [15:0] chunk_was_tag;  // hw/dma/reader.ts:13
  reg  [23:0] chunk_was_offset;  // hw/dma/reader.ts:13
  reg  [3:0] chunk_was_domain;  // hw/dma/reader.ts:13
  reg  chunk_was_epoch;  // hw/dma/reader.ts:13
  reg  [3:0] chunk_was_index;  // hw/dma/reader.ts:13
  reg  tx_was_stalled;  // hw/dma/reader.ts:15
  reg  [127:0] tx_was_hdr;  // hw/dma/reader.ts:15
  reg  [5:0] tx_was_seq;  // hw/dma/reader.ts:15
  reg  tx_was_sop;  // hw/dma/reader.ts:15
  reg  tx_was_eop;  // hw/dma/reader.ts:15

  always @(posedge clk) begin
    if (rst) begin
      chunk_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      chunk_was_stalled <= chunk_valid & (~chunk_ready);  // hw/dma/reader.ts:13
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/dma/reader.ts:15
    end
  end

  always @(posedge clk) begin
    chunk_was_read_tag <= chunk_read_tag;  // hw/dma/reader.ts:13
    chunk_was_gpa <= chunk_gpa;  // hw/dma/reader.ts:13
    chunk_was_bytes <= chunk_bytes;  // hw/dma/reader.ts:13
    chunk_was_tag <= chunk_tag;  // hw/dma/reader.ts:13
    chunk_was_offset <= chunk_offset;  // hw/dma/reader.ts:13
    chunk_was_domain <= chunk_domain;  // hw/dma/reader.ts:13
    chunk_was_epoch <= chunk_epoch;  // hw/dma/reader.ts:13
    chunk_was_index <= chunk_index;  // hw/dma/reader.ts:13
    tx_was_hdr <= tx_hdr;  // hw/dma/reader.ts:15
    tx_was_seq <= tx_seq;  // hw/dma/reader.ts:15
    tx_was_sop <= tx_sop;  // hw/dma/reader.ts:15
    tx_was_eop <= tx_eop;  // hw/dma/reader.ts:15
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (chunk_valid) begin  // hw/dma/reader.ts:40
        inside_page: assert (({2'd0, chunk_gpa[11:0]} + {1'b0, chunk_bytes}) <= 14'h1000);  // hw/dma/reader.ts:40
      end
      issues: cover (taken);  // hw/dma/reader.ts:41
      if (chunk_was_stalled) begin  // hw/dma/reader.ts:13
        chunk_hold_valid: `VPRI_ASSUME_vpri_reader_default (chunk_valid);  // hw/dma/reader.ts:13
        chunk_hold_read_tag: `VPRI_ASSUME_vpri_reader_default (chunk_read_tag == chunk_was_read_tag);  // hw/dma/reader.ts:13
        chunk_hold_gpa: `VPRI_ASSUME_vpri_reader_default (chunk_gpa == chunk_was_gpa);  // hw/dma/reader.ts:13
        chunk_hold_bytes: `VPRI_ASSUME_vpri_reader_default (chunk_bytes == chunk_was_bytes);  // hw/dma/reader.ts:13
        chunk_hold_tag: `VPRI_ASSUME_vpri_reader_default (chunk_tag == chunk_was_tag);  // hw/dma/reader.ts:13
        chunk_hold_offset: `VPRI_ASSUME_vpri_reader_default (chunk_offset == chunk_was_offset);  // hw/dma/reader.ts:13
        chunk_hold_domain: `VPRI_ASSUME_vpri_reader_default (chunk_domain == chunk_was_domain);  // hw/dma/reader.ts:13
        chunk_hold_epoch: `VPRI_ASSUME_vpri_reader_default (chunk_epoch == chunk_was_epoch);  // hw/dma/reader.ts:13
        chunk_hold_index: `VPRI_ASSUME_vpri_reader_default (chunk_index == chunk_was_index);  // hw/dma/reader.ts:13
      end
      if (tx_was_stalled) begin  // hw/dma/reader.ts:15
        tx_hold_valid: assert (tx_valid);  // hw/dma/reader.ts:15
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/dma/reader.ts:15
        tx_hold_seq: assert (tx_seq == tx_was_seq);  // hw/dma/reader.ts:15
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/dma/reader.ts:15
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/dma/reader.ts:15
      end
    end
  end
`endif
endmodule
