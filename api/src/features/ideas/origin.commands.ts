import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import type { Reason } from '../../core/otherLanguage.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { factsOf, refusalToPropose } from '../campaigns/campaign.rules.js';
import { guestWhoSaid } from '../needs/need.commands.js';
import { Need } from '../needs/need.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { newIdea } from './idea.commands.js';
import { Idea } from './idea.entity.js';
import { IdeaOrigin } from './origin.entity.js';
import type { PublishNeedAsIdeaInput } from './origin.inputs.js';
import { publishedMail, withdrawnMail } from './origin.mail.js';
import { errorsInPublication, refusalToPublishNeed } from './origin.rules.js';

/** Publishes what a company said it needs as an idea, with its consent. Nobody is its author: the adviser wrote it down, the company said it. */
export function publishNeedAsIdea(ctx: CommandContext, input: PublishNeedAsIdeaInput): Promise<string> {
  const work = async (tx: Tx) => {
    const need = await tx.lock(Need, input.need);
    insist(refusalToPublishNeed(tx.viewer, need));
    await tx.em.populate(need, ['company', 'topic']);
    const campaign = await campaignFor(tx, need, input.campaign);
    const errors = errorsInPublication(input, { name: need.company?.name ?? need.companyName, isInPortal: need.company !== null }, dayOf(tx.now));
    if (errors.length > 0) throw invalidInput(...errors);
    if ((await tx.em.count(IdeaOrigin, { need, campaign })) > 0) throw new Refusal('ALREADY_AN_IDEA');
    const idea = await newIdea(tx, campaign, { ...input, topics: input.topics ?? [need.topic.code] });
    // Nothing may lead from a nameless idea to its company, and no figure of companies may change by it.
    Object.assign(idea, { author: null, company: input.companyShown ? need.company : null, writerKind: 'COMPANY', signedAs: input.companyShown ? 'COMPANY' : 'NEITHER' });
    const { givenBy, how, on } = input.consent;
    const origin = tx.em.create(IdeaOrigin, { idea, need, campaign, consentGivenBy: givenBy.trim(), consentHow: how, consentOn: on, eventShown: input.eventShown, recordedBy: tx.em.getReference(Person, tx.viewer.personId!), at: tx.now });
    tx.em.persist(origin);
    await tellPublished(tx, origin, campaign);
    return idea.id;
  };
  return command(ctx, 'publishNeedAsIdea', work, input.key);
}

/** Who spoke for the company hears that what they said is hidden: they have no idea of their own of which to hear. */
export async function tellHiddenOrigin(tx: Tx, idea: Idea, reason: Reason): Promise<void> {
  const origin = await tx.em.findOne(IdeaOrigin, { idea }, { populate: ['need'] });
  if (!origin) return;
  const { members, guest } = await whoSaidIt(tx, origin.need);
  for (const reader of guest ? [...members, guest] : members) tx.mail(withdrawnMail(reader, idea, reason, linkTo(tx, reader, idea)));
}

/** The company whose need an idea tells; null: it tells none, or one that is in no company. */
export async function companyBehind({ em }: Tx, idea: Idea): Promise<string | null> {
  const origin = await em.findOne(IdeaOrigin, { idea }, { populate: ['need'] });
  return origin?.need.company?.id ?? null;
}

/** Its people, whose word stands for an idea that nobody wrote. */
export async function membersBehind(tx: Tx, idea: Idea): Promise<Person[]> {
  const origin = await tx.em.findOne(IdeaOrigin, { idea }, { populate: ['need'] });
  return origin ? (await whoSaidIt(tx, origin.need)).members : [];
}

async function campaignFor(tx: Tx, need: Need, id: string): Promise<Campaign> {
  const campaign = await tx.find(Campaign, id);
  if (campaign.municipality.code !== need.municipality.code) throw invalidInput({ path: 'campaign', code: 'UNKNOWN' });
  insist(refusalToPropose(factsOf(campaign, dayOf(tx.now)), true));
  return campaign;
}

/** The company's people read whose consent it was; who said it at an event, and may be of another company, only that it was published. */
async function tellPublished(tx: Tx, origin: IdeaOrigin, campaign: Campaign): Promise<void> {
  const adviser = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
  const { members, guest } = await whoSaidIt(tx, origin.need);
  const about = (reader: Person) => ({ origin, question: campaign.title, adviser, link: linkTo(tx, reader, origin.idea) });
  for (const reader of members) tx.mail(publishedMail(reader, about(reader), true));
  if (guest) tx.mail(publishedMail(guest, about(guest), false));
}

async function whoSaidIt(tx: Tx, need: Need): Promise<{ members: Person[]; guest: Person | null }> {
  const found = need.company ? await tx.em.find(Membership, { company: need.company, role: 'ENTREPRENEUR' }, { populate: ['person'] }) : [];
  const members = [...new Map(found.map(({ person }) => [person.id, person])).values()];
  const guest = await guestWhoSaid(tx, need);
  return { members, guest: guest && !guest.forgottenAt && members.every(({ id }) => id !== guest.id) ? guest : null };
}

const linkTo = ({ portalUrl }: Tx, { language }: Person, { id }: Idea): string => `${portalUrl}/${language}/ideas/idea/${id}`;
