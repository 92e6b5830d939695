import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { m } from './app.messages.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useSite } from './site.ts';
import { useText } from './text.ts';

/** What surrounds every page. A page renders a fragment straight into main, so that its bands can span the window. */
export function Layout({ children }: { children?: ReactNode }): ReactNode {
  const t = useText();
  const { demo } = useSite();
  return (
    <>
      <a className="skip-link" href="#content">{t(m.skip)}</a>
      {demo && <p className="demo-banner">{t(m.demo)}</p>}
      <Header />
      <LoadingBar />
      <main className="site-main" id="content" tabIndex={-1}>
        <ConnectionNotice />
        {children ?? <Outlet />}
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** The old page stays until the new one's code is here; a slow network shows that something is coming. */
function LoadingBar(): ReactNode {
  const t = useText();
  const { state } = useNavigation();
  return (
    <div role="status">
      {state !== 'idle' && (
        <div className="loading-bar">
          <VisuallyHidden>{t(m.loadingPage)}</VisuallyHidden>
        </div>
      )}
    </div>
  );
}
