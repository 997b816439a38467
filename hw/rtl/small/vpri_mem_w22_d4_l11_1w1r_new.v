// Memory, 4 x 22 bits, 1 write and 1 read ports, one clock; read latency 1 cycle.
// Read under write: new data. One mask bit covers 11 bits. Contents have no reset.
module vpri_mem_w22_d4_l11_1w1r_new (
`ifdef VPRI_CHECKS  // a look at one word, for properties
  input  wire [1:0] peek_addr,
  output wire [21:0] peek_data,
`endif
  input  wire clk,
  input  wire w0_en,
  input  wire [1:0] w0_addr,
  input  wire [21:0] w0_data,
  input  wire [1:0] w0_mask,
  input  wire r0_en,
  input  wire [1:0] r0_addr,
  output wire [21:0] r0_data
);
  reg [21:0] store [0:3];

  always @(posedge clk) begin
    if (w0_en & w0_mask[0]) store[w0_addr][10:0] <= w0_data[10:0];
    if (w0_en & w0_mask[1]) store[w0_addr][21:11] <= w0_data[21:11];
  end

  reg [21:0] r0_old;
  reg [21:0] r0_new;
  reg [1:0] r0_hit;
  always @(posedge clk) begin
    if (r0_en) begin
      r0_old <= store[r0_addr];
      r0_new <= w0_data;
      r0_hit <= {2{w0_en & (w0_addr == r0_addr)}} & w0_mask;
    end
  end
  assign r0_data[10:0] = r0_hit[0] ? r0_new[10:0] : r0_old[10:0];
  assign r0_data[21:11] = r0_hit[1] ? r0_new[21:11] : r0_old[21:11];

`ifdef VPRI_CHECKS
  assign peek_data = store[peek_addr];
`endif
endmodule
