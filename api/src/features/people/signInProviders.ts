import { readFileSync } from 'node:fs';

type Texts = Readonly<Record<'fi' | 'sv' | 'en', string>>;

/** What a provider's word on somebody gives them here. */
export interface MembershipGrant {
  readonly role: 'ADVISER' | 'CONTACT' | 'HEAD' | 'COORDINATOR';
  /** The code of a municipality, the short name of an organisation, or `790/technical` for a department. */
  readonly place: string | null;
  readonly title: string | null;
}

export interface ClaimRule extends MembershipGrant {
  /** The name of the claim; inside another one with a dot: `realm_access.roles`. */
  readonly claim: string;
  readonly value: string;
}

/** A provider of OpenID Connect at which people can sign in, as the operator describes it. */
export interface SignInProvider {
  readonly key: string;
  readonly name: Texts;
  readonly audience: Texts | null;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly scopes: string;
  readonly emailClaim: string;
  readonly emailVerifiedClaim: string;
  /** Its word that an address belongs to somebody opens the account that has this address. */
  readonly trustedForEmail: boolean;
  readonly memberships: readonly ClaimRule[];
}

const PLACES = { ADVISER: ['municipality', /^\d{3}$/], CONTACT: ['organisation', /^[\w-]+$/], HEAD: ['department', /^\d{3}\/[\w-]+$/], COORDINATOR: null } as const;
const KNOWN = ['key', 'name', 'for', 'issuer', 'clientId', 'clientSecret', 'clientSecretFile', 'clientSecretVariable', 'scopes', 'emailClaim', 'emailVerifiedClaim', 'trustedForEmail', 'memberships'];

/** Reads the list of providers from JSON, or throws an error that says what is wrong; a secret is never in it. */
export function readSignInProviders(json: string, environment: Readonly<Record<string, string | undefined>>): SignInProvider[] {
  const list = parsed(json);
  if (!Array.isArray(list)) throw new Error('must be a list of providers.');
  const providers = list.map((one, index) => providerOf(new Fields(one, `provider ${index + 1}`), environment));
  const twice = providers.find(({ key, issuer }, index) => providers.slice(0, index).some((other) => other.key === key || other.issuer === issuer));
  if (twice) throw new Error(`names the key or the issuer of ${twice.key} twice.`);
  return providers;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('is no JSON.');
  }
}

function providerOf(fields: Fields, environment: Readonly<Record<string, string | undefined>>): SignInProvider {
  fields.insistOnKnown(KNOWN);
  return {
    key: fields.text('key', /^[a-z][a-z0-9-]{0,30}$/),
    name: fields.texts('name') ?? fields.fail('name', 'is missing'),
    audience: fields.texts('for'),
    issuer: issuerOf(fields),
    clientId: fields.text('clientId'),
    clientSecret: secretOf(fields, environment),
    scopes: fields.text('scopes', /^openid( \S+)*$/, 'openid email profile'),
    emailClaim: fields.text('emailClaim', /./, 'email'),
    emailVerifiedClaim: fields.text('emailVerifiedClaim', /./, 'email_verified'),
    trustedForEmail: fields.value('trustedForEmail') === true,
    memberships: fields.list('memberships').map(ruleOf),
  };
}

/** Without TLS only to the machine itself: keys and answers must come from who they say they are. */
function issuerOf(fields: Fields): string {
  const issuer = fields.text('issuer');
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url))) return issuer;
  return fields.fail('issuer', 'must be an address that starts with https://');
}

export function isLocal({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}

function secretOf(fields: Fields, environment: Readonly<Record<string, string | undefined>>): string | null {
  const [file, variable] = [fields.value('clientSecretFile'), fields.value('clientSecretVariable')];
  if (file !== undefined) return contentOf(String(file)).trim() || fields.fail('clientSecretFile', 'is empty');
  if (variable !== undefined) return environment[String(variable)]?.trim() || fields.fail('clientSecretVariable', 'names a variable that is not set');
  return fields.value('clientSecret') === undefined ? null : fields.text('clientSecret');
}

export function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`the file ${file} cannot be read.`);
  }
}

function ruleOf(fields: Fields): ClaimRule {
  const role = fields.text('role', new RegExp(`^(${Object.keys(PLACES).join('|')})$`)) as MembershipGrant['role'];
  const place = PLACES[role];
  fields.insistOnKnown(['claim', 'value', 'role', 'title', ...(place ? [place[0]] : [])]);
  return {
    claim: fields.text('claim'),
    value: fields.text('value'),
    role,
    place: place && fields.text(place[0], place[1]),
    title: fields.value('title') === undefined ? null : fields.text('title'),
  };
}

/** The fields of one object of the JSON, with where it stands for the errors. */
class Fields {
  private readonly all: Record<string, unknown>;
  constructor(value: unknown, private readonly where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} must be an object.`);
    this.all = value as Record<string, unknown>;
  }

  value(name: string): unknown {
    return this.all[name];
  }

  text(name: string, shape = /./, standard?: string): string {
    const value = this.all[name] ?? standard;
    return typeof value === 'string' && shape.test(value) ? value : this.fail(name, value === undefined ? 'is missing' : 'is not as it must be');
  }

  texts(name: string): Texts | null {
    if (this.all[name] === undefined) return null;
    const texts = new Fields(this.all[name], `${name} of ${this.where}`);
    return { fi: texts.text('fi'), sv: texts.text('sv'), en: texts.text('en') };
  }

  list(name: string): Fields[] {
    const list = this.all[name] ?? [];
    return Array.isArray(list) ? list.map((one, index) => new Fields(one, `${name} ${index + 1} of ${this.where}`)) : this.fail(name, 'must be a list');
  }

  insistOnKnown(names: readonly string[]): void {
    for (const name of Object.keys(this.all)) if (!names.includes(name)) this.fail(name, `is not known; known are ${names.join(', ')}`);
  }

  fail(name: string, why: string): never {
    throw new Error(`${name} of ${this.where} ${why}.`);
  }
}
