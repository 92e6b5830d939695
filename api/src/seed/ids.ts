import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

const NAMESPACE = '6f0c1d1e-5c51-5d0a-9a5e-7a3b0c79b790';

/** The id of a thing of the demonstration: the same in every load, so that addresses of its pages stay valid. */
export function demoId(kind: string, key: string): string {
  return v5(`${kind}/${key}`, NAMESPACE);
}

/** Letters and digits that nobody mixes up on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The number of a referral of the demonstration, in the form that the portal gives to new ones. */
export function demoReference(key: string): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 6);
  return `R-${[...bytes].map((byte) => SIGNS[byte % SIGNS.length]).join('')}`;
}
