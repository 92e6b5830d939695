import { useMutation } from '@apollo/client/react';
import { WithdrawConsentDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useKept } from '../../ui/useKept.ts';
import { m } from './matter.messages.ts';
import type { MatterPart } from './matter.types.ts';
import type { MatterProps } from './MatterView.tsx';

type Props = MatterProps & { current: MatterPart; onTakenBack: () => void };

/** Who gave the consent, and the way to take it back. */
export function MatterConsent(props: Props): ReactNode {
  const t = useText();
  const f = useFormat();
  const [open, setOpen] = useState(false);
  const { consentGivenBy, consentOn, consentWithdrawnOn, mayWithdrawConsent } = props.matter;
  if (consentWithdrawnOn) return <Section title={t(m.consent)}><p>{t(m.consentOver, { day: f.day(consentWithdrawnOn) })}</p></Section>;
  if (!mayWithdrawConsent) return null;
  return (
    <Section title={t(m.consent)}>
      {consentGivenBy && consentOn && <p>{t(m.consentText, { who: consentGivenBy, day: f.day(consentOn) })}</p>}
      <p><Button kind="secondary" onClick={() => setOpen(true)}>{t(m.takeBack)}</Button></p>
      <Dialog open={open} title={t(m.takeBackTitle)} onClose={() => setOpen(false)}>
        <TakeBack {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </Section>
  );
}

/** What it stops and who is told, before it is done. */
function TakeBack({ matter, token, current, onTakenBack, onClose }: Props & { onClose: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [takeBack] = useMutation(WithdrawConsentDocument);
  const { kept, change, forget } = useKept<{ text: string }>(`luotsi.consent.${matter.id}`, (before) => ({ text: '', ...before }));
  const provider = l(current.organisation.name);
  const isOpen = current.status === 'SENT' || current.status === 'ACCEPTED' || current.status === 'MET';
  return (
    <Form
      submit={t(m.takeBack)}
      submitKind="danger"
      secondary={<Button kind="secondary" onClick={onClose}>{t(m.keep)}</Button>}
      action={async (values) => {
        const which = token ? { token } : { referral: matter.id };
        await takeBack({ variables: { input: { ...which, text: values.textOrNull('text') } } });
        forget();
        onClose();
        onTakenBack();
      }}
    >
      <ul className="matter-stops">
        {isOpen && <li>{t(m.stopsOpen, { provider })}</li>}
        <li>{t(m.stopsSeeing, { provider })}</li>
        <li>{t(isOpen ? m.stopsTold : m.stopsSeen)}</li>
        <li>{t(m.stopsNew)}</li>
      </ul>
      <TextArea name="text" label={t(m.takeBackWhy)} hint={t(m.takeBackWhyHint)} rows={2} limit={2000} value={kept.text} onChange={(event) => change({ text: event.target.value })} />
    </Form>
  );
}
