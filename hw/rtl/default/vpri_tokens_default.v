// Tokens in two epochs, and a generation, for each domain. All changes take effect at the next clock edge.
// take: one token of the current epoch. split: one more for a holder, of the holder's epoch. give_*: one token back. flip: changes the current epoch; the other one must be empty.
// bump: counts an update of the domain.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/tokens.ts; do not edit.
module vpri_tokens_default (
  input  wire clk,
  input  wire rst,
  input  wire take_valid,
  input  wire [3:0] take_domain,
  input  wire split_valid,
  input  wire [3:0] split_domain,
  input  wire split_epoch,
  input  wire give_lookup_valid,
  input  wire [3:0] give_lookup_domain,
  input  wire give_lookup_epoch,
  input  wire give_write_valid,
  input  wire [3:0] give_write_domain,
  input  wire give_write_epoch,
  input  wire give_read_valid,
  input  wire [3:0] give_read_domain,
  input  wire give_read_epoch,
  input  wire flip_valid,
  input  wire [3:0] flip_domain,
  input  wire bump_valid,
  input  wire [3:0] bump_domain,
  output wire [15:0] epoch,
  output wire [15:0] drained,
  output wire [255:0] generation,
  output wire [255:0] count
);

  reg  epoch_0;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_0;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_0_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_0_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_0_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_0_1;  // hw/lookup/tokens.ts:52
  reg  epoch_1;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_1;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_1_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_1_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_1_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_1_1;  // hw/lookup/tokens.ts:52
  reg  epoch_2;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_2;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_2_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_2_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_2_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_2_1;  // hw/lookup/tokens.ts:52
  reg  epoch_3;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_3;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_3_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_3_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_3_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_3_1;  // hw/lookup/tokens.ts:52
  reg  epoch_4;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_4;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_4_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_4_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_4_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_4_1;  // hw/lookup/tokens.ts:52
  reg  epoch_5;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_5;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_5_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_5_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_5_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_5_1;  // hw/lookup/tokens.ts:52
  reg  epoch_6;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_6;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_6_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_6_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_6_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_6_1;  // hw/lookup/tokens.ts:52
  reg  epoch_7;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_7;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_7_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_7_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_7_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_7_1;  // hw/lookup/tokens.ts:52
  reg  epoch_8;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_8;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_8_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_8_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_8_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_8_1;  // hw/lookup/tokens.ts:52
  reg  epoch_9;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_9;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_9_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_9_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_9_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_9_1;  // hw/lookup/tokens.ts:52
  reg  epoch_10;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_10;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_10_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_10_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_10_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_10_1;  // hw/lookup/tokens.ts:52
  reg  epoch_11;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_11;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_11_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_11_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_11_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_11_1;  // hw/lookup/tokens.ts:52
  reg  epoch_12;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_12;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_12_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_12_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_12_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_12_1;  // hw/lookup/tokens.ts:52
  reg  epoch_13;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_13;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_13_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_13_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_13_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_13_1;  // hw/lookup/tokens.ts:52
  reg  epoch_14;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_14;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_14_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_14_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_14_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_14_1;  // hw/lookup/tokens.ts:52
  reg  epoch_15;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_15;  // hw/lookup/tokens.ts:46
  reg  [7:0] tokens_15_0;  // hw/lookup/tokens.ts:48
  wire [7:0] given_15_0;  // hw/lookup/tokens.ts:52
  reg  [7:0] tokens_15_1;  // hw/lookup/tokens.ts:48
  wire [7:0] given_15_1;  // hw/lookup/tokens.ts:52
  wire tokens_0_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_0_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_0_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_0_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_1_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_1_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_1_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_1_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_2_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_2_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_2_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_2_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_3_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_3_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_3_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_3_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_4_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_4_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_4_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_4_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_5_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_5_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_5_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_5_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_6_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_6_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_6_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_6_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_7_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_7_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_7_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_7_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_8_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_8_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_8_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_8_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_9_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_9_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_9_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_9_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_10_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_10_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_10_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_10_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_11_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_11_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_11_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_11_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_12_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_12_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_12_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_12_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_13_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_13_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_13_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_13_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_14_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_14_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_14_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_14_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_15_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_15_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_15_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_15_1_and_2;  // hw/lookup/tokens.ts:53

  assign given_0_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd0)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd0)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd0)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_0_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd0)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd0)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd0)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_1_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd1)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd1)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd1)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_1_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd1)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd1)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd1)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_2_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd2)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd2)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd2)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_2_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd2)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd2)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd2)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_3_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd3)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd3)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd3)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_3_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd3)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd3)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd3)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_4_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd4)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd4)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd4)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_4_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd4)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd4)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd4)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_5_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd5)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd5)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd5)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_5_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd5)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd5)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd5)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_6_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd6)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd6)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd6)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_6_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd6)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd6)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd6)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_7_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd7)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd7)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd7)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_7_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd7)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd7)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd7)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_8_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd8)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd8)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd8)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_8_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd8)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd8)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd8)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_9_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd9)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'd9)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd9)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_9_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'd9)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'd9)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'd9)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_10_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'ha)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'ha)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'ha)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_10_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'ha)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'ha)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'ha)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_11_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hb)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'hb)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hb)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_11_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hb)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'hb)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hb)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_12_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hc)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'hc)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hc)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_12_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hc)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'hc)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hc)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_13_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hd)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'hd)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hd)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_13_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hd)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'hd)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hd)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_14_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'he)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'he)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'he)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_14_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'he)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'he)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'he)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_15_0 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hf)) & (give_lookup_epoch == 1'b0)} + {7'd0, (give_write_valid & (give_write_domain == 4'hf)) & (give_write_epoch == 1'b0)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hf)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_15_1 = ({7'd0, (give_lookup_valid & (give_lookup_domain == 4'hf)) & (give_lookup_epoch == 1'b1)} + {7'd0, (give_write_valid & (give_write_domain == 4'hf)) & (give_write_epoch == 1'b1)}) + {7'd0, (give_read_valid & (give_read_domain == 4'hf)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign tokens_0_0_and = (take_valid & (take_domain == 4'd0)) & (epoch_0 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_0_0_and_2 = (split_valid & (split_domain == 4'd0)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_0_1_and = (take_valid & (take_domain == 4'd0)) & (epoch_0 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_0_1_and_2 = (split_valid & (split_domain == 4'd0)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_1_0_and = (take_valid & (take_domain == 4'd1)) & (epoch_1 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_1_0_and_2 = (split_valid & (split_domain == 4'd1)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_1_1_and = (take_valid & (take_domain == 4'd1)) & (epoch_1 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_1_1_and_2 = (split_valid & (split_domain == 4'd1)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_2_0_and = (take_valid & (take_domain == 4'd2)) & (epoch_2 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_2_0_and_2 = (split_valid & (split_domain == 4'd2)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_2_1_and = (take_valid & (take_domain == 4'd2)) & (epoch_2 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_2_1_and_2 = (split_valid & (split_domain == 4'd2)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_3_0_and = (take_valid & (take_domain == 4'd3)) & (epoch_3 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_3_0_and_2 = (split_valid & (split_domain == 4'd3)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_3_1_and = (take_valid & (take_domain == 4'd3)) & (epoch_3 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_3_1_and_2 = (split_valid & (split_domain == 4'd3)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_4_0_and = (take_valid & (take_domain == 4'd4)) & (epoch_4 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_4_0_and_2 = (split_valid & (split_domain == 4'd4)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_4_1_and = (take_valid & (take_domain == 4'd4)) & (epoch_4 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_4_1_and_2 = (split_valid & (split_domain == 4'd4)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_5_0_and = (take_valid & (take_domain == 4'd5)) & (epoch_5 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_5_0_and_2 = (split_valid & (split_domain == 4'd5)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_5_1_and = (take_valid & (take_domain == 4'd5)) & (epoch_5 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_5_1_and_2 = (split_valid & (split_domain == 4'd5)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_6_0_and = (take_valid & (take_domain == 4'd6)) & (epoch_6 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_6_0_and_2 = (split_valid & (split_domain == 4'd6)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_6_1_and = (take_valid & (take_domain == 4'd6)) & (epoch_6 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_6_1_and_2 = (split_valid & (split_domain == 4'd6)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_7_0_and = (take_valid & (take_domain == 4'd7)) & (epoch_7 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_7_0_and_2 = (split_valid & (split_domain == 4'd7)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_7_1_and = (take_valid & (take_domain == 4'd7)) & (epoch_7 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_7_1_and_2 = (split_valid & (split_domain == 4'd7)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_8_0_and = (take_valid & (take_domain == 4'd8)) & (epoch_8 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_8_0_and_2 = (split_valid & (split_domain == 4'd8)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_8_1_and = (take_valid & (take_domain == 4'd8)) & (epoch_8 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_8_1_and_2 = (split_valid & (split_domain == 4'd8)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_9_0_and = (take_valid & (take_domain == 4'd9)) & (epoch_9 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_9_0_and_2 = (split_valid & (split_domain == 4'd9)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_9_1_and = (take_valid & (take_domain == 4'd9)) & (epoch_9 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_9_1_and_2 = (split_valid & (split_domain == 4'd9)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_10_0_and = (take_valid & (take_domain == 4'ha)) & (epoch_10 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_10_0_and_2 = (split_valid & (split_domain == 4'ha)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_10_1_and = (take_valid & (take_domain == 4'ha)) & (epoch_10 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_10_1_and_2 = (split_valid & (split_domain == 4'ha)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_11_0_and = (take_valid & (take_domain == 4'hb)) & (epoch_11 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_11_0_and_2 = (split_valid & (split_domain == 4'hb)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_11_1_and = (take_valid & (take_domain == 4'hb)) & (epoch_11 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_11_1_and_2 = (split_valid & (split_domain == 4'hb)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_12_0_and = (take_valid & (take_domain == 4'hc)) & (epoch_12 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_12_0_and_2 = (split_valid & (split_domain == 4'hc)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_12_1_and = (take_valid & (take_domain == 4'hc)) & (epoch_12 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_12_1_and_2 = (split_valid & (split_domain == 4'hc)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_13_0_and = (take_valid & (take_domain == 4'hd)) & (epoch_13 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_13_0_and_2 = (split_valid & (split_domain == 4'hd)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_13_1_and = (take_valid & (take_domain == 4'hd)) & (epoch_13 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_13_1_and_2 = (split_valid & (split_domain == 4'hd)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_14_0_and = (take_valid & (take_domain == 4'he)) & (epoch_14 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_14_0_and_2 = (split_valid & (split_domain == 4'he)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_14_1_and = (take_valid & (take_domain == 4'he)) & (epoch_14 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_14_1_and_2 = (split_valid & (split_domain == 4'he)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_15_0_and = (take_valid & (take_domain == 4'hf)) & (epoch_15 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_15_0_and_2 = (split_valid & (split_domain == 4'hf)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_15_1_and = (take_valid & (take_domain == 4'hf)) & (epoch_15 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_15_1_and_2 = (split_valid & (split_domain == 4'hf)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53

  assign epoch = {epoch_15, epoch_14, epoch_13, epoch_12, epoch_11, epoch_10, epoch_9, epoch_8, epoch_7, epoch_6, epoch_5, epoch_4, epoch_3, epoch_2, epoch_1, epoch_0};  // hw/lookup/tokens.ts:67
  assign drained = {(epoch_15 ? tokens_15_0 : tokens_15_1) == 8'd0, (epoch_14 ? tokens_14_0 : tokens_14_1) == 8'd0, (epoch_13 ? tokens_13_0 : tokens_13_1) == 8'd0, (epoch_12 ? tokens_12_0 : tokens_12_1) == 8'd0, (epoch_11 ? tokens_11_0 : tokens_11_1) == 8'd0, (epoch_10 ? tokens_10_0 : tokens_10_1) == 8'd0, (epoch_9 ? tokens_9_0 : tokens_9_1) == 8'd0, (epoch_8 ? tokens_8_0 : tokens_8_1) == 8'd0, (epoch_7 ? tokens_7_0 : tokens_7_1) == 8'd0, (epoch_6 ? tokens_6_0 : tokens_6_1) == 8'd0, (epoch_5 ? tokens_5_0 : tokens_5_1) == 8'd0, (epoch_4 ? tokens_4_0 : tokens_4_1) == 8'd0, (epoch_3 ? tokens_3_0 : tokens_3_1) == 8'd0, (epoch_2 ? tokens_2_0 : tokens_2_1) == 8'd0, (epoch_1 ? tokens_1_0 : tokens_1_1) == 8'd0, (epoch_0 ? tokens_0_0 : tokens_0_1) == 8'd0};  // hw/lookup/tokens.ts:68
  assign generation = {generation_15, generation_14, generation_13, generation_12, generation_11, generation_10, generation_9, generation_8, generation_7, generation_6, generation_5, generation_4, generation_3, generation_2, generation_1, generation_0};  // hw/lookup/tokens.ts:69
  assign count = {{8'd0, tokens_15_0} + {8'd0, tokens_15_1}, {8'd0, tokens_14_0} + {8'd0, tokens_14_1}, {8'd0, tokens_13_0} + {8'd0, tokens_13_1}, {8'd0, tokens_12_0} + {8'd0, tokens_12_1}, {8'd0, tokens_11_0} + {8'd0, tokens_11_1}, {8'd0, tokens_10_0} + {8'd0, tokens_10_1}, {8'd0, tokens_9_0} + {8'd0, tokens_9_1}, {8'd0, tokens_8_0} + {8'd0, tokens_8_1}, {8'd0, tokens_7_0} + {8'd0, tokens_7_1}, {8'd0, tokens_6_0} + {8'd0, tokens_6_1}, {8'd0, tokens_5_0} + {8'd0, tokens_5_1}, {8'd0, tokens_4_0} + {8'd0, tokens_4_1}, {8'd0, tokens_3_0} + {8'd0, tokens_3_1}, {8'd0, tokens_2_0} + {8'd0, tokens_2_1}, {8'd0, tokens_1_0} + {8'd0, tokens_1_1}, {8'd0, tokens_0_0} + {8'd0, tokens_0_1}};  // hw/lookup/tokens.ts:70

  always @(posedge clk) begin
    if (rst) begin
      epoch_0 <= 1'b0;
      generation_0 <= 16'd0;
      tokens_0_0 <= 8'd0;
      tokens_0_1 <= 8'd0;
      epoch_1 <= 1'b0;
      generation_1 <= 16'd0;
      tokens_1_0 <= 8'd0;
      tokens_1_1 <= 8'd0;
      epoch_2 <= 1'b0;
      generation_2 <= 16'd0;
      tokens_2_0 <= 8'd0;
      tokens_2_1 <= 8'd0;
      epoch_3 <= 1'b0;
      generation_3 <= 16'd0;
      tokens_3_0 <= 8'd0;
      tokens_3_1 <= 8'd0;
      epoch_4 <= 1'b0;
      generation_4 <= 16'd0;
      tokens_4_0 <= 8'd0;
      tokens_4_1 <= 8'd0;
      epoch_5 <= 1'b0;
      generation_5 <= 16'd0;
      tokens_5_0 <= 8'd0;
      tokens_5_1 <= 8'd0;
      epoch_6 <= 1'b0;
      generation_6 <= 16'd0;
      tokens_6_0 <= 8'd0;
      tokens_6_1 <= 8'd0;
      epoch_7 <= 1'b0;
      generation_7 <= 16'd0;
      tokens_7_0 <= 8'd0;
      tokens_7_1 <= 8'd0;
      epoch_8 <= 1'b0;
      generation_8 <= 16'd0;
      tokens_8_0 <= 8'd0;
      tokens_8_1 <= 8'd0;
      epoch_9 <= 1'b0;
      generation_9 <= 16'd0;
      tokens_9_0 <= 8'd0;
      tokens_9_1 <= 8'd0;
      epoch_10 <= 1'b0;
      generation_10 <= 16'd0;
      tokens_10_0 <= 8'd0;
      tokens_10_1 <= 8'd0;
      epoch_11 <= 1'b0;
      generation_11 <= 16'd0;
      tokens_11_0 <= 8'd0;
      tokens_11_1 <= 8'd0;
      epoch_12 <= 1'b0;
      generation_12 <= 16'd0;
      tokens_12_0 <= 8'd0;
      tokens_12_1 <= 8'd0;
      epoch_13 <= 1'b0;
      generation_13 <= 16'd0;
      tokens_13_0 <= 8'd0;
      tokens_13_1 <= 8'd0;
      epoch_14 <= 1'b0;
      generation_14 <= 16'd0;
      tokens_14_0 <= 8'd0;
      tokens_14_1 <= 8'd0;
      epoch_15 <= 1'b0;
      generation_15 <= 16'd0;
      tokens_15_0 <= 8'd0;
      tokens_15_1 <= 8'd0;
    end else begin
      tokens_0_0 <= ((tokens_0_0 + {7'd0, tokens_0_0_and}) + {7'd0, tokens_0_0_and_2}) - given_0_0;  // hw/lookup/tokens.ts:53
      tokens_0_1 <= ((tokens_0_1 + {7'd0, tokens_0_1_and}) + {7'd0, tokens_0_1_and_2}) - given_0_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd0)) begin  // hw/lookup/tokens.ts:59
        epoch_0 <= ~epoch_0;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd0)) begin  // hw/lookup/tokens.ts:63
        generation_0 <= generation_0 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_1_0 <= ((tokens_1_0 + {7'd0, tokens_1_0_and}) + {7'd0, tokens_1_0_and_2}) - given_1_0;  // hw/lookup/tokens.ts:53
      tokens_1_1 <= ((tokens_1_1 + {7'd0, tokens_1_1_and}) + {7'd0, tokens_1_1_and_2}) - given_1_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd1)) begin  // hw/lookup/tokens.ts:59
        epoch_1 <= ~epoch_1;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd1)) begin  // hw/lookup/tokens.ts:63
        generation_1 <= generation_1 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_2_0 <= ((tokens_2_0 + {7'd0, tokens_2_0_and}) + {7'd0, tokens_2_0_and_2}) - given_2_0;  // hw/lookup/tokens.ts:53
      tokens_2_1 <= ((tokens_2_1 + {7'd0, tokens_2_1_and}) + {7'd0, tokens_2_1_and_2}) - given_2_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd2)) begin  // hw/lookup/tokens.ts:59
        epoch_2 <= ~epoch_2;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd2)) begin  // hw/lookup/tokens.ts:63
        generation_2 <= generation_2 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_3_0 <= ((tokens_3_0 + {7'd0, tokens_3_0_and}) + {7'd0, tokens_3_0_and_2}) - given_3_0;  // hw/lookup/tokens.ts:53
      tokens_3_1 <= ((tokens_3_1 + {7'd0, tokens_3_1_and}) + {7'd0, tokens_3_1_and_2}) - given_3_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd3)) begin  // hw/lookup/tokens.ts:59
        epoch_3 <= ~epoch_3;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd3)) begin  // hw/lookup/tokens.ts:63
        generation_3 <= generation_3 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_4_0 <= ((tokens_4_0 + {7'd0, tokens_4_0_and}) + {7'd0, tokens_4_0_and_2}) - given_4_0;  // hw/lookup/tokens.ts:53
      tokens_4_1 <= ((tokens_4_1 + {7'd0, tokens_4_1_and}) + {7'd0, tokens_4_1_and_2}) - given_4_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd4)) begin  // hw/lookup/tokens.ts:59
        epoch_4 <= ~epoch_4;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd4)) begin  // hw/lookup/tokens.ts:63
        generation_4 <= generation_4 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_5_0 <= ((tokens_5_0 + {7'd0, tokens_5_0_and}) + {7'd0, tokens_5_0_and_2}) - given_5_0;  // hw/lookup/tokens.ts:53
      tokens_5_1 <= ((tokens_5_1 + {7'd0, tokens_5_1_and}) + {7'd0, tokens_5_1_and_2}) - given_5_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd5)) begin  // hw/lookup/tokens.ts:59
        epoch_5 <= ~epoch_5;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd5)) begin  // hw/lookup/tokens.ts:63
        generation_5 <= generation_5 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_6_0 <= ((tokens_6_0 + {7'd0, tokens_6_0_and}) + {7'd0, tokens_6_0_and_2}) - given_6_0;  // hw/lookup/tokens.ts:53
      tokens_6_1 <= ((tokens_6_1 + {7'd0, tokens_6_1_and}) + {7'd0, tokens_6_1_and_2}) - given_6_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd6)) begin  // hw/lookup/tokens.ts:59
        epoch_6 <= ~epoch_6;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd6)) begin  // hw/lookup/tokens.ts:63
        generation_6 <= generation_6 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_7_0 <= ((tokens_7_0 + {7'd0, tokens_7_0_and}) + {7'd0, tokens_7_0_and_2}) - given_7_0;  // hw/lookup/tokens.ts:53
      tokens_7_1 <= ((tokens_7_1 + {7'd0, tokens_7_1_and}) + {7'd0, tokens_7_1_and_2}) - given_7_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd7)) begin  // hw/lookup/tokens.ts:59
        epoch_7 <= ~epoch_7;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd7)) begin  // hw/lookup/tokens.ts:63
        generation_7 <= generation_7 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_8_0 <= ((tokens_8_0 + {7'd0, tokens_8_0_and}) + {7'd0, tokens_8_0_and_2}) - given_8_0;  // hw/lookup/tokens.ts:53
      tokens_8_1 <= ((tokens_8_1 + {7'd0, tokens_8_1_and}) + {7'd0, tokens_8_1_and_2}) - given_8_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd8)) begin  // hw/lookup/tokens.ts:59
        epoch_8 <= ~epoch_8;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd8)) begin  // hw/lookup/tokens.ts:63
        generation_8 <= generation_8 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_9_0 <= ((tokens_9_0 + {7'd0, tokens_9_0_and}) + {7'd0, tokens_9_0_and_2}) - given_9_0;  // hw/lookup/tokens.ts:53
      tokens_9_1 <= ((tokens_9_1 + {7'd0, tokens_9_1_and}) + {7'd0, tokens_9_1_and_2}) - given_9_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'd9)) begin  // hw/lookup/tokens.ts:59
        epoch_9 <= ~epoch_9;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'd9)) begin  // hw/lookup/tokens.ts:63
        generation_9 <= generation_9 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_10_0 <= ((tokens_10_0 + {7'd0, tokens_10_0_and}) + {7'd0, tokens_10_0_and_2}) - given_10_0;  // hw/lookup/tokens.ts:53
      tokens_10_1 <= ((tokens_10_1 + {7'd0, tokens_10_1_and}) + {7'd0, tokens_10_1_and_2}) - given_10_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'ha)) begin  // hw/lookup/tokens.ts:59
        epoch_10 <= ~epoch_10;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'ha)) begin  // hw/lookup/tokens.ts:63
        generation_10 <= generation_10 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_11_0 <= ((tokens_11_0 + {7'd0, tokens_11_0_and}) + {7'd0, tokens_11_0_and_2}) - given_11_0;  // hw/lookup/tokens.ts:53
      tokens_11_1 <= ((tokens_11_1 + {7'd0, tokens_11_1_and}) + {7'd0, tokens_11_1_and_2}) - given_11_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'hb)) begin  // hw/lookup/tokens.ts:59
        epoch_11 <= ~epoch_11;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'hb)) begin  // hw/lookup/tokens.ts:63
        generation_11 <= generation_11 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_12_0 <= ((tokens_12_0 + {7'd0, tokens_12_0_and}) + {7'd0, tokens_12_0_and_2}) - given_12_0;  // hw/lookup/tokens.ts:53
      tokens_12_1 <= ((tokens_12_1 + {7'd0, tokens_12_1_and}) + {7'd0, tokens_12_1_and_2}) - given_12_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'hc)) begin  // hw/lookup/tokens.ts:59
        epoch_12 <= ~epoch_12;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'hc)) begin  // hw/lookup/tokens.ts:63
        generation_12 <= generation_12 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_13_0 <= ((tokens_13_0 + {7'd0, tokens_13_0_and}) + {7'd0, tokens_13_0_and_2}) - given_13_0;  // hw/lookup/tokens.ts:53
      tokens_13_1 <= ((tokens_13_1 + {7'd0, tokens_13_1_and}) + {7'd0, tokens_13_1_and_2}) - given_13_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'hd)) begin  // hw/lookup/tokens.ts:59
        epoch_13 <= ~epoch_13;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'hd)) begin  // hw/lookup/tokens.ts:63
        generation_13 <= generation_13 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_14_0 <= ((tokens_14_0 + {7'd0, tokens_14_0_and}) + {7'd0, tokens_14_0_and_2}) - given_14_0;  // hw/lookup/tokens.ts:53
      tokens_14_1 <= ((tokens_14_1 + {7'd0, tokens_14_1_and}) + {7'd0, tokens_14_1_and_2}) - given_14_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'he)) begin  // hw/lookup/tokens.ts:59
        epoch_14 <= ~epoch_14;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'he)) begin  // hw/lookup/tokens.ts:63
        generation_14 <= generation_14 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_15_0 <= ((tokens_15_0 + {7'd0, tokens_15_0_and}) + {7'd0, tokens_15_0_and_2}) - given_15_0;  // hw/lookup/tokens.ts:53
      tokens_15_1 <= ((tokens_15_1 + {7'd0, tokens_15_1_and}) + {7'd0, tokens_15_1_and_2}) - given_15_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 4'hf)) begin  // hw/lookup/tokens.ts:59
        epoch_15 <= ~epoch_15;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 4'hf)) begin  // hw/lookup/tokens.ts:63
        generation_15 <= generation_15 + 16'd1;  // hw/lookup/tokens.ts:63
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_tokens_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_tokens_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_tokens_default
  `define VPRI_ASSUME_vpri_tokens_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_tokens_default assert
`endif

  reg  [15:0] tokens_out;  // hw/lookup/tokens.ts:74

  always @(posedge clk) begin
    if (rst) begin
      tokens_out <= 16'd0;
    end else begin
      tokens_out <= ((tokens_out + {15'd0, take_valid}) + {15'd0, split_valid}) - (({15'd0, give_lookup_valid} + {15'd0, give_write_valid}) + {15'd0, give_read_valid});  // hw/lookup/tokens.ts:77
    end
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (tokens_0_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_0_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_0_0);  // hw/lookup/tokens.ts:54
      end
      tokens_0_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_0_0 <= tokens_0_0);  // hw/lookup/tokens.ts:55
      tokens_0_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_0_0[7]) | (~(tokens_0_0_and | tokens_0_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_0_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_0_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_0_1);  // hw/lookup/tokens.ts:54
      end
      tokens_0_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_0_1 <= tokens_0_1);  // hw/lookup/tokens.ts:55
      tokens_0_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_0_1[7]) | (~(tokens_0_1_and | tokens_0_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd0)) begin  // hw/lookup/tokens.ts:59
        flip_0_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_0 ? tokens_0_0 : tokens_0_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_0: cover ((|tokens_0_0) & (|tokens_0_1));  // hw/lookup/tokens.ts:64
      if (tokens_1_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_1_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_1_0);  // hw/lookup/tokens.ts:54
      end
      tokens_1_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_1_0 <= tokens_1_0);  // hw/lookup/tokens.ts:55
      tokens_1_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_1_0[7]) | (~(tokens_1_0_and | tokens_1_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_1_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_1_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_1_1);  // hw/lookup/tokens.ts:54
      end
      tokens_1_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_1_1 <= tokens_1_1);  // hw/lookup/tokens.ts:55
      tokens_1_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_1_1[7]) | (~(tokens_1_1_and | tokens_1_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd1)) begin  // hw/lookup/tokens.ts:59
        flip_1_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_1 ? tokens_1_0 : tokens_1_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_1: cover ((|tokens_1_0) & (|tokens_1_1));  // hw/lookup/tokens.ts:64
      if (tokens_2_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_2_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_2_0);  // hw/lookup/tokens.ts:54
      end
      tokens_2_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_2_0 <= tokens_2_0);  // hw/lookup/tokens.ts:55
      tokens_2_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_2_0[7]) | (~(tokens_2_0_and | tokens_2_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_2_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_2_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_2_1);  // hw/lookup/tokens.ts:54
      end
      tokens_2_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_2_1 <= tokens_2_1);  // hw/lookup/tokens.ts:55
      tokens_2_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_2_1[7]) | (~(tokens_2_1_and | tokens_2_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd2)) begin  // hw/lookup/tokens.ts:59
        flip_2_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_2 ? tokens_2_0 : tokens_2_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_2: cover ((|tokens_2_0) & (|tokens_2_1));  // hw/lookup/tokens.ts:64
      if (tokens_3_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_3_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_3_0);  // hw/lookup/tokens.ts:54
      end
      tokens_3_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_3_0 <= tokens_3_0);  // hw/lookup/tokens.ts:55
      tokens_3_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_3_0[7]) | (~(tokens_3_0_and | tokens_3_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_3_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_3_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_3_1);  // hw/lookup/tokens.ts:54
      end
      tokens_3_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_3_1 <= tokens_3_1);  // hw/lookup/tokens.ts:55
      tokens_3_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_3_1[7]) | (~(tokens_3_1_and | tokens_3_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd3)) begin  // hw/lookup/tokens.ts:59
        flip_3_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_3 ? tokens_3_0 : tokens_3_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_3: cover ((|tokens_3_0) & (|tokens_3_1));  // hw/lookup/tokens.ts:64
      if (tokens_4_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_4_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_4_0);  // hw/lookup/tokens.ts:54
      end
      tokens_4_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_4_0 <= tokens_4_0);  // hw/lookup/tokens.ts:55
      tokens_4_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_4_0[7]) | (~(tokens_4_0_and | tokens_4_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_4_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_4_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_4_1);  // hw/lookup/tokens.ts:54
      end
      tokens_4_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_4_1 <= tokens_4_1);  // hw/lookup/tokens.ts:55
      tokens_4_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_4_1[7]) | (~(tokens_4_1_and | tokens_4_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd4)) begin  // hw/lookup/tokens.ts:59
        flip_4_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_4 ? tokens_4_0 : tokens_4_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_4: cover ((|tokens_4_0) & (|tokens_4_1));  // hw/lookup/tokens.ts:64
      if (tokens_5_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_5_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_5_0);  // hw/lookup/tokens.ts:54
      end
      tokens_5_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_5_0 <= tokens_5_0);  // hw/lookup/tokens.ts:55
      tokens_5_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_5_0[7]) | (~(tokens_5_0_and | tokens_5_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_5_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_5_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_5_1);  // hw/lookup/tokens.ts:54
      end
      tokens_5_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_5_1 <= tokens_5_1);  // hw/lookup/tokens.ts:55
      tokens_5_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_5_1[7]) | (~(tokens_5_1_and | tokens_5_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd5)) begin  // hw/lookup/tokens.ts:59
        flip_5_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_5 ? tokens_5_0 : tokens_5_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_5: cover ((|tokens_5_0) & (|tokens_5_1));  // hw/lookup/tokens.ts:64
      if (tokens_6_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_6_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_6_0);  // hw/lookup/tokens.ts:54
      end
      tokens_6_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_6_0 <= tokens_6_0);  // hw/lookup/tokens.ts:55
      tokens_6_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_6_0[7]) | (~(tokens_6_0_and | tokens_6_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_6_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_6_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_6_1);  // hw/lookup/tokens.ts:54
      end
      tokens_6_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_6_1 <= tokens_6_1);  // hw/lookup/tokens.ts:55
      tokens_6_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_6_1[7]) | (~(tokens_6_1_and | tokens_6_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd6)) begin  // hw/lookup/tokens.ts:59
        flip_6_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_6 ? tokens_6_0 : tokens_6_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_6: cover ((|tokens_6_0) & (|tokens_6_1));  // hw/lookup/tokens.ts:64
      if (tokens_7_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_7_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_7_0);  // hw/lookup/tokens.ts:54
      end
      tokens_7_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_7_0 <= tokens_7_0);  // hw/lookup/tokens.ts:55
      tokens_7_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_7_0[7]) | (~(tokens_7_0_and | tokens_7_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_7_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_7_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_7_1);  // hw/lookup/tokens.ts:54
      end
      tokens_7_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_7_1 <= tokens_7_1);  // hw/lookup/tokens.ts:55
      tokens_7_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_7_1[7]) | (~(tokens_7_1_and | tokens_7_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd7)) begin  // hw/lookup/tokens.ts:59
        flip_7_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_7 ? tokens_7_0 : tokens_7_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_7: cover ((|tokens_7_0) & (|tokens_7_1));  // hw/lookup/tokens.ts:64
      if (tokens_8_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_8_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_8_0);  // hw/lookup/tokens.ts:54
      end
      tokens_8_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_8_0 <= tokens_8_0);  // hw/lookup/tokens.ts:55
      tokens_8_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_8_0[7]) | (~(tokens_8_0_and | tokens_8_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_8_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_8_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_8_1);  // hw/lookup/tokens.ts:54
      end
      tokens_8_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_8_1 <= tokens_8_1);  // hw/lookup/tokens.ts:55
      tokens_8_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_8_1[7]) | (~(tokens_8_1_and | tokens_8_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd8)) begin  // hw/lookup/tokens.ts:59
        flip_8_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_8 ? tokens_8_0 : tokens_8_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_8: cover ((|tokens_8_0) & (|tokens_8_1));  // hw/lookup/tokens.ts:64
      if (tokens_9_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_9_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_9_0);  // hw/lookup/tokens.ts:54
      end
      tokens_9_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_9_0 <= tokens_9_0);  // hw/lookup/tokens.ts:55
      tokens_9_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_9_0[7]) | (~(tokens_9_0_and | tokens_9_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_9_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_9_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_9_1);  // hw/lookup/tokens.ts:54
      end
      tokens_9_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_9_1 <= tokens_9_1);  // hw/lookup/tokens.ts:55
      tokens_9_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_9_1[7]) | (~(tokens_9_1_and | tokens_9_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'd9)) begin  // hw/lookup/tokens.ts:59
        flip_9_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_9 ? tokens_9_0 : tokens_9_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_9: cover ((|tokens_9_0) & (|tokens_9_1));  // hw/lookup/tokens.ts:64
      if (tokens_10_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_10_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_10_0);  // hw/lookup/tokens.ts:54
      end
      tokens_10_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_10_0 <= tokens_10_0);  // hw/lookup/tokens.ts:55
      tokens_10_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_10_0[7]) | (~(tokens_10_0_and | tokens_10_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_10_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_10_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_10_1);  // hw/lookup/tokens.ts:54
      end
      tokens_10_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_10_1 <= tokens_10_1);  // hw/lookup/tokens.ts:55
      tokens_10_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_10_1[7]) | (~(tokens_10_1_and | tokens_10_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'ha)) begin  // hw/lookup/tokens.ts:59
        flip_10_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_10 ? tokens_10_0 : tokens_10_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_10: cover ((|tokens_10_0) & (|tokens_10_1));  // hw/lookup/tokens.ts:64
      if (tokens_11_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_11_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_11_0);  // hw/lookup/tokens.ts:54
      end
      tokens_11_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_11_0 <= tokens_11_0);  // hw/lookup/tokens.ts:55
      tokens_11_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_11_0[7]) | (~(tokens_11_0_and | tokens_11_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_11_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_11_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_11_1);  // hw/lookup/tokens.ts:54
      end
      tokens_11_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_11_1 <= tokens_11_1);  // hw/lookup/tokens.ts:55
      tokens_11_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_11_1[7]) | (~(tokens_11_1_and | tokens_11_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'hb)) begin  // hw/lookup/tokens.ts:59
        flip_11_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_11 ? tokens_11_0 : tokens_11_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_11: cover ((|tokens_11_0) & (|tokens_11_1));  // hw/lookup/tokens.ts:64
      if (tokens_12_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_12_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_12_0);  // hw/lookup/tokens.ts:54
      end
      tokens_12_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_12_0 <= tokens_12_0);  // hw/lookup/tokens.ts:55
      tokens_12_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_12_0[7]) | (~(tokens_12_0_and | tokens_12_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_12_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_12_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_12_1);  // hw/lookup/tokens.ts:54
      end
      tokens_12_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_12_1 <= tokens_12_1);  // hw/lookup/tokens.ts:55
      tokens_12_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_12_1[7]) | (~(tokens_12_1_and | tokens_12_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'hc)) begin  // hw/lookup/tokens.ts:59
        flip_12_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_12 ? tokens_12_0 : tokens_12_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_12: cover ((|tokens_12_0) & (|tokens_12_1));  // hw/lookup/tokens.ts:64
      if (tokens_13_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_13_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_13_0);  // hw/lookup/tokens.ts:54
      end
      tokens_13_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_13_0 <= tokens_13_0);  // hw/lookup/tokens.ts:55
      tokens_13_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_13_0[7]) | (~(tokens_13_0_and | tokens_13_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_13_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_13_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_13_1);  // hw/lookup/tokens.ts:54
      end
      tokens_13_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_13_1 <= tokens_13_1);  // hw/lookup/tokens.ts:55
      tokens_13_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_13_1[7]) | (~(tokens_13_1_and | tokens_13_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'hd)) begin  // hw/lookup/tokens.ts:59
        flip_13_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_13 ? tokens_13_0 : tokens_13_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_13: cover ((|tokens_13_0) & (|tokens_13_1));  // hw/lookup/tokens.ts:64
      if (tokens_14_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_14_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_14_0);  // hw/lookup/tokens.ts:54
      end
      tokens_14_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_14_0 <= tokens_14_0);  // hw/lookup/tokens.ts:55
      tokens_14_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_14_0[7]) | (~(tokens_14_0_and | tokens_14_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_14_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_14_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_14_1);  // hw/lookup/tokens.ts:54
      end
      tokens_14_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_14_1 <= tokens_14_1);  // hw/lookup/tokens.ts:55
      tokens_14_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_14_1[7]) | (~(tokens_14_1_and | tokens_14_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'he)) begin  // hw/lookup/tokens.ts:59
        flip_14_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_14 ? tokens_14_0 : tokens_14_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_14: cover ((|tokens_14_0) & (|tokens_14_1));  // hw/lookup/tokens.ts:64
      if (tokens_15_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_15_0_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_15_0);  // hw/lookup/tokens.ts:54
      end
      tokens_15_0_enough: `VPRI_ASSUME_vpri_tokens_default (given_15_0 <= tokens_15_0);  // hw/lookup/tokens.ts:55
      tokens_15_0_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_15_0[7]) | (~(tokens_15_0_and | tokens_15_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_15_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_15_1_held: `VPRI_ASSUME_vpri_tokens_default (|tokens_15_1);  // hw/lookup/tokens.ts:54
      end
      tokens_15_1_enough: `VPRI_ASSUME_vpri_tokens_default (given_15_1 <= tokens_15_1);  // hw/lookup/tokens.ts:55
      tokens_15_1_room: `VPRI_ASSUME_vpri_tokens_default ((~tokens_15_1[7]) | (~(tokens_15_1_and | tokens_15_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 4'hf)) begin  // hw/lookup/tokens.ts:59
        flip_15_empty: `VPRI_ASSUME_vpri_tokens_default ((epoch_15 ? tokens_15_0 : tokens_15_1) == 8'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_15: cover ((|tokens_15_0) & (|tokens_15_1));  // hw/lookup/tokens.ts:64
      sum_is_tokens_out: assert (((((((((((((((((((((((((((((((({8'd0, tokens_0_0} + {8'd0, tokens_0_1}) + {8'd0, tokens_1_0}) + {8'd0, tokens_1_1}) + {8'd0, tokens_2_0}) + {8'd0, tokens_2_1}) + {8'd0, tokens_3_0}) + {8'd0, tokens_3_1}) + {8'd0, tokens_4_0}) + {8'd0, tokens_4_1}) + {8'd0, tokens_5_0}) + {8'd0, tokens_5_1}) + {8'd0, tokens_6_0}) + {8'd0, tokens_6_1}) + {8'd0, tokens_7_0}) + {8'd0, tokens_7_1}) + {8'd0, tokens_8_0}) + {8'd0, tokens_8_1}) + {8'd0, tokens_9_0}) + {8'd0, tokens_9_1}) + {8'd0, tokens_10_0}) + {8'd0, tokens_10_1}) + {8'd0, tokens_11_0}) + {8'd0, tokens_11_1}) + {8'd0, tokens_12_0}) + {8'd0, tokens_12_1}) + {8'd0, tokens_13_0}) + {8'd0, tokens_13_1}) + {8'd0, tokens_14_0}) + {8'd0, tokens_14_1}) + {8'd0, tokens_15_0}) + {8'd0, tokens_15_1}) == tokens_out);  // hw/lookup/tokens.ts:78
      take_known_domain: `VPRI_ASSUME_vpri_tokens_default ((~take_valid) | ({12'd0, take_domain} < 16'h10));  // hw/lookup/tokens.ts:79
      flip: cover (flip_valid);  // hw/lookup/tokens.ts:80
      not_drained: cover (~(&drained));  // hw/lookup/tokens.ts:81
    end
  end
`endif
`endif
endmodule
