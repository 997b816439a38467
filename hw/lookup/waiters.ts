import { component, input, lit, mux, oneHotIndex, output, vector, type Bits } from '../../gen/hdl/index.ts';
import { roundRobin } from '../prim/arbiter.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { waitFields } from './fields.ts';

/** Stages between a lookup that is sent again and its check: so many may be under way. */
const AGAIN_STAGES = 6;

/** Lookups that wait for memory, each kept whole; those that found no place in the miss table are sent again when there is one. */
export const waiters = component({
  name: (p: Preset) => `vpri_waiters_${p.name}`,
  doc: `The lookups that missed: one place a queue, in a RAM. put stores one. take reads one out: it is at wait_* in the next cycle. strand marks queues
that wait for no line of the miss table; they are sent again, in turn, when the table has room (free more entries than are under
way) and their function a share left (under). A lookup that is sent again is at again_* for one cycle and must be taken.`,
  ports: (p) => {
    const w = widths(p);
    const f = waitFields(p);
    const wait = { func: f.func, page: f.page, count: f.count, write: 1, domain: f.domain, life: f.life } as const;
    return {
      put: input(1), put_tag: input(w.queue), put_func: input(wait.func), put_page: input(wait.page), put_count: input(wait.count), put_write: input(1), put_domain: input(wait.domain), put_life: input(wait.life),
      take: input(1), take_tag: input(w.queue),
      wait_func: output(wait.func), wait_page: output(wait.page), wait_count: output(wait.count), wait_write: output(1), wait_domain: output(wait.domain), wait_life: output(wait.life),
      strand: input(p.queues),
      /** Functions that may take an entry; entries that are free; whether entries may be taken now. */
      under: input(p.functions), free: input(p.misses), open: input(1),
      /** A stranded lookup could go on; one is on its way to the check. */
      candidate: output(1), under_way: output(1),
      again_valid: output(1), again_tag: output(w.queue), again_seen: input(1),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const f = waitFields(p);
    const keys = Object.keys(f) as (keyof typeof f)[];
    const wayBits = Math.ceil(Math.log2(AGAIN_STAGES + 1));
    const r = m.regs({ stranded: { w: p.queues, reset: 0 }, on_way: { w: wayBits, reset: 0 }, again: { w: 1, reset: 0 }, tag: { w: w.queue, reset: 'none' } });
    const functions = Array.from({ length: p.queues }, (_, q) => {
      const func = m.reg(`func_${q}`, w.function, 'none');
      m.when(io.put.and(io.put_tag.eq(q)), () => m.next(func, io.put_func));
      return func;
    });
    const ready = m.node('ready', r.stranded.and(vector(functions.map((func) => io.under.at(func)))));
    const countBits = w.miss + 1;
    const free = m.node('free_count', Array.from({ length: p.misses }, (_, i) => io.free.bit(i).zx(countBits)).reduce((a, b) => a.add(b)));
    const sumBits = Math.max(countBits, wayBits);
    const turn = m.inst('u_turn', roundRobin, { n: p.queues });
    const go = m.node('go', ready.any().and(io.open).and(io.take.not()).and(free.zx(sumBits).gt(r.on_way.zx(sumBits))));
    m.assign(turn.req, ready);
    m.assign(turn.ready, go);
    const chosen = m.node('chosen', mux(go, turn.gnt, lit(p.queues, 0)));
    m.next(r.stranded, r.stranded.and(chosen.not()).or(io.strand));
    m.next(r.again, go);
    const chosenTag = m.node('chosen_tag', oneHotIndex(chosen));
    m.when(go, () => m.next(r.tag, chosenTag));
    m.next(r.on_way, r.on_way.add(go.zx(wayBits)).sub(io.again_seen.zx(wayBits)));
    m.assign(io.candidate, ready.any());
    m.assign(io.under_way, r.on_way.any());
    m.assign(io.again_valid, r.again);
    m.assign(io.again_tag, r.tag);
    m.assign(io.busy, r.stranded.any().or(r.on_way.any()));

    const width = keys.reduce((n, k) => n + f[k], 0);
    const store = m.mem('store', { width, depth: p.queues, ruw: 'undefined' });
    const data = m.node('put_data', vector(keys.map((k) => io[`put_${k}`] as Bits)));
    store.write({ en: io.put, addr: io.put_tag, data });
    const out = store.readSync({ en: io.take.or(go), addr: mux(io.take, io.take_tag, chosenTag) });
    let low = 0;
    for (const k of keys) {
      m.assign(io[`wait_${k}`], out.bits(low + f[k] - 1, low) as never);
      low += f[k];
    }

    // One lookup a queue: it waits at one place.
    m.assert('few_under_way', r.on_way.le(AGAIN_STAGES));
    m.assume('seen_was_sent', io.again_seen.not().or(r.on_way.any()));
    m.assume('strand_once', io.strand.and(r.stranded).none());
    m.assume('put_is_new', io.put.not().or(r.stranded.at(io.put_tag).not().and(io.take.not().or(io.take_tag.ne(io.put_tag)))));
    m.assume('take_has_its_line', io.take.not().or(r.stranded.at(io.take_tag).not()));
    const q = m.anyconst('some_queue', w.queue);
    const g = m.ghosts({ stored: { w: 1, reset: 0 }, kept: { w: width, reset: 'none' } });
    m.when(io.put.and(io.put_tag.eq(q)), () => {
      m.assume('waits_once', g.stored.not());
      m.next(g.stored, 1);
      m.next(g.kept, data);
    });
    const leaves = m.node('leaves', mux(io.take, io.take_tag.eq(q), go.and(chosenTag.eq(q))));
    const putsIt = io.put.and(io.put_tag.eq(q));
    m.assume('strand_is_stored', io.strand.at(q).not().or(putsIt).or(g.stored.and(leaves.not())));
    m.assume('take_is_stored', io.take.and(io.take_tag.eq(q)).not().or(g.stored));
    m.assert('stranded_is_stored', r.stranded.at(q).not().or(g.stored));
    m.when(leaves, () => {
      m.assert('leaves_once', g.stored);
      m.next(g.stored, 0);
    });
    m.when(g.stored, () => m.assert('in_its_place', store.peek(q).eq(g.kept)));
    m.when(m.past('left', leaves, 0), () => m.assert('unchanged', out.eq(g.kept)));
    m.cover('sent_again', r.again);
    m.cover('two_under_way', r.on_way.gt(1));
    m.cover('waits_for_its_share', r.stranded.any().and(ready.none()).and(io.free.any()));
  },
});
