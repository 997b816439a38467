// Command slots, one command each. A slot is taken from its commit until release; a write to a taken slot is dropped
// (overflow). A write with byte-enable holes or outside the command, and a dropped write that is no commit, spoil the slot until
// its next commit, which is then dropped (hole): a command is never put together from parts of two. The command leaves 8 cycles
// after its commit at the earliest.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","pageRequests":4,"pagesPerRegion":32,"prefetch":true,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
// Generated from hw/update/command-slots.ts; do not edit.
module vpri_command_slots_small (
  input  wire clk,
  input  wire rst,
  input  wire wr,
  input  wire [3:0] addr,
  input  wire [63:0] wdata,
  input  wire [7:0] be,
  output wire cmd_valid,
  input  wire cmd_ready,
  output wire cmd_slot,
  output wire [3:0] cmd_op,
  output wire [1:0] cmd_rights,
  output wire cmd_irq,
  output wire [7:0] cmd_domain,
  output wire [31:0] cmd_sequence,
  output wire [51:0] cmd_first_page,
  output wire [51:0] cmd_page_count,
  output wire cmd_response_valid,
  input  wire release_valid,
  input  wire release_slot,
  output wire overflow,
  output wire hole,
  output wire busy
);

  localparam [1:0] STATE_IDLE = 2'd0;
  localparam [1:0] STATE_FETCH = 2'd1;
  localparam [1:0] STATE_OFFER = 2'd2;

  wire slot;  // hw/update/command-slots.ts:31
  wire [2:0] qword;  // hw/update/command-slots.ts:32
  reg  [1:0] taken;  // hw/update/command-slots.ts:33
  reg  [1:0] spoilt;  // hw/update/command-slots.ts:33
  wire whole;  // hw/update/command-slots.ts:34
  wire free;  // hw/update/command-slots.ts:35
  wire accept;  // hw/update/command-slots.ts:36
  wire last;  // hw/update/command-slots.ts:37
  wire commit;  // hw/update/command-slots.ts:38
  wire [1:0] here;  // hw/update/command-slots.ts:42
  wire spoil;  // hw/update/command-slots.ts:43
  wire order_push_valid;  // hw/update/command-slots.ts:48
  wire order_push_ready;  // hw/update/command-slots.ts:48
  wire order_push_slot;  // hw/update/command-slots.ts:48
  wire order_pop_valid;  // hw/update/command-slots.ts:48
  wire order_pop_ready;  // hw/update/command-slots.ts:48
  wire order_pop_slot;  // hw/update/command-slots.ts:48
  wire [1:0] order_level;  // hw/update/command-slots.ts:48
  reg  [1:0] state;  // hw/update/command-slots.ts:57
  reg  [2:0] index;  // hw/update/command-slots.ts:58
  reg  front;  // hw/update/command-slots.ts:58
  reg  [63:0] q0;  // hw/update/command-slots.ts:58
  reg  [63:0] q1;  // hw/update/command-slots.ts:58
  reg  [63:0] q2;  // hw/update/command-slots.ts:58
  reg  [63:0] q3;  // hw/update/command-slots.ts:58
  wire fetching;  // hw/update/command-slots.ts:59
  wire [63:0] store_q;  // hw/update/command-slots.ts:60
  wire [2:0] store_w0_r0_apart_cat;  // hw/update/command-slots.ts:60
  wire [2:0] store_w0_r0_apart_cat_2;  // hw/update/command-slots.ts:60

  assign slot = addr[3];  // hw/update/command-slots.ts:31
  assign qword = addr[2:0];  // hw/update/command-slots.ts:32
  assign whole = (&be) & (qword < 3'd4);  // hw/update/command-slots.ts:34
  assign free = ~taken[slot];  // hw/update/command-slots.ts:35
  assign accept = (wr & free) & whole;  // hw/update/command-slots.ts:36
  assign last = (wr & whole) & (qword == 3'd3);  // hw/update/command-slots.ts:37
  assign commit = (last & free) & (~spoilt[slot]);  // hw/update/command-slots.ts:38
  assign here = {slot == 1'b1, slot == 1'b0};  // hw/update/command-slots.ts:42
  assign spoil = (wr & (~(whole & free))) & (~last);  // hw/update/command-slots.ts:43
  assign fetching = (state == STATE_FETCH) & (index < 3'd4);  // hw/update/command-slots.ts:59
  assign store_w0_r0_apart_cat = {slot, qword[1:0]};  // hw/update/command-slots.ts:60
  assign store_w0_r0_apart_cat_2 = {front, index[1:0]};  // hw/update/command-slots.ts:60

`ifdef VPRI_CHECKS
  wire [63:0] unused_store_peek;
`endif
  vpri_mem_w64_d8_1w1r_undefined u_store (  // hw/update/command-slots.ts:55
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(3'd0),
    .peek_data(unused_store_peek),
`endif
    .w0_en(accept),
    .w0_addr(store_w0_r0_apart_cat),
    .w0_data(wdata),
    .r0_en(fetching),
    .r0_addr(store_w0_r0_apart_cat_2),
    .r0_data(store_q)
  );

  vpri_fifo_d2_slot1 u_order (  // hw/update/command-slots.ts:48
    .clk(clk),
    .rst(rst),
    .push_valid(order_push_valid),
    .push_ready(order_push_ready),
    .push_slot(order_push_slot),
    .pop_valid(order_pop_valid),
    .pop_ready(order_pop_ready),
    .pop_slot(order_pop_slot),
    .level(order_level)
  );

  assign cmd_valid = state == STATE_OFFER;  // hw/update/command-slots.ts:62
  assign cmd_slot = front;  // hw/update/command-slots.ts:82
  assign cmd_op = q0[3:0];  // hw/update/command-slots.ts:84
  assign cmd_rights = q0[5:4];  // hw/update/command-slots.ts:84
  assign cmd_irq = q0[6];  // hw/update/command-slots.ts:84
  assign cmd_domain = q0[15:8];  // hw/update/command-slots.ts:84
  assign cmd_sequence = q0[63:32];  // hw/update/command-slots.ts:84
  assign cmd_first_page = q1[51:0];  // hw/update/command-slots.ts:84
  assign cmd_page_count = q2[51:0];  // hw/update/command-slots.ts:84
  assign cmd_response_valid = q3[63];  // hw/update/command-slots.ts:84
  assign overflow = wr & (~free);  // hw/update/command-slots.ts:39
  assign hole = (wr & free) & ((~whole) | (last & spoilt[slot]));  // hw/update/command-slots.ts:40
  assign busy = (((~(state == STATE_IDLE)) & (~(state == STATE_OFFER))) | (order_pop_valid & (state == STATE_IDLE))) | ((|order_level) & (~order_pop_valid));  // hw/update/command-slots.ts:87
  assign order_push_valid = commit;  // hw/update/command-slots.ts:49
  assign order_push_slot = slot;  // hw/update/command-slots.ts:50
  assign order_pop_ready = state == STATE_IDLE;  // hw/update/command-slots.ts:61

  always @(posedge clk) begin
    if (rst) begin
      taken <= 2'd0;
      spoilt <= 2'd0;
      state <= 2'd0;
      index <= 3'd0;
    end else begin
      spoilt <= spoil ? (spoilt | here) : (last ? (spoilt & (~here)) : spoilt);  // hw/update/command-slots.ts:44
      taken <= (taken & (~(release_valid ? {release_slot == 1'b1, release_slot == 1'b0} : 2'd0))) | (commit ? here : 2'd0);  // hw/update/command-slots.ts:46
      case (state)  // hw/update/command-slots.ts:63
        STATE_IDLE: begin
          if (order_pop_valid) begin  // hw/update/command-slots.ts:64
            index <= 3'd0;  // hw/update/command-slots.ts:66
            state <= STATE_FETCH;  // hw/update/command-slots.ts:67
          end
        end
        STATE_FETCH: begin
          index <= index + 3'd1;  // hw/update/command-slots.ts:70
          if (index == 3'd4) begin  // hw/update/command-slots.ts:77
            state <= STATE_OFFER;  // hw/update/command-slots.ts:77
          end
        end
        STATE_OFFER: begin
          if (cmd_ready) begin  // hw/update/command-slots.ts:79
            state <= STATE_IDLE;  // hw/update/command-slots.ts:79
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    case (state)  // hw/update/command-slots.ts:63
      STATE_IDLE: begin
        if (order_pop_valid) begin  // hw/update/command-slots.ts:64
          front <= order_pop_slot;  // hw/update/command-slots.ts:65
        end
      end
      STATE_FETCH: begin
        if (index != 3'd0) begin  // hw/update/command-slots.ts:71
          q0 <= q1;  // hw/update/command-slots.ts:72
          q1 <= q2;  // hw/update/command-slots.ts:73
          q2 <= q3;  // hw/update/command-slots.ts:74
          q3 <= store_q;  // hw/update/command-slots.ts:75
        end
      end
      STATE_OFFER: begin
      end
      default: begin
      end
    endcase
  end

  wire unused_0 = &{1'b0, order_push_ready};  // the order FIFO has a place for every slot (hw/update/command-slots.ts:51)
  wire unused_1 = &{1'b0, q0[31:16]};  // reserved bits of a command (hw/update/command-slots.ts:86)
  wire unused_2 = &{1'b0, q0[7]};  // reserved bits of a command (hw/update/command-slots.ts:86)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_command_slots_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_command_slots_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_command_slots_small
  `define VPRI_ASSUME_vpri_command_slots_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_command_slots_small assert
`endif

  reg  cmd_was_stalled;  // hw/update/command-slots.ts:24
  reg  cmd_was_slot;  // hw/update/command-slots.ts:24
  reg  [3:0] cmd_was_op;  // hw/update/command-slots.ts:24
  reg  [1:0] cmd_was_rights;  // hw/update/command-slots.ts:24
  reg  cmd_was_irq;  // hw/update/command-slots.ts:24
  reg  [7:0] cmd_was_domain;  // hw/update/command-slots.ts:24
  reg  [31:0] cmd_was_sequence;  // hw/update/command-slots.ts:24
  reg  [51:0] cmd_was_first_page;  // hw/update/command-slots.ts:24
  reg  [51:0] cmd_was_page_count;  // hw/update/command-slots.ts:24
  reg  cmd_was_response_valid;  // hw/update/command-slots.ts:24

  always @(posedge clk) begin
    if (rst) begin
      cmd_was_stalled <= 1'b0;
    end else begin
      cmd_was_stalled <= cmd_valid & (~cmd_ready);  // hw/update/command-slots.ts:24
    end
  end

  always @(posedge clk) begin
    cmd_was_slot <= cmd_slot;  // hw/update/command-slots.ts:24
    cmd_was_op <= cmd_op;  // hw/update/command-slots.ts:24
    cmd_was_rights <= cmd_rights;  // hw/update/command-slots.ts:24
    cmd_was_irq <= cmd_irq;  // hw/update/command-slots.ts:24
    cmd_was_domain <= cmd_domain;  // hw/update/command-slots.ts:24
    cmd_was_sequence <= cmd_sequence;  // hw/update/command-slots.ts:24
    cmd_was_first_page <= cmd_first_page;  // hw/update/command-slots.ts:24
    cmd_was_page_count <= cmd_page_count;  // hw/update/command-slots.ts:24
    cmd_was_response_valid <= cmd_response_valid;  // hw/update/command-slots.ts:24
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (commit) begin  // hw/update/command-slots.ts:52
        order_has_room: assert (order_push_ready);  // hw/update/command-slots.ts:52
      end
      state_legal: assert (state < 2'd3);  // hw/update/command-slots.ts:63
      release_taken: assert ((~release_valid) | taken[release_slot]);  // hw/update/command-slots.ts:89
      committed: cover (cmd_valid & cmd_ready);  // hw/update/command-slots.ts:90
      overflowed: cover (overflow);  // hw/update/command-slots.ts:91
      holed: cover (hole);  // hw/update/command-slots.ts:92
      if (cmd_was_stalled) begin  // hw/update/command-slots.ts:24
        cmd_hold_valid: assert (cmd_valid);  // hw/update/command-slots.ts:24
        cmd_hold_slot: assert (cmd_slot == cmd_was_slot);  // hw/update/command-slots.ts:24
        cmd_hold_op: assert (cmd_op == cmd_was_op);  // hw/update/command-slots.ts:24
        cmd_hold_rights: assert (cmd_rights == cmd_was_rights);  // hw/update/command-slots.ts:24
        cmd_hold_irq: assert (cmd_irq == cmd_was_irq);  // hw/update/command-slots.ts:24
        cmd_hold_domain: assert (cmd_domain == cmd_was_domain);  // hw/update/command-slots.ts:24
        cmd_hold_sequence: assert (cmd_sequence == cmd_was_sequence);  // hw/update/command-slots.ts:24
        cmd_hold_first_page: assert (cmd_first_page == cmd_was_first_page);  // hw/update/command-slots.ts:24
        cmd_hold_page_count: assert (cmd_page_count == cmd_was_page_count);  // hw/update/command-slots.ts:24
        cmd_hold_response_valid: assert (cmd_response_valid == cmd_was_response_valid);  // hw/update/command-slots.ts:24
      end
      if (accept & fetching) begin  // hw/update/command-slots.ts:60
        store_w0_r0_apart: assert (store_w0_r0_apart_cat != store_w0_r0_apart_cat_2);  // hw/update/command-slots.ts:60
      end
    end
  end
`endif
`endif
endmodule
