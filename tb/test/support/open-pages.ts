import { ACK_BASE, PAGE, PRQ_BASE, type DeviceBench } from './device-bench.ts';
import { ridOf } from './device-wire.ts';

/** The host's view of which pages DMA may reach: from the moment a set is sent until a clear is acknowledged. Judges every request in order. */
export class OpenPages {
  readonly broken: string[] = [];
  /** Open pages of each domain. */
  readonly open = [new Set<number>(), new Set<number>()];
  #clearing: (() => void) | null = null;

  constructor(private readonly d: DeviceBench) {
    d.onRequest = (request) => {
      if (request.address >= ACK_BASE) {
        this.#clearing?.();
        this.#clearing = null;
      } else if (request.address < PRQ_BASE) {
        const page = Math.floor(request.address / PAGE);
        if (!this.open[request.rid === ridOf(3) ? 1 : 0]!.has(page)) this.broken.push(`${request.tlp.kind} to page ${page} of requester ${request.rid} at tick ${request.tick}`);
      }
    };
  }

  update(op: 'set' | 'clear', domain: number, first: number, count: number): void {
    const pages = Array.from({ length: count }, (_, i) => first + i);
    const open = this.open[domain]!;
    if (op === 'set') pages.forEach((p) => open.add(p));
    else this.#clearing = () => pages.forEach((p) => open.delete(p));
    const { status } = this.d.update({ op, domain, first, count }, 'one TLP');
    if (status !== 0) throw new Error(`${op} of domain ${domain}, page ${first}+${count}: status ${status}`);
  }
}
