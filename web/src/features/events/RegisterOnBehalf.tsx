import { useMutation } from '@apollo/client/react';
import { type PickedCompanyFragment, RegisterOnBehalfDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { isLanguage, languageNames, languages, useLanguage } from '../../app/language.ts';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField, RadioGroup } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AddCompanyDialog } from '../companies/AddCompanyDialog.tsx';
import { CompanyPicker, usePickedCompany } from '../companies/CompanyPicker.tsx';
import { toApi } from '../people/apiLanguage.ts';
import type { Event } from './EventPage.tsx';
import { guestWords } from './guestWords.ts';
import { m } from './hosting.messages.ts';
import { PartySize } from './PartySize.tsx';

type Props = { event: Event; onSaid: (text: string) => void };

/** On the telephone, or in a room with thirty people: the adviser writes the party down for them. */
export function RegisterOnBehalf({ event, onSaid }: Props): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  const done = (text: string) => {
    setOpen(false);
    onSaid(text);
  };
  return (
    <>
      <Button kind="secondary" icon="plus" onClick={() => setOpen(true)}>{t(m.behalf)}</Button>
      <Dialog open={open} title={t(m.behalfTitle)} onClose={() => setOpen(false)}>
        <BehalfForm event={event} onSaid={done} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function BehalfForm({ event, onSaid, onClose }: Props & { onClose: () => void }): ReactNode {
  const t = useText();
  const company = useCompanyChoice();
  const [register] = useMutation(RegisterOnBehalfDocument);
  const [isAlready, setAlready] = useState(false);
  const send = async (values: FormValues, { key }: { key: string }) => {
    setAlready(false);
    const input = { event: event.id, company: company.picked?.id ?? '', ...whoOf(values), partySize: values.number('partySize') ?? 1, consent: values.ticked('consent'), key };
    const place = await register({ variables: { input } }).then(({ data }) => data?.registerOnBehalf, (error: unknown) => {
      if (problemOf(error).code !== 'ALREADY_REGISTERED') throw error;
      setAlready(true);
    });
    if (place) onSaid(t(m.done, { name: place.guestName, state: t(guestWords[place.status].message) }));
  };
  return (
    <>
      <Form label={t(m.behalfTitle)} submit={t(m.register)} action={send} note={isAlready ? <Notice kind="error" live title={t(m.alreadyHere)} /> : t(m.behalfText)} secondary={<Button kind="quiet" onClick={onClose}>{t(m.back)}</Button>}>
        <CompanyPicker name="company" company={company.picked} text={company.text} onText={company.type} onChoose={company.choose} onAdd={() => company.setAdding(true)} />
        {company.picked && <Who key={company.picked.id} company={company.picked} />}
        <PartySize event={event} label={t(m.size)} />
        <CheckboxField name="consent" label={t(m.consent)} required missing={t(m.consentMissing)} />
      </Form>
      <AddCompanyDialog open={company.adding} typed={company.text} municipality={event.municipality.code} onClose={() => company.setAdding(false)} onAdded={company.added} />
    </>
  );
}

/** What is chosen counts until something else is typed. */
function useCompanyChoice() {
  const [text, setText] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const picked = usePickedCompany(id);
  const type = (typed: string) => {
    setText(typed);
    if (typed !== picked?.name) setId(null);
  };
  const added = ({ id: newId, name }: PickedCompanyFragment) => {
    setText(name);
    setId(newId);
    setAdding(false);
  };
  return { picked, text, type, choose: setId, adding, setAdding, added };
}

const OTHER = 'other';

/** One of the company's people, or somebody whom the portal does not know yet. */
function Who({ company }: { company: PickedCompanyFragment }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const people = company.people.flatMap(({ person }) => person ?? []);
  const [who, setWho] = useState(people[0]?.id ?? OTHER);
  const options = [...people.map(({ id, name }) => ({ value: id, label: name })), { value: OTHER, label: t(m.somebodyElse) }];
  return (
    <>
      {people.length > 0 && <RadioGroup name="person" label={t(m.person)} required options={options} value={who} onChange={setWho} />}
      {who === OTHER && (
        <>
          <TextField name="name" label={t(m.name)} required autoComplete="off" maxLength={100} />
          <TextField name="email" type="email" label={t(m.email)} required autoComplete="off" maxLength={254} />
          <RadioGroup name="language" label={t(m.language)} required inline defaultValue={language} options={languages.map((one) => ({ value: one, label: languageNames[one] }))} />
        </>
      )}
    </>
  );
}

function whoOf(values: FormValues) {
  const person = values.text('person');
  if (person && person !== OTHER) return { person };
  const language = values.text('language');
  return { name: values.textOrNull('name'), email: values.textOrNull('email'), ...(isLanguage(language) ? { language: toApi(language) } : {}) };
}
