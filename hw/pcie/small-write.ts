import { cat, component, input, lit, mux, sink, source, vector } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { memoryRequestHeader } from './header.ts';
import { postedFields } from './posted.ts';

/** A posted write of the PF of at most 32 bytes, whole doublewords: a record, an acknowledgement, an MSI-X. */
export const smallWriteFields = { address: 64, data: 256, dwords: 4 } as const;

export const smallWrite = component({
  name: (p: Preset) => `vpri_small_write_${p.name}`,
  doc: `Turns a small write into a memory write TLP with the PF's requester ID. Latency 0; one beat a clock.
address is a multiple of 4 and the write stays inside its 4 KiB page; dwords is 1 to 8.`,
  ports: (p) => ({ up: sink(smallWriteFields), dn: source(postedFields(p)), pf_requester_id: input(16) }),
  build(m, { up, dn, pf_requester_id }, p) {
    const lanes = p.tlpDataWidth / 32;
    const beats = Math.max(1, 8 / lanes);
    m.assign(dn.valid, up.valid);
    const single = up.dwords.eq(1);
    m.assign(dn.hdr, memoryRequestHeader({
      write: true, address: up.address, dwords: up.dwords.zx(10), firstBe: lit(4, 15), lastBe: mux(single, 0, lit(4, 15)), requester: pf_requester_id, tag: lit(8, 0),
    }));
    m.unused(up.address.bits(1, 0), 'the address is a multiple of 4');
    if (beats === 1) {
      m.assign(dn.data, up.data.zx(p.tlpDataWidth));
      m.assign(dn.strb, vector(Array.from({ length: lanes }, (_, i) => (i < 8 ? up.dwords.gt(i) : lit(1, 0)))));
      m.assign(dn.sop, 1);
      m.assign(dn.eop, 1);
      m.assign(up.ready, dn.ready);
    } else {
      // Two beats of four doublewords.
      const { second } = m.regs({ second: { w: 1, reset: 0 } });
      const two = m.node('two', up.dwords.gt(lanes));
      m.assign(dn.data, mux(second, up.data.bits(255, 128), up.data.bits(127, 0)));
      const left = m.node('left', mux(second, up.dwords.sub(lanes), up.dwords));
      m.assign(dn.strb, vector(Array.from({ length: lanes }, (_, i) => left.gt(i))));
      m.assign(dn.sop, second.not());
      m.assign(dn.eop, second.or(two.not()));
      m.assign(up.ready, dn.ready.and(dn.eop));
      m.when(up.valid.and(dn.ready), () => m.next(second, dn.eop.not()));
    }
    m.when(up.valid, () => {
      m.assert('size_legal', up.dwords.ge(1).and(up.dwords.le(8)));
      m.assert('inside_page', up.address.bits(11, 2).zx(11).add(up.dwords.zx(11)).le(1024));
    });
    m.cover('record', up.valid.and(up.ready).and(up.dwords.eq(8)));
    m.cover('single', cat(up.valid, up.ready).all().and(single));
  },
});
