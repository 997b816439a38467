/**
 * Figures of the device memory: one channel, one rank of DDR4 chips of eight bits side by side, a line of the device being one
 * burst of eight beats (64-byte lines: eight chips; 8-byte lines: one chip). The C++ core (tb/bridge/core/ddr4.cpp) takes them
 * from here, in the RESET frame.
 */

/** A minimum time of a data sheet: the greater of clocks and nanoseconds. */
export interface AtLeast {
  readonly ck: number;
  readonly ns: number;
}

/** A chip and its speed bin, in the words and units of a data sheet. */
export interface Ddr4Part {
  readonly name: string;
  /** Clock period, ps; data moves on both edges. */
  readonly tCKps: number;
  /** CAS latency (read) and CAS write latency, clocks. */
  readonly CL: number;
  readonly CWL: number;
  /** Beats of a burst. */
  readonly burstLength: number;
  readonly bankGroups: number;
  readonly banksPerGroup: number;
  /** Columns of a row; a row holds columns / burstLength bursts. */
  readonly columns: number;
  /** ACTIVATE to READ or WRITE of the bank. */
  readonly tRCD: AtLeast;
  /** PRECHARGE to ACTIVATE or REFRESH. */
  readonly tRP: AtLeast;
  /** ACTIVATE to PRECHARGE of the bank. */
  readonly tRAS: AtLeast;
  /** ACTIVATE to ACTIVATE or REFRESH of the bank. */
  readonly tRC: AtLeast;
  /** READ to READ, WRITE to WRITE: other bank group (S), same bank group (L). */
  readonly tCCD_S: AtLeast;
  readonly tCCD_L: AtLeast;
  /** ACTIVATE to ACTIVATE of another bank: other bank group (S), same bank group (L). */
  readonly tRRD_S: AtLeast;
  readonly tRRD_L: AtLeast;
  /** Window with at most four ACTIVATEs. */
  readonly tFAW: AtLeast;
  /** Write recovery: end of the write data to PRECHARGE. */
  readonly tWR: AtLeast;
  /** End of the write data to READ: other bank group (S), same bank group (L). */
  readonly tWTR_S: AtLeast;
  readonly tWTR_L: AtLeast;
  /** READ to PRECHARGE. */
  readonly tRTP: AtLeast;
  /** REFRESH (all banks, normal rate) to any other command. */
  readonly tRFC: AtLeast;
  /** Longest average interval between REFRESH commands, ns. */
  readonly tREFIns: number;
}

const ck = (n: number): AtLeast => ({ ck: n, ns: 0 });
const ns = (n: number): AtLeast => ({ ck: 0, ns: n });

/**
 * Micron MT40A1G8 (8 Gb, 1 Gig x 8), speed grade -083 (DDR4-2400, 17-17-17). Source of every figure: Micron data sheet "8Gb: x4, x8, x16
 * DDR4 SDRAM", tables "Key Timing Parameters", "DDR4-2400 Speed Bins and Operating Conditions", "Electrical Characteristics and AC Timing
 * Parameters: DDR4-1600 through DDR4-2400" and "Addressing"; the same values stand in JEDEC JESD79-4 for DDR4-2400T and a page of 1 KB.
 */
export const MT40A1G8_083: Ddr4Part = {
  name: 'Micron MT40A1G8-083 (8 Gb x8, DDR4-2400 17-17-17)',
  tCKps: 833, // speed bins: tCK(AVG) at CL = 17
  CL: 17, // speed bins: tAA 14.16 ns
  CWL: 12, // speed bins: CWL = 12, 16 at CL = 17; the lower
  burstLength: 8, // BL8, 8n prefetch
  bankGroups: 4, // addressing, x8
  banksPerGroup: 4, // addressing, x8
  columns: 1024, // addressing, x8: page of 1 KB
  tRCD: ns(14.16), // speed bins
  tRP: ns(14.16), // speed bins
  tRAS: ns(32), // speed bins
  tRC: ns(46.16), // speed bins: tRAS + tRP
  tCCD_S: ck(4), // AC timing
  tCCD_L: { ck: 4, ns: 5 }, // AC timing
  tRRD_S: { ck: 4, ns: 3.3 }, // AC timing, page of 1 KB
  tRRD_L: { ck: 4, ns: 4.9 }, // AC timing, page of 1 KB
  tFAW: { ck: 20, ns: 21 }, // AC timing, page of 1 KB
  tWR: ns(15), // AC timing
  tWTR_S: { ck: 2, ns: 2.5 }, // AC timing
  tWTR_L: { ck: 4, ns: 7.5 }, // AC timing
  tRTP: { ck: 4, ns: 7.5 }, // AC timing
  tRFC: ns(350), // refresh timing: tRFC1 of 8 Gb
  tREFIns: 7800, // refresh timing: up to 85 °C
};

