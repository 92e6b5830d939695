import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';

const history = createBrowserHistory({ v5Compat: true });

/**
 * What React Router's BrowserRouter does, without the forms and server rendering that come along in its module.
 * Navigation is a transition, so a page that is still loading leaves the old one in place.
 */
export function AddressRouter({ children }: { children: ReactNode }): ReactNode {
  const [{ action, location }, go] = useState({ action: history.action, location: history.location });
  useLayoutEffect(() => history.listen((next) => startTransition(() => go(next))), []);
  return (
    <Router navigator={history} location={location} navigationType={action}>
      {children}
    </Router>
  );
}
