import { cat, component, copies, input, lit, mux, oneHot, oneHotIndex, output, select, sink, vector } from '../../gen/hdl/index.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth } from '../prim/payload.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { faultFields, packWord, unpackWord, waitingFields } from './fields.ts';

/** What arrives: a fault, or (report) word of a page blocked for too long. */
const arrivalFields = (p: Preset) => {
  const { kind: _, ...rest } = faultFields(p);
  return { ...rest, report: 1 } as const;
};

export const waiting = component({
  name: (p: Preset) => `vpri_waiting_${p.name}`,
  doc: `Faults and reports that wait for a record: a list for each function, in RAM, first come first served. The functions take turns
(round robin). One head is shown at a time; take removes it, back leaves it at the head of its list until its function may send
(may, with credit for a report), or until retry tells that it may find a request to join. So a function that may not send stands in
nobody's way, and its fault joins what there is. Arrival to shown: 4 clocks. drop empties the list of drop_func; dropped: it is empty. A queue has one
fault here at most; a second report of a queue takes the place of the one that waits.`,
  ports: (p) => {
    const w = widths(p);
    const { domain, device_class, page, pages, write, stamp } = waitingFields(p);
    return {
      arrive: sink(arrivalFields(p)), now: input(stamp), may: input(p.functions), credit: input(1),
      drop: input(1), drop_func: input(w.function), dropped: output(1),
      take: input(1), back: input(1), retry: input(1), retry_func: input(w.function), shown: output(1), head_func: output(w.function), head_queue: output(w.queue), head_report: output(1),
      head_domain: output(domain), head_device_class: output(device_class), head_page: output(page), head_pages: output(pages), head_write: output(write), head_stamp: output(stamp),
      /** Functions with something that waits; something will move. */
      pending: output(p.functions), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const itemBits = w.queue + 1;
    const st = m.fsm('state', ['idle', 'append', 'head', 'unlink'], 'idle');
    const r = m.regs({
      pend: { w: p.functions, reset: 0 }, tried: { w: p.functions, reset: 0 }, tried_report: { w: p.functions, reset: 0 }, linked: { w: p.queues, reset: 0 },
      // The one that is shown (or on its way), and whether it is to be taken off its list.
      seen: { w: 1, reset: 0 }, func: { w: w.function, reset: 'none' }, item: { w: itemBits, reset: 'none' }, gone: { w: 1, reset: 0 },
      new_func: { w: w.function, reset: 'none' }, new_item: { w: itemBits, reset: 'none' },
    });
    const fields = waitingFields(p);
    const items = m.mem('items', { width: payloadWidth(fields), depth: 2 * p.queues, ruw: 'undefined' });
    const links = m.mem('links', { width: itemBits, depth: 2 * p.queues, ruw: 'undefined' });
    const ends = m.mem('ends', { width: 2 * itemBits, depth: p.functions, ruw: 'undefined' });

    // A head that was tried in vain is tried again when it can be sent; until then it could only join, and did not.
    const candidates = m.node('candidates', r.pend.and(r.tried.not().or(io.may).or(r.tried_report.and(io.credit.repeat(p.functions)))));
    const turn = m.inst('u_turn', roundRobin, { n: p.functions });
    m.assign(turn.req, candidates);
    const drops = m.node('drops', io.drop.and(r.func.eq(io.drop_func)));
    const dropping = m.node('dropping', io.drop.and(r.pend.at(io.drop_func)));
    const arrival = m.node('arrival', cat(io.arrive.report, io.arrive.queue));
    // A report that is being read is not written over.
    const overwrites = m.node('overwrites', r.seen.and(r.item.eq(arrival)));
    const idle = m.node('idle_free', st.is('idle').and(r.gone.not()));
    const accept = m.node('accept', idle.and(dropping.not()).and(overwrites.not()));
    m.assign(io.arrive.ready, accept);
    const arrived = m.node('arrived', accept.and(io.arrive.valid));
    const fetch = m.node('fetch', idle.and(dropping.not()).and(arrived.not()).and(r.seen.not()).and(candidates.any()));
    m.assign(turn.ready, fetch);
    const chosen = oneHotIndex(turn.gnt);

    items.write({ en: arrived, addr: arrival, data: packWord(fields, { ...asked(io.arrive), stamp: io.now }) });
    const end = ends.readSync({
      en: st.is('idle'), addr: mux(r.gone, r.func, mux(dropping, io.drop_func, mux(arrived, io.arrive.func, chosen))),
    });
    const [head, tail] = [end.bits(2 * itemBits - 1, itemBits), end.trunc(itemBits)];
    const following = links.readSync({ en: st.is('idle').and(r.gone), addr: r.item });
    const word = unpackWord(fields, items.readSync({ en: st.is('head'), addr: head }));

    const isIn = m.node('is_in', r.linked.at(r.new_item.trunc(w.queue)).and(r.new_item.bit(w.queue)));
    const hasOthers = m.node('has_others', r.pend.at(r.new_func));
    const adds = m.node('adds', st.is('append').and(isIn.not()));
    links.write({ en: adds.and(hasOthers), addr: tail, data: r.new_item });
    const last = m.node('last', head.eq(tail));
    ends.write({
      en: adds.or(st.is('unlink').and(last.not())), addr: mux(st.is('append'), r.new_func, r.func),
      data: mux(st.is('append'), cat(mux(hasOthers, head, r.new_item), r.new_item), cat(following, tail)),
    });

    const hotNew = oneHot(r.new_func, p.functions);
    const hot = m.node('hot', oneHot(r.func, p.functions));
    const isReport = m.node('is_report', r.item.bit(w.queue));
    st.on({
      idle: () => {
        m.when(r.gone, () => {
          m.next(r.gone, 0);
          st.go('unlink');
        }).elsewhen(dropping, () => {
          m.next(r.seen, 0);
          m.next(r.func, io.drop_func);
          st.go('head');
        }).elsewhen(arrived, () => {
          m.next(r.new_func, io.arrive.func);
          m.next(r.new_item, arrival);
          st.go('append');
        }).elsewhen(fetch, () => {
          m.next(r.func, chosen);
          st.go('head');
        });
      },
      append: () => {
        m.when(adds, () => m.next(r.pend, r.pend.or(hotNew)));
        m.when(r.new_item.bit(w.queue), () => m.next(r.linked, r.linked.or(oneHot(r.new_item.trunc(w.queue), p.queues))));
        st.go('idle');
      },
      head: () => {
        m.next(r.item, head);
        m.next(r.gone, drops);
        m.next(r.seen, drops.not());
        st.go('idle');
      },
      unlink: () => {
        m.next(r.tried, r.tried.and(hot.not()));
        m.next(r.tried_report, r.tried_report.and(hot.not()));
        m.when(last, () => m.next(r.pend, r.pend.and(hot.not())));
        m.when(isReport, () => m.next(r.linked, r.linked.and(oneHot(r.item.trunc(w.queue), p.queues).not())));
        st.go('idle');
      },
    });
    m.when(io.retry, () => m.next(r.tried, r.tried.and(oneHot(io.retry_func, p.functions).not())));
    m.when(io.take, () => {
      m.next(r.seen, 0);
      m.next(r.gone, 1);
    });
    m.when(io.back, () => {
      m.next(r.seen, 0);
      m.next(r.tried, r.tried.or(hot));
      m.when(isReport, () => m.next(r.tried_report, r.tried_report.or(hot)));
    });

    m.assign(io.shown, r.seen);
    m.assign(io.head_func, r.func);
    m.assign(io.head_queue, r.item.trunc(w.queue));
    m.assign(io.head_report, isReport);
    for (const f of ['domain', 'device_class', 'page', 'pages', 'write', 'stamp'] as const) m.assign(io[`head_${f}`], word[f]);
    m.assign(io.dropped, idle.and(r.pend.at(io.drop_func).not()));
    m.assign(io.pending, r.pend);
    m.assign(io.busy, io.arrive.valid.or(idle.not()).or(r.seen).or(candidates.any()).or(dropping));

    // Contract: what arrived is shown until it is taken, once, unchanged; nothing else is.
    m.when(io.retry, () => m.assume('nothing_goes_back', io.back.not()));
    m.when(io.take.or(io.back), () => m.assume('shown_is_taken', r.seen.and(io.take.and(io.back).not()).and(io.drop.not())));
    m.when(io.arrive.valid, () => m.assume('dropped_is_silent', io.drop.and(io.arrive.func.eq(io.drop_func)).not()));
    const dropBefore = { open: m.past('drop_open', io.drop.and(r.pend.at(io.drop_func)), 0), func: m.past('drop_func_before', io.drop_func) };
    m.when(dropBefore.open, () => m.assume('drop_to_the_end', io.drop.and(io.drop_func.eq(dropBefore.func))));
    const which = m.anyconst('which', itemBits);
    const g = m.ghosts({ is_inside: { w: 1, reset: 0 }, its_func: { w: w.function, reset: 'none' }, its_word: { w: payloadWidth(fields), reset: 'none' }, waits: { w: itemBits + 1, reset: 0 } });
    // The rules hold for every queue: what it has inside, and of which function it is.
    const all = m.ghosts({ faults: { w: p.queues, reset: 0 }, of_function: { w: p.queues * w.function, reset: 'none' } });
    const its = select(io.arrive.queue, copies(all.of_function, w.function));
    const from = m.node('from_queue', oneHot(io.arrive.queue, p.queues));
    m.when(arrived, () => {
      m.when(io.arrive.report.not(), () => m.assume('one_fault_a_queue', all.faults.and(from).none()));
      m.when(all.faults.or(r.linked).and(from).any(), () => m.assume('queue_keeps_function', io.arrive.func.eq(its)));
      m.next(all.of_function, vector(copies(all.of_function, w.function).map((f, i) => mux(from.bit(i), io.arrive.func, f))));
    });
    m.next(all.faults, all.faults.or(mux(arrived.and(io.arrive.report.not()), from, lit(p.queues, 0))).and(mux(st.is('unlink').and(isReport.not()), oneHot(r.item.trunc(w.queue), p.queues), lit(p.queues, 0)).not()));
    const isIt = m.node('is_it', arrived.and(arrival.eq(which)));
    m.when(isIt, () => {
      m.next(g.is_inside, 1);
      m.next(g.its_func, io.arrive.func);
      m.next(g.its_word, packWord(fields, { ...asked(io.arrive), stamp: io.now }));
    });
    m.when(st.is('unlink').and(r.item.eq(which)), () => m.next(g.is_inside, 0));
    const adding = m.node('adding_it', st.is('append').and(r.new_item.eq(which)));
    m.when(g.is_inside.and(adding.not()), () => m.assert('its_function_waits', r.pend.at(g.its_func)));
    m.when(r.seen.or(st.is('unlink')).and(r.item.eq(which)), () => m.assert('shown_is_inside', g.is_inside.and(r.func.eq(g.its_func))));
    m.when(r.seen.and(r.item.eq(which)), () => m.assert('shown_unchanged', packWord(fields, word).eq(g.its_word)));
    m.when(which.bit(w.queue).and(adding.not()), () => m.assert('linked_is_inside', r.linked.at(which.trunc(w.queue)).eq(g.is_inside)));
    m.when(st.is('unlink'), () => m.assert('head_leaves', r.item.eq(head)));
    // How many wait: none exactly when no list is held.
    const once = m.node('counts', st.is('append').and(isIn.not()));
    m.next(g.waits, mux(once, g.waits.add(1), mux(st.is('unlink'), g.waits.sub(1), g.waits)));
    m.assert('none_is_none', g.waits.any().eq(r.pend.any()));
    m.assert('not_more_than_items', g.waits.le(lit(itemBits + 1, 2 * p.queues)));
    m.when(r.seen, () => m.assert('shown_waits', r.pend.at(r.func)));
    m.cover('list_of_three', st.is('unlink').and(g.waits.eq(3)).and(last.not()));
    m.cover('put_back', io.back);
    m.cover('tried_again', io.retry.and(r.tried.at(io.retry_func)));
    m.cover('sent_after_put_back', io.take.and(r.tried.at(r.func)));
    m.cover('replaced_report', st.is('append').and(isIn));
    m.cover('dropped_some', st.is('unlink').and(io.drop));
  },
});

/** Of an arrival, what waits in RAM beside its stamp. */
function asked<D, C, P, N, W>(a: { readonly domain: D; readonly device_class: C; readonly page: P; readonly pages: N; readonly write: W }) {
  return { domain: a.domain, device_class: a.device_class, page: a.page, pages: a.pages, write: a.write };
}
