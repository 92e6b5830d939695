import type { ReactNode } from 'react';
import { type Text, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { FieldError } from '../../ui/fieldError.ts';
import { Form } from '../../ui/Form.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { DetailedService } from '../directory/ServiceDetails.tsx';
import { AboutFields, TermsFields, WaysFields } from './AboutPart.tsx';
import { CoverageFields } from './CoveragePart.tsx';
import { type Answer, DiffDialog, useDiff } from './DiffDialog.tsx';
import { m } from './form.messages.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { changesOf } from './said.ts';
import { type Choices, type ServiceSaid, tidied } from './serviceSaid.ts';
import { ServicePreview } from './ServicePreview.tsx';
import { TextsFields } from './TextsPart.tsx';
import type { Meanwhile as Changed, Typing } from './useDraft.ts';
import { wayMistakes } from './ways.ts';
import './upkeep.css';

type Props = Typing<ServiceSaid> & {
  label: string;
  choices: Choices;
  base: ServiceSaid;
  meanwhile: Changed | null;
  wasKept: boolean;
  capacity: Pick<DetailedService, 'capacity' | 'fullUntil' | 'capacityNote'>;
  mayConfirm: boolean;
  onStartAgain: () => void;
  onSave: (answer: Answer) => Promise<void>;
};

/** One form for a new service and for a change; nothing is saved before its writer has seen what changes. */
export function ServiceForm({ label, choices, base, said, say, meanwhile, wasKept, capacity, mayConfirm, onStartAgain, onSave }: Props): ReactNode {
  const t = useText();
  const { ask, asked } = useDiff();
  const typing = { said, say };
  const send = async () => {
    const answer = await ask(changesOf(tidied(base), tidied(said)));
    if (answer.save) await onSave(answer);
  };
  return (
    <div className="wide-form">
      {wasKept && <KeptNotice onStartAgain={onStartAgain} />}
      <Form submit={t(m.look)} label={label} check={() => mistakesOf(said, t)} action={send} note={<FormNote {...{ meanwhile, choices }} />}>
        <FormPart number={1} title={t(m.texts)}><TextsFields {...typing} /></FormPart>
        <FormPart number={2} title={t(m.about)}><AboutFields {...typing} choices={choices} /></FormPart>
        <FormPart number={3} title={t(m.where)}><CoverageFields {...typing} choices={choices} /></FormPart>
        <FormPart number={4} title={t(m.costAndTime)}><TermsFields {...typing} /></FormPart>
        <FormPart number={5} title={t(m.ways)}><WaysFields {...typing} /></FormPart>
        <FormPart number={6} title={t(m.preview)}><ServicePreview {...{ said, choices, capacity }} /></FormPart>
      </Form>
      <DiffDialog {...{ asked, choices, mayConfirm }} />
    </div>
  );
}

export function KeptNotice({ onStartAgain }: { onStartAgain: () => void }): ReactNode {
  const t = useText();
  return <Notice title={t(m.goOn)} actions={<Button kind="secondary" onClick={onStartAgain}>{t(m.startAgain)}</Button>}>{t(m.goOnText)}</Notice>;
}

export function FormNote({ meanwhile, choices }: { meanwhile: Changed | null; choices: Choices | undefined }): ReactNode {
  const t = useText();
  return (
    <>
      <Meanwhile {...{ meanwhile, choices }} />
      <p>{t(m.keptHere)}</p>
    </>
  );
}

/** What the fields themselves cannot know. */
function mistakesOf({ topics, coverageType, coverageMunicipalities, ...ways }: ServiceSaid, t: Text): FieldError[] {
  const errors: (FieldError | false)[] = [
    topics.length === 0 && { name: 'topics', message: t(m.topicsMissing) },
    coverageType === 'MUNICIPALITY' && coverageMunicipalities.length === 0 && { name: 'coverageMunicipalities', message: t(m.municipalitiesMissing) },
    ...wayMistakes(ways, t),
  ];
  return errors.filter((error) => error !== false);
}
