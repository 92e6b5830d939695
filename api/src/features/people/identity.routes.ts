import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../core/context.js';
import { isOwnPath } from '../../core/input.js';
import { Language, languageOf } from '../../core/localized.js';
import { Refusal } from '../../core/refusal.js';
import { comeBack, enterByProvider, setOut, type Destination, type Entry } from './identity.commands.js';
import { ProviderTrouble, type ProviderClient, type Trouble, type WithProviders } from './providerClient.js';
import type { WithSessionLimits } from './sessionLimits.js';

type ProviderContext = Context & WithProviders & WithSessionLimits;
type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<ProviderContext>;
type Why = Trouble | 'BUSY' | 'UNKNOWN' | 'OTHER';
type Asked = Readonly<Record<string, unknown>>;

/** The way to a provider and back. Nothing that a provider says of a failure is shown: the portal's page says it in the reader's language. */
export function serveProviders(http: FastifyInstance, contextOf: ContextOf): void {
  http.get<{ Params: { key: string }; Querystring: Asked }>('/auth/oidc/:key', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    const destination = destinationOf(request);
    const client = ctx.providers.get(request.params.key);
    if (!client) return failed(reply, destination, 'UNKNOWN');
    return orFailed(http, reply, destination, client, async () => {
      const secrets = await setOut(ctx, client.provider.key, destination, ctx.markBrowser());
      const address = await client.addressToSignIn(secrets, redirectUriOf(ctx, client), destination.language);
      return reply.header('cache-control', 'no-store').redirect(address.href, 302);
    });
  });

  http.get<{ Params: { key: string }; Querystring: Asked }>('/auth/oidc/:key/callback', async (request, reply) => {
    const ctx = await contextOf(request, reply);
    const client = ctx.providers.get(request.params.key);
    if (!client) return failed(reply, destinationOf(request), 'UNKNOWN');
    const { state } = request.query;
    const back = typeof state === 'string' && ctx.browserMark ? await comeBack(ctx, client.provider.key, state, ctx.browserMark) : null;
    if (!back) return failed(reply, { ...destinationOf(request), returnTo: null }, 'EXPIRED', client);
    return orFailed(http, reply, back, client, async () => {
      const assertion = await client.assertionFrom(new URL(redirectUriOf(ctx, client) + new URL(request.url, ctx.portalUrl).search), back.secrets);
      const entry = await enterByProvider(ctx, client.provider, assertion, back.language, ctx.browserMark!);
      if ('instead' in entry) return failed(reply, back, 'OTHER', { provider: entry.instead });
      return entered(http, reply, ctx, back, client, entry);
    });
  });
}

function redirectUriOf(ctx: Context, { provider }: ProviderClient): string {
  return `${ctx.portalUrl}/auth/oidc/${provider.key}/callback`;
}

function destinationOf({ query, headers }: FastifyRequest): Destination {
  const { language, returnTo } = query as Asked;
  return {
    language: Object.values(Language).find((one) => one === language) ?? languageOf(headers['accept-language']),
    returnTo: typeof returnTo === 'string' && returnTo.length <= 300 && isOwnPath(returnTo) ? returnTo : null,
  };
}

function entered(http: FastifyInstance, reply: FastifyReply, ctx: ProviderContext, destination: Destination, { provider }: ProviderClient, entry: Exclude<Entry, { instead: unknown }>): FastifyReply {
  if ('waiting' in entry) {
    // The mark lives as long as the link that the person now asks for.
    ctx.markBrowser();
    return toPage(reply, destination, 'connect', { identity: entry.waiting, provider: provider.key });
  }
  if (entry.unknownPlaces.length > 0) http.log.warn({ provider: provider.key, places: entry.unknownPlaces }, 'Rules of a sign-in provider name places that do not exist.');
  if (entry.keptCoordinator) http.log.warn({ provider: provider.key, role: 'COORDINATOR' }, 'A sign-in provider no longer gives the role to the last coordinator. It is kept until there is another: npm run invite.');
  ctx.setSession(entry.session.secret, entry.session.until);
  return toPage(reply, destination, 'done', {});
}

async function orFailed(http: FastifyInstance, reply: FastifyReply, destination: Destination, client: ProviderClient, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return failed(reply, destination, error.code === 'TOO_MANY_REQUESTS' ? 'BUSY' : 'FAULT', client);
    if (!(error instanceof ProviderTrouble)) throw error;
    if (error.trouble !== 'DENIED') http.log.warn({ provider: client.provider.key, trouble: error.trouble, detail: error.detail }, 'Somebody could not sign in at a provider.');
    return failed(reply, destination, error.trouble, client);
  }
}

function failed(reply: FastifyReply, destination: Destination, why: Why, client?: Pick<ProviderClient, 'provider'>): FastifyReply {
  return toPage(reply, destination, 'failed', { why, ...(client ? { provider: client.provider.key } : {}) });
}

function toPage(reply: FastifyReply, { language, returnTo }: Destination, page: string, query: Record<string, string>): FastifyReply {
  const search = new URLSearchParams({ ...query, ...(returnTo ? { returnTo } : {}) }).toString();
  return reply.header('cache-control', 'no-store').redirect(`/${language}/enter/${page}${search && `?${search}`}`, 302);
}
