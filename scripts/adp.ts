import { join } from 'node:path';
import { chalk, echo } from 'zx';
import { adpFigures, adpTable, BASE, LEAST_FAULTS } from '../tb/adp/report.ts';
import { framesOf, HARVEST_US, PIN_BUDGET, runCell } from '../tb/adp/run.ts';
import { writeResults } from '../tb/eval/results.ts';
import { adpOptions } from './lib/adp-options.ts';
import { loadAccesses } from './lib/load-accesses.ts';
import { root } from './lib/run.ts';
import { script, step } from './lib/script.ts';
import { gitVersion } from './lib/versions.ts';

const RESULTS = 'sim_build/results/adp.json';

// `make adp`: policies for reclaim, pins and fault-around on a trace, by the fast model of memory.
await script('adp', adpOptions, async (o) => {
  const { traces, conditions, problems } = loadAccesses(o);
  const settings = o.OVERCOMMIT.map((overcommit) => ({ overcommit, of: o.OF, probe: o.PROBE === 'on', faultUs: o.FAULT_US }));
  for (const problem of problems) echo(chalk.yellow(`trace: ${problem}`));
  const cells = settings.flatMap((s) => {
    step(`overcommit ${s.overcommit}%: ${framesOf(traces[0]!, s)} frames, ${o.POLICIES.length} policies`);
    return o.POLICIES.map((policy) => runCell(traces, o.SEEDS, policy, s));
  });
  const command = ['make adp', ...Object.entries(o).filter(([, v]) => v !== undefined).map(([name, v]) => `${name}=${Array.isArray(v) ? v.join(',') : String(v)}`)].join(' ');
  const git = await gitVersion();
  writeResults(join(root, RESULTS), {
    schema: 'vpri-results-1',
    command,
    seed: 1,
    versions: { node: process.versions.node, verilator: 'not used', rtl: 'not used', ...(git === undefined ? {} : { git }) },
    inputs: {
      engine: 'trace-driven memory model (tb/adp)', trace: traces[0]!.name, seeds: o.SEEDS, of: o.OF, overcommit: [...o.OVERCOMMIT], probe: o.PROBE, faultUs: o.FAULT_US, pinBudget: PIN_BUDGET, harvestUs: HARVEST_US,
      pages: traces[0]!.pages, workingSet: traces[0]!.workingSet, conditions: conditions.map(([name, text]) => `${name}: ${text}`),
    },
    figures: adpFigures(traces, cells),
  });
  echo([command, ...conditions.map(([name, text]) => `  ${name.padEnd(8)} ${text}`)].join('\n'));
  echo(`  engine   trace-driven memory model: no latencies but that of a probe's fault (${o.FAULT_US} us); harvest every ${HARVEST_US / 1000} ms; seeds ${o.SEEDS}, medians`);
  echo(`  counts   IOPFs: pages that were in memory before; first touches (the same for all) left out. Ratios against ${BASE} with the same frames, from ${LEAST_FAULTS} faults on`);
  echo(`  limits   overcommit of the ${o.OF === 'vm' ? "VM's pages" : 'working set'}; pins at most ${100 * PIN_BUDGET}% of the VM's pages; posted buffers probed for \`ours\`: ${o.PROBE}`);
  echo(adpTable(traces, cells));
  echo(`figures: ${RESULTS}`);
});
