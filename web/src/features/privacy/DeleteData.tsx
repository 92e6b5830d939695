import { useApolloClient, useMutation } from '@apollo/client/react';
import { DeleteMyDataDocument, type MyDataPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './myData.messages.ts';

type Bound = MyDataPageQuery['myData']['bound'][number];
type Props = { email: string; bound: readonly Bound[]; onGone: () => void; onStillBound: () => void };

/** What goes and what stays is said first; what is still open is said with the way to end it. */
export function DeleteData({ bound, ...props }: Props): ReactNode {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={t(m.delete)} lead={t(m.deleteLead)}>
      <ul className="own-list">
        <li>{t(m.goes)}</li>
        <li>{t(m.stays)}</li>
      </ul>
      {bound.length > 0 ? (
        <Notice kind="warning" title={t(m.boundTitle)}>
          <ul>
            {bound.map((one) => (
              <li key={`${one.kind} ${one.id}`}><StillOpen bound={one} /></li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p><Button kind="danger" onClick={() => setAsking(true)}>{t(m.deleteAll)}</Button></p>
      )}
      <Dialog open={isAsking} title={t(m.deleteTitle)} onClose={() => setAsking(false)}>
        <Confirm {...props} onClose={() => setAsking(false)} />
      </Dialog>
    </Section>
  );
}

function StillOpen({ bound: { kind, id, title } }: { bound: Bound }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (kind === 'OPEN_REFERRAL') return <>{t(m.openReferral)} <Link to={`/referrals/${id}`}>{l(title)}</Link>. {t(m.openReferralDo)}</>;
  if (kind === 'COMING_PLACE') return <>{t(m.comingPlace)} <Link to={`/events/${id}`}>{l(title)}</Link>. {t(m.comingPlaceDo)}</>;
  return <>{t(kind === 'MADE_UP' ? m.madeUp : m.lastCoordinator)}</>;
}

function Confirm({ email, onGone, onStillBound, onClose }: Omit<Props, 'bound'> & { onClose: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [remove] = useMutation(DeleteMyDataDocument);
  const send = async (typed: string) => {
    try {
      await remove({ variables: { input: { email: typed } } });
    } catch (error) {
      if (problemOf(error).code !== 'DATA_BOUND') throw error;
      onClose();
      return onStillBound();
    }
    onGone();
    await client.resetStore().catch(() => {});
  };
  return (
    <Form submit={t(m.deleteAll)} submitKind="danger" secondary={<Button kind="secondary" onClick={onClose}>{t(m.cancel)}</Button>} action={(values) => send(values.text('email'))}>
      <p>{t(m.deleteText)}</p>
      <TextField name="email" type="email" label={t(m.typeEmail)} hint={email} required autoComplete="off" width="medium" />
    </Form>
  );
}
