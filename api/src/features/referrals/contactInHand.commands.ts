import type { Tx } from '../../core/command.js';
import { Membership } from '../people/person.entity.js';
import type { Contact } from './contact.commands.js';
import { ContactInHand } from './contactInHand.entity.js';
import type { Referral } from './referral.entity.js';

/** In the transaction in which a referral is declined: its row says of no contact any more, and its advisers still know whom to call. */
export function putContactAside({ em, now }: Tx, referral: Referral): void {
  const { contactPerson: person, contactName: name, contactPhone: phone, municipality } = referral;
  if (!person && !name && !phone) return;
  em.persist(em.create(ContactInHand, { referral, municipality, person, name, phone, keptAt: now }));
  Object.assign(referral, { contactPerson: null, contactName: null, contactPhone: null });
}

/** The contact of a matter that goes on, by whichever service. What was put aside has done what it was for. */
export async function takeContactInHand({ em }: Tx, referral: Referral): Promise<Contact> {
  const kept = await em.findOne(ContactInHand, { referral });
  if (kept) em.remove(kept);
  const { person, name, phone } = kept ?? { person: referral.contactPerson, name: referral.contactName, phone: referral.contactPhone };
  const isThere = person !== null && (await em.count(Membership, { company: referral.company, person })) > 0;
  return { contactPerson: isThere ? person.id : null, contactName: name, contactPhone: phone };
}
