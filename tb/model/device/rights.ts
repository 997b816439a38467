import { PAE, VERDICT } from '../../../hw/spec/pae.ts';
import type { SeenVerdict } from './history.ts';

/** PAEs that let a DMA pass. */
export const mayDma = (write: boolean) => (pae: number): boolean => pae === PAE.readWrite || (!write && pae === PAE.readOnly);
/** PAEs that make a fault of it. */
const faults = (write: boolean) => (pae: number): boolean => pae === PAE.absent || (write && pae === PAE.readOnly);
const isBlocked = (pae: number): boolean => pae === PAE.blocked;

/** What the PAE of a page must be by a verdict (not denied) over a range that it lies in. */
export function ruleOf(v: SeenVerdict, page: number): (pae: number) => boolean {
  const good = mayDma(v.write);
  if (v.verdict === VERDICT.grant) return good;
  const isFault = v.verdict === VERDICT.fault;
  // Outside a span of faults there may be blocked pages; outside a blocked one there is nothing but rights.
  if (page < v.page || page >= v.page + v.pages) return (pae) => good(pae) || (isFault && isBlocked(pae));
  if (page === v.page || page === v.page + v.pages - 1) return isFault ? faults(v.write) : isBlocked;
  return isFault ? () => true : (pae) => !faults(v.write)(pae);
}
