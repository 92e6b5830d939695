import { useMutation } from '@apollo/client/react';
import { ConfirmJoinRequestDocument, DeclineJoinRequestDocument, type JoinRequestPageQuery, type JoinRequestToDecideFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { companyLine } from '../companies/companyWords.ts';
import { m } from './joining.messages.ts';

type Possible = NonNullable<JoinRequestPageQuery['joinRequest']>['possibleCompanies'];
type Props = { request: JoinRequestToDecideFragment; /** Known companies that may be meant, where the request names none. */ possible?: Possible; /** What the asker wrote of the company stands among the facts: nothing else on the page tells it. */ namesCompany?: boolean; onDone: (said: string) => void };
type FormProps = Props & { onClose: () => void };

const NEW = 'new';

/** Who asks, with the two answers. */
export function RequestToDecide({ request, possible = [], namesCompany, onDone }: Props): ReactNode {
  const t = useText();
  const [asking, setAsking] = useState<'CONFIRM' | 'DECLINE' | null>(null);
  const { name } = request.asker;
  const onClose = () => setAsking(null);
  const done = (said: string) => {
    onClose();
    onDone(said);
  };
  const title = asking === 'DECLINE' ? t(m.declineTitle) : t(m.confirmTitle, { name, company: request.company?.name ?? request.companyName });
  return (
    <>
      <RequestFacts request={request} namesCompany={namesCompany} />
      <ButtonRow>
        <Button onClick={() => setAsking('CONFIRM')} aria-label={t(m.confirmOf, { name })}>{t(m.confirm)}</Button>
        <Button kind="secondary" onClick={() => setAsking('DECLINE')} aria-label={t(m.declineOf, { name })}>{t(m.decline)}</Button>
      </ButtonRow>
      <Dialog open={asking !== null} title={title} onClose={onClose}>
        {asking === 'CONFIRM' && <ConfirmForm request={request} possible={possible} onClose={onClose} onDone={done} />}
        {asking === 'DECLINE' && <DeclineForm request={request} onClose={onClose} onDone={done} />}
      </Dialog>
    </>
  );
}

export function RequestFacts({ request, namesCompany = false }: Pick<Props, 'request' | 'namesCompany'>): ReactNode {
  const { asker, title, words, askedAt, reason, endedBy, companyName, businessId, municipality } = request;
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <DefinitionList
      items={[
        { term: t(m.company), detail: namesCompany && [companyName, businessId, l(municipality.name)].filter(Boolean).join(', ') },
        { term: t(m.email), detail: <a href={`mailto:${asker.email}`}>{asker.email}</a> },
        { term: t(m.role), detail: title },
        { term: t(m.saysMore), detail: words },
        { term: t(m.asked), detail: f.date(askedAt) },
        { term: t(m.answeredBy), detail: endedBy?.name },
        { term: t(m.reasonTerm), detail: reason },
      ]}
    />
  );
}

function ConfirmForm({ request, possible = [], onClose, onDone }: FormProps): ReactNode {
  const t = useText();
  const [confirm] = useMutation(ConfirmJoinRequestDocument);
  const { id, asker, companyName, isKnown } = request;
  const options = [
    ...possible.map((one) => ({ value: one.id, label: one.name, hint: companyLine(one) || undefined })),
    { value: NEW, label: t(m.newCompany, { name: companyName }), hint: t(m.newCompanyHint) },
  ];
  return (
    <Form
      submit={t(m.confirmNow)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        const meant = values.text('company');
        const { data } = await confirm({ variables: { input: { joinRequest: id, company: meant && meant !== NEW ? meant : null } } });
        onDone(t(m.confirmed, { name: asker.name, company: data?.confirmJoinRequest.company?.name ?? companyName }));
      }}
    >
      <p>{t(m.confirmText)}</p>
      {!isKnown && possible.length > 0 && <RadioGroup name="company" label={t(m.meant)} required options={options} />}
      {!isKnown && possible.length === 0 && <p>{t(m.unknown)} {t(m.newCompanyHint)}</p>}
    </Form>
  );
}

function DeclineForm({ request: { id, asker }, onClose, onDone }: FormProps): ReactNode {
  const t = useText();
  const [decline] = useMutation(DeclineJoinRequestDocument);
  return (
    <Form
      submit={t(m.decline)}
      submitKind="danger"
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        await decline({ variables: { input: { joinRequest: id, reason: values.text('reason') } } });
        onDone(t(m.declined, { name: asker.name }));
      }}
    >
      <TextArea name="reason" label={t(m.reason)} hint={t(m.reasonHint, { name: asker.name })} missing={t(m.reasonMissing)} required limit={500} rows={3} />
    </Form>
  );
}
