import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { DmaReadResult, MemoryPort } from '../pcie/types.ts';
import type { EventQueue } from './events.ts';
import type { Judge } from './judge.ts';
import { draw, type HostLatency } from './latency.ts';
import type { HostMemory } from './memory.ts';
import type { Random } from './random.ts';

/** A page-table entry. `rights`: bit 0 read, bit 1 write. `generation` is new with every map. */
export interface Mapping {
  readonly frame: number;
  readonly rights: number;
  readonly generation: number;
}

interface Domain {
  readonly id: number;
  readonly table: Map<number, Mapping>;
  /** Translations the hardware may go on using until an invalidation of them is complete. Oldest first. */
  readonly iotlb: Map<number, Mapping>;
}

interface Binding {
  readonly domain: Domain;
  readonly func: number;
  /** Host-owned: the device's own rings; no verdict stands behind these accesses. */
  readonly host: boolean;
}

export interface IommuParts {
  readonly events: EventQueue;
  readonly memory: HostMemory;
  readonly judge: Judge;
  readonly latency: HostLatency;
  readonly random: Random;
  /** IOTLB entries a domain can hold; the oldest goes first. */
  readonly iotlbEntries: number;
  /** Called for each DMA write of a guest's function that arrived (also for one that was counted as a violation and refused). */
  readonly landed?: (domain: number, address: number, bytes: number) => void;
  /** Called when the page table lost rights: whoever holds a copy of them checks it. */
  readonly lowered?: (domain: number, page: number) => void;
}

/**
 * The IOMMU: device table (requester ID -> domain), page tables, IOTLB with explicit invalidation. It is the memory side of
 * the root complex and judges each DMA when it arrives.
 */
export class Iommu implements MemoryPort {
  readonly #devices = new Map<number, Binding>();
  readonly #domains = new Map<number, Domain>();
  #generation = 0;
  #hostDomains = 0;

  constructor(private readonly parts: IommuParts) {}

