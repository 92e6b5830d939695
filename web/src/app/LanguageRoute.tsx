import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router';
import { SiteNameContext } from '../ui/PageHeader.tsx';
import { isLanguage, LanguageContext } from './language.ts';
import { Layout } from './Layout.tsx';
import { useSite } from './site.ts';
import { localizedIn } from './text.ts';
import { ToOwnLanguage } from './ToOwnLanguage.tsx';

/** The first part of the address is the language of everything below it. */
export function LanguageRoute(): ReactNode {
  const { lang } = useParams();
  const language = isLanguage(lang) ? lang : 'fi';
  const { municipality, networkName } = useSite();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!isLanguage(lang)) return <ToOwnLanguage />;
  return (
    <LanguageContext value={language}>
      <SiteNameContext value={localizedIn(language)(municipality?.name) || networkName || 'Luotsi'}>
        <Layout />
      </SiteNameContext>
    </LanguageContext>
  );
}
