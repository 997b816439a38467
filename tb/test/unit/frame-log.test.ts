import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FrameLogError, logEnd, logHead, readLogHead, type LoggedModel } from '../../bridge/frame-log-format.ts';
import { FrameLog, type FrameLogOptions } from '../../bridge/frame-log.ts';
import { encodeEmpty, encodePoke, HEADER_BYTES } from '../../bridge/frames.ts';
import { getU32 } from '../../bridge/little-endian.ts';
import { replyHash } from '../../bridge/reply-hash.ts';

const model: LoggedModel = { hash: '0123456789abcdef', model: 'fedcba9876543210', preset: { name: 'small' }, verilogFiles: ['hw/a.v'], top: 't', waves: false, properties: true, defines: [], name: 'n' };
const head = logHead(model);
const frame = (n: number, bytes = 8): Uint8Array => encodePoke(n, 0, new Uint8Array(bytes).fill(n));
const reply = Uint8Array.of(1, 2, 3, 4, 5);
const warnings: string[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vpri-'));
  warnings.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const logTo = (more: Partial<FrameLogOptions> = {}): FrameLog =>
  new FrameLog({ head, file: join(folder, 'a.frames'), keep: false, limitBytes: 1 << 30, warn: (text) => warnings.push(text), ...more });
const exchange = (log: FrameLog, request: Uint8Array, answer = reply): void => {
  log.request(request);
  log.reply(answer);
};
/** A record as it stands in the file. */
function record(request: Uint8Array, answer: Uint8Array | null = reply): Buffer {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(answer === null ? 0xffff_ffff : answer.length, 0);
  tail.writeUInt32LE(answer === null ? 0 : replyHash(answer), 4);
  return Buffer.concat([request, tail]);
}
const file = (name = 'a.frames'): Buffer => readFileSync(join(folder, name));
const whole = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat([head, ...parts]);

describe('the hash of a reply', () => {
  // The first words of the test vectors that are in use for MurmurHash3_x86_32, seed 0.
  test.each([
    ['', 0], ['a', 0x3c2569b2], ['aaaa', 0x7eeed987], ['test', 0xba6bd213], ['Hello, world!', 0xc0363e43], ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
  ])('%j', (text, hash) => {
    expect(replyHash(new TextEncoder().encode(text)).toString(16)).toBe(hash.toString(16));
  });
});

describe('the file', () => {
  test('a clean end leaves nothing, a log that was kept is whole', () => {
    const clean = logTo();
    exchange(clean, frame(1));
    clean.close();
    expect(readdirSync(folder)).toEqual([]);
    const kept = logTo();
    exchange(kept, frame(1));
    expect(kept.keep()).toBe(join(folder, 'a.frames'));
    exchange(kept, frame(2));
    kept.close();
    expect(file()).toEqual(whole(record(frame(1)), record(frame(2)), logEnd('closed', 2)));
    expect(kept.keep()).toBe(join(folder, 'a.frames'));
  });

  test('asked for from the start, it stays at a clean end', () => {
    const log = logTo({ keep: true });
    exchange(log, frame(1));
    log.close();
    expect(file()).toEqual(whole(record(frame(1)), logEnd('closed', 1)));
  });

  test('a request without a reply is marked as such, and is there at once when it is asked for', () => {
    const log = logTo();
    exchange(log, frame(1));
    log.request(frame(2));
    log.keep();
    expect(file()).toEqual(whole(record(frame(1)), record(frame(2), null)));
    log.close();
    expect(file()).toEqual(whole(record(frame(1)), record(frame(2), null), logEnd('closed', 2)));
  });

  test('frames longer than the buffer, and many of them', () => {
    const log = logTo({ keep: true });
    const long = frame(2, 400_000);
    for (const request of [frame(1), long, frame(3), long]) exchange(log, request);
    for (let n = 0; n < 5000; n++) exchange(log, frame(4, 100));
    log.close();
    const expected = whole(record(frame(1)), record(long), record(frame(3)), record(long), ...Array.from({ length: 5000 }, () => record(frame(4, 100))), logEnd('closed', 5004));
    expect(file().equals(expected)).toBe(true);
  });

  test('it starts again with each RESET, on the disk too', () => {
    const log = logTo({ keep: true });
    for (let n = 0; n < 3; n++) {
      exchange(log, frame(1, 400_000));
      log.request(frame(7));
      log.reply(reply);
      log.restart(frame(7), reply);
      exchange(log, frame(8));
    }
    log.close();
    expect(file()).toEqual(whole(record(frame(7)), record(frame(8)), logEnd('closed', 2)));
  });

  test('a RESET after a failure starts another file: the log of the failure ends before it', () => {
    const log = logTo();
    for (const size of [8, 400_000]) {
      exchange(log, frame(1));
      log.keep();
      exchange(log, frame(7, size));
      log.restart(frame(7, size), reply);
      exchange(log, frame(8));
    }
    log.close();
    expect(readdirSync(folder).sort()).toEqual(['a-1.frames', 'a.frames']);
    expect(file()).toEqual(whole(record(frame(1)), logEnd('closed', 1)));
    expect(file('a-1.frames')).toEqual(whole(record(frame(7)), record(frame(8)), record(frame(1)), logEnd('closed', 3)));
  });

  test('at its limit it says that it is cut, once; a RESET makes room', () => {
    const one = record(frame(1)).length;
    const log = logTo({ keep: true, limitBytes: head.length + 2 * one + 12 });
    for (let n = 1; n <= 4; n++) exchange(log, frame(n));
    log.close();
    expect(file()).toEqual(whole(record(frame(1)), record(frame(2)), logEnd('limit', 2)));
    const other = logTo({ keep: true, limitBytes: head.length + 2 * one + 12 });
    for (let n = 1; n <= 4; n++) exchange(other, frame(n));
    other.restart(frame(5), reply);
    other.close();
    expect(file()).toEqual(whole(record(frame(5)), logEnd('closed', 1)));
  });

  test('a full disk is told once, and the log is over', () => {
    const full = join(folder, 'full');
    symlinkSync('/dev/full', full);
    const log = logTo({ file: full, keep: true });
    for (let n = 0; n < 3; n++) exchange(log, frame(1, 400_000));
    log.restart(frame(2), reply);
    expect(log.keep()).toBeNull();
    log.close();
    expect(lstatSync(full).isSymbolicLink() && statSync(full).isCharacterDevice()).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/^frame log \S+\/full cannot be written \(ENOSPC.*\): the run goes on without it, and cannot be replayed$/)]);
  });

  test('a folder keeps the newest 32', () => {
    for (let n = 0; n < 40; n++) {
      writeFileSync(join(folder, `${n}.frames`), '');
      utimesSync(join(folder, `${n}.frames`), 1000 + n, 1000 + n);
    }
    mkdirSync(join(folder, 'other'));
    const log = logTo();
    log.keep();
    log.close();
    expect(readdirSync(folder)).toHaveLength(33);
    expect(['a.frames', '9.frames', '39.frames', 'other', '8.frames'].map((name) => existsSync(join(folder, name)))).toEqual([true, true, true, true, false]);
  });
});

