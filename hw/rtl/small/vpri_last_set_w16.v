// Number of the lowest (first) or highest (last) set bit; combinational. Meaningless while no bit is set.
// Parameters: {"from":"high","width":16}
// Generated from hw/prim/first-set.ts; do not edit.
module vpri_last_set_w16 (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] v,
  output wire [3:0] index
);

  wire near_8;  // hw/prim/first-set.ts:20
  wire [6:0] rest_8;  // hw/prim/first-set.ts:25
  wire near_4;  // hw/prim/first-set.ts:20
  wire [2:0] rest_4;  // hw/prim/first-set.ts:25
  wire near_2;  // hw/prim/first-set.ts:20
  wire rest_2;  // hw/prim/first-set.ts:25
  wire near_1;  // hw/prim/first-set.ts:20

  assign near_8 = |v[15:8];  // hw/prim/first-set.ts:20
  assign rest_8 = near_8 ? v[15:9] : v[7:1];  // hw/prim/first-set.ts:25
  assign near_4 = |rest_8[6:3];  // hw/prim/first-set.ts:20
  assign rest_4 = near_4 ? rest_8[6:4] : rest_8[2:0];  // hw/prim/first-set.ts:25
  assign near_2 = |rest_4[2:1];  // hw/prim/first-set.ts:20
  assign rest_2 = near_2 ? rest_4[2] : rest_4[0];  // hw/prim/first-set.ts:25
  assign near_1 = rest_2;  // hw/prim/first-set.ts:20

  assign index = {near_8, near_4, near_2, near_1};  // hw/prim/first-set.ts:27

  wire unused_0 = &{1'b0, v[0]};  // the far bit is taken for granted when no other is set (hw/prim/first-set.ts:15)
  wire unused_clock = &{1'b0, clk, rst};  // no register here needs it

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_last_set_w16  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_last_set_w16: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_last_set_w16
  `define VPRI_ASSUME_vpri_last_set_w16 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_last_set_w16 assert
`endif

  (* anyconst *) reg  [3:0] some_bit;  // hw/prim/first-set.ts:28

`ifndef YOSYS
  always @(posedge clk) begin
    some_bit <= some_bit;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (v[some_bit]) begin  // hw/prim/first-set.ts:29
        nothing_before: assert (some_bit <= index);  // hw/prim/first-set.ts:29
      end
      if (|v) begin  // hw/prim/first-set.ts:30
        points_at_set: assert (v[index]);  // hw/prim/first-set.ts:30
      end
      far_end: cover ((|v) & (index == 4'd0));  // hw/prim/first-set.ts:31
    end
  end
`endif
`endif
endmodule
