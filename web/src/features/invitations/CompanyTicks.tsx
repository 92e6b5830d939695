import type { CompanyBuilderQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FieldErrorText } from '../../ui/Field.tsx';
import { useFieldIds } from '../../ui/fieldError.ts';
import { Link } from '../../ui/Link.tsx';
import { Tag, TagRow } from '../../ui/Tag.tsx';
import { m } from './builder.messages.ts';
import { type Company, isNewFace } from './partedCompanies.ts';
import { useReasons } from './reasonText.ts';

const STEP = 15;

type Props = { companies: readonly Company[]; industries: CompanyBuilderQuery['industries']; isCut: boolean; chosen: readonly string[]; onChosen: (ids: string[]) => void };

export function CompanyTicks({ companies, industries, isCut, chosen, onChosen }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const reasons = useReasons();
  const [shown, setShown] = useState(STEP);
  const { id, errorId, error } = useFieldIds('companies');
  const newFaces = companies.filter(isNewFace).map(({ company }) => company);
  const ticked = companies.filter(({ company }) => chosen.includes(company)).length;
  const industryOf = (code: string | null) => l(industries.find((one) => one.code === code)?.name);
  const toggle = (id: string, on: boolean) => onChosen([...chosen.filter((one) => one !== id), ...(on ? [id] : [])]);
  return (
    <fieldset className="invite-ticks" id={id} aria-describedby={error ? errorId : undefined}>
      <legend>{t(m.toInvite)}</legend>
      <FieldErrorText id={errorId} error={error} />
      <div className="invite-tools">
        <p role="status" className="invite-selected">{t(m.selected, { n: ticked })}</p>
        <ButtonRow>
          {newFaces.length > 0 && <Button kind="secondary" icon="check" onClick={() => onChosen([...new Set([...chosen, ...newFaces])])}>{t(m.selectNew, { n: newFaces.length })}</Button>}
          {ticked > 0 && <Button kind="quiet" onClick={() => onChosen([])}>{t(m.clear)}</Button>}
        </ButtonRow>
      </div>
      <DataTable
        caption={t(m.toInvite)}
        hideCaption
        columns={tickColumns({ company: t(m.company), why: t(m.why), open: t(m.open) }, { chosen, toggle, industryOf, reasons })}
        rows={companies.slice(0, shown)}
        rowKey={({ company }) => company}
      />
      {shown < companies.length && <ButtonRow><Button kind="secondary" icon="down" onClick={() => setShown(shown + STEP)}>{t(m.showMore, { n: companies.length - shown })}</Button></ButtonRow>}
      {isCut && <p className="invite-small">{t(m.many)}</p>}
    </fieldset>
  );
}

type Ticking = { chosen: readonly string[]; toggle: (id: string, on: boolean) => void; industryOf: (code: string | null) => string; reasons: (company: Company) => string[] };

function tickColumns(words: { company: string; why: string; open: string }, { chosen, toggle, industryOf, reasons }: Ticking): Column<Company>[] {
  return [
    {
      key: 'company',
      header: words.company,
      heading: true,
      cell: ({ company, name, industry, place }) => (
        <div className="invite-choice">
          <label className="invite-tick">
            <input type="checkbox" name="company" checked={chosen.includes(company)} onChange={({ target }) => toggle(company, target.checked)} />
            <span>{name}</span>
          </label>
          <span className="second-line">{[industryOf(industry), place].filter(Boolean).join(', ')}</span>
        </div>
      ),
    },
    {
      key: 'why',
      header: words.why,
      cell: (company) => (
        <>
          <TagRow>{reasons(company).map((reason) => <Tag key={reason}>{reason}</Tag>)}</TagRow>
          <Link className="invite-small" to={`/companies/${company.company}`} aria-label={`${words.open}: ${company.name}`}>{words.open}</Link>
        </>
      ),
    },
  ];
}
