import { useQuery } from '@apollo/client/react';
import { MyDataPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Consents } from './Consents.tsx';
import { DeleteData } from './DeleteData.tsx';
import { m } from './myData.messages.ts';
import { OwnKind } from './OwnKind.tsx';
import './privacy.css';

export function MyDataPage(): ReactNode {
  const t = useText();
  const { loading, viewer } = useSession();
  const language = useLanguage();
  const [isGone, setGone] = useState(false);
  if (isGone) return <Gone />;
  if (loading) return <PageSkeleton />;
  if (!viewer) return <PageHeader title={t(m.title)} lead={t(m.signInLead)} actions={<LinkButton to="/sign-in?returnTo=/account/data">{t(m.signIn)}</LinkButton>} />;
  // The values come in the reader's language: another language asks anew.
  return <Everything key={language} email={viewer.email} onGone={() => setGone(true)} />;
}

function Everything({ email, onGone }: { email: string; onGone: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const language = useLanguage();
  const [today] = useState(() => new Date());
  // Never from what was read before: it is the reader's right to see what is there now.
  const { data, error, refetch } = useQuery(MyDataPageDocument, { fetchPolicy: 'network-only' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const actions = (
    <>
      <a className="button button-secondary" href={`/account/data.json?language=${language}`} download>
        <Icon name="down" />
        <span>{t(m.file)}</span>
      </a>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
    </>
  );
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { email, day: f.day(today) })} actions={actions} />
      <Section title={t(m.what)} lead={t(m.whatLead)}>
        <div className="own-kinds">
          {data.myData.kinds.map((kind) => (
            <OwnKind key={kind.kind.key} kind={kind} />
          ))}
        </div>
      </Section>
      <div className="no-print">
        <Section title={t(m.correct)} lead={t(m.correctLead)}>
          <p><LinkButton kind="secondary" to="/account">{t(m.toAccount)}</LinkButton></p>
        </Section>
        <Consents consents={data.myConsents} onChanged={() => void refetch()} />
        <DeleteData email={email} bound={data.myData.bound} onGone={onGone} onStillBound={() => void refetch()} />
      </div>
    </>
  );
}

function Gone(): ReactNode {
  const t = useText();
  return (
    <>
      <PageHeader title={t(m.goneTitle)} />
      <Notice kind="success" live>{t(m.goneText)}</Notice>
    </>
  );
}
