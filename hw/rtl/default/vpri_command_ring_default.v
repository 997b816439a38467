// Fetch of the command ring: reads of up to 4 commands, one read at a time, by the PF, under a tag of its own; no read crosses 128 bytes.
// Credits: a read asks only for commands whose acknowledgements have a place, beside one place for each command slot, so the acknowledgement
// ring cannot overflow whatever the host returns late. Completions are always taken; commands leave 3 cycles after their last beat at the
// earliest. A completion with an error status, poisoned, or of another length than owed stops the ring (failed): the commands of the
// read from there on are not taken, and are read again when enable has been low. A tail further from the head than the ring is long fetches
// nothing (bad_tail). A read whose completion never comes stops the ring for good; the slots go on.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/update/command-ring.ts; do not edit.
module vpri_command_ring_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire master,
  input  wire [51:0] base,
  input  wire [3:0] size,
  input  wire [31:0] tail,
  output wire [31:0] head,
  output wire stopped,
  input  wire [3:0] ack_size,
  input  wire [31:0] ack_tail,
  input  wire [31:0] ack_head,
  input  wire acked,
  input  wire [15:0] pf_requester_id,
  output wire tx_valid,
  input  wire tx_ready,
  output wire [127:0] tx_hdr,
  input  wire rx_valid,
  output wire rx_ready,
  input  wire [511:0] rx_data,
  input  wire [15:0] rx_strb,
  input  wire [127:0] rx_hdr,
  input  wire [3:0] rx_error,
  input  wire rx_sop,
  input  wire rx_eop,
  output wire cmd_valid,
  input  wire cmd_ready,
  output wire [2:0] cmd_slot,
  output wire [255:0] cmd_words,
  output wire failed,
  output wire bad_tail,
  output wire unexpected,
  output wire busy
);

  localparam [1:0] STATE_IDLE = 2'd0;
  localparam [1:0] STATE_ASK = 2'd1;
  localparam [1:0] STATE_WAIT = 2'd2;

  reg  [1:0] state;  // hw/update/command-ring.ts:39
  reg  [31:0] at;  // hw/update/command-ring.ts:40
  reg  [2:0] n;  // hw/update/command-ring.ts:40
  reg  [2:0] owed;  // hw/update/command-ring.ts:40
  reg  [2:0] left;  // hw/update/command-ring.ts:40
  reg  mute;  // hw/update/command-ring.ts:40
  reg  halted;  // hw/update/command-ring.ts:40
  reg  [31:0] unacked;  // hw/update/command-ring.ts:40
  reg  second;  // hw/update/command-ring.ts:40
  wire [31:0] there;  // hw/update/command-ring.ts:48
  wire beyond;  // hw/update/command-ring.ts:49
  wire [2:0] to_border;  // hw/update/command-ring.ts:50
  wire [34:0] places;  // hw/update/command-ring.ts:51
  wire [34:0] spoken_for;  // hw/update/command-ring.ts:52
  wire [2:0] credit;  // hw/update/command-ring.ts:53
  wire [2:0] count;  // hw/update/command-ring.ts:54
  wire queue_push_valid;  // hw/update/command-ring.ts:55
  wire queue_push_ready;  // hw/update/command-ring.ts:55
  wire [255:0] queue_push_words;  // hw/update/command-ring.ts:55
  wire queue_pop_valid;  // hw/update/command-ring.ts:55
  wire queue_pop_ready;  // hw/update/command-ring.ts:55
  wire [255:0] queue_pop_words;  // hw/update/command-ring.ts:55
  wire [3:0] queue_level;  // hw/update/command-ring.ts:55
  wire room;  // hw/update/command-ring.ts:56
  wire go;  // hw/update/command-ring.ts:57
  wire [63:0] address;  // hw/update/command-ring.ts:61
  wire [9:0] dwords;  // hw/update/command-ring.ts:62
  wire begins;  // hw/update/command-ring.ts:71
  wire known;  // hw/update/command-ring.ts:72
  wire [2:0] commands_here;  // hw/update/command-ring.ts:74
  wire whole_commands;  // hw/update/command-ring.ts:75
  wire poison;  // hw/update/command-ring.ts:77
  wire good;  // hw/update/command-ring.ts:78
  wire opens;  // hw/update/command-ring.ts:79
  wire muted;  // hw/update/command-ring.ts:80
  wire wrong;  // hw/update/command-ring.ts:81
  wire [2:0] remaining;  // hw/update/command-ring.ts:83
  wire active;  // hw/update/command-ring.ts:84
  wire only_one;  // hw/update/command-ring.ts:149
  wire more_here;  // hw/update/command-ring.ts:162
  wire taken;  // hw/update/command-ring.ts:91
  wire [2:0] after;  // hw/update/command-ring.ts:92
  wire torn;  // hw/update/command-ring.ts:95
  wire [2:0] swallowed;  // hw/update/command-ring.ts:97
  wire [2:0] owed_after;  // hw/update/command-ring.ts:98
  wire fails;  // hw/update/command-ring.ts:99
  wire [34:0] credit_sub;  // hw/update/command-ring.ts:53
  wire [2:0] count_mux;  // hw/update/command-ring.ts:54
  wire [2:0] count_mux_2;  // hw/update/command-ring.ts:54
  wire tx_hdr_redor;  // hw/update/command-ring.ts:65
  wire [31:0] tx_hdr_cat;  // hw/update/command-ring.ts:65

  assign there = tail - at;  // hw/update/command-ring.ts:48
  assign beyond = (33'd1 << size) < {1'b0, there};  // hw/update/command-ring.ts:49
  assign to_border = (size < 4'd2) ? 3'd1 : (3'd4 - {1'b0, at[1:0]});  // hw/update/command-ring.ts:50
  assign places = 35'd1 << ack_size;  // hw/update/command-ring.ts:51
  assign spoken_for = ({3'd0, unacked} + {3'd0, ack_tail - ack_head}) + 35'd8;  // hw/update/command-ring.ts:52
  assign credit = (spoken_for < places) ? ((35'd4 < credit_sub) ? 3'd4 : credit_sub[2:0]) : 3'd0;  // hw/update/command-ring.ts:53
  assign count = (count_mux_2 < credit) ? count_mux_2 : credit;  // hw/update/command-ring.ts:54
  assign room = queue_level <= 4'd4;  // hw/update/command-ring.ts:56
  assign go = ((((((state == STATE_IDLE) & enable) & master) & (~halted)) & (~beyond)) & (|count)) & room;  // hw/update/command-ring.ts:57
  assign address = {{base, 7'd0} + {44'd0, at[14:0] & ((15'd1 << size) - 15'd1)}, 5'd0};  // hw/update/command-ring.ts:61
  assign dwords = {4'd0, {n, 3'd0}};  // hw/update/command-ring.ts:62
  assign begins = (rx_valid & rx_sop) & (~second);  // hw/update/command-ring.ts:71
  assign known = state == STATE_WAIT;  // hw/update/command-ring.ts:72
  assign commands_here = rx_hdr[101:99];  // hw/update/command-ring.ts:74
  assign whole_commands = (((~(|rx_hdr[105:102])) & (~(|rx_hdr[98:96]))) & (|commands_here)) & (commands_here <= owed);  // hw/update/command-ring.ts:75
  assign poison = rx_hdr[110] | (rx_error == 4'd1);  // hw/update/command-ring.ts:77
  assign good = (((rx_hdr[126] & (~(|rx_hdr[79:77]))) & ((~(|rx_error)) | poison)) & (rx_hdr[75:64] == {4'd0, {owed, 5'd0}})) & whole_commands;  // hw/update/command-ring.ts:78
  assign opens = begins & known;  // hw/update/command-ring.ts:79
  assign muted = (opens & good) & (poison | mute);  // hw/update/command-ring.ts:80
  assign wrong = opens & (~good);  // hw/update/command-ring.ts:81
  assign remaining = begins ? (((opens & good) & (~muted)) ? commands_here : 3'd0) : left;  // hw/update/command-ring.ts:83
  assign active = rx_valid & (|remaining);  // hw/update/command-ring.ts:84
  assign only_one = remaining == 3'd1;  // hw/update/command-ring.ts:149
  assign more_here = (active & (~second)) & (~only_one);  // hw/update/command-ring.ts:162
  assign taken = rx_valid & (~more_here);  // hw/update/command-ring.ts:91
  assign after = remaining - {2'd0, active};  // hw/update/command-ring.ts:92
  assign torn = ((taken & rx_eop) & (|remaining)) & (~only_one);  // hw/update/command-ring.ts:95
  assign swallowed = owed - commands_here;  // hw/update/command-ring.ts:97
  assign owed_after = (wrong | torn) ? 3'd0 : (muted ? swallowed : (owed - {2'd0, active}));  // hw/update/command-ring.ts:98
  assign fails = (wrong | torn) | (muted & (~(|swallowed)));  // hw/update/command-ring.ts:99
  assign credit_sub = places - spoken_for;  // hw/update/command-ring.ts:53
  assign count_mux = (32'd4 < there) ? 3'd4 : there[2:0];  // hw/update/command-ring.ts:54
  assign count_mux_2 = (count_mux < to_border) ? count_mux : to_border;  // hw/update/command-ring.ts:54
  assign tx_hdr_redor = |address[63:32];  // hw/update/command-ring.ts:65
  assign tx_hdr_cat = {address[31:2], 2'd0};  // hw/update/command-ring.ts:65

  vpri_fifo_d8_words256 u_queue (  // hw/update/command-ring.ts:55
    .clk(clk),
    .rst(rst),
    .push_valid(queue_push_valid),
    .push_ready(queue_push_ready),
    .push_words(queue_push_words),
    .pop_valid(queue_pop_valid),
    .pop_ready(queue_pop_ready),
    .pop_words(queue_pop_words),
    .level(queue_level)
  );

  assign head = at;  // hw/update/command-ring.ts:119
  assign stopped = halted;  // hw/update/command-ring.ts:120
  assign tx_valid = state == STATE_ASK;  // hw/update/command-ring.ts:64
  assign tx_hdr = {{{1'b0, 1'b0, tx_hdr_redor}, 5'd0, 14'd0, dwords}, {pf_requester_id, 8'h40, 4'hf, 4'hf}, tx_hdr_redor ? {address[63:32], tx_hdr_cat} : {tx_hdr_cat, 32'd0}};  // hw/update/command-ring.ts:65
  assign rx_ready = ~more_here;  // hw/update/command-ring.ts:86
  assign cmd_valid = queue_pop_valid;  // hw/update/command-ring.ts:121
  assign cmd_slot = 3'd0;  // hw/update/command-ring.ts:124
  assign cmd_words = queue_pop_words;  // hw/update/command-ring.ts:123
  assign failed = fails;  // hw/update/command-ring.ts:100
  assign bad_tail = enable & beyond;  // hw/update/command-ring.ts:58
  assign unexpected = begins & (~known);  // hw/update/command-ring.ts:82
  assign busy = ((go | (state == STATE_ASK)) | rx_valid) | ((|queue_level) & (~queue_pop_valid));  // hw/update/command-ring.ts:125
  assign queue_push_valid = active;  // hw/update/command-ring.ts:87
  assign queue_push_words = second ? rx_data[511:256] : rx_data[255:0];  // hw/update/command-ring.ts:88
  assign queue_pop_ready = cmd_ready;  // hw/update/command-ring.ts:122

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      at <= 32'd0;
      n <= 3'd0;
      owed <= 3'd0;
      left <= 3'd0;
      mute <= 1'b0;
      halted <= 1'b0;
      unacked <= 32'd0;
      second <= 1'b0;
    end else begin
      second <= more_here;  // hw/update/command-ring.ts:163
      if (rx_valid) begin  // hw/update/command-ring.ts:93
        left <= (taken & rx_eop) ? 3'd0 : after;  // hw/update/command-ring.ts:93
      end
      if (state == STATE_WAIT) begin  // hw/update/command-ring.ts:101
        owed <= owed_after;  // hw/update/command-ring.ts:101
      end
      if (muted) begin  // hw/update/command-ring.ts:102
        mute <= 1'b1;  // hw/update/command-ring.ts:102
      end
      if (fails) begin  // hw/update/command-ring.ts:103
        halted <= 1'b1;  // hw/update/command-ring.ts:103
      end else if (~enable) begin  // hw/update/command-ring.ts:103
        halted <= 1'b0;  // hw/update/command-ring.ts:103
      end
      if (active) begin  // hw/update/command-ring.ts:104
        at <= at + 32'd1;  // hw/update/command-ring.ts:104
      end
      unacked <= (unacked + {31'd0, active}) - {31'd0, acked};  // hw/update/command-ring.ts:105
      case (state)  // hw/update/command-ring.ts:107
        STATE_IDLE: begin
          if (go) begin  // hw/update/command-ring.ts:108
            n <= count;  // hw/update/command-ring.ts:109
            state <= STATE_ASK;  // hw/update/command-ring.ts:110
          end
        end
        STATE_ASK: begin
          if (tx_ready) begin  // hw/update/command-ring.ts:112
            owed <= n;  // hw/update/command-ring.ts:113
            mute <= 1'b0;  // hw/update/command-ring.ts:114
            state <= STATE_WAIT;  // hw/update/command-ring.ts:115
          end
        end
        STATE_WAIT: begin
          if (~(|owed_after)) begin  // hw/update/command-ring.ts:117
            state <= STATE_IDLE;  // hw/update/command-ring.ts:117
          end
        end
        default: begin
        end
      endcase
    end
  end

  wire unused_0 = &{1'b0, address[1:0]};  // commands are aligned (hw/update/command-ring.ts:63)
  wire unused_1 = &{1'b0, queue_push_ready};  // a read is asked for only when there is room for all of it (hw/update/command-ring.ts:89)
  wire unused_2 = &{1'b0, {rx_hdr[127], rx_hdr[125:111], rx_hdr[109:106], rx_hdr[95:80], rx_hdr[76], rx_hdr[63:0]}};  // the shim has matched type, requester and tag (hw/update/command-ring.ts:126)
  wire unused_3 = &{1'b0, rx_strb};  // the header tells the length (hw/update/command-ring.ts:127)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_command_ring_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_command_ring_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_command_ring_default
  `define VPRI_ASSUME_vpri_command_ring_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_command_ring_default assert
`endif

  reg  tx_was_stalled;  // hw/update/command-ring.ts:32
  reg  [127:0] tx_was_hdr;  // hw/update/command-ring.ts:32
  reg  rx_was_stalled;  // hw/update/command-ring.ts:32
  reg  [511:0] rx_was_data;  // hw/update/command-ring.ts:32
  reg  [15:0] rx_was_strb;  // hw/update/command-ring.ts:32
  reg  [127:0] rx_was_hdr;  // hw/update/command-ring.ts:32
  reg  [3:0] rx_was_error;  // hw/update/command-ring.ts:32
  reg  rx_was_sop;  // hw/update/command-ring.ts:32
  reg  rx_was_eop;  // hw/update/command-ring.ts:32
  reg  cmd_was_stalled;  // hw/update/command-ring.ts:33
  reg  [2:0] cmd_was_slot;  // hw/update/command-ring.ts:33
  reg  [255:0] cmd_was_words;  // hw/update/command-ring.ts:33

  always @(posedge clk) begin
    if (rst) begin
      tx_was_stalled <= 1'b0;
      rx_was_stalled <= 1'b0;
      cmd_was_stalled <= 1'b0;
    end else begin
      tx_was_stalled <= tx_valid & (~tx_ready);  // hw/update/command-ring.ts:32
      rx_was_stalled <= rx_valid & (~rx_ready);  // hw/update/command-ring.ts:32
      cmd_was_stalled <= cmd_valid & (~cmd_ready);  // hw/update/command-ring.ts:33
    end
  end

  always @(posedge clk) begin
    tx_was_hdr <= tx_hdr;  // hw/update/command-ring.ts:32
    rx_was_data <= rx_data;  // hw/update/command-ring.ts:32
    rx_was_strb <= rx_strb;  // hw/update/command-ring.ts:32
    rx_was_hdr <= rx_hdr;  // hw/update/command-ring.ts:32
    rx_was_error <= rx_error;  // hw/update/command-ring.ts:32
    rx_was_sop <= rx_sop;  // hw/update/command-ring.ts:32
    rx_was_eop <= rx_eop;  // hw/update/command-ring.ts:32
    cmd_was_slot <= cmd_slot;  // hw/update/command-ring.ts:33
    cmd_was_words <= cmd_words;  // hw/update/command-ring.ts:33
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (active) begin  // hw/update/command-ring.ts:90
        has_room: assert (queue_push_ready);  // hw/update/command-ring.ts:90
      end
      state_legal: assert (state < 2'd3);  // hw/update/command-ring.ts:107
      ack_was_owed: assert ((~acked) | (|unacked));  // hw/update/command-ring.ts:129
      owes_while_waiting: assert ((state == STATE_WAIT) == (|owed));  // hw/update/command-ring.ts:130
      if (tx_valid) begin  // hw/update/command-ring.ts:131
        inside_border: assert ((|n) & (({2'd0, at[1:0]} + {1'b0, n}) <= 4'd4));  // hw/update/command-ring.ts:131
      end
      fetches_most: cover (tx_valid & (n == 3'd4));  // hw/update/command-ring.ts:132
      split: cover ((((rx_valid & rx_eop) & taken) & (|owed_after)) & active);  // hw/update/command-ring.ts:133
      no_credit: cover ((((state == STATE_IDLE) & enable) & (|there)) & (~(|credit)));  // hw/update/command-ring.ts:134
      fails_muted: cover (muted & fails);  // hw/update/command-ring.ts:135
      if (tx_was_stalled) begin  // hw/update/command-ring.ts:32
        tx_hold_valid: assert (tx_valid);  // hw/update/command-ring.ts:32
        tx_hold_hdr: assert (tx_hdr == tx_was_hdr);  // hw/update/command-ring.ts:32
      end
      if (cmd_was_stalled) begin  // hw/update/command-ring.ts:33
        cmd_hold_valid: assert (cmd_valid);  // hw/update/command-ring.ts:33
        cmd_hold_slot: assert (cmd_slot == cmd_was_slot);  // hw/update/command-ring.ts:33
        cmd_hold_words: assert (cmd_words == cmd_was_words);  // hw/update/command-ring.ts:33
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (rx_was_stalled) begin  // hw/update/command-ring.ts:32
        rx_hold_valid: `VPRI_ASSUME_vpri_command_ring_default (rx_valid);  // hw/update/command-ring.ts:32
        rx_hold_data: `VPRI_ASSUME_vpri_command_ring_default (rx_data == rx_was_data);  // hw/update/command-ring.ts:32
        rx_hold_strb: `VPRI_ASSUME_vpri_command_ring_default (rx_strb == rx_was_strb);  // hw/update/command-ring.ts:32
        rx_hold_hdr: `VPRI_ASSUME_vpri_command_ring_default (rx_hdr == rx_was_hdr);  // hw/update/command-ring.ts:32
        rx_hold_error: `VPRI_ASSUME_vpri_command_ring_default (rx_error == rx_was_error);  // hw/update/command-ring.ts:32
        rx_hold_sop: `VPRI_ASSUME_vpri_command_ring_default (rx_sop == rx_was_sop);  // hw/update/command-ring.ts:32
        rx_hold_eop: `VPRI_ASSUME_vpri_command_ring_default (rx_eop == rx_was_eop);  // hw/update/command-ring.ts:32
      end
    end
  end
`endif
`endif
`endif
endmodule
