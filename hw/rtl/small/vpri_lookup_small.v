// Pipeline of lookups. Takes one request a cycle unless maintenance takes that cycle; its verdict comes 7 cycles later, fixed, when its line is
// cached. One that misses is handed to the miss unit and comes back with its line, straight into stage 4 (an answer), or through
// stage 1 (again). A request is cut at its region border; its verdict is that of all its pages there.
// Stages: 1 function -> domain, 2 domain -> row and limit, 3 tags read, 4 check: the point of order (line, token, generation), 5 to 7
// verdict. Changes of lines and prefetches (op) go through stages 1 to 4 in a slot of their own, answers take a free place of stage 4.
// The caller takes every verdict at once; there is no back-pressure behind the request port.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/lookup.ts; do not edit.
module vpri_lookup_small (
  input  wire clk,
  input  wire rst,
  input  wire req_valid,
  output wire req_ready,
  input  wire [1:0] req_tag,
  input  wire [1:0] req_func,
  input  wire [19:0] req_page,
  input  wire [12:0] req_count,
  input  wire req_write,
  input  wire req_probe,
  output wire rsp_valid,
  output wire [1:0] rsp_tag,
  output wire rsp_probe,
  output wire rsp_missed,
  output wire [1:0] rsp_verdict,
  output wire rsp_write,
  output wire [19:0] rsp_page,
  output wire [5:0] rsp_pages,
  output wire rsp_domain,
  output wire rsp_epoch,
  output wire rsp_stale,
  output wire give_valid,
  output wire give_domain,
  output wire give_epoch,
  output wire take_valid,
  output wire take_domain,
  input  wire again_valid,
  input  wire [1:0] again_tag,
  input  wire [1:0] again_func,
  input  wire [19:0] again_page,
  input  wire [5:0] again_count,
  input  wire again_write,
  input  wire op_slot,
  input  wire op_valid,
  input  wire op_prefetch,
  input  wire op_scrub,
  input  wire op_whole,
  input  wire op_entry,
  input  wire [11:0] op_row,
  input  wire [1:0] op_func,
  input  wire want,
  input  wire want_more,
  output wire hold,
  input  wire pause,
  output wire slot,
  input  wire goes,
  output wire probe_lost,
  output wire check_look,
  output wire check_again,
  output wire check_op,
  output wire check_prefetch,
  output wire check_scrub,
  output wire check_hit,
  output wire [11:0] check_row,
  output wire [1:0] check_tag,
  output wire check_probe,
  output wire check_whole,
  output wire check_entry,
  output wire check_next_ok,
  output wire [1:0] wait_func,
  output wire [19:0] wait_page,
  output wire [5:0] wait_count,
  output wire wait_write,
  output wire wait_domain,
  output wire [1:0] wait_life,
  output wire again_seen,
  input  wire ans_fill_next,
  input  wire [11:0] ans_next_row,
  input  wire ans_fill,
  input  wire [11:0] ans_row,
  input  wire [63:0] ans_line,
  input  wire ans_error,
  input  wire ans_ride,
  input  wire [1:0] ans_tag,
  input  wire [1:0] ans_func,
  input  wire [19:0] ans_page,
  input  wire [5:0] ans_count,
  input  wire ans_write,
  input  wire ans_domain,
  input  wire [1:0] ans_life,
  input  wire store,
  input  wire [63:0] store_line,
  output wire [63:0] found,
  input  wire put,
  input  wire [63:0] put_line,
  input  wire [31:0] function_domain,
  input  wire [3:0] function_enable,
  input  wire [23:0] domain_base,
  input  wire [41:0] domain_limit,
  input  wire [1:0] domain_enabled,
  input  wire [1:0] epoch,
  input  wire [31:0] generation,
  output wire clearing,
  output wire busy
);

  wire cache_read;  // hw/lookup/lookup.ts:69
  wire [11:0] cache_row;  // hw/lookup/lookup.ts:69
  wire cache_check;  // hw/lookup/lookup.ts:69
  wire cache_store;  // hw/lookup/lookup.ts:69
  wire cache_hit;  // hw/lookup/lookup.ts:69
  wire cache_fill_next;  // hw/lookup/lookup.ts:69
  wire [11:0] cache_fill_next_row;  // hw/lookup/lookup.ts:69
  wire cache_fill;  // hw/lookup/lookup.ts:69
  wire [11:0] cache_fill_row;  // hw/lookup/lookup.ts:69
  wire [63:0] cache_new_line;  // hw/lookup/lookup.ts:69
  wire [63:0] cache_line;  // hw/lookup/lookup.ts:69
  wire cache_put;  // hw/lookup/lookup.ts:69
  wire [63:0] cache_put_line;  // hw/lookup/lookup.ts:69
  wire cache_clearing;  // hw/lookup/lookup.ts:69
  wire verdict_valid;  // hw/lookup/lookup.ts:70
  wire [1:0] verdict_tag;  // hw/lookup/lookup.ts:70
  wire [19:0] verdict_page;  // hw/lookup/lookup.ts:70
  wire [5:0] verdict_count;  // hw/lookup/lookup.ts:70
  wire verdict_write;  // hw/lookup/lookup.ts:70
  wire verdict_probe;  // hw/lookup/lookup.ts:70
  wire verdict_missed;  // hw/lookup/lookup.ts:70
  wire verdict_denied;  // hw/lookup/lookup.ts:70
  wire verdict_token;  // hw/lookup/lookup.ts:70
  wire verdict_domain;  // hw/lookup/lookup.ts:70
  wire verdict_epoch;  // hw/lookup/lookup.ts:70
  wire [15:0] verdict_generation;  // hw/lookup/lookup.ts:70
  wire [63:0] verdict_line;  // hw/lookup/lookup.ts:70
  wire [31:0] verdict_generations;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_valid;  // hw/lookup/lookup.ts:70
  wire [1:0] verdict_rsp_tag;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_probe;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_missed;  // hw/lookup/lookup.ts:70
  wire [1:0] verdict_rsp_verdict;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_write;  // hw/lookup/lookup.ts:70
  wire [19:0] verdict_rsp_page;  // hw/lookup/lookup.ts:70
  wire [5:0] verdict_rsp_pages;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_domain;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_epoch;  // hw/lookup/lookup.ts:70
  wire verdict_rsp_stale;  // hw/lookup/lookup.ts:70
  wire verdict_give_valid;  // hw/lookup/lookup.ts:70
  wire verdict_give_domain;  // hw/lookup/lookup.ts:70
  wire verdict_give_epoch;  // hw/lookup/lookup.ts:70
  wire verdict_busy;  // hw/lookup/lookup.ts:70
  reg  s1_valid;  // hw/lookup/lookup.ts:228
  reg  s2_valid;  // hw/lookup/lookup.ts:228
  reg  s3_valid;  // hw/lookup/lookup.ts:228
  reg  s4_valid;  // hw/lookup/lookup.ts:228
  reg  s1_op;  // hw/lookup/lookup.ts:228
  reg  s2_op;  // hw/lookup/lookup.ts:228
  reg  s3_op;  // hw/lookup/lookup.ts:228
  reg  s4_op;  // hw/lookup/lookup.ts:228
  wire [2:0] busy_stages;  // hw/lookup/lookup.ts:74
  wire taken;  // hw/lookup/lookup.ts:78
  reg  [1:0] was_enabled;  // hw/lookup/lookup.ts:84
  reg  [1:0] life_0;  // hw/lookup/lookup.ts:87
  reg  [1:0] life_1;  // hw/lookup/lookup.ts:87
  wire [5:0] room;  // hw/lookup/lookup.ts:93
  wire fits;  // hw/lookup/lookup.ts:94
  reg  [1:0] s1_tag;  // hw/lookup/lookup.ts:240
  reg  [1:0] s1_func;  // hw/lookup/lookup.ts:240
  reg  [19:0] s1_page;  // hw/lookup/lookup.ts:240
  reg  [5:0] s1_count;  // hw/lookup/lookup.ts:240
  reg  s1_write;  // hw/lookup/lookup.ts:240
  reg  s1_probe;  // hw/lookup/lookup.ts:240
  reg  s1_again;  // hw/lookup/lookup.ts:240
  reg  s1_prefetch;  // hw/lookup/lookup.ts:240
  reg  s1_scrub;  // hw/lookup/lookup.ts:240
  reg  s1_whole;  // hw/lookup/lookup.ts:240
  reg  s1_entry;  // hw/lookup/lookup.ts:240
  reg  [11:0] s1_row;  // hw/lookup/lookup.ts:104
  reg  [11:0] s2_row;  // hw/lookup/lookup.ts:108
  reg  [20:0] s2_end;  // hw/lookup/lookup.ts:108
  reg  s2_domain;  // hw/lookup/lookup.ts:108
  reg  s2_known;  // hw/lookup/lookup.ts:108
  reg  [1:0] s2_tag;  // hw/lookup/lookup.ts:240
  reg  [1:0] s2_func;  // hw/lookup/lookup.ts:240
  reg  [19:0] s2_page;  // hw/lookup/lookup.ts:240
  reg  [5:0] s2_count;  // hw/lookup/lookup.ts:240
  reg  s2_write;  // hw/lookup/lookup.ts:240
  reg  s2_probe;  // hw/lookup/lookup.ts:240
  reg  s2_again;  // hw/lookup/lookup.ts:240
  reg  s2_prefetch;  // hw/lookup/lookup.ts:240
  reg  s2_scrub;  // hw/lookup/lookup.ts:240
  reg  s2_whole;  // hw/lookup/lookup.ts:240
  reg  s2_entry;  // hw/lookup/lookup.ts:240
  wire [7:0] domain8;  // hw/lookup/lookup.ts:110
  reg  [11:0] s3_row;  // hw/lookup/lookup.ts:118
  reg  s3_domain;  // hw/lookup/lookup.ts:118
  reg  s3_denied;  // hw/lookup/lookup.ts:118
  reg  s3_next_ok;  // hw/lookup/lookup.ts:118
  reg  [1:0] s3_tag;  // hw/lookup/lookup.ts:240
  reg  [1:0] s3_func;  // hw/lookup/lookup.ts:240
  reg  [19:0] s3_page;  // hw/lookup/lookup.ts:240
  reg  [5:0] s3_count;  // hw/lookup/lookup.ts:240
  reg  s3_write;  // hw/lookup/lookup.ts:240
  reg  s3_probe;  // hw/lookup/lookup.ts:240
  reg  s3_again;  // hw/lookup/lookup.ts:240
  reg  s3_prefetch;  // hw/lookup/lookup.ts:240
  reg  s3_scrub;  // hw/lookup/lookup.ts:240
  reg  s3_whole;  // hw/lookup/lookup.ts:240
  reg  s3_entry;  // hw/lookup/lookup.ts:240
  wire [11:0] base;  // hw/lookup/lookup.ts:120
  wire [20:0] limit;  // hw/lookup/lookup.ts:121
  reg  [11:0] s4_row;  // hw/lookup/lookup.ts:131
  reg  s4_domain;  // hw/lookup/lookup.ts:131
  reg  s4_denied;  // hw/lookup/lookup.ts:131
  reg  s4_next_ok;  // hw/lookup/lookup.ts:131
  reg  [1:0] s4_tag;  // hw/lookup/lookup.ts:240
  reg  [1:0] s4_func;  // hw/lookup/lookup.ts:240
  reg  [19:0] s4_page;  // hw/lookup/lookup.ts:240
  reg  [5:0] s4_count;  // hw/lookup/lookup.ts:240
  reg  s4_write;  // hw/lookup/lookup.ts:240
  reg  s4_probe;  // hw/lookup/lookup.ts:240
  reg  s4_again;  // hw/lookup/lookup.ts:240
  reg  s4_prefetch;  // hw/lookup/lookup.ts:240
  reg  s4_scrub;  // hw/lookup/lookup.ts:240
  reg  s4_whole;  // hw/lookup/lookup.ts:240
  reg  s4_entry;  // hw/lookup/lookup.ts:240
  wire [2:0] firm_stages;  // hw/lookup/lookup.ts:133
  wire line_use;  // hw/lookup/lookup.ts:142
  wire partial_change;  // hw/lookup/lookup.ts:143
  wire scrubs;  // hw/lookup/lookup.ts:145
  wire alive;  // hw/lookup/lookup.ts:175
  wire ride_denied;  // hw/lookup/lookup.ts:176
  wire sees_line;  // hw/lookup/lookup.ts:177
  wire probe;  // hw/lookup/lookup.ts:178
  wire domain;  // hw/lookup/lookup.ts:179
  wire missed_probe;  // hw/lookup/lookup.ts:180
  reg  s5_valid;  // hw/lookup/lookup.ts:186
  reg  [1:0] s5_tag;  // hw/lookup/lookup.ts:186
  reg  [19:0] s5_page;  // hw/lookup/lookup.ts:186
  reg  [5:0] s5_count;  // hw/lookup/lookup.ts:186
  reg  s5_write;  // hw/lookup/lookup.ts:186
  reg  s5_probe;  // hw/lookup/lookup.ts:186
  reg  s5_missed;  // hw/lookup/lookup.ts:186
  reg  s5_denied;  // hw/lookup/lookup.ts:186
  reg  s5_token;  // hw/lookup/lookup.ts:186
  reg  s5_domain;  // hw/lookup/lookup.ts:186
  reg  s5_epoch;  // hw/lookup/lookup.ts:186
  reg  [15:0] s5_generation;  // hw/lookup/lookup.ts:186
  reg  s5_answer;  // hw/lookup/lookup.ts:186

  assign busy_stages = {s3_valid | s3_op, s2_valid | s2_op, s1_valid | s1_op};  // hw/lookup/lookup.ts:74
  assign taken = req_valid & req_ready;  // hw/lookup/lookup.ts:78
  assign room = 6'h20 - {1'b0, req_page[4:0]};  // hw/lookup/lookup.ts:93
  assign fits = req_count <= {7'd0, room};  // hw/lookup/lookup.ts:94
  assign domain8 = s1_func[1] ? (s1_func[0] ? function_domain[31:24] : function_domain[23:16]) : (s1_func[0] ? function_domain[15:8] : function_domain[7:0]);  // hw/lookup/lookup.ts:110
  assign base = s2_domain ? domain_base[23:12] : domain_base[11:0];  // hw/lookup/lookup.ts:120
  assign limit = s2_domain ? domain_limit[41:21] : domain_limit[20:0];  // hw/lookup/lookup.ts:121
  assign firm_stages = {(s3_valid & (~s3_probe)) | s3_op, (s2_valid & (~s2_probe)) | s2_op, (s1_valid & (~s1_probe)) | s1_op};  // hw/lookup/lookup.ts:133
  assign line_use = s4_valid & (~s4_denied);  // hw/lookup/lookup.ts:142
  assign partial_change = (s4_op & (~s4_prefetch)) & (~s4_whole);  // hw/lookup/lookup.ts:143
  assign scrubs = s4_op & s4_scrub;  // hw/lookup/lookup.ts:145
  assign alive = (domain_enabled[ans_domain] & function_enable[ans_func]) & ((ans_domain ? life_1 : life_0) == ans_life);  // hw/lookup/lookup.ts:175
  assign ride_denied = ans_error | (~alive);  // hw/lookup/lookup.ts:176
  assign sees_line = (line_use & cache_hit) | (ans_ride & (~ride_denied));  // hw/lookup/lookup.ts:177
  assign probe = s4_probe & (~ans_ride);  // hw/lookup/lookup.ts:178
  assign domain = ans_ride ? ans_domain : s4_domain;  // hw/lookup/lookup.ts:179
  assign missed_probe = (line_use & (~cache_hit)) & probe;  // hw/lookup/lookup.ts:180

  vpri_cache_small u_cache (  // hw/lookup/lookup.ts:69
    .clk(clk),
    .rst(rst),
    .read(cache_read),
    .row(cache_row),
    .check(cache_check),
    .store(cache_store),
    .hit(cache_hit),
    .fill_next(cache_fill_next),
    .fill_next_row(cache_fill_next_row),
    .fill(cache_fill),
    .fill_row(cache_fill_row),
    .new_line(cache_new_line),
    .line(cache_line),
    .put(cache_put),
    .put_line(cache_put_line),
    .clearing(cache_clearing)
  );

  vpri_verdict_small u_verdict (  // hw/lookup/lookup.ts:70
    .clk(clk),
    .rst(rst),
    .valid(verdict_valid),
    .tag(verdict_tag),
    .page(verdict_page),
    .count(verdict_count),
    .write(verdict_write),
    .probe(verdict_probe),
    .missed(verdict_missed),
    .denied(verdict_denied),
    .token(verdict_token),
    .domain(verdict_domain),
    .epoch(verdict_epoch),
    .generation(verdict_generation),
    .line(verdict_line),
    .generations(verdict_generations),
    .rsp_valid(verdict_rsp_valid),
    .rsp_tag(verdict_rsp_tag),
    .rsp_probe(verdict_rsp_probe),
    .rsp_missed(verdict_rsp_missed),
    .rsp_verdict(verdict_rsp_verdict),
    .rsp_write(verdict_rsp_write),
    .rsp_page(verdict_rsp_page),
    .rsp_pages(verdict_rsp_pages),
    .rsp_domain(verdict_rsp_domain),
    .rsp_epoch(verdict_rsp_epoch),
    .rsp_stale(verdict_rsp_stale),
    .give_valid(verdict_give_valid),
    .give_domain(verdict_give_domain),
    .give_epoch(verdict_give_epoch),
    .busy(verdict_busy)
  );

  assign req_ready = ~((((cache_clearing | hold) | pause) | again_valid) | op_slot);  // hw/lookup/lookup.ts:77
  assign rsp_valid = verdict_rsp_valid;  // hw/lookup/lookup.ts:207
  assign rsp_tag = verdict_rsp_tag;  // hw/lookup/lookup.ts:207
  assign rsp_probe = verdict_rsp_probe;  // hw/lookup/lookup.ts:207
  assign rsp_missed = verdict_rsp_missed;  // hw/lookup/lookup.ts:207
  assign rsp_verdict = verdict_rsp_verdict;  // hw/lookup/lookup.ts:207
  assign rsp_write = verdict_rsp_write;  // hw/lookup/lookup.ts:207
  assign rsp_page = verdict_rsp_page;  // hw/lookup/lookup.ts:207
  assign rsp_pages = verdict_rsp_pages;  // hw/lookup/lookup.ts:207
  assign rsp_domain = verdict_rsp_domain;  // hw/lookup/lookup.ts:207
  assign rsp_epoch = verdict_rsp_epoch;  // hw/lookup/lookup.ts:207
  assign rsp_stale = verdict_rsp_stale;  // hw/lookup/lookup.ts:207
  assign give_valid = verdict_give_valid;  // hw/lookup/lookup.ts:208
  assign give_domain = verdict_give_domain;  // hw/lookup/lookup.ts:209
  assign give_epoch = verdict_give_epoch;  // hw/lookup/lookup.ts:210
  assign take_valid = sees_line & (~probe);  // hw/lookup/lookup.ts:181
  assign take_domain = domain;  // hw/lookup/lookup.ts:182
  assign hold = want_more | (want & (&firm_stages));  // hw/lookup/lookup.ts:134
  assign slot = ~(firm_stages[2] | partial_change);  // hw/lookup/lookup.ts:144
  assign probe_lost = ((s3_valid & s3_probe) & (~s3_op)) & goes;  // hw/lookup/lookup.ts:135
  assign check_look = line_use;  // hw/lookup/lookup.ts:156
  assign check_again = s4_again;  // hw/lookup/lookup.ts:157
  assign check_op = s4_op & (~s4_prefetch);  // hw/lookup/lookup.ts:158
  assign check_prefetch = s4_op & s4_prefetch;  // hw/lookup/lookup.ts:159
  assign check_scrub = scrubs;  // hw/lookup/lookup.ts:160
  assign check_hit = cache_hit;  // hw/lookup/lookup.ts:161
  assign check_row = s4_row;  // hw/lookup/lookup.ts:162
  assign check_tag = s4_tag;  // hw/lookup/lookup.ts:163
  assign check_probe = s4_probe;  // hw/lookup/lookup.ts:164
  assign check_whole = s4_whole;  // hw/lookup/lookup.ts:165
  assign check_entry = s4_entry;  // hw/lookup/lookup.ts:166
  assign check_next_ok = s4_next_ok;  // hw/lookup/lookup.ts:167
  assign wait_func = s4_func;  // hw/lookup/lookup.ts:169
  assign wait_page = s4_page;  // hw/lookup/lookup.ts:170
  assign wait_count = s4_count;  // hw/lookup/lookup.ts:171
  assign wait_write = s4_write;  // hw/lookup/lookup.ts:172
  assign wait_domain = s4_domain;  // hw/lookup/lookup.ts:173
  assign wait_life = s4_domain ? life_1 : life_0;  // hw/lookup/lookup.ts:174
  assign again_seen = s4_valid & s4_again;  // hw/lookup/lookup.ts:168
  assign found = cache_line;  // hw/lookup/lookup.ts:155
  assign clearing = cache_clearing;  // hw/lookup/lookup.ts:73
  assign busy = |{verdict_busy, s5_valid, s4_op, s4_valid, |busy_stages, cache_clearing};  // hw/lookup/lookup.ts:211
  assign cache_read = s3_valid | s3_op;  // hw/lookup/lookup.ts:127
  assign cache_row = s3_row;  // hw/lookup/lookup.ts:128
  assign cache_check = (line_use | partial_change) | scrubs;  // hw/lookup/lookup.ts:146
  assign cache_store = store;  // hw/lookup/lookup.ts:147
  assign cache_fill_next = ans_fill_next;  // hw/lookup/lookup.ts:150
  assign cache_fill_next_row = ans_next_row;  // hw/lookup/lookup.ts:151
  assign cache_fill = ans_fill & (~ans_error);  // hw/lookup/lookup.ts:148
  assign cache_fill_row = ans_row;  // hw/lookup/lookup.ts:149
  assign cache_new_line = ans_fill ? ans_line : store_line;  // hw/lookup/lookup.ts:152
  assign cache_put = put;  // hw/lookup/lookup.ts:153
  assign cache_put_line = put_line;  // hw/lookup/lookup.ts:154
  assign verdict_valid = s5_valid;  // hw/lookup/lookup.ts:204
  assign verdict_tag = s5_tag;  // hw/lookup/lookup.ts:204
  assign verdict_page = s5_page;  // hw/lookup/lookup.ts:204
  assign verdict_count = s5_count;  // hw/lookup/lookup.ts:204
  assign verdict_write = s5_write;  // hw/lookup/lookup.ts:204
  assign verdict_probe = s5_probe;  // hw/lookup/lookup.ts:204
  assign verdict_missed = s5_missed;  // hw/lookup/lookup.ts:204
  assign verdict_denied = s5_denied;  // hw/lookup/lookup.ts:204
  assign verdict_token = s5_token;  // hw/lookup/lookup.ts:204
  assign verdict_domain = s5_domain;  // hw/lookup/lookup.ts:204
  assign verdict_epoch = s5_epoch;  // hw/lookup/lookup.ts:204
  assign verdict_generation = s5_generation;  // hw/lookup/lookup.ts:204
  assign verdict_line = s5_answer ? ans_line : cache_line;  // hw/lookup/lookup.ts:205
  assign verdict_generations = generation;  // hw/lookup/lookup.ts:206

  always @(posedge clk) begin
    if (rst) begin
      s1_valid <= 1'b0;
      s2_valid <= 1'b0;
      s3_valid <= 1'b0;
      s4_valid <= 1'b0;
      s1_op <= 1'b0;
      s2_op <= 1'b0;
      s3_op <= 1'b0;
      s4_op <= 1'b0;
      was_enabled <= 2'd0;
      life_0 <= 2'd0;
      life_1 <= 2'd0;
      s5_valid <= 1'b0;
    end else begin
      was_enabled <= domain_enabled;  // hw/lookup/lookup.ts:85
      if (domain_enabled[0] & (~was_enabled[0])) begin  // hw/lookup/lookup.ts:88
        life_0 <= life_0 + 2'd1;  // hw/lookup/lookup.ts:88
      end
      if (domain_enabled[1] & (~was_enabled[1])) begin  // hw/lookup/lookup.ts:88
        life_1 <= life_1 + 2'd1;  // hw/lookup/lookup.ts:88
      end
      s1_valid <= taken | again_valid;  // hw/lookup/lookup.ts:98
      s1_op <= op_valid;  // hw/lookup/lookup.ts:99
      s2_valid <= s1_valid;  // hw/lookup/lookup.ts:233
      s2_op <= s1_op;  // hw/lookup/lookup.ts:234
      s3_valid <= s2_valid;  // hw/lookup/lookup.ts:233
      s3_op <= s2_op;  // hw/lookup/lookup.ts:234
      s4_valid <= s3_valid & (~probe_lost);  // hw/lookup/lookup.ts:136
      s4_op <= s3_op;  // hw/lookup/lookup.ts:137
      s5_valid <= (((line_use & cache_hit) | missed_probe) | (s4_valid & s4_denied)) | ans_ride;  // hw/lookup/lookup.ts:191
    end
  end

  always @(posedge clk) begin
    s1_tag <= again_valid ? again_tag : req_tag;  // hw/lookup/lookup.ts:241
    s1_func <= op_valid ? op_func : (again_valid ? again_func : req_func);  // hw/lookup/lookup.ts:241
    s1_page <= again_valid ? again_page : req_page;  // hw/lookup/lookup.ts:241
    s1_count <= again_valid ? again_count : (fits ? req_count[5:0] : room);  // hw/lookup/lookup.ts:241
    s1_write <= again_valid ? again_write : req_write;  // hw/lookup/lookup.ts:241
    s1_probe <= again_valid ? 1'b0 : req_probe;  // hw/lookup/lookup.ts:241
    s1_again <= again_valid;  // hw/lookup/lookup.ts:241
    s1_prefetch <= op_prefetch;  // hw/lookup/lookup.ts:241
    s1_scrub <= op_scrub;  // hw/lookup/lookup.ts:241
    s1_whole <= op_whole;  // hw/lookup/lookup.ts:241
    s1_entry <= op_entry;  // hw/lookup/lookup.ts:241
    s1_row <= op_row;  // hw/lookup/lookup.ts:105
    s2_tag <= s1_tag;  // hw/lookup/lookup.ts:241
    s2_func <= s1_func;  // hw/lookup/lookup.ts:241
    s2_page <= s1_page;  // hw/lookup/lookup.ts:241
    s2_count <= s1_count;  // hw/lookup/lookup.ts:241
    s2_write <= s1_write;  // hw/lookup/lookup.ts:241
    s2_probe <= s1_probe;  // hw/lookup/lookup.ts:241
    s2_again <= s1_again;  // hw/lookup/lookup.ts:241
    s2_prefetch <= s1_prefetch;  // hw/lookup/lookup.ts:241
    s2_scrub <= s1_scrub;  // hw/lookup/lookup.ts:241
    s2_whole <= s1_whole;  // hw/lookup/lookup.ts:241
    s2_entry <= s1_entry;  // hw/lookup/lookup.ts:241
    s2_row <= s1_row;  // hw/lookup/lookup.ts:112
    s2_end <= {1'b0, s1_page} + {15'd0, s1_count};  // hw/lookup/lookup.ts:113
    s2_domain <= domain8[0];  // hw/lookup/lookup.ts:114
    s2_known <= function_enable[s1_func] & (~(|domain8[7:1]));  // hw/lookup/lookup.ts:115
    s3_tag <= s2_tag;  // hw/lookup/lookup.ts:241
    s3_func <= s2_func;  // hw/lookup/lookup.ts:241
    s3_page <= s2_page;  // hw/lookup/lookup.ts:241
    s3_count <= s2_count;  // hw/lookup/lookup.ts:241
    s3_write <= s2_write;  // hw/lookup/lookup.ts:241
    s3_probe <= s2_probe;  // hw/lookup/lookup.ts:241
    s3_again <= s2_again;  // hw/lookup/lookup.ts:241
    s3_prefetch <= s2_prefetch;  // hw/lookup/lookup.ts:241
    s3_scrub <= s2_scrub;  // hw/lookup/lookup.ts:241
    s3_whole <= s2_whole;  // hw/lookup/lookup.ts:241
    s3_entry <= s2_entry;  // hw/lookup/lookup.ts:241
    s3_domain <= s2_domain;  // hw/lookup/lookup.ts:123
    s3_denied <= ((~s2_known) | (~domain_enabled[s2_domain])) | (limit < s2_end);  // hw/lookup/lookup.ts:124
    s3_row <= s2_op ? s2_row : (base + s2_page[16:5]);  // hw/lookup/lookup.ts:125
    s3_next_ok <= {{1'b0, s2_page[19:5]} + 16'd1, 5'd0} < limit;  // hw/lookup/lookup.ts:126
    s4_tag <= s3_tag;  // hw/lookup/lookup.ts:241
    s4_func <= s3_func;  // hw/lookup/lookup.ts:241
    s4_page <= s3_page;  // hw/lookup/lookup.ts:241
    s4_count <= s3_count;  // hw/lookup/lookup.ts:241
    s4_write <= s3_write;  // hw/lookup/lookup.ts:241
    s4_probe <= s3_probe;  // hw/lookup/lookup.ts:241
    s4_again <= s3_again;  // hw/lookup/lookup.ts:241
    s4_prefetch <= s3_prefetch;  // hw/lookup/lookup.ts:241
    s4_scrub <= s3_scrub;  // hw/lookup/lookup.ts:241
    s4_whole <= s3_whole;  // hw/lookup/lookup.ts:241
    s4_entry <= s3_entry;  // hw/lookup/lookup.ts:241
    s4_row <= s3_row;  // hw/lookup/lookup.ts:138
    s4_domain <= s3_domain;  // hw/lookup/lookup.ts:139
    s4_denied <= s3_denied;  // hw/lookup/lookup.ts:140
    s4_next_ok <= s3_next_ok;  // hw/lookup/lookup.ts:141
    s5_tag <= ans_ride ? ans_tag : s4_tag;  // hw/lookup/lookup.ts:192
    s5_page <= ans_ride ? ans_page : s4_page;  // hw/lookup/lookup.ts:193
    s5_count <= ans_ride ? ans_count : s4_count;  // hw/lookup/lookup.ts:194
    s5_write <= ans_ride ? ans_write : s4_write;  // hw/lookup/lookup.ts:195
    s5_probe <= probe;  // hw/lookup/lookup.ts:196
    s5_missed <= missed_probe;  // hw/lookup/lookup.ts:197
    s5_denied <= ans_ride ? ride_denied : s4_denied;  // hw/lookup/lookup.ts:198
    s5_token <= take_valid;  // hw/lookup/lookup.ts:199
    s5_domain <= domain;  // hw/lookup/lookup.ts:200
    s5_epoch <= epoch[domain];  // hw/lookup/lookup.ts:201
    s5_generation <= domain ? generation[31:16] : generation[15:0];  // hw/lookup/lookup.ts:202
    s5_answer <= ans_ride;  // hw/lookup/lookup.ts:203
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_lookup_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_lookup_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_lookup_small
  `define VPRI_ASSUME_vpri_lookup_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_lookup_small assert
`endif

  (* anyconst *) reg  [11:0] tracked_row;  // hw/lookup/tracked-page.ts:34
  (* anyconst *) reg  [4:0] tracked_offset;  // hw/lookup/tracked-page.ts:35
  reg  tracked_known;  // hw/lookup/tracked-page.ts:36
  reg  tracked_read;  // hw/lookup/tracked-page.ts:36
  reg  tracked_write;  // hw/lookup/tracked-page.ts:36
  reg  [11:0] put_row;  // hw/lookup/tracked-page.ts:43
  reg  tracked_bad_5;  // hw/lookup/tracked-page.ts:53
  reg  tracked_bad_6;  // hw/lookup/tracked-page.ts:54
  reg  tracked_bad_7;  // hw/lookup/tracked-page.ts:54
  reg  tracked_scrubbed;  // hw/lookup/tracked-page.ts:56
  reg  [1:0] tracked_due;  // hw/lookup/tracked-page.ts:57
  reg  req_was_stalled;  // hw/lookup/lookup.ts:27
  reg  [1:0] req_was_tag;  // hw/lookup/lookup.ts:27
  reg  [1:0] req_was_func;  // hw/lookup/lookup.ts:27
  reg  [19:0] req_was_page;  // hw/lookup/lookup.ts:27
  reg  [12:0] req_was_count;  // hw/lookup/lookup.ts:27
  reg  req_was_write;  // hw/lookup/lookup.ts:27
  reg  req_was_probe;  // hw/lookup/lookup.ts:27
  wire [31:0] tracked_read_slice;  // hw/lookup/tracked-page.ts:40
  wire [31:0] tracked_write_slice;  // hw/lookup/tracked-page.ts:41
  wire [31:0] tracked_read_slice_2;  // hw/lookup/tracked-page.ts:40
  wire [31:0] tracked_write_slice_2;  // hw/lookup/tracked-page.ts:41
  wire [31:0] tracked_read_slice_3;  // hw/lookup/tracked-page.ts:40
  wire [31:0] tracked_write_slice_3;  // hw/lookup/tracked-page.ts:41
  wire tracked_bad_5_and;  // hw/lookup/tracked-page.ts:53
  wire [5:0] tracked_bad_5_zx;  // hw/lookup/tracked-page.ts:53
  wire tracked_bad_5_and_2;  // hw/lookup/tracked-page.ts:53
  wire [31:0] tracked_bad_5_slice;  // hw/lookup/tracked-page.ts:53
  wire [31:0] tracked_bad_5_slice_2;  // hw/lookup/tracked-page.ts:53
  wire [31:0] scrub_shows_page_slice;  // hw/lookup/tracked-page.ts:59
  wire [31:0] scrub_shows_page_slice_2;  // hw/lookup/tracked-page.ts:59

  assign tracked_read_slice = put_line[31:0];  // hw/lookup/tracked-page.ts:40
  assign tracked_write_slice = put_line[63:32];  // hw/lookup/tracked-page.ts:41
  assign tracked_read_slice_2 = ans_line[31:0];  // hw/lookup/tracked-page.ts:40
  assign tracked_write_slice_2 = ans_line[63:32];  // hw/lookup/tracked-page.ts:41
  assign tracked_read_slice_3 = store_line[31:0];  // hw/lookup/tracked-page.ts:40
  assign tracked_write_slice_3 = store_line[63:32];  // hw/lookup/tracked-page.ts:41
  assign tracked_bad_5_and = cache_fill & (ans_row == tracked_row);  // hw/lookup/tracked-page.ts:53
  assign tracked_bad_5_zx = {1'b0, ans_ride ? ans_page[4:0] : s4_page[4:0]};  // hw/lookup/tracked-page.ts:53
  assign tracked_bad_5_and_2 = (((ans_ride ? ans_row : s4_row) == tracked_row) & (tracked_bad_5_zx <= {1'b0, tracked_offset})) & ({1'b0, tracked_offset} < (tracked_bad_5_zx + (ans_ride ? ans_count : s4_count)));  // hw/lookup/tracked-page.ts:53
  assign tracked_bad_5_slice = ans_line[31:0];  // hw/lookup/tracked-page.ts:53
  assign tracked_bad_5_slice_2 = ans_line[63:32];  // hw/lookup/tracked-page.ts:53
  assign scrub_shows_page_slice = cache_line[63:32];  // hw/lookup/tracked-page.ts:59
  assign scrub_shows_page_slice_2 = cache_line[31:0];  // hw/lookup/tracked-page.ts:59

  always @(posedge clk) begin
    if (rst) begin
      tracked_known <= 1'b0;
      tracked_read <= 1'b0;
      tracked_write <= 1'b0;
      tracked_bad_5 <= 1'b0;
      tracked_bad_6 <= 1'b0;
      tracked_bad_7 <= 1'b0;
      tracked_scrubbed <= 1'b0;
      req_was_stalled <= 1'b0;
    end else begin
      if (put & (put_row == tracked_row)) begin  // hw/lookup/tracked-page.ts:44
        tracked_known <= 1'b1;  // hw/lookup/tracked-page.ts:39
        tracked_read <= tracked_read_slice[tracked_offset];  // hw/lookup/tracked-page.ts:40
        tracked_write <= tracked_write_slice[tracked_offset];  // hw/lookup/tracked-page.ts:41
      end
      if (cache_fill & (ans_row == tracked_row)) begin  // hw/lookup/tracked-page.ts:45
        tracked_known <= 1'b1;  // hw/lookup/tracked-page.ts:39
        tracked_read <= tracked_read_slice_2[tracked_offset];  // hw/lookup/tracked-page.ts:40
        tracked_write <= tracked_write_slice_2[tracked_offset];  // hw/lookup/tracked-page.ts:41
      end
      if (store & (s4_row == tracked_row)) begin  // hw/lookup/tracked-page.ts:46
        tracked_known <= 1'b1;  // hw/lookup/tracked-page.ts:39
        tracked_read <= tracked_read_slice_3[tracked_offset];  // hw/lookup/tracked-page.ts:40
        tracked_write <= tracked_write_slice_3[tracked_offset];  // hw/lookup/tracked-page.ts:41
      end
      tracked_bad_5 <= ((sees_line & (tracked_known | tracked_bad_5_and)) & tracked_bad_5_and_2) & (~((tracked_bad_5_and ? tracked_bad_5_slice[tracked_offset] : tracked_read) & ((tracked_bad_5_and ? tracked_bad_5_slice_2[tracked_offset] : tracked_write) | (~(ans_ride ? ans_write : s4_write)))));  // hw/lookup/tracked-page.ts:53
      tracked_bad_6 <= tracked_bad_5;  // hw/lookup/tracked-page.ts:54
      tracked_bad_7 <= tracked_bad_6;  // hw/lookup/tracked-page.ts:54
      tracked_scrubbed <= ((scrubs & cache_hit) & tracked_known) & (s4_row == tracked_row);  // hw/lookup/tracked-page.ts:56
      req_was_stalled <= req_valid & (~req_ready);  // hw/lookup/lookup.ts:27
    end
  end

  always @(posedge clk) begin
    put_row <= s4_row;  // hw/lookup/tracked-page.ts:43
    tracked_due <= {tracked_write, tracked_read};  // hw/lookup/tracked-page.ts:57
    req_was_tag <= req_tag;  // hw/lookup/lookup.ts:27
    req_was_func <= req_func;  // hw/lookup/lookup.ts:27
    req_was_page <= req_page;  // hw/lookup/lookup.ts:27
    req_was_count <= req_count;  // hw/lookup/lookup.ts:27
    req_was_write <= req_write;  // hw/lookup/lookup.ts:27
    req_was_probe <= req_probe;  // hw/lookup/lookup.ts:27
  end

`ifndef YOSYS
  always @(posedge clk) begin
    tracked_row <= tracked_row;
    tracked_offset <= tracked_offset;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (req_valid) begin  // hw/lookup/lookup.ts:79
        count_not_zero: `VPRI_ASSUME_vpri_lookup_small (|req_count);  // hw/lookup/lookup.ts:79
      end
      op_has_its_slot: `VPRI_ASSUME_vpri_lookup_small ((~op_valid) | (op_slot & (~again_valid)));  // hw/lookup/lookup.ts:80
      scrub_is_prefetch: `VPRI_ASSUME_vpri_lookup_small ((~op_scrub) | op_prefetch);  // hw/lookup/lookup.ts:81
      answer_has_its_place: `VPRI_ASSUME_vpri_lookup_small ((~(ans_fill | ans_ride)) | (~(s4_valid | s4_op)));  // hw/lookup/lookup.ts:183
      probe_gives_way: cover (probe_lost);  // hw/lookup/lookup.ts:213
      missed: cover (line_use & (~cache_hit));  // hw/lookup/lookup.ts:214
      rides: cover (ans_ride & (~ride_denied));  // hw/lookup/lookup.ts:215
      rides_denied: cover (ans_ride & ride_denied);  // hw/lookup/lookup.ts:216
      if (tracked_bad_7) begin  // hw/lookup/tracked-page.ts:55
        no_grant_without_right: assert (~(verdict_rsp_valid & (~(|verdict_rsp_verdict))));  // hw/lookup/tracked-page.ts:55
      end
      if (tracked_scrubbed) begin  // hw/lookup/tracked-page.ts:59
        scrub_shows_page: assert ({scrub_shows_page_slice[tracked_offset], scrub_shows_page_slice_2[tracked_offset]} == tracked_due);  // hw/lookup/tracked-page.ts:59
      end
      tracked_seen: cover ((sees_line & tracked_known) & tracked_bad_5_and_2);  // hw/lookup/tracked-page.ts:60
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (req_was_stalled) begin  // hw/lookup/lookup.ts:27
        req_hold_valid: `VPRI_ASSUME_vpri_lookup_small (req_valid);  // hw/lookup/lookup.ts:27
        req_hold_tag: `VPRI_ASSUME_vpri_lookup_small (req_tag == req_was_tag);  // hw/lookup/lookup.ts:27
        req_hold_func: `VPRI_ASSUME_vpri_lookup_small (req_func == req_was_func);  // hw/lookup/lookup.ts:27
        req_hold_page: `VPRI_ASSUME_vpri_lookup_small (req_page == req_was_page);  // hw/lookup/lookup.ts:27
        req_hold_count: `VPRI_ASSUME_vpri_lookup_small (req_count == req_was_count);  // hw/lookup/lookup.ts:27
        req_hold_write: `VPRI_ASSUME_vpri_lookup_small (req_write == req_was_write);  // hw/lookup/lookup.ts:27
        req_hold_probe: `VPRI_ASSUME_vpri_lookup_small (req_probe == req_was_probe);  // hw/lookup/lookup.ts:27
      end
    end
  end
`endif
`endif
`endif
endmodule
