import { type ComponentType, type ReactNode, Suspense } from 'react';
import { AddressProvider, ParamsContext, useLocation } from './address.tsx';
import { InLanguage } from './InLanguage.tsx';
import { isLanguage } from './language.ts';
import { NotFound } from './NotFound.tsx';
import { page } from './pageLoading.ts';
import { matched, partsOf } from './routes.ts';
import { ToOwnLanguage } from './ToOwnLanguage.tsx';

/** Addresses below the language. */
const pages: Record<string, ComponentType> = {
  '': page(() => import('../features/front/FrontPage.tsx'), 'FrontPage'),
  find: page(() => import('../features/routing/FindPage.tsx'), 'FindPage'),
  ask: page(() => import('../features/questions/AskPage.tsx'), 'AskPage'),
  services: page(() => import('../features/directory/ServicesPage.tsx'), 'ServicesPage'),
  'services/:slug': page(() => import('../features/directory/ServicePage.tsx'), 'ServicePage'),
  providers: page(() => import('../features/directory/ProvidersPage.tsx'), 'ProvidersPage'),
  'providers/:slug': page(() => import('../features/directory/ProviderPage.tsx'), 'ProviderPage'),
  events: page(() => import('../features/events/EventsPage.tsx'), 'EventsPage'),
  'events/:id': page(() => import('../features/events/EventPage.tsx'), 'EventPage'),
  my: page(() => import('../features/events/MyPage.tsx'), 'MyPage'),
  companies: page(() => import('../features/companies/CompaniesPage.tsx'), 'CompaniesPage'),
  'companies/:id': page(() => import('../features/companies/CompanyPage.tsx'), 'CompanyPage'),
  referrals: page(() => import('../features/referrals/ReferralsPage.tsx'), 'ReferralsPage'),
  'referrals/new': page(() => import('../features/referrals/NewReferralPage.tsx'), 'NewReferralPage'),
  'referrals/:id': page(() => import('../features/referrals/ReferralPage.tsx'), 'ReferralPage'),
  'confirm/:token': page(() => import('../features/referrals/ConfirmPage.tsx'), 'ConfirmPage'),
  needs: page(() => import('../features/needs/NeedsPage.tsx'), 'NeedsPage'),
  'needs/new': page(() => import('../features/needs/NewNeedPage.tsx'), 'NewNeedPage'),
  'needs/:id': page(() => import('../features/needs/NeedPage.tsx'), 'NeedPage'),
  'sign-in': page(() => import('../features/people/SignInPage.tsx'), 'SignInPage'),
  'sign-in/:token': page(() => import('../features/people/SignInLinkPage.tsx'), 'SignInLinkPage'),
  demo: page(() => import('../features/people/DemoPage.tsx'), 'DemoPage'),
  account: page(() => import('../features/people/AccountPage.tsx'), 'AccountPage'),
  mail: page(() => import('../features/mail/MailPage.tsx'), 'MailPage'),
  network: page(() => import('../features/network/NetworkPage.tsx'), 'NetworkPage'),
  about: page(() => import('../features/about/AboutPage.tsx'), 'AboutPage'),
  accessibility: page(() => import('../features/about/AccessibilityPage.tsx'), 'AccessibilityPage'),
  kit: page(() => import('../features/kit/KitPage.tsx'), 'KitPage'),
};

export function Router(): ReactNode {
  return (
    <AddressProvider>
      <Suspense fallback={null}>
        <PageOfAddress />
      </Suspense>
    </AddressProvider>
  );
}

/** The first part of the address is the language of everything below it. */
function PageOfAddress(): ReactNode {
  const [language, ...path] = partsOf(useLocation().pathname);
  if (!isLanguage(language)) return <ToOwnLanguage />;
  const { page: Page, params } = matched(pages, path) ?? { page: NotFound, params: {} };
  return (
    <InLanguage language={language}>
      <ParamsContext value={params}>
        <Page />
      </ParamsContext>
    </InLanguage>
  );
}
