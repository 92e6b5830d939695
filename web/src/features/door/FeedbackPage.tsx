import { useMutation, useQuery } from '@apollo/client/react';
import { FeedbackPageDocument, type FeedbackPageQuery, GiveFeedbackDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m } from './feedback.messages.ts';

/** Three questions from the link of a mail, without signing in. Opening it only reads: mail scanners open links too. */
export function FeedbackPage(): ReactNode {
  const { token = '' } = useParams();
  const [given, setGiven] = useState(false);
  const { data, error } = useQuery(FeedbackPageDocument, { variables: { token } });
  if (given) return <Over key="given" title="thanks" />;
  if (data?.eventByFeedbackLink) return <Questions token={token} event={data.eventByFeedbackLink} onGiven={() => setGiven(true)} />;
  if (error && problemOf(error).code !== 'LINK_NOT_VALID') return <ErrorPage error={error} />;
  return error || data ? <Over key="over" title="over" /> : <PageSkeleton />;
}

type Event = NonNullable<FeedbackPageQuery['eventByFeedbackLink']>;

function Questions({ token, event, onGiven }: { token: string; event: Event; onGiven: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [give] = useMutation(GiveFeedbackDocument);
  const useful = [m.useful5, m.useful4, m.useful3, m.useful2, m.useful1].map((message, index) => ({ value: String(5 - index), label: t(message) }));
  const again = [['YES', m.yes], ['PERHAPS', m.perhaps], ['NO', m.no]] as const;
  return (
    <>
      <PageHeader title={t(m.title)} eyebrow={`${l(event.title)}, ${f.date(event.startsAt)}`} lead={t(m.lead)} />
      <Form
        submit={t(m.send)}
        note={t(m.note)}
        action={async (values) => {
          await give({ variables: { input: { token, useful: Number(values.text('useful')), again: values.text('again') as 'YES' | 'PERHAPS' | 'NO', words: values.textOrNull('words') } } });
          onGiven();
        }}
      >
        <RadioGroup name="useful" label={t(m.useful)} required missing={t(m.usefulMissing)} options={useful} />
        <RadioGroup name="again" label={t(m.again)} required missing={t(m.againMissing)} options={again.map(([value, message]) => ({ value, label: t(message) }))} />
        <TextArea name="words" label={t(m.words)} rows={4} limit={1000} />
      </Form>
    </>
  );
}

function Over({ title }: { title: 'thanks' | 'over' }): ReactNode {
  const t = useText();
  return <PageHeader title={t(title === 'thanks' ? m.thanks : m.over)} lead={t(title === 'thanks' ? m.thanksText : m.overText)} actions={<LinkButton to="/events">{t(m.toEvents)}</LinkButton>} />;
}
