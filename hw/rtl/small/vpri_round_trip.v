// Round trips of page requests: from the record (the last one, when it was sent again) taken by the posted stream to the answer that freed its entry, in ticks of now.
// Logarithmic histogram, sum and maximum since reset; counted 2 clocks after answered. rd_data comes 1 clock after rd. busy while a sample is on its way or the RAM is cleared after reset;
// an answer while it is cleared is not counted in the histogram.
// Parameters: {}
// Generated from hw/message/round-trip.ts; do not edit.
module vpri_round_trip (
  input  wire clk,
  input  wire rst,
  input  wire answered,
  input  wire [63:0] ticks,
  input  wire rd,
  input  wire [5:0] rd_addr,
  output wire [31:0] rd_data,
  output wire [63:0] sum,
  output wire [63:0] most,
  output wire busy
);

  reg  valid;  // hw/message/round-trip.ts:17
  reg  [63:0] ticks_taken;  // hw/message/round-trip.ts:17
  reg  [63:0] total;  // hw/message/round-trip.ts:17
  reg  [63:0] longest;  // hw/message/round-trip.ts:17
  wire [63:0] bucket_value;  // hw/message/round-trip.ts:18
  wire [5:0] bucket_bucket;  // hw/message/round-trip.ts:18
  wire histogram_sample_valid;  // hw/message/round-trip.ts:19
  wire [7:0] histogram_sample;  // hw/message/round-trip.ts:19
  wire histogram_rd_en;  // hw/message/round-trip.ts:19
  wire [5:0] histogram_rd_addr;  // hw/message/round-trip.ts:19
  wire [31:0] histogram_rd_data;  // hw/message/round-trip.ts:19
  wire histogram_clearing;  // hw/message/round-trip.ts:19

  vpri_log_bucket_w64_o6_16 u_bucket (  // hw/message/round-trip.ts:18
    .clk(clk),
    .rst(rst),
    .value(bucket_value),
    .bucket(bucket_bucket)
  );

  vpri_histogram_b64_v8_c32 u_histogram (  // hw/message/round-trip.ts:19
    .clk(clk),
    .rst(rst),
    .sample_valid(histogram_sample_valid),
    .sample(histogram_sample),
    .rd_en(histogram_rd_en),
    .rd_addr(histogram_rd_addr),
    .rd_data(histogram_rd_data),
    .clearing(histogram_clearing)
  );

  assign rd_data = histogram_rd_data;  // hw/message/round-trip.ts:31
  assign sum = total;  // hw/message/round-trip.ts:32
  assign most = longest;  // hw/message/round-trip.ts:33
  assign busy = valid | histogram_clearing;  // hw/message/round-trip.ts:34
  assign bucket_value = ticks_taken;  // hw/message/round-trip.ts:26
  assign histogram_sample_valid = valid & (~histogram_clearing);  // hw/message/round-trip.ts:27
  assign histogram_sample = {2'd0, bucket_bucket};  // hw/message/round-trip.ts:28
  assign histogram_rd_en = rd;  // hw/message/round-trip.ts:29
  assign histogram_rd_addr = rd_addr;  // hw/message/round-trip.ts:30

  always @(posedge clk) begin
    if (rst) begin
      valid <= 1'b0;
      total <= 64'd0;
      longest <= 64'd0;
    end else begin
      valid <= answered;  // hw/message/round-trip.ts:20
      if (valid) begin  // hw/message/round-trip.ts:22
        total <= total + ticks_taken;  // hw/message/round-trip.ts:23
        longest <= (longest < ticks_taken) ? ticks_taken : longest;  // hw/message/round-trip.ts:24
      end
    end
  end

  always @(posedge clk) begin
    if (answered) begin  // hw/message/round-trip.ts:21
      ticks_taken <= ticks;  // hw/message/round-trip.ts:21
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_round_trip  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_round_trip: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_round_trip
  `define VPRI_ASSUME_vpri_round_trip assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_round_trip assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      two_in_a_row: cover (valid & answered);  // hw/message/round-trip.ts:35
    end
  end
`endif
`endif
endmodule
