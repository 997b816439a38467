import { component, copies, input, mux, output, select, sink, source, vector, type Bits, type Wire } from '../../gen/hdl/index.ts';
import { csrBlock } from '../csr/csr-block.ts';
import { engine } from '../dma/engine.ts';
import { bitmap } from '../lookup/bitmap.ts';
import { tokens } from '../lookup/tokens.ts';
import { acks } from '../message/acks.ts';
import { msix } from '../message/msix.ts';
import { roundTrip } from '../message/round-trip.ts';
import { MODERATION_TIME_BITS } from '../message/moderation.ts';
import { REQUESTS_BITS } from '../message/quotas.ts';
import { requests, RESEND_TIME_BITS } from '../message/requests.ts';
import { completionSplit } from '../pcie/completion-split.ts';
import { posted } from '../pcie/posted.ts';
import { requestsIn } from '../pcie/requests-in.ts';
import { smallWrite, smallWriteFields } from '../pcie/small-write.ts';
import { histogram } from '../prim/histogram.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import { VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { HISTOGRAM_BUCKETS, vpriRegisters } from '../spec/registers.ts';
import { TLP_HDR_BITS, appStreams, eventPort, tlpStreams } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { touchLog } from '../tracker/touch-log.ts';
import { commandRing } from '../update/command-ring.ts';
import { commandFields } from '../update/command.ts';
import { commandSlots } from '../update/command-slots.ts';
import { domains } from '../update/domains.ts';
import { update } from '../update/update.ts';
import { axiPorts, connectMemory } from './axi.ts';
import { counters } from './counters.ts';
import { tlpNames } from './tlp-ports.ts';

/** Buckets of the histogram hold 32 bits; the register window shows them as qwords. */
const HISTOGRAM_COUNT_BITS = 32;

