// Memory writes of granted chunks: one chunk at a time, one beat a clock, one clock between TLPs. A TLP ends at the next border of
// Max_Payload_Size bytes, so none crosses a 4 KiB border. The token goes back when the chunk's last beat has entered the posted stream.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"misses":2,"name":"small","pageRequests":4,"pagesPerRegion":32,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
// Generated from hw/dma/writer.ts; do not edit.
module vpri_writer_small (
  input  wire clk,
  input  wire rst,
  input  wire chunk_valid,
  output wire chunk_ready,
  input  wire [31:0] chunk_gpa,
  input  wire [12:0] chunk_bytes,
  input  wire chunk_domain,
  input  wire chunk_epoch,
  input  wire [1:0] chunk_index,
  input  wire [31:0] queue_function,
  input  wire [15:0] pf_requester_id,
  input  wire [2:0] max_payload,
  output wire stage_rd,
  output wire [6:0] stage_addr,
  input  wire [127:0] stage_data,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_hdr,
  output wire [127:0] tx_data,
  output wire [3:0] tx_strb,
  output wire tx_sop,
  output wire tx_eop,
  output wire give_valid,
  output wire give_domain,
  output wire give_epoch,
  output wire done_valid,
  output wire [1:0] done_queue,
  output wire busy
);

  localparam [1:0] STATE_IDLE = 2'd0;
  localparam [1:0] STATE_PLAN = 2'd1;
  localparam [1:0] STATE_SEND = 2'd2;
  localparam [1:0] STATE_LAST = 2'd3;

  reg  [1:0] state;  // hw/dma/writer.ts:29
  reg  [31:0] gpa;  // hw/dma/writer.ts:30
  reg  [12:0] left;  // hw/dma/writer.ts:30
  reg  [4:0] row;  // hw/dma/writer.ts:30
  reg  [1:0] owner;  // hw/dma/writer.ts:30
  reg  domain;  // hw/dma/writer.ts:30
  reg  epoch;  // hw/dma/writer.ts:30
  reg  [12:0] piece;  // hw/dma/writer.ts:30
  reg  [127:0] hdr;  // hw/dma/writer.ts:30
  reg  [10:0] dwords_left;  // hw/dma/writer.ts:30
  reg  first;  // hw/dma/writer.ts:30
  reg  out_valid;  // hw/dma/writer.ts:30
  reg  [127:0] out_hdr;  // hw/dma/writer.ts:30
  reg  [3:0] out_strb;  // hw/dma/writer.ts:30
  reg  out_sop;  // hw/dma/writer.ts:30
  reg  out_eop;  // hw/dma/writer.ts:30
  reg  out_last;  // hw/dma/writer.ts:30
  wire [12:0] size;  // hw/dma/writer.ts:38
  wire [12:0] room;  // hw/dma/writer.ts:39
  wire [12:0] this_piece;  // hw/dma/writer.ts:40
  wire [12:0] piece_end;  // hw/dma/writer.ts:42
  wire [10:0] dwords;  // hw/dma/writer.ts:43
  wire [1:0] last_lane;  // hw/dma/writer.ts:44
  wire single;  // hw/dma/writer.ts:45
  wire [7:0] func;  // hw/dma/writer.ts:46
  wire step;  // hw/dma/writer.ts:54
  wire beat;  // hw/dma/writer.ts:55
  wire last_beat;  // hw/dma/writer.ts:56
  wire last_piece;  // hw/dma/writer.ts:57
  wire finished;  // hw/dma/writer.ts:75
  wire hdr_redor;  // hw/dma/writer.ts:95
  wire [31:0] hdr_cat;  // hw/dma/writer.ts:95

  assign size = 13'h80 << ((3'd5 < max_payload) ? 3'd5 : max_payload);  // hw/dma/writer.ts:38
  assign room = size - ({1'b0, gpa[11:0]} & (size - 13'd1));  // hw/dma/writer.ts:39
  assign this_piece = (left < room) ? left : room;  // hw/dma/writer.ts:40
  assign piece_end = this_piece + {11'd0, gpa[1:0]};  // hw/dma/writer.ts:42
  assign dwords = piece_end[12:2] + {10'd0, |piece_end[1:0]};  // hw/dma/writer.ts:43
  assign last_lane = piece_end[1:0] - 2'd1;  // hw/dma/writer.ts:44
  assign single = dwords == 11'd1;  // hw/dma/writer.ts:45
  assign func = owner[1] ? (owner[0] ? queue_function[31:24] : queue_function[23:16]) : (owner[0] ? queue_function[15:8] : queue_function[7:0]);  // hw/dma/writer.ts:46
  assign step = (~out_valid) | tx_ready;  // hw/dma/writer.ts:54
  assign beat = (state == STATE_SEND) & step;  // hw/dma/writer.ts:55
  assign last_beat = dwords_left <= 11'd4;  // hw/dma/writer.ts:56
  assign last_piece = left == piece;  // hw/dma/writer.ts:57
  assign finished = (out_valid & tx_ready) & out_last;  // hw/dma/writer.ts:75
  assign hdr_redor = |32'd0;  // hw/dma/writer.ts:95
  assign hdr_cat = {gpa[31:2], 2'd0};  // hw/dma/writer.ts:95

  assign chunk_ready = state == STATE_IDLE;  // hw/dma/writer.ts:35
  assign stage_rd = beat;  // hw/dma/writer.ts:58
  assign stage_addr = {owner, row};  // hw/dma/writer.ts:59
  assign tx_valid = out_valid;  // hw/dma/writer.ts:68
  assign tx_hdr = out_hdr;  // hw/dma/writer.ts:69
  assign tx_data = stage_data;  // hw/dma/writer.ts:70
  assign tx_strb = out_strb;  // hw/dma/writer.ts:71
  assign tx_sop = out_sop;  // hw/dma/writer.ts:72
  assign tx_eop = out_eop;  // hw/dma/writer.ts:73
  assign give_valid = finished;  // hw/dma/writer.ts:76
  assign give_domain = domain;  // hw/dma/writer.ts:77
  assign give_epoch = epoch;  // hw/dma/writer.ts:78
  assign done_valid = finished;  // hw/dma/writer.ts:79
  assign done_queue = owner;  // hw/dma/writer.ts:80
  assign busy = (~(state == STATE_IDLE)) | chunk_valid;  // hw/dma/writer.ts:81

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      out_valid <= 1'b0;
    end else begin
      if (step) begin  // hw/dma/writer.ts:60
        out_valid <= beat;  // hw/dma/writer.ts:60
      end
      case (state)  // hw/dma/writer.ts:83
        STATE_IDLE: begin
          if (chunk_valid) begin  // hw/dma/writer.ts:84
            state <= STATE_PLAN;  // hw/dma/writer.ts:91
          end
        end
        STATE_PLAN: begin
          state <= STATE_SEND;  // hw/dma/writer.ts:98
        end
        STATE_SEND: begin
          if (step) begin  // hw/dma/writer.ts:100
            if (last_beat) begin  // hw/dma/writer.ts:104
              if (last_piece) begin  // hw/dma/writer.ts:107
                state <= STATE_LAST;  // hw/dma/writer.ts:107
              end else begin
                state <= STATE_PLAN;  // hw/dma/writer.ts:107
              end
            end
          end
        end
        STATE_LAST: begin
          if (finished) begin  // hw/dma/writer.ts:110
            state <= STATE_IDLE;  // hw/dma/writer.ts:110
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (beat) begin  // hw/dma/writer.ts:61
      out_hdr <= hdr;  // hw/dma/writer.ts:62
      out_strb <= {11'd3 < dwords_left, 11'd2 < dwords_left, 11'd1 < dwords_left, 11'd0 < dwords_left};  // hw/dma/writer.ts:63
      out_sop <= first;  // hw/dma/writer.ts:64
      out_eop <= last_beat;  // hw/dma/writer.ts:65
      out_last <= last_beat & last_piece;  // hw/dma/writer.ts:66
    end
    case (state)  // hw/dma/writer.ts:83
      STATE_IDLE: begin
        if (chunk_valid) begin  // hw/dma/writer.ts:84
          gpa <= chunk_gpa;  // hw/dma/writer.ts:85
          left <= chunk_bytes;  // hw/dma/writer.ts:86
          owner <= chunk_index;  // hw/dma/writer.ts:87
          domain <= chunk_domain;  // hw/dma/writer.ts:88
          epoch <= chunk_epoch;  // hw/dma/writer.ts:89
          row <= 5'd0;  // hw/dma/writer.ts:90
        end
      end
      STATE_PLAN: begin
        piece <= this_piece;  // hw/dma/writer.ts:94
        hdr <= {{{1'b0, 1'b1, hdr_redor}, 5'd0, 14'd0, dwords[9:0]}, {pf_requester_id + {8'd0, (func == 8'd0) ? 8'd0 : (func + 8'd0)}, 8'd0, single ? 4'd0 : (4'hf >> (2'd3 - last_lane)), single ? ((4'hf << gpa[1:0]) & (4'hf >> (2'd3 - last_lane))) : (4'hf << gpa[1:0])}, hdr_redor ? {32'd0, hdr_cat} : {hdr_cat, 32'd0}};  // hw/dma/writer.ts:95
        dwords_left <= dwords;  // hw/dma/writer.ts:96
        first <= 1'b1;  // hw/dma/writer.ts:97
      end
      STATE_SEND: begin
        if (step) begin  // hw/dma/writer.ts:100
          row <= row + 5'd1;  // hw/dma/writer.ts:101
          first <= 1'b0;  // hw/dma/writer.ts:102
          dwords_left <= dwords_left - 11'd4;  // hw/dma/writer.ts:103
          if (last_beat) begin  // hw/dma/writer.ts:104
            gpa <= gpa + {19'd0, piece};  // hw/dma/writer.ts:105
            left <= left - piece;  // hw/dma/writer.ts:106
          end
        end
      end
      STATE_LAST: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_writer_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_writer_small
  `define VPRI_ASSUME_vpri_writer_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_writer_small assert
`endif

  reg  chunk_was_stalled;  // hw/dma/writer.ts:17
  reg  [31:0] chunk_was_gpa;  // hw/dma/writer.ts:17
  reg  [12:0] chunk_was_bytes;  // hw/dma/writer.ts:17
  reg  chunk_was_domain;  // hw/dma/writer.ts:17
  reg  chunk_was_epoch;  // hw/dma/writer.ts:17
  reg  [1:0] chunk_was_index;  // hw/dma/writer.ts:17
  reg  tx_was_stalled;  // hw/dma/writer.ts:20
  reg  [127:0] tx_was_hdr;  // hw/dma/writer.ts:20
  reg  [127:0] tx_was_data;  // hw/dma/writer.ts:20
  reg  [3:0] tx_was_strb;  // hw/dma/writer.ts:20
  reg  tx_was_sop;  // hw/dma/writer.ts:20
  reg  tx_was_eop;  // hw/dma/writer.ts:20

  always @(posedge clk) begin
    if (rst) begin
      chunk_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      chunk_was_stalled <= chunk_valid & (~chunk_ready);  // hw/dma/writer.ts:17
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/dma/writer.ts:20
    end
  end

  always @(posedge clk) begin
    chunk_was_gpa <= chunk_gpa;  // hw/dma/writer.ts:17
    chunk_was_bytes <= chunk_bytes;  // hw/dma/writer.ts:17
    chunk_was_domain <= chunk_domain;  // hw/dma/writer.ts:17
    chunk_was_epoch <= chunk_epoch;  // hw/dma/writer.ts:17
    chunk_was_index <= chunk_index;  // hw/dma/writer.ts:17
    tx_was_hdr <= tx_hdr;  // hw/dma/writer.ts:20
    tx_was_data <= tx_data;  // hw/dma/writer.ts:20
    tx_was_strb <= tx_strb;  // hw/dma/writer.ts:20
    tx_was_sop <= tx_sop;  // hw/dma/writer.ts:20
    tx_was_eop <= tx_eop;  // hw/dma/writer.ts:20
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (state == STATE_SEND) begin  // hw/dma/writer.ts:113
        piece_legal: assert ((13'd1 <= piece) & (piece <= size));  // hw/dma/writer.ts:114
        inside_page: assert (({2'd0, gpa[11:0]} + {1'b0, piece}) <= 14'h1000);  // hw/dma/writer.ts:115
      end
      chunk_sent: cover (finished);  // hw/dma/writer.ts:117
      stalled: cover (out_valid & (~tx_ready));  // hw/dma/writer.ts:118
      if (chunk_was_stalled) begin  // hw/dma/writer.ts:17
        chunk_hold_valid: `VPRI_ASSUME_vpri_writer_small (chunk_valid);  // hw/dma/writer.ts:17
        chunk_hold_gpa: `VPRI_ASSUME_vpri_writer_small (chunk_gpa == chunk_was_gpa);  // hw/dma/writer.ts:17
        chunk_hold_bytes: `VPRI_ASSUME_vpri_writer_small (chunk_bytes == chunk_was_bytes);  // hw/dma/writer.ts:17
        chunk_hold_domain: `VPRI_ASSUME_vpri_writer_small (chunk_domain == chunk_was_domain);  // hw/dma/writer.ts:17
        chunk_hold_epoch: `VPRI_ASSUME_vpri_writer_small (chunk_epoch == chunk_was_epoch);  // hw/dma/writer.ts:17
        chunk_hold_index: `VPRI_ASSUME_vpri_writer_small (chunk_index == chunk_was_index);  // hw/dma/writer.ts:17
      end
      if (tx_was_stalled) begin  // hw/dma/writer.ts:20
        tx_hold_valid: assert (tx_valid);  // hw/dma/writer.ts:20
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/dma/writer.ts:20
        tx_hold_data: assert (tx_data == tx_was_data);  // hw/dma/writer.ts:20
        tx_hold_strb: assert (tx_strb == tx_was_strb);  // hw/dma/writer.ts:20
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/dma/writer.ts:20
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/dma/writer.ts:20
      end
    end
  end
`endif
endmodule
