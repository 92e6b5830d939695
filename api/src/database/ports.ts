import { createServer, type AddressInfo } from 'node:net';

/** Whether a server could listen there now. */
export async function isFree(port: number, host: string): Promise<boolean> {
  return (await listenOnce(port, host)) !== null;
}

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0, '127.0.0.1');
  if (port === null) throw new Error('This machine has no free port.');
  return port;
}

/** The first free port from `start` on; null where a hundred in a row are taken. */
export async function nextFreePort(start: number, host: string): Promise<number | null> {
  for (let port = start; port < Math.min(start + 100, 65_536); port += 1) {
    if (await isFree(port, host)) return port;
  }
  return null;
}

function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => resolve(taken));
    });
  });
}
