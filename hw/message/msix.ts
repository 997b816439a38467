import { cat, component, input, lit, mux, output, source, vector } from '../../gen/hdl/index.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { MSIX_VECTOR } from '../spec/messages.ts';

/** Vectors of the PF. */
export const MSIX_VECTORS = Object.keys(MSIX_VECTOR).length;

export const msix = component({
  name: (_p: Readonly<Record<string, never>>) => 'vpri_msix',
  doc: `MSI-X of the PF: ${MSIX_VECTORS} vectors, table and pending bits (PCIe 5.0 §6.1.4). fire sets a vector's pending bit; an enabled, unmasked pending
vector leaves as one doubleword write in the posted stream, behind everything accepted before. A masked vector stays pending
and fires at unmask. Table reads: data one cycle after tbl_rd.`,
  ports: () => ({
    fire: input(MSIX_VECTORS),
    /** Function enabled, not masked, and bus master. */
    enable: input(1),
    tbl_wr: input(1), tbl_rd: input(1), tbl_addr: input(2), tbl_wdata: input(64), tbl_be: input(8), tbl_rdata: output(64),
    pending: output(MSIX_VECTORS),
    out: source(smallWriteFields),
    busy: output(1),
  }),
  build(m, io) {
    const enables = m.node('enables', vector(Array.from({ length: 8 }, (_, i) => io.tbl_be.bit(i).repeat(8))));
    const entries = Array.from({ length: MSIX_VECTORS }, (_, v) => {
      const r = { address: m.reg(`address_${v}`, 64, 0), data: m.reg(`data_${v}`, 32, 0), mask: m.reg(`mask_${v}`, 1, 1) };
      const second = cat(lit(31, 0), r.mask, r.data);
      const write = (q: number) => io.tbl_wr.and(io.tbl_addr.eq(2 * v + q));
      m.when(write(0), () => m.next(r.address, r.address.and(enables.not()).or(io.tbl_wdata.and(enables))));
      m.when(write(1), () => {
        const next = m.node(`second_${v}`, second.and(enables.not()).or(io.tbl_wdata.and(enables)));
        m.next(r.data, next.trunc(32));
        m.next(r.mask, next.bit(32));
        m.unused(next.bits(63, 33), 'reserved bits of vector control');
      });
      return { ...r, second };
    });
    const { read_word: word } = m.regs({ read_word: { w: 64, reset: 'none' } });
    const words = entries.flatMap((e, v) => [io.tbl_addr.eq(2 * v).repeat(64).and(e.address), io.tbl_addr.eq(2 * v + 1).repeat(64).and(e.second)]);
    m.when(io.tbl_rd, () => m.next(word, words.reduce((a, b) => a.or(b))));
    m.assign(io.tbl_rdata, word);

    // One vector at a time; the lower number first. The choice is held in registers until it has left.
    const r = m.regs({ is_pending: { w: MSIX_VECTORS, reset: 0 }, sending: { w: 1, reset: 0 }, send_address: { w: 64, reset: 'none' }, send_data: { w: 32, reset: 'none' } });
    const ready = m.node('ready', r.is_pending.and(vector(entries.map((e) => e.mask.not()))).and(io.enable.repeat(MSIX_VECTORS)));
    const start = m.node('start', ready.any().and(r.sending.not()));
    const first = ready.bit(0);
    const taken = mux(start, cat(first.not(), first), 0);
    m.next(r.is_pending, r.is_pending.and(taken.not()).or(io.fire));
    m.when(start, () => {
      m.next(r.sending, 1);
      m.next(r.send_address, mux(first, entries[0]!.address, entries[1]!.address));
      m.next(r.send_data, mux(first, entries[0]!.data, entries[1]!.data));
    }).elsewhen(io.out.ready, () => m.next(r.sending, 0));
    m.assign(io.pending, r.is_pending);
    m.assign(io.out.valid, r.sending);
    m.assign(io.out.address, r.send_address);
    m.assign(io.out.data, r.send_data.zx(256));
    m.assign(io.out.dwords, 1);
    m.assign(io.busy, r.sending.or(ready.any()));
    m.assert('fire_not_lost', m.past('fired', io.fire, 0).and(r.is_pending.not()).none());
    m.cover('sent', io.out.valid.and(io.out.ready));
    m.cover('held_by_mask', r.is_pending.any().and(ready.none()));
  },
});
