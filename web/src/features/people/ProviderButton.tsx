import type { SignInProvidersQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../../app/language.ts';
import { useLocalized } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import './provider.css';

type Provider = SignInProvidersQuery['signInProviders'][number];

/** Leaves the portal for the provider: not a page of it, so a plain link. */
export function ProviderButton({ provider: { key, name, audience }, returnTo }: { provider: Provider; returnTo: string | null }): ReactNode {
  const l = useLocalized();
  const language = useLanguage();
  return (
    <div className="provider">
      <a className="button button-secondary" href={wayTo(key, language, returnTo)}>
        <Icon name="person" />
        <span>{l(name)}</span>
      </a>
      {audience && <p className="provider-for">{l(audience)}</p>}
    </div>
  );
}

export function wayTo(provider: string, language: Language, returnTo: string | null): string {
  const query = new URLSearchParams({ language, ...(returnTo ? { returnTo } : {}) });
  return `/auth/oidc/${encodeURIComponent(provider)}?${query}`;
}
