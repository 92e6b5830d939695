import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

const addresses = /[^\s"'<>=(,;]+@[^\s"'<>),;]+/g;
const mask = (text: string) => text.replace(addresses, '<address>');

/** What PostgreSQL and its driver tell of an error beside its message: the words that were to be written. */
const tellTale = ['detail', 'where', 'hint', 'parameters', 'values', 'query', 'internalQuery', 'response', 'envelope', 'rejected', 'recipient'];

function plain(error: Error): object {
  const told = stdSerializers.err(error) as unknown as Record<string, unknown>;
  for (const name of [...tellTale, 'raw', 'previous', 'cause', 'aggregateErrors']) delete told[name];
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, typeof value === 'string' ? mask(value) : value]));
}

/** Lines of JSON. Whatever an error says, no mail address and no row of the database gets into them. */
export function openLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { err: plain, reason: (reason: unknown) => (typeof reason === 'string' ? mask(reason) : reason) },
      hooks: {
        logMethod(args, method) {
          return method.apply(this, args.map((one) => (typeof one === 'string' ? mask(one) : one)) as typeof args);
        },
      },
    },
    destination ?? pino.destination(1),
  );
}
