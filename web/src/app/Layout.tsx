import { lazy, type ReactNode, Suspense } from 'react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { m } from './app.messages.ts';
import { useLocation } from './address.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { useIsPageLoading } from './pageLoading.ts';
import { useScroll } from './scroll.ts';
import { useText } from './text.ts';

/** Below everything: it comes after the page, and does not weigh on what a visitor loads first. */
const Footer = lazy(async () => ({ default: (await import('./Footer.tsx')).Footer }));

/** What surrounds every page. A page renders a fragment straight into main, so that its bands can span the window. */
export function Layout({ children }: { children: ReactNode }): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  useScroll();
  return (
    <>
      <a className="skip-link" href="#content">{t(m.skip)}</a>
      <Header />
      <LoadingBar />
      <main className="site-main" id="content" tabIndex={-1}>
        <ConnectionNotice />
        <ErrorBoundary at={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            {children}
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense fallback={null}>
        <Footer />
      </Suspense>
    </>
  );
}

/** The old page stays until the new one's code is here; a slow network shows that something is coming. */
function LoadingBar(): ReactNode {
  const t = useText();
  const isLoading = useIsPageLoading();
  return (
    <div role="status">
      {isLoading && (
        <div className="loading-bar">
          <VisuallyHidden>{t(m.loadingPage)}</VisuallyHidden>
        </div>
      )}
    </div>
  );
}
