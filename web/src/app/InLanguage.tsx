import { type ReactNode, useEffect } from 'react';
import { SiteNameContext } from '../ui/PageHeader.tsx';
import { type Language, LanguageContext } from './language.ts';
import { Layout } from './Layout.tsx';
import { useSite } from './site.ts';
import { localizedIn } from './text.ts';

/** What a language changes for everything that is shown in it. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  const { municipality, networkName } = useSite();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <SiteNameContext value={localizedIn(language)(municipality?.name) || networkName || 'Luotsi'}>
        <Layout>{children}</Layout>
      </SiteNameContext>
    </LanguageContext>
  );
}
