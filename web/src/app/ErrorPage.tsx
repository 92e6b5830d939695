import type { ReactNode } from 'react';
import { useParams, useRouteError } from 'react-router';
import { Button, ButtonRow, LinkButton } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { isUnanswered } from './apollo.ts';
import { m } from './app.messages.ts';
import { isLanguage, LanguageContext } from './language.ts';
import { Layout } from './Layout.tsx';
import { useText } from './text.ts';

/** A page that broke, or whose code did not arrive (a new version is out, or the network is gone). */
export function ErrorPage(): ReactNode {
  const { lang } = useParams();
  return (
    <LanguageContext value={isLanguage(lang) ? lang : 'fi'}>
      <Layout>
        <ErrorText />
      </Layout>
    </LanguageContext>
  );
}

export function ErrorText(): ReactNode {
  const t = useText();
  const unanswered = isUnanswered(useRouteError());
  return (
    <>
      <PageHeader title={t(unanswered ? m.unavailableTitle : m.errorTitle)} lead={t(unanswered ? m.unavailableText : m.errorText)} />
      <ButtonRow>
        <Button onClick={() => location.reload()}>{t(m.reload)}</Button>
        <LinkButton kind="secondary" to="/" reloadDocument>{t(m.toFront)}</LinkButton>
      </ButtonRow>
    </>
  );
}
