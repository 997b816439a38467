import { constants } from 'node:os';
import koffi from 'koffi';

/**
 * The few calls of the C library that Node does not offer: a pair of connected Unix domain sockets with blocking reads that
 * time out, the fate of a child process asked for synchronously, and an advisory file lock. Linux only.
 * See docs/adr/0002-bridge.md for why.
 */
const libc = koffi.load('libc.so.6');
const c = {
  socketpair: libc.func('int socketpair(int, int, int, void *)'),
  setsockopt: libc.func('int setsockopt(int, int, int, void *, uint32_t)'),
  send: libc.func('intptr_t send(int, void *, size_t, int)'),
  recv: libc.func('intptr_t recv(int, void *, size_t, int)'),
  waitid: libc.func('int waitid(int, uint32_t, void *, int)'),
  flock: libc.func('int flock(int, int)'),
};

const AF_UNIX = 1;
const SOCK_STREAM = 1;
const SOCK_CLOEXEC = 0o2000000;
const SOL_SOCKET = 1;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const SO_RCVTIMEO = 20;
const SO_SNDTIMEO = 21;
const MSG_NOSIGNAL = 0x4000;
const P_PID = 1;
const WNOHANG = 1;
const WEXITED = 4;
const WNOWAIT = 0x01000000;
const CLD_EXITED = 1;
const LOCK_EX_NB = 2 | 4;
const { EINTR, EAGAIN } = constants.errno;
/** Errors of a socket whose other end is gone. */
const GONE: readonly number[] = [constants.errno.EPIPE, constants.errno.ECONNRESET];

const name = (errno: number): string => Object.entries(constants.errno).find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`;

/** Two connected Unix domain stream sockets, closed on exec; the first one's calls give up after `timeoutMs`. */
export function socketPair(timeoutMs: number): [own: number, other: number] {
  const fds = new Int32Array(2);
  if (c.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) !== 0) throw new Error(`socketpair failed: ${name(koffi.errno())}`);
  const [own, other] = [fds[0]!, fds[1]!];
  const megabyte = Int32Array.of(1 << 20);
  for (const fd of [own, other]) for (const option of [SO_SNDBUF, SO_RCVBUF]) c.setsockopt(fd, SOL_SOCKET, option, megabyte, 4);
  const timeval = BigInt64Array.of(BigInt(Math.floor(timeoutMs / 1000)), BigInt((timeoutMs % 1000) * 1000));
  for (const option of [SO_RCVTIMEO, SO_SNDTIMEO]) {
    if (c.setsockopt(own, SOL_SOCKET, option, timeval, 16) !== 0) throw new Error(`setsockopt failed: ${name(koffi.errno())}`);
  }
  return [own, other];
}

/** What a blocking call on the socket came to: bytes moved, or why not. */
export type Moved = number | 'closed' | 'timeout';

function moved(call: () => number, what: string): Moved {
  for (;;) {
    const n = call();
    if (n > 0) return n;
    if (n === 0) return 'closed';
    const errno = koffi.errno();
    if (errno === EAGAIN) return 'timeout';
    if (GONE.includes(errno)) return 'closed';
    if (errno !== EINTR) throw new Error(`${what} failed: ${name(errno)}`);
  }
}

/** Reads at least one byte. */
export const receive = (fd: number, into: Uint8Array): Moved => moved(() => c.recv(fd, into, into.length, 0) as number, 'recv');
/** Sends at least one byte of `bytes`, which is not empty. */
export const transmit = (fd: number, bytes: Uint8Array): Moved => moved(() => c.send(fd, bytes, bytes.length, MSG_NOSIGNAL) as number, 'send');

/** How a child of this process ended, or null while it lives. The child is left for Node to reap. 'reaped': Node did already. */
export function childFate(pid: number): { readonly kind: 'exit' | 'signal'; readonly value: number } | 'reaped' | null {
  const info = new Int32Array(32); // siginfo_t: si_signo, si_errno, si_code, pad, si_pid, si_uid, si_status
  if (c.waitid(P_PID, pid, info, WNOHANG | WEXITED | WNOWAIT) !== 0) return 'reaped';
  if (info[4] === 0) return null;
  return { kind: info[2] === CLD_EXITED ? 'exit' : 'signal', value: info[6]! };
}

/** Takes the exclusive lock of an open file; false when someone else has it. The system gives it back when its holder dies. */
export const tryLock = (fd: number): boolean => c.flock(fd, LOCK_EX_NB) === 0;
