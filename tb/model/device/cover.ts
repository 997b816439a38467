/** Points that the runs of the model are to reach. A name that is not in the list is refused. */
export const COVER_POINTS = [
  'grant_read', 'grant_write', 'grant_of_part', 'grant_up_to_region', 'fault_absent', 'fault_read_only', 'fault_of_span', 'fault_stale', 'blocked', 'blocked_then_granted', 'denied_past_limit', 'denied_function_off', 'denied_memory',
  'retry_granted', 'fault_again_after_success', 'lookup_in_flight_of_update', 'lookup_missed_update',
  'done_ok', 'done_denied', 'done_invalid', 'done_failure', 'done_completion_error', 'done_dropped', 'done_reset', 'done_in_part', 'one_byte', 'many_chunks', 'ends_at_region', 'four_deep',
  'ack_ok', 'ack_bad_op', 'ack_bad_domain', 'ack_bad_range', 'ack_unsupported', 'ack_uncertain', 'ack_memory_error', 'ack_ring_wrapped', 'drain_waited', 'drain_at_once', 'two_ways_at_once',
  'record', 'record_ring_full', 'record_ring_wrapped', 'record_again', 'entries_all_used', 'joined', 'response_success', 'response_failure', 'response_stale', 'response_carried',
  'reset_parked', 'reset_with_reads', 'reset_of_nothing', 'read_lost', 'read_refused', 'interrupt_requests', 'interrupt_acks', 'master_off_pf', 'master_off_function', 'harvest_clear', 'harvest_look',
] as const;
export type CoverPoint = (typeof COVER_POINTS)[number];

/** Counts by point; a point that is not there was not reached. */
export type CoverCounts = Record<string, number>;

/** Counts of the cover points. */
export class Cover {
  readonly counts = new Map<CoverPoint, number>(COVER_POINTS.map((p) => [p, 0]));

  hit(point: string): void {
    const n = this.counts.get(point as CoverPoint);
    if (n === undefined) throw new RangeError(`${point} is no cover point of the device model; list it in COVER_POINTS`);
    this.counts.set(point as CoverPoint, n + 1);
  }

  add(other: Cover): void {
    for (const [point, n] of other.counts) this.counts.set(point, this.counts.get(point)! + n);
  }

  get missed(): CoverPoint[] {
    return [...this.counts].flatMap(([point, n]) => (n === 0 ? [point] : []));
  }
}
