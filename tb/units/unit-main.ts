import type { PortSpecs } from '../../gen/hdl/index.ts';
import { DDR4_WORDS } from '../bridge/ddr4.ts';

/** A port in the block of 32-bit words of its direction. */
export interface Placed {
  readonly width: number;
  readonly at: number;
  readonly words: number;
}

/** Most memory accesses that begin, and that are served, in one clock. */
export const MAX_SUBMITS = 2;
export const MAX_SERVED = 8;

/** The ports of a component, flat, each direction one after the other in words. */
export function placePorts(specs: PortSpecs): { inputs: Map<string, Placed>; outputs: Map<string, Placed>; inWords: number; outWords: number } {
  const sides = { in: { ports: new Map<string, Placed>(), words: 0 }, out: { ports: new Map<string, Placed>(), words: 0 } };
  const add = (side: 'in' | 'out', name: string, width: number): void => {
    const words = Math.ceil(width / 32);
    sides[side].ports.set(name, { width, at: sides[side].words, words });
    sides[side].words += words;
  };
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.port === 'input') add('in', name, spec.w);
    else if (spec.port === 'output') add('out', name, spec.w);
    else {
      const [there, back] = spec.port === 'sink' ? (['in', 'out'] as const) : (['out', 'in'] as const);
      add(there, `${name}_valid`, 1);
      add(back, `${name}_ready`, 1);
      for (const [field, w] of Object.entries(spec.fields)) add(there, `${name}_${field}`, w);
    }
  }
  return { inputs: sides.in.ports, outputs: sides.out.ports, inWords: sides.in.words, outWords: sides.out.words };
}

const put = (name: string, { width, at, words }: Placed): string =>
  width <= 32 ? `  d.${name} = p[${at}];` : width <= 64 ? `  d.${name} = p[${at}] | (uint64_t)p[${at + 1}] << 32;` : `  for (int i = 0; i < ${words}; ++i) d.${name}[i] = p[${at} + i];`;
const take = (name: string, { width, at, words }: Placed): string =>
  width <= 32 ? `  p[${at}] = d.${name};` : width <= 64 ? `  p[${at}] = (uint32_t)d.${name}, p[${at + 1}] = (uint32_t)(d.${name} >> 32);` : `  for (int i = 0; i < ${words}; ++i) p[${at} + i] = d.${name}[i];`;

/** The simulator's main program: one frame of words in, one out, for each clock (unit-sim.ts has the other end). */
export function unitMain(ports: ReturnType<typeof placePorts>): string {
  const inWords = 2 + Math.max(ports.inWords + 3 * MAX_SUBMITS, DDR4_WORDS.length);
  const outWords = 1 + ports.outWords + 4 * MAX_SERVED;
  return `// Printed by tb/test/support/unit-main.ts.
#include <sys/socket.h>
#include <cstdlib>
#include <memory>
#include "Vunit.h"
#include "verilated.h"
#include "ddr4.h"

static void put(Vunit& d, const uint32_t* p) {
${[...ports.inputs].map(([n, p]) => put(n, p)).join('\n')}
}
static void take(Vunit& d, uint32_t* p) {
${[...ports.outputs].map(([n, p]) => take(n, p)).join('\n')}
}
static bool whole(uint8_t* at, size_t size, bool out) {
  while (size > 0) {
    const ssize_t n = out ? send(3, at, size, MSG_NOSIGNAL) : recv(3, at, size, 0);
    if (n <= 0) return false;
    at += n, size -= n;
  }
  return true;
}
int main(int argc, char** argv) {
  Verilated::commandArgs(argc, argv);
  Verilated::randSeed(1);
  auto d = std::make_unique<Vunit>();
  std::unique_ptr<vpri::Ddr4> memory;
  std::vector<vpri::Served> served;
  uint64_t tick = 0;
  static uint32_t in[${inWords}], out[${outWords}], zero[${Math.max(1, ports.inWords)}];
  const auto clock = [&](bool reset, const uint32_t* inputs) {
    d->clk = 0, d->rst = reset;
    put(*d, inputs);
    d->eval();
    take(*d, out + 1);
    d->clk = 1;
    d->eval();
  };
  while (whole(reinterpret_cast<uint8_t*>(in), sizeof in, false)) {
    if (in[0] == 1) {
      for (int i = 0; i < 3; ++i) clock(true, zero);
      tick = 0, served.clear(), memory.reset();
      vpri::Ddr4Timing timing;
      static_assert(sizeof timing == ${4 * DDR4_WORDS.length}, "the words of the timing");
      std::memcpy(&timing, in + 2, sizeof timing);
      if (in[1]) memory = std::make_unique<vpri::Ddr4>(timing);
      out[0] = 0;
    } else {
      const uint32_t* s = in + ${inWords - 3 * MAX_SUBMITS};
      for (uint32_t i = 0; i < in[1]; ++i, s += 3) memory->submit(tick - 1, {s[0] != 0, s[1], s[2]});
      if (memory) memory->advance(tick, served);
      clock(false, in + 2);
      ++tick;
      const size_t n = served.size() < ${MAX_SERVED} ? served.size() : ${MAX_SERVED};
      uint32_t* o = out + ${outWords - 4 * MAX_SERVED};
      for (size_t i = 0; i < n; ++i, o += 4) {
        o[0] = served[i].access.write, o[1] = served[i].access.id;
        o[2] = (uint32_t)served[i].responseTick, o[3] = (uint32_t)(served[i].responseTick >> 32);
      }
      served.erase(served.begin(), served.begin() + n);
      out[0] = n;
    }
    if (!whole(reinterpret_cast<uint8_t*>(out), sizeof out, true)) break;
  }
  d->final();
  return 0;
}
`;
}
