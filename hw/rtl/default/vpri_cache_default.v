// Set-associative cache of bitmap lines. read in cycle 0; hit in cycle 1 (check, the point of order); the line in cycle 2.
// In the check cycle a fill writes tag and line into a victim way, chosen in turn. put, later, writes the line of the way that the last
// update found. After reset the tags are cleared, one set a cycle, while clearing is high; nothing may be read then.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"misses":8,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/lookup/cache.ts; do not edit.
module vpri_cache_default (
  input  wire clk,
  input  wire rst,
  input  wire read,
  input  wire [15:0] row,
  input  wire check_use,
  input  wire check_fill,
  input  wire check_update,
  output wire hit,
  input  wire [511:0] fill_line,
  input  wire put,
  input  wire [511:0] put_line,
  output wire [511:0] line,
  output wire clearing
);

  reg  sweeping;  // hw/lookup/cache.ts:34
  reg  [5:0] sweep_set;  // hw/lookup/cache.ts:34
  reg  [15:0] check_row;  // hw/lookup/cache.ts:34
  reg  [1:0] victim;  // hw/lookup/cache.ts:34
  reg  [5:0] put_set;  // hw/lookup/cache.ts:34
  reg  [1:0] put_way;  // hw/lookup/cache.ts:34
  wire [10:0] mine;  // hw/lookup/cache.ts:45
  wire [43:0] tags_q;  // hw/lookup/cache.ts:49
  wire [3:0] hits;  // hw/lookup/cache.ts:50
  wire [1:0] way;  // hw/lookup/cache.ts:52
  wire [511:0] lines_q;  // hw/lookup/cache.ts:65

  assign mine = {1'b1, check_row[15:6]};  // hw/lookup/cache.ts:45
  assign hits = {tags_q[43:33] == mine, tags_q[32:22] == mine, tags_q[21:11] == mine, tags_q[10:0] == mine};  // hw/lookup/cache.ts:50
  assign way = ((({2{hits[0]}} & 2'd0) | ({2{hits[1]}} & 2'd1)) | ({2{hits[2]}} & 2'd2)) | ({2{hits[3]}} & 2'd3);  // hw/lookup/cache.ts:52

`ifdef VPRI_CHECKS
  wire [43:0] unused_tags_peek;
`endif
  vpri_mem_w44_d64_l11_1w1r_new u_tags (  // hw/lookup/cache.ts:48
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(6'd0),
    .peek_data(unused_tags_peek),
`endif
    .w0_en(sweeping | check_fill),
    .w0_addr(sweeping ? sweep_set : check_row[5:0]),
    .w0_data(sweeping ? 44'd0 : {4{mine}}),
    .w0_mask(sweeping ? 4'hf : {victim == 2'd3, victim == 2'd2, victim == 2'd1, victim == 2'd0}),
    .r0_en(read),
    .r0_addr(row[5:0]),
    .r0_data(tags_q)
  );

`ifdef VPRI_CHECKS
  wire [511:0] unused_lines_peek;
`endif
  vpri_mem_w512_d256_1w1r_old u_lines (  // hw/lookup/cache.ts:61
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(8'd0),
    .peek_data(unused_lines_peek),
`endif
    .w0_en(check_fill | put),
    .w0_addr(check_fill ? {check_row[5:0], victim} : {put_set, put_way}),
    .w0_data(check_fill ? fill_line : put_line),
    .r0_en((check_use | check_update) & hit),
    .r0_addr({check_row[5:0], way}),
    .r0_data(lines_q)
  );

  assign hit = |hits;  // hw/lookup/cache.ts:51
  assign line = lines_q;  // hw/lookup/cache.ts:65
  assign clearing = sweeping;  // hw/lookup/cache.ts:38

  always @(posedge clk) begin
    if (rst) begin
      sweeping <= 1'b1;
      sweep_set <= 6'd0;
      victim <= 2'd0;
    end else begin
      if (sweeping) begin  // hw/lookup/cache.ts:39
        sweep_set <= sweep_set + 6'd1;  // hw/lookup/cache.ts:40
        if (&sweep_set) begin  // hw/lookup/cache.ts:41
          sweeping <= 1'b0;  // hw/lookup/cache.ts:41
        end
      end
      if (check_fill) begin  // hw/lookup/cache.ts:58
        victim <= victim + 2'd1;  // hw/lookup/cache.ts:58
      end
    end
  end

  always @(posedge clk) begin
    if (read) begin  // hw/lookup/cache.ts:43
      check_row <= row;  // hw/lookup/cache.ts:43
    end
    if (check_update) begin  // hw/lookup/cache.ts:66
      put_set <= check_row[5:0];  // hw/lookup/cache.ts:67
      put_way <= way;  // hw/lookup/cache.ts:68
    end
  end

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_cache_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_cache_default
  `define VPRI_ASSUME_vpri_cache_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_cache_default assert
`endif

  reg  was_read;  // hw/lookup/cache.ts:72
  reg  put_open;  // hw/lookup/cache.ts:79

  always @(posedge clk) begin
    if (rst) begin
      was_read <= 1'b0;
      put_open <= 1'b0;
    end else begin
      was_read <= read;  // hw/lookup/cache.ts:72
      put_open <= ((put_open | (check_update & hit)) & (~put)) & (~check_fill);  // hw/lookup/cache.ts:80
    end
  end

  always @(posedge clk) begin
    if (~rst) begin
      check_follows_read: `VPRI_ASSUME_vpri_cache_default ((~((check_use | check_fill) | check_update)) | was_read);  // hw/lookup/cache.ts:74
      one_check: `VPRI_ASSUME_vpri_cache_default ((({1'b0, check_use} + {1'b0, check_fill}) + {1'b0, check_update}) <= 2'd1);  // hw/lookup/cache.ts:75
      fill_is_new: `VPRI_ASSUME_vpri_cache_default (~(check_fill & hit));  // hw/lookup/cache.ts:76
      fill_or_put: `VPRI_ASSUME_vpri_cache_default (~(check_fill & put));  // hw/lookup/cache.ts:77
      no_read_while_clearing: `VPRI_ASSUME_vpri_cache_default (~(read & sweeping));  // hw/lookup/cache.ts:78
      put_is_owed: `VPRI_ASSUME_vpri_cache_default ((~put) | put_open);  // hw/lookup/cache.ts:81
      hit_in_one_way: assert ((~(|(hits & (hits - 4'd1)))) | (~((check_use | check_update) | check_fill)));  // hw/lookup/cache.ts:82
      use_hits: cover (check_use & hit);  // hw/lookup/cache.ts:83
      evicts: cover (check_fill & (((tags_q[10] & tags_q[21]) & tags_q[32]) & tags_q[43]));  // hw/lookup/cache.ts:84
    end
  end
`endif
endmodule
