import { dayOf } from '../../core/clock.js';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Campaign, CampaignInvitation } from '../campaigns/campaign.entity.js';
import { factsOf, isHost, refusalToDiscuss, refusalToPropose } from '../campaigns/campaign.rules.js';
import { decided } from '../campaigns/decision.commands.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { followOwn } from './follow.commands.js';
import { Idea, IdeaEdit } from './idea.entity.js';
import type { ChangeIdeaInput, CorrectIdeaTopicsInput, IdeaContent, ProposeIdeaInput, SupportIdeaInput } from './idea.inputs.js';
import { errorsInSignature, LIMITS, refusalToChange, refusalToCorrectTopics, writerKindOf } from './idea.rules.js';

/** Proposes an idea in the open, for oneself, for a company of one's own or for the municipality that asks. */
export async function proposeIdea(ctx: RoutingContext, input: ProposeIdeaInput): Promise<string> {
  const topics = await topicsFor(ctx, input);
  const work = async (tx: Tx) => {
    const { em, viewer, now } = tx;
    await insistOnPatience(tx, { sender: `ideas ${viewer.personId}`, ...LIMITS.ideas });
    const campaign = await tx.find(Campaign, input.campaign);
    insist(refusalToPropose(factsOf(campaign, dayOf(now)), await isFirst(tx, campaign)));
    const errors = errorsInSignature(viewer, input);
    if (errors.length > 0) throw invalidInput(...errors);
    const idea = await newIdea(tx, campaign, { ...input, topics });
    Object.assign(idea, {
      author: em.getReference(Person, viewer.personId!),
      company: input.company ? em.getReference(Company, input.company) : null,
      writerKind: writerKindOf(viewer, input, isHost(viewer, campaign)),
      signedAs: input.signedAs,
    });
    followOwn(tx, idea);
    return idea.id;
  };
  return command(ctx, 'proposeIdea', work, input.key);
}

