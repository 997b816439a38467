// Number of the bucket that a value belongs to: four buckets an octave (bucketBounds in hw/spec/histograms.ts has their borders). Combinational.
// Values before the first octave go to bucket 0, values past the last one to the last bucket.
// Parameters: {"firstOctave":6,"octaves":16,"width":64}
// Generated from hw/prim/log-bucket.ts; do not edit.
module vpri_log_bucket_w64_o6_16 (
  input  wire clk,
  input  wire rst,
  input  wire [63:0] value,
  output wire [5:0] bucket
);

  wire above;  // hw/prim/log-bucket.ts:19
  wire [15:0] octave_bits;  // hw/prim/log-bucket.ts:21
  wire [15:0] high_v;  // hw/prim/log-bucket.ts:22
  wire [3:0] high_index;  // hw/prim/log-bucket.ts:22
  wire [5:0] number;  // hw/prim/log-bucket.ts:25

  assign above = |value[63:22];  // hw/prim/log-bucket.ts:19
  assign octave_bits = value[21:6];  // hw/prim/log-bucket.ts:21
  assign number = {high_index, high_index[3] ? (high_index[2] ? (high_index[1] ? (high_index[0] ? value[20:19] : value[19:18]) : (high_index[0] ? value[18:17] : value[17:16])) : (high_index[1] ? (high_index[0] ? value[16:15] : value[15:14]) : (high_index[0] ? value[14:13] : value[13:12]))) : (high_index[2] ? (high_index[1] ? (high_index[0] ? value[12:11] : value[11:10]) : (high_index[0] ? value[10:9] : value[9:8])) : (high_index[1] ? (high_index[0] ? value[8:7] : value[7:6]) : (high_index[0] ? value[6:5] : value[5:4])))};  // hw/prim/log-bucket.ts:25

  vpri_last_set_w16 u_high (  // hw/prim/log-bucket.ts:22
    .clk(clk),
    .rst(rst),
    .v(high_v),
    .index(high_index)
  );

  assign bucket = above ? 6'h3f : ((~(|octave_bits)) ? 6'd0 : number);  // hw/prim/log-bucket.ts:27
  assign high_v = octave_bits;  // hw/prim/log-bucket.ts:23

  wire unused_0 = &{1'b0, value[3:0]};  // less than a quarter of the first octave (hw/prim/log-bucket.ts:28)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_log_bucket_w64_o6_16  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_log_bucket_w64_o6_16: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_log_bucket_w64_o6_16
  `define VPRI_ASSUME_vpri_log_bucket_w64_o6_16 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_log_bucket_w64_o6_16 assert
`endif

  wire [63:0] bound;  // hw/prim/log-bucket.ts:32
  wire [63:0] next_bound;  // hw/prim/log-bucket.ts:33

  assign bound = bucket[5] ? (bucket[4] ? (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h380000 : 64'h300000) : (bucket[0] ? 64'h280000 : 64'h200000)) : (bucket[1] ? (bucket[0] ? 64'h1c0000 : 64'h180000) : (bucket[0] ? 64'h140000 : 64'h100000))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'he0000 : 64'hc0000) : (bucket[0] ? 64'ha0000 : 64'h80000)) : (bucket[1] ? (bucket[0] ? 64'h70000 : 64'h60000) : (bucket[0] ? 64'h50000 : 64'h40000)))) : (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h38000 : 64'h30000) : (bucket[0] ? 64'h28000 : 64'h20000)) : (bucket[1] ? (bucket[0] ? 64'h1c000 : 64'h18000) : (bucket[0] ? 64'h14000 : 64'h10000))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'he000 : 64'hc000) : (bucket[0] ? 64'ha000 : 64'h8000)) : (bucket[1] ? (bucket[0] ? 64'h7000 : 64'h6000) : (bucket[0] ? 64'h5000 : 64'h4000))))) : (bucket[4] ? (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h3800 : 64'h3000) : (bucket[0] ? 64'h2800 : 64'h2000)) : (bucket[1] ? (bucket[0] ? 64'h1c00 : 64'h1800) : (bucket[0] ? 64'h1400 : 64'h1000))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'he00 : 64'hc00) : (bucket[0] ? 64'ha00 : 64'h800)) : (bucket[1] ? (bucket[0] ? 64'h700 : 64'h600) : (bucket[0] ? 64'h500 : 64'h400)))) : (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h380 : 64'h300) : (bucket[0] ? 64'h280 : 64'h200)) : (bucket[1] ? (bucket[0] ? 64'h1c0 : 64'h180) : (bucket[0] ? 64'h140 : 64'h100))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'he0 : 64'hc0) : (bucket[0] ? 64'ha0 : 64'h80)) : (bucket[1] ? (bucket[0] ? 64'h70 : 64'h60) : (bucket[0] ? 64'h50 : 64'd0)))));  // hw/prim/log-bucket.ts:32
  assign next_bound = bucket[5] ? (bucket[4] ? (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'd0 : 64'h380000) : (bucket[0] ? 64'h300000 : 64'h280000)) : (bucket[1] ? (bucket[0] ? 64'h200000 : 64'h1c0000) : (bucket[0] ? 64'h180000 : 64'h140000))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h100000 : 64'he0000) : (bucket[0] ? 64'hc0000 : 64'ha0000)) : (bucket[1] ? (bucket[0] ? 64'h80000 : 64'h70000) : (bucket[0] ? 64'h60000 : 64'h50000)))) : (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h40000 : 64'h38000) : (bucket[0] ? 64'h30000 : 64'h28000)) : (bucket[1] ? (bucket[0] ? 64'h20000 : 64'h1c000) : (bucket[0] ? 64'h18000 : 64'h14000))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h10000 : 64'he000) : (bucket[0] ? 64'hc000 : 64'ha000)) : (bucket[1] ? (bucket[0] ? 64'h8000 : 64'h7000) : (bucket[0] ? 64'h6000 : 64'h5000))))) : (bucket[4] ? (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h4000 : 64'h3800) : (bucket[0] ? 64'h3000 : 64'h2800)) : (bucket[1] ? (bucket[0] ? 64'h2000 : 64'h1c00) : (bucket[0] ? 64'h1800 : 64'h1400))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h1000 : 64'he00) : (bucket[0] ? 64'hc00 : 64'ha00)) : (bucket[1] ? (bucket[0] ? 64'h800 : 64'h700) : (bucket[0] ? 64'h600 : 64'h500)))) : (bucket[3] ? (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h400 : 64'h380) : (bucket[0] ? 64'h300 : 64'h280)) : (bucket[1] ? (bucket[0] ? 64'h200 : 64'h1c0) : (bucket[0] ? 64'h180 : 64'h140))) : (bucket[2] ? (bucket[1] ? (bucket[0] ? 64'h100 : 64'he0) : (bucket[0] ? 64'hc0 : 64'ha0)) : (bucket[1] ? (bucket[0] ? 64'h80 : 64'h70) : (bucket[0] ? 64'h60 : 64'h50)))));  // hw/prim/log-bucket.ts:33

  always @(posedge clk) begin
    if (~rst) begin
      not_before_its_bucket: assert (bound <= value);  // hw/prim/log-bucket.ts:32
      not_after_its_bucket: assert ((bucket == 6'h3f) | (value < next_bound));  // hw/prim/log-bucket.ts:33
      first: cover (~(|bucket));  // hw/prim/log-bucket.ts:34
      in_second_octave: cover (bucket == 6'd5);  // hw/prim/log-bucket.ts:35
      past_the_last: cover (above);  // hw/prim/log-bucket.ts:36
    end
  end
`endif
`endif
endmodule
