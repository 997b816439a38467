// Who may have another entry of the table of page requests. A function has at most quota of them; reserve entries are kept free for
// each function that has fewer; the rest is for who comes first. Probes have probes entries of their own, and no others. reserve and
// probes take effect while the table is empty. take and give pulse when an entry is taken and given back; latency 1 clock.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/message/quotas.ts; do not edit.
module vpri_quotas_default (
  input  wire clk,
  input  wire rst,
  input  wire [255:0] quota,
  input  wire [15:0] reserve,
  input  wire [15:0] probes,
  input  wire take,
  input  wire give,
  input  wire [3:0] func,
  input  wire probe,
  output wire [15:0] may,
  output wire may_probe,
  output wire [255:0] used,
  output wire [15:0] probes_used
);

  reg  [15:0] reserve_now;  // hw/message/quotas.ts:21
  reg  [15:0] probes_now;  // hw/message/quotas.ts:21
  reg  [6:0] faults;  // hw/message/quotas.ts:21
  reg  [6:0] above;  // hw/message/quotas.ts:21
  reg  [6:0] probes_out;  // hw/message/quotas.ts:21
  reg  [6:0] used_0;  // hw/message/quotas.ts:26
  reg  [6:0] used_1;  // hw/message/quotas.ts:26
  reg  [6:0] used_2;  // hw/message/quotas.ts:26
  reg  [6:0] used_3;  // hw/message/quotas.ts:26
  reg  [6:0] used_4;  // hw/message/quotas.ts:26
  reg  [6:0] used_5;  // hw/message/quotas.ts:26
  reg  [6:0] used_6;  // hw/message/quotas.ts:26
  reg  [6:0] used_7;  // hw/message/quotas.ts:26
  reg  [6:0] used_8;  // hw/message/quotas.ts:26
  reg  [6:0] used_9;  // hw/message/quotas.ts:26
  reg  [6:0] used_10;  // hw/message/quotas.ts:26
  reg  [6:0] used_11;  // hw/message/quotas.ts:26
  reg  [6:0] used_12;  // hw/message/quotas.ts:26
  reg  [6:0] used_13;  // hw/message/quotas.ts:26
  reg  [6:0] used_14;  // hw/message/quotas.ts:26
  reg  [6:0] used_15;  // hw/message/quotas.ts:26
  wire empty;  // hw/message/quotas.ts:27
  wire [20:0] set_aside;  // hw/message/quotas.ts:32
  wire room;  // hw/message/quotas.ts:33
  wire shared;  // hw/message/quotas.ts:34
  wire fault_taken;  // hw/message/quotas.ts:42
  wire fault_given;  // hw/message/quotas.ts:43
  wire [6:0] mine;  // hw/message/quotas.ts:44
  wire [6:0] change;  // hw/message/quotas.ts:45
  wire [15:0] hot;  // hw/message/quotas.ts:46
  wire may_lt;  // hw/message/quotas.ts:37
  wire may_lt_2;  // hw/message/quotas.ts:37

  assign empty = (~(|faults)) & (~(|probes_out));  // hw/message/quotas.ts:27
  assign set_aside = ({5'd0, reserve_now} << 3'd4) + {5'd0, probes_now};  // hw/message/quotas.ts:32
  assign room = ({14'd0, faults} + {5'd0, probes_now}) < 21'h40;  // hw/message/quotas.ts:33
  assign shared = ({14'd0, above} + set_aside) < 21'h40;  // hw/message/quotas.ts:34
  assign fault_taken = take & (~probe);  // hw/message/quotas.ts:42
  assign fault_given = give & (~probe);  // hw/message/quotas.ts:43
  assign mine = func[3] ? (func[2] ? (func[1] ? (func[0] ? used_15 : used_14) : (func[0] ? used_13 : used_12)) : (func[1] ? (func[0] ? used_11 : used_10) : (func[0] ? used_9 : used_8))) : (func[2] ? (func[1] ? (func[0] ? used_7 : used_6) : (func[0] ? used_5 : used_4)) : (func[1] ? (func[0] ? used_3 : used_2) : (func[0] ? used_1 : used_0)));  // hw/message/quotas.ts:44
  assign change = take ? 7'd1 : 7'h7f;  // hw/message/quotas.ts:45
  assign hot = {func == 4'hf, func == 4'he, func == 4'hd, func == 4'hc, func == 4'hb, func == 4'ha, func == 4'd9, func == 4'd8, func == 4'd7, func == 4'd6, func == 4'd5, func == 4'd4, func == 4'd3, func == 4'd2, func == 4'd1, func == 4'd0};  // hw/message/quotas.ts:46
  assign may_lt = {9'd0, used_1} < reserve_now;  // hw/message/quotas.ts:37
  assign may_lt_2 = {9'd0, used_0} < reserve_now;  // hw/message/quotas.ts:37

  assign may = {(room & ({9'd0, used_15} < quota[255:240])) & (({9'd0, used_15} < reserve_now) | shared), (room & ({9'd0, used_14} < quota[239:224])) & (({9'd0, used_14} < reserve_now) | shared), (room & ({9'd0, used_13} < quota[223:208])) & (({9'd0, used_13} < reserve_now) | shared), (room & ({9'd0, used_12} < quota[207:192])) & (({9'd0, used_12} < reserve_now) | shared), (room & ({9'd0, used_11} < quota[191:176])) & (({9'd0, used_11} < reserve_now) | shared), (room & ({9'd0, used_10} < quota[175:160])) & (({9'd0, used_10} < reserve_now) | shared), (room & ({9'd0, used_9} < quota[159:144])) & (({9'd0, used_9} < reserve_now) | shared), (room & ({9'd0, used_8} < quota[143:128])) & (({9'd0, used_8} < reserve_now) | shared), (room & ({9'd0, used_7} < quota[127:112])) & (({9'd0, used_7} < reserve_now) | shared), (room & ({9'd0, used_6} < quota[111:96])) & (({9'd0, used_6} < reserve_now) | shared), (room & ({9'd0, used_5} < quota[95:80])) & (({9'd0, used_5} < reserve_now) | shared), (room & ({9'd0, used_4} < quota[79:64])) & (({9'd0, used_4} < reserve_now) | shared), (room & ({9'd0, used_3} < quota[63:48])) & (({9'd0, used_3} < reserve_now) | shared), (room & ({9'd0, used_2} < quota[47:32])) & (({9'd0, used_2} < reserve_now) | shared), (room & ({9'd0, used_1} < quota[31:16])) & (may_lt | shared), (room & ({9'd0, used_0} < quota[15:0])) & (may_lt_2 | shared)};  // hw/message/quotas.ts:37
  assign may_probe = ({9'd0, probes_out} < probes_now) & (({1'b0, faults} + {1'b0, probes_out}) < 8'h40);  // hw/message/quotas.ts:38
  assign used = {{9'd0, used_15}, {9'd0, used_14}, {9'd0, used_13}, {9'd0, used_12}, {9'd0, used_11}, {9'd0, used_10}, {9'd0, used_9}, {9'd0, used_8}, {9'd0, used_7}, {9'd0, used_6}, {9'd0, used_5}, {9'd0, used_4}, {9'd0, used_3}, {9'd0, used_2}, {9'd0, used_1}, {9'd0, used_0}};  // hw/message/quotas.ts:39
  assign probes_used = {9'd0, probes_out};  // hw/message/quotas.ts:40

  always @(posedge clk) begin
    if (rst) begin
      reserve_now <= 16'd0;
      probes_now <= 16'd0;
      faults <= 7'd0;
      above <= 7'd0;
      probes_out <= 7'd0;
      used_0 <= 7'd0;
      used_1 <= 7'd0;
      used_2 <= 7'd0;
      used_3 <= 7'd0;
      used_4 <= 7'd0;
      used_5 <= 7'd0;
      used_6 <= 7'd0;
      used_7 <= 7'd0;
      used_8 <= 7'd0;
      used_9 <= 7'd0;
      used_10 <= 7'd0;
      used_11 <= 7'd0;
      used_12 <= 7'd0;
      used_13 <= 7'd0;
      used_14 <= 7'd0;
      used_15 <= 7'd0;
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
      if ((fault_taken | fault_given) & hot[4]) begin  // hw/message/quotas.ts:47
        used_4 <= used_4 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[5]) begin  // hw/message/quotas.ts:47
        used_5 <= used_5 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[6]) begin  // hw/message/quotas.ts:47
        used_6 <= used_6 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[7]) begin  // hw/message/quotas.ts:47
        used_7 <= used_7 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[8]) begin  // hw/message/quotas.ts:47
        used_8 <= used_8 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[9]) begin  // hw/message/quotas.ts:47
        used_9 <= used_9 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[10]) begin  // hw/message/quotas.ts:47
        used_10 <= used_10 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[11]) begin  // hw/message/quotas.ts:47
        used_11 <= used_11 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[12]) begin  // hw/message/quotas.ts:47
        used_12 <= used_12 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[13]) begin  // hw/message/quotas.ts:47
        used_13 <= used_13 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[14]) begin  // hw/message/quotas.ts:47
        used_14 <= used_14 + change;  // hw/message/quotas.ts:47
      end
      if ((fault_taken | fault_given) & hot[15]) begin  // hw/message/quotas.ts:47
        used_15 <= used_15 + change;  // hw/message/quotas.ts:47
      end
      if (fault_taken | fault_given) begin  // hw/message/quotas.ts:48
        faults <= faults + change;  // hw/message/quotas.ts:48
      end
      if ((fault_taken & (reserve_now <= {9'd0, mine})) | (fault_given & (reserve_now < {9'd0, mine}))) begin  // hw/message/quotas.ts:49
        above <= above + change;  // hw/message/quotas.ts:49
      end
      if ((take | give) & probe) begin  // hw/message/quotas.ts:50
        probes_out <= probes_out + change;  // hw/message/quotas.ts:50
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_quotas_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_quotas_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_quotas_default
  `define VPRI_ASSUME_vpri_quotas_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_quotas_default assert
`endif

  (* anyconst *) reg  [3:0] some_function;  // hw/message/quotas.ts:62
  wire [6:0] its_used;  // hw/message/quotas.ts:63

  assign its_used = some_function[3] ? (some_function[2] ? (some_function[1] ? (some_function[0] ? used_15 : used_14) : (some_function[0] ? used_13 : used_12)) : (some_function[1] ? (some_function[0] ? used_11 : used_10) : (some_function[0] ? used_9 : used_8))) : (some_function[2] ? (some_function[1] ? (some_function[0] ? used_7 : used_6) : (some_function[0] ? used_5 : used_4)) : (some_function[1] ? (some_function[0] ? used_3 : used_2) : (some_function[0] ? used_1 : used_0)));  // hw/message/quotas.ts:63

