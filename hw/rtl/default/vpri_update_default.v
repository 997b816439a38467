// Update engine: set and clear of page ranges, hardware clear of domains; one command at a time, its lines one after the other, with as
// many line writes outstanding as the miss unit has entries. A command that lowers rights (decided by its opcode: clear, set to
// read-only) flips the domain's epoch after its last line has passed the point of order; it is acknowledged when the epoch left behind
// is drained and memory has answered for every line. Every line that passes the point of order bumps the domain's generation.
// Not served: block, a response carried by a command (status unsupported).
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","pageRequests":64,"pagesPerRegion":256,"prefetch":true,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
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
  output wire change_valid,
  input  wire change_ready,
  output wire [15:0] change_row,
  output wire [7:0] change_first,
  output wire [8:0] change_end,
  output wire [1:0] change_rights,
  output wire [3:0] change_mark,
  input  wire installed,
  input  wire done,
  input  wire done_error,
  output wire flip_valid,
  output wire [3:0] flip_domain,
  output wire bump_valid,
  output wire [3:0] bump_domain,
  input  wire [15:0] drained,
  input  wire [255:0] domain_base,
  input  wire [463:0] domain_limit,
  input  wire [15:0] domain_cleared,
  input  wire [15:0] clear_pending,
  output wire clear_done_valid,
  output wire clear_done_ok,
  output wire [3:0] clear_done_domain,
  output wire busy
);

  localparam [2:0] STATE_IDLE = 3'd0;
  localparam [2:0] STATE_CHECK = 3'd1;
  localparam [2:0] STATE_LINES = 3'd2;
  localparam [2:0] STATE_SETTLE = 3'd3;
  localparam [2:0] STATE_DRAIN = 3'd4;
  localparam [2:0] STATE_ACK = 3'd5;

  reg  [2:0] state;  // hw/update/update.ts:37
  reg  [3:0] domain;  // hw/update/update.ts:39
  reg  [15:0] base;  // hw/update/update.ts:39
  reg  [28:0] limit;  // hw/update/update.ts:39
  reg  [27:0] page;  // hw/update/update.ts:39
  reg  [28:0] left;  // hw/update/update.ts:39
  reg  wiping;  // hw/update/update.ts:39
  reg  failed;  // hw/update/update.ts:39
  reg  [7:0] status;  // hw/update/update.ts:39
  reg  lowering;  // hw/update/update.ts:39
  reg  [1:0] rights;  // hw/update/update.ts:39
  reg  [4:0] uninstalled;  // hw/update/update.ts:39
  reg  [4:0] unwritten;  // hw/update/update.ts:39
  wire clearing;  // hw/update/update.ts:47
  wire [3:0] pick;  // hw/update/update.ts:48
  wire [28:0] pick_limit;  // hw/update/update.ts:49
  wire [52:0] range_end;  // hw/update/update.ts:57
  wire [7:0] verdict;  // hw/update/update.ts:59
  wire [7:0] offset;  // hw/update/update.ts:63
  wire [8:0] room;  // hw/update/update.ts:64
  wire last_row;  // hw/update/update.ts:65
  wire [8:0] here;  // hw/update/update.ts:66
  wire sent;  // hw/update/update.ts:73
  wire settled;  // hw/update/update.ts:76
  wire written;  // hw/update/update.ts:77
  wire wiped;  // hw/update/update.ts:78
  wire drain_done;  // hw/update/update.ts:86
  wire start;  // hw/update/update.ts:93
  wire [15:0] pick_and;  // hw/update/update.ts:48

  assign clearing = |clear_pending;  // hw/update/update.ts:47
  assign pick = clearing ? (((((((((((((((({4{pick_and[0]}} & 4'd0) | ({4{pick_and[1]}} & 4'd1)) | ({4{pick_and[2]}} & 4'd2)) | ({4{pick_and[3]}} & 4'd3)) | ({4{pick_and[4]}} & 4'd4)) | ({4{pick_and[5]}} & 4'd5)) | ({4{pick_and[6]}} & 4'd6)) | ({4{pick_and[7]}} & 4'd7)) | ({4{pick_and[8]}} & 4'd8)) | ({4{pick_and[9]}} & 4'd9)) | ({4{pick_and[10]}} & 4'ha)) | ({4{pick_and[11]}} & 4'hb)) | ({4{pick_and[12]}} & 4'hc)) | ({4{pick_and[13]}} & 4'hd)) | ({4{pick_and[14]}} & 4'he)) | ({4{pick_and[15]}} & 4'hf)) : cmd_domain[3:0];  // hw/update/update.ts:48
  assign pick_limit = pick[3] ? (pick[2] ? (pick[1] ? (pick[0] ? domain_limit[463:435] : domain_limit[434:406]) : (pick[0] ? domain_limit[405:377] : domain_limit[376:348])) : (pick[1] ? (pick[0] ? domain_limit[347:319] : domain_limit[318:290]) : (pick[0] ? domain_limit[289:261] : domain_limit[260:232]))) : (pick[2] ? (pick[1] ? (pick[0] ? domain_limit[231:203] : domain_limit[202:174]) : (pick[0] ? domain_limit[173:145] : domain_limit[144:116])) : (pick[1] ? (pick[0] ? domain_limit[115:87] : domain_limit[86:58]) : (pick[0] ? domain_limit[57:29] : domain_limit[28:0])));  // hw/update/update.ts:49
  assign range_end = {1'b0, cmd_first_page} + {1'b0, cmd_page_count};  // hw/update/update.ts:57
  assign verdict = (~(((cmd_op == 4'd1) | (cmd_op == 4'd2)) | (cmd_op == 4'd3))) ? 8'd1 : (((~(((cmd_op == 4'd1) & ((cmd_rights == 2'd1) | (cmd_rights == 2'd3))) | ((cmd_op == 4'd2) & (cmd_rights == 2'd0)))) | cmd_response_valid) ? 8'd4 : ((~((~(|cmd_domain[7:4])) & domain_cleared[domain])) ? 8'd2 : ((~((range_end <= {24'd0, limit}) & (|cmd_page_count))) ? 8'd3 : 8'd0)));  // hw/update/update.ts:59
  assign offset = page[7:0];  // hw/update/update.ts:63
  assign room = 9'h100 - {1'b0, offset};  // hw/update/update.ts:64
  assign last_row = left <= {20'd0, room};  // hw/update/update.ts:65
  assign here = last_row ? left[8:0] : room;  // hw/update/update.ts:66
  assign sent = change_valid & change_ready;  // hw/update/update.ts:73
  assign settled = (state == STATE_SETTLE) & (uninstalled == 5'd0);  // hw/update/update.ts:76
  assign written = unwritten == 5'd0;  // hw/update/update.ts:77
  assign wiped = (settled & wiping) & written;  // hw/update/update.ts:78
  assign drain_done = written & ((~lowering) | drained[domain]);  // hw/update/update.ts:86
  assign start = clearing | (cmd_valid & enable);  // hw/update/update.ts:93
  assign pick_and = clear_pending & ((~clear_pending) + 16'd1);  // hw/update/update.ts:48

  assign cmd_ready = (state == STATE_ACK) & ack_ready;  // hw/update/update.ts:92
  assign ack_valid = state == STATE_ACK;  // hw/update/update.ts:87
  assign ack_slot = cmd_slot;  // hw/update/update.ts:88
  assign ack_status = status;  // hw/update/update.ts:89
  assign ack_sequence = cmd_sequence;  // hw/update/update.ts:90
  assign ack_irq = cmd_irq;  // hw/update/update.ts:91
  assign change_valid = state == STATE_LINES;  // hw/update/update.ts:67
  assign change_row = base + page[23:8];  // hw/update/update.ts:68
  assign change_first = offset;  // hw/update/update.ts:69
  assign change_end = wiping ? 9'h100 : ({1'b0, offset} + here);  // hw/update/update.ts:70
  assign change_rights = rights;  // hw/update/update.ts:71
  assign change_mark = 4'd0;  // hw/update/update.ts:72
  assign flip_valid = (settled & lowering) & (~wiping);  // hw/update/update.ts:81
  assign flip_domain = domain;  // hw/update/update.ts:82
  assign bump_valid = installed;  // hw/update/update.ts:79
  assign bump_domain = domain;  // hw/update/update.ts:80
  assign clear_done_valid = wiped;  // hw/update/update.ts:83
  assign clear_done_ok = ~failed;  // hw/update/update.ts:84
  assign clear_done_domain = domain;  // hw/update/update.ts:85
  assign busy = (((((~(state == STATE_IDLE)) & (~(state == STATE_DRAIN))) & (~((state == STATE_ACK) & (~enable)))) | ((state == STATE_IDLE) & start)) | ((state == STATE_DRAIN) & drain_done)) | (~written);  // hw/update/update.ts:95

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      uninstalled <= 5'd0;
      unwritten <= 5'd0;
    end else begin
      uninstalled <= (uninstalled + {4'd0, sent}) - {4'd0, installed};  // hw/update/update.ts:74
      unwritten <= (unwritten + {4'd0, sent}) - {4'd0, done};  // hw/update/update.ts:75
      case (state)  // hw/update/update.ts:97
        STATE_IDLE: begin
          if (start) begin  // hw/update/update.ts:98
            if (~clearing) begin  // hw/update/update.ts:109
              state <= STATE_CHECK;  // hw/update/update.ts:109
            end else if (|pick_limit) begin  // hw/update/update.ts:109
              state <= STATE_LINES;  // hw/update/update.ts:109
            end else begin
              state <= STATE_SETTLE;  // hw/update/update.ts:109
            end
          end
        end
        STATE_CHECK: begin
          if (verdict == 8'd0) begin  // hw/update/update.ts:117
            state <= STATE_LINES;  // hw/update/update.ts:117
          end else begin
            state <= STATE_ACK;  // hw/update/update.ts:117
          end
        end
        STATE_LINES: begin
          if (change_ready) begin  // hw/update/update.ts:119
            if (last_row) begin  // hw/update/update.ts:122
              state <= STATE_SETTLE;  // hw/update/update.ts:122
            end
          end
        end
        STATE_SETTLE: begin
          if (wiped) begin  // hw/update/update.ts:124
            state <= STATE_IDLE;  // hw/update/update.ts:124
          end else if (settled & (~wiping)) begin  // hw/update/update.ts:124
            state <= STATE_DRAIN;  // hw/update/update.ts:124
          end
        end
        STATE_DRAIN: begin
          if (drain_done) begin  // hw/update/update.ts:125
            state <= STATE_ACK;  // hw/update/update.ts:127
          end
        end
        STATE_ACK: begin
          if (ack_ready) begin  // hw/update/update.ts:129
            state <= STATE_IDLE;  // hw/update/update.ts:129
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/update/update.ts:97
      STATE_IDLE: begin
        if (start) begin  // hw/update/update.ts:98
          domain <= pick;  // hw/update/update.ts:99
          base <= pick[3] ? (pick[2] ? (pick[1] ? (pick[0] ? domain_base[255:240] : domain_base[239:224]) : (pick[0] ? domain_base[223:208] : domain_base[207:192])) : (pick[1] ? (pick[0] ? domain_base[191:176] : domain_base[175:160]) : (pick[0] ? domain_base[159:144] : domain_base[143:128]))) : (pick[2] ? (pick[1] ? (pick[0] ? domain_base[127:112] : domain_base[111:96]) : (pick[0] ? domain_base[95:80] : domain_base[79:64])) : (pick[1] ? (pick[0] ? domain_base[63:48] : domain_base[47:32]) : (pick[0] ? domain_base[31:16] : domain_base[15:0])));  // hw/update/update.ts:100
          limit <= pick_limit;  // hw/update/update.ts:101
          page <= 28'd0;  // hw/update/update.ts:102
          left <= pick_limit;  // hw/update/update.ts:103
          wiping <= clearing;  // hw/update/update.ts:104
          rights <= 2'd0;  // hw/update/update.ts:105
          lowering <= 1'b0;  // hw/update/update.ts:106
          failed <= 1'b0;  // hw/update/update.ts:107
        end
      end
      STATE_CHECK: begin
        status <= verdict;  // hw/update/update.ts:112
        lowering <= (cmd_op == 4'd2) | (cmd_rights == 2'd1);  // hw/update/update.ts:113
        rights <= cmd_rights;  // hw/update/update.ts:114
        page <= cmd_first_page[27:0];  // hw/update/update.ts:115
        left <= cmd_page_count[28:0];  // hw/update/update.ts:116
      end
      STATE_LINES: begin
        if (change_ready) begin  // hw/update/update.ts:119
          page <= {page[27:8] + 20'd1, 8'd0};  // hw/update/update.ts:120
          left <= left - {20'd0, here};  // hw/update/update.ts:121
        end
      end
      STATE_SETTLE: begin
      end
      STATE_DRAIN: begin
        if (drain_done) begin  // hw/update/update.ts:125
          if (failed) begin  // hw/update/update.ts:126
            status <= 8'd6;  // hw/update/update.ts:126
          end
        end
      end
      STATE_ACK: begin
      end
      default: begin
      end
    endcase
    if (done & done_error) begin  // hw/update/update.ts:131
      failed <= 1'b1;  // hw/update/update.ts:131
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_update_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_update_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_update_default
  `define VPRI_ASSUME_vpri_update_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_update_default assert
`endif

  reg  cmd_was_stalled;  // hw/update/update.ts:21
  reg  [2:0] cmd_was_slot;  // hw/update/update.ts:21
  reg  [3:0] cmd_was_op;  // hw/update/update.ts:21
  reg  [1:0] cmd_was_rights;  // hw/update/update.ts:21
  reg  cmd_was_irq;  // hw/update/update.ts:21
  reg  [7:0] cmd_was_domain;  // hw/update/update.ts:21
  reg  [31:0] cmd_was_sequence;  // hw/update/update.ts:21
  reg  [51:0] cmd_was_first_page;  // hw/update/update.ts:21
  reg  [51:0] cmd_was_page_count;  // hw/update/update.ts:21
  reg  cmd_was_response_valid;  // hw/update/update.ts:21
  reg  ack_was_stalled;  // hw/update/update.ts:22
  reg  [2:0] ack_was_slot;  // hw/update/update.ts:22
  reg  [7:0] ack_was_status;  // hw/update/update.ts:22
  reg  [31:0] ack_was_sequence;  // hw/update/update.ts:22
  reg  ack_was_irq;  // hw/update/update.ts:22
  reg  change_was_stalled;  // hw/update/update.ts:24
  reg  [15:0] change_was_row;  // hw/update/update.ts:24
  reg  [7:0] change_was_first;  // hw/update/update.ts:24
  reg  [8:0] change_was_end;  // hw/update/update.ts:24
  reg  [1:0] change_was_rights;  // hw/update/update.ts:24
  reg  [3:0] change_was_mark;  // hw/update/update.ts:24

  always @(posedge clk) begin
    if (rst) begin
      cmd_was_stalled <= 1'b0;
      ack_was_stalled <= 1'b0;
      change_was_stalled <= 1'b0;
    end else begin
      cmd_was_stalled <= cmd_valid & (~cmd_ready);  // hw/update/update.ts:21
      ack_was_stalled <= ack_valid & (~ack_ready);  // hw/update/update.ts:22
      change_was_stalled <= change_valid & (~change_ready);  // hw/update/update.ts:24
    end
  end

  always @(posedge clk) begin
    cmd_was_slot <= cmd_slot;  // hw/update/update.ts:21
    cmd_was_op <= cmd_op;  // hw/update/update.ts:21
    cmd_was_rights <= cmd_rights;  // hw/update/update.ts:21
    cmd_was_irq <= cmd_irq;  // hw/update/update.ts:21
    cmd_was_domain <= cmd_domain;  // hw/update/update.ts:21
    cmd_was_sequence <= cmd_sequence;  // hw/update/update.ts:21
    cmd_was_first_page <= cmd_first_page;  // hw/update/update.ts:21
    cmd_was_page_count <= cmd_page_count;  // hw/update/update.ts:21
    cmd_was_response_valid <= cmd_response_valid;  // hw/update/update.ts:21
    ack_was_slot <= ack_slot;  // hw/update/update.ts:22
    ack_was_status <= ack_status;  // hw/update/update.ts:22
    ack_was_sequence <= ack_sequence;  // hw/update/update.ts:22
    ack_was_irq <= ack_irq;  // hw/update/update.ts:22
    change_was_row <= change_row;  // hw/update/update.ts:24
    change_was_first <= change_first;  // hw/update/update.ts:24
    change_was_end <= change_end;  // hw/update/update.ts:24
    change_was_rights <= change_rights;  // hw/update/update.ts:24
    change_was_mark <= change_mark;  // hw/update/update.ts:24
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 3'd6);  // hw/update/update.ts:97
      if (change_valid & (~wiping)) begin  // hw/update/update.ts:133
        changes_inside_limit: assert (({1'b0, page} + {20'd0, here}) <= limit);  // hw/update/update.ts:134
      end
      installed_was_sent: assert ((~installed) | (|uninstalled));  // hw/update/update.ts:136
      done_was_sent: assert ((~done) | (|unwritten));  // hw/update/update.ts:137
      acknowledged: cover ((ack_valid & ack_ready) & (status == 8'd0));  // hw/update/update.ts:138
      drain_waits: cover ((state == STATE_DRAIN) & (~drain_done));  // hw/update/update.ts:139
      wiped_domain: cover (clear_done_valid);  // hw/update/update.ts:140
      if (ack_was_stalled) begin  // hw/update/update.ts:22
        ack_hold_valid: assert (ack_valid);  // hw/update/update.ts:22
        ack_hold_slot: assert (ack_slot == ack_was_slot);  // hw/update/update.ts:22
        ack_hold_status: assert (ack_status == ack_was_status);  // hw/update/update.ts:22
        ack_hold_sequence: assert (ack_sequence == ack_was_sequence);  // hw/update/update.ts:22
        ack_hold_irq: assert (ack_irq == ack_was_irq);  // hw/update/update.ts:22
      end
      if (change_was_stalled) begin  // hw/update/update.ts:24
        change_hold_valid: assert (change_valid);  // hw/update/update.ts:24
        change_hold_row: assert (change_row == change_was_row);  // hw/update/update.ts:24
        change_hold_first: assert (change_first == change_was_first);  // hw/update/update.ts:24
        change_hold_end: assert (change_end == change_was_end);  // hw/update/update.ts:24
        change_hold_rights: assert (change_rights == change_was_rights);  // hw/update/update.ts:24
        change_hold_mark: assert (change_mark == change_was_mark);  // hw/update/update.ts:24
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (cmd_was_stalled) begin  // hw/update/update.ts:21
        cmd_hold_valid: `VPRI_ASSUME_vpri_update_default (cmd_valid);  // hw/update/update.ts:21
        cmd_hold_slot: `VPRI_ASSUME_vpri_update_default (cmd_slot == cmd_was_slot);  // hw/update/update.ts:21
        cmd_hold_op: `VPRI_ASSUME_vpri_update_default (cmd_op == cmd_was_op);  // hw/update/update.ts:21
        cmd_hold_rights: `VPRI_ASSUME_vpri_update_default (cmd_rights == cmd_was_rights);  // hw/update/update.ts:21
        cmd_hold_irq: `VPRI_ASSUME_vpri_update_default (cmd_irq == cmd_was_irq);  // hw/update/update.ts:21
        cmd_hold_domain: `VPRI_ASSUME_vpri_update_default (cmd_domain == cmd_was_domain);  // hw/update/update.ts:21
        cmd_hold_sequence: `VPRI_ASSUME_vpri_update_default (cmd_sequence == cmd_was_sequence);  // hw/update/update.ts:21
        cmd_hold_first_page: `VPRI_ASSUME_vpri_update_default (cmd_first_page == cmd_was_first_page);  // hw/update/update.ts:21
        cmd_hold_page_count: `VPRI_ASSUME_vpri_update_default (cmd_page_count == cmd_was_page_count);  // hw/update/update.ts:21
        cmd_hold_response_valid: `VPRI_ASSUME_vpri_update_default (cmd_response_valid == cmd_was_response_valid);  // hw/update/update.ts:21
      end
    end
  end
`endif
`endif
`endif
endmodule
