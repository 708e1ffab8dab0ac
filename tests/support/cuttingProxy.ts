import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
  url: string;
  /** Questions that came through. */
  asked: number;
  /** Destroys the connection in the middle of the answer to the question after so many more. */
  cutAfter: (questions: number) => void;
  /** Nobody gets through any more once it was cut, or everybody again. */
  isDown: boolean;
  close: () => Promise<void>;
}

/** Stands before a server and cuts connections as a network does. `stays` says whether it is down after a cut. */
export async function cuttingProxy(
  target: string,
  { stays }: { stays: boolean },
): Promise<CuttingProxy> {
  const { port } = new URL(target);
  const sockets = new Set<Socket>();
  let last = Infinity;
  const server = createServer((client) => {
    if (proxy.isDown) return void client.destroy();
    const upstream = connect(Number(port), '127.0.0.1');
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', cut).on('close', cut);
    }
    client.on('data', (chunk) => {
      if (chunk.includes('POST /graphql')) proxy.asked += 1;
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (proxy.asked <= last) return void client.write(chunk);
      last = Infinity;
      proxy.isDown = stays;
      client.write(chunk.subarray(0, chunk.length / 2), cut);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: CuttingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ asked: 0, isDown: false },
    cutAfter: (questions) => (last = proxy.asked + questions),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}
