import { cat, component, copies, input, lit, lowestSet, mux, oneHotIndex, output, select, sink, source, type Bits } from '../../gen/hdl/index.ts';
import { ROW_READ_CYCLES } from '../lookup/lookup.ts';
import { ACK_STATUS, COMMAND_OP } from '../spec/messages.ts';
import { RIGHTS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { ackFields, commandFields } from './command.ts';

/**
 * The update engine, one command at a time. Thin: every row is read, changed and written (no whole-row short cut), and a
 * drain holds the next command back.
 */
export const update = component({
  name: (p: Preset) => `vpri_update_${p.name}`,
  doc: `Update engine: set and clear of page ranges, hardware clear of domains; one command at a time, ${ROW_READ_CYCLES + 3} cycles a row.
A command that lowers rights (decided by its opcode: clear, set to read-only) flips the domain's epoch in the cycle of its last
row write and is acknowledged only when the epoch left behind is drained. Every row write bumps the domain's generation.
Not served: block, a response carried by a command (status unsupported).`,
  ports: (p) => {
    const w = widths(p);
    return {
      enable: input(1),
      cmd: sink(commandFields(p)),
      ack: source(ackFields(p)),
      // The point of order, in the lookup unit.
      row_rd_valid: output(1), row_rd_row: output(w.row), row_rd_data: input(2 * p.pagesPerRegion),
      row_wr_valid: output(1), row_wr_row: output(w.row), row_wr_data: output(2 * p.pagesPerRegion),
      // Tokens.
      flip_valid: output(1), flip_domain: output(w.domain), bump_valid: output(1), bump_domain: output(w.domain), drained: input(p.domains),
      // Tables.
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_cleared: input(p.domains),
      clear_pending: input(p.domains), clear_done_valid: output(1), clear_done_domain: output(w.domain),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const { cmd, ack } = io;
    const st = m.fsm('state', ['idle', 'check', 'read', 'wait', 'modify', 'write', 'zero', 'drain', 'ack'], 'idle');
    const r = m.regs({
      domain: { w: w.domain, reset: 'none' }, base: { w: w.row, reset: 'none' }, limit: { w: w.page + 1, reset: 'none' },
      page: { w: w.page, reset: 'none' }, left: { w: w.page + 1, reset: 'none' }, count: { w: 3, reset: 'none' },
      status: { w: 8, reset: 'none' }, lowering: { w: 1, reset: 'none' }, rights: { w: 2, reset: 'none' }, row_data: { w: 2 * ppr, reset: 'none' },
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

    // The part of the range in the current region.
    const offset = m.node('offset', r.page.trunc(w.offset));
    const room = m.node('room', lit(w.regionPages, ppr).sub(offset.zx(w.regionPages)));
    const lastRow = m.node('last_row', r.left.le(room.zx(w.page + 1)));
    const here = m.node('here', mux(lastRow, r.left.trunc(w.regionPages), room));
    const stop = m.node('stop', offset.zx(w.regionPages).add(here));
    const ones = lit(ppr, (1n << BigInt(ppr)) - 1n);
    const mask = m.node('mask', ones.shl(offset).and(ones.shl(stop).not()));
    const plane = (old: Bits, right: Bits<1>): Bits => old.and(mask.not()).or(mask.and(right.repeat(ppr)));
    const row = m.node('row', r.base.add(r.page.bits(w.page - 1, w.offset).resize(w.row)));

    const writing = m.node('writing', st.is('write').or(st.is('zero').and(r.left.any())));
    m.assign(io.row_rd_valid, st.is('read'));
    m.assign(io.row_rd_row, row);
    m.assign(io.row_wr_valid, writing);
    m.assign(io.row_wr_row, row);
    m.assign(io.row_wr_data, r.row_data);
    m.assign(io.bump_valid, writing);
    m.assign(io.bump_domain, r.domain);
    m.assign(io.flip_valid, st.is('write').and(lastRow).and(r.lowering));
    m.assign(io.flip_domain, r.domain);
    m.assign(io.clear_done_valid, st.is('zero').and(lastRow));
    m.assign(io.clear_done_domain, r.domain);
    m.assign(ack.valid, st.is('ack'));
    m.assign(ack.slot, cmd.slot);
    m.assign(ack.status, r.status);
    m.assign(ack.sequence, cmd.sequence);
    m.assign(ack.irq, cmd.irq);
    m.assign(cmd.ready, st.is('ack').and(ack.ready));
    const start = m.node('start', clearing.or(cmd.valid.and(io.enable)));
    // An acknowledgement that waits for enable waits for an input; one that was offered is seen behind the port.
    m.assign(io.busy, st.is('idle').not().and(st.is('drain').not()).and(st.is('ack').and(io.enable.not()).not()).or(st.is('idle').and(start)).or(st.is('drain').and(io.drained.at(r.domain))));

    const advance = (): void => {
      m.next(r.page, cat(r.page.bits(w.page - 1, w.offset).add(1), lit(w.offset, 0)));
      m.next(r.left, r.left.sub(here.zx(w.page + 1)));
    };
    st.on({
      idle: () => m.when(start, () => {
        m.next(r.domain, pick);
        m.next(r.base, select(pick, copies(io.domain_base, w.row)));
        m.next(r.limit, pickLimit);
        m.next(r.page, 0);
        m.next(r.left, pickLimit);
        m.next(r.row_data, 0);
        m.when(clearing, () => st.go('zero')).otherwise(() => st.go('check'));
      }),
      check: () => {
        m.next(r.status, status);
        m.next(r.lowering, isClear.or(cmd.rights.eq(RIGHTS.read)));
        m.next(r.rights, cmd.rights);
        m.next(r.page, cmd.first_page.trunc(w.page));
        m.next(r.left, cmd.page_count.resize(w.page + 1));
        m.when(status.eq(ACK_STATUS.ok), () => st.go('read')).otherwise(() => st.go('ack'));
      },
      read: () => {
        m.next(r.count, 1);
        st.go('wait');
      },
      wait: () => {
        m.next(r.count, r.count.add(1));
        m.when(r.count.eq(ROW_READ_CYCLES), () => {
          m.next(r.row_data, io.row_rd_data);
          st.go('modify');
        });
      },
      modify: () => {
        m.next(r.row_data, cat(plane(r.row_data.bits(2 * ppr - 1, ppr), r.rights.bit(1)), plane(r.row_data.trunc(ppr), r.rights.bit(0))));
        st.go('write');
      },
      write: () => {
        advance();
        m.when(lastRow.not(), () => st.go('read')).elsewhen(r.lowering, () => st.go('drain')).otherwise(() => st.go('ack'));
      },
      zero: () => {
        advance();
        m.when(lastRow, () => st.go('idle'));
      },
      drain: () => m.when(io.drained.at(r.domain), () => st.go('ack')),
      ack: () => m.when(ack.ready, () => st.go('idle')),
    });

    m.when(st.is('write'), () => {
      m.assert('writes_inside_limit', r.page.zx(w.page + 1).add(here.zx(w.page + 1)).le(r.limit));
    });
    m.cover('acknowledged', ack.valid.and(ack.ready).and(r.status.eq(ACK_STATUS.ok)));
    m.cover('drain_waits', st.is('drain').and(io.drained.at(r.domain).not()));
    m.cover('zeroed', io.clear_done_valid);
  },
});
