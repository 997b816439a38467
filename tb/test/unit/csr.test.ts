import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../gen/print/design.ts';
import type { RegisterMapSpec } from '../../../gen/regmap/types.ts';
import { csrBlock } from '../../../hw/csr/csr-block.ts';
import { csrPortSpecs, type CsrPorts } from '../../../hw/csr/port-types.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { vpriRegisters } from '../../../hw/spec/registers.ts';
import { portsOf, simulate } from './csr-bench.ts';
import { MAP_32, MAP_64 } from './csr-maps.ts';
import { CsrModel, type Ports, type Tally } from './csr-model.ts';

/** Random accesses, most of them to something that is mapped, a third to the last address again; random byte enables, locks, sets, data. */
function stimulus(map: RegisterMapSpec, addresses: readonly number[], clocks: number, seed: number): Ports[] {
  const rng = xoroshiro128plus(seed);
  const below = (n: number): number => uniformInt(rng, 0, n - 1);
  const bits = (w: number): bigint => Array.from({ length: Math.ceil(w / 16) }, () => BigInt(below(0x10000))).reduce((a, x) => (a << 16n) | x, 0n) & ((1n << BigInt(w)) - 1n);
  const lock = (w: number): bigint => bits(w) & bits(w);
  const set = (w: number): bigint => bits(w) & bits(w) & bits(w) & bits(w);
  const word = map.width / 8;
  const windows = Object.values(map.windows ?? {});
  let last = 0;
  const address = (): number => {
    if (below(3) === 0) return last;
    if (below(10) === 0) return below(map.bytes / word) * word;
    if (windows.length && below(5) === 0) {
      const w = windows[below(windows.length)]!;
      return w.offset + below(w.bytes / word) * word;
    }
    return addresses[below(addresses.length)]!;
  };
  return Array.from({ length: clocks }, () => {
    const values: Record<string, bigint> = {};
    for (const p of portsOf(map, 'input')) values[p.name] = p.name.endsWith('_lock') ? lock(p.width) : p.name.endsWith('_set') ? set(p.width) : bits(p.width);
    values['req_valid'] = below(8) ? 1n : 0n;
    last = address();
    values['req_addr'] = BigInt(last / word);
    if (below(3) === 0) values['req_be'] = (1n << BigInt(word)) - 1n;
    return values;
  });
}

interface Outcome {
  /** The first clocks in which an output was not what the model says. */
  readonly differences: readonly string[];
  readonly tally: Tally;
  readonly accesses: number;
}

/** The block of a map against the golden model; `plant` may put a fault into its Verilog. */
async function run(map: RegisterMapSpec, clocks: number, plant: (verilog: string) => string = (v) => v): Promise<Outcome> {
  const module = `csr_${map.name}`;
  const files = new Map([...compile(csrBlock(module, map), {})].map(([name, text]) => [name, plant(text)]));
  const model = new CsrModel(map);
  const input = stimulus(map, model.addresses, clocks, 7);
  const seen = await simulate(module, files, map, input);
  expect(seen).toHaveLength(clocks);
  const differences = input.flatMap((values, clock) => {
    const due = model.step(values);
    return Object.entries(due).flatMap(([port, value]) => {
      const bits = seen[clock]![port];
      const right = value === null || (bits !== undefined && !/[xz]/.test(bits) && BigInt(`0b${bits}`) === value);
      return right ? [] : [`clock ${clock}: ${port} is ${bits}, not ${value!.toString(2)}`];
    });
  });
  return { differences: differences.slice(0, 5), tally: model.tally, accesses: input.filter((v) => v['req_valid']).length };
}

/** The least often anything happened of what must happen: every register read, every writable one written, every lock refusing. */
function rarest(map: RegisterMapSpec, tally: Tally): readonly [what: string, times: number] {
  const needed = Object.entries(map.registers).flatMap(([name, r]) => [
    `${name} read`,
    ...(Object.values(r.fields).some((f) => f.access !== 'ro') ? [`${name} written`] : []),
    ...(r.lock ? [`${name} refused`] : []),
  ]);
  const windows = Object.entries(map.windows ?? {}).flatMap(([name, w]) => [...(w.access === 'wo' ? [] : [`${name} read`]), ...(w.access === 'ro' ? [] : [`${name} write`])]);
  const counts = [...needed, ...windows].map((what) => [what, tally.get(what) ?? 0] as const);
  return counts.reduce((a, b) => (b[1] < a[1] ? b : a));
}

