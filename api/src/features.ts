import { Audit } from './core/audit.entity.js';
import { CommandReceipt, OutboxMail } from './core/outbox.entity.js';
import { Sender } from './core/patience.entity.js';
import { Forgotten } from './core/personal.entity.js';
import type { EntityClass } from './core/row.js';
import './core/core.personal.js';
import './features/access/access.personal.js';
import './features/bulletins/bulletin.personal.js';
import './features/campaigns/campaign.personal.js';
import './features/companies/company.personal.js';
import './features/contacts/contact.personal.js';
import './features/directory/directory.personal.js';
import './features/events/event.personal.js';
import './features/ideas/follow.personal.js';
import './features/ideas/idea.personal.js';
import './features/ideas/origin.personal.js';
import './features/invitations/invitation.personal.js';
import './features/joining/joinRequest.personal.js';
import './features/needs/need.personal.js';
import './features/organisations/organisation.personal.js';
import './features/people/person.personal.js';
import './features/people/signIn.personal.js';
import './features/privacy/privacy.personal.js';
import './features/promises/promise.personal.js';
import './features/questions/question.personal.js';
import './features/referrals/referral.personal.js';
import './features/routing/routing.personal.js';
import './features/spaces/space.personal.js';
import './features/vocabulary/vocabulary.personal.js';
import './features/weekly/weekly.personal.js';
import { Bulletin, BulletinRead } from './features/bulletins/bulletin.entity.js';
import { BulletinResolver } from './features/bulletins/bulletin.resolver.js';
import { Campaign, CampaignAnswer, CampaignInvitation, CampaignTold } from './features/campaigns/campaign.entity.js';
import { CampaignResolver } from './features/campaigns/campaign.resolver.js';
import { CampaignDecision } from './features/campaigns/decision.entity.js';
import { DecisionResolver } from './features/campaigns/decision.resolver.js';
import { IdeaAnswer } from './features/ideas/answer.entity.js';
import { AnswerResolver } from './features/ideas/answer.resolver.js';
import { IdeaComment, IdeaCommentEdit } from './features/ideas/comment.entity.js';
import { CommentResolver } from './features/ideas/comment.resolver.js';
import { IdeaDigest, IdeaFollow, NoIdeaDigest } from './features/ideas/follow.entity.js';
import { FollowCampaignResolver, FollowResolver } from './features/ideas/follow.resolver.js';
import { CommentLink } from './features/ideas/commentLink.entity.js';
import { FollowLink } from './features/ideas/followLink.entity.js';
import { IdeaGuestResolver } from './features/ideas/guest.resolver.js';
import { GuestPartResolver } from './features/ideas/guestPart.resolver.js';
import { Idea, IdeaEdit, IdeaSupport } from './features/ideas/idea.entity.js';
import { IdeaDecisionResolver } from './features/ideas/ideaDecision.resolver.js';
import { IdeaResolver } from './features/ideas/idea.resolver.js';
import { IdeaOutcome } from './features/ideas/outcome.entity.js';
import { EventIdeasResolver, NeedIdeasResolver, OutcomeResolver, TimelineIdeaResolver } from './features/ideas/outcome.resolver.js';
import { IdeaOrigin } from './features/ideas/origin.entity.js';
import { NeedOriginResolver, OriginResolver } from './features/ideas/origin.resolver.js';
import { PlacesResolver } from './features/ideas/places.resolver.js';
import { ResultsResolver } from './features/ideas/results.resolver.js';
import { IdeaLink } from './features/ideas/ideaLink.entity.js';
import { IdeaMerge } from './features/ideas/merge.entity.js';
import { DeskMergeResolver, IdeaMergeResolver, MergeMovesResolver } from './features/ideas/merge.resolver.js';
import { IdeaReport } from './features/ideas/report.entity.js';
import { CampaignReportsResolver, DeskCampaignResolver } from './features/ideas/reported.resolver.js';
import { Company } from './features/companies/company.entity.js';
import { CompanyResolver } from './features/companies/company.resolver.js';
import { RegisteredCompanyResolver } from './features/companies/registeredCompany.resolver.js';
import { AssuranceAsk, AssuranceLink, NoAssuranceMail } from './features/directory/assurance.entity.js';
import { AssuranceResolver } from './features/directory/assurance.resolver.js';
import { CapacityResolver } from './features/directory/capacity.resolver.js';
import { DirectoryImport, ImportPart, ImportRow } from './features/directory/import.entity.js';
import { ImportResolver } from './features/directory/import.resolver.js';
import { CapacityPeriod, Service } from './features/directory/service.entity.js';
import { CompanyMerge, Contact, TimelineRow } from './features/contacts/contact.entity.js';
import { CompanyByIdResolver } from './features/contacts/companyById.resolver.js';
import { CompanyHistoryResolver, ContactResolver } from './features/contacts/contact.resolver.js';
import { DirectoryChange } from './features/directory/history.entity.js';
import { HistoryResolver } from './features/directory/history.resolver.js';
import { KeptOrganisationResolver, KeptServiceResolver, UpkeepResolver } from './features/directory/upkeep.resolver.js';
import { OrganisationServicesResolver, ServiceResolver } from './features/directory/service.resolver.js';
import { CalendarFeed } from './features/events/calendarFeed.entity.js';
import { CalendarFeedResolver } from './features/events/calendarFeed.resolver.js';
import { Event, Registration } from './features/events/event.entity.js';
import { EventResolver, PersonRegistrationsResolver, RegistrationResolver } from './features/events/event.resolver.js';
import { GuestResolver } from './features/events/guest.resolver.js';
import { EventQuestion, SpecialNeeds } from './features/events/preparation.entity.js';
import { PreparationResolver, RegistrationNeedsResolver } from './features/events/preparation.resolver.js';
import { RegistrationLink } from './features/events/registrationLink.entity.js';
import { NoReminders } from './features/events/reminder.entity.js';
import { ReminderResolver } from './features/events/reminder.resolver.js';
import { DoorResolver } from './features/events/door.resolver.js';
import { EventFeedback, FeedbackLink } from './features/events/feedback.entity.js';
import { FeedbackResolver } from './features/events/feedback.resolver.js';
import { PlanningResolver } from './features/events/planning.resolver.js';
import { CompanyInvitation, DepartmentInvitation, InvitationStop, InvitationStopLink } from './features/invitations/invitation.entity.js';
import { DepartmentHeadsResolver, InvitationResolver } from './features/invitations/invitation.resolver.js';
import { InsightResolver } from './features/insight/insight.resolver.js';
import { RadarResolver } from './features/insight/radar.resolver.js';
import { JoinRequest } from './features/joining/joinRequest.entity.js';
import { DeskJoinRequestResolver, JoinRequestResolver, PersonJoinRequestsResolver } from './features/joining/joinRequest.resolver.js';
import { MailboxResolver } from './features/mailbox/mailbox.resolver.js';
import { NeedStep } from './features/needs/answers.entity.js';
import { AnswersResolver, PlanResolver } from './features/needs/answers.resolver.js';
import { BoardResolver } from './features/needs/board.resolver.js';
import { ChangeNeedResolver } from './features/needs/change.resolver.js';
import { HeardResolver } from './features/needs/heard.resolver.js';
import { Need } from './features/needs/need.entity.js';
import { CompanyNeedsResolver, NeedResolver } from './features/needs/need.resolver.js';
import { ProposeNeedResolver } from './features/needs/propose.resolver.js';
import { NeedQuestion } from './features/needs/needQuestion.entity.js';
import { OverdueResolver } from './features/needs/overdue.resolver.js';
import { NeedPlan } from './features/needs/plan.entity.js';
import { SavedView } from './features/needs/savedView.entity.js';
import { SavedViewResolver } from './features/needs/savedView.resolver.js';
import { NetworkResolver } from './features/network/network.resolver.js';
import { Department, Organisation } from './features/organisations/organisation.entity.js';
import { OrganisationResolver } from './features/organisations/organisation.resolver.js';
import { DemoAccount } from './features/people/demoAccount.entity.js';
import { DueCount } from './features/privacy/dueCount.entity.js';
import { AuditResolver, MyDataResolver, NoticeResolver, PrivacyResolver } from './features/privacy/privacy.resolver.js';
import { CompanyPeopleResolver, PersonResolver } from './features/people/person.resolver.js';
import { EndedClaim } from './features/people/endedClaim.entity.js';
import { EndedRole } from './features/people/endedRole.entity.js';
import { EmailChange } from './features/people/emailChange.entity.js';
import { EmailChangeResolver } from './features/people/emailChange.resolver.js';
import { Identity, ProviderSession, SignInAttempt } from './features/people/identity.entity.js';
import { IdentityResolver } from './features/people/identity.resolver.js';
import { Membership, Person, Session, SignInLink } from './features/people/person.entity.js';
import { Passkey, PasskeyChallenge, RecoveryCode } from './features/people/passkey.entity.js';
import { PasskeyResolver } from './features/people/passkey.resolver.js';
import { SessionResolver } from './features/people/session.resolver.js';
import { PortalResolver } from './features/portal/portal.resolver.js';
import { CompanyPromise } from './features/promises/promise.entity.js';
import { CompanyPromisesResolver, PromiseResolver } from './features/promises/promise.resolver.js';
import { ContactInHand } from './features/referrals/contactInHand.entity.js';
import { DeskRow } from './features/referrals/desk.entity.js';
import { DeskResolver } from './features/referrals/desk.resolver.js';
import { Digest, DigestWish, ReferralReminder } from './features/referrals/digest.entity.js';
import { DigestResolver } from './features/referrals/digest.resolver.js';
import { FiguresResolver } from './features/referrals/figures.resolver.js';
import { ReferralMeeting } from './features/referrals/meeting.entity.js';
import { MeetingResolver } from './features/referrals/meeting.resolver.js';
import { Referral, ReferralLink, ReferralStep } from './features/referrals/referral.entity.js';
import { CompanyReferralsResolver, NeedReferralsResolver, ReferralResolver } from './features/referrals/referral.resolver.js';
import { ReplyResolver } from './features/referrals/reply.resolver.js';
import { RerouteResolver } from './features/referrals/reroute.resolver.js';
import { ClosingResolver } from './features/referrals/closing.resolver.js';
import { SeveralResolver } from './features/referrals/several.resolver.js';
import { AccessReview } from './features/access/accessReview.entity.js';
import { RoleInvitationResolver } from './features/access/invite.resolver.js';
import { AccessReviewResolver, RoleFieldsResolver } from './features/access/review.resolver.js';
import { RoleInvitation } from './features/access/roleInvitation.entity.js';
import { UnfinishedReferral } from './features/referrals/unfinished.entity.js';
import { UnfinishedResolver } from './features/referrals/unfinished.resolver.js';
import { AdviserQuestion } from './features/questions/question.entity.js';
import { MunicipalityAdvisersResolver, QuestionResolver } from './features/questions/question.resolver.js';
import { RoutingCorrection, RoutingFeedback } from './features/routing/correction.entity.js';
import { CorrectionResolver } from './features/routing/correction.resolver.js';
import { RoutingGap } from './features/routing/gap.entity.js';
import { GapResolver } from './features/routing/gap.resolver.js';
import { NeedPhrase } from './features/routing/phrase.entity.js';
import { PhraseResolver, ServicePhrasesResolver } from './features/routing/phrase.resolver.js';
import { RoutingResolver } from './features/routing/routing.resolver.js';
import { Space } from './features/spaces/space.entity.js';
import { SpaceResolver } from './features/spaces/space.resolver.js';
import { Area, Industry, Municipality, Region, Topic } from './features/vocabulary/vocabulary.entity.js';
import { VocabularyResolver } from './features/vocabulary/vocabulary.resolver.js';
import { NoWeeklyDigest, WeeklyDigest } from './features/weekly/weekly.entity.js';
import { WeeklyResolver } from './features/weekly/weekly.resolver.js';

