import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { csrPorts, type CsrPort } from '../../../gen/regmap/ports.ts';
import { registerMap } from '../../../gen/regmap/model.ts';
import type { RegisterMapSpec } from '../../../gen/regmap/types.ts';
import type { Ports } from './csr-model.ts';

/** A port in the packed vector of all ports of its direction, lowest first. */
interface Placed extends CsrPort {
  readonly lo: number;
}

function place(ports: readonly CsrPort[]): { readonly list: readonly Placed[]; readonly width: number } {
  let width = 0;
  const list = ports.map((p) => {
    const placed = { ...p, lo: width };
    width += p.width;
    return placed;
  });
  return { list, width };
}

/** Ports of the block of a map, by direction. */
export function portsOf(map: RegisterMapSpec, dir: CsrPort['dir']): readonly CsrPort[] {
  return csrPorts(registerMap(map)).filter((p) => p.dir === dir);
}

/**
 * Runs the block in Icarus, one line of `stimulus` a clock after reset. Gives the outputs of each clock just before its edge, as binary
 * text: an unknown bit is an x.
 */
export async function simulate(module: string, files: ReadonlyMap<string, string>, map: RegisterMapSpec, stimulus: readonly Ports[]): Promise<Readonly<Record<string, string>>[]> {
  const dir = await mkdtemp(join(tmpdir(), 'csr-'));
  try {
    const inputs = place(portsOf(map, 'input'));
    const outputs = place(portsOf(map, 'output'));
    for (const [file, text] of files) await writeFile(join(dir, file), text);
    await writeFile(join(dir, 'bench.v'), bench(module, inputs, outputs, stimulus.length));
    await writeFile(join(dir, 'stimulus.hex'), stimulus.map((s) => packed(inputs.list, s)).join('\n'));
    await execa('iverilog', ['-g2005', '-Wall', '-s', 'bench', '-o', 'bench.vvp', 'bench.v', ...files.keys()], { cwd: dir });
    const { stdout } = await execa('vvp', ['-n', 'bench.vvp'], { cwd: dir });
    return stdout.split('\n').filter((l) => /^[01xz]+$/.test(l)).map((l) => unpacked(outputs, l));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function bench(module: string, inputs: ReturnType<typeof place>, outputs: ReturnType<typeof place>, clocks: number): string {
  const connect = (vector: string, p: Placed): string => `    .${p.name}(${vector}[${p.lo + p.width - 1}:${p.lo}])`;
  return `module bench;
  reg clk, rst;
  reg [${inputs.width - 1}:0] stimulus [0:${clocks - 1}];
  reg [${inputs.width - 1}:0] in;
  wire [${outputs.width - 1}:0] out;
  integer i;
  ${module} dut (
    .clk(clk), .rst(rst),
${[...inputs.list.map((p) => connect('in', p)), ...outputs.list.map((p) => connect('out', p))].join(',\n')}
  );
  initial begin
    $readmemh("stimulus.hex", stimulus);
    clk = 0; rst = 1; in = 0;
    for (i = 0; i < 3; i = i + 1) begin #5 clk = 1; #5 clk = 0; end
    rst = 0;
    for (i = 0; i < ${clocks}; i = i + 1) begin
      in = stimulus[i];
      #4 $display("%b", out);
      #1 clk = 1;
      #5 clk = 0;
    end
    $finish;
  end
endmodule
`;
}

function packed(inputs: readonly Placed[], values: Ports): string {
  return inputs.reduce((all, p) => all | (values[p.name]! << BigInt(p.lo)), 0n).toString(16);
}

function unpacked(outputs: ReturnType<typeof place>, bits: string): Record<string, string> {
  return Object.fromEntries(outputs.list.map((p) => [p.name, bits.slice(outputs.width - p.lo - p.width, outputs.width - p.lo)]));
}
