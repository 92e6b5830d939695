import { useQuery } from '@apollo/client/react';
import { AddCompanyIndustriesDocument, CompanyPickerDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { advisedBy, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox, type ComboOption } from '../../ui/ComboBox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { businessIdIn } from '../companies/businessId.ts';
import { m as companies } from '../companies/companies.messages.ts';
import { m } from './newReferral.messages.ts';
import type { PartProps } from './WhoPart.tsx';

type Props = PartProps & { /** Just begun: the writing goes on here. */ fresh: boolean; onChoose: (id: string, name: string) => void };

/** A company as one hears of it on the telephone; a sole trader may have no business ID. */
export function TypedCompany({ kept, change, refusal, fresh, onChoose }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { viewer } = useSession();
  const own = advisedBy(viewer);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!fresh) return;
    const fields = [...(box.current?.querySelectorAll('input') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, [fresh]);
  const wrong = businessIdIn(kept.businessId)?.right === false ? t(companies.businessIdWrong) : undefined;
  const taken = refusal?.code === 'COMPANY_EXISTS' ? refusal.message : undefined;
  return (
    <div className="written" ref={box}>
      <p className="part-note">{t(m.newCompany)}</p>
      <TextField name="newCompany.name" label={t(companies.name)} required autoComplete="off" maxLength={200} value={kept.companyText} onChange={({ target }) => change({ companyText: target.value })} />
      <TextField name="newCompany.businessId" label={t(companies.businessId)} hint={t(m.businessIdHint)} error={wrong ?? taken} autoComplete="off" width="short" maxLength={9} value={kept.businessId} onChange={({ target }) => change({ businessId: target.value })} />
      <Known businessId={kept.businessId} onChoose={onChoose} />
      {own.length > 1 && (
        <Select name="newCompany.municipality" label={t(companies.municipality)} required empty={null} value={kept.municipality ?? own[0]?.code} onChange={({ target }) => change({ municipality: target.value })} options={own.map(({ code, name }) => ({ value: code, label: l(name) }))} />
      )}
      <IndustryField code={kept.industry} onChange={(industry) => change({ industry })} />
      <Button kind="quiet" onClick={() => change({ isNew: false, contact: null, businessId: '', industry: null })}>{t(m.searchInstead)}</Button>
    </div>
  );
}

/** Who is in the register of the portal already is not written down twice. */
function Known({ businessId, onChoose }: { businessId: string; onChoose: Props['onChoose'] }): ReactNode {
  const t = useText();
  const typed = businessIdIn(businessId);
  const { data } = useQuery(CompanyPickerDocument, { variables: { search: typed?.id ?? '' }, skip: !typed?.right });
  const known = typed?.right ? data?.companies.edges.find(({ node }) => node.businessId === typed.id)?.node : undefined;
  return (
    <div role="status">
      {known && <Notice kind="info" title={t(m.known, { name: known.name })} actions={<Button kind="secondary" onClick={() => onChoose(known.id, known.name)}>{t(m.takeKnown)}</Button>} />}
    </div>
  );
}

const MOST = 8;

/** By a word of its name or by its code; an empty box is no industry. */
function IndustryField({ code, onChange }: { code: string | null; onChange: (code: string | null) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(AddCompanyIndustriesDocument);
  const all: ComboOption[] = (data?.industries ?? []).filter(({ parent }) => parent).map((one) => ({ value: one.code, label: l(one.name), detail: one.code }));
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? all.find(({ value }) => value === code)?.label ?? '';
  const wanted = text.trim().toLocaleLowerCase();
  const found = wanted === '' ? [] : all.filter(({ value, label }) => value.startsWith(wanted) || label.toLocaleLowerCase().includes(wanted)).slice(0, MOST);
  return (
    <ComboBox
      name="newCompany.industry"
      label={t(companies.industry)}
      text={text}
      chosen={code !== null}
      options={code === null ? found : []}
      onText={(after) => {
        setTyped(after);
        onChange(null);
      }}
      onChoose={({ value }) => {
        setTyped(null);
        onChange(value);
      }}
    />
  );
}
