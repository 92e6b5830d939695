import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string[];
  source: string;
}

/** A mail server as others run it, which can be stopped and started again at the same port, and be slow to take a mail. */
export function mailServer() {
  const received: Received[] = [];
  const slow = new Map<string, () => void>();
  let server: SMTPServer | undefined;
  let port = 0;
  return {
    received,
    to: (address: string) => received.filter(({ to }) => to.includes(address)),
    url: () => `smtp://127.0.0.1:${port}`,
    /** The first mail to this address is not taken for as long as its sender lives; resolves when it has come. */
    stallOn: (address: string) => new Promise<void>((come) => slow.set(address, come)),
    async start() {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo({ address }, _session, done) {
          const come = slow.get(address);
          if (!come) return done();
          slow.delete(address);
          come();
        },
        onData(stream, { envelope }, done) {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            received.push({ to: envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString('utf8') });
            done();
          });
        },
      });
      // A connection that the portal gives up is its own matter.
      server.on('error', () => {});
      await new Promise<void>((started) => {
        const listener = server!.listen(port, '127.0.0.1', () => {
          port = (listener.address() as { port: number }).port;
          started();
        });
      });
    },
    stop: () => new Promise<void>((stopped) => (server ? server.close(() => stopped()) : stopped())),
  };
}
