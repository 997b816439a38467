// PA-BITMAP lookup. Takes one request a cycle unless a maintenance operation of the miss unit takes that cycle. A request whose line is
// cached has its verdict 7 cycles later, fixed; one that misses says so after 5 cycles and is asked again by its queue when it is woken.
// A request is cut at its region border; its verdict is that of all its pages there: denied > fault > blocked > grant.
// Stages: 1 function -> domain, 2 domain -> row and limit, 3 tags read, 4 check: the point of order (line read, token, generation), 5 compare,
// 6 first and last offending page, 7 verdict. Fills and changes of lines take the same way and change the cache from stage 4 on.
// The caller takes every verdict at once; there is no back-pressure behind the request port.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"misses":8,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/lookup/lookup.ts; do not edit.
module vpri_lookup_default (
  input  wire clk,
  input  wire rst,
  input  wire req_valid,
  output wire req_ready,
  input  wire [3:0] req_tag,
  input  wire [3:0] req_func,
  input  wire [27:0] req_page,
  input  wire [12:0] req_count,
  input  wire req_write,
  output wire rsp_valid,
  output wire [3:0] rsp_tag,
  output wire [1:0] rsp_verdict,
  output wire rsp_write,
  output wire [27:0] rsp_page,
  output wire [8:0] rsp_pages,
  output wire [3:0] rsp_domain,
  output wire rsp_epoch,
  output wire rsp_stale,
  output wire give_valid,
  output wire [3:0] give_domain,
  output wire give_epoch,
  output wire take_valid,
  output wire [3:0] take_domain,
  output wire miss_valid,
  output wire [15:0] miss_row,
  output wire [3:0] miss_queue,
  input  wire op,
  input  wire op_fill,
  input  wire [15:0] op_row,
  input  wire [511:0] op_line,
  input  wire op_put,
  output wire op_checked,
  output wire op_hit,
  output wire [511:0] op_found,
  input  wire [127:0] function_domain,
  input  wire [15:0] function_enable,
  input  wire [255:0] domain_base,
  input  wire [463:0] domain_limit,
  input  wire [15:0] domain_enabled,
  input  wire [15:0] epoch,
  input  wire [255:0] generation,
  output wire clearing,
  output wire busy
);

  wire cache_read;  // hw/lookup/lookup.ts:52
  wire [15:0] cache_row;  // hw/lookup/lookup.ts:52
  wire cache_check_use;  // hw/lookup/lookup.ts:52
  wire cache_check_fill;  // hw/lookup/lookup.ts:52
  wire cache_check_update;  // hw/lookup/lookup.ts:52
  wire cache_hit;  // hw/lookup/lookup.ts:52
  wire [511:0] cache_fill_line;  // hw/lookup/lookup.ts:52
  wire cache_put;  // hw/lookup/lookup.ts:52
  wire [511:0] cache_put_line;  // hw/lookup/lookup.ts:52
  wire [511:0] cache_line;  // hw/lookup/lookup.ts:52
  wire cache_clearing;  // hw/lookup/lookup.ts:52
  wire taken;  // hw/lookup/lookup.ts:55
  reg  s1_valid;  // hw/lookup/lookup.ts:58
  reg  s1_op;  // hw/lookup/lookup.ts:58
  reg  [15:0] s1_row;  // hw/lookup/lookup.ts:58
  reg  [3:0] s1_tag;  // hw/lookup/lookup.ts:58
  reg  [3:0] s1_func;  // hw/lookup/lookup.ts:58
  reg  [27:0] s1_page;  // hw/lookup/lookup.ts:58
  reg  [8:0] s1_count;  // hw/lookup/lookup.ts:58
  reg  s1_write;  // hw/lookup/lookup.ts:58
  wire [8:0] room;  // hw/lookup/lookup.ts:63
  wire fits;  // hw/lookup/lookup.ts:64
  reg  s2_valid;  // hw/lookup/lookup.ts:78
  reg  s2_op;  // hw/lookup/lookup.ts:78
  reg  [15:0] s2_row;  // hw/lookup/lookup.ts:78
  reg  [28:0] s2_end;  // hw/lookup/lookup.ts:78
  reg  [3:0] s2_domain;  // hw/lookup/lookup.ts:78
  reg  s2_known;  // hw/lookup/lookup.ts:78
  reg  [3:0] s2_tag;  // hw/lookup/lookup.ts:229
  reg  [27:0] s2_page;  // hw/lookup/lookup.ts:229
  reg  [8:0] s2_count;  // hw/lookup/lookup.ts:229
  reg  s2_write;  // hw/lookup/lookup.ts:229
  wire [7:0] domain8;  // hw/lookup/lookup.ts:83
  reg  s3_valid;  // hw/lookup/lookup.ts:92
  reg  s3_op;  // hw/lookup/lookup.ts:92
  reg  [15:0] s3_row;  // hw/lookup/lookup.ts:92
  reg  [3:0] s3_domain;  // hw/lookup/lookup.ts:92
  reg  s3_denied;  // hw/lookup/lookup.ts:92
  reg  [3:0] s3_tag;  // hw/lookup/lookup.ts:229
  reg  [27:0] s3_page;  // hw/lookup/lookup.ts:229
  reg  [8:0] s3_count;  // hw/lookup/lookup.ts:229
  reg  s3_write;  // hw/lookup/lookup.ts:229
  wire [15:0] base;  // hw/lookup/lookup.ts:94
  wire [28:0] limit;  // hw/lookup/lookup.ts:95
  reg  s4_valid;  // hw/lookup/lookup.ts:105
  reg  s4_op;  // hw/lookup/lookup.ts:105
  reg  [15:0] s4_row;  // hw/lookup/lookup.ts:105
  reg  [3:0] s4_domain;  // hw/lookup/lookup.ts:105
  reg  s4_denied;  // hw/lookup/lookup.ts:105
  reg  [3:0] s4_tag;  // hw/lookup/lookup.ts:229
  reg  [27:0] s4_page;  // hw/lookup/lookup.ts:229
  reg  [8:0] s4_count;  // hw/lookup/lookup.ts:229
  reg  s4_write;  // hw/lookup/lookup.ts:229
  wire line_use;  // hw/lookup/lookup.ts:112
  wire sees_line;  // hw/lookup/lookup.ts:119
  reg  s5_valid;  // hw/lookup/lookup.ts:124
  reg  s5_op;  // hw/lookup/lookup.ts:124
  reg  s5_miss;  // hw/lookup/lookup.ts:124
  reg  s5_hit;  // hw/lookup/lookup.ts:124
  reg  [15:0] s5_row;  // hw/lookup/lookup.ts:124
  reg  [3:0] s5_domain;  // hw/lookup/lookup.ts:124
  reg  s5_denied;  // hw/lookup/lookup.ts:124
  reg  s5_epoch;  // hw/lookup/lookup.ts:124
  reg  [15:0] s5_generation;  // hw/lookup/lookup.ts:124
  reg  [3:0] s5_tag;  // hw/lookup/lookup.ts:229
  reg  [27:0] s5_page;  // hw/lookup/lookup.ts:229
  reg  [8:0] s5_count;  // hw/lookup/lookup.ts:229
  reg  s5_write;  // hw/lookup/lookup.ts:229
  wire [8:0] end_offset;  // hw/lookup/lookup.ts:145
  wire [255:0] in_range;  // hw/lookup/lookup.ts:145
  reg  s6_valid;  // hw/lookup/lookup.ts:149
  reg  [3:0] s6_domain;  // hw/lookup/lookup.ts:149
  reg  s6_denied;  // hw/lookup/lookup.ts:149
  reg  s6_epoch;  // hw/lookup/lookup.ts:149
  reg  [15:0] s6_generation;  // hw/lookup/lookup.ts:149
  reg  [255:0] s6_fault;  // hw/lookup/lookup.ts:149
  reg  [255:0] s6_blocked;  // hw/lookup/lookup.ts:149
  reg  [3:0] s6_tag;  // hw/lookup/lookup.ts:229
  reg  [27:0] s6_page;  // hw/lookup/lookup.ts:229
  reg  [8:0] s6_count;  // hw/lookup/lookup.ts:229
  reg  s6_write;  // hw/lookup/lookup.ts:229
  wire any_fault;  // hw/lookup/lookup.ts:161
  wire any_blocked;  // hw/lookup/lookup.ts:162
  wire [255:0] offending;  // hw/lookup/lookup.ts:163
  wire [255:0] low_v;  // hw/lookup/lookup.ts:164
  wire [7:0] low_index;  // hw/lookup/lookup.ts:164
  wire [255:0] high_v;  // hw/lookup/lookup.ts:165
  wire [7:0] high_index;  // hw/lookup/lookup.ts:165
  reg  s7_valid;  // hw/lookup/lookup.ts:170
  reg  [3:0] s7_tag;  // hw/lookup/lookup.ts:170
  reg  s7_write;  // hw/lookup/lookup.ts:170
  reg  [1:0] s7_verdict;  // hw/lookup/lookup.ts:170
  reg  [27:0] s7_page;  // hw/lookup/lookup.ts:170
  reg  [8:0] s7_pages;  // hw/lookup/lookup.ts:170
  reg  [3:0] s7_domain;  // hw/lookup/lookup.ts:170
  reg  s7_epoch;  // hw/lookup/lookup.ts:170
  reg  [15:0] s7_generation;  // hw/lookup/lookup.ts:170
  reg  s7_token;  // hw/lookup/lookup.ts:170
  wire grant;  // hw/lookup/lookup.ts:175
  wire clean;  // hw/lookup/lookup.ts:183

  assign taken = req_valid & req_ready;  // hw/lookup/lookup.ts:55
  assign room = 9'h100 - {1'b0, req_page[7:0]};  // hw/lookup/lookup.ts:63
  assign fits = req_count <= {4'd0, room};  // hw/lookup/lookup.ts:64
  assign domain8 = s1_func[3] ? (s1_func[2] ? (s1_func[1] ? (s1_func[0] ? function_domain[127:120] : function_domain[119:112]) : (s1_func[0] ? function_domain[111:104] : function_domain[103:96])) : (s1_func[1] ? (s1_func[0] ? function_domain[95:88] : function_domain[87:80]) : (s1_func[0] ? function_domain[79:72] : function_domain[71:64]))) : (s1_func[2] ? (s1_func[1] ? (s1_func[0] ? function_domain[63:56] : function_domain[55:48]) : (s1_func[0] ? function_domain[47:40] : function_domain[39:32])) : (s1_func[1] ? (s1_func[0] ? function_domain[31:24] : function_domain[23:16]) : (s1_func[0] ? function_domain[15:8] : function_domain[7:0])));  // hw/lookup/lookup.ts:83
  assign base = s2_domain[3] ? (s2_domain[2] ? (s2_domain[1] ? (s2_domain[0] ? domain_base[255:240] : domain_base[239:224]) : (s2_domain[0] ? domain_base[223:208] : domain_base[207:192])) : (s2_domain[1] ? (s2_domain[0] ? domain_base[191:176] : domain_base[175:160]) : (s2_domain[0] ? domain_base[159:144] : domain_base[143:128]))) : (s2_domain[2] ? (s2_domain[1] ? (s2_domain[0] ? domain_base[127:112] : domain_base[111:96]) : (s2_domain[0] ? domain_base[95:80] : domain_base[79:64])) : (s2_domain[1] ? (s2_domain[0] ? domain_base[63:48] : domain_base[47:32]) : (s2_domain[0] ? domain_base[31:16] : domain_base[15:0])));  // hw/lookup/lookup.ts:94
  assign limit = s2_domain[3] ? (s2_domain[2] ? (s2_domain[1] ? (s2_domain[0] ? domain_limit[463:435] : domain_limit[434:406]) : (s2_domain[0] ? domain_limit[405:377] : domain_limit[376:348])) : (s2_domain[1] ? (s2_domain[0] ? domain_limit[347:319] : domain_limit[318:290]) : (s2_domain[0] ? domain_limit[289:261] : domain_limit[260:232]))) : (s2_domain[2] ? (s2_domain[1] ? (s2_domain[0] ? domain_limit[231:203] : domain_limit[202:174]) : (s2_domain[0] ? domain_limit[173:145] : domain_limit[144:116])) : (s2_domain[1] ? (s2_domain[0] ? domain_limit[115:87] : domain_limit[86:58]) : (s2_domain[0] ? domain_limit[57:29] : domain_limit[28:0])));  // hw/lookup/lookup.ts:95
  assign line_use = s4_valid & (~s4_denied);  // hw/lookup/lookup.ts:112
  assign sees_line = line_use & cache_hit;  // hw/lookup/lookup.ts:119
  assign end_offset = {1'b0, s5_page[7:0]} + s5_count;  // hw/lookup/lookup.ts:145
  assign in_range = (256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << s5_page[7:0]) & (~(256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << end_offset));  // hw/lookup/lookup.ts:145
  assign any_fault = |s6_fault;  // hw/lookup/lookup.ts:161
  assign any_blocked = |s6_blocked;  // hw/lookup/lookup.ts:162
  assign offending = any_fault ? s6_fault : s6_blocked;  // hw/lookup/lookup.ts:163
  assign grant = ~((s6_denied | any_fault) | any_blocked);  // hw/lookup/lookup.ts:175
  assign clean = s6_denied | grant;  // hw/lookup/lookup.ts:183

  vpri_cache_default u_cache (  // hw/lookup/lookup.ts:52
    .clk(clk),
    .rst(rst),
    .read(cache_read),
    .row(cache_row),
    .check_use(cache_check_use),
    .check_fill(cache_check_fill),
    .check_update(cache_check_update),
    .hit(cache_hit),
    .fill_line(cache_fill_line),
    .put(cache_put),
    .put_line(cache_put_line),
    .line(cache_line),
    .clearing(cache_clearing)
  );

  vpri_first_set_w256 u_low (  // hw/lookup/lookup.ts:164
    .clk(clk),
    .rst(rst),
    .v(low_v),
    .index(low_index)
  );

  vpri_last_set_w256 u_high (  // hw/lookup/lookup.ts:165
    .clk(clk),
    .rst(rst),
    .v(high_v),
    .index(high_index)
  );

  assign req_ready = ~(op | cache_clearing);  // hw/lookup/lookup.ts:54
  assign rsp_valid = s7_valid;  // hw/lookup/lookup.ts:189
  assign rsp_tag = s7_tag;  // hw/lookup/lookup.ts:190
  assign rsp_verdict = s7_verdict;  // hw/lookup/lookup.ts:191
  assign rsp_write = s7_write;  // hw/lookup/lookup.ts:192
  assign rsp_page = s7_page;  // hw/lookup/lookup.ts:193
  assign rsp_pages = s7_pages;  // hw/lookup/lookup.ts:194
  assign rsp_domain = s7_domain;  // hw/lookup/lookup.ts:195
  assign rsp_epoch = s7_epoch;  // hw/lookup/lookup.ts:196
  assign rsp_stale = s7_generation != (s7_domain[3] ? (s7_domain[2] ? (s7_domain[1] ? (s7_domain[0] ? generation[255:240] : generation[239:224]) : (s7_domain[0] ? generation[223:208] : generation[207:192])) : (s7_domain[1] ? (s7_domain[0] ? generation[191:176] : generation[175:160]) : (s7_domain[0] ? generation[159:144] : generation[143:128]))) : (s7_domain[2] ? (s7_domain[1] ? (s7_domain[0] ? generation[127:112] : generation[111:96]) : (s7_domain[0] ? generation[95:80] : generation[79:64])) : (s7_domain[1] ? (s7_domain[0] ? generation[63:48] : generation[47:32]) : (s7_domain[0] ? generation[31:16] : generation[15:0]))));  // hw/lookup/lookup.ts:197
  assign give_valid = (s7_valid & s7_token) & (s7_verdict != 2'd0);  // hw/lookup/lookup.ts:198
  assign give_domain = s7_domain;  // hw/lookup/lookup.ts:199
  assign give_epoch = s7_epoch;  // hw/lookup/lookup.ts:200
  assign take_valid = sees_line;  // hw/lookup/lookup.ts:120
  assign take_domain = s4_domain;  // hw/lookup/lookup.ts:121
  assign miss_valid = s5_miss;  // hw/lookup/lookup.ts:138
  assign miss_row = s5_row;  // hw/lookup/lookup.ts:139
  assign miss_queue = s5_tag;  // hw/lookup/lookup.ts:140
  assign op_checked = s5_op;  // hw/lookup/lookup.ts:141
  assign op_hit = s5_hit;  // hw/lookup/lookup.ts:142
  assign op_found = cache_line;  // hw/lookup/lookup.ts:143
  assign clearing = cache_clearing;  // hw/lookup/lookup.ts:53
  assign busy = (((((((cache_clearing | s1_valid) | s2_valid) | s3_valid) | s4_valid) | s5_valid) | s5_miss) | s6_valid) | s7_valid;  // hw/lookup/lookup.ts:201
  assign cache_read = s3_valid | s3_op;  // hw/lookup/lookup.ts:101
  assign cache_row = s3_row;  // hw/lookup/lookup.ts:102
  assign cache_check_use = line_use;  // hw/lookup/lookup.ts:113
  assign cache_check_fill = s4_op & op_fill;  // hw/lookup/lookup.ts:114
  assign cache_check_update = s4_op & (~op_fill);  // hw/lookup/lookup.ts:115
  assign cache_fill_line = op_line;  // hw/lookup/lookup.ts:116
  assign cache_put = op_put;  // hw/lookup/lookup.ts:117
  assign cache_put_line = op_line;  // hw/lookup/lookup.ts:118
  assign low_v = offending;  // hw/lookup/lookup.ts:166
  assign high_v = offending;  // hw/lookup/lookup.ts:167

  always @(posedge clk) begin
    if (rst) begin
      s1_valid <= 1'b0;
      s1_op <= 1'b0;
      s2_valid <= 1'b0;
      s2_op <= 1'b0;
      s3_valid <= 1'b0;
      s3_op <= 1'b0;
      s4_valid <= 1'b0;
      s4_op <= 1'b0;
      s5_valid <= 1'b0;
      s5_op <= 1'b0;
      s5_miss <= 1'b0;
      s6_valid <= 1'b0;
      s7_valid <= 1'b0;
      s7_token <= 1'b0;
    end else begin
      s1_valid <= taken;  // hw/lookup/lookup.ts:65
      s1_op <= op;  // hw/lookup/lookup.ts:66
      s2_valid <= s1_valid;  // hw/lookup/lookup.ts:84
      s2_op <= s1_op;  // hw/lookup/lookup.ts:85
      s3_valid <= s2_valid;  // hw/lookup/lookup.ts:96
      s3_op <= s2_op;  // hw/lookup/lookup.ts:97
      s4_valid <= s3_valid;  // hw/lookup/lookup.ts:107
      s4_op <= s3_op;  // hw/lookup/lookup.ts:108
      s5_valid <= sees_line | (s4_valid & s4_denied);  // hw/lookup/lookup.ts:129
      s5_op <= s4_op;  // hw/lookup/lookup.ts:130
      s5_miss <= line_use & (~cache_hit);  // hw/lookup/lookup.ts:131
      s6_valid <= s5_valid;  // hw/lookup/lookup.ts:154
      s7_valid <= s6_valid;  // hw/lookup/lookup.ts:176
      s7_token <= s6_valid & (~s6_denied);  // hw/lookup/lookup.ts:188
    end
  end

  always @(posedge clk) begin
    s1_row <= op_row;  // hw/lookup/lookup.ts:67
    if (taken) begin  // hw/lookup/lookup.ts:68
      s1_tag <= req_tag;  // hw/lookup/lookup.ts:69
      s1_func <= req_func;  // hw/lookup/lookup.ts:70
      s1_page <= req_page;  // hw/lookup/lookup.ts:71
      s1_count <= fits ? req_count[8:0] : room;  // hw/lookup/lookup.ts:72
      s1_write <= req_write;  // hw/lookup/lookup.ts:73
    end
    s2_tag <= s1_tag;  // hw/lookup/lookup.ts:230
    s2_page <= s1_page;  // hw/lookup/lookup.ts:231
    s2_count <= s1_count;  // hw/lookup/lookup.ts:232
    s2_write <= s1_write;  // hw/lookup/lookup.ts:233
    s2_row <= s1_row;  // hw/lookup/lookup.ts:86
    s2_end <= {1'b0, s1_page} + {20'd0, s1_count};  // hw/lookup/lookup.ts:87
    s2_domain <= domain8[3:0];  // hw/lookup/lookup.ts:88
    s2_known <= function_enable[s1_func] & (~(|domain8[7:4]));  // hw/lookup/lookup.ts:89
    s3_tag <= s2_tag;  // hw/lookup/lookup.ts:230
    s3_page <= s2_page;  // hw/lookup/lookup.ts:231
    s3_count <= s2_count;  // hw/lookup/lookup.ts:232
    s3_write <= s2_write;  // hw/lookup/lookup.ts:233
    s3_domain <= s2_domain;  // hw/lookup/lookup.ts:98
    s3_denied <= ((~s2_known) | (~domain_enabled[s2_domain])) | (limit < s2_end);  // hw/lookup/lookup.ts:99
    s3_row <= s2_op ? s2_row : (base + s2_page[23:8]);  // hw/lookup/lookup.ts:100
    s4_tag <= s3_tag;  // hw/lookup/lookup.ts:230
    s4_page <= s3_page;  // hw/lookup/lookup.ts:231
    s4_count <= s3_count;  // hw/lookup/lookup.ts:232
    s4_write <= s3_write;  // hw/lookup/lookup.ts:233
    s4_row <= s3_row;  // hw/lookup/lookup.ts:109
    s4_domain <= s3_domain;  // hw/lookup/lookup.ts:110
    s4_denied <= s3_denied;  // hw/lookup/lookup.ts:111
    s5_tag <= s4_tag;  // hw/lookup/lookup.ts:230
    s5_page <= s4_page;  // hw/lookup/lookup.ts:231
    s5_count <= s4_count;  // hw/lookup/lookup.ts:232
    s5_write <= s4_write;  // hw/lookup/lookup.ts:233
    s5_hit <= cache_hit;  // hw/lookup/lookup.ts:132
    s5_row <= s4_row;  // hw/lookup/lookup.ts:133
    s5_domain <= s4_domain;  // hw/lookup/lookup.ts:134
    s5_denied <= s4_denied;  // hw/lookup/lookup.ts:135
    s5_epoch <= epoch[s4_domain];  // hw/lookup/lookup.ts:136
    s5_generation <= s4_domain[3] ? (s4_domain[2] ? (s4_domain[1] ? (s4_domain[0] ? generation[255:240] : generation[239:224]) : (s4_domain[0] ? generation[223:208] : generation[207:192])) : (s4_domain[1] ? (s4_domain[0] ? generation[191:176] : generation[175:160]) : (s4_domain[0] ? generation[159:144] : generation[143:128]))) : (s4_domain[2] ? (s4_domain[1] ? (s4_domain[0] ? generation[127:112] : generation[111:96]) : (s4_domain[0] ? generation[95:80] : generation[79:64])) : (s4_domain[1] ? (s4_domain[0] ? generation[63:48] : generation[47:32]) : (s4_domain[0] ? generation[31:16] : generation[15:0])));  // hw/lookup/lookup.ts:137
    s6_tag <= s5_tag;  // hw/lookup/lookup.ts:230
    s6_page <= s5_page;  // hw/lookup/lookup.ts:231
    s6_count <= s5_count;  // hw/lookup/lookup.ts:232
    s6_write <= s5_write;  // hw/lookup/lookup.ts:233
    s6_domain <= s5_domain;  // hw/lookup/lookup.ts:155
    s6_denied <= s5_denied;  // hw/lookup/lookup.ts:156
    s6_epoch <= s5_epoch;  // hw/lookup/lookup.ts:157
    s6_generation <= s5_generation;  // hw/lookup/lookup.ts:158
    s6_fault <= (in_range & (~cache_line[511:256])) & ((~cache_line[255:0]) | {256{s5_write}});  // hw/lookup/lookup.ts:159
    s6_blocked <= (in_range & cache_line[511:256]) & (~cache_line[255:0]);  // hw/lookup/lookup.ts:160
    s7_tag <= s6_tag;  // hw/lookup/lookup.ts:177
    s7_write <= s6_write;  // hw/lookup/lookup.ts:178
    s7_domain <= s6_domain;  // hw/lookup/lookup.ts:179
    s7_epoch <= s6_epoch;  // hw/lookup/lookup.ts:180
    s7_generation <= s6_generation;  // hw/lookup/lookup.ts:181
    s7_verdict <= s6_denied ? 2'd3 : (any_fault ? 2'd1 : (any_blocked ? 2'd2 : 2'd0));  // hw/lookup/lookup.ts:182
    s7_page <= clean ? s6_page : {s6_page[27:8], low_index};  // hw/lookup/lookup.ts:184
    s7_pages <= clean ? ((9'h10 < s6_count) ? 9'h10 : s6_count) : (({1'b0, high_index} - {1'b0, low_index}) + 9'd1);  // hw/lookup/lookup.ts:187
  end

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_lookup_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_lookup_default
  `define VPRI_ASSUME_vpri_lookup_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_lookup_default assert
`endif

  (* anyconst *) reg  [15:0] tracked_row;  // hw/lookup/lookup.ts:243
  (* anyconst *) reg  [7:0] tracked_offset;  // hw/lookup/lookup.ts:244
  reg  tracked_known;  // hw/lookup/lookup.ts:245
  reg  tracked_read;  // hw/lookup/lookup.ts:245
  reg  tracked_write;  // hw/lookup/lookup.ts:245
  reg  tracked_bad_5;  // hw/lookup/lookup.ts:255
  reg  tracked_bad_6;  // hw/lookup/lookup.ts:256
  reg  tracked_bad_7;  // hw/lookup/lookup.ts:256
  reg  req_was_stalled;  // hw/lookup/lookup.ts:26
  reg  [3:0] req_was_tag;  // hw/lookup/lookup.ts:26
  reg  [3:0] req_was_func;  // hw/lookup/lookup.ts:26
  reg  [27:0] req_was_page;  // hw/lookup/lookup.ts:26
  reg  [12:0] req_was_count;  // hw/lookup/lookup.ts:26
  reg  req_was_write;  // hw/lookup/lookup.ts:26
  wire [255:0] tracked_read_slice;  // hw/lookup/lookup.ts:249
  wire [255:0] tracked_write_slice;  // hw/lookup/lookup.ts:250
  wire [8:0] tracked_bad_5_zx;  // hw/lookup/lookup.ts:255

  assign tracked_read_slice = op_line[255:0];  // hw/lookup/lookup.ts:249
  assign tracked_write_slice = op_line[511:256];  // hw/lookup/lookup.ts:250
  assign tracked_bad_5_zx = {1'b0, s4_page[7:0]};  // hw/lookup/lookup.ts:255

  always @(posedge clk) begin
    if (rst) begin
      tracked_known <= 1'b0;
      tracked_read <= 1'b0;
      tracked_write <= 1'b0;
      tracked_bad_5 <= 1'b0;
      tracked_bad_6 <= 1'b0;
      tracked_bad_7 <= 1'b0;
      req_was_stalled <= 1'b0;
    end else begin
      if ((cache_check_fill | op_put) & (op_row == tracked_row)) begin  // hw/lookup/lookup.ts:247
        tracked_known <= 1'b1;  // hw/lookup/lookup.ts:248
        tracked_read <= tracked_read_slice[tracked_offset];  // hw/lookup/lookup.ts:249
        tracked_write <= tracked_write_slice[tracked_offset];  // hw/lookup/lookup.ts:250
      end
      tracked_bad_5 <= ((sees_line & tracked_known) & (((s4_row == tracked_row) & (tracked_bad_5_zx <= {1'b0, tracked_offset})) & ({1'b0, tracked_offset} < (tracked_bad_5_zx + s4_count)))) & (~(tracked_read & (tracked_write | (~s4_write))));  // hw/lookup/lookup.ts:255
      tracked_bad_6 <= tracked_bad_5;  // hw/lookup/lookup.ts:256
      tracked_bad_7 <= tracked_bad_6;  // hw/lookup/lookup.ts:256
      req_was_stalled <= req_valid & (~req_ready);  // hw/lookup/lookup.ts:26
    end
  end

  always @(posedge clk) begin
    req_was_tag <= req_tag;  // hw/lookup/lookup.ts:26
    req_was_func <= req_func;  // hw/lookup/lookup.ts:26
    req_was_page <= req_page;  // hw/lookup/lookup.ts:26
    req_was_count <= req_count;  // hw/lookup/lookup.ts:26
    req_was_write <= req_write;  // hw/lookup/lookup.ts:26
  end

`ifndef YOSYS
  always @(posedge clk) begin
    tracked_row <= tracked_row;
    tracked_offset <= tracked_offset;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (req_valid) begin  // hw/lookup/lookup.ts:75
        count_not_zero: `VPRI_ASSUME_vpri_lookup_default (|req_count);  // hw/lookup/lookup.ts:75
      end
      if (s7_valid) begin  // hw/lookup/lookup.ts:203
        grant_holds_token: assert ((s7_verdict != 2'd0) | s7_token);  // hw/lookup/lookup.ts:204
        denied_holds_none: assert ((s7_verdict != 2'd3) | (~s7_token));  // hw/lookup/lookup.ts:205
        granted: cover (s7_verdict == 2'd0);  // hw/lookup/lookup.ts:206
        faulted: cover (s7_verdict == 2'd1);  // hw/lookup/lookup.ts:207
        denied: cover (s7_verdict == 2'd3);  // hw/lookup/lookup.ts:208
      end
      missed: cover (miss_valid);  // hw/lookup/lookup.ts:210
      if (tracked_bad_7) begin  // hw/lookup/lookup.ts:257
        no_grant_without_right: assert (~(s7_valid & (s7_verdict == 2'd0)));  // hw/lookup/lookup.ts:257
      end
      if (req_was_stalled) begin  // hw/lookup/lookup.ts:26
        req_hold_valid: `VPRI_ASSUME_vpri_lookup_default (req_valid);  // hw/lookup/lookup.ts:26
        req_hold_tag: `VPRI_ASSUME_vpri_lookup_default (req_tag == req_was_tag);  // hw/lookup/lookup.ts:26
        req_hold_func: `VPRI_ASSUME_vpri_lookup_default (req_func == req_was_func);  // hw/lookup/lookup.ts:26
        req_hold_page: `VPRI_ASSUME_vpri_lookup_default (req_page == req_was_page);  // hw/lookup/lookup.ts:26
        req_hold_count: `VPRI_ASSUME_vpri_lookup_default (req_count == req_was_count);  // hw/lookup/lookup.ts:26
        req_hold_write: `VPRI_ASSUME_vpri_lookup_default (req_write == req_was_write);  // hw/lookup/lookup.ts:26
      end
    end
  end
`endif
endmodule
