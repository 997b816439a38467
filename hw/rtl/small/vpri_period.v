// Periods of `ticks` ticks that follow one another while active; over is 1 in the clock in which one ends, and ends_at is when the next one does (all ones:
// never). None while ticks is 0. The first one begins a clock before active.
// Parameters: {}
// Generated from hw/dma/period.ts; do not edit.
module vpri_period (
  input  wire clk,
  input  wire rst,
  input  wire [63:0] now,
  input  wire [31:0] ticks,
  input  wire active,
  output wire over,
  output wire [63:0] ends_at
);

  reg  [63:0] deadline;  // hw/dma/period.ts:10
  wire runs;  // hw/dma/period.ts:11

  assign runs = (|ticks) & active;  // hw/dma/period.ts:11

  assign over = runs & (deadline <= now);  // hw/dma/period.ts:12
  assign ends_at = runs ? deadline : 64'hffffffffffffffff;  // hw/dma/period.ts:14

  always @(posedge clk) begin
    if ((~runs) | over) begin  // hw/dma/period.ts:13
      deadline <= now + {32'd0, ticks};  // hw/dma/period.ts:13
    end
  end

  wire unused_clock = &{1'b0, rst};  // no register here needs it

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_period  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_period: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_period
  `define VPRI_ASSUME_vpri_period assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_period assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      ends: cover (over);  // hw/dma/period.ts:15
    end
  end
`endif
`endif
endmodule
