// Who may have another entry of the table of page requests. A function has at most quota of them; reserve entries are kept free for
// each function that has fewer; the rest is for who comes first. Probes have probes entries of their own, and no others. reserve and
// probes take effect while the table is empty. take and give pulse when an entry is taken and given back; latency 1 clock.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/message/quotas.ts; do not edit.
module vpri_quotas_small (
  input  wire clk,
  input  wire rst,
  input  wire [63:0] quota,
  input  wire [15:0] reserve,
  input  wire [15:0] probes,
  input  wire take,
  input  wire give,
  input  wire [1:0] func,
  input  wire probe,
  output wire [3:0] may,
  output wire may_probe,
  output wire [63:0] used,
  output wire [15:0] probes_used
);

  reg  [15:0] reserve_now;  // hw/message/quotas.ts:21
  reg  [15:0] probes_now;  // hw/message/quotas.ts:21
  reg  [2:0] faults;  // hw/message/quotas.ts:21
  reg  [2:0] above;  // hw/message/quotas.ts:21
  reg  [2:0] probes_out;  // hw/message/quotas.ts:21
  reg  [2:0] used_0;  // hw/message/quotas.ts:26
  reg  [2:0] used_1;  // hw/message/quotas.ts:26
  reg  [2:0] used_2;  // hw/message/quotas.ts:26
  reg  [2:0] used_3;  // hw/message/quotas.ts:26
  wire empty;  // hw/message/quotas.ts:27
  wire [18:0] set_aside;  // hw/message/quotas.ts:32
  wire room;  // hw/message/quotas.ts:33
  wire shared;  // hw/message/quotas.ts:34
  wire fault_taken;  // hw/message/quotas.ts:42
  wire fault_given;  // hw/message/quotas.ts:43
  wire [2:0] mine;  // hw/message/quotas.ts:44
  wire [2:0] change;  // hw/message/quotas.ts:45
  wire [3:0] hot;  // hw/message/quotas.ts:46
  wire may_lt;  // hw/message/quotas.ts:37
  wire may_lt_2;  // hw/message/quotas.ts:37

  assign empty = (~(|faults)) & (~(|probes_out));  // hw/message/quotas.ts:27
  assign set_aside = ({3'd0, reserve_now} << 3'd2) + {3'd0, probes_now};  // hw/message/quotas.ts:32
  assign room = ({16'd0, faults} + {3'd0, probes_now}) < 19'd4;  // hw/message/quotas.ts:33
  assign shared = ({16'd0, above} + set_aside) < 19'd4;  // hw/message/quotas.ts:34
  assign fault_taken = take & (~probe);  // hw/message/quotas.ts:42
  assign fault_given = give & (~probe);  // hw/message/quotas.ts:43
  assign mine = func[1] ? (func[0] ? used_3 : used_2) : (func[0] ? used_1 : used_0);  // hw/message/quotas.ts:44
  assign change = take ? 3'd1 : 3'd7;  // hw/message/quotas.ts:45
  assign hot = {func == 2'd3, func == 2'd2, func == 2'd1, func == 2'd0};  // hw/message/quotas.ts:46
  assign may_lt = {13'd0, used_1} < reserve_now;  // hw/message/quotas.ts:37
  assign may_lt_2 = {13'd0, used_0} < reserve_now;  // hw/message/quotas.ts:37

  assign may = {(room & ({13'd0, used_3} < quota[63:48])) & (({13'd0, used_3} < reserve_now) | shared), (room & ({13'd0, used_2} < quota[47:32])) & (({13'd0, used_2} < reserve_now) | shared), (room & ({13'd0, used_1} < quota[31:16])) & (may_lt | shared), (room & ({13'd0, used_0} < quota[15:0])) & (may_lt_2 | shared)};  // hw/message/quotas.ts:37
  assign may_probe = ({13'd0, probes_out} < probes_now) & (({1'b0, faults} + {1'b0, probes_out}) < 4'd4);  // hw/message/quotas.ts:38
  assign used = {{13'd0, used_3}, {13'd0, used_2}, {13'd0, used_1}, {13'd0, used_0}};  // hw/message/quotas.ts:39
  assign probes_used = {13'd0, probes_out};  // hw/message/quotas.ts:40

  always @(posedge clk) begin
    if (rst) begin
      reserve_now <= 16'd0;
      probes_now <= 16'd0;
      faults <= 3'd0;
      above <= 3'd0;
      probes_out <= 3'd0;
      used_0 <= 3'd0;
      used_1 <= 3'd0;
      used_2 <= 3'd0;
      used_3 <= 3'd0;
    end else begin
      if (empty & (~take)) begin  // hw/message/quotas.ts:28
        reserve_now <= reserve;  // hw/message/quotas.ts:29
        probes_now <= probes;  // hw/message/quotas.ts:30
      end
      if ((fault_taken | fault_given) & hot[0]) begin  // hw/message/quotas.ts:47
        used_0 <= used_0 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[1]) begin  // hw/message/quotas.ts:47
        used_1 <= used_1 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[2]) begin  // hw/message/quotas.ts:47
        used_2 <= used_2 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[3]) begin  // hw/message/quotas.ts:47
        used_3 <= used_3 + change;  // hw/message/quotas.ts:47
      end
      if (fault_taken | fault_given) begin  // hw/message/quotas.ts:48
        faults <= faults + change;  // hw/message/quotas.ts:48
      end
      if ((fault_taken & (reserve_now <= {13'd0, mine})) | (fault_given & (reserve_now < {13'd0, mine}))) begin  // hw/message/quotas.ts:49
        above <= above + change;  // hw/message/quotas.ts:49
      end
      if ((take | give) & probe) begin  // hw/message/quotas.ts:50
        probes_out <= probes_out + change;  // hw/message/quotas.ts:50
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_quotas_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_quotas_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_quotas_small
  `define VPRI_ASSUME_vpri_quotas_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_quotas_small assert
`endif

  (* anyconst *) reg  [1:0] some_function;  // hw/message/quotas.ts:62
  wire [2:0] its_used;  // hw/message/quotas.ts:63

  assign its_used = some_function[1] ? (some_function[0] ? used_3 : used_2) : (some_function[0] ? used_1 : used_0);  // hw/message/quotas.ts:63

`ifndef YOSYS
  always @(posedge clk) begin
    some_function <= some_function;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      one_at_a_time: `VPRI_ASSUME_vpri_quotas_small (~(take & give));  // hw/message/quotas.ts:53
      if (take) begin  // hw/message/quotas.ts:54
        taken_may: `VPRI_ASSUME_vpri_quotas_small (probe ? may_probe : may[func]);  // hw/message/quotas.ts:54
      end
      if (give) begin  // hw/message/quotas.ts:55
        given_was_taken: `VPRI_ASSUME_vpri_quotas_small (|(probe ? probes_out : mine));  // hw/message/quotas.ts:55
      end
      faults_are_all_used: assert (((({16'd0, used_0} + {16'd0, used_1}) + {16'd0, used_2}) + {16'd0, used_3}) == {16'd0, faults});  // hw/message/quotas.ts:58
      above_is_all_above: assert ((((((reserve_now < {13'd0, used_0}) ? ({16'd0, used_0} - {3'd0, reserve_now}) : 19'd0) + ((reserve_now < {13'd0, used_1}) ? ({16'd0, used_1} - {3'd0, reserve_now}) : 19'd0)) + ((reserve_now < {13'd0, used_2}) ? ({16'd0, used_2} - {3'd0, reserve_now}) : 19'd0)) + ((reserve_now < {13'd0, used_3}) ? ({16'd0, used_3} - {3'd0, reserve_now}) : 19'd0)) == {16'd0, above});  // hw/message/quotas.ts:59
      fits: assert (({1'b0, faults} + {1'b0, probes_out}) <= 4'd4);  // hw/message/quotas.ts:60
      probe_share_kept: assert ({13'd0, probes_out} <= probes_now);  // hw/message/quotas.ts:61
      if (fault_taken & (func == some_function)) begin  // hw/message/quotas.ts:64
        quota_kept: assert ({13'd0, its_used} < (some_function[1] ? (some_function[0] ? quota[63:48] : quota[47:32]) : (some_function[0] ? quota[31:16] : quota[15:0])));  // hw/message/quotas.ts:64
      end
      if (set_aside <= 19'd4) begin  // hw/message/quotas.ts:65
        shares_fit: assert (({16'd0, above} + set_aside) <= 19'd4);  // hw/message/quotas.ts:66
        if ({13'd0, its_used} < reserve_now) begin  // hw/message/quotas.ts:67
          reserve_is_there: assert (room);  // hw/message/quotas.ts:67
        end
      end
      full: cover (({1'b0, faults} + {1'b0, probes_out}) == 4'd4);  // hw/message/quotas.ts:69
      reserve_held_back: cover ((((~shared) & room) & (~may_lt_2)) & may_lt);  // hw/message/quotas.ts:70
      probe_refused: cover ((|probes_out) & (~may_probe));  // hw/message/quotas.ts:71
    end
  end
`endif
`endif
endmodule
