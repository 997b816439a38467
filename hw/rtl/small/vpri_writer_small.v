// Memory writes of granted chunks, in the order of their grants: one beat a clock without a gap, as the next TLP's header is made while one is
// sent. A TLP ends at the next border of Max_Payload_Size bytes, so none crosses a 4 KiB border. sent pulses when the chunk's last beat has entered the
// posted stream: the token goes back, the bank is free. First beat 3 clocks after the chunk.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/writer.ts; do not edit.
module vpri_writer_small (
  input  wire clk,
  input  wire rst,
  input  wire chunk_valid,
  output wire chunk_ready,
  input  wire [1:0] chunk_queue,
  input  wire chunk_bank,
  input  wire [1:0] chunk_slot,
  input  wire [31:0] chunk_gpa,
  input  wire [12:0] chunk_bytes,
  input  wire chunk_domain,
  input  wire chunk_epoch,
  input  wire chunk_token,
  input  wire [31:0] queue_function,
  input  wire [15:0] pf_requester_id,
  input  wire [2:0] max_payload,
  output wire stage_rd,
  output wire [7:0] stage_addr,
  input  wire [127:0] stage_data,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_hdr,
  output wire [127:0] tx_data,
  output wire [3:0] tx_strb,
  output wire tx_sop,
  output wire tx_eop,
  output wire sent,
  output wire [1:0] sent_queue,
  output wire sent_bank,
  output wire [1:0] sent_slot,
  output wire sent_domain,
  output wire sent_epoch,
  output wire sent_token,
  output wire busy
);

  reg  active;  // hw/dma/walk.ts:26
  reg  [1:0] its_queue;  // hw/dma/registers.ts:7
  reg  its_bank;  // hw/dma/registers.ts:7
  reg  [1:0] its_slot;  // hw/dma/registers.ts:7
  reg  [31:0] its_gpa;  // hw/dma/registers.ts:7
  reg  [12:0] its_bytes;  // hw/dma/registers.ts:7
  reg  its_domain;  // hw/dma/registers.ts:7
  reg  its_epoch;  // hw/dma/registers.ts:7
  reg  its_token;  // hw/dma/registers.ts:7
  wire [12:0] bytes_now;  // hw/dma/walk.ts:30
  wire last;  // hw/dma/walk.ts:31
  reg  [4:0] row;  // hw/dma/writer.ts:44
  wire [7:0] func;  // hw/dma/writer.ts:45
  wire [10:0] dwords;  // hw/dma/request-header.ts:18
  wire [1:0] last_lane;  // hw/dma/request-header.ts:19
  wire single;  // hw/dma/request-header.ts:20
  reg  [1:0] tlp_queue;  // hw/dma/registers.ts:7
  reg  tlp_bank;  // hw/dma/registers.ts:7
  reg  [1:0] tlp_slot;  // hw/dma/registers.ts:7
  reg  tlp_domain;  // hw/dma/registers.ts:7
  reg  tlp_epoch;  // hw/dma/registers.ts:7
  reg  tlp_token;  // hw/dma/registers.ts:7
  reg  [1:0] out_queue;  // hw/dma/registers.ts:7
  reg  out_bank;  // hw/dma/registers.ts:7
  reg  [1:0] out_slot;  // hw/dma/registers.ts:7
  reg  out_domain;  // hw/dma/registers.ts:7
  reg  out_epoch;  // hw/dma/registers.ts:7
  reg  out_token;  // hw/dma/registers.ts:7
  reg  tlp_valid;  // hw/dma/writer.ts:52
  reg  tlp_started;  // hw/dma/writer.ts:52
  reg  [127:0] tlp_hdr;  // hw/dma/writer.ts:52
  reg  [10:0] tlp_dwords;  // hw/dma/writer.ts:52
  reg  [4:0] tlp_row;  // hw/dma/writer.ts:52
  reg  tlp_final;  // hw/dma/writer.ts:52
  reg  out_valid;  // hw/dma/writer.ts:52
  reg  [127:0] out_hdr;  // hw/dma/writer.ts:52
  reg  [3:0] out_strb;  // hw/dma/writer.ts:52
  reg  out_sop;  // hw/dma/writer.ts:52
  reg  out_eop;  // hw/dma/writer.ts:52
  reg  out_final;  // hw/dma/writer.ts:52
  wire step;  // hw/dma/writer.ts:58
  wire beat;  // hw/dma/writer.ts:59
  wire last_beat;  // hw/dma/writer.ts:60
  wire next_tlp;  // hw/dma/writer.ts:61
  wire [12:0] bytes_now_shl;  // hw/dma/walk.ts:30
  wire [12:0] bytes_now_sub;  // hw/dma/walk.ts:30
  wire [12:0] dwords_add;  // hw/dma/request-header.ts:18
  wire [8:0] row_add;  // hw/dma/writer.ts:64
  wire tlp_hdr_redor;  // hw/dma/writer.ts:69
  wire [31:0] tlp_hdr_cat;  // hw/dma/writer.ts:69

  assign bytes_now = (its_bytes < bytes_now_sub) ? its_bytes : bytes_now_sub;  // hw/dma/walk.ts:30
  assign last = bytes_now == its_bytes;  // hw/dma/walk.ts:31
  assign func = its_queue[1] ? (its_queue[0] ? queue_function[31:24] : queue_function[23:16]) : (its_queue[0] ? queue_function[15:8] : queue_function[7:0]);  // hw/dma/writer.ts:45
  assign dwords = dwords_add[12:2] + {10'd0, |dwords_add[1:0]};  // hw/dma/request-header.ts:18
  assign last_lane = dwords_add[1:0] - 2'd1;  // hw/dma/request-header.ts:19
  assign single = dwords == 11'd1;  // hw/dma/request-header.ts:20
  assign step = (~out_valid) | tx_ready;  // hw/dma/writer.ts:58
  assign beat = tlp_valid & step;  // hw/dma/writer.ts:59
  assign last_beat = tlp_dwords <= 11'd4;  // hw/dma/writer.ts:60
  assign next_tlp = active & ((~tlp_valid) | (beat & last_beat));  // hw/dma/writer.ts:61
  assign bytes_now_shl = 13'h80 << ((3'd5 < max_payload) ? 3'd5 : max_payload);  // hw/dma/walk.ts:30
  assign bytes_now_sub = bytes_now_shl - ({1'b0, its_gpa[11:0]} & (bytes_now_shl - 13'd1));  // hw/dma/walk.ts:30
  assign dwords_add = bytes_now + {11'd0, its_gpa[1:0]};  // hw/dma/request-header.ts:18
  assign row_add = bytes_now[8:0] + {7'd0, its_gpa[1:0]};  // hw/dma/writer.ts:64
  assign tlp_hdr_redor = |32'd0;  // hw/dma/writer.ts:69
  assign tlp_hdr_cat = {its_gpa[31:2], 2'd0};  // hw/dma/writer.ts:69

  assign chunk_ready = (~active) | (next_tlp & last);  // hw/dma/walk.ts:33
  assign stage_rd = beat;  // hw/dma/writer.ts:80
  assign stage_addr = {tlp_queue, tlp_bank, tlp_row};  // hw/dma/writer.ts:81
  assign tx_valid = out_valid;  // hw/dma/writer.ts:91
  assign tx_hdr = out_hdr;  // hw/dma/writer.ts:92
  assign tx_data = stage_data;  // hw/dma/writer.ts:93
  assign tx_strb = out_strb;  // hw/dma/writer.ts:94
  assign tx_sop = out_sop;  // hw/dma/writer.ts:95
  assign tx_eop = out_eop;  // hw/dma/writer.ts:96
  assign sent = (out_valid & tx_ready) & out_final;  // hw/dma/writer.ts:98
  assign sent_queue = out_queue;  // hw/dma/writer.ts:99
  assign sent_bank = out_bank;  // hw/dma/writer.ts:100
  assign sent_slot = out_slot;  // hw/dma/writer.ts:101
  assign sent_domain = out_domain;  // hw/dma/writer.ts:102
  assign sent_epoch = out_epoch;  // hw/dma/writer.ts:103
  assign sent_token = out_token;  // hw/dma/writer.ts:104
  assign busy = (active | tlp_valid) | out_valid;  // hw/dma/writer.ts:105

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
      tlp_valid <= 1'b0;
      tlp_started <= 1'b0;
      out_valid <= 1'b0;
    end else begin
      active <= chunk_ready ? chunk_valid : active;  // hw/dma/walk.ts:34
      if (next_tlp) begin  // hw/dma/writer.ts:66
        tlp_valid <= 1'b1;  // hw/dma/writer.ts:67
        tlp_started <= 1'b0;  // hw/dma/writer.ts:68
      end else if (beat) begin  // hw/dma/writer.ts:74
        tlp_valid <= ~last_beat;  // hw/dma/writer.ts:75
        tlp_started <= 1'b1;  // hw/dma/writer.ts:76
      end
      if (step) begin  // hw/dma/writer.ts:82
        out_valid <= beat;  // hw/dma/writer.ts:82
      end
    end
  end

  always @(posedge clk) begin
    if (chunk_ready) begin  // hw/dma/walk.ts:35
      its_queue <= chunk_queue;  // hw/dma/registers.ts:12
      its_bank <= chunk_bank;  // hw/dma/registers.ts:12
      its_slot <= chunk_slot;  // hw/dma/registers.ts:12
      its_gpa <= chunk_gpa;  // hw/dma/registers.ts:12
      its_bytes <= chunk_bytes;  // hw/dma/registers.ts:12
      its_domain <= chunk_domain;  // hw/dma/registers.ts:12
      its_epoch <= chunk_epoch;  // hw/dma/registers.ts:12
      its_token <= chunk_token;  // hw/dma/registers.ts:12
      row <= 5'd0;  // hw/dma/writer.ts:63
    end else if (next_tlp) begin  // hw/dma/walk.ts:38
      its_gpa <= its_gpa + {19'd0, bytes_now};  // hw/dma/walk.ts:39
      its_bytes <= its_bytes - bytes_now;  // hw/dma/walk.ts:40
      row <= row + (row_add[8:4] + {4'd0, |row_add[3:0]});  // hw/dma/writer.ts:64
    end
    if (next_tlp) begin  // hw/dma/writer.ts:66
      tlp_hdr <= {{{1'b0, 1'b1, tlp_hdr_redor}, 5'd0, 14'd0, dwords[9:0]}, {pf_requester_id + {8'd0, (func == 8'd0) ? 8'd0 : (func + 8'd0)}, 8'd0, single ? 4'd0 : (4'hf >> (2'd3 - last_lane)), single ? ((4'hf << its_gpa[1:0]) & (4'hf >> (2'd3 - last_lane))) : (4'hf << its_gpa[1:0])}, tlp_hdr_redor ? {32'd0, tlp_hdr_cat} : {tlp_hdr_cat, 32'd0}};  // hw/dma/writer.ts:69
      tlp_dwords <= dwords;  // hw/dma/writer.ts:70
      tlp_row <= row;  // hw/dma/writer.ts:71
      tlp_final <= last;  // hw/dma/writer.ts:72
      tlp_queue <= its_queue;  // hw/dma/registers.ts:12
      tlp_bank <= its_bank;  // hw/dma/registers.ts:12
      tlp_slot <= its_slot;  // hw/dma/registers.ts:12
      tlp_domain <= its_domain;  // hw/dma/registers.ts:12
      tlp_epoch <= its_epoch;  // hw/dma/registers.ts:12
      tlp_token <= its_token;  // hw/dma/registers.ts:12
    end else if (beat) begin  // hw/dma/writer.ts:74
      tlp_dwords <= tlp_dwords - 11'd4;  // hw/dma/writer.ts:77
      tlp_row <= tlp_row + 5'd1;  // hw/dma/writer.ts:78
    end
    if (beat) begin  // hw/dma/writer.ts:83
      out_hdr <= tlp_hdr;  // hw/dma/writer.ts:84
      out_strb <= {11'd3 < tlp_dwords, 11'd2 < tlp_dwords, 11'd1 < tlp_dwords, 11'd0 < tlp_dwords};  // hw/dma/writer.ts:85
      out_sop <= ~tlp_started;  // hw/dma/writer.ts:86
      out_eop <= last_beat;  // hw/dma/writer.ts:87
      out_final <= last_beat & tlp_final;  // hw/dma/writer.ts:88
      out_queue <= tlp_queue;  // hw/dma/registers.ts:12
      out_bank <= tlp_bank;  // hw/dma/registers.ts:12
      out_slot <= tlp_slot;  // hw/dma/registers.ts:12
      out_domain <= tlp_domain;  // hw/dma/registers.ts:12
      out_epoch <= tlp_epoch;  // hw/dma/registers.ts:12
      out_token <= tlp_token;  // hw/dma/registers.ts:12
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_writer_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_writer_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_writer_small
  `define VPRI_ASSUME_vpri_writer_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_writer_small assert
`endif

  reg  ended_before;  // hw/dma/writer.ts:113
  reg  chunk_was_stalled;  // hw/dma/writer.ts:28
  reg  [1:0] chunk_was_queue;  // hw/dma/writer.ts:28
  reg  chunk_was_bank;  // hw/dma/writer.ts:28
  reg  [1:0] chunk_was_slot;  // hw/dma/writer.ts:28
  reg  [31:0] chunk_was_gpa;  // hw/dma/writer.ts:28
  reg  [12:0] chunk_was_bytes;  // hw/dma/writer.ts:28
  reg  chunk_was_domain;  // hw/dma/writer.ts:28
  reg  chunk_was_epoch;  // hw/dma/writer.ts:28
  reg  chunk_was_token;  // hw/dma/writer.ts:28
  reg  tx_was_stalled;  // hw/dma/writer.ts:31
  reg  [127:0] tx_was_hdr;  // hw/dma/writer.ts:31
  reg  [127:0] tx_was_data;  // hw/dma/writer.ts:31
  reg  [3:0] tx_was_strb;  // hw/dma/writer.ts:31
  reg  tx_was_sop;  // hw/dma/writer.ts:31
  reg  tx_was_eop;  // hw/dma/writer.ts:31

  always @(posedge clk) begin
    if (rst) begin
      ended_before <= 1'b0;
      chunk_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      ended_before <= (tx_valid & tx_ready) & tx_eop;  // hw/dma/writer.ts:113
      chunk_was_stalled <= chunk_valid & (~chunk_ready);  // hw/dma/writer.ts:28
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/dma/writer.ts:31
    end
  end

  always @(posedge clk) begin
    chunk_was_queue <= chunk_queue;  // hw/dma/writer.ts:28
    chunk_was_bank <= chunk_bank;  // hw/dma/writer.ts:28
    chunk_was_slot <= chunk_slot;  // hw/dma/writer.ts:28
    chunk_was_gpa <= chunk_gpa;  // hw/dma/writer.ts:28
    chunk_was_bytes <= chunk_bytes;  // hw/dma/writer.ts:28
    chunk_was_domain <= chunk_domain;  // hw/dma/writer.ts:28
    chunk_was_epoch <= chunk_epoch;  // hw/dma/writer.ts:28
    chunk_was_token <= chunk_token;  // hw/dma/writer.ts:28
    tx_was_hdr <= tx_hdr;  // hw/dma/writer.ts:31
    tx_was_data <= tx_data;  // hw/dma/writer.ts:31
    tx_was_strb <= tx_strb;  // hw/dma/writer.ts:31
    tx_was_sop <= tx_sop;  // hw/dma/writer.ts:31
    tx_was_eop <= tx_eop;  // hw/dma/writer.ts:31
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (active) begin  // hw/dma/writer.ts:107
        piece_legal: assert ((13'd1 <= bytes_now) & (bytes_now <= bytes_now_shl));  // hw/dma/writer.ts:108
        inside_page: assert (({2'd0, its_gpa[11:0]} + {1'b0, bytes_now}) <= 14'h1000);  // hw/dma/writer.ts:109
      end
      chunk_sent: cover (sent);  // hw/dma/writer.ts:111
      stalled: cover (out_valid & (~tx_ready));  // hw/dma/writer.ts:112
      no_gap: cover ((ended_before & tx_valid) & tx_sop);  // hw/dma/writer.ts:113
      if (tx_was_stalled) begin  // hw/dma/writer.ts:31
        tx_hold_valid: assert (tx_valid);  // hw/dma/writer.ts:31
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/dma/writer.ts:31
        tx_hold_data: assert (tx_data == tx_was_data);  // hw/dma/writer.ts:31
        tx_hold_strb: assert (tx_strb == tx_was_strb);  // hw/dma/writer.ts:31
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/dma/writer.ts:31
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/dma/writer.ts:31
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (chunk_was_stalled) begin  // hw/dma/writer.ts:28
        chunk_hold_valid: `VPRI_ASSUME_vpri_writer_small (chunk_valid);  // hw/dma/writer.ts:28
        chunk_hold_queue: `VPRI_ASSUME_vpri_writer_small (chunk_queue == chunk_was_queue);  // hw/dma/writer.ts:28
        chunk_hold_bank: `VPRI_ASSUME_vpri_writer_small (chunk_bank == chunk_was_bank);  // hw/dma/writer.ts:28
        chunk_hold_slot: `VPRI_ASSUME_vpri_writer_small (chunk_slot == chunk_was_slot);  // hw/dma/writer.ts:28
        chunk_hold_gpa: `VPRI_ASSUME_vpri_writer_small (chunk_gpa == chunk_was_gpa);  // hw/dma/writer.ts:28
        chunk_hold_bytes: `VPRI_ASSUME_vpri_writer_small (chunk_bytes == chunk_was_bytes);  // hw/dma/writer.ts:28
        chunk_hold_domain: `VPRI_ASSUME_vpri_writer_small (chunk_domain == chunk_was_domain);  // hw/dma/writer.ts:28
        chunk_hold_epoch: `VPRI_ASSUME_vpri_writer_small (chunk_epoch == chunk_was_epoch);  // hw/dma/writer.ts:28
        chunk_hold_token: `VPRI_ASSUME_vpri_writer_small (chunk_token == chunk_was_token);  // hw/dma/writer.ts:28
      end
    end
  end
`endif
`endif
`endif
endmodule
