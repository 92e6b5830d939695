import { useMutation } from '@apollo/client/react';
import { ConfirmOwnReferralDocument, ReopenReferralDocument, SendReferralDocument, WithdrawReferralDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { ConfirmFields, confirmationOf } from './ConfirmFields.tsx';
import { type Consent, ConsentFields, consentInput } from './ConsentFields.tsx';
import { today } from '../../ui/moments.ts';
import { MoveForm, type MoveFormProps } from './MoveForm.tsx';
import { m } from './moves.messages.ts';

export function SendForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const [send] = useMutation(SendReferralDocument);
  const [consent, setConsent] = useState<Consent>({
    givenBy: referral.consentGivenBy ?? referral.contactPerson?.name ?? '',
    how: referral.consentHow ?? '',
    on: referral.consentOn ?? today(),
  });
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doSEND}
      action={async () => {
        await send({ variables: { input: { referral: referral.id, expected, consent: consentInput(consent) } } });
      }}
    >
      <ConsentFields consent={consent} onChange={(change) => setConsent({ ...consent, ...change })} />
    </MoveForm>
  );
}

export function WithdrawForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const [withdraw] = useMutation(WithdrawReferralDocument);
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doWITHDRAW}
      submitKind="danger"
      note={referral.status === 'DRAFT' ? undefined : t(m.withdrawNote)}
      action={async (values) => {
        await withdraw({ variables: { input: { referral: referral.id, expected, text: values.text('text') } } });
      }}
    >
      <TextArea name="text" label={t(m.withdrawText)} required rows={3} limit={2000} />
    </MoveForm>
  );
}

export function ReopenForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const t = useText();
  const [reopen] = useMutation(ReopenReferralDocument);
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doREOPEN}
      action={async (values) => {
        await reopen({ variables: { input: { referral: referral.id, expected, text: values.text('text') } } });
      }}
    >
      <TextArea name="text" label={t(m.reopenText)} hint={t(m.reopenHint)} required rows={3} limit={2000} />
    </MoveForm>
  );
}

export function ConfirmOwnForm({ referral, expected, onDone, onCancel }: MoveFormProps): ReactNode {
  const [confirm] = useMutation(ConfirmOwnReferralDocument);
  return (
    <MoveForm
      {...{ onDone, onCancel }}
      submit={m.doCONFIRM}
      action={async (values) => {
        await confirm({ variables: { input: { referral: referral.id, expected, ...confirmationOf(values) } } });
      }}
    >
      <ConfirmFields />
    </MoveForm>
  );
}
