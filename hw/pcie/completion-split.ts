import { component, mux, sink, source } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { tlpStreams } from '../spec/streams.ts';

/** The tag of reads that fetch update commands: the one past the tags of the DMA engine. */
export const fetchTag = (p: Preset): number => p.readTags;

export const completionSplit = component({
  name: (p: Preset) => `vpri_completion_split_${p.name}`,
  doc: `Hands completions under the tag of the command fetch to it, all others to the DMA engine; whole TLPs, latency 0. A beat that
belongs to no TLP goes to the DMA engine, which drops it.`,
  ports: (p) => {
    const { fields } = tlpStreams(p).rx_cpl;
    return { rx: sink(fields), dma: source(fields), fetch: source(fields) };
  },
  build(m, { rx, dma, fetch }, p) {
    const { fetching } = m.regs({ fetching: { w: 1, reset: 0 } });
    const toFetch = m.node('to_fetch', mux(rx.sop, rx.hdr.bits(47, 40).eq(fetchTag(p)), fetching));
    for (const out of [dma, fetch]) for (const f of ['data', 'strb', 'hdr', 'error', 'sop', 'eop'] as const) m.assign(out[f], rx[f]);
    m.assign(fetch.valid, rx.valid.and(toFetch));
    m.assign(dma.valid, rx.valid.and(toFetch.not()));
    m.assign(rx.ready, mux(toFetch, fetch.ready, dma.ready));
    const taken = m.node('taken', rx.valid.and(rx.ready));
    m.when(taken, () => m.next(fetching, toFetch.and(rx.eop.not())));
    m.assert('to_one', dma.valid.and(fetch.valid).not());
    m.assert('to_someone', dma.valid.or(fetch.valid).eq(rx.valid));
    const { in_tlp: inside } = m.ghosts({ in_tlp: { w: 1, reset: 0 } });
    m.when(taken, () => m.next(inside, rx.eop.not().and(rx.sop.or(inside))));
    m.when(rx.valid, () => m.assume('packets', rx.sop.and(inside).not()));
    m.assert('inside_its_tlp', fetching.not().or(inside));
    m.when(fetch.valid, () => m.assert('fetch_gets_whole_tlps', rx.sop.or(inside)));
    m.cover('fetch_of_two_beats', fetch.valid.and(fetch.ready).and(rx.eop).and(rx.sop.not()));
    m.cover('dma_of_two_beats', dma.valid.and(dma.ready).and(rx.eop).and(rx.sop.not()).and(inside));
  },
});
