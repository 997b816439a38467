// Memory, 2 x 256 bits, 1 write and 1 read ports, one clock; read latency 1 cycle.
// Read under write: must not happen (asserted by the user). One mask bit covers 64 bits. Contents have no reset.
module vpri_mem_w256_d2_l64_1w1r_undefined (
`ifdef VPRI_CHECKS  // a look at one word, for properties
  input  wire peek_addr,
  output wire [255:0] peek_data,
`endif
  input  wire clk,
  input  wire w0_en,
  input  wire w0_addr,
  input  wire [255:0] w0_data,
  input  wire [3:0] w0_mask,
  input  wire r0_en,
  input  wire r0_addr,
  output reg  [255:0] r0_data
);
  reg [255:0] store [0:1];

  always @(posedge clk) begin
    if (w0_en & w0_mask[0]) store[w0_addr][63:0] <= w0_data[63:0];
    if (w0_en & w0_mask[1]) store[w0_addr][127:64] <= w0_data[127:64];
    if (w0_en & w0_mask[2]) store[w0_addr][191:128] <= w0_data[191:128];
    if (w0_en & w0_mask[3]) store[w0_addr][255:192] <= w0_data[255:192];
  end

  always @(posedge clk) begin
    if (r0_en) r0_data <= store[r0_addr];
  end

`ifdef VPRI_CHECKS
  assign peek_data = store[peek_addr];
`endif
endmodule
