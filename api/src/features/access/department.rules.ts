const LONGEST = 40;

/** A short name in plain letters, for rules of sign-in providers: "Tekniset palvelut" is `tekniset-palvelut`. */
export function keyOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replaceAll(/^-+|-+$/g, '') || 'department';
}
