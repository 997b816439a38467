import { component, input, output, sink, source } from '../../gen/hdl/index.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import type { Preset } from '../spec/preset.ts';

/** A beat of a posted TLP before its sequence number is known. */
export const postedFields = (p: Preset) => ({ hdr: 128, data: p.tlpDataWidth, strb: p.tlpDataWidth / 32, sop: 1, eop: 1 }) as const;

/** Width of the counts of posted writes accepted and sent. */
export const POSTED_COUNT_BITS = 16;

/**
 * The one posted stream: what is accepted here first, leaves first. DMA data, records, acknowledgements and MSI-X all pass, so
 * an acknowledgement accepted after a DMA write reaches the host behind it.
 */
export const posted = component({
  name: (p: Preset) => `vpri_posted_${p.name}`,
  doc: `Joins the DMA writes and the small writes, whole TLPs at a time, numbers them, and counts those accepted and those that
the shim has reported as sent. Latency 0; one beat a clock.`,
  ports: (p) => ({
    dma: sink(postedFields(p)), small: sink(postedFields(p)),
    tx: source({ data: p.tlpDataWidth, strb: p.tlpDataWidth / 32, hdr: 128, seq: p.txSeqWidth, sop: 1, eop: 1 }),
    sent_valid: input(1), sent_seq: input(p.txSeqWidth),
    accepted: output(POSTED_COUNT_BITS), sent: output(POSTED_COUNT_BITS),
  }),
  build(m, { dma, small, tx, sent_valid, sent_seq, accepted, sent }, p) {
    const arbiter = m.inst('u_arbiter', streamArbiter, { n: 2, fields: postedFields(p), lastField: 'eop' });
    m.link(dma, arbiter.in0!);
    m.link(small, arbiter.in1!);
    const r = m.regs({ n_accepted: { w: POSTED_COUNT_BITS, reset: 0 }, n_sent: { w: POSTED_COUNT_BITS, reset: 0 } });
    const out = arbiter.out as unknown as Readonly<Record<string, import('../../gen/hdl/index.ts').Bits>>;
    m.assign(tx.valid, arbiter.out.valid);
    m.assign(arbiter.out.ready, tx.ready);
    for (const f of ['hdr', 'data', 'strb', 'sop', 'eop'] as const) m.assign(tx[f], out[f]!);
    m.unused(arbiter.out.index, 'the receiver does not ask where a TLP comes from');
    m.assign(tx.seq, r.n_accepted.trunc(p.txSeqWidth));
    m.when(tx.valid.and(tx.ready).and(tx.eop), () => m.next(r.n_accepted, r.n_accepted.add(1)));
    m.when(sent_valid, () => m.next(r.n_sent, r.n_sent.add(1)));
    m.assign(accepted, r.n_accepted);
    m.assign(sent, r.n_sent);
    m.unused(sent_seq, 'notices come in order, so counting them is enough; the number is checked by a property');
    m.when(sent_valid, () => {
      m.assume('sent_in_order', sent_seq.eq(r.n_sent.trunc(p.txSeqWidth)));
      m.assume('sent_was_accepted', r.n_sent.ne(r.n_accepted));
    });
    m.cover('dma_then_small', tx.valid.and(small.ready));
  },
});
