import { DateTime } from 'luxon';
import { dayOf } from '../../core/clock.js';
import { command, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { foundOrNewCompany } from '../companies/company.commands.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { titleOf } from '../needs/heard.rules.js';
import { Need } from '../needs/need.entity.js';
import { Person } from '../people/person.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { contactFrom, type Contact } from './contact.commands.js';
import { existing, needOf, newReferral } from './draft.commands.js';
import { make } from './referral.commands.js';
import type { Referral } from './referral.entity.js';
import { learnFromChoice, type ReferralContext } from './referral.learning.js';
import { refusalWithoutConsent } from './referral.rules.js';
import { forgetDraft } from './unfinished.commands.js';
import type { ReferToServicesInput } from './several.inputs.js';

/** One matter, one need, and a referral of its own to each service; gives their ids. All of it is done, or nothing. */
export async function referToServices(ctx: ReferralContext, input: ReferToServicesInput): Promise<string[]> {
  insistOnOneOf(input);
  const work = async (tx: Tx) => {
    const company = input.company ? await tx.lock(Company, input.company) : await foundOrNewCompany(tx, input.newCompany!, 'newCompany.');
    await tx.em.flush();
    const contact: Contact = input.contact ? await contactFrom(tx, company, input.contact) : { contactPerson: input.contactPerson ?? null, contactName: null, contactPhone: null };
    const need = input.need ? await needOf(tx, company, input.need) : input.words ? await newNeed(tx, ctx, company, input) : null;
    await tx.em.flush();
    const referrals: Referral[] = [];
    for (const asked of input.services) referrals.push(await sendTo(tx, company, contact, need, asked, input));
    await learnFromChoice(tx, ctx, referrals[0]!);
    await forgetDraft(tx, input.draft);
    return referrals.map(({ id }) => id).join(' ');
  };
  return (await command(ctx, 'referToServices', work, input.key)).split(' ');
}

/** What can be said in two ways is said in one. */
function insistOnOneOf({ company, newCompany, contactPerson, contact, need, words, services }: ReferToServicesInput): void {
  if (!company && !newCompany) throw invalidInput({ path: 'company', code: 'REQUIRED' });
  if (company && newCompany) throw invalidInput({ path: 'newCompany', code: 'INVALID' });
  if (contactPerson && contact) throw invalidInput({ path: 'contact', code: 'INVALID' });
  if (need && words) throw invalidInput({ path: 'words', code: 'INVALID' });
  if (!need && !words) throw invalidInput({ path: 'words', code: 'REQUIRED' });
  if (services.length === 0) throw invalidInput({ path: 'services', code: 'REQUIRED' });
  if (new Set(services.map(({ service }) => service)).size < services.length) throw invalidInput({ path: 'services', code: 'INVALID' });
}

type Asked = ReferToServicesInput['services'][number];

async function sendTo(tx: Tx, company: Company, contact: Contact, need: Need | null, asked: Asked, { consent, comesAlong, proposedTimes }: ReferToServicesInput): Promise<Referral> {
  const referral = await newReferral(tx, { ...contact, ...asked, company: company.id, need: need?.id ?? null, consent, comesAlong, proposedTimes: proposedTimes ?? null });
  insist(refusalWithoutConsent(referral));
  await make(tx, 'SEND', referral, { text: null });
  return referral;
}

/** The need as the words say it: for a year from now, for services and not for departments, and the company's name shown to nobody. */
async function newNeed(tx: Tx, { routing }: ReferralContext, company: Company, { words, topic, services }: ReferToServicesInput): Promise<Need> {
  const { index } = await routing.now();
  const text = words!.trim();
  const routed = index.route({ text, municipality: company.municipality.code, industry: null, stage: null, size: company.sizeClass }, 1);
  const today = dayOf(tx.now);
  const need = tx.em.create(Need, {
    company,
    municipality: company.municipality,
    topic: topic ? await existing(tx, Topic, topic, 'topic') : await topicFor(tx, routed.topic, services[0]!.service),
    title: titleOf(text),
    words: text,
    language: routed.language,
    windowFrom: today,
    windowTo: DateTime.fromISO(today).plus({ years: 1 }).toISODate()!,
    certainty: 'LIKELY',
    nameShown: false,
    source: 'REFERRAL',
    status: 'OPEN',
    recordedAt: tx.now,
    recordedBy: tx.em.getReference(Person, tx.viewer.personId!),
  } as never);
  tx.em.persist(need);
  return need;
}

/** Where the words do not tell, the adviser's choice of service does. */
async function topicFor({ em }: Tx, routed: string | null, service: string): Promise<Topic> {
  const found = routed ? await em.findOne(Topic, routed) : null;
  if (found) return found;
  const chosen = await em.findOne(Service, service, { populate: ['topics'] });
  const [first] = chosen?.topics.getItems() ?? [];
  if (!first) throw invalidInput({ path: 'topic', code: 'REQUIRED' });
  return first;
}
