import { useMutation, useQuery } from '@apollo/client/react';
import { ConfirmByLinkDocument, ConfirmPageDocument, type ConfirmPageQuery } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Said } from '../../ui/Said.tsx';
import { m } from './confirm.messages.ts';
import { ConfirmFields, confirmationOf } from './ConfirmFields.tsx';
import './referrals.css';

type Asked = NonNullable<ConfirmPageQuery['referralByLink']>;
type Answered = { reference: string; helped: boolean };

/** From the company's mail, without signing in. Opening it only reads: mail scanners open links too. */
export function ConfirmPage(): ReactNode {
  const { token = '' } = useParams();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { data, error } = useQuery(ConfirmPageDocument, { variables: { token } });
  if (answered) return <Thanks {...answered} />;
  if (error && problemOf(error).code !== 'LINK_NOT_VALID') return <ErrorPage error={error} />;
  if (error || data?.referralByLink === null) return <LinkOver />;
  if (!data?.referralByLink) return <PageSkeleton />;
  return <Question token={token} asked={data.referralByLink} onAnswered={setAnswered} />;
}

function Question({ token, asked, onAnswered }: { token: string; asked: Asked; onAnswered: (answered: Answered) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [confirm] = useMutation(ConfirmByLinkDocument);
  const said = asked.steps.findLast(({ move }) => move === 'ADVISE' || move === 'COMPLETE')?.text;
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { service: l(asked.service.name), provider: l(asked.organisation.name) })} />
      <div className="confirm">
        <SaidPart title={t(m.about)} text={asked.message} />
        <SaidPart title={t(m.answer)} text={said} />
        <Form
          submit={t(m.send)}
          action={async (values) => {
            const answer = confirmationOf(values);
            await confirm({ variables: { input: { token, ...answer } } });
            onAnswered({ reference: asked.reference, helped: answer.usefulness !== 'NOT_USEFUL' });
          }}
        >
          <ConfirmFields />
        </Form>
      </div>
    </>
  );
}

function SaidPart({ title, text }: { title: string; text: string | null | undefined }): ReactNode {
  if (!text) return null;
  return (
    <div>
      <h2 className="said-title">{title}</h2>
      <Said>{text}</Said>
    </div>
  );
}

function Thanks({ reference, helped }: Answered): ReactNode {
  const t = useText();
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  const onwards = (
    <>
      <LinkButton to="/find">{t(m.find)}</LinkButton>
      <LinkButton kind="quiet" to="/">{t(m.toFront)}</LinkButton>
    </>
  );
  return <PageHeader title={t(m.thanks)} lead={t(helped ? m.thanksText : m.sorryText, { reference })} actions={onwards} />;
}

function LinkOver(): ReactNode {
  const t = useText();
  const onwards = (
    <>
      <LinkButton to="/sign-in">{t(m.signIn)}</LinkButton>
      <LinkButton kind="quiet" to="/">{t(m.toFront)}</LinkButton>
    </>
  );
  return <PageHeader title={t(m.usedTitle)} lead={t(m.usedText)} actions={onwards} />;
}
