import { useMutation } from '@apollo/client/react';
import { type MyDataPageQuery, StopAllMailsDocument, TakeConsentBackDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './myData.messages.ts';

type Consent = MyDataPageQuery['myConsents'][number];

/** What was consented to, each with its way back. */
export function Consents({ consents, onChanged }: { consents: readonly Consent[]; onChanged: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const [asked, setAsked] = useState<Consent | null>(null);
  return (
    <Section title={t(m.consents)} lead={consents.length === 0 ? t(m.noConsents) : t(m.consentsLead)}>
      {consents.length > 0 && (
        <DataTable
          caption={t(m.consents)}
          hideCaption
          rows={consents}
          rowKey={({ id }) => id}
          columns={columnsOf(t, f, l, setAsked)}
        />
      )}
      <Dialog open={asked !== null} title={t(m.takeBackTitle)} onClose={() => setAsked(null)}>
        {asked && <TakeBack consent={asked} onClose={() => setAsked(null)} onDone={onChanged} />}
      </Dialog>
      <StopMails />
    </Section>
  );
}

function columnsOf(t: Text, f: Format, l: ReturnType<typeof useLocalized>, onAsk: (consent: Consent) => void): Column<Consent>[] {
  return [
    { key: 'service', header: t(m.service), heading: true, cell: ({ id, service }) => <Link to={`/referrals/${id}`}>{l(service.name)}</Link> },
    { key: 'provider', header: t(m.provider), cell: ({ organisation }) => l(organisation.name) },
    { key: 'on', header: t(m.consentOn), cell: ({ consentOn }) => (consentOn ? f.day(consentOn) : '–') },
    { key: 'back', header: t(m.backHeader), cell: (one) => <Button kind="quiet" onClick={() => onAsk(one)}>{t(m.takeBack)}<span className="visually-hidden">: {l(one.service.name)}</span></Button> },
  ];
}

function TakeBack({ consent, onClose, onDone }: { consent: Consent; onClose: () => void; onDone: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [takeBack] = useMutation(TakeConsentBackDocument);
  const send = async () => {
    await takeBack({ variables: { input: { referral: consent.id } } });
    onClose();
    onDone();
  };
  return (
    <Form submit={t(m.takeBack)} submitKind="danger" secondary={<Button kind="secondary" onClick={onClose}>{t(m.keep)}</Button>} action={send}>
      <p>{t(m.takeBackText, { provider: l(consent.organisation.name) })}</p>
    </Form>
  );
}

function StopMails(): ReactNode {
  const t = useText();
  const [stop, { loading, error }] = useMutation(StopAllMailsDocument);
  const [isStopped, setStopped] = useState(false);
  return (
    <>
      <h3>{t(m.mails)}</h3>
      <p>
        {t(m.mailsText)} <Link to="/account">{t(m.mailsOne)}</Link>
      </p>
      <p>
        <Button kind="secondary" pending={loading} onClick={() => void stop().then(() => setStopped(true), () => {})}>{t(m.stopMails)}</Button>
      </p>
      {isStopped && <Notice kind="success" live>{t(m.mailsStopped)}</Notice>}
      {error && <Notice kind="error" live>{t(m.notStopped)}</Notice>}
    </>
  );
}
