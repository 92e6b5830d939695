import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { LanguageRoute, requireLanguage } from './LanguageRoute.tsx';
import { NotFound } from './NotFound.tsx';

/** Each page is a chunk of its own, loaded when somebody goes there. */
const pages: RouteObject[] = [
  { index: true, lazy: page(() => import('../features/front/FrontPage.tsx'), 'FrontPage') },
  { path: 'find', lazy: page(() => import('../features/routing/FindPage.tsx'), 'FindPage') },
  { path: 'services', lazy: page(() => import('../features/directory/ServicesPage.tsx'), 'ServicesPage') },
  { path: 'services/:slug', lazy: page(() => import('../features/directory/ServicePage.tsx'), 'ServicePage') },
  { path: 'providers', lazy: page(() => import('../features/directory/ProvidersPage.tsx'), 'ProvidersPage') },
  { path: 'providers/:slug', lazy: page(() => import('../features/directory/ProviderPage.tsx'), 'ProviderPage') },
  { path: 'events', lazy: page(() => import('../features/events/EventsPage.tsx'), 'EventsPage') },
  { path: 'events/:id', lazy: page(() => import('../features/events/EventPage.tsx'), 'EventPage') },
  { path: 'my', lazy: page(() => import('../features/events/MyPage.tsx'), 'MyPage') },
  { path: 'referrals', lazy: page(() => import('../features/referrals/ReferralsPage.tsx'), 'ReferralsPage') },
  { path: 'referrals/new', lazy: page(() => import('../features/referrals/NewReferralPage.tsx'), 'NewReferralPage') },
  { path: 'referrals/:id', lazy: page(() => import('../features/referrals/ReferralPage.tsx'), 'ReferralPage') },
  { path: 'confirm/:token', lazy: page(() => import('../features/referrals/ConfirmPage.tsx'), 'ConfirmPage') },
  { path: 'needs', lazy: page(() => import('../features/needs/NeedsPage.tsx'), 'NeedsPage') },
  { path: 'needs/new', lazy: page(() => import('../features/needs/NewNeedPage.tsx'), 'NewNeedPage') },
  { path: 'needs/:id', lazy: page(() => import('../features/needs/NeedPage.tsx'), 'NeedPage') },
  { path: 'sign-in', lazy: page(() => import('../features/people/SignInPage.tsx'), 'SignInPage') },
  { path: 'sign-in/:token', lazy: page(() => import('../features/people/SignInLinkPage.tsx'), 'SignInLinkPage') },
  { path: 'demo', lazy: page(() => import('../features/people/DemoPage.tsx'), 'DemoPage') },
  { path: 'account', lazy: page(() => import('../features/people/AccountPage.tsx'), 'AccountPage') },
  { path: 'mail', lazy: page(() => import('../features/mail/MailPage.tsx'), 'MailPage') },
  { path: 'network', lazy: page(() => import('../features/network/NetworkPage.tsx'), 'NetworkPage') },
  { path: 'about', lazy: page(() => import('../features/about/AboutPage.tsx'), 'AboutPage') },
  { path: 'accessibility', lazy: page(() => import('../features/about/AccessibilityPage.tsx'), 'AccessibilityPage') },
  { path: 'kit', lazy: page(() => import('../features/kit/KitPage.tsx'), 'KitPage') },
  { path: '*', Component: NotFound },
];

/** Errors of a page stay inside the shell, so the menu keeps working. */
const routes: RouteObject[] = [
  { path: '/', loader: requireLanguage, ErrorBoundary: ErrorPage, HydrateFallback: () => null },
  { path: '/:lang', loader: requireLanguage, Component: LanguageRoute, ErrorBoundary: ErrorPage, HydrateFallback: () => null, children: pages },
];

export function createRouter() {
  return createBrowserRouter(routes);
}

function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return async () => ({ Component: (await load())[name] });
}
