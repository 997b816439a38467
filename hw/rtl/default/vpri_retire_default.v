// Finished descriptors of all queues, in the order of each queue: 3 clocks each. A descriptor is over when the issuer has noted how it ended (note)
// and nothing of it is under way any more (ended). A read of it that failed makes the status completion_error.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/retire.ts; do not edit.
module vpri_retire_default (
  input  wire clk,
  input  wire rst,
  input  wire note_valid,
  input  wire [7:0] note_place,
  input  wire [3:0] note_status,
  input  wire [23:0] note_bytes,
  input  wire [31:0] note_waited,
  input  wire ended,
  input  wire [7:0] ended_place,
  input  wire ended_error,
  output wire tag_rd,
  output wire [3:0] tag_queue,
  output wire [3:0] tag_slot,
  input  wire [15:0] tag,
  output wire done_valid,
  input  wire done_ready,
  output wire [3:0] done_queue,
  output wire [15:0] done_tag,
  output wire [3:0] done_status,
  output wire [23:0] done_bytes,
  output wire [31:0] done_waited,
  output wire [15:0] retired,
  output wire busy
);

  localparam [1:0] STATE_PICK = 2'd0;
  localparam [1:0] STATE_READ = 2'd1;
  localparam [1:0] STATE_GIVE = 2'd2;

  reg  [1:0] state;  // hw/dma/retire.ts:32
  reg  [255:0] over;  // hw/dma/retire.ts:33
  reg  [255:0] spoilt;  // hw/dma/retire.ts:33
  reg  [15:0] who_bit;  // hw/dma/retire.ts:33
  reg  [3:0] who;  // hw/dma/retire.ts:33
  reg  failed;  // hw/dma/retire.ts:33
  reg  [3:0] status;  // hw/dma/retire.ts:33
  reg  [23:0] bytes;  // hw/dma/retire.ts:33
  reg  [31:0] waited;  // hw/dma/retire.ts:33
  reg  [15:0] done_tag_now;  // hw/dma/retire.ts:33
  reg  [3:0] front_0;  // hw/dma/retire.ts:37
  reg  [3:0] front_1;  // hw/dma/retire.ts:37
  reg  [3:0] front_2;  // hw/dma/retire.ts:37
  reg  [3:0] front_3;  // hw/dma/retire.ts:37
  reg  [3:0] front_4;  // hw/dma/retire.ts:37
  reg  [3:0] front_5;  // hw/dma/retire.ts:37
  reg  [3:0] front_6;  // hw/dma/retire.ts:37
  reg  [3:0] front_7;  // hw/dma/retire.ts:37
  reg  [3:0] front_8;  // hw/dma/retire.ts:37
  reg  [3:0] front_9;  // hw/dma/retire.ts:37
  reg  [3:0] front_10;  // hw/dma/retire.ts:37
  reg  [3:0] front_11;  // hw/dma/retire.ts:37
  reg  [3:0] front_12;  // hw/dma/retire.ts:37
  reg  [3:0] front_13;  // hw/dma/retire.ts:37
  reg  [3:0] front_14;  // hw/dma/retire.ts:37
  reg  [3:0] front_15;  // hw/dma/retire.ts:37
  wire [15:0] want;  // hw/dma/retire.ts:41
  wire [15:0] turn_req;  // hw/dma/retire.ts:42
  wire turn_ready;  // hw/dma/retire.ts:42
  wire [15:0] turn_gnt;  // hw/dma/retire.ts:42
  wire pick;  // hw/dma/retire.ts:45
  wire [3:0] picked;  // hw/dma/retire.ts:46
  wire [3:0] slot;  // hw/dma/retire.ts:47
  wire [7:0] place;  // hw/dma/retire.ts:48
  wire [59:0] notes_q;  // hw/dma/retire.ts:49
  wire [15:0] want_slice;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_2;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_3;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_4;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_5;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_6;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_7;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_8;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_9;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_10;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_11;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_12;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_13;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_14;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_15;  // hw/dma/retire.ts:41
  wire [15:0] want_slice_16;  // hw/dma/retire.ts:41
  wire [255:0] over_mux;  // hw/dma/retire.ts:56

  assign want = {want_slice[front_15], want_slice_2[front_14], want_slice_3[front_13], want_slice_4[front_12], want_slice_5[front_11], want_slice_6[front_10], want_slice_7[front_9], want_slice_8[front_8], want_slice_9[front_7], want_slice_10[front_6], want_slice_11[front_5], want_slice_12[front_4], want_slice_13[front_3], want_slice_14[front_2], want_slice_15[front_1], want_slice_16[front_0]};  // hw/dma/retire.ts:41
  assign pick = (state == STATE_PICK) & (|want);  // hw/dma/retire.ts:45
  assign picked = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/dma/retire.ts:46
  assign slot = picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? front_15 : front_14) : (picked[0] ? front_13 : front_12)) : (picked[1] ? (picked[0] ? front_11 : front_10) : (picked[0] ? front_9 : front_8))) : (picked[2] ? (picked[1] ? (picked[0] ? front_7 : front_6) : (picked[0] ? front_5 : front_4)) : (picked[1] ? (picked[0] ? front_3 : front_2) : (picked[0] ? front_1 : front_0)));  // hw/dma/retire.ts:47
  assign place = {picked, slot};  // hw/dma/retire.ts:48
  assign want_slice = over[255:240];  // hw/dma/retire.ts:41
  assign want_slice_2 = over[239:224];  // hw/dma/retire.ts:41
  assign want_slice_3 = over[223:208];  // hw/dma/retire.ts:41
  assign want_slice_4 = over[207:192];  // hw/dma/retire.ts:41
  assign want_slice_5 = over[191:176];  // hw/dma/retire.ts:41
  assign want_slice_6 = over[175:160];  // hw/dma/retire.ts:41
  assign want_slice_7 = over[159:144];  // hw/dma/retire.ts:41
  assign want_slice_8 = over[143:128];  // hw/dma/retire.ts:41
  assign want_slice_9 = over[127:112];  // hw/dma/retire.ts:41
  assign want_slice_10 = over[111:96];  // hw/dma/retire.ts:41
  assign want_slice_11 = over[95:80];  // hw/dma/retire.ts:41
  assign want_slice_12 = over[79:64];  // hw/dma/retire.ts:41
  assign want_slice_13 = over[63:48];  // hw/dma/retire.ts:41
  assign want_slice_14 = over[47:32];  // hw/dma/retire.ts:41
  assign want_slice_15 = over[31:16];  // hw/dma/retire.ts:41
  assign want_slice_16 = over[15:0];  // hw/dma/retire.ts:41
  assign over_mux = ended ? {ended_place == 8'hff, ended_place == 8'hfe, ended_place == 8'hfd, ended_place == 8'hfc, ended_place == 8'hfb, ended_place == 8'hfa, ended_place == 8'hf9, ended_place == 8'hf8, ended_place == 8'hf7, ended_place == 8'hf6, ended_place == 8'hf5, ended_place == 8'hf4, ended_place == 8'hf3, ended_place == 8'hf2, ended_place == 8'hf1, ended_place == 8'hf0, ended_place == 8'hef, ended_place == 8'hee, ended_place == 8'hed, ended_place == 8'hec, ended_place == 8'heb, ended_place == 8'hea, ended_place == 8'he9, ended_place == 8'he8, ended_place == 8'he7, ended_place == 8'he6, ended_place == 8'he5, ended_place == 8'he4, ended_place == 8'he3, ended_place == 8'he2, ended_place == 8'he1, ended_place == 8'he0, ended_place == 8'hdf, ended_place == 8'hde, ended_place == 8'hdd, ended_place == 8'hdc, ended_place == 8'hdb, ended_place == 8'hda, ended_place == 8'hd9, ended_place == 8'hd8, ended_place == 8'hd7, ended_place == 8'hd6, ended_place == 8'hd5, ended_place == 8'hd4, ended_place == 8'hd3, ended_place == 8'hd2, ended_place == 8'hd1, ended_place == 8'hd0, ended_place == 8'hcf, ended_place == 8'hce, ended_place == 8'hcd, ended_place == 8'hcc, ended_place == 8'hcb, ended_place == 8'hca, ended_place == 8'hc9, ended_place == 8'hc8, ended_place == 8'hc7, ended_place == 8'hc6, ended_place == 8'hc5, ended_place == 8'hc4, ended_place == 8'hc3, ended_place == 8'hc2, ended_place == 8'hc1, ended_place == 8'hc0, ended_place == 8'hbf, ended_place == 8'hbe, ended_place == 8'hbd, ended_place == 8'hbc, ended_place == 8'hbb, ended_place == 8'hba, ended_place == 8'hb9, ended_place == 8'hb8, ended_place == 8'hb7, ended_place == 8'hb6, ended_place == 8'hb5, ended_place == 8'hb4, ended_place == 8'hb3, ended_place == 8'hb2, ended_place == 8'hb1, ended_place == 8'hb0, ended_place == 8'haf, ended_place == 8'hae, ended_place == 8'had, ended_place == 8'hac, ended_place == 8'hab, ended_place == 8'haa, ended_place == 8'ha9, ended_place == 8'ha8, ended_place == 8'ha7, ended_place == 8'ha6, ended_place == 8'ha5, ended_place == 8'ha4, ended_place == 8'ha3, ended_place == 8'ha2, ended_place == 8'ha1, ended_place == 8'ha0, ended_place == 8'h9f, ended_place == 8'h9e, ended_place == 8'h9d, ended_place == 8'h9c, ended_place == 8'h9b, ended_place == 8'h9a, ended_place == 8'h99, ended_place == 8'h98, ended_place == 8'h97, ended_place == 8'h96, ended_place == 8'h95, ended_place == 8'h94, ended_place == 8'h93, ended_place == 8'h92, ended_place == 8'h91, ended_place == 8'h90, ended_place == 8'h8f, ended_place == 8'h8e, ended_place == 8'h8d, ended_place == 8'h8c, ended_place == 8'h8b, ended_place == 8'h8a, ended_place == 8'h89, ended_place == 8'h88, ended_place == 8'h87, ended_place == 8'h86, ended_place == 8'h85, ended_place == 8'h84, ended_place == 8'h83, ended_place == 8'h82, ended_place == 8'h81, ended_place == 8'h80, ended_place == 8'h7f, ended_place == 8'h7e, ended_place == 8'h7d, ended_place == 8'h7c, ended_place == 8'h7b, ended_place == 8'h7a, ended_place == 8'h79, ended_place == 8'h78, ended_place == 8'h77, ended_place == 8'h76, ended_place == 8'h75, ended_place == 8'h74, ended_place == 8'h73, ended_place == 8'h72, ended_place == 8'h71, ended_place == 8'h70, ended_place == 8'h6f, ended_place == 8'h6e, ended_place == 8'h6d, ended_place == 8'h6c, ended_place == 8'h6b, ended_place == 8'h6a, ended_place == 8'h69, ended_place == 8'h68, ended_place == 8'h67, ended_place == 8'h66, ended_place == 8'h65, ended_place == 8'h64, ended_place == 8'h63, ended_place == 8'h62, ended_place == 8'h61, ended_place == 8'h60, ended_place == 8'h5f, ended_place == 8'h5e, ended_place == 8'h5d, ended_place == 8'h5c, ended_place == 8'h5b, ended_place == 8'h5a, ended_place == 8'h59, ended_place == 8'h58, ended_place == 8'h57, ended_place == 8'h56, ended_place == 8'h55, ended_place == 8'h54, ended_place == 8'h53, ended_place == 8'h52, ended_place == 8'h51, ended_place == 8'h50, ended_place == 8'h4f, ended_place == 8'h4e, ended_place == 8'h4d, ended_place == 8'h4c, ended_place == 8'h4b, ended_place == 8'h4a, ended_place == 8'h49, ended_place == 8'h48, ended_place == 8'h47, ended_place == 8'h46, ended_place == 8'h45, ended_place == 8'h44, ended_place == 8'h43, ended_place == 8'h42, ended_place == 8'h41, ended_place == 8'h40, ended_place == 8'h3f, ended_place == 8'h3e, ended_place == 8'h3d, ended_place == 8'h3c, ended_place == 8'h3b, ended_place == 8'h3a, ended_place == 8'h39, ended_place == 8'h38, ended_place == 8'h37, ended_place == 8'h36, ended_place == 8'h35, ended_place == 8'h34, ended_place == 8'h33, ended_place == 8'h32, ended_place == 8'h31, ended_place == 8'h30, ended_place == 8'h2f, ended_place == 8'h2e, ended_place == 8'h2d, ended_place == 8'h2c, ended_place == 8'h2b, ended_place == 8'h2a, ended_place == 8'h29, ended_place == 8'h28, ended_place == 8'h27, ended_place == 8'h26, ended_place == 8'h25, ended_place == 8'h24, ended_place == 8'h23, ended_place == 8'h22, ended_place == 8'h21, ended_place == 8'h20, ended_place == 8'h1f, ended_place == 8'h1e, ended_place == 8'h1d, ended_place == 8'h1c, ended_place == 8'h1b, ended_place == 8'h1a, ended_place == 8'h19, ended_place == 8'h18, ended_place == 8'h17, ended_place == 8'h16, ended_place == 8'h15, ended_place == 8'h14, ended_place == 8'h13, ended_place == 8'h12, ended_place == 8'h11, ended_place == 8'h10, ended_place == 8'hf, ended_place == 8'he, ended_place == 8'hd, ended_place == 8'hc, ended_place == 8'hb, ended_place == 8'ha, ended_place == 8'd9, ended_place == 8'd8, ended_place == 8'd7, ended_place == 8'd6, ended_place == 8'd5, ended_place == 8'd4, ended_place == 8'd3, ended_place == 8'd2, ended_place == 8'd1, ended_place == 8'd0} : 256'd0;  // hw/dma/retire.ts:56

