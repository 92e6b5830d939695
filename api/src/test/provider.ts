import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { SignInProvider } from '../features/people/signInProviders.js';

/** Somebody who has an account at the provider, and what it says of them. */
export interface AccountThere {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
  /** What the page of the provider says beside the name; no claim. */
  readonly note?: string;
}

type Tokens = Record<string, unknown>;

interface PortalServed {
  readonly url: string;
  readonly key: string;
}

/** A real provider of OpenID Connect in this process, with a page on which one chooses who one is. For tests and for `npm run dev`. */
export class TestProvider {
  readonly accounts = new Map<string, AccountThere>();
  /** What the token endpoint answers is changed by this on its way out. */
  tamper: ((tokens: Tokens) => Tokens) | null = null;
  isDown = false;
  private portals: PortalServed[] = [];
  private current!: Provider;
  private keys = [newKey()];

  private constructor(private readonly server: Server, readonly issuer: string) {}

  static async start(accounts: readonly AccountThere[], port = 0): Promise<TestProvider> {
    const server = createServer((request, response) => void provider.answer(request, response));
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    const provider = new TestProvider(server, `http://localhost:${(server.address() as AddressInfo).port}`);
    for (const account of accounts) provider.accounts.set(account.sub, account);
    provider.configure();
    return provider;
  }

  /** Portals may send people here only after this; the key is the provider's name in their addresses. */
  serve(url: string, key = 'city'): void {
    this.portals.push({ url, key });
    this.configure();
  }

  /** From now on another key signs, and the old one is unknown. */
  rotateKey(): void {
    this.keys = [newKey()];
    this.configure();
  }

  /** As the operator of a portal describes it. */
  settings(changes: Partial<SignInProvider> = {}): SignInProvider {
    const name = { fi: 'Kaupungin tunnus', sv: 'Stadens konto', en: 'City account' };
    const audience = { fi: 'Kaupungin henkilöstölle', sv: 'För stadens personal', en: 'For the staff of the city' };
    return {
      key: 'city', name, audience, issuer: this.issuer, clientId: CLIENT, clientSecret: SECRET, scopes: 'openid email profile groups',
      emailClaim: 'email', emailVerifiedClaim: 'email_verified', trustedForEmail: true, memberships: [], ...changes,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private configure(): void {
    this.current = new Provider(this.issuer, configurationOf(this.accounts, this.portals, this.keys));
    // The portal and its people are on this machine; nothing else reaches it.
    this.current.use(async (ctx, next) => {
      await next();
      if (ctx.path === '/token' && ctx.status === 200 && this.tamper) ctx.body = this.tamper(ctx.body as Tokens);
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isDown) return void request.socket.destroy();
    if (request.url?.startsWith('/interaction/')) return this.interact(request, response);
    await this.current.callback()(request, response);
  }

  /** The page of the provider: a button for each person, and one for who changes their mind. */
  private async interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') {
      const buttons = [...this.accounts.values()].map(({ sub, name, note }) => `<button name="account" value="${sub}">${[name ?? sub, note].filter(Boolean).join(', ')}</button>`);
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page('City account', `<form method="post">${buttons.join(' ')} <button name="cancel" value="1">Cancel</button></form>`));
    }
    const answer = new URLSearchParams(await bodyOf(request));
    const account = answer.get('account');
    const result = account ? { login: { accountId: account } } : { error: 'access_denied', error_description: 'Somebody by the name of Secret said no.' };
    await this.current.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
}

const CLIENT = 'luotsi';
const SECRET = 'made-up-secret-of-the-demonstration';

function configurationOf(accounts: ReadonlyMap<string, AccountThere>, portals: readonly PortalServed[], keys: readonly JsonWebKey[]): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: portals.length > 0 ? portals.map(({ url, key }) => `${url}/auth/oidc/${key}/callback`) : ['http://localhost/none'],
        post_logout_redirect_uris: portals.map(({ url }) => `${url}/`),
      },
    ],
    jwks: { keys: [...keys] as never },
    cookies: { keys: ['of the demonstration'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    findAccount: (_ctx, sub) => (accounts.has(sub) ? { accountId: sub, claims: () => ({ ...accounts.get(sub) }) as never } : undefined),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    loadExistingGrant: agree,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => void (ctx.body = page('Sign out', `${form}<button form="op.logoutForm" name="logout" value="yes">Sign out of the city account</button>`)) },
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Grant: 3600, Interaction: 600, Session: 3600 },
  };
}

/** Nobody is asked what the portal may know: it is their employer's. */
async function agree(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  grant.addOIDCScope('openid email profile groups');
  await grant.save();
  return grant;
}

function newKey(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' } as JsonWebKey;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:1rem/1.6 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem}button{display:block;width:100%;margin:.5rem 0;padding:.75rem;font:inherit}</style><main><h1>${title}</h1>${body}</main></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += piece;
  return body;
}
