// Set-associative cache of bitmap lines. read in cycle 0; hit in cycle 1 (the check, the point of order); the line in cycle 2.
// In the check cycle a whole line may be written into the way that hit (store: nothing happens without a hit). fill needs no read: it
// writes tag and line into a victim way, chosen in turn in each set, for which it is announced a cycle ahead (fill_next). put, in cycle 2, writes the line that was found. A read of the tags in the
// cycle of a fill sees the fill. After reset the tags are cleared, one set a cycle, while clearing is high; nothing may be read then.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/cache.ts; do not edit.
module vpri_cache_small (
  input  wire clk,
  input  wire rst,
  input  wire read,
  input  wire [11:0] row,
  input  wire check,
  input  wire store,
  output wire hit,
  input  wire fill_next,
  input  wire [11:0] fill_next_row,
  input  wire fill,
  input  wire [11:0] fill_row,
  input  wire [63:0] new_line,
  output wire [63:0] line,
  input  wire put,
  input  wire [63:0] put_line,
  output wire clearing
);

  reg  sweeping;  // hw/lookup/cache.ts:36
  reg  [1:0] sweep_set;  // hw/lookup/cache.ts:36
  reg  [11:0] check_row;  // hw/lookup/cache.ts:36
  reg  [1:0] put_set;  // hw/lookup/cache.ts:36
  reg  put_way;  // hw/lookup/cache.ts:36
  wire turns_q;  // hw/lookup/cache.ts:52
  wire [21:0] tags_q;  // hw/lookup/cache.ts:57
  wire [10:0] mine;  // hw/lookup/cache.ts:58
  wire [1:0] hits;  // hw/lookup/cache.ts:59
  wire way;  // hw/lookup/cache.ts:61
  wire [2:0] found;  // hw/lookup/cache.ts:69
  wire [63:0] lines_q;  // hw/lookup/cache.ts:75
  wire turns_w0_r0_apart_when_or;  // hw/lookup/cache.ts:52
  wire [1:0] turns_w0_r0_apart_mux;  // hw/lookup/cache.ts:52

  assign mine = {1'b1, check_row[11:2]};  // hw/lookup/cache.ts:58
  assign hits = {tags_q[21:11] == mine, tags_q[10:0] == mine};  // hw/lookup/cache.ts:59
  assign way = (hits[0] & 1'b0) | (hits[1] & 1'b1);  // hw/lookup/cache.ts:61
  assign found = {check_row[1:0], way};  // hw/lookup/cache.ts:69
  assign turns_w0_r0_apart_when_or = sweeping | fill;  // hw/lookup/cache.ts:52
  assign turns_w0_r0_apart_mux = sweeping ? sweep_set : fill_row[1:0];  // hw/lookup/cache.ts:52

`ifdef VPRI_CHECKS
  wire unused_turns_peek;
`endif
  vpri_mem_w1_d4_1w1r_undefined u_turns (  // hw/lookup/cache.ts:51
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(2'd0),
    .peek_data(unused_turns_peek),
`endif
    .w0_en(turns_w0_r0_apart_when_or),
    .w0_addr(turns_w0_r0_apart_mux),
    .w0_data(sweeping ? 1'b0 : (turns_q + 1'b1)),
    .r0_en(fill_next),
    .r0_addr(fill_next_row[1:0]),
    .r0_data(turns_q)
  );

`ifdef VPRI_CHECKS
  wire [1:0] tags_peek_addr;
  wire [21:0] tags_peek;
`endif
  vpri_mem_w22_d4_l11_1w1r_new u_tags (  // hw/lookup/cache.ts:56
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(tags_peek_addr),
    .peek_data(tags_peek),
`endif
    .w0_en(sweeping | fill),
    .w0_addr(sweeping ? sweep_set : fill_row[1:0]),
    .w0_data(sweeping ? 22'd0 : {2{{1'b1, fill_row[11:2]}}}),
    .w0_mask(sweeping ? 2'd3 : {turns_q == 1'b1, turns_q == 1'b0}),
    .r0_en(read),
    .r0_addr(row[1:0]),
    .r0_data(tags_q)
  );

