// One DMA queue. Chunks: a write is cut at stageBytes borders, a read at Max_Read_Request_Size borders. Parks on a fault until
// the wake, then looks up again; a wake with another code than success ends the descriptor with an error. Reads of one descriptor
// overlap; descriptors do not. done follows when every byte has left (writes) or arrived (reads). While bus mastering is off no lookup
// is asked for, so nothing is issued but what was granted before.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"misses":8,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/dma/queue.ts; do not edit.
module vpri_dma_queue_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire master,
  input  wire [2:0] max_payload,
  input  wire [2:0] max_read,
  input  wire [31:0] now,
  input  wire desc_valid,
  output wire desc_ready,
  input  wire [1:0] desc_kind,
  input  wire [39:0] desc_gpa,
  input  wire [23:0] desc_length,
  input  wire [15:0] desc_tag,
  output wire piece_valid,
  input  wire piece_ready,
  output wire [15:0] piece_tag,
  output wire [23:0] piece_offset,
  output wire [12:0] piece_bytes,
  output wire [1:0] piece_lane,
  output wire [5:0] piece_row,
  input  wire piece_done,
  output wire tag_want,
  input  wire tag_given,
  input  wire [5:0] tag_index,
  output wire tag_back,
  output wire [5:0] tag_held,
  output wire look_valid,
  input  wire look_ready,
  output wire [27:0] look_page,
  output wire [12:0] look_count,
  output wire look_write,
  input  wire verdict_valid,
  input  wire [1:0] verdict,
  input  wire verdict_stale,
  input  wire [27:0] verdict_page,
  input  wire [8:0] verdict_pages,
  input  wire [3:0] verdict_domain,
  input  wire verdict_epoch,
  input  wire missed,
  input  wire again,
  input  wire line_failed,
  output wire write_valid,
  input  wire write_ready,
  output wire [39:0] write_gpa,
  output wire [12:0] write_bytes,
  output wire [3:0] write_domain,
  output wire write_epoch,
  input  wire write_done,
  output wire read_valid,
  input  wire read_ready,
  output wire [5:0] read_read_tag,
  output wire [39:0] read_gpa,
  output wire [12:0] read_bytes,
  output wire [15:0] read_tag,
  output wire [23:0] read_offset,
  output wire [3:0] read_domain,
  output wire read_epoch,
  input  wire read_done,
  input  wire read_error,
  output wire park_valid,
  input  wire park_ready,
  output wire [27:0] park_page,
  output wire [8:0] park_pages,
  output wire park_write,
  input  wire wake,
  input  wire [3:0] wake_code,
  output wire done_valid,
  input  wire done_ready,
  output wire [15:0] done_tag,
  output wire [3:0] done_status,
  output wire [23:0] done_bytes,
  output wire [31:0] done_waited,
  output wire [7:0] look_cycles,
  output wire retry,
  output wire parked,
  output wire busy
);

  localparam [3:0] STATE_IDLE = 4'd0;
  localparam [3:0] STATE_PLAN = 4'd1;
  localparam [3:0] STATE_FETCH = 4'd2;
  localparam [3:0] STATE_FETCHED = 4'd3;
  localparam [3:0] STATE_TAG = 4'd4;
  localparam [3:0] STATE_LOOK = 4'd5;
  localparam [3:0] STATE_VERDICT = 4'd6;
  localparam [3:0] STATE_MISSED = 4'd7;
  localparam [3:0] STATE_WRITE = 4'd8;
  localparam [3:0] STATE_WRITING = 4'd9;
  localparam [3:0] STATE_READ = 4'ha;
  localparam [3:0] STATE_PARK = 4'hb;
  localparam [3:0] STATE_PARKED = 4'hc;
  localparam [3:0] STATE_DRAIN = 4'hd;
  localparam [3:0] STATE_DONE = 4'he;

  reg  [3:0] state;  // hw/dma/queue.ts:51
  reg  [39:0] gpa;  // hw/dma/queue.ts:52
  reg  [23:0] left;  // hw/dma/queue.ts:52
  reg  [23:0] offset;  // hw/dma/queue.ts:52
  reg  [15:0] tag;  // hw/dma/queue.ts:52
  reg  is_write;  // hw/dma/queue.ts:52
  reg  [12:0] chunk;  // hw/dma/queue.ts:52
  reg  [3:0] status;  // hw/dma/queue.ts:52
  reg  [31:0] waited;  // hw/dma/queue.ts:52
  reg  [31:0] parked_at;  // hw/dma/queue.ts:52
  reg  [11:0] fetch_gpa;  // hw/dma/queue.ts:52
  reg  [12:0] fetch_left;  // hw/dma/queue.ts:52
  reg  [23:0] fetch_offset;  // hw/dma/queue.ts:52
  reg  [5:0] fetch_row;  // hw/dma/queue.ts:52
  reg  [7:0] fetching;  // hw/dma/queue.ts:52
  reg  holds_tag;  // hw/dma/queue.ts:52
  reg  [5:0] held_tag;  // hw/dma/queue.ts:52
  reg  [6:0] reading;  // hw/dma/queue.ts:52
  reg  failed;  // hw/dma/queue.ts:52
  reg  is_retry;  // hw/dma/queue.ts:52
  reg  [7:0] cycles;  // hw/dma/queue.ts:52
  reg  [27:0] page;  // hw/dma/queue.ts:52
  reg  [8:0] pages;  // hw/dma/queue.ts:52
  reg  [3:0] domain;  // hw/dma/queue.ts:52
  reg  epoch;  // hw/dma/queue.ts:52
  reg  asking;  // hw/dma/queue.ts:52
  wire waiting_push_valid;  // hw/dma/queue.ts:60
  wire waiting_push_ready;  // hw/dma/queue.ts:60
  wire [1:0] waiting_push_kind;  // hw/dma/queue.ts:60
  wire [39:0] waiting_push_gpa;  // hw/dma/queue.ts:60
  wire [23:0] waiting_push_length;  // hw/dma/queue.ts:60
  wire [15:0] waiting_push_tag;  // hw/dma/queue.ts:60
  wire waiting_pop_valid;  // hw/dma/queue.ts:60
  wire waiting_pop_ready;  // hw/dma/queue.ts:60
  wire [1:0] waiting_pop_kind;  // hw/dma/queue.ts:60
  wire [39:0] waiting_pop_gpa;  // hw/dma/queue.ts:60
  wire [23:0] waiting_pop_length;  // hw/dma/queue.ts:60
  wire [15:0] waiting_pop_tag;  // hw/dma/queue.ts:60
  wire [4:0] waiting_level;  // hw/dma/queue.ts:60
  wire [12:0] chunk_size;  // hw/dma/queue.ts:68
  wire [12:0] next_chunk;  // hw/dma/queue.ts:69
  wire [12:0] payload;  // hw/dma/queue.ts:70
  wire [12:0] this_piece;  // hw/dma/queue.ts:71
  wire [11:0] piece_end;  // hw/dma/queue.ts:75
  wire [5:0] piece_rows;  // hw/dma/queue.ts:76
  wire piece_asked;  // hw/dma/queue.ts:84
  wire failing;  // hw/dma/queue.ts:88
  wire [24:0] span_bytes;  // hw/dma/queue.ts:92
  wire ask;  // hw/dma/queue.ts:94
  wire read_issued;  // hw/dma/queue.ts:117
  wire [12:0] next_chunk_sub;  // hw/dma/queue.ts:69
  wire [12:0] this_piece_sub;  // hw/dma/queue.ts:71

  assign chunk_size = is_write ? 13'h1000 : (13'h80 << ((3'd5 < max_read) ? 3'd5 : max_read));  // hw/dma/queue.ts:68
  assign next_chunk = (left < {11'd0, next_chunk_sub}) ? left[12:0] : next_chunk_sub;  // hw/dma/queue.ts:69
  assign payload = 13'h80 << ((3'd5 < max_payload) ? 3'd5 : max_payload);  // hw/dma/queue.ts:70
  assign this_piece = (fetch_left < this_piece_sub) ? fetch_left : this_piece_sub;  // hw/dma/queue.ts:71
  assign piece_end = this_piece[11:0] + {10'd0, fetch_gpa[1:0]};  // hw/dma/queue.ts:75
  assign piece_rows = piece_end[11:6] + {5'd0, |piece_end[5:0]};  // hw/dma/queue.ts:76
  assign piece_asked = (state == STATE_FETCH) & piece_ready;  // hw/dma/queue.ts:84
  assign failing = (state == STATE_DRAIN) & holds_tag;  // hw/dma/queue.ts:88
  assign span_bytes = ({1'b0, left} + {13'd0, gpa[11:0]}) + 25'hfff;  // hw/dma/queue.ts:92
  assign ask = (state == STATE_LOOK) & (master | asking);  // hw/dma/queue.ts:94
  assign read_issued = (state == STATE_READ) & read_ready;  // hw/dma/queue.ts:117
  assign next_chunk_sub = chunk_size - ({1'b0, gpa[11:0]} & (chunk_size - 13'd1));  // hw/dma/queue.ts:69
  assign this_piece_sub = payload - ({1'b0, fetch_gpa} & (payload - 13'd1));  // hw/dma/queue.ts:71

  vpri_fifo_d16_kind2_gpa40_length24_tag16 u_waiting (  // hw/dma/queue.ts:60
    .clk(clk),
    .rst(rst),
    .push_valid(waiting_push_valid),
    .push_ready(waiting_push_ready),
    .push_kind(waiting_push_kind),
    .push_gpa(waiting_push_gpa),
    .push_length(waiting_push_length),
    .push_tag(waiting_push_tag),
    .pop_valid(waiting_pop_valid),
    .pop_ready(waiting_pop_ready),
    .pop_kind(waiting_pop_kind),
    .pop_gpa(waiting_pop_gpa),
    .pop_length(waiting_pop_length),
    .pop_tag(waiting_pop_tag),
    .level(waiting_level)
  );

  assign desc_ready = waiting_push_ready;  // hw/dma/queue.ts:61
  assign piece_valid = state == STATE_FETCH;  // hw/dma/queue.ts:78
  assign piece_tag = tag;  // hw/dma/queue.ts:79
  assign piece_offset = fetch_offset;  // hw/dma/queue.ts:80
  assign piece_bytes = this_piece;  // hw/dma/queue.ts:81
  assign piece_lane = fetch_gpa[1:0];  // hw/dma/queue.ts:82
  assign piece_row = fetch_row;  // hw/dma/queue.ts:83
  assign tag_want = state == STATE_TAG;  // hw/dma/queue.ts:87
  assign tag_back = failing;  // hw/dma/queue.ts:89
  assign tag_held = held_tag;  // hw/dma/queue.ts:90
  assign look_valid = ask;  // hw/dma/queue.ts:96
  assign look_page = gpa[39:12];  // hw/dma/queue.ts:97
  assign look_count = span_bytes[24:12];  // hw/dma/queue.ts:98
  assign look_write = is_write;  // hw/dma/queue.ts:100
  assign write_valid = state == STATE_WRITE;  // hw/dma/queue.ts:104
  assign write_gpa = gpa;  // hw/dma/queue.ts:105
  assign write_bytes = chunk;  // hw/dma/queue.ts:106
  assign write_domain = domain;  // hw/dma/queue.ts:107
  assign write_epoch = epoch;  // hw/dma/queue.ts:108
  assign read_valid = state == STATE_READ;  // hw/dma/queue.ts:109
  assign read_read_tag = held_tag;  // hw/dma/queue.ts:110
  assign read_gpa = gpa;  // hw/dma/queue.ts:111
  assign read_bytes = chunk;  // hw/dma/queue.ts:112
  assign read_tag = tag;  // hw/dma/queue.ts:113
  assign read_offset = offset;  // hw/dma/queue.ts:114
  assign read_domain = domain;  // hw/dma/queue.ts:115
  assign read_epoch = epoch;  // hw/dma/queue.ts:116
  assign park_valid = state == STATE_PARK;  // hw/dma/queue.ts:121
  assign park_page = page;  // hw/dma/queue.ts:122
  assign park_pages = pages;  // hw/dma/queue.ts:123
  assign park_write = is_write;  // hw/dma/queue.ts:124
  assign done_valid = state == STATE_DONE;  // hw/dma/queue.ts:125
  assign done_tag = tag;  // hw/dma/queue.ts:126
  assign done_status = status;  // hw/dma/queue.ts:127
  assign done_bytes = offset;  // hw/dma/queue.ts:128
  assign done_waited = waited;  // hw/dma/queue.ts:129
  assign look_cycles = cycles;  // hw/dma/queue.ts:102
  assign retry = is_retry;  // hw/dma/queue.ts:130
  assign parked = (state == STATE_PARKED) | (state == STATE_PARK);  // hw/dma/queue.ts:131
  assign busy = (~((((((((state == STATE_IDLE) & (~(waiting_pop_valid & enable))) | (state == STATE_PARK)) | (state == STATE_PARKED)) | (state == STATE_MISSED)) | ((state == STATE_LOOK) & (~ask))) | ((state == STATE_TAG) & (~tag_given))) | ((state == STATE_DRAIN) & (|reading)))) | ((|waiting_level) & (~waiting_pop_valid));  // hw/dma/queue.ts:135
  assign waiting_push_valid = desc_valid;  // hw/dma/queue.ts:61
  assign waiting_push_kind = desc_kind;  // hw/dma/queue.ts:61
  assign waiting_push_gpa = desc_gpa;  // hw/dma/queue.ts:61
  assign waiting_push_length = desc_length;  // hw/dma/queue.ts:61
  assign waiting_push_tag = desc_tag;  // hw/dma/queue.ts:61
  assign waiting_pop_ready = (state == STATE_IDLE) & enable;  // hw/dma/queue.ts:63

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      fetching <= 8'd0;
      holds_tag <= 1'b0;
      reading <= 7'd0;
      cycles <= 8'd0;
      asking <= 1'b0;
    end else begin
      fetching <= (fetching + {7'd0, piece_asked}) - {7'd0, piece_done};  // hw/dma/queue.ts:85
      asking <= ask & (~look_ready);  // hw/dma/queue.ts:95
      cycles <= ((ask | (state == STATE_VERDICT)) | (state == STATE_MISSED)) ? ((&cycles) ? cycles : (cycles + 8'd1)) : 8'd0;  // hw/dma/queue.ts:101
      reading <= (reading + {6'd0, read_issued}) - {6'd0, read_done};  // hw/dma/queue.ts:118
      case (state)  // hw/dma/queue.ts:147
        STATE_IDLE: begin
          if (waiting_pop_valid & enable) begin  // hw/dma/queue.ts:148
            state <= STATE_PLAN;  // hw/dma/queue.ts:158
          end
        end
        STATE_PLAN: begin
          if (is_write) begin  // hw/dma/queue.ts:166
            state <= STATE_FETCH;  // hw/dma/queue.ts:166
          end else begin
            state <= STATE_TAG;  // hw/dma/queue.ts:166
          end
        end
        STATE_FETCH: begin
          if (piece_ready) begin  // hw/dma/queue.ts:168
            if (fetch_left == this_piece) begin  // hw/dma/queue.ts:173
              state <= STATE_FETCHED;  // hw/dma/queue.ts:173
            end
          end
        end
        STATE_FETCHED: begin
          if (fetching == 8'd0) begin  // hw/dma/queue.ts:175
            state <= STATE_LOOK;  // hw/dma/queue.ts:175
          end
        end
        STATE_TAG: begin
          if (tag_given) begin  // hw/dma/queue.ts:176
            holds_tag <= 1'b1;  // hw/dma/queue.ts:177
            state <= STATE_LOOK;  // hw/dma/queue.ts:179
          end
        end
        STATE_LOOK: begin
          if (ask & look_ready) begin  // hw/dma/queue.ts:181
            state <= STATE_VERDICT;  // hw/dma/queue.ts:181
          end
        end
        STATE_VERDICT: begin
          if (missed) begin  // hw/dma/queue.ts:182
            state <= STATE_MISSED;  // hw/dma/queue.ts:182
          end else if (verdict_valid) begin  // hw/dma/queue.ts:182
            case (verdict)  // hw/dma/queue.ts:188
              2'd0: begin
                if (is_write) begin  // hw/dma/queue.ts:191
                  state <= STATE_WRITE;  // hw/dma/queue.ts:191
                end else begin
                  state <= STATE_READ;  // hw/dma/queue.ts:191
                end
              end
              2'd3: begin
                state <= STATE_DRAIN;  // hw/dma/queue.ts:139
              end
              2'd1: begin
                if (verdict_stale) begin  // hw/dma/queue.ts:194
                  state <= STATE_LOOK;  // hw/dma/queue.ts:194
                end else begin
                  state <= STATE_PARK;  // hw/dma/queue.ts:194
                end
              end
              default: begin
                state <= STATE_LOOK;  // hw/dma/queue.ts:195
              end
            endcase
          end
        end
        STATE_MISSED: begin
          if (again) begin  // hw/dma/queue.ts:197
            state <= STATE_LOOK;  // hw/dma/queue.ts:197
          end else if (line_failed) begin  // hw/dma/queue.ts:197
            state <= STATE_DRAIN;  // hw/dma/queue.ts:139
          end
        end
        STATE_WRITE: begin
          if (write_ready) begin  // hw/dma/queue.ts:198
            state <= STATE_WRITING;  // hw/dma/queue.ts:198
          end
        end
        STATE_WRITING: begin
          if (write_done) begin  // hw/dma/queue.ts:199
            if (left == {11'd0, chunk}) begin  // hw/dma/queue.ts:145
              state <= STATE_DRAIN;  // hw/dma/queue.ts:145
            end else begin
              state <= STATE_PLAN;  // hw/dma/queue.ts:145
            end
          end
        end
        STATE_READ: begin
          if (read_ready) begin  // hw/dma/queue.ts:200
            holds_tag <= 1'b0;  // hw/dma/queue.ts:201
            if (left == {11'd0, chunk}) begin  // hw/dma/queue.ts:145
              state <= STATE_DRAIN;  // hw/dma/queue.ts:145
            end else begin
              state <= STATE_PLAN;  // hw/dma/queue.ts:145
            end
          end
        end
        STATE_PARK: begin
          if (park_ready) begin  // hw/dma/queue.ts:204
            state <= STATE_PARKED;  // hw/dma/queue.ts:204
          end
        end
        STATE_PARKED: begin
          if (wake) begin  // hw/dma/queue.ts:205
            if (wake_code == 4'd0) begin  // hw/dma/queue.ts:208
              state <= STATE_LOOK;  // hw/dma/queue.ts:208
            end else if (wake_code == 4'd1) begin  // hw/dma/queue.ts:209
              state <= STATE_DRAIN;  // hw/dma/queue.ts:139
            end else begin
              state <= STATE_DRAIN;  // hw/dma/queue.ts:139
            end
          end
        end
        STATE_DRAIN: begin
          holds_tag <= 1'b0;  // hw/dma/queue.ts:213
          if (reading == 7'd0) begin  // hw/dma/queue.ts:214
            state <= STATE_DONE;  // hw/dma/queue.ts:216
          end
        end
        STATE_DONE: begin
          if (done_ready) begin  // hw/dma/queue.ts:219
            state <= STATE_IDLE;  // hw/dma/queue.ts:219
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (read_done & read_error) begin  // hw/dma/queue.ts:119
      failed <= 1'b1;  // hw/dma/queue.ts:119
    end
    case (state)  // hw/dma/queue.ts:147
      STATE_IDLE: begin
        if (waiting_pop_valid & enable) begin  // hw/dma/queue.ts:148
          gpa <= waiting_pop_gpa;  // hw/dma/queue.ts:149
          left <= waiting_pop_length;  // hw/dma/queue.ts:150
          offset <= 24'd0;  // hw/dma/queue.ts:151
          tag <= waiting_pop_tag;  // hw/dma/queue.ts:152
          is_write <= waiting_pop_kind[1];  // hw/dma/queue.ts:153
          status <= 4'd0;  // hw/dma/queue.ts:154
          failed <= 1'b0;  // hw/dma/queue.ts:155
          waited <= 32'd0;  // hw/dma/queue.ts:156
          is_retry <= 1'b0;  // hw/dma/queue.ts:157
        end
      end
      STATE_PLAN: begin
        chunk <= next_chunk;  // hw/dma/queue.ts:161
        fetch_gpa <= gpa[11:0];  // hw/dma/queue.ts:162
        fetch_left <= next_chunk;  // hw/dma/queue.ts:163
        fetch_offset <= offset;  // hw/dma/queue.ts:164
        fetch_row <= 6'd0;  // hw/dma/queue.ts:165
      end
      STATE_FETCH: begin
        if (piece_ready) begin  // hw/dma/queue.ts:168
          fetch_gpa <= fetch_gpa + this_piece[11:0];  // hw/dma/queue.ts:169
          fetch_left <= fetch_left - this_piece;  // hw/dma/queue.ts:170
          fetch_offset <= fetch_offset + {11'd0, this_piece};  // hw/dma/queue.ts:171
          fetch_row <= fetch_row + piece_rows;  // hw/dma/queue.ts:172
        end
      end
      STATE_FETCHED: begin
      end
      STATE_TAG: begin
        if (tag_given) begin  // hw/dma/queue.ts:176
          held_tag <= tag_index;  // hw/dma/queue.ts:178
        end
      end
      STATE_LOOK: begin
      end
      STATE_VERDICT: begin
        if (missed) begin  // hw/dma/queue.ts:182
        end else if (verdict_valid) begin  // hw/dma/queue.ts:182
          parked_at <= now;  // hw/dma/queue.ts:183
          page <= verdict_page;  // hw/dma/queue.ts:184
          pages <= verdict_pages;  // hw/dma/queue.ts:185
          domain <= verdict_domain;  // hw/dma/queue.ts:186
          epoch <= verdict_epoch;  // hw/dma/queue.ts:187
          case (verdict)  // hw/dma/queue.ts:188
            2'd0: begin
              is_retry <= 1'b0;  // hw/dma/queue.ts:190
            end
            2'd3: begin
              status <= 4'd1;  // hw/dma/queue.ts:138
            end
            2'd1: begin
            end
            default: begin
            end
          endcase
        end
      end
      STATE_MISSED: begin
        if (again) begin  // hw/dma/queue.ts:197
        end else if (line_failed) begin  // hw/dma/queue.ts:197
          status <= 4'd1;  // hw/dma/queue.ts:138
        end
      end
      STATE_WRITE: begin
      end
      STATE_WRITING: begin
        if (write_done) begin  // hw/dma/queue.ts:199
          gpa <= gpa + {27'd0, chunk};  // hw/dma/queue.ts:142
          left <= left - {11'd0, chunk};  // hw/dma/queue.ts:143
          offset <= offset + {11'd0, chunk};  // hw/dma/queue.ts:144
        end
      end
      STATE_READ: begin
        if (read_ready) begin  // hw/dma/queue.ts:200
          gpa <= gpa + {27'd0, chunk};  // hw/dma/queue.ts:142
          left <= left - {11'd0, chunk};  // hw/dma/queue.ts:143
          offset <= offset + {11'd0, chunk};  // hw/dma/queue.ts:144
        end
      end
      STATE_PARK: begin
      end
      STATE_PARKED: begin
        if (wake) begin  // hw/dma/queue.ts:205
          waited <= waited + (now - parked_at);  // hw/dma/queue.ts:206
          is_retry <= 1'b1;  // hw/dma/queue.ts:207
          if (wake_code == 4'd0) begin  // hw/dma/queue.ts:208
          end else if (wake_code == 4'd1) begin  // hw/dma/queue.ts:209
            status <= 4'd2;  // hw/dma/queue.ts:138
          end else begin
            status <= 4'd3;  // hw/dma/queue.ts:138
          end
        end
      end
      STATE_DRAIN: begin
        if (reading == 7'd0) begin  // hw/dma/queue.ts:214
          if (failed) begin  // hw/dma/queue.ts:215
            status <= 4'd4;  // hw/dma/queue.ts:215
          end
        end
      end
      STATE_DONE: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, span_bytes[11:0]};  // whole pages (hw/dma/queue.ts:99)
  wire unused_1 = &{1'b0, waiting_pop_kind[0]};  // ring or buffer: the same to the engine (hw/dma/queue.ts:221)

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_dma_queue_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_dma_queue_default
  `define VPRI_ASSUME_vpri_dma_queue_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_dma_queue_default assert
`endif

  reg  desc_was_stalled;  // hw/dma/queue.ts:31
  reg  [1:0] desc_was_kind;  // hw/dma/queue.ts:31
  reg  [39:0] desc_was_gpa;  // hw/dma/queue.ts:31
  reg  [23:0] desc_was_length;  // hw/dma/queue.ts:31
  reg  [15:0] desc_was_tag;  // hw/dma/queue.ts:31
  reg  piece_was_stalled;  // hw/dma/queue.ts:32
  reg  [15:0] piece_was_tag;  // hw/dma/queue.ts:32
  reg  [23:0] piece_was_offset;  // hw/dma/queue.ts:32
  reg  [12:0] piece_was_bytes;  // hw/dma/queue.ts:32
  reg  [1:0] piece_was_lane;  // hw/dma/queue.ts:32
  reg  [5:0] piece_was_row;  // hw/dma/queue.ts:32
  reg  look_was_stalled;  // hw/dma/queue.ts:35
  reg  [27:0] look_was_page;  // hw/dma/queue.ts:35
  reg  [12:0] look_was_count;  // hw/dma/queue.ts:35
  reg  look_was_write;  // hw/dma/queue.ts:35
  reg  write_was_stalled;  // hw/dma/queue.ts:40
  reg  [39:0] write_was_gpa;  // hw/dma/queue.ts:40
  reg  [12:0] write_was_bytes;  // hw/dma/queue.ts:40
  reg  [3:0] write_was_domain;  // hw/dma/queue.ts:40
  reg  write_was_epoch;  // hw/dma/queue.ts:40
  reg  read_was_stalled;  // hw/dma/queue.ts:41
  reg  [5:0] read_was_read_tag;  // hw/dma/queue.ts:41
  reg  [39:0] read_was_gpa;  // hw/dma/queue.ts:41
  reg  [12:0] read_was_bytes;  // hw/dma/queue.ts:41
  reg  [15:0] read_was_tag;  // hw/dma/queue.ts:41
  reg  [23:0] read_was_offset;  // hw/dma/queue.ts:41
  reg  [3:0] read_was_domain;  // hw/dma/queue.ts:41
  reg  read_was_epoch;  // hw/dma/queue.ts:41
  reg  park_was_stalled;  // hw/dma/queue.ts:42
  reg  [27:0] park_was_page;  // hw/dma/queue.ts:42
  reg  [8:0] park_was_pages;  // hw/dma/queue.ts:42
  reg  park_was_write;  // hw/dma/queue.ts:42
  reg  done_was_stalled;  // hw/dma/queue.ts:43
  reg  [15:0] done_was_tag;  // hw/dma/queue.ts:43
  reg  [3:0] done_was_status;  // hw/dma/queue.ts:43
  reg  [23:0] done_was_bytes;  // hw/dma/queue.ts:43
  reg  [31:0] done_was_waited;  // hw/dma/queue.ts:43

  always @(posedge clk) begin
    if (rst) begin
      desc_was_stalled <= 1'b0;
      piece_was_stalled <= 1'b0;
      look_was_stalled <= 1'b0;
      write_was_stalled <= 1'b0;
      read_was_stalled <= 1'b0;
      park_was_stalled <= 1'b0;
      done_was_stalled <= 1'b0;
    end else begin
      desc_was_stalled <= desc_valid & (~desc_ready);  // hw/dma/queue.ts:31
      piece_was_stalled <= piece_valid & (~piece_ready);  // hw/dma/queue.ts:32
      look_was_stalled <= look_valid & (~look_ready);  // hw/dma/queue.ts:35
      write_was_stalled <= write_valid & (~write_ready);  // hw/dma/queue.ts:40
      read_was_stalled <= read_valid & (~read_ready);  // hw/dma/queue.ts:41
      park_was_stalled <= park_valid & (~park_ready);  // hw/dma/queue.ts:42
      done_was_stalled <= done_valid & (~done_ready);  // hw/dma/queue.ts:43
    end
  end

  always @(posedge clk) begin
    desc_was_kind <= desc_kind;  // hw/dma/queue.ts:31
    desc_was_gpa <= desc_gpa;  // hw/dma/queue.ts:31
    desc_was_length <= desc_length;  // hw/dma/queue.ts:31
    desc_was_tag <= desc_tag;  // hw/dma/queue.ts:31
    piece_was_tag <= piece_tag;  // hw/dma/queue.ts:32
    piece_was_offset <= piece_offset;  // hw/dma/queue.ts:32
    piece_was_bytes <= piece_bytes;  // hw/dma/queue.ts:32
    piece_was_lane <= piece_lane;  // hw/dma/queue.ts:32
    piece_was_row <= piece_row;  // hw/dma/queue.ts:32
    look_was_page <= look_page;  // hw/dma/queue.ts:35
    look_was_count <= look_count;  // hw/dma/queue.ts:35
    look_was_write <= look_write;  // hw/dma/queue.ts:35
    write_was_gpa <= write_gpa;  // hw/dma/queue.ts:40
    write_was_bytes <= write_bytes;  // hw/dma/queue.ts:40
    write_was_domain <= write_domain;  // hw/dma/queue.ts:40
    write_was_epoch <= write_epoch;  // hw/dma/queue.ts:40
    read_was_read_tag <= read_read_tag;  // hw/dma/queue.ts:41
    read_was_gpa <= read_gpa;  // hw/dma/queue.ts:41
    read_was_bytes <= read_bytes;  // hw/dma/queue.ts:41
    read_was_tag <= read_tag;  // hw/dma/queue.ts:41
    read_was_offset <= read_offset;  // hw/dma/queue.ts:41
    read_was_domain <= read_domain;  // hw/dma/queue.ts:41
    read_was_epoch <= read_epoch;  // hw/dma/queue.ts:41
    park_was_page <= park_page;  // hw/dma/queue.ts:42
    park_was_pages <= park_pages;  // hw/dma/queue.ts:42
    park_was_write <= park_write;  // hw/dma/queue.ts:42
    done_was_tag <= done_tag;  // hw/dma/queue.ts:43
    done_was_status <= done_status;  // hw/dma/queue.ts:43
    done_was_bytes <= done_bytes;  // hw/dma/queue.ts:43
    done_was_waited <= done_waited;  // hw/dma/queue.ts:43
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 4'hf);  // hw/dma/queue.ts:147
      verdict_awaited: assert ((~verdict_valid) | (state == STATE_VERDICT));  // hw/dma/queue.ts:223
      miss_awaited: assert ((~missed) | (state == STATE_VERDICT));  // hw/dma/queue.ts:224
      wake_awaited: assert ((~(again | line_failed)) | (state == STATE_MISSED));  // hw/dma/queue.ts:225
      write_done_awaited: assert ((~write_done) | (state == STATE_WRITING));  // hw/dma/queue.ts:226
      read_done_owed: assert ((~read_done) | (|reading));  // hw/dma/queue.ts:227
      piece_done_owed: assert ((~piece_done) | (|fetching));  // hw/dma/queue.ts:228
      wake_while_parked: assert ((~wake) | (state == STATE_PARKED));  // hw/dma/queue.ts:229
      if ((state == STATE_WRITE) | (state == STATE_READ)) begin  // hw/dma/queue.ts:230
        chunk_not_empty: assert (|chunk);  // hw/dma/queue.ts:230
      end
      if (state == STATE_READ) begin  // hw/dma/queue.ts:231
        read_holds_tag: assert (holds_tag);  // hw/dma/queue.ts:231
      end
      parks: cover (park_valid & park_ready);  // hw/dma/queue.ts:232
      retries: cover (look_valid & is_retry);  // hw/dma/queue.ts:233
      finishes: cover (done_valid & done_ready);  // hw/dma/queue.ts:234
      if (desc_was_stalled) begin  // hw/dma/queue.ts:31
        desc_hold_valid: `VPRI_ASSUME_vpri_dma_queue_default (desc_valid);  // hw/dma/queue.ts:31
        desc_hold_kind: `VPRI_ASSUME_vpri_dma_queue_default (desc_kind == desc_was_kind);  // hw/dma/queue.ts:31
        desc_hold_gpa: `VPRI_ASSUME_vpri_dma_queue_default (desc_gpa == desc_was_gpa);  // hw/dma/queue.ts:31
        desc_hold_length: `VPRI_ASSUME_vpri_dma_queue_default (desc_length == desc_was_length);  // hw/dma/queue.ts:31
        desc_hold_tag: `VPRI_ASSUME_vpri_dma_queue_default (desc_tag == desc_was_tag);  // hw/dma/queue.ts:31
      end
      if (piece_was_stalled) begin  // hw/dma/queue.ts:32
        piece_hold_valid: assert (piece_valid);  // hw/dma/queue.ts:32
        piece_hold_tag: assert (piece_tag == piece_was_tag);  // hw/dma/queue.ts:32
        piece_hold_offset: assert (piece_offset == piece_was_offset);  // hw/dma/queue.ts:32
        piece_hold_bytes: assert (piece_bytes == piece_was_bytes);  // hw/dma/queue.ts:32
        piece_hold_lane: assert (piece_lane == piece_was_lane);  // hw/dma/queue.ts:32
        piece_hold_row: assert (piece_row == piece_was_row);  // hw/dma/queue.ts:32
      end
      if (look_was_stalled) begin  // hw/dma/queue.ts:35
        look_hold_valid: assert (look_valid);  // hw/dma/queue.ts:35
        look_hold_page: assert (look_page == look_was_page);  // hw/dma/queue.ts:35
        look_hold_count: assert (look_count == look_was_count);  // hw/dma/queue.ts:35
        look_hold_write: assert (look_write == look_was_write);  // hw/dma/queue.ts:35
      end
      if (write_was_stalled) begin  // hw/dma/queue.ts:40
        write_hold_valid: assert (write_valid);  // hw/dma/queue.ts:40
        write_hold_gpa: assert (write_gpa == write_was_gpa);  // hw/dma/queue.ts:40
        write_hold_bytes: assert (write_bytes == write_was_bytes);  // hw/dma/queue.ts:40
        write_hold_domain: assert (write_domain == write_was_domain);  // hw/dma/queue.ts:40
        write_hold_epoch: assert (write_epoch == write_was_epoch);  // hw/dma/queue.ts:40
      end
      if (read_was_stalled) begin  // hw/dma/queue.ts:41
        read_hold_valid: assert (read_valid);  // hw/dma/queue.ts:41
        read_hold_read_tag: assert (read_read_tag == read_was_read_tag);  // hw/dma/queue.ts:41
        read_hold_gpa: assert (read_gpa == read_was_gpa);  // hw/dma/queue.ts:41
        read_hold_bytes: assert (read_bytes == read_was_bytes);  // hw/dma/queue.ts:41
        read_hold_tag: assert (read_tag == read_was_tag);  // hw/dma/queue.ts:41
        read_hold_offset: assert (read_offset == read_was_offset);  // hw/dma/queue.ts:41
        read_hold_domain: assert (read_domain == read_was_domain);  // hw/dma/queue.ts:41
        read_hold_epoch: assert (read_epoch == read_was_epoch);  // hw/dma/queue.ts:41
      end
      if (park_was_stalled) begin  // hw/dma/queue.ts:42
        park_hold_valid: assert (park_valid);  // hw/dma/queue.ts:42
        park_hold_page: assert (park_page == park_was_page);  // hw/dma/queue.ts:42
        park_hold_pages: assert (park_pages == park_was_pages);  // hw/dma/queue.ts:42
        park_hold_write: assert (park_write == park_was_write);  // hw/dma/queue.ts:42
      end
      if (done_was_stalled) begin  // hw/dma/queue.ts:43
        done_hold_valid: assert (done_valid);  // hw/dma/queue.ts:43
        done_hold_tag: assert (done_tag == done_was_tag);  // hw/dma/queue.ts:43
        done_hold_status: assert (done_status == done_was_status);  // hw/dma/queue.ts:43
        done_hold_bytes: assert (done_bytes == done_was_bytes);  // hw/dma/queue.ts:43
        done_hold_waited: assert (done_waited == done_was_waited);  // hw/dma/queue.ts:43
      end
    end
  end
`endif
endmodule
