// Faults and reports that wait for a record: a list for each function, in RAM, first come first served. The functions take turns
// (round robin). One head is shown at a time; take removes it, back leaves it at the head of its list until its function may send
// (may, with credit for a report), or until retry tells that it may find a request to join. So a function that may not send stands in
// nobody's way, and its fault joins what there is. Arrival to shown: 4 clocks. drop empties the list of drop_func; dropped: it is empty. A queue has one
// fault here at most; a second report of a queue takes the place of the one that waits.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/message/waiting.ts; do not edit.
module vpri_waiting_default (
  input  wire clk,
  input  wire rst,
  input  wire arrive_valid,
  output wire arrive_ready,
  input  wire [3:0] arrive_queue,
  input  wire [3:0] arrive_func,
  input  wire [7:0] arrive_domain,
  input  wire [1:0] arrive_device_class,
  input  wire [27:0] arrive_page,
  input  wire [8:0] arrive_pages,
  input  wire arrive_write,
  input  wire arrive_report,
  input  wire [62:0] now,
  input  wire [15:0] may,
  input  wire credit,
  input  wire drop,
  input  wire [3:0] drop_func,
  output wire dropped,
  input  wire take,
  input  wire back,
  input  wire retry,
  input  wire [3:0] retry_func,
  output wire shown,
  output wire [3:0] head_func,
  output wire [3:0] head_queue,
  output wire head_report,
  output wire [7:0] head_domain,
  output wire [1:0] head_device_class,
  output wire [27:0] head_page,
  output wire [8:0] head_pages,
  output wire head_write,
  output wire [62:0] head_stamp,
  output wire [15:0] pending,
  output wire busy
);

  localparam [1:0] STATE_IDLE = 2'd0;
  localparam [1:0] STATE_APPEND = 2'd1;
  localparam [1:0] STATE_HEAD = 2'd2;
  localparam [1:0] STATE_UNLINK = 2'd3;

  reg  [1:0] state;  // hw/message/waiting.ts:36
  reg  [15:0] pend;  // hw/message/waiting.ts:37
  reg  [15:0] tried;  // hw/message/waiting.ts:37
  reg  [15:0] tried_report;  // hw/message/waiting.ts:37
  reg  [15:0] linked;  // hw/message/waiting.ts:37
  reg  seen;  // hw/message/waiting.ts:37
  reg  [3:0] func;  // hw/message/waiting.ts:37
  reg  [4:0] item;  // hw/message/waiting.ts:37
  reg  gone;  // hw/message/waiting.ts:37
  reg  [3:0] new_func;  // hw/message/waiting.ts:37
  reg  [4:0] new_item;  // hw/message/waiting.ts:37
  wire [15:0] candidates;  // hw/message/waiting.ts:49
  wire [15:0] turn_req;  // hw/message/waiting.ts:50
  wire turn_ready;  // hw/message/waiting.ts:50
  wire [15:0] turn_gnt;  // hw/message/waiting.ts:50
  wire drops;  // hw/message/waiting.ts:52
  wire dropping;  // hw/message/waiting.ts:53
  wire [4:0] arrival;  // hw/message/waiting.ts:54
  wire overwrites;  // hw/message/waiting.ts:56
  wire idle_free;  // hw/message/waiting.ts:57
  wire accept;  // hw/message/waiting.ts:58
  wire arrived;  // hw/message/waiting.ts:60
  wire fetch;  // hw/message/waiting.ts:61
  wire [9:0] ends_q;  // hw/message/waiting.ts:66
  wire [4:0] links_q;  // hw/message/waiting.ts:70
  wire [110:0] items_q;  // hw/message/waiting.ts:71
  wire is_in;  // hw/message/waiting.ts:73
  wire has_others;  // hw/message/waiting.ts:74
  wire adds;  // hw/message/waiting.ts:75
  wire last;  // hw/message/waiting.ts:77
  wire [15:0] hot;  // hw/message/waiting.ts:84
  wire is_report;  // hw/message/waiting.ts:85
  wire [3:0] func_or;  // hw/message/waiting.ts:100
  wire links_w0_r0_apart_when_and;  // hw/message/waiting.ts:70
  wire links_w0_r0_apart_when_and_2;  // hw/message/waiting.ts:70
  wire ends_w0_r0_apart_when_or;  // hw/message/waiting.ts:66
  wire [3:0] ends_w0_r0_apart_mux;  // hw/message/waiting.ts:66
  wire [3:0] ends_w0_r0_apart_mux_2;  // hw/message/waiting.ts:66

  assign candidates = pend & (((~tried) | may) | (tried_report & {16{credit}}));  // hw/message/waiting.ts:49
  assign drops = drop & (func == drop_func);  // hw/message/waiting.ts:52
  assign dropping = drop & pend[drop_func];  // hw/message/waiting.ts:53
  assign arrival = {arrive_report, arrive_queue};  // hw/message/waiting.ts:54
  assign overwrites = seen & (item == arrival);  // hw/message/waiting.ts:56
  assign idle_free = (state == STATE_IDLE) & (~gone);  // hw/message/waiting.ts:57
  assign accept = (idle_free & (~dropping)) & (~overwrites);  // hw/message/waiting.ts:58
  assign arrived = accept & arrive_valid;  // hw/message/waiting.ts:60
  assign fetch = (((idle_free & (~dropping)) & (~arrived)) & (~seen)) & (|candidates);  // hw/message/waiting.ts:61
  assign is_in = linked[new_item[3:0]] & new_item[4];  // hw/message/waiting.ts:73
  assign has_others = pend[new_func];  // hw/message/waiting.ts:74
  assign adds = (state == STATE_APPEND) & (~is_in);  // hw/message/waiting.ts:75
  assign last = ends_q[9:5] == ends_q[4:0];  // hw/message/waiting.ts:77
  assign hot = {func == 4'hf, func == 4'he, func == 4'hd, func == 4'hc, func == 4'hb, func == 4'ha, func == 4'd9, func == 4'd8, func == 4'd7, func == 4'd6, func == 4'd5, func == 4'd4, func == 4'd3, func == 4'd2, func == 4'd1, func == 4'd0};  // hw/message/waiting.ts:84
  assign is_report = item[4];  // hw/message/waiting.ts:85
  assign func_or = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/message/waiting.ts:100
  assign links_w0_r0_apart_when_and = adds & has_others;  // hw/message/waiting.ts:70
  assign links_w0_r0_apart_when_and_2 = (state == STATE_IDLE) & gone;  // hw/message/waiting.ts:70
  assign ends_w0_r0_apart_when_or = adds | ((state == STATE_UNLINK) & (~last));  // hw/message/waiting.ts:66
  assign ends_w0_r0_apart_mux = (state == STATE_APPEND) ? new_func : func;  // hw/message/waiting.ts:66
  assign ends_w0_r0_apart_mux_2 = gone ? func : (dropping ? drop_func : (arrived ? arrive_func : func_or));  // hw/message/waiting.ts:66

