import { useQuery } from '@apollo/client/react';
import { IndustryNamesDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { CompanyPicker, usePickedCompany } from '../companies/CompanyPicker.tsx';
import { m as words } from '../directory/servicePage.messages.ts';
import { m } from './narrowing.messages.ts';
import { type Question, stages } from './question.ts';
import { useFollowing } from './useFollowing.ts';

type OnCompany = (id: string) => void;

/** What may be told of the business beside the need. Nobody must: a rule that is not known is answered by "ask". */
export function Narrowing({ question, onCompany }: { question: Question; onCompany: OnCompany }): ReactNode {
  const t = useText();
  const { industry, stage, company } = question;
  const [chosenStage, chooseStage] = useFollowing(stage);
  const told = [industry, stage, company].filter(Boolean).length;
  // Who takes the last fact back goes on in the same fields.
  const [opened, setOpened] = useState(told > 0);
  if (told > 0 && !opened) setOpened(true);
  return (
    <Disclosure summary={told > 0 ? t(m.told, { n: told }) : t(m.more)} open={opened}>
      <div className="narrowing">
        <CompanyField chosen={company} onCompany={onCompany} />
        <IndustryField chosen={industry} />
        <Select name="stage" label={t(m.stage)} required empty={t(m.unsaid)} value={chosenStage} onChange={(event) => chooseStage(event.target.value)} options={stages.map((value) => ({ value, label: t(words[value]) }))} />
        <Button type="submit" kind="secondary">{t(m.apply)}</Button>
      </div>
    </Disclosure>
  );
}

/** Services are meant for sections of TOL 2008; the divisions below them would only make the list longer. */
function IndustryField({ chosen }: { chosen: string }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(IndustryNamesDocument);
  const [value, setValue] = useFollowing(chosen);
  const sections = data?.industries.filter(({ code }) => /^[A-U]$/.test(code)).map(({ code, name }) => ({ value: code, label: l(name) }));
  const options = sections ?? (chosen ? [{ value: chosen, label: '…' }] : []);
  return <Select name="industry" label={t(m.industry)} required empty={t(m.unsaid)} value={value} onChange={(event) => setValue(event.target.value)} options={options} />;
}

/** Only who knows a company can ask for it: its own people and advisers. */
function CompanyField({ chosen, onCompany }: { chosen: string; onCompany: OnCompany }): ReactNode {
  const { viewer } = useSession();
  if (hasRole(viewer, 'ADVISER')) return <PickedField chosen={chosen} onCompany={onCompany} />;
  const own = viewer?.memberships.flatMap(({ company }) => company ?? []) ?? [];
  return own.length > 0 ? <OwnField chosen={chosen} own={own} /> : null;
}

function OwnField({ chosen, own }: { chosen: string; own: readonly { id: string; name: string }[] }): ReactNode {
  const t = useText();
  const [value, setValue] = useFollowing(chosen);
  return <Select name="company" label={t(m.company)} hint={t(m.companyHint)} required empty={t(m.unsaid)} value={value} onChange={(event) => setValue(event.target.value)} options={own.map(({ id, name }) => ({ value: id, label: name }))} />;
}

function PickedField({ chosen, onCompany }: { chosen: string; onCompany: OnCompany }): ReactNode {
  const [id, setId] = useFollowing(chosen);
  const [typed, setTyped] = useState<string | null>(null);
  const company = usePickedCompany(id || null);
  const choose = (picked: string) => {
    setId(picked);
    if (picked !== chosen) onCompany(picked);
  };
  const type = (text: string) => {
    setTyped(text);
    // As long as a name is being typed nothing has been chosen; no name at all is a choice.
    if (text === '') choose('');
    else setId('');
  };
  return (
    <>
      <CompanyPicker name="companyName" company={company} text={typed ?? company?.name ?? ''} onText={type} onChoose={choose} />
      <input type="hidden" name="company" value={id} />
    </>
  );
}
