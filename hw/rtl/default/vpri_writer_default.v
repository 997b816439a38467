// Memory writes of granted chunks, in the order of their grants: one beat a clock without a gap, as the next TLP's header is made while one is
// sent. A TLP ends at the next border of Max_Payload_Size bytes, so none crosses a 4 KiB border. sent pulses when the chunk's last beat has entered the
// posted stream: the token goes back, the bank is free. First beat 3 clocks after the chunk.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","pageRequests":64,"pagesPerRegion":256,"prefetch":true,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/writer.ts; do not edit.
module vpri_writer_default (
  input  wire clk,
  input  wire rst,
  input  wire chunk_valid,
  output wire chunk_ready,
  input  wire [3:0] chunk_queue,
  input  wire chunk_bank,
  input  wire [3:0] chunk_slot,
  input  wire [39:0] chunk_gpa,
  input  wire [12:0] chunk_bytes,
  input  wire [3:0] chunk_domain,
  input  wire chunk_epoch,
  input  wire [127:0] queue_function,
  input  wire [15:0] pf_requester_id,
  input  wire [2:0] max_payload,
  output wire stage_rd,
  output wire [10:0] stage_addr,
  input  wire [511:0] stage_data,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_hdr,
  output wire [511:0] tx_data,
  output wire [15:0] tx_strb,
  output wire tx_sop,
  output wire tx_eop,
  output wire sent,
  output wire [3:0] sent_queue,
  output wire sent_bank,
  output wire [3:0] sent_slot,
  output wire [3:0] sent_domain,
  output wire sent_epoch,
  output wire busy
);

  reg  [3:0] cut_queue;  // hw/dma/writer.ts:33
  reg  cut_bank;  // hw/dma/writer.ts:33
  reg  [3:0] cut_slot;  // hw/dma/writer.ts:33
  reg  [3:0] cut_domain;  // hw/dma/writer.ts:33
  reg  cut_epoch;  // hw/dma/writer.ts:33
  reg  [3:0] tlp_queue;  // hw/dma/writer.ts:33
  reg  tlp_bank;  // hw/dma/writer.ts:33
  reg  [3:0] tlp_slot;  // hw/dma/writer.ts:33
  reg  [3:0] tlp_domain;  // hw/dma/writer.ts:33
  reg  tlp_epoch;  // hw/dma/writer.ts:33
  reg  [3:0] out_queue;  // hw/dma/writer.ts:33
  reg  out_bank;  // hw/dma/writer.ts:33
  reg  [3:0] out_slot;  // hw/dma/writer.ts:33
  reg  [3:0] out_domain;  // hw/dma/writer.ts:33
  reg  out_epoch;  // hw/dma/writer.ts:33
  reg  cutting;  // hw/dma/writer.ts:39
  reg  [39:0] gpa;  // hw/dma/writer.ts:39
  reg  [12:0] left;  // hw/dma/writer.ts:39
  reg  [5:0] row;  // hw/dma/writer.ts:39
  reg  tlp_valid;  // hw/dma/writer.ts:39
  reg  tlp_started;  // hw/dma/writer.ts:39
  reg  [127:0] tlp_hdr;  // hw/dma/writer.ts:39
  reg  [10:0] tlp_dwords;  // hw/dma/writer.ts:39
  reg  [5:0] tlp_row;  // hw/dma/writer.ts:39
  reg  tlp_final;  // hw/dma/writer.ts:39
  reg  out_valid;  // hw/dma/writer.ts:39
  reg  [127:0] out_hdr;  // hw/dma/writer.ts:39
  reg  [15:0] out_strb;  // hw/dma/writer.ts:39
  reg  out_sop;  // hw/dma/writer.ts:39
  reg  out_eop;  // hw/dma/writer.ts:39
  reg  out_final;  // hw/dma/writer.ts:39
  wire [12:0] this_piece;  // hw/dma/writer.ts:47
  wire [10:0] dwords;  // hw/dma/writer.ts:50
  wire [1:0] last_lane;  // hw/dma/writer.ts:51
  wire single;  // hw/dma/writer.ts:52
  wire [7:0] func;  // hw/dma/writer.ts:53
  wire final_tlp;  // hw/dma/writer.ts:59
  wire step;  // hw/dma/writer.ts:62
  wire beat;  // hw/dma/writer.ts:63
  wire last_beat;  // hw/dma/writer.ts:64
  wire next_tlp;  // hw/dma/writer.ts:65
  wire [12:0] this_piece_shl;  // hw/dma/writer.ts:47
  wire [12:0] this_piece_sub;  // hw/dma/writer.ts:47
  wire [12:0] dwords_add;  // hw/dma/writer.ts:50
  wire [11:0] row_add;  // hw/dma/writer.ts:76
  wire tlp_hdr_redor;  // hw/dma/writer.ts:81
  wire [31:0] tlp_hdr_cat;  // hw/dma/writer.ts:81

  assign this_piece = (left < this_piece_sub) ? left : this_piece_sub;  // hw/dma/writer.ts:47
  assign dwords = dwords_add[12:2] + {10'd0, |dwords_add[1:0]};  // hw/dma/writer.ts:50
  assign last_lane = dwords_add[1:0] - 2'd1;  // hw/dma/writer.ts:51
  assign single = dwords == 11'd1;  // hw/dma/writer.ts:52
  assign func = cut_queue[3] ? (cut_queue[2] ? (cut_queue[1] ? (cut_queue[0] ? queue_function[127:120] : queue_function[119:112]) : (cut_queue[0] ? queue_function[111:104] : queue_function[103:96])) : (cut_queue[1] ? (cut_queue[0] ? queue_function[95:88] : queue_function[87:80]) : (cut_queue[0] ? queue_function[79:72] : queue_function[71:64]))) : (cut_queue[2] ? (cut_queue[1] ? (cut_queue[0] ? queue_function[63:56] : queue_function[55:48]) : (cut_queue[0] ? queue_function[47:40] : queue_function[39:32])) : (cut_queue[1] ? (cut_queue[0] ? queue_function[31:24] : queue_function[23:16]) : (cut_queue[0] ? queue_function[15:8] : queue_function[7:0])));  // hw/dma/writer.ts:53
  assign final_tlp = this_piece == left;  // hw/dma/writer.ts:59
  assign step = (~out_valid) | tx_ready;  // hw/dma/writer.ts:62
  assign beat = tlp_valid & step;  // hw/dma/writer.ts:63
  assign last_beat = tlp_dwords <= 11'h10;  // hw/dma/writer.ts:64
  assign next_tlp = cutting & ((~tlp_valid) | (beat & last_beat));  // hw/dma/writer.ts:65
  assign this_piece_shl = 13'h80 << ((3'd5 < max_payload) ? 3'd5 : max_payload);  // hw/dma/writer.ts:47
  assign this_piece_sub = this_piece_shl - ({1'b0, gpa[11:0]} & (this_piece_shl - 13'd1));  // hw/dma/writer.ts:47
  assign dwords_add = this_piece + {11'd0, gpa[1:0]};  // hw/dma/writer.ts:50
  assign row_add = this_piece[11:0] + {10'd0, gpa[1:0]};  // hw/dma/writer.ts:76
  assign tlp_hdr_redor = |{24'd0, gpa[39:32]};  // hw/dma/writer.ts:81
  assign tlp_hdr_cat = {gpa[31:2], 2'd0};  // hw/dma/writer.ts:81

  assign chunk_ready = (~cutting) | (next_tlp & final_tlp);  // hw/dma/writer.ts:66
  assign stage_rd = beat;  // hw/dma/writer.ts:92
  assign stage_addr = {tlp_queue, tlp_bank, tlp_row};  // hw/dma/writer.ts:93
  assign tx_valid = out_valid;  // hw/dma/writer.ts:103
  assign tx_hdr = out_hdr;  // hw/dma/writer.ts:104
  assign tx_data = stage_data;  // hw/dma/writer.ts:105
  assign tx_strb = out_strb;  // hw/dma/writer.ts:106
  assign tx_sop = out_sop;  // hw/dma/writer.ts:107
  assign tx_eop = out_eop;  // hw/dma/writer.ts:108
  assign sent = (out_valid & tx_ready) & out_final;  // hw/dma/writer.ts:110
  assign sent_queue = out_queue;  // hw/dma/writer.ts:111
  assign sent_bank = out_bank;  // hw/dma/writer.ts:112
  assign sent_slot = out_slot;  // hw/dma/writer.ts:113
  assign sent_domain = out_domain;  // hw/dma/writer.ts:114
  assign sent_epoch = out_epoch;  // hw/dma/writer.ts:115
  assign busy = (cutting | tlp_valid) | out_valid;  // hw/dma/writer.ts:116

  always @(posedge clk) begin
    if (rst) begin
      cutting <= 1'b0;
      tlp_valid <= 1'b0;
      tlp_started <= 1'b0;
      out_valid <= 1'b0;
    end else begin
      cutting <= chunk_ready ? chunk_valid : cutting;  // hw/dma/writer.ts:67
      if (next_tlp) begin  // hw/dma/writer.ts:78
        tlp_valid <= 1'b1;  // hw/dma/writer.ts:79
        tlp_started <= 1'b0;  // hw/dma/writer.ts:80
      end else if (beat) begin  // hw/dma/writer.ts:86
        tlp_valid <= ~last_beat;  // hw/dma/writer.ts:87
        tlp_started <= 1'b1;  // hw/dma/writer.ts:88
      end
      if (step) begin  // hw/dma/writer.ts:94
        out_valid <= beat;  // hw/dma/writer.ts:94
      end
    end
  end

  always @(posedge clk) begin
    if (chunk_ready) begin  // hw/dma/writer.ts:68
      gpa <= chunk_gpa;  // hw/dma/writer.ts:69
      left <= chunk_bytes;  // hw/dma/writer.ts:70
      row <= 6'd0;  // hw/dma/writer.ts:71
      cut_queue <= chunk_queue;  // hw/dma/writer.ts:35
      cut_bank <= chunk_bank;  // hw/dma/writer.ts:35
      cut_slot <= chunk_slot;  // hw/dma/writer.ts:35
      cut_domain <= chunk_domain;  // hw/dma/writer.ts:35
      cut_epoch <= chunk_epoch;  // hw/dma/writer.ts:35
    end else if (next_tlp) begin  // hw/dma/writer.ts:73
      gpa <= gpa + {27'd0, this_piece};  // hw/dma/writer.ts:74
      left <= left - this_piece;  // hw/dma/writer.ts:75
      row <= row + (row_add[11:6] + {5'd0, |row_add[5:0]});  // hw/dma/writer.ts:76
    end
    if (next_tlp) begin  // hw/dma/writer.ts:78
      tlp_hdr <= {{{1'b0, 1'b1, tlp_hdr_redor}, 5'd0, 14'd0, dwords[9:0]}, {pf_requester_id + {8'd0, (func == 8'd0) ? 8'd0 : (func + 8'd0)}, 8'd0, single ? 4'd0 : (4'hf >> (2'd3 - last_lane)), single ? ((4'hf << gpa[1:0]) & (4'hf >> (2'd3 - last_lane))) : (4'hf << gpa[1:0])}, tlp_hdr_redor ? {{24'd0, gpa[39:32]}, tlp_hdr_cat} : {tlp_hdr_cat, 32'd0}};  // hw/dma/writer.ts:81
      tlp_dwords <= dwords;  // hw/dma/writer.ts:82
      tlp_row <= row;  // hw/dma/writer.ts:83
      tlp_final <= final_tlp;  // hw/dma/writer.ts:84
      tlp_queue <= cut_queue;  // hw/dma/writer.ts:35
      tlp_bank <= cut_bank;  // hw/dma/writer.ts:35
      tlp_slot <= cut_slot;  // hw/dma/writer.ts:35
      tlp_domain <= cut_domain;  // hw/dma/writer.ts:35
      tlp_epoch <= cut_epoch;  // hw/dma/writer.ts:35
    end else if (beat) begin  // hw/dma/writer.ts:86
      tlp_dwords <= tlp_dwords - 11'h10;  // hw/dma/writer.ts:89
      tlp_row <= tlp_row + 6'd1;  // hw/dma/writer.ts:90
    end
    if (beat) begin  // hw/dma/writer.ts:95
      out_hdr <= tlp_hdr;  // hw/dma/writer.ts:96
      out_strb <= {11'hf < tlp_dwords, 11'he < tlp_dwords, 11'hd < tlp_dwords, 11'hc < tlp_dwords, 11'hb < tlp_dwords, 11'ha < tlp_dwords, 11'd9 < tlp_dwords, 11'd8 < tlp_dwords, 11'd7 < tlp_dwords, 11'd6 < tlp_dwords, 11'd5 < tlp_dwords, 11'd4 < tlp_dwords, 11'd3 < tlp_dwords, 11'd2 < tlp_dwords, 11'd1 < tlp_dwords, 11'd0 < tlp_dwords};  // hw/dma/writer.ts:97
      out_sop <= ~tlp_started;  // hw/dma/writer.ts:98
      out_eop <= last_beat;  // hw/dma/writer.ts:99
      out_final <= last_beat & tlp_final;  // hw/dma/writer.ts:100
      out_queue <= tlp_queue;  // hw/dma/writer.ts:35
      out_bank <= tlp_bank;  // hw/dma/writer.ts:35
      out_slot <= tlp_slot;  // hw/dma/writer.ts:35
      out_domain <= tlp_domain;  // hw/dma/writer.ts:35
      out_epoch <= tlp_epoch;  // hw/dma/writer.ts:35
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_writer_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_writer_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_writer_default
  `define VPRI_ASSUME_vpri_writer_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_writer_default assert
`endif

  reg  ended_before;  // hw/dma/writer.ts:124
  reg  chunk_was_stalled;  // hw/dma/writer.ts:19
  reg  [3:0] chunk_was_queue;  // hw/dma/writer.ts:19
  reg  chunk_was_bank;  // hw/dma/writer.ts:19
  reg  [3:0] chunk_was_slot;  // hw/dma/writer.ts:19
  reg  [39:0] chunk_was_gpa;  // hw/dma/writer.ts:19
  reg  [12:0] chunk_was_bytes;  // hw/dma/writer.ts:19
  reg  [3:0] chunk_was_domain;  // hw/dma/writer.ts:19
  reg  chunk_was_epoch;  // hw/dma/writer.ts:19
  reg  tx_was_stalled;  // hw/dma/writer.ts:22
  reg  [127:0] tx_was_hdr;  // hw/dma/writer.ts:22
  reg  [511:0] tx_was_data;  // hw/dma/writer.ts:22
  reg  [15:0] tx_was_strb;  // hw/dma/writer.ts:22
  reg  tx_was_sop;  // hw/dma/writer.ts:22
  reg  tx_was_eop;  // hw/dma/writer.ts:22

  always @(posedge clk) begin
    if (rst) begin
      ended_before <= 1'b0;
      chunk_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      ended_before <= (tx_valid & tx_ready) & tx_eop;  // hw/dma/writer.ts:124
      chunk_was_stalled <= chunk_valid & (~chunk_ready);  // hw/dma/writer.ts:19
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/dma/writer.ts:22
    end
  end

  always @(posedge clk) begin
    chunk_was_queue <= chunk_queue;  // hw/dma/writer.ts:19
    chunk_was_bank <= chunk_bank;  // hw/dma/writer.ts:19
    chunk_was_slot <= chunk_slot;  // hw/dma/writer.ts:19
    chunk_was_gpa <= chunk_gpa;  // hw/dma/writer.ts:19
    chunk_was_bytes <= chunk_bytes;  // hw/dma/writer.ts:19
    chunk_was_domain <= chunk_domain;  // hw/dma/writer.ts:19
    chunk_was_epoch <= chunk_epoch;  // hw/dma/writer.ts:19
    tx_was_hdr <= tx_hdr;  // hw/dma/writer.ts:22
    tx_was_data <= tx_data;  // hw/dma/writer.ts:22
    tx_was_strb <= tx_strb;  // hw/dma/writer.ts:22
    tx_was_sop <= tx_sop;  // hw/dma/writer.ts:22
    tx_was_eop <= tx_eop;  // hw/dma/writer.ts:22
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (cutting) begin  // hw/dma/writer.ts:118
        piece_legal: assert ((13'd1 <= this_piece) & (this_piece <= this_piece_shl));  // hw/dma/writer.ts:119
        inside_page: assert (({2'd0, gpa[11:0]} + {1'b0, this_piece}) <= 14'h1000);  // hw/dma/writer.ts:120
      end
      chunk_sent: cover (sent);  // hw/dma/writer.ts:122
      stalled: cover (out_valid & (~tx_ready));  // hw/dma/writer.ts:123
      no_gap: cover ((ended_before & tx_valid) & tx_sop);  // hw/dma/writer.ts:124
      if (tx_was_stalled) begin  // hw/dma/writer.ts:22
        tx_hold_valid: assert (tx_valid);  // hw/dma/writer.ts:22
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/dma/writer.ts:22
        tx_hold_data: assert (tx_data == tx_was_data);  // hw/dma/writer.ts:22
        tx_hold_strb: assert (tx_strb == tx_was_strb);  // hw/dma/writer.ts:22
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/dma/writer.ts:22
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/dma/writer.ts:22
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (chunk_was_stalled) begin  // hw/dma/writer.ts:19
        chunk_hold_valid: `VPRI_ASSUME_vpri_writer_default (chunk_valid);  // hw/dma/writer.ts:19
        chunk_hold_queue: `VPRI_ASSUME_vpri_writer_default (chunk_queue == chunk_was_queue);  // hw/dma/writer.ts:19
        chunk_hold_bank: `VPRI_ASSUME_vpri_writer_default (chunk_bank == chunk_was_bank);  // hw/dma/writer.ts:19
        chunk_hold_slot: `VPRI_ASSUME_vpri_writer_default (chunk_slot == chunk_was_slot);  // hw/dma/writer.ts:19
        chunk_hold_gpa: `VPRI_ASSUME_vpri_writer_default (chunk_gpa == chunk_was_gpa);  // hw/dma/writer.ts:19
        chunk_hold_bytes: `VPRI_ASSUME_vpri_writer_default (chunk_bytes == chunk_was_bytes);  // hw/dma/writer.ts:19
        chunk_hold_domain: `VPRI_ASSUME_vpri_writer_default (chunk_domain == chunk_was_domain);  // hw/dma/writer.ts:19
        chunk_hold_epoch: `VPRI_ASSUME_vpri_writer_default (chunk_epoch == chunk_was_epoch);  // hw/dma/writer.ts:19
      end
    end
  end
`endif
`endif
`endif
endmodule
