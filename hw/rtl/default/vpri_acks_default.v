// Writes acknowledgements into the host's ring; latency 1 cycle. It needs no credits of its own: a slot is free for the
// host only when its acknowledgement was read, and commands of the ring are fetched only for places that the host has returned. fire pulses after an acknowledgement that
// asked for an interrupt has entered the posted stream. While enable is low none is offered; one that was offered stays.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/message/acks.ts; do not edit.
module vpri_acks_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire ack_valid,
  output wire ack_ready,
  input  wire [2:0] ack_slot,
  input  wire ack_ring,
  input  wire [7:0] ack_status,
  input  wire [31:0] ack_sequence,
  input  wire ack_irq,
  output wire record_valid,
  input  wire record_ready,
  output wire [63:0] record_address,
  output wire [255:0] record_data,
  output wire [3:0] record_dwords,
  input  wire [63:0] now,
  input  wire [51:0] ack_base,
  input  wire [3:0] ack_size,
  output wire [31:0] ack_tail,
  output wire fire
);

  reg  [31:0] tail;  // hw/message/acks.ts:20
  reg  fire_now;  // hw/message/acks.ts:20
  reg  [62:0] stamp;  // hw/message/acks.ts:20
  reg  held;  // hw/message/acks.ts:20
  wire [15:0] record_data_slice;  // hw/message/acks.ts:29

  assign record_data_slice = tail[15:0];  // hw/message/acks.ts:29

  assign ack_ready = held & record_ready;  // hw/message/acks.ts:26
  assign record_valid = held;  // hw/message/acks.ts:25
  assign record_address = {ack_base, 12'd0} + ({49'd0, tail[14:0] & ((15'd1 << ack_size) - 15'd1)} << 3'd4);  // hw/message/acks.ts:27
  assign record_data = {128'd0, {{~record_data_slice[ack_size], stamp}, {15'd0, ack_ring, {5'd0, ack_slot}, ack_status, ack_sequence}}};  // hw/message/acks.ts:29
  assign record_dwords = 4'd4;  // hw/message/acks.ts:28
  assign ack_tail = tail;  // hw/message/acks.ts:33
  assign fire = fire_now;  // hw/message/acks.ts:32

  always @(posedge clk) begin
    if (rst) begin
      tail <= 32'd0;
      fire_now <= 1'b0;
      held <= 1'b0;
    end else begin
      held <= (ack_valid & (~ack_ready)) & (held | enable);  // hw/message/acks.ts:22
      if (ack_ready) begin  // hw/message/acks.ts:30
        tail <= tail + 32'd1;  // hw/message/acks.ts:30
      end
      fire_now <= ack_ready & ack_irq;  // hw/message/acks.ts:31
    end
  end

  always @(posedge clk) begin
    if (~held) begin  // hw/message/acks.ts:23
      stamp <= now[62:0];  // hw/message/acks.ts:23
    end
  end

  wire unused_0 = &{1'b0, now[63]};  // a stamp has 63 bits (hw/message/acks.ts:24)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_acks_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_acks_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_acks_default
  `define VPRI_ASSUME_vpri_acks_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_acks_default assert
`endif

  reg  ack_was_stalled;  // hw/message/acks.ts:15
  reg  [2:0] ack_was_slot;  // hw/message/acks.ts:15
  reg  ack_was_ring;  // hw/message/acks.ts:15
  reg  [7:0] ack_was_status;  // hw/message/acks.ts:15
  reg  [31:0] ack_was_sequence;  // hw/message/acks.ts:15
  reg  ack_was_irq;  // hw/message/acks.ts:15
  reg  record_was_stalled;  // hw/message/acks.ts:15
  reg  [63:0] record_was_address;  // hw/message/acks.ts:15
  reg  [255:0] record_was_data;  // hw/message/acks.ts:15
  reg  [3:0] record_was_dwords;  // hw/message/acks.ts:15

  always @(posedge clk) begin
    if (rst) begin
      ack_was_stalled <= 1'b0;
      record_was_stalled <= 1'b0;
    end else begin
      ack_was_stalled <= ack_valid & (~ack_ready);  // hw/message/acks.ts:15
      record_was_stalled <= record_valid & (~record_ready);  // hw/message/acks.ts:15
    end
  end

  always @(posedge clk) begin
    ack_was_slot <= ack_slot;  // hw/message/acks.ts:15
    ack_was_ring <= ack_ring;  // hw/message/acks.ts:15
    ack_was_status <= ack_status;  // hw/message/acks.ts:15
    ack_was_sequence <= ack_sequence;  // hw/message/acks.ts:15
    ack_was_irq <= ack_irq;  // hw/message/acks.ts:15
    record_was_address <= record_address;  // hw/message/acks.ts:15
    record_was_data <= record_data;  // hw/message/acks.ts:15
    record_was_dwords <= record_dwords;  // hw/message/acks.ts:15
  end

  always @(posedge clk) begin
    if (~rst) begin
      written: cover (ack_ready);  // hw/message/acks.ts:34
      if (record_was_stalled) begin  // hw/message/acks.ts:15
        record_hold_valid: assert (record_valid);  // hw/message/acks.ts:15
        record_hold_address: assert (record_address == record_was_address);  // hw/message/acks.ts:15
        record_hold_data: assert (record_data == record_was_data);  // hw/message/acks.ts:15
        record_hold_dwords: assert (record_dwords == record_was_dwords);  // hw/message/acks.ts:15
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (ack_was_stalled) begin  // hw/message/acks.ts:15
        ack_hold_valid: `VPRI_ASSUME_vpri_acks_default (ack_valid);  // hw/message/acks.ts:15
        ack_hold_slot: `VPRI_ASSUME_vpri_acks_default (ack_slot == ack_was_slot);  // hw/message/acks.ts:15
        ack_hold_ring: `VPRI_ASSUME_vpri_acks_default (ack_ring == ack_was_ring);  // hw/message/acks.ts:15
        ack_hold_status: `VPRI_ASSUME_vpri_acks_default (ack_status == ack_was_status);  // hw/message/acks.ts:15
        ack_hold_sequence: `VPRI_ASSUME_vpri_acks_default (ack_sequence == ack_was_sequence);  // hw/message/acks.ts:15
        ack_hold_irq: `VPRI_ASSUME_vpri_acks_default (ack_irq == ack_was_irq);  // hw/message/acks.ts:15
      end
    end
  end
`endif
`endif
`endif
endmodule
