import { Audit } from './core/audit.entity.js';
import { CommandReceipt, OutboxMail } from './core/outbox.entity.js';
import { Sender } from './core/patience.entity.js';
import type { EntityClass } from './core/row.js';
import { Company } from './features/companies/company.entity.js';
import { CompanyResolver } from './features/companies/company.resolver.js';
import { RegisteredCompanyResolver } from './features/companies/registeredCompany.resolver.js';
import { CapacityResolver } from './features/directory/capacity.resolver.js';
import { CapacityPeriod, Service } from './features/directory/service.entity.js';
import { CompanyMerge, Contact, TimelineRow } from './features/contacts/contact.entity.js';
import { CompanyHistoryResolver, ContactResolver } from './features/contacts/contact.resolver.js';
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
import { MailboxResolver } from './features/mailbox/mailbox.resolver.js';
import { BoardResolver } from './features/needs/board.resolver.js';
import { HeardResolver } from './features/needs/heard.resolver.js';
import { Need } from './features/needs/need.entity.js';
import { CompanyNeedsResolver, NeedResolver } from './features/needs/need.resolver.js';
import { NetworkResolver } from './features/network/network.resolver.js';
import { Department, Organisation } from './features/organisations/organisation.entity.js';
import { OrganisationResolver } from './features/organisations/organisation.resolver.js';
import { DemoAccount } from './features/people/demoAccount.entity.js';
import { Membership, Person, Session, SignInLink } from './features/people/person.entity.js';
import { CompanyPeopleResolver, PersonResolver, SessionResolver } from './features/people/person.resolver.js';
import { PortalResolver } from './features/portal/portal.resolver.js';
import { CompanyPromise } from './features/promises/promise.entity.js';
import { CompanyPromisesResolver, PromiseResolver } from './features/promises/promise.resolver.js';
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
  { name: 'people', entities: [Person, Membership, Session, SignInLink, DemoAccount], resolvers: [PersonResolver, SessionResolver, CompanyPeopleResolver] },
  { name: 'directory', entities: [Service, CapacityPeriod], resolvers: [ServiceResolver, OrganisationServicesResolver, CapacityResolver] },
  { name: 'routing', entities: [NeedPhrase, RoutingGap, RoutingCorrection, RoutingFeedback], resolvers: [RoutingResolver, PhraseResolver, ServicePhrasesResolver, GapResolver, CorrectionResolver] },
  { name: 'questions', entities: [AdviserQuestion], resolvers: [QuestionResolver, MunicipalityAdvisersResolver] },
  { name: 'spaces', entities: [Space], resolvers: [SpaceResolver] },
  { name: 'events', entities: [Event, Registration, RegistrationLink, SpecialNeeds, EventQuestion, CalendarFeed, NoReminders, EventFeedback, FeedbackLink], resolvers: [EventResolver, RegistrationResolver, PersonRegistrationsResolver, GuestResolver, PreparationResolver, RegistrationNeedsResolver, CalendarFeedResolver, ReminderResolver, PlanningResolver, DoorResolver, FeedbackResolver] },
  { name: 'needs', entities: [Need], resolvers: [NeedResolver, CompanyNeedsResolver, BoardResolver, HeardResolver] },
  { name: 'promises', entities: [CompanyPromise], resolvers: [PromiseResolver, CompanyPromisesResolver] },
  { name: 'referrals', entities: [Referral, ReferralMeeting, ReferralStep, ReferralLink, ReferralReminder, Digest, DigestWish, DeskRow, UnfinishedReferral], resolvers: [ReferralResolver, DigestResolver, DeskResolver, FiguresResolver, CompanyReferralsResolver, NeedReferralsResolver, ReplyResolver, RerouteResolver, SeveralResolver, ClosingResolver, UnfinishedResolver, MeetingResolver] },
  { name: 'invitations', entities: [DepartmentInvitation, CompanyInvitation, InvitationStopLink, InvitationStop], resolvers: [InvitationResolver, DepartmentHeadsResolver] },
  { name: 'contacts', entities: [Contact, CompanyMerge, TimelineRow], resolvers: [ContactResolver, CompanyHistoryResolver] },
  { name: 'insight', entities: [], resolvers: [RadarResolver, InsightResolver] },
  { name: 'network', entities: [], resolvers: [NetworkResolver] },
  { name: 'mailbox', entities: [], resolvers: [MailboxResolver] },
  { name: 'portal', entities: [], resolvers: [PortalResolver] },
];

export const entities: readonly EntityClass[] = [Audit, OutboxMail, CommandReceipt, Sender, ...features.flatMap((feature) => feature.entities)];
