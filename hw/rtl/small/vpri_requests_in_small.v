// Serves memory reads of one or two doublewords within a qword and memory writes of up to 8 doublewords of the PF to BAR 0, as
// accesses of one qword each, in order. Anything else, and a poisoned write, is dropped if posted, else answered as unsupported request.
// A completion leaves only when every posted write accepted before it was reported as sent. At most 17 completions wait.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/pcie/requests-in.ts; do not edit.
module vpri_requests_in_small (
  input  wire clk,
  input  wire rst,
  input  wire rx_valid,
  output wire rx_ready,
  input  wire [127:0] rx_data,
  input  wire [3:0] rx_strb,
  input  wire [127:0] rx_hdr,
  input  wire [2:0] rx_bar_id,
  input  wire [7:0] rx_func_num,
  input  wire rx_sop,
  input  wire rx_eop,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_data,
  output wire [3:0] tx_strb,
  output wire [127:0] tx_hdr,
  output wire tx_sop,
  output wire tx_eop,
  output wire req_valid,
  output wire req_write,
  output wire [12:0] req_addr,
  output wire [63:0] req_data,
  output wire [7:0] req_be,
  input  wire rsp_valid,
  input  wire [63:0] rsp_data,
  input  wire [15:0] pf_requester_id,
  input  wire [15:0] accepted,
  input  wire [15:0] sent,
  output wire vf_access,
  output wire bad_request,
  output wire busy
);

  localparam [2:0] STATE_IDLE = 3'd0;
  localparam [2:0] STATE_COLLECT = 3'd1;
  localparam [2:0] STATE_ALIGN = 3'd2;
  localparam [2:0] STATE_WRITE = 3'd3;
  localparam [2:0] STATE_READ = 3'd4;
  localparam [2:0] STATE_REPLY = 3'd5;
  localparam [2:0] STATE_REFUSE = 3'd6;

  reg  [2:0] state;  // hw/pcie/requests-in.ts:37
  wire is_memory;  // hw/pcie/requests-in.ts:44
  wire is_message;  // hw/pcie/requests-in.ts:45
  wire [13:0] address_low;  // hw/pcie/requests-in.ts:46
  wire is_ours;  // hw/pcie/requests-in.ts:47
  wire good_write;  // hw/pcie/requests-in.ts:49
  wire good_read;  // hw/pcie/requests-in.ts:50
  wire is_posted;  // hw/pcie/requests-in.ts:51
  reg  [7:0] func;  // hw/pcie/requests-in.ts:53
  reg  memory;  // hw/pcie/requests-in.ts:53
  reg  [9:0] len;  // hw/pcie/requests-in.ts:53
  reg  [15:0] requester;  // hw/pcie/requests-in.ts:53
  reg  [7:0] tag;  // hw/pcie/requests-in.ts:53
  reg  [3:0] first_be;  // hw/pcie/requests-in.ts:53
  reg  [3:0] last_be;  // hw/pcie/requests-in.ts:53
  reg  [2:0] tc;  // hw/pcie/requests-in.ts:53
  reg  attr_high;  // hw/pcie/requests-in.ts:53
  reg  [1:0] attr_low;  // hw/pcie/requests-in.ts:53
  reg  [13:0] address;  // hw/pcie/requests-in.ts:53
  reg  [255:0] payload;  // hw/pcie/requests-in.ts:53
  reg  [319:0] words;  // hw/pcie/requests-in.ts:53
  reg  [39:0] enables;  // hw/pcie/requests-in.ts:53
  reg  [2:0] left;  // hw/pcie/requests-in.ts:53
  wire take;  // hw/pcie/requests-in.ts:59
  wire first_beat;  // hw/pcie/requests-in.ts:61
  wire single;  // hw/pcie/requests-in.ts:81
  wire [1:0] lead;  // hw/pcie/requests-in.ts:89
  wire [1:0] trail;  // hw/pcie/requests-in.ts:90
  wire [11:0] byte_count;  // hw/pcie/requests-in.ts:92
  wire completions_push_valid;  // hw/pcie/requests-in.ts:94
  wire completions_push_ready;  // hw/pcie/requests-in.ts:94
  wire [63:0] completions_push_data;  // hw/pcie/requests-in.ts:94
  wire [1:0] completions_push_dwords;  // hw/pcie/requests-in.ts:94
  wire completions_push_success;  // hw/pcie/requests-in.ts:94
  wire [7:0] completions_push_func;  // hw/pcie/requests-in.ts:94
  wire [15:0] completions_push_requester;  // hw/pcie/requests-in.ts:94
  wire [7:0] completions_push_tag;  // hw/pcie/requests-in.ts:94
  wire [2:0] completions_push_tc;  // hw/pcie/requests-in.ts:94
  wire completions_push_attr_high;  // hw/pcie/requests-in.ts:94
  wire [1:0] completions_push_attr_low;  // hw/pcie/requests-in.ts:94
  wire [11:0] completions_push_byte_count;  // hw/pcie/requests-in.ts:94
  wire [6:0] completions_push_lower;  // hw/pcie/requests-in.ts:94
  wire [15:0] completions_push_mark;  // hw/pcie/requests-in.ts:94
  wire completions_pop_valid;  // hw/pcie/requests-in.ts:94
  wire completions_pop_ready;  // hw/pcie/requests-in.ts:94
  wire [63:0] completions_pop_data;  // hw/pcie/requests-in.ts:94
  wire [1:0] completions_pop_dwords;  // hw/pcie/requests-in.ts:94
  wire completions_pop_success;  // hw/pcie/requests-in.ts:94
  wire [7:0] completions_pop_func;  // hw/pcie/requests-in.ts:94
  wire [15:0] completions_pop_requester;  // hw/pcie/requests-in.ts:94
  wire [7:0] completions_pop_tag;  // hw/pcie/requests-in.ts:94
  wire [2:0] completions_pop_tc;  // hw/pcie/requests-in.ts:94
  wire completions_pop_attr_high;  // hw/pcie/requests-in.ts:94
  wire [1:0] completions_pop_attr_low;  // hw/pcie/requests-in.ts:94
  wire [11:0] completions_pop_byte_count;  // hw/pcie/requests-in.ts:94
  wire [6:0] completions_pop_lower;  // hw/pcie/requests-in.ts:94
  wire [15:0] completions_pop_mark;  // hw/pcie/requests-in.ts:94
  wire [4:0] completions_level;  // hw/pcie/requests-in.ts:94
  wire success;  // hw/pcie/requests-in.ts:95
  wire room;  // hw/pcie/requests-in.ts:111
  wire [15:0] posted_left;  // hw/pcie/requests-in.ts:119
  wire behind_posted;  // hw/pcie/requests-in.ts:120
  reg  second_beat;  // hw/pcie/requests-in.ts:73
  wire [31:0] enables_cat;  // hw/pcie/requests-in.ts:159

  assign is_memory = (rx_hdr[124:120] == 5'd0) & (~rx_hdr[127]);  // hw/pcie/requests-in.ts:44
  assign is_message = rx_hdr[124:123] == 2'd2;  // hw/pcie/requests-in.ts:45
  assign address_low = rx_hdr[125] ? rx_hdr[15:2] : rx_hdr[47:34];  // hw/pcie/requests-in.ts:46
  assign is_ours = (rx_func_num == 8'd0) & (rx_bar_id == 3'd0);  // hw/pcie/requests-in.ts:47
  assign good_write = ((((is_memory & rx_hdr[126]) & is_ours) & (~rx_hdr[110])) & (10'd1 <= rx_hdr[105:96])) & (rx_hdr[105:96] <= 10'd8);  // hw/pcie/requests-in.ts:49
  assign good_read = ((is_memory & (~rx_hdr[126])) & is_ours) & ((rx_hdr[105:96] == 10'd1) | ((rx_hdr[105:96] == 10'd2) & (~address_low[0])));  // hw/pcie/requests-in.ts:50
  assign is_posted = (is_memory & rx_hdr[126]) | is_message;  // hw/pcie/requests-in.ts:51
  assign take = rx_valid & rx_ready;  // hw/pcie/requests-in.ts:59
  assign first_beat = take & rx_sop;  // hw/pcie/requests-in.ts:61
  assign single = len == 10'd1;  // hw/pcie/requests-in.ts:81
  assign lead = first_be[0] ? 2'd0 : (first_be[1] ? 2'd1 : (first_be[2] ? 2'd2 : (first_be[3] ? 2'd3 : 2'd0)));  // hw/pcie/requests-in.ts:89
  assign trail = single ? (first_be[3] ? 2'd0 : (first_be[2] ? 2'd1 : (first_be[1] ? 2'd2 : 2'd3))) : (last_be[3] ? 2'd0 : (last_be[2] ? 2'd1 : (last_be[1] ? 2'd2 : 2'd3)));  // hw/pcie/requests-in.ts:90
  assign byte_count = memory ? (({len, 2'd0} - {10'd0, lead}) - {10'd0, trail}) : 12'd4;  // hw/pcie/requests-in.ts:92
  assign success = state == STATE_REPLY;  // hw/pcie/requests-in.ts:95
  assign room = completions_level < 5'h10;  // hw/pcie/requests-in.ts:111
  assign posted_left = completions_pop_mark - sent;  // hw/pcie/requests-in.ts:119
  assign behind_posted = posted_left[15] | (posted_left == 16'd0);  // hw/pcie/requests-in.ts:120
  assign enables_cat = {((len == 10'd8) & (~single)) ? last_be : ((10'd8 < len) ? 4'hf : 4'd0), ((len == 10'd7) & (~single)) ? last_be : ((10'd7 < len) ? 4'hf : 4'd0), ((len == 10'd6) & (~single)) ? last_be : ((10'd6 < len) ? 4'hf : 4'd0), ((len == 10'd5) & (~single)) ? last_be : ((10'd5 < len) ? 4'hf : 4'd0), ((len == 10'd4) & (~single)) ? last_be : ((10'd4 < len) ? 4'hf : 4'd0), ((len == 10'd3) & (~single)) ? last_be : ((10'd3 < len) ? 4'hf : 4'd0), ((len == 10'd2) & (~single)) ? last_be : ((10'd2 < len) ? 4'hf : 4'd0), first_be};  // hw/pcie/requests-in.ts:159

  vpri_fifo_d16_w140_cc60df u_completions (  // hw/pcie/requests-in.ts:94
    .clk(clk),
    .rst(rst),
    .push_valid(completions_push_valid),
    .push_ready(completions_push_ready),
    .push_data(completions_push_data),
    .push_dwords(completions_push_dwords),
    .push_success(completions_push_success),
    .push_func(completions_push_func),
    .push_requester(completions_push_requester),
    .push_tag(completions_push_tag),
    .push_tc(completions_push_tc),
    .push_attr_high(completions_push_attr_high),
    .push_attr_low(completions_push_attr_low),
    .push_byte_count(completions_push_byte_count),
    .push_lower(completions_push_lower),
    .push_mark(completions_push_mark),
    .pop_valid(completions_pop_valid),
    .pop_ready(completions_pop_ready),
    .pop_data(completions_pop_data),
    .pop_dwords(completions_pop_dwords),
    .pop_success(completions_pop_success),
    .pop_func(completions_pop_func),
    .pop_requester(completions_pop_requester),
    .pop_tag(completions_pop_tag),
    .pop_tc(completions_pop_tc),
    .pop_attr_high(completions_pop_attr_high),
    .pop_attr_low(completions_pop_attr_low),
    .pop_byte_count(completions_pop_byte_count),
    .pop_lower(completions_pop_lower),
    .pop_mark(completions_pop_mark),
    .level(completions_level)
  );

  assign rx_ready = (state == STATE_IDLE) | (state == STATE_COLLECT);  // hw/pcie/requests-in.ts:60
  assign tx_valid = completions_pop_valid & behind_posted;  // hw/pcie/requests-in.ts:121
  assign tx_data = {64'd0, completions_pop_data};  // hw/pcie/requests-in.ts:126
  assign tx_strb = {2'd0, completions_pop_success ? {completions_pop_dwords == 2'd2, 1'b1} : 2'd0};  // hw/pcie/requests-in.ts:125
  assign tx_hdr = {{1'b0, completions_pop_success, 1'b0, 5'ha, 1'b0, completions_pop_tc, 1'b0, completions_pop_attr_high, 4'd0, completions_pop_attr_low, 2'd0, completions_pop_success ? {8'd0, completions_pop_dwords} : 10'd0}, pf_requester_id + {8'd0, (completions_pop_func == 8'd0) ? 8'd0 : (completions_pop_func + 8'd0)}, completions_pop_success ? 3'd0 : 3'd1, 1'b0, completions_pop_byte_count, completions_pop_requester, completions_pop_tag, 1'b0, completions_pop_lower, 32'd0};  // hw/pcie/requests-in.ts:127
  assign tx_sop = 1'b1;  // hw/pcie/requests-in.ts:123
  assign tx_eop = 1'b1;  // hw/pcie/requests-in.ts:124
  assign req_valid = (state == STATE_WRITE) | ((state == STATE_READ) & room);  // hw/pcie/requests-in.ts:112
  assign req_write = state == STATE_WRITE;  // hw/pcie/requests-in.ts:113
  assign req_addr = address[13:1];  // hw/pcie/requests-in.ts:114
  assign req_data = words[63:0];  // hw/pcie/requests-in.ts:115
  assign req_be = enables[7:0];  // hw/pcie/requests-in.ts:116
  assign vf_access = (first_beat & is_memory) & (rx_func_num != 8'd0);  // hw/pcie/requests-in.ts:62
  assign bad_request = ((first_beat & (~good_write)) & (~good_read)) & (~(is_memory & (rx_func_num != 8'd0)));  // hw/pcie/requests-in.ts:63
  assign busy = ((~(state == STATE_IDLE)) | rx_valid) | (|completions_level);  // hw/pcie/requests-in.ts:132
  assign completions_push_valid = success ? rsp_valid : (state == STATE_REFUSE);  // hw/pcie/requests-in.ts:96
  assign completions_push_data = address[0] ? {32'd0, rsp_data[63:32]} : rsp_data;  // hw/pcie/requests-in.ts:97
  assign completions_push_dwords = len[1:0];  // hw/pcie/requests-in.ts:98
  assign completions_push_success = success;  // hw/pcie/requests-in.ts:99
  assign completions_push_func = func;  // hw/pcie/requests-in.ts:100
  assign completions_push_requester = requester;  // hw/pcie/requests-in.ts:101
  assign completions_push_tag = tag;  // hw/pcie/requests-in.ts:102
  assign completions_push_tc = tc;  // hw/pcie/requests-in.ts:103
  assign completions_push_attr_high = attr_high;  // hw/pcie/requests-in.ts:104
  assign completions_push_attr_low = attr_low;  // hw/pcie/requests-in.ts:105
  assign completions_push_byte_count = byte_count;  // hw/pcie/requests-in.ts:106
  assign completions_push_lower = memory ? {address[4:0], lead} : 7'd0;  // hw/pcie/requests-in.ts:107
  assign completions_push_mark = accepted;  // hw/pcie/requests-in.ts:108
  assign completions_pop_ready = tx_ready & behind_posted;  // hw/pcie/requests-in.ts:122

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      second_beat <= 1'b0;
    end else begin
      if (take) begin  // hw/pcie/requests-in.ts:147
        second_beat <= rx_sop & (~rx_eop);  // hw/pcie/requests-in.ts:74
      end
      case (state)  // hw/pcie/requests-in.ts:148
        STATE_IDLE: begin
          if (first_beat) begin  // hw/pcie/requests-in.ts:150
            if (good_write & (~rx_eop)) begin  // hw/pcie/requests-in.ts:151
              state <= STATE_COLLECT;  // hw/pcie/requests-in.ts:151
            end else if (good_write) begin  // hw/pcie/requests-in.ts:152
              state <= STATE_ALIGN;  // hw/pcie/requests-in.ts:152
            end else if (good_read) begin  // hw/pcie/requests-in.ts:153
              state <= STATE_READ;  // hw/pcie/requests-in.ts:153
            end else if (~is_posted) begin  // hw/pcie/requests-in.ts:154
              state <= STATE_REFUSE;  // hw/pcie/requests-in.ts:154
            end
          end
        end
        STATE_COLLECT: begin
          if (take & rx_eop) begin  // hw/pcie/requests-in.ts:156
            state <= STATE_ALIGN;  // hw/pcie/requests-in.ts:156
          end
        end
        STATE_ALIGN: begin
          state <= STATE_WRITE;  // hw/pcie/requests-in.ts:161
        end
        STATE_WRITE: begin
          if (left == 3'd1) begin  // hw/pcie/requests-in.ts:168
            state <= STATE_IDLE;  // hw/pcie/requests-in.ts:168
          end
        end
        STATE_READ: begin
          if (room) begin  // hw/pcie/requests-in.ts:170
            state <= STATE_REPLY;  // hw/pcie/requests-in.ts:170
          end
        end
        STATE_REPLY: begin
          if (rsp_valid) begin  // hw/pcie/requests-in.ts:171
            state <= STATE_IDLE;  // hw/pcie/requests-in.ts:171
          end
        end
        STATE_REFUSE: begin
          if (completions_push_ready) begin  // hw/pcie/requests-in.ts:172
            state <= STATE_IDLE;  // hw/pcie/requests-in.ts:172
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (first_beat) begin  // hw/pcie/requests-in.ts:134
      func <= rx_func_num;  // hw/pcie/requests-in.ts:135
      memory <= is_memory;  // hw/pcie/requests-in.ts:136
      len <= rx_hdr[105:96];  // hw/pcie/requests-in.ts:137
      requester <= rx_hdr[95:80];  // hw/pcie/requests-in.ts:138
      tag <= rx_hdr[79:72];  // hw/pcie/requests-in.ts:139
      first_be <= rx_hdr[67:64];  // hw/pcie/requests-in.ts:140
      last_be <= rx_hdr[71:68];  // hw/pcie/requests-in.ts:141
      tc <= rx_hdr[118:116];  // hw/pcie/requests-in.ts:142
      attr_high <= rx_hdr[114];  // hw/pcie/requests-in.ts:143
      attr_low <= rx_hdr[109:108];  // hw/pcie/requests-in.ts:144
      address <= address_low;  // hw/pcie/requests-in.ts:145
    end
    if (take) begin  // hw/pcie/requests-in.ts:147
      if (rx_sop) begin  // hw/pcie/requests-in.ts:70
        payload <= {128'd0, rx_data};  // hw/pcie/requests-in.ts:70
      end
      if (second_beat) begin  // hw/pcie/requests-in.ts:75
        payload <= {rx_data, payload[127:0]};  // hw/pcie/requests-in.ts:75
      end
    end
    case (state)  // hw/pcie/requests-in.ts:148
      STATE_IDLE: begin
      end
      STATE_COLLECT: begin
      end
      STATE_ALIGN: begin
        words <= address[0] ? {32'd0, payload, 32'd0} : {64'd0, payload};  // hw/pcie/requests-in.ts:158
        enables <= address[0] ? {4'd0, enables_cat, 4'd0} : {8'd0, enables_cat};  // hw/pcie/requests-in.ts:159
        left <= len[3:1] + {2'd0, len[0] | address[0]};  // hw/pcie/requests-in.ts:160
      end
      STATE_WRITE: begin
        words <= words >> 7'h40;  // hw/pcie/requests-in.ts:164
        enables <= enables >> 4'd8;  // hw/pcie/requests-in.ts:165
        address <= address + 14'd2;  // hw/pcie/requests-in.ts:166
        left <= left - 3'd1;  // hw/pcie/requests-in.ts:167
      end
      STATE_READ: begin
      end
      STATE_REPLY: begin
      end
      STATE_REFUSE: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, rx_strb};  // the header tells the length (hw/pcie/requests-in.ts:64)
  wire unused_1 = &{1'b0, {rx_hdr[119], rx_hdr[115], rx_hdr[113:111], rx_hdr[107:106]}};  // reserved, TH, TD, AT: not for a BAR of registers (hw/pcie/requests-in.ts:65)
  wire unused_2 = &{1'b0, {rx_hdr[63:48], rx_hdr[33:16]}};  // the shim has matched the BAR (hw/pcie/requests-in.ts:66)
  wire unused_3 = &{1'b0, rx_hdr[1:0]};  // processing hint (hw/pcie/requests-in.ts:67)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_requests_in_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_requests_in_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_requests_in_small
  `define VPRI_ASSUME_vpri_requests_in_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_requests_in_small assert
`endif

  reg  rx_was_stalled;  // hw/pcie/requests-in.ts:26
  reg  [127:0] rx_was_data;  // hw/pcie/requests-in.ts:26
  reg  [3:0] rx_was_strb;  // hw/pcie/requests-in.ts:26
  reg  [127:0] rx_was_hdr;  // hw/pcie/requests-in.ts:26
  reg  [2:0] rx_was_bar_id;  // hw/pcie/requests-in.ts:26
  reg  [7:0] rx_was_func_num;  // hw/pcie/requests-in.ts:26
  reg  rx_was_sop;  // hw/pcie/requests-in.ts:26
  reg  rx_was_eop;  // hw/pcie/requests-in.ts:26
  reg  tx_was_stalled;  // hw/pcie/requests-in.ts:27
  reg  [127:0] tx_was_data;  // hw/pcie/requests-in.ts:27
  reg  [3:0] tx_was_strb;  // hw/pcie/requests-in.ts:27
  reg  [127:0] tx_was_hdr;  // hw/pcie/requests-in.ts:27
  reg  tx_was_sop;  // hw/pcie/requests-in.ts:27
  reg  tx_was_eop;  // hw/pcie/requests-in.ts:27

  always @(posedge clk) begin
    if (rst) begin
      rx_was_stalled <= 1'b0;
      tx_was_stalled <= 1'b0;
    end else begin
      rx_was_stalled <= rx_valid & (~rx_ready);  // hw/pcie/requests-in.ts:26
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/pcie/requests-in.ts:27
    end
  end

  always @(posedge clk) begin
    rx_was_data <= rx_data;  // hw/pcie/requests-in.ts:26
    rx_was_strb <= rx_strb;  // hw/pcie/requests-in.ts:26
    rx_was_hdr <= rx_hdr;  // hw/pcie/requests-in.ts:26
    rx_was_bar_id <= rx_bar_id;  // hw/pcie/requests-in.ts:26
    rx_was_func_num <= rx_func_num;  // hw/pcie/requests-in.ts:26
    rx_was_sop <= rx_sop;  // hw/pcie/requests-in.ts:26
    rx_was_eop <= rx_eop;  // hw/pcie/requests-in.ts:26
    tx_was_data <= tx_data;  // hw/pcie/requests-in.ts:27
    tx_was_strb <= tx_strb;  // hw/pcie/requests-in.ts:27
    tx_was_hdr <= tx_hdr;  // hw/pcie/requests-in.ts:27
    tx_was_sop <= tx_sop;  // hw/pcie/requests-in.ts:27
    tx_was_eop <= tx_eop;  // hw/pcie/requests-in.ts:27
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 3'd7);  // hw/pcie/requests-in.ts:148
      if ((state == STATE_REPLY) & rsp_valid) begin  // hw/pcie/requests-in.ts:175
        completion_has_room: assert (completions_push_ready);  // hw/pcie/requests-in.ts:175
      end
      if (tx_valid & tx_ready) begin  // hw/pcie/requests-in.ts:176
        behind_posted_writes: assert (posted_left[15] | (posted_left == 16'd0));  // hw/pcie/requests-in.ts:176
      end
      write_served: cover (state == STATE_WRITE);  // hw/pcie/requests-in.ts:177
      read_served: cover ((tx_valid & tx_ready) & completions_pop_success);  // hw/pcie/requests-in.ts:178
      refused: cover ((tx_valid & tx_ready) & (~completions_pop_success));  // hw/pcie/requests-in.ts:179
      waits_for_posted: cover (completions_pop_valid & (~behind_posted));  // hw/pcie/requests-in.ts:180
      if (tx_was_stalled) begin  // hw/pcie/requests-in.ts:27
        tx_hold_valid: assert (tx_valid);  // hw/pcie/requests-in.ts:27
        tx_hold_data: assert (tx_data == tx_was_data);  // hw/pcie/requests-in.ts:27
        tx_hold_strb: assert (tx_strb == tx_was_strb);  // hw/pcie/requests-in.ts:27
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/pcie/requests-in.ts:27
        tx_hold_sop: assert (tx_sop == tx_was_sop);  // hw/pcie/requests-in.ts:27
        tx_hold_eop: assert (tx_eop == tx_was_eop);  // hw/pcie/requests-in.ts:27
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (rx_was_stalled) begin  // hw/pcie/requests-in.ts:26
        rx_hold_valid: `VPRI_ASSUME_vpri_requests_in_small (rx_valid);  // hw/pcie/requests-in.ts:26
        rx_hold_data: `VPRI_ASSUME_vpri_requests_in_small (rx_data == rx_was_data);  // hw/pcie/requests-in.ts:26
        rx_hold_strb: `VPRI_ASSUME_vpri_requests_in_small (rx_strb == rx_was_strb);  // hw/pcie/requests-in.ts:26
        rx_hold_hdr: `VPRI_ASSUME_vpri_requests_in_small (rx_hdr == rx_was_hdr);  // hw/pcie/requests-in.ts:26
        rx_hold_bar_id: `VPRI_ASSUME_vpri_requests_in_small (rx_bar_id == rx_was_bar_id);  // hw/pcie/requests-in.ts:26
        rx_hold_func_num: `VPRI_ASSUME_vpri_requests_in_small (rx_func_num == rx_was_func_num);  // hw/pcie/requests-in.ts:26
        rx_hold_sop: `VPRI_ASSUME_vpri_requests_in_small (rx_sop == rx_was_sop);  // hw/pcie/requests-in.ts:26
        rx_hold_eop: `VPRI_ASSUME_vpri_requests_in_small (rx_eop == rx_was_eop);  // hw/pcie/requests-in.ts:26
      end
    end
  end
`endif
`endif
`endif
endmodule
