import { vector, type Bits } from '../../gen/hdl/index.ts';
import type { Wiring } from './parts.ts';

/** MSI-X, and the one posted stream. */
export function wirePosted({ m, io, csr, look, log, dma, message, ack, irq, small, build, out, pfBusMaster }: Wiring): void {
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
}
