import { cat, component, copies, input, lit, mux, oneHotIndex, output, select, source, type Bits, type Reg } from '../../gen/hdl/index.ts';
import { FAULT_KIND, faultFields } from '../message/fields.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import { DONE_STATUS, RESPONSE_CODE } from '../spec/messages.ts';
import { PAGE_BITS, VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_COUNT_BITS, chunkFields, endFields, lookFields, owedFields, placeBits, readFields, slotBits, writeFields } from './fields.ts';
import { eachQueue, merge, only } from './per-queue.ts';

/** Bits of the time at which a lookup was asked for. */
const ASKED_BITS = 16;
/** Clocks from the pick of a queue to its lookup being offered. */
const ASK_DELAY = 2;

/** What is kept of a chunk that is handed over. */
const handFields = (p: Preset) => {
  const { gpa, bytes, offset, tag, owes, last } = chunkFields(p);
  return { gpa, bytes, offset, tag, owes, last };
};

/**
 * The middle of the DMA engine: brings the planned chunks of every queue, in order, through lookup and grant to the writer or the reader. A
 * fault parks its queue and no other.
 */
export const issuer = component({
  name: (p: Preset) => `vpri_issuer_${p.name}`,
  doc: `State of each queue: ready (a chunk is planned), asking, granted, faulted (its fault is not reported yet), parked, blocked or failing. Its front
chunk is looked up when its data is on chip (write) or ${'`readsPerChunk`'} tags are held for it (read), so a grant can always proceed; then it
is handed over, and the next one may be looked up while it is sent. A wake with another code than success ends the descriptor with an error, as
does a verdict of denied: the queue goes on with the next one. A queue that drops ends its descriptor when its fault is reported. Blocked queues ask again when a line of their domain changes. While bus mastering
of a queue's function is off no lookup is asked for. Latency: planned chunk to lookup 3, verdict to hand-over 3.`,
  ports: (p) => {
    const w = widths(p);
    return {
      now: input(32), master: input(p.queues), enable: input(p.queues),
      /** Queues under a function-level reset: their descriptors end with status reset. Queues that drop instead of parking. */
      flush: input(p.queues), drop: input(p.queues),
      queue_function: input(p.queues * 8), queue_domain: input(p.queues * 8), queue_class: input(p.queues * 2),
      // Planned chunks.
      chunk_valid: input(1), chunk_queue: input(w.queue), chunk: input(payloadWidth(chunkFields(p))), chunk_write: input(1),
      room: output(p.queues), bank: output(p.queues), planning: input(p.queues),
      skip_valid: output(1), skip_queue: output(w.queue), skip_next: output(slotBits(p) + 1),
      full_valid: input(1), full_queue: input(w.queue), full_bank: input(1),
      // Tags, by number: held for a lookup until the reads are issued or it was not granted.
      tags_there: input(1), tags_take: output(1), tags_back: output(1),
      // Lookups.
      look: source(lookFields(p)),
      verdict_valid: input(1), verdict_queue: input(w.queue), verdict: input(2), verdict_stale: input(1), verdict_page: input(w.page), verdict_pages: input(w.regionPages),
      verdict_domain: input(w.domain), verdict_epoch: input(1),
      verdict_cycles: output(8), verdict_retry: output(1),
      // Faults out, answers in; lines of a domain that changed.
      fault: source(faultFields(p)), wake: input(p.queues), wake_code: input(4), changed_valid: input(1), changed_domain: input(w.domain),
      // Granted chunks.
      write: source(writeFields(p)), read: source(readFields(p)), sent: input(p.queues), sent_bank: input(1),
      owed: source(owedFields(p)),
      note_valid: output(1), note_place: output(placeBits(p)), note_status: output(4), note_bytes: output(endFields.bytes), note_waited: output(endFields.waited),
      parked: output(p.queues), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const none = lit(n, 0);
    const queues = Array.from({ length: n }, (_, q) => q);
    const pointer = slotBits(p) + 1;
    const functions = copies(io.queue_function, 8).map((f) => f.trunc(w.function));
    m.unused(io.queue_function, 'functions past the last do not exist');
    const v = m.regs({
      // Chunks: two places a queue, filled and emptied by turns; the stage has a bank for each.
      planned_0: { w: n, reset: 0 }, planned_1: { w: n, reset: 0 }, writes_0: { w: n, reset: 0 }, writes_1: { w: n, reset: 0 },
      filling_0: { w: n, reset: 0 }, filling_1: { w: n, reset: 0 }, full_0: { w: n, reset: 0 }, full_1: { w: n, reset: 0 }, sending_0: { w: n, reset: 0 }, sending_1: { w: n, reset: 0 },
      front: { w: n, reset: 0 }, back: { w: n, reset: 0 },
      // What the queue waits for.
      asking: { w: n, reset: 0 }, granted: { w: n, reset: 0 }, faulted: { w: n, reset: 0 }, held: { w: n, reset: 0 }, blocked: { w: n, reset: 0 }, failing: { w: n, reset: 0 },
      // Its descriptor: nothing issued yet; parked before the next lookup, or during it.
      fresh: { w: n, reset: BigInt(2) ** BigInt(n) - 1n }, retrying: { w: n, reset: 0 }, woken: { w: n, reset: 0 }, untouched: { w: n, reset: BigInt(2) ** BigInt(n) - 1n },
    });
    const places = queues.map((q) => m.reg(`descriptor_${q}`, pointer, 0));
    const reasons = queues.map((q) => m.reg(`reason_${q}`, 4, 'none'));
    const askedAt = queues.map((q) => m.reg(`asked_at_${q}`, ASKED_BITS, 'none'));
    const entryWidth = payloadWidth(chunkFields(p));
    const entries = m.mem('chunks', { width: entryWidth, depth: 2 * n, ruw: 'undefined' });
    entries.write({ en: io.chunk_valid, addr: cat(io.chunk_queue, v.back.at(io.chunk_queue)), data: io.chunk });
    const entryOf = (queue: Bits): Bits => cat(queue, v.front.at(queue));

    const isPlanned = m.node('front_planned', merge(v.front, v.planned_0, v.planned_1));
    const isWrite = m.node('front_writes', merge(v.front, v.writes_0, v.writes_1));
    const isFull = m.node('front_full', merge(v.front, v.full_0, v.full_1));
    const waiting = m.node('waiting', v.asking.or(v.granted).or(v.faulted).or(v.held).or(v.blocked).or(v.failing));
    const ready = m.node('ready', isPlanned.and(waiting.not()).and(io.flush.not()).and(io.master).and(io.enable.or(v.untouched.not())));

    // Look: pick a queue, read its chunk, offer the request from registers.
    const look = m.regs({ chosen: { w: 1, reset: 0 }, chosen_queue: { w: w.queue, reset: 'none' }, offered: { w: 1, reset: 0 } });
    const lookRegs = Object.fromEntries(Object.entries(lookFields(p)).map(([f, bits]) => [f, m.reg(`request_${f}`, bits, 'none')])) as Record<keyof ReturnType<typeof lookFields>, Reg>;
    const offerFree = m.node('offer_free', look.offered.not().or(io.look.ready));
    const readFree = m.node('read_free', look.chosen.not().or(offerFree));
    const candidates = m.node('look_candidates', ready.and(merge(isWrite, io.tags_there.repeat(n), isFull)));
    const lookTurn = m.inst('u_look_turn', roundRobin, { n });
    m.assign(lookTurn.req, candidates);
    m.assign(lookTurn.ready, readFree);
    const asks = m.node('asks', mux(readFree, lookTurn.gnt, none));
    const askQueue = m.node('ask_queue', oneHotIndex(lookTurn.gnt));
    m.assign(io.tags_take, asks.and(isWrite.not()).any());
    const entry = unpackFields(chunkFields(p), entries.readSync({ en: asks.any(), addr: entryOf(askQueue) }));
    m.when(readFree, () => {
      m.next(look.chosen, asks.any());
      m.next(look.chosen_queue, askQueue);
    });
    m.when(offerFree, () => {
      m.next(look.offered, look.chosen);
      m.next(lookRegs.tag, look.chosen_queue);
      m.next(lookRegs.func, select(look.chosen_queue, functions));
      m.next(lookRegs.page, entry.gpa.bits(p.gpaBits - 1, PAGE_BITS));
      m.next(lookRegs.count, entry.pages);
      m.next(lookRegs.write, entry.write);
    });
    m.unused(cat(entry.gpa.trunc(PAGE_BITS), entry.bytes, entry.offset, entry.tag, entry.owes, entry.last), 'a lookup asks for pages');
    m.assign(io.look.valid, look.offered);
    for (const f of Object.keys(lookFields(p)) as (keyof typeof lookRegs)[]) m.assign(io.look[f] as never, lookRegs[f] as never);

    // Time parked: counted when the queue asks again, so that one adder serves all.
    const since = m.mem('since', { width: 32, depth: n, ruw: 'old' });
    const waits = m.mem('waits', { width: 32, depth: n, ruw: 'old' });
    const parkedAt = since.readSync({ en: asks.any(), addr: askQueue });
    const waitedBefore = waits.readSync({ en: asks.any(), addr: askQueue });
    const counts = m.regs({ wait_valid: { w: 1, reset: 0 }, wait_queue: { w: w.queue, reset: 'none' }, wait_woken: { w: 1, reset: 'none' }, wait_fresh: { w: 1, reset: 'none' }, wait_now: { w: 32, reset: 'none' } });
    m.next(counts.wait_valid, asks.any());
    m.next(counts.wait_queue, askQueue);
    m.next(counts.wait_woken, asks.and(v.woken).any());
    m.next(counts.wait_fresh, asks.and(v.untouched).any());
    m.next(counts.wait_now, io.now);
    waits.write({ en: counts.wait_valid, addr: counts.wait_queue, data: mux(counts.wait_fresh, lit(32, 0), waitedBefore).add(mux(counts.wait_woken, counts.wait_now.sub(parkedAt), lit(32, 0))) });

    // The verdict.
    const answered = m.node('answered', only(io.verdict_valid, io.verdict_queue, n));
    const verdictIs = (code: number): Bits => mux(io.verdict_valid.and(io.verdict.eq(code)), answered, none);
    const grants = m.node('grants', verdictIs(VERDICT.grant));
    const denies = m.node('denies', verdictIs(VERDICT.denied));
    const parks = m.node('parks', mux(io.verdict_stale, none, verdictIs(VERDICT.fault)));
    const blocks = m.node('blocks', mux(io.verdict_stale, none, verdictIs(VERDICT.blocked)));
    m.assign(io.tags_back, answered.and(grants.not()).and(isWrite.not()).any());
    since.write({ en: parks.or(blocks).any(), addr: io.verdict_queue, data: io.now });
    const told = { page: w.page, pages: w.regionPages, domain: w.domain, epoch: 1 } as const;
    const verdicts = m.mem('verdicts', { width: payloadWidth(told), depth: n, ruw: 'undefined' });
    verdicts.write({ en: io.verdict_valid, addr: io.verdict_queue, data: cat(io.verdict_page, io.verdict_pages, io.verdict_domain, io.verdict_epoch) });
    const cycles = m.node('cycles', io.now.trunc(ASKED_BITS).sub(select(io.verdict_queue, askedAt)));
    m.assign(io.verdict_cycles, mux(cycles.bits(ASKED_BITS - 1, 8).any(), lit(8, 255), cycles.trunc(8)));
    m.assign(io.verdict_retry, v.retrying.at(io.verdict_queue));
    queues.forEach((q) => m.when(asks.bit(q), () => m.next(askedAt[q]!, io.now.trunc(ASKED_BITS).add(ASK_DELAY))));

    // Faults to the message engine.
    const park = m.regs({ park_read: { w: 1, reset: 0 }, park_valid: { w: 1, reset: 0 }, park_queue: { w: w.queue, reset: 'none' }, park_write: { w: 1, reset: 'none' } });
    const parkTurn = m.inst('u_park_turn', roundRobin, { n });
    const parkIdle = m.node('park_idle', park.park_read.or(park.park_valid).not());
    m.assign(parkTurn.req, v.faulted);
    m.assign(parkTurn.ready, parkIdle);
    const parkStart = m.node('park_start', parkIdle.and(v.faulted.any()));
    const parkQueue = m.node('park_next', oneHotIndex(parkTurn.gnt));
    const fault = unpackFields(told, verdicts.readSync({ en: parkStart, addr: parkQueue }));
    const faultTaken = m.node('fault_taken', park.park_valid.and(io.fault.ready));
    const faultRegs = m.regs({ named_page: { w: w.page, reset: 'none' }, named_pages: { w: w.regionPages, reset: 'none' } });
    m.next(park.park_read, parkStart);
    m.next(park.park_valid, park.park_read.or(park.park_valid.and(io.fault.ready.not())));
    m.when(parkStart, () => {
      m.next(park.park_queue, parkQueue);
      m.next(park.park_write, isWrite.at(parkQueue));
    });
    m.when(park.park_read, () => {
      m.next(faultRegs.named_page, fault.page);
      m.next(faultRegs.named_pages, fault.pages);
    });
    m.unused(cat(fault.domain, fault.epoch), 'of grants');
    m.assign(io.fault.valid, park.park_valid);
    m.assign(io.fault.queue, park.park_queue);
    m.assign(io.fault.func, select(park.park_queue, functions));
    m.assign(io.fault.domain, select(park.park_queue, copies(io.queue_domain, 8)));
    m.assign(io.fault.device_class, select(park.park_queue, copies(io.queue_class, 2)));
    m.assign(io.fault.page, faultRegs.named_page);
    m.assign(io.fault.pages, faultRegs.named_pages);
    m.assign(io.fault.write, park.park_write);
    // Nobody waits for the answer to a fault of a queue that drops.
    m.assign(io.fault.kind, mux(io.drop.at(park.park_queue), lit(2, FAULT_KIND.probe), lit(2, FAULT_KIND.fault)));
    const reported = m.node('reported', only(faultTaken, park.park_queue, n));

    // Answers. A blocked queue asks again when its domain changes, and in the clock after a change that its lookup did not see.
    const woken = m.node('answers', io.wake.and(v.held).and(io.flush.not()));
    const success = io.wake_code.eq(RESPONSE_CODE.success).repeat(n);
    const refused = m.node('refused', woken.and(success.not()));
    const retries = m.node('retries', woken.and(success));
    const unblocks = m.node('unblocks', v.blocked.or(blocks).and(eachQueue(n, (q) => io.changed_valid.and(copies(io.queue_domain, 8)[q]!.eq(io.changed_domain.zx(8))))));

    // A flush ends what waits, whatever it waits for. A fault that is being reported is waited for; a lookup too.
    const reporting = m.node('reporting', only(park.park_read.or(park.park_valid).or(parkStart), mux(parkStart, parkQueue, park.park_queue), n));
    const flushes = m.node('flushes', io.flush.and(isPlanned).and(v.asking.or(v.granted).or(v.failing).not()).and(v.faulted.and(reporting).not()));
    const dropped = m.node('dropped', reported.and(io.drop).and(flushes.not()));

    // Finish: hand a granted chunk over, or end a descriptor that failed. One at a time.
    const st = m.fsm('state', ['pick', 'read', 'give', 'owe'], 'pick');
    const f = m.regs({
      who: { w: w.queue, reset: 'none' }, who_bit: { w: n, reset: 'none' }, fails: { w: 1, reset: 'none' }, writes: { w: 1, reset: 'none' }, who_bank: { w: 1, reset: 'none' }, is_fresh: { w: 1, reset: 'none' }, is_woken: { w: 1, reset: 'none' }, is_untouched: { w: 1, reset: 'none' },
      slot: { w: slotBits(p), reset: 'none' }, next_slot: { w: pointer, reset: 'none' }, reason: { w: 4, reset: 'none' }, waited: { w: 32, reset: 'none' }, ended_at: { w: 32, reset: 'none' },
    });
    const c = Object.fromEntries(Object.entries(handFields(p)).map(([name, bits]) => [name, m.reg(`this_${name}`, bits, 'none')])) as Record<keyof ReturnType<typeof handFields>, Reg>;
    const g = m.regs({ grant_domain: { w: w.domain, reset: 'none' }, grant_epoch: { w: 1, reset: 'none' } });
    // A chunk goes when there is room for it, so that a busy writer does not hold up reads. A failing queue waits for what is being planned or fetched.
    const unsettled = m.node('unsettled', v.filling_0.or(v.filling_1).or(io.planning));
    const work = m.node('work', v.granted.and(merge(isWrite, io.read.ready.repeat(n), io.write.ready.repeat(n))).or(v.failing.and(unsettled.not())));
    const turn = m.inst('u_turn', roundRobin, { n });
    m.assign(turn.req, work);
    m.assign(turn.ready, st.is('pick'));
    const pick = m.node('pick', st.is('pick').and(work.any()));
    const picked = m.node('picked', oneHotIndex(turn.gnt));
    const found = unpackFields(chunkFields(p), entries.readSync({ en: pick, addr: entryOf(picked) }));
    const grant = unpackFields(told, verdicts.readSync({ en: pick, addr: picked }));
    const waitsNow = waits.readSync({ en: pick, addr: picked });
    const sinceNow = since.readSync({ en: pick, addr: picked });
    m.unused(cat(grant.page, grant.pages, found.pages, found.write), 'of lookups and faults');
    const over = m.node('over', f.fails.or(c.last.bit(0)));
    m.assign(io.write.valid, st.is('give').and(f.writes).and(f.fails.not()));
    m.assign(io.read.valid, st.is('give').and(f.writes.not()).and(f.fails.not()));
    for (const s of [io.write, io.read]) {
      m.assign(s.queue, f.who);
      m.assign(s.slot, f.slot);
      m.assign(s.gpa, c.gpa as never);
      m.assign(s.bytes, c.bytes as never);
      m.assign(s.domain, g.grant_domain);
      m.assign(s.epoch, g.grant_epoch);
    }
    m.assign(io.write.bank, f.who_bank);
    m.assign(io.read.tag, c.tag as never);
    m.assign(io.read.offset, c.offset as never);
    // What is owed is counted before it can come back.
    m.assign(io.owed.valid, st.is('owe'));
    m.assign(io.owed.place, cat(f.who, f.slot));
    m.assign(io.owed.add, mux(f.fails, lit(CHUNK_COUNT_BITS, 0), c.owes));
    m.assign(io.owed.fresh, f.is_fresh);
    m.assign(io.owed.close, over);
    const owedTaken = m.node('owed_taken', st.is('owe').and(io.owed.ready));
    m.assign(io.note_valid, owedTaken.and(over));
    m.assign(io.note_place, cat(f.who, f.slot));
    m.assign(io.note_status, mux(f.fails, f.reason, lit(4, DONE_STATUS.ok)));
    m.assign(io.note_bytes, mux(f.fails, c.offset, c.offset.add(c.bytes.zx(endFields.bytes))));
    m.assign(io.note_waited, mux(f.is_untouched, lit(32, 0), f.waited.add(mux(f.is_woken, f.ended_at, lit(32, 0)))));
    const handed = m.node('handed', st.is('give').and(mux(f.writes, io.write.ready, io.read.ready)));
    const finished = m.node('finished', mux(f.fails, owedTaken, handed));
    const finishes = m.node('finishes', mux(finished, f.who_bit, none));
    const overs = m.node('overs', mux(finished.and(over), f.who_bit, none));
    const drops = m.node('drops', mux(finished.and(f.fails), f.who_bit, none));
    m.assign(io.skip_valid, finished.and(f.fails));
    m.assign(io.skip_queue, f.who);
    m.assign(io.skip_next, f.next_slot);
    st.on({
      pick: () => m.when(work.any(), () => {
        m.next(f.who, picked);
        m.next(f.who_bit, turn.gnt);
        m.next(f.fails, turn.gnt.and(v.failing).any());
        m.next(f.writes, turn.gnt.and(isWrite).any());
        m.next(f.who_bank, turn.gnt.and(v.front).any());
        m.next(f.is_fresh, turn.gnt.and(v.fresh).any());
        m.next(f.is_untouched, turn.gnt.and(v.untouched).any());
        m.next(f.is_woken, turn.gnt.and(v.woken).any());
        m.next(f.slot, select(picked, places.map((r) => r.trunc(slotBits(p)))));
        m.next(f.next_slot, select(picked, places).add(1));
        m.next(f.reason, select(picked, reasons));
        st.go('read');
      }),
      read: () => {
        for (const name of Object.keys(c) as (keyof typeof c)[]) m.next(c[name], found[name]);
        m.next(g.grant_domain, grant.domain);
        m.next(g.grant_epoch, grant.epoch.bit(0));
        m.next(f.waited, waitsNow);
        m.next(f.ended_at, io.now.sub(sinceNow));
        st.go('owe');
      },
      owe: () => m.when(owedTaken, () => m.when(f.fails, () => st.go('pick')).otherwise(() => st.go('give'))),
      give: () => m.when(handed, () => st.go('pick')),
    });

    // Places of chunks.
    const plans = m.node('plans', only(io.chunk_valid, io.chunk_queue, n));
    const fills = m.node('fills', only(io.full_valid, io.full_queue, n));
    for (const b of [0, 1] as const) {
      const at = (vector: Bits): Bits => (b === 0 ? vector.not() : vector);
      const planned = v[`planned_${b}`];
      const writes = v[`writes_${b}`];
      const filling = v[`filling_${b}`];
      const full = v[`full_${b}`];
      const sending = v[`sending_${b}`];
      const here = m.node(`plans_${b}`, plans.and(at(v.back)));
      const write = mux(io.chunk_write, here, none);
      const filled = m.node(`fills_${b}`, mux(io.full_bank.eq(b), fills, none));
      const gone = m.node(`gone_${b}`, finishes.and(at(v.front)).or(drops));
      m.next(planned, planned.and(gone.not()).or(here));
      m.next(writes, merge(here, writes, io.chunk_write.repeat(n)));
      m.next(filling, filling.or(write).and(filled.not()));
      m.next(full, full.and(gone.not()).or(filled));
      m.next(sending, sending.or(finishes.and(drops.not()).and(at(v.front)).and(writes)).and(mux(io.sent_bank.eq(b), io.sent, none).not()));
    }
    m.next(v.front, v.front.xor(finishes.and(drops.not())));
    m.next(v.back, merge(drops, v.back.xor(plans), v.front));
    m.assign(io.bank, v.back);
    const taken = merge(v.back, v.planned_0.or(v.sending_0), v.planned_1.or(v.sending_1));
    m.assign(io.room, taken.not().and(v.failing.not()));

    // States.
    m.next(v.asking, v.asking.or(asks).and(answered.not()));
    m.next(v.granted, v.granted.or(grants).and(finishes.not()));
    m.next(v.faulted, v.faulted.or(parks).and(reported.or(flushes).not()));
    m.next(v.held, v.held.or(reported).and(woken.or(flushes).or(dropped).not()));
    m.next(v.blocked, v.blocked.or(blocks).and(unblocks.or(flushes).not()));
    m.next(v.failing, v.failing.or(denies).or(refused).or(flushes).or(dropped).and(finishes.not()));
    m.next(v.woken, v.woken.or(woken).or(unblocks).or(flushes.and(v.held.or(v.blocked))).and(asks.not()).and(finishes.not()));
    m.next(v.retrying, v.retrying.or(retries).or(unblocks).and(grants.not()).and(overs.not()));
    m.next(v.fresh, v.fresh.and(mux(owedTaken, f.who_bit, none).not()).or(overs));
    m.next(v.untouched, v.untouched.and(asks.not()).or(overs));
    queues.forEach((q) => {
      m.when(overs.bit(q), () => m.next(places[q]!, places[q]!.add(1)));
      m.when(flushes.bit(q), () => m.next(reasons[q]!, DONE_STATUS.reset))
        .elsewhen(dropped.bit(q), () => m.next(reasons[q]!, DONE_STATUS.dropped))
        .elsewhen(denies.bit(q), () => m.next(reasons[q]!, DONE_STATUS.denied))
        .elsewhen(refused.bit(q), () => m.next(reasons[q]!, mux(io.wake_code.eq(RESPONSE_CODE.invalid), lit(4, DONE_STATUS.invalid), lit(4, DONE_STATUS.failure))));
    });
    m.assign(io.parked, v.faulted.or(v.held).or(v.blocked));
    // Waiting for bus mastering, a line of the bitmap, a read tag, completions, a change or an answer ends by an input only; a fault that is
    // offered waits for a slot of the host's ring, or the message engine is busy.
    m.assign(io.busy, candidates.any().or(look.chosen).or(look.offered).or(counts.wait_valid).or(work.any()).or(flushes.any()).or(st.is('pick').not()).or(v.failing.any()).or(parkStart).or(park.park_read));

    m.assert('verdict_awaited', answered.and(v.asking.not()).none());
    m.assert('full_awaited', fills.and(mux(io.full_bank, v.filling_1, v.filling_0).not()).none());
    m.assert('sent_awaited', io.sent.and(mux(io.sent_bank, v.sending_1, v.sending_0).not()).none());
    m.assert('one_state', eachQueue(n, (q) => [v.asking, v.granted, v.faulted, v.held, v.blocked, v.failing].map((s) => s.bit(q).zx(3)).reduce((a, b) => a.add(b)).le(1)).all());
    m.when(finished.and(f.fails.not()), () => m.assert('granted_chunk', f.who_bit.and(v.granted).any()));
    m.cover('parks_queue', faultTaken);
    m.cover('retries_chunk', grants.and(v.retrying).any());
    m.cover('overtakes', grants.and(v.sending_0.or(v.sending_1)).any());
    m.cover('drops_planned', drops.and(v.planned_0).and(v.planned_1).any());
  },
});
