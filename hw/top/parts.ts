import type { Bits, Inside, ModuleBuilder } from '../../gen/hdl/index.ts';
import { csrBlock } from '../csr/csr-block.ts';
import { engine } from '../dma/engine.ts';
import { bitmap } from '../lookup/bitmap.ts';
import { tokens } from '../lookup/tokens.ts';
import { acks } from '../message/acks.ts';
import { msix } from '../message/msix.ts';
import { requests } from '../message/requests.ts';
import { roundTrip } from '../message/round-trip.ts';
import { completionSplit } from '../pcie/completion-split.ts';
import { posted } from '../pcie/posted.ts';
import { requestsIn } from '../pcie/requests-in.ts';
import { smallWrite, smallWriteFields } from '../pcie/small-write.ts';
import { histogram } from '../prim/histogram.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import type { Preset } from '../spec/preset.ts';
import { HISTOGRAM_BUCKETS, vpriRegisters } from '../spec/registers.ts';
import { TLP_HDR_BITS } from '../spec/streams.ts';
import { touchLog } from '../tracker/touch-log.ts';
import { commandRing } from '../update/command-ring.ts';
import { commandFields } from '../update/command.ts';
import { commandSlots } from '../update/command-slots.ts';
import { domains } from '../update/domains.ts';
import { update } from '../update/update.ts';
import { counters } from './counters.ts';
import type { topPorts } from './ports.ts';

/** Buckets of the histogram hold 32 bits; the register window shows them as qwords. */
const HISTOGRAM_COUNT_BITS = 32;

/** The units of the device, each once. */
export function parts(m: ModuleBuilder, p: Preset) {
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
  const trip = m.inst('u_round_trip', roundTrip, {});
  const count = m.inst('u_counters', counters, {});
  return { bar, csr, slots, ring, pick, split, reads, table, change, look, log, token, dma, message, ack, irq, small, build, out, hist, trip, count };
}

/** What the tables say, cut to the sizes of the preset. */
export interface Tables {
  /** First row and pages of each domain; the function of each queue, 8 bits a queue. */
  readonly base: Bits;
  readonly limit: Bits;
  readonly queueFunction: Bits;
}

/** What the wiring begins with: the module, its ports, its units. */
export interface Start extends ReturnType<typeof parts> {
  readonly m: ModuleBuilder;
  readonly io: Inside<ReturnType<typeof topPorts>>;
  readonly p: Preset;
  /** Bus Master Enable of the PF. */
  readonly pfBusMaster: Bits<1>;
}

/** What the wiring of one idea takes. */
export interface Wiring extends Start, Tables {
  /** A verdict on a lookup, not on a probe. */
  readonly answered: Bits<1>;
}
