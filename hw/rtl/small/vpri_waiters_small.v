// The lookups that missed: one place a queue, in a RAM. put stores one. take reads one out: it is at wait_* in the next cycle. strand marks queues
// that wait for no line of the miss table; they are sent again, in turn, when the table has room (free more entries than are under
// way) and their function a share left (under). A lookup that is sent again is at again_* for one cycle and must be taken.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/waiters.ts; do not edit.
module vpri_waiters_small (
  input  wire clk,
  input  wire rst,
  input  wire put,
  input  wire [1:0] put_tag,
  input  wire [1:0] put_func,
  input  wire [19:0] put_page,
  input  wire [5:0] put_count,
  input  wire put_write,
  input  wire put_domain,
  input  wire [1:0] put_life,
  input  wire take,
  input  wire [1:0] take_tag,
  output wire [1:0] wait_func,
  output wire [19:0] wait_page,
  output wire [5:0] wait_count,
  output wire wait_write,
  output wire wait_domain,
  output wire [1:0] wait_life,
  input  wire [3:0] strand,
  input  wire [3:0] under,
  input  wire [1:0] free,
  input  wire open,
  output wire candidate,
  output wire under_way,
  output wire again_valid,
  output wire [1:0] again_tag,
  input  wire again_seen,
  output wire busy
);

  reg  [3:0] stranded;  // hw/lookup/waiters.ts:38
  reg  [2:0] on_way;  // hw/lookup/waiters.ts:38
  reg  again;  // hw/lookup/waiters.ts:38
  reg  [1:0] tag;  // hw/lookup/waiters.ts:38
  reg  [1:0] func_0;  // hw/lookup/waiters.ts:40
  reg  [1:0] func_1;  // hw/lookup/waiters.ts:40
  reg  [1:0] func_2;  // hw/lookup/waiters.ts:40
  reg  [1:0] func_3;  // hw/lookup/waiters.ts:40
  wire [3:0] ready;  // hw/lookup/waiters.ts:44
  wire [1:0] free_count;  // hw/lookup/waiters.ts:46
  wire [3:0] turn_req;  // hw/lookup/waiters.ts:48
  wire turn_ready;  // hw/lookup/waiters.ts:48
  wire [3:0] turn_gnt;  // hw/lookup/waiters.ts:48
  wire go;  // hw/lookup/waiters.ts:49
  wire [3:0] chosen;  // hw/lookup/waiters.ts:52
  wire [1:0] chosen_tag;  // hw/lookup/waiters.ts:55
  wire [31:0] put_data;  // hw/lookup/waiters.ts:66
  wire [31:0] store_q;  // hw/lookup/waiters.ts:68
  wire store_w0_r0_apart_when_or;  // hw/lookup/waiters.ts:68
  wire [1:0] store_w0_r0_apart_mux;  // hw/lookup/waiters.ts:68

  assign ready = stranded & {under[func_3], under[func_2], under[func_1], under[func_0]};  // hw/lookup/waiters.ts:44
  assign free_count = {1'b0, free[0]} + {1'b0, free[1]};  // hw/lookup/waiters.ts:46
  assign go = (((|ready) & open) & (~take)) & (on_way < {1'b0, free_count});  // hw/lookup/waiters.ts:49
  assign chosen = go ? turn_gnt : 4'd0;  // hw/lookup/waiters.ts:52
  assign chosen_tag = ((({2{chosen[0]}} & 2'd0) | ({2{chosen[1]}} & 2'd1)) | ({2{chosen[2]}} & 2'd2)) | ({2{chosen[3]}} & 2'd3);  // hw/lookup/waiters.ts:55
  assign put_data = {put_life, put_domain, put_write, put_count, put_page, put_func};  // hw/lookup/waiters.ts:66
  assign store_w0_r0_apart_when_or = take | go;  // hw/lookup/waiters.ts:68
  assign store_w0_r0_apart_mux = take ? take_tag : chosen_tag;  // hw/lookup/waiters.ts:68

`ifdef VPRI_CHECKS
  wire [1:0] store_peek_addr;
  wire [31:0] store_peek;
`endif
  vpri_mem_w32_d4_1w1r_undefined u_store (  // hw/lookup/waiters.ts:65
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(store_peek_addr),
    .peek_data(store_peek),
`endif
    .w0_en(put),
    .w0_addr(put_tag),
    .w0_data(put_data),
    .r0_en(store_w0_r0_apart_when_or),
    .r0_addr(store_w0_r0_apart_mux),
    .r0_data(store_q)
  );

  vpri_round_robin_n4 u_turn (  // hw/lookup/waiters.ts:48
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign wait_func = store_q[1:0];  // hw/lookup/waiters.ts:71
  assign wait_page = store_q[21:2];  // hw/lookup/waiters.ts:71
  assign wait_count = store_q[27:22];  // hw/lookup/waiters.ts:71
  assign wait_write = store_q[28];  // hw/lookup/waiters.ts:71
  assign wait_domain = store_q[29];  // hw/lookup/waiters.ts:71
  assign wait_life = store_q[31:30];  // hw/lookup/waiters.ts:71
  assign candidate = |ready;  // hw/lookup/waiters.ts:58
  assign under_way = |on_way;  // hw/lookup/waiters.ts:59
  assign again_valid = again;  // hw/lookup/waiters.ts:60
  assign again_tag = tag;  // hw/lookup/waiters.ts:61
  assign busy = (|stranded) | (|on_way);  // hw/lookup/waiters.ts:62
  assign turn_req = ready;  // hw/lookup/waiters.ts:50
  assign turn_ready = go;  // hw/lookup/waiters.ts:51

  always @(posedge clk) begin
    if (rst) begin
      stranded <= 4'd0;
      on_way <= 3'd0;
      again <= 1'b0;
    end else begin
      stranded <= (stranded & (~chosen)) | strand;  // hw/lookup/waiters.ts:53
      again <= go;  // hw/lookup/waiters.ts:54
      on_way <= (on_way + {2'd0, go}) - {2'd0, again_seen};  // hw/lookup/waiters.ts:57
    end
  end

  always @(posedge clk) begin
    if (put & (put_tag == 2'd0)) begin  // hw/lookup/waiters.ts:41
      func_0 <= put_func;  // hw/lookup/waiters.ts:41
    end
    if (put & (put_tag == 2'd1)) begin  // hw/lookup/waiters.ts:41
      func_1 <= put_func;  // hw/lookup/waiters.ts:41
    end
    if (put & (put_tag == 2'd2)) begin  // hw/lookup/waiters.ts:41
      func_2 <= put_func;  // hw/lookup/waiters.ts:41
    end
    if (put & (put_tag == 2'd3)) begin  // hw/lookup/waiters.ts:41
      func_3 <= put_func;  // hw/lookup/waiters.ts:41
    end
    if (go) begin  // hw/lookup/waiters.ts:56
      tag <= chosen_tag;  // hw/lookup/waiters.ts:56
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_waiters_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_waiters_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_waiters_small
  `define VPRI_ASSUME_vpri_waiters_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_waiters_small assert
`endif

  (* anyconst *) reg  [1:0] some_queue;  // hw/lookup/waiters.ts:81
  reg  stored;  // hw/lookup/waiters.ts:82
  reg  [31:0] kept;  // hw/lookup/waiters.ts:82
  wire leaves;  // hw/lookup/waiters.ts:88
  reg  left;  // hw/lookup/waiters.ts:98

  assign leaves = take ? (take_tag == some_queue) : (go & (chosen_tag == some_queue));  // hw/lookup/waiters.ts:88
  assign store_peek_addr = some_queue;  // hw/lookup/waiters.ts:97

  always @(posedge clk) begin
    if (rst) begin
      stored <= 1'b0;
      left <= 1'b0;
    end else begin
      if (put & (put_tag == some_queue)) begin  // hw/lookup/waiters.ts:83
        stored <= 1'b1;  // hw/lookup/waiters.ts:85
      end
      if (leaves) begin  // hw/lookup/waiters.ts:93
        stored <= 1'b0;  // hw/lookup/waiters.ts:95
      end
      left <= leaves;  // hw/lookup/waiters.ts:98
    end
  end

  always @(posedge clk) begin
    if (put & (put_tag == some_queue)) begin  // hw/lookup/waiters.ts:83
      kept <= put_data;  // hw/lookup/waiters.ts:86
    end
  end

`ifndef YOSYS
  always @(posedge clk) begin
    some_queue <= some_queue;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      few_under_way: assert (on_way <= 3'd6);  // hw/lookup/waiters.ts:76
      seen_was_sent: `VPRI_ASSUME_vpri_waiters_small ((~again_seen) | (|on_way));  // hw/lookup/waiters.ts:77
      strand_once: `VPRI_ASSUME_vpri_waiters_small (~(|(strand & stranded)));  // hw/lookup/waiters.ts:78
      put_is_new: `VPRI_ASSUME_vpri_waiters_small ((~put) | ((~stranded[put_tag]) & ((~take) | (take_tag != put_tag))));  // hw/lookup/waiters.ts:79
      take_has_its_line: `VPRI_ASSUME_vpri_waiters_small ((~take) | (~stranded[take_tag]));  // hw/lookup/waiters.ts:80
      if (put & (put_tag == some_queue)) begin  // hw/lookup/waiters.ts:83
        waits_once: `VPRI_ASSUME_vpri_waiters_small (~stored);  // hw/lookup/waiters.ts:84
      end
      strand_is_stored: `VPRI_ASSUME_vpri_waiters_small (((~strand[some_queue]) | (put & (put_tag == some_queue))) | (stored & (~leaves)));  // hw/lookup/waiters.ts:90
      take_is_stored: `VPRI_ASSUME_vpri_waiters_small ((~(take & (take_tag == some_queue))) | stored);  // hw/lookup/waiters.ts:91
      stranded_is_stored: assert ((~stranded[some_queue]) | stored);  // hw/lookup/waiters.ts:92
      if (leaves) begin  // hw/lookup/waiters.ts:93
        leaves_once: assert (stored);  // hw/lookup/waiters.ts:94
      end
      if (stored) begin  // hw/lookup/waiters.ts:97
        in_its_place: assert (store_peek == kept);  // hw/lookup/waiters.ts:97
      end
      if (left) begin  // hw/lookup/waiters.ts:98
        unchanged: assert (store_q == kept);  // hw/lookup/waiters.ts:98
      end
      sent_again: cover (again);  // hw/lookup/waiters.ts:99
      two_under_way: cover (3'd1 < on_way);  // hw/lookup/waiters.ts:100
      waits_for_its_share: cover (((|stranded) & (~(|ready))) & (|free));  // hw/lookup/waiters.ts:101
      if (put & store_w0_r0_apart_when_or) begin  // hw/lookup/waiters.ts:68
        store_w0_r0_apart: assert (put_tag != store_w0_r0_apart_mux);  // hw/lookup/waiters.ts:68
      end
    end
  end
`endif
`endif
endmodule
