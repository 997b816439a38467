import { component, copies, input, lit, mux, output, vector } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';

/**
 * Tokens, epochs and generations of every domain.
 *
 * A lookup takes a token of its domain's current epoch when it passes the point of order; the token is given back once, on
 * every path. A command that lowers rights flips the epoch after its last row has passed the point of order; it is drained
 * when the epoch left behind has no token out.
 */
export const tokens = component({
  name: (p: Preset) => `vpri_tokens_${p.name}`,
  doc: `Tokens in two epochs, and a generation, for each domain. All changes take effect at the next clock edge.
take: one token of the current epoch. split: one more for a holder, of the holder's epoch. give_*: one token back. flip: changes the current epoch; the other one must be empty.
bump: counts an update of the domain.`,
  ports: (p) => {
    const w = widths(p);
    const give = { valid: input(1), domain: input(w.domain), epoch: input(1) };
    return {
      take_valid: input(1), take_domain: input(w.domain),
      split_valid: input(1), split_domain: input(w.domain), split_epoch: input(1),
      give_lookup_valid: give.valid, give_lookup_domain: give.domain, give_lookup_epoch: give.epoch,
      give_write_valid: give.valid, give_write_domain: give.domain, give_write_epoch: give.epoch,
      give_read_valid: give.valid, give_read_domain: give.domain, give_read_epoch: give.epoch,
      flip_valid: input(1), flip_domain: input(w.domain),
      bump_valid: input(1), bump_domain: input(w.domain),
      epoch: output(p.domains),
      /** One bit a domain: the epoch that is not current has no token out. */
      drained: output(p.domains),
      generation: output(p.domains * GENERATION_BITS),
      /** Tokens out in both epochs, 16 bits a domain. */
      count: output(p.domains * 16),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const domains = Array.from({ length: p.domains }, (_, d) => d);
    const gives = [
      { valid: io.give_lookup_valid, domain: io.give_lookup_domain, epoch: io.give_lookup_epoch },
      { valid: io.give_write_valid, domain: io.give_write_domain, epoch: io.give_write_epoch },
      { valid: io.give_read_valid, domain: io.give_read_domain, epoch: io.give_read_epoch },
    ];
    const state = domains.map((d) => {
      const epoch = m.reg(`epoch_${d}`, 1, 0);
      const generation = m.reg(`generation_${d}`, GENERATION_BITS, 0);
      const counts = [0, 1].map((e) => {
        const r = m.reg(`tokens_${d}_${e}`, w.tokens, 0);
        const taken = io.take_valid.and(io.take_domain.eq(d)).and(epoch.eq(e));
        const split = io.split_valid.and(io.split_domain.eq(d)).and(io.split_epoch.eq(e));
        const given = gives.map((g) => g.valid.and(g.domain.eq(d)).and(g.epoch.eq(e)).zx(w.tokens));
        const back = m.node(`given_${d}_${e}`, given[0]!.add(given[1]!).add(given[2]!));
        m.next(r, r.add(taken.zx(w.tokens)).add(split.zx(w.tokens)).sub(back));
        m.when(split, () => m.assume(`split_${d}_${e}_held`, r.any()));
        m.assume(`tokens_${d}_${e}_enough`, r.ge(back));
        m.assume(`tokens_${d}_${e}_room`, r.bit(w.tokens - 1).not().or(taken.or(split).not()));
        return r;
      });
      m.when(io.flip_valid.and(io.flip_domain.eq(d)), () => {
        m.next(epoch, epoch.not());
        m.assume(`flip_${d}_empty`, mux(epoch, counts[0]!, counts[1]!).eq(0));
      });
      m.when(io.bump_valid.and(io.bump_domain.eq(d)), () => m.next(generation, generation.add(1)));
      m.cover(`both_epochs_${d}`, counts[0]!.any().and(counts[1]!.any()));
      return { epoch, generation, counts };
    });
    m.assign(io.epoch, vector(state.map((s) => s.epoch)));
    m.assign(io.drained, vector(state.map((s) => mux(s.epoch, s.counts[0]!, s.counts[1]!).eq(0))));
    m.assign(io.generation, vector(state.map((s) => s.generation)));
    m.assign(io.count, vector(state.map((s) => s.counts[0]!.zx(16).add(s.counts[1]!.zx(16)))));

    // The sum of all counters is the number of tokens out: takes less gives, counted apart.
    const total = 16;
    const g = m.ghosts({ tokens_out: { w: total, reset: 0 } });
    const sum = copies(vector(state.flatMap((s) => s.counts)), w.tokens).map((c) => c.zx(total)).reduce((a, b) => a.add(b));
    const back = gives.map((x) => x.valid.zx(total)).reduce((a, b) => a.add(b));
    m.next(g.tokens_out, g.tokens_out.add(io.take_valid.zx(total)).add(io.split_valid.zx(total)).sub(back));
    m.assert('sum_is_tokens_out', sum.eq(g.tokens_out));
    m.assume('take_known_domain', io.take_valid.not().or(io.take_domain.zx(16).lt(lit(16, p.domains))));
    m.cover('flip', io.flip_valid);
    m.cover('not_drained', io.drained.all().not());
  },
});
