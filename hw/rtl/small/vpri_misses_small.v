// Miss table. What passes the check (stage 4) decides here in the same cycle: a lookup that missed becomes a waiter of its line's entry, takes a
// new entry (its read is at the AXI port in the next cycle), or strands; a change that was given an entry when it came writes, changes or
// fetches its line. A line that memory gave, with a change merged if one came meanwhile, takes the first free place of stage 4 and the
// first waiter rides with it; the others follow. A function's lookups hold at most missesPerFunction entries, and the last free entry is only for
// a function whose lookups hold none. Probes and prefetches together hold at most a fourth of the entries (one at least), never the last. Lookups and changes that
// both wait for an entry take turns. AXI errors: a failed read denies its waiters and ends its change with an error; a failed write ends its change with one.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/misses.ts; do not edit.
module vpri_misses_small (
  input  wire clk,
  input  wire rst,
  input  wire look,
  input  wire again,
  input  wire op,
  input  wire prefetch,
  input  wire hit,
  input  wire [11:0] row,
  input  wire [1:0] tag,
  input  wire [1:0] func,
  input  wire probe,
  input  wire whole,
  input  wire entry,
  output wire took,
  output wire store,
  output wire [63:0] store_line,
  input  wire [63:0] found,
  output wire put,
  output wire [63:0] put_line,
  input  wire slot,
  output wire goes,
  output wire want,
  output wire want_more,
  output wire ans_fill_next,
  output wire [11:0] ans_next_row,
  output wire ans_fill,
  output wire ans_ride,
  output wire [11:0] ans_row,
  output wire [63:0] ans_line,
  output wire ans_error,
  output wire [1:0] ans_tag,
  output wire take,
  output wire [1:0] take_tag,
  output wire waits,
  output wire [3:0] strand,
  output wire [3:0] under,
  output wire [1:0] free,
  output wire open,
  input  wire candidate,
  input  wire under_way,
  input  wire change_valid,
  output wire change_ready,
  input  wire [11:0] change_row,
  input  wire [4:0] change_first,
  input  wire [5:0] change_end,
  input  wire [1:0] change_rights,
  input  wire [3:0] change_mark,
  input  wire contended,
  input  wire hold,
  output wire op_slot,
  output wire op_valid,
  output wire op_whole,
  output wire op_entry,
  output wire installed,
  output wire [3:0] installed_mark,
  output wire [11:0] installed_row,
  output wire done,
  output wire done_error,
  output wire [3:0] done_mark,
  output wire ar_valid,
  input  wire ar_ready,
  output wire ar_id,
  output wire [11:0] ar_row,
  input  wire r_valid,
  output wire r_ready,
  input  wire r_id,
  input  wire [63:0] r_data,
  input  wire r_error,
  output wire write_valid,
  input  wire write_ready,
  output wire write_id,
  output wire [11:0] write_row,
  output wire [63:0] write_line,
  input  wire b_valid,
  output wire b_ready,
  input  wire b_id,
  input  wire b_error,
  output wire busy
);

  reg  [1:0] used;  // hw/lookup/misses.ts:57
  reg  [1:0] fetching;  // hw/lookup/misses.ts:57
  reg  [1:0] changing;  // hw/lookup/misses.ts:57
  reg  [1:0] owned;  // hw/lookup/misses.ts:57
  reg  [1:0] guessed;  // hw/lookup/misses.ts:57
  reg  due;  // hw/lookup/misses.ts:57
  reg  full;  // hw/lookup/misses.ts:57
  reg  [63:0] buffer;  // hw/lookup/misses.ts:57
  reg  buf_id;  // hw/lookup/misses.ts:57
  reg  [11:0] buf_row;  // hw/lookup/misses.ts:57
  reg  buf_error;  // hw/lookup/misses.ts:57
  reg  [3:0] drain;  // hw/lookup/misses.ts:57
  reg  answer;  // hw/lookup/misses.ts:57
  reg  filling;  // hw/lookup/misses.ts:57
  reg  riding;  // hw/lookup/misses.ts:57
  reg  [1:0] ride_tag;  // hw/lookup/misses.ts:57
  reg  changing_5;  // hw/lookup/misses.ts:57
  reg  entry_5;  // hw/lookup/misses.ts:57
  reg  spaced;  // hw/lookup/misses.ts:57
  reg  [1:0] gap;  // hw/lookup/misses.ts:57
  reg  long_gap;  // hw/lookup/misses.ts:57
  reg  [11:0] row_0;  // hw/lookup/misses.ts:64
  reg  [1:0] func_0;  // hw/lookup/misses.ts:64
  reg  [4:0] first_0;  // hw/lookup/misses.ts:64
  reg  [5:0] end_0;  // hw/lookup/misses.ts:64
  reg  [1:0] rights_0;  // hw/lookup/misses.ts:65
  reg  [3:0] mark_0;  // hw/lookup/misses.ts:65
  reg  [3:0] waiters_0;  // hw/lookup/misses.ts:65
  reg  [11:0] row_1;  // hw/lookup/misses.ts:64
  reg  [1:0] func_1;  // hw/lookup/misses.ts:64
  reg  [4:0] first_1;  // hw/lookup/misses.ts:64
  reg  [5:0] end_1;  // hw/lookup/misses.ts:64
  reg  [1:0] rights_1;  // hw/lookup/misses.ts:65
  reg  [3:0] mark_1;  // hw/lookup/misses.ts:65
  reg  [3:0] waiters_1;  // hw/lookup/misses.ts:65
  wire [1:0] free_one;  // hw/lookup/misses.ts:73
  wire free_any;  // hw/lookup/misses.ts:74
  wire free_two;  // hw/lookup/misses.ts:75
  reg  [1:0] held_0;  // hw/lookup/misses.ts:76
  reg  [1:0] held_1;  // hw/lookup/misses.ts:76
  reg  [1:0] held_2;  // hw/lookup/misses.ts:76
  reg  [1:0] held_3;  // hw/lookup/misses.ts:76
  wire [3:0] under_share;  // hw/lookup/misses.ts:78
  wire [1:0] match;  // hw/lookup/misses.ts:84
  wire missed;  // hw/lookup/misses.ts:85
  wire starts_waiting;  // hw/lookup/misses.ts:86
  wire share;  // hw/lookup/misses.ts:87
  wire few_guesses;  // hw/lookup/misses.ts:88
  wire by_spare;  // hw/lookup/misses.ts:89
  wire may_take;  // hw/lookup/misses.ts:90
  wire is_new;  // hw/lookup/misses.ts:91
  wire look_takes;  // hw/lookup/misses.ts:92
  wire takes;  // hw/lookup/misses.ts:93
  wire [1:0] taken;  // hw/lookup/misses.ts:94
  wire takes_share;  // hw/lookup/misses.ts:95
  wire read_taken;  // hw/lookup/misses.ts:100
  wire [1:0] read_now;  // hw/lookup/misses.ts:101
  wire [1:0] change_match;  // hw/lookup/misses.ts:102
  wire [1:0] merging;  // hw/lookup/misses.ts:103
  wire answering;  // hw/lookup/misses.ts:105
  wire change_wants;  // hw/lookup/misses.ts:106
  wire change_turn;  // hw/lookup/misses.ts:107
  wire change_slot;  // hw/lookup/misses.ts:108
  wire claims;  // hw/lookup/misses.ts:109
  wire [1:0] claimed;  // hw/lookup/misses.ts:110
  wire change_whole;  // hw/lookup/misses.ts:111
  wire whole_now;  // hw/lookup/misses.ts:125
  wire [1:0] fetch;  // hw/lookup/misses.ts:126
  wire [1:0] whole_rights;  // hw/lookup/misses.ts:127
  wire pending;  // hw/lookup/misses.ts:136
  wire fills;  // hw/lookup/misses.ts:146
  wire [3:0] riders;  // hw/lookup/misses.ts:147
  wire [3:0] rider;  // hw/lookup/misses.ts:148
  wire [1:0] reading;  // hw/lookup/misses.ts:157
  wire [1:0] filled;  // hw/lookup/misses.ts:168
  wire fill_changes;  // hw/lookup/misses.ts:169
  wire failed;  // hw/lookup/misses.ts:174
  wire [1:0] written;  // hw/lookup/misses.ts:176
  wire [1:0] ended;  // hw/lookup/misses.ts:177
  wire [3:0] wait_bit;  // hw/lookup/misses.ts:178
  wire [1:0] joins;  // hw/lookup/misses.ts:179
  wire paid;  // hw/lookup/misses.ts:200
  wire [1:0] payer;  // hw/lookup/misses.ts:201
  wire [11:0] row_installed;  // hw/lookup/misses.ts:215
  reg  [1:0] unasked;  // hw/lookup/misses.ts:256
  reg  asking;  // hw/lookup/misses.ts:256
  reg  ask_id;  // hw/lookup/misses.ts:256
  reg  [11:0] ask_row;  // hw/lookup/misses.ts:256
  wire [1:0] turn_req;  // hw/lookup/misses.ts:257
  wire turn_ready;  // hw/lookup/misses.ts:257
  wire [1:0] turn_gnt;  // hw/lookup/misses.ts:257
  wire ask_idle;  // hw/lookup/misses.ts:258
  wire ask_older;  // hw/lookup/misses.ts:259
  wire [1:0] ask_next;  // hw/lookup/misses.ts:262
  wire [1:0] ask_next_or;  // hw/lookup/misses.ts:262
  wire [31:0] put_line_and;  // hw/lookup/misses.ts:133
  wire [1:0] put_line_mux;  // hw/lookup/misses.ts:133
  wire [31:0] buffer_and;  // hw/lookup/misses.ts:142
  wire [1:0] buffer_mux;  // hw/lookup/misses.ts:142
  wire [3:0] strand_or;  // hw/lookup/misses.ts:181

  assign free_one = (~used) & ((~(~used)) + 2'd1);  // hw/lookup/misses.ts:73
  assign free_any = ~(&used);  // hw/lookup/misses.ts:74
  assign free_two = |((~used) & (~free_one));  // hw/lookup/misses.ts:75
  assign under_share = {(held_3 < 2'd1) & (free_two | (~(|held_3))), (held_2 < 2'd1) & (free_two | (~(|held_2))), (held_1 < 2'd1) & (free_two | (~(|held_1))), (held_0 < 2'd1) & (free_two | (~(|held_0)))};  // hw/lookup/misses.ts:78
  assign match = {used[1] & (row_1 == row), used[0] & (row_0 == row)};  // hw/lookup/misses.ts:84
  assign missed = look & (~hit);  // hw/lookup/misses.ts:85
  assign starts_waiting = missed & (~probe);  // hw/lookup/misses.ts:86
  assign share = under_share[func] & (~due);  // hw/lookup/misses.ts:87
  assign few_guesses = ~(|guessed);  // hw/lookup/misses.ts:88
  assign by_spare = ((share & free_two) & few_guesses) & (~candidate);  // hw/lookup/misses.ts:89
  assign may_take = probe ? by_spare : ((share & free_any) & (again | (~candidate)));  // hw/lookup/misses.ts:90
  assign is_new = ~(|match);  // hw/lookup/misses.ts:91
  assign look_takes = (missed & is_new) & may_take;  // hw/lookup/misses.ts:92
  assign takes = look_takes | (((prefetch & (~hit)) & is_new) & by_spare);  // hw/lookup/misses.ts:93
  assign taken = takes ? free_one : 2'd0;  // hw/lookup/misses.ts:94
  assign takes_share = look_takes & (~probe);  // hw/lookup/misses.ts:95
  assign read_taken = r_valid & r_ready;  // hw/lookup/misses.ts:100
  assign read_now = read_taken ? {r_id == 1'b1, r_id == 1'b0} : 2'd0;  // hw/lookup/misses.ts:101
  assign change_match = {used[1] & (row_1 == change_row), used[0] & (row_0 == change_row)};  // hw/lookup/misses.ts:102
  assign merging = change_valid ? (((change_match & fetching) & (~changing)) & (~read_now)) : 2'd0;  // hw/lookup/misses.ts:103
  assign answering = (|drain) & (buf_row == change_row);  // hw/lookup/misses.ts:105
  assign change_wants = (change_valid & (~(|change_match))) & (~answering);  // hw/lookup/misses.ts:106
  assign change_turn = due | (~(candidate | under_way));  // hw/lookup/misses.ts:107
  assign change_slot = ((((change_wants & free_any) & change_turn) & (~hold)) & (~spaced)) & ((~contended) | (~(|gap)));  // hw/lookup/misses.ts:108
  assign claims = change_slot & (~takes);  // hw/lookup/misses.ts:109
  assign claimed = claims ? free_one : 2'd0;  // hw/lookup/misses.ts:110
  assign change_whole = (~(|change_first)) & (change_end == 6'h20);  // hw/lookup/misses.ts:111
  assign whole_now = op & whole;  // hw/lookup/misses.ts:125
  assign fetch = ((op & (~whole)) & (~hit)) ? {entry == 1'b1, entry == 1'b0} : 2'd0;  // hw/lookup/misses.ts:126
  assign whole_rights = entry ? rights_1 : rights_0;  // hw/lookup/misses.ts:127
  assign pending = full | (|drain);  // hw/lookup/misses.ts:136
  assign fills = goes & (~(|drain));  // hw/lookup/misses.ts:146
  assign riders = (|drain) ? drain : ((full ? buf_id : r_id) ? waiters_1 : waiters_0);  // hw/lookup/misses.ts:147
  assign rider = riders & ((~riders) + 4'd1);  // hw/lookup/misses.ts:148
  assign reading = {1'b0, fetching[0]} + {1'b0, fetching[1]};  // hw/lookup/misses.ts:157
  assign filled = filling ? {buf_id == 1'b1, buf_id == 1'b0} : 2'd0;  // hw/lookup/misses.ts:168
  assign fill_changes = |(changing & filled);  // hw/lookup/misses.ts:169
  assign failed = fill_changes & buf_error;  // hw/lookup/misses.ts:174
  assign written = (b_valid & b_ready) ? {b_id == 1'b1, b_id == 1'b0} : 2'd0;  // hw/lookup/misses.ts:176
  assign ended = ((fill_changes & (~buf_error)) ? 2'd0 : filled) | written;  // hw/lookup/misses.ts:177
  assign wait_bit = starts_waiting ? {tag == 2'd3, tag == 2'd2, tag == 2'd1, tag == 2'd0} : 4'd0;  // hw/lookup/misses.ts:178
  assign joins = match | taken;  // hw/lookup/misses.ts:179
  assign paid = |(owned & filled);  // hw/lookup/misses.ts:200
  assign payer = buf_id ? func_1 : func_0;  // hw/lookup/misses.ts:201
  assign row_installed = whole_now ? row : (changing_5 ? (entry_5 ? row_1 : row_0) : buf_row);  // hw/lookup/misses.ts:215
  assign ask_idle = (~asking) | ar_ready;  // hw/lookup/misses.ts:258
  assign ask_older = |unasked;  // hw/lookup/misses.ts:259
  assign ask_next = ask_idle ? (ask_older ? turn_gnt : ask_next_or) : 2'd0;  // hw/lookup/misses.ts:262
  assign ask_next_or = taken | fetch;  // hw/lookup/misses.ts:262
  assign put_line_and = (32'hffffffff << (entry_5 ? first_1 : first_0)) & (~(32'hffffffff << (entry_5 ? end_1 : end_0)));  // hw/lookup/misses.ts:133
  assign put_line_mux = entry_5 ? rights_1 : rights_0;  // hw/lookup/misses.ts:133
  assign buffer_and = (32'hffffffff << (r_id ? first_1 : first_0)) & (~(32'hffffffff << (r_id ? end_1 : end_0)));  // hw/lookup/misses.ts:142
  assign buffer_mux = r_id ? rights_1 : rights_0;  // hw/lookup/misses.ts:142
  assign strand_or = ({4{written[0]}} & (waiters_0 | ({4{match[0]}} & wait_bit))) | ({4{written[1]}} & (waiters_1 | ({4{match[1]}} & wait_bit)));  // hw/lookup/misses.ts:181

  vpri_round_robin_n2 u_turn (  // hw/lookup/misses.ts:257
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign took = takes_share;  // hw/lookup/misses.ts:96
  assign store = whole_now;  // hw/lookup/misses.ts:128
  assign store_line = {{32{whole_rights[1]}}, {32{whole_rights[0]}}};  // hw/lookup/misses.ts:129
  assign put = changing_5;  // hw/lookup/misses.ts:132
  assign put_line = {(found[63:32] & (~put_line_and)) | (put_line_and & {32{put_line_mux[1]}}), (found[31:0] & (~put_line_and)) | (put_line_and & {32{put_line_mux[0]}})};  // hw/lookup/misses.ts:133
  assign goes = slot & (pending | read_taken);  // hw/lookup/misses.ts:145
  assign want = pending | (2'd1 <= reading);  // hw/lookup/misses.ts:158
  assign want_more = |(drain & (drain - 4'd1));  // hw/lookup/misses.ts:159
  assign ans_fill_next = fills;  // hw/lookup/misses.ts:160
  assign ans_next_row = full ? buf_row : (r_id ? row_1 : row_0);  // hw/lookup/misses.ts:161
  assign ans_fill = filling;  // hw/lookup/misses.ts:162
  assign ans_ride = riding;  // hw/lookup/misses.ts:163
  assign ans_row = buf_row;  // hw/lookup/misses.ts:164
  assign ans_line = buffer;  // hw/lookup/misses.ts:165
  assign ans_error = buf_error;  // hw/lookup/misses.ts:166
  assign ans_tag = ride_tag;  // hw/lookup/misses.ts:167
  assign take = goes & (|riders);  // hw/lookup/misses.ts:154
  assign take_tag = ((({2{rider[0]}} & 2'd0) | ({2{rider[1]}} & 2'd1)) | ({2{rider[2]}} & 2'd2)) | ({2{rider[3]}} & 2'd3);  // hw/lookup/misses.ts:155
  assign waits = starts_waiting;  // hw/lookup/misses.ts:97
  assign strand = strand_or | ((~(|joins)) ? wait_bit : 4'd0);  // hw/lookup/misses.ts:181
  assign under = under_share;  // hw/lookup/misses.ts:79
  assign free = ~used;  // hw/lookup/misses.ts:80
  assign open = ~due;  // hw/lookup/misses.ts:81
  assign change_ready = (|merging) | claims;  // hw/lookup/misses.ts:112
  assign op_slot = change_slot;  // hw/lookup/misses.ts:113
  assign op_valid = claims;  // hw/lookup/misses.ts:114
  assign op_whole = change_whole;  // hw/lookup/misses.ts:115
  assign op_entry = (free_one[0] & 1'b0) | (free_one[1] & 1'b1);  // hw/lookup/misses.ts:116
  assign installed = (whole_now | changing_5) | fill_changes;  // hw/lookup/misses.ts:208
  assign installed_mark = whole_now ? (entry ? mark_1 : mark_0) : (changing_5 ? (entry_5 ? mark_1 : mark_0) : (buf_id ? mark_1 : mark_0));  // hw/lookup/misses.ts:209
  assign installed_row = row_installed;  // hw/lookup/misses.ts:216
  assign done = (|written) | failed;  // hw/lookup/misses.ts:210
  assign done_error = failed | b_error;  // hw/lookup/misses.ts:211
  assign done_mark = failed ? (buf_id ? mark_1 : mark_0) : (b_id ? mark_1 : mark_0);  // hw/lookup/misses.ts:212
  assign ar_valid = asking;  // hw/lookup/misses.ts:269
  assign ar_id = ask_id;  // hw/lookup/misses.ts:270
  assign ar_row = ask_row;  // hw/lookup/misses.ts:271
  assign r_ready = ~(pending | answer);  // hw/lookup/misses.ts:137
  assign write_valid = installed & (~failed);  // hw/lookup/misses.ts:213
  assign write_id = whole_now ? entry : (changing_5 ? entry_5 : buf_id);  // hw/lookup/misses.ts:214
  assign write_row = row_installed;  // hw/lookup/misses.ts:217
  assign write_line = whole_now ? store_line : (changing_5 ? put_line : buffer);  // hw/lookup/misses.ts:218
  assign b_ready = ~failed;  // hw/lookup/misses.ts:175
  assign busy = (((|used) | change_valid) | pending) | answer;  // hw/lookup/misses.ts:219
  assign turn_req = unasked;  // hw/lookup/misses.ts:260
  assign turn_ready = ask_idle;  // hw/lookup/misses.ts:261

  always @(posedge clk) begin
    if (rst) begin
      used <= 2'd0;
      fetching <= 2'd0;
      changing <= 2'd0;
      owned <= 2'd0;
      guessed <= 2'd0;
      due <= 1'b0;
      full <= 1'b0;
      drain <= 4'd0;
      answer <= 1'b0;
      filling <= 1'b0;
      riding <= 1'b0;
      changing_5 <= 1'b0;
      spaced <= 1'b0;
      gap <= 2'd0;
      long_gap <= 1'b0;
      waiters_0 <= 4'd0;
      waiters_1 <= 4'd0;
      held_0 <= 2'd0;
      held_1 <= 2'd0;
      held_2 <= 2'd0;
      held_3 <= 2'd0;
      unasked <= 2'd0;
      asking <= 1'b0;
    end else begin
      due <= (change_wants & (~claims)) & (due | takes);  // hw/lookup/misses.ts:117
      spaced <= claims & (~change_whole);  // hw/lookup/misses.ts:118
      if (claims) begin  // hw/lookup/misses.ts:119
        long_gap <= ~long_gap;  // hw/lookup/misses.ts:120
        gap <= long_gap ? 2'd3 : 2'd2;  // hw/lookup/misses.ts:121
      end else if (|gap) begin  // hw/lookup/misses.ts:122
        gap <= gap - 2'd1;  // hw/lookup/misses.ts:122
      end
      changing_5 <= (op & (~whole)) & hit;  // hw/lookup/misses.ts:130
      full <= (full | read_taken) & (~fills);  // hw/lookup/misses.ts:149
      answer <= goes;  // hw/lookup/misses.ts:150
      filling <= fills;  // hw/lookup/misses.ts:151
      riding <= goes & (|riders);  // hw/lookup/misses.ts:152
      drain <= filling ? ((buf_id ? waiters_1 : waiters_0) & (~(riding ? {ride_tag == 2'd3, ride_tag == 2'd2, ride_tag == 2'd1, ride_tag == 2'd0} : 4'd0))) : (drain & (~(goes ? rider : 4'd0)));  // hw/lookup/misses.ts:171
      waiters_0 <= (ended[0] | filled[0]) ? 4'd0 : (waiters_0 | (joins[0] ? wait_bit : 4'd0));  // hw/lookup/misses.ts:183
      waiters_1 <= (ended[1] | filled[1]) ? 4'd0 : (waiters_1 | (joins[1] ? wait_bit : 4'd0));  // hw/lookup/misses.ts:183
      used <= ((used | taken) | claimed) & (~ended);  // hw/lookup/misses.ts:195
      fetching <= ((fetching | taken) | fetch) & (~read_now);  // hw/lookup/misses.ts:196
      changing <= ((changing | claimed) | merging) & (~ended);  // hw/lookup/misses.ts:197
      owned <= (owned | (takes_share ? taken : 2'd0)) & (~filled);  // hw/lookup/misses.ts:198
      guessed <= (guessed | (takes_share ? 2'd0 : taken)) & (~filled);  // hw/lookup/misses.ts:199
      held_0 <= (held_0 + {1'b0, takes_share & (func == 2'd0)}) - {1'b0, paid & (payer == 2'd0)};  // hw/lookup/misses.ts:203
      held_1 <= (held_1 + {1'b0, takes_share & (func == 2'd1)}) - {1'b0, paid & (payer == 2'd1)};  // hw/lookup/misses.ts:203
      held_2 <= (held_2 + {1'b0, takes_share & (func == 2'd2)}) - {1'b0, paid & (payer == 2'd2)};  // hw/lookup/misses.ts:203
      held_3 <= (held_3 + {1'b0, takes_share & (func == 2'd3)}) - {1'b0, paid & (payer == 2'd3)};  // hw/lookup/misses.ts:203
      unasked <= (unasked | ask_next_or) & (~ask_next);  // hw/lookup/misses.ts:263
      if (ask_idle) begin  // hw/lookup/misses.ts:264
        asking <= |ask_next;  // hw/lookup/misses.ts:265
      end
    end
  end

  always @(posedge clk) begin
    entry_5 <= entry;  // hw/lookup/misses.ts:131
    if (read_taken) begin  // hw/lookup/misses.ts:138
      buf_id <= r_id;  // hw/lookup/misses.ts:139
      buf_row <= r_id ? row_1 : row_0;  // hw/lookup/misses.ts:140
      buf_error <= r_error;  // hw/lookup/misses.ts:141
      buffer <= (|(changing & read_now)) ? {(r_data[63:32] & (~buffer_and)) | (buffer_and & {32{buffer_mux[1]}}), (r_data[31:0] & (~buffer_and)) | (buffer_and & {32{buffer_mux[0]}})} : r_data;  // hw/lookup/misses.ts:142
    end
    ride_tag <= ((({2{rider[0]}} & 2'd0) | ({2{rider[1]}} & 2'd1)) | ({2{rider[2]}} & 2'd2)) | ({2{rider[3]}} & 2'd3);  // hw/lookup/misses.ts:153
    if (taken[0]) begin  // hw/lookup/misses.ts:184
      row_0 <= row;  // hw/lookup/misses.ts:185
      func_0 <= func;  // hw/lookup/misses.ts:186
    end else if (claimed[0]) begin  // hw/lookup/misses.ts:187
      row_0 <= change_row;  // hw/lookup/misses.ts:187
    end
    if (claimed[0] | merging[0]) begin  // hw/lookup/misses.ts:188
      first_0 <= change_first;  // hw/lookup/misses.ts:189
      end_0 <= change_end;  // hw/lookup/misses.ts:190
      rights_0 <= change_rights;  // hw/lookup/misses.ts:191
      mark_0 <= change_mark;  // hw/lookup/misses.ts:192
    end
    if (taken[1]) begin  // hw/lookup/misses.ts:184
      row_1 <= row;  // hw/lookup/misses.ts:185
      func_1 <= func;  // hw/lookup/misses.ts:186
    end else if (claimed[1]) begin  // hw/lookup/misses.ts:187
      row_1 <= change_row;  // hw/lookup/misses.ts:187
    end
    if (claimed[1] | merging[1]) begin  // hw/lookup/misses.ts:188
      first_1 <= change_first;  // hw/lookup/misses.ts:189
      end_1 <= change_end;  // hw/lookup/misses.ts:190
      rights_1 <= change_rights;  // hw/lookup/misses.ts:191
      mark_1 <= change_mark;  // hw/lookup/misses.ts:192
    end
    if (ask_idle) begin  // hw/lookup/misses.ts:264
      ask_id <= (ask_next[0] & 1'b0) | (ask_next[1] & 1'b1);  // hw/lookup/misses.ts:266
      ask_row <= ask_older ? (({12{ask_next[0]}} & row_0) | ({12{ask_next[1]}} & row_1)) : row;  // hw/lookup/misses.ts:267
    end
  end

  wire unused_0 = &{1'b0, write_ready};  // the FIFO behind has room for every entry (hw/lookup/misses.ts:232)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_misses_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_misses_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_misses_small
  `define VPRI_ASSUME_vpri_misses_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_misses_small assert
`endif

  reg  change_was_stalled;  // hw/lookup/misses.ts:44
  reg  [11:0] change_was_row;  // hw/lookup/misses.ts:44
  reg  [4:0] change_was_first;  // hw/lookup/misses.ts:44
  reg  [5:0] change_was_end;  // hw/lookup/misses.ts:44
  reg  [1:0] change_was_rights;  // hw/lookup/misses.ts:44
  reg  [3:0] change_was_mark;  // hw/lookup/misses.ts:44
  reg  ar_was_stalled;  // hw/lookup/misses.ts:47
  reg  ar_was_id;  // hw/lookup/misses.ts:47
  reg  [11:0] ar_was_row;  // hw/lookup/misses.ts:47
  reg  r_was_stalled;  // hw/lookup/misses.ts:47
  reg  r_was_id;  // hw/lookup/misses.ts:47
  reg  [63:0] r_was_data;  // hw/lookup/misses.ts:47
  reg  r_was_error;  // hw/lookup/misses.ts:47
  reg  write_was_stalled;  // hw/lookup/misses.ts:47
  reg  write_was_id;  // hw/lookup/misses.ts:47
  reg  [11:0] write_was_row;  // hw/lookup/misses.ts:47
  reg  [63:0] write_was_line;  // hw/lookup/misses.ts:47
  reg  b_was_stalled;  // hw/lookup/misses.ts:47
  reg  b_was_id;  // hw/lookup/misses.ts:47
  reg  b_was_error;  // hw/lookup/misses.ts:47
  wire [1:0] written_was_changing_and;  // hw/lookup/misses.ts:231

  assign written_was_changing_and = changing & (~fetching);  // hw/lookup/misses.ts:231

  always @(posedge clk) begin
    if (rst) begin
      change_was_stalled <= 1'b0;
      ar_was_stalled <= 1'b0;
      r_was_stalled <= 1'b0;
      write_was_stalled <= 1'b0;
      b_was_stalled <= 1'b0;
    end else begin
      change_was_stalled <= change_valid & (~change_ready);  // hw/lookup/misses.ts:44
      ar_was_stalled <= ar_valid & (~ar_ready);  // hw/lookup/misses.ts:47
      r_was_stalled <= r_valid & (~r_ready);  // hw/lookup/misses.ts:47
      write_was_stalled <= write_valid & (~write_ready);  // hw/lookup/misses.ts:47
      b_was_stalled <= b_valid & (~b_ready);  // hw/lookup/misses.ts:47
    end
  end

  always @(posedge clk) begin
    change_was_row <= change_row;  // hw/lookup/misses.ts:44
    change_was_first <= change_first;  // hw/lookup/misses.ts:44
    change_was_end <= change_end;  // hw/lookup/misses.ts:44
    change_was_rights <= change_rights;  // hw/lookup/misses.ts:44
    change_was_mark <= change_mark;  // hw/lookup/misses.ts:44
    ar_was_id <= ar_id;  // hw/lookup/misses.ts:47
    ar_was_row <= ar_row;  // hw/lookup/misses.ts:47
    r_was_id <= r_id;  // hw/lookup/misses.ts:47
    r_was_data <= r_data;  // hw/lookup/misses.ts:47
    r_was_error <= r_error;  // hw/lookup/misses.ts:47
    write_was_id <= write_id;  // hw/lookup/misses.ts:47
    write_was_row <= write_row;  // hw/lookup/misses.ts:47
    write_was_line <= write_line;  // hw/lookup/misses.ts:47
    b_was_id <= b_id;  // hw/lookup/misses.ts:47
    b_was_error <= b_error;  // hw/lookup/misses.ts:47
  end

  always @(posedge clk) begin
    if (~rst) begin
      share_0: assert (held_0 <= 2'd1);  // hw/lookup/misses.ts:204
      share_1: assert (held_1 <= 2'd1);  // hw/lookup/misses.ts:204
      share_2: assert (held_2 <= 2'd1);  // hw/lookup/misses.ts:204
      share_3: assert (held_3 <= 2'd1);  // hw/lookup/misses.ts:204
      reads_wait: cover (ask_older);  // hw/lookup/misses.ts:272
      if (takes_share & (~free_two)) begin  // hw/lookup/misses.ts:222
        last_entry_is_reserved: assert (~(|(func[1] ? (func[0] ? held_3 : held_2) : (func[0] ? held_1 : held_0))));  // hw/lookup/misses.ts:222
      end
      guesses_leave_one: assert (~((takes & (~takes_share)) & (~free_two)));  // hw/lookup/misses.ts:223
      reserve_taken: cover (takes_share & (~free_two));  // hw/lookup/misses.ts:224
      reserve_kept: cover ((((starts_waiting & is_new) & free_any) & (~free_two)) & (|(func[1] ? (func[0] ? held_3 : held_2) : (func[0] ? held_1 : held_0))));  // hw/lookup/misses.ts:225
      one_entry_a_line: assert ((~(|(match & (match - 2'd1)))) | (~(look | prefetch)));  // hw/lookup/misses.ts:226
      one_match_a_change: assert ((~(|(change_match & (change_match - 2'd1)))) | (~change_valid));  // hw/lookup/misses.ts:227
      ended_was_used: assert (~(|(ended & (~used))));  // hw/lookup/misses.ts:228
      change_keeps_its_entry: assert ((~op) | (match == {entry == 1'b1, entry == 1'b0}));  // hw/lookup/misses.ts:229
      if (read_taken) begin  // hw/lookup/misses.ts:230
        read_was_asked: `VPRI_ASSUME_vpri_misses_small (fetching[r_id]);  // hw/lookup/misses.ts:230
      end
      if (b_valid) begin  // hw/lookup/misses.ts:231
        written_was_changing: `VPRI_ASSUME_vpri_misses_small (written_was_changing_and[b_id]);  // hw/lookup/misses.ts:231
      end
      install_one: assert ((({1'b0, whole_now} + {1'b0, changing_5}) + {1'b0, fill_changes}) <= 2'd1);  // hw/lookup/misses.ts:233
      fetched_or_free: assert (~(|(fetching & (~used))));  // hw/lookup/misses.ts:234
      merges: cover (|merging);  // hw/lookup/misses.ts:235
      strands: cover (starts_waiting & (~(|joins)));  // hw/lookup/misses.ts:236
      over_share: cover (((starts_waiting & is_new) & (~under_share[func])) & free_any);  // hw/lookup/misses.ts:237
      change_before_lookup: cover (due & claims);  // hw/lookup/misses.ts:238
      two_reads: cover (|(fetching & (fetching - 2'd1)));  // hw/lookup/misses.ts:239
      two_ride: cover (|drain);  // hw/lookup/misses.ts:240
      waits_for_write: cover ((|written) & (|strand_or));  // hw/lookup/misses.ts:241
      changes: cover (done);  // hw/lookup/misses.ts:242
      if (ar_was_stalled) begin  // hw/lookup/misses.ts:47
        ar_hold_valid: assert (ar_valid);  // hw/lookup/misses.ts:47
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/lookup/misses.ts:47
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/lookup/misses.ts:47
      end
      if (write_was_stalled) begin  // hw/lookup/misses.ts:47
        write_hold_valid: assert (write_valid);  // hw/lookup/misses.ts:47
        write_hold_id: assert (write_id == write_was_id);  // hw/lookup/misses.ts:47
        write_hold_row: assert (write_row == write_was_row);  // hw/lookup/misses.ts:47
        write_hold_line: assert (write_line == write_was_line);  // hw/lookup/misses.ts:47
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (change_was_stalled) begin  // hw/lookup/misses.ts:44
        change_hold_valid: `VPRI_ASSUME_vpri_misses_small (change_valid);  // hw/lookup/misses.ts:44
        change_hold_row: `VPRI_ASSUME_vpri_misses_small (change_row == change_was_row);  // hw/lookup/misses.ts:44
        change_hold_first: `VPRI_ASSUME_vpri_misses_small (change_first == change_was_first);  // hw/lookup/misses.ts:44
        change_hold_end: `VPRI_ASSUME_vpri_misses_small (change_end == change_was_end);  // hw/lookup/misses.ts:44
        change_hold_rights: `VPRI_ASSUME_vpri_misses_small (change_rights == change_was_rights);  // hw/lookup/misses.ts:44
        change_hold_mark: `VPRI_ASSUME_vpri_misses_small (change_mark == change_was_mark);  // hw/lookup/misses.ts:44
      end
      if (r_was_stalled) begin  // hw/lookup/misses.ts:47
        r_hold_valid: `VPRI_ASSUME_vpri_misses_small (r_valid);  // hw/lookup/misses.ts:47
        r_hold_id: `VPRI_ASSUME_vpri_misses_small (r_id == r_was_id);  // hw/lookup/misses.ts:47
        r_hold_data: `VPRI_ASSUME_vpri_misses_small (r_data == r_was_data);  // hw/lookup/misses.ts:47
        r_hold_error: `VPRI_ASSUME_vpri_misses_small (r_error == r_was_error);  // hw/lookup/misses.ts:47
      end
      if (b_was_stalled) begin  // hw/lookup/misses.ts:47
        b_hold_valid: `VPRI_ASSUME_vpri_misses_small (b_valid);  // hw/lookup/misses.ts:47
        b_hold_id: `VPRI_ASSUME_vpri_misses_small (b_id == b_was_id);  // hw/lookup/misses.ts:47
        b_hold_error: `VPRI_ASSUME_vpri_misses_small (b_error == b_was_error);  // hw/lookup/misses.ts:47
      end
    end
  end
`endif
`endif
`endif
endmodule
