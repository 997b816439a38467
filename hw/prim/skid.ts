import { cat, component, mux, sink, source, type Bits, type Fields, type ModuleBuilder, type StreamIn, type StreamOut } from '../../gen/hdl/index.ts';
import { followBeat } from './beats.ts';
import { fieldsOf, pack, payloadName, payloadProblems } from './payload.ts';

/** `fields` is the payload of both streams. */
export interface SkidParams {
  readonly fields: Fields;
}

export const skid = component({
  name: (p: SkidParams) => `vpri_skid_${payloadName(p.fields)}`,
  doc: `Skid buffer: one place for a beat, so that up_ready comes from a register.
Latency 0 while dn is ready; one beat a clock. dn_valid and the payload depend on up in the same clock.`,
  check: (p) => payloadProblems(p.fields),
  ports: (p) => ({ up: sink(p.fields), dn: source(p.fields) }),
  build(m, { up, dn }) {
    const { full } = m.regs({ full: { w: 1, reset: 0 } });
    m.assign(up.ready, full.not());
    m.assign(dn.valid, up.valid.or(full));
    const stall = m.node('stall', up.valid.and(full.not()).and(dn.ready.not()));
    m.when(stall, () => m.next(full, 1)).elsewhen(dn.ready, () => m.next(full, 0));
    const fields = fieldsOf(up).map(([name, value]) => ({ name, value, held: m.reg(`held_${name}`, value.w, 'none') }));
    m.when(stall, () => fields.forEach(({ held, value }) => m.next(held, value)));
    for (const { name, value, held } of fields) m.assign(dn[name]!, mux(full, held, value));
    contract(m, up, dn, full, cat(...fields.map((f) => f.held)));
  },
});

/** Nothing is lost, doubled, changed or overtaken; a stall costs no clock once it ends. */
function contract(m: ModuleBuilder, up: StreamIn, dn: StreamOut, full: Bits<1>, held: Bits): void {
  const beat = followBeat(m, up, dn, 1);
  m.assert('all_accounted', beat.inside.eq(full.zx(beat.inside.w)));
  m.when(beat.isInside, () => m.assert('kept', held.eq(beat.payload)));
  m.when(dn.valid.and(beat.ahead.eq(0)), () => m.assert('given', pack(dn).eq(mux(beat.isInside, beat.payload, pack(up)))));
  const readyBefore = m.past('dn_ready_before', dn.ready, 0);
  const fullBefore = m.past('full_before', full, 0);
  m.when(readyBefore, () => m.assert('full_rate', up.ready));

  m.cover('holding', full);
  m.cover('passing', fullBefore.not().and(up.valid).and(up.ready).and(dn.ready));
  m.cover('resumed', fullBefore.and(up.valid).and(up.ready).and(dn.ready));
}
