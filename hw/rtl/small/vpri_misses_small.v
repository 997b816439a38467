// Miss table and memory transactions of the line cache; several reads and writes outstanding, one maintenance operation (fill or
// change of a cached line) at a time on the lookup pipeline. A change is installed (passes the point of order) in the cache, then
// written through; done comes with the write response. AXI errors: a failed read wakes its waiters with fail and ends a merged change
// with an error; a failed write ends its change with an error. Every transaction is one beat of one line.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"misses":2,"name":"small","pageRequests":4,"pagesPerRegion":32,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
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
  input  wire change_owner,
  input  wire [11:0] change_row,
  input  wire [4:0] change_first,
  input  wire [5:0] change_end,
  input  wire [1:0] change_rights,
  output wire installed,
  output wire installed_owner,
  output wire [11:0] installed_row,
  output wire done,
  output wire done_owner,
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

  reg  [3:0] state;  // hw/lookup/misses.ts:49
  reg  [1:0] used;  // hw/lookup/misses.ts:50
  reg  [1:0] fetching;  // hw/lookup/misses.ts:50
  reg  [1:0] unasked;  // hw/lookup/misses.ts:50
  reg  [1:0] changing;  // hw/lookup/misses.ts:50
  reg  [3:0] stranded;  // hw/lookup/misses.ts:50
  reg  index;  // hw/lookup/misses.ts:50
  reg  [63:0] buffer;  // hw/lookup/misses.ts:50
  reg  write_back;  // hw/lookup/misses.ts:50
  reg  aw_left;  // hw/lookup/misses.ts:50
  reg  w_left;  // hw/lookup/misses.ts:50
  reg  asking;  // hw/lookup/misses.ts:50
  reg  ask_id;  // hw/lookup/misses.ts:50
  reg  [11:0] ask_row;  // hw/lookup/misses.ts:50
  reg  [11:0] row_0;  // hw/lookup/misses.ts:56
  reg  [4:0] first_0;  // hw/lookup/misses.ts:56
  reg  [5:0] end_0;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_0;  // hw/lookup/misses.ts:56
  reg  owner_0;  // hw/lookup/misses.ts:56
  reg  [3:0] waiters_0;  // hw/lookup/misses.ts:57
  reg  [11:0] row_1;  // hw/lookup/misses.ts:56
  reg  [4:0] first_1;  // hw/lookup/misses.ts:56
  reg  [5:0] end_1;  // hw/lookup/misses.ts:56
  reg  [1:0] rights_1;  // hw/lookup/misses.ts:56
  reg  owner_1;  // hw/lookup/misses.ts:56
  reg  [3:0] waiters_1;  // hw/lookup/misses.ts:57
  wire [1:0] miss_match;  // hw/lookup/misses.ts:62
  wire [1:0] change_match;  // hw/lookup/misses.ts:63
  wire [1:0] free_one;  // hw/lookup/misses.ts:64
  wire free_any;  // hw/lookup/misses.ts:65
  wire [1:0] miss_new;  // hw/lookup/misses.ts:66
  wire miss_strands;  // hw/lookup/misses.ts:67
  wire mergeable;  // hw/lookup/misses.ts:70
  wire may_merge;  // hw/lookup/misses.ts:71
  wire may_start;  // hw/lookup/misses.ts:72
  wire [1:0] change_new;  // hw/lookup/misses.ts:74
  wire [1:0] current;  // hw/lookup/misses.ts:77
  wire [11:0] current_row;  // hw/lookup/misses.ts:78
  wire [4:0] current_first;  // hw/lookup/misses.ts:79
  wire [5:0] current_end;  // hw/lookup/misses.ts:80
  wire [1:0] current_rights;  // hw/lookup/misses.ts:81
  wire [63:0] changed;  // hw/lookup/misses.ts:82
  wire whole;  // hw/lookup/misses.ts:83
  wire failed;  // hw/lookup/misses.ts:90
  wire filled;  // hw/lookup/misses.ts:91
  wire current_owner;  // hw/lookup/misses.ts:92
  wire fill_ends;  // hw/lookup/misses.ts:98
  wire b_taken;  // hw/lookup/misses.ts:99
  wire [1:0] b_ends;  // hw/lookup/misses.ts:101
  wire [1:0] ended;  // hw/lookup/misses.ts:102
  wire [3:0] miss_bit;  // hw/lookup/misses.ts:108
  wire [1:0] wake_entry;  // hw/lookup/misses.ts:109
  wire [3:0] stranded_wake;  // hw/lookup/misses.ts:111
  wire [1:0] quiet;  // hw/lookup/misses.ts:115
  wire [1:0] refetch;  // hw/lookup/misses.ts:128
  wire [1:0] next_read;  // hw/lookup/misses.ts:134
  wire ask;  // hw/lookup/misses.ts:135
  wire [31:0] changed_and;  // hw/lookup/misses.ts:82

  assign miss_match = {used[1] & (row_1 == miss_row), used[0] & (row_0 == miss_row)};  // hw/lookup/misses.ts:62
  assign change_match = {used[1] & (row_1 == change_row), used[0] & (row_0 == change_row)};  // hw/lookup/misses.ts:63
  assign free_one = (~used) & ((~(~used)) + 2'd1);  // hw/lookup/misses.ts:64
  assign free_any = ~(&used);  // hw/lookup/misses.ts:65
  assign miss_new = ((miss_valid & (~(|miss_match))) & free_any) ? free_one : 2'd0;  // hw/lookup/misses.ts:66
  assign miss_strands = (miss_valid & (~(|miss_match))) & (~free_any);  // hw/lookup/misses.ts:67
  assign mergeable = |((change_match & fetching) & (~changing));  // hw/lookup/misses.ts:70
  assign may_merge = (((change_valid & (~miss_valid)) & mergeable) & (state == STATE_IDLE)) & (~r_valid);  // hw/lookup/misses.ts:71
  assign may_start = (((((change_valid & (~miss_valid)) & (~(|change_match))) & free_any) & (state == STATE_IDLE)) & (~r_valid)) & (~hold);  // hw/lookup/misses.ts:72
  assign change_new = may_start ? free_one : (may_merge ? change_match : 2'd0);  // hw/lookup/misses.ts:74
  assign current = {index == 1'b1, index == 1'b0};  // hw/lookup/misses.ts:77
  assign current_row = index ? row_1 : row_0;  // hw/lookup/misses.ts:78
  assign current_first = index ? first_1 : first_0;  // hw/lookup/misses.ts:79
  assign current_end = index ? end_1 : end_0;  // hw/lookup/misses.ts:80
  assign current_rights = index ? rights_1 : rights_0;  // hw/lookup/misses.ts:81
  assign changed = {(buffer[63:32] & (~changed_and)) | (changed_and & {32{current_rights[1]}}), (buffer[31:0] & (~changed_and)) | (changed_and & {32{current_rights[0]}})};  // hw/lookup/misses.ts:82
  assign whole = (~(|current_first)) & (current_end == 6'h20);  // hw/lookup/misses.ts:83
  assign failed = (state == STATE_FAIL) & (~miss_valid);  // hw/lookup/misses.ts:90
  assign filled = (state == STATE_FILLING) & op_checked;  // hw/lookup/misses.ts:91
  assign current_owner = index ? owner_1 : owner_0;  // hw/lookup/misses.ts:92
  assign fill_ends = filled & (~write_back);  // hw/lookup/misses.ts:98
  assign b_taken = b_valid & b_ready;  // hw/lookup/misses.ts:99
  assign b_ends = b_taken ? {b_id == 1'b1, b_id == 1'b0} : 2'd0;  // hw/lookup/misses.ts:101
  assign ended = ((fill_ends | failed) ? current : 2'd0) | b_ends;  // hw/lookup/misses.ts:102
  assign miss_bit = {miss_queue == 2'd3, miss_queue == 2'd2, miss_queue == 2'd1, miss_queue == 2'd0};  // hw/lookup/misses.ts:108
  assign wake_entry = ((filled | (state == STATE_PUT)) ? current : 2'd0) | b_ends;  // hw/lookup/misses.ts:109
  assign stranded_wake = (|ended) ? stranded : 4'd0;  // hw/lookup/misses.ts:111
  assign quiet = wake_entry | (failed ? current : 2'd0);  // hw/lookup/misses.ts:115
  assign refetch = ((((state == STATE_CHECKING) & op_checked) & (~op_hit)) & (~whole)) ? current : 2'd0;  // hw/lookup/misses.ts:128
  assign next_read = unasked & ((~unasked) + 2'd1);  // hw/lookup/misses.ts:134
  assign ask = (~asking) & (|unasked);  // hw/lookup/misses.ts:135
  assign changed_and = (32'hffffffff << current_first) & (~(32'hffffffff << current_end));  // hw/lookup/misses.ts:82

  assign wake = (({4{wake_entry[0]}} & waiters_0) | ({4{wake_entry[1]}} & waiters_1)) | stranded_wake;  // hw/lookup/misses.ts:112
  assign wake_failed = failed ? (({4{current[0]}} & waiters_0) | ({4{current[1]}} & waiters_1)) : 4'd0;  // hw/lookup/misses.ts:113
  assign change_ready = may_merge | may_start;  // hw/lookup/misses.ts:73
  assign installed = ((filled & write_back) | (state == STATE_PUT)) | (failed & write_back);  // hw/lookup/misses.ts:95
  assign installed_owner = current_owner;  // hw/lookup/misses.ts:93
  assign installed_row = current_row;  // hw/lookup/misses.ts:94
  assign done = b_taken | (failed & write_back);  // hw/lookup/misses.ts:103
  assign done_owner = failed ? current_owner : (b_id ? owner_1 : owner_0);  // hw/lookup/misses.ts:104
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
      stranded <= (stranded & (~stranded_wake)) | (miss_strands ? miss_bit : 4'd0);  // hw/lookup/misses.ts:114
      waiters_0 <= (quiet[0] ? 4'd0 : waiters_0) | ((miss_valid & (miss_match[0] | miss_new[0])) ? miss_bit : 4'd0);  // hw/lookup/misses.ts:118
      waiters_1 <= (quiet[1] ? 4'd0 : waiters_1) | ((miss_valid & (miss_match[1] | miss_new[1])) ? miss_bit : 4'd0);  // hw/lookup/misses.ts:118
      used <= ((used | miss_new) | change_new) & (~ended);  // hw/lookup/misses.ts:129
      fetching <= ((fetching | miss_new) | refetch) & (~((r_valid & r_ready) ? {r_id == 1'b1, r_id == 1'b0} : 2'd0));  // hw/lookup/misses.ts:130
      changing <= (changing | change_new) & (~ended);  // hw/lookup/misses.ts:131
      unasked <= ((unasked | miss_new) | refetch) & (~(ask ? next_read : 2'd0));  // hw/lookup/misses.ts:136
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
    if (ask) begin  // hw/lookup/misses.ts:137
      ask_id <= (next_read[0] & 1'b0) | (next_read[1] & 1'b1);  // hw/lookup/misses.ts:139
      ask_row <= ({12{next_read[0]}} & row_0) | ({12{next_read[1]}} & row_1);  // hw/lookup/misses.ts:140
    end
    case (state)  // hw/lookup/misses.ts:162
      STATE_IDLE: begin
        if (r_valid) begin  // hw/lookup/misses.ts:163
          index <= r_id;  // hw/lookup/misses.ts:164
          buffer <= r_data;  // hw/lookup/misses.ts:165
          write_back <= |(changing & {r_id == 1'b1, r_id == 1'b0});  // hw/lookup/misses.ts:166
        end else if (may_start) begin  // hw/lookup/misses.ts:168
          index <= (free_one[0] & 1'b0) | (free_one[1] & 1'b1);  // hw/lookup/misses.ts:169
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
  // A proof of this module defines VPRI_PROVE_vpri_misses_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_misses_small
  `define VPRI_ASSUME_vpri_misses_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_misses_small assert
`endif

  reg  change_was_stalled;  // hw/lookup/misses.ts:33
  reg  change_was_owner;  // hw/lookup/misses.ts:33
  reg  [11:0] change_was_row;  // hw/lookup/misses.ts:33
  reg  [4:0] change_was_first;  // hw/lookup/misses.ts:33
  reg  [5:0] change_was_end;  // hw/lookup/misses.ts:33
  reg  [1:0] change_was_rights;  // hw/lookup/misses.ts:33
  reg  ar_was_stalled;  // hw/lookup/misses.ts:39
  reg  ar_was_id;  // hw/lookup/misses.ts:39
  reg  [11:0] ar_was_row;  // hw/lookup/misses.ts:39
  reg  r_was_stalled;  // hw/lookup/misses.ts:39
  reg  r_was_id;  // hw/lookup/misses.ts:39
  reg  [63:0] r_was_data;  // hw/lookup/misses.ts:39
  reg  r_was_error;  // hw/lookup/misses.ts:39
  reg  aw_was_stalled;  // hw/lookup/misses.ts:40
  reg  aw_was_id;  // hw/lookup/misses.ts:40
  reg  [11:0] aw_was_row;  // hw/lookup/misses.ts:40
  reg  w_was_stalled;  // hw/lookup/misses.ts:40
  reg  [63:0] w_was_data;  // hw/lookup/misses.ts:40
  reg  b_was_stalled;  // hw/lookup/misses.ts:40
  reg  b_was_id;  // hw/lookup/misses.ts:40
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
      one_entry_a_line: assert (~(|(miss_match & (miss_match - 2'd1))));  // hw/lookup/misses.ts:196
      end_was_used: assert (~(|(ended & (~used))));  // hw/lookup/misses.ts:197
      fill_was_fetching: assert ((~(r_valid & r_ready)) | fetching[r_id]);  // hw/lookup/misses.ts:198
      miss_meets_no_end: assert ((~(|(miss_match & ended))) | (~miss_valid));  // hw/lookup/misses.ts:199
      merges: cover (may_merge);  // hw/lookup/misses.ts:200
      strands: cover (miss_strands);  // hw/lookup/misses.ts:201
      two_reads: cover (|(fetching & (fetching - 2'd1)));  // hw/lookup/misses.ts:202
      changes: cover (done);  // hw/lookup/misses.ts:203
      if (change_was_stalled) begin  // hw/lookup/misses.ts:33
        change_hold_valid: `VPRI_ASSUME_vpri_misses_small (change_valid);  // hw/lookup/misses.ts:33
        change_hold_owner: `VPRI_ASSUME_vpri_misses_small (change_owner == change_was_owner);  // hw/lookup/misses.ts:33
        change_hold_row: `VPRI_ASSUME_vpri_misses_small (change_row == change_was_row);  // hw/lookup/misses.ts:33
        change_hold_first: `VPRI_ASSUME_vpri_misses_small (change_first == change_was_first);  // hw/lookup/misses.ts:33
        change_hold_end: `VPRI_ASSUME_vpri_misses_small (change_end == change_was_end);  // hw/lookup/misses.ts:33
        change_hold_rights: `VPRI_ASSUME_vpri_misses_small (change_rights == change_was_rights);  // hw/lookup/misses.ts:33
      end
      if (ar_was_stalled) begin  // hw/lookup/misses.ts:39
        ar_hold_valid: assert (ar_valid);  // hw/lookup/misses.ts:39
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/lookup/misses.ts:39
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/lookup/misses.ts:39
      end
      if (r_was_stalled) begin  // hw/lookup/misses.ts:39
        r_hold_valid: `VPRI_ASSUME_vpri_misses_small (r_valid);  // hw/lookup/misses.ts:39
        r_hold_id: `VPRI_ASSUME_vpri_misses_small (r_id == r_was_id);  // hw/lookup/misses.ts:39
        r_hold_data: `VPRI_ASSUME_vpri_misses_small (r_data == r_was_data);  // hw/lookup/misses.ts:39
        r_hold_error: `VPRI_ASSUME_vpri_misses_small (r_error == r_was_error);  // hw/lookup/misses.ts:39
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
        b_hold_valid: `VPRI_ASSUME_vpri_misses_small (b_valid);  // hw/lookup/misses.ts:40
        b_hold_id: `VPRI_ASSUME_vpri_misses_small (b_id == b_was_id);  // hw/lookup/misses.ts:40
        b_hold_error: `VPRI_ASSUME_vpri_misses_small (b_error == b_was_error);  // hw/lookup/misses.ts:40
      end
    end
  end
`endif
endmodule