`ifdef VPRI_CHECKS
  wire [110:0] unused_items_peek;
`endif
  vpri_mem_w111_d32_1w1r_undefined u_items (  // hw/message/waiting.ts:44
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(5'd0),
    .peek_data(unused_items_peek),
`endif
    .w0_en(arrived),
    .w0_addr(arrival),
    .w0_data({arrive_domain, arrive_device_class, arrive_page, arrive_pages, arrive_write, now}),
    .r0_en(state == STATE_HEAD),
    .r0_addr(ends_q[9:5]),
    .r0_data(items_q)
  );

`ifdef VPRI_CHECKS
  wire [4:0] unused_links_peek;
`endif
  vpri_mem_w5_d32_1w1r_undefined u_links (  // hw/message/waiting.ts:45
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(5'd0),
    .peek_data(unused_links_peek),
`endif
    .w0_en(links_w0_r0_apart_when_and),
    .w0_addr(ends_q[4:0]),
    .w0_data(new_item),
    .r0_en(links_w0_r0_apart_when_and_2),
    .r0_addr(item),
    .r0_data(links_q)
  );

`ifdef VPRI_CHECKS
  wire [9:0] unused_ends_peek;
`endif
  vpri_mem_w10_d16_1w1r_undefined u_ends (  // hw/message/waiting.ts:46
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_ends_peek),
`endif
    .w0_en(ends_w0_r0_apart_when_or),
    .w0_addr(ends_w0_r0_apart_mux),
    .w0_data((state == STATE_APPEND) ? {has_others ? ends_q[9:5] : new_item, new_item} : {links_q, ends_q[4:0]}),
    .r0_en(state == STATE_IDLE),
    .r0_addr(ends_w0_r0_apart_mux_2),
    .r0_data(ends_q)
  );

  vpri_round_robin_n16 u_turn (  // hw/message/waiting.ts:50
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign arrive_ready = accept;  // hw/message/waiting.ts:59
  assign dropped = idle_free & (~pend[drop_func]);  // hw/message/waiting.ts:139
  assign shown = seen;  // hw/message/waiting.ts:134
  assign head_func = func;  // hw/message/waiting.ts:135
  assign head_queue = item[3:0];  // hw/message/waiting.ts:136
  assign head_report = is_report;  // hw/message/waiting.ts:137
  assign head_domain = items_q[110:103];  // hw/message/waiting.ts:138
  assign head_device_class = items_q[102:101];  // hw/message/waiting.ts:138
  assign head_page = items_q[100:73];  // hw/message/waiting.ts:138
  assign head_pages = items_q[72:64];  // hw/message/waiting.ts:138
  assign head_write = items_q[63];  // hw/message/waiting.ts:138
  assign head_stamp = items_q[62:0];  // hw/message/waiting.ts:138
  assign pending = pend;  // hw/message/waiting.ts:140
  assign busy = (((arrive_valid | (~idle_free)) | seen) | (|candidates)) | dropping;  // hw/message/waiting.ts:141
  assign turn_req = candidates;  // hw/message/waiting.ts:51
  assign turn_ready = fetch;  // hw/message/waiting.ts:62

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      pend <= 16'd0;
      tried <= 16'd0;
      tried_report <= 16'd0;
      linked <= 16'd0;
      seen <= 1'b0;
      gone <= 1'b0;
    end else begin
      case (state)  // hw/message/waiting.ts:86
        STATE_IDLE: begin
          if (gone) begin  // hw/message/waiting.ts:88
            gone <= 1'b0;  // hw/message/waiting.ts:89
            state <= STATE_UNLINK;  // hw/message/waiting.ts:90
          end else if (dropping) begin  // hw/message/waiting.ts:91
            seen <= 1'b0;  // hw/message/waiting.ts:92
            state <= STATE_HEAD;  // hw/message/waiting.ts:94
          end else if (arrived) begin  // hw/message/waiting.ts:95
            state <= STATE_APPEND;  // hw/message/waiting.ts:98
          end else if (fetch) begin  // hw/message/waiting.ts:99
            state <= STATE_HEAD;  // hw/message/waiting.ts:101
          end
        end
        STATE_APPEND: begin
          if (adds) begin  // hw/message/waiting.ts:105
            pend <= pend | {new_func == 4'hf, new_func == 4'he, new_func == 4'hd, new_func == 4'hc, new_func == 4'hb, new_func == 4'ha, new_func == 4'd9, new_func == 4'd8, new_func == 4'd7, new_func == 4'd6, new_func == 4'd5, new_func == 4'd4, new_func == 4'd3, new_func == 4'd2, new_func == 4'd1, new_func == 4'd0};  // hw/message/waiting.ts:105
          end
          if (new_item[4]) begin  // hw/message/waiting.ts:106
            linked <= linked | {new_item[3:0] == 4'hf, new_item[3:0] == 4'he, new_item[3:0] == 4'hd, new_item[3:0] == 4'hc, new_item[3:0] == 4'hb, new_item[3:0] == 4'ha, new_item[3:0] == 4'd9, new_item[3:0] == 4'd8, new_item[3:0] == 4'd7, new_item[3:0] == 4'd6, new_item[3:0] == 4'd5, new_item[3:0] == 4'd4, new_item[3:0] == 4'd3, new_item[3:0] == 4'd2, new_item[3:0] == 4'd1, new_item[3:0] == 4'd0};  // hw/message/waiting.ts:106
          end
          state <= STATE_IDLE;  // hw/message/waiting.ts:107
        end
        STATE_HEAD: begin
          gone <= drops;  // hw/message/waiting.ts:111
          seen <= ~drops;  // hw/message/waiting.ts:112
          state <= STATE_IDLE;  // hw/message/waiting.ts:113
        end
        STATE_UNLINK: begin
          tried <= tried & (~hot);  // hw/message/waiting.ts:116
          tried_report <= tried_report & (~hot);  // hw/message/waiting.ts:117
          if (last) begin  // hw/message/waiting.ts:118
            pend <= pend & (~hot);  // hw/message/waiting.ts:118
          end
          if (is_report) begin  // hw/message/waiting.ts:119
            linked <= linked & (~{item[3:0] == 4'hf, item[3:0] == 4'he, item[3:0] == 4'hd, item[3:0] == 4'hc, item[3:0] == 4'hb, item[3:0] == 4'ha, item[3:0] == 4'd9, item[3:0] == 4'd8, item[3:0] == 4'd7, item[3:0] == 4'd6, item[3:0] == 4'd5, item[3:0] == 4'd4, item[3:0] == 4'd3, item[3:0] == 4'd2, item[3:0] == 4'd1, item[3:0] == 4'd0});  // hw/message/waiting.ts:119
          end
          state <= STATE_IDLE;  // hw/message/waiting.ts:120
        end
        default: begin
        end
      endcase
      if (retry) begin  // hw/message/waiting.ts:123
        tried <= tried & (~{retry_func == 4'hf, retry_func == 4'he, retry_func == 4'hd, retry_func == 4'hc, retry_func == 4'hb, retry_func == 4'ha, retry_func == 4'd9, retry_func == 4'd8, retry_func == 4'd7, retry_func == 4'd6, retry_func == 4'd5, retry_func == 4'd4, retry_func == 4'd3, retry_func == 4'd2, retry_func == 4'd1, retry_func == 4'd0});  // hw/message/waiting.ts:123
      end
      if (take) begin  // hw/message/waiting.ts:124
        seen <= 1'b0;  // hw/message/waiting.ts:125
        gone <= 1'b1;  // hw/message/waiting.ts:126
      end
      if (back) begin  // hw/message/waiting.ts:128
        seen <= 1'b0;  // hw/message/waiting.ts:129
        tried <= tried | hot;  // hw/message/waiting.ts:130
        if (is_report) begin  // hw/message/waiting.ts:131
          tried_report <= tried_report | hot;  // hw/message/waiting.ts:131
        end
      end
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/message/waiting.ts:86
      STATE_IDLE: begin
        if (gone) begin  // hw/message/waiting.ts:88
        end else if (dropping) begin  // hw/message/waiting.ts:91
          func <= drop_func;  // hw/message/waiting.ts:93
        end else if (arrived) begin  // hw/message/waiting.ts:95
          new_func <= arrive_func;  // hw/message/waiting.ts:96
          new_item <= arrival;  // hw/message/waiting.ts:97
        end else if (fetch) begin  // hw/message/waiting.ts:99
          func <= func_or;  // hw/message/waiting.ts:100
        end
      end
      STATE_APPEND: begin
      end
      STATE_HEAD: begin
        item <= ends_q[9:5];  // hw/message/waiting.ts:110
      end
      STATE_UNLINK: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_waiting_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_waiting_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_waiting_default
  `define VPRI_ASSUME_vpri_waiting_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_waiting_default assert
`endif

  reg  drop_open;  // hw/message/waiting.ts:147
  reg  [3:0] drop_func_before;  // hw/message/waiting.ts:147
  (* anyconst *) reg  [4:0] which;  // hw/message/waiting.ts:149
  reg  is_inside;  // hw/message/waiting.ts:150
  reg  [3:0] its_func;  // hw/message/waiting.ts:150
  reg  [110:0] its_word;  // hw/message/waiting.ts:150
  reg  [5:0] waits;  // hw/message/waiting.ts:150
  reg  [15:0] faults;  // hw/message/waiting.ts:152
  reg  [63:0] of_function;  // hw/message/waiting.ts:152
  wire [15:0] from_queue;  // hw/message/waiting.ts:154
  wire is_it;  // hw/message/waiting.ts:161
  wire adding_it;  // hw/message/waiting.ts:168
  wire counts;  // hw/message/waiting.ts:175
  reg  arrive_was_stalled;  // hw/message/waiting.ts:25
  reg  [3:0] arrive_was_queue;  // hw/message/waiting.ts:25
  reg  [3:0] arrive_was_func;  // hw/message/waiting.ts:25
  reg  [7:0] arrive_was_domain;  // hw/message/waiting.ts:25
  reg  [1:0] arrive_was_device_class;  // hw/message/waiting.ts:25
  reg  [27:0] arrive_was_page;  // hw/message/waiting.ts:25
  reg  [8:0] arrive_was_pages;  // hw/message/waiting.ts:25
  reg  arrive_was_write;  // hw/message/waiting.ts:25
  reg  arrive_was_report;  // hw/message/waiting.ts:25

  assign from_queue = {arrive_queue == 4'hf, arrive_queue == 4'he, arrive_queue == 4'hd, arrive_queue == 4'hc, arrive_queue == 4'hb, arrive_queue == 4'ha, arrive_queue == 4'd9, arrive_queue == 4'd8, arrive_queue == 4'd7, arrive_queue == 4'd6, arrive_queue == 4'd5, arrive_queue == 4'd4, arrive_queue == 4'd3, arrive_queue == 4'd2, arrive_queue == 4'd1, arrive_queue == 4'd0};  // hw/message/waiting.ts:154
  assign is_it = arrived & (arrival == which);  // hw/message/waiting.ts:161
  assign adding_it = (state == STATE_APPEND) & (new_item == which);  // hw/message/waiting.ts:168
  assign counts = (state == STATE_APPEND) & (~is_in);  // hw/message/waiting.ts:175

  always @(posedge clk) begin
    if (rst) begin
      drop_open <= 1'b0;
      is_inside <= 1'b0;
      waits <= 6'd0;
      faults <= 16'd0;
      arrive_was_stalled <= 1'b0;
    end else begin
      drop_open <= drop & pend[drop_func];  // hw/message/waiting.ts:147
      faults <= (faults | ((arrived & (~arrive_report)) ? from_queue : 16'd0)) & (~(((state == STATE_UNLINK) & (~is_report)) ? {item[3:0] == 4'hf, item[3:0] == 4'he, item[3:0] == 4'hd, item[3:0] == 4'hc, item[3:0] == 4'hb, item[3:0] == 4'ha, item[3:0] == 4'd9, item[3:0] == 4'd8, item[3:0] == 4'd7, item[3:0] == 4'd6, item[3:0] == 4'd5, item[3:0] == 4'd4, item[3:0] == 4'd3, item[3:0] == 4'd2, item[3:0] == 4'd1, item[3:0] == 4'd0} : 16'd0));  // hw/message/waiting.ts:160
      if (is_it) begin  // hw/message/waiting.ts:162
        is_inside <= 1'b1;  // hw/message/waiting.ts:163
      end
      if ((state == STATE_UNLINK) & (item == which)) begin  // hw/message/waiting.ts:167
        is_inside <= 1'b0;  // hw/message/waiting.ts:167
      end
      waits <= counts ? (waits + 6'd1) : ((state == STATE_UNLINK) ? (waits - 6'd1) : waits);  // hw/message/waiting.ts:176
      arrive_was_stalled <= arrive_valid & (~arrive_ready);  // hw/message/waiting.ts:25
    end
  end

  always @(posedge clk) begin
    drop_func_before <= drop_func;  // hw/message/waiting.ts:147
    if (arrived) begin  // hw/message/waiting.ts:155
      of_function <= {from_queue[15] ? arrive_func : of_function[63:60], from_queue[14] ? arrive_func : of_function[59:56], from_queue[13] ? arrive_func : of_function[55:52], from_queue[12] ? arrive_func : of_function[51:48], from_queue[11] ? arrive_func : of_function[47:44], from_queue[10] ? arrive_func : of_function[43:40], from_queue[9] ? arrive_func : of_function[39:36], from_queue[8] ? arrive_func : of_function[35:32], from_queue[7] ? arrive_func : of_function[31:28], from_queue[6] ? arrive_func : of_function[27:24], from_queue[5] ? arrive_func : of_function[23:20], from_queue[4] ? arrive_func : of_function[19:16], from_queue[3] ? arrive_func : of_function[15:12], from_queue[2] ? arrive_func : of_function[11:8], from_queue[1] ? arrive_func : of_function[7:4], from_queue[0] ? arrive_func : of_function[3:0]};  // hw/message/waiting.ts:158
    end
    if (is_it) begin  // hw/message/waiting.ts:162
      its_func <= arrive_func;  // hw/message/waiting.ts:164
      its_word <= {arrive_domain, arrive_device_class, arrive_page, arrive_pages, arrive_write, now};  // hw/message/waiting.ts:165
    end
    arrive_was_queue <= arrive_queue;  // hw/message/waiting.ts:25
    arrive_was_func <= arrive_func;  // hw/message/waiting.ts:25
    arrive_was_domain <= arrive_domain;  // hw/message/waiting.ts:25
    arrive_was_device_class <= arrive_device_class;  // hw/message/waiting.ts:25
    arrive_was_page <= arrive_page;  // hw/message/waiting.ts:25
    arrive_was_pages <= arrive_pages;  // hw/message/waiting.ts:25
    arrive_was_write <= arrive_write;  // hw/message/waiting.ts:25
    arrive_was_report <= arrive_report;  // hw/message/waiting.ts:25
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (retry) begin  // hw/message/waiting.ts:144
        nothing_goes_back: `VPRI_ASSUME_vpri_waiting_default (~back);  // hw/message/waiting.ts:144
      end
      if (take | back) begin  // hw/message/waiting.ts:145
        shown_is_taken: `VPRI_ASSUME_vpri_waiting_default ((seen & (~(take & back))) & (~drop));  // hw/message/waiting.ts:145
      end
      if (arrive_valid) begin  // hw/message/waiting.ts:146
        dropped_is_silent: `VPRI_ASSUME_vpri_waiting_default (~(drop & (arrive_func == drop_func)));  // hw/message/waiting.ts:146
      end
      if (drop_open) begin  // hw/message/waiting.ts:148
        drop_to_the_end: `VPRI_ASSUME_vpri_waiting_default (drop & (drop_func == drop_func_before));  // hw/message/waiting.ts:148
      end
      if (arrived) begin  // hw/message/waiting.ts:155
        if (~arrive_report) begin  // hw/message/waiting.ts:156
          one_fault_a_queue: `VPRI_ASSUME_vpri_waiting_default (~(|(faults & from_queue)));  // hw/message/waiting.ts:156
        end
        if (|((faults | linked) & from_queue)) begin  // hw/message/waiting.ts:157
          queue_keeps_function: `VPRI_ASSUME_vpri_waiting_default (arrive_func == (arrive_queue[3] ? (arrive_queue[2] ? (arrive_queue[1] ? (arrive_queue[0] ? of_function[63:60] : of_function[59:56]) : (arrive_queue[0] ? of_function[55:52] : of_function[51:48])) : (arrive_queue[1] ? (arrive_queue[0] ? of_function[47:44] : of_function[43:40]) : (arrive_queue[0] ? of_function[39:36] : of_function[35:32]))) : (arrive_queue[2] ? (arrive_queue[1] ? (arrive_queue[0] ? of_function[31:28] : of_function[27:24]) : (arrive_queue[0] ? of_function[23:20] : of_function[19:16])) : (arrive_queue[1] ? (arrive_queue[0] ? of_function[15:12] : of_function[11:8]) : (arrive_queue[0] ? of_function[7:4] : of_function[3:0])))));  // hw/message/waiting.ts:157
        end
      end
      if (is_inside & (~adding_it)) begin  // hw/message/waiting.ts:169
        its_function_waits: assert (pend[its_func]);  // hw/message/waiting.ts:169
      end
      if ((seen | (state == STATE_UNLINK)) & (item == which)) begin  // hw/message/waiting.ts:170
        shown_is_inside: assert (is_inside & (func == its_func));  // hw/message/waiting.ts:170
      end
      if (seen & (item == which)) begin  // hw/message/waiting.ts:171
        shown_unchanged: assert ({items_q[110:103], items_q[102:101], items_q[100:73], items_q[72:64], items_q[63], items_q[62:0]} == its_word);  // hw/message/waiting.ts:171
      end
      if (which[4] & (~adding_it)) begin  // hw/message/waiting.ts:172
        linked_is_inside: assert (linked[which[3:0]] == is_inside);  // hw/message/waiting.ts:172
      end
      if (state == STATE_UNLINK) begin  // hw/message/waiting.ts:173
        head_leaves: assert (item == ends_q[9:5]);  // hw/message/waiting.ts:173
      end
      none_is_none: assert ((|waits) == (|pend));  // hw/message/waiting.ts:177
      not_more_than_items: assert (waits <= 6'h20);  // hw/message/waiting.ts:178
      if (seen) begin  // hw/message/waiting.ts:179
        shown_waits: assert (pend[func]);  // hw/message/waiting.ts:179
      end
      list_of_three: cover (((state == STATE_UNLINK) & (waits == 6'd3)) & (~last));  // hw/message/waiting.ts:180
      put_back: cover (back);  // hw/message/waiting.ts:181
      tried_again: cover (retry & tried[retry_func]);  // hw/message/waiting.ts:182
      sent_after_put_back: cover (take & tried[func]);  // hw/message/waiting.ts:183
      replaced_report: cover ((state == STATE_APPEND) & is_in);  // hw/message/waiting.ts:184
      dropped_some: cover ((state == STATE_UNLINK) & drop);  // hw/message/waiting.ts:185
      if (arrived & (state == STATE_HEAD)) begin  // hw/message/waiting.ts:71
        items_w0_r0_apart: assert (arrival != ends_q[9:5]);  // hw/message/waiting.ts:71
      end
      if (links_w0_r0_apart_when_and & links_w0_r0_apart_when_and_2) begin  // hw/message/waiting.ts:70
        links_w0_r0_apart: assert (ends_q[4:0] != item);  // hw/message/waiting.ts:70
      end
      if (ends_w0_r0_apart_when_or & (state == STATE_IDLE)) begin  // hw/message/waiting.ts:66
        ends_w0_r0_apart: assert (ends_w0_r0_apart_mux != ends_w0_r0_apart_mux_2);  // hw/message/waiting.ts:66
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (arrive_was_stalled) begin  // hw/message/waiting.ts:25
        arrive_hold_valid: `VPRI_ASSUME_vpri_waiting_default (arrive_valid);  // hw/message/waiting.ts:25
        arrive_hold_queue: `VPRI_ASSUME_vpri_waiting_default (arrive_queue == arrive_was_queue);  // hw/message/waiting.ts:25
        arrive_hold_func: `VPRI_ASSUME_vpri_waiting_default (arrive_func == arrive_was_func);  // hw/message/waiting.ts:25
        arrive_hold_domain: `VPRI_ASSUME_vpri_waiting_default (arrive_domain == arrive_was_domain);  // hw/message/waiting.ts:25
        arrive_hold_device_class: `VPRI_ASSUME_vpri_waiting_default (arrive_device_class == arrive_was_device_class);  // hw/message/waiting.ts:25
        arrive_hold_page: `VPRI_ASSUME_vpri_waiting_default (arrive_page == arrive_was_page);  // hw/message/waiting.ts:25
        arrive_hold_pages: `VPRI_ASSUME_vpri_waiting_default (arrive_pages == arrive_was_pages);  // hw/message/waiting.ts:25
        arrive_hold_write: `VPRI_ASSUME_vpri_waiting_default (arrive_write == arrive_was_write);  // hw/message/waiting.ts:25
        arrive_hold_report: `VPRI_ASSUME_vpri_waiting_default (arrive_report == arrive_was_report);  // hw/message/waiting.ts:25
      end
    end
  end
`endif
`endif
`endif
endmodule