`ifndef YOSYS
  always @(posedge clk) begin
    some_function <= some_function;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      one_at_a_time: `VPRI_ASSUME_vpri_quotas_default (~(take & give));  // hw/message/quotas.ts:53
      if (take) begin  // hw/message/quotas.ts:54
        taken_may: `VPRI_ASSUME_vpri_quotas_default (probe ? may_probe : may[func]);  // hw/message/quotas.ts:54
      end
      if (give) begin  // hw/message/quotas.ts:55
        given_was_taken: `VPRI_ASSUME_vpri_quotas_default (|(probe ? probes_out : mine));  // hw/message/quotas.ts:55
      end
      faults_are_all_used: assert (((((((((((((((({14'd0, used_0} + {14'd0, used_1}) + {14'd0, used_2}) + {14'd0, used_3}) + {14'd0, used_4}) + {14'd0, used_5}) + {14'd0, used_6}) + {14'd0, used_7}) + {14'd0, used_8}) + {14'd0, used_9}) + {14'd0, used_10}) + {14'd0, used_11}) + {14'd0, used_12}) + {14'd0, used_13}) + {14'd0, used_14}) + {14'd0, used_15}) == {14'd0, faults});  // hw/message/quotas.ts:58
      above_is_all_above: assert ((((((((((((((((((reserve_now < {9'd0, used_0}) ? ({14'd0, used_0} - {5'd0, reserve_now}) : 21'd0) + ((reserve_now < {9'd0, used_1}) ? ({14'd0, used_1} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_2}) ? ({14'd0, used_2} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_3}) ? ({14'd0, used_3} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_4}) ? ({14'd0, used_4} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_5}) ? ({14'd0, used_5} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_6}) ? ({14'd0, used_6} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_7}) ? ({14'd0, used_7} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_8}) ? ({14'd0, used_8} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_9}) ? ({14'd0, used_9} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_10}) ? ({14'd0, used_10} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_11}) ? ({14'd0, used_11} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_12}) ? ({14'd0, used_12} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_13}) ? ({14'd0, used_13} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_14}) ? ({14'd0, used_14} - {5'd0, reserve_now}) : 21'd0)) + ((reserve_now < {9'd0, used_15}) ? ({14'd0, used_15} - {5'd0, reserve_now}) : 21'd0)) == {14'd0, above});  // hw/message/quotas.ts:59
      fits: assert (({1'b0, faults} + {1'b0, probes_out}) <= 8'h40);  // hw/message/quotas.ts:60
      probe_share_kept: assert ({9'd0, probes_out} <= probes_now);  // hw/message/quotas.ts:61
      if (fault_taken & (func == some_function)) begin  // hw/message/quotas.ts:64
        quota_kept: assert ({9'd0, its_used} < (some_function[3] ? (some_function[2] ? (some_function[1] ? (some_function[0] ? quota[255:240] : quota[239:224]) : (some_function[0] ? quota[223:208] : quota[207:192])) : (some_function[1] ? (some_function[0] ? quota[191:176] : quota[175:160]) : (some_function[0] ? quota[159:144] : quota[143:128]))) : (some_function[2] ? (some_function[1] ? (some_function[0] ? quota[127:112] : quota[111:96]) : (some_function[0] ? quota[95:80] : quota[79:64])) : (some_function[1] ? (some_function[0] ? quota[63:48] : quota[47:32]) : (some_function[0] ? quota[31:16] : quota[15:0])))));  // hw/message/quotas.ts:64
      end
      if (set_aside <= 21'h40) begin  // hw/message/quotas.ts:65
        shares_fit: assert (({14'd0, above} + set_aside) <= 21'h40);  // hw/message/quotas.ts:66
        if ({9'd0, its_used} < reserve_now) begin  // hw/message/quotas.ts:67
          reserve_is_there: assert (room);  // hw/message/quotas.ts:67
        end
      end
      full: cover (({1'b0, faults} + {1'b0, probes_out}) == 8'h40);  // hw/message/quotas.ts:69
      reserve_held_back: cover ((((~shared) & room) & (~may_lt_2)) & may_lt);  // hw/message/quotas.ts:70
      probe_refused: cover ((|probes_out) & (~may_probe));  // hw/message/quotas.ts:71
    end
  end
`endif
`endif
endmodule
