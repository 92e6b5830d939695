import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a cookie: 256 bits. Only its hash is stored, so that a copy of the database opens nothing. */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
