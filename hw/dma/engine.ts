import { cat, component, input, lit, mux, output, sink, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { faultFields } from '../message/fields.ts';
import { postedFields } from '../pcie/posted.ts';
import { skid } from '../prim/skid.ts';
import type { Preset } from '../spec/preset.ts';
import { appStreams, tlpStreams } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { completions } from './completions.ts';
import { fetcher } from './fetcher.ts';
import { lookFields, readFields, readsPerChunk, writeFields } from './fields.ts';
import { issuer } from './issuer.ts';
import { owed } from './owed.ts';
import { only } from './per-queue.ts';
import { planner } from './planner.ts';
import { functionReset } from './reset.ts';
import { reader } from './reader.ts';
import { retire } from './retire.ts';
import { stage } from './stage.ts';
import { writer } from './writer.ts';

/** The DMA engine: descriptors are planned, fetched, looked up, issued and retired, all queues through the same units. */
export const engine = component({
  name: (p: Preset) => `vpri_engine_${p.name}`,
  doc: `DMA engine. planner -> (fetcher -> stage) -> issuer -> writer or reader -> owed -> retire. The descriptors of a queue are issued in order and overlap: while
a chunk is sent the next one is fetched and looked up, and reads are in flight behind. done is in order within a queue. A parked queue holds no
unit, tag or port.`,
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
      /** Completion timeout: a read ends with an error after one to two periods, in ticks; 0: never. Time of the next end of a period; all ones: none. */
      timeout_period: input(32), timeout_at: output(64),
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

    // Descriptors to chunks; write data on chip.
    m.link(io.desc, plan.desc);
    m.assign(plan.max_read, io.max_read);
    // A flush plans on, so that every descriptor ends in its turn.
    m.assign(plan.may_begin, io.queue_enable.or(flr.flush));
    m.assign(plan.retired, ends.retired);
    m.assign(plan.room, issue.room);
    m.assign(plan.bank, issue.bank);
    m.assign(plan.skip_valid, issue.skip_valid);
    m.assign(plan.skip_queue, issue.skip_queue);
    m.assign(plan.skip_next, issue.skip_next);
    m.assign(plan.tag_rd, ends.tag_rd);
    m.assign(plan.tag_queue, ends.tag_queue);
    m.assign(plan.tag_slot, ends.tag_slot);
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
    for (const f of ['queue_function', 'queue_domain', 'queue_class', 'verdict_valid', 'verdict', 'verdict_stale', 'verdict_page', 'verdict_pages', 'verdict_domain', 'verdict_epoch', 'wake_code', 'changed_valid', 'changed_domain'] as const) {
      m.assign(issue[f] as never, io[f] as never);
    }
    m.assign(issue.master, io.queue_master);
    m.assign(issue.enable, io.queue_enable);
    m.assign(issue.chunk_valid, plan.chunk_valid);
    m.assign(issue.chunk_queue, plan.chunk_queue);
    m.assign(issue.chunk, plan.chunk);
    m.assign(issue.chunk_write, plan.chunk_write);
    m.assign(issue.planning, plan.planning);
    m.assign(issue.full_valid, store.full_valid);
    m.assign(issue.full_queue, store.full_queue);
    m.assign(issue.full_bank, store.full_bank);
    m.link(issue.look, io.look);
    m.assign(issue.verdict_queue, io.verdict_tag);
    m.assign(io.verdict_cycles, issue.verdict_cycles);
    m.assign(io.verdict_retry, issue.verdict_retry);
    m.link(issue.fault, io.fault);
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
    m.assign(io.give_write_valid, send.sent);
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
    for (const f of ['issued_tag', 'issued_queue', 'issued_slot', 'issued_desc', 'issued_offset', 'issued_bytes', 'issued_domain', 'issued_epoch'] as const) m.assign(back[f] as never, ask[f] as never);
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
    const { deadline } = m.regs({ deadline: { w: 64, reset: 'none' } });
    const timed = m.node('timed', io.timeout_period.any().and(back.waiting));
    const due = m.node('period_over', timed.and(io.now.ge(deadline)));
    m.when(timed.not().or(due), () => m.next(deadline, io.now.add(io.timeout_period.zx(64))));
    m.assign(back.period, due);
    m.assign(io.timeout_at, mux(timed, deadline, lit(64, 2n ** 64n - 1n)));
    m.assign(io.overdue, back.overdue);
    m.assign(io.doubtful, back.doubtful);

    // Function-level reset.
    m.assign(flr.start, io.flr_start);
    m.assign(io.flr_done, flr.done);
    m.assign(io.flr_pending, flr.pending);
    m.assign(flr.queue_function, io.queue_function);
    m.assign(flr.occupied, plan.occupied);
    m.assign(back.sweep, flr.sweep);
    m.assign(back.sweep_queues, flr.sweep_queues);
    m.assign(flr.swept, back.swept);
    m.assign(io.flr_retire_valid, flr.retire_valid);
    m.assign(io.flr_retire_func, flr.retire_func);
    m.assign(flr.retired, io.flr_retired);

    // What is owed, and the end.
    m.link(issue.owed, account.change);
    m.assign(account.read_valid, back.done_valid);
    m.assign(account.read_place, cat(back.done_queue, back.done_slot));
    m.assign(account.read_error, back.done_error);
    m.assign(account.sent_valid, send.sent);
    m.assign(account.sent_place, cat(send.sent_queue, send.sent_slot));
    for (const f of ['note_valid', 'note_place', 'note_status', 'note_bytes', 'note_waited'] as const) m.assign(ends[f] as never, issue[f] as never);
    m.assign(ends.ended, account.ended);
    m.assign(ends.ended_place, account.ended_place);
    m.assign(ends.ended_error, account.ended_error);
    m.link(ends.done, io.done);

    m.assign(io.busy, vector([plan.busy, fetch.busy, store.busy, issue.busy, nextWrite.dn.valid, nextRead.dn.valid, send.busy, ask.busy, back.busy, account.busy, ends.busy, flr.busy, due]).any());
  },
});
