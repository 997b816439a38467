import type { BuildOptions } from '../../sim/build.ts';

/** `make coverage` names a folder for the counts in the environment: then simulators that count are built. */
export const coverage = (): Pick<BuildOptions, 'coverage'> => (process.env['VPRI_COVERAGE'] === undefined ? {} : { coverage: true });
