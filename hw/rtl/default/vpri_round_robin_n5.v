// Round-robin arbiter: gnt is the requester whose turn it is, one bit set, or zero when there is none. Latency 0.
// A grant is taken in a clock with ready; until then it stays with its requester as long as that one requests.
// Who keeps requesting sees at most n - 1 other grants taken before its own.
// Parameters: {"n":5}
// Generated from hw/prim/arbiter.ts; do not edit.
module vpri_round_robin_n5 (
  input  wire clk,
  input  wire rst,
  input  wire [4:0] req,
  input  wire ready,
  output wire [4:0] gnt
);

  reg  [4:0] turn;  // hw/prim/arbiter.ts:27
  wire [4:0] in_turn;  // hw/prim/arbiter.ts:28
  wire [4:0] pool;  // hw/prim/arbiter.ts:29
  wire [4:0] pick;  // hw/prim/arbiter.ts:30
  wire [4:0] below;  // hw/prim/arbiter.ts:32

  assign in_turn = req & turn;  // hw/prim/arbiter.ts:28
  assign pool = (|in_turn) ? in_turn : req;  // hw/prim/arbiter.ts:29
  assign pick = pool & ((~pool) + 5'd1);  // hw/prim/arbiter.ts:30
  assign below = pick - 5'd1;  // hw/prim/arbiter.ts:32

  assign gnt = pick;  // hw/prim/arbiter.ts:31

  always @(posedge clk) begin
    if (rst) begin
      turn <= 5'd0;
    end else begin
      if (|req) begin  // hw/prim/arbiter.ts:33
        turn <= ready ? (~(below | pick)) : (~below);  // hw/prim/arbiter.ts:33
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_round_robin_n5  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_round_robin_n5: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_round_robin_n5
  `define VPRI_ASSUME_vpri_round_robin_n5 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_round_robin_n5 assert
`endif

  reg  [4:0] gnt_stalled;  // hw/prim/arbiter.ts:47
  (* anyconst *) reg  [2:0] who;  // hw/prim/arbiter.ts:52
  wire [4:0] who_bit;  // hw/prim/arbiter.ts:53
  wire who_waits;  // hw/prim/arbiter.ts:54
  reg  [3:0] waited;  // hw/prim/arbiter.ts:55
  wire [3:0] first;  // hw/prim/arbiter.ts:58
  wire [3:0] distance;  // hw/prim/arbiter.ts:60
  wire [4:0] first_and;  // hw/prim/arbiter.ts:58

  assign who_bit = {who == 3'd4, who == 3'd3, who == 3'd2, who == 3'd1, who == 3'd0};  // hw/prim/arbiter.ts:53
  assign who_waits = |((req & (~gnt)) & who_bit);  // hw/prim/arbiter.ts:54
  assign first = {1'b0, (((({3{first_and[0]}} & 3'd0) | ({3{first_and[1]}} & 3'd1)) | ({3{first_and[2]}} & 3'd2)) | ({3{first_and[3]}} & 3'd3)) | ({3{first_and[4]}} & 3'd4)};  // hw/prim/arbiter.ts:58
  assign distance = (first <= {1'b0, who}) ? ({1'b0, who} - first) : (({1'b0, who} + 4'd5) - first);  // hw/prim/arbiter.ts:60
  assign first_and = turn & ((~turn) + 5'd1);  // hw/prim/arbiter.ts:58

  always @(posedge clk) begin
    if (rst) begin
      gnt_stalled <= 5'd0;
      waited <= 4'd0;
    end else begin
      gnt_stalled <= ready ? 5'd0 : gnt;  // hw/prim/arbiter.ts:47
      if (~who_waits) begin  // hw/prim/arbiter.ts:56
        waited <= 4'd0;  // hw/prim/arbiter.ts:56
      end else if (ready) begin  // hw/prim/arbiter.ts:56
        waited <= waited + 4'd1;  // hw/prim/arbiter.ts:56
      end
    end
  end

`ifndef YOSYS
  always @(posedge clk) begin
    who <= who;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      turn_is_run: assert (((~turn) & ((~turn) + 5'd1)) == 5'd0);  // hw/prim/arbiter.ts:36
      next_round: cover (((|turn) & (~(|in_turn))) & (|req));  // hw/prim/arbiter.ts:37
      one_grant: assert ((gnt & (gnt - 5'd1)) == 5'd0);  // hw/prim/arbiter.ts:44
      granted_requests: assert ((gnt & (~req)) == 5'd0);  // hw/prim/arbiter.ts:45
      progress: assert ((|gnt) == (|req));  // hw/prim/arbiter.ts:46
      if (|(gnt_stalled & req)) begin  // hw/prim/arbiter.ts:48
        grant_stays: assert (gnt == gnt_stalled);  // hw/prim/arbiter.ts:48
      end
      if (|who_bit) begin  // hw/prim/arbiter.ts:61
        fair: assert (waited < 4'd5);  // hw/prim/arbiter.ts:62
        fair_in_time: assert ((waited + distance) < 4'd5);  // hw/prim/arbiter.ts:63
      end
      waited_longest: cover (waited == 4'd4);  // hw/prim/arbiter.ts:65
      all_request: cover (&req);  // hw/prim/arbiter.ts:66
      stalled: cover (|(gnt_stalled & req));  // hw/prim/arbiter.ts:67
    end
  end
`endif
`endif
endmodule
