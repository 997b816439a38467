import { axiPort, memoryLayout } from '../../../hw/spec/memory.ts';
import type { Preset } from '../../../hw/spec/preset.ts';

/** An AXI4 memory for the bench with unknown bits: one read and one write at a time, every line unknown until it is written. */
export function xMemory(p: Preset): string {
  const { addressBits, lineBits, regionBytes } = memoryLayout(p);
  const port = axiPort(p);
  const ports = Object.entries(port).map(([name, [dir, w]]) => `  ${dir === 'out' ? 'input  wire' : 'output wire'} [${w - 1}:0] ${name}`);
  const row = `[${addressBits - 1}:${Math.log2(regionBytes)}]`;
  return `module x_memory (
  input wire clk, input wire rst,
${ports.join(',\n')}
);
  reg [${lineBits - 1}:0] lines [0:${p.bitmapRegions - 1}];
  reg [3:0] read_wait;
  reg have_aw, have_w, answer;
  reg [${port.awid[1] - 1}:0] read_id, write_id;
  reg [${addressBits - 1}:0] read_addr, write_addr;
  reg [${lineBits - 1}:0] write_data;
  assign arready = read_wait == 0;
  assign rvalid = read_wait == 1;
  assign rid = rvalid ? read_id : ${port.rid[1]}'bx;
  assign rdata = rvalid ? lines[read_addr${row}] : ${lineBits}'bx;
  assign rresp = rvalid ? 2'd0 : 2'bx;
  assign rlast = rvalid ? 1'b1 : 1'bx;
  assign awready = !have_aw && !answer;
  assign wready = !have_w && !answer;
  assign bvalid = answer;
  assign bid = bvalid ? write_id : ${port.bid[1]}'bx;
  assign bresp = bvalid ? 2'd0 : 2'bx;
  always @(posedge clk) begin
    if (rst) begin
      read_wait <= 0; have_aw <= 0; have_w <= 0; answer <= 0;
    end else begin
      if (^{arvalid, awvalid, wvalid, rready, bready} === 1'bx) $display("X m_axi handshake");
      if (arvalid && arready) begin
        read_wait <= 9; read_id <= arid; read_addr <= araddr;
        if (^{arid, araddr} === 1'bx) $display("X m_axi_araddr %h", araddr);
      end else if (read_wait > 1 || (rvalid && rready)) read_wait <= read_wait - 1;
      if (awvalid && awready) begin
        have_aw <= 1; write_id <= awid; write_addr <= awaddr;
        if (^{awid, awaddr} === 1'bx) $display("X m_axi_awaddr %h", awaddr);
      end
      if (wvalid && wready) begin
        have_w <= 1; write_data <= wdata;
        if (^wdata === 1'bx) $display("X m_axi_wdata %h", wdata);
      end
      if (have_aw && have_w) begin
        lines[write_addr${row}] <= write_data;
        have_aw <= 0; have_w <= 0; answer <= 1;
      end
      if (bvalid && bready) answer <= 0;
    end
  end
endmodule
`;
}
