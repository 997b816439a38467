// Skid buffer: one place for a beat, so that up_ready comes from a register.
// Latency 0 while dn is ready; one beat a clock. dn_valid and the payload depend on up in the same clock.
// Parameters: {"fields":{"bank":1,"bytes":13,"domain":1,"epoch":1,"gpa":32,"queue":2,"slot":2,"token":1}}
// Generated from hw/prim/skid.ts; do not edit.
module vpri_skid_w53_f7e607 (
  input  wire clk,
  input  wire rst,
  input  wire up_valid,
  output wire up_ready,
  input  wire [1:0] up_queue,
  input  wire up_bank,
  input  wire [1:0] up_slot,
  input  wire [31:0] up_gpa,
  input  wire [12:0] up_bytes,
  input  wire up_domain,
  input  wire up_epoch,
  input  wire up_token,
  output wire dn_valid,
  input  wire dn_ready,
  output wire [1:0] dn_queue,
  output wire dn_bank,
  output wire [1:0] dn_slot,
  output wire [31:0] dn_gpa,
  output wire [12:0] dn_bytes,
  output wire dn_domain,
  output wire dn_epoch,
  output wire dn_token
);

  reg  full;  // hw/prim/skid.ts:17
  wire stall;  // hw/prim/skid.ts:20
  reg  [1:0] held_queue;  // hw/prim/skid.ts:22
  reg  held_bank;  // hw/prim/skid.ts:22
  reg  [1:0] held_slot;  // hw/prim/skid.ts:22
  reg  [31:0] held_gpa;  // hw/prim/skid.ts:22
  reg  [12:0] held_bytes;  // hw/prim/skid.ts:22
  reg  held_domain;  // hw/prim/skid.ts:22
  reg  held_epoch;  // hw/prim/skid.ts:22
  reg  held_token;  // hw/prim/skid.ts:22

  assign stall = (up_valid & (~full)) & (~dn_ready);  // hw/prim/skid.ts:20

  assign up_ready = ~full;  // hw/prim/skid.ts:18
  assign dn_valid = up_valid | full;  // hw/prim/skid.ts:19
  assign dn_queue = full ? held_queue : up_queue;  // hw/prim/skid.ts:24
  assign dn_bank = full ? held_bank : up_bank;  // hw/prim/skid.ts:24
  assign dn_slot = full ? held_slot : up_slot;  // hw/prim/skid.ts:24
  assign dn_gpa = full ? held_gpa : up_gpa;  // hw/prim/skid.ts:24
  assign dn_bytes = full ? held_bytes : up_bytes;  // hw/prim/skid.ts:24
  assign dn_domain = full ? held_domain : up_domain;  // hw/prim/skid.ts:24
  assign dn_epoch = full ? held_epoch : up_epoch;  // hw/prim/skid.ts:24
  assign dn_token = full ? held_token : up_token;  // hw/prim/skid.ts:24

  always @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else begin
      if (stall) begin  // hw/prim/skid.ts:21
        full <= 1'b1;  // hw/prim/skid.ts:21
      end else if (dn_ready) begin  // hw/prim/skid.ts:21
        full <= 1'b0;  // hw/prim/skid.ts:21
      end
    end
  end

  always @(posedge clk) begin
    if (stall) begin  // hw/prim/skid.ts:23
      held_queue <= up_queue;  // hw/prim/skid.ts:23
      held_bank <= up_bank;  // hw/prim/skid.ts:23
      held_slot <= up_slot;  // hw/prim/skid.ts:23
      held_gpa <= up_gpa;  // hw/prim/skid.ts:23
      held_bytes <= up_bytes;  // hw/prim/skid.ts:23
      held_domain <= up_domain;  // hw/prim/skid.ts:23
      held_epoch <= up_epoch;  // hw/prim/skid.ts:23
      held_token <= up_token;  // hw/prim/skid.ts:23
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_skid_w53_f7e607  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_skid_w53_f7e607: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_skid_w53_f7e607
  `define VPRI_ASSUME_vpri_skid_w53_f7e607 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_skid_w53_f7e607 assert
`endif

  (* anyconst *) reg  [1:0] beat;  // hw/prim/beats.ts:23
  reg  [1:0] beats_in;  // hw/prim/beats.ts:24
  reg  [1:0] beats_out;  // hw/prim/beats.ts:24
  reg  [52:0] beat_payload;  // hw/prim/beats.ts:24
  wire [1:0] beats_inside;  // hw/prim/beats.ts:30
  wire [1:0] beats_ahead;  // hw/prim/beats.ts:31
  reg  dn_ready_before;  // hw/prim/skid.ts:35
  reg  full_before;  // hw/prim/skid.ts:36
  reg  up_was_stalled;  // hw/prim/skid.ts:15
  reg  [1:0] up_was_queue;  // hw/prim/skid.ts:15
  reg  up_was_bank;  // hw/prim/skid.ts:15
  reg  [1:0] up_was_slot;  // hw/prim/skid.ts:15
  reg  [31:0] up_was_gpa;  // hw/prim/skid.ts:15
  reg  [12:0] up_was_bytes;  // hw/prim/skid.ts:15
  reg  up_was_domain;  // hw/prim/skid.ts:15
  reg  up_was_epoch;  // hw/prim/skid.ts:15
  reg  up_was_token;  // hw/prim/skid.ts:15
  reg  dn_was_stalled;  // hw/prim/skid.ts:15
  reg  [1:0] dn_was_queue;  // hw/prim/skid.ts:15
  reg  dn_was_bank;  // hw/prim/skid.ts:15
  reg  [1:0] dn_was_slot;  // hw/prim/skid.ts:15
  reg  [31:0] dn_was_gpa;  // hw/prim/skid.ts:15
  reg  [12:0] dn_was_bytes;  // hw/prim/skid.ts:15
  reg  dn_was_domain;  // hw/prim/skid.ts:15
  reg  dn_was_epoch;  // hw/prim/skid.ts:15
  reg  dn_was_token;  // hw/prim/skid.ts:15
  wire kept_when_lt;  // hw/prim/skid.ts:33

  assign beats_inside = beats_in - beats_out;  // hw/prim/beats.ts:30
  assign beats_ahead = beat - beats_out;  // hw/prim/beats.ts:31
  assign kept_when_lt = beats_ahead < beats_inside;  // hw/prim/skid.ts:33

  always @(posedge clk) begin
    if (rst) begin
      beats_in <= 2'd0;
      beats_out <= 2'd0;
      dn_ready_before <= 1'b0;
      full_before <= 1'b0;
      up_was_stalled <= 1'b0;
      dn_was_stalled <= 1'b0;
    end else begin
      if (up_valid & up_ready) begin  // hw/prim/beats.ts:25
        beats_in <= beats_in + 2'd1;  // hw/prim/beats.ts:26
      end
      if (dn_valid & dn_ready) begin  // hw/prim/beats.ts:29
        beats_out <= beats_out + 2'd1;  // hw/prim/beats.ts:29
      end
      dn_ready_before <= dn_ready;  // hw/prim/skid.ts:35
      full_before <= full;  // hw/prim/skid.ts:36
      up_was_stalled <= up_valid & (~up_ready);  // hw/prim/skid.ts:15
      dn_was_stalled <= dn_valid & (~dn_ready);  // hw/prim/skid.ts:15
    end
  end

  always @(posedge clk) begin
    if (up_valid & up_ready) begin  // hw/prim/beats.ts:25
      if (beats_in == beat) begin  // hw/prim/beats.ts:27
        beat_payload <= {up_queue, up_bank, up_slot, up_gpa, up_bytes, up_domain, up_epoch, up_token};  // hw/prim/beats.ts:27
      end
    end
    up_was_queue <= up_queue;  // hw/prim/skid.ts:15
    up_was_bank <= up_bank;  // hw/prim/skid.ts:15
    up_was_slot <= up_slot;  // hw/prim/skid.ts:15
    up_was_gpa <= up_gpa;  // hw/prim/skid.ts:15
    up_was_bytes <= up_bytes;  // hw/prim/skid.ts:15
    up_was_domain <= up_domain;  // hw/prim/skid.ts:15
    up_was_epoch <= up_epoch;  // hw/prim/skid.ts:15
    up_was_token <= up_token;  // hw/prim/skid.ts:15
    dn_was_queue <= dn_queue;  // hw/prim/skid.ts:15
    dn_was_bank <= dn_bank;  // hw/prim/skid.ts:15
    dn_was_slot <= dn_slot;  // hw/prim/skid.ts:15
    dn_was_gpa <= dn_gpa;  // hw/prim/skid.ts:15
    dn_was_bytes <= dn_bytes;  // hw/prim/skid.ts:15
    dn_was_domain <= dn_domain;  // hw/prim/skid.ts:15
    dn_was_epoch <= dn_epoch;  // hw/prim/skid.ts:15
    dn_was_token <= dn_token;  // hw/prim/skid.ts:15
  end

