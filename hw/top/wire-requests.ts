import { MODERATION_TIME_BITS } from '../message/moderation.ts';
import { REQUESTS_BITS } from '../message/quotas.ts';
import { RESEND_TIME_BITS } from '../message/requests.ts';
import type { Wiring } from './parts.ts';

/** Page requests: faults and answers to the message engine, wakes to the DMA engine. */
export function wireRequests({ m, io, csr, change, dma, message, pfBusMaster }: Wiring): void {
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
  m.assign(dma.wake_valid, message.wake_valid);
  m.assign(dma.wake_queues, message.wake_queues);
  m.assign(dma.wake_code, message.wake_code);
}