/** What it said before stays to be read: whoever supported it can see what became of it. */
export async function changeIdea(ctx: RoutingContext, input: ChangeIdeaInput): Promise<string> {
  return command(ctx, 'changeIdea', async (tx) => {
    const idea = await tx.lock(Idea, input.idea);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    insist(refusalToChange(tx.viewer, idea, isHost(tx.viewer, campaign)));
    insist(refusalToDiscuss(factsOf(campaign, dayOf(tx.now)), true));
    if (idea.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    const { title, text, place } = idea;
    const said = saidOf(input);
    await tx.em.populate(idea, ['topics']);
    if (input.topics) idea.topics.set(await topicsNamed(tx, input.topics));
    Object.assign(idea, { language: input.language });
    if (said.title === title && said.text === text && said.place === place) return idea.id;
    tx.em.persist(tx.em.create(IdeaEdit, { idea, title, text, place, changedAt: tx.now }));
    Object.assign(idea, said, { changedAt: tx.now, version: idea.version + 1 });
    return idea.id;
  });
}

/** Says anew what an idea is about; its words stay the writer's. */
export function correctIdeaTopics(ctx: CommandContext, { idea: id, topics }: CorrectIdeaTopicsInput): Promise<string> {
  return command(ctx, 'correctIdeaTopics', async (tx) => {
    const idea = await tx.lock(Idea, id);
    insist(refusalToCorrectTopics(idea, isHost(tx.viewer, await tx.em.findOneOrFail(Campaign, idea.campaign.id))));
    await tx.em.populate(idea, ['topics']);
    const before = idea.topics.getItems().map(({ code }) => code);
    const named = await topicsNamed(tx, topics);
    const after = [...new Set(named.map(({ code }) => code))];
    if (after.length === before.length && after.every((code) => before.includes(code))) return id;
    idea.topics.set(named);
    decided(tx, idea.campaign, 'TOPICS_CORRECTED', { idea: id, topicCodes: after.toSorted() });
    return id;
  });
}

/** One each, taken back at any time, also when the campaign is over. Pressed twice it counts once: the database sees to both. */
export function supportIdea(ctx: CommandContext, { idea: id, support: supports }: SupportIdeaInput): Promise<string> {
  return command(ctx, 'supportIdea', async (tx) => {
    const idea = await tx.find(Idea, id);
    if (supports) await addSupport(tx, idea, tx.viewer.personId!, await isFirst(tx, idea.campaign));
    else await query(tx.em, 'delete from idea_support where idea_id = $1 and person_id = $2', [idea.id, tx.viewer.personId]);
    return id;
  });
}

export async function addSupport(tx: Tx, idea: Idea, person: string, first: boolean): Promise<void> {
  const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
  insist(refusalToDiscuss(factsOf(campaign, dayOf(tx.now)), first));
  await support(tx, idea, person);
}

/** The only place that writes support. Who supports already goes on doing so; on what is hidden or merged by then nothing lands. */
export async function support(tx: Tx, idea: Pick<Idea, 'id'>, person: string): Promise<void> {
  const { em, now } = tx;
  // Locked as the count of the database locks it, so that nobody waits twice.
  const made = await query(
    em,
    `insert into idea_support (id, idea_id, person_id, at) select gen_random_uuid(), i.id, $2, $3 from idea i
      where i.id = $1 and i.hidden_at is null and i.merged_into_id is null and not exists (select from idea_support s where s.idea_id = i.id and s.person_id = $2) for no key update of i
      on conflict do nothing returning id`,
    [idea.id, person, now],
  );
  if (made.length === 0) insistShown(await query<Shown>(em, SHOWN, [idea.id]));
}

interface Shown {
  readonly hidden: boolean;
  readonly merged: boolean;
}
const SHOWN = 'select hidden_at is not null as hidden, merged_into_id is not null as merged from idea where id = $1';

function insistShown([idea]: Shown[]): void {
  if (idea?.hidden) throw new Refusal('IDEA_HIDDEN');
  if (idea?.merged) throw new Refusal('IDEA_MERGED');
}

/** That an idea is neither hidden nor merged, and stays so until this command has ended: what is said to it cannot land on one that has just gone. */
export async function insistOnShown({ em }: Tx, { id }: Pick<Idea, 'id'>): Promise<void> {
  insistShown(await query<Shown>(em, `${SHOWN} for no key update`, [id]));
}

/** Hosts and the people of invited companies need not wait until a campaign is open to all. */
export async function isFirst({ em, viewer }: Tx, campaign: Campaign): Promise<boolean> {
  const companies = [...viewer.scopes('ENTREPRENEUR')];
  const { municipality } = await em.findOneOrFail(Campaign, campaign.id);
  return isHost(viewer, { municipality }) || (companies.length > 0 && (await em.count(CampaignInvitation, { campaign, company: { $in: companies } })) > 0);
}

/** What the writer chose, or what the words are about beyond doubt. */
export async function topicsFor(ctx: RoutingContext, { campaign: id, title, text, topics }: Pick<ProposeIdeaInput, 'campaign' | 'title' | 'text' | 'topics'>): Promise<string[]> {
  if (topics) return topics;
  const campaign = await ctx.em.fork().findOne(Campaign, { id, status: 'PUBLISHED' });
  return campaign ? (await ctx.routing.now()).index.about({ title, text, municipality: campaign.municipality.code }) : [];
}

/** An idea that says this; who wrote it is still to be said. */
export async function newIdea(tx: Tx, campaign: Campaign, content: IdeaContent & { topics: string[] }): Promise<Idea> {
  const idea = new Idea();
  Object.assign(idea, saidOf(content), { campaign, language: content.language, publishedAt: tx.now });
  idea.topics.set(await topicsNamed(tx, content.topics));
  tx.em.persist(idea);
  return idea;
}

function saidOf({ title, text, place }: IdeaContent) {
  return { title: title.trim(), text: text.trim(), place: place?.trim() || null };
}

async function topicsNamed({ em }: Tx, codes: readonly string[]): Promise<Topic[]> {
  const topics = await em.find(Topic, { code: { $in: [...codes] } });
  if (topics.length < new Set(codes).size) throw invalidInput({ path: 'topics', code: 'UNKNOWN' });
  return topics;
}
