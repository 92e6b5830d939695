import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './core/context.js';
import { languageOf } from './core/localized.js';
import { hashOf, newSecret } from './core/secrets.js';
import { VISITOR, type Standing, type Viewer } from './core/viewer.js';
import type { WithProviders } from './features/people/providerClient.js';
import type { WithSessionLimits } from './features/people/sessionLimits.js';
import { freshViewer } from './features/people/viewerLoader.js';
import type { PortalSettings } from './features/portal/portal.resolver.js';
import type { RoutingContext } from './features/routing/routing.answer.js';
import type { HttpParts } from './http.parts.js';
import type { AppSettings } from './settings.js';

export const SESSION_COOKIE = 'luotsi_session';
export const MARK_COOKIE = 'luotsi_browser';
/** Longer than what it is asked for again: a link lives 15 minutes. */
const MARK_SECONDS = 30 * 60;

export type RequestContext = Context & RoutingContext & WithSessionLimits & WithProviders & { portal: PortalSettings };

export type AskerContext = Omit<RequestContext, 'setSession' | 'clearSession' | 'browserMark' | 'markBrowser'> & {
  /** `uses` where a person does something, and not only a page that is open listens. */
  currentViewer(uses?: boolean): Promise<Viewer>;
};

/** Who asks and with what they work; the viewer is still to be found out. */
export function requestContext({ settings, database, viewers, providers, routing, gaps, clock, onStatement }: HttpParts, http: FastifyInstance, request: FastifyRequest): AskerContext {
  const secret = request.cookies[SESSION_COOKIE];
  const tokenHash = secret ? hashOf(secret) : null;
  const granted: Standing[] = [];
  return {
    viewer: VISITOR,
    currentViewer: async (uses) => (tokenHash ? viewers.load(tokenHash, uses) : VISITOR),
    freshViewer: async (em) => (tokenHash ? await freshViewer(em, tokenHash, settings.sessionLimits) : VISITOR).with(...granted),
    // Apollo Server hands a copy of the context to the operation: `this` is that copy.
    grant(standing) {
      granted.push(standing);
      this.viewer = this.viewer.with(standing);
    },
    pool: database.pool,
    em: database.orm.em,
    language: languageOf(request.headers['accept-language']),
    portalUrl: http.portal.url,
    demo: settings.demo,
    mailboxOpen: settings.demo && settings.smtpUrl === null,
    browser: request.headers['user-agent'] ?? '',
    address: request.ip,
    sessionLimits: settings.sessionLimits,
    providers,
    routing,
    gaps,
    portal: { networkName: settings.networkName, municipality: settings.municipality, privacyContact: settings.privacyContact },
    ...(clock ? { clock } : {}),
    ...(onStatement ? { onStatement } : {}),
  };
}

/** The same with the viewer and what it may set in its browser. */
export async function contextOf(parts: HttpParts, http: FastifyInstance, request: FastifyRequest, reply: FastifyReply, asker = requestContext(parts, http, request)): Promise<RequestContext> {
  return Object.assign(asker, cookiesOf(parts.settings, request, reply), { viewer: await asker.currentViewer(true) });
}

/** The cookies of a browser: its session, and for a while the mark of one that asked for a link or went to a provider. */
function cookiesOf({ publicUrl }: AppSettings, request: FastifyRequest, reply: FastifyReply) {
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: publicUrl?.startsWith('https:') ?? false };
  const given = request.cookies[MARK_COOKIE];
  const browserMark = given && /^[\w-]{43}$/.test(given) ? given : null;
  return {
    browserMark,
    markBrowser: () => {
      const mark = browserMark ?? newSecret().secret;
      void reply.setCookie(MARK_COOKIE, mark, { ...cookieOptions, maxAge: MARK_SECONDS });
      return mark;
    },
    setSession: (value: string, until: Date) => void reply.setCookie(SESSION_COOKIE, value, { ...cookieOptions, expires: until }),
    clearSession: () => void reply.clearCookie(SESSION_COOKIE, cookieOptions),
  };
}