/** The device: what `docs/interfaces.md` describes. */
export const top = component({
  name: (p: Preset) => `vpri_top_${p.name}`,
  doc: `VPRI device: PA-BITMAP, updates with drain, page requests, DMA engine, registers. Ports: docs/interfaces.md.
Its bitmap is in device memory, behind an AXI4 port and a line cache, or on chip.`,
  ports: (p) => {
    const app = appStreams(p);
    const f = p.functions;
    return {
      now: input(64), busy: output(1), wake_at: output(64),
      /** Function-level resets, one bit a function: start (a pulse), done (a pulse). */
      flr_start: input(f), flr_done: output(f),
      pf_requester_id: input(16), max_payload_size: input(3 * f), max_read_request_size: input(3 * f), msix_enable: input(f), msix_mask: input(f), bus_master_enable: input(f),
      ...tlpNames(tlpStreams(p)),
      s_axis_wr_req_tx_seq_num: input(p.txSeqWidth), s_axis_wr_req_tx_seq_num_valid: input(1),
      desc: sink(app.desc), pay_req: source(app.pay_req), pay_data: sink(app.pay_data), rd_data: source(app.rd_data), done: source(app.done),
      ev_valid: output(1), ...eventOutputs(p),
      ...axiPorts(p),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const bar = m.inst('u_bar', requestsIn, p);
    const csr = m.inst('u_csr', csrBlock(`vpri_csr_${p.name}`, vpriRegisters(p)), {});
    const slots = m.inst('u_slots', commandSlots, p);
    const ring = m.inst('u_command_ring', commandRing, p);
    const pick = m.inst('u_commands', streamArbiter, { n: 2, fields: commandFields(p) });
    const split = m.inst('u_completion_split', completionSplit, p);
    const reads = m.inst('u_read_requests', streamArbiter, { n: 2, fields: { hdr: TLP_HDR_BITS } });
    const table = m.inst('u_domains', domains, p);
    const change = m.inst('u_update', update, p);
    const look = m.inst('u_bitmap', bitmap, p);
    const log = m.inst('u_touch_log', touchLog, p);
    const token = m.inst('u_tokens', tokens, p);
    const dma = m.inst('u_engine', engine, p);
    const message = m.inst('u_requests', requests, p);
    const ack = m.inst('u_acks', acks, p);
    const irq = m.inst('u_irq', msix, {});
    const small = m.inst('u_small', streamArbiter, { n: 5, fields: smallWriteFields });
    const build = m.inst('u_small_write', smallWrite, p);
    const out = m.inst('u_posted', posted, p);
    const hist = m.inst('u_histogram', histogram, { buckets: HISTOGRAM_BUCKETS, valueWidth: 8, countWidth: HISTOGRAM_COUNT_BITS });
    const count = m.inst('u_counters', counters, {});

    // SR-IOV: the PF's sizes hold for its VFs; MSI-X here is the PF's.
    const pfBusMaster = io.bus_master_enable.bit(0);
    m.unused(io.max_payload_size.bits(3 * p.functions - 1, 3), 'the sizes of the PF hold for its VFs');
    m.unused(io.max_read_request_size.bits(3 * p.functions - 1, 3), 'the sizes of the PF hold for its VFs');
    m.unused(io.msix_enable.bits(p.functions - 1, 1), 'the vectors are those of the PF');
    m.unused(io.msix_mask.bits(p.functions - 1, 1), 'the vectors are those of the PF');

    // Host -> registers.
    m.link(io.rx_req_tlp, bar.rx);
    m.link(bar.tx, io.tx_cpl_tlp);
    m.assign(bar.pf_requester_id, io.pf_requester_id);
    m.assign(bar.accepted, out.accepted);
    m.assign(bar.sent, out.sent);
    m.assign(csr.req_valid, bar.req_valid);
    m.assign(csr.req_write, bar.req_write);
    m.assign(csr.req_addr, bar.req_addr);
    m.assign(csr.req_data, bar.req_data);
    m.assign(csr.req_be, bar.req_be);
    m.assign(bar.rsp_valid, csr.rsp_valid);
    m.assign(bar.rsp_data, csr.rsp_data);

    // Tables. Registers are wider than what a preset needs; what does not fit is refused or cut here.
    const bases = copies(csr.domain_base_region, 32);
    const limits = copies(csr.domain_limit_pages, 48);
    const limitBits = w.page + 1;
    const base = m.node('domain_base', vector(bases.map((b) => b.trunc(w.row))));
    const limit = m.node('domain_limit', vector(limits.map((l) => l.trunc(limitBits))));
    m.unused(csr.domain_base_region, 'rows past the bitmap wrap; the driver checks FEATURES');
    m.unused(csr.domain_limit_pages, 'pages past the address space do not exist');
    const queueFunction = m.node('queue_function', vector(copies(csr.queue_function, 8).map((f) => f.trunc(w.function).zx(8))));
    m.unused(csr.queue_function, 'functions past the last do not exist');
    m.assign(table.enable_set, csr.domain_ctrl_enable_set);
    m.assign(table.enable_clear, csr.domain_ctrl_enable_clear);
    m.assign(table.clear, csr.domain_ctrl_clear);
    m.assign(table.changed, csr.domain_base_we.or(csr.domain_limit_we));
    m.assign(table.clear_done_valid, change.clear_done_valid);
    m.assign(table.clear_done_ok, change.clear_done_ok);
    m.assign(table.clear_done_domain, change.clear_done_domain);
    const locked = m.node('domain_locked', table.lock.or(change.changing));
    m.assign(csr.domain_base_lock, locked);
    m.assign(csr.domain_limit_lock, locked);
    m.assign(csr.domain_ctrl_enabled, table.enabled);
    m.assign(csr.domain_ctrl_cleared, table.cleared);
    m.assign(csr.domain_ctrl_busy, table.clear_pending);
    m.assign(csr.domain_state_generation, token.generation);
    m.assign(csr.domain_state_tokens, token.count);

    // Updates.
    m.assign(slots.wr, csr.command_wr);
    m.assign(slots.addr, csr.command_addr.resize(slots.addr.w));
    m.assign(slots.wdata, csr.command_wdata);
    m.assign(slots.be, csr.command_be);
    m.assign(ring.enable, csr.command_ring_ctrl_enable);
    m.assign(ring.master, pfBusMaster);
    m.assign(ring.base, csr.command_ring_base_addr);
    m.assign(ring.size, csr.command_ring_ctrl_size);
    m.assign(ring.tail, csr.command_ring_tail_tail);
    m.assign(csr.command_ring_head_head, ring.head);
    m.assign(csr.command_ring_head_stopped, ring.stopped);
    m.assign(ring.ack_size, csr.ack_ctrl_size);
    m.assign(ring.ack_tail, ack.ack_tail);
    m.assign(ring.ack_head, csr.ack_head_head);
    m.assign(ring.pf_requester_id, io.pf_requester_id);
    m.link(slots.cmd, pick.in0 as never);
    m.link(ring.cmd, pick.in1 as never);
    m.assign(change.cmd.valid, pick.out.valid);
    m.assign(pick.out.ready, change.cmd.ready);
    m.assign(change.cmd.slot, pick.out['slot'] as Bits);
    m.assign(change.cmd.words, pick.out['words'] as Bits<256>);
    m.assign(change.cmd.ring, pick.out.index as Bits<1>);
    const acked = m.node('acked', ack.ack.ready.and(ack.ack.valid));
    m.assign(ring.acked, acked.and(change.ack.ring));
    m.assign(slots.release_valid, acked.and(change.ack.ring.not()));
    m.assign(slots.release_slot, change.ack.slot);
    m.assign(change.enable, csr.ack_ctrl_enable.and(pfBusMaster));
    m.assign(change.domain_base, base);
    m.assign(change.domain_limit, limit);
    m.assign(change.domain_cleared, table.cleared);
    m.assign(change.clear_pending, table.clear_pending);
    m.assign(change.epoch, token.epoch);
    m.assign(change.drained, token.drained);
    // The token that goes back is that of the read that timed out.
    m.assign(change.timeout_valid, dma.overdue);
    m.assign(change.timeout_domain, dma.give_read_domain);
    m.assign(change.timeout_epoch, dma.give_read_epoch);
    m.assign(change.doubtful, dma.doubtful);
    m.unused(vector([change.wake_valid, change.wake_domain, change.wake_first, change.wake_end]), 'blocked queues ask again after any change of their domain');
    m.link(change.ack, ack.ack);
    m.assign(ack.now, io.now);
    m.assign(ack.enable, csr.ack_ctrl_enable.and(pfBusMaster));
    m.assign(ack.ack_base, csr.ack_base_addr);
    m.assign(ack.ack_size, csr.ack_ctrl_size);
    m.assign(csr.ack_tail_tail, ack.ack_tail);

    // The point of order.
    m.link(change.change, look.change);
    for (const f of ['installed', 'installed_mark', 'installed_row', 'done', 'done_mark', 'done_error'] as const) m.assign(change[f] as Wire, look[f] as Bits);
    m.assign(look.function_domain, csr.function_domain);
    m.assign(look.function_enable, csr.function_enable);
    m.assign(look.domain_base, base);
    m.assign(look.domain_limit, limit);
    m.assign(look.domain_enabled, table.enabled);
    m.assign(look.epoch, token.epoch);
    m.assign(look.generation, token.generation);
    m.assign(look.prefetch_enable, csr.lookup_ctrl_prefetch);
    m.assign(table.track_set, change.track_set);
    m.assign(table.track_clear, change.track_clear);
    m.assign(look.track_enable, table.tracked);
    m.assign(csr.tracked_domains, table.tracked.resize(64));
    m.link(change.harvest, look.harvest);
    m.assign(change.track_failed, look.track_failed);
    m.assign(csr.error_tracker_memory_set, look.track_failed);
    m.assign(log.enable, csr.touch_log_ctrl_enable);
    m.assign(log.master, pfBusMaster);
    m.assign(log.base, csr.touch_log_base_addr);
    m.assign(log.size, csr.touch_log_ctrl_size);
    m.assign(log.head, csr.touch_log_head_head);
    m.assign(csr.touch_log_tail_tail, log.tail);
    m.assign(csr.touch_log_tail_full, log.full);
    m.assign(csr.error_touch_lost_set, log.lost);
    for (const f of ['touch', 'touch_row', 'touch_bits'] as const) m.assign(log[f] as Wire, look[f]);
    m.assign(log.domain_base, base);
    m.assign(log.domain_limit, limit);
    m.assign(token.take_valid, look.take_valid);
    m.assign(token.take_domain, look.take_domain);
    m.assign(token.give_lookup_valid, look.give_valid);
    m.assign(token.give_lookup_domain, look.give_domain);
    m.assign(token.give_lookup_epoch, look.give_epoch);
    m.assign(token.give_write_valid, dma.give_write_valid);
    m.assign(token.give_write_domain, dma.give_write_domain);
    m.assign(token.give_write_epoch, dma.give_write_epoch);
    m.assign(token.give_read_valid, dma.give_read_valid);
    m.assign(token.give_read_domain, dma.give_read_domain);
    m.assign(token.give_read_epoch, dma.give_read_epoch);
    m.assign(token.split_valid, dma.split_valid);
    m.assign(token.split_domain, dma.split_domain);
    m.assign(token.split_epoch, dma.split_epoch);
    m.assign(token.flip_valid, change.flip_valid);
    m.assign(token.flip_domain, change.flip_domain);
    m.assign(token.bump_valid, change.bump_valid);
    m.assign(token.bump_domain, change.bump_domain);

    m.assign(look.scrub_start, csr.scrub_start);
    m.assign(look.scrub_row, csr.scrub_row.trunc(w.row));
    m.unused(csr.scrub_row.bits(31, w.row), 'rows past the bitmap do not exist');
    m.assign(csr.scrub_state_busy, look.scrub_busy);
    m.assign(csr.scrub_state_error, look.scrub_error);
    m.assign(look.scrub_rd, csr.scrub_paes_rd);
    m.assign(look.scrub_rd_addr, csr.scrub_paes_addr);
    m.assign(csr.scrub_paes_rdata, look.scrub_rd_data);

    // Device memory.
    connectMemory(m, io, look, p);

    // DMA.
    const answered = m.node('answered', look.rsp_valid.and(look.rsp_probe.not()));
    const functions = copies(queueFunction, 8).map((f) => f.trunc(w.function));
    m.assign(dma.now, io.now);
    m.assign(dma.queue_drop, csr.queue_drop);
    m.assign(dma.timeout_period, csr.read_timeout_period);
    m.assign(dma.blocked_period, csr.blocked_time_period);
    m.assign(dma.queue_probe, csr.queue_probe);
    m.assign(dma.may_probe, message.may_probe);
    m.assign(dma.queue_allowed, vector(functions.map((f) => csr.function_enable.at(f))));
    m.assign(dma.interrupts, csr.dma_ctrl_interrupts);
    m.assign(csr.error_bad_interrupt_set, dma.bad_interrupt);
    m.assign(csr.error_read_timeout_set, dma.overdue);
    m.assign(dma.flr_start, io.flr_start.or(csr.function_reset));
    m.assign(io.flr_done, dma.flr_done);
    m.assign(csr.function_resetting, dma.flr_pending);
    m.assign(dma.flr_retired, message.flr_retired);
    m.assign(dma.pf_requester_id, io.pf_requester_id);
    m.assign(dma.max_payload, io.max_payload_size.trunc(3));
    m.assign(dma.max_read, io.max_read_request_size.trunc(3));
    const master = m.node('queue_master', vector(functions.map((f) => io.bus_master_enable.at(f))));
    m.assign(dma.queue_master, master);
    m.assign(dma.queue_enable, vector(functions.map((_, i) => csr.queue_enable.bit(i).and(csr.ctrl_enable).and(master.bit(i)))));
    m.assign(dma.queue_function, queueFunction);
    m.assign(dma.queue_domain, vector(functions.map((f, q) => m.node(`queue_domain_${q}`, select(f, copies(csr.function_domain, 8))))));
    m.assign(dma.queue_class, csr.queue_class);
    m.assign(csr.queue_parked, dma.queue_parked);
    m.link(io.desc, dma.desc);
    m.link(dma.pay_req, io.pay_req);
    m.link(io.pay_data, dma.pay_data);
    m.link(dma.rd_data, io.rd_data);
    m.link(dma.done, io.done);
    for (const f of ['valid', 'tag', 'func', 'page', 'count', 'write'] as const) m.assign(look.req[f] as Wire, dma.look[f]);
    m.assign(dma.look.ready, look.req.ready);
    for (const f of ['valid', 'tag', 'func', 'page', 'count', 'write'] as const) m.assign(look[`probe_${f}`] as Wire, dma[`probe_${f}`]);
    m.assign(dma.probe_taken, look.probe_taken);
    m.assign(dma.probe_lost, look.probe_lost);
    m.assign(dma.answer_valid, look.rsp_valid.and(look.rsp_probe));
    m.assign(dma.answer_missed, look.rsp_missed);
    m.assign(dma.changed_valid, change.bump_valid);
    m.assign(dma.changed_domain, change.bump_domain);
    m.assign(dma.verdict_valid, answered);
    m.assign(dma.verdict_tag, look.rsp_tag);
    m.assign(dma.verdict, look.rsp_verdict);
    m.assign(dma.verdict_stale, look.rsp_stale);
    m.assign(dma.verdict_page, look.rsp_page);
    m.assign(dma.verdict_pages, look.rsp_pages);
    m.assign(dma.verdict_domain, look.rsp_domain);
    m.assign(dma.verdict_epoch, look.rsp_epoch);
    // Read requests of the queues and of the command ring; they are numbered as they leave.
    const { read_seq: readSeq } = m.regs({ read_seq: { w: p.txSeqWidth, reset: 0 } });
    m.assign(reads.in0!.valid, dma.tx_rd.valid);
    m.assign(reads.in0!['hdr']!, dma.tx_rd.hdr);
    m.assign(dma.tx_rd.ready, reads.in0!.ready);
    m.unused(vector([dma.tx_rd.seq, dma.tx_rd.sop, dma.tx_rd.eop]), 'a header in one beat, numbered behind the arbiter');
    m.link(ring.tx, reads.in1 as never);
    m.assign(io.tx_rd_req_tlp.valid, reads.out.valid);
    m.assign(reads.out.ready, io.tx_rd_req_tlp.ready);
    m.assign(io.tx_rd_req_tlp.hdr, reads.out['hdr'] as Bits<128>);
    m.assign(io.tx_rd_req_tlp.seq, readSeq);
    m.assign(io.tx_rd_req_tlp.sop, 1);
    m.assign(io.tx_rd_req_tlp.eop, 1);
    m.unused(reads.out.index, 'the tag tells whose read it is');
    m.when(reads.out.valid.and(io.tx_rd_req_tlp.ready), () => m.next(readSeq, readSeq.add(1)));
    m.link(io.rx_cpl_tlp, split.rx);
    m.link(split.dma, dma.rx_cpl);
    m.link(split.fetch, ring.rx);

    // Page requests.
    m.link(dma.fault, message.fault);
    m.assign(message.response_valid, csr.prq_response_we);
    m.assign(message.response_index, csr.prq_response_index);
    m.assign(message.response_generation, csr.prq_response_generation);
    m.assign(message.response_code, csr.prq_response_code);
    m.link(change.carried, message.carried);
    m.assign(message.prq_base, csr.prq_base_addr);
    m.assign(message.prq_size, csr.prq_ctrl_size);
    m.assign(message.prq_enable, csr.prq_ctrl_enable.and(pfBusMaster));
    m.assign(message.prq_head, csr.prq_head_head);
    m.assign(message.prq_arm, csr.prq_head_arm);
    m.unused(csr.prq_head_we, 'the arm bit carries the pulse');
    m.assign(csr.prq_tail_tail, message.prq_tail);
    m.assign(message.moderation_count, csr.prq_moderation_count.trunc(16));
    m.assign(message.moderation_time, csr.prq_moderation_time.trunc(MODERATION_TIME_BITS));
    m.assign(message.resend_time, csr.prq_resend_time.trunc(RESEND_TIME_BITS));
    m.assign(message.reserve, csr.prq_shares_reserve.trunc(REQUESTS_BITS));
    m.assign(message.probes, csr.prq_shares_probes.trunc(REQUESTS_BITS));
    m.assign(message.quota, csr.function_requests_quota);
    m.assign(csr.function_requests_used, message.used);
    m.assign(csr.prq_state_waiting, message.pending.any());
    m.assign(csr.prq_state_probes, message.probes_used);
    m.assign(message.pf_requester_id, io.pf_requester_id);
    m.assign(message.now, io.now);
    m.assign(message.flr_retire_valid, dma.flr_retire_valid);
    m.assign(message.flr_retire_func, dma.flr_retire_func);
    m.unused(message.joined_queue, 'for tests of the unit');
    const trip = m.inst('u_round_trip', roundTrip, {});
    m.assign(trip.answered, message.answered);
    m.assign(trip.ticks, message.round_trip);
    m.assign(trip.rd, csr.round_trip_histogram_rd);
    m.assign(trip.rd_addr, csr.round_trip_histogram_addr);
    m.assign(csr.round_trip_histogram_rdata, trip.rd_data.zx(64));
    m.assign(csr.round_trip_ticks_count, trip.sum);
    m.assign(csr.round_trip_max_count, trip.most);
    m.assign(dma.wake_valid, message.wake_valid);
    m.assign(dma.wake_queues, message.wake_queues);
    m.assign(dma.wake_code, message.wake_code);

    // MSI-X, and the one posted stream.
    m.assign(irq.fire, vector([message.fire, ack.fire]));
    m.assign(irq.enable, io.msix_enable.bit(0).and(io.msix_mask.bit(0).not()).and(pfBusMaster));
    m.assign(irq.tbl_wr, csr.msix_table_wr);
    m.assign(irq.tbl_rd, csr.msix_table_rd);
    m.assign(irq.tbl_addr, csr.msix_table_addr);
    m.assign(irq.tbl_wdata, csr.msix_table_wdata);
    m.assign(irq.tbl_be, csr.msix_table_be);
    m.assign(csr.msix_table_rdata, irq.tbl_rdata);
    const { pba } = m.regs({ pba: { w: 2, reset: 0 } });
    m.next(pba, irq.pending);
    m.assign(csr.msix_pba_rdata, pba.zx(64));
    m.unused(csr.msix_pba_rd, 'one word, always there');
    m.link(message.record, small.in0 as never);
    m.link(ack.record, small.in1 as never);
    m.link(irq.out, small.in2 as never);
    m.link(look.harvest_out, small.in3 as never);
    m.link(log.record, small.in4 as never);
    m.assign(build.up.valid, small.out.valid);
    m.assign(small.out.ready, build.up.ready);
    m.assign(build.up.address, small.out['address'] as Bits<64>);
    m.assign(build.up.data, small.out['data'] as Bits<256>);
    m.assign(build.up.dwords, small.out['dwords'] as Bits<4>);
    m.unused(small.out.index, 'all look the same from here');
    m.assign(build.pf_requester_id, io.pf_requester_id);
    m.link(dma.posted, out.dma);
    m.link(build.dn, out.small);
    m.link(out.tx, io.tx_wr_req_tlp);
    m.assign(out.sent_valid, io.s_axis_wr_req_tx_seq_num_valid);
    m.assign(out.sent_seq, io.s_axis_wr_req_tx_seq_num);

    // What happened: counters, histogram, error bits, events.
    m.assign(csr.now_ticks, io.now);
    m.assign(hist.sample_valid, answered.and(hist.clearing.not()));
    m.assign(hist.sample, dma.verdict_cycles);
    m.assign(hist.rd_en, csr.lookup_histogram_rd);
    m.assign(hist.rd_addr, csr.lookup_histogram_addr);
    m.assign(csr.lookup_histogram_rdata, hist.rd_data.zx(64));
    m.assign(count.lookup, answered);
    m.assign(count.cycles, dma.verdict_cycles);
    m.assign(count.fault, answered.and(look.rsp_verdict.eq(VERDICT.fault)));
    m.assign(count.denied, answered.and(look.rsp_verdict.eq(VERDICT.denied)));
    m.assign(count.record, message.recorded);
    m.assign(count.resent, message.resent);
    m.assign(count.probe, message.probed);
    m.assign(count.blocked, message.reported);
    m.assign(count.stale, message.stale);
    m.assign(count.probe_dropped, message.probe_dropped);
    m.assign(count.joined, message.joined);
    m.assign(count.response, message.answered);
    m.assign(count.update, ack.ack.ready.and(ack.ack.valid));
    m.assign(count.vf, bar.vf_access);
    m.assign(count.miss, look.missed);
    m.assign(count.prefetch, look.prefetched);
    m.assign(csr.lookups_count, count.lookups);
    m.assign(csr.lookup_cycles_count, count.lookup_cycles);
    m.assign(csr.lookup_max_count, count.lookup_max);
    m.assign(csr.lookup_faults_count, count.faults);
    m.assign(csr.lookup_denied_count, count.denials);
    m.assign(csr.records_count, count.records);
    m.assign(csr.joined_count, count.joins);
    m.assign(csr.responses_count, count.responses);
    m.assign(csr.updates_count, count.updates);
    m.assign(csr.vf_drops_count, count.vf_drops);
    m.assign(csr.lookup_misses_count, count.misses);
    m.assign(csr.prefetches_count, count.prefetches);
    m.assign(csr.resent_count, count.resents);
    m.assign(csr.probes_count, count.probes);
    m.assign(csr.blocked_reports_count, count.blocked_reports);
    m.assign(csr.stale_responses_count, count.stale_responses);
    m.assign(csr.probes_dropped_count, count.probes_dropped);
    m.assign(csr.error_command_overflow_set, slots.overflow);
    m.assign(csr.error_command_hole_set, slots.hole);
    m.assign(csr.error_vf_access_set, bar.vf_access);
    m.assign(csr.error_bad_request_set, bar.bad_request);
    m.assign(csr.error_locked_write_set, csr.locked_write);
    m.assign(csr.error_stale_response_set, message.stale.any());
    m.assign(csr.error_request_alarm_set, message.resent);
    m.assign(csr.error_unexpected_completion_set, dma.unexpected.or(ring.unexpected));
    m.assign(csr.error_completion_error_set, dma.failed);
    m.assign(csr.error_domain_not_cleared_set, table.refused);
    m.assign(csr.error_command_fetch_set, ring.failed);
    m.assign(csr.error_command_tail_set, ring.bad_tail);
    m.assign(csr.error_memory_read_set, look.read_failed);
    m.assign(csr.error_memory_write_set, look.write_failed);
    m.assign(io.ev_valid, answered);
    m.assign(io.ev_queue, look.rsp_tag);
    m.assign(io.ev_verdict, look.rsp_verdict);
    m.assign(io.ev_retry, dma.verdict_retry);
    m.assign(io.ev_write, look.rsp_write);
    m.assign(io.ev_page, look.rsp_page);
    m.assign(io.ev_pages, look.rsp_pages);
    m.assign(io.wake_at, mux(message.wake_at.lt(dma.timeout_at), message.wake_at, dma.timeout_at));
    m.assign(io.busy, vector([bar.busy, slots.busy, ring.busy, change.busy, look.busy, log.busy, dma.busy, message.busy, irq.busy, hist.clearing, trip.busy, build.up.valid, count.busy]).any());
  },
});

/** The event port as outputs, `ev_` before each field. */
function eventOutputs(p: Preset) {
  const e = eventPort(p);
  return { ev_queue: output(e.queue), ev_verdict: output(e.verdict), ev_retry: output(e.retry), ev_write: output(e.write), ev_page: output(e.page), ev_pages: output(e.pages) };
}
