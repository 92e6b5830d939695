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

/** What may be told of the business beside the need. Nobody must: a rule that is not known is answered by "ask". */
export function Narrowing({ question }: { question: Question }): ReactNode {
  const t = useText();
  const { industry, stage, company } = question;
  const told = [industry, stage, company].filter(Boolean).length;
  return (
    <Disclosure summary={told > 0 ? t(m.told, { n: told }) : t(m.more)} open={told > 0}>
      <div className="narrowing" key={`${industry} ${stage} ${company}`}>
        <CompanyField chosen={company} />
        <IndustryField chosen={industry} />
        <Select name="stage" label={t(m.stage)} required empty={t(m.unsaid)} defaultValue={stage} options={stages.map((value) => ({ value, label: t(words[value]) }))} />
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
  const [value, setValue] = useState(chosen);
  const sections = data?.industries.filter(({ code }) => /^[A-U]$/.test(code)).map(({ code, name }) => ({ value: code, label: l(name) }));
  const options = sections ?? (chosen ? [{ value: chosen, label: '…' }] : []);
  return <Select name="industry" label={t(m.industry)} required empty={t(m.unsaid)} value={value} onChange={(event) => setValue(event.target.value)} options={options} />;
}

/** Only who knows a company can ask for it: its own people and advisers. */
function CompanyField({ chosen }: { chosen: string }): ReactNode {
  const { viewer } = useSession();
  if (hasRole(viewer, 'ADVISER')) return <PickedField chosen={chosen} />;
  const own = viewer?.memberships.flatMap(({ company }) => company ?? []) ?? [];
  return own.length > 0 ? <OwnField chosen={chosen} own={own} /> : null;
}

function OwnField({ chosen, own }: { chosen: string; own: readonly { id: string; name: string }[] }): ReactNode {
  const t = useText();
  return <Select name="company" label={t(m.company)} hint={t(m.companyHint)} required empty={t(m.unsaid)} defaultValue={chosen} options={own.map(({ id, name }) => ({ value: id, label: name }))} />;
}

function PickedField({ chosen }: { chosen: string }): ReactNode {
  const [id, setId] = useState<string | null>(chosen || null);
  const [typed, setTyped] = useState<string | null>(null);
  const company = usePickedCompany(id);
  const type = (text: string) => {
    setTyped(text);
    setId(null);
  };
  return (
    <>
      <CompanyPicker name="companyName" company={company} text={typed ?? company?.name ?? ''} onText={type} onChoose={setId} />
      <input type="hidden" name="company" value={id ?? ''} />
    </>
  );
}