`ifndef YOSYS
  always @(posedge clk) begin
    beat <= beat;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      all_accounted: assert (beats_inside == {1'b0, full});  // hw/prim/skid.ts:32
      if (kept_when_lt) begin  // hw/prim/skid.ts:33
        kept: assert ({held_queue, held_bank, held_slot, held_gpa, held_bytes, held_domain, held_epoch, held_token} == beat_payload);  // hw/prim/skid.ts:33
      end
      if (dn_valid & (beats_ahead == 2'd0)) begin  // hw/prim/skid.ts:34
        given: assert ({dn_queue, dn_bank, dn_slot, dn_gpa, dn_bytes, dn_domain, dn_epoch, dn_token} == (kept_when_lt ? beat_payload : {up_queue, up_bank, up_slot, up_gpa, up_bytes, up_domain, up_epoch, up_token}));  // hw/prim/skid.ts:34
      end
      if (dn_ready_before) begin  // hw/prim/skid.ts:37
        full_rate: assert (up_ready);  // hw/prim/skid.ts:37
      end
      holding: cover (full);  // hw/prim/skid.ts:39
      passing: cover ((((~full_before) & up_valid) & up_ready) & dn_ready);  // hw/prim/skid.ts:40
      resumed: cover (((full_before & up_valid) & up_ready) & dn_ready);  // hw/prim/skid.ts:41
      if (dn_was_stalled) begin  // hw/prim/skid.ts:15
        dn_hold_valid: assert (dn_valid);  // hw/prim/skid.ts:15
        dn_hold_queue: assert (dn_queue == dn_was_queue);  // hw/prim/skid.ts:15
        dn_hold_bank: assert (dn_bank == dn_was_bank);  // hw/prim/skid.ts:15
        dn_hold_slot: assert (dn_slot == dn_was_slot);  // hw/prim/skid.ts:15
        dn_hold_gpa: assert (dn_gpa == dn_was_gpa);  // hw/prim/skid.ts:15
        dn_hold_bytes: assert (dn_bytes == dn_was_bytes);  // hw/prim/skid.ts:15
        dn_hold_domain: assert (dn_domain == dn_was_domain);  // hw/prim/skid.ts:15
        dn_hold_epoch: assert (dn_epoch == dn_was_epoch);  // hw/prim/skid.ts:15
        dn_hold_token: assert (dn_token == dn_was_token);  // hw/prim/skid.ts:15
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (up_was_stalled) begin  // hw/prim/skid.ts:15
        up_hold_valid: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_valid);  // hw/prim/skid.ts:15
        up_hold_queue: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_queue == up_was_queue);  // hw/prim/skid.ts:15
        up_hold_bank: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_bank == up_was_bank);  // hw/prim/skid.ts:15
        up_hold_slot: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_slot == up_was_slot);  // hw/prim/skid.ts:15
        up_hold_gpa: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_gpa == up_was_gpa);  // hw/prim/skid.ts:15
        up_hold_bytes: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_bytes == up_was_bytes);  // hw/prim/skid.ts:15
        up_hold_domain: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_domain == up_was_domain);  // hw/prim/skid.ts:15
        up_hold_epoch: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_epoch == up_was_epoch);  // hw/prim/skid.ts:15
        up_hold_token: `VPRI_ASSUME_vpri_skid_w53_f7e607 (up_token == up_was_token);  // hw/prim/skid.ts:15
      end
    end
  end
`endif
`endif
`endif
endmodule
