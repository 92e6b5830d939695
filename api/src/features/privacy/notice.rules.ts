import { Audit } from '../../core/audit.entity.js';
import { CommandReceipt, OutboxMail } from '../../core/outbox.entity.js';
import { Sender } from '../../core/patience.entity.js';
import type { Language, Localized } from '../../core/localized.js';
import { declarationOf, untilText, type Declared } from '../../core/personal.js';
import type { EntityClass } from '../../core/row.js';
import { Contact } from '../contacts/contact.entity.js';
import { CalendarFeed } from '../events/calendarFeed.entity.js';
import { Registration } from '../events/event.entity.js';
import { EventFeedback, FeedbackLink } from '../events/feedback.entity.js';
import { EventQuestion, SpecialNeeds } from '../events/preparation.entity.js';
import { RegistrationLink } from '../events/registrationLink.entity.js';
import { NoReminders } from '../events/reminder.entity.js';
import { IdeaComment, IdeaCommentEdit } from '../ideas/comment.entity.js';
import { CommentLink } from '../ideas/commentLink.entity.js';
import { IdeaDigest, IdeaFollow, NoIdeaDigest } from '../ideas/follow.entity.js';
import { FollowLink } from '../ideas/followLink.entity.js';
import { Idea, IdeaEdit, IdeaSupport } from '../ideas/idea.entity.js';
import { IdeaLink } from '../ideas/ideaLink.entity.js';
import { IdeaMerge } from '../ideas/merge.entity.js';
import { IdeaOrigin } from '../ideas/origin.entity.js';
import { IdeaReport } from '../ideas/report.entity.js';
import { CompanyInvitation, InvitationStop, InvitationStopLink } from '../invitations/invitation.entity.js';
import { JoinRequest } from '../joining/joinRequest.entity.js';
import { Need } from '../needs/need.entity.js';
import { EmailChange } from '../people/emailChange.entity.js';
import { EndedRole } from '../people/endedRole.entity.js';
import { Identity, ProviderSession } from '../people/identity.entity.js';
import { Passkey, RecoveryCode } from '../people/passkey.entity.js';
import { Membership, Person, Session, SignInLink } from '../people/person.entity.js';
import { CompanyPromise } from '../promises/promise.entity.js';
import { AdviserQuestion } from '../questions/question.entity.js';
import { ContactInHand } from '../referrals/contactInHand.entity.js';
import { ReferralMeeting } from '../referrals/meeting.entity.js';
import { Referral, ReferralLink } from '../referrals/referral.entity.js';
import { RoutingGap } from '../routing/gap.entity.js';
import { fieldLabels } from './fields.types.js';
import type { NoticeArea, NoticeLine } from './privacy.types.js';

/** What the public may leave behind, by what they do. A test fails where something of somebody's own is missing here. */
const AREAS: Readonly<Record<NoticeArea, readonly EntityClass[]>> = {
  IDEAS: [Idea, IdeaEdit, IdeaComment, IdeaCommentEdit, IdeaSupport, IdeaLink, CommentLink, IdeaFollow, FollowLink, IdeaDigest, NoIdeaDigest, IdeaReport, IdeaMerge],
  EVENTS: [Registration, RegistrationLink, SpecialNeeds, EventQuestion, EventFeedback, FeedbackLink, NoReminders, CalendarFeed, CompanyInvitation, InvitationStop, InvitationStopLink],
  QUESTIONS: [AdviserQuestion, RoutingGap],
  COMPANY: [Referral, ContactInHand, ReferralMeeting, ReferralLink, Need, IdeaOrigin, Contact, CompanyPromise, JoinRequest],
  ACCOUNT: [Person, Membership, EndedRole, SignInLink, Session, EmailChange, Identity, ProviderSession, Passkey, RecoveryCode],
  ALWAYS: [OutboxMail, Audit, CommandReceipt, Sender],
};

/** The notice on personal data: purposes and times as they are declared, because the daily job keeps to the same. */
export function privacyNotice(): NoticeLine[] {
  return (Object.keys(AREAS) as NoticeArea[]).flatMap((area) => AREAS[area].flatMap((entity) => linesOf(area, declarationOf(entity)!)));
}

function linesOf(area: NoticeArea, { entity, title, keeps }: Declared): NoticeLine[] {
  // Who handled a matter is told to those who did.
  return keeps.filter(({ ofOthers }) => !ofOthers).map(({ fields, purpose, until }, index) => ({ key: `${entity.name} ${index}`, area, title, what: whatOf(fields), purpose, until: untilText(until) }));
}

/** Fields that only the portal uses have no name that would tell somebody something. */
function whatOf(fields: readonly string[]): Localized | null {
  const labels = fields.flatMap((field) => fieldLabels[field] ?? []);
  const listed = (language: Language) => [...new Set(labels.map((label) => label[language]))].map(inSentence).join(', ');
  return labels.length === 0 ? null : { fi: listed('fi'), sv: listed('sv'), en: listed('en') };
}

/** Within a sentence; what begins with an abbreviation (“Y-tunnus”) keeps its capital. */
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);
