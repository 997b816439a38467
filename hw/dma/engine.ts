import { cat, component, input, lit, mux, output, sink, source, vector, type Bits, type Wire } from '../../gen/hdl/index.ts';
import { faultFields } from '../message/fields.ts';
import { postedFields } from '../pcie/posted.ts';
import { skid } from '../prim/skid.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import type { Preset } from '../spec/preset.ts';
import { appStreams, tlpStreams } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { completions } from './completions.ts';
import { fetcher } from './fetcher.ts';
import { lookFields, readFields, readsPerChunk, writeFields } from './fields.ts';
import { issuer } from './issuer.ts';
import { owed } from './owed.ts';
import { only } from './per-queue.ts';
import { period } from './period.ts';
import { planner } from './planner.ts';
import { prober } from './prober.ts';
import { functionReset } from './reset.ts';
import { reader } from './reader.ts';
import { wire } from './registers.ts';
import { retire } from './retire.ts';
import { stage } from './stage.ts';
import { writer } from './writer.ts';

/** The DMA engine: descriptors are planned, fetched, looked up, issued and retired, all queues through the same units. */
export const engine = component({
  name: (p: Preset) => `vpri_engine_${p.name}`,
  doc: `DMA engine. planner -> (fetcher -> stage) -> issuer -> writer or reader -> owed -> retire. The descriptors of a queue are issued in order and overlap: while
a chunk is sent the next one is fetched and looked up, and reads are in flight behind. done is in order within a queue. A parked queue holds no
unit, tag or port. Beside them the prober looks up what is posted.`,
  ports: (p) => {
    const w = widths(p);
    const app = appStreams(p);
    const tlp = tlpStreams(p);
    return {
      now: input(64), pf_requester_id: input(16), max_payload: input(3), max_read: input(3),
      /** Per queue: may begin descriptors; its function is bus master; function (8 bits), its domain (8 bits), class (2 bits). */
      queue_enable: input(p.queues), queue_master: input(p.queues), queue_function: input(p.queues * 8), queue_domain: input(p.queues * 8), queue_class: input(p.queues * 2),
      queue_parked: output(p.queues),
      /** Queues that drop a faulting descriptor instead of parking. */
      queue_drop: input(p.queues),
      /** Queues that probe, and whether a probe would not be dropped; queues whose function is enabled; whether the interrupt range needs no lookup. */
      queue_probe: input(p.queues), may_probe: input(1), queue_allowed: input(p.queues), interrupts: input(1), bad_interrupt: output(1),
      /** Completion timeout: a read ends with an error after one to two periods, in ticks; blocked: a queue is reported after as many; 0: never. Time of the next end of a period; all ones: none. */
      timeout_period: input(32), blocked_period: input(32), timeout_at: output(64),
      /** A read ended by it: its token goes back in this clock, by give_read. */
      overdue: output(1),
      /** One bit a domain: the tag of such a read of it is kept. */
      doubtful: output(p.domains),
      /** Function-level resets. */
      flr_start: input(p.functions), flr_done: output(p.functions), flr_pending: output(p.functions), flr_retire_valid: output(1), flr_retire_func: output(w.function), flr_retired: input(1),
      desc: sink(app.desc), pay_req: source(app.pay_req), pay_data: sink(app.pay_data), rd_data: source(app.rd_data), done: source(app.done),
      look: source(lookFields(p)),
      verdict_valid: input(1), verdict_tag: input(w.queue), verdict: input(2), verdict_stale: input(1), verdict_page: input(w.page), verdict_pages: input(w.regionPages),
      verdict_domain: input(w.domain), verdict_epoch: input(1),
      /** Probes, beside the lookups: taken when their clock is free; each has an answer, or is lost. */
      probe_valid: output(1), probe_tag: output(w.queue), probe_func: output(w.function), probe_page: output(w.page), probe_count: output(w.pages), probe_write: output(1), probe_taken: input(1), probe_lost: input(1),
      answer_valid: input(1), answer_missed: input(1),
      /** Of the queue whose verdict this is: cycles since it asked, and whether it had parked. */
      verdict_cycles: output(8), verdict_retry: output(1),
      fault: source(faultFields(p)), wake_valid: input(1), wake_queues: input(p.queues), wake_code: input(4),
      /** A line of a domain has changed: its blocked queues ask again. */
      changed_valid: input(1), changed_domain: input(w.domain),
      posted: source(postedFields(p)), tx_rd: source(tlp.tx_rd_req.fields), rx_cpl: sink(tlp.rx_cpl.fields),
      give_write_valid: output(1), give_write_domain: output(w.domain), give_write_epoch: output(1),
      give_read_valid: output(1), give_read_domain: output(w.domain), give_read_epoch: output(1),
      /** A read that is not the last of its chunk: a token more of the same epoch. */
      split_valid: output(1), split_domain: output(w.domain), split_epoch: output(1),
      unexpected: output(1), failed: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const plan = m.inst('u_planner', planner, p);
    const fetch = m.inst('u_fetcher', fetcher, p);
    const store = m.inst('u_stage', stage, p);
    const issue = m.inst('u_issuer', issuer, p);
    const nextWrite = m.inst('u_next_write', skid, { fields: writeFields(p) });
    const nextRead = m.inst('u_next_read', skid, { fields: readFields(p) });
    const send = m.inst('u_writer', writer, p);
    const ask = m.inst('u_reader', reader, p);
    const back = m.inst('u_completions', completions, p);
    const account = m.inst('u_owed', owed, p);
    const ends = m.inst('u_retire', retire, p);
    const flr = m.inst('u_function_reset', functionReset, p);
    const probe = m.inst('u_prober', prober, p);
    const faults = m.inst('u_faults', streamArbiter, { n: 2, fields: faultFields(p) });
    const timeout = m.inst('u_timeout', period, {});
    const tooLong = m.inst('u_blocked_time', period, {});

    // Descriptors to chunks; write data on chip.
    m.link(io.desc, plan.desc);
    wire(m, plan, io, ['max_read', 'interrupts']);
    // A flush plans on, so that every descriptor ends in its turn.
    m.assign(plan.may_begin, io.queue_enable.or(flr.flush));
    m.assign(plan.retired, ends.retired);
    wire(m, plan, issue, ['room', 'bank', 'skip_valid', 'skip_queue', 'skip_next']);
    wire(m, plan, ends, ['tag_rd', 'tag_queue', 'tag_slot']);
    m.assign(ends.tag, plan.tag);
    m.link(plan.fetch, fetch.fetch);
    m.assign(fetch.max_payload, io.max_payload);
    m.link(fetch.piece, store.piece);
    m.link(store.pay_req, io.pay_req);
    m.link(io.pay_data, store.pay_data);

    // Chunks to lookups and grants.
    m.assign(issue.now, io.now.trunc(32));
    m.assign(issue.flush, flr.flush);
    m.assign(issue.drop, io.queue_drop);
    wire(m, issue, io, ['queue_function', 'queue_domain', 'queue_class', 'verdict_valid', 'verdict', 'verdict_stale', 'verdict_page', 'verdict_pages', 'verdict_domain', 'verdict_epoch', 'wake_code', 'changed_valid', 'changed_domain']);
    m.assign(issue.master, io.queue_master);
    m.assign(issue.allowed, io.queue_allowed);
    m.assign(io.bad_interrupt, issue.bad_interrupt);
    m.assign(issue.enable, io.queue_enable);
    wire(m, issue, plan, ['chunk_valid', 'chunk_queue', 'chunk', 'chunk_write', 'chunk_exempt', 'chunk_refused', 'planning']);
    wire(m, issue, store, ['full_valid', 'full_queue', 'full_bank']);
    m.link(issue.look, io.look);
    m.assign(issue.verdict_queue, io.verdict_tag);
    m.assign(io.verdict_cycles, issue.verdict_cycles);
    m.assign(io.verdict_retry, issue.verdict_retry);
    m.link(issue.fault, faults.in0!);
    m.link(probe.fault, faults.in1!);
    m.assign(io.fault.valid, faults.out.valid);
    m.assign(faults.out.ready, io.fault.ready);
    for (const f of Object.keys(faultFields(p)) as (keyof ReturnType<typeof faultFields>)[]) m.assign(io.fault[f] as Wire, faults.out[f]!);
    m.unused(faults.out.index, 'the kind tells');
    m.assign(issue.wake, mux(io.wake_valid, io.wake_queues, lit(n, 0)));
    m.assign(io.queue_parked, issue.parked);

    // Granted chunks to TLPs.
    m.link(issue.write, nextWrite.up as never);
    m.link(nextWrite.dn, send.chunk as never);
    m.assign(send.queue_function, io.queue_function);
    m.assign(send.pf_requester_id, io.pf_requester_id);
    m.assign(send.max_payload, io.max_payload);
    m.assign(store.rd, send.stage_rd);
    m.assign(store.rd_addr, send.stage_addr);
    m.assign(send.stage_data, store.rd_data);
    m.link(send.tx, io.posted);
    m.assign(issue.sent, only(send.sent, send.sent_queue, n));
    m.assign(issue.sent_bank, send.sent_bank);
    m.assign(io.give_write_valid, send.sent.and(send.sent_token));
    m.assign(io.give_write_domain, send.sent_domain);
    m.assign(io.give_write_epoch, send.sent_epoch);
    m.link(issue.read, nextRead.up as never);
    m.link(nextRead.dn, ask.chunk as never);
    m.assign(ask.max_read, io.max_read);
    m.assign(ask.free_index, back.free_index);
    m.assign(ask.queue_function, io.queue_function);
    m.assign(ask.pf_requester_id, io.pf_requester_id);
    m.link(ask.tx, io.tx_rd);
    m.assign(back.issued, ask.issued);
    wire(m, back, ask, ['issued_tag', 'issued_queue', 'issued_slot', 'issued_desc', 'issued_offset', 'issued_bytes', 'issued_domain', 'issued_epoch']);
    m.assign(io.split_valid, ask.issued.and(ask.issued_last.not()));
    m.assign(io.split_domain, ask.issued_domain);
    m.assign(io.split_epoch, ask.issued_epoch);
    m.link(io.rx_cpl, back.rx);
    m.link(back.data, io.rd_data);
    m.assign(io.give_read_valid, back.give_valid);
    m.assign(io.give_read_domain, back.give_domain);
    m.assign(io.give_read_epoch, back.give_epoch);
    m.assign(io.unexpected, back.unexpected);
    m.assign(io.failed, back.failed);

    // Tags by number: held for a lookup, then one for each read; what the chunk does not need comes back with its last request.
    const reads = readsPerChunk(p);
    const width = w.readTag + 1;
    const { tags, used } = m.regs({ tags: { w: width, reset: p.readTags }, used: { w: width, reset: 1 } });
    m.assign(issue.tags_there, tags.ge(reads));
    m.when(ask.issued, () => m.next(used, mux(ask.issued_last, lit(width, 1), used.add(1))));
    const times = (count: Bits, by: number): Bits => (by === 1 ? count.resize(width) : count.zx(width).shl(lit(2, Math.log2(by))));
    m.next(tags, tags.sub(times(issue.tags_take, reads)).add(times(issue.tags_back, reads)).add(back.freed.zx(width)).add(mux(ask.issued.and(ask.issued_last), lit(width, reads).sub(used), lit(width, 0))));
    m.assert('tags_in_range', tags.le(p.readTags));

    // Completion timeout: periods follow one another while reads are out.
    m.assign(timeout.ticks, io.timeout_period);
    m.assign(timeout.active, back.waiting);
    m.assign(back.period, timeout.over);
    m.assign(io.overdue, back.overdue);
    // The same for queues that are blocked.
    m.assign(tooLong.ticks, io.blocked_period);
    m.assign(tooLong.active, issue.blocked_waits);
    m.assign(issue.blocked_period, tooLong.over);
    for (const t of [timeout, tooLong]) m.assign(t.now, io.now);
    m.assign(io.timeout_at, mux(timeout.ends_at.lt(tooLong.ends_at), timeout.ends_at, tooLong.ends_at));
    m.assign(io.doubtful, back.doubtful);

    // Function-level reset.
    m.assign(flr.start, io.flr_start);
    m.assign(io.flr_done, flr.done);
    m.assign(io.flr_pending, flr.pending);
    m.assign(flr.queue_function, io.queue_function);
    m.assign(flr.occupied, plan.occupied.or(probe.holds));
    m.assign(back.sweep, flr.sweep);
    m.assign(back.sweep_queues, flr.sweep_queues);
    m.assign(flr.swept, back.swept);
    m.assign(io.flr_retire_valid, flr.retire_valid);
    m.assign(io.flr_retire_func, flr.retire_func);
    m.assign(flr.retired, io.flr_retired);

    // Probes of what is posted.
    m.assign(probe.arrived, plan.arrived);
    m.assign(probe.arrived_place, plan.arrived_place);
    m.assign(probe.gpa, io.desc.gpa);
    m.assign(probe.length, io.desc.length);
    m.assign(probe.write, io.desc.kind.bit(1));
    m.assign(probe.tails, plan.tails);
    wire(m, probe, issue, ['fronts', 'touched', 'overs']);
    m.assign(probe.enable, io.queue_enable.and(io.queue_probe));
    m.assign(probe.flush, flr.flush);
    wire(m, probe, io, ['queue_function', 'queue_domain', 'queue_class', 'interrupts', 'may_probe', 'probe_taken', 'answer_valid', 'answer_missed']);
    wire(m, io, probe, ['probe_valid', 'probe_tag', 'probe_func', 'probe_page', 'probe_count', 'probe_write']);
    m.assign(probe.lost, io.probe_lost);
    m.assign(probe.answer_verdict, io.verdict);
    m.assign(probe.answer_stale, io.verdict_stale);
    m.assign(probe.answer_page, io.verdict_page);
    m.assign(probe.answer_pages, io.verdict_pages);

    // What is owed, and the end.
    m.link(issue.owed, account.change);
    m.assign(account.read_valid, back.done_valid);
    m.assign(account.read_place, cat(back.done_queue, back.done_slot));
    m.assign(account.read_error, back.done_error);
    m.assign(account.sent_valid, send.sent);
    m.assign(account.sent_place, cat(send.sent_queue, send.sent_slot));
    wire(m, ends, issue, ['note_valid', 'note_place', 'note_status', 'note_bytes', 'note_waited']);
    wire(m, ends, account, ['ended', 'ended_place', 'ended_error']);
    m.link(ends.done, io.done);

    m.assign(io.busy, vector([plan.busy, fetch.busy, store.busy, issue.busy, nextWrite.dn.valid, nextRead.dn.valid, send.busy, ask.busy, back.busy, account.busy, ends.busy, flr.busy, probe.busy, timeout.over, tooLong.over]).any());
  },
});
