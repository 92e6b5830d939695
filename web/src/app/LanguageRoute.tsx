import { type ReactNode, useEffect } from 'react';
import { type LoaderFunctionArgs, redirect, useParams } from 'react-router';
import { SiteNameContext } from '../ui/PageHeader.tsx';
import { isLanguage, LanguageContext, preferredLanguage } from './language.ts';
import { Layout } from './Layout.tsx';
import { useSite } from './site.ts';
import { localizedIn } from './text.ts';

/** `/services` without a language leads to the reader's own. */
export function requireLanguage({ params, request }: LoaderFunctionArgs): Response | null {
  if (isLanguage(params.lang)) return null;
  const { pathname, search } = new URL(request.url);
  return redirect(`/${preferredLanguage()}${pathname === '/' ? '' : pathname}${search}`);
}

export function LanguageRoute(): ReactNode {
  const { lang } = useParams();
  const language = isLanguage(lang) ? lang : 'fi';
  const { municipality } = useSite();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <SiteNameContext value={`Luotsi, ${localizedIn(language)(municipality)}`}>
        <Layout />
      </SiteNameContext>
    </LanguageContext>
  );
}
