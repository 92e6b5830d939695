import { dayOf } from '../core/clock.js';
import { newId } from '../core/ids.js';
import { Campaign, CampaignAnswer, CampaignInvitation } from '../features/campaigns/campaign.entity.js';
import { CampaignDecision } from '../features/campaigns/decision.entity.js';
import { IdeaAnswer } from '../features/ideas/answer.entity.js';
import { IdeaComment } from '../features/ideas/comment.entity.js';
import { IdeaFollow } from '../features/ideas/follow.entity.js';
import { Idea, IdeaSupport, type WriterKind } from '../features/ideas/idea.entity.js';
import type { DemoCampaign, DemoIdea } from './demo/campaigns.types.js';
import { instantOf } from './demo/dates.js';
import type { WholeDemonstration } from './demo/learning.types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

type Loaded = LoadedPeople & { advisers: ReadonlySet<string> };

export function loadCampaigns(load: Load, { campaigns, people }: WholeDemonstration, loaded: LoadedPeople): void {
  const advisers = new Set(people.filter(({ memberships }) => memberships.some(({ role }) => role === 'ADVISER')).map(({ key }) => key));
  for (const campaign of campaigns) {
    const made = createCampaign(load, campaign, loaded);
    for (const [index, idea] of campaign.ideas.entries()) {
      const supporters = people.map(({ key }) => key).filter((key) => key !== idea.by);
      createIdea(load, made, idea, { ...loaded, advisers }, Array.from({ length: idea.supports }, (_one, at) => supporters[(index * 7 + at) % supporters.length]!));
    }
  }
}

function createCampaign({ em, loadedAt }: Load, { key, municipality, places, title, description, drawing, days, invited, answers }: DemoCampaign, loaded: LoadedPeople): Campaign {
  const on = (workday: number) => dayOf(instantOf({ workday, time: '12:00' }, loadedAt));
  const campaign = em.create(Campaign, {
    id: demoId('campaign', key),
    municipality: loaded.municipalities.get(municipality),
    places,
    title,
    description,
    drawing,
    status: 'PUBLISHED',
    collectFrom: on(days.collect),
    discussFrom: on(days.discuss),
    answerFrom: on(days.answer),
    doneFrom: on(days.done),
    openToAllFrom: days.openToAll === undefined ? null : on(days.openToAll),
    publishedAt: instantOf({ workday: days.collect, time: '08:00' }, loadedAt),
  });
  for (const company of invited) em.create(CampaignInvitation, { id: demoId('campaignInvitation', `${key} ${company}`), campaign, company: loaded.companies.get(company) });
  for (const { question, shown, text } of answers) em.create(CampaignAnswer, { id: demoId('campaignAnswer', `${key} ${question}`), campaign, question, shown, text });
  const at = campaign.publishedAt!;
  em.create(CampaignDecision, { id: demoId('decision', `published ${key}`), campaign, at, kind: 'PUBLISHED' });
  em.create(CampaignDecision, { id: demoId('decision', `collect ${key}`), campaign, at, kind: 'PHASE_BEGAN', phase: 'COLLECT' });
  return campaign;
}

/** Counts are the database's: its triggers count what is written here. */
function createIdea({ em, loadedAt }: Load, campaign: Campaign, { key, title, place, topics, comments, answer, ...written }: DemoIdea, loaded: Loaded, supporters: string[]): void {
  const publishedAt = instantOf(written.at, loadedAt);
  const idea = em.create(Idea, { id: demoId('idea', key), campaign, title, place: place ?? null, topics: loaded.topics.all(topics), publishedAt, ...saidBy(written, loaded) });
  for (const person of supporters) em.create(IdeaSupport, { id: demoId('ideaSupport', `${key} ${person}`), idea, person: loaded.people.get(person), at: publishedAt });
  let thread = '';
  for (const comment of comments) {
    // Ids that grow: comments stand in the order of their ids.
    const id = newId();
    if (!comment.isReply) thread = id;
    em.create(IdeaComment, { id, thread, idea, postedAt: instantOf(comment.at, loadedAt), ...saidBy(comment, loaded) });
  }
  em.create(IdeaFollow, { id: demoId('ideaFollow', key), person: loaded.people.get(written.by), idea, since: publishedAt });
  if (answer) answerIdea({ em, loadedAt }, idea, key, answer, loaded);
}

function answerIdea({ em, loadedAt }: Pick<Load, 'em' | 'loadedAt'>, idea: Idea, key: string, { status, department, text, plannedFor, at }: NonNullable<DemoIdea['answer']>, loaded: Loaded): void {
  const answeredAt = instantOf(at, loadedAt);
  const day = plannedFor === undefined ? null : dayOf(instantOf({ workday: plannedFor, time: '12:00' }, loadedAt));
  const answer = em.create(IdeaAnswer, { id: demoId('ideaAnswer', key), idea, status, department: loaded.departments.get(department), text, plannedFor: day, answeredAt });
  idea.answerStatus = status;
  em.create(CampaignDecision, { id: demoId('decision', `answer ${key}`), campaign: idea.campaign, at: answeredAt, kind: 'ANSWERED', idea: idea.id, answer: answer.id });
}

/** Who belongs to no company writes for the municipality or for themselves. */
function saidBy({ by, for: company, signedAs, language, text }: Pick<DemoIdea, 'by' | 'for' | 'signedAs' | 'language' | 'text'>, loaded: Loaded) {
  const writerKind: WriterKind = company ? 'COMPANY' : loaded.advisers.has(by) ? 'HOST' : 'PERSON';
  return { author: loaded.people.get(by), company: company ? loaded.companies.get(company) : null, writerKind, signedAs, language, text };
}
