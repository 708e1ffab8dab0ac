import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line between whoever connects and a server that may come back on another port. */
export interface Relay {
  port: number;
  /** Where those who connect from now on get to. */
  leadTo: (port: number) => void;
  /** Resolves when so many bytes have been passed on; of later ones nothing is until the sender ends. */
  holdAfter: (bytes: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Listens on a free port. */
export async function openRelay(target = 0): Promise<Relay> {
  let port = target;
  let left = Infinity;
  let reached: () => void = () => undefined;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      // Whoever breaks off has the other side broken off, as without a relay.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    far.on('data', (bytes) => near.write(bytes));
    near.on('data', (bytes) => {
      far.write(bytes.subarray(0, left));
      left = Math.max(0, left - bytes.length);
      if (left === 0) reached();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (next) => {
      port = next;
    },
    holdAfter: (bytes) => {
      left = bytes;
      return new Promise((resolve) => {
        reached = resolve;
      });
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