`ifdef VPRI_CHECKS
  wire [59:0] unused_notes_peek;
`endif
  vpri_mem_w60_d256_1w1r_undefined u_notes (  // hw/dma/retire.ts:38
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(8'd0),
    .peek_data(unused_notes_peek),
`endif
    .w0_en(note_valid),
    .w0_addr(note_place),
    .w0_data({note_status, note_bytes, note_waited}),
    .r0_en(pick),
    .r0_addr(place),
    .r0_data(notes_q)
  );

  vpri_round_robin_n16 u_turn (  // hw/dma/retire.ts:42
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign tag_rd = pick;  // hw/dma/retire.ts:50
  assign tag_queue = picked;  // hw/dma/retire.ts:51
  assign tag_slot = slot;  // hw/dma/retire.ts:52
  assign done_valid = state == STATE_GIVE;  // hw/dma/retire.ts:59
  assign done_queue = who;  // hw/dma/retire.ts:60
  assign done_tag = done_tag_now;  // hw/dma/retire.ts:61
  assign done_status = failed ? 4'd4 : status;  // hw/dma/retire.ts:62
  assign done_bytes = bytes;  // hw/dma/retire.ts:63
  assign done_waited = waited;  // hw/dma/retire.ts:64
  assign retired = ((state == STATE_GIVE) & done_ready) ? who_bit : 16'd0;  // hw/dma/retire.ts:65
  assign busy = (state == STATE_READ) | (|want);  // hw/dma/retire.ts:66
  assign turn_req = want;  // hw/dma/retire.ts:43
  assign turn_ready = state == STATE_PICK;  // hw/dma/retire.ts:44

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      over <= 256'd0;
      front_0 <= 4'd0;
      front_1 <= 4'd0;
      front_2 <= 4'd0;
      front_3 <= 4'd0;
      front_4 <= 4'd0;
      front_5 <= 4'd0;
      front_6 <= 4'd0;
      front_7 <= 4'd0;
      front_8 <= 4'd0;
      front_9 <= 4'd0;
      front_10 <= 4'd0;
      front_11 <= 4'd0;
      front_12 <= 4'd0;
      front_13 <= 4'd0;
      front_14 <= 4'd0;
      front_15 <= 4'd0;
    end else begin
      over <= (over | over_mux) & (~(pick ? {place == 8'hff, place == 8'hfe, place == 8'hfd, place == 8'hfc, place == 8'hfb, place == 8'hfa, place == 8'hf9, place == 8'hf8, place == 8'hf7, place == 8'hf6, place == 8'hf5, place == 8'hf4, place == 8'hf3, place == 8'hf2, place == 8'hf1, place == 8'hf0, place == 8'hef, place == 8'hee, place == 8'hed, place == 8'hec, place == 8'heb, place == 8'hea, place == 8'he9, place == 8'he8, place == 8'he7, place == 8'he6, place == 8'he5, place == 8'he4, place == 8'he3, place == 8'he2, place == 8'he1, place == 8'he0, place == 8'hdf, place == 8'hde, place == 8'hdd, place == 8'hdc, place == 8'hdb, place == 8'hda, place == 8'hd9, place == 8'hd8, place == 8'hd7, place == 8'hd6, place == 8'hd5, place == 8'hd4, place == 8'hd3, place == 8'hd2, place == 8'hd1, place == 8'hd0, place == 8'hcf, place == 8'hce, place == 8'hcd, place == 8'hcc, place == 8'hcb, place == 8'hca, place == 8'hc9, place == 8'hc8, place == 8'hc7, place == 8'hc6, place == 8'hc5, place == 8'hc4, place == 8'hc3, place == 8'hc2, place == 8'hc1, place == 8'hc0, place == 8'hbf, place == 8'hbe, place == 8'hbd, place == 8'hbc, place == 8'hbb, place == 8'hba, place == 8'hb9, place == 8'hb8, place == 8'hb7, place == 8'hb6, place == 8'hb5, place == 8'hb4, place == 8'hb3, place == 8'hb2, place == 8'hb1, place == 8'hb0, place == 8'haf, place == 8'hae, place == 8'had, place == 8'hac, place == 8'hab, place == 8'haa, place == 8'ha9, place == 8'ha8, place == 8'ha7, place == 8'ha6, place == 8'ha5, place == 8'ha4, place == 8'ha3, place == 8'ha2, place == 8'ha1, place == 8'ha0, place == 8'h9f, place == 8'h9e, place == 8'h9d, place == 8'h9c, place == 8'h9b, place == 8'h9a, place == 8'h99, place == 8'h98, place == 8'h97, place == 8'h96, place == 8'h95, place == 8'h94, place == 8'h93, place == 8'h92, place == 8'h91, place == 8'h90, place == 8'h8f, place == 8'h8e, place == 8'h8d, place == 8'h8c, place == 8'h8b, place == 8'h8a, place == 8'h89, place == 8'h88, place == 8'h87, place == 8'h86, place == 8'h85, place == 8'h84, place == 8'h83, place == 8'h82, place == 8'h81, place == 8'h80, place == 8'h7f, place == 8'h7e, place == 8'h7d, place == 8'h7c, place == 8'h7b, place == 8'h7a, place == 8'h79, place == 8'h78, place == 8'h77, place == 8'h76, place == 8'h75, place == 8'h74, place == 8'h73, place == 8'h72, place == 8'h71, place == 8'h70, place == 8'h6f, place == 8'h6e, place == 8'h6d, place == 8'h6c, place == 8'h6b, place == 8'h6a, place == 8'h69, place == 8'h68, place == 8'h67, place == 8'h66, place == 8'h65, place == 8'h64, place == 8'h63, place == 8'h62, place == 8'h61, place == 8'h60, place == 8'h5f, place == 8'h5e, place == 8'h5d, place == 8'h5c, place == 8'h5b, place == 8'h5a, place == 8'h59, place == 8'h58, place == 8'h57, place == 8'h56, place == 8'h55, place == 8'h54, place == 8'h53, place == 8'h52, place == 8'h51, place == 8'h50, place == 8'h4f, place == 8'h4e, place == 8'h4d, place == 8'h4c, place == 8'h4b, place == 8'h4a, place == 8'h49, place == 8'h48, place == 8'h47, place == 8'h46, place == 8'h45, place == 8'h44, place == 8'h43, place == 8'h42, place == 8'h41, place == 8'h40, place == 8'h3f, place == 8'h3e, place == 8'h3d, place == 8'h3c, place == 8'h3b, place == 8'h3a, place == 8'h39, place == 8'h38, place == 8'h37, place == 8'h36, place == 8'h35, place == 8'h34, place == 8'h33, place == 8'h32, place == 8'h31, place == 8'h30, place == 8'h2f, place == 8'h2e, place == 8'h2d, place == 8'h2c, place == 8'h2b, place == 8'h2a, place == 8'h29, place == 8'h28, place == 8'h27, place == 8'h26, place == 8'h25, place == 8'h24, place == 8'h23, place == 8'h22, place == 8'h21, place == 8'h20, place == 8'h1f, place == 8'h1e, place == 8'h1d, place == 8'h1c, place == 8'h1b, place == 8'h1a, place == 8'h19, place == 8'h18, place == 8'h17, place == 8'h16, place == 8'h15, place == 8'h14, place == 8'h13, place == 8'h12, place == 8'h11, place == 8'h10, place == 8'hf, place == 8'he, place == 8'hd, place == 8'hc, place == 8'hb, place == 8'ha, place == 8'd9, place == 8'd8, place == 8'd7, place == 8'd6, place == 8'd5, place == 8'd4, place == 8'd3, place == 8'd2, place == 8'd1, place == 8'd0} : 256'd0));  // hw/dma/retire.ts:56
      if (pick & turn_gnt[0]) begin  // hw/dma/retire.ts:58
        front_0 <= front_0 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[1]) begin  // hw/dma/retire.ts:58
        front_1 <= front_1 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[2]) begin  // hw/dma/retire.ts:58
        front_2 <= front_2 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[3]) begin  // hw/dma/retire.ts:58
        front_3 <= front_3 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[4]) begin  // hw/dma/retire.ts:58
        front_4 <= front_4 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[5]) begin  // hw/dma/retire.ts:58
        front_5 <= front_5 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[6]) begin  // hw/dma/retire.ts:58
        front_6 <= front_6 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[7]) begin  // hw/dma/retire.ts:58
        front_7 <= front_7 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[8]) begin  // hw/dma/retire.ts:58
        front_8 <= front_8 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[9]) begin  // hw/dma/retire.ts:58
        front_9 <= front_9 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[10]) begin  // hw/dma/retire.ts:58
        front_10 <= front_10 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[11]) begin  // hw/dma/retire.ts:58
        front_11 <= front_11 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[12]) begin  // hw/dma/retire.ts:58
        front_12 <= front_12 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[13]) begin  // hw/dma/retire.ts:58
        front_13 <= front_13 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[14]) begin  // hw/dma/retire.ts:58
        front_14 <= front_14 + 4'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[15]) begin  // hw/dma/retire.ts:58
        front_15 <= front_15 + 4'd1;  // hw/dma/retire.ts:58
      end
      case (state)  // hw/dma/retire.ts:67
        STATE_PICK: begin
          if (|want) begin  // hw/dma/retire.ts:68
            state <= STATE_READ;  // hw/dma/retire.ts:72
          end
        end
        STATE_READ: begin
          state <= STATE_GIVE;  // hw/dma/retire.ts:79
        end
        STATE_GIVE: begin
          if (done_ready) begin  // hw/dma/retire.ts:81
            state <= STATE_PICK;  // hw/dma/retire.ts:81
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    spoilt <= ended_error ? (spoilt | over_mux) : (spoilt & (~over_mux));  // hw/dma/retire.ts:57
    case (state)  // hw/dma/retire.ts:67
      STATE_PICK: begin
        if (|want) begin  // hw/dma/retire.ts:68
          who <= picked;  // hw/dma/retire.ts:69
          who_bit <= turn_gnt;  // hw/dma/retire.ts:70
          failed <= spoilt[place];  // hw/dma/retire.ts:71
        end
      end
      STATE_READ: begin
        status <= notes_q[59:56];  // hw/dma/retire.ts:75
        bytes <= notes_q[55:32];  // hw/dma/retire.ts:76
        waited <= notes_q[31:0];  // hw/dma/retire.ts:77
        done_tag_now <= tag;  // hw/dma/retire.ts:78
      end
      STATE_GIVE: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_retire_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_retire_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_retire_default
  `define VPRI_ASSUME_vpri_retire_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_retire_default assert
`endif

  reg  done_was_stalled;  // hw/dma/retire.ts:22
  reg  [3:0] done_was_queue;  // hw/dma/retire.ts:22
  reg  [15:0] done_was_tag;  // hw/dma/retire.ts:22
  reg  [3:0] done_was_status;  // hw/dma/retire.ts:22
  reg  [23:0] done_was_bytes;  // hw/dma/retire.ts:22
  reg  [31:0] done_was_waited;  // hw/dma/retire.ts:22

  always @(posedge clk) begin
    if (rst) begin
      done_was_stalled <= 1'b0;
    end else begin
      done_was_stalled <= done_valid & (~done_ready);  // hw/dma/retire.ts:22
    end
  end

  always @(posedge clk) begin
    done_was_queue <= done_queue;  // hw/dma/retire.ts:22
    done_was_tag <= done_tag;  // hw/dma/retire.ts:22
    done_was_status <= done_status;  // hw/dma/retire.ts:22
    done_was_bytes <= done_bytes;  // hw/dma/retire.ts:22
    done_was_waited <= done_waited;  // hw/dma/retire.ts:22
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 2'd3);  // hw/dma/retire.ts:67
      ends_once: assert (~(|(over & over_mux)));  // hw/dma/retire.ts:83
      reports_failure: cover ((done_valid & done_ready) & failed);  // hw/dma/retire.ts:84
      if (done_was_stalled) begin  // hw/dma/retire.ts:22
        done_hold_valid: assert (done_valid);  // hw/dma/retire.ts:22
        done_hold_queue: assert (done_queue == done_was_queue);  // hw/dma/retire.ts:22
        done_hold_tag: assert (done_tag == done_was_tag);  // hw/dma/retire.ts:22
        done_hold_status: assert (done_status == done_was_status);  // hw/dma/retire.ts:22
        done_hold_bytes: assert (done_bytes == done_was_bytes);  // hw/dma/retire.ts:22
        done_hold_waited: assert (done_waited == done_was_waited);  // hw/dma/retire.ts:22
      end
      if (note_valid & pick) begin  // hw/dma/retire.ts:49
        notes_w0_r0_apart: assert (note_place != place);  // hw/dma/retire.ts:49
      end
    end
  end
`endif
`endif
endmodule
