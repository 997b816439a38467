// When the page-request vector fires. Armed, it fires once: when count records were written since, or ticks of time passed since the first
// of them, whichever is first; at once when it is armed while HEAD is not TAIL, or count is 0 or 1, or ticks is 0. An alarm fires at
// once, armed or not. record pulses in the clock in which TAIL moves on. Latency 1 clock. due: when it will fire by itself (all
// ones: never).
// Parameters: {}
// Generated from hw/message/moderation.ts; do not edit.
module vpri_moderation (
  input  wire clk,
  input  wire rst,
  input  wire record,
  input  wire alarm,
  input  wire arm,
  input  wire [31:0] head,
  input  wire [31:0] tail,
  input  wire [15:0] count,
  input  wire [31:0] ticks,
  input  wire [63:0] now,
  output wire fire,
  output wire [63:0] due,
  output wire busy
);

  reg  armed;  // hw/message/moderation.ts:20
  reg  alarmed;  // hw/message/moderation.ts:20
  reg  [15:0] fresh;  // hw/message/moderation.ts:20
  reg  [63:0] first;  // hw/message/moderation.ts:20
  wire waiting;  // hw/message/moderation.ts:21
  wire [63:0] due_at;  // hw/message/moderation.ts:22
  wire reached;  // hw/message/moderation.ts:24
  wire fire_now;  // hw/message/moderation.ts:25
  wire [15:0] kept;  // hw/message/moderation.ts:28
  wire counts;  // hw/message/moderation.ts:29

  assign waiting = armed & (tail != head);  // hw/message/moderation.ts:21
  assign due_at = first + {32'd0, ticks};  // hw/message/moderation.ts:22
  assign reached = ((~(|fresh)) | (count <= fresh)) | (due_at <= now);  // hw/message/moderation.ts:24
  assign fire_now = alarmed | (waiting & reached);  // hw/message/moderation.ts:25
  assign kept = ((waiting & (~fire_now)) & (~arm)) ? fresh : 16'd0;  // hw/message/moderation.ts:28
  assign counts = ((record & armed) & (~fire_now)) & (~arm);  // hw/message/moderation.ts:29

  assign fire = fire_now;  // hw/message/moderation.ts:32
  assign due = (waiting & (|fresh)) ? due_at : 64'hffffffffffffffff;  // hw/message/moderation.ts:33
  assign busy = (fire_now | alarm) | arm;  // hw/message/moderation.ts:34

  always @(posedge clk) begin
    if (rst) begin
      armed <= 1'b0;
      alarmed <= 1'b0;
      fresh <= 16'd0;
    end else begin
      alarmed <= alarm;  // hw/message/moderation.ts:26
      armed <= arm | (armed & (~fire_now));  // hw/message/moderation.ts:27
      fresh <= (counts & (~(&kept))) ? (kept + 16'd1) : kept;  // hw/message/moderation.ts:30
    end
  end

  always @(posedge clk) begin
    if (counts & (~(|kept))) begin  // hw/message/moderation.ts:31
      first <= now;  // hw/message/moderation.ts:31
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_moderation  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_moderation: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_moderation
  `define VPRI_ASSUME_vpri_moderation assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_moderation assert
`endif

  reg  [63:0] now_before;  // hw/message/moderation.ts:37
  reg  [31:0] tail_before;  // hw/message/moderation.ts:37
  reg  record_before;  // hw/message/moderation.ts:37
  reg  open;  // hw/message/moderation.ts:40
  reg  [63:0] since;  // hw/message/moderation.ts:40
  reg  [15:0] written;  // hw/message/moderation.ts:40
  (* anyconst *) reg  [15:0] which;  // hw/message/moderation.ts:41
  reg  armed_just_now;  // hw/message/moderation.ts:64

  always @(posedge clk) begin
    if (rst) begin
      now_before <= 64'd0;
      tail_before <= 32'd0;
      record_before <= 1'b0;
      open <= 1'b0;
      written <= 16'd0;
      armed_just_now <= 1'b0;
    end else begin
      now_before <= now;  // hw/message/moderation.ts:37
      tail_before <= tail;  // hw/message/moderation.ts:37
      record_before <= record;  // hw/message/moderation.ts:37
      if (((~waiting) | fire_now) | arm) begin  // hw/message/moderation.ts:42
        open <= 1'b0;  // hw/message/moderation.ts:43
        written <= 16'd0;  // hw/message/moderation.ts:44
      end
      if (((record & armed) & (~fire_now)) & (~arm)) begin  // hw/message/moderation.ts:46
        written <= waiting ? ((&written) ? written : (written + 16'd1)) : 16'd1;  // hw/message/moderation.ts:47
        if ((waiting ? written : 16'd0) == which) begin  // hw/message/moderation.ts:48
          open <= 1'b1;  // hw/message/moderation.ts:49
        end
      end
      armed_just_now <= arm;  // hw/message/moderation.ts:64
    end
  end

  always @(posedge clk) begin
    if (((record & armed) & (~fire_now)) & (~arm)) begin  // hw/message/moderation.ts:46
      if ((waiting ? written : 16'd0) == which) begin  // hw/message/moderation.ts:48
        since <= now;  // hw/message/moderation.ts:50
      end
    end
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      time_runs_on: `VPRI_ASSUME_vpri_moderation ((now_before <= now) & (~now[63]));  // hw/message/moderation.ts:38
      tail_counts_records: `VPRI_ASSUME_vpri_moderation (tail == (tail_before + {31'd0, record_before}));  // hw/message/moderation.ts:39
      if (waiting) begin  // hw/message/moderation.ts:53
        counted: assert (written == fresh);  // hw/message/moderation.ts:54
        first_is_past: assert ((~(|fresh)) | (first <= now));  // hw/message/moderation.ts:55
      end
      if (waiting & open) begin  // hw/message/moderation.ts:57
        first_is_oldest: assert ((~(|fresh)) | (first <= since));  // hw/message/moderation.ts:58
        since_is_past: assert (since <= now);  // hw/message/moderation.ts:59
        fires_in_time: assert (fire_now | (now < (since + {32'd0, ticks})));  // hw/message/moderation.ts:60
        fires_at_count: assert (fire_now | (written < count));  // hw/message/moderation.ts:61
      end
      if (armed_just_now & waiting) begin  // hw/message/moderation.ts:65
        old_records_at_once: assert (fire_now);  // hw/message/moderation.ts:65
      end
      if (fire_now) begin  // hw/message/moderation.ts:66
        asked_for: assert (alarmed | armed);  // hw/message/moderation.ts:66
      end
      if ((~fire_now) & (due != 64'hffffffffffffffff)) begin  // hw/message/moderation.ts:67
        not_overdue: assert (now < due);  // hw/message/moderation.ts:67
      end
      by_count: cover (((fire_now & (~alarmed)) & (16'd2 <= fresh)) & (now < due_at));  // hw/message/moderation.ts:68
      by_time: cover (((fire_now & (~alarmed)) & (fresh != 16'd0)) & (fresh < count));  // hw/message/moderation.ts:69
      by_arming: cover ((fire_now & (~alarmed)) & (~(|fresh)));  // hw/message/moderation.ts:70
      by_alarm: cover (fire_now & (~armed));  // hw/message/moderation.ts:71
      taken_back: cover (((~waiting) & armed) & (|fresh));  // hw/message/moderation.ts:72
    end
  end
`endif
`endif
endmodule
