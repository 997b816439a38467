import type { Proof } from './prove.ts';

/** A bug to plant: in the Verilog of the proof `proof`, `find` (which stands there exactly once) becomes `put`. */
export interface Plant {
  readonly bug: string;
  readonly proof: string;
  readonly find: string;
  readonly put: string;
  /** Properties one of which fails first. */
  readonly fails: readonly string[];
}

const skid = 'vpri_skid_data2_last1';
const fifo = 'vpri_fifo_d4_data2_last1';
const arbiter = 'vpri_round_robin_n3';
const streams = 'vpri_stream_arbiter_n3_data2_last1';
const packets = 'vpri_stream_arbiter_n3_data2_last1_lock_last';
const counter = 'vpri_sat_counter_w3';
const histogram = 'vpri_histogram_b4_v3_c2';

/** At least one bug a primitive: the proofs must fail on each. */
export const plants: readonly Plant[] = [
  { bug: 'skid: a full buffer takes the next beat', proof: skid, find: 'assign up_ready = ~full;', put: "assign up_ready = 1'b1;", fails: ['all_accounted'] },
  { bug: 'skid: a beat offered while full replaces the one inside', proof: skid, find: 'assign stall = (up_valid & (~full)) & (~dn_ready);', put: 'assign stall = up_valid & (~dn_ready);', fails: ['dn_hold_data', 'dn_hold_last', 'kept'] },
  { bug: 'skid: the buffer stays full after its beat is taken', proof: skid, find: 'else if (dn_ready) begin', put: 'else if (dn_ready & up_valid) begin', fails: ['all_accounted', 'full_rate', 'given'] },
  { bug: 'skid: one field bypasses the buffer', proof: skid, find: 'assign dn_last = full ? held_last : up_last;', put: 'assign dn_last = up_last;', fails: ['dn_hold_last', 'given'] },
  { bug: 'skid: ready comes one clock late', proof: skid, find: 'assign up_ready = ~full;', put: 'assign up_ready = (~full) & dn_ready;', fails: ['full_rate'] },

  { bug: 'fifo: full one beat too late', proof: fifo, find: 'assign full = wptr == {~rptr[2], rptr[1:0]};', put: "assign full = wptr == ({~rptr[2], rptr[1:0]} + 3'd1);", fails: ['store_w0_r0_apart'] },
  { bug: 'fifo: full one beat too early', proof: fifo, find: 'assign full = wptr == {~rptr[2], rptr[1:0]};', put: "assign full = (wptr + 3'd1) == {~rptr[2], rptr[1:0]};", fails: ['room_is_offered'] },
  { bug: 'fifo: a stalled output is loaded over', proof: fifo, find: 'assign do_load = (wptr != rptr) & ((~ovalid) | pop_ready);', put: 'assign do_load = wptr != rptr;', fails: ['all_accounted', 'given', 'pop_hold_data', 'pop_hold_last'] },
  { bug: 'fifo: the output stays valid after its beat is taken', proof: fifo, find: 'else if (pop_ready) begin', put: 'else if (pop_ready & push_valid) begin', fails: ['all_accounted'] },
  { bug: 'fifo: pushed while full', proof: fifo, find: 'assign do_push = push_valid & (~full);', put: 'assign do_push = push_valid;', fails: ['store_w0_r0_apart'] },
  { bug: 'fifo: the level leaves out the output', proof: fifo, find: "assign level = (wptr - rptr) + {2'd0, ovalid};", put: 'assign level = wptr - rptr;', fails: ['all_accounted'] },
  { bug: 'fifo: the RAM is read at the wrong place', proof: fifo, find: '.r0_addr(rptr[1:0])', put: '.r0_addr(wptr[1:0])', fails: ['given', 'store_w0_r0_apart'] },

  { bug: 'arbiter: the turn does not move on', proof: arbiter, find: 'turn <= ready ? (~(below | pick)) : (~below);', put: 'turn <= ~below;', fails: ['fair_in_time'] },
  { bug: 'arbiter: a stalled grant moves on', proof: arbiter, find: 'turn <= ready ? (~(below | pick)) : (~below);', put: 'turn <= ~(below | pick);', fails: ['grant_stays'] },
  { bug: 'arbiter: fixed priority', proof: arbiter, find: 'assign pool = (|in_turn) ? in_turn : req;', put: 'assign pool = req;', fails: ['grant_stays', 'fair_in_time'] },
  { bug: 'arbiter: nobody is granted at the end of a round', proof: arbiter, find: 'assign pool = (|in_turn) ? in_turn : req;', put: 'assign pool = in_turn;', fails: ['progress'] },
  { bug: 'arbiter: several grants at once', proof: arbiter, find: 'assign gnt = pick;', put: 'assign gnt = pool;', fails: ['one_grant'] },

  { bug: 'stream arbiter: a beat is taken from a stream that was not chosen', proof: streams, find: 'assign in1_ready = out_ready & arbiter_gnt[1];', put: 'assign in1_ready = out_ready;', fails: ['taken_is_given'] },
  { bug: 'stream arbiter: the wrong index', proof: streams, find: "{2{arbiter_gnt[2]}} & 2'd2", put: "{2{arbiter_gnt[2]}} & 2'd1", fails: ['taken_is_given', 'unchanged'] },
  { bug: 'stream arbiter: the payload of another stream', proof: streams, find: '{2{arbiter_gnt[1]}} & in1_data', put: '{2{arbiter_gnt[1]}} & in0_data', fails: ['unchanged'] },
  { bug: 'stream arbiter: the choice moves on while stalled', proof: streams, find: 'assign arbiter_ready = out_ready;', put: "assign arbiter_ready = 1'b1;", fails: ['out_hold_data', 'out_hold_index', 'out_hold_last'] },
  { bug: 'packet lock: another stream fills a gap', proof: packets, find: 'assign arbiter_req = in_valid | (owner & {3{in_packet}});', put: 'assign arbiter_req = in_valid;', fails: ['owner_granted', 'packet_whole'] },
  { bug: 'packet lock: the choice moves on after each beat', proof: packets, find: 'assign arbiter_ready = taken & out_last;', put: 'assign arbiter_ready = taken;', fails: ['owner_granted', 'packet_whole'] },
  { bug: 'packet lock: never released', proof: packets, find: 'in_packet <= ~out_last;', put: "in_packet <= 1'b1;", fails: ['open_known'] },

  { bug: 'counter: wraps', proof: counter, find: "count <= (&count) ? count : (count + 3'd1);", put: "count <= count + 3'd1;", fails: ['never_wraps', 'stays_at_top'] },
  { bug: 'counter: stops one early', proof: counter, find: "count <= (&count) ? count : (count + 3'd1);", put: "count <= (&count[2:1]) ? count : (count + 3'd1);", fails: ['counts_by_one'] },
  { bug: 'counter: an event under a clear is lost', proof: counter, find: "count <= {2'd0, inc};", put: "count <= 3'd0;", fails: ['clears'] },

  { bug: 'first set: a half that holds a bit is passed over', proof: 'vpri_first_set_w8', find: 'assign near_4 = |v[3:0];', put: 'assign near_4 = |v[3:1];', fails: ['nothing_before', 'points_at_set'] },
  { bug: 'last set: the wrong half is searched', proof: 'vpri_last_set_w8', find: 'assign rest_4 = near_4 ? v[7:5] : v[3:1];', put: 'assign rest_4 = near_4 ? v[3:1] : v[7:5];', fails: ['nothing_before', 'points_at_set'] },

  { bug: 'RAM: the bypass is missing', proof: 'vpri_ram_w2_d4_new', find: 'assign r0_data[1:0] = r0_hit ? r0_new[1:0] : r0_old[1:0];', put: 'assign r0_data = r0_old;', fails: ['read'] },
  { bug: 'RAM: a bypass where the old word is due', proof: 'vpri_ram_w2_d4_old', find: 'if (r0_en) r0_data <= store[r0_addr];', put: 'if (r0_en) r0_data <= (w0_en & (w0_addr == r0_addr)) ? w0_data : store[r0_addr];', fails: ['read'] },
  { bug: 'RAM: the bypass ignores the lanes', proof: 'vpri_ram_w4_d3_new_l2', find: 'r0_hit <= {2{w0_en & (w0_addr == r0_addr)}} & w0_mask;', put: 'r0_hit <= {2{w0_en & (w0_addr == r0_addr)}};', fails: ['read'] },
  { bug: 'RAM: one lane written with another', proof: 'vpri_ram_w4_d3_old_l2', find: 'if (w0_en & w0_mask[1]) store', put: 'if (w0_en & w0_mask[0]) store', fails: ['kept'] },
  { bug: 'RAM: read data does not hold', proof: 'vpri_ram_w2_d4_undefined', find: 'if (r0_en) r0_data <= store[r0_addr];', put: 'r0_data <= store[r0_addr];', fails: ['read'] },

  { bug: 'histogram: two samples of a bucket in a row count once', proof: histogram, find: 'assign r0_data[1:0] = r0_hit ? r0_new[1:0] : r0_old[1:0];', put: 'assign r0_data = r0_old;', fails: ['read_is_stored'] },
  { bug: 'histogram: a bucket wraps', proof: histogram, find: "assign count = (&counts_q) ? counts_q : (counts_q + 2'd1);", put: "assign count = counts_q + 2'd1;", fails: ['counted', 'given'] },
  { bug: 'histogram: values beyond the last bucket go elsewhere', proof: histogram, find: "assign index = (3'd3 <= sample) ? 2'd3 : sample[1:0];", put: 'assign index = sample[1:0];', fails: ['counted'] },
  { bug: 'histogram: the last bucket is not cleared', proof: histogram, find: "if (sweep_addr == 2'd3) begin", put: "if (sweep_addr == 2'd2) begin", fails: ['counted'] },
  { bug: 'histogram: a read misses the sample before it', proof: histogram, find: 'assign r1_data[1:0] = r1_hit ? r1_new[1:0] : r1_old[1:0];', put: 'assign r1_data = r1_old;', fails: ['given'] },

  { bug: 'log bucket: values past the last octave go elsewhere', proof: 'vpri_log_bucket_w9_o3_4', find: 'assign above = |value[8:7];', put: 'assign above = value[8];', fails: ['not_after_its_bucket'] },
];

/** The proof with the bug in it. Throws unless the text to replace stands there exactly once. */
export function planted(proof: Proof, plant: Plant): Proof {
  const hits = [...proof.files.values()].reduce((n, text) => n + text.split(plant.find).length - 1, 0);
  if (hits !== 1) throw new Error(`plant '${plant.bug}': its text stands ${hits} times in the Verilog of ${proof.name}, not once: ${plant.find}`);
  const files = new Map([...proof.files].map(([name, text]) => [name, text.replace(plant.find, () => plant.put)]));
  return { ...proof, files };
}
