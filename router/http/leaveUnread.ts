import type { IncomingMessage } from 'node:http';

/** Milliseconds for which the rest of a request is waited for that is answered already. */
const grace = 5_000;

/** Lets go of whoever goes on sending slowly what nobody will read. */
export function leaveUnread(request: IncomingMessage): void {
  if (request.complete) return;
  const { socket } = request;
  const timer = setTimeout(() => socket.destroy(), grace).unref();
  request.once('end', () => clearTimeout(timer));
  socket.once('close', () => clearTimeout(timer));
  request.resume();
}
