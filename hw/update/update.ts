import { cat, component, copies, input, lit, lowestSet, mux, oneHotIndex, oneHotSelect, output, select, sink, source, vector, type Bits, type Wire } from '../../gen/hdl/index.ts';
import { CHANGE_MARK_BITS, lineChange } from '../lookup/fields.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { layoutHoles } from '../prim/layout.ts';
import { harvestFields } from '../tracker/fields.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import { ACK_STATUS, COMMAND, COMMAND_OP, HARVEST_COMMAND } from '../spec/messages.ts';
import { PAE, RIGHTS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { ackFields, carriedFields, commandFields, commandOf } from './command.ts';
import { carriedTag, context, lineFields } from './context.ts';

/** The update engine: checks commands (updates of rights, harvests, tracking), keeps up to `commandsInFlight` of them under way, and the hardware clear of one domain beside them. */
export const update = component({
  name: (p: Preset) => `vpri_update_${p.name}`,
  doc: `Update engine: set, clear and block of page ranges, harvest and track, and hardware clear of domains. A command is checked 1 cycle after it is offered and its
first line offered in the cycle after; one command every 2 cycles. Commands of a domain send their lines in the order of their
commands (lines of the tracker apart: neither waits for the other); domains take turns, line by line; one line a cycle. Acknowledgements leave in any order. Commands that lower rights (decided by
the opcode: clear, block, set to read-only), harvests that clear, and track to enable drain; those that wait for a flip of the same domain share it. At most one flip of a domain is open.
Every line that passes the point of order bumps the domain's generation and, unless it was blocked, wakes who waits for its pages.
A command whose domain is being cleared waits, and those behind it.`,
  ports: (p) => {
    const w = widths(p);
    return {
      enable: input(1),
      cmd: sink({ ...commandFields(p), ring: 1 }),
      ack: source(ackFields(p)),
      /** Responses carried by commands, each behind the last line of its command. */
      carried: source(carriedFields),
      // Lines, marked with the number of their context: installed when a line has passed the point of order, done when memory has answered.
      change: source(lineChange(p)), installed: input(1), installed_mark: input(CHANGE_MARK_BITS), installed_row: input(w.row),
      done: input(1), done_mark: input(CHANGE_MARK_BITS), done_error: input(1),
      /** Lines of the tracker; a refused one of them; domains whose grants are marked from the next cycle on, or no longer. */
      harvest: source(harvestFields(p)), track_failed: input(1), track_set: output(p.domains), track_clear: output(p.domains),
      // Tokens.
      flip_valid: output(1), flip_domain: output(w.domain), bump_valid: output(1), bump_domain: output(w.domain), epoch: input(p.domains), drained: input(p.domains),
      /** A read timed out and its token was given back. */
      timeout_valid: input(1), timeout_domain: input(w.domain), timeout_epoch: input(1),
      /** One bit a domain: such a read of it may be under way still, until the reset of its function. */
      doubtful: input(p.domains),
      /** Pages that were set or cleared: from wake_first up to wake_end - 1. */
      wake_valid: output(1), wake_domain: output(w.domain), wake_first: output(w.page), wake_end: output(w.page + 1),
      // Tables.
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_cleared: input(p.domains),
      clear_pending: input(p.domains), clear_done_valid: output(1), clear_done_ok: output(1), clear_done_domain: output(w.domain),
      /** One bit a domain: lines of it are under way; its base and limit must stay. */
      changing: output(p.domains),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const n = p.commandsInFlight;
    const { cmd } = io;
    // The last context is that of the hardware clear.
    const contexts = Array.from({ length: n + 1 }, (_, i) => m.inst(`u_context_${i}`, context, p));
    const [commands, wipe] = [contexts.slice(0, n), contexts[n]!];
    const each = (f: (c: (typeof contexts)[number], i: number) => Bits): Bits => vector(contexts.map(f));
    const r = m.regs({
      picked: { w: w.domain, reset: 'none' }, base: { w: w.row, reset: 'none' }, limit: { w: w.page + 1, reset: 'none' }, see_command: { w: 1, reset: 0 }, see_wipe: { w: 1, reset: 0 },
    });

    // The table entry of the domain that is picked: one that waits to be cleared, else the command's. It is used in the next cycle.
    const c = commandOf(cmd.words);
    const wiping = m.node('wiping', io.clear_pending.any().and(wipe.used.not()).and(r.see_wipe.not()));
    const pick = m.node('pick', mux(wiping, oneHotIndex(lowestSet(io.clear_pending)), c.domain.trunc(w.domain)));
    m.next(r.picked, pick);
    m.next(r.base, select(pick, copies(io.domain_base, w.row)));
    m.next(r.limit, select(pick, copies(io.domain_limit, w.page + 1)));
    m.next(r.see_wipe, wiping);
    m.next(r.see_command, wiping.not().and(cmd.valid).and(cmd.ready.not()));

    // Is the command one we serve?
    const isSet = m.node('is_set', c.op.eq(COMMAND_OP.set));
    const isBlock = m.node('is_block', c.op.eq(COMMAND_OP.block));
    const takes = m.node('takes_all', c.op.eq(COMMAND_OP.clear).or(isBlock));
    const isHarvest = m.node('is_harvest', c.op.eq(COMMAND_OP.harvest).and(p.tracker ? 1 : 0));
    const isTrack = m.node('is_track', c.op.eq(COMMAND_OP.track).and(p.tracker ? 1 : 0));
    const last = copies(cmd.words, 64)[3]!;
    const goodRights = mux(isSet, c.rights.eq(RIGHTS.read).or(c.rights.eq(RIGHTS.readWrite)), c.rights.eq(RIGHTS.none));
    const goodLast = m.node('good_last', mux(isHarvest, last.trunc(HARVEST_COMMAND.address[2]).none(), isSet.or(c.response_valid.not().bit(0))));
    const goodFlags = m.node('good_flags', c.harvest_clear.any().and(isHarvest.not()).or(c.track_enable.any().and(isTrack.not())).not());
    const served = m.node('served', goodRights.and(goodLast).and(goodFlags));
    const inside = m.node('inside_table', c.domain.bits(7, w.domain).none());
    const end = m.node('range_end', c.first_page.zx(53).add(c.page_count.zx(53)));
    const inRange = m.node('in_range', mux(isTrack, end.none(), end.le(r.limit.zx(53)).and(c.page_count.any())));
    const verdict = m.node('verdict', mux(isSet.or(takes).or(isHarvest).or(isTrack).not(), ACK_STATUS.bad_op, mux(served.not(), ACK_STATUS.unsupported,
      mux(inside.and(io.domain_cleared.at(r.picked)).not(), ACK_STATUS.bad_domain, mux(inRange.not(), lit(8, ACK_STATUS.bad_range), ACK_STATUS.ok)))));
    const used = m.node('used', vector(commands.map((x) => x.used)));
    const waits = m.node('waits_for_clear', inside.and(io.clear_pending.at(c.domain.trunc(w.domain))));
    const may = m.node('may_start', cmd.valid.and(io.enable).and(used.all().not()).and(waits.not()));
    const start = m.node('start', may.and(r.see_command));
    m.assign(cmd.ready, start);
    const free = m.node('free', lowestSet(used.not()));
    const loads = m.node('loads', cat(r.see_wipe, mux(start, free, lit(n, 0))));
    // The last qword is kept as a whole.
    copies(cmd.words, 64).slice(0, 3).forEach((q, i) => layoutHoles(COMMAND, i).forEach(([hi, lo]) => m.unused(q.bits(hi, lo), 'reserved bits of a command')));

    const drainsTracker = m.node('drains_tracker', c.harvest_clear.or(c.track_enable).bit(0));

    // A clear of a domain takes whole lines, and so does track.
    const wholeLimit = m.node('whole_limit', cat(r.limit.bits(w.page, w.offset).add(r.limit.trunc(w.offset).any().zx(w.page + 1 - w.offset)), lit(w.offset, 0)));
    const walking = m.node('walking', each((x) => x.walking));
    const sameDomain = m.node('same_domain', each((x) => x.domain.eq(r.picked)));
    // A command waits for those before it that change the same lines.
    const sameKind = m.node('same_kind', each((x) => x.tracks.eq(isHarvest.or(isTrack).and(r.see_wipe.not()))));
    const lines = m.inst('u_lines', streamArbiter, { n: n + 1, fields: lineFields(p) });
    const harvests = m.inst('u_harvests', streamArbiter, { n, fields: harvestFields(p) });
    contexts.forEach((x, i) => {
      const mine = x === wipe;
      m.assign(x.load, loads.bit(i));
      m.assign(x.load_domain, r.picked);
      m.assign(x.load_base, r.base);
      m.assign(x.load_page, mine ? lit(w.page, 0) : c.first_page.trunc(w.page));
      m.assign(x.load_end, mine ? wholeLimit : mux(c.track_enable.bit(0), wholeLimit, end.trunc(w.page + 1)));
      m.assign(x.load_rights, mine ? lit(2, PAE.absent) : mux(isBlock, lit(2, PAE.blocked), c.rights.trunc(2)));
      m.assign(x.load_lowering, mine ? lit(1, 0) : takes.or(c.rights.eq(RIGHTS.read)).or(drainsTracker));
      m.assign(x.load_status, mine ? lit(8, ACK_STATUS.ok) : verdict);
      m.assign(x.load_sequence, mine ? lit(32, 0) : c.sequence.trunc(32));
      m.assign(x.load_slot, mine ? lit(w.slot, 0) : cmd.slot);
      m.assign(x.load_ring, mine ? lit(1, 0) : cmd.ring);
      m.assign(x.load_irq, mine ? lit(1, 0) : c.irq.trunc(1));
      m.assign(x.load_track, mine ? lit(1, 0) : isHarvest.or(isTrack));
      m.assign(x.load_out, mine ? lit(1, 0) : isHarvest);
      m.assign(x.load_clear, mine ? lit(1, 0) : drainsTracker);
      m.assign(x.load_response_valid, mine ? lit(1, 0) : c.response_valid.bit(0).and(isSet));
      m.assign(x.load_last, mine ? lit(64, 0) : last);
      m.assign(x.enable, io.enable);
      m.assign(x.track_failed, io.track_failed);
      if (!mine) m.link(x.harvest, harvests[`in${i}`]! as never);
      // Earlier commands of the domain that still had lines to send when this one came.
      const behind = m.reg(`behind_${i}`, n + 1, 0);
      m.next(behind, mux(loads.bit(i), walking.and(sameDomain).and(sameKind), behind.and(walking)));
      m.assign(x.hold, behind.any());
      m.link(x.line, lines[`in${i}`]! as never);
      m.assign(x.installed, io.installed.and(io.installed_mark.eq(i)));
      m.assign(x.done, io.done.and(io.done_mark.eq(i)));
      m.assign(x.done_error, io.done_error);
      m.assign(x.epoch, io.epoch);
      m.assign(x.drained, io.drained);
      m.assign(x.timeout_valid, io.timeout_valid);
      m.assign(x.timeout_domain, io.timeout_domain);
      m.assign(x.timeout_epoch, io.timeout_epoch);
      m.assign(x.doubtful, io.doubtful);
    });
    m.assign(io.change.valid, lines.out.valid);
    m.assign(lines.out.ready, io.change.ready);
    m.assign(io.change.mark, lines.out.index.zx(CHANGE_MARK_BITS));
    for (const f of ['row', 'first', 'end', 'rights'] as const) m.assign(io.change[f] as Wire, lines.out[f] as Bits);

    // Lines of the tracker: none is begun while enable is low, one that was offered stays.
    const { offered } = m.regs({ offered: { w: 1, reset: 0 } });
    m.next(offered, io.harvest.valid.and(io.harvest.ready.not()));
    m.assign(io.harvest.valid, harvests.out.valid.and(io.enable.or(offered)));
    m.assign(harvests.out.ready, io.harvest.valid.and(io.harvest.ready));
    for (const f of ['row', 'address', 'out', 'clear'] as const) m.assign(io.harvest[f] as Wire, harvests.out[f] as Bits);
    const tracked = (f: (x: (typeof contexts)[number]) => Bits<1>): Bits => vector(Array.from({ length: p.domains }, (_, d) => vector(commands.map((x) => f(x).and(x.domain.eq(d)))).any()));
    m.assign(io.track_set, tracked((x) => x.track_on));
    m.assign(io.track_clear, tracked((x) => x.track_off));

    // Lines that passed the point of order.
    const domainOf = m.node('installed_domain', select(io.installed_mark, contexts.map((x) => x.domain)));
    const base = m.node('installed_base', select(io.installed_mark, contexts.map((x) => x.base)));
    const from = m.node('installed_from', select(io.installed_mark, contexts.map((x) => x.from)));
    const upTo = m.node('installed_up_to', select(io.installed_mark, contexts.map((x) => x.up_to)));
    const rights = select(io.installed_mark, contexts.map((x) => x.rights));
    const region = m.node('installed_region', io.installed_row.sub(base).resize(w.page - w.offset));
    const regionFirst = m.node('region_first', cat(region, lit(w.offset, 0)));
    const regionEnd = m.node('region_end', regionFirst.zx(w.page + 1).add(ppr));
    m.assign(io.bump_valid, io.installed);
    m.assign(io.bump_domain, domainOf);
    m.assign(io.wake_valid, io.installed.and(rights.ne(PAE.blocked)));
    m.assign(io.wake_domain, domainOf);
    m.assign(io.wake_first, mux(from.gt(regionFirst), from, regionFirst));
    m.assign(io.wake_end, mux(upTo.lt(regionEnd), upTo, regionEnd));

    // Flips: one a cycle; all commands of the domain that want one share it.
    const turn = m.inst('u_flips', roundRobin, { n });
    const wants = m.node('flip_wants', vector(commands.map((x) => x.flip_want)));
    m.assign(turn.req, wants);
    m.assign(turn.ready, 1);
    const flipDomain = m.node('flips_domain', oneHotSelect(turn.gnt, commands.map((x) => x.domain)));
    m.assign(io.flip_valid, wants.any());
    m.assign(io.flip_domain, flipDomain);
    commands.forEach((x) => m.assign(x.flipped, x.flip_want.and(x.domain.eq(flipDomain))));

    // Ends.
    const responses = m.inst('u_carried', streamArbiter, { n, fields: carriedTag });
    const acks = m.inst('u_acks', streamArbiter, { n, fields: ackFields(p) });
    commands.forEach((x, i) => {
      m.link(x.carried, responses[`in${i}`]! as never);
      m.link(x.ack, acks[`in${i}`]! as never);
    });
    m.assign(io.carried.valid, responses.out.valid);
    m.assign(responses.out.ready, io.carried.ready);
    m.assign(io.carried.index, responses.out['tag_index'] as Bits<16>);
    for (const f of ['generation', 'code'] as const) m.assign(io.carried[f] as Wire, responses.out[f] as Bits);
    m.assign(io.ack.valid, acks.out.valid);
    m.assign(acks.out.ready, io.ack.ready);
    for (const f of ['slot', 'ring', 'status', 'sequence', 'irq'] as const) m.assign(io.ack[f] as Wire, acks.out[f] as Bits);
    m.unused(cat(responses.out.index, acks.out.index, harvests.out.index), 'the fields name the command, or it waits');
    m.unused(cat(wipe.carried.valid, wipe.carried.tag_index, wipe.carried.generation, wipe.carried.code, wipe.flip_want), 'a clear of a domain answers nobody and drains nothing');
    m.unused(cat(wipe.harvest.valid, wipe.harvest.row, wipe.harvest.address, wipe.harvest.out, wipe.harvest.clear, wipe.track_on, wipe.track_off), 'its lines are not the tracker’s');
    m.assign(wipe.harvest.ready, 0);
    m.unused(cat(wipe.ack.slot, wipe.ack.ring, wipe.ack.sequence, wipe.ack.irq), 'its end goes to the domain table');
    m.unused(each((x) => cat(x.settled, x.unflipped, x.draining)), 'for the properties alone');
    m.assign(wipe.flipped, 0);
    m.assign(wipe.carried.ready, 1);
    m.assign(wipe.ack.ready, 1);
    m.assign(io.clear_done_valid, wipe.ack.valid);
    m.assign(io.clear_done_ok, wipe.ack.status.eq(ACK_STATUS.ok));
    m.assign(io.clear_done_domain, wipe.domain);

    m.assign(io.changing, vector(Array.from({ length: p.domains }, (_, d) => each((x) => x.changing.and(x.domain.eq(d))).any())));
    // An acknowledgement that waits for enable waits for an input; one that was offered is seen behind the port.
    m.assign(io.busy, each((x) => x.busy).any().or(wipe.used).or(wiping).or(r.see_wipe).or(may).or(io.ack.valid.and(io.enable)));

    const flipsHere = (x: (typeof contexts)[number]): Bits<1> => io.flip_valid.and(x.domain.eq(flipDomain));
    m.when(io.flip_valid, () => m.assert('one_flip_open', io.drained.at(io.flip_domain)));
    m.assert('flip_by_the_settled', vector(commands.map((x) => x.flipped.and(x.settled.and(x.unflipped).and(x.draining.not()).not()))).none());
    m.assert('sharers_flip_at_once', vector(commands.map((x) => flipsHere(x).and(x.settled).and(x.unflipped).and(x.flipped.not()))).none());
    m.assert('track_on_or_off', io.track_set.and(io.track_clear).none());
    m.when(start, () => m.assert('one_context', free.any().and(free.and(used).none())));
    m.assume('installed_known', io.installed.not().or(io.installed_mark.le(n)));
    if (n > 1) {
      const flipped = vector(commands.map((x) => x.flipped));
      m.cover('two_in_flight', used.and(used.sub(1)).any());
      m.cover('shared_flip', flipped.and(flipped.sub(1)).any());
    }
    m.cover('wiped_domain', io.clear_done_valid);
    m.cover('wakes', io.wake_valid);
  },
});
