import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { checkReply, decodeHeader, decodeHello, encodeEmpty, encodeReset, encodeRun, FrameError, HEADER_BYTES, MAX_REQUEST_BODY } from '../../bridge/frames.ts';
import { buildSim, type SimBuild } from '../../sim/build.ts';
import { writeLoopback } from '../fixtures/loopback.ts';
import { CALM, CONFIG } from '../fixtures/mini-host.ts';

// Speaks to the server as a bad client would, over a listening socket that the server connects to.
const TOP = `vpri_top_${presets.small.name}`;
let build: SimBuild;
let folder: string;
let server: Server;
let socket: Socket;
let child: ReturnType<typeof start>;
const start = (path: string) => execa(build.binary, [path], { reject: false });

beforeAll(async () => {
  build = await buildSim({ preset: presets.small, verilogFiles: [writeLoopback(presets.small, TOP)], top: TOP, waves: false, name: 'loopback' });
}, 900_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vpri-'));
  const path = join(folder, 's');
  server = createServer();
  const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  child = start(path);
  socket = await connected;
});
afterEach(async () => {
  socket.destroy();
  await child;
  server.close();
  rmSync(folder, { recursive: true });
});

const received: Uint8Array[] = [];
async function bytes(count: number): Promise<Uint8Array> {
  for (;;) {
    const got = Buffer.concat(received);
    if (got.length >= count) {
      received.splice(0, received.length, got.subarray(count));
      return got.subarray(0, count);
    }
    const more: Uint8Array | null = socket.read() as Uint8Array | null;
    if (more) received.push(more);
    else await new Promise((resolve) => socket.once('readable', resolve));
  }
}
async function reply(op: 'hello' | 'reset' | 'run' | 'quit', sequence: number): Promise<Uint8Array> {
  const header = decodeHeader(await bytes(HEADER_BYTES));
  const body = await bytes(header.bodyBytes);
  checkReply(header, body, op, sequence);
  return body;
}
const refused = async (op: 'hello' | 'reset' | 'run', sequence: number): Promise<FrameError> => {
  const error: unknown = await reply(op, sequence).then(() => null, (e: unknown) => e);
  expect(error).toBeInstanceOf(FrameError);
  return error as FrameError;
};
/** A frame with some bytes of it replaced. */
const spoil = (frame: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = frame.slice();
  copy.set(values, at);
  return copy;
};
beforeEach(() => void received.splice(0));

test('refused requests are named and the server goes on', async () => {
  socket.write(spoil(encodeEmpty('hello', 1), 4, 9));
  expect(await refused('hello', 1)).toMatchObject({ fault: 'version', message: expect.stringContaining('frame version 9, this server speaks 3') });
  socket.write(encodeEmpty('hello', 5));
  expect(await refused('hello', 5)).toMatchObject({ fault: 'sequence', message: expect.stringContaining('request number 5, expected 1') });
  socket.write(encodeRun(1, [], 10, 1));
  expect(await refused('run', 1)).toMatchObject({ fault: 'state', message: expect.stringContaining('send RESET first') });
  socket.write(spoil(encodeEmpty('hello', 2), 6, 99));
  expect(await refused('hello', 2)).toMatchObject({ fault: 'op', message: expect.stringContaining('operation 99') });
  socket.write(spoil(encodeReset(3, CONFIG, CALM, 0), HEADER_BYTES + 2, 7));
  expect(await refused('reset', 3)).toMatchObject({ fault: 'value' });
  socket.write(encodeReset(4, CONFIG, CALM, 0));
  expect(await reply('reset', 4)).toHaveLength(0);
  socket.write(spoil(encodeRun(5, [], 10, 1), HEADER_BYTES + 16, 2));
  expect(await refused('run', 5)).toMatchObject({ fault: 'body', message: expect.stringContaining('body is truncated: 1 bytes wanted at byte 20 of 20') });
  socket.write(Buffer.concat([spoil(encodeEmpty('hello', 6), 12, 3), Buffer.from('abc')]));
  expect(await refused('hello', 6)).toMatchObject({ fault: 'body', message: expect.stringContaining('3 bytes too many') });
  socket.write(encodeEmpty('hello', 7));
  expect(decodeHello(await reply('hello', 7))).toMatchObject({ rtlHash: build.hash, preset: 'small' });
  socket.write(encodeEmpty('quit', 8));
  await reply('quit', 8);
  expect(await child).toMatchObject({ exitCode: 0 });
});

test('a request in many pieces, and two requests in one', async () => {
  const frames = Buffer.concat([encodeEmpty('hello', 1), encodeReset(2, CONFIG, CALM, 0)]);
  for (const byte of encodeEmpty('hello', 1)) {
    socket.write(Uint8Array.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await reply('hello', 1);
  socket.write(frames.subarray(HEADER_BYTES));
  await reply('reset', 2);
  socket.write(Buffer.concat([encodeRun(3, [], 10, 1), encodeRun(4, [], 20, 1)]));
  await reply('run', 3);
  await reply('run', 4);
});

test.each([
  ['magic', spoil(encodeEmpty('hello', 1), 0, 0x7b), /does not start with the magic number/],
  ['oversize', spoil(encodeEmpty('hello', 1), 12, 1, 0, 0, 4), new RegExp(`is over the limit of ${MAX_REQUEST_BODY}`)],
] as const)('a frame whose end is not known (%s) is refused and ends the server', async (fault, frame, message) => {
  socket.write(frame);
  expect(await refused('hello', 1)).toMatchObject({ fault, message: expect.stringMatching(message) });
  expect(await child).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(message) });
});

test('a stream that ends within a frame ends the server with a word', async () => {
  socket.end(encodeRun(1, [], 10, 1).subarray(0, HEADER_BYTES + 4));
  expect(await child).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('ended within a frame body, after 4 of 20 bytes') });
});

test('a host that goes away between frames ends the server quietly', async () => {
  socket.end();
  expect(await child).toMatchObject({ exitCode: 0, stderr: '' });
});
