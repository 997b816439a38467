import { vector, type Bits } from '../../gen/hdl/index.ts';
import type { Wiring } from './parts.ts';

/** Update commands from their slots and the ring to the update engine, and its acknowledgements. */
export function wireUpdates({ m, io, csr, slots, ring, pick, table, change, token, dma, ack, pfBusMaster, base, limit }: Omit<Wiring, 'answered'>): void {
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
}
