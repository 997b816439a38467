// vpri_skid_data8_last1.v
// Skid buffer: one place for a beat, so that up_ready comes from a register.
// Latency 0 while dn is ready; one beat a clock. dn_valid and the payload depend on up in the same clock.
// Parameters: {"fields":{"data":8,"last":1}}
// Generated from hw/prim/skid.ts; do not edit.
module vpri_skid_data8_last1 (
  input  wire clk,
  input  wire rst,
  input  wire up_valid,
  output wire up_ready,
  input  wire [7:0] up_data,
  input  wire up_last,
  output wire dn_valid,
  input  wire dn_ready,
  output wire [7:0] dn_data,
  output wire dn_last
);

  reg  full;  // hw/prim/skid.ts:17
  wire stall;  // hw/prim/skid.ts:20
  reg  [7:0] held_data;  // hw/prim/skid.ts:22
  reg  held_last;  // hw/prim/skid.ts:22

  assign stall = (up_valid & (~full)) & (~dn_ready);  // hw/prim/skid.ts:20

  assign up_ready = ~full;  // hw/prim/skid.ts:18
  assign dn_valid = up_valid | full;  // hw/prim/skid.ts:19
  assign dn_data = full ? held_data : up_data;  // hw/prim/skid.ts:24
  assign dn_last = full ? held_last : up_last;  // hw/prim/skid.ts:24

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
      held_data <= up_data;  // hw/prim/skid.ts:23
      held_last <= up_last;  // hw/prim/skid.ts:23
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_skid_data8_last1  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_skid_data8_last1: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_skid_data8_last1
  `define VPRI_ASSUME_vpri_skid_data8_last1 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_skid_data8_last1 assert
`endif

  (* anyconst *) reg  [1:0] beat;  // hw/prim/beats.ts:23
  reg  [1:0] beats_in;  // hw/prim/beats.ts:24
  reg  [1:0] beats_out;  // hw/prim/beats.ts:24
  reg  [8:0] beat_payload;  // hw/prim/beats.ts:24
  wire [1:0] beats_inside;  // hw/prim/beats.ts:30
  wire [1:0] beats_ahead;  // hw/prim/beats.ts:31
  reg  dn_ready_before;  // hw/prim/skid.ts:35
  reg  full_before;  // hw/prim/skid.ts:36
  reg  up_was_stalled;  // hw/prim/skid.ts:15
  reg  [7:0] up_was_data;  // hw/prim/skid.ts:15
  reg  up_was_last;  // hw/prim/skid.ts:15
  reg  dn_was_stalled;  // hw/prim/skid.ts:15
  reg  [7:0] dn_was_data;  // hw/prim/skid.ts:15
  reg  dn_was_last;  // hw/prim/skid.ts:15
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
        beat_payload <= {up_data, up_last};  // hw/prim/beats.ts:27
      end
    end
    up_was_data <= up_data;  // hw/prim/skid.ts:15
    up_was_last <= up_last;  // hw/prim/skid.ts:15
    dn_was_data <= dn_data;  // hw/prim/skid.ts:15
    dn_was_last <= dn_last;  // hw/prim/skid.ts:15
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
        kept: assert ({held_data, held_last} == beat_payload);  // hw/prim/skid.ts:33
      end
      if (dn_valid & (beats_ahead == 2'd0)) begin  // hw/prim/skid.ts:34
        given: assert ({dn_data, dn_last} == (kept_when_lt ? beat_payload : {up_data, up_last}));  // hw/prim/skid.ts:34
      end
      if (dn_ready_before) begin  // hw/prim/skid.ts:37
        full_rate: assert (up_ready);  // hw/prim/skid.ts:37
      end
      holding: cover (full);  // hw/prim/skid.ts:39
      passing: cover ((((~full_before) & up_valid) & up_ready) & dn_ready);  // hw/prim/skid.ts:40
      resumed: cover (((full_before & up_valid) & up_ready) & dn_ready);  // hw/prim/skid.ts:41
      if (dn_was_stalled) begin  // hw/prim/skid.ts:15
        dn_hold_valid: assert (dn_valid);  // hw/prim/skid.ts:15
        dn_hold_data: assert (dn_data == dn_was_data);  // hw/prim/skid.ts:15
        dn_hold_last: assert (dn_last == dn_was_last);  // hw/prim/skid.ts:15
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (up_was_stalled) begin  // hw/prim/skid.ts:15
        up_hold_valid: `VPRI_ASSUME_vpri_skid_data8_last1 (up_valid);  // hw/prim/skid.ts:15
        up_hold_data: `VPRI_ASSUME_vpri_skid_data8_last1 (up_data == up_was_data);  // hw/prim/skid.ts:15
        up_hold_last: `VPRI_ASSUME_vpri_skid_data8_last1 (up_last == up_was_last);  // hw/prim/skid.ts:15
      end
    end
  end
`endif
`endif
`endif
endmodule
