import { nowOf } from '../../core/clock.js';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import type { EntityClass } from '../../core/row.js';
import { Event } from '../events/event.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality, Region, Topic } from '../vocabulary/vocabulary.entity.js';
import { Bulletin } from './bulletin.entity.js';
import type { ChangeBulletinInput, PostBulletinInput, ReadBulletinsInput } from './bulletin.inputs.js';
import { NEWS_DAYS, refusalToChangeBulletin, refusalToPost, refusalToRemoveBulletin } from './bulletin.rules.js';

/** Tells the network what is going on, for an organisation, for a municipality or as its coordinator. */
export function postBulletin(ctx: CommandContext, input: PostBulletinInput): Promise<string> {
  const work = async (tx: Tx) => {
    const { em, viewer, now } = tx;
    const place = { organisation: input.organisation ?? null, municipality: input.municipality ?? null };
    insist(refusalToPost(viewer, place));
    const bulletin = new Bulletin();
    Object.assign(bulletin, {
      organisation: place.organisation && em.getReference(Organisation, place.organisation),
      municipality: place.municipality && em.getReference(Municipality, place.municipality),
      author: em.getReference(Person, viewer.personId!),
      postedAt: now,
    });
    await write(tx, bulletin, input);
    em.persist(bulletin);
    return bulletin.id;
  };
  return command(ctx, 'postBulletin', work, input.key);
}

/** Whoever has read it is not troubled again: a correction is no news. */
export function changeBulletin(ctx: CommandContext, input: ChangeBulletinInput): Promise<string> {
  return command(ctx, 'changeBulletin', async (tx) => {
    const bulletin = await tx.lock(Bulletin, input.bulletin);
    insist(refusalToChangeBulletin(tx.viewer, bulletin));
    if (input.version != null && input.version !== bulletin.version) throw new Refusal('CHANGED_MEANWHILE');
    await tx.em.populate(bulletin, ['topics', 'regions', 'municipalities']);
    await write(tx, bulletin, input);
    Object.assign(bulletin, { changedAt: tx.now, version: bulletin.version + 1 });
    return bulletin.id;
  });
}

export async function removeBulletin(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'removeBulletin', async (tx) => {
    const bulletin = await tx.lock(Bulletin, id);
    insist(refusalToRemoveBulletin(tx.viewer, bulletin));
    tx.em.remove(bulletin);
    return id;
  });
}

/** What one has read, or wants to read once more. Read twice at once it is read once. */
export async function readBulletins(ctx: CommandContext, { bulletins, read }: ReadBulletinsInput): Promise<void> {
  const person = ctx.viewer.personId!;
  const oldest = new Date(nowOf(ctx).getTime() - NEWS_DAYS * 86_400_000);
  await command(ctx, 'readBulletins', async ({ em, now }) => {
    // A table of its own without audit: what somebody reads is nobody's business.
    if (read) {
      await query(em, 'insert into bulletin_read (id, person_id, bulletin_id, at) select gen_random_uuid(), $1, b.id, $2 from bulletin b where (b.id = any($3) or $3 is null and b.posted_at >= $4) on conflict do nothing', [person, now, bulletins ?? null, oldest]);
    } else await query(em, 'delete from bulletin_read where person_id = $1 and (bulletin_id = any($2) or $2 is null)', [person, bulletins ?? null]);
    return person;
  });
}

type Content = Omit<ChangeBulletinInput, 'bulletin' | 'version'>;

async function write({ em }: Tx, bulletin: Bulletin, input: Content): Promise<void> {
  const event = input.event ? await em.findOne(Event, { id: input.event, status: { $ne: 'DRAFT' } }) : null;
  if (input.event && !event) throw invalidInput({ path: 'event', code: 'UNKNOWN' });
  Object.assign(bulletin, { title: input.title.trim(), text: input.text.trim(), language: input.language, event });
  const coded = async <T extends object>(entity: EntityClass<T>, path: 'topics' | 'regions' | 'municipalities'): Promise<T[]> => {
    const codes = [...new Set(input[path])];
    const found = await em.find(entity as never, { code: { $in: codes } } as never);
    if (found.length < codes.length) throw invalidInput({ path, code: 'UNKNOWN' });
    return found as T[];
  };
  bulletin.topics.set(await coded(Topic, 'topics'));
  bulletin.regions.set(await coded(Region, 'regions'));
  bulletin.municipalities.set(await coded(Municipality, 'municipalities'));
}
