import { clog2, component, lit, mux, oneHot, oneHotIndex, oneHotSelect, select, sink, source, vector, type Bits, type Fields, type ModuleBuilder, type SinkSpec, type SourceSpec, type StreamIn, type StreamOut } from '../../gen/hdl/index.ts';
import { requesterProblems, roundRobin } from './arbiter.ts';
import { payloadName, payloadProblems } from './payload.ts';

/**
 * `n` streams in, 1 to 64, of the payload `fields`. With `lastField`, a 1-bit field of it, whole packets are kept together: the
 * choice stays until a beat with that field set is taken.
 */
export interface StreamArbiterParams {
  readonly n: number;
  readonly fields: Fields;
  readonly lastField?: string;
}

type Ports = { readonly [K in `in${number}`]: SinkSpec } & { readonly out: SourceSpec<Fields & { readonly index: number }> };

/** Width of `out_index` in bits. */
export function arbiterIndexWidth(n: number): number {
  return Math.max(1, clog2(n));
}

export const streamArbiter = component({
  name: (p: StreamArbiterParams) => `vpri_stream_arbiter_n${p.n}_${payloadName(p.fields)}${p.lastField === undefined ? '' : `_lock_${p.lastField}`}`,
  doc: `Round-robin arbiter for streams in0, in1, ...: one beat a clock, latency 0; out_index is the number of the stream.
A choice stays while out is stalled and, with a lock field, until the beat that has the field set is taken.`,
  check: ({ n, fields, lastField }) => [
    ...requesterProblems(n),
    ...payloadProblems(fields, ['index']),
    ...(lastField === undefined || fields[lastField] === 1 ? [] : [`lastField is '${lastField}', which is not a 1-bit field of the payload`]),
  ],
  ports: ({ n, fields }): Ports => ({
    ...(Object.fromEntries(Array.from({ length: n }, (_, i) => [`in${i}`, sink(fields)])) as Omit<Ports, 'out'>),
    out: source({ ...fields, index: arbiterIndexWidth(n) }),
  }),
  build(m, io, { n, fields, lastField }) {
    const ins = Array.from({ length: n }, (_, i) => io[`in${i}`]!);
    const arbiter = m.inst('u_arbiter', roundRobin, { n });
    const valid = m.node('in_valid', vector(ins.map((s) => s.valid)));
    const chosen = arbiter.gnt;
    m.assign(io.out.index, n === 1 ? lit(1, 0) : oneHotIndex(chosen));
    for (const f of Object.keys(fields)) m.assign(io.out[f]!, oneHotSelect(chosen, ins.map((s) => s[f]!)));
    ins.forEach((s, i) => m.assign(s.ready, io.out.ready.and(chosen.bit(i))));
    contract(m, ins, io.out, valid);

    if (lastField === undefined) {
      m.assign(arbiter.req, valid);
      m.assign(arbiter.ready, io.out.ready);
      m.assign(io.out.valid, chosen.any());
      m.assert('progress', io.out.valid.eq(valid.any()));
      return;
    }
    // From its first beat to its last, the stream of a packet requests, with a beat or without: so its grant stays.
    const r = m.regs({ in_packet: { w: 1, reset: 0 }, owner: { w: n, reset: 'none' } });
    const last = io.out[lastField]!;
    const taken = m.node('taken', io.out.valid.and(io.out.ready));
    m.assign(arbiter.req, valid.or(r.owner.and(r.in_packet.repeat(n))));
    m.assign(arbiter.ready, taken.and(last));
    m.assign(io.out.valid, chosen.and(valid).any());
    m.when(taken, () => {
      m.next(r.in_packet, last.not());
      m.next(r.owner, chosen);
    });
    lockContract(m, io.out, { valid, chosen, owner: r.owner }, { taken, last: last.bit(0), inPacket: r.in_packet });
  },
});

type Out = StreamOut<Fields & { readonly index: number }>;

/** The beats of a packet follow one another; a stream that waits may fill no gap. */
function lockContract(m: ModuleBuilder, out: Out, streams: Readonly<Record<'valid' | 'chosen' | 'owner', Bits>>, s: Readonly<Record<'taken' | 'last' | 'inPacket', Bits<1>>>): void {
  const { valid, chosen, owner } = streams;
  const g = m.ghosts({ open: { w: 1, reset: 0 }, opener: { w: out.index.w, reset: 'none' } });
  m.when(s.taken, () => {
    m.next(g.open, s.last.not());
    m.next(g.opener, out.index);
  });
  m.assert('open_known', g.open.eq(s.inPacket));
  m.when(g.open, () => {
    m.assert('owner_known', owner.any().and(owner.eq(oneHot(g.opener, valid.w))));
    m.assert('owner_granted', chosen.eq(owner));
    m.when(out.valid, () => m.assert('packet_whole', out.index.eq(g.opener)));
  }).otherwise(() => m.assert('progress', out.valid.eq(valid.any())));
  m.cover('packet_of_three', s.taken.and(s.last).and(m.past('second_taken', g.open.and(s.taken), 0)));
  if (valid.w > 1) m.cover('others_wait_in_a_gap', g.open.and(out.valid.not()).and(valid.any()));
}

/** Every beat comes from one stream, unchanged, and is taken there and nowhere else. */
function contract(m: ModuleBuilder, ins: readonly StreamIn[], out: Out, valid: Bits): void {
  const n = ins.length;
  const takes = m.node('takes', vector(ins.map((s) => s.valid.and(s.ready))));
  m.assert('taken_is_given', takes.eq(mux(out.valid.and(out.ready), oneHot(out.index, n), lit(n, 0))));
  // One stream, any stream.
  const which = m.anyconst('which', out.index.w);
  const given = Object.keys(ins[0]!.$fields).map((f) => out[f]!.eq(select(which, ins.map((s) => s[f]!))));
  m.when(out.valid.and(out.index.eq(which)), () => m.assert('unchanged', select(which, ins.map((s) => s.valid)).and(given.reduce((a, b) => a.and(b)))));

  const before = m.past('index_before', out.index, 0);
  const tookBefore = m.past('took_before', out.valid.and(out.ready), 0);
  m.cover('same_stream_again', tookBefore.and(out.valid).and(out.index.eq(before)));
  if (n > 1) {
    m.cover('another_stream', tookBefore.and(out.valid).and(out.index.ne(before)));
    m.cover('all_wait', valid.all().and(out.ready.not()));
  }
}
