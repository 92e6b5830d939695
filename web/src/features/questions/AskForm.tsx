import { useMutation } from '@apollo/client/react';
import { AskAdviserDocument } from '@luotsi/schema';
import type { ChangeEvent, ReactNode } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PrivacyNote } from '../../app/PrivacyNote.tsx';
import type { Viewer } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Askable, AskedService } from './AskPage.tsx';
import { m } from './ask.messages.ts';
import { type Begun, type KeptQuestion, useKeptQuestion } from './keptQuestion.ts';
import { NoAdvisers } from './NoAdvisers.tsx';

type Props = { municipalities: readonly Askable[]; service: AskedService | null; viewer: Viewer | null; begun: Begun };
type FieldsProps = { kept: KeptQuestion; change: (changes: Partial<KeptQuestion>) => void };

/** As short as an answer allows. What is typed stays over errors, a reload and another language. */
export function AskForm({ municipalities, service, viewer, begun }: Props): ReactNode {
  const t = useText();
  const { kept, change, forget } = useKeptQuestion(viewer, begun);
  const send = useSending(kept, service, forget);
  const chosen = municipalities.find(({ code }) => code === kept.municipality);
  const where = <MunicipalityField {...{ kept, change, municipalities }} />;
  if (chosen && !chosen.hasAdvisers) return <NoAdvisers municipality={chosen}>{where}</NoAdvisers>;
  return (
    <Form label={t(m.title)} submit={t(m.send)} action={send} note={t(m.privacy)}>
      <TextArea name="text" label={t(m.text)} hint={t(m.textHint)} required limit={4000} rows={5} value={kept.text} onChange={(event) => change({ text: event.target.value })} />
      {where}
      <ContactFields {...{ kept, change }} />
      <CheckboxField name="consent" label={t(m.consent)} missing={t(m.consentMissing)} required checked={kept.consent} onChange={(event) => change({ consent: event.target.checked })} />
    </Form>
  );
}

/** Those who can be asked come first; the others are told where to go. */
function MunicipalityField({ kept, change, municipalities }: FieldsProps & Pick<Props, 'municipalities'>): ReactNode {
  const t = useText();
  const l = useLocalized();
  const optionsOf = (some: readonly Askable[]) => some.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  const groups = [
    { label: t(m.withAdvisers), options: optionsOf(municipalities.filter(({ hasAdvisers }) => hasAdvisers)) },
    { label: t(m.others), options: optionsOf(municipalities.filter(({ hasAdvisers }) => !hasAdvisers)) },
  ];
  return <Select name="municipality" label={t(m.municipality)} required options={groups} value={kept.municipality} onChange={(event) => change({ municipality: event.target.value })} />;
}

function ContactFields({ kept, change }: FieldsProps): ReactNode {
  const t = useText();
  const field = (name: 'name' | 'email' | 'phone' | 'companyName') => ({ name, label: t(m[name]), value: kept[name], onChange: (event: ChangeEvent<HTMLInputElement>) => change({ [name]: event.target.value }) });
  return (
    <>
      <TextField {...field('name')} required autoComplete="name" maxLength={100} />
      <fieldset className="ask-reach" aria-describedby="ask-reach-hint">
        <legend>{t(m.reach)}</legend>
        <p className="field-hint" id="ask-reach-hint">{t(m.reachHint)}</p>
        {/* One way to answer is enough, but one there must be. */}
        <TextField {...field('email')} type="email" required={kept.phone.trim() === ''} missing={t(m.reachMissing)} autoComplete="email" />
        <TextField {...field('phone')} type="tel" autoComplete="tel" width="medium" />
        <PrivacyNote />
      </fieldset>
      <TextField {...field('companyName')} autoComplete="organization" maxLength={200} />
    </>
  );
}

function useSending(kept: KeptQuestion, service: AskedService | null, forget: () => void) {
  const language = useLanguage();
  const navigate = useNavigate();
  const [ask] = useMutation(AskAdviserDocument);
  return async () => {
    const { key, text, municipality, name, email, phone, companyName, consent } = kept;
    const input = { key, text: text.trim(), municipality, name: name.trim(), email: email.trim() || null, phone: phone.trim() || null, companyName: companyName.trim() || null, consent, language: language.toUpperCase() as 'FI' | 'SV' | 'EN', service: service?.id ?? null };
    await ask({ variables: { input } });
    forget();
    // In place of the form, so that going back does not lead to a form that was sent.
    navigate(inLanguage(language, `/ask?sent=${municipality}`), { replace: true });
  };
}
