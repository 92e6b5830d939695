import { type ComponentType, type ReactNode, Suspense } from 'react';
import { AddressProvider, ParamsContext, useLocation } from './address.tsx';
import { InLanguage } from './InLanguage.tsx';
import { isLanguage } from './language.ts';
import { page } from './pageLoading.ts';
import { matched, partsOf } from './routes.ts';
import { ToOwnLanguage } from './ToOwnLanguage.tsx';

/** Addresses below the language that a visitor may come to first. */
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
  'sign-in': page(() => import('../features/people/SignInPage.tsx'), 'SignInPage'),
  'sign-in/:token': page(() => import('../features/people/SignInLinkPage.tsx'), 'SignInLinkPage'),
  demo: page(() => import('../features/people/DemoPage.tsx'), 'DemoPage'),
  about: page(() => import('../features/about/AboutPage.tsx'), 'AboutPage'),
  accessibility: page(() => import('../features/about/AccessibilityPage.tsx'), 'AccessibilityPage'),
};

/** All other addresses: their table is loaded by those who go there, so that it does not weigh on a visitor's first page. */
const OtherPage = page(() => import('./otherPages.tsx'), 'OtherPage');

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
  const { page: Page, params } = matched(pages, path) ?? { page: OtherPage, params: {} };
  return (
    <InLanguage language={language}>
      <ParamsContext value={params}>
        <Page />
      </ParamsContext>
    </InLanguage>
  );
}
