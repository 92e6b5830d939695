import type { ComponentType, ReactNode } from 'react';
import { ParamsContext, useLocation } from './address.tsx';
import { NotFound } from './NotFound.tsx';
import { page } from './pageLoading.ts';
import { matched, partsOf } from './routes.ts';

/** Addresses below the language that one comes to after signing in, or by the way. */
const pages: Record<string, ComponentType> = {
  my: page(() => import('../features/events/MyPage.tsx'), 'MyPage'),
  desk: page(() => import('../features/desk/DeskPage.tsx'), 'DeskPage'),
  'place/:token': page(() => import('../features/events/PlacePage.tsx'), 'PlacePage'),
  'events/:id/invite': page(() => import('../features/invitations/InvitePage.tsx'), 'InvitePage'),
  'events/:id/insight': page(() => import('../features/insight/EventInsightPage.tsx'), 'EventInsightPage'),
  insight: page(() => import('../features/insight/InsightPage.tsx'), 'InsightPage'),
  'unsubscribe/:token': page(() => import('../features/invitations/UnsubscribePage.tsx'), 'UnsubscribePage'),
  companies: page(() => import('../features/companies/CompaniesPage.tsx'), 'CompaniesPage'),
  'companies/:id': page(() => import('../features/companies/CompanyPage.tsx'), 'CompanyPage'),
  'contacts/new': page(() => import('../features/contacts/NewContactPage.tsx'), 'NewContactPage'),
  'events/:id/door': page(() => import('../features/door/DoorPage.tsx'), 'DoorPage'),
  'events/:id/heard': page(() => import('../features/door/HeardPage.tsx'), 'HeardPage'),
  'feedback/:token': page(() => import('../features/door/FeedbackPage.tsx'), 'FeedbackPage'),
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
  account: page(() => import('../features/people/AccountPage.tsx'), 'AccountPage'),
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
