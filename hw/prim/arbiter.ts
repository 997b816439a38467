import { component, input, lowestSet, mux, output } from '../../gen/hdl/index.ts';

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
  },
});
