import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Probes } from '../app.js';
import { SESSION_COOKIE } from '../http.context.js';
import type { ClaimRule } from '../features/people/signInProviders.js';
import { clientOf, startNetwork, type Client, type TestNetwork } from './app.js';
import { TestProvider, type AccountThere } from './provider.js';
import { Walker } from './walker.js';

export interface City {
  readonly net: TestNetwork;
  readonly provider: TestProvider;
  /** Where the way to the provider begins, in Swedish. */
  start(query?: string): string;
  /** Somebody new who has an account at the provider. */
  account(changes?: Partial<AccountThere>): AccountThere;
  /** Goes to the provider, chooses the account there, and comes back. */
  enter(account: AccountThere, query?: string, walker?: Walker): Promise<{ walker: Walker; at: string; client: Client }>;
  clientIn(walker: Walker): Client;
  /** The last mail to an address. */
  mailTo(email: string): Promise<{ subject: string; text: string }>;
  /** What time it is for the portal, until the end of the test. */
  later(minutes: number): void;
}

export const isPortalPage = ({ pathname }: { pathname: string }) => /^\/(fi|sv|en)\/enter\//.test(pathname);

/** A network whose city has a provider of sign-in, for the tests of a file. */
export function city(memberships: ClaimRule[] = [], logTo?: Probes['logTo']): () => City {
  let ahead = 0;
  let provider: TestProvider | undefined;
  let net: TestNetwork | undefined;
  beforeAll(async () => {
    provider = await TestProvider.start([]);
    net = await startNetwork({ signInProviders: [provider.settings({ memberships })], ...(logTo ? { logLevel: 'warn' } : {}) }, { clock: () => new Date(Date.now() + ahead), ...(logTo ? { logTo } : {}) });
    provider.serve(net.app.url);
  });
  afterAll(async () => {
    await net?.close();
    await provider?.close();
  });
  beforeEach(async () => {
    ahead = 0;
    Object.assign(provider!, { tamper: null, isDown: false });
    await net!.sql.query('delete from question_sender');
  });
  return () => cityOf(net!, provider!, (minutes) => (ahead += minutes * 60_000));
}

let accounts = 0;

function cityOf(net: TestNetwork, provider: TestProvider, later: (minutes: number) => void): City {
  const start = (query = '') => `${net.app.url}/auth/oidc/city?language=sv${query}`;
  const clientIn = (walker: Walker) => clientOf(net.app.url, walker.cookie(net.app.url, SESSION_COOKIE) ?? null);
  return {
    net,
    provider,
    start,
    clientIn,
    later,
    account: (changes = {}) => {
      const sub = `sub-${++accounts}`;
      const made = { sub, name: `Virve ${accounts}`, email: `virve${accounts}@city.example`, email_verified: true, groups: [], ...changes };
      provider.accounts.set(sub, made);
      return made;
    },
    enter: async ({ sub }, query = '', walker = new Walker()) => {
      const there = await walker.go(start(query));
      const { address } = await walker.go(there.address.href, { account: sub }, isPortalPage);
      return { walker, at: address.pathname + address.search, client: clientIn(walker) };
    },
    mailTo: async (email) => (await net.sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at desc, id desc', [email])).rows[0],
  };
}
