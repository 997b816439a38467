// Number of the lowest (first) or highest (last) set bit; combinational. Meaningless while no bit is set.
// Parameters: {"from":"low","width":4}
// Generated from hw/prim/first-set.ts; do not edit.
module vpri_first_set_w4 (
  input  wire clk,
  input  wire rst,
  input  wire [3:0] v,
  output wire [1:0] index
);

  wire near_2;  // hw/prim/first-set.ts:20
  wire rest_2;  // hw/prim/first-set.ts:25
  wire near_1;  // hw/prim/first-set.ts:20

  assign near_2 = |v[1:0];  // hw/prim/first-set.ts:20
  assign rest_2 = near_2 ? v[0] : v[2];  // hw/prim/first-set.ts:25
  assign near_1 = rest_2;  // hw/prim/first-set.ts:20

  assign index = {~near_2, ~near_1};  // hw/prim/first-set.ts:27

  wire unused_0 = &{1'b0, v[3]};  // the far bit is taken for granted when no other is set (hw/prim/first-set.ts:15)
  wire unused_clock = &{1'b0, clk, rst};  // no register here needs it

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_first_set_w4  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_first_set_w4: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_first_set_w4
  `define VPRI_ASSUME_vpri_first_set_w4 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_first_set_w4 assert
`endif

  (* anyconst *) reg  [1:0] some_bit;  // hw/prim/first-set.ts:28

`ifndef YOSYS
  always @(posedge clk) begin
    some_bit <= some_bit;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (v[some_bit]) begin  // hw/prim/first-set.ts:29
        nothing_before: assert (index <= some_bit);  // hw/prim/first-set.ts:29
      end
      if (|v) begin  // hw/prim/first-set.ts:30
        points_at_set: assert (v[index]);  // hw/prim/first-set.ts:30
      end
      far_end: cover ((|v) & (index == 2'd3));  // hw/prim/first-set.ts:31
    end
  end
`endif
`endif
endmodule
