import * as oidc from 'openid-client';
import { isLocal, type SignInProvider } from './signInProviders.js';

export type Trouble = 'DENIED' | 'AWAY' | 'EXPIRED' | 'FAULT';

/** Why nobody came in from a provider: the code is for the log, and holds nothing of the person. */
export class ProviderTrouble extends Error {
  constructor(readonly trouble: Trouble, readonly detail: string) {
    super(`${trouble}: ${detail}`);
  }
}

export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider says of who signed in there, after everything about its answer was checked. */
export interface Assertion {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string;
}

const KEPT_MS = 300_000;
const PATIENCE_S = 10;

/** Talks with one provider. What it says of itself is kept for some minutes for going there; who comes back is checked against what it says then, with the keys that it has then. */
export class ProviderClient {
  private kept: { configuration: oidc.Configuration; at: number } | null = null;
  constructor(readonly provider: SignInProvider) {}

  /** Where the browser goes to sign in. */
  async addressToSignIn({ state, nonce, verifier }: Secrets, redirectUri: string, language: string): Promise<URL> {
    const configuration = await this.configuration();
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.provider.scopes,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
    });
  }

  /** Takes the address with which the browser came back, and gives what the provider says of the person. */
  async assertionFrom(address: URL, { state, nonce, verifier }: Secrets): Promise<Assertion> {
    try {
      this.kept = null;
      const configuration = await this.configuration();
      const tokens = await oidc.authorizationCodeGrant(configuration, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
      const claims = tokens.claims()!;
      const more = configuration.serverMetadata().userinfo_endpoint ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
      return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims }, idToken: tokens.id_token! };
    } catch (error) {
      throw troubleOf(error);
    }
  }

  /** Where the browser goes to end the session there too; null where the provider has no such place or does not answer. */
  async addressToSignOut(idToken: string, back: string): Promise<string | null> {
    try {
      const configuration = await this.configuration();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: back }).href;
    } catch {
      return null;
    }
  }

  private async configuration(): Promise<oidc.Configuration> {
    if (this.kept && Date.now() - this.kept.at < KEPT_MS) return this.kept.configuration;
    const { issuer, clientId, clientSecret } = this.provider;
    const server = new URL(issuer);
    const execute = [oidc.enableNonRepudiationChecks, ...(isLocal(server) ? [oidc.allowInsecureRequests] : [])];
    try {
      const configuration = await oidc.discovery(server, clientId, clientSecret ?? undefined, undefined, { execute, timeout: PATIENCE_S });
      this.kept = { configuration, at: Date.now() };
      return configuration;
    } catch (error) {
      throw new ProviderTrouble('AWAY', codeOf(error));
    }
  }
}

function troubleOf(error: unknown): ProviderTrouble {
  if (error instanceof ProviderTrouble) return error;
  const code = codeOf(error);
  if (error instanceof oidc.AuthorizationResponseError) return new ProviderTrouble(refused[error.error] ?? 'FAULT', error.error);
  // A code that is used or too old; what the provider says beside it may name the person.
  if (error instanceof oidc.ResponseBodyError) return new ProviderTrouble(error.error === 'invalid_grant' ? 'EXPIRED' : 'FAULT', error.error);
  const isAway = (error instanceof TypeError && error.message === 'fetch failed') || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM';
  return new ProviderTrouble(isAway ? 'AWAY' : 'FAULT', code);
}

const refused: Record<string, Trouble> = { access_denied: 'DENIED', temporarily_unavailable: 'AWAY', server_error: 'AWAY' };

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : String(name ?? 'unknown');
}

export interface Providers {
  readonly all: readonly SignInProvider[];
  get(key: string): ProviderClient | undefined;
}

export interface WithProviders {
  readonly providers: Providers;
}

export function providersOf(all: readonly SignInProvider[]): Providers {
  const clients = new Map(all.map((provider) => [provider.key, new ProviderClient(provider)]));
  return { all, get: (key) => clients.get(key) };
}
