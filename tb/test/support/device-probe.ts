import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { PAGE, type DeviceBench, type PageRecord } from './device-bench.ts';

/** Whether one byte of a page is granted to a queue. A fault is answered with failure, so that the queue goes on. */
export function granted(d: DeviceBench, queue: number, page: number, write: boolean): boolean {
  const records = d.get('PRQ_TAIL', 'TAIL');
  const tag = d.dma({ queue, write, gpa: page * PAGE + 7, length: 1 });
  d.until(() => d.isDone(tag) || d.verdicts.at(-1)?.verdict === 1, `a verdict on page ${page}`);
  if (!d.isDone(tag)) d.settle();
  if (!d.isDone(tag)) {
    if (d.prqHead !== records) throw new Error(`record ${d.prqHead} was not read before page ${page} was tried`);
    d.respond(d.nextRecord(), 'failure');
    d.giveSlots();
  }
  const { status } = d.finished(tag);
  if (status !== DONE_STATUS.ok && status !== DONE_STATUS.failure) throw new Error(`page ${page} of queue ${queue}: status ${status}, expected a grant or a fault`);
  return status === DONE_STATUS.ok;
}

/** Rights that the device grants on a page, found by trying: 0, 1 (read) or 3 (read and write). */
export const rightsOf = (d: DeviceBench, queue: number, page: number): number => (granted(d, queue, page, true) ? 3 : granted(d, queue, page, false) ? 1 : 0);

/** The rights of pages 0 to `pages` - 1 as text, one digit a page. */
export const rightsMap = (d: DeviceBench, queue: number, pages: number): string => Array.from({ length: pages }, (_, page) => rightsOf(d, queue, page)).join('');

/** Host software that serves a record: sets its pages, then answers with success. */
export function resolve(d: DeviceBench, r: PageRecord, rights = 3): void {
  d.update({ op: 'set', domain: r.domain, first: r.first_page, count: r.page_count, rights });
  d.respond(r);
}
