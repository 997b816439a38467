import { component, copies, input, lit, mux, oneHot, output, select, sink, source, vector, type Bits, type Wire } from '../../gen/hdl/index.ts';
import { FAULT_KIND, faultFields } from '../message/fields.ts';
import { postedFields } from '../pcie/posted.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import type { Preset } from '../spec/preset.ts';
import { appStreams, tlpStreams } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { completions } from './completions.ts';
import { doneFields, lookFields, parkFields, pieceFields, readFields, writeFields } from './fields.ts';
import { dmaQueue } from './queue.ts';
import { reader } from './reader.ts';
import { stage } from './stage.ts';
import { writer } from './writer.ts';

/** The DMA engine: the queues, and what they share. */
export const engine = component({
  name: (p: Preset) => `vpri_engine_${p.name}`,
  doc: `DMA engine: the queues share, by round robin, the lookup port, the stage, the writer, the reader, the read tags, the way to the
message engine and the done stream. A parked queue holds none of them.`,
  ports: (p) => {
    const w = widths(p);
    const app = appStreams(p);
    const tlp = tlpStreams(p);
    return {
      now: input(32), pf_requester_id: input(16), max_payload: input(3), max_read: input(3),
      /** Per queue: may take descriptors; its function is bus master; function (8 bits), its domain (8 bits), class (2 bits). */
      queue_enable: input(p.queues), queue_master: input(p.queues), queue_function: input(p.queues * 8), queue_domain: input(p.queues * 8), queue_class: input(p.queues * 2),
      queue_parked: output(p.queues),
      desc: sink(app.desc), pay_req: source(app.pay_req), pay_data: sink(app.pay_data), rd_data: source(app.rd_data), done: source(app.done),
      look: source({ tag: w.queue, func: w.function, ...lookFields(p) }),
      verdict_valid: input(1), verdict_tag: input(w.queue), verdict: input(2), verdict_stale: input(1), verdict_page: input(w.page), verdict_pages: input(w.regionPages),
      verdict_domain: input(w.domain), verdict_epoch: input(1),
      /** A lookup of a queue missed the cache; a queue may look again; its line cannot be read. */
      miss_valid: input(1), miss_queue: input(w.queue), look_again: input(p.queues), look_failed: input(p.queues),
      /** Of the queue whose verdict this is: cycles since it asked, and whether it had parked. */
      verdict_cycles: output(8), verdict_retry: output(1),
      fault: source(faultFields(p)), wake_valid: input(1), wake_queues: input(p.queues), wake_code: input(4),
      posted: source(postedFields(p)), tx_rd: source(tlp.tx_rd_req.fields), rx_cpl: sink(tlp.rx_cpl.fields),
      give_write_valid: output(1), give_write_domain: output(w.domain), give_write_epoch: output(1),
      give_read_valid: output(1), give_read_domain: output(w.domain), give_read_epoch: output(1),
      unexpected: output(1), failed: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const queues = Array.from({ length: n }, (_, i) => m.inst(`u_queue_${i}`, dmaQueue, p));
    const each = <T>(f: (q: (typeof queues)[number], i: number) => T): T[] => queues.map(f);

    const functions = copies(io.queue_function, 8).map((f) => f.trunc(w.function));

    // Descriptors to their queue.
    each((q, i) => {
      m.assign(q.desc.valid, io.desc.valid.and(io.desc.queue.eq(i)));
      m.assign(q.desc.kind, io.desc.kind);
      m.assign(q.desc.gpa, io.desc.gpa);
      m.assign(q.desc.length, io.desc.length);
      m.assign(q.desc.tag, io.desc.tag);
      m.assign(q.enable, io.queue_enable.bit(i));
      m.assign(q.master, io.queue_master.bit(i));
      m.assign(q.max_payload, io.max_payload);
      m.assign(q.max_read, io.max_read);
      m.assign(q.now, io.now);
    });
    m.assign(io.desc.ready, select(io.desc.queue, each((q) => q.desc.ready)));

    // Lookups and verdicts.
    const looks = m.inst('u_looks', streamArbiter, { n, fields: lookFields(p) });
    each((q, i) => m.link(q.look, looks[`in${i}`]! as never));
    m.assign(io.look.valid, looks.out.valid);
    m.assign(looks.out.ready, io.look.ready);
    m.assign(io.look.tag, looks.out.index);
    m.assign(io.look.func, select(looks.out.index, functions));
    for (const f of ['page', 'count', 'write'] as const) m.assign(io.look[f] as Wire, looks.out[f] as Bits);
    each((q, i) => {
      m.assign(q.verdict_valid, io.verdict_valid.and(io.verdict_tag.eq(i)));
      m.assign(q.verdict, io.verdict);
      m.assign(q.missed, io.miss_valid.and(io.miss_queue.eq(i)));
      m.assign(q.again, io.look_again.bit(i));
      m.assign(q.line_failed, io.look_failed.bit(i));
      m.assign(q.verdict_stale, io.verdict_stale);
      m.assign(q.verdict_page, io.verdict_page);
      m.assign(q.verdict_pages, io.verdict_pages);
      m.assign(q.verdict_domain, io.verdict_domain);
      m.assign(q.verdict_epoch, io.verdict_epoch);
    });
    m.assign(io.verdict_cycles, select(io.verdict_tag, each((q) => q.look_cycles)));
    m.assign(io.verdict_retry, select(io.verdict_tag, each((q) => q.retry)));

    // Write data: fetched into the stage, sent from it.
    const pieces = m.inst('u_pieces', streamArbiter, { n, fields: pieceFields(p) });
    each((q, i) => m.link(q.piece, pieces[`in${i}`]! as never));
    const store = m.inst('u_stage', stage, p);
    m.link(pieces.out, store.piece as never);
    m.link(store.pay_req, io.pay_req);
    m.link(io.pay_data, store.pay_data);
    each((q, i) => m.assign(q.piece_done, store.done_valid.and(store.done_queue.eq(i))));
    const writes = m.inst('u_writes', streamArbiter, { n, fields: writeFields(p) });
    each((q, i) => m.link(q.write, writes[`in${i}`]! as never));
    const send = m.inst('u_writer', writer, p);
    m.link(writes.out, send.chunk as never);
    m.assign(send.queue_function, io.queue_function);
    m.assign(send.pf_requester_id, io.pf_requester_id);
    m.assign(send.max_payload, io.max_payload);
    m.assign(store.rd, send.stage_rd);
    m.assign(store.rd_addr, send.stage_addr);
    m.assign(send.stage_data, store.rd_data);
    m.link(send.tx, io.posted);
    each((q, i) => m.assign(q.write_done, send.done_valid.and(send.done_queue.eq(i))));
    m.assign(io.give_write_valid, send.give_valid);
    m.assign(io.give_write_domain, send.give_domain);
    m.assign(io.give_write_epoch, send.give_epoch);

    // Reads: a tag first, then the request, then what comes back.
    const back = m.inst('u_completions', completions, p);
    const tagTurn = m.inst('u_tag_turn', roundRobin, { n });
    m.assign(tagTurn.req, vector(each((q) => q.tag_want)));
    m.assign(tagTurn.ready, back.free_any);
    const given = m.node('tag_given', mux(back.free_any, tagTurn.gnt, lit(n, 0)));
    m.assign(back.take, given.any());
    m.assign(back.back, each((q) => mux(q.tag_back, oneHot(q.tag_held, p.readTags), lit(p.readTags, 0))).reduce((a, b) => a.or(b)));
    each((q, i) => {
      m.assign(q.tag_given, given.bit(i));
      m.assign(q.tag_index, back.free_index);
    });
    const reads = m.inst('u_reads', streamArbiter, { n, fields: readFields(p) });
    each((q, i) => m.link(q.read, reads[`in${i}`]! as never));
    const ask = m.inst('u_reader', reader, p);
    m.link(reads.out, ask.chunk as never);
    m.assign(ask.queue_function, io.queue_function);
    m.assign(ask.pf_requester_id, io.pf_requester_id);
    m.link(ask.tx, io.tx_rd);
    const asked = reads.out as unknown as Readonly<Record<string, Bits>>;
    m.assign(back.issued, ask.issued);
    m.assign(back.issued_tag, asked['read_tag']!);
    m.assign(back.issued_queue, asked['index']!);
    m.assign(back.issued_desc, asked['tag']!);
    m.assign(back.issued_offset, asked['offset']!);
    m.assign(back.issued_bytes, asked['bytes']!);
    m.assign(back.issued_domain, asked['domain']!);
    m.assign(back.issued_epoch, asked['epoch']!.bit(0));
    m.link(io.rx_cpl, back.rx);
    m.link(back.data, io.rd_data);
    each((q, i) => {
      m.assign(q.read_done, back.done_valid.and(back.done_queue.eq(i)));
      m.assign(q.read_error, back.done_error);
    });
    m.assign(io.give_read_valid, back.give_valid);
    m.assign(io.give_read_domain, back.give_domain);
    m.assign(io.give_read_epoch, back.give_epoch);
    m.assign(io.unexpected, back.unexpected);
    m.assign(io.failed, back.failed);

    // Faults out, answers in.
    const parks = m.inst('u_parks', streamArbiter, { n, fields: parkFields(p) });
    each((q, i) => m.link(q.park, parks[`in${i}`]! as never));
    m.assign(io.fault.valid, parks.out.valid);
    m.assign(parks.out.ready, io.fault.ready);
    m.assign(io.fault.queue, parks.out.index);
    m.assign(io.fault.func, select(parks.out.index, functions));
    m.assign(io.fault.domain, select(parks.out.index, copies(io.queue_domain, 8)));
    m.assign(io.fault.device_class, select(parks.out.index, copies(io.queue_class, 2)));
    for (const f of ['page', 'pages', 'write'] as const) m.assign(io.fault[f] as Wire, parks.out[f] as Bits);
    m.assign(io.fault.kind, FAULT_KIND.fault);
    each((q, i) => {
      m.assign(q.wake, io.wake_valid.and(io.wake_queues.bit(i)));
      m.assign(q.wake_code, io.wake_code);
    });
    m.assign(io.queue_parked, vector(each((q) => q.parked)));

    // Finished descriptors.
    const ends = m.inst('u_ends', streamArbiter, { n, fields: doneFields });
    each((q, i) => m.link(q.done, ends[`in${i}`]! as never));
    m.assign(io.done.valid, ends.out.valid);
    m.assign(ends.out.ready, io.done.ready);
    m.assign(io.done.queue, ends.out.index);
    for (const f of ['tag', 'status', 'bytes', 'waited'] as const) m.assign(io.done[f] as Wire, ends.out[f] as Bits);

    m.assign(io.busy, vector(each((q) => q.busy)).any().or(store.busy).or(send.busy).or(back.busy));
  },
});
