import { canSee } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { isUuid } from '../../core/ids.js';
import type { Language } from '../../core/localized.js';
import { Refusal } from '../../core/refusal.js';
import { meetingFile } from './meeting.calendar.js';
import { ReferralMeeting } from './meeting.entity.js';
import { storyOf } from './meeting.mail.js';
import { meetingSideOf } from './meeting.rules.js';
import { linkOf } from './referral.commands.js';

/** The agreed meeting as a file for a calendar: by its id for who is signed in and may see it, by a link to the company too. */
export async function meetingCalendar(ctx: Context, { meeting: id, token }: { meeting: unknown; token: unknown }, language: Language): Promise<string> {
  if (typeof token === 'string' && token) await linkOf(ctx, token, 'COMPANY');
  else if (!ctx.viewer.isSignedIn) throw new Refusal('SIGN_IN_FIRST');
  const em = ctx.em.fork();
  if (typeof id !== 'string' || !isUuid(id) || !(await canSee(em, ctx.viewer, ReferralMeeting as never, id))) throw new Refusal('NOT_FOUND');
  const meeting = await em.findOneOrFail(ReferralMeeting, id, { populate: ['referral'] });
  if (meeting.status !== 'AGREED') throw new Refusal('NOT_FOUND');
  return meetingFile(await storyOf({ em, portalUrl: ctx.portalUrl }, meeting.referral, meeting), meetingSideOf(ctx.viewer, meeting.referral) ?? 'ADVISER', language);
}
