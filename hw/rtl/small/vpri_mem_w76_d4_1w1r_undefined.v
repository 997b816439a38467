// Memory, 4 x 76 bits, 1 write and 1 read ports, one clock; read latency 1 cycle.
// Read under write: must not happen (asserted by the user). Contents have no reset.
module vpri_mem_w76_d4_1w1r_undefined (
`ifdef VPRI_CHECKS  // a look at one word, for properties
  input  wire [1:0] peek_addr,
  output wire [75:0] peek_data,
`endif
  input  wire clk,
  input  wire w0_en,
  input  wire [1:0] w0_addr,
  input  wire [75:0] w0_data,
  input  wire r0_en,
  input  wire [1:0] r0_addr,
  output reg  [75:0] r0_data
);
  reg [75:0] store [0:3];

  always @(posedge clk) begin
    if (w0_en) store[w0_addr] <= w0_data;
  end

  always @(posedge clk) begin
    if (r0_en) r0_data <= store[r0_addr];
  end

`ifdef VPRI_CHECKS
  assign peek_data = store[peek_addr];
`endif
endmodule
