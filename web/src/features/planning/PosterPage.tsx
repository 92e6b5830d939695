import { useQuery } from '@apollo/client/react';
import { PosterPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Language, LanguageContext, languageNames, languages, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HostPage } from '../hosting/HostPage.tsx';
import { Poster } from './Poster.tsx';
import './poster.css';
import { m } from './poster.messages.ts';

export function PosterPage(): ReactNode {
  const t = useText();
  return (
    <HostPage tool="change" title={t(m.title)} lead={t(m.lead)}>
      {({ id }) => <Printable id={id} />}
    </HostPage>
  );
}

function Printable({ id }: { id: string }): ReactNode {
  const t = useText();
  const own = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const { data, error } = useQuery(PosterPageDocument, { variables: { id } });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data?.event) return <Skeleton kind="text" count={6} />;
  if (data.event.status === 'DRAFT') return <EmptyState title={t(m.isDraft)} icon="print" actions={<LinkButton to={`/events/${id}/change`}>{t(m.toPlan)}</LinkButton>}>{t(m.isDraftText)}</EmptyState>;
  return (
    <>
      <div className="poster-tools">
        <RadioGroup name="language" label={t(m.language)} required inline value={language} onChange={(chosen) => setLanguage(chosen as Language)} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
        <Button icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
      </div>
      <LanguageContext value={language}>
        <Poster event={data.event} />
      </LanguageContext>
    </>
  );
}