interface Feature {
  readonly name: string;
  readonly entities: readonly EntityClass[];
  readonly resolvers: readonly Function[];
}

/** The features, ranked: each may import those before it, never one after it. A test reads the imports. */
export const features: readonly Feature[] = [
  { name: 'vocabulary', entities: [Region, Area, Municipality, Industry, Topic], resolvers: [VocabularyResolver] },
  { name: 'organisations', entities: [Organisation, Department], resolvers: [OrganisationResolver] },
  { name: 'companies', entities: [Company], resolvers: [CompanyResolver, RegisteredCompanyResolver] },
  { name: 'people', entities: [Person, Membership, Session, SignInLink, EmailChange, DemoAccount, Identity, SignInAttempt, ProviderSession, Passkey, PasskeyChallenge, RecoveryCode, EndedRole, EndedClaim], resolvers: [EmailChangeResolver, PersonResolver, IdentityResolver, PasskeyResolver, SessionResolver, CompanyPeopleResolver] },
  { name: 'directory', entities: [Service, CapacityPeriod, DirectoryChange, DirectoryImport, ImportPart, ImportRow, AssuranceAsk, AssuranceLink, NoAssuranceMail], resolvers: [ServiceResolver, OrganisationServicesResolver, CapacityResolver, AssuranceResolver, UpkeepResolver, KeptServiceResolver, KeptOrganisationResolver, HistoryResolver, ImportResolver] },
  { name: 'routing', entities: [NeedPhrase, RoutingGap, RoutingCorrection, RoutingFeedback], resolvers: [RoutingResolver, PhraseResolver, ServicePhrasesResolver, GapResolver, CorrectionResolver] },
  { name: 'questions', entities: [AdviserQuestion], resolvers: [QuestionResolver, MunicipalityAdvisersResolver] },
  { name: 'spaces', entities: [Space], resolvers: [SpaceResolver] },
  { name: 'events', entities: [Event, Registration, RegistrationLink, SpecialNeeds, EventQuestion, CalendarFeed, NoReminders, EventFeedback, FeedbackLink], resolvers: [EventResolver, RegistrationResolver, PersonRegistrationsResolver, GuestResolver, PreparationResolver, RegistrationNeedsResolver, CalendarFeedResolver, ReminderResolver, PlanningResolver, DoorResolver, FeedbackResolver] },
  { name: 'needs', entities: [NeedPlan, Need, NeedStep, NeedQuestion, SavedView], resolvers: [NeedResolver, CompanyNeedsResolver, BoardResolver, HeardResolver, ChangeNeedResolver, ProposeNeedResolver, AnswersResolver, PlanResolver, OverdueResolver, SavedViewResolver] },
  { name: 'promises', entities: [CompanyPromise], resolvers: [PromiseResolver, CompanyPromisesResolver] },
  { name: 'referrals', entities: [Referral, ReferralMeeting, ReferralStep, ReferralLink, ContactInHand, ReferralReminder, Digest, DigestWish, DeskRow, UnfinishedReferral], resolvers: [ReferralResolver, DigestResolver, DeskResolver, FiguresResolver, CompanyReferralsResolver, NeedReferralsResolver, ReplyResolver, RerouteResolver, SeveralResolver, ClosingResolver, UnfinishedResolver, MeetingResolver] },
  { name: 'invitations', entities: [DepartmentInvitation, CompanyInvitation, InvitationStopLink, InvitationStop], resolvers: [InvitationResolver, DepartmentHeadsResolver] },
  { name: 'contacts', entities: [Contact, CompanyMerge, TimelineRow], resolvers: [ContactResolver, CompanyHistoryResolver, CompanyByIdResolver] },
  { name: 'joining', entities: [JoinRequest], resolvers: [JoinRequestResolver, PersonJoinRequestsResolver, DeskJoinRequestResolver] },
  { name: 'campaigns', entities: [Campaign, CampaignInvitation, CampaignTold, CampaignAnswer, CampaignDecision], resolvers: [CampaignResolver, DecisionResolver] },
  { name: 'ideas', entities: [Idea, IdeaEdit, IdeaSupport, IdeaComment, IdeaCommentEdit, IdeaLink, CommentLink, FollowLink, IdeaReport, IdeaAnswer, IdeaMerge, IdeaFollow, IdeaDigest, NoIdeaDigest, IdeaOutcome, IdeaOrigin], resolvers: [IdeaResolver, CommentResolver, IdeaGuestResolver, GuestPartResolver, AnswerResolver, IdeaMergeResolver, MergeMovesResolver, DeskMergeResolver, FollowResolver, FollowCampaignResolver, IdeaDecisionResolver, ResultsResolver, OutcomeResolver, NeedIdeasResolver, EventIdeasResolver, TimelineIdeaResolver, OriginResolver, NeedOriginResolver, PlacesResolver, CampaignReportsResolver, DeskCampaignResolver] },
  { name: 'bulletins', entities: [Bulletin, BulletinRead], resolvers: [BulletinResolver] },
  { name: 'weekly', entities: [WeeklyDigest, NoWeeklyDigest], resolvers: [WeeklyResolver] },
  { name: 'insight', entities: [], resolvers: [RadarResolver, InsightResolver] },
  { name: 'network', entities: [], resolvers: [NetworkResolver] },
  { name: 'access', entities: [RoleInvitation, AccessReview], resolvers: [RoleInvitationResolver, AccessReviewResolver, RoleFieldsResolver] },
  { name: 'mailbox', entities: [], resolvers: [MailboxResolver] },
  { name: 'privacy', entities: [DueCount], resolvers: [NoticeResolver, MyDataResolver, PrivacyResolver, AuditResolver] },
  { name: 'portal', entities: [], resolvers: [PortalResolver] },
];

export const entities: readonly EntityClass[] = [Audit, OutboxMail, CommandReceipt, Sender, Forgotten, ...features.flatMap((feature) => feature.entities)];