describe('CSR block against the golden model', () => {
  const maps: readonly RegisterMapSpec[] = [MAP_64, MAP_32, vpriRegisters(presets.small)];
  test.each(maps.map((m) => [m.name, m] as const))('map %s', async (_name, map) => {
    const { differences, tally, accesses } = await run(map, 6000);
    expect(differences).toEqual([]);
    expect(accesses).toBeGreaterThan(2000);
    expect(rarest(map, tally)[1], `times: ${rarest(map, tally)[0]}`).toBeGreaterThanOrEqual(5);
  });

  const faults: readonly (readonly [what: string, map: RegisterMapSpec, from: string | RegExp, to: string])[] = [
    ['a lock is ignored', MAP_64, '& (~inter_lock)', '& (~(inter_lock & 8\'h7f))'],
    ['a clear wins over a set', MAP_32, /<= \((status_err_reg) & \(~(.*)\)\) \| status_err_set;/, '<= ($1 | status_err_set) & (~$2);'],
    ['a byte enable is ignored', MAP_64, "{8{req_be[3]}}", "8'hff"],
    ['a wrong copy is written', MAP_64, 'if (sel_plain[2])', 'if (sel_plain[3])'],
    ['a wrong address is decoded', MAP_64, "req_addr == 10'd3", "req_addr == 10'd2"],
    ['the read data comes a clock early', MAP_64, 'rsp_valid = rsp_valid_reg', 'rsp_valid = read_pending'],
    ['a window read is not passed on', MAP_64, 'read_rd = rd & hit_read', "read_rd = rd & hit_read & req_be[0]"],
    ['a pulse stays', MAP_64, /mixed_go_reg <= /, 'mixed_go_reg <= mixed_go_reg | '],
    ['a reset value is wrong', MAP_64, "wide_all_reg <= 64'h8123456789abcdef", "wide_all_reg <= 64'h8123456789abcdee"],
  ];
  test.each(faults)('the model finds a planted fault: %s', async (_what, map, from, to) => {
    let planted = 0;
    const { differences } = await run(map, 3000, (verilog) => {
      const faulty = verilog.replace(from, to);
      planted += faulty === verilog ? 0 : 1;
      return faulty;
    });
    expect(planted, 'the text to change is in the Verilog').toBe(1);
    expect(differences).not.toEqual([]);
  });
});

describe('ports of the CSR block', () => {
  test('the port types are the ports', () => {
    // Every port must stand here, and no other: the compiler compares the keys and kinds, the test the values.
    const typed = {
      req_valid: 'input', req_write: 'input', req_addr: 'input', req_data: 'input', req_be: 'input', rsp_valid: 'output', rsp_data: 'output',
      ctrl_en: 'output', ctrl_size: 'output', status_now: 'input', status_err_set: 'input', table_v: 'output', table_we: 'output',
      pass_wr: 'output', pass_rd: 'output', pass_addr: 'output', pass_wdata: 'output', pass_be: 'output', pass_rdata: 'input',
    } as const satisfies { readonly [K in keyof CsrPorts<typeof MAP_32>]: CsrPorts<typeof MAP_32>[K]['port'] };
    const actual = Object.fromEntries(Object.entries(csrPortSpecs(MAP_32)).map(([name, p]) => [name, p.port]));
    expect(actual).toEqual(typed);
  });

  test('widths: single bits are typed as 1, arrays and locks are vectors', () => {
    const width: CsrPorts<typeof MAP_32>['ctrl_en']['w'] = 1;
    const ports = new Map(portsOf(MAP_64, 'output').map((p) => [p.name, p.width]));
    expect(csrPortSpecs(MAP_32)['ctrl_en']).toMatchObject({ port: 'output', w: width });
    expect(ports.get('inter_v')).toBe(8 * 48);
    expect(ports.get('inter_we')).toBe(8);
    expect(ports.get('laced_p')).toBe(8 * 2);
    expect(ports.has('read_addr')).toBe(false);
    expect(ports.get('both_addr')).toBe(4);
  });
});
