// One front chunk at a time, queues by turns, 4 clocks each: a granted one is counted as owed and handed to the writer or the reader, which have room for it;
// a failed one ends its descriptor, behind which the planner goes on (skip). chunk, told, waited and parked_at belong to rd_queue, one clock after rd. Keeps the
// number of each queue's front descriptor (fronts).
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/finisher.ts; do not edit.
module vpri_finisher_default (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] now,
  input  wire [15:0] granted,
  input  wire [15:0] exempt,
  input  wire [15:0] failing,
  input  wire [15:0] writes,
  input  wire [15:0] front,
  input  wire [15:0] woken,
  input  wire [15:0] untouched,
  input  wire [63:0] reasons,
  output wire rd,
  output wire [3:0] rd_queue,
  input  wire [112:0] chunk,
  input  wire [41:0] told,
  input  wire [31:0] waited,
  input  wire [31:0] parked_at,
  output wire write_valid,
  input  wire write_ready,
  output wire [3:0] write_queue,
  output wire write_bank,
  output wire [3:0] write_slot,
  output wire [39:0] write_gpa,
  output wire [12:0] write_bytes,
  output wire [3:0] write_domain,
  output wire write_epoch,
  output wire write_token,
  output wire read_valid,
  input  wire read_ready,
  output wire [3:0] read_queue,
  output wire [3:0] read_slot,
  output wire [39:0] read_gpa,
  output wire [12:0] read_bytes,
  output wire [15:0] read_tag,
  output wire [23:0] read_offset,
  output wire [3:0] read_domain,
  output wire read_epoch,
  output wire owed_valid,
  input  wire owed_ready,
  output wire [7:0] owed_place,
  output wire [4:0] owed_add,
  output wire owed_fresh,
  output wire owed_close,
  output wire note_valid,
  output wire [7:0] note_place,
  output wire [3:0] note_status,
  output wire [23:0] note_bytes,
  output wire [31:0] note_waited,
  output wire skip_valid,
  output wire [3:0] skip_queue,
  output wire [4:0] skip_next,
  output wire [79:0] fronts,
  output wire [15:0] finishes,
  output wire [15:0] overs,
  output wire [15:0] drops,
  output wire busy
);

  localparam [1:0] STATE_PICK = 2'd0;
  localparam [1:0] STATE_READ = 2'd1;
  localparam [1:0] STATE_GIVE = 2'd2;
  localparam [1:0] STATE_OWE = 2'd3;

  reg  [4:0] descriptor_0;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_1;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_2;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_3;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_4;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_5;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_6;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_7;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_8;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_9;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_10;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_11;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_12;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_13;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_14;  // hw/dma/finisher.ts:42
  reg  [4:0] descriptor_15;  // hw/dma/finisher.ts:42
  reg  [15:0] fresh;  // hw/dma/finisher.ts:43
  reg  [1:0] state;  // hw/dma/finisher.ts:44
  reg  [3:0] who;  // hw/dma/finisher.ts:45
  reg  [15:0] who_bit;  // hw/dma/finisher.ts:45
  reg  fails;  // hw/dma/finisher.ts:45
  reg  has_token;  // hw/dma/finisher.ts:45
  reg  is_write;  // hw/dma/finisher.ts:45
  reg  who_bank;  // hw/dma/finisher.ts:45
  reg  is_fresh;  // hw/dma/finisher.ts:45
  reg  is_woken;  // hw/dma/finisher.ts:45
  reg  is_untouched;  // hw/dma/finisher.ts:45
  reg  [3:0] slot;  // hw/dma/finisher.ts:45
  reg  [4:0] next_slot;  // hw/dma/finisher.ts:45
  reg  [3:0] reason;  // hw/dma/finisher.ts:45
  reg  [31:0] has_waited;  // hw/dma/finisher.ts:45
  reg  [31:0] since;  // hw/dma/finisher.ts:45
  reg  [39:0] its_gpa;  // hw/dma/registers.ts:7
  reg  [12:0] its_bytes;  // hw/dma/registers.ts:7
  reg  [23:0] its_offset;  // hw/dma/registers.ts:7
  reg  [15:0] its_tag;  // hw/dma/registers.ts:7
  reg  [4:0] its_owes;  // hw/dma/registers.ts:7
  reg  its_last;  // hw/dma/registers.ts:7
  reg  [3:0] grant_domain;  // hw/dma/registers.ts:7
  reg  grant_epoch;  // hw/dma/registers.ts:7
  wire [15:0] work;  // hw/dma/finisher.ts:51
  wire [15:0] turn_req;  // hw/dma/finisher.ts:52
  wire turn_ready;  // hw/dma/finisher.ts:52
  wire [15:0] turn_gnt;  // hw/dma/finisher.ts:52
  wire [3:0] picked;  // hw/dma/finisher.ts:55
  wire over;  // hw/dma/finisher.ts:62
  wire owed_taken;  // hw/dma/finisher.ts:74
  wire handed;  // hw/dma/finisher.ts:80
  wire finished;  // hw/dma/finisher.ts:81

  assign work = granted | failing;  // hw/dma/finisher.ts:51
  assign picked = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/dma/finisher.ts:55
  assign over = fails | its_last;  // hw/dma/finisher.ts:62
  assign owed_taken = (state == STATE_OWE) & owed_ready;  // hw/dma/finisher.ts:74
  assign handed = (state == STATE_GIVE) & (is_write ? write_ready : read_ready);  // hw/dma/finisher.ts:80
  assign finished = fails ? owed_taken : handed;  // hw/dma/finisher.ts:81

  vpri_round_robin_n16 u_turn (  // hw/dma/finisher.ts:52
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign rd = (state == STATE_PICK) & (|work);  // hw/dma/finisher.ts:56
  assign rd_queue = picked;  // hw/dma/finisher.ts:57
  assign write_valid = ((state == STATE_GIVE) & is_write) & (~fails);  // hw/dma/finisher.ts:63
  assign write_queue = who;  // hw/dma/registers.ts:17
  assign write_bank = who_bank;  // hw/dma/registers.ts:17
  assign write_slot = slot;  // hw/dma/registers.ts:17
  assign write_gpa = its_gpa;  // hw/dma/registers.ts:17
  assign write_bytes = its_bytes;  // hw/dma/registers.ts:17
  assign write_domain = grant_domain;  // hw/dma/registers.ts:17
  assign write_epoch = grant_epoch;  // hw/dma/registers.ts:17
  assign write_token = has_token;  // hw/dma/registers.ts:17
  assign read_valid = ((state == STATE_GIVE) & (~is_write)) & (~fails);  // hw/dma/finisher.ts:64
  assign read_queue = who;  // hw/dma/registers.ts:17
  assign read_slot = slot;  // hw/dma/registers.ts:17
  assign read_gpa = its_gpa;  // hw/dma/registers.ts:17
  assign read_bytes = its_bytes;  // hw/dma/registers.ts:17
  assign read_tag = its_tag;  // hw/dma/registers.ts:17
  assign read_offset = its_offset;  // hw/dma/registers.ts:17
  assign read_domain = grant_domain;  // hw/dma/registers.ts:17
  assign read_epoch = grant_epoch;  // hw/dma/registers.ts:17
  assign owed_valid = state == STATE_OWE;  // hw/dma/finisher.ts:69
  assign owed_place = {who, slot};  // hw/dma/finisher.ts:70
  assign owed_add = fails ? 5'd0 : its_owes;  // hw/dma/finisher.ts:71
  assign owed_fresh = is_fresh;  // hw/dma/finisher.ts:72
  assign owed_close = over;  // hw/dma/finisher.ts:73
  assign note_valid = owed_taken & over;  // hw/dma/finisher.ts:75
  assign note_place = {who, slot};  // hw/dma/finisher.ts:76
  assign note_status = fails ? reason : 4'd0;  // hw/dma/finisher.ts:77
  assign note_bytes = fails ? its_offset : (its_offset + {11'd0, its_bytes});  // hw/dma/finisher.ts:78
  assign note_waited = is_untouched ? 32'd0 : (has_waited + (is_woken ? since : 32'd0));  // hw/dma/finisher.ts:79
  assign skip_valid = finished & fails;  // hw/dma/finisher.ts:85
  assign skip_queue = who;  // hw/dma/finisher.ts:86
  assign skip_next = next_slot;  // hw/dma/finisher.ts:87
  assign fronts = {descriptor_15, descriptor_14, descriptor_13, descriptor_12, descriptor_11, descriptor_10, descriptor_9, descriptor_8, descriptor_7, descriptor_6, descriptor_5, descriptor_4, descriptor_3, descriptor_2, descriptor_1, descriptor_0};  // hw/dma/finisher.ts:115
  assign finishes = finished ? who_bit : 16'd0;  // hw/dma/finisher.ts:82
  assign overs = (finished & over) ? who_bit : 16'd0;  // hw/dma/finisher.ts:83
  assign drops = (finished & fails) ? who_bit : 16'd0;  // hw/dma/finisher.ts:84
  assign busy = (|work) | (~(state == STATE_PICK));  // hw/dma/finisher.ts:117
  assign turn_req = work;  // hw/dma/finisher.ts:53
  assign turn_ready = state == STATE_PICK;  // hw/dma/finisher.ts:54

  always @(posedge clk) begin
    if (rst) begin
      descriptor_0 <= 5'd0;
      descriptor_1 <= 5'd0;
      descriptor_2 <= 5'd0;
      descriptor_3 <= 5'd0;
      descriptor_4 <= 5'd0;
      descriptor_5 <= 5'd0;
      descriptor_6 <= 5'd0;
      descriptor_7 <= 5'd0;
      descriptor_8 <= 5'd0;
      descriptor_9 <= 5'd0;
      descriptor_10 <= 5'd0;
      descriptor_11 <= 5'd0;
      descriptor_12 <= 5'd0;
      descriptor_13 <= 5'd0;
      descriptor_14 <= 5'd0;
      descriptor_15 <= 5'd0;
      fresh <= 16'hffff;
      state <= 2'd0;
    end else begin
      case (state)  // hw/dma/finisher.ts:88
        STATE_PICK: begin
          if (|work) begin  // hw/dma/finisher.ts:89
            state <= STATE_READ;  // hw/dma/finisher.ts:102
          end
        end
        STATE_READ: begin
          state <= STATE_OWE;  // hw/dma/finisher.ts:109
        end
        STATE_GIVE: begin
          if (handed) begin  // hw/dma/finisher.ts:112
            state <= STATE_PICK;  // hw/dma/finisher.ts:112
          end
        end
        STATE_OWE: begin
          if (owed_taken) begin  // hw/dma/finisher.ts:111
            if (fails) begin  // hw/dma/finisher.ts:111
              state <= STATE_PICK;  // hw/dma/finisher.ts:111
            end else begin
              state <= STATE_GIVE;  // hw/dma/finisher.ts:111
            end
          end
        end
        default: begin
        end
      endcase
      if (overs[0]) begin  // hw/dma/finisher.ts:114
        descriptor_0 <= descriptor_0 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[1]) begin  // hw/dma/finisher.ts:114
        descriptor_1 <= descriptor_1 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[2]) begin  // hw/dma/finisher.ts:114
        descriptor_2 <= descriptor_2 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[3]) begin  // hw/dma/finisher.ts:114
        descriptor_3 <= descriptor_3 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[4]) begin  // hw/dma/finisher.ts:114
        descriptor_4 <= descriptor_4 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[5]) begin  // hw/dma/finisher.ts:114
        descriptor_5 <= descriptor_5 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[6]) begin  // hw/dma/finisher.ts:114
        descriptor_6 <= descriptor_6 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[7]) begin  // hw/dma/finisher.ts:114
        descriptor_7 <= descriptor_7 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[8]) begin  // hw/dma/finisher.ts:114
        descriptor_8 <= descriptor_8 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[9]) begin  // hw/dma/finisher.ts:114
        descriptor_9 <= descriptor_9 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[10]) begin  // hw/dma/finisher.ts:114
        descriptor_10 <= descriptor_10 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[11]) begin  // hw/dma/finisher.ts:114
        descriptor_11 <= descriptor_11 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[12]) begin  // hw/dma/finisher.ts:114
        descriptor_12 <= descriptor_12 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[13]) begin  // hw/dma/finisher.ts:114
        descriptor_13 <= descriptor_13 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[14]) begin  // hw/dma/finisher.ts:114
        descriptor_14 <= descriptor_14 + 5'd1;  // hw/dma/finisher.ts:114
      end
      if (overs[15]) begin  // hw/dma/finisher.ts:114
        descriptor_15 <= descriptor_15 + 5'd1;  // hw/dma/finisher.ts:114
      end
      fresh <= (fresh & (~(owed_taken ? who_bit : 16'd0))) | overs;  // hw/dma/finisher.ts:116
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/dma/finisher.ts:88
      STATE_PICK: begin
        if (|work) begin  // hw/dma/finisher.ts:89
          who <= picked;  // hw/dma/finisher.ts:90
          who_bit <= turn_gnt;  // hw/dma/finisher.ts:91
          fails <= |(turn_gnt & failing);  // hw/dma/finisher.ts:92
          has_token <= ~(|(turn_gnt & exempt));  // hw/dma/finisher.ts:93
          is_write <= |(turn_gnt & writes);  // hw/dma/finisher.ts:94
          who_bank <= |(turn_gnt & front);  // hw/dma/finisher.ts:95
          is_fresh <= |(turn_gnt & fresh);  // hw/dma/finisher.ts:96
          is_untouched <= |(turn_gnt & untouched);  // hw/dma/finisher.ts:97
          is_woken <= |(turn_gnt & woken);  // hw/dma/finisher.ts:98
          slot <= picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? descriptor_15[3:0] : descriptor_14[3:0]) : (picked[0] ? descriptor_13[3:0] : descriptor_12[3:0])) : (picked[1] ? (picked[0] ? descriptor_11[3:0] : descriptor_10[3:0]) : (picked[0] ? descriptor_9[3:0] : descriptor_8[3:0]))) : (picked[2] ? (picked[1] ? (picked[0] ? descriptor_7[3:0] : descriptor_6[3:0]) : (picked[0] ? descriptor_5[3:0] : descriptor_4[3:0])) : (picked[1] ? (picked[0] ? descriptor_3[3:0] : descriptor_2[3:0]) : (picked[0] ? descriptor_1[3:0] : descriptor_0[3:0])));  // hw/dma/finisher.ts:99
          next_slot <= (picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? descriptor_15 : descriptor_14) : (picked[0] ? descriptor_13 : descriptor_12)) : (picked[1] ? (picked[0] ? descriptor_11 : descriptor_10) : (picked[0] ? descriptor_9 : descriptor_8))) : (picked[2] ? (picked[1] ? (picked[0] ? descriptor_7 : descriptor_6) : (picked[0] ? descriptor_5 : descriptor_4)) : (picked[1] ? (picked[0] ? descriptor_3 : descriptor_2) : (picked[0] ? descriptor_1 : descriptor_0)))) + 5'd1;  // hw/dma/finisher.ts:100
          reason <= picked[3] ? (picked[2] ? (picked[1] ? (picked[0] ? reasons[63:60] : reasons[59:56]) : (picked[0] ? reasons[55:52] : reasons[51:48])) : (picked[1] ? (picked[0] ? reasons[47:44] : reasons[43:40]) : (picked[0] ? reasons[39:36] : reasons[35:32]))) : (picked[2] ? (picked[1] ? (picked[0] ? reasons[31:28] : reasons[27:24]) : (picked[0] ? reasons[23:20] : reasons[19:16])) : (picked[1] ? (picked[0] ? reasons[15:12] : reasons[11:8]) : (picked[0] ? reasons[7:4] : reasons[3:0])));  // hw/dma/finisher.ts:101
        end
      end
      STATE_READ: begin
        its_gpa <= chunk[112:73];  // hw/dma/registers.ts:12
        its_bytes <= chunk[72:60];  // hw/dma/registers.ts:12
        its_offset <= chunk[59:36];  // hw/dma/registers.ts:12
        its_tag <= chunk[22:7];  // hw/dma/registers.ts:12
        its_owes <= chunk[6:2];  // hw/dma/registers.ts:12
        its_last <= chunk[0];  // hw/dma/registers.ts:12
        grant_domain <= told[4:1];  // hw/dma/registers.ts:12
        grant_epoch <= told[0];  // hw/dma/registers.ts:12
        has_waited <= waited;  // hw/dma/finisher.ts:107
        since <= now - parked_at;  // hw/dma/finisher.ts:108
      end
      STATE_GIVE: begin
      end
      STATE_OWE: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, {told[41:14], told[13:5], chunk[35:23], chunk[1]}};  // of lookups and faults (hw/dma/finisher.ts:60)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_finisher_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_finisher_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_finisher_default
  `define VPRI_ASSUME_vpri_finisher_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_finisher_default assert
`endif

  reg  write_was_stalled;  // hw/dma/finisher.ts:30
  reg  [3:0] write_was_queue;  // hw/dma/finisher.ts:30
  reg  write_was_bank;  // hw/dma/finisher.ts:30
  reg  [3:0] write_was_slot;  // hw/dma/finisher.ts:30
  reg  [39:0] write_was_gpa;  // hw/dma/finisher.ts:30
  reg  [12:0] write_was_bytes;  // hw/dma/finisher.ts:30
  reg  [3:0] write_was_domain;  // hw/dma/finisher.ts:30
  reg  write_was_epoch;  // hw/dma/finisher.ts:30
  reg  write_was_token;  // hw/dma/finisher.ts:30
  reg  read_was_stalled;  // hw/dma/finisher.ts:30
  reg  [3:0] read_was_queue;  // hw/dma/finisher.ts:30
  reg  [3:0] read_was_slot;  // hw/dma/finisher.ts:30
  reg  [39:0] read_was_gpa;  // hw/dma/finisher.ts:30
  reg  [12:0] read_was_bytes;  // hw/dma/finisher.ts:30
  reg  [15:0] read_was_tag;  // hw/dma/finisher.ts:30
  reg  [23:0] read_was_offset;  // hw/dma/finisher.ts:30
  reg  [3:0] read_was_domain;  // hw/dma/finisher.ts:30
  reg  read_was_epoch;  // hw/dma/finisher.ts:30
  reg  owed_was_stalled;  // hw/dma/finisher.ts:30
  reg  [7:0] owed_was_place;  // hw/dma/finisher.ts:30
  reg  [4:0] owed_was_add;  // hw/dma/finisher.ts:30
  reg  owed_was_fresh;  // hw/dma/finisher.ts:30
  reg  owed_was_close;  // hw/dma/finisher.ts:30

  always @(posedge clk) begin
    if (rst) begin
      write_was_stalled <= 1'b0;
      read_was_stalled <= 1'b0;
      owed_was_stalled <= 1'b0;
    end else begin
      write_was_stalled <= write_valid & (~write_ready);  // hw/dma/finisher.ts:30
      read_was_stalled <= read_valid & (~read_ready);  // hw/dma/finisher.ts:30
      owed_was_stalled <= owed_valid & (~owed_ready);  // hw/dma/finisher.ts:30
    end
  end

  always @(posedge clk) begin
    write_was_queue <= write_queue;  // hw/dma/finisher.ts:30
    write_was_bank <= write_bank;  // hw/dma/finisher.ts:30
    write_was_slot <= write_slot;  // hw/dma/finisher.ts:30
    write_was_gpa <= write_gpa;  // hw/dma/finisher.ts:30
    write_was_bytes <= write_bytes;  // hw/dma/finisher.ts:30
    write_was_domain <= write_domain;  // hw/dma/finisher.ts:30
    write_was_epoch <= write_epoch;  // hw/dma/finisher.ts:30
    write_was_token <= write_token;  // hw/dma/finisher.ts:30
    read_was_queue <= read_queue;  // hw/dma/finisher.ts:30
    read_was_slot <= read_slot;  // hw/dma/finisher.ts:30
    read_was_gpa <= read_gpa;  // hw/dma/finisher.ts:30
    read_was_bytes <= read_bytes;  // hw/dma/finisher.ts:30
    read_was_tag <= read_tag;  // hw/dma/finisher.ts:30
    read_was_offset <= read_offset;  // hw/dma/finisher.ts:30
    read_was_domain <= read_domain;  // hw/dma/finisher.ts:30
    read_was_epoch <= read_epoch;  // hw/dma/finisher.ts:30
    owed_was_place <= owed_place;  // hw/dma/finisher.ts:30
    owed_was_add <= owed_add;  // hw/dma/finisher.ts:30
    owed_was_fresh <= owed_fresh;  // hw/dma/finisher.ts:30
    owed_was_close <= owed_close;  // hw/dma/finisher.ts:30
  end

  always @(posedge clk) begin
    if (~rst) begin
      hands_over: cover (handed);  // hw/dma/finisher.ts:118
      ends_a_failed_one: cover (finished & fails);  // hw/dma/finisher.ts:119
      if (write_was_stalled) begin  // hw/dma/finisher.ts:30
        write_hold_valid: assert (write_valid);  // hw/dma/finisher.ts:30
        write_hold_queue: assert (write_queue == write_was_queue);  // hw/dma/finisher.ts:30
        write_hold_bank: assert (write_bank == write_was_bank);  // hw/dma/finisher.ts:30
        write_hold_slot: assert (write_slot == write_was_slot);  // hw/dma/finisher.ts:30
        write_hold_gpa: assert (write_gpa == write_was_gpa);  // hw/dma/finisher.ts:30
        write_hold_bytes: assert (write_bytes == write_was_bytes);  // hw/dma/finisher.ts:30
        write_hold_domain: assert (write_domain == write_was_domain);  // hw/dma/finisher.ts:30
        write_hold_epoch: assert (write_epoch == write_was_epoch);  // hw/dma/finisher.ts:30
        write_hold_token: assert (write_token == write_was_token);  // hw/dma/finisher.ts:30
      end
      if (read_was_stalled) begin  // hw/dma/finisher.ts:30
        read_hold_valid: assert (read_valid);  // hw/dma/finisher.ts:30
        read_hold_queue: assert (read_queue == read_was_queue);  // hw/dma/finisher.ts:30
        read_hold_slot: assert (read_slot == read_was_slot);  // hw/dma/finisher.ts:30
        read_hold_gpa: assert (read_gpa == read_was_gpa);  // hw/dma/finisher.ts:30
        read_hold_bytes: assert (read_bytes == read_was_bytes);  // hw/dma/finisher.ts:30
        read_hold_tag: assert (read_tag == read_was_tag);  // hw/dma/finisher.ts:30
        read_hold_offset: assert (read_offset == read_was_offset);  // hw/dma/finisher.ts:30
        read_hold_domain: assert (read_domain == read_was_domain);  // hw/dma/finisher.ts:30
        read_hold_epoch: assert (read_epoch == read_was_epoch);  // hw/dma/finisher.ts:30
      end
      if (owed_was_stalled) begin  // hw/dma/finisher.ts:30
        owed_hold_valid: assert (owed_valid);  // hw/dma/finisher.ts:30
        owed_hold_place: assert (owed_place == owed_was_place);  // hw/dma/finisher.ts:30
        owed_hold_add: assert (owed_add == owed_was_add);  // hw/dma/finisher.ts:30
        owed_hold_fresh: assert (owed_fresh == owed_was_fresh);  // hw/dma/finisher.ts:30
        owed_hold_close: assert (owed_close == owed_was_close);  // hw/dma/finisher.ts:30
      end
    end
  end
`endif
`endif
endmodule
