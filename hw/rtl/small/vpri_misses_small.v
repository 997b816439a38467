// Miss table and memory transactions of the line cache; several reads and writes outstanding, one maintenance operation (fill or
// change of a cached line) at a time on the lookup pipeline. A change is installed (passes the point of order) in the cache, then
// written through; done comes with the write response. AXI errors: a failed read wakes its waiters with fail and ends a merged change
// with an error; a failed write ends its change with an error. Every transaction is one beat of one line.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"misses":2,"name":"small","pageRequests":4,"pagesPerRegion":32,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
// Generated from hw/lookup/misses.ts; do not edit.
module vpri_misses_small (
  input  wire clk,
  input  wire rst,
  input  wire miss_valid,
  input  wire [11:0] miss_row,
  input  wire [1:0] miss_queue,
  output wire [3:0] wake,
  output wire [3:0] wake_failed,
  input  wire hold,
  input  wire change_valid,
  output wire change_ready,
  input  wire [11:0] change_row,
  input  wire [4:0] change_first,
  input  wire [5:0] change_end,
  input  wire [1:0] change_rights,
  output wire installed,
  output wire done,
  output wire done_error,
  output wire op,
  output wire op_fill,
  output wire [11:0] op_row,
  output wire [63:0] line,
  input  wire op_checked,
  input  wire op_hit,
  input  wire [63:0] op_found,
  output wire put,
  output wire ar_valid,
  input  wire ar_ready,
  output wire ar_id,
  output wire [11:0] ar_row,
  input  wire r_valid,
  output wire r_ready,
  input  wire r_id,
  input  wire [63:0] r_data,
  input  wire r_error,
  output wire aw_valid,
  input  wire aw_ready,
  output wire aw_id,
  output wire [11:0] aw_row,
  output wire w_valid,
  input  wire w_ready,
  output wire [63:0] w_data,
  input  wire b_valid,
  output wire b_ready,
  input  wire b_id,
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

  reg  [3:0] state;  // hw/lookup/misses.ts:48
  reg  [1:0] used;  // hw/lookup/misses.ts:49
  reg  [1:0] fetching;  // hw/lookup/misses.ts:49
  reg  [1:0] unasked;  // hw/lookup/misses.ts:49
  reg  [1:0] changing;  // hw/lookup/misses.ts:49
  reg  [3:0] stranded;  // hw/lookup/misses.ts:49
  reg  index;  // hw/lookup/misses.ts:49
  reg  [63:0] buffer;  // hw/lookup/misses.ts:49
  reg  write_back;  // hw/lookup/misses.ts:49
  reg  aw_left;  // hw/lookup/misses.ts:49
  reg  w_left;  // hw/lookup/misses.ts:49
  reg  asking;  // hw/lookup/misses.ts:49
  reg  ask_id;  // hw/lookup/misses.ts:49
  reg  [11:0] ask_row;  // hw/lookup/misses.ts:49
  reg  [11:0] row_0;  // hw/lookup/misses.ts:55
  reg  [4:0] first_0;  // hw/lookup/misses.ts:55
  reg  [5:0] end_0;  // hw/lookup/misses.ts:55
  reg  [1:0] rights_0;  // hw/lookup/misses.ts:55
  reg  [3:0] waiters_0;  // hw/lookup/misses.ts:56
  reg  [11:0] row_1;  // hw/lookup/misses.ts:55
  reg  [4:0] first_1;  // hw/lookup/misses.ts:55
  reg  [5:0] end_1;  // hw/lookup/misses.ts:55
  reg  [1:0] rights_1;  // hw/lookup/misses.ts:55
  reg  [3:0] waiters_1;  // hw/lookup/misses.ts:56
  wire [1:0] miss_match;  // hw/lookup/misses.ts:61
  wire [1:0] change_match;  // hw/lookup/misses.ts:62
  wire [1:0] free_one;  // hw/lookup/misses.ts:63
  wire free_any;  // hw/lookup/misses.ts:64
  wire [1:0] miss_new;  // hw/lookup/misses.ts:65
  wire miss_strands;  // hw/lookup/misses.ts:66
  wire mergeable;  // hw/lookup/misses.ts:69
  wire may_merge;  // hw/lookup/misses.ts:70
  wire may_start;  // hw/lookup/misses.ts:71
  wire [1:0] change_new;  // hw/lookup/misses.ts:73
  wire [1:0] current;  // hw/lookup/misses.ts:76
  wire [11:0] current_row;  // hw/lookup/misses.ts:77
  wire [4:0] current_first;  // hw/lookup/misses.ts:78
  wire [5:0] current_end;  // hw/lookup/misses.ts:79
  wire [1:0] current_rights;  // hw/lookup/misses.ts:80
  wire [63:0] changed;  // hw/lookup/misses.ts:81
  wire whole;  // hw/lookup/misses.ts:82
  wire failed;  // hw/lookup/misses.ts:89
  wire filled;  // hw/lookup/misses.ts:90
  wire fill_ends;  // hw/lookup/misses.ts:94
  wire b_taken;  // hw/lookup/misses.ts:95
  wire [1:0] b_ends;  // hw/lookup/misses.ts:97
  wire [1:0] ended;  // hw/lookup/misses.ts:98
  wire [3:0] miss_bit;  // hw/lookup/misses.ts:103
  wire [1:0] wake_entry;  // hw/lookup/misses.ts:104
  wire [3:0] stranded_wake;  // hw/lookup/misses.ts:106
  wire [1:0] quiet;  // hw/lookup/misses.ts:110
  wire [1:0] refetch;  // hw/lookup/misses.ts:122
  wire [1:0] next_read;  // hw/lookup/misses.ts:128
  wire ask;  // hw/lookup/misses.ts:129
  wire [31:0] changed_and;  // hw/lookup/misses.ts:81

  assign miss_match = {used[1] & (row_1 == miss_row), used[0] & (row_0 == miss_row)};  // hw/lookup/misses.ts:61
  assign change_match = {used[1] & (row_1 == change_row), used[0] & (row_0 == change_row)};  // hw/lookup/misses.ts:62
  assign free_one = (~used) & ((~(~used)) + 2'd1);  // hw/lookup/misses.ts:63
  assign free_any = ~(&used);  // hw/lookup/misses.ts:64
  assign miss_new = ((miss_valid & (~(|miss_match))) & free_any) ? free_one : 2'd0;  // hw/lookup/misses.ts:65
  assign miss_strands = (miss_valid & (~(|miss_match))) & (~free_any);  // hw/lookup/misses.ts:66
  assign mergeable = |((change_match & fetching) & (~changing));  // hw/lookup/misses.ts:69
  assign may_merge = (((change_valid & (~miss_valid)) & mergeable) & (state == STATE_IDLE)) & (~r_valid);  // hw/lookup/misses.ts:70
  assign may_start = (((((change_valid & (~miss_valid)) & (~(|change_match))) & free_any) & (state == STATE_IDLE)) & (~r_valid)) & (~hold);  // hw/lookup/misses.ts:71
  assign change_new = may_start ? free_one : (may_merge ? change_match : 2'd0);  // hw/lookup/misses.ts:73
  assign current = {index == 1'b1, index == 1'b0};  // hw/lookup/misses.ts:76
  assign current_row = index ? row_1 : row_0;  // hw/lookup/misses.ts:77
  assign current_first = index ? first_1 : first_0;  // hw/lookup/misses.ts:78
  assign current_end = index ? end_1 : end_0;  // hw/lookup/misses.ts:79
  assign current_rights = index ? rights_1 : rights_0;  // hw/lookup/misses.ts:80
  assign changed = {(buffer[63:32] & (~changed_and)) | (changed_and & {32{current_rights[1]}}), (buffer[31:0] & (~changed_and)) | (changed_and & {32{current_rights[0]}})};  // hw/lookup/misses.ts:81
  assign whole = (~(|current_first)) & (current_end == 6'h20);  // hw/lookup/misses.ts:82
  assign failed = (state == STATE_FAIL) & (~miss_valid);  // hw/lookup/misses.ts:89
  assign filled = (state == STATE_FILLING) & op_checked;  // hw/lookup/misses.ts:90
  assign fill_ends = filled & (~write_back);  // hw/lookup/misses.ts:94
  assign b_taken = b_valid & b_ready;  // hw/lookup/misses.ts:95
  assign b_ends = b_taken ? {b_id == 1'b1, b_id == 1'b0} : 2'd0;  // hw/lookup/misses.ts:97
  assign ended = ((fill_ends | failed) ? current : 2'd0) | b_ends;  // hw/lookup/misses.ts:98
  assign miss_bit = {miss_queue == 2'd3, miss_queue == 2'd2, miss_queue == 2'd1, miss_queue == 2'd0};  // hw/lookup/misses.ts:103
  assign wake_entry = ((filled | (state == STATE_PUT)) ? current : 2'd0) | b_ends;  // hw/lookup/misses.ts:104
  assign stranded_wake = (|ended) ? stranded : 4'd0;  // hw/lookup/misses.ts:106
  assign quiet = wake_entry | (failed ? current : 2'd0);  // hw/lookup/misses.ts:110
  assign refetch = ((((state == STATE_CHECKING) & op_checked) & (~op_hit)) & (~whole)) ? current : 2'd0;  // hw/lookup/misses.ts:122
  assign next_read = unasked & ((~unasked) + 2'd1);  // hw/lookup/misses.ts:128
  assign ask = (~asking) & (|unasked);  // hw/lookup/misses.ts:129
  assign changed_and = (32'hffffffff << current_first) & (~(32'hffffffff << current_end));  // hw/lookup/misses.ts:81

  assign wake = (({4{wake_entry[0]}} & waiters_0) | ({4{wake_entry[1]}} & waiters_1)) | stranded_wake;  // hw/lookup/misses.ts:107
  assign wake_failed = failed ? (({4{current[0]}} & waiters_0) | ({4{current[1]}} & waiters_1)) : 4'd0;  // hw/lookup/misses.ts:108
  assign change_ready = may_merge | may_start;  // hw/lookup/misses.ts:72
  assign installed = ((filled & write_back) | (state == STATE_PUT)) | (failed & write_back);  // hw/lookup/misses.ts:91
  assign done = b_taken | (failed & write_back);  // hw/lookup/misses.ts:99
  assign done_error = failed ? 1'b1 : b_error;  // hw/lookup/misses.ts:100
  assign op = (state == STATE_FILL) | (state == STATE_UPDATE);  // hw/lookup/misses.ts:83
  assign op_fill = (state == STATE_FILL) | (state == STATE_FILLING);  // hw/lookup/misses.ts:84
  assign op_row = current_row;  // hw/lookup/misses.ts:85
  assign line = buffer;  // hw/lookup/misses.ts:86
  assign put = state == STATE_PUT;  // hw/lookup/misses.ts:87
  assign ar_valid = asking;  // hw/lookup/misses.ts:136
  assign ar_id = ask_id;  // hw/lookup/misses.ts:137
  assign ar_row = ask_row;  // hw/lookup/misses.ts:138
  assign r_ready = state == STATE_IDLE;  // hw/lookup/misses.ts:139
  assign aw_valid = aw_left;  // hw/lookup/misses.ts:142
  assign aw_id = index;  // hw/lookup/misses.ts:143
  assign aw_row = current_row;  // hw/lookup/misses.ts:144
  assign w_valid = w_left;  // hw/lookup/misses.ts:145
  assign w_data = buffer;  // hw/lookup/misses.ts:146
  assign b_ready = ~((state == STATE_FAIL) | miss_valid);  // hw/lookup/misses.ts:96
  assign busy = (|used) | change_valid;  // hw/lookup/misses.ts:154

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      used <= 2'd0;
      fetching <= 2'd0;
      unasked <= 2'd0;
      changing <= 2'd0;
      stranded <= 4'd0;
      aw_left <= 1'b0;
      w_left <= 1'b0;
      asking <= 1'b0;
      waiters_0 <= 4'd0;
      waiters_1 <= 4'd0;
    end else begin
      stranded <= (stranded & (~stranded_wake)) | (miss_strands ? miss_bit : 4'd0);  // hw/lookup/misses.ts:109
      waiters_0 <= (quiet[0] ? 4'd0 : waiters_0) | ((miss_valid & (miss_match[0] | miss_new[0])) ? miss_bit : 4'd0);  // hw/lookup/misses.ts:113
      waiters_1 <= (quiet[1] ? 4'd0 : waiters_1) | ((miss_valid & (miss_match[1] | miss_new[1])) ? miss_bit : 4'd0);  // hw/lookup/misses.ts:113
      used <= ((used | miss_new) | change_new) & (~ended);  // hw/lookup/misses.ts:123
      fetching <= ((fetching | miss_new) | refetch) & (~((r_valid & r_ready) ? {r_id == 1'b1, r_id == 1'b0} : 2'd0));  // hw/lookup/misses.ts:124
      changing <= (changing | change_new) & (~ended);  // hw/lookup/misses.ts:125
      unasked <= ((unasked | miss_new) | refetch) & (~(ask ? next_read : 2'd0));  // hw/lookup/misses.ts:130
      if (ask) begin  // hw/lookup/misses.ts:131
        asking <= 1'b1;  // hw/lookup/misses.ts:132
      end else if (ar_ready) begin  // hw/lookup/misses.ts:135
        asking <= 1'b0;  // hw/lookup/misses.ts:135
      end
      if (aw_left & aw_ready) begin  // hw/lookup/misses.ts:147
        aw_left <= 1'b0;  // hw/lookup/misses.ts:147
      end
      if (w_left & w_ready) begin  // hw/lookup/misses.ts:148
        w_left <= 1'b0;  // hw/lookup/misses.ts:148
      end
      case (state)  // hw/lookup/misses.ts:156
        STATE_IDLE: begin
          if (r_valid) begin  // hw/lookup/misses.ts:157
            if (r_error) begin  // hw/lookup/misses.ts:161
              state <= STATE_FAIL;  // hw/lookup/misses.ts:161
            end else begin
              state <= STATE_MERGE;  // hw/lookup/misses.ts:161
            end
          end else if (may_start) begin  // hw/lookup/misses.ts:162
            state <= STATE_UPDATE;  // hw/lookup/misses.ts:165
          end
        end
        STATE_MERGE: begin
          state <= STATE_FILL;  // hw/lookup/misses.ts:169
        end
        STATE_FILL: begin
          state <= STATE_FILLING;  // hw/lookup/misses.ts:171
        end
        STATE_FILLING: begin
          if (op_checked) begin  // hw/lookup/misses.ts:172
            if (write_back) begin  // hw/lookup/misses.ts:172
              aw_left <= 1'b1;  // hw/lookup/misses.ts:150
              w_left <= 1'b1;  // hw/lookup/misses.ts:151
              state <= STATE_SEND;  // hw/lookup/misses.ts:152
            end else begin
              state <= STATE_IDLE;  // hw/lookup/misses.ts:172
            end
          end
        end
        STATE_UPDATE: begin
          state <= STATE_CHECKING;  // hw/lookup/misses.ts:173
        end
        STATE_CHECKING: begin
          if (op_checked) begin  // hw/lookup/misses.ts:174
            if (op_hit) begin  // hw/lookup/misses.ts:176
              state <= STATE_MODIFY;  // hw/lookup/misses.ts:178
            end else if (whole) begin  // hw/lookup/misses.ts:179
              state <= STATE_MERGE;  // hw/lookup/misses.ts:179
            end else begin
              state <= STATE_IDLE;  // hw/lookup/misses.ts:179
            end
          end
        end
        STATE_MODIFY: begin
          state <= STATE_PUT;  // hw/lookup/misses.ts:183
        end
        STATE_PUT: begin
          aw_left <= 1'b1;  // hw/lookup/misses.ts:150
          w_left <= 1'b1;  // hw/lookup/misses.ts:151
          state <= STATE_SEND;  // hw/lookup/misses.ts:152
        end
        STATE_SEND: begin
          if (~(aw_left | w_left)) begin  // hw/lookup/misses.ts:186
            state <= STATE_IDLE;  // hw/lookup/misses.ts:186
          end
        end
        STATE_FAIL: begin
          if (failed) begin  // hw/lookup/misses.ts:187
            state <= STATE_IDLE;  // hw/lookup/misses.ts:187
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (miss_new[0]) begin  // hw/lookup/misses.ts:114
      row_0 <= miss_row;  // hw/lookup/misses.ts:114
    end
    if (change_new[0]) begin  // hw/lookup/misses.ts:115
      row_0 <= change_row;  // hw/lookup/misses.ts:116
      first_0 <= change_first;  // hw/lookup/misses.ts:117
      end_0 <= change_end;  // hw/lookup/misses.ts:118
      rights_0 <= change_rights;  // hw/lookup/misses.ts:119
    end
    if (miss_new[1]) begin  // hw/lookup/misses.ts:114
      row_1 <= miss_row;  // hw/lookup/misses.ts:114
    end
    if (change_new[1]) begin  // hw/lookup/misses.ts:115
      row_1 <= change_row;  // hw/lookup/misses.ts:116
      first_1 <= change_first;  // hw/lookup/misses.ts:117
      end_1 <= change_end;  // hw/lookup/misses.ts:118
      rights_1 <= change_rights;  // hw/lookup/misses.ts:119
    end
    if (ask) begin  // hw/lookup/misses.ts:131
      ask_id <= (next_read[0] & 1'b0) | (next_read[1] & 1'b1);  // hw/lookup/misses.ts:133
      ask_row <= ({12{next_read[0]}} & row_0) | ({12{next_read[1]}} & row_1);  // hw/lookup/misses.ts:134
    end
    case (state)  // hw/lookup/misses.ts:156
      STATE_IDLE: begin
        if (r_valid) begin  // hw/lookup/misses.ts:157
          index <= r_id;  // hw/lookup/misses.ts:158
          buffer <= r_data;  // hw/lookup/misses.ts:159
          write_back <= |(changing & {r_id == 1'b1, r_id == 1'b0});  // hw/lookup/misses.ts:160
        end else if (may_start) begin  // hw/lookup/misses.ts:162
          index <= (free_one[0] & 1'b0) | (free_one[1] & 1'b1);  // hw/lookup/misses.ts:163
          write_back <= 1'b1;  // hw/lookup/misses.ts:164
        end
      end
      STATE_MERGE: begin
        if (write_back) begin  // hw/lookup/misses.ts:168
          buffer <= changed;  // hw/lookup/misses.ts:168
        end
      end
      STATE_FILL: begin
      end
      STATE_FILLING: begin
      end
      STATE_UPDATE: begin
      end
      STATE_CHECKING: begin
        if (op_checked) begin  // hw/lookup/misses.ts:174
          if (op_hit) begin  // hw/lookup/misses.ts:176
            buffer <= op_found;  // hw/lookup/misses.ts:177
          end
        end
      end
      STATE_MODIFY: begin
        buffer <= changed;  // hw/lookup/misses.ts:182
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
  // A proof of this module defines VPRI_PROVE_vpri_misses_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_misses_small
  `define VPRI_ASSUME_vpri_misses_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_misses_small assert
`endif

  reg  change_was_stalled;  // hw/lookup/misses.ts:33
  reg  [11:0] change_was_row;  // hw/lookup/misses.ts:33
  reg  [4:0] change_was_first;  // hw/lookup/misses.ts:33
  reg  [5:0] change_was_end;  // hw/lookup/misses.ts:33
  reg  [1:0] change_was_rights;  // hw/lookup/misses.ts:33
  reg  ar_was_stalled;  // hw/lookup/misses.ts:38
  reg  ar_was_id;  // hw/lookup/misses.ts:38
  reg  [11:0] ar_was_row;  // hw/lookup/misses.ts:38
  reg  r_was_stalled;  // hw/lookup/misses.ts:38
  reg  r_was_id;  // hw/lookup/misses.ts:38
  reg  [63:0] r_was_data;  // hw/lookup/misses.ts:38
  reg  r_was_error;  // hw/lookup/misses.ts:38
  reg  aw_was_stalled;  // hw/lookup/misses.ts:39
  reg  aw_was_id;  // hw/lookup/misses.ts:39
  reg  [11:0] aw_was_row;  // hw/lookup/misses.ts:39
  reg  w_was_stalled;  // hw/lookup/misses.ts:39
  reg  [63:0] w_was_data;  // hw/lookup/misses.ts:39
  reg  b_was_stalled;  // hw/lookup/misses.ts:39
  reg  b_was_id;  // hw/lookup/misses.ts:39
  reg  b_was_error;  // hw/lookup/misses.ts:39

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
      ar_was_stalled <= ar_valid & (~ar_ready);  // hw/lookup/misses.ts:38
      r_was_stalled <= r_valid & (~r_ready);  // hw/lookup/misses.ts:38
      aw_was_stalled <= aw_valid & (~aw_ready);  // hw/lookup/misses.ts:39
      w_was_stalled <= w_valid & (~w_ready);  // hw/lookup/misses.ts:39
      b_was_stalled <= b_valid & (~b_ready);  // hw/lookup/misses.ts:39
    end
  end

  always @(posedge clk) begin
    change_was_row <= change_row;  // hw/lookup/misses.ts:33
    change_was_first <= change_first;  // hw/lookup/misses.ts:33
    change_was_end <= change_end;  // hw/lookup/misses.ts:33
    change_was_rights <= change_rights;  // hw/lookup/misses.ts:33
    ar_was_id <= ar_id;  // hw/lookup/misses.ts:38
    ar_was_row <= ar_row;  // hw/lookup/misses.ts:38
    r_was_id <= r_id;  // hw/lookup/misses.ts:38
    r_was_data <= r_data;  // hw/lookup/misses.ts:38
    r_was_error <= r_error;  // hw/lookup/misses.ts:38
    aw_was_id <= aw_id;  // hw/lookup/misses.ts:39
    aw_was_row <= aw_row;  // hw/lookup/misses.ts:39
    w_was_data <= w_data;  // hw/lookup/misses.ts:39
    b_was_id <= b_id;  // hw/lookup/misses.ts:39
    b_was_error <= b_error;  // hw/lookup/misses.ts:39
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 4'ha);  // hw/lookup/misses.ts:156
      one_entry_a_line: assert (~(|(miss_match & (miss_match - 2'd1))));  // hw/lookup/misses.ts:190
      end_was_used: assert (~(|(ended & (~used))));  // hw/lookup/misses.ts:191
      fill_was_fetching: assert ((~(r_valid & r_ready)) | fetching[r_id]);  // hw/lookup/misses.ts:192
      miss_meets_no_end: assert ((~(|(miss_match & ended))) | (~miss_valid));  // hw/lookup/misses.ts:193
      merges: cover (may_merge);  // hw/lookup/misses.ts:194
      strands: cover (miss_strands);  // hw/lookup/misses.ts:195
      two_reads: cover (|(fetching & (fetching - 2'd1)));  // hw/lookup/misses.ts:196
      changes: cover (done);  // hw/lookup/misses.ts:197
      if (ar_was_stalled) begin  // hw/lookup/misses.ts:38
        ar_hold_valid: assert (ar_valid);  // hw/lookup/misses.ts:38
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/lookup/misses.ts:38
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/lookup/misses.ts:38
      end
      if (aw_was_stalled) begin  // hw/lookup/misses.ts:39
        aw_hold_valid: assert (aw_valid);  // hw/lookup/misses.ts:39
        aw_hold_id: assert (aw_id == aw_was_id);  // hw/lookup/misses.ts:39
        aw_hold_row: assert (aw_row == aw_was_row);  // hw/lookup/misses.ts:39
      end
      if (w_was_stalled) begin  // hw/lookup/misses.ts:39
        w_hold_valid: assert (w_valid);  // hw/lookup/misses.ts:39
        w_hold_data: assert (w_data == w_was_data);  // hw/lookup/misses.ts:39
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (change_was_stalled) begin  // hw/lookup/misses.ts:33
        change_hold_valid: `VPRI_ASSUME_vpri_misses_small (change_valid);  // hw/lookup/misses.ts:33
        change_hold_row: `VPRI_ASSUME_vpri_misses_small (change_row == change_was_row);  // hw/lookup/misses.ts:33
        change_hold_first: `VPRI_ASSUME_vpri_misses_small (change_first == change_was_first);  // hw/lookup/misses.ts:33
        change_hold_end: `VPRI_ASSUME_vpri_misses_small (change_end == change_was_end);  // hw/lookup/misses.ts:33
        change_hold_rights: `VPRI_ASSUME_vpri_misses_small (change_rights == change_was_rights);  // hw/lookup/misses.ts:33
      end
      if (r_was_stalled) begin  // hw/lookup/misses.ts:38
        r_hold_valid: `VPRI_ASSUME_vpri_misses_small (r_valid);  // hw/lookup/misses.ts:38
        r_hold_id: `VPRI_ASSUME_vpri_misses_small (r_id == r_was_id);  // hw/lookup/misses.ts:38
        r_hold_data: `VPRI_ASSUME_vpri_misses_small (r_data == r_was_data);  // hw/lookup/misses.ts:38
        r_hold_error: `VPRI_ASSUME_vpri_misses_small (r_error == r_was_error);  // hw/lookup/misses.ts:38
      end
      if (b_was_stalled) begin  // hw/lookup/misses.ts:39
        b_hold_valid: `VPRI_ASSUME_vpri_misses_small (b_valid);  // hw/lookup/misses.ts:39
        b_hold_id: `VPRI_ASSUME_vpri_misses_small (b_id == b_was_id);  // hw/lookup/misses.ts:39
        b_hold_error: `VPRI_ASSUME_vpri_misses_small (b_error == b_was_error);  // hw/lookup/misses.ts:39
      end
    end
  end
`endif
`endif
endmodule
