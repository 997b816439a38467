import { mux, select, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { entryFields, unpackWord } from './fields.ts';

/** What the contract of the message engine looks at, in the clock in which it happens. */
export interface RequestSignals {
  /** A fault that somebody waits for arrives: queue, function. */
  readonly arrives: Bits<1>;
  readonly arrivingQueue: Bits;
  readonly arrivingFunc: Bits;
  /** The one being served: its queue; a fault (else a probe, a report, an entry once more). */
  readonly queue: Bits;
  readonly isFault: Bits<1>;
  /** It joins the entry `seenIndex`; it gets the entry `index`; its record is taken. */
  readonly join: Bits<1>;
  readonly seenIndex: Bits;
  readonly allocate: Bits<1>;
  readonly index: Bits;
  readonly recorded: Bits<1>;
  /** An entry is freed by a response, by a reset: which one. */
  readonly answer: Bits<1>;
  readonly retire: Bits<1>;
  readonly gone: Bits;
  /** A reset begins, is open, ends; its function. */
  readonly resetBegins: Bits<1>;
  readonly resetOpen: Bits<1>;
  readonly resetEnds: Bits<1>;
  readonly resetFunc: Bits;
  readonly wake: Bits<1>;
  readonly wakeQueues: Bits;
  readonly inUse: Bits;
  /** A record is offered; a slot is free; a record is begun. */
  readonly offers: Bits<1>;
  readonly credit: Bits<1>;
  readonly begins: Bits<1>;
  /** An allocated entry whose record, and word, is still to come. */
  readonly unwritten: Bits<1>;
  /** The word read a clock ago is that of the entry `wordIndex`. */
  readonly holdsWord: Bits<1>;
  readonly wordIndex: Bits;
  readonly word: Bits;
  readonly peek: (index: Bits) => Bits;
}

/**
 * A response wakes exactly its waiters; no fault is lost or reported twice; each record has a slot of its own. Stated of any one
 * queue and any one entry.
 */
export function requestProperties(m: ModuleBuilder, p: Preset, s: RequestSignals): void {
  const w = widths(p);
  const queue = m.anyconst('some_queue', w.queue);
  const entry = m.anyconst('some_entry', w.request);
  // parked: its fault arrived and it was not woken. waits: it stands in the entry `at`.
  const g = m.ghosts({ parked: { w: 1, reset: 0 }, func: { w: w.function, reset: 'none' }, waits: { w: 1, reset: 0 }, at: { w: w.request, reset: 'none' }, paid: { w: 1, reset: 0 } });
  const its = m.node('serves_it', s.isFault.and(s.queue.eq(queue)));
  const itsRecord = m.node('records_it', s.recorded.and(its));
  const itsJoin = m.node('joins_it', s.join.and(its));
  const frees = m.node('frees', s.answer.or(s.retire));
  m.when(s.arrives.and(s.arrivingQueue.eq(queue)), () => {
    m.assume('parked_is_silent', g.parked.not());
    m.assume('reset_is_silent', s.resetOpen.and(s.resetFunc.eq(s.arrivingFunc)).not());
    m.next(g.parked, 1);
    m.next(g.func, s.arrivingFunc);
  });
  m.when(s.resetBegins, () => m.assume('one_reset', s.resetOpen.not()));
  m.when(itsRecord.or(itsJoin), () => {
    m.assert('reported_once', g.parked.and(g.waits.not()));
    m.next(g.waits, 1);
    m.next(g.at, mux(s.join, s.seenIndex, s.index));
  });
  m.when(frees.and(g.waits).and(s.gone.eq(g.at)), () => {
    m.next(g.waits, 0);
    m.when(s.answer, () => m.next(g.parked, 0));
  });
  m.when(s.resetEnds.and(g.parked).and(g.func.eq(s.resetFunc)), () => {
    m.assert('reset_leaves_none', g.waits.not().or(s.retire.and(s.gone.eq(g.at))));
    m.next(g.parked, 0);
  });
  m.when(s.wake, () => m.assert('wakes_its_waiters', select(queue, Array.from({ length: p.queues }, (_, i) => s.wakeQueues.bit(i))).eq(g.waits.and(s.gone.eq(g.at)))));
  m.when(g.waits, () => m.assert('waits_in_an_entry', g.parked.and(s.inUse.at(g.at))));
  const stored = s.peek(entry);
  const kept = unpackWord(entryFields(p), stored);
  m.when(s.inUse.at(entry).and(s.unwritten.and(s.index.eq(entry)).not()), () => m.assert('entry_knows_waiters', kept.waiters.at(queue).eq(g.waits.and(g.at.eq(entry)))));
  m.when(g.waits.and(g.at.eq(entry)), () => {
    m.assert('waits_with_its_function', kept.func.eq(g.func));
    m.assert('not_in_an_empty_one', s.unwritten.and(s.index.eq(entry)).not());
  });
  m.when(s.holdsWord.and(s.wordIndex.eq(entry)), () => m.assert('word_is_current', s.word.eq(stored)));

  // A record is begun only with a slot, and a slot serves one.
  m.when(s.begins, () => {
    m.assert('slot_is_free', s.credit);
    m.next(g.paid, 1);
  }).elsewhen(s.recorded, () => m.next(g.paid, 0));
  m.assert('each_record_has_its_slot', s.offers.eq(g.paid));
  m.when(s.allocate, () => m.assert('entry_is_free', s.inUse.at(s.index).not()));
  m.cover('wakes_several', s.wake.and(s.wakeQueues.and(s.wakeQueues.sub(1)).any()));
  m.cover('wakes_nobody', s.wake.and(s.wakeQueues.none()));
  m.cover('reset_retires', s.retire);
  m.cover('joined_one', s.join);
}
