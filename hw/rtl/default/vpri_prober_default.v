// Looks up, without a token, the descriptors behind the one under way: up to probeDepth of a queue, or nicProbeDepth of one of class NIC
// receive, for which the front one counts too until its own lookup is asked for. Each region of a descriptor once; a fault goes out as kind probe, any other verdict is
// passed over. One probe at a time, queues by turns, 11 clocks each; only while the message engine would not drop its report (may_probe). A probe whose line is
// not there, whose place was needed (lost), or that a change has overtaken, is asked again, 16 times at most. holds: the queue that a probe is under way
// for; a flush ends it.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/prober.ts; do not edit.
module vpri_prober_default (
  input  wire clk,
  input  wire rst,
  input  wire arrived,
  input  wire [7:0] arrived_place,
  input  wire [39:0] gpa,
  input  wire [23:0] length,
  input  wire write,
  input  wire [79:0] tails,
  input  wire [79:0] fronts,
  input  wire [15:0] touched,
  input  wire [15:0] overs,
  input  wire [15:0] enable,
  input  wire [15:0] flush,
  input  wire [127:0] queue_function,
  input  wire [127:0] queue_domain,
  input  wire [31:0] queue_class,
  input  wire interrupts,
  input  wire may_probe,
  output wire probe_valid,
  output wire [3:0] probe_tag,
  output wire [3:0] probe_func,
  output wire [27:0] probe_page,
  output wire [12:0] probe_count,
  output wire probe_write,
  input  wire probe_taken,
  input  wire answer_valid,
  input  wire answer_missed,
  input  wire [1:0] answer_verdict,
  input  wire answer_stale,
  input  wire [27:0] answer_page,
  input  wire [8:0] answer_pages,
  input  wire lost,
  output wire fault_valid,
  input  wire fault_ready,
  output wire [3:0] fault_queue,
  output wire [3:0] fault_func,
  output wire [7:0] fault_domain,
  output wire [1:0] fault_device_class,
  output wire [27:0] fault_page,
  output wire [8:0] fault_pages,
  output wire fault_write,
  output wire [1:0] fault_kind,
  output wire [15:0] holds,
  output wire busy
);

  localparam [2:0] STATE_PICK = 3'd0;
  localparam [2:0] STATE_READ = 3'd1;
  localparam [2:0] STATE_BEGIN = 3'd2;
  localparam [2:0] STATE_ASK = 3'd3;
  localparam [2:0] STATE_AWAIT = 3'd4;
  localparam [2:0] STATE_REPORT = 3'd5;

  reg  [2:0] state;  // hw/dma/prober.ts:52
  reg  [3:0] who;  // hw/dma/prober.ts:53
  reg  [15:0] who_bit;  // hw/dma/prober.ts:53
  reg  [4:0] current;  // hw/dma/prober.ts:53
  reg  [15:0] mid;  // hw/dma/prober.ts:53
  reg  was_mid;  // hw/dma/prober.ts:53
  reg  [27:0] named_page;  // hw/dma/prober.ts:53
  reg  [8:0] named_pages;  // hw/dma/prober.ts:53
  reg  [27:0] at_page;  // hw/dma/registers.ts:7
  reg  [12:0] at_pages;  // hw/dma/registers.ts:7
  reg  at_write;  // hw/dma/registers.ts:7
  reg  [3:0] at_tries;  // hw/dma/registers.ts:7
  wire [24:0] span;  // hw/dma/prober.ts:61
  reg  [4:0] next_0;  // hw/dma/prober.ts:68
  reg  [4:0] next_1;  // hw/dma/prober.ts:68
  reg  [4:0] next_2;  // hw/dma/prober.ts:68
  reg  [4:0] next_3;  // hw/dma/prober.ts:68
  reg  [4:0] next_4;  // hw/dma/prober.ts:68
  reg  [4:0] next_5;  // hw/dma/prober.ts:68
  reg  [4:0] next_6;  // hw/dma/prober.ts:68
  reg  [4:0] next_7;  // hw/dma/prober.ts:68
  reg  [4:0] next_8;  // hw/dma/prober.ts:68
  reg  [4:0] next_9;  // hw/dma/prober.ts:68
  reg  [4:0] next_10;  // hw/dma/prober.ts:68
  reg  [4:0] next_11;  // hw/dma/prober.ts:68
  reg  [4:0] next_12;  // hw/dma/prober.ts:68
  reg  [4:0] next_13;  // hw/dma/prober.ts:68
  reg  [4:0] next_14;  // hw/dma/prober.ts:68
  reg  [4:0] next_15;  // hw/dma/prober.ts:68
  wire [15:0] at_front;  // hw/dma/prober.ts:70
  wire [15:0] there;  // hw/dma/prober.ts:71
  wire [15:0] front_too;  // hw/dma/prober.ts:72
  wire [15:0] passes;  // hw/dma/prober.ts:73
  wire [15:0] in_window;  // hw/dma/prober.ts:74
  wire [15:0] want;  // hw/dma/prober.ts:78
  wire [15:0] turn_req;  // hw/dma/prober.ts:79
  wire turn_ready;  // hw/dma/prober.ts:79
  wire [15:0] turn_gnt;  // hw/dma/prober.ts:79
  wire begins;  // hw/dma/prober.ts:80
  wire [3:0] picked;  // hw/dma/prober.ts:83
  wire [41:0] descriptors_q;  // hw/dma/prober.ts:85
  wire [45:0] rests_q;  // hw/dma/prober.ts:86
  wire useless;  // hw/dma/prober.ts:89
  wire [12:0] room;  // hw/dma/prober.ts:90
  wire more;  // hw/dma/prober.ts:91
  wire skips;  // hw/dma/prober.ts:92
  wire again;  // hw/dma/prober.ts:93
  wire tired;  // hw/dma/prober.ts:94
  wire found;  // hw/dma/prober.ts:95
  wire told;  // hw/dma/prober.ts:96
  wire clean;  // hw/dma/prober.ts:97
  wire stays;  // hw/dma/prober.ts:98
  wire region_done;  // hw/dma/prober.ts:99
  wire over;  // hw/dma/prober.ts:100
  wire [15:0] moves;  // hw/dma/prober.ts:106
  wire front_too_eq;  // hw/dma/prober.ts:72
  wire front_too_eq_2;  // hw/dma/prober.ts:72
  wire front_too_eq_3;  // hw/dma/prober.ts:72
  wire front_too_eq_4;  // hw/dma/prober.ts:72
  wire front_too_eq_5;  // hw/dma/prober.ts:72
  wire front_too_eq_6;  // hw/dma/prober.ts:72
  wire front_too_eq_7;  // hw/dma/prober.ts:72
  wire front_too_eq_8;  // hw/dma/prober.ts:72
  wire front_too_eq_9;  // hw/dma/prober.ts:72
  wire front_too_eq_10;  // hw/dma/prober.ts:72
  wire front_too_eq_11;  // hw/dma/prober.ts:72
  wire front_too_eq_12;  // hw/dma/prober.ts:72
  wire front_too_eq_13;  // hw/dma/prober.ts:72
  wire front_too_eq_14;  // hw/dma/prober.ts:72
  wire front_too_eq_15;  // hw/dma/prober.ts:72
  wire front_too_eq_16;  // hw/dma/prober.ts:72
  wire [4:0] in_window_sub;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_2;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_3;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_4;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_5;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_6;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_7;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_8;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_9;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_10;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_11;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_12;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_13;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_14;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_15;  // hw/dma/prober.ts:74
  wire [4:0] in_window_sub_16;  // hw/dma/prober.ts:74
  wire [4:0] current_mux;  // hw/dma/prober.ts:114
  wire [7:0] descriptors_w0_r0_apart_cat;  // hw/dma/prober.ts:85
  wire rests_w0_r0_apart_when_or;  // hw/dma/prober.ts:86

  assign span = ({1'b0, length} + {13'd0, gpa[11:0]}) + 25'hfff;  // hw/dma/prober.ts:61
  assign at_front = {next_15 == fronts[79:75], next_14 == fronts[74:70], next_13 == fronts[69:65], next_12 == fronts[64:60], next_11 == fronts[59:55], next_10 == fronts[54:50], next_9 == fronts[49:45], next_8 == fronts[44:40], next_7 == fronts[39:35], next_6 == fronts[34:30], next_5 == fronts[29:25], next_4 == fronts[24:20], next_3 == fronts[19:15], next_2 == fronts[14:10], next_1 == fronts[9:5], next_0 == fronts[4:0]};  // hw/dma/prober.ts:70
  assign there = {next_15 != tails[79:75], next_14 != tails[74:70], next_13 != tails[69:65], next_12 != tails[64:60], next_11 != tails[59:55], next_10 != tails[54:50], next_9 != tails[49:45], next_8 != tails[44:40], next_7 != tails[39:35], next_6 != tails[34:30], next_5 != tails[29:25], next_4 != tails[24:20], next_3 != tails[19:15], next_2 != tails[14:10], next_1 != tails[9:5], next_0 != tails[4:0]};  // hw/dma/prober.ts:71
  assign front_too = {front_too_eq, front_too_eq_2, front_too_eq_3, front_too_eq_4, front_too_eq_5, front_too_eq_6, front_too_eq_7, front_too_eq_8, front_too_eq_9, front_too_eq_10, front_too_eq_11, front_too_eq_12, front_too_eq_13, front_too_eq_14, front_too_eq_15, front_too_eq_16} & (~touched);  // hw/dma/prober.ts:72
  assign passes = ((there & at_front) & (~front_too)) & enable;  // hw/dma/prober.ts:73
  assign in_window = {front_too_eq ? (in_window_sub < 5'h10) : (in_window_sub <= 5'd4), front_too_eq_2 ? (in_window_sub_2 < 5'h10) : (in_window_sub_2 <= 5'd4), front_too_eq_3 ? (in_window_sub_3 < 5'h10) : (in_window_sub_3 <= 5'd4), front_too_eq_4 ? (in_window_sub_4 < 5'h10) : (in_window_sub_4 <= 5'd4), front_too_eq_5 ? (in_window_sub_5 < 5'h10) : (in_window_sub_5 <= 5'd4), front_too_eq_6 ? (in_window_sub_6 < 5'h10) : (in_window_sub_6 <= 5'd4), front_too_eq_7 ? (in_window_sub_7 < 5'h10) : (in_window_sub_7 <= 5'd4), front_too_eq_8 ? (in_window_sub_8 < 5'h10) : (in_window_sub_8 <= 5'd4), front_too_eq_9 ? (in_window_sub_9 < 5'h10) : (in_window_sub_9 <= 5'd4), front_too_eq_10 ? (in_window_sub_10 < 5'h10) : (in_window_sub_10 <= 5'd4), front_too_eq_11 ? (in_window_sub_11 < 5'h10) : (in_window_sub_11 <= 5'd4), front_too_eq_12 ? (in_window_sub_12 < 5'h10) : (in_window_sub_12 <= 5'd4), front_too_eq_13 ? (in_window_sub_13 < 5'h10) : (in_window_sub_13 <= 5'd4), front_too_eq_14 ? (in_window_sub_14 < 5'h10) : (in_window_sub_14 <= 5'd4), front_too_eq_15 ? (in_window_sub_15 < 5'h10) : (in_window_sub_15 <= 5'd4), front_too_eq_16 ? (in_window_sub_16 < 5'h10) : (in_window_sub_16 <= 5'd4)};  // hw/dma/prober.ts:74
  assign want = (((there & in_window) & ((~at_front) | front_too)) & enable) & (~flush);  // hw/dma/prober.ts:78
  assign begins = ((state == STATE_PICK) & (|want)) & may_probe;  // hw/dma/prober.ts:80
  assign picked = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/dma/prober.ts:83
  assign useless = ((who[3] ? (who[2] ? (who[1] ? (who[0] ? next_15 : next_14) : (who[0] ? next_13 : next_12)) : (who[1] ? (who[0] ? next_11 : next_10) : (who[0] ? next_9 : next_8))) : (who[2] ? (who[1] ? (who[0] ? next_7 : next_6) : (who[0] ? next_5 : next_4)) : (who[1] ? (who[0] ? next_3 : next_2) : (who[0] ? next_1 : next_0)))) != current) | (|(((passes | flush) | (~enable)) & who_bit));  // hw/dma/prober.ts:89
  assign room = {4'd0, 9'h100 - {1'b0, at_page[7:0]}};  // hw/dma/prober.ts:90
  assign more = room < at_pages;  // hw/dma/prober.ts:91
  assign skips = interrupts & (at_page[27:8] == 20'hfee);  // hw/dma/prober.ts:92
  assign again = (state == STATE_AWAIT) & (lost | (answer_valid & (answer_missed | (answer_stale & (answer_verdict == 2'd1)))));  // hw/dma/prober.ts:93
  assign tired = &at_tries;  // hw/dma/prober.ts:94
  assign found = (((state == STATE_AWAIT) & answer_valid) & (~again)) & (answer_verdict == 2'd1);  // hw/dma/prober.ts:95
  assign told = (state == STATE_REPORT) & fault_ready;  // hw/dma/prober.ts:96
  assign clean = (((state == STATE_AWAIT) & answer_valid) & (~again)) & (~found);  // hw/dma/prober.ts:97
  assign stays = (again & (~tired)) & (~useless);  // hw/dma/prober.ts:98
  assign region_done = (~useless) & (((told | clean) | (again & tired)) | ((state == STATE_BEGIN) & skips));  // hw/dma/prober.ts:99
  assign over = region_done & (~more);  // hw/dma/prober.ts:100
  assign moves = (passes | (over ? who_bit : 16'd0)) | (overs & at_front);  // hw/dma/prober.ts:106
  assign front_too_eq = queue_class[31:30] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_2 = queue_class[29:28] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_3 = queue_class[27:26] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_4 = queue_class[25:24] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_5 = queue_class[23:22] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_6 = queue_class[21:20] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_7 = queue_class[19:18] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_8 = queue_class[17:16] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_9 = queue_class[15:14] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_10 = queue_class[13:12] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_11 = queue_class[11:10] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_12 = queue_class[9:8] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_13 = queue_class[7:6] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_14 = queue_class[5:4] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_15 = queue_class[3:2] == 2'd1;  // hw/dma/prober.ts:72
  assign front_too_eq_16 = queue_class[1:0] == 2'd1;  // hw/dma/prober.ts:72
  assign in_window_sub = next_15 - fronts[79:75];  // hw/dma/prober.ts:74
  assign in_window_sub_2 = next_14 - fronts[74:70];  // hw/dma/prober.ts:74
  assign in_window_sub_3 = next_13 - fronts[69:65];  // hw/dma/prober.ts:74
  assign in_window_sub_4 = next_12 - fronts[64:60];  // hw/dma/prober.ts:74
  assign in_window_sub_5 = next_11 - fronts[59:55];  // hw/dma/prober.ts:74
  assign in_window_sub_6 = next_10 - fronts[54:50];  // hw/dma/prober.ts:74
  assign in_window_sub_7 = next_9 - fronts[49:45];  // hw/dma/prober.ts:74
  assign in_window_sub_8 = next_8 - fronts[44:40];  // hw/dma/prober.ts:74
  assign in_window_sub_9 = next_7 - fronts[39:35];  // hw/dma/prober.ts:74
  assign in_window_sub_10 = next_6 - fronts[34:30];  // hw/dma/prober.ts:74
  assign in_window_sub_11 = next_5 - fronts[29:25];  // hw/dma/prober.ts:74
  assign in_window_sub_12 = next_4 - fronts[24:20];  // hw/dma/prober.ts:74
  assign in_window_sub_13 = next_3 - fronts[19:15];  // hw/dma/prober.ts:74
  assign in_window_sub_14 = next_2 - fronts[14:10];  // hw/dma/prober.ts:74
  assign in_window_sub_15 = next_1 - fronts[9:5];  // hw/dma/prober.ts:74
  assign in_window_sub_16 = next_0 - fronts[4:0];  // hw/dma/prober.ts:74
  assign current_mux = picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? next_15 : next_14) : (picked[0] ? next_13 : next_12)) : (picked[1] ? (picked[0] ? next_11 : next_10) : (picked[0] ? next_9 : next_8))) : (picked[2] ? (picked[1] ? (picked[0] ? next_7 : next_6) : (picked[0] ? next_5 : next_4)) : (picked[1] ? (picked[0] ? next_3 : next_2) : (picked[0] ? next_1 : next_0)));  // hw/dma/prober.ts:114
  assign descriptors_w0_r0_apart_cat = {picked, current_mux[3:0]};  // hw/dma/prober.ts:85
  assign rests_w0_r0_apart_when_or = stays | (region_done & more);  // hw/dma/prober.ts:86

`ifdef VPRI_CHECKS
  wire [41:0] unused_descriptors_peek;
`endif
  vpri_mem_w42_d256_1w1r_undefined u_descriptors (  // hw/dma/prober.ts:63
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(8'd0),
    .peek_data(unused_descriptors_peek),
`endif
    .w0_en(arrived),
    .w0_addr(arrived_place),
    .w0_data({gpa[39:12], span[24:12], write}),
    .r0_en(begins),
    .r0_addr(descriptors_w0_r0_apart_cat),
    .r0_data(descriptors_q)
  );

`ifdef VPRI_CHECKS
  wire [45:0] unused_rests_peek;
`endif
  vpri_mem_w46_d16_1w1r_undefined u_rests (  // hw/dma/prober.ts:65
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_rests_peek),
`endif
    .w0_en(rests_w0_r0_apart_when_or),
    .w0_addr(who),
    .w0_data(stays ? {at_page, at_pages, at_write, at_tries + 4'd1} : {at_page + {15'd0, room}, at_pages - room, at_write, 4'd0}),
    .r0_en(begins),
    .r0_addr(picked),
    .r0_data(rests_q)
  );

  vpri_round_robin_n16 u_turn (  // hw/dma/prober.ts:79
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign probe_valid = state == STATE_ASK;  // hw/dma/prober.ts:137
  assign probe_tag = who;  // hw/dma/prober.ts:138
  assign probe_func = who[3] ? (who[2] ? (who[1] ? (who[0] ? queue_function[123:120] : queue_function[115:112]) : (who[0] ? queue_function[107:104] : queue_function[99:96])) : (who[1] ? (who[0] ? queue_function[91:88] : queue_function[83:80]) : (who[0] ? queue_function[75:72] : queue_function[67:64]))) : (who[2] ? (who[1] ? (who[0] ? queue_function[59:56] : queue_function[51:48]) : (who[0] ? queue_function[43:40] : queue_function[35:32])) : (who[1] ? (who[0] ? queue_function[27:24] : queue_function[19:16]) : (who[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/prober.ts:139
  assign probe_page = at_page;  // hw/dma/prober.ts:140
  assign probe_count = at_pages;  // hw/dma/prober.ts:141
  assign probe_write = at_write;  // hw/dma/prober.ts:142
  assign fault_valid = state == STATE_REPORT;  // hw/dma/prober.ts:143
  assign fault_queue = who;  // hw/dma/prober.ts:144
  assign fault_func = who[3] ? (who[2] ? (who[1] ? (who[0] ? queue_function[123:120] : queue_function[115:112]) : (who[0] ? queue_function[107:104] : queue_function[99:96])) : (who[1] ? (who[0] ? queue_function[91:88] : queue_function[83:80]) : (who[0] ? queue_function[75:72] : queue_function[67:64]))) : (who[2] ? (who[1] ? (who[0] ? queue_function[59:56] : queue_function[51:48]) : (who[0] ? queue_function[43:40] : queue_function[35:32])) : (who[1] ? (who[0] ? queue_function[27:24] : queue_function[19:16]) : (who[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/prober.ts:145
  assign fault_domain = who[3] ? (who[2] ? (who[1] ? (who[0] ? queue_domain[127:120] : queue_domain[119:112]) : (who[0] ? queue_domain[111:104] : queue_domain[103:96])) : (who[1] ? (who[0] ? queue_domain[95:88] : queue_domain[87:80]) : (who[0] ? queue_domain[79:72] : queue_domain[71:64]))) : (who[2] ? (who[1] ? (who[0] ? queue_domain[63:56] : queue_domain[55:48]) : (who[0] ? queue_domain[47:40] : queue_domain[39:32])) : (who[1] ? (who[0] ? queue_domain[31:24] : queue_domain[23:16]) : (who[0] ? queue_domain[15:8] : queue_domain[7:0])));  // hw/dma/prober.ts:146
  assign fault_device_class = who[3] ? (who[2] ? (who[1] ? (who[0] ? queue_class[31:30] : queue_class[29:28]) : (who[0] ? queue_class[27:26] : queue_class[25:24])) : (who[1] ? (who[0] ? queue_class[23:22] : queue_class[21:20]) : (who[0] ? queue_class[19:18] : queue_class[17:16]))) : (who[2] ? (who[1] ? (who[0] ? queue_class[15:14] : queue_class[13:12]) : (who[0] ? queue_class[11:10] : queue_class[9:8])) : (who[1] ? (who[0] ? queue_class[7:6] : queue_class[5:4]) : (who[0] ? queue_class[3:2] : queue_class[1:0])));  // hw/dma/prober.ts:147
  assign fault_page = named_page;  // hw/dma/prober.ts:148
  assign fault_pages = named_pages;  // hw/dma/prober.ts:149
  assign fault_write = at_write;  // hw/dma/prober.ts:150
  assign fault_kind = 2'd1;  // hw/dma/prober.ts:151
  assign holds = (state == STATE_PICK) ? 16'd0 : who_bit;  // hw/dma/prober.ts:152
  assign busy = ((~(state == STATE_PICK)) | begins) | (|passes);  // hw/dma/prober.ts:153
  assign turn_req = want;  // hw/dma/prober.ts:81
  assign turn_ready = begins;  // hw/dma/prober.ts:82

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      who_bit <= 16'd0;
      mid <= 16'd0;
      next_0 <= 5'd0;
      next_1 <= 5'd0;
      next_2 <= 5'd0;
      next_3 <= 5'd0;
      next_4 <= 5'd0;
      next_5 <= 5'd0;
      next_6 <= 5'd0;
      next_7 <= 5'd0;
      next_8 <= 5'd0;
      next_9 <= 5'd0;
      next_10 <= 5'd0;
      next_11 <= 5'd0;
      next_12 <= 5'd0;
      next_13 <= 5'd0;
      next_14 <= 5'd0;
      next_15 <= 5'd0;
    end else begin
      if (moves[0]) begin  // hw/dma/prober.ts:107
        next_0 <= next_0 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[1]) begin  // hw/dma/prober.ts:107
        next_1 <= next_1 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[2]) begin  // hw/dma/prober.ts:107
        next_2 <= next_2 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[3]) begin  // hw/dma/prober.ts:107
        next_3 <= next_3 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[4]) begin  // hw/dma/prober.ts:107
        next_4 <= next_4 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[5]) begin  // hw/dma/prober.ts:107
        next_5 <= next_5 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[6]) begin  // hw/dma/prober.ts:107
        next_6 <= next_6 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[7]) begin  // hw/dma/prober.ts:107
        next_7 <= next_7 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[8]) begin  // hw/dma/prober.ts:107
        next_8 <= next_8 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[9]) begin  // hw/dma/prober.ts:107
        next_9 <= next_9 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[10]) begin  // hw/dma/prober.ts:107
        next_10 <= next_10 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[11]) begin  // hw/dma/prober.ts:107
        next_11 <= next_11 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[12]) begin  // hw/dma/prober.ts:107
        next_12 <= next_12 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[13]) begin  // hw/dma/prober.ts:107
        next_13 <= next_13 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[14]) begin  // hw/dma/prober.ts:107
        next_14 <= next_14 + 5'd1;  // hw/dma/prober.ts:107
      end
      if (moves[15]) begin  // hw/dma/prober.ts:107
        next_15 <= next_15 + 5'd1;  // hw/dma/prober.ts:107
      end
      mid <= (mid | ((stays | (region_done & more)) ? who_bit : 16'd0)) & (~moves);  // hw/dma/prober.ts:108
      case (state)  // hw/dma/prober.ts:110
        STATE_PICK: begin
          if (begins) begin  // hw/dma/prober.ts:111
            who_bit <= turn_gnt;  // hw/dma/prober.ts:113
            state <= STATE_READ;  // hw/dma/prober.ts:116
          end
        end
        STATE_READ: begin
          state <= STATE_BEGIN;  // hw/dma/prober.ts:123
        end
        STATE_BEGIN: begin
          if (skips | useless) begin  // hw/dma/prober.ts:125
            state <= STATE_PICK;  // hw/dma/prober.ts:125
          end else begin
            state <= STATE_ASK;  // hw/dma/prober.ts:125
          end
        end
        STATE_ASK: begin
          if (probe_taken) begin  // hw/dma/prober.ts:126
            state <= STATE_AWAIT;  // hw/dma/prober.ts:126
          end else if (useless) begin  // hw/dma/prober.ts:126
            state <= STATE_PICK;  // hw/dma/prober.ts:126
          end
        end
        STATE_AWAIT: begin
          if (found & (~useless)) begin  // hw/dma/prober.ts:128
            state <= STATE_REPORT;  // hw/dma/prober.ts:131
          end else if (answer_valid | lost) begin  // hw/dma/prober.ts:132
            state <= STATE_PICK;  // hw/dma/prober.ts:132
          end
        end
        STATE_REPORT: begin
          if (fault_ready) begin  // hw/dma/prober.ts:134
            state <= STATE_PICK;  // hw/dma/prober.ts:134
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/dma/prober.ts:110
      STATE_PICK: begin
        if (begins) begin  // hw/dma/prober.ts:111
          who <= picked;  // hw/dma/prober.ts:112
          current <= current_mux;  // hw/dma/prober.ts:114
          was_mid <= |(turn_gnt & mid);  // hw/dma/prober.ts:115
        end
      end
      STATE_READ: begin
        at_page <= was_mid ? rests_q[45:18] : descriptors_q[41:14];  // hw/dma/prober.ts:119
        at_pages <= was_mid ? rests_q[17:5] : descriptors_q[13:1];  // hw/dma/prober.ts:120
        at_write <= was_mid ? rests_q[4] : descriptors_q[0];  // hw/dma/prober.ts:121
        at_tries <= was_mid ? rests_q[3:0] : 4'd0;  // hw/dma/prober.ts:122
      end
      STATE_BEGIN: begin
      end
      STATE_ASK: begin
      end
      STATE_AWAIT: begin
        if (found & (~useless)) begin  // hw/dma/prober.ts:128
          named_page <= answer_page;  // hw/dma/prober.ts:129
          named_pages <= answer_pages;  // hw/dma/prober.ts:130
        end
      end
      STATE_REPORT: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, queue_function};  // functions past the last do not exist (hw/dma/prober.ts:49)
  wire unused_1 = &{1'b0, span[11:0]};  // whole pages (hw/dma/prober.ts:62)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_prober_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_prober_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_prober_default
  `define VPRI_ASSUME_vpri_prober_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_prober_default assert
`endif

  reg  fault_was_stalled;  // hw/dma/prober.ts:38
  reg  [3:0] fault_was_queue;  // hw/dma/prober.ts:38
  reg  [3:0] fault_was_func;  // hw/dma/prober.ts:38
  reg  [7:0] fault_was_domain;  // hw/dma/prober.ts:38
  reg  [1:0] fault_was_device_class;  // hw/dma/prober.ts:38
  reg  [27:0] fault_was_page;  // hw/dma/prober.ts:38
  reg  [8:0] fault_was_pages;  // hw/dma/prober.ts:38
  reg  fault_was_write;  // hw/dma/prober.ts:38
  reg  [1:0] fault_was_kind;  // hw/dma/prober.ts:38

  always @(posedge clk) begin
    if (rst) begin
      fault_was_stalled <= 1'b0;
    end else begin
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/dma/prober.ts:38
    end
  end

  always @(posedge clk) begin
    fault_was_queue <= fault_queue;  // hw/dma/prober.ts:38
    fault_was_func <= fault_func;  // hw/dma/prober.ts:38
    fault_was_domain <= fault_domain;  // hw/dma/prober.ts:38
    fault_was_device_class <= fault_device_class;  // hw/dma/prober.ts:38
    fault_was_page <= fault_page;  // hw/dma/prober.ts:38
    fault_was_pages <= fault_pages;  // hw/dma/prober.ts:38
    fault_was_write <= fault_write;  // hw/dma/prober.ts:38
    fault_was_kind <= fault_kind;  // hw/dma/prober.ts:38
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 3'd6);  // hw/dma/prober.ts:110
      between_front_and_tail: assert (&{(next_15 - fronts[79:75]) <= (tails[79:75] - fronts[79:75]), (next_14 - fronts[74:70]) <= (tails[74:70] - fronts[74:70]), (next_13 - fronts[69:65]) <= (tails[69:65] - fronts[69:65]), (next_12 - fronts[64:60]) <= (tails[64:60] - fronts[64:60]), (next_11 - fronts[59:55]) <= (tails[59:55] - fronts[59:55]), (next_10 - fronts[54:50]) <= (tails[54:50] - fronts[54:50]), (next_9 - fronts[49:45]) <= (tails[49:45] - fronts[49:45]), (next_8 - fronts[44:40]) <= (tails[44:40] - fronts[44:40]), (next_7 - fronts[39:35]) <= (tails[39:35] - fronts[39:35]), (next_6 - fronts[34:30]) <= (tails[34:30] - fronts[34:30]), (next_5 - fronts[29:25]) <= (tails[29:25] - fronts[29:25]), (next_4 - fronts[24:20]) <= (tails[24:20] - fronts[24:20]), (next_3 - fronts[19:15]) <= (tails[19:15] - fronts[19:15]), (next_2 - fronts[14:10]) <= (tails[14:10] - fronts[14:10]), (next_1 - fronts[9:5]) <= (tails[9:5] - fronts[9:5]), (next_0 - fronts[4:0]) <= (tails[4:0] - fronts[4:0])});  // hw/dma/prober.ts:155
      if (~(state == STATE_AWAIT)) begin  // hw/dma/prober.ts:156
        answer_is_awaited: `VPRI_ASSUME_vpri_prober_default (~(answer_valid | lost));  // hw/dma/prober.ts:156
      end
      taken_was_asked: `VPRI_ASSUME_vpri_prober_default ((~probe_taken) | probe_valid);  // hw/dma/prober.ts:157
      if (state == STATE_REPORT) begin  // hw/dma/prober.ts:158
        reports_one_region: assert (named_page[27:8] == at_page[27:8]);  // hw/dma/prober.ts:158
      end
      reports: cover (told);  // hw/dma/prober.ts:159
      second_region: cover ((region_done & was_mid) & (~(|at_tries)));  // hw/dma/prober.ts:160
      asks_again: cover (stays);  // hw/dma/prober.ts:161
      gives_up: cover (again & tired);  // hw/dma/prober.ts:162
      comes_too_late: cover (answer_valid & useless);  // hw/dma/prober.ts:163
      front_of_a_nic: cover (told & (|(at_front & who_bit)));  // hw/dma/prober.ts:164
      passes_an_interrupt: cover ((state == STATE_BEGIN) & skips);  // hw/dma/prober.ts:165
      if (fault_was_stalled) begin  // hw/dma/prober.ts:38
        fault_hold_valid: assert (fault_valid);  // hw/dma/prober.ts:38
        fault_hold_queue: assert (fault_queue == fault_was_queue);  // hw/dma/prober.ts:38
        fault_hold_func: assert (fault_func == fault_was_func);  // hw/dma/prober.ts:38
        fault_hold_domain: assert (fault_domain == fault_was_domain);  // hw/dma/prober.ts:38
        fault_hold_device_class: assert (fault_device_class == fault_was_device_class);  // hw/dma/prober.ts:38
        fault_hold_page: assert (fault_page == fault_was_page);  // hw/dma/prober.ts:38
        fault_hold_pages: assert (fault_pages == fault_was_pages);  // hw/dma/prober.ts:38
        fault_hold_write: assert (fault_write == fault_was_write);  // hw/dma/prober.ts:38
        fault_hold_kind: assert (fault_kind == fault_was_kind);  // hw/dma/prober.ts:38
      end
      if (arrived & begins) begin  // hw/dma/prober.ts:85
        descriptors_w0_r0_apart: assert (arrived_place != descriptors_w0_r0_apart_cat);  // hw/dma/prober.ts:85
      end
      if (rests_w0_r0_apart_when_or & begins) begin  // hw/dma/prober.ts:86
        rests_w0_r0_apart: assert (who != picked);  // hw/dma/prober.ts:86
      end
    end
  end
`endif
`endif
endmodule
