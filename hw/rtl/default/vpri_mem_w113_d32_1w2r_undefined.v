// Memory, 32 x 113 bits, 1 write and 2 read ports, one clock; read latency 1 cycle.
// Read under write: must not happen (asserted by the user). Contents have no reset.
module vpri_mem_w113_d32_1w2r_undefined (
`ifdef VPRI_CHECKS  // a look at one word, for properties
  input  wire [4:0] peek_addr,
  output wire [112:0] peek_data,
`endif
  input  wire clk,
  input  wire w0_en,
  input  wire [4:0] w0_addr,
  input  wire [112:0] w0_data,
  input  wire r0_en,
  input  wire [4:0] r0_addr,
  output reg  [112:0] r0_data,
  input  wire r1_en,
  input  wire [4:0] r1_addr,
  output reg  [112:0] r1_data
);
  reg [112:0] store [0:31];

  always @(posedge clk) begin
    if (w0_en) store[w0_addr] <= w0_data;
  end

  always @(posedge clk) begin
    if (r0_en) r0_data <= store[r0_addr];
  end

  always @(posedge clk) begin
    if (r1_en) r1_data <= store[r1_addr];
  end

`ifdef VPRI_CHECKS
  assign peek_data = store[peek_addr];
`endif
endmodule
