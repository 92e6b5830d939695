import { DateTime } from 'luxon';
import { dayOf, inHelsinki, nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { newSecret } from '../../core/secrets.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Person } from '../people/person.entity.js';
import { IdeaAnswer } from './answer.entity.js';
import { digestMail } from './digest.mail.js';
import { newsFor, readersOfNews, type News } from './digest.news.js';
import { Idea } from './idea.entity.js';

const FROM_HOUR = 8;
/** What is being written at this moment is told the next time: its time is set before it can be seen. */
const SETTLED_SECONDS = 60;

/** From eight o'clock on tells each person once a day all that is new in what they follow; where nothing is, no mail. */
export async function tellFollowers(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  const now = nowOf(ctx);
  if (inHelsinki(now).hour < FROM_HOUR) return;
  const until = DateTime.fromJSDate(now).minus({ seconds: SETTLED_SECONDS }).toJSDate();
  for (const id of await readersOfNews(ctx.em.fork(), until, dayOf(now))) await tellPerson(asSystem(ctx), id, until, dayOf(now));
}

/** Whoever writes the row of the day first sends the mail. */
async function tellPerson(ctx: CommandContext, id: string, until: Date, day: string): Promise<void> {
  await command(ctx, 'tellFollowers', async (tx) => {
    const news = await newsFor(tx.em, id, until, day);
    const { secret, hash } = newSecret();
    const made = await query(tx.em, 'insert into idea_digest (id, person_id, day, until, token_hash) values ($1, $2, $3, $4, $5) on conflict do nothing returning id', [newId(), id, day, until, hash]);
    if (made.length === 0 || news.length === 0) return id;
    tx.mail(digestMail(await tx.em.findOneOrFail(Person, id), news, await knownFor(tx, news), { portalUrl: tx.portalUrl, stop: secret }));
    return id;
  });
}

/** The ideas, campaigns and answers that the news name. */
async function knownFor({ em }: Tx, news: readonly News[]) {
  const ids = (key: 'idea' | 'into' | 'campaign' | 'answer') => [...new Set(news.flatMap((one) => one[key] ?? []))];
  const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const ideas = byId(await em.find(Idea, { id: { $in: [...ids('idea'), ...ids('into')] } }));
  const campaigns = byId(await em.find(Campaign, { id: { $in: ids('campaign') } }));
  const answers = byId(await em.find(IdeaAnswer, { id: { $in: ids('answer') } }, { populate: ['department'] }));
  return { ideas, campaigns, answers };
}
