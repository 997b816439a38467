// First-touch log. Takes the bits of a line that were set now (touch), finds the domain that has its row, one a cycle, the last one found first, and writes an
// entry for each bit, lowest first: one a cycle at most, 4 cycles after touch at the earliest. It never holds the tracker up: what finds no place, here or
// in the ring, or comes while the PF may not write (master), or in a row of no domain, is dropped and told of (lost). An entry that was offered stays.
// full: the host has returned no entry that could be written now. While enable is low nothing is taken, and nothing counts as lost.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/tracker/touch-log.ts; do not edit.
module vpri_touch_log_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire master,
  input  wire [51:0] base,
  input  wire [3:0] size,
  input  wire [31:0] head,
  output wire [31:0] tail,
  output wire full,
  input  wire touch,
  input  wire [15:0] touch_row,
  input  wire [511:0] touch_bits,
  input  wire [255:0] domain_base,
  input  wire [463:0] domain_limit,
  output wire record_valid,
  input  wire record_ready,
  output wire [63:0] record_address,
  output wire [255:0] record_data,
  output wire [3:0] record_dwords,
  output wire lost,
  output wire busy
);

  localparam [1:0] STATE_IDLE = 2'd0;
  localparam [1:0] STATE_FIND = 2'd1;
  localparam [1:0] STATE_WALK = 2'd2;

  reg  [1:0] state;  // hw/tracker/touch-log.ts:38
  reg  [3:0] domain;  // hw/tracker/touch-log.ts:39
  reg  [3:0] tried;  // hw/tracker/touch-log.ts:39
  reg  [19:0] region;  // hw/tracker/touch-log.ts:39
  reg  [3:0] part;  // hw/tracker/touch-log.ts:39
  reg  [31:0] gone;  // hw/tracker/touch-log.ts:39
  reg  pending;  // hw/tracker/touch-log.ts:39
  reg  [63:0] entry;  // hw/tracker/touch-log.ts:39
  reg  [63:0] to;  // hw/tracker/touch-log.ts:39
  reg  [31:0] at;  // hw/tracker/touch-log.ts:39
  wire queue_push_valid;  // hw/tracker/touch-log.ts:44
  wire queue_push_ready;  // hw/tracker/touch-log.ts:44
  wire [15:0] queue_push_row;  // hw/tracker/touch-log.ts:44
  wire [511:0] queue_push_bits;  // hw/tracker/touch-log.ts:44
  wire queue_pop_valid;  // hw/tracker/touch-log.ts:44
  wire queue_pop_ready;  // hw/tracker/touch-log.ts:44
  wire [15:0] queue_pop_row;  // hw/tracker/touch-log.ts:44
  wire [511:0] queue_pop_bits;  // hw/tracker/touch-log.ts:44
  wire [2:0] queue_level;  // hw/tracker/touch-log.ts:44
  wire comes;  // hw/tracker/touch-log.ts:46
  wire [15:0] rows_above;  // hw/tracker/touch-log.ts:54
  wire in_domain;  // hw/tracker/touch-log.ts:56
  wire [31:0] here;  // hw/tracker/touch-log.ts:59
  wire [31:0] left;  // hw/tracker/touch-log.ts:60
  wire [31:0] lowest;  // hw/tracker/touch-log.ts:61
  wire last_part;  // hw/tracker/touch-log.ts:62
  wire [8:0] index;  // hw/tracker/touch-log.ts:63
  wire [31:0] next_index;  // hw/tracker/touch-log.ts:64
  wire [31:0] used;  // hw/tracker/touch-log.ts:65
  wire room;  // hw/tracker/touch-log.ts:66
  wire walks;  // hw/tracker/touch-log.ts:67
  wire may;  // hw/tracker/touch-log.ts:68
  wire loads;  // hw/tracker/touch-log.ts:69
  wire drops;  // hw/tracker/touch-log.ts:70
  wire ends;  // hw/tracker/touch-log.ts:71
  wire [15:0] entry_slice;  // hw/tracker/touch-log.ts:99

  assign comes = touch & enable;  // hw/tracker/touch-log.ts:46
  assign rows_above = queue_pop_row - (domain[3] ? (domain[2] ? (domain[1] ? (domain[0] ? domain_base[255:240] : domain_base[239:224]) : (domain[0] ? domain_base[223:208] : domain_base[207:192])) : (domain[1] ? (domain[0] ? domain_base[191:176] : domain_base[175:160]) : (domain[0] ? domain_base[159:144] : domain_base[143:128]))) : (domain[2] ? (domain[1] ? (domain[0] ? domain_base[127:112] : domain_base[111:96]) : (domain[0] ? domain_base[95:80] : domain_base[79:64])) : (domain[1] ? (domain[0] ? domain_base[63:48] : domain_base[47:32]) : (domain[0] ? domain_base[31:16] : domain_base[15:0]))));  // hw/tracker/touch-log.ts:54
  assign in_domain = {5'd0, {rows_above, 8'd0}} < (domain[3] ? (domain[2] ? (domain[1] ? (domain[0] ? domain_limit[463:435] : domain_limit[434:406]) : (domain[0] ? domain_limit[405:377] : domain_limit[376:348])) : (domain[1] ? (domain[0] ? domain_limit[347:319] : domain_limit[318:290]) : (domain[0] ? domain_limit[289:261] : domain_limit[260:232]))) : (domain[2] ? (domain[1] ? (domain[0] ? domain_limit[231:203] : domain_limit[202:174]) : (domain[0] ? domain_limit[173:145] : domain_limit[144:116])) : (domain[1] ? (domain[0] ? domain_limit[115:87] : domain_limit[86:58]) : (domain[0] ? domain_limit[57:29] : domain_limit[28:0]))));  // hw/tracker/touch-log.ts:56
  assign here = part[3] ? (part[2] ? (part[1] ? (part[0] ? queue_pop_bits[511:480] : queue_pop_bits[479:448]) : (part[0] ? queue_pop_bits[447:416] : queue_pop_bits[415:384])) : (part[1] ? (part[0] ? queue_pop_bits[383:352] : queue_pop_bits[351:320]) : (part[0] ? queue_pop_bits[319:288] : queue_pop_bits[287:256]))) : (part[2] ? (part[1] ? (part[0] ? queue_pop_bits[255:224] : queue_pop_bits[223:192]) : (part[0] ? queue_pop_bits[191:160] : queue_pop_bits[159:128])) : (part[1] ? (part[0] ? queue_pop_bits[127:96] : queue_pop_bits[95:64]) : (part[0] ? queue_pop_bits[63:32] : queue_pop_bits[31:0])));  // hw/tracker/touch-log.ts:59
  assign left = here & (~gone);  // hw/tracker/touch-log.ts:60
  assign lowest = left & ((~left) + 32'd1);  // hw/tracker/touch-log.ts:61
  assign last_part = &part;  // hw/tracker/touch-log.ts:62
  assign index = {part, ((((((((((((((((((((((((((((((({5{lowest[0]}} & 5'd0) | ({5{lowest[1]}} & 5'd1)) | ({5{lowest[2]}} & 5'd2)) | ({5{lowest[3]}} & 5'd3)) | ({5{lowest[4]}} & 5'd4)) | ({5{lowest[5]}} & 5'd5)) | ({5{lowest[6]}} & 5'd6)) | ({5{lowest[7]}} & 5'd7)) | ({5{lowest[8]}} & 5'd8)) | ({5{lowest[9]}} & 5'd9)) | ({5{lowest[10]}} & 5'ha)) | ({5{lowest[11]}} & 5'hb)) | ({5{lowest[12]}} & 5'hc)) | ({5{lowest[13]}} & 5'hd)) | ({5{lowest[14]}} & 5'he)) | ({5{lowest[15]}} & 5'hf)) | ({5{lowest[16]}} & 5'h10)) | ({5{lowest[17]}} & 5'h11)) | ({5{lowest[18]}} & 5'h12)) | ({5{lowest[19]}} & 5'h13)) | ({5{lowest[20]}} & 5'h14)) | ({5{lowest[21]}} & 5'h15)) | ({5{lowest[22]}} & 5'h16)) | ({5{lowest[23]}} & 5'h17)) | ({5{lowest[24]}} & 5'h18)) | ({5{lowest[25]}} & 5'h19)) | ({5{lowest[26]}} & 5'h1a)) | ({5{lowest[27]}} & 5'h1b)) | ({5{lowest[28]}} & 5'h1c)) | ({5{lowest[29]}} & 5'h1d)) | ({5{lowest[30]}} & 5'h1e)) | ({5{lowest[31]}} & 5'h1f)};  // hw/tracker/touch-log.ts:63
  assign next_index = at + {31'd0, pending};  // hw/tracker/touch-log.ts:64
  assign used = next_index - head;  // hw/tracker/touch-log.ts:65
  assign room = {1'b0, used} < (33'd1 << size);  // hw/tracker/touch-log.ts:66
  assign walks = state == STATE_WALK;  // hw/tracker/touch-log.ts:67
  assign may = (enable & master) & room;  // hw/tracker/touch-log.ts:68
  assign loads = ((walks & (|left)) & may) & ((~pending) | record_ready);  // hw/tracker/touch-log.ts:69
  assign drops = walks ? ((|left) & (~may)) : (((state == STATE_FIND) & (~in_domain)) & (tried == 4'hf));  // hw/tracker/touch-log.ts:70
  assign ends = (walks & (~(|left))) & last_part;  // hw/tracker/touch-log.ts:71
  assign entry_slice = next_index[15:0];  // hw/tracker/touch-log.ts:99

  vpri_fifo_d4_row16_bits512 u_queue (  // hw/tracker/touch-log.ts:44
    .clk(clk),
    .rst(rst),
    .push_valid(queue_push_valid),
    .push_ready(queue_push_ready),
    .push_row(queue_push_row),
    .push_bits(queue_push_bits),
    .pop_valid(queue_pop_valid),
    .pop_ready(queue_pop_ready),
    .pop_row(queue_pop_row),
    .pop_bits(queue_pop_bits),
    .level(queue_level)
  );

  assign tail = at;  // hw/tracker/touch-log.ts:106
  assign full = ~room;  // hw/tracker/touch-log.ts:107
  assign record_valid = pending;  // hw/tracker/touch-log.ts:102
  assign record_address = to;  // hw/tracker/touch-log.ts:103
  assign record_data = {192'd0, entry};  // hw/tracker/touch-log.ts:104
  assign record_dwords = 4'd2;  // hw/tracker/touch-log.ts:105
  assign lost = enable & (drops | (comes & (~queue_push_ready)));  // hw/tracker/touch-log.ts:108
  assign busy = ((|queue_level) | (~(state == STATE_IDLE))) | pending;  // hw/tracker/touch-log.ts:109
  assign queue_push_valid = comes & queue_push_ready;  // hw/tracker/touch-log.ts:47
  assign queue_push_row = touch_row;  // hw/tracker/touch-log.ts:48
  assign queue_push_bits = touch_bits;  // hw/tracker/touch-log.ts:49
  assign queue_pop_ready = drops | ends;  // hw/tracker/touch-log.ts:72

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      domain <= 4'd0;
      part <= 4'd0;
      gone <= 32'd0;
      pending <= 1'b0;
      at <= 32'd0;
    end else begin
      case (state)  // hw/tracker/touch-log.ts:73
        STATE_IDLE: begin
          if (queue_pop_valid) begin  // hw/tracker/touch-log.ts:74
            state <= STATE_FIND;  // hw/tracker/touch-log.ts:76
          end
        end
        STATE_FIND: begin
          if (in_domain) begin  // hw/tracker/touch-log.ts:78
            state <= STATE_WALK;  // hw/tracker/touch-log.ts:80
          end else if (drops) begin  // hw/tracker/touch-log.ts:81
            state <= STATE_IDLE;  // hw/tracker/touch-log.ts:81
          end else begin
            domain <= domain + 4'd1;  // hw/tracker/touch-log.ts:82
          end
        end
        STATE_WALK: begin
          if (drops | ends) begin  // hw/tracker/touch-log.ts:85
            part <= 4'd0;  // hw/tracker/touch-log.ts:86
            gone <= 32'd0;  // hw/tracker/touch-log.ts:87
            state <= STATE_IDLE;  // hw/tracker/touch-log.ts:88
          end else if (~(|left)) begin  // hw/tracker/touch-log.ts:89
            part <= part + 4'd1;  // hw/tracker/touch-log.ts:90
            gone <= 32'd0;  // hw/tracker/touch-log.ts:91
          end else if (loads) begin  // hw/tracker/touch-log.ts:92
            gone <= gone | lowest;  // hw/tracker/touch-log.ts:92
          end
        end
        default: begin
        end
      endcase
      if (loads) begin  // hw/tracker/touch-log.ts:96
        pending <= 1'b1;  // hw/tracker/touch-log.ts:97
      end else if (record_ready) begin  // hw/tracker/touch-log.ts:100
        pending <= 1'b0;  // hw/tracker/touch-log.ts:100
      end
      if (pending & record_ready) begin  // hw/tracker/touch-log.ts:101
        at <= at + 32'd1;  // hw/tracker/touch-log.ts:101
      end
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/tracker/touch-log.ts:73
      STATE_IDLE: begin
        if (queue_pop_valid) begin  // hw/tracker/touch-log.ts:74
          tried <= 4'd0;  // hw/tracker/touch-log.ts:75
        end
      end
      STATE_FIND: begin
        if (in_domain) begin  // hw/tracker/touch-log.ts:78
          region <= {4'd0, rows_above};  // hw/tracker/touch-log.ts:79
        end else if (drops) begin  // hw/tracker/touch-log.ts:81
        end else begin
          tried <= tried + 4'd1;  // hw/tracker/touch-log.ts:83
        end
      end
      STATE_WALK: begin
      end
      default: begin
      end
    endcase
    if (loads) begin  // hw/tracker/touch-log.ts:96
      to <= {base, 12'd0} + ({49'd0, next_index[14:0] & ((15'd1 << size) - 15'd1)} << 2'd3);  // hw/tracker/touch-log.ts:98
      entry <= {~entry_slice[size], 2'd0, index[8], {4'd0, domain}, {24'd0, {region, index[7:0]}}};  // hw/tracker/touch-log.ts:99
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_touch_log_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_touch_log_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_touch_log_default
  `define VPRI_ASSUME_vpri_touch_log_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_touch_log_default assert
`endif

  (* anyconst *) reg  [8:0] which;  // hw/tracker/touch-log.ts:112
  reg  left_once;  // hw/tracker/touch-log.ts:113
  wire mine;  // hw/tracker/touch-log.ts:114
  reg  record_was_stalled;  // hw/tracker/touch-log.ts:29
  reg  [63:0] record_was_address;  // hw/tracker/touch-log.ts:29
  reg  [255:0] record_was_data;  // hw/tracker/touch-log.ts:29
  reg  [3:0] record_was_dwords;  // hw/tracker/touch-log.ts:29

  assign mine = loads & (index == which);  // hw/tracker/touch-log.ts:114

  always @(posedge clk) begin
    if (rst) begin
      left_once <= 1'b0;
      record_was_stalled <= 1'b0;
    end else begin
      left_once <= queue_pop_ready ? 1'b0 : (left_once | mine);  // hw/tracker/touch-log.ts:115
      record_was_stalled <= record_valid & (~record_ready);  // hw/tracker/touch-log.ts:29
    end
  end

  always @(posedge clk) begin
    record_was_address <= record_address;  // hw/tracker/touch-log.ts:29
    record_was_data <= record_data;  // hw/tracker/touch-log.ts:29
    record_was_dwords <= record_dwords;  // hw/tracker/touch-log.ts:29
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 2'd3);  // hw/tracker/touch-log.ts:73
      walked_is_left: assert (left_once == ((walks & queue_pop_bits[which]) & ((which[8:5] < part) | ((part == which[8:5]) & gone[which[4:0]]))));  // hw/tracker/touch-log.ts:118
      gone_was_there: assert ((~(|(gone & (~here)))) | (~walks));  // hw/tracker/touch-log.ts:119
      fresh_walk: assert (walks | ((~(|part)) & (~(|gone))));  // hw/tracker/touch-log.ts:120
      has_a_line: assert ((state == STATE_IDLE) | queue_pop_valid);  // hw/tracker/touch-log.ts:121
      if (mine) begin  // hw/tracker/touch-log.ts:122
        once: assert ((~left_once) & queue_pop_bits[which]);  // hw/tracker/touch-log.ts:122
      end
      if (ends) begin  // hw/tracker/touch-log.ts:123
        none_forgotten: assert (left_once == queue_pop_bits[which]);  // hw/tracker/touch-log.ts:123
      end
      writes_entry: cover (record_valid & record_ready);  // hw/tracker/touch-log.ts:124
      waits_for_the_stream: cover (((record_valid & (~record_ready)) & (|left)) & walks);  // hw/tracker/touch-log.ts:125
      ring_is_full: cover ((drops & walks) & (~room));  // hw/tracker/touch-log.ts:126
      no_place_here: cover (comes & (~queue_push_ready));  // hw/tracker/touch-log.ts:127
      row_of_no_domain: cover (drops & (~walks));  // hw/tracker/touch-log.ts:128
      if (record_was_stalled) begin  // hw/tracker/touch-log.ts:29
        record_hold_valid: assert (record_valid);  // hw/tracker/touch-log.ts:29
        record_hold_address: assert (record_address == record_was_address);  // hw/tracker/touch-log.ts:29
        record_hold_data: assert (record_data == record_was_data);  // hw/tracker/touch-log.ts:29
        record_hold_dwords: assert (record_dwords == record_was_dwords);  // hw/tracker/touch-log.ts:29
      end
    end
  end
`endif
`endif
endmodule
