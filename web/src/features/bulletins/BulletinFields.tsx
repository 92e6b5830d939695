import { useQuery } from '@apollo/client/react';
import { BulletinChoicesDocument, BulletinEventsDocument, type OneBulletinFragment } from '@luotsi/schema';
import type { ChangeBulletinInput, Language } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './bulletins.messages.ts';

/** What a bulletin says, for writing one and for putting one right. */
export function BulletinFields({ bulletin }: { bulletin?: OneBulletinFragment }): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <TextField name="title" label={t(m.heading)} required maxLength={120} autoComplete="off" defaultValue={bulletin?.title} />
      <TextArea name="text" label={t(m.text)} hint={t(m.textHint)} required limit={2000} rows={5} defaultValue={bulletin?.text} />
      <RadioGroup name="language" label={t(m.language)} required inline defaultValue={bulletin?.language ?? language.toUpperCase()} options={(['FI', 'SV', 'EN'] as const).map((value) => ({ value, label: t(m[value]) }))} />
      <EventField chosen={bulletin?.event ?? null} />
      <Disclosure summary={t(m.where)} open={bulletin !== undefined}>
        <ForWhom bulletin={bulletin} />
      </Disclosure>
    </>
  );
}

/** One of the coming events; the one that was chosen before stays, also when it is over. */
function EventField({ chosen }: { chosen: OneBulletinFragment['event'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { data } = useQuery(BulletinEventsDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const coming = data.events.edges.map(({ node }) => node).filter(({ id, status }) => status === 'PUBLISHED' && id !== chosen?.id);
  const events = chosen ? [chosen, ...coming] : coming;
  if (events.length === 0) return null;
  const options = events.map(({ id, title, startsAt }) => ({ value: id, label: `${f.day(startsAt)} ${l(title)}` }));
  return <Select name="event" label={t(m.aboutEvent)} empty={t(m.noEvent)} defaultValue={chosen?.id ?? ''} options={options} />;
}

function ForWhom({ bulletin }: { bulletin?: OneBulletinFragment | undefined }): ReactNode {
  const t = useText();
  const optionsOf = useOptions();
  const { data } = useQuery(BulletinChoicesDocument);
  const [topics, setTopics] = useState(bulletin?.topics.map(({ code }) => code) ?? []);
  const [regions, setRegions] = useState(bulletin?.regions.map(({ code }) => code) ?? []);
  if (!data) return null;
  const several = bulletin?.municipalities ?? [];
  return (
    <div className="bulletin-where">
      <CheckboxGroup name="topics" label={t(m.topics)} hint={t(m.topicsHint)} options={optionsOf(data.topics)} value={topics} onChange={(chosen) => setTopics(chosen.slice(0, 5))} />
      <CheckboxGroup name="regions" label={t(m.regions)} options={optionsOf(data.regions)} value={regions} onChange={setRegions} />
      {several.length < 2 && <Select name="place" label={t(m.oneMunicipality)} empty={t(m.noMunicipality)} defaultValue={several[0]?.code ?? ''} options={optionsOf(data.municipalities)} />}
    </div>
  );
}

type Named = { code: string; name: Localized };

export function useOptions(): (things: readonly Named[]) => { value: string; label: string }[] {
  const l = useLocalized();
  return (things) => things.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}

/** What was typed, as the API takes it. Several municipalities, chosen elsewhere, stay as they are. */
export function contentOf(values: FormValues, bulletin?: OneBulletinFragment): Omit<ChangeBulletinInput, 'bulletin'> {
  const several = bulletin && bulletin.municipalities.length > 1 ? bulletin.municipalities.map(({ code }) => code) : null;
  const place = values.textOrNull('place');
  return {
    title: values.text('title'),
    text: values.text('text'),
    language: values.text('language') as Language,
    topics: values.list('topics'),
    regions: values.list('regions'),
    municipalities: several ?? (place ? [place] : []),
    event: values.textOrNull('event'),
  };
}
