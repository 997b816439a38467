// Miss table and memory transactions of the line cache; several reads and writes outstanding, one maintenance operation (fill or
// change of a cached line) at a time on the lookup pipeline. A change is installed (passes the point of order) in the cache, then
// written through; done comes with the write response. AXI errors: a failed read wakes its waiters with fail and ends a merged change
// with an error; a failed write ends its change with an error. Every transaction is one beat of one line.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"misses":8,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/lookup/misses.ts; do not edit.
module vpri_misses_default (
  input  wire clk,
  input  wire rst,
  input  wire miss_valid,
  input  wire [15:0] miss_row,
  input  wire [3:0] miss_queue,
  output wire [15:0] wake,
  output wire [15:0] wake_failed,
  input  wire hold,
  input  wire change_valid,
  output wire change_ready,
  input  wire [3:0] change_owner,
  input  wire [15:0] change_row,
  input  wire [7:0] change_first,
  input  wire [8:0] change_end,
  input  wire [1:0] change_rights,
  output wire installed,
  output wire [3:0] installed_owner,
  output wire [15:0] installed_row,
  output wire done,
  output wire [3:0] done_owner,
  output wire done_error,
  output wire op,
  output wire op_fill,
  output wire [15:0] op_row,
  output wire [511:0] line,
  input  wire op_checked,
  input  wire op_hit,
  input  wire [511:0] op_found,
  output wire put,
  output wire ar_valid,
  input  wire ar_ready,
  output wire [2:0] ar_id,
  output wire [15:0] ar_row,
  input  wire r_valid,
  output wire r_ready,
  input  wire [2:0] r_id,
  input  wire [511:0] r_data,
  input  wire r_error,
  output wire aw_valid,
  input  wire aw_ready,
  output wire [2:0] aw_id,
  output wire [15:0] aw_row,
  output wire w_valid,
  input  wire w_ready,
  output wire [511:0] w_data,
  input  wire b_valid,
  output wire b_ready,
  input  wire [2:0] b_id,
  input  wire b_error,
  output wire busy
);

  localparam [3:0] STATE_IDLE = 4'd0;
  localparam [3:0] STATE_MERGE = 4'd1;
  localparam [3:0] STATE_FILL = 4'd2;
  localparam [3:0] STATE_FILLING = 4'd3;
  localparam [3:0] STATE_UPDATE = 4'd4;
  localparam [3:0] STATE_CHECKING = 4'd5;
  localparam [3:0] STATE_MODIFY = 4'd6;
  localparam [3:0] STATE_PUT = 4'd7;
  localparam [3:0] STATE_SEND = 4'd8;
  localparam [3:0] STATE_FAIL = 4'd9;

  reg  [3:0] state;  // hw/lookup/misses.ts:49
  reg  [7:0] used;  // hw/lookup/misses.ts:50
  reg  [7:0] fetching;  // hw/lookup/misses.ts:50
  reg  [7:0] unasked;  // hw/lookup/misses.ts:50
  reg  [7:0] changing;  // hw/lookup/misses.ts:50
  reg  [15:0] stranded;  // hw/lookup/misses.ts:50
  reg  [2:0] index;  // hw/lookup/misses.ts:50
  reg  [511:0] buffer;  // hw/lookup/misses.ts:50
  reg  write_back;  // hw/lookup/misses.ts:50
  reg  aw_left;  // hw/lookup/misses.ts:50
  reg  w_left;  // hw/lookup/misses.ts:50
  reg  asking;  // hw/lookup/misses.ts:50
  reg  [2:0] ask_id;  // hw/lookup/misses.ts:50
  reg  [15:0] ask_row;  // hw/lookup/misses.ts:50
  reg  [15:0] row_0;  // hw/lookup/misses.ts:56
  reg  [7:0] first_0;  // hw/lookup/misses.ts:56
  reg  [8:0] end_0;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_0;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_0;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_0;  // hw/lookup/misses.ts:57
  reg  [15:0] row_1;  // hw/lookup/misses.ts:56
  reg  [7:0] first_1;  // hw/lookup/misses.ts:56
  reg  [8:0] end_1;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_1;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_1;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_1;  // hw/lookup/misses.ts:57
  reg  [15:0] row_2;  // hw/lookup/misses.ts:56
  reg  [7:0] first_2;  // hw/lookup/misses.ts:56
  reg  [8:0] end_2;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_2;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_2;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_2;  // hw/lookup/misses.ts:57
  reg  [15:0] row_3;  // hw/lookup/misses.ts:56
  reg  [7:0] first_3;  // hw/lookup/misses.ts:56
  reg  [8:0] end_3;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_3;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_3;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_3;  // hw/lookup/misses.ts:57
  reg  [15:0] row_4;  // hw/lookup/misses.ts:56
  reg  [7:0] first_4;  // hw/lookup/misses.ts:56
  reg  [8:0] end_4;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_4;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_4;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_4;  // hw/lookup/misses.ts:57
  reg  [15:0] row_5;  // hw/lookup/misses.ts:56
  reg  [7:0] first_5;  // hw/lookup/misses.ts:56
  reg  [8:0] end_5;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_5;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_5;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_5;  // hw/lookup/misses.ts:57
  reg  [15:0] row_6;  // hw/lookup/misses.ts:56
  reg  [7:0] first_6;  // hw/lookup/misses.ts:56
  reg  [8:0] end_6;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_6;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_6;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_6;  // hw/lookup/misses.ts:57
  reg  [15:0] row_7;  // hw/lookup/misses.ts:56
  reg  [7:0] first_7;  // hw/lookup/misses.ts:56
  reg  [8:0] end_7;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_7;  // hw/lookup/misses.ts:56
  reg  [3:0] owner_7;  // hw/lookup/misses.ts:56
  reg  [15:0] waiters_7;  // hw/lookup/misses.ts:57
  wire [7:0] miss_match;  // hw/lookup/misses.ts:62
  wire [7:0] change_match;  // hw/lookup/misses.ts:63
  wire [7:0] free_one;  // hw/lookup/misses.ts:64
  wire free_any;  // hw/lookup/misses.ts:65
  wire [7:0] miss_new;  // hw/lookup/misses.ts:66
  wire miss_strands;  // hw/lookup/misses.ts:67
  wire mergeable;  // hw/lookup/misses.ts:70
  wire may_merge;  // hw/lookup/misses.ts:71
  wire may_start;  // hw/lookup/misses.ts:72
  wire [7:0] change_new;  // hw/lookup/misses.ts:74
  wire [7:0] current;  // hw/lookup/misses.ts:77
  wire [15:0] current_row;  // hw/lookup/misses.ts:78
  wire [7:0] current_first;  // hw/lookup/misses.ts:79
  wire [8:0] current_end;  // hw/lookup/misses.ts:80
  wire [1:0] current_rights;  // hw/lookup/misses.ts:81
  wire [511:0] changed;  // hw/lookup/misses.ts:82
  wire whole;  // hw/lookup/misses.ts:83
  wire failed;  // hw/lookup/misses.ts:90
  wire filled;  // hw/lookup/misses.ts:91
  wire [3:0] current_owner;  // hw/lookup/misses.ts:92
  wire fill_ends;  // hw/lookup/misses.ts:98
  wire b_taken;  // hw/lookup/misses.ts:99
  wire [7:0] b_ends;  // hw/lookup/misses.ts:101
  wire [7:0] ended;  // hw/lookup/misses.ts:102
  wire [15:0] miss_bit;  // hw/lookup/misses.ts:108
  wire [7:0] wake_entry;  // hw/lookup/misses.ts:109
  wire [15:0] stranded_wake;  // hw/lookup/misses.ts:111
  wire [7:0] quiet;  // hw/lookup/misses.ts:115
  wire [7:0] refetch;  // hw/lookup/misses.ts:128
  wire [7:0] next_read;  // hw/lookup/misses.ts:134
  wire ask;  // hw/lookup/misses.ts:135
  wire [255:0] changed_and;  // hw/lookup/misses.ts:82

  assign miss_match = {used[7] & (row_7 == miss_row), used[6] & (row_6 == miss_row), used[5] & (row_5 == miss_row), used[4] & (row_4 == miss_row), used[3] & (row_3 == miss_row), used[2] & (row_2 == miss_row), used[1] & (row_1 == miss_row), used[0] & (row_0 == miss_row)};  // hw/lookup/misses.ts:62
  assign change_match = {used[7] & (row_7 == change_row), used[6] & (row_6 == change_row), used[5] & (row_5 == change_row), used[4] & (row_4 == change_row), used[3] & (row_3 == change_row), used[2] & (row_2 == change_row), used[1] & (row_1 == change_row), used[0] & (row_0 == change_row)};  // hw/lookup/misses.ts:63
  assign free_one = (~used) & ((~(~used)) + 8'd1);  // hw/lookup/misses.ts:64
  assign free_any = ~(&used);  // hw/lookup/misses.ts:65
  assign miss_new = ((miss_valid & (~(|miss_match))) & free_any) ? free_one : 8'd0;  // hw/lookup/misses.ts:66
  assign miss_strands = (miss_valid & (~(|miss_match))) & (~free_any);  // hw/lookup/misses.ts:67
  assign mergeable = |((change_match & fetching) & (~changing));  // hw/lookup/misses.ts:70
  assign may_merge = (((change_valid & (~miss_valid)) & mergeable) & (state == STATE_IDLE)) & (~r_valid);  // hw/lookup/misses.ts:71
  assign may_start = (((((change_valid & (~miss_valid)) & (~(|change_match))) & free_any) & (state == STATE_IDLE)) & (~r_valid)) & (~hold);  // hw/lookup/misses.ts:72
  assign change_new = may_start ? free_one : (may_merge ? change_match : 8'd0);  // hw/lookup/misses.ts:74
  assign current = {index == 3'd7, index == 3'd6, index == 3'd5, index == 3'd4, index == 3'd3, index == 3'd2, index == 3'd1, index == 3'd0};  // hw/lookup/misses.ts:77
  assign current_row = index[2] ? (index[1] ? (index[0] ? row_7 : row_6) : (index[0] ? row_5 : row_4)) : (index[1] ? (index[0] ? row_3 : row_2) : (index[0] ? row_1 : row_0));  // hw/lookup/misses.ts:78
  assign current_first = index[2] ? (index[1] ? (index[0] ? first_7 : first_6) : (index[0] ? first_5 : first_4)) : (index[1] ? (index[0] ? first_3 : first_2) : (index[0] ? first_1 : first_0));  // hw/lookup/misses.ts:79
  assign current_end = index[2] ? (index[1] ? (index[0] ? end_7 : end_6) : (index[0] ? end_5 : end_4)) : (index[1] ? (index[0] ? end_3 : end_2) : (index[0] ? end_1 : end_0));  // hw/lookup/misses.ts:80
  assign current_rights = index[2] ? (index[1] ? (index[0] ? rights_7 : rights_6) : (index[0] ? rights_5 : rights_4)) : (index[1] ? (index[0] ? rights_3 : rights_2) : (index[0] ? rights_1 : rights_0));  // hw/lookup/misses.ts:81
  assign changed = {(buffer[511:256] & (~changed_and)) | (changed_and & {256{current_rights[1]}}), (buffer[255:0] & (~changed_and)) | (changed_and & {256{current_rights[0]}})};  // hw/lookup/misses.ts:82
  assign whole = (~(|current_first)) & (current_end == 9'h100);  // hw/lookup/misses.ts:83
  assign failed = (state == STATE_FAIL) & (~miss_valid);  // hw/lookup/misses.ts:90
  assign filled = (state == STATE_FILLING) & op_checked;  // hw/lookup/misses.ts:91
  assign current_owner = index[2] ? (index[1] ? (index[0] ? owner_7 : owner_6) : (index[0] ? owner_5 : owner_4)) : (index[1] ? (index[0] ? owner_3 : owner_2) : (index[0] ? owner_1 : owner_0));  // hw/lookup/misses.ts:92
  assign fill_ends = filled & (~write_back);  // hw/lookup/misses.ts:98
  assign b_taken = b_valid & b_ready;  // hw/lookup/misses.ts:99
  assign b_ends = b_taken ? {b_id == 3'd7, b_id == 3'd6, b_id == 3'd5, b_id == 3'd4, b_id == 3'd3, b_id == 3'd2, b_id == 3'd1, b_id == 3'd0} : 8'd0;  // hw/lookup/misses.ts:101
  assign ended = ((fill_ends | failed) ? current : 8'd0) | b_ends;  // hw/lookup/misses.ts:102
  assign miss_bit = {miss_queue == 4'hf, miss_queue == 4'he, miss_queue == 4'hd, miss_queue == 4'hc, miss_queue == 4'hb, miss_queue == 4'ha, miss_queue == 4'd9, miss_queue == 4'd8, miss_queue == 4'd7, miss_queue == 4'd6, miss_queue == 4'd5, miss_queue == 4'd4, miss_queue == 4'd3, miss_queue == 4'd2, miss_queue == 4'd1, miss_queue == 4'd0};  // hw/lookup/misses.ts:108
  assign wake_entry = ((filled | (state == STATE_PUT)) ? current : 8'd0) | b_ends;  // hw/lookup/misses.ts:109
  assign stranded_wake = (|ended) ? stranded : 16'd0;  // hw/lookup/misses.ts:111
  assign quiet = wake_entry | (failed ? current : 8'd0);  // hw/lookup/misses.ts:115
  assign refetch = ((((state == STATE_CHECKING) & op_checked) & (~op_hit)) & (~whole)) ? current : 8'd0;  // hw/lookup/misses.ts:128
  assign next_read = unasked & ((~unasked) + 8'd1);  // hw/lookup/misses.ts:134
  assign ask = (~asking) & (|unasked);  // hw/lookup/misses.ts:135
  assign changed_and = (256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << current_first) & (~(256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << current_end));  // hw/lookup/misses.ts:82

  assign wake = (((((((({16{wake_entry[0]}} & waiters_0) | ({16{wake_entry[1]}} & waiters_1)) | ({16{wake_entry[2]}} & waiters_2)) | ({16{wake_entry[3]}} & waiters_3)) | ({16{wake_entry[4]}} & waiters_4)) | ({16{wake_entry[5]}} & waiters_5)) | ({16{wake_entry[6]}} & waiters_6)) | ({16{wake_entry[7]}} & waiters_7)) | stranded_wake;  // hw/lookup/misses.ts:112
  assign wake_failed = failed ? (((((((({16{current[0]}} & waiters_0) | ({16{current[1]}} & waiters_1)) | ({16{current[2]}} & waiters_2)) | ({16{current[3]}} & waiters_3)) | ({16{current[4]}} & waiters_4)) | ({16{current[5]}} & waiters_5)) | ({16{current[6]}} & waiters_6)) | ({16{current[7]}} & waiters_7)) : 16'd0;  // hw/lookup/misses.ts:113
  assign change_ready = may_merge | may_start;  // hw/lookup/misses.ts:73
  assign installed = ((filled & write_back) | (state == STATE_PUT)) | (failed & write_back);  // hw/lookup/misses.ts:95
  assign installed_owner = current_owner;  // hw/lookup/misses.ts:93
  assign installed_row = current_row;  // hw/lookup/misses.ts:94
  assign done = b_taken | (failed & write_back);  // hw/lookup/misses.ts:103
  assign done_owner = failed ? current_owner : (b_id[2] ? (b_id[1] ? (b_id[0] ? owner_7 : owner_6) : (b_id[0] ? owner_5 : owner_4)) : (b_id[1] ? (b_id[0] ? owner_3 : owner_2) : (b_id[0] ? owner_1 : owner_0)));  // hw/lookup/misses.ts:104
  assign done_error = failed ? 1'b1 : b_error;  // hw/lookup/misses.ts:105
  assign op = (state == STATE_FILL) | (state == STATE_UPDATE);  // hw/lookup/misses.ts:84
  assign op_fill = (state == STATE_FILL) | (state == STATE_FILLING);  // hw/lookup/misses.ts:85
  assign op_row = current_row;  // hw/lookup/misses.ts:86
  assign line = buffer;  // hw/lookup/misses.ts:87
  assign put = state == STATE_PUT;  // hw/lookup/misses.ts:88
  assign ar_valid = asking;  // hw/lookup/misses.ts:142
  assign ar_id = ask_id;  // hw/lookup/misses.ts:143
  assign ar_row = ask_row;  // hw/lookup/misses.ts:144
  assign r_ready = state == STATE_IDLE;  // hw/lookup/misses.ts:145
  assign aw_valid = aw_left;  // hw/lookup/misses.ts:148
  assign aw_id = index;  // hw/lookup/misses.ts:149
  assign aw_row = current_row;  // hw/lookup/misses.ts:150
  assign w_valid = w_left;  // hw/lookup/misses.ts:151
  assign w_data = buffer;  // hw/lookup/misses.ts:152
  assign b_ready = ~((state == STATE_FAIL) | miss_valid);  // hw/lookup/misses.ts:100
  assign busy = (|used) | change_valid;  // hw/lookup/misses.ts:160

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      used <= 8'd0;
      fetching <= 8'd0;
      unasked <= 8'd0;
      changing <= 8'd0;
      stranded <= 16'd0;
      aw_left <= 1'b0;
      w_left <= 1'b0;
      asking <= 1'b0;
      waiters_0 <= 16'd0;
      waiters_1 <= 16'd0;
      waiters_2 <= 16'd0;
      waiters_3 <= 16'd0;
      waiters_4 <= 16'd0;
      waiters_5 <= 16'd0;
      waiters_6 <= 16'd0;
      waiters_7 <= 16'd0;
    end else begin
      stranded <= (stranded & (~stranded_wake)) | (miss_strands ? miss_bit : 16'd0);  // hw/lookup/misses.ts:114
      waiters_0 <= (quiet[0] ? 16'd0 : waiters_0) | ((miss_valid & (miss_match[0] | miss_new[0])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_1 <= (quiet[1] ? 16'd0 : waiters_1) | ((miss_valid & (miss_match[1] | miss_new[1])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_2 <= (quiet[2] ? 16'd0 : waiters_2) | ((miss_valid & (miss_match[2] | miss_new[2])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_3 <= (quiet[3] ? 16'd0 : waiters_3) | ((miss_valid & (miss_match[3] | miss_new[3])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_4 <= (quiet[4] ? 16'd0 : waiters_4) | ((miss_valid & (miss_match[4] | miss_new[4])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_5 <= (quiet[5] ? 16'd0 : waiters_5) | ((miss_valid & (miss_match[5] | miss_new[5])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_6 <= (quiet[6] ? 16'd0 : waiters_6) | ((miss_valid & (miss_match[6] | miss_new[6])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      waiters_7 <= (quiet[7] ? 16'd0 : waiters_7) | ((miss_valid & (miss_match[7] | miss_new[7])) ? miss_bit : 16'd0);  // hw/lookup/misses.ts:118
      used <= ((used | miss_new) | change_new) & (~ended);  // hw/lookup/misses.ts:129
      fetching <= ((fetching | miss_new) | refetch) & (~((r_valid & r_ready) ? {r_id == 3'd7, r_id == 3'd6, r_id == 3'd5, r_id == 3'd4, r_id == 3'd3, r_id == 3'd2, r_id == 3'd1, r_id == 3'd0} : 8'd0));  // hw/lookup/misses.ts:130
      changing <= (changing | change_new) & (~ended);  // hw/lookup/misses.ts:131
      unasked <= ((unasked | miss_new) | refetch) & (~(ask ? next_read : 8'd0));  // hw/lookup/misses.ts:136
      if (ask) begin  // hw/lookup/misses.ts:137
        asking <= 1'b1;  // hw/lookup/misses.ts:138
      end else if (ar_ready) begin  // hw/lookup/misses.ts:141
        asking <= 1'b0;  // hw/lookup/misses.ts:141
      end
      if (aw_left & aw_ready) begin  // hw/lookup/misses.ts:153
        aw_left <= 1'b0;  // hw/lookup/misses.ts:153
      end
      if (w_left & w_ready) begin  // hw/lookup/misses.ts:154
        w_left <= 1'b0;  // hw/lookup/misses.ts:154
      end
      case (state)  // hw/lookup/misses.ts:162
        STATE_IDLE: begin
          if (r_valid) begin  // hw/lookup/misses.ts:163
            if (r_error) begin  // hw/lookup/misses.ts:167
              state <= STATE_FAIL;  // hw/lookup/misses.ts:167
            end else begin
              state <= STATE_MERGE;  // hw/lookup/misses.ts:167
            end
          end else if (may_start) begin  // hw/lookup/misses.ts:168
            state <= STATE_UPDATE;  // hw/lookup/misses.ts:171
          end
        end
        STATE_MERGE: begin
          state <= STATE_FILL;  // hw/lookup/misses.ts:175
        end
        STATE_FILL: begin
          state <= STATE_FILLING;  // hw/lookup/misses.ts:177
        end
        STATE_FILLING: begin
          if (op_checked) begin  // hw/lookup/misses.ts:178
            if (write_back) begin  // hw/lookup/misses.ts:178
              aw_left <= 1'b1;  // hw/lookup/misses.ts:156
              w_left <= 1'b1;  // hw/lookup/misses.ts:157
              state <= STATE_SEND;  // hw/lookup/misses.ts:158
            end else begin
              state <= STATE_IDLE;  // hw/lookup/misses.ts:178
            end
          end
        end
        STATE_UPDATE: begin
          state <= STATE_CHECKING;  // hw/lookup/misses.ts:179
        end
        STATE_CHECKING: begin
          if (op_checked) begin  // hw/lookup/misses.ts:180
            if (op_hit) begin  // hw/lookup/misses.ts:182
              state <= STATE_MODIFY;  // hw/lookup/misses.ts:184
            end else if (whole) begin  // hw/lookup/misses.ts:185
              state <= STATE_MERGE;  // hw/lookup/misses.ts:185
            end else begin
              state <= STATE_IDLE;  // hw/lookup/misses.ts:185
            end
          end
        end
        STATE_MODIFY: begin
          state <= STATE_PUT;  // hw/lookup/misses.ts:189
        end
        STATE_PUT: begin
          aw_left <= 1'b1;  // hw/lookup/misses.ts:156
          w_left <= 1'b1;  // hw/lookup/misses.ts:157
          state <= STATE_SEND;  // hw/lookup/misses.ts:158
        end
        STATE_SEND: begin
          if (~(aw_left | w_left)) begin  // hw/lookup/misses.ts:192
            state <= STATE_IDLE;  // hw/lookup/misses.ts:192
          end
        end
        STATE_FAIL: begin
          if (failed) begin  // hw/lookup/misses.ts:193
            state <= STATE_IDLE;  // hw/lookup/misses.ts:193
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (miss_new[0]) begin  // hw/lookup/misses.ts:119
      row_0 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[0]) begin  // hw/lookup/misses.ts:120
      row_0 <= change_row;  // hw/lookup/misses.ts:121
      first_0 <= change_first;  // hw/lookup/misses.ts:122
      end_0 <= change_end;  // hw/lookup/misses.ts:123
      rights_0 <= change_rights;  // hw/lookup/misses.ts:124
      owner_0 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[1]) begin  // hw/lookup/misses.ts:119
      row_1 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[1]) begin  // hw/lookup/misses.ts:120
      row_1 <= change_row;  // hw/lookup/misses.ts:121
      first_1 <= change_first;  // hw/lookup/misses.ts:122
      end_1 <= change_end;  // hw/lookup/misses.ts:123
      rights_1 <= change_rights;  // hw/lookup/misses.ts:124
      owner_1 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[2]) begin  // hw/lookup/misses.ts:119
      row_2 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[2]) begin  // hw/lookup/misses.ts:120
      row_2 <= change_row;  // hw/lookup/misses.ts:121
      first_2 <= change_first;  // hw/lookup/misses.ts:122
      end_2 <= change_end;  // hw/lookup/misses.ts:123
      rights_2 <= change_rights;  // hw/lookup/misses.ts:124
      owner_2 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[3]) begin  // hw/lookup/misses.ts:119
      row_3 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[3]) begin  // hw/lookup/misses.ts:120
      row_3 <= change_row;  // hw/lookup/misses.ts:121
      first_3 <= change_first;  // hw/lookup/misses.ts:122
      end_3 <= change_end;  // hw/lookup/misses.ts:123
      rights_3 <= change_rights;  // hw/lookup/misses.ts:124
      owner_3 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[4]) begin  // hw/lookup/misses.ts:119
      row_4 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[4]) begin  // hw/lookup/misses.ts:120
      row_4 <= change_row;  // hw/lookup/misses.ts:121
      first_4 <= change_first;  // hw/lookup/misses.ts:122
      end_4 <= change_end;  // hw/lookup/misses.ts:123
      rights_4 <= change_rights;  // hw/lookup/misses.ts:124
      owner_4 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[5]) begin  // hw/lookup/misses.ts:119
      row_5 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[5]) begin  // hw/lookup/misses.ts:120
      row_5 <= change_row;  // hw/lookup/misses.ts:121
      first_5 <= change_first;  // hw/lookup/misses.ts:122
      end_5 <= change_end;  // hw/lookup/misses.ts:123
      rights_5 <= change_rights;  // hw/lookup/misses.ts:124
      owner_5 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[6]) begin  // hw/lookup/misses.ts:119
      row_6 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[6]) begin  // hw/lookup/misses.ts:120
      row_6 <= change_row;  // hw/lookup/misses.ts:121
      first_6 <= change_first;  // hw/lookup/misses.ts:122
      end_6 <= change_end;  // hw/lookup/misses.ts:123
      rights_6 <= change_rights;  // hw/lookup/misses.ts:124
      owner_6 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (miss_new[7]) begin  // hw/lookup/misses.ts:119
      row_7 <= miss_row;  // hw/lookup/misses.ts:119
    end
    if (change_new[7]) begin  // hw/lookup/misses.ts:120
      row_7 <= change_row;  // hw/lookup/misses.ts:121
      first_7 <= change_first;  // hw/lookup/misses.ts:122
      end_7 <= change_end;  // hw/lookup/misses.ts:123
      rights_7 <= change_rights;  // hw/lookup/misses.ts:124
      owner_7 <= change_owner;  // hw/lookup/misses.ts:125
    end
    if (ask) begin  // hw/lookup/misses.ts:137
      ask_id <= ((((((({3{next_read[0]}} & 3'd0) | ({3{next_read[1]}} & 3'd1)) | ({3{next_read[2]}} & 3'd2)) | ({3{next_read[3]}} & 3'd3)) | ({3{next_read[4]}} & 3'd4)) | ({3{next_read[5]}} & 3'd5)) | ({3{next_read[6]}} & 3'd6)) | ({3{next_read[7]}} & 3'd7);  // hw/lookup/misses.ts:139
      ask_row <= ((((((({16{next_read[0]}} & row_0) | ({16{next_read[1]}} & row_1)) | ({16{next_read[2]}} & row_2)) | ({16{next_read[3]}} & row_3)) | ({16{next_read[4]}} & row_4)) | ({16{next_read[5]}} & row_5)) | ({16{next_read[6]}} & row_6)) | ({16{next_read[7]}} & row_7);  // hw/lookup/misses.ts:140
    end
    case (state)  // hw/lookup/misses.ts:162
      STATE_IDLE: begin
        if (r_valid) begin  // hw/lookup/misses.ts:163
          index <= r_id;  // hw/lookup/misses.ts:164
          buffer <= r_data;  // hw/lookup/misses.ts:165
          write_back <= |(changing & {r_id == 3'd7, r_id == 3'd6, r_id == 3'd5, r_id == 3'd4, r_id == 3'd3, r_id == 3'd2, r_id == 3'd1, r_id == 3'd0});  // hw/lookup/misses.ts:166
        end else if (may_start) begin  // hw/lookup/misses.ts:168
          index <= ((((((({3{free_one[0]}} & 3'd0) | ({3{free_one[1]}} & 3'd1)) | ({3{free_one[2]}} & 3'd2)) | ({3{free_one[3]}} & 3'd3)) | ({3{free_one[4]}} & 3'd4)) | ({3{free_one[5]}} & 3'd5)) | ({3{free_one[6]}} & 3'd6)) | ({3{free_one[7]}} & 3'd7);  // hw/lookup/misses.ts:169
          write_back <= 1'b1;  // hw/lookup/misses.ts:170
        end
      end
      STATE_MERGE: begin
        if (write_back) begin  // hw/lookup/misses.ts:174
          buffer <= changed;  // hw/lookup/misses.ts:174
        end
      end
      STATE_FILL: begin
      end
      STATE_FILLING: begin
      end
      STATE_UPDATE: begin
      end
      STATE_CHECKING: begin
        if (op_checked) begin  // hw/lookup/misses.ts:180
          if (op_hit) begin  // hw/lookup/misses.ts:182
            buffer <= op_found;  // hw/lookup/misses.ts:183
          end
        end
      end
      STATE_MODIFY: begin
        buffer <= changed;  // hw/lookup/misses.ts:188
      end
      STATE_PUT: begin
      end
      STATE_SEND: begin
      end
      STATE_FAIL: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_misses_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_misses_default
  `define VPRI_ASSUME_vpri_misses_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_misses_default assert
`endif

  reg  change_was_stalled;  // hw/lookup/misses.ts:33
  reg  [3:0] change_was_owner;  // hw/lookup/misses.ts:33
  reg  [15:0] change_was_row;  // hw/lookup/misses.ts:33
  reg  [7:0] change_was_first;  // hw/lookup/misses.ts:33
  reg  [8:0] change_was_end;  // hw/lookup/misses.ts:33
  reg  [1:0] change_was_rights;  // hw/lookup/misses.ts:33
  reg  ar_was_stalled;  // hw/lookup/misses.ts:39
  reg  [2:0] ar_was_id;  // hw/lookup/misses.ts:39
  reg  [15:0] ar_was_row;  // hw/lookup/misses.ts:39
  reg  r_was_stalled;  // hw/lookup/misses.ts:39
  reg  [2:0] r_was_id;  // hw/lookup/misses.ts:39
  reg  [511:0] r_was_data;  // hw/lookup/misses.ts:39
  reg  r_was_error;  // hw/lookup/misses.ts:39
  reg  aw_was_stalled;  // hw/lookup/misses.ts:40
  reg  [2:0] aw_was_id;  // hw/lookup/misses.ts:40
  reg  [15:0] aw_was_row;  // hw/lookup/misses.ts:40
  reg  w_was_stalled;  // hw/lookup/misses.ts:40
  reg  [511:0] w_was_data;  // hw/lookup/misses.ts:40
  reg  b_was_stalled;  // hw/lookup/misses.ts:40
  reg  [2:0] b_was_id;  // hw/lookup/misses.ts:40
  reg  b_was_error;  // hw/lookup/misses.ts:40

  always @(posedge clk) begin
    if (rst) begin
      change_was_stalled <= 1'b0;
      ar_was_stalled <= 1'b0;
      r_was_stalled <= 1'b0;
      aw_was_stalled <= 1'b0;
      w_was_stalled <= 1'b0;
      b_was_stalled <= 1'b0;
    end else begin
      change_was_stalled <= change_valid & (~change_ready);  // hw/lookup/misses.ts:33
      ar_was_stalled <= ar_valid & (~ar_ready);  // hw/lookup/misses.ts:39
      r_was_stalled <= r_valid & (~r_ready);  // hw/lookup/misses.ts:39
      aw_was_stalled <= aw_valid & (~aw_ready);  // hw/lookup/misses.ts:40
      w_was_stalled <= w_valid & (~w_ready);  // hw/lookup/misses.ts:40
      b_was_stalled <= b_valid & (~b_ready);  // hw/lookup/misses.ts:40
    end
  end

  always @(posedge clk) begin
    change_was_owner <= change_owner;  // hw/lookup/misses.ts:33
    change_was_row <= change_row;  // hw/lookup/misses.ts:33
    change_was_first <= change_first;  // hw/lookup/misses.ts:33
    change_was_end <= change_end;  // hw/lookup/misses.ts:33
    change_was_rights <= change_rights;  // hw/lookup/misses.ts:33
    ar_was_id <= ar_id;  // hw/lookup/misses.ts:39
    ar_was_row <= ar_row;  // hw/lookup/misses.ts:39
    r_was_id <= r_id;  // hw/lookup/misses.ts:39
    r_was_data <= r_data;  // hw/lookup/misses.ts:39
    r_was_error <= r_error;  // hw/lookup/misses.ts:39
    aw_was_id <= aw_id;  // hw/lookup/misses.ts:40
    aw_was_row <= aw_row;  // hw/lookup/misses.ts:40
    w_was_data <= w_data;  // hw/lookup/misses.ts:40
    b_was_id <= b_id;  // hw/lookup/misses.ts:40
    b_was_error <= b_error;  // hw/lookup/misses.ts:40
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 4'ha);  // hw/lookup/misses.ts:162
      one_entry_a_line: assert (~(|(miss_match & (miss_match - 8'd1))));  // hw/lookup/misses.ts:196
      end_was_used: assert (~(|(ended & (~used))));  // hw/lookup/misses.ts:197
      fill_was_fetching: assert ((~(r_valid & r_ready)) | fetching[r_id]);  // hw/lookup/misses.ts:198
      miss_meets_no_end: assert ((~(|(miss_match & ended))) | (~miss_valid));  // hw/lookup/misses.ts:199
      merges: cover (may_merge);  // hw/lookup/misses.ts:200
      strands: cover (miss_strands);  // hw/lookup/misses.ts:201
      two_reads: cover (|(fetching & (fetching - 8'd1)));  // hw/lookup/misses.ts:202
      changes: cover (done);  // hw/lookup/misses.ts:203
      if (change_was_stalled) begin  // hw/lookup/misses.ts:33
        change_hold_valid: `VPRI_ASSUME_vpri_misses_default (change_valid);  // hw/lookup/misses.ts:33
        change_hold_owner: `VPRI_ASSUME_vpri_misses_default (change_owner == change_was_owner);  // hw/lookup/misses.ts:33
        change_hold_row: `VPRI_ASSUME_vpri_misses_default (change_row == change_was_row);  // hw/lookup/misses.ts:33
        change_hold_first: `VPRI_ASSUME_vpri_misses_default (change_first == change_was_first);  // hw/lookup/misses.ts:33
        change_hold_end: `VPRI_ASSUME_vpri_misses_default (change_end == change_was_end);  // hw/lookup/misses.ts:33
        change_hold_rights: `VPRI_ASSUME_vpri_misses_default (change_rights == change_was_rights);  // hw/lookup/misses.ts:33
      end
      if (ar_was_stalled) begin  // hw/lookup/misses.ts:39
        ar_hold_valid: assert (ar_valid);  // hw/lookup/misses.ts:39
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/lookup/misses.ts:39
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/lookup/misses.ts:39
      end
      if (r_was_stalled) begin  // hw/lookup/misses.ts:39
        r_hold_valid: `VPRI_ASSUME_vpri_misses_default (r_valid);  // hw/lookup/misses.ts:39
        r_hold_id: `VPRI_ASSUME_vpri_misses_default (r_id == r_was_id);  // hw/lookup/misses.ts:39
        r_hold_data: `VPRI_ASSUME_vpri_misses_default (r_data == r_was_data);  // hw/lookup/misses.ts:39
        r_hold_error: `VPRI_ASSUME_vpri_misses_default (r_error == r_was_error);  // hw/lookup/misses.ts:39
      end
      if (aw_was_stalled) begin  // hw/lookup/misses.ts:40
        aw_hold_valid: assert (aw_valid);  // hw/lookup/misses.ts:40
        aw_hold_id: assert (aw_id == aw_was_id);  // hw/lookup/misses.ts:40
        aw_hold_row: assert (aw_row == aw_was_row);  // hw/lookup/misses.ts:40
      end
      if (w_was_stalled) begin  // hw/lookup/misses.ts:40
        w_hold_valid: assert (w_valid);  // hw/lookup/misses.ts:40
        w_hold_data: assert (w_data == w_was_data);  // hw/lookup/misses.ts:40
      end
      if (b_was_stalled) begin  // hw/lookup/misses.ts:40
        b_hold_valid: `VPRI_ASSUME_vpri_misses_default (b_valid);  // hw/lookup/misses.ts:40
        b_hold_id: `VPRI_ASSUME_vpri_misses_default (b_id == b_was_id);  // hw/lookup/misses.ts:40
        b_hold_error: `VPRI_ASSUME_vpri_misses_default (b_error == b_was_error);  // hw/lookup/misses.ts:40
      end
    end
  end
`endif
endmodule
