// Update engine: set and clear of page ranges, hardware clear of domains; one command at a time, 7 cycles a row.
// A command that lowers rights (decided by its opcode: clear, set to read-only) flips the domain's epoch in the cycle of its last
// row write and is acknowledged only when the epoch left behind is drained. Every row write bumps the domain's generation.
// Not served: block, a response carried by a command (status unsupported).
// Parameters: {"bitmapRegions":1024,"commandSlots":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/update/update.ts; do not edit.
module vpri_update_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire cmd_valid,
  output wire cmd_ready,
  input  wire [2:0] cmd_slot,
  input  wire [3:0] cmd_op,
  input  wire [1:0] cmd_rights,
  input  wire cmd_irq,
  input  wire [7:0] cmd_domain,
  input  wire [31:0] cmd_sequence,
  input  wire [51:0] cmd_first_page,
  input  wire [51:0] cmd_page_count,
  input  wire cmd_response_valid,
  output wire ack_valid,
  input  wire ack_ready,
  output wire [2:0] ack_slot,
  output wire [7:0] ack_status,
  output wire [31:0] ack_sequence,
  output wire ack_irq,
  output wire row_rd_valid,
  output wire [9:0] row_rd_row,
  input  wire [511:0] row_rd_data,
  output wire row_wr_valid,
  output wire [9:0] row_wr_row,
  output wire [511:0] row_wr_data,
  output wire flip_valid,
  output wire [3:0] flip_domain,
  output wire bump_valid,
  output wire [3:0] bump_domain,
  input  wire [15:0] drained,
  input  wire [159:0] domain_base,
  input  wire [463:0] domain_limit,
  input  wire [15:0] domain_cleared,
  input  wire [15:0] clear_pending,
  output wire clear_done_valid,
  output wire [3:0] clear_done_domain,
  output wire busy
);

  localparam [3:0] STATE_IDLE = 4'd0;
  localparam [3:0] STATE_CHECK = 4'd1;
  localparam [3:0] STATE_READ = 4'd2;
  localparam [3:0] STATE_WAIT = 4'd3;
  localparam [3:0] STATE_MODIFY = 4'd4;
  localparam [3:0] STATE_WRITE = 4'd5;
  localparam [3:0] STATE_ZERO = 4'd6;
  localparam [3:0] STATE_DRAIN = 4'd7;
  localparam [3:0] STATE_ACK = 4'd8;

  reg  [3:0] state;  // hw/update/update.ts:40
  reg  [3:0] domain;  // hw/update/update.ts:41
  reg  [9:0] base;  // hw/update/update.ts:41
  reg  [28:0] limit;  // hw/update/update.ts:41
  reg  [27:0] page;  // hw/update/update.ts:41
  reg  [28:0] left;  // hw/update/update.ts:41
  reg  [2:0] count;  // hw/update/update.ts:41
  reg  [7:0] status;  // hw/update/update.ts:41
  reg  lowering;  // hw/update/update.ts:41
  reg  [1:0] rights;  // hw/update/update.ts:41
  reg  [511:0] row_data;  // hw/update/update.ts:41
  wire clearing;  // hw/update/update.ts:48
  wire [3:0] pick;  // hw/update/update.ts:49
  wire [28:0] pick_limit;  // hw/update/update.ts:50
  wire [52:0] range_end;  // hw/update/update.ts:58
  wire [7:0] verdict;  // hw/update/update.ts:60
  wire [7:0] offset;  // hw/update/update.ts:64
  wire [8:0] room;  // hw/update/update.ts:65
  wire last_row;  // hw/update/update.ts:66
  wire [8:0] here;  // hw/update/update.ts:67
  wire [8:0] stop;  // hw/update/update.ts:68
  wire [255:0] mask;  // hw/update/update.ts:70
  wire [9:0] row;  // hw/update/update.ts:72
  wire writing;  // hw/update/update.ts:74
  wire start;  // hw/update/update.ts:92
  wire [15:0] pick_and;  // hw/update/update.ts:49

  assign clearing = |clear_pending;  // hw/update/update.ts:48
  assign pick = clearing ? (((((((((((((((({4{pick_and[0]}} & 4'd0) | ({4{pick_and[1]}} & 4'd1)) | ({4{pick_and[2]}} & 4'd2)) | ({4{pick_and[3]}} & 4'd3)) | ({4{pick_and[4]}} & 4'd4)) | ({4{pick_and[5]}} & 4'd5)) | ({4{pick_and[6]}} & 4'd6)) | ({4{pick_and[7]}} & 4'd7)) | ({4{pick_and[8]}} & 4'd8)) | ({4{pick_and[9]}} & 4'd9)) | ({4{pick_and[10]}} & 4'ha)) | ({4{pick_and[11]}} & 4'hb)) | ({4{pick_and[12]}} & 4'hc)) | ({4{pick_and[13]}} & 4'hd)) | ({4{pick_and[14]}} & 4'he)) | ({4{pick_and[15]}} & 4'hf)) : cmd_domain[3:0];  // hw/update/update.ts:49
  assign pick_limit = pick[3] ? (pick[2] ? (pick[1] ? (pick[0] ? domain_limit[463:435] : domain_limit[434:406]) : (pick[0] ? domain_limit[405:377] : domain_limit[376:348])) : (pick[1] ? (pick[0] ? domain_limit[347:319] : domain_limit[318:290]) : (pick[0] ? domain_limit[289:261] : domain_limit[260:232]))) : (pick[2] ? (pick[1] ? (pick[0] ? domain_limit[231:203] : domain_limit[202:174]) : (pick[0] ? domain_limit[173:145] : domain_limit[144:116])) : (pick[1] ? (pick[0] ? domain_limit[115:87] : domain_limit[86:58]) : (pick[0] ? domain_limit[57:29] : domain_limit[28:0])));  // hw/update/update.ts:50
  assign range_end = {1'b0, cmd_first_page} + {1'b0, cmd_page_count};  // hw/update/update.ts:58
  assign verdict = (~(((cmd_op == 4'd1) | (cmd_op == 4'd2)) | (cmd_op == 4'd3))) ? 8'd1 : (((~(((cmd_op == 4'd1) & ((cmd_rights == 2'd1) | (cmd_rights == 2'd3))) | ((cmd_op == 4'd2) & (cmd_rights == 2'd0)))) | cmd_response_valid) ? 8'd4 : ((~((~(|cmd_domain[7:4])) & domain_cleared[domain])) ? 8'd2 : ((~((range_end <= {24'd0, limit}) & (|cmd_page_count))) ? 8'd3 : 8'd0)));  // hw/update/update.ts:60
  assign offset = page[7:0];  // hw/update/update.ts:64
  assign room = 9'h100 - {1'b0, offset};  // hw/update/update.ts:65
  assign last_row = left <= {20'd0, room};  // hw/update/update.ts:66
  assign here = last_row ? left[8:0] : room;  // hw/update/update.ts:67
  assign stop = {1'b0, offset} + here;  // hw/update/update.ts:68
  assign mask = (256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << offset) & (~(256'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff << stop));  // hw/update/update.ts:70
  assign row = base + page[17:8];  // hw/update/update.ts:72
  assign writing = (state == STATE_WRITE) | ((state == STATE_ZERO) & (|left));  // hw/update/update.ts:74
  assign start = clearing | (cmd_valid & enable);  // hw/update/update.ts:92
  assign pick_and = clear_pending & ((~clear_pending) + 16'd1);  // hw/update/update.ts:49

  assign cmd_ready = (state == STATE_ACK) & ack_ready;  // hw/update/update.ts:91
  assign ack_valid = state == STATE_ACK;  // hw/update/update.ts:86
  assign ack_slot = cmd_slot;  // hw/update/update.ts:87
  assign ack_status = status;  // hw/update/update.ts:88
  assign ack_sequence = cmd_sequence;  // hw/update/update.ts:89
  assign ack_irq = cmd_irq;  // hw/update/update.ts:90
  assign row_rd_valid = state == STATE_READ;  // hw/update/update.ts:75
  assign row_rd_row = row;  // hw/update/update.ts:76
  assign row_wr_valid = writing;  // hw/update/update.ts:77
  assign row_wr_row = row;  // hw/update/update.ts:78
  assign row_wr_data = row_data;  // hw/update/update.ts:79
  assign flip_valid = ((state == STATE_WRITE) & last_row) & lowering;  // hw/update/update.ts:82
  assign flip_domain = domain;  // hw/update/update.ts:83
  assign bump_valid = writing;  // hw/update/update.ts:80
  assign bump_domain = domain;  // hw/update/update.ts:81
  assign clear_done_valid = (state == STATE_ZERO) & last_row;  // hw/update/update.ts:84
  assign clear_done_domain = domain;  // hw/update/update.ts:85
  assign busy = ((((~(state == STATE_IDLE)) & (~(state == STATE_DRAIN))) & (~((state == STATE_ACK) & (~enable)))) | ((state == STATE_IDLE) & start)) | ((state == STATE_DRAIN) & drained[domain]);  // hw/update/update.ts:94

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
    end else begin
      case (state)  // hw/update/update.ts:100
        STATE_IDLE: begin
          if (start) begin  // hw/update/update.ts:101
            if (clearing) begin  // hw/update/update.ts:108
              state <= STATE_ZERO;  // hw/update/update.ts:108
            end else begin
              state <= STATE_CHECK;  // hw/update/update.ts:108
            end
          end
        end
        STATE_CHECK: begin
          if (verdict == 8'd0) begin  // hw/update/update.ts:116
            state <= STATE_READ;  // hw/update/update.ts:116
          end else begin
            state <= STATE_ACK;  // hw/update/update.ts:116
          end
        end
        STATE_READ: begin
          state <= STATE_WAIT;  // hw/update/update.ts:120
        end
        STATE_WAIT: begin
          if (count == 3'd4) begin  // hw/update/update.ts:124
            state <= STATE_MODIFY;  // hw/update/update.ts:126
          end
        end
        STATE_MODIFY: begin
          state <= STATE_WRITE;  // hw/update/update.ts:131
        end
        STATE_WRITE: begin
          if (~last_row) begin  // hw/update/update.ts:135
            state <= STATE_READ;  // hw/update/update.ts:135
          end else if (lowering) begin  // hw/update/update.ts:135
            state <= STATE_DRAIN;  // hw/update/update.ts:135
          end else begin
            state <= STATE_ACK;  // hw/update/update.ts:135
          end
        end
        STATE_ZERO: begin
          if (last_row) begin  // hw/update/update.ts:139
            state <= STATE_IDLE;  // hw/update/update.ts:139
          end
        end
        STATE_DRAIN: begin
          if (drained[domain]) begin  // hw/update/update.ts:141
            state <= STATE_ACK;  // hw/update/update.ts:141
          end
        end
        STATE_ACK: begin
          if (ack_ready) begin  // hw/update/update.ts:142
            state <= STATE_IDLE;  // hw/update/update.ts:142
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/update/update.ts:100
      STATE_IDLE: begin
        if (start) begin  // hw/update/update.ts:101
          domain <= pick;  // hw/update/update.ts:102
          base <= pick[3] ? (pick[2] ? (pick[1] ? (pick[0] ? domain_base[159:150] : domain_base[149:140]) : (pick[0] ? domain_base[139:130] : domain_base[129:120])) : (pick[1] ? (pick[0] ? domain_base[119:110] : domain_base[109:100]) : (pick[0] ? domain_base[99:90] : domain_base[89:80]))) : (pick[2] ? (pick[1] ? (pick[0] ? domain_base[79:70] : domain_base[69:60]) : (pick[0] ? domain_base[59:50] : domain_base[49:40])) : (pick[1] ? (pick[0] ? domain_base[39:30] : domain_base[29:20]) : (pick[0] ? domain_base[19:10] : domain_base[9:0])));  // hw/update/update.ts:103
          limit <= pick_limit;  // hw/update/update.ts:104
          page <= 28'd0;  // hw/update/update.ts:105
          left <= pick_limit;  // hw/update/update.ts:106
          row_data <= 512'd0;  // hw/update/update.ts:107
        end
      end
      STATE_CHECK: begin
        status <= verdict;  // hw/update/update.ts:111
        lowering <= (cmd_op == 4'd2) | (cmd_rights == 2'd1);  // hw/update/update.ts:112
        rights <= cmd_rights;  // hw/update/update.ts:113
        page <= cmd_first_page[27:0];  // hw/update/update.ts:114
        left <= cmd_page_count[28:0];  // hw/update/update.ts:115
      end
      STATE_READ: begin
        count <= 3'd1;  // hw/update/update.ts:119
      end
      STATE_WAIT: begin
        count <= count + 3'd1;  // hw/update/update.ts:123
        if (count == 3'd4) begin  // hw/update/update.ts:124
          row_data <= row_rd_data;  // hw/update/update.ts:125
        end
      end
      STATE_MODIFY: begin
        row_data <= {(row_data[511:256] & (~mask)) | (mask & {256{rights[1]}}), (row_data[255:0] & (~mask)) | (mask & {256{rights[0]}})};  // hw/update/update.ts:130
      end
      STATE_WRITE: begin
        page <= {page[27:8] + 20'd1, 8'd0};  // hw/update/update.ts:97
        left <= left - {20'd0, here};  // hw/update/update.ts:98
      end
      STATE_ZERO: begin
        page <= {page[27:8] + 20'd1, 8'd0};  // hw/update/update.ts:97
        left <= left - {20'd0, here};  // hw/update/update.ts:98
      end
      STATE_DRAIN: begin
      end
      STATE_ACK: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_update_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_update_default
  `define VPRI_ASSUME_vpri_update_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_update_default assert
`endif

  reg  cmd_was_stalled;  // hw/update/update.ts:23
  reg  [2:0] cmd_was_slot;  // hw/update/update.ts:23
  reg  [3:0] cmd_was_op;  // hw/update/update.ts:23
  reg  [1:0] cmd_was_rights;  // hw/update/update.ts:23
  reg  cmd_was_irq;  // hw/update/update.ts:23
  reg  [7:0] cmd_was_domain;  // hw/update/update.ts:23
  reg  [31:0] cmd_was_sequence;  // hw/update/update.ts:23
  reg  [51:0] cmd_was_first_page;  // hw/update/update.ts:23
  reg  [51:0] cmd_was_page_count;  // hw/update/update.ts:23
  reg  cmd_was_response_valid;  // hw/update/update.ts:23
  reg  ack_was_stalled;  // hw/update/update.ts:24
  reg  [2:0] ack_was_slot;  // hw/update/update.ts:24
  reg  [7:0] ack_was_status;  // hw/update/update.ts:24
  reg  [31:0] ack_was_sequence;  // hw/update/update.ts:24
  reg  ack_was_irq;  // hw/update/update.ts:24

  always @(posedge clk) begin
    if (rst) begin
      cmd_was_stalled <= 1'b0;
      ack_was_stalled <= 1'b0;
    end else begin
      cmd_was_stalled <= cmd_valid & (~cmd_ready);  // hw/update/update.ts:23
      ack_was_stalled <= ack_valid & (~ack_ready);  // hw/update/update.ts:24
    end
  end

  always @(posedge clk) begin
    cmd_was_slot <= cmd_slot;  // hw/update/update.ts:23
    cmd_was_op <= cmd_op;  // hw/update/update.ts:23
    cmd_was_rights <= cmd_rights;  // hw/update/update.ts:23
    cmd_was_irq <= cmd_irq;  // hw/update/update.ts:23
    cmd_was_domain <= cmd_domain;  // hw/update/update.ts:23
    cmd_was_sequence <= cmd_sequence;  // hw/update/update.ts:23
    cmd_was_first_page <= cmd_first_page;  // hw/update/update.ts:23
    cmd_was_page_count <= cmd_page_count;  // hw/update/update.ts:23
    cmd_was_response_valid <= cmd_response_valid;  // hw/update/update.ts:23
    ack_was_slot <= ack_slot;  // hw/update/update.ts:24
    ack_was_status <= ack_status;  // hw/update/update.ts:24
    ack_was_sequence <= ack_sequence;  // hw/update/update.ts:24
    ack_was_irq <= ack_irq;  // hw/update/update.ts:24
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 4'd9);  // hw/update/update.ts:100
      if (state == STATE_WRITE) begin  // hw/update/update.ts:145
        writes_inside_limit: assert (({1'b0, page} + {20'd0, here}) <= limit);  // hw/update/update.ts:146
      end
      acknowledged: cover ((ack_valid & ack_ready) & (status == 8'd0));  // hw/update/update.ts:148
      drain_waits: cover ((state == STATE_DRAIN) & (~drained[domain]));  // hw/update/update.ts:149
      zeroed: cover (clear_done_valid);  // hw/update/update.ts:150
      if (cmd_was_stalled) begin  // hw/update/update.ts:23
        cmd_hold_valid: `VPRI_ASSUME_vpri_update_default (cmd_valid);  // hw/update/update.ts:23
        cmd_hold_slot: `VPRI_ASSUME_vpri_update_default (cmd_slot == cmd_was_slot);  // hw/update/update.ts:23
        cmd_hold_op: `VPRI_ASSUME_vpri_update_default (cmd_op == cmd_was_op);  // hw/update/update.ts:23
        cmd_hold_rights: `VPRI_ASSUME_vpri_update_default (cmd_rights == cmd_was_rights);  // hw/update/update.ts:23
        cmd_hold_irq: `VPRI_ASSUME_vpri_update_default (cmd_irq == cmd_was_irq);  // hw/update/update.ts:23
        cmd_hold_domain: `VPRI_ASSUME_vpri_update_default (cmd_domain == cmd_was_domain);  // hw/update/update.ts:23
        cmd_hold_sequence: `VPRI_ASSUME_vpri_update_default (cmd_sequence == cmd_was_sequence);  // hw/update/update.ts:23
        cmd_hold_first_page: `VPRI_ASSUME_vpri_update_default (cmd_first_page == cmd_was_first_page);  // hw/update/update.ts:23
        cmd_hold_page_count: `VPRI_ASSUME_vpri_update_default (cmd_page_count == cmd_was_page_count);  // hw/update/update.ts:23
        cmd_hold_response_valid: `VPRI_ASSUME_vpri_update_default (cmd_response_valid == cmd_was_response_valid);  // hw/update/update.ts:23
      end
      if (ack_was_stalled) begin  // hw/update/update.ts:24
        ack_hold_valid: assert (ack_valid);  // hw/update/update.ts:24
        ack_hold_slot: assert (ack_slot == ack_was_slot);  // hw/update/update.ts:24
        ack_hold_status: assert (ack_status == ack_was_status);  // hw/update/update.ts:24
        ack_hold_sequence: assert (ack_sequence == ack_was_sequence);  // hw/update/update.ts:24
        ack_hold_irq: assert (ack_irq == ack_was_irq);  // hw/update/update.ts:24
      end
    end
  end
`endif
endmodule
