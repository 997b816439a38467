import { sink, source } from '../../gen/hdl/index.ts';
import type { tlpStreams } from '../spec/streams.ts';

/** The TLP streams as ports: `<stream>_tlp`, so that their signals carry the names of the generic TLP interface. */
export const tlpNames = (t: ReturnType<typeof tlpStreams>) => ({
  rx_req_tlp: sink(t.rx_req.fields),
  rx_cpl_tlp: sink(t.rx_cpl.fields),
  tx_rd_req_tlp: source(t.tx_rd_req.fields),
  tx_wr_req_tlp: source(t.tx_wr_req.fields),
  tx_cpl_tlp: source(t.tx_cpl.fields),
});
