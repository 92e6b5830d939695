import { useLazyQuery, useMutation } from '@apollo/client/react';
import { SummariseEventDocument, SummaryPreviewDocument, type SummaryPreviewQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { languages } from '../../app/language.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Said } from '../../ui/Said.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useKept } from '../../ui/useKept.ts';
import { m as plan } from './plan.messages.ts';
import type { Texts } from './plan.ts';
import type { Summarised } from './SummaryPage.tsx';
import { m } from './summary.messages.ts';

type Props = { event: Summarised; onSent: (mails: number) => void };

export function SummaryForm({ event: { id, mailsOnSummary }, onSent }: Props): ReactNode {
  const t = useText();
  const n = mailsOnSummary ?? 0;
  const { kept, change, forget } = useKept<Texts>(`luotsi.summary.${id}`, (before) => ({ fi: '', sv: '', en: '', ...before }));
  const [summarise] = useMutation(SummariseEventDocument, { refetchQueries: ['HostPage', 'PlanningPage'] });
  const [preview, { data, error, loading }] = useLazyQuery(SummaryPreviewDocument, { fetchPolicy: 'no-cache' });
  const summary: Texts = { fi: kept.fi, sv: kept.sv, en: kept.en };
  const show = () => preview({ variables: { input: { event: id, summary } } }).catch(() => undefined);
  const send = async () => {
    await summarise({ variables: { input: { event: id, summary } } });
    forget();
    onSent(n);
  };
  return (
    <Section title={t(m.write)} lead={t(m.writeLead)}>
      <div className="wide-form">
        <Form submit={t(m.send, { n })} action={send} secondary={<Button kind="secondary" pending={loading} pendingText={t(m.preview)} onClick={() => void show()}>{t(m.preview)}</Button>} note={<Note id={id} n={n} />}>
          <div className="language-columns">
            {languages.map((language) => (
              <TextArea key={language} name={`summary.${language}`} label={t(m.textIn, { language })} required rows={9} limit={4000} value={kept[language]} onChange={(event) => change({ [language]: event.target.value })} />
            ))}
          </div>
        </Form>
      </div>
      {error && <PartFailed error={error} onAgain={show} />}
      <div role="status">{data && <Preview mails={data.summaryPreview} />}</div>
    </Section>
  );
}

function Note({ id, n }: { id: string; n: number }): ReactNode {
  const t = useText();
  return (
    <>
      <p>{t(m.note, { n })}</p>
      <p>{t(plan.keptHere)}</p>
      {n === 0 && <LinkButton kind="quiet" to={`/events/${id}/door`}>{t(m.toDoor)}</LinkButton>}
    </>
  );
}

function Preview({ mails }: { mails: SummaryPreviewQuery['summaryPreview'] }): ReactNode {
  const t = useText();
  return (
    <section className="summary-preview" aria-label={t(m.previewTitle)}>
      <h3>{t(m.previewTitle)}</h3>
      <p>{t(m.previewLead)}</p>
      <div className="language-columns">
        {mails.map(({ language, subject, text }) => (
          <article key={language} className="language-part" lang={language.toLowerCase()}>
            <h4>{t(m.inLanguage, { language })}</h4>
            <p>
              <strong>{subject}</strong>
            </p>
            <Said lang={language.toLowerCase()}>{text}</Said>
          </article>
        ))}
      </div>
    </section>
  );
}
