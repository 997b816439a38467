import { PAE } from '../../hw/spec/pae.ts';
import type { Iommu } from './iommu.ts';
import type { Judge } from './judge.ts';

/** Rights a PAE gives: bit 0 read, bit 1 write. */
export function paeRights(pae: number): number {
  return pae === PAE.readOnly ? 1 : pae === PAE.readWrite ? 3 : 0;
}

/** PAE for rights; as PAE bits, write implies read. */
export function paeFor(rights: number): number {
  return rights & 2 ? PAE.readWrite : rights & 1 ? PAE.readOnly : PAE.absent;
}

/**
 * The driver's shadow of the PA-BITMAP of one domain, as an upper bound: a right counts from the moment its command
 * leaves the host until the command that takes it away is acknowledged. So `rights in the device <= shadow`, and
 * `shadow <= page table` (checked here at every change) gives invariant 1.
 */
export class PaeShadow {
  readonly #rights = new Map<number, number>();

  constructor(
    readonly domain: number,
    private readonly iommu: Iommu,
    private readonly judge: Judge,
  ) {}

  rights(page: number): number {
    return this.#rights.get(page) ?? 0;
  }

  /** A command that may raise rights leaves the host. */
  raise(page: number, rights: number): void {
    this.judge.note(this.domain, page, 'raise', rights);
    this.#rights.set(page, this.rights(page) | rights);
    this.check(page);
  }

  /** A command that leaves at most these rights is acknowledged. */
  lower(page: number, rights: number): void {
    this.judge.note(this.domain, page, 'lower', rights);
    if (rights === 0) this.#rights.delete(page);
    else this.#rights.set(page, rights);
  }

  /** Compares one page with the page table. To be called when either changes. */
  check(page: number): boolean {
    const pae = this.rights(page);
    const mapping = this.iommu.mapping(this.domain, page);
    const excess = pae & ~(mapping?.rights ?? 0);
    if (excess !== 0) {
      this.judge.violation('pae-not-subset', this.domain, page, `the PA-BITMAP may hold rights ${pae}, the IOMMU's page table ${mapping?.rights ?? 'no mapping'}`);
    }
    return excess === 0;
  }

  /** Compares the rights that the device holds for a page with the page table and, as nothing is under way, with the shadow. */
  compare(page: number, rights: number): boolean {
    const mapping = this.iommu.mapping(this.domain, page);
    const excess = (rights & ~(mapping?.rights ?? 0)) !== 0;
    if (!excess && rights === this.rights(page)) return true;
    const table = `the IOMMU's page table ${mapping?.rights ?? 'no mapping'}`;
    this.judge.violation(excess ? 'pae-not-subset' : 'pae-differs', this.domain, page, `the device holds rights ${rights}, the driver's shadow ${this.rights(page)}, ${table}`);
    return false;
  }

  /** Compares every page; returns how many have a right in the shadow. */
  scrub(): { readonly pages: number; readonly wrong: number } {
    let wrong = 0;
    for (const page of this.#rights.keys()) if (!this.check(page)) wrong++;
    return { pages: this.#rights.size, wrong };
  }
}
