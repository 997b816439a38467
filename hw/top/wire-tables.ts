import { copies, vector } from '../../gen/hdl/index.ts';
import { widths } from '../spec/widths.ts';
import type { Start, Tables } from './parts.ts';

/** The host: its loads and stores reach the registers. */
export function wireHost({ m, io, bar, csr, out }: Start): void {
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
}

/** Domain and queue tables. Registers are wider than what a preset needs; what does not fit is refused or cut here. */
export function wireTables({ m, csr, p, table, change, token }: Start): Tables {
  const w = widths(p);
  const bases = copies(csr.domain_base_region, 32);
  const limits = copies(csr.domain_limit_pages, 48);
  const limitBits = w.page + 1;
  const domainBase = m.node('domain_base', vector(bases.map((b) => b.trunc(w.row))));
  const domainLimit = m.node('domain_limit', vector(limits.map((l) => l.trunc(limitBits))));
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
  return { base: domainBase, limit: domainLimit, queueFunction };
}
