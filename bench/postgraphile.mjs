// PostGraphile 5 with its own preset and its own HTTP server, in production mode, on the same tables.
process.env.NODE_ENV = 'production';
process.env.GRAPHILE_ENV = 'production';
const { createServer } = await import('node:http');
const { grafserv } = await import('postgraphile/grafserv/node');
const { postgraphile } = await import('postgraphile');
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
const { makePgService } = await import('postgraphile/adaptors/pg');

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      schemas: ['public', 'bench'],
      connectionString: process.env.DATABASE_URL,
      poolConfig: { max: 20, options: '-c TimeZone=UTC -c jit=off' },
    }),
  ],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
};

const server = createServer();
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
}
