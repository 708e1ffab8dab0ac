import { createServer } from 'node:net';
import { once } from 'node:events';
import { portTaken } from './process.ts';

/** Fails before anything else is started; 0 stands for any free port. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw portTaken(error, port, 'PORT');
  }
  probe.close();
  await once(probe, 'close');
}
