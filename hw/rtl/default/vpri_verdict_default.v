// Stages 5 to 7 of a lookup: compares, finds the first and the last offending page, gives the verdict 2 cycles after valid. Worst first:
// denied, fault, blocked, grant. missed: a probe without its line, answered as denied with rsp_missed. A token that came along goes back
// with every verdict but a grant. A passenger of a fault or block whose domain was updated since the check is marked stale.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/verdict.ts; do not edit.
module vpri_verdict_default (
  input  wire clk,
  input  wire rst,
  input  wire valid,
  input  wire [3:0] tag,
  input  wire [27:0] page,
  input  wire [8:0] count,
  input  wire write,
  input  wire probe,
  input  wire missed,
  input  wire denied,
  input  wire token,
  input  wire [3:0] domain,
  input  wire epoch,
  input  wire [15:0] generation,
  input  wire [511:0] line,
  input  wire [255:0] generations,
  output wire rsp_valid,
  output wire [3:0] rsp_tag,
  output wire rsp_probe,
  output wire rsp_missed,
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
  output wire busy
);

  wire [8:0] end_offset;  // hw/lookup/verdict.ts:41
  wire [255:0] in_range;  // hw/lookup/verdict.ts:41
  reg  s6_valid;  // hw/lookup/verdict.ts:45
  reg  [3:0] s6_tag;  // hw/lookup/verdict.ts:45
  reg  [27:0] s6_page;  // hw/lookup/verdict.ts:45
  reg  [8:0] s6_count;  // hw/lookup/verdict.ts:45
  reg  s6_write;  // hw/lookup/verdict.ts:45
  reg  s6_probe;  // hw/lookup/verdict.ts:45
  reg  s6_missed;  // hw/lookup/verdict.ts:45
  reg  s6_denied;  // hw/lookup/verdict.ts:45
  reg  s6_token;  // hw/lookup/verdict.ts:45
  reg  [3:0] s6_domain;  // hw/lookup/verdict.ts:45
  reg  s6_epoch;  // hw/lookup/verdict.ts:45
  reg  [15:0] s6_generation;  // hw/lookup/verdict.ts:45
  reg  [255:0] s6_fault;  // hw/lookup/verdict.ts:45
  reg  [255:0] s6_blocked;  // hw/lookup/verdict.ts:45
  wire any_fault;  // hw/lookup/verdict.ts:64
  wire any_blocked;  // hw/lookup/verdict.ts:65
  wire [255:0] offending;  // hw/lookup/verdict.ts:66
  wire [255:0] low_v;  // hw/lookup/verdict.ts:67
  wire [7:0] low_index;  // hw/lookup/verdict.ts:67
  wire [255:0] high_v;  // hw/lookup/verdict.ts:68
  wire [7:0] high_index;  // hw/lookup/verdict.ts:68
  reg  s7_valid;  // hw/lookup/verdict.ts:73
  reg  [3:0] s7_tag;  // hw/lookup/verdict.ts:73
  reg  s7_write;  // hw/lookup/verdict.ts:73
  reg  [1:0] s7_verdict;  // hw/lookup/verdict.ts:73
  reg  s7_probe;  // hw/lookup/verdict.ts:73
  reg  s7_missed;  // hw/lookup/verdict.ts:73
  reg  [27:0] s7_page;  // hw/lookup/verdict.ts:73
  reg  [8:0] s7_pages;  // hw/lookup/verdict.ts:73
  reg  [3:0] s7_domain;  // hw/lookup/verdict.ts:73
  reg  s7_epoch;  // hw/lookup/verdict.ts:73
  reg  [15:0] s7_generation;  // hw/lookup/verdict.ts:73
  reg  s7_token;  // hw/lookup/verdict.ts:73
  wire grant;  // hw/lookup/verdict.ts:78
  wire clean;  // hw/lookup/verdict.ts:89

  assign end_offset = {1'b0, page[7:0]} + count;  // hw/lookup/verdict.ts:41
  assign in_range = (256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << page[7:0]) & (~(256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << end_offset));  // hw/lookup/verdict.ts:41
  assign any_fault = |s6_fault;  // hw/lookup/verdict.ts:64
  assign any_blocked = |s6_blocked;  // hw/lookup/verdict.ts:65
  assign offending = any_fault ? s6_fault : s6_blocked;  // hw/lookup/verdict.ts:66
  assign grant = ~((s6_denied | any_fault) | any_blocked);  // hw/lookup/verdict.ts:78
  assign clean = s6_denied | grant;  // hw/lookup/verdict.ts:89

  vpri_first_set_w256 u_low (  // hw/lookup/verdict.ts:67
    .clk(clk),
    .rst(rst),
    .v(low_v),
    .index(low_index)
  );

  vpri_last_set_w256 u_high (  // hw/lookup/verdict.ts:68
    .clk(clk),
    .rst(rst),
    .v(high_v),
    .index(high_index)
  );

  assign rsp_valid = s7_valid;  // hw/lookup/verdict.ts:94
  assign rsp_tag = s7_tag;  // hw/lookup/verdict.ts:95
  assign rsp_probe = s7_probe;  // hw/lookup/verdict.ts:96
  assign rsp_missed = s7_missed;  // hw/lookup/verdict.ts:97
  assign rsp_verdict = s7_verdict;  // hw/lookup/verdict.ts:98
  assign rsp_write = s7_write;  // hw/lookup/verdict.ts:99
  assign rsp_page = s7_page;  // hw/lookup/verdict.ts:100
  assign rsp_pages = s7_pages;  // hw/lookup/verdict.ts:101
  assign rsp_domain = s7_domain;  // hw/lookup/verdict.ts:102
  assign rsp_epoch = s7_epoch;  // hw/lookup/verdict.ts:103
  assign rsp_stale = s7_generation != (s7_domain[3] ? (s7_domain[2] ? (s7_domain[1] ? (s7_domain[0] ? generations[255:240] : generations[239:224]) : (s7_domain[0] ? generations[223:208] : generations[207:192])) : (s7_domain[1] ? (s7_domain[0] ? generations[191:176] : generations[175:160]) : (s7_domain[0] ? generations[159:144] : generations[143:128]))) : (s7_domain[2] ? (s7_domain[1] ? (s7_domain[0] ? generations[127:112] : generations[111:96]) : (s7_domain[0] ? generations[95:80] : generations[79:64])) : (s7_domain[1] ? (s7_domain[0] ? generations[63:48] : generations[47:32]) : (s7_domain[0] ? generations[31:16] : generations[15:0]))));  // hw/lookup/verdict.ts:104
  assign give_valid = (s7_valid & s7_token) & (s7_verdict != 2'd0);  // hw/lookup/verdict.ts:105
  assign give_domain = s7_domain;  // hw/lookup/verdict.ts:106
  assign give_epoch = s7_epoch;  // hw/lookup/verdict.ts:107
  assign busy = s6_valid | s7_valid;  // hw/lookup/verdict.ts:108
  assign low_v = offending;  // hw/lookup/verdict.ts:69
  assign high_v = offending;  // hw/lookup/verdict.ts:70

  always @(posedge clk) begin
    if (rst) begin
      s6_valid <= 1'b0;
      s7_valid <= 1'b0;
    end else begin
      s6_valid <= valid;  // hw/lookup/verdict.ts:50
      s7_valid <= s6_valid;  // hw/lookup/verdict.ts:79
    end
  end

  always @(posedge clk) begin
    s6_tag <= tag;  // hw/lookup/verdict.ts:51
    s6_page <= page;  // hw/lookup/verdict.ts:52
    s6_count <= count;  // hw/lookup/verdict.ts:53
    s6_write <= write;  // hw/lookup/verdict.ts:54
    s6_probe <= probe;  // hw/lookup/verdict.ts:55
    s6_missed <= missed;  // hw/lookup/verdict.ts:56
    s6_denied <= denied | missed;  // hw/lookup/verdict.ts:57
    s6_token <= token;  // hw/lookup/verdict.ts:58
    s6_domain <= domain;  // hw/lookup/verdict.ts:59
    s6_epoch <= epoch;  // hw/lookup/verdict.ts:60
    s6_generation <= generation;  // hw/lookup/verdict.ts:61
    s6_fault <= (in_range & (~line[511:256])) & ((~line[255:0]) | {256{write}});  // hw/lookup/verdict.ts:62
    s6_blocked <= (in_range & line[511:256]) & (~line[255:0]);  // hw/lookup/verdict.ts:63
    s7_tag <= s6_tag;  // hw/lookup/verdict.ts:80
    s7_write <= s6_write;  // hw/lookup/verdict.ts:81
    s7_probe <= s6_probe;  // hw/lookup/verdict.ts:82
    s7_missed <= s6_missed;  // hw/lookup/verdict.ts:83
    s7_domain <= s6_domain;  // hw/lookup/verdict.ts:84
    s7_epoch <= s6_epoch;  // hw/lookup/verdict.ts:85
    s7_generation <= s6_generation;  // hw/lookup/verdict.ts:86
    s7_token <= s6_token;  // hw/lookup/verdict.ts:87
    s7_verdict <= s6_denied ? 2'd3 : (any_fault ? 2'd1 : (any_blocked ? 2'd2 : 2'd0));  // hw/lookup/verdict.ts:88
    s7_page <= clean ? s6_page : {s6_page[27:8], low_index};  // hw/lookup/verdict.ts:90
    s7_pages <= clean ? ((9'h10 < s6_count) ? 9'h10 : s6_count) : (({1'b0, high_index} - {1'b0, low_index}) + 9'd1);  // hw/lookup/verdict.ts:93
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_verdict_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_verdict_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_verdict_default
  `define VPRI_ASSUME_vpri_verdict_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_verdict_default assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (valid) begin  // hw/lookup/verdict.ts:110
        token_without_denial: `VPRI_ASSUME_vpri_verdict_default ((~token) | (~((denied | missed) | probe)));  // hw/lookup/verdict.ts:111
        seen_with_token: `VPRI_ASSUME_vpri_verdict_default (((token | denied) | missed) | probe);  // hw/lookup/verdict.ts:112
        missed_is_probe: `VPRI_ASSUME_vpri_verdict_default ((~missed) | probe);  // hw/lookup/verdict.ts:113
      end
      if (s6_valid) begin  // hw/lookup/verdict.ts:115
        token_carried: assert ((~s6_token) | (~((s6_denied | s6_missed) | s6_probe)));  // hw/lookup/verdict.ts:116
        seen_carried: assert ((s6_token | s6_denied) | s6_probe);  // hw/lookup/verdict.ts:117
        missed_carried: assert ((~s6_missed) | (s6_probe & s6_denied));  // hw/lookup/verdict.ts:118
      end
      if (s7_valid) begin  // hw/lookup/verdict.ts:120
        grant_holds_token: assert (((s7_verdict != 2'd0) | s7_token) | s7_probe);  // hw/lookup/verdict.ts:121
        denied_holds_none: assert ((s7_verdict != 2'd3) | (~s7_token));  // hw/lookup/verdict.ts:122
        probe_holds_none: assert ((~s7_probe) | (~s7_token));  // hw/lookup/verdict.ts:123
        only_probes_miss: assert ((~s7_missed) | s7_probe);  // hw/lookup/verdict.ts:124
        gives_grant: cover (s7_verdict == 2'd0);  // hw/lookup/verdict.ts:125
        gives_fault: cover (s7_verdict == 2'd1);  // hw/lookup/verdict.ts:125
        gives_blocked: cover (s7_verdict == 2'd2);  // hw/lookup/verdict.ts:125
        gives_denied: cover (s7_verdict == 2'd3);  // hw/lookup/verdict.ts:125
        is_stale: cover (rsp_stale);  // hw/lookup/verdict.ts:126
      end
    end
  end
`endif
`endif
endmodule