  /** Binds a function to a domain of a VM; domains come into being here. */
  attach(rid: number, func: number, domainId: number): void {
    if (this.#devices.has(rid)) throw new RangeError(`iommu: requester ID 0x${rid.toString(16)} is bound already; detach it first`);
    let domain = this.#domains.get(domainId);
    if (domain === undefined) this.#domains.set(domainId, (domain = { id: domainId, table: new Map(), iotlb: new Map() }));
    this.#devices.set(rid, { domain, func, host: false });
  }

  /** Binds the PF to a host-owned domain that maps these frames to their own addresses. Its ID in messages is negative. */
  attachHost(rid: number, frames: readonly number[]): void {
    const domain: Domain = { id: -1 - this.#hostDomains++, table: new Map(), iotlb: new Map() };
    for (const frame of frames) domain.table.set(frame, { frame, rights: 3, generation: ++this.#generation });
    this.#devices.set(rid, { domain, func: 0, host: true });
  }

  mapping(domain: number, page: number): Mapping | undefined {
    return this.#domain(domain).table.get(page);
  }

  /** Every mapping of a domain. */
  mappings(domain: number): ReadonlyMap<number, Mapping> {
    return this.#domain(domain).table;
  }

  /** Maps a page, or raises the rights of a mapped one (which keeps its generation). */
  map(domain: number, page: number, frame: number, rights: number): void {
    const { table } = this.#domain(domain);
    const old = table.get(page);
    if (old !== undefined && (old.frame !== frame || (old.rights & ~rights) !== 0)) {
      throw new RangeError(`iommu: domain ${domain} page 0x${page.toString(16)} is mapped to frame ${old.frame}; unmap it before another map`);
    }
    const generation = old?.generation ?? ++this.#generation;
    table.set(page, { frame, rights, generation });
    this.parts.judge.note(domain, page, 'map', frame, rights, generation);
  }

  /** Takes a page out of the table. Translations in the IOTLB stay until `invalidate` is complete. */
  unmap(domain: number, page: number): void {
    if (!this.#domain(domain).table.delete(page)) throw new RangeError(`iommu: domain ${domain} page 0x${page.toString(16)} is not mapped`);
    this.parts.judge.note(domain, page, 'unmap');
    this.parts.lowered?.(domain, page);
  }

  /** Drops IOTLB entries of a range; they can be used until `done` is called. */
  invalidate(domain: number, firstPage: number, count: number, done: () => void): void {
    const { iotlb } = this.#domain(domain);
    this.parts.events.after(draw(this.parts.latency.iotlbInvalidate, this.parts.random), () => {
      for (let page = firstPage; page < firstPage + count; page++) {
        iotlb.delete(page);
        this.parts.judge.note(domain, page, 'invalidated');
      }
      done();
    });
  }

  /** A verdict of the device: pages granted to a function. Called in order of time, at the time of the verdict. */
  granted(rid: number, firstPage: number, count: number, write: boolean): void {
    const binding = this.#devices.get(rid);
    if (binding === undefined) return this.parts.judge.violation('malformed', -1, firstPage, `a grant to requester ID 0x${rid.toString(16)}, which no domain is bound to`);
    const { domain, func } = binding;
    for (let page = firstPage; page < firstPage + count; page++) {
      const mapping = domain.table.get(page);
      this.parts.judge.grant(func, domain.id, page, write, mapping?.generation ?? 0);
      if (!allows(mapping, write)) {
        this.parts.judge.violation('grant-without-right', domain.id, page, `the device granted a ${write ? 'write' : 'read'} to function ${func} that the IOMMU does not allow (${text(mapping)})`);
      }
    }
  }

  write(rid: number, address: number, data: Uint8Array, enable: readonly boolean[] | null, sentNs: number): void {
    const target = this.#access(rid, address, data.length, true, sentNs);
    if (target !== null) this.parts.memory.write(target.frame, address % PAGE_BYTES, data, enable, sentNs);
    const binding = this.#devices.get(rid);
    if (binding === undefined) return;
    const { domain, host } = binding;
    if (!host) this.parts.landed?.(domain.id, address, enable === null ? data.length : enable.filter(Boolean).length);
  }

  read(rid: number, address: number, length: number, sentNs: number): DmaReadResult {
    const target = this.#access(rid, address, length, false, sentNs);
    if (target === null) return { ok: false, why: `no right to read 0x${address.toString(16)}` };
    const offset = address % PAGE_BYTES;
    return { ok: true, data: this.parts.memory.bytes(target.frame).slice(offset, offset + length) };
  }

  /** Judges one access and returns the mapping that hardware would use, or null when it would refuse. */
  #access(rid: number, address: number, length: number, write: boolean, sentNs: number): Mapping | null {
    const { judge } = this.parts;
    const page = Math.floor(address / PAGE_BYTES);
    const binding = this.#devices.get(rid);
    const kind = write ? 'write' : 'read';
    if (binding === undefined) {
      judge.violation('malformed', -1, page, `DMA ${kind} of requester ID 0x${rid.toString(16)}, which no domain is bound to`);
      return null;
    }
    const { domain, func, host } = binding;
    if ((address % PAGE_BYTES) + length > PAGE_BYTES) {
      judge.violation('malformed', domain.id, page, `DMA ${kind} of ${length} bytes at 0x${address.toString(16)} crosses a page`);
      return null;
    }
    const mapping = domain.table.get(page);
    const cached = domain.iotlb.get(page);
    const used = allows(cached, write) ? cached : allows(mapping, write) ? mapping : undefined;
    if (!host) {
      const stale = used !== undefined && used.generation !== mapping?.generation;
      judge.note(domain.id, page, write ? 'DMA write' : 'DMA read', func, used?.frame ?? 0, Number(stale));
    }
    if (!allows(mapping, write)) {
      judge.violation('no-right', domain.id, page, `DMA ${kind} of function ${func} that left at ${sentNs} ns: ${text(mapping)}${used ? `; a stale IOTLB entry still led to frame ${used.frame}` : '; refused'}`);
      return used ?? null;
    }
    if (used === undefined) return null;
    if (!host) {
      const granted = judge.granted(func, page, write, sentNs);
      if (granted === null) judge.violation('no-grant', domain.id, page, `DMA ${kind} of function ${func} that left at ${sentNs} ns: no grant stands behind it`);
      else if (granted !== used.generation || granted !== mapping!.generation) {
        judge.violation('stale-mapping', domain.id, page, `DMA ${kind} of function ${func} that left at ${sentNs} ns was granted under mapping generation ${granted}, reached frame ${used.frame} of generation ${used.generation}; the table holds generation ${mapping!.generation}`);
      }
    }
    this.#cache(domain, page, used);
    return used;
  }

  #cache({ iotlb }: Domain, page: number, mapping: Mapping): void {
    if (iotlb.get(page) === mapping) return;
    iotlb.set(page, mapping);
    if (iotlb.size > this.parts.iotlbEntries) iotlb.delete(iotlb.keys().next().value!);
  }

  #domain(id: number): Domain {
    const domain = this.#domains.get(id);
    if (domain === undefined) throw new RangeError(`iommu: there is no domain ${id}; attach a function first`);
    return domain;
  }
}

function allows(mapping: Mapping | undefined, write: boolean): boolean {
  return mapping !== undefined && (mapping.rights & (write ? 2 : 1)) !== 0;
}

function text(mapping: Mapping | undefined): string {
  return mapping === undefined ? 'the page is not mapped' : `mapped to frame ${mapping.frame} with rights ${mapping.rights}`;
}
