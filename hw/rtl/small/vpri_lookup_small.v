// PA-BITMAP lookup. Takes one request a cycle unless the update engine reads a row in that cycle; verdict 6 cycles later, fixed.
// A request is cut at its region border; its verdict is that of all its pages there: denied > fault > blocked > grant.
// Stages: 1 function -> domain, 2 domain -> row and limit, 3 point of order (bitmap read, token, generation), 4 compare,
// 5 first and last offending page, 6 verdict. Row reads of the update engine take the same way; row writes meet them at stage 3.
// The caller takes every verdict at once; there is no back-pressure behind the request port.
// Parameters: {"bitmapRegions":64,"commandSlots":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"name":"small","pageRequests":4,"pagesPerRegion":32,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
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
  output wire rsp_valid,
  output wire [1:0] rsp_tag,
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
  input  wire row_rd_valid,
  input  wire [5:0] row_rd_row,
  output wire [63:0] row_rd_data,
  input  wire row_wr_valid,
  input  wire [5:0] row_wr_row,
  input  wire [63:0] row_wr_data,
  input  wire [31:0] function_domain,
  input  wire [3:0] function_enable,
  input  wire [11:0] domain_base,
  input  wire [41:0] domain_limit,
  input  wire [1:0] domain_enabled,
  input  wire [1:0] epoch,
  input  wire [31:0] generation,
  output wire busy
);

  reg  s1_valid;  // hw/lookup/lookup.ts:53
  reg  s1_row_read;  // hw/lookup/lookup.ts:53
  reg  [5:0] s1_row;  // hw/lookup/lookup.ts:53
  reg  [1:0] s1_tag;  // hw/lookup/lookup.ts:53
  reg  [1:0] s1_func;  // hw/lookup/lookup.ts:53
  reg  [19:0] s1_page;  // hw/lookup/lookup.ts:53
  reg  [5:0] s1_count;  // hw/lookup/lookup.ts:53
  reg  s1_write;  // hw/lookup/lookup.ts:53
  wire [5:0] room;  // hw/lookup/lookup.ts:58
  wire fits;  // hw/lookup/lookup.ts:59
  reg  s2_valid;  // hw/lookup/lookup.ts:73
  reg  s2_row_read;  // hw/lookup/lookup.ts:73
  reg  [5:0] s2_row;  // hw/lookup/lookup.ts:73
  reg  [1:0] s2_tag;  // hw/lookup/lookup.ts:73
  reg  [19:0] s2_page;  // hw/lookup/lookup.ts:73
  reg  [5:0] s2_count;  // hw/lookup/lookup.ts:73
  reg  [20:0] s2_end;  // hw/lookup/lookup.ts:73
  reg  s2_write;  // hw/lookup/lookup.ts:73
  reg  s2_domain;  // hw/lookup/lookup.ts:73
  reg  s2_known;  // hw/lookup/lookup.ts:73
  wire [7:0] domain8;  // hw/lookup/lookup.ts:78
  reg  s3_valid;  // hw/lookup/lookup.ts:91
  reg  s3_row_read;  // hw/lookup/lookup.ts:91
  reg  [5:0] s3_row;  // hw/lookup/lookup.ts:91
  reg  [1:0] s3_tag;  // hw/lookup/lookup.ts:91
  reg  [19:0] s3_page;  // hw/lookup/lookup.ts:91
  reg  [5:0] s3_count;  // hw/lookup/lookup.ts:91
  reg  s3_write;  // hw/lookup/lookup.ts:91
  reg  s3_domain;  // hw/lookup/lookup.ts:91
  reg  s3_denied;  // hw/lookup/lookup.ts:91
  wire [5:0] base;  // hw/lookup/lookup.ts:96
  wire [20:0] limit;  // hw/lookup/lookup.ts:97
  wire [63:0] bitmap_q;  // hw/lookup/lookup.ts:111
  wire token;  // hw/lookup/lookup.ts:113
  reg  s4_valid;  // hw/lookup/lookup.ts:118
  reg  [1:0] s4_tag;  // hw/lookup/lookup.ts:118
  reg  [19:0] s4_page;  // hw/lookup/lookup.ts:118
  reg  [5:0] s4_count;  // hw/lookup/lookup.ts:118
  reg  s4_write;  // hw/lookup/lookup.ts:118
  reg  s4_domain;  // hw/lookup/lookup.ts:118
  reg  s4_denied;  // hw/lookup/lookup.ts:118
  reg  s4_epoch;  // hw/lookup/lookup.ts:118
  reg  [15:0] s4_generation;  // hw/lookup/lookup.ts:118
  wire [5:0] end_offset;  // hw/lookup/lookup.ts:133
  wire [31:0] in_range;  // hw/lookup/lookup.ts:135
  wire [31:0] plane_0;  // hw/lookup/lookup.ts:136
  wire [31:0] plane_1;  // hw/lookup/lookup.ts:137
  reg  s5_valid;  // hw/lookup/lookup.ts:141
  reg  [1:0] s5_tag;  // hw/lookup/lookup.ts:141
  reg  [19:0] s5_page;  // hw/lookup/lookup.ts:141
  reg  [5:0] s5_count;  // hw/lookup/lookup.ts:141
  reg  s5_write;  // hw/lookup/lookup.ts:141
  reg  s5_domain;  // hw/lookup/lookup.ts:141
  reg  s5_denied;  // hw/lookup/lookup.ts:141
  reg  s5_epoch;  // hw/lookup/lookup.ts:141
  reg  [15:0] s5_generation;  // hw/lookup/lookup.ts:141
  reg  [31:0] s5_fault;  // hw/lookup/lookup.ts:141
  reg  [31:0] s5_blocked;  // hw/lookup/lookup.ts:141
  wire any_fault;  // hw/lookup/lookup.ts:157
  wire any_blocked;  // hw/lookup/lookup.ts:158
  wire [31:0] offending;  // hw/lookup/lookup.ts:159
  wire [31:0] low_v;  // hw/lookup/lookup.ts:160
  wire [4:0] low_index;  // hw/lookup/lookup.ts:160
  wire [31:0] high_v;  // hw/lookup/lookup.ts:161
  wire [4:0] high_index;  // hw/lookup/lookup.ts:161
  reg  s6_valid;  // hw/lookup/lookup.ts:166
  reg  [1:0] s6_tag;  // hw/lookup/lookup.ts:166
  reg  s6_write;  // hw/lookup/lookup.ts:166
  reg  [1:0] s6_verdict;  // hw/lookup/lookup.ts:166
  reg  [19:0] s6_page;  // hw/lookup/lookup.ts:166
  reg  [5:0] s6_pages;  // hw/lookup/lookup.ts:166
  reg  s6_domain;  // hw/lookup/lookup.ts:166
  reg  s6_epoch;  // hw/lookup/lookup.ts:166
  reg  [15:0] s6_generation;  // hw/lookup/lookup.ts:166
  reg  s6_token;  // hw/lookup/lookup.ts:166
  wire grant;  // hw/lookup/lookup.ts:171
  wire clean;  // hw/lookup/lookup.ts:179

  assign room = 6'h20 - {1'b0, req_page[4:0]};  // hw/lookup/lookup.ts:58
  assign fits = req_count <= {7'd0, room};  // hw/lookup/lookup.ts:59
  assign domain8 = s1_func[1] ? (s1_func[0] ? function_domain[31:24] : function_domain[23:16]) : (s1_func[0] ? function_domain[15:8] : function_domain[7:0]);  // hw/lookup/lookup.ts:78
  assign base = s2_domain ? domain_base[11:6] : domain_base[5:0];  // hw/lookup/lookup.ts:96
  assign limit = s2_domain ? domain_limit[41:21] : domain_limit[20:0];  // hw/lookup/lookup.ts:97
  assign token = s3_valid & (~s3_denied);  // hw/lookup/lookup.ts:113
  assign end_offset = {1'b0, s4_page[4:0]} + s4_count;  // hw/lookup/lookup.ts:133
  assign in_range = (32'hffffffff << s4_page[4:0]) & (~(32'hffffffff << end_offset));  // hw/lookup/lookup.ts:135
  assign plane_0 = bitmap_q[31:0];  // hw/lookup/lookup.ts:136
  assign plane_1 = bitmap_q[63:32];  // hw/lookup/lookup.ts:137
  assign any_fault = |s5_fault;  // hw/lookup/lookup.ts:157
  assign any_blocked = |s5_blocked;  // hw/lookup/lookup.ts:158
  assign offending = any_fault ? s5_fault : s5_blocked;  // hw/lookup/lookup.ts:159
  assign grant = ~((s5_denied | any_fault) | any_blocked);  // hw/lookup/lookup.ts:171
  assign clean = s5_denied | grant;  // hw/lookup/lookup.ts:179

`ifdef VPRI_CHECKS
  wire [63:0] unused_bitmap_peek;
`endif
  vpri_mem_w64_d64_1w1r_old u_bitmap (  // hw/lookup/lookup.ts:109
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_bitmap_peek),
`endif
    .w0_en(row_wr_valid),
    .w0_addr(row_wr_row),
    .w0_data(row_wr_data),
    .r0_en(s3_valid | s3_row_read),
    .r0_addr(s3_row),
    .r0_data(bitmap_q)
  );

  vpri_first_set_w32 u_low (  // hw/lookup/lookup.ts:160
    .clk(clk),
    .rst(rst),
    .v(low_v),
    .index(low_index)
  );

  vpri_last_set_w32 u_high (  // hw/lookup/lookup.ts:161
    .clk(clk),
    .rst(rst),
    .v(high_v),
    .index(high_index)
  );

  assign req_ready = ~row_rd_valid;  // hw/lookup/lookup.ts:50
  assign rsp_valid = s6_valid;  // hw/lookup/lookup.ts:185
  assign rsp_tag = s6_tag;  // hw/lookup/lookup.ts:186
  assign rsp_verdict = s6_verdict;  // hw/lookup/lookup.ts:187
  assign rsp_write = s6_write;  // hw/lookup/lookup.ts:188
  assign rsp_page = s6_page;  // hw/lookup/lookup.ts:189
  assign rsp_pages = s6_pages;  // hw/lookup/lookup.ts:190
  assign rsp_domain = s6_domain;  // hw/lookup/lookup.ts:191
  assign rsp_epoch = s6_epoch;  // hw/lookup/lookup.ts:192
  assign rsp_stale = s6_generation != (s6_domain ? generation[31:16] : generation[15:0]);  // hw/lookup/lookup.ts:193
  assign give_valid = (s6_valid & s6_token) & (s6_verdict != 2'd0);  // hw/lookup/lookup.ts:194
  assign give_domain = s6_domain;  // hw/lookup/lookup.ts:195
  assign give_epoch = s6_epoch;  // hw/lookup/lookup.ts:196
  assign take_valid = token;  // hw/lookup/lookup.ts:114
  assign take_domain = s3_domain;  // hw/lookup/lookup.ts:115
  assign row_rd_data = bitmap_q;  // hw/lookup/lookup.ts:112
  assign busy = ((((s1_valid | s2_valid) | s3_valid) | s4_valid) | s5_valid) | s6_valid;  // hw/lookup/lookup.ts:197
  assign low_v = offending;  // hw/lookup/lookup.ts:162
  assign high_v = offending;  // hw/lookup/lookup.ts:163

  always @(posedge clk) begin
    if (rst) begin
      s1_valid <= 1'b0;
      s1_row_read <= 1'b0;
      s2_valid <= 1'b0;
      s2_row_read <= 1'b0;
      s3_valid <= 1'b0;
      s3_row_read <= 1'b0;
      s4_valid <= 1'b0;
      s5_valid <= 1'b0;
      s6_valid <= 1'b0;
      s6_token <= 1'b0;
    end else begin
      s1_valid <= req_valid & req_ready;  // hw/lookup/lookup.ts:60
      s1_row_read <= row_rd_valid;  // hw/lookup/lookup.ts:61
      s2_valid <= s1_valid;  // hw/lookup/lookup.ts:79
      s2_row_read <= s1_row_read;  // hw/lookup/lookup.ts:80
      s3_valid <= s2_valid;  // hw/lookup/lookup.ts:99
      s3_row_read <= s2_row_read;  // hw/lookup/lookup.ts:100
      s4_valid <= s3_valid;  // hw/lookup/lookup.ts:123
      s5_valid <= s4_valid;  // hw/lookup/lookup.ts:146
      s6_valid <= s5_valid;  // hw/lookup/lookup.ts:172
      s6_token <= s5_valid & (~s5_denied);  // hw/lookup/lookup.ts:184
    end
  end

  always @(posedge clk) begin
    s1_row <= row_rd_row;  // hw/lookup/lookup.ts:62
    if (req_valid & req_ready) begin  // hw/lookup/lookup.ts:63
      s1_tag <= req_tag;  // hw/lookup/lookup.ts:64
      s1_func <= req_func;  // hw/lookup/lookup.ts:65
      s1_page <= req_page;  // hw/lookup/lookup.ts:66
      s1_count <= fits ? req_count[5:0] : room;  // hw/lookup/lookup.ts:67
      s1_write <= req_write;  // hw/lookup/lookup.ts:68
    end
    s2_row <= s1_row;  // hw/lookup/lookup.ts:81
    s2_tag <= s1_tag;  // hw/lookup/lookup.ts:82
    s2_page <= s1_page;  // hw/lookup/lookup.ts:83
    s2_count <= s1_count;  // hw/lookup/lookup.ts:84
    s2_write <= s1_write;  // hw/lookup/lookup.ts:85
    s2_end <= {1'b0, s1_page} + {15'd0, s1_count};  // hw/lookup/lookup.ts:86
    s2_domain <= domain8[0];  // hw/lookup/lookup.ts:87
    s2_known <= function_enable[s1_func] & (~(|domain8[7:1]));  // hw/lookup/lookup.ts:88
    s3_tag <= s2_tag;  // hw/lookup/lookup.ts:101
    s3_page <= s2_page;  // hw/lookup/lookup.ts:102
    s3_count <= s2_count;  // hw/lookup/lookup.ts:103
    s3_write <= s2_write;  // hw/lookup/lookup.ts:104
    s3_domain <= s2_domain;  // hw/lookup/lookup.ts:105
    s3_denied <= ((~s2_known) | (~domain_enabled[s2_domain])) | (limit < s2_end);  // hw/lookup/lookup.ts:106
    s3_row <= s2_row_read ? s2_row : (base + s2_page[10:5]);  // hw/lookup/lookup.ts:107
    s4_tag <= s3_tag;  // hw/lookup/lookup.ts:124
    s4_page <= s3_page;  // hw/lookup/lookup.ts:125
    s4_count <= s3_count;  // hw/lookup/lookup.ts:126
    s4_write <= s3_write;  // hw/lookup/lookup.ts:127
    s4_domain <= s3_domain;  // hw/lookup/lookup.ts:128
    s4_denied <= s3_denied;  // hw/lookup/lookup.ts:129
    s4_epoch <= epoch[s3_domain];  // hw/lookup/lookup.ts:130
    s4_generation <= s3_domain ? generation[31:16] : generation[15:0];  // hw/lookup/lookup.ts:131
    s5_tag <= s4_tag;  // hw/lookup/lookup.ts:147
    s5_page <= s4_page;  // hw/lookup/lookup.ts:148
    s5_count <= s4_count;  // hw/lookup/lookup.ts:149
    s5_write <= s4_write;  // hw/lookup/lookup.ts:150
    s5_domain <= s4_domain;  // hw/lookup/lookup.ts:151
    s5_denied <= s4_denied;  // hw/lookup/lookup.ts:152
    s5_epoch <= s4_epoch;  // hw/lookup/lookup.ts:153
    s5_generation <= s4_generation;  // hw/lookup/lookup.ts:154
    s5_fault <= (in_range & (~plane_1)) & ((~plane_0) | {32{s4_write}});  // hw/lookup/lookup.ts:155
    s5_blocked <= (in_range & plane_1) & (~plane_0);  // hw/lookup/lookup.ts:156
    s6_tag <= s5_tag;  // hw/lookup/lookup.ts:173
    s6_write <= s5_write;  // hw/lookup/lookup.ts:174
    s6_domain <= s5_domain;  // hw/lookup/lookup.ts:175
    s6_epoch <= s5_epoch;  // hw/lookup/lookup.ts:176
    s6_generation <= s5_generation;  // hw/lookup/lookup.ts:177
    s6_verdict <= s5_denied ? 2'd3 : (any_fault ? 2'd1 : (any_blocked ? 2'd2 : 2'd0));  // hw/lookup/lookup.ts:178
    s6_page <= clean ? s5_page : {s5_page[19:5], low_index};  // hw/lookup/lookup.ts:180
    s6_pages <= clean ? ((6'd2 < s5_count) ? 6'd2 : s5_count) : (({1'b0, high_index} - {1'b0, low_index}) + 6'd1);  // hw/lookup/lookup.ts:183
  end

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_lookup_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_lookup_small
  `define VPRI_ASSUME_vpri_lookup_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_lookup_small assert
`endif

  (* anyconst *) reg  [5:0] tracked_row;  // hw/lookup/lookup.ts:226
  (* anyconst *) reg  [4:0] tracked_offset;  // hw/lookup/lookup.ts:227
  reg  tracked_known;  // hw/lookup/lookup.ts:228
  reg  tracked_read;  // hw/lookup/lookup.ts:228
  reg  tracked_write;  // hw/lookup/lookup.ts:228
  reg  tracked_bad_4;  // hw/lookup/lookup.ts:237
  reg  tracked_bad_5;  // hw/lookup/lookup.ts:238
  reg  tracked_bad_6;  // hw/lookup/lookup.ts:238
  reg  req_was_stalled;  // hw/lookup/lookup.ts:27
  reg  [1:0] req_was_tag;  // hw/lookup/lookup.ts:27
  reg  [1:0] req_was_func;  // hw/lookup/lookup.ts:27
  reg  [19:0] req_was_page;  // hw/lookup/lookup.ts:27
  reg  [12:0] req_was_count;  // hw/lookup/lookup.ts:27
  reg  req_was_write;  // hw/lookup/lookup.ts:27
  wire [31:0] tracked_read_slice;  // hw/lookup/lookup.ts:231
  wire [31:0] tracked_write_slice;  // hw/lookup/lookup.ts:232
  wire [5:0] tracked_bad_4_zx;  // hw/lookup/lookup.ts:237

  assign tracked_read_slice = row_wr_data[31:0];  // hw/lookup/lookup.ts:231
  assign tracked_write_slice = row_wr_data[63:32];  // hw/lookup/lookup.ts:232
  assign tracked_bad_4_zx = {1'b0, s3_page[4:0]};  // hw/lookup/lookup.ts:237

  always @(posedge clk) begin
    if (rst) begin
      tracked_known <= 1'b0;
      tracked_read <= 1'b0;
      tracked_write <= 1'b0;
      tracked_bad_4 <= 1'b0;
      tracked_bad_5 <= 1'b0;
      tracked_bad_6 <= 1'b0;
      req_was_stalled <= 1'b0;
    end else begin
      if (row_wr_valid & (row_wr_row == tracked_row)) begin  // hw/lookup/lookup.ts:229
        tracked_known <= 1'b1;  // hw/lookup/lookup.ts:230
        tracked_read <= tracked_read_slice[tracked_offset];  // hw/lookup/lookup.ts:231
        tracked_write <= tracked_write_slice[tracked_offset];  // hw/lookup/lookup.ts:232
      end
      tracked_bad_4 <= (((s3_valid & (~s3_denied)) & tracked_known) & (((s3_row == tracked_row) & (tracked_bad_4_zx <= {1'b0, tracked_offset})) & ({1'b0, tracked_offset} < (tracked_bad_4_zx + s3_count)))) & (~(tracked_read & (tracked_write | (~s3_write))));  // hw/lookup/lookup.ts:237
      tracked_bad_5 <= tracked_bad_4;  // hw/lookup/lookup.ts:238
      tracked_bad_6 <= tracked_bad_5;  // hw/lookup/lookup.ts:238
      req_was_stalled <= req_valid & (~req_ready);  // hw/lookup/lookup.ts:27
    end
  end

  always @(posedge clk) begin
    req_was_tag <= req_tag;  // hw/lookup/lookup.ts:27
    req_was_func <= req_func;  // hw/lookup/lookup.ts:27
    req_was_page <= req_page;  // hw/lookup/lookup.ts:27
    req_was_count <= req_count;  // hw/lookup/lookup.ts:27
    req_was_write <= req_write;  // hw/lookup/lookup.ts:27
  end

`ifndef YOSYS
  always @(posedge clk) begin
    tracked_row <= tracked_row;
    tracked_offset <= tracked_offset;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (req_valid) begin  // hw/lookup/lookup.ts:70
        count_not_zero: `VPRI_ASSUME_vpri_lookup_small (|req_count);  // hw/lookup/lookup.ts:70
      end
      if (s6_valid) begin  // hw/lookup/lookup.ts:199
        grant_holds_token: assert ((s6_verdict != 2'd0) | s6_token);  // hw/lookup/lookup.ts:200
        denied_holds_none: assert ((s6_verdict != 2'd3) | (~s6_token));  // hw/lookup/lookup.ts:201
        granted: cover (s6_verdict == 2'd0);  // hw/lookup/lookup.ts:202
        faulted: cover (s6_verdict == 2'd1);  // hw/lookup/lookup.ts:203
        denied: cover (s6_verdict == 2'd3);  // hw/lookup/lookup.ts:204
      end
      if (s6_valid & tracked_bad_6) begin  // hw/lookup/lookup.ts:239
        no_grant_without_right: assert (s6_verdict != 2'd0);  // hw/lookup/lookup.ts:239
      end
      if (req_was_stalled) begin  // hw/lookup/lookup.ts:27
        req_hold_valid: `VPRI_ASSUME_vpri_lookup_small (req_valid);  // hw/lookup/lookup.ts:27
        req_hold_tag: `VPRI_ASSUME_vpri_lookup_small (req_tag == req_was_tag);  // hw/lookup/lookup.ts:27
        req_hold_func: `VPRI_ASSUME_vpri_lookup_small (req_func == req_was_func);  // hw/lookup/lookup.ts:27
        req_hold_page: `VPRI_ASSUME_vpri_lookup_small (req_page == req_was_page);  // hw/lookup/lookup.ts:27
        req_hold_count: `VPRI_ASSUME_vpri_lookup_small (req_count == req_was_count);  // hw/lookup/lookup.ts:27
        req_hold_write: `VPRI_ASSUME_vpri_lookup_small (req_write == req_was_write);  // hw/lookup/lookup.ts:27
      end
    end
  end
`endif
endmodule
