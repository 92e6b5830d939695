import { useApolloClient } from '@apollo/client/react';
import { CloseOrganisationDocument, ProviderPageDocument, type ProviderPageQuery, ReopenOrganisationDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m } from './leaving.messages.ts';

type Organisation = NonNullable<ProviderPageQuery['organisation']>;
type Props = { organisation: Organisation; mayDecide: boolean };

/** On the page of a provider: that it has left; and for a coordinator how it leaves and comes back. */
export function Leaving({ organisation, mayDecide }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState<Message | null>(null);
  const { leftOn } = organisation;
  const name = l(organisation.name);
  const close = () => setAsks(false);
  const closed = () => {
    close();
    setDone(m.closed);
  };
  return (
    <>
      {done && <Done key={done.en}>{t(done, { name })}</Done>}
      {leftOn && <Notice kind="warning" title={t(m.left, { name })} actions={mayDecide && <Reopen id={organisation.id} onDone={() => setDone(m.reopened)} />}>{t(m.leftText, { day: f.day(leftOn) })}</Notice>}
      {!leftOn && mayDecide && <ButtonRow><Button kind="secondary" onClick={() => setAsks(true)}>{t(m.close)}</Button></ButtonRow>}
      <Dialog open={asks} title={t(m.closeTitle, { name })} onClose={close}>
        <CloseForm organisation={organisation} onDone={closed} onCancel={close} />
      </Dialog>
    </>
  );
}

function CloseForm({ organisation: { id, services }, onDone, onCancel }: { organisation: Organisation; onDone: () => void; onCancel: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  return (
    <Form
      submit={t(m.close)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onCancel}>{t(m.cancel)}</Button>}
      action={async (values) => {
        await client.mutate({ mutation: CloseOrganisationDocument, variables: { input: { organisation: id, reason: values.text('reason') } } });
        await client.refetchQueries({ include: [ProviderPageDocument] }).catch(() => undefined);
        onDone();
      }}
    >
      <div className="prose">
        <p>{t(m.what)}</p>
        <ul>
          <li>{t(m.whatServices, { n: services.length })}</li>
          <li>{t(m.whatReferrals)}</li>
          <li>{t(m.whatCompanies)}</li>
          <li>{t(m.whatBack)}</li>
        </ul>
      </div>
      <TextArea name="reason" label={t(m.reason)} hint={t(m.reasonHint)} missing={t(m.reasonMissing)} required limit={500} rows={3} />
    </Form>
  );
}

function Reopen({ id, onDone }: { id: string; onDone: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const reopen = async () => {
    setPending(true);
    setFailed(false);
    try {
      await client.mutate({ mutation: ReopenOrganisationDocument, variables: { organisation: id } });
      onDone();
      await client.refetchQueries({ include: [ProviderPageDocument] });
    } catch {
      setFailed(true);
      setPending(false);
    }
  };
  return (
    <>
      <Button kind="secondary" pending={pending} onClick={() => void reopen()}>{t(m.reopen)}</Button>
      {failed && <p role="alert">{t(m.failed)}</p>}
    </>
  );
}
