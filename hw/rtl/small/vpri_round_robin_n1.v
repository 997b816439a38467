// Round-robin arbiter: gnt is the requester whose turn it is, one bit set, or zero when there is none. Latency 0.
// A grant is taken in a clock with ready; until then it stays with its requester as long as that one requests.
// Who keeps requesting sees at most n - 1 other grants taken before its own.
// Parameters: {"n":1}
// Generated from hw/prim/arbiter.ts; do not edit.
module vpri_round_robin_n1 (
  input  wire clk,
  input  wire rst,
  input  wire req,
  input  wire ready,
  output wire gnt
);

  assign gnt = req;  // hw/prim/arbiter.ts:22

  wire unused_0 = &{1'b0, ready};  // with one requester nothing changes when a grant is taken (hw/prim/arbiter.ts:23)
  wire unused_clock = &{1'b0, clk, rst};  // no register here needs it
endmodule
