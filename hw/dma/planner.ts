import { cat, component, input, lit, mux, oneHotIndex, output, select, sink, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { sizeBytes } from '../pcie/header.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import { INTERRUPT_BYTES, PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { appStreams, DESC_LENGTH_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { atMost, blocksOf, toBorder } from './borders.ts';
import { CHUNK_BITS, CHUNK_COUNT_BITS, chunkFields, descFields, fetchFields, placeBits, readsPerChunk, slotBits } from './fields.ts';
import { inInterruptRange } from './interrupts.ts';
import { eachQueue, only } from './per-queue.ts';

/** Keeps the descriptors and cuts them in chunks. */
export const planner = component({
  name: (p: Preset) => `vpri_planner_${p.name}`,
  doc: `Descriptors of all queues in one RAM, cut in chunks in their order: one chunk in 4 clocks, queues by turns. A chunk ends at the border of
its descriptor, of a stage bank (write) or of the bytes that readsPerChunk read requests cover (read), so it never crosses a page. room says which
queues may get one more chunk; may_begin whether they may start a descriptor. A write chunk leaves as a fetch at the same time. After skip a queue
goes on behind its front descriptor, as if nothing had been planned.`,
  ports: (p) => {
    const w = widths(p);
    return {
      max_read: input(3),
      /** The interrupt range needs no lookup. */
      interrupts: input(1),
      desc: sink(appStreams(p).desc),
      /** A finished descriptor was reported: its place is free. */
      retired: input(p.queues),
      may_begin: input(p.queues), room: input(p.queues),
      /** Banks that the next chunk of each queue goes to. */
      bank: input(p.queues),
      chunk_valid: output(1), chunk_queue: output(w.queue), chunk: output(payloadWidth(chunkFields(p))), chunk_write: output(1), chunk_exempt: output(1), chunk_refused: output(1),
      fetch: source(fetchFields(p)),
      skip_valid: input(1), skip_queue: input(w.queue), skip_next: input(slotBits(p) + 1),
      /** The queue whose chunk is being planned: no skip of it meanwhile. */
      planning: output(p.queues),
      /** The descriptor tag of a place, one clock after rd. */
      tag_rd: input(1), tag_queue: input(w.queue), tag_slot: input(slotBits(p)), tag: output(appStreams(p).desc.tag),
      /** Queues with a descriptor in the device; something is being planned, or could be now. */
      occupied: output(p.queues), busy: output(1),
      /** A descriptor has come, and its place; descriptors that came to each queue so far. */
      arrived: output(1), arrived_place: output(placeBits(p)), tails: output(p.queues * (slotBits(p) + 1)),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const depthBits = slotBits(p);
    const pointer = depthBits + 1;
    const names = Array.from({ length: n }, (_, q) => q);
    const tails = names.map((q) => m.reg(`tail_${q}`, pointer, 0));
    const plans = names.map((q) => m.reg(`plan_${q}`, pointer, 0));
    const retires = names.map((q) => m.reg(`retire_${q}`, pointer, 0));
    const slot = (r: Bits): Bits => r.trunc(depthBits);
    const st = m.fsm('state', ['pick', 'read', 'cut', 'give'], 'pick');
    const r = m.regs({
      mid: { w: n, reset: 0 }, who: { w: w.queue, reset: 'none' }, who_bit: { w: n, reset: 0 },
      gpa: { w: p.gpaBits, reset: 'none' }, left: { w: DESC_LENGTH_BITS, reset: 'none' }, offset: { w: DESC_LENGTH_BITS, reset: 'none' }, desc_label: { w: 16, reset: 'none' }, write: { w: 1, reset: 'none' },
      bytes: { w: CHUNK_BITS, reset: 'none' }, pages: { w: w.pages, reset: 'none' }, last: { w: 1, reset: 'none' },
    });

    // Descriptors in. The source counts what is outstanding, so there is room.
    const { desc } = io;
    const full = m.node('full', eachQueue(n, (q) => tails[q]!.eq(retires[q]!.xor(p.queueDepth))).at(desc.queue));
    m.assign(desc.ready, full.not());
    const taken = m.node('taken', desc.valid.and(desc.ready));
    const place = cat(desc.queue, select(desc.queue, tails.map(slot)));
    const store = m.mem('store', { width: payloadWidth(descFields(p)), depth: n * p.queueDepth, ruw: 'undefined' });
    store.write({ en: taken, addr: place, data: cat(desc.kind, desc.gpa, desc.length, desc.tag) });
    const tags = m.mem('tags', { width: 16, depth: n * p.queueDepth, ruw: 'undefined' });
    tags.write({ en: taken, addr: place, data: desc.tag });
    m.assign(io.tag, tags.readSync({ en: io.tag_rd, addr: cat(io.tag_queue, io.tag_slot) }));

    // Whose turn.
    const waits = m.node('waits', eachQueue(n, (q) => tails[q]!.ne(plans[q]!)));
    const want = m.node('want', waits.and(io.room).and(r.mid.or(io.may_begin)));
    const turn = m.inst('u_turn', roundRobin, { n });
    m.assign(turn.req, want);
    m.assign(turn.ready, st.is('pick'));
    const pick = m.node('pick', st.is('pick').and(want.any()));
    const picked = m.node('picked', oneHotIndex(turn.gnt));
    const d = unpackFields(descFields(p), store.readSync({ en: pick, addr: cat(picked, select(picked, plans.map(slot))) }));
    const offsets = m.mem('offsets', { width: DESC_LENGTH_BITS, depth: n, ruw: 'undefined' });
    const before = offsets.readSync({ en: pick, addr: picked });
    const offset = m.node('offset_now', mux(r.mid.and(r.who_bit).any(), before, lit(DESC_LENGTH_BITS, 0)));

    // The next chunk.
    const readSpan = sizeBytes(io.max_read).zx(16).shl(lit(2, Math.log2(readsPerChunk(p))));
    const readSize = m.node('read_size', mux(readSpan.gt(2 ** PAGE_BITS), lit(CHUNK_BITS, 2 ** PAGE_BITS), readSpan.trunc(CHUNK_BITS)));
    const size = m.node('size', mux(r.write, lit(CHUNK_BITS, p.stageBytes), readSize));
    const bytes = m.node('next_bytes', atMost(r.left, toBorder(r.gpa, size)));
    const span = m.node('span', r.left.zx(DESC_LENGTH_BITS + 1).add(r.gpa.trunc(PAGE_BITS).zx(DESC_LENGTH_BITS + 1)).add(2 ** PAGE_BITS - 1));
    m.unused(span.trunc(PAGE_BITS), 'whole pages');
    m.assign(io.fetch.valid, st.is('give').and(r.write));
    m.assign(io.fetch.queue, r.who);
    m.assign(io.fetch.bank, io.bank.at(r.who));
    m.assign(io.fetch.tag, r.desc_label);
    m.assign(io.fetch.offset, r.offset);
    m.assign(io.fetch.gpa, r.gpa.trunc(PAGE_BITS));
    m.assign(io.fetch.bytes, r.bytes);
    const given = m.node('given', st.is('give').and(io.fetch.ready.or(r.write.not())));
    m.assign(io.chunk_valid, given);
    m.assign(io.chunk_queue, r.who);
    m.assign(io.chunk_write, r.write);
    // An interrupt request is a whole descriptor: one aligned doubleword to write.
    const interrupt = m.node('in_interrupt_range', io.interrupts.and(inInterruptRange(r.gpa.bits(p.gpaBits - 1, PAGE_BITS))));
    const request = m.node('is_request', r.write.and(r.offset.none()).and(r.last).and(r.bytes.eq(INTERRUPT_BYTES)).and(r.gpa.trunc(2).none()));
    m.assign(io.chunk_exempt, interrupt.and(request));
    m.assign(io.chunk_refused, interrupt.and(request.not()));
    // No page border is crossed, so twelve bits are enough.
    const lastByte = m.node('last_byte', r.gpa.trunc(PAGE_BITS).add(r.bytes.trunc(PAGE_BITS)).sub(1));
    m.unused(lastByte.trunc(7), 'blocks of 128 bytes or more');
    m.assign(io.chunk, cat(r.gpa, r.bytes, r.offset, r.pages, r.desc_label, mux(r.write, lit(CHUNK_COUNT_BITS, 1), blocksOf(r.gpa, lastByte, io.max_read)), r.write, r.last));
    offsets.write({ en: given, addr: r.who, data: r.offset.add(r.bytes.zx(DESC_LENGTH_BITS)) });
    m.assign(io.planning, mux(st.is('pick'), lit(n, 0), r.who_bit));
    m.assign(io.arrived, taken);
    m.assign(io.arrived_place, place);
    m.assign(io.tails, vector(tails));
    m.assign(io.occupied, eachQueue(n, (q) => tails[q]!.ne(retires[q]!)));
    m.assign(io.busy, st.is('pick').not().or(want.any()));

    st.on({
      pick: () => m.when(want.any(), () => {
        m.next(r.who, picked);
        m.next(r.who_bit, turn.gnt);
        st.go('read');
      }),
      read: () => {
        m.next(r.gpa, d.gpa.add(offset.resize(p.gpaBits)));
        m.next(r.left, d.length.sub(offset));
        m.next(r.offset, offset);
        m.next(r.desc_label, d.tag);
        m.next(r.write, d.kind.bit(1));
        st.go('cut');
      },
      cut: () => {
        m.next(r.bytes, bytes);
        m.next(r.pages, span.bits(DESC_LENGTH_BITS, PAGE_BITS).resize(w.pages));
        m.next(r.last, r.left.eq(bytes.zx(DESC_LENGTH_BITS)));
        st.go('give');
      },
      give: () => m.when(given, () => st.go('pick')),
    });
    m.unused(d.kind.bit(0), 'ring or buffer: the same to the engine');

    // Pointers. A skip and a plan never meet in one queue.
    const skipped = m.node('skipped', only(io.skip_valid, io.skip_queue, n));
    const ended = m.node('ended', mux(given.and(r.last), r.who_bit, lit(n, 0)));
    m.next(r.mid, r.mid.or(mux(given, r.who_bit, lit(n, 0))).and(ended.not()).and(skipped.not()));
    const arrived = only(taken, desc.queue, n);
    names.forEach((q) => {
      m.next(tails[q]!, tails[q]!.add(arrived.bit(q).zx(pointer)));
      m.next(plans[q]!, mux(skipped.bit(q), io.skip_next, plans[q]!.add(ended.bit(q).zx(pointer))));
      m.next(retires[q]!, retires[q]!.add(io.retired.bit(q).zx(pointer)));
    });

    m.assume('skip_not_planning', skipped.and(io.planning).none());
    m.when(desc.valid, () => m.assume('length_not_zero', desc.length.any()));
    m.when(st.is('give'), () => m.assert('inside_page', r.gpa.trunc(PAGE_BITS).zx(CHUNK_BITS + 1).add(r.bytes.zx(CHUNK_BITS + 1)).le(4096).and(r.bytes.any())));
    m.assert('never_overfull', eachQueue(n, (q) => tails[q]!.sub(retires[q]!).le(p.queueDepth)).all());
    m.cover('second_chunk', given.and(r.offset.any()));
    m.cover('skips', io.skip_valid);
  },
});
