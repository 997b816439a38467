// Changed lines on their way to the AXI4 write channels; one line a cycle, 2 cycles from push to the channels. An entry of the miss table, or of the tracker, has one
// write at most, so the FIFO has room for every one: its user relies on push being ready.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/line-writes.ts; do not edit.
module vpri_line_writes_small (
  input  wire clk,
  input  wire rst,
  input  wire push_valid,
  output wire push_ready,
  input  wire [2:0] push_id,
  input  wire [11:0] push_row,
  input  wire push_half,
  input  wire [63:0] push_line,
  output wire aw_valid,
  input  wire aw_ready,
  output wire [2:0] aw_id,
  output wire [11:0] aw_row,
  output wire aw_half,
  output wire w_valid,
  input  wire w_ready,
  output wire [63:0] w_data,
  output wire busy
);

  wire waiting_push_valid;  // hw/lookup/line-writes.ts:24
  wire waiting_push_ready;  // hw/lookup/line-writes.ts:24
  wire [2:0] waiting_push_id;  // hw/lookup/line-writes.ts:24
  wire [11:0] waiting_push_row;  // hw/lookup/line-writes.ts:24
  wire waiting_push_half;  // hw/lookup/line-writes.ts:24
  wire [63:0] waiting_push_line;  // hw/lookup/line-writes.ts:24
  wire waiting_pop_valid;  // hw/lookup/line-writes.ts:24
  wire waiting_pop_ready;  // hw/lookup/line-writes.ts:24
  wire [2:0] waiting_pop_id;  // hw/lookup/line-writes.ts:24
  wire [11:0] waiting_pop_row;  // hw/lookup/line-writes.ts:24
  wire waiting_pop_half;  // hw/lookup/line-writes.ts:24
  wire [63:0] waiting_pop_line;  // hw/lookup/line-writes.ts:24
  wire [3:0] waiting_level;  // hw/lookup/line-writes.ts:24
  reg  aw_gone;  // hw/lookup/line-writes.ts:27
  reg  w_gone;  // hw/lookup/line-writes.ts:27
  wire aw_done;  // hw/lookup/line-writes.ts:28
  wire w_done;  // hw/lookup/line-writes.ts:29

  assign aw_done = aw_gone | aw_ready;  // hw/lookup/line-writes.ts:28
  assign w_done = w_gone | w_ready;  // hw/lookup/line-writes.ts:29

  vpri_fifo_d8_id3_row12_half1_line64 u_waiting (  // hw/lookup/line-writes.ts:24
    .clk(clk),
    .rst(rst),
    .push_valid(waiting_push_valid),
    .push_ready(waiting_push_ready),
    .push_id(waiting_push_id),
    .push_row(waiting_push_row),
    .push_half(waiting_push_half),
    .push_line(waiting_push_line),
    .pop_valid(waiting_pop_valid),
    .pop_ready(waiting_pop_ready),
    .pop_id(waiting_pop_id),
    .pop_row(waiting_pop_row),
    .pop_half(waiting_pop_half),
    .pop_line(waiting_pop_line),
    .level(waiting_level)
  );

  assign push_ready = waiting_push_ready;  // hw/lookup/line-writes.ts:25
  assign aw_valid = waiting_pop_valid & (~aw_gone);  // hw/lookup/line-writes.ts:30
  assign aw_id = waiting_pop_id;  // hw/lookup/line-writes.ts:31
  assign aw_row = waiting_pop_row;  // hw/lookup/line-writes.ts:32
  assign aw_half = waiting_pop_half;  // hw/lookup/line-writes.ts:33
  assign w_valid = waiting_pop_valid & (~w_gone);  // hw/lookup/line-writes.ts:34
  assign w_data = waiting_pop_line;  // hw/lookup/line-writes.ts:35
  assign busy = |waiting_level;  // hw/lookup/line-writes.ts:39
  assign waiting_push_valid = push_valid;  // hw/lookup/line-writes.ts:25
  assign waiting_push_id = push_id;  // hw/lookup/line-writes.ts:25
  assign waiting_push_row = push_row;  // hw/lookup/line-writes.ts:25
  assign waiting_push_half = push_half;  // hw/lookup/line-writes.ts:25
  assign waiting_push_line = push_line;  // hw/lookup/line-writes.ts:25
  assign waiting_pop_ready = aw_done & w_done;  // hw/lookup/line-writes.ts:36

  always @(posedge clk) begin
    if (rst) begin
      aw_gone <= 1'b0;
      w_gone <= 1'b0;
    end else begin
      aw_gone <= (waiting_pop_valid & aw_done) & (~w_done);  // hw/lookup/line-writes.ts:37
      w_gone <= (waiting_pop_valid & w_done) & (~aw_done);  // hw/lookup/line-writes.ts:38
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_line_writes_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_line_writes_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_line_writes_small
  `define VPRI_ASSUME_vpri_line_writes_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_line_writes_small assert
`endif

  reg  push_was_stalled;  // hw/lookup/line-writes.ts:19
  reg  [2:0] push_was_id;  // hw/lookup/line-writes.ts:19
  reg  [11:0] push_was_row;  // hw/lookup/line-writes.ts:19
  reg  push_was_half;  // hw/lookup/line-writes.ts:19
  reg  [63:0] push_was_line;  // hw/lookup/line-writes.ts:19
  reg  aw_was_stalled;  // hw/lookup/line-writes.ts:20
  reg  [2:0] aw_was_id;  // hw/lookup/line-writes.ts:20
  reg  [11:0] aw_was_row;  // hw/lookup/line-writes.ts:20
  reg  aw_was_half;  // hw/lookup/line-writes.ts:20
  reg  w_was_stalled;  // hw/lookup/line-writes.ts:20
  reg  [63:0] w_was_data;  // hw/lookup/line-writes.ts:20

  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
      aw_was_stalled <= 1'b0;
      w_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & (~push_ready);  // hw/lookup/line-writes.ts:19
      aw_was_stalled <= aw_valid & (~aw_ready);  // hw/lookup/line-writes.ts:20
      w_was_stalled <= w_valid & (~w_ready);  // hw/lookup/line-writes.ts:20
    end
  end

  always @(posedge clk) begin
    push_was_id <= push_id;  // hw/lookup/line-writes.ts:19
    push_was_row <= push_row;  // hw/lookup/line-writes.ts:19
    push_was_half <= push_half;  // hw/lookup/line-writes.ts:19
    push_was_line <= push_line;  // hw/lookup/line-writes.ts:19
    aw_was_id <= aw_id;  // hw/lookup/line-writes.ts:20
    aw_was_row <= aw_row;  // hw/lookup/line-writes.ts:20
    aw_was_half <= aw_half;  // hw/lookup/line-writes.ts:20
    w_was_data <= w_data;  // hw/lookup/line-writes.ts:20
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (push_valid) begin  // hw/lookup/line-writes.ts:40
        has_room: `VPRI_ASSUME_vpri_line_writes_small (push_ready);  // hw/lookup/line-writes.ts:40
      end
      both_once: assert (~(aw_gone & w_gone));  // hw/lookup/line-writes.ts:41
      gone_of_a_line: assert ((~(aw_gone | w_gone)) | waiting_pop_valid);  // hw/lookup/line-writes.ts:42
      address_first: cover (aw_gone);  // hw/lookup/line-writes.ts:43
      data_first: cover (w_gone);  // hw/lookup/line-writes.ts:44
      if (aw_was_stalled) begin  // hw/lookup/line-writes.ts:20
        aw_hold_valid: assert (aw_valid);  // hw/lookup/line-writes.ts:20
        aw_hold_id: assert (aw_id == aw_was_id);  // hw/lookup/line-writes.ts:20
        aw_hold_row: assert (aw_row == aw_was_row);  // hw/lookup/line-writes.ts:20
        aw_hold_half: assert (aw_half == aw_was_half);  // hw/lookup/line-writes.ts:20
      end
      if (w_was_stalled) begin  // hw/lookup/line-writes.ts:20
        w_hold_valid: assert (w_valid);  // hw/lookup/line-writes.ts:20
        w_hold_data: assert (w_data == w_was_data);  // hw/lookup/line-writes.ts:20
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (push_was_stalled) begin  // hw/lookup/line-writes.ts:19
        push_hold_valid: `VPRI_ASSUME_vpri_line_writes_small (push_valid);  // hw/lookup/line-writes.ts:19
        push_hold_id: `VPRI_ASSUME_vpri_line_writes_small (push_id == push_was_id);  // hw/lookup/line-writes.ts:19
        push_hold_row: `VPRI_ASSUME_vpri_line_writes_small (push_row == push_was_row);  // hw/lookup/line-writes.ts:19
        push_hold_half: `VPRI_ASSUME_vpri_line_writes_small (push_half == push_was_half);  // hw/lookup/line-writes.ts:19
        push_hold_line: `VPRI_ASSUME_vpri_line_writes_small (push_line == push_was_line);  // hw/lookup/line-writes.ts:19
      end
    end
  end
`endif
`endif
`endif
endmodule
