// Histogram in a RAM: bucket i counts the samples of value i, the last bucket those of its number or more. Counts saturate.
// One sample a clock. A read returns rd_data 1 clock after rd_en and counts every sample of the clocks before rd_en.
// After reset the hardware clears the buckets, one a clock; while clearing is 1, no sample may be given (a rule for the user,
// checked) and what a read returns is not defined.
// Parameters: {"buckets":64,"countWidth":32,"valueWidth":8}
// Generated from hw/prim/histogram.ts; do not edit.
module vpri_histogram_b64_v8_c32 (
  input  wire clk,
  input  wire rst,
  input  wire sample_valid,
  input  wire [7:0] sample,
  input  wire rd_en,
  input  wire [5:0] rd_addr,
  output wire [31:0] rd_data,
  output wire clearing
);

  reg  sweeping;  // hw/prim/histogram.ts:31
  reg  [5:0] sweep_addr;  // hw/prim/histogram.ts:31
  reg  pending;  // hw/prim/histogram.ts:31
  reg  [5:0] bucket;  // hw/prim/histogram.ts:31
  wire [5:0] index;  // hw/prim/histogram.ts:45
  wire accept;  // hw/prim/histogram.ts:46
  wire [31:0] counts_q;  // hw/prim/histogram.ts:52
  wire [31:0] count;  // hw/prim/histogram.ts:53
  wire writing;  // hw/prim/histogram.ts:54
  wire [5:0] write_addr;  // hw/prim/histogram.ts:55
  wire [31:0] counts_q1;  // hw/prim/histogram.ts:57

  assign index = (8'h3f <= sample) ? 6'h3f : sample[5:0];  // hw/prim/histogram.ts:45
  assign accept = sample_valid & (~sweeping);  // hw/prim/histogram.ts:46
  assign count = (&counts_q) ? counts_q : (counts_q + 32'd1);  // hw/prim/histogram.ts:53
  assign writing = sweeping | pending;  // hw/prim/histogram.ts:54
  assign write_addr = sweeping ? sweep_addr : bucket;  // hw/prim/histogram.ts:55

`ifdef VPRI_CHECKS
  wire [5:0] counts_peek_addr;
  wire [31:0] counts_peek;
`endif
  vpri_mem_w32_d64_1w2r_new u_counts (  // hw/prim/histogram.ts:51
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(counts_peek_addr),
    .peek_data(counts_peek),
`endif
    .w0_en(writing),
    .w0_addr(write_addr),
    .w0_data(sweeping ? 32'd0 : count),
    .r0_en(accept),
    .r0_addr(index),
    .r0_data(counts_q),
    .r1_en(rd_en),
    .r1_addr(rd_addr),
    .r1_data(counts_q1)
  );

  assign rd_data = counts_q1;  // hw/prim/histogram.ts:57
  assign clearing = sweeping;  // hw/prim/histogram.ts:38

  always @(posedge clk) begin
    if (rst) begin
      sweeping <= 1'b1;
      sweep_addr <= 6'd0;
      pending <= 1'b0;
    end else begin
      if (sweeping) begin  // hw/prim/histogram.ts:39
        sweep_addr <= sweep_addr + 6'd1;  // hw/prim/histogram.ts:40
        if (sweep_addr == 6'h3f) begin  // hw/prim/histogram.ts:41
          sweeping <= 1'b0;  // hw/prim/histogram.ts:41
        end
      end
      pending <= accept;  // hw/prim/histogram.ts:47
    end
  end

  always @(posedge clk) begin
    if (accept) begin  // hw/prim/histogram.ts:48
      bucket <= index;  // hw/prim/histogram.ts:48
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_histogram_b64_v8_c32  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_histogram_b64_v8_c32: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_histogram_b64_v8_c32
  `define VPRI_ASSUME_vpri_histogram_b64_v8_c32 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_histogram_b64_v8_c32 assert
`endif

  (* anyconst *) reg  [5:0] which;  // hw/prim/histogram.ts:63
  reg  [31:0] total;  // hw/prim/histogram.ts:65
  reg  reading;  // hw/prim/histogram.ts:65
  reg  [31:0] due;  // hw/prim/histogram.ts:65
  reg  [6:0] clocks;  // hw/prim/histogram.ts:65
  wire hit;  // hw/prim/histogram.ts:67
  wire pending_is_ours;  // hw/prim/histogram.ts:75
  wire cleared;  // hw/prim/histogram.ts:76
  reg  counting;  // hw/prim/histogram.ts:86

  assign hit = sample_valid & ((which == 6'h3f) ? (8'h3f <= sample) : (sample == {2'd0, which}));  // hw/prim/histogram.ts:67
  assign counts_peek_addr = which;  // hw/prim/histogram.ts:74
  assign pending_is_ours = pending & (bucket == which);  // hw/prim/histogram.ts:75
  assign cleared = (~sweeping) | (which < sweep_addr);  // hw/prim/histogram.ts:76

  always @(posedge clk) begin
    if (rst) begin
      total <= 32'd0;
      reading <= 1'b0;
      clocks <= 7'd0;
      counting <= 1'b0;
    end else begin
      if (clearing) begin  // hw/prim/histogram.ts:68
        clocks <= clocks + 7'd1;  // hw/prim/histogram.ts:68
      end
      if (hit) begin  // hw/prim/histogram.ts:69
        total <= (&total) ? total : (total + 32'd1);  // hw/prim/histogram.ts:69
      end
      if (rd_en) begin  // hw/prim/histogram.ts:70
        reading <= (rd_addr == which) & (~clearing);  // hw/prim/histogram.ts:71
      end
      counting <= pending_is_ours;  // hw/prim/histogram.ts:86
    end
  end

  always @(posedge clk) begin
    if (rd_en) begin  // hw/prim/histogram.ts:70
      due <= total;  // hw/prim/histogram.ts:72
    end
  end

`ifndef YOSYS
  always @(posedge clk) begin
    which <= which;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (sample_valid) begin  // hw/prim/histogram.ts:59
        no_sample_while_clearing: `VPRI_ASSUME_vpri_histogram_b64_v8_c32 (~clearing);  // hw/prim/histogram.ts:59
      end
      if (sweeping) begin  // hw/prim/histogram.ts:77
        empty_while_clearing: assert ((~pending) & (total == 32'd0));  // hw/prim/histogram.ts:77
      end
      if (cleared & 1'b1) begin  // hw/prim/histogram.ts:78
        counted: assert ((pending_is_ours ? ((&counts_peek) ? counts_peek : (counts_peek + 32'd1)) : counts_peek) == total);  // hw/prim/histogram.ts:78
      end
      if (pending_is_ours) begin  // hw/prim/histogram.ts:79
        read_is_stored: assert (counts_q == counts_peek);  // hw/prim/histogram.ts:79
      end
      if (reading & 1'b1) begin  // hw/prim/histogram.ts:80
        given: assert (rd_data == due);  // hw/prim/histogram.ts:80
      end
      if (clearing) begin  // hw/prim/histogram.ts:81
        clears_in_time: assert ((clocks < 7'h40) & (clocks == {1'b0, sweep_addr}));  // hw/prim/histogram.ts:81
      end
      same_bucket_twice: cover ((pending_is_ours & hit) & (total == 32'd1));  // hw/prim/histogram.ts:83
      saturated: cover ((&total) & hit);  // hw/prim/histogram.ts:84
      beyond_last: cover (hit & (8'h3f < sample));  // hw/prim/histogram.ts:85
      read_under_count: cover ((reading & (due != 32'd0)) & counting);  // hw/prim/histogram.ts:86
    end
  end
`endif
`endif
endmodule
