import type { Tx } from '../../core/command.js';
import { Department, Organisation } from '../organisations/organisation.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { lastCoordinatorIn } from './coordinators.commands.js';
import { isEndedClaim } from './endedClaim.commands.js';
import { EndedRole } from './endedRole.entity.js';
import type { Identity } from './identity.entity.js';
import { Membership, type Person } from './person.entity.js';
import { takeRole } from './roleEnd.commands.js';
import type { MembershipGrant } from './signInProviders.js';

export type Place = Pick<Membership, 'municipality' | 'organisation' | 'department'>;

export interface Applied {
  unknownPlaces: string[];
  keptCoordinator: boolean;
}

/**
 * Gives a person what their provider says now, and takes away what it no longer says. What was granted by hand stays as it is,
 * and what was ended here does not come back by the provider's word. Answers with the places of the operator's rules that do not exist,
 * and whether the last coordinator's role is kept against the provider's word.
 */
export async function applyGrants(tx: Tx, person: Person, { issuer, subject, grants }: Pick<Identity, 'issuer' | 'subject' | 'grants'>): Promise<Applied> {
  const [held, ended] = [await tx.em.find(Membership, { person }), await tx.em.find(EndedRole, { person })];
  const kept = new Set<Membership>();
  const unknown: string[] = [];
  for (const grant of grants) {
    const place = await placeOf(tx, grant);
    if (!place) {
      unknown.push(`${grant.role} ${grant.place}`);
      continue;
    }
    const isSame = (one: Membership | EndedRole) => one.role === grant.role && isAt(one, place);
    const same = held.find(isSame);
    if (same) kept.add(same);
    else if (!ended.some(isSame) && !(await isEndedClaim(tx, { issuer, subject }, { role: grant.role, ...place })))
      tx.em.persist(tx.em.create(Membership, { person, role: grant.role, title: grant.title, grantedBy: issuer, since: tx.now, ...place }));
  }
  for (const one of kept) one.keptSince = null;
  const going = held.filter((one) => one.grantedBy === issuer && !kept.has(one));
  const last = await lastCoordinatorIn(tx, going);
  if (last) last.keptSince ??= tx.now;
  for (const one of going) if (one !== last) await takeRole(tx, one);
  return { unknownPlaces: unknown, keptCoordinator: last !== undefined };
}

export const NOWHERE: Place = { municipality: null, organisation: null, department: null };

async function placeOf({ em }: Tx, { role, place }: MembershipGrant): Promise<Place | null> {
  if (place === null) return NOWHERE;
  if (role === 'ADVISER') return found('municipality', await em.findOne(Municipality, place));
  if (role === 'CONTACT') return found('organisation', await em.findOne(Organisation, { slug: place, leftOn: null }));
  const [municipality, key] = place.split('/');
  return found('department', await em.findOne(Department, { municipality: municipality!, key: key! }));
}

function found<Name extends keyof Place>(name: Name, thing: Place[Name]): Place | null {
  return thing && { ...NOWHERE, [name]: thing };
}

export function isAt({ municipality, organisation, department }: Place, place: Place): boolean {
  return municipality === place.municipality && organisation === place.organisation && department === place.department;
}
