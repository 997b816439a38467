// Memory, 8 x 64 bits, 1 write and 1 read ports, one clock; read latency 1 cycle.
// Read under write: new data. Contents have no reset.
module vpri_mem_w64_d8_1w1r_new (
`ifdef VPRI_CHECKS  // a look at one word, for properties
  input  wire [2:0] peek_addr,
  output wire [63:0] peek_data,
`endif
  input  wire clk,
  input  wire w0_en,
  input  wire [2:0] w0_addr,
  input  wire [63:0] w0_data,
  input  wire r0_en,
  input  wire [2:0] r0_addr,
  output wire [63:0] r0_data
);
  reg [63:0] store [0:7];

  always @(posedge clk) begin
    if (w0_en) store[w0_addr] <= w0_data;
  end

  reg [63:0] r0_old;
  reg [63:0] r0_new;
  reg r0_hit;
  always @(posedge clk) begin
    if (r0_en) begin
      r0_old <= store[r0_addr];
      r0_new <= w0_data;
      r0_hit <= {1{w0_en & (w0_addr == r0_addr)}};
    end
  end
  assign r0_data[63:0] = r0_hit ? r0_new[63:0] : r0_old[63:0];

`ifdef VPRI_CHECKS
  assign peek_data = store[peek_addr];
`endif
endmodule
