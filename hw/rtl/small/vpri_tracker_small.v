// Access tracker. A grant whose bits are all set already costs nothing more; one that sets a bit has its line written to memory (touches that come
// while it is written share one more write); one whose line is not cached has it read, and further grants of that line gather in a mask.
// hold asks the lookups to wait: every lookup that is open may still be granted, so there must be room for one of each queue.
// harvest is done when it is taken: the bits of every grant before it, and of none that was not given, are in the posted stream (out);
// they are cleared in the same cycle in which they are read (clear). A line that memory refused to read counts as all set (failed), and is
// written so: no access is lost.
// Stages: 0 what is next (tags read), 1 hit, 2 the line: all changes of lines and entries, 3 gathered masks.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/tracker/tracker.ts; do not edit.
module vpri_tracker_small (
  input  wire clk,
  input  wire rst,
  input  wire grant,
  input  wire [11:0] grant_row,
  input  wire [4:0] grant_first,
  input  wire [5:0] grant_count,
  input  wire grant_write,
  output wire hold,
  input  wire harvest_valid,
  output wire harvest_ready,
  input  wire [11:0] harvest_row,
  input  wire [63:0] harvest_address,
  input  wire harvest_out,
  input  wire harvest_clear,
  output wire out_valid,
  input  wire out_ready,
  output wire [63:0] out_address,
  output wire [255:0] out_data,
  output wire [3:0] out_dwords,
  output wire ar_valid,
  input  wire ar_ready,
  output wire [1:0] ar_id,
  output wire [11:0] ar_row,
  input  wire r_valid,
  output wire r_ready,
  input  wire [1:0] r_id,
  input  wire [63:0] r_data,
  input  wire r_error,
  input  wire b_valid,
  output wire b_ready,
  input  wire [1:0] b_id,
  input  wire b_error,
  output wire write,
  output wire [1:0] write_id,
  output wire [11:0] write_row,
  output wire [63:0] write_line,
  input  wire write_taken,
  output wire touch,
  output wire [11:0] touch_row,
  output wire [63:0] touch_bits,
  output wire failed,
  output wire busy
);

  wire cache_read;  // hw/tracker/tracker.ts:48
  wire [11:0] cache_row;  // hw/tracker/tracker.ts:48
  wire cache_hit;  // hw/tracker/tracker.ts:48
  wire cache_victim_valid;  // hw/tracker/tracker.ts:48
  wire [11:0] cache_victim_row;  // hw/tracker/tracker.ts:48
  wire cache_fill;  // hw/tracker/tracker.ts:48
  wire [63:0] cache_line;  // hw/tracker/tracker.ts:48
  wire cache_write;  // hw/tracker/tracker.ts:48
  wire [63:0] cache_write_line;  // hw/tracker/tracker.ts:48
  wire cache_clearing;  // hw/tracker/tracker.ts:48
  wire sender_start;  // hw/tracker/tracker.ts:49
  wire [63:0] sender_line;  // hw/tracker/tracker.ts:49
  wire [63:0] sender_address;  // hw/tracker/tracker.ts:49
  wire sender_out_valid;  // hw/tracker/tracker.ts:49
  wire sender_out_ready;  // hw/tracker/tracker.ts:49
  wire [63:0] sender_out_address;  // hw/tracker/tracker.ts:49
  wire [255:0] sender_out_data;  // hw/tracker/tracker.ts:49
  wire [3:0] sender_out_dwords;  // hw/tracker/tracker.ts:49
  wire sender_gone;  // hw/tracker/tracker.ts:49
  wire sender_busy;  // hw/tracker/tracker.ts:49
  wire grants_push_valid;  // hw/tracker/tracker.ts:50
  wire grants_push_ready;  // hw/tracker/tracker.ts:50
  wire [11:0] grants_push_row;  // hw/tracker/tracker.ts:50
  wire [4:0] grants_push_first;  // hw/tracker/tracker.ts:50
  wire [5:0] grants_push_count;  // hw/tracker/tracker.ts:50
  wire grants_push_write;  // hw/tracker/tracker.ts:50
  wire grants_pop_valid;  // hw/tracker/tracker.ts:50
  wire grants_pop_ready;  // hw/tracker/tracker.ts:50
  wire [11:0] grants_pop_row;  // hw/tracker/tracker.ts:50
  wire [4:0] grants_pop_first;  // hw/tracker/tracker.ts:50
  wire [5:0] grants_pop_count;  // hw/tracker/tracker.ts:50
  wire grants_pop_write;  // hw/tracker/tracker.ts:50
  wire [3:0] grants_level;  // hw/tracker/tracker.ts:50
  reg  [3:0] fetching;  // hw/tracker/tracker.ts:61
  reg  [3:0] dirty;  // hw/tracker/tracker.ts:61
  reg  [3:0] writing;  // hw/tracker/tracker.ts:61
  reg  full;  // hw/tracker/tracker.ts:61
  reg  [63:0] buffer;  // hw/tracker/tracker.ts:61
  reg  [1:0] buf_id;  // hw/tracker/tracker.ts:61
  reg  refused;  // hw/tracker/tracker.ts:61
  reg  s1_grant;  // hw/tracker/tracker.ts:61
  reg  s1_fill;  // hw/tracker/tracker.ts:61
  reg  s1_send;  // hw/tracker/tracker.ts:61
  reg  s1_take;  // hw/tracker/tracker.ts:61
  reg  [11:0] s1_row;  // hw/tracker/tracker.ts:61
  reg  [1:0] s1_entry;  // hw/tracker/tracker.ts:61
  reg  [4:0] s1_first;  // hw/tracker/tracker.ts:61
  reg  [5:0] s1_count;  // hw/tracker/tracker.ts:61
  reg  s1_write;  // hw/tracker/tracker.ts:61
  reg  s2_grant;  // hw/tracker/tracker.ts:61
  reg  s2_fill;  // hw/tracker/tracker.ts:61
  reg  s2_send;  // hw/tracker/tracker.ts:61
  reg  s2_take;  // hw/tracker/tracker.ts:61
  reg  [11:0] s2_row;  // hw/tracker/tracker.ts:61
  reg  [1:0] s2_entry;  // hw/tracker/tracker.ts:61
  reg  s2_hit;  // hw/tracker/tracker.ts:61
  reg  [63:0] s2_mask;  // hw/tracker/tracker.ts:61
  reg  s3_gather;  // hw/tracker/tracker.ts:61
  reg  s3_new;  // hw/tracker/tracker.ts:61
  reg  [1:0] s3_entry;  // hw/tracker/tracker.ts:61
  reg  [63:0] s3_mask;  // hw/tracker/tracker.ts:61
  reg  [3:0] ahead;  // hw/tracker/tracker.ts:61
  reg  queued;  // hw/tracker/tracker.ts:61
  reg  taken;  // hw/tracker/tracker.ts:61
  reg  [11:0] row_0;  // hw/tracker/tracker.ts:71
  reg  [11:0] row_1;  // hw/tracker/tracker.ts:71
  reg  [11:0] row_2;  // hw/tracker/tracker.ts:71
  reg  [11:0] row_3;  // hw/tracker/tracker.ts:71
  wire [3:0] used;  // hw/tracker/tracker.ts:72
  wire [2:0] free;  // hw/tracker/tracker.ts:77
  wire room;  // hw/tracker/tracker.ts:78
  wire open;  // hw/tracker/tracker.ts:79
  wire [3:0] to_send;  // hw/tracker/tracker.ts:80
  wire sends;  // hw/tracker/tracker.ts:81
  wire [1:0] send_entry;  // hw/tracker/tracker.ts:82
  wire quiet;  // hw/tracker/tracker.ts:83
  wire fills;  // hw/tracker/tracker.ts:84
  wire waits_for_line;  // hw/tracker/tracker.ts:85
  wire takes;  // hw/tracker/tracker.ts:86
  wire pops;  // hw/tracker/tracker.ts:88
  wire [11:0] row_0_next;  // hw/tracker/tracker.ts:91
  wire victim_open;  // hw/tracker/tracker.ts:105
  wire fill_goes;  // hw/tracker/tracker.ts:106
  wire [31:0] pages;  // hw/tracker/tracker.ts:108
  wire [3:0] match;  // hw/tracker/tracker.ts:120
  wire matched;  // hw/tracker/tracker.ts:121
  wire [3:0] free_one;  // hw/tracker/tracker.ts:122
  wire missed;  // hw/tracker/tracker.ts:123
  wire [1:0] gather_entry;  // hw/tracker/tracker.ts:124
  wire [63:0] gathered_q;  // hw/tracker/tracker.ts:125
  wire [63:0] marked;  // hw/tracker/tracker.ts:133
  wire [63:0] fresh;  // hw/tracker/tracker.ts:134
  wire touched;  // hw/tracker/tracker.ts:135
  wire touches;  // hw/tracker/tracker.ts:136
  wire gives;  // hw/tracker/tracker.ts:140
  wire clears;  // hw/tracker/tracker.ts:141
  wire sent;  // hw/tracker/tracker.ts:144
  wire [3:0] fill_ends;  // hw/tracker/tracker.ts:155
  wire read_now;  // hw/tracker/tracker.ts:156
  wire [3:0] written_now;  // hw/tracker/tracker.ts:157
  wire [3:0] dirty_place;  // hw/tracker/tracker.ts:158
  wire [3:0] dirties;  // hw/tracker/tracker.ts:159
  wire [3:0] fetches;  // hw/tracker/tracker.ts:160
  wire [3:0] sent_bit;  // hw/tracker/tracker.ts:161
  reg  [3:0] unasked;  // hw/tracker/tracker.ts:177
  reg  asking;  // hw/tracker/tracker.ts:177
  reg  [1:0] ask_id;  // hw/tracker/tracker.ts:177
  wire ask_idle;  // hw/tracker/tracker.ts:178
  wire [3:0] ask_next;  // hw/tracker/tracker.ts:179
  wire harvest_done;  // hw/tracker/tracker.ts:194
  wire [3:0] send_entry_and;  // hw/tracker/tracker.ts:82
  wire [3:0] gather_entry_mux;  // hw/tracker/tracker.ts:124

  assign used = (fetching | dirty) | writing;  // hw/tracker/tracker.ts:72
  assign free = (({2'd0, ~used[0]} + {2'd0, ~used[1]}) + {2'd0, ~used[2]}) + {2'd0, ~used[3]};  // hw/tracker/tracker.ts:77
  assign room = ({2'd0, s1_grant | s1_take} + {2'd0, s2_grant | s2_take}) < free;  // hw/tracker/tracker.ts:78
  assign open = ~cache_clearing;  // hw/tracker/tracker.ts:79
  assign to_send = dirty & (~writing);  // hw/tracker/tracker.ts:80
  assign sends = (open & (|to_send)) & (~(s1_send | s2_send));  // hw/tracker/tracker.ts:81
  assign send_entry = ((({2{send_entry_and[0]}} & 2'd0) | ({2{send_entry_and[1]}} & 2'd1)) | ({2{send_entry_and[2]}} & 2'd2)) | ({2{send_entry_and[3]}} & 2'd3);  // hw/tracker/tracker.ts:82
  assign quiet = ~((((((s1_grant | s2_grant) | s3_gather) | s1_take) | s2_take) | s1_fill) | s2_fill);  // hw/tracker/tracker.ts:83
  assign fills = ((open & (~sends)) & full) & quiet;  // hw/tracker/tracker.ts:84
  assign waits_for_line = |({used[3] & (row_3 == harvest_row), used[2] & (row_2 == harvest_row), used[1] & (row_1 == harvest_row), used[0] & (row_0 == harvest_row)} & fetching);  // hw/tracker/tracker.ts:85
  assign takes = (((((((open & (~(sends | fills))) & harvest_valid) & queued) & (~(|ahead))) & (~taken)) & (~((s1_take | s2_take) | waits_for_line))) & room) & (~sender_busy);  // hw/tracker/tracker.ts:86
  assign pops = ((open & (~(((sends | fills) | takes) | full))) & grants_pop_valid) & room;  // hw/tracker/tracker.ts:88
  assign row_0_next = sends ? (send_entry[1] ? (send_entry[0] ? row_3 : row_2) : (send_entry[0] ? row_1 : row_0)) : (fills ? (buf_id[1] ? (buf_id[0] ? row_3 : row_2) : (buf_id[0] ? row_1 : row_0)) : (takes ? harvest_row : grants_pop_row));  // hw/tracker/tracker.ts:91
  assign victim_open = cache_victim_valid & (|{used[3] & (row_3 == cache_victim_row), used[2] & (row_2 == cache_victim_row), used[1] & (row_1 == cache_victim_row), used[0] & (row_0 == cache_victim_row)});  // hw/tracker/tracker.ts:105
  assign fill_goes = s1_fill & (~victim_open);  // hw/tracker/tracker.ts:106
  assign pages = (32'hffffffff << s1_first) & (~(32'hffffffff << ({1'b0, s1_first} + s1_count)));  // hw/tracker/tracker.ts:108
  assign match = {used[3] & (row_3 == s2_row), used[2] & (row_2 == s2_row), used[1] & (row_1 == s2_row), used[0] & (row_0 == s2_row)};  // hw/tracker/tracker.ts:120
  assign matched = |match;  // hw/tracker/tracker.ts:121
  assign free_one = (~used) & ((~(~used)) + 4'd1);  // hw/tracker/tracker.ts:122
  assign missed = (s2_grant | s2_take) & (~s2_hit);  // hw/tracker/tracker.ts:123
  assign gather_entry = ((({2{gather_entry_mux[0]}} & 2'd0) | ({2{gather_entry_mux[1]}} & 2'd1)) | ({2{gather_entry_mux[2]}} & 2'd2)) | ({2{gather_entry_mux[3]}} & 2'd3);  // hw/tracker/tracker.ts:124
  assign marked = s2_fill ? (buffer | gathered_q) : (cache_line | s2_mask);  // hw/tracker/tracker.ts:133
  assign fresh = s2_fill ? (gathered_q & (~buffer)) : (s2_mask & (~cache_line));  // hw/tracker/tracker.ts:134
  assign touched = (s2_fill | (s2_grant & s2_hit)) & (|fresh);  // hw/tracker/tracker.ts:135
  assign touches = touched | (s2_fill & refused);  // hw/tracker/tracker.ts:136
  assign gives = s2_take & s2_hit;  // hw/tracker/tracker.ts:140
  assign clears = (gives & harvest_clear) & (|cache_line);  // hw/tracker/tracker.ts:141
  assign sent = s2_send & write_taken;  // hw/tracker/tracker.ts:144
  assign fill_ends = s2_fill ? {s2_entry == 2'd3, s2_entry == 2'd2, s2_entry == 2'd1, s2_entry == 2'd0} : 4'd0;  // hw/tracker/tracker.ts:155
  assign read_now = r_valid & r_ready;  // hw/tracker/tracker.ts:156
  assign written_now = b_valid ? {b_id == 2'd3, b_id == 2'd2, b_id == 2'd1, b_id == 2'd0} : 4'd0;  // hw/tracker/tracker.ts:157
  assign dirty_place = matched ? match : free_one;  // hw/tracker/tracker.ts:158
  assign dirties = (((~s2_fill) & touches) | clears) ? dirty_place : ((s2_fill & touches) ? fill_ends : 4'd0);  // hw/tracker/tracker.ts:159
  assign fetches = (missed & (~matched)) ? free_one : 4'd0;  // hw/tracker/tracker.ts:160
  assign sent_bit = sent ? {s2_entry == 2'd3, s2_entry == 2'd2, s2_entry == 2'd1, s2_entry == 2'd0} : 4'd0;  // hw/tracker/tracker.ts:161
  assign ask_idle = (~asking) | ar_ready;  // hw/tracker/tracker.ts:178
  assign ask_next = ask_idle ? (unasked & ((~unasked) + 4'd1)) : 4'd0;  // hw/tracker/tracker.ts:179
  assign harvest_done = taken ? sender_gone : (gives & (~harvest_out));  // hw/tracker/tracker.ts:194
  assign send_entry_and = to_send & ((~to_send) + 4'd1);  // hw/tracker/tracker.ts:82
  assign gather_entry_mux = matched ? match : free_one;  // hw/tracker/tracker.ts:124

`ifdef VPRI_CHECKS
  wire [63:0] unused_gathered_peek;
`endif
  vpri_mem_w64_d4_1w1r_new u_gathered (  // hw/tracker/tracker.ts:119
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(2'd0),
    .peek_data(unused_gathered_peek),
`endif
    .w0_en(s3_gather),
    .w0_addr(s3_entry),
    .w0_data((s3_new ? 64'd0 : gathered_q) | s3_mask),
    .r0_en(s1_fill | missed),
    .r0_addr(s1_fill ? s1_entry : gather_entry),
    .r0_data(gathered_q)
  );

  vpri_track_cache_small u_cache (  // hw/tracker/tracker.ts:48
    .clk(clk),
    .rst(rst),
    .read(cache_read),
    .row(cache_row),
    .hit(cache_hit),
    .victim_valid(cache_victim_valid),
    .victim_row(cache_victim_row),
    .fill(cache_fill),
    .line(cache_line),
    .write(cache_write),
    .write_line(cache_write_line),
    .clearing(cache_clearing)
  );

  vpri_harvest_out_small u_sender (  // hw/tracker/tracker.ts:49
    .clk(clk),
    .rst(rst),
    .start(sender_start),
    .line(sender_line),
    .address(sender_address),
    .out_valid(sender_out_valid),
    .out_ready(sender_out_ready),
    .out_address(sender_out_address),
    .out_data(sender_out_data),
    .out_dwords(sender_out_dwords),
    .gone(sender_gone),
    .busy(sender_busy)
  );

  vpri_fifo_d8_row12_first5_count6_write1 u_grants (  // hw/tracker/tracker.ts:50
    .clk(clk),
    .rst(rst),
    .push_valid(grants_push_valid),
    .push_ready(grants_push_ready),
    .push_row(grants_push_row),
    .push_first(grants_push_first),
    .push_count(grants_push_count),
    .push_write(grants_push_write),
    .pop_valid(grants_pop_valid),
    .pop_ready(grants_pop_ready),
    .pop_row(grants_pop_row),
    .pop_first(grants_pop_first),
    .pop_count(grants_pop_count),
    .pop_write(grants_pop_write),
    .level(grants_level)
  );

  assign hold = 4'd4 <= grants_level;  // hw/tracker/tracker.ts:59
  assign harvest_ready = harvest_done;  // hw/tracker/tracker.ts:195
  assign out_valid = sender_out_valid;  // hw/tracker/tracker.ts:152
  assign out_address = sender_out_address;  // hw/tracker/tracker.ts:152
  assign out_data = sender_out_data;  // hw/tracker/tracker.ts:152
  assign out_dwords = sender_out_dwords;  // hw/tracker/tracker.ts:152
  assign ar_valid = asking;  // hw/tracker/tracker.ts:185
  assign ar_id = ask_id;  // hw/tracker/tracker.ts:186
  assign ar_row = ask_id[1] ? (ask_id[0] ? row_3 : row_2) : (ask_id[0] ? row_1 : row_0);  // hw/tracker/tracker.ts:187
  assign r_ready = ~full;  // hw/tracker/tracker.ts:167
  assign b_ready = 1'b1;  // hw/tracker/tracker.ts:166
  assign write = s2_send;  // hw/tracker/tracker.ts:145
  assign write_id = s2_entry;  // hw/tracker/tracker.ts:146
  assign write_row = s2_row;  // hw/tracker/tracker.ts:147
  assign write_line = cache_line;  // hw/tracker/tracker.ts:148
  assign touch = touched;  // hw/tracker/tracker.ts:137
  assign touch_row = s2_row;  // hw/tracker/tracker.ts:138
  assign touch_bits = fresh;  // hw/tracker/tracker.ts:139
  assign failed = (read_now & r_error) | (b_valid & b_error);  // hw/tracker/tracker.ts:174
  assign busy = |{s2_grant, s1_grant, cache_clearing, sender_busy, harvest_valid, full, |grants_level, |used};  // hw/tracker/tracker.ts:200
  assign cache_read = ((sends | fills) | takes) | pops;  // hw/tracker/tracker.ts:92
  assign cache_row = row_0_next;  // hw/tracker/tracker.ts:93
  assign cache_fill = fill_goes;  // hw/tracker/tracker.ts:107
  assign cache_write = (s2_fill | touches) | clears;  // hw/tracker/tracker.ts:142
  assign cache_write_line = clears ? 64'd0 : marked;  // hw/tracker/tracker.ts:143
  assign sender_start = gives & harvest_out;  // hw/tracker/tracker.ts:149
  assign sender_line = cache_line;  // hw/tracker/tracker.ts:150
  assign sender_address = harvest_address;  // hw/tracker/tracker.ts:151
  assign sender_out_ready = out_ready;  // hw/tracker/tracker.ts:152
  assign grants_push_valid = grant;  // hw/tracker/tracker.ts:52
  assign grants_push_row = grant_row;  // hw/tracker/tracker.ts:53
  assign grants_push_first = grant_first;  // hw/tracker/tracker.ts:54
  assign grants_push_count = grant_count;  // hw/tracker/tracker.ts:55
  assign grants_push_write = grant_write;  // hw/tracker/tracker.ts:56
  assign grants_pop_ready = pops;  // hw/tracker/tracker.ts:89

  always @(posedge clk) begin
    if (rst) begin
      fetching <= 4'd0;
      dirty <= 4'd0;
      writing <= 4'd0;
      full <= 1'b0;
      s1_grant <= 1'b0;
      s1_fill <= 1'b0;
      s1_send <= 1'b0;
      s1_take <= 1'b0;
      s2_grant <= 1'b0;
      s2_fill <= 1'b0;
      s2_send <= 1'b0;
      s2_take <= 1'b0;
      s3_gather <= 1'b0;
      ahead <= 4'd0;
      queued <= 1'b0;
      taken <= 1'b0;
      unasked <= 4'd0;
      asking <= 1'b0;
    end else begin
      s1_grant <= pops;  // hw/tracker/tracker.ts:94
      s1_fill <= fills;  // hw/tracker/tracker.ts:95
      s1_send <= sends;  // hw/tracker/tracker.ts:96
      s1_take <= takes;  // hw/tracker/tracker.ts:97
      s2_grant <= s1_grant;  // hw/tracker/tracker.ts:109
      s2_fill <= fill_goes;  // hw/tracker/tracker.ts:110
      s2_send <= s1_send;  // hw/tracker/tracker.ts:111
      s2_take <= s1_take;  // hw/tracker/tracker.ts:112
      s3_gather <= missed;  // hw/tracker/tracker.ts:126
      fetching <= (fetching | fetches) & (~fill_ends);  // hw/tracker/tracker.ts:162
      dirty <= (dirty & (~sent_bit)) | dirties;  // hw/tracker/tracker.ts:163
      writing <= (writing | sent_bit) & (~written_now);  // hw/tracker/tracker.ts:164
      full <= (full | read_now) & (~s2_fill);  // hw/tracker/tracker.ts:168
      unasked <= (unasked | fetches) & (~ask_next);  // hw/tracker/tracker.ts:180
      if (ask_idle) begin  // hw/tracker/tracker.ts:181
        asking <= |ask_next;  // hw/tracker/tracker.ts:182
      end
      if (harvest_valid & (~queued)) begin  // hw/tracker/tracker.ts:190
        queued <= 1'b1;  // hw/tracker/tracker.ts:191
        ahead <= (grants_level + {3'd0, grant}) - {3'd0, pops};  // hw/tracker/tracker.ts:192
      end else if (pops & (|ahead)) begin  // hw/tracker/tracker.ts:193
        ahead <= ahead - 4'd1;  // hw/tracker/tracker.ts:193
      end
      if (harvest_done) begin  // hw/tracker/tracker.ts:196
        queued <= 1'b0;  // hw/tracker/tracker.ts:197
        taken <= 1'b0;  // hw/tracker/tracker.ts:198
      end else if (gives) begin  // hw/tracker/tracker.ts:199
        taken <= 1'b1;  // hw/tracker/tracker.ts:199
      end
    end
  end

  always @(posedge clk) begin
    s1_row <= row_0_next;  // hw/tracker/tracker.ts:98
    s1_entry <= sends ? send_entry : buf_id;  // hw/tracker/tracker.ts:99
    s1_first <= grants_pop_first;  // hw/tracker/tracker.ts:100
    s1_count <= grants_pop_count;  // hw/tracker/tracker.ts:101
    s1_write <= grants_pop_write;  // hw/tracker/tracker.ts:102
    s2_row <= s1_row;  // hw/tracker/tracker.ts:113
    s2_entry <= s1_entry;  // hw/tracker/tracker.ts:114
    s2_hit <= cache_hit;  // hw/tracker/tracker.ts:115
    s2_mask <= {s1_write ? pages : 32'd0, s1_write ? 32'd0 : pages};  // hw/tracker/tracker.ts:116
    s3_new <= ~matched;  // hw/tracker/tracker.ts:127
    s3_entry <= gather_entry;  // hw/tracker/tracker.ts:128
    s3_mask <= s2_grant ? s2_mask : 64'd0;  // hw/tracker/tracker.ts:129
    if (((missed & (~matched)) | ((((~s2_fill) & touches) | clears) & (~matched))) ? free_one[0] : 1'b0) begin  // hw/tracker/tracker.ts:165
      row_0 <= s2_row;  // hw/tracker/tracker.ts:165
    end
    if (((missed & (~matched)) | ((((~s2_fill) & touches) | clears) & (~matched))) ? free_one[1] : 1'b0) begin  // hw/tracker/tracker.ts:165
      row_1 <= s2_row;  // hw/tracker/tracker.ts:165
    end
    if (((missed & (~matched)) | ((((~s2_fill) & touches) | clears) & (~matched))) ? free_one[2] : 1'b0) begin  // hw/tracker/tracker.ts:165
      row_2 <= s2_row;  // hw/tracker/tracker.ts:165
    end
    if (((missed & (~matched)) | ((((~s2_fill) & touches) | clears) & (~matched))) ? free_one[3] : 1'b0) begin  // hw/tracker/tracker.ts:165
      row_3 <= s2_row;  // hw/tracker/tracker.ts:165
    end
    if (read_now) begin  // hw/tracker/tracker.ts:169
      buffer <= r_data | {64{r_error}};  // hw/tracker/tracker.ts:170
      refused <= r_error;  // hw/tracker/tracker.ts:171
      buf_id <= r_id;  // hw/tracker/tracker.ts:172
    end
    if (ask_idle) begin  // hw/tracker/tracker.ts:181
      ask_id <= ((({2{ask_next[0]}} & 2'd0) | ({2{ask_next[1]}} & 2'd1)) | ({2{ask_next[2]}} & 2'd2)) | ({2{ask_next[3]}} & 2'd3);  // hw/tracker/tracker.ts:183
    end
  end

  wire unused_0 = &{1'b0, grants_push_ready};  // lookups wait before it is full (hw/tracker/tracker.ts:58)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_tracker_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_tracker_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_tracker_small
  `define VPRI_ASSUME_vpri_tracker_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_tracker_small assert
`endif

  reg  harvest_was_stalled;  // hw/tracker/tracker.ts:32
  reg  [11:0] harvest_was_row;  // hw/tracker/tracker.ts:32
  reg  [63:0] harvest_was_address;  // hw/tracker/tracker.ts:32
  reg  harvest_was_out;  // hw/tracker/tracker.ts:32
  reg  harvest_was_clear;  // hw/tracker/tracker.ts:32
  reg  out_was_stalled;  // hw/tracker/tracker.ts:32
  reg  [63:0] out_was_address;  // hw/tracker/tracker.ts:32
  reg  [255:0] out_was_data;  // hw/tracker/tracker.ts:32
  reg  [3:0] out_was_dwords;  // hw/tracker/tracker.ts:32
  reg  ar_was_stalled;  // hw/tracker/tracker.ts:33
  reg  [1:0] ar_was_id;  // hw/tracker/tracker.ts:33
  reg  [11:0] ar_was_row;  // hw/tracker/tracker.ts:33
  reg  r_was_stalled;  // hw/tracker/tracker.ts:33
  reg  [1:0] r_was_id;  // hw/tracker/tracker.ts:33
  reg  [63:0] r_was_data;  // hw/tracker/tracker.ts:33
  reg  r_was_error;  // hw/tracker/tracker.ts:33
  reg  b_was_stalled;  // hw/tracker/tracker.ts:33
  reg  [1:0] b_was_id;  // hw/tracker/tracker.ts:33
  reg  b_was_error;  // hw/tracker/tracker.ts:33

  always @(posedge clk) begin
    if (rst) begin
      harvest_was_stalled <= 1'b0;
      out_was_stalled <= 1'b0;
      ar_was_stalled <= 1'b0;
      r_was_stalled <= 1'b0;
      b_was_stalled <= 1'b0;
    end else begin
      harvest_was_stalled <= harvest_valid & (~harvest_ready);  // hw/tracker/tracker.ts:32
      out_was_stalled <= out_valid & (~out_ready);  // hw/tracker/tracker.ts:32
      ar_was_stalled <= ar_valid & (~ar_ready);  // hw/tracker/tracker.ts:33
      r_was_stalled <= r_valid & (~r_ready);  // hw/tracker/tracker.ts:33
      b_was_stalled <= b_valid & (~b_ready);  // hw/tracker/tracker.ts:33
    end
  end

  always @(posedge clk) begin
    harvest_was_row <= harvest_row;  // hw/tracker/tracker.ts:32
    harvest_was_address <= harvest_address;  // hw/tracker/tracker.ts:32
    harvest_was_out <= harvest_out;  // hw/tracker/tracker.ts:32
    harvest_was_clear <= harvest_clear;  // hw/tracker/tracker.ts:32
    out_was_address <= out_address;  // hw/tracker/tracker.ts:32
    out_was_data <= out_data;  // hw/tracker/tracker.ts:32
    out_was_dwords <= out_dwords;  // hw/tracker/tracker.ts:32
    ar_was_id <= ar_id;  // hw/tracker/tracker.ts:33
    ar_was_row <= ar_row;  // hw/tracker/tracker.ts:33
    r_was_id <= r_id;  // hw/tracker/tracker.ts:33
    r_was_data <= r_data;  // hw/tracker/tracker.ts:33
    r_was_error <= r_error;  // hw/tracker/tracker.ts:33
    b_was_id <= b_id;  // hw/tracker/tracker.ts:33
    b_was_error <= b_error;  // hw/tracker/tracker.ts:33
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (grant) begin  // hw/tracker/tracker.ts:57
        grant_has_room: assert (grants_push_ready);  // hw/tracker/tracker.ts:57
      end
      one_entry_a_line: assert ((~(|(match & (match - 4'd1)))) | (~(s2_grant | s2_take)));  // hw/tracker/tracker.ts:202
      open_line_is_cached: assert (((~(|(match & (dirty | writing)))) | (~s2_grant)) | s2_hit);  // hw/tracker/tracker.ts:203
      sends_what_is_cached: assert ((~s2_send) | s2_hit);  // hw/tracker/tracker.ts:204
      fetching_alone: assert (~(|(fetching & (dirty | writing))));  // hw/tracker/tracker.ts:205
      if ((missed | (touches & (~s2_fill))) | clears) begin  // hw/tracker/tracker.ts:206
        entry_there: assert (matched | (~(&used)));  // hw/tracker/tracker.ts:206
      end
      if (read_now) begin  // hw/tracker/tracker.ts:207
        read_was_asked: `VPRI_ASSUME_vpri_tracker_small (fetching[r_id]);  // hw/tracker/tracker.ts:207
      end
      if (b_valid) begin  // hw/tracker/tracker.ts:208
        write_was_sent: `VPRI_ASSUME_vpri_tracker_small (writing[b_id]);  // hw/tracker/tracker.ts:208
      end
      touch_while_written: cover (|(dirties & writing));  // hw/tracker/tracker.ts:209
      gathers: cover (missed & matched);  // hw/tracker/tracker.ts:210
      victim_is_open: cover (s1_fill & victim_open);  // hw/tracker/tracker.ts:211
      harvests: cover (gives);  // hw/tracker/tracker.ts:212
      holds: cover (hold);  // hw/tracker/tracker.ts:213
      if (out_was_stalled) begin  // hw/tracker/tracker.ts:32
        out_hold_valid: assert (out_valid);  // hw/tracker/tracker.ts:32
        out_hold_address: assert (out_address == out_was_address);  // hw/tracker/tracker.ts:32
        out_hold_data: assert (out_data == out_was_data);  // hw/tracker/tracker.ts:32
        out_hold_dwords: assert (out_dwords == out_was_dwords);  // hw/tracker/tracker.ts:32
      end
      if (ar_was_stalled) begin  // hw/tracker/tracker.ts:33
        ar_hold_valid: assert (ar_valid);  // hw/tracker/tracker.ts:33
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/tracker/tracker.ts:33
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/tracker/tracker.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (harvest_was_stalled) begin  // hw/tracker/tracker.ts:32
        harvest_hold_valid: `VPRI_ASSUME_vpri_tracker_small (harvest_valid);  // hw/tracker/tracker.ts:32
        harvest_hold_row: `VPRI_ASSUME_vpri_tracker_small (harvest_row == harvest_was_row);  // hw/tracker/tracker.ts:32
        harvest_hold_address: `VPRI_ASSUME_vpri_tracker_small (harvest_address == harvest_was_address);  // hw/tracker/tracker.ts:32
        harvest_hold_out: `VPRI_ASSUME_vpri_tracker_small (harvest_out == harvest_was_out);  // hw/tracker/tracker.ts:32
        harvest_hold_clear: `VPRI_ASSUME_vpri_tracker_small (harvest_clear == harvest_was_clear);  // hw/tracker/tracker.ts:32
      end
      if (r_was_stalled) begin  // hw/tracker/tracker.ts:33
        r_hold_valid: `VPRI_ASSUME_vpri_tracker_small (r_valid);  // hw/tracker/tracker.ts:33
        r_hold_id: `VPRI_ASSUME_vpri_tracker_small (r_id == r_was_id);  // hw/tracker/tracker.ts:33
        r_hold_data: `VPRI_ASSUME_vpri_tracker_small (r_data == r_was_data);  // hw/tracker/tracker.ts:33
        r_hold_error: `VPRI_ASSUME_vpri_tracker_small (r_error == r_was_error);  // hw/tracker/tracker.ts:33
      end
      if (b_was_stalled) begin  // hw/tracker/tracker.ts:33
        b_hold_valid: `VPRI_ASSUME_vpri_tracker_small (b_valid);  // hw/tracker/tracker.ts:33
        b_hold_id: `VPRI_ASSUME_vpri_tracker_small (b_id == b_was_id);  // hw/tracker/tracker.ts:33
        b_hold_error: `VPRI_ASSUME_vpri_tracker_small (b_error == b_was_error);  // hw/tracker/tracker.ts:33
      end
    end
  end
`endif
`endif
`endif
endmodule
