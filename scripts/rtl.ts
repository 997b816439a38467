import { echo } from 'zx';
import { generateRtl } from './lib/rtl.ts';
import { script } from './lib/script.ts';

// `make rtl`: the Verilog, headers and register page that are checked in.
await script('rtl', {}, async () => {
  const changed = generateRtl();
  echo(changed.length ? changed.map((path) => `wrote ${path}`).join('\n') : 'hw/rtl and docs/registers.md are current');
});
