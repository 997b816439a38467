// Update engine: set and clear of page ranges, hardware clear of domains; one command at a time, its lines one after the other, with as
// many line writes outstanding as the miss unit has entries. A command that lowers rights (decided by its opcode: clear, set to
// read-only) flips the domain's epoch after its last line has passed the point of order; it is acknowledged when the epoch left behind
// is drained and memory has answered for every line. Every line that passes the point of order bumps the domain's generation.
// Not served: block, a response carried by a command (status unsupported).
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","pageRequests":4,"pagesPerRegion":32,"prefetch":true,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
// Generated from hw/update/update.ts; do not edit.
module vpri_update_small (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire cmd_valid,
  output wire cmd_ready,
  input  wire cmd_slot,
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
  output wire ack_slot,
  output wire [7:0] ack_status,
  output wire [31:0] ack_sequence,
  output wire ack_irq,
  output wire change_valid,
  input  wire change_ready,
  output wire [11:0] change_row,
  output wire [4:0] change_first,
  output wire [5:0] change_end,
  output wire [1:0] change_rights,
  output wire [3:0] change_mark,
  input  wire installed,
  input  wire done,
  input  wire done_error,
  output wire flip_valid,
  output wire flip_domain,
  output wire bump_valid,
  output wire bump_domain,
  input  wire [1:0] drained,
  input  wire [23:0] domain_base,
  input  wire [41:0] domain_limit,
  input  wire [1:0] domain_cleared,
  input  wire [1:0] clear_pending,
  output wire clear_done_valid,
  output wire clear_done_ok,
  output wire clear_done_domain,
  output wire busy
);

  localparam [2:0] STATE_IDLE = 3'd0;
  localparam [2:0] STATE_CHECK = 3'd1;
  localparam [2:0] STATE_LINES = 3'd2;
  localparam [2:0] STATE_SETTLE = 3'd3;
  localparam [2:0] STATE_DRAIN = 3'd4;
  localparam [2:0] STATE_ACK = 3'd5;

  reg  [2:0] state;  // hw/update/update.ts:37
  reg  domain;  // hw/update/update.ts:39
  reg  [11:0] base;  // hw/update/update.ts:39
  reg  [20:0] limit;  // hw/update/update.ts:39
  reg  [19:0] page;  // hw/update/update.ts:39
  reg  [20:0] left;  // hw/update/update.ts:39
  reg  wiping;  // hw/update/update.ts:39
  reg  failed;  // hw/update/update.ts:39
  reg  [7:0] status;  // hw/update/update.ts:39
  reg  lowering;  // hw/update/update.ts:39
  reg  [1:0] rights;  // hw/update/update.ts:39
  reg  [2:0] uninstalled;  // hw/update/update.ts:39
  reg  [2:0] unwritten;  // hw/update/update.ts:39
  wire clearing;  // hw/update/update.ts:47
  wire pick;  // hw/update/update.ts:48
  wire [20:0] pick_limit;  // hw/update/update.ts:49
  wire [52:0] range_end;  // hw/update/update.ts:57
  wire [7:0] verdict;  // hw/update/update.ts:59
  wire [4:0] offset;  // hw/update/update.ts:63
  wire [5:0] room;  // hw/update/update.ts:64
  wire last_row;  // hw/update/update.ts:65
  wire [5:0] here;  // hw/update/update.ts:66
  wire sent;  // hw/update/update.ts:73
  wire settled;  // hw/update/update.ts:76
  wire written;  // hw/update/update.ts:77
  wire wiped;  // hw/update/update.ts:78
  wire drain_done;  // hw/update/update.ts:86
  wire start;  // hw/update/update.ts:93
  wire [1:0] pick_and;  // hw/update/update.ts:48

  assign clearing = |clear_pending;  // hw/update/update.ts:47
  assign pick = clearing ? ((pick_and[0] & 1'b0) | (pick_and[1] & 1'b1)) : cmd_domain[0];  // hw/update/update.ts:48
  assign pick_limit = pick ? domain_limit[41:21] : domain_limit[20:0];  // hw/update/update.ts:49
  assign range_end = {1'b0, cmd_first_page} + {1'b0, cmd_page_count};  // hw/update/update.ts:57
  assign verdict = (~(((cmd_op == 4'd1) | (cmd_op == 4'd2)) | (cmd_op == 4'd3))) ? 8'd1 : (((~(((cmd_op == 4'd1) & ((cmd_rights == 2'd1) | (cmd_rights == 2'd3))) | ((cmd_op == 4'd2) & (cmd_rights == 2'd0)))) | cmd_response_valid) ? 8'd4 : ((~((~(|cmd_domain[7:1])) & domain_cleared[domain])) ? 8'd2 : ((~((range_end <= {32'd0, limit}) & (|cmd_page_count))) ? 8'd3 : 8'd0)));  // hw/update/update.ts:59
  assign offset = page[4:0];  // hw/update/update.ts:63
  assign room = 6'h20 - {1'b0, offset};  // hw/update/update.ts:64
  assign last_row = left <= {15'd0, room};  // hw/update/update.ts:65
  assign here = last_row ? left[5:0] : room;  // hw/update/update.ts:66
  assign sent = change_valid & change_ready;  // hw/update/update.ts:73
  assign settled = (state == STATE_SETTLE) & (uninstalled == 3'd0);  // hw/update/update.ts:76
  assign written = unwritten == 3'd0;  // hw/update/update.ts:77
  assign wiped = (settled & wiping) & written;  // hw/update/update.ts:78
  assign drain_done = written & ((~lowering) | drained[domain]);  // hw/update/update.ts:86
  assign start = clearing | (cmd_valid & enable);  // hw/update/update.ts:93
  assign pick_and = clear_pending & ((~clear_pending) + 2'd1);  // hw/update/update.ts:48

  assign cmd_ready = (state == STATE_ACK) & ack_ready;  // hw/update/update.ts:92
  assign ack_valid = state == STATE_ACK;  // hw/update/update.ts:87
  assign ack_slot = cmd_slot;  // hw/update/update.ts:88
  assign ack_status = status;  // hw/update/update.ts:89
  assign ack_sequence = cmd_sequence;  // hw/update/update.ts:90
  assign ack_irq = cmd_irq;  // hw/update/update.ts:91
  assign change_valid = state == STATE_LINES;  // hw/update/update.ts:67
  assign change_row = base + page[16:5];  // hw/update/update.ts:68
  assign change_first = offset;  // hw/update/update.ts:69
  assign change_end = wiping ? 6'h20 : ({1'b0, offset} + here);  // hw/update/update.ts:70
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
      uninstalled <= 3'd0;
      unwritten <= 3'd0;
    end else begin
      uninstalled <= (uninstalled + {2'd0, sent}) - {2'd0, installed};  // hw/update/update.ts:74
      unwritten <= (unwritten + {2'd0, sent}) - {2'd0, done};  // hw/update/update.ts:75
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
          base <= pick ? domain_base[23:12] : domain_base[11:0];  // hw/update/update.ts:100
          limit <= pick_limit;  // hw/update/update.ts:101
          page <= 20'd0;  // hw/update/update.ts:102
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
        page <= cmd_first_page[19:0];  // hw/update/update.ts:115
        left <= cmd_page_count[20:0];  // hw/update/update.ts:116
      end
      STATE_LINES: begin
        if (change_ready) begin  // hw/update/update.ts:119
          page <= {page[19:5] + 15'd1, 5'd0};  // hw/update/update.ts:120
          left <= left - {15'd0, here};  // hw/update/update.ts:121
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
`ifndef VPRI_UNCHECKED_vpri_update_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_update_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_update_small
  `define VPRI_ASSUME_vpri_update_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_update_small assert
`endif

  reg  cmd_was_stalled;  // hw/update/update.ts:21
  reg  cmd_was_slot;  // hw/update/update.ts:21
  reg  [3:0] cmd_was_op;  // hw/update/update.ts:21
  reg  [1:0] cmd_was_rights;  // hw/update/update.ts:21
  reg  cmd_was_irq;  // hw/update/update.ts:21
  reg  [7:0] cmd_was_domain;  // hw/update/update.ts:21
  reg  [31:0] cmd_was_sequence;  // hw/update/update.ts:21
  reg  [51:0] cmd_was_first_page;  // hw/update/update.ts:21
  reg  [51:0] cmd_was_page_count;  // hw/update/update.ts:21
  reg  cmd_was_response_valid;  // hw/update/update.ts:21
  reg  ack_was_stalled;  // hw/update/update.ts:22
  reg  ack_was_slot;  // hw/update/update.ts:22
  reg  [7:0] ack_was_status;  // hw/update/update.ts:22
  reg  [31:0] ack_was_sequence;  // hw/update/update.ts:22
  reg  ack_was_irq;  // hw/update/update.ts:22
  reg  change_was_stalled;  // hw/update/update.ts:24
  reg  [11:0] change_was_row;  // hw/update/update.ts:24
  reg  [4:0] change_was_first;  // hw/update/update.ts:24
  reg  [5:0] change_was_end;  // hw/update/update.ts:24
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
        changes_inside_limit: assert (({1'b0, page} + {15'd0, here}) <= limit);  // hw/update/update.ts:134
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
        cmd_hold_valid: `VPRI_ASSUME_vpri_update_small (cmd_valid);  // hw/update/update.ts:21
        cmd_hold_slot: `VPRI_ASSUME_vpri_update_small (cmd_slot == cmd_was_slot);  // hw/update/update.ts:21
        cmd_hold_op: `VPRI_ASSUME_vpri_update_small (cmd_op == cmd_was_op);  // hw/update/update.ts:21
        cmd_hold_rights: `VPRI_ASSUME_vpri_update_small (cmd_rights == cmd_was_rights);  // hw/update/update.ts:21
        cmd_hold_irq: `VPRI_ASSUME_vpri_update_small (cmd_irq == cmd_was_irq);  // hw/update/update.ts:21
        cmd_hold_domain: `VPRI_ASSUME_vpri_update_small (cmd_domain == cmd_was_domain);  // hw/update/update.ts:21
        cmd_hold_sequence: `VPRI_ASSUME_vpri_update_small (cmd_sequence == cmd_was_sequence);  // hw/update/update.ts:21
        cmd_hold_first_page: `VPRI_ASSUME_vpri_update_small (cmd_first_page == cmd_was_first_page);  // hw/update/update.ts:21
        cmd_hold_page_count: `VPRI_ASSUME_vpri_update_small (cmd_page_count == cmd_was_page_count);  // hw/update/update.ts:21
        cmd_hold_response_valid: `VPRI_ASSUME_vpri_update_small (cmd_response_valid == cmd_was_response_valid);  // hw/update/update.ts:21
      end
    end
  end
`endif
`endif
`endif
endmodule
