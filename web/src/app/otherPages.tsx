import type { ComponentType, ReactNode } from 'react';
import { ParamsContext, useLocation } from './address.tsx';
import { NotFound } from './NotFound.tsx';
import { page } from './pageLoading.ts';
import { matched, partsOf } from './routes.ts';

/** Addresses below the language that one comes to after signing in, or by the way. */
const pages: Record<string, ComponentType> = {
  my: page(() => import('../features/events/MyPage.tsx'), 'MyPage'),
  bulletins: page(() => import('../features/bulletins/BulletinsPage.tsx'), 'BulletinsPage'),
  desk: page(() => import('../features/desk/DeskPage.tsx'), 'DeskPage'),
  'place/:token': page(() => import('../features/events/PlacePage.tsx'), 'PlacePage'),
  'events/:id/invite': page(() => import('../features/invitations/InvitePage.tsx'), 'InvitePage'),
  'events/:id/insight': page(() => import('../features/insight/EventInsightPage.tsx'), 'EventInsightPage'),
  insight: page(() => import('../features/insight/InsightPage.tsx'), 'InsightPage'),
  'unsubscribe/:token': page(() => import('../features/invitations/UnsubscribePage.tsx'), 'UnsubscribePage'),
  companies: page(() => import('../features/companies/CompaniesPage.tsx'), 'CompaniesPage'),
  'companies/:id': page(() => import('../features/companies/CompanyPage.tsx'), 'CompanyPage'),
  joining: page(() => import('../features/joining/JoiningPage.tsx'), 'JoiningPage'),
  'joining/:id': page(() => import('../features/joining/JoinRequestPage.tsx'), 'JoinRequestPage'),
  'contacts/new': page(() => import('../features/contacts/NewContactPage.tsx'), 'NewContactPage'),
  'events/:id/door': page(() => import('../features/door/DoorPage.tsx'), 'DoorPage'),
  'events/:id/heard': page(() => import('../features/door/HeardPage.tsx'), 'HeardPage'),
  'feedback/:token': page(() => import('../features/door/FeedbackPage.tsx'), 'FeedbackPage'),
  'assure/:token': page(() => import('../features/directory/AssurePage.tsx'), 'AssurePage'),
  questions: page(() => import('../features/questions/QuestionsPage.tsx'), 'QuestionsPage'),
  'questions/:id': page(() => import('../features/questions/QuestionPage.tsx'), 'QuestionPage'),
  referrals: page(() => import('../features/referrals/ReferralsPage.tsx'), 'ReferralsPage'),
  'referrals/new': page(() => import('../features/referrals/NewReferralPage.tsx'), 'NewReferralPage'),
  'referrals/figures': page(() => import('../features/figures/FiguresPage.tsx'), 'FiguresPage'),
  'referrals/:id': page(() => import('../features/referrals/ReferralPage.tsx'), 'ReferralPage'),
  'confirm/:token': page(() => import('../features/referrals/MatterPage.tsx'), 'MatterPage'),
  'matter/:token': page(() => import('../features/referrals/MatterPage.tsx'), 'MatterPage'),
  'reply/:token': page(() => import('../features/referrals/ReplyPage.tsx'), 'ReplyPage'),
  needs: page(() => import('../features/needs/NeedsPage.tsx'), 'NeedsPage'),
  'needs/new': page(() => import('../features/needs/NewNeedPage.tsx'), 'NewNeedPage'),
  'needs/:id': page(() => import('../features/needs/NeedPage.tsx'), 'NeedPage'),
  'needs/:id/publish': page(() => import('../features/ideas/PublishNeedPage.tsx'), 'PublishNeedPage'),
  'plans/:id': page(() => import('../features/needs/PlanPage.tsx'), 'PlanPage'),
  access: page(() => import('../features/access/AccessPage.tsx'), 'AccessPage'),
  'access/invite': page(() => import('../features/access/InvitePage.tsx'), 'InvitePage'),
  'join/:token': page(() => import('../features/access/JoinPage.tsx'), 'JoinPage'),
  'account/data': page(() => import('../features/privacy/MyDataPage.tsx'), 'MyDataPage'),
  'email/:token': page(() => import('../features/people/EmailChangePage.tsx'), 'EmailChangePage'),
  'about/privacy': page(() => import('../features/privacy/NoticePage.tsx'), 'NoticePage'),
  privacy: page(() => import('../features/privacy/PrivacyPage.tsx'), 'PrivacyPage'),
  'privacy/log': page(() => import('../features/privacy/AuditPage.tsx'), 'AuditPage'),
  account: page(() => import('../features/people/AccountPage.tsx'), 'AccountPage'),
  'enter/second-factor': page(() => import('../features/people/SecondFactorPage.tsx'), 'SecondFactorPage'),
  'enter/:step': page(() => import('../features/people/EnterPage.tsx'), 'EnterPage'),
  mail: page(() => import('../features/mail/MailPage.tsx'), 'MailPage'),
  network: page(() => import('../features/network/NetworkPage.tsx'), 'NetworkPage'),
  'network/gaps': page(() => import('../features/network/GapsPage.tsx'), 'GapsPage'),
  'network/corrections': page(() => import('../features/network/CorrectionsPage.tsx'), 'CorrectionsPage'),
  'network/phrases': page(() => import('../features/network/PhrasesPage.tsx'), 'PhrasesPage'),
  planning: page(() => import('../features/planning/PlanningPage.tsx'), 'PlanningPage'),
  'planning/new': page(() => import('../features/planning/NewEventPage.tsx'), 'NewEventPage'),
  'planning/themes': page(() => import('../features/planning/ThemesPage.tsx'), 'ThemesPage'),
  'events/:id/change': page(() => import('../features/planning/ChangeEventPage.tsx'), 'ChangeEventPage'),
  'events/:id/summary': page(() => import('../features/planning/SummaryPage.tsx'), 'SummaryPage'),
  'events/:id/poster': page(() => import('../features/planning/PosterPage.tsx'), 'PosterPage'),
  'services/:slug/edit': page(() => import('../features/upkeep/EditServicePage.tsx'), 'EditServicePage'),
  'providers/:slug/edit': page(() => import('../features/upkeep/EditProviderPage.tsx'), 'EditProviderPage'),
  'providers/:slug/services/new': page(() => import('../features/upkeep/NewServicePage.tsx'), 'NewServicePage'),
  'directory/import': page(() => import('../features/imports/ImportsPage.tsx'), 'ImportsPage'),
  'directory/import/:id': page(() => import('../features/imports/ImportPage.tsx'), 'ImportPage'),
  ideas: page(() => import('../features/campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
  'ideas/new': page(() => import('../features/campaigns/NewCampaignPage.tsx'), 'NewCampaignPage'),
  'ideas/idea/:id': page(() => import('../features/ideas/IdeaPage.tsx'), 'IdeaPage'),
  'ideas/confirm/:token': page(() => import('../features/ideas/ConfirmIdeaPage.tsx'), 'ConfirmIdeaPage'),
  'ideas/comment/:token': page(() => import('../features/ideas/ConfirmCommentPage.tsx'), 'ConfirmCommentPage'),
  'ideas/follow/:token': page(() => import('../features/ideas/ConfirmFollowPage.tsx'), 'ConfirmFollowPage'),
  'ideas/followed': page(() => import('../features/ideas/FollowedPage.tsx'), 'FollowedPage'),
  'ideas/stop/:token': page(() => import('../features/ideas/StopDigestPage.tsx'), 'StopDigestPage'),
  'ideas/:id': page(() => import('../features/campaigns/CampaignPage.tsx'), 'CampaignPage'),
  'ideas/:id/results': page(() => import('../features/ideas/ResultsPage.tsx'), 'ResultsPage'),
  'ideas/:id/propose': page(() => import('../features/ideas/ProposePage.tsx'), 'ProposePage'),
  'ideas/:id/change': page(() => import('../features/campaigns/ChangeCampaignPage.tsx'), 'ChangeCampaignPage'),
  'ideas/:id/checklist': page(() => import('../features/campaigns/ChecklistPage.tsx'), 'ChecklistPage'),
  'ideas/:id/poster': page(() => import('../features/campaigns/CampaignPosterPage.tsx'), 'CampaignPosterPage'),
  'ideas/:id/log': page(() => import('../features/ideas/LogPage.tsx'), 'LogPage'),
  'ideas/:id/reported': page(() => import('../features/ideas/ReportedPage.tsx'), 'ReportedPage'),
  kit: page(() => import('../features/kit/KitPage.tsx'), 'KitPage'),
};

export function OtherPage(): ReactNode {
  const [, ...path] = partsOf(useLocation().pathname);
  const { page: Page, params } = matched(pages, path) ?? { page: NotFound, params: {} };
  return (
    <ParamsContext value={params}>
      <Page />
    </ParamsContext>
  );
}
