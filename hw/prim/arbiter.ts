import { clog2, component, input, lit, lowestSet, mux, oneHot, oneHotIndex, output, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';

/** `n` requesters, 1 to 64. */
export interface ArbiterParams {
  readonly n: number;
}

/** Problems of a number of requesters. */
export function requesterProblems(n: number): string[] {
  return Number.isInteger(n) && n >= 1 && n <= 64 ? [] : [`n is ${n}; an arbiter has 1 to 64 requesters`];
}

export const roundRobin = component({
  name: (p: ArbiterParams) => `vpri_round_robin_n${p.n}`,
  doc: `Round-robin arbiter: gnt is the requester whose turn it is, one bit set, or zero when there is none. Latency 0.
A grant is taken in a clock with ready; until then it stays with its requester as long as that one requests.
Who keeps requesting sees at most n - 1 other grants taken before its own.`,
  check: (p) => requesterProblems(p.n),
  ports: (p) => ({ req: input(p.n), ready: input(1), gnt: output(p.n) }),
  build(m, { req, ready, gnt }, { n }) {
    if (n === 1) {
      m.assign(gnt, req);
      m.unused(ready, 'with one requester nothing changes when a grant is taken');
      return;
    }
    // The requesters whose turn is still to come in this round: a run of ones down from the highest.
    const { turn } = m.regs({ turn: { w: n, reset: 0 } });
    const inTurn = m.node('in_turn', req.and(turn));
    const pool = m.node('pool', mux(inTurn.any(), inTurn, req));
    const pick = m.node('pick', lowestSet(pool));
    m.assign(gnt, pick);
    const below = m.node('below', pick.sub(1));
    m.when(req.any(), () => m.next(turn, mux(ready, below.or(pick).not(), below.not())));

    const outside = turn.not();
    m.assert('turn_is_run', outside.and(outside.add(1)).eq(0));
    m.cover('next_round', turn.any().and(inTurn.none()).and(req.any()));
    contract(m, n, req, ready, gnt, turn);
  },
});

/** Who may be granted, that a stalled grant stays, and how long any one requester waits. */
function contract(m: ModuleBuilder, n: number, req: Bits, ready: Bits<1>, gnt: Bits, turn: Bits): void {
  m.assert('one_grant', gnt.and(gnt.sub(1)).eq(0));
  m.assert('granted_requests', gnt.and(req.not()).eq(0));
  m.assert('progress', gnt.any().eq(req.any()));
  const stalled = m.past('gnt_stalled', mux(ready, lit(n, 0), gnt), 0);
  m.when(stalled.and(req).any(), () => m.assert('grant_stays', gnt.eq(stalled)));

  // One requester, any requester: it counts the grants that others take while it waits.
  const w = clog2(n) + 1;
  const who = m.anyconst('who', clog2(n));
  const whoBit = m.node('who_bit', oneHot(who, n));
  const waits = m.node('who_waits', req.and(gnt.not()).and(whoBit).any());
  const { waited } = m.ghosts({ waited: { w, reset: 0 } });
  m.when(waits.not(), () => m.next(waited, 0)).elsewhen(ready, () => m.next(waited, waited.add(1)));
  // Its distance, in requesters, from the one whose turn begins: each grant to another brings it nearer by at least one.
  const first = m.node('first', oneHotIndex(lowestSet(turn)).zx(w));
  const at = who.zx(w);
  const distance = m.node('distance', mux(at.ge(first), at.sub(first), at.add(n).sub(first)));
  m.when(whoBit.any(), () => {
    m.assert('fair', waited.lt(n));
    m.assert('fair_in_time', waited.add(distance).lt(n));
  });
  m.cover('waited_longest', waited.eq(n - 1));
  m.cover('all_request', req.all());
  m.cover('stalled', stalled.and(req).any());
}
