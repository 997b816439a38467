import { clog2, type Mem } from '../hdl/ir.ts';

type Shape = Pick<Mem, 'width' | 'depth' | 'lane' | 'ruw' | 'writes' | 'reads'>;

/** Whether the write ports have a mask; one lane over the whole word may have one too. */
export function isMasked(mem: Pick<Mem, 'writes'>): boolean {
  return mem.writes.some((p) => p.mask !== null);
}

/** Memories of one shape share one module. */
export function memoryModuleName(mem: Shape): string {
  const mask = isMasked(mem) ? `_l${mem.lane}` : '';
  return `vpri_mem_w${mem.width}_d${mem.depth}${mask}_${mem.writes.length}w${mem.reads.length}r_${mem.ruw}`;
}

/**
 * The module of a memory: nothing but the array and its ports, so that a macro or a vendor's RAM can take its place. No reset.
 * Read data appears one clock after `r_en` and holds. The rules for its use are properties of the module around it (`lower/memories`).
 */
export function printMemory(mem: Shape): string {
  const { width, depth, lane, ruw } = mem;
  const aw = Math.max(1, clog2(depth));
  const lanes = width / lane;
  const masked = isMasked(mem);
  const bus = (w: number): string => (w > 1 ? `[${w - 1}:0] ` : '');
  /** The bits of lane `k`; a word of one bit has none to select. */
  const bitsOf = (k: number): string => (width === 1 ? '' : lane > 1 ? `[${k * lane + lane - 1}:${k * lane}]` : `[${k}]`);
  const ports = ['  input  wire clk'];
  mem.writes.forEach((_, i) => {
    ports.push(`  input  wire w${i}_en`, `  input  wire ${bus(aw)}w${i}_addr`, `  input  wire ${bus(width)}w${i}_data`);
    if (masked) ports.push(`  input  wire ${bus(lanes)}w${i}_mask`);
  });
  mem.reads.forEach((_, i) => ports.push(`  input  wire r${i}_en`, `  input  wire ${bus(aw)}r${i}_addr`, `  output ${ruw === 'new' ? 'wire' : 'reg '} ${bus(width)}r${i}_data`));
  const peek = [`  input  wire ${bus(aw)}peek_addr`, `  output wire ${bus(width)}peek_data`];
  const lines = [
    `// Memory, ${depth} x ${width} bits, ${mem.writes.length} write and ${mem.reads.length} read ports, one clock; read latency 1 cycle.`,
    `// Read under write: ${ruw === 'undefined' ? 'must not happen (asserted by the user)' : `${ruw} data`}.${masked ? ` One mask bit covers ${lane} bits.` : ''} Contents have no reset.`,
    `module ${memoryModuleName(mem)} (`,
    '`ifdef VPRI_CHECKS  // a look at one word, for properties',
    ...peek.map((p) => `${p},`),
    '`endif',
    ...ports.map((p, i) => (i === ports.length - 1 ? p : `${p},`)),
    ');',
    `  reg ${bus(width)}store [0:${depth - 1}];`,
    '',
    '  always @(posedge clk) begin',
  ];
  mem.writes.forEach((_, i) => {
    if (!masked) lines.push(`    if (w${i}_en) store[w${i}_addr] <= w${i}_data;`);
    else for (let k = 0; k < lanes; k++) {
      const bits = bitsOf(k);
      lines.push(`    if (w${i}_en & w${i}_mask${lanes > 1 ? `[${k}]` : ''}) store[w${i}_addr]${bits} <= w${i}_data${bits};`);
    }
  });
  lines.push('  end');
  mem.reads.forEach((_, r) => {
    if (ruw !== 'new') {
      lines.push('', '  always @(posedge clk) begin', `    if (r${r}_en) r${r}_data <= store[r${r}_addr];`, '  end');
      return;
    }
    // The bypass: what was written in the clock of the read, lane by lane, stands in front of the array's old word.
    lines.push('', `  reg ${bus(width)}r${r}_old;`, `  reg ${bus(width)}r${r}_new;`, `  reg ${bus(lanes)}r${r}_hit;`);
    lines.push('  always @(posedge clk) begin', `    if (r${r}_en) begin`, `      r${r}_old <= store[r${r}_addr];`, `      r${r}_new <= w0_data;`, `      r${r}_hit <= {${lanes}{w0_en & (w0_addr == r${r}_addr)}}${masked ? ' & w0_mask' : ''};`, '    end', '  end');
    for (let k = 0; k < lanes; k++) {
      const bits = bitsOf(k);
      lines.push(`  assign r${r}_data${bits} = r${r}_hit${lanes > 1 ? `[${k}]` : ''} ? r${r}_new${bits} : r${r}_old${bits};`);
    }
  });
  lines.push('', '`ifdef VPRI_CHECKS', '  assign peek_data = store[peek_addr];', '`endif');
  lines.push('endmodule');
  return `${lines.join('\n')}\n`;
}
