import type { ClaimRule, MembershipGrant, SignInProvider } from './signInProviders.js';

type Claims = Readonly<Record<string, unknown>>;

/** The memberships that a provider's claims give: each rule whose claim has its value, in a list or alone. */
export function grantsOf(rules: readonly ClaimRule[], claims: Claims): MembershipGrant[] {
  const grants = rules.filter(({ claim, value }) => [claimOf(claims, claim)].flat().some((one) => String(one) === value)).map(({ role, place, title }) => ({ role, place, title }));
  return grants.filter((grant, index) => grants.findIndex(({ role, place }) => role === grant.role && place === grant.place) === index);
}

/** The address by which the provider's word opens an account: only of a provider that is trusted for it, and only where it says that the address was verified. */
export function trustedEmailOf(provider: Pick<SignInProvider, 'trustedForEmail' | 'emailClaim' | 'emailVerifiedClaim'>, claims: Claims): string | null {
  const [email, verified] = [claimOf(claims, provider.emailClaim), claimOf(claims, provider.emailVerifiedClaim)];
  const isVerified = verified === true || verified === 'true' || verified === 1 || verified === '1';
  if (!provider.trustedForEmail || !isVerified || typeof email !== 'string') return null;
  const address = email.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(address) ? address : null;
}

export function nameOf(claims: Claims): string {
  const whole = claims['name'] ?? [claims['given_name'], claims['family_name']].filter(Boolean).join(' ');
  return typeof whole === 'string' ? whole.trim().slice(0, 100) : '';
}

/** A claim by its own name (which may be an address with dots), else along the dots. */
export function claimOf(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((inside, part) => (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, part) ? (inside as Claims)[part] : undefined), claims);
}
