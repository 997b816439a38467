import type { SimLink } from '../bridge/types.ts';

/** Adds the command that plays the run again to what an error says, unless it is there already. Gives the same error. */
export function withReplay<E>(error: E, link: Pick<SimLink, 'replayCommand'>): E {
  if (!(error instanceof Error) || error.message.includes('\nreplay: ')) return error;
  const command = link.replayCommand();
  if (command === null) return error;
  const line = `\nreplay: ${command}`;
  error.message += line;
  if (error.stack !== undefined) error.stack += line; // a stack has the message of its making in it
  return error;
}