/** The memory controller and its PHY, ps and clocks. */
export interface Ddr4Controller {
  /** From the address handshake (write: the later of address and data) to the first command at the chips. */
  readonly requestPs: number;
  /** From the end of the data burst to the response on the AXI port. */
  readonly responsePs: number;
  /** Clocks the data bus rests when it turns from read to write. */
  readonly turnaroundCk: number;
  /** A transaction that waited longer, in clocks, is served before everything else. */
  readonly patienceCk: number;
}

/**
 * A stated estimate, not a measurement. 10 ns each way for controller and PHY: the static front and back end latencies that the gem5 simulator gives its
 * DRAM controller. Turnaround of 2 clocks: JESD79-4, READ to WRITE = CL + BL/2 + 2 tCK - CWL. Patience: our design, 500 ns.
 */
export const STATED_CONTROLLER: Ddr4Controller = { requestPs: 10_000, responsePs: 10_000, turnaroundCk: 2, patienceCk: 600 };

/** Names of the timing words in the order in which the RESET frame carries them (tb/bridge/core/ddr4_timing.h). */
export const DDR4_WORDS = [
  'tckPs', 'cl', 'cwl', 'burst', 'trcd', 'trp', 'tras', 'trc', 'tccdS', 'tccdL', 'trrdS', 'trrdL', 'tfaw', 'twr', 'twtrS', 'twtrL', 'trtp', 'trtw', 'trfc', 'trefi',
  'bankGroups', 'banksPerGroup', 'rowLines', 'patience', 'requestPs', 'responsePs',
] as const;

/**
 * What the model runs on: clocks of the memory (`tckPs` each), except `requestPs` and `responsePs` (ps), the numbers of bank groups, of banks in one and of lines
 * in a row. `burst` is the data burst on the bus, `trtw` READ to WRITE. All are unsigned 32-bit words; the last four sizes but `patience` are powers of two.
 */
export type Ddr4Timing = Readonly<Record<(typeof DDR4_WORDS)[number], number>>;

/** Clocks of a minimum time, by the rounding rule of JESD79-4 ("Rounding Algorithms": 2.5% of a clock are forgiven). */
export const clocksOf = (time: AtLeast, tCKps: number): number => Math.max(time.ck, Math.floor((Math.round(time.ns * 1000) * 1000 / tCKps + 974) / 1000));

/** The timing of a part behind a controller. */
export function ddr4Timing(part: Ddr4Part, controller: Ddr4Controller): Ddr4Timing {
  const clocks = (time: AtLeast): number => clocksOf(time, part.tCKps);
  const burst = part.burstLength / 2;
  return {
    tckPs: part.tCKps, cl: part.CL, cwl: part.CWL, burst,
    trcd: clocks(part.tRCD), trp: clocks(part.tRP), tras: clocks(part.tRAS), trc: clocks(part.tRC),
    tccdS: clocks(part.tCCD_S), tccdL: clocks(part.tCCD_L), trrdS: clocks(part.tRRD_S), trrdL: clocks(part.tRRD_L), tfaw: clocks(part.tFAW),
    twr: clocks(part.tWR), twtrS: clocks(part.tWTR_S), twtrL: clocks(part.tWTR_L), trtp: clocks(part.tRTP), trtw: part.CL + burst + controller.turnaroundCk - part.CWL,
    trfc: clocks(part.tRFC), trefi: Math.floor((part.tREFIns * 1000) / part.tCKps),
    bankGroups: part.bankGroups, banksPerGroup: part.banksPerGroup, rowLines: part.columns / part.burstLength,
    patience: controller.patienceCk, requestPs: controller.requestPs, responsePs: controller.responsePs,
  };
}

/** The device memory of every run that states no other. */
export const DDR4_2400: Ddr4Timing = ddr4Timing(MT40A1G8_083, STATED_CONTROLLER);

/** Device memory of that part, without injected errors. */
export const DDR4_MEMORY = { mode: 'ddr4', timing: DDR4_2400, spread: 0, errors: [] } as const;
