import type { Bits } from '../../gen/hdl/index.ts';
import { windowAddrBits } from '../../gen/regmap/ports.ts';
import { isInWindow, type Csr } from './decode.ts';

/** A window whose read data is due: `take` is high in the cycle in which `data` is sampled. */
export interface WindowRead {
  readonly name: string;
  readonly take: Bits<1>;
  readonly data: Bits;
}

/** Passes accesses to windows on, in the cycle of the request. Gives the windows that answer reads, one cycle later. */
export function buildWindows(csr: Csr): readonly WindowRead[] {
  const { m, map } = csr;
  const reads: WindowRead[] = [];
  for (const w of map.windows) {
    const hit = m.node(`hit_${w.port}`, isInWindow(csr.addr, map, w));
    const addr = windowAddrBits(map, w);
    if (addr > 0) m.assign(csr.out(`${w.port}_addr`), csr.addr.trunc(addr));
    if (w.access !== 'ro') {
      m.assign(csr.out(`${w.port}_wr`), csr.wr.and(hit));
      m.assign(csr.out(`${w.port}_wdata`), csr.in('req_data'));
      m.assign(csr.out(`${w.port}_be`), csr.in('req_be'));
    }
    if (w.access !== 'wo') {
      const read = csr.out(`${w.port}_rd`);
      m.assign(read, csr.rd.and(hit));
      const take = m.reg(`take_${w.port}`, 1, 0);
      m.next(take, read.bit(0));
      reads.push({ name: w.port, take, data: csr.in(`${w.port}_rdata`) });
    }
  }
  return reads;
}
