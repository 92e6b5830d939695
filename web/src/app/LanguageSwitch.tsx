import type { ReactNode } from 'react';
import { useLocation } from './address.tsx';
import { AddressLink } from '../ui/Link.tsx';
import { Menu } from '../ui/Menu.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { m } from './app.messages.ts';
import { languageNames, languages, sameAddressIn, saveLanguage, useLanguage } from './language.ts';
import { useText } from './text.ts';

/** Wide screens show all three. */
export function LanguageRow(): ReactNode {
  const t = useText();
  return (
    <nav className="language-row" aria-label={t(m.language)}>
      <LanguageLinks />
    </nav>
  );
}

/** Narrow screens show the current one. */
export function LanguageMenu(): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <div className="language-menu">
      <Menu
        label={
          <>
            <VisuallyHidden>{t(m.language)}: </VisuallyHidden>
            {language.toUpperCase()}
          </>
        }
      >
        <LanguageLinks />
      </Menu>
    </div>
  );
}

function LanguageLinks(): ReactNode {
  const current = useLanguage();
  const location = useLocation();
  return (
    <ul>
      {languages.map((language) => (
        <li key={language}>
          <AddressLink
            to={sameAddressIn(language, location)}
            lang={language}
            hrefLang={language}
            aria-current={language === current ? 'true' : undefined}
            onClick={() => saveLanguage(language)}
          >
            {languageNames[language]}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
