// Joins the line transactions of the bitmap (first line of a region, highest bit of the ID 0) and of the tracker (second line, 1). Reads: round robin,
// latency 0. Writes: the bitmap's are always taken, the tracker's in clocks without one; there is room for all that the two can have open. Responses go where the ID says.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/line-port.ts; do not edit.
module vpri_line_port_small (
  input  wire clk,
  input  wire rst,
  input  wire bitmap_ar_valid,
  output wire bitmap_ar_ready,
  input  wire bitmap_ar_id,
  input  wire [11:0] bitmap_ar_row,
  output wire bitmap_r_valid,
  input  wire bitmap_r_ready,
  output wire bitmap_r_id,
  output wire [63:0] bitmap_r_data,
  output wire bitmap_r_error,
  input  wire bitmap_write_valid,
  output wire bitmap_write_ready,
  input  wire bitmap_write_id,
  input  wire [11:0] bitmap_write_row,
  input  wire [63:0] bitmap_write_line,
  output wire bitmap_b_valid,
  input  wire bitmap_b_ready,
  output wire bitmap_b_id,
  output wire bitmap_b_error,
  input  wire track_ar_valid,
  output wire track_ar_ready,
  input  wire [1:0] track_ar_id,
  input  wire [11:0] track_ar_row,
  output wire track_r_valid,
  input  wire track_r_ready,
  output wire [1:0] track_r_id,
  output wire [63:0] track_r_data,
  output wire track_r_error,
  input  wire track_write,
  input  wire [1:0] track_write_id,
  input  wire [11:0] track_write_row,
  input  wire [63:0] track_write_line,
  output wire track_write_taken,
  output wire track_b_valid,
  input  wire track_b_ready,
  output wire [1:0] track_b_id,
  output wire track_b_error,
  output wire ar_valid,
  input  wire ar_ready,
  output wire [2:0] ar_id,
  output wire [11:0] ar_row,
  output wire ar_half,
  input  wire r_valid,
  output wire r_ready,
  input  wire [2:0] r_id,
  input  wire [63:0] r_data,
  input  wire r_error,
  output wire aw_valid,
  input  wire aw_ready,
  output wire [2:0] aw_id,
  output wire [11:0] aw_row,
  output wire aw_half,
  output wire w_valid,
  input  wire w_ready,
  output wire [63:0] w_data,
  input  wire b_valid,
  output wire b_ready,
  input  wire [2:0] b_id,
  input  wire b_error,
  output wire busy
);

  wire reads_in0_valid;  // hw/lookup/line-port.ts:33
  wire reads_in0_ready;  // hw/lookup/line-port.ts:33
  wire [2:0] reads_in0_id;  // hw/lookup/line-port.ts:33
  wire [11:0] reads_in0_row;  // hw/lookup/line-port.ts:33
  wire reads_in0_half;  // hw/lookup/line-port.ts:33
  wire reads_in1_valid;  // hw/lookup/line-port.ts:33
  wire reads_in1_ready;  // hw/lookup/line-port.ts:33
  wire [2:0] reads_in1_id;  // hw/lookup/line-port.ts:33
  wire [11:0] reads_in1_row;  // hw/lookup/line-port.ts:33
  wire reads_in1_half;  // hw/lookup/line-port.ts:33
  wire reads_out_valid;  // hw/lookup/line-port.ts:33
  wire reads_out_ready;  // hw/lookup/line-port.ts:33
  wire [2:0] reads_out_id;  // hw/lookup/line-port.ts:33
  wire [11:0] reads_out_row;  // hw/lookup/line-port.ts:33
  wire reads_out_half;  // hw/lookup/line-port.ts:33
  wire reads_out_index;  // hw/lookup/line-port.ts:33
  wire writes_push_valid;  // hw/lookup/line-port.ts:49
  wire writes_push_ready;  // hw/lookup/line-port.ts:49
  wire [2:0] writes_push_id;  // hw/lookup/line-port.ts:49
  wire [11:0] writes_push_row;  // hw/lookup/line-port.ts:49
  wire writes_push_half;  // hw/lookup/line-port.ts:49
  wire [63:0] writes_push_line;  // hw/lookup/line-port.ts:49
  wire writes_aw_valid;  // hw/lookup/line-port.ts:49
  wire writes_aw_ready;  // hw/lookup/line-port.ts:49
  wire [2:0] writes_aw_id;  // hw/lookup/line-port.ts:49
  wire [11:0] writes_aw_row;  // hw/lookup/line-port.ts:49
  wire writes_aw_half;  // hw/lookup/line-port.ts:49
  wire writes_w_valid;  // hw/lookup/line-port.ts:49
  wire writes_w_ready;  // hw/lookup/line-port.ts:49
  wire [63:0] writes_w_data;  // hw/lookup/line-port.ts:49
  wire writes_busy;  // hw/lookup/line-port.ts:49

  vpri_stream_arbiter_n2_id3_row12_half1 u_reads (  // hw/lookup/line-port.ts:33
    .clk(clk),
    .rst(rst),
    .in0_valid(reads_in0_valid),
    .in0_ready(reads_in0_ready),
    .in0_id(reads_in0_id),
    .in0_row(reads_in0_row),
    .in0_half(reads_in0_half),
    .in1_valid(reads_in1_valid),
    .in1_ready(reads_in1_ready),
    .in1_id(reads_in1_id),
    .in1_row(reads_in1_row),
    .in1_half(reads_in1_half),
    .out_valid(reads_out_valid),
    .out_ready(reads_out_ready),
    .out_id(reads_out_id),
    .out_row(reads_out_row),
    .out_half(reads_out_half),
    .out_index(reads_out_index)
  );

  vpri_line_writes_small u_writes (  // hw/lookup/line-port.ts:49
    .clk(clk),
    .rst(rst),
    .push_valid(writes_push_valid),
    .push_ready(writes_push_ready),
    .push_id(writes_push_id),
    .push_row(writes_push_row),
    .push_half(writes_push_half),
    .push_line(writes_push_line),
    .aw_valid(writes_aw_valid),
    .aw_ready(writes_aw_ready),
    .aw_id(writes_aw_id),
    .aw_row(writes_aw_row),
    .aw_half(writes_aw_half),
    .w_valid(writes_w_valid),
    .w_ready(writes_w_ready),
    .w_data(writes_w_data),
    .busy(writes_busy)
  );

  assign bitmap_ar_ready = reads_in0_ready;  // hw/lookup/line-port.ts:37
  assign bitmap_r_valid = r_valid & (~r_id[2]);  // hw/lookup/line-port.ts:62
  assign bitmap_r_id = r_id[0];  // hw/lookup/line-port.ts:70
  assign bitmap_r_data = r_data;  // hw/lookup/line-port.ts:71
  assign bitmap_r_error = r_error;  // hw/lookup/line-port.ts:72
  assign bitmap_write_ready = writes_push_ready;  // hw/lookup/line-port.ts:56
  assign bitmap_b_valid = b_valid & (~b_id[2]);  // hw/lookup/line-port.ts:66
  assign bitmap_b_id = b_id[0];  // hw/lookup/line-port.ts:75
  assign bitmap_b_error = b_error;  // hw/lookup/line-port.ts:76
  assign track_ar_ready = reads_in1_ready;  // hw/lookup/line-port.ts:37
  assign track_r_valid = r_valid & r_id[2];  // hw/lookup/line-port.ts:63
  assign track_r_id = r_id[1:0];  // hw/lookup/line-port.ts:70
  assign track_r_data = r_data;  // hw/lookup/line-port.ts:71
  assign track_r_error = r_error;  // hw/lookup/line-port.ts:72
  assign track_write_taken = track_write & (~bitmap_write_valid);  // hw/lookup/line-port.ts:57
  assign track_b_valid = b_valid & b_id[2];  // hw/lookup/line-port.ts:67
  assign track_b_id = b_id[1:0];  // hw/lookup/line-port.ts:75
  assign track_b_error = b_error;  // hw/lookup/line-port.ts:76
  assign ar_valid = reads_out_valid;  // hw/lookup/line-port.ts:43
  assign ar_id = reads_out_id;  // hw/lookup/line-port.ts:45
  assign ar_row = reads_out_row;  // hw/lookup/line-port.ts:46
  assign ar_half = reads_out_half;  // hw/lookup/line-port.ts:47
  assign r_ready = track_r_valid ? track_r_ready : bitmap_r_ready;  // hw/lookup/line-port.ts:65
  assign aw_valid = writes_aw_valid;  // hw/lookup/line-port.ts:58
  assign aw_id = writes_aw_id;  // hw/lookup/line-port.ts:58
  assign aw_row = writes_aw_row;  // hw/lookup/line-port.ts:58
  assign aw_half = writes_aw_half;  // hw/lookup/line-port.ts:58
  assign w_valid = writes_w_valid;  // hw/lookup/line-port.ts:59
  assign w_data = writes_w_data;  // hw/lookup/line-port.ts:59
  assign b_ready = track_b_valid ? track_b_ready : bitmap_b_ready;  // hw/lookup/line-port.ts:68
  assign busy = writes_busy;  // hw/lookup/line-port.ts:60
  assign reads_in0_valid = bitmap_ar_valid;  // hw/lookup/line-port.ts:36
  assign reads_in0_id = {2'd0, bitmap_ar_id} | 3'd0;  // hw/lookup/line-port.ts:38
  assign reads_in0_row = bitmap_ar_row;  // hw/lookup/line-port.ts:39
  assign reads_in0_half = 1'b0;  // hw/lookup/line-port.ts:40
  assign reads_in1_valid = track_ar_valid;  // hw/lookup/line-port.ts:36
  assign reads_in1_id = {1'b0, track_ar_id} | 3'd4;  // hw/lookup/line-port.ts:38
  assign reads_in1_row = track_ar_row;  // hw/lookup/line-port.ts:39
  assign reads_in1_half = 1'b1;  // hw/lookup/line-port.ts:40
  assign reads_out_ready = ar_ready;  // hw/lookup/line-port.ts:44
  assign writes_push_valid = bitmap_write_valid | track_write;  // hw/lookup/line-port.ts:51
  assign writes_push_id = bitmap_write_valid ? ({2'd0, bitmap_write_id} | 3'd0) : ({1'b0, track_write_id} | 3'd4);  // hw/lookup/line-port.ts:52
  assign writes_push_row = bitmap_write_valid ? bitmap_write_row : track_write_row;  // hw/lookup/line-port.ts:53
  assign writes_push_half = ~bitmap_write_valid;  // hw/lookup/line-port.ts:54
  assign writes_push_line = bitmap_write_valid ? bitmap_write_line : track_write_line;  // hw/lookup/line-port.ts:55
  assign writes_aw_ready = aw_ready;  // hw/lookup/line-port.ts:58
  assign writes_w_ready = w_ready;  // hw/lookup/line-port.ts:59

  wire unused_0 = &{1'b0, reads_out_index};  // the ID tells (hw/lookup/line-port.ts:42)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_line_port_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_line_port_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_line_port_small
  `define VPRI_ASSUME_vpri_line_port_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_line_port_small assert
`endif

  reg  bitmap_ar_was_stalled;  // hw/lookup/line-port.ts:20
  reg  bitmap_ar_was_id;  // hw/lookup/line-port.ts:20
  reg  [11:0] bitmap_ar_was_row;  // hw/lookup/line-port.ts:20
  reg  bitmap_r_was_stalled;  // hw/lookup/line-port.ts:20
  reg  bitmap_r_was_id;  // hw/lookup/line-port.ts:20
  reg  [63:0] bitmap_r_was_data;  // hw/lookup/line-port.ts:20
  reg  bitmap_r_was_error;  // hw/lookup/line-port.ts:20
  reg  bitmap_write_was_stalled;  // hw/lookup/line-port.ts:21
  reg  bitmap_write_was_id;  // hw/lookup/line-port.ts:21
  reg  [11:0] bitmap_write_was_row;  // hw/lookup/line-port.ts:21
  reg  [63:0] bitmap_write_was_line;  // hw/lookup/line-port.ts:21
  reg  bitmap_b_was_stalled;  // hw/lookup/line-port.ts:21
  reg  bitmap_b_was_id;  // hw/lookup/line-port.ts:21
  reg  bitmap_b_was_error;  // hw/lookup/line-port.ts:21
  reg  track_ar_was_stalled;  // hw/lookup/line-port.ts:22
  reg  [1:0] track_ar_was_id;  // hw/lookup/line-port.ts:22
  reg  [11:0] track_ar_was_row;  // hw/lookup/line-port.ts:22
  reg  track_r_was_stalled;  // hw/lookup/line-port.ts:22
  reg  [1:0] track_r_was_id;  // hw/lookup/line-port.ts:22
  reg  [63:0] track_r_was_data;  // hw/lookup/line-port.ts:22
  reg  track_r_was_error;  // hw/lookup/line-port.ts:22
  reg  track_b_was_stalled;  // hw/lookup/line-port.ts:23
  reg  [1:0] track_b_was_id;  // hw/lookup/line-port.ts:23
  reg  track_b_was_error;  // hw/lookup/line-port.ts:23
  reg  ar_was_stalled;  // hw/lookup/line-port.ts:24
  reg  [2:0] ar_was_id;  // hw/lookup/line-port.ts:24
  reg  [11:0] ar_was_row;  // hw/lookup/line-port.ts:24
  reg  ar_was_half;  // hw/lookup/line-port.ts:24
  reg  r_was_stalled;  // hw/lookup/line-port.ts:24
  reg  [2:0] r_was_id;  // hw/lookup/line-port.ts:24
  reg  [63:0] r_was_data;  // hw/lookup/line-port.ts:24
  reg  r_was_error;  // hw/lookup/line-port.ts:24
  reg  aw_was_stalled;  // hw/lookup/line-port.ts:25
  reg  [2:0] aw_was_id;  // hw/lookup/line-port.ts:25
  reg  [11:0] aw_was_row;  // hw/lookup/line-port.ts:25
  reg  aw_was_half;  // hw/lookup/line-port.ts:25
  reg  w_was_stalled;  // hw/lookup/line-port.ts:25
  reg  [63:0] w_was_data;  // hw/lookup/line-port.ts:25
  reg  b_was_stalled;  // hw/lookup/line-port.ts:25
  reg  [2:0] b_was_id;  // hw/lookup/line-port.ts:25
  reg  b_was_error;  // hw/lookup/line-port.ts:25

  always @(posedge clk) begin
    if (rst) begin
      bitmap_ar_was_stalled <= 1'b0;
      bitmap_r_was_stalled <= 1'b0;
      bitmap_write_was_stalled <= 1'b0;
      bitmap_b_was_stalled <= 1'b0;
      track_ar_was_stalled <= 1'b0;
      track_r_was_stalled <= 1'b0;
      track_b_was_stalled <= 1'b0;
      ar_was_stalled <= 1'b0;
      r_was_stalled <= 1'b0;
      aw_was_stalled <= 1'b0;
      w_was_stalled <= 1'b0;
      b_was_stalled <= 1'b0;
    end else begin
      bitmap_ar_was_stalled <= bitmap_ar_valid & (~bitmap_ar_ready);  // hw/lookup/line-port.ts:20
      bitmap_r_was_stalled <= bitmap_r_valid & (~bitmap_r_ready);  // hw/lookup/line-port.ts:20
      bitmap_write_was_stalled <= bitmap_write_valid & (~bitmap_write_ready);  // hw/lookup/line-port.ts:21
      bitmap_b_was_stalled <= bitmap_b_valid & (~bitmap_b_ready);  // hw/lookup/line-port.ts:21
      track_ar_was_stalled <= track_ar_valid & (~track_ar_ready);  // hw/lookup/line-port.ts:22
      track_r_was_stalled <= track_r_valid & (~track_r_ready);  // hw/lookup/line-port.ts:22
      track_b_was_stalled <= track_b_valid & (~track_b_ready);  // hw/lookup/line-port.ts:23
      ar_was_stalled <= ar_valid & (~ar_ready);  // hw/lookup/line-port.ts:24
      r_was_stalled <= r_valid & (~r_ready);  // hw/lookup/line-port.ts:24
      aw_was_stalled <= aw_valid & (~aw_ready);  // hw/lookup/line-port.ts:25
      w_was_stalled <= w_valid & (~w_ready);  // hw/lookup/line-port.ts:25
      b_was_stalled <= b_valid & (~b_ready);  // hw/lookup/line-port.ts:25
    end
  end

  always @(posedge clk) begin
    bitmap_ar_was_id <= bitmap_ar_id;  // hw/lookup/line-port.ts:20
    bitmap_ar_was_row <= bitmap_ar_row;  // hw/lookup/line-port.ts:20
    bitmap_r_was_id <= bitmap_r_id;  // hw/lookup/line-port.ts:20
    bitmap_r_was_data <= bitmap_r_data;  // hw/lookup/line-port.ts:20
    bitmap_r_was_error <= bitmap_r_error;  // hw/lookup/line-port.ts:20
    bitmap_write_was_id <= bitmap_write_id;  // hw/lookup/line-port.ts:21
    bitmap_write_was_row <= bitmap_write_row;  // hw/lookup/line-port.ts:21
    bitmap_write_was_line <= bitmap_write_line;  // hw/lookup/line-port.ts:21
    bitmap_b_was_id <= bitmap_b_id;  // hw/lookup/line-port.ts:21
    bitmap_b_was_error <= bitmap_b_error;  // hw/lookup/line-port.ts:21
    track_ar_was_id <= track_ar_id;  // hw/lookup/line-port.ts:22
    track_ar_was_row <= track_ar_row;  // hw/lookup/line-port.ts:22
    track_r_was_id <= track_r_id;  // hw/lookup/line-port.ts:22
    track_r_was_data <= track_r_data;  // hw/lookup/line-port.ts:22
    track_r_was_error <= track_r_error;  // hw/lookup/line-port.ts:22
    track_b_was_id <= track_b_id;  // hw/lookup/line-port.ts:23
    track_b_was_error <= track_b_error;  // hw/lookup/line-port.ts:23
    ar_was_id <= ar_id;  // hw/lookup/line-port.ts:24
    ar_was_row <= ar_row;  // hw/lookup/line-port.ts:24
    ar_was_half <= ar_half;  // hw/lookup/line-port.ts:24
    r_was_id <= r_id;  // hw/lookup/line-port.ts:24
    r_was_data <= r_data;  // hw/lookup/line-port.ts:24
    r_was_error <= r_error;  // hw/lookup/line-port.ts:24
    aw_was_id <= aw_id;  // hw/lookup/line-port.ts:25
    aw_was_row <= aw_row;  // hw/lookup/line-port.ts:25
    aw_was_half <= aw_half;  // hw/lookup/line-port.ts:25
    w_was_data <= w_data;  // hw/lookup/line-port.ts:25
    b_was_id <= b_id;  // hw/lookup/line-port.ts:25
    b_was_error <= b_error;  // hw/lookup/line-port.ts:25
  end

  always @(posedge clk) begin
    if (~rst) begin
      reads_meet: cover (bitmap_ar_valid & track_ar_valid);  // hw/lookup/line-port.ts:78
      writes_meet: cover (bitmap_write_valid & track_write);  // hw/lookup/line-port.ts:79
      if (bitmap_r_was_stalled) begin  // hw/lookup/line-port.ts:20
        bitmap_r_hold_valid: assert (bitmap_r_valid);  // hw/lookup/line-port.ts:20
        bitmap_r_hold_id: assert (bitmap_r_id == bitmap_r_was_id);  // hw/lookup/line-port.ts:20
        bitmap_r_hold_data: assert (bitmap_r_data == bitmap_r_was_data);  // hw/lookup/line-port.ts:20
        bitmap_r_hold_error: assert (bitmap_r_error == bitmap_r_was_error);  // hw/lookup/line-port.ts:20
      end
      if (bitmap_b_was_stalled) begin  // hw/lookup/line-port.ts:21
        bitmap_b_hold_valid: assert (bitmap_b_valid);  // hw/lookup/line-port.ts:21
        bitmap_b_hold_id: assert (bitmap_b_id == bitmap_b_was_id);  // hw/lookup/line-port.ts:21
        bitmap_b_hold_error: assert (bitmap_b_error == bitmap_b_was_error);  // hw/lookup/line-port.ts:21
      end
      if (track_r_was_stalled) begin  // hw/lookup/line-port.ts:22
        track_r_hold_valid: assert (track_r_valid);  // hw/lookup/line-port.ts:22
        track_r_hold_id: assert (track_r_id == track_r_was_id);  // hw/lookup/line-port.ts:22
        track_r_hold_data: assert (track_r_data == track_r_was_data);  // hw/lookup/line-port.ts:22
        track_r_hold_error: assert (track_r_error == track_r_was_error);  // hw/lookup/line-port.ts:22
      end
      if (track_b_was_stalled) begin  // hw/lookup/line-port.ts:23
        track_b_hold_valid: assert (track_b_valid);  // hw/lookup/line-port.ts:23
        track_b_hold_id: assert (track_b_id == track_b_was_id);  // hw/lookup/line-port.ts:23
        track_b_hold_error: assert (track_b_error == track_b_was_error);  // hw/lookup/line-port.ts:23
      end
      if (ar_was_stalled) begin  // hw/lookup/line-port.ts:24
        ar_hold_valid: assert (ar_valid);  // hw/lookup/line-port.ts:24
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/lookup/line-port.ts:24
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/lookup/line-port.ts:24
        ar_hold_half: assert (ar_half == ar_was_half);  // hw/lookup/line-port.ts:24
      end
      if (aw_was_stalled) begin  // hw/lookup/line-port.ts:25
        aw_hold_valid: assert (aw_valid);  // hw/lookup/line-port.ts:25
        aw_hold_id: assert (aw_id == aw_was_id);  // hw/lookup/line-port.ts:25
        aw_hold_row: assert (aw_row == aw_was_row);  // hw/lookup/line-port.ts:25
        aw_hold_half: assert (aw_half == aw_was_half);  // hw/lookup/line-port.ts:25
      end
      if (w_was_stalled) begin  // hw/lookup/line-port.ts:25
        w_hold_valid: assert (w_valid);  // hw/lookup/line-port.ts:25
        w_hold_data: assert (w_data == w_was_data);  // hw/lookup/line-port.ts:25
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (bitmap_ar_was_stalled) begin  // hw/lookup/line-port.ts:20
        bitmap_ar_hold_valid: `VPRI_ASSUME_vpri_line_port_small (bitmap_ar_valid);  // hw/lookup/line-port.ts:20
        bitmap_ar_hold_id: `VPRI_ASSUME_vpri_line_port_small (bitmap_ar_id == bitmap_ar_was_id);  // hw/lookup/line-port.ts:20
        bitmap_ar_hold_row: `VPRI_ASSUME_vpri_line_port_small (bitmap_ar_row == bitmap_ar_was_row);  // hw/lookup/line-port.ts:20
      end
      if (bitmap_write_was_stalled) begin  // hw/lookup/line-port.ts:21
        bitmap_write_hold_valid: `VPRI_ASSUME_vpri_line_port_small (bitmap_write_valid);  // hw/lookup/line-port.ts:21
        bitmap_write_hold_id: `VPRI_ASSUME_vpri_line_port_small (bitmap_write_id == bitmap_write_was_id);  // hw/lookup/line-port.ts:21
        bitmap_write_hold_row: `VPRI_ASSUME_vpri_line_port_small (bitmap_write_row == bitmap_write_was_row);  // hw/lookup/line-port.ts:21
        bitmap_write_hold_line: `VPRI_ASSUME_vpri_line_port_small (bitmap_write_line == bitmap_write_was_line);  // hw/lookup/line-port.ts:21
      end
      if (track_ar_was_stalled) begin  // hw/lookup/line-port.ts:22
        track_ar_hold_valid: `VPRI_ASSUME_vpri_line_port_small (track_ar_valid);  // hw/lookup/line-port.ts:22
        track_ar_hold_id: `VPRI_ASSUME_vpri_line_port_small (track_ar_id == track_ar_was_id);  // hw/lookup/line-port.ts:22
        track_ar_hold_row: `VPRI_ASSUME_vpri_line_port_small (track_ar_row == track_ar_was_row);  // hw/lookup/line-port.ts:22
      end
      if (r_was_stalled) begin  // hw/lookup/line-port.ts:24
        r_hold_valid: `VPRI_ASSUME_vpri_line_port_small (r_valid);  // hw/lookup/line-port.ts:24
        r_hold_id: `VPRI_ASSUME_vpri_line_port_small (r_id == r_was_id);  // hw/lookup/line-port.ts:24
        r_hold_data: `VPRI_ASSUME_vpri_line_port_small (r_data == r_was_data);  // hw/lookup/line-port.ts:24
        r_hold_error: `VPRI_ASSUME_vpri_line_port_small (r_error == r_was_error);  // hw/lookup/line-port.ts:24
      end
      if (b_was_stalled) begin  // hw/lookup/line-port.ts:25
        b_hold_valid: `VPRI_ASSUME_vpri_line_port_small (b_valid);  // hw/lookup/line-port.ts:25
        b_hold_id: `VPRI_ASSUME_vpri_line_port_small (b_id == b_was_id);  // hw/lookup/line-port.ts:25
        b_hold_error: `VPRI_ASSUME_vpri_line_port_small (b_error == b_was_error);  // hw/lookup/line-port.ts:25
      end
    end
  end
`endif
`endif
`endif
endmodule
