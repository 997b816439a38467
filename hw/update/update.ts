import { cat, component, copies, input, lit, lowestSet, mux, oneHotIndex, output, select, sink, source } from '../../gen/hdl/index.ts';
import { lineChange } from '../lookup/fields.ts';
import { ACK_STATUS, COMMAND_OP } from '../spec/messages.ts';
import { RIGHTS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { ackFields, commandFields } from './command.ts';

/** The update engine, one command at a time: thin, because a drain holds the next command back. */
export const update = component({
  name: (p: Preset) => `vpri_update_${p.name}`,
  doc: `Update engine: set and clear of page ranges, hardware clear of domains; one command at a time, its lines one after the other, with as
many line writes outstanding as the miss unit has entries. A command that lowers rights (decided by its opcode: clear, set to
read-only) flips the domain's epoch after its last line has passed the point of order; it is acknowledged when the epoch left behind
is drained and memory has answered for every line. Every line that passes the point of order bumps the domain's generation.
Not served: block, a response carried by a command (status unsupported).`,
  ports: (p) => {
    const w = widths(p);
    return {
      enable: input(1),
      cmd: sink(commandFields(p)),
      ack: source(ackFields(p)),
      // Lines, one by one: installed when a line has passed the point of order, done when memory has answered.
      change: source(lineChange(p)), installed: input(1), done: input(1), done_error: input(1),
      // Tokens.
      flip_valid: output(1), flip_domain: output(w.domain), bump_valid: output(1), bump_domain: output(w.domain), drained: input(p.domains),
      // Tables.
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_cleared: input(p.domains),
      clear_pending: input(p.domains), clear_done_valid: output(1), clear_done_ok: output(1), clear_done_domain: output(w.domain),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const { cmd, ack, change } = io;
    const st = m.fsm('state', ['idle', 'check', 'lines', 'settle', 'drain', 'ack'], 'idle');
    const underWay = w.miss + 2;
    const r = m.regs({
      domain: { w: w.domain, reset: 'none' }, base: { w: w.row, reset: 'none' }, limit: { w: w.page + 1, reset: 'none' },
      page: { w: w.page, reset: 'none' }, left: { w: w.page + 1, reset: 'none' }, wiping: { w: 1, reset: 'none' }, failed: { w: 1, reset: 'none' },
      status: { w: 8, reset: 'none' }, lowering: { w: 1, reset: 'none' }, rights: { w: 2, reset: 'none' },
      uninstalled: { w: underWay, reset: 0 }, unwritten: { w: underWay, reset: 0 },
    });

    // The table entry of the domain that is picked: one that waits to be cleared, else the command's.
    const clearing = m.node('clearing', io.clear_pending.any());
    const pick = m.node('pick', mux(clearing, oneHotIndex(lowestSet(io.clear_pending)), cmd.domain.trunc(w.domain)));
    const pickLimit = m.node('pick_limit', select(pick, copies(io.domain_limit, w.page + 1)));

    // Is the command one we serve? Its domain was picked in the state before.
    const isSet = cmd.op.eq(COMMAND_OP.set);
    const isClear = cmd.op.eq(COMMAND_OP.clear);
    const knownOp = isSet.or(isClear).or(cmd.op.eq(COMMAND_OP.block));
    const goodRights = isSet.and(cmd.rights.eq(RIGHTS.read).or(cmd.rights.eq(RIGHTS.readWrite))).or(isClear.and(cmd.rights.eq(RIGHTS.none)));
    const knownDomain = cmd.domain.bits(7, w.domain).none().and(io.domain_cleared.at(r.domain));
    const end = m.node('range_end', cmd.first_page.zx(53).add(cmd.page_count.zx(53)));
    const inRange = end.le(r.limit.zx(53)).and(cmd.page_count.any());
    const status = m.node('verdict', mux(knownOp.not(), ACK_STATUS.bad_op,
      mux(goodRights.not().or(cmd.response_valid), ACK_STATUS.unsupported, mux(knownDomain.not(), ACK_STATUS.bad_domain, mux(inRange.not(), lit(8, ACK_STATUS.bad_range), ACK_STATUS.ok)))));

    // The part of the range in the current region; a clear of a domain takes whole lines.
    const offset = m.node('offset', r.page.trunc(w.offset));
    const room = m.node('room', lit(w.regionPages, ppr).sub(offset.zx(w.regionPages)));
    const lastRow = m.node('last_row', r.left.le(room.zx(w.page + 1)));
    const here = m.node('here', mux(lastRow, r.left.trunc(w.regionPages), room));
    m.assign(change.valid, st.is('lines'));
    m.assign(change.row, r.base.add(r.page.bits(w.page - 1, w.offset).resize(w.row)));
    m.assign(change.first, offset);
    m.assign(change.end, mux(r.wiping, lit(w.regionPages, ppr), offset.zx(w.regionPages).add(here)));
    m.assign(change.rights, r.rights);
    m.assign(change.mark, 0);
    const sent = m.node('sent', change.valid.and(change.ready));
    m.next(r.uninstalled, r.uninstalled.add(sent.zx(underWay)).sub(io.installed.zx(underWay)));
    m.next(r.unwritten, r.unwritten.add(sent.zx(underWay)).sub(io.done.zx(underWay)));
    const settled = m.node('settled', st.is('settle').and(r.uninstalled.eq(0)));
    const written = m.node('written', r.unwritten.eq(0));
    const wiped = m.node('wiped', settled.and(r.wiping).and(written));
    m.assign(io.bump_valid, io.installed);
    m.assign(io.bump_domain, r.domain);
    m.assign(io.flip_valid, settled.and(r.lowering).and(r.wiping.not()));
    m.assign(io.flip_domain, r.domain);
    m.assign(io.clear_done_valid, wiped);
    m.assign(io.clear_done_ok, r.failed.not());
    m.assign(io.clear_done_domain, r.domain);
    const clean = m.node('drain_done', written.and(r.lowering.not().or(io.drained.at(r.domain))));
    m.assign(ack.valid, st.is('ack'));
    m.assign(ack.slot, cmd.slot);
    m.assign(ack.status, r.status);
    m.assign(ack.sequence, cmd.sequence);
    m.assign(ack.irq, cmd.irq);
    m.assign(cmd.ready, st.is('ack').and(ack.ready));
    const start = m.node('start', clearing.or(cmd.valid.and(io.enable)));
    // An acknowledgement that waits for enable waits for an input; one that was offered is seen behind the port.
    m.assign(io.busy, st.is('idle').not().and(st.is('drain').not()).and(st.is('ack').and(io.enable.not()).not()).or(st.is('idle').and(start)).or(st.is('drain').and(clean)).or(written.not()));

    st.on({
      idle: () => m.when(start, () => {
        m.next(r.domain, pick);
        m.next(r.base, select(pick, copies(io.domain_base, w.row)));
        m.next(r.limit, pickLimit);
        m.next(r.page, 0);
        m.next(r.left, pickLimit);
        m.next(r.wiping, clearing);
        m.next(r.rights, RIGHTS.none);
        m.next(r.lowering, 0);
        m.next(r.failed, 0);
        // A domain of no pages has nothing to clear.
        m.when(clearing.not(), () => st.go('check')).elsewhen(pickLimit.any(), () => st.go('lines')).otherwise(() => st.go('settle'));
      }),
      check: () => {
        m.next(r.status, status);
        m.next(r.lowering, isClear.or(cmd.rights.eq(RIGHTS.read)));
        m.next(r.rights, cmd.rights);
        m.next(r.page, cmd.first_page.trunc(w.page));
        m.next(r.left, cmd.page_count.resize(w.page + 1));
        m.when(status.eq(ACK_STATUS.ok), () => st.go('lines')).otherwise(() => st.go('ack'));
      },
      lines: () => m.when(change.ready, () => {
        m.next(r.page, cat(r.page.bits(w.page - 1, w.offset).add(1), lit(w.offset, 0)));
        m.next(r.left, r.left.sub(here.zx(w.page + 1)));
        m.when(lastRow, () => st.go('settle'));
      }),
      settle: () => m.when(wiped, () => st.go('idle')).elsewhen(settled.and(r.wiping.not()), () => st.go('drain')),
      drain: () => m.when(clean, () => {
        m.when(r.failed, () => m.next(r.status, ACK_STATUS.memory_error));
        st.go('ack');
      }),
      ack: () => m.when(ack.ready, () => st.go('idle')),
    });
    m.when(io.done.and(io.done_error), () => m.next(r.failed, 1));

    m.when(change.valid.and(r.wiping.not()), () => {
      m.assert('changes_inside_limit', r.page.zx(w.page + 1).add(here.zx(w.page + 1)).le(r.limit));
    });
    m.assert('installed_was_sent', io.installed.not().or(r.uninstalled.any()));
    m.assert('done_was_sent', io.done.not().or(r.unwritten.any()));
    m.cover('acknowledged', ack.valid.and(ack.ready).and(r.status.eq(ACK_STATUS.ok)));
    m.cover('drain_waits', st.is('drain').and(clean.not()));
    m.cover('wiped_domain', io.clear_done_valid);
  },
});
