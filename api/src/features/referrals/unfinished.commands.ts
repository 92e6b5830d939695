import { LockMode } from '@mikro-orm/postgresql';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { Person } from '../people/person.entity.js';
import { EMPTY_FORM, UnfinishedReferral, type UnfinishedForm } from './unfinished.entity.js';
import type { SaveReferralDraftInput, UnfinishedFormInput } from './unfinished.inputs.js';

const MOST_DRAFTS = 50;

/** Keeps what an adviser has written so far; the last to save is what is kept. */
export function saveReferralDraft(ctx: CommandContext, { draft: id, form }: SaveReferralDraftInput): Promise<string> {
  return command(ctx, 'saveReferralDraft', async (tx) => {
    const { em, viewer, now } = tx;
    const author = em.getReference(Person, viewer.personId!);
    // Two devices that save for the first time at once do not get into each other's way.
    await query(em, "insert into unfinished_referral (id, author_id, saved_at, form) values ($1, $2, $3, '{}') on conflict (id) do nothing", [id, viewer.personId, now]);
    const draft = await em.findOne(UnfinishedReferral, { id, author }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!draft) throw new Refusal('NOT_FOUND');
    if ((await em.count(UnfinishedReferral, { author })) > MOST_DRAFTS) throw invalidInput({ path: 'draft', code: 'TOO_MANY', limit: MOST_DRAFTS });
    draft.form = complete(form);
    draft.savedAt = now;
    return id;
  });
}

export function discardReferralDraft(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'discardReferralDraft', async (tx) => {
    await forgetDraft(tx, id);
    return id;
  });
}

/** What was sent, or is not wanted, is not kept as unfinished. */
export async function forgetDraft({ em, viewer }: Tx, id: string | null | undefined): Promise<void> {
  if (id) await em.nativeDelete(UnfinishedReferral, { id, author: viewer.personId! });
}

/** Every field is there, empty or not: readers find what the schema promises. */
function complete(form: UnfinishedFormInput): UnfinishedForm {
  return { ...EMPTY_FORM, ...Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)) };
}
