// Command slots, one command each. A slot is taken from its commit until release; a write to a taken slot is dropped
// (overflow). A write with byte-enable holes or outside the command, and a dropped write that is no commit, spoil the slot until
// its next commit, which is then dropped (hole): a command is never put together from parts of two. The command leaves 3 cycles
// after its commit at the earliest.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
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
  output wire [255:0] cmd_words,
  input  wire release_valid,
  input  wire release_slot,
  output wire overflow,
  output wire hole,
  output wire busy
);

  wire slot;  // hw/update/command-slots.ts:30
  wire [2:0] qword;  // hw/update/command-slots.ts:31
  reg  [1:0] taken;  // hw/update/command-slots.ts:32
  reg  [1:0] spoilt;  // hw/update/command-slots.ts:32
  reg  offering;  // hw/update/command-slots.ts:32
  reg  front;  // hw/update/command-slots.ts:32
  wire whole;  // hw/update/command-slots.ts:33
  wire free;  // hw/update/command-slots.ts:34
  wire accept;  // hw/update/command-slots.ts:35
  wire last;  // hw/update/command-slots.ts:36
  wire commit;  // hw/update/command-slots.ts:37
  wire [1:0] here;  // hw/update/command-slots.ts:41
  wire spoil;  // hw/update/command-slots.ts:42
  wire order_push_valid;  // hw/update/command-slots.ts:47
  wire order_push_ready;  // hw/update/command-slots.ts:47
  wire order_push_slot;  // hw/update/command-slots.ts:47
  wire order_pop_valid;  // hw/update/command-slots.ts:47
  wire order_pop_ready;  // hw/update/command-slots.ts:47
  wire order_pop_slot;  // hw/update/command-slots.ts:47
  wire [1:0] order_level;  // hw/update/command-slots.ts:47
  wire fetch;  // hw/update/command-slots.ts:56
  wire [255:0] store_q;  // hw/update/command-slots.ts:64

  assign slot = addr[3];  // hw/update/command-slots.ts:30
  assign qword = addr[2:0];  // hw/update/command-slots.ts:31
  assign whole = (&be) & (qword < 3'd4);  // hw/update/command-slots.ts:33
  assign free = ~taken[slot];  // hw/update/command-slots.ts:34
  assign accept = (wr & free) & whole;  // hw/update/command-slots.ts:35
  assign last = (wr & whole) & (qword == 3'd3);  // hw/update/command-slots.ts:36
  assign commit = (last & free) & (~spoilt[slot]);  // hw/update/command-slots.ts:37
  assign here = {slot == 1'b1, slot == 1'b0};  // hw/update/command-slots.ts:41
  assign spoil = (wr & (~(whole & free))) & (~last);  // hw/update/command-slots.ts:42
  assign fetch = order_pop_valid & ((~offering) | cmd_ready);  // hw/update/command-slots.ts:56

`ifdef VPRI_CHECKS
  wire [255:0] unused_store_peek;
`endif
  vpri_mem_w256_d2_l64_1w1r_undefined u_store (  // hw/update/command-slots.ts:54
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(1'b0),
    .peek_data(unused_store_peek),
`endif
    .w0_en(accept),
    .w0_addr(slot),
    .w0_data({4{wdata}}),
    .w0_mask({qword[1:0] == 2'd3, qword[1:0] == 2'd2, qword[1:0] == 2'd1, qword[1:0] == 2'd0}),
    .r0_en(fetch),
    .r0_addr(order_pop_slot),
    .r0_data(store_q)
  );

  vpri_fifo_d2_slot1 u_order (  // hw/update/command-slots.ts:47
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

  assign cmd_valid = offering;  // hw/update/command-slots.ts:62
  assign cmd_slot = front;  // hw/update/command-slots.ts:63
  assign cmd_words = store_q;  // hw/update/command-slots.ts:64
  assign overflow = wr & (~free);  // hw/update/command-slots.ts:38
  assign hole = (wr & free) & ((~whole) | (last & spoilt[slot]));  // hw/update/command-slots.ts:39
  assign busy = (|order_level) & ((~order_pop_valid) | (~offering));  // hw/update/command-slots.ts:65
  assign order_push_valid = commit;  // hw/update/command-slots.ts:48
  assign order_push_slot = slot;  // hw/update/command-slots.ts:49
  assign order_pop_ready = fetch;  // hw/update/command-slots.ts:57

  always @(posedge clk) begin
    if (rst) begin
      taken <= 2'd0;
      spoilt <= 2'd0;
      offering <= 1'b0;
    end else begin
      spoilt <= spoil ? (spoilt | here) : (last ? (spoilt & (~here)) : spoilt);  // hw/update/command-slots.ts:43
      taken <= (taken & (~(release_valid ? {release_slot == 1'b1, release_slot == 1'b0} : 2'd0))) | (commit ? here : 2'd0);  // hw/update/command-slots.ts:45
      if (fetch) begin  // hw/update/command-slots.ts:58
        offering <= 1'b1;  // hw/update/command-slots.ts:60
      end else if (cmd_ready) begin  // hw/update/command-slots.ts:61
        offering <= 1'b0;  // hw/update/command-slots.ts:61
      end
    end
  end

  always @(posedge clk) begin
    if (fetch) begin  // hw/update/command-slots.ts:58
      front <= order_pop_slot;  // hw/update/command-slots.ts:59
    end
  end

  wire unused_0 = &{1'b0, order_push_ready};  // the order FIFO has a place for every slot (hw/update/command-slots.ts:50)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_command_slots_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_command_slots_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_command_slots_small
  `define VPRI_ASSUME_vpri_command_slots_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_command_slots_small assert
`endif

  reg  cmd_was_stalled;  // hw/update/command-slots.ts:23
  reg  cmd_was_slot;  // hw/update/command-slots.ts:23
  reg  [255:0] cmd_was_words;  // hw/update/command-slots.ts:23

  always @(posedge clk) begin
    if (rst) begin
      cmd_was_stalled <= 1'b0;
    end else begin
      cmd_was_stalled <= cmd_valid & (~cmd_ready);  // hw/update/command-slots.ts:23
    end
  end

  always @(posedge clk) begin
    cmd_was_slot <= cmd_slot;  // hw/update/command-slots.ts:23
    cmd_was_words <= cmd_words;  // hw/update/command-slots.ts:23
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (commit) begin  // hw/update/command-slots.ts:51
        order_has_room: assert (order_push_ready);  // hw/update/command-slots.ts:51
      end
      release_taken: assert ((~release_valid) | taken[release_slot]);  // hw/update/command-slots.ts:67
      committed: cover (cmd_valid & cmd_ready);  // hw/update/command-slots.ts:68
      overflowed: cover (overflow);  // hw/update/command-slots.ts:69
      holed: cover (hole);  // hw/update/command-slots.ts:70
      if (cmd_was_stalled) begin  // hw/update/command-slots.ts:23
        cmd_hold_valid: assert (cmd_valid);  // hw/update/command-slots.ts:23
        cmd_hold_slot: assert (cmd_slot == cmd_was_slot);  // hw/update/command-slots.ts:23
        cmd_hold_words: assert (cmd_words == cmd_was_words);  // hw/update/command-slots.ts:23
      end
      if (accept & fetch) begin  // hw/update/command-slots.ts:64
        store_w0_r0_apart: assert (slot != order_pop_slot);  // hw/update/command-slots.ts:64
      end
    end
  end
`endif
`endif
endmodule
