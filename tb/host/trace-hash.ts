import { createHash, type Hash } from 'node:crypto';
import type { Inbound, Outbound } from '../bridge/types.ts';

/** Text that waits is hashed in pieces of this many characters: a call for each line would cost more than the line. */
const PIECE = 8192;

interface Stream {
  readonly hash: Hash;
  text: string;
}

/**
 * Hash of everything that happened in a run. One stream for each port and one for the host, each in order of tick, so that
 * it does not depend on how the run was cut into calls.
 */
export class TraceHash {
  readonly #streams = new Map<string, Stream>();
  /** Handed in, but ahead of the tick reached. */
  #ahead: Inbound[] = [];
  lines = 0;

  outbound(o: Outbound): void {
    switch (o.port) {
      case 'tx_wr_req':
      case 'tx_rd_req':
        return this.#add(o.port, `${o.tick} ${o.seq}`, o.tlp.header, o.tlp.payload);
      case 'tx_cpl':
        return this.#add(o.port, `${o.tick}`, o.tlp.header, o.tlp.payload);
      case 'done':
        return this.#add(o.port, `${o.tick} ${o.queue} ${o.tag} ${o.status} ${o.bytes} ${o.waited} ${o.delivered}`, o.data);
      case 'event':
        return this.#add(o.port, `${o.tick} ${o.queue} ${o.verdict} ${Number(o.retry)} ${Number(o.write)} ${o.page} ${o.pages}`);
    }
  }

  inbound(i: Inbound): void {
    this.#ahead.push(i);
  }

  /** The simulation has come to this tick: what was handed in up to it counts now. */
  reached(tick: number): void {
    if (this.#ahead.length === 0) return;
    const due = this.#ahead.filter((i) => i.tick <= tick).sort((a, b) => a.tick - b.tick);
    if (due.length > 0) this.#ahead = this.#ahead.filter((i) => i.tick > tick);
    for (const i of due) this.#inbound(i);
  }

  #inbound(i: Inbound): void {
    switch (i.port) {
      case 'rx_req':
        return this.#add(i.port, `${i.tick} ${i.bar} ${i.func}`, i.tlp.header, i.tlp.payload);
      case 'rx_cpl':
        return this.#add(i.port, `${i.tick} ${i.error}`, i.tlp.header, i.tlp.payload);
      case 'desc':
        return this.#add(i.port, `${i.tick} ${i.queue} ${i.kind} ${i.gpa} ${i.length} ${i.tag}`, i.payload);
    }
  }

  host(line: string): void {
    this.#add('host', line);
  }

  /** SHA-256 over the hashes of the streams, in order of their names, as hex. To be asked for once, at the end. */
  digest(): string {
    this.reached(Infinity);
    const whole = createHash('sha256');
    for (const name of [...this.#streams.keys()].sort()) {
      const { hash, text } = this.#streams.get(name)!;
      whole.update(`${name} ${hash.update(text).digest('hex')}\n`);
    }
    return whole.digest('hex');
  }

  #add(stream: string, line: string, ...data: readonly Uint8Array[]): void {
    let s = this.#streams.get(stream);
    if (s === undefined) this.#streams.set(stream, (s = { hash: createHash('sha256'), text: '' }));
    this.lines++;
    s.text += `${line} ${data.map((d) => d.length).join(' ')}\n`;
    const bytes = data.some((d) => d.length > 0);
    if (!bytes && s.text.length < PIECE) return;
    s.hash.update(s.text);
    s.text = '';
    for (const d of data) if (d.length > 0) s.hash.update(d);
  }
}
