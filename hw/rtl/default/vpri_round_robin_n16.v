// Round-robin arbiter: gnt is the requester whose turn it is, one bit set, or zero when there is none. Latency 0.
// A grant is taken in a clock with ready; until then it stays with its requester as long as that one requests.
// Who keeps requesting sees at most n - 1 other grants taken before its own.
// Parameters: {"n":16}
// Generated from hw/prim/arbiter.ts; do not edit.
module vpri_round_robin_n16 (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] req,
  input  wire ready,
  output wire [15:0] gnt
);

  reg  [15:0] turn;  // hw/prim/arbiter.ts:27
  wire [15:0] in_turn;  // hw/prim/arbiter.ts:28
  wire [15:0] pool;  // hw/prim/arbiter.ts:29
  wire [15:0] pick;  // hw/prim/arbiter.ts:30
  wire [15:0] below;  // hw/prim/arbiter.ts:32

  assign in_turn = req & turn;  // hw/prim/arbiter.ts:28
  assign pool = (|in_turn) ? in_turn : req;  // hw/prim/arbiter.ts:29
  assign pick = pool & ((~pool) + 16'd1);  // hw/prim/arbiter.ts:30
  assign below = pick - 16'd1;  // hw/prim/arbiter.ts:32

  assign gnt = pick;  // hw/prim/arbiter.ts:31

  always @(posedge clk) begin
    if (rst) begin
      turn <= 16'd0;
    end else begin
      if (|req) begin  // hw/prim/arbiter.ts:33
        turn <= ready ? (~(below | pick)) : (~below);  // hw/prim/arbiter.ts:33
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_round_robin_n16  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_round_robin_n16: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_round_robin_n16
  `define VPRI_ASSUME_vpri_round_robin_n16 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_round_robin_n16 assert
`endif

  reg  [15:0] gnt_stalled;  // hw/prim/arbiter.ts:47
  (* anyconst *) reg  [3:0] who;  // hw/prim/arbiter.ts:52
  wire [15:0] who_bit;  // hw/prim/arbiter.ts:53
  wire who_waits;  // hw/prim/arbiter.ts:54
  reg  [4:0] waited;  // hw/prim/arbiter.ts:55
  wire [4:0] first;  // hw/prim/arbiter.ts:58
  wire [4:0] distance;  // hw/prim/arbiter.ts:60
  wire [15:0] first_and;  // hw/prim/arbiter.ts:58

  assign who_bit = {who == 4'hf, who == 4'he, who == 4'hd, who == 4'hc, who == 4'hb, who == 4'ha, who == 4'd9, who == 4'd8, who == 4'd7, who == 4'd6, who == 4'd5, who == 4'd4, who == 4'd3, who == 4'd2, who == 4'd1, who == 4'd0};  // hw/prim/arbiter.ts:53
  assign who_waits = |((req & (~gnt)) & who_bit);  // hw/prim/arbiter.ts:54
  assign first = {1'b0, ((((((((((((((({4{first_and[0]}} & 4'd0) | ({4{first_and[1]}} & 4'd1)) | ({4{first_and[2]}} & 4'd2)) | ({4{first_and[3]}} & 4'd3)) | ({4{first_and[4]}} & 4'd4)) | ({4{first_and[5]}} & 4'd5)) | ({4{first_and[6]}} & 4'd6)) | ({4{first_and[7]}} & 4'd7)) | ({4{first_and[8]}} & 4'd8)) | ({4{first_and[9]}} & 4'd9)) | ({4{first_and[10]}} & 4'ha)) | ({4{first_and[11]}} & 4'hb)) | ({4{first_and[12]}} & 4'hc)) | ({4{first_and[13]}} & 4'hd)) | ({4{first_and[14]}} & 4'he)) | ({4{first_and[15]}} & 4'hf)};  // hw/prim/arbiter.ts:58
  assign distance = (first <= {1'b0, who}) ? ({1'b0, who} - first) : (({1'b0, who} + 5'h10) - first);  // hw/prim/arbiter.ts:60
  assign first_and = turn & ((~turn) + 16'd1);  // hw/prim/arbiter.ts:58

  always @(posedge clk) begin
    if (rst) begin
      gnt_stalled <= 16'd0;
      waited <= 5'd0;
    end else begin
      gnt_stalled <= ready ? 16'd0 : gnt;  // hw/prim/arbiter.ts:47
      if (~who_waits) begin  // hw/prim/arbiter.ts:56
        waited <= 5'd0;  // hw/prim/arbiter.ts:56
      end else if (ready) begin  // hw/prim/arbiter.ts:56
        waited <= waited + 5'd1;  // hw/prim/arbiter.ts:56
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
      turn_is_run: assert (((~turn) & ((~turn) + 16'd1)) == 16'd0);  // hw/prim/arbiter.ts:36
      next_round: cover (((|turn) & (~(|in_turn))) & (|req));  // hw/prim/arbiter.ts:37
      one_grant: assert ((gnt & (gnt - 16'd1)) == 16'd0);  // hw/prim/arbiter.ts:44
      granted_requests: assert ((gnt & (~req)) == 16'd0);  // hw/prim/arbiter.ts:45
      progress: assert ((|gnt) == (|req));  // hw/prim/arbiter.ts:46
      if (|(gnt_stalled & req)) begin  // hw/prim/arbiter.ts:48
        grant_stays: assert (gnt == gnt_stalled);  // hw/prim/arbiter.ts:48
      end
      if (|who_bit) begin  // hw/prim/arbiter.ts:61
        fair: assert (waited < 5'h10);  // hw/prim/arbiter.ts:62
        fair_in_time: assert ((waited + distance) < 5'h10);  // hw/prim/arbiter.ts:63
      end
      waited_longest: cover (waited == 5'hf);  // hw/prim/arbiter.ts:65
      all_request: cover (&req);  // hw/prim/arbiter.ts:66
      stalled: cover (|(gnt_stalled & req));  // hw/prim/arbiter.ts:67
    end
  end
`endif
`endif
endmodule
