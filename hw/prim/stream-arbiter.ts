import { clog2, component, lit, oneHotIndex, oneHotSelect, sink, source, vector, type Fields, type SinkSpec, type SourceSpec } from '../../gen/hdl/index.ts';
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
    const chosen = m.node('chosen', arbiter.gnt);

    m.assign(io.out.valid, chosen.any());
    m.assign(io.out.index, n === 1 ? lit(1, 0) : oneHotIndex(chosen));
    for (const f of Object.keys(fields)) m.assign(io.out[f]!, oneHotSelect(chosen, ins.map((s) => s[f]!)));
    ins.forEach((s, i) => m.assign(s.ready, io.out.ready.and(chosen.bit(i))));

    if (lastField === undefined) {
      m.assign(arbiter.req, valid);
      m.assign(arbiter.ready, io.out.ready);
      return;
    }
    // Within a packet only its stream requests; between its beats nobody does.
    const { in_packet: inPacket, owner } = m.regs({ in_packet: { w: 1, reset: 0 }, owner: { w: n, reset: 'none' } });
    const last = io.out[lastField]!;
    m.assign(arbiter.req, valid.and(inPacket.not().repeat(n).or(owner)));
    m.assign(arbiter.ready, io.out.ready.and(last));
    m.when(io.out.valid.and(io.out.ready), () => {
      m.next(inPacket, last.not());
      m.next(owner, chosen);
    });
  },
});
