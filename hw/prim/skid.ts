import { component, mux, sink, source, type Fields } from '../../gen/hdl/index.ts';
import { fieldsOf, payloadName, payloadProblems } from './payload.ts';

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
    for (const [name, value] of fieldsOf(up)) {
      const held = m.reg(`held_${name}`, value.w, 'none');
      m.when(stall, () => m.next(held, value));
      m.assign(dn[name]!, mux(full, held, value));
    }
  },
});