describe('the head', () => {
  const at = (...bytes: readonly Uint8Array[]): string => {
    writeFileSync(join(folder, 'a.frames'), Buffer.concat(bytes));
    return join(folder, 'a.frames');
  };
  const spoilt = (offset: number, value: number): Buffer => {
    const copy = Buffer.from(head);
    copy.writeUInt32LE(value, offset);
    return copy;
  };

  test('is read as it was written', () => {
    expect(readLogHead(at(head, encodeEmpty('hello', 1)))).toEqual(model);
    expect(getU32(head, 12)).toBe(head.length - 32);
    expect(HEADER_BYTES).toBe(16);
  });

  test.each([
    ['too short', () => head.subarray(0, 20), /a\.frames, byte 20: the file ends within the head of 32 bytes/],
    ['not a log', () => Buffer.from('no log at all, but long enough for one'), /a\.frames, byte 0: the file does not start with VPRIFLOG: it is no frame log/],
    ['another version', () => spoilt(8, 2), /byte 8: frame log of version 2, this reads 1/],
    ['a length that cannot be', () => spoilt(12, 1 << 24), /byte 12: a head with 16777216 bytes of text: the log is damaged/],
    ['a text that is cut', () => head.subarray(0, 50), /byte 50: the file ends within the \d+ bytes of text/],
    ['a text that is no JSON', () => spoilt(40, 0), /byte 32: the text of the head is not JSON .*: the log is damaged/],
  ])('%s', (_what, make, message) => {
    const path = at(make());
    expect(() => readLogHead(path)).toThrow(FrameLogError);
    expect(() => readLogHead(path)).toThrow(message);
  });
});
