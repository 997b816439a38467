import { input, output, sink, source } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { appStreams, eventPort, tlpStreams } from '../spec/streams.ts';
import { axiPorts } from './axi.ts';
import { tlpNames } from './tlp-ports.ts';

/** The ports of the device: docs/interfaces.md. */
export const topPorts = (p: Preset) => {
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
};

/** The event port as outputs, `ev_` before each field. */
function eventOutputs(p: Preset) {
  const e = eventPort(p);
  return { ev_queue: output(e.queue), ev_verdict: output(e.verdict), ev_retry: output(e.retry), ev_write: output(e.write), ev_page: output(e.page), ev_pages: output(e.pages) };
}
