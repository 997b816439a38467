// Set-associative cache of tracker lines. Cycle 0: read (tags). Cycle 1: hit; or, for a fill, the row that would have to go (victim_*), and its
// place is taken by fill. Cycle 2: the line of a hit; write puts the new line in the place of cycle 1. What stands behind sees
// tags and lines as changed. After reset the tags are cleared, one set a cycle, while clearing is high.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/tracker/track-cache.ts; do not edit.
module vpri_track_cache_small (
  input  wire clk,
  input  wire rst,
  input  wire read,
  input  wire [11:0] row,
  output wire hit,
  output wire victim_valid,
  output wire [11:0] victim_row,
  input  wire fill,
  output wire [63:0] line,
  input  wire write,
  input  wire [63:0] write_line,
  output wire clearing
);

  reg  sweeping;  // hw/tracker/track-cache.ts:29
  reg  [1:0] sweep_set;  // hw/tracker/track-cache.ts:29
  reg  [11:0] row_1;  // hw/tracker/track-cache.ts:29
  reg  [2:0] place_2;  // hw/tracker/track-cache.ts:29
  wire [10:0] mine;  // hw/tracker/track-cache.ts:37
  wire [21:0] tags_q;  // hw/tracker/track-cache.ts:39
  wire turns_q;  // hw/tracker/track-cache.ts:41
  wire [1:0] hits;  // hw/tracker/track-cache.ts:42
  wire [10:0] victim;  // hw/tracker/track-cache.ts:44
  wire [2:0] place;  // hw/tracker/track-cache.ts:55
  wire [63:0] lines_q;  // hw/tracker/track-cache.ts:58

  assign mine = {1'b1, row_1[11:2]};  // hw/tracker/track-cache.ts:37
  assign hits = {tags_q[21:11] == mine, tags_q[10:0] == mine};  // hw/tracker/track-cache.ts:42
  assign victim = turns_q ? tags_q[21:11] : tags_q[10:0];  // hw/tracker/track-cache.ts:44
  assign place = {row_1[1:0], fill ? turns_q : ((hits[0] & 1'b0) | (hits[1] & 1'b1))};  // hw/tracker/track-cache.ts:55

`ifdef VPRI_CHECKS
  wire [21:0] unused_tags_peek;
`endif
  vpri_mem_w22_d4_l11_1w1r_new u_tags (  // hw/tracker/track-cache.ts:38
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(2'd0),
    .peek_data(unused_tags_peek),
`endif
    .w0_en(sweeping | fill),
    .w0_addr(sweeping ? sweep_set : row_1[1:0]),
    .w0_data(sweeping ? 22'd0 : {2{mine}}),
    .w0_mask(sweeping ? 2'd3 : {turns_q == 1'b1, turns_q == 1'b0}),
    .r0_en(read),
    .r0_addr(row[1:0]),
    .r0_data(tags_q)
  );

`ifdef VPRI_CHECKS
  wire unused_turns_peek;
`endif
  vpri_mem_w1_d4_1w1r_new u_turns (  // hw/tracker/track-cache.ts:40
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(2'd0),
    .peek_data(unused_turns_peek),
`endif
    .w0_en(sweeping | fill),
    .w0_addr(sweeping ? sweep_set : row_1[1:0]),
    .w0_data(sweeping ? 1'b0 : (turns_q + 1'b1)),
    .r0_en(read),
    .r0_addr(row[1:0]),
    .r0_data(turns_q)
  );

`ifdef VPRI_CHECKS
  wire [63:0] unused_lines_peek;
`endif
  vpri_mem_w64_d8_1w1r_new u_lines (  // hw/tracker/track-cache.ts:57
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(3'd0),
    .peek_data(unused_lines_peek),
`endif
    .w0_en(write),
    .w0_addr(place_2),
    .w0_data(write_line),
    .r0_en(hit),
    .r0_addr(place),
    .r0_data(lines_q)
  );

  assign hit = |hits;  // hw/tracker/track-cache.ts:46
  assign victim_valid = victim[10];  // hw/tracker/track-cache.ts:47
  assign victim_row = {victim[9:0], row_1[1:0]};  // hw/tracker/track-cache.ts:48
  assign line = lines_q;  // hw/tracker/track-cache.ts:58
  assign clearing = sweeping;  // hw/tracker/track-cache.ts:30

  always @(posedge clk) begin
    if (rst) begin
      sweeping <= 1'b1;
      sweep_set <= 2'd0;
    end else begin
      if (sweeping) begin  // hw/tracker/track-cache.ts:31
        sweep_set <= sweep_set + 2'd1;  // hw/tracker/track-cache.ts:32
        if (&sweep_set) begin  // hw/tracker/track-cache.ts:33
          sweeping <= 1'b0;  // hw/tracker/track-cache.ts:33
        end
      end
    end
  end

  always @(posedge clk) begin
    if (read) begin  // hw/tracker/track-cache.ts:35
      row_1 <= row;  // hw/tracker/track-cache.ts:35
    end
    place_2 <= place;  // hw/tracker/track-cache.ts:56
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_track_cache_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_track_cache_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_track_cache_small
  `define VPRI_ASSUME_vpri_track_cache_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_track_cache_small assert
`endif

  reg  was_read;  // hw/tracker/track-cache.ts:62

  always @(posedge clk) begin
    if (rst) begin
      was_read <= 1'b0;
    end else begin
      was_read <= read;  // hw/tracker/track-cache.ts:62
    end
  end

  always @(posedge clk) begin
    if (~rst) begin
      fill_follows_read: `VPRI_ASSUME_vpri_track_cache_small ((~fill) | was_read);  // hw/tracker/track-cache.ts:63
      fill_is_new: `VPRI_ASSUME_vpri_track_cache_small (~(fill & (|hits)));  // hw/tracker/track-cache.ts:64
      idle_while_clearing: `VPRI_ASSUME_vpri_track_cache_small ((~sweeping) | (~(read | fill)));  // hw/tracker/track-cache.ts:65
      hit_in_one_way: assert ((~was_read) | (~(|(hits & (hits - 2'd1)))));  // hw/tracker/track-cache.ts:66
      evicts: cover (fill & victim_valid);  // hw/tracker/track-cache.ts:67
      write_and_read: cover ((write & hit) & (place == place_2));  // hw/tracker/track-cache.ts:68
    end
  end
`endif
`endif
endmodule
