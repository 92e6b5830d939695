import { useLazyQuery } from '@apollo/client/react';
import { type NeedDetailsFragment, type NewNeedPageQuery, ProposeNeedDocument, type ProposeNeedQuery } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';
import { DepartmentsField } from './DepartmentsField.tsx';
import { FiguresFound } from './FiguresFound.tsx';
import { LeadNote } from './LeadNote.tsx';
import { m as list } from './needs.messages.ts';
import { certainties } from './needWords.ts';
import { isSameTale } from './sameTale.ts';
import { m } from './newNeed.messages.ts';
import { SizeFields, typedSizes } from './SizeFields.tsx';
import { WindowFields } from './WindowFields.tsx';

export type Topics = NewNeedPageQuery['topics'];
type NeedFieldsProps = { advises: boolean; municipality: string | null; topics: Topics; /** Where topics are proposed for, before the company is known. */ near?: string | null; known?: NeedDetailsFragment; said?: string; /** The topic that is known already, before anybody chooses another. */ begun?: string; /** Everybody knows already whose it is. */ nameKnown?: boolean | undefined; /** Stands after the words: whose need it is. */ who?: ReactNode; /** Stands after the certainty. */ children?: ReactNode };

const PAUSE = 400;
const LONGEST = 2000;

/** What a need says: the words first, and from them the rest is proposed until it is chosen. */
export function NeedFields({ advises, municipality, near = null, topics, known, said = '', begun, nameKnown = false, who, children }: NeedFieldsProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [words, setWords] = useState(known?.words ?? said);
  const [title, setTitle] = useState<string | null>(known?.title ?? null);
  const [topic, setTopic] = useState<string | null>(known?.topic.code ?? begun ?? null);
  const [shown, setShown] = useState(known?.nameShown ?? nameKnown);
  const [sizes, setSizes] = useState(() => typedSizes(known));
  const proposal = useProposal(words, known ? null : (municipality ?? near));
  const likely = proposal?.topics.map((one) => one.topic.code) ?? [];
  const about = topic ?? likely[0] ?? '';
  return (
    <>
      <div className="need-said">
        <TextArea name="words" label={t(advises ? m.words : m.ownWords)} hint={t(m.wordsHint)} required rows={3} limit={LONGEST} value={words} onChange={(event) => setWords(event.target.value)} />
        <LeadNote text={words} nameShown={shown} />
        <FiguresFound words={usePaused(words.slice(0, LONGEST), PAUSE)} sizes={sizes} />
      </div>
      {who}
      <TopicField {...{ topics, likely, about }} onChoose={setTopic} />
      <div className="need-said">
        <TextField name="title" label={t(m.needTitle)} hint={t(m.needTitleHint)} maxLength={120} autoComplete="off" value={title ?? proposal?.title ?? ''} onChange={(event) => setTitle(event.target.value)} />
        <LeadNote text={title ?? ''} nameShown={shown} />
      </div>
      <DepartmentsField municipality={municipality} topic={about} known={known?.departments.map(({ id }) => id)} />
      <WindowFields known={known} />
      <RadioGroup name="certainty" label={t(m.certainty)} required beside defaultValue={known?.certainty ?? 'LIKELY'} options={certainties.map((value) => ({ value, label: t(list[value]), hint: t(m[`${value}Hint`]) }))} />
      {children}
      <NameShown advises={advises} shown={known?.nameShown ?? nameKnown} onChange={setShown} />
      <SizeFields known={known} language={known?.language ?? language.toUpperCase()} onSize={(field, typed) => setSizes((before) => ({ ...before, [field]: typed }))} />
    </>
  );
}

function TopicField({ topics, likely, about, onChoose }: { topics: Topics; likely: readonly string[]; about: string; onChoose: (topic: string) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const all = topics.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label));
  const first = likely.flatMap((code) => all.find(({ value }) => value === code) ?? []);
  const grouped = [{ label: t(m.proposed), options: first }, { label: t(m.otherTopics), options: all.filter((one) => !first.includes(one)) }];
  return <Select name="topic" label={t(m.topic)} required value={about} onChange={(event) => onChoose(event.target.value)} options={first.length > 0 ? grouped : all} />;
}

/** An adviser who has not asked says so by the same choice as one who heard no. */
function NameShown({ advises, shown, onChange }: { advises: boolean; shown: boolean; onChange: (shown: boolean) => void }): ReactNode {
  const t = useText();
  const options = [
    { value: 'no', label: t(advises ? m.nameNoAsked : m.nameNo), hint: t(m.nameNoHint) },
    { value: 'yes', label: t(m.nameYes), hint: t(m.nameYesHint) },
  ];
  return <RadioGroup name="nameShown" label={t(m.nameShown)} hint={t(m.nameShownHint)} required beside defaultValue={shown ? 'yes' : 'no'} onChange={(value) => onChange(value === 'yes')} options={options} />;
}

/** Asked for when the words have rested for a moment. While somebody types on, the last answer stays; one to other words, or one that comes late, does not. */
function useProposal(words: string, municipality: string | null) {
  const now = words.trim();
  const rested = usePaused(now, PAUSE);
  const [ask] = useLazyQuery(ProposeNeedDocument);
  const [answer, setAnswer] = useState<{ to: string; proposal: ProposeNeedQuery['proposeNeed'] } | null>(null);
  useEffect(() => {
    if (!rested || municipality === null) return undefined;
    let isOvertaken = false;
    const take = (proposal?: ProposeNeedQuery['proposeNeed']) => proposal && !isOvertaken && setAnswer({ to: rested, proposal });
    // What is overtaken ends as aborted; without a proposal the fields are filled in by hand.
    ask({ variables: { input: { words: rested.slice(0, LONGEST), municipality } } }).then(({ data }) => take(data?.proposeNeed), () => undefined);
    return () => void (isOvertaken = true);
  }, [ask, rested, municipality]);
  return answer && isSameTale(answer.to, now) ? answer.proposal : undefined;
}