`ifdef VPRI_CHECKS
  wire [63:0] unused_lines_peek;
`endif
  vpri_mem_w64_d8_1w1r_old u_lines (  // hw/lookup/cache.ts:70
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(3'd0),
    .peek_data(unused_lines_peek),
`endif
    .w0_en((fill | (store & (|hits))) | put),
    .w0_addr(put ? {put_set, put_way} : (fill ? {fill_row[1:0], turns_q} : found)),
    .w0_data(put ? put_line : new_line),
    .r0_en(check & (|hits)),
    .r0_addr(found),
    .r0_data(lines_q)
  );

  assign hit = |hits;  // hw/lookup/cache.ts:60
  assign line = lines_q;  // hw/lookup/cache.ts:75
  assign clearing = sweeping;  // hw/lookup/cache.ts:40

  always @(posedge clk) begin
    if (rst) begin
      sweeping <= 1'b1;
      sweep_set <= 2'd0;
    end else begin
      if (sweeping) begin  // hw/lookup/cache.ts:41
        sweep_set <= sweep_set + 2'd1;  // hw/lookup/cache.ts:42
        if (&sweep_set) begin  // hw/lookup/cache.ts:43
          sweeping <= 1'b0;  // hw/lookup/cache.ts:43
        end
      end
    end
  end

  always @(posedge clk) begin
    if (read) begin  // hw/lookup/cache.ts:45
      check_row <= row;  // hw/lookup/cache.ts:45
    end
    if (check) begin  // hw/lookup/cache.ts:76
      put_set <= check_row[1:0];  // hw/lookup/cache.ts:77
      put_way <= way;  // hw/lookup/cache.ts:78
    end
  end

  wire unused_0 = &{1'b0, fill_next_row[11:2]};  // the turn is that of a set (hw/lookup/cache.ts:49)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_cache_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_cache_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_cache_small
  `define VPRI_ASSUME_vpri_cache_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_cache_small assert
`endif

  reg  was_read;  // hw/lookup/cache.ts:82
  reg  checked;  // hw/lookup/cache.ts:83
  reg  announced;  // hw/lookup/cache.ts:89
  reg  [1:0] announced_set;  // hw/lookup/cache.ts:89

  assign tags_peek_addr = fill_row[1:0];  // hw/lookup/cache.ts:90

  always @(posedge clk) begin
    if (rst) begin
      was_read <= 1'b0;
      checked <= 1'b0;
      announced <= 1'b0;
    end else begin
      was_read <= read;  // hw/lookup/cache.ts:82
      checked <= check & (|hits);  // hw/lookup/cache.ts:83
      announced <= fill_next;  // hw/lookup/cache.ts:89
    end
  end

  always @(posedge clk) begin
    announced_set <= fill_next_row[1:0];  // hw/lookup/cache.ts:89
  end

  always @(posedge clk) begin
    if (~rst) begin
      check_follows_read: `VPRI_ASSUME_vpri_cache_small ((~(check | store)) | was_read);  // hw/lookup/cache.ts:84
      one_use: `VPRI_ASSUME_vpri_cache_small ((({1'b0, check} + {1'b0, store}) + {1'b0, fill}) <= 2'd1);  // hw/lookup/cache.ts:85
      one_write: `VPRI_ASSUME_vpri_cache_small (~(put & (fill | store)));  // hw/lookup/cache.ts:86
      put_follows_check: `VPRI_ASSUME_vpri_cache_small ((~put) | checked);  // hw/lookup/cache.ts:87
      idle_while_clearing: `VPRI_ASSUME_vpri_cache_small ((~sweeping) | (~((read | fill) | fill_next)));  // hw/lookup/cache.ts:88
      fill_is_announced: `VPRI_ASSUME_vpri_cache_small ((~fill) | (announced & (announced_set == fill_row[1:0])));  // hw/lookup/cache.ts:89
      fill_is_new: `VPRI_ASSUME_vpri_cache_small (((~fill) | sweeping) | (~((tags_peek[10:0] == {1'b1, fill_row[11:2]}) | (tags_peek[21:11] == {1'b1, fill_row[11:2]}))));  // hw/lookup/cache.ts:91
      hit_in_one_way: assert ((~(|(hits & (hits - 2'd1)))) | (~(check | store)));  // hw/lookup/cache.ts:92
      check_hits: cover (check & hit);  // hw/lookup/cache.ts:93
      store_hits: cover (store & hit);  // hw/lookup/cache.ts:94
      puts: cover (put);  // hw/lookup/cache.ts:95
      evicts: cover ((fill & (tags_q[10] & tags_q[21])) & (check_row[1:0] == fill_row[1:0]));  // hw/lookup/cache.ts:96
      if (turns_w0_r0_apart_when_or & fill_next) begin  // hw/lookup/cache.ts:52
        turns_w0_r0_apart: assert (turns_w0_r0_apart_mux != fill_next_row[1:0]);  // hw/lookup/cache.ts:52
      end
    end
  end
`endif
`endif
endmodule
