import { useQuery } from '@apollo/client/react';
import { UpkeepChoicesDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Localized, type Message, type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { m as companies } from '../companies/companies.messages.ts';
import { m as service } from '../directory/service.messages.ts';
import { m as page } from '../directory/servicePage.messages.ts';
import { m as fields } from '../upkeep/fields.messages.ts';
import { m as imports } from './imports.messages.ts';
import { type ColumnName, columnNames, useColumnLabel, writing } from './columns.ts';
import { m } from './columns.messages.ts';

/** What each column means and what may stand in it. */
export function ColumnGuide(): ReactNode {
  const t = useText();
  const columns = columnsOf(t, useColumnLabel());
  return (
    <div className="import-guide">
      <Disclosure summary={t(imports.columns)}>
        <DataTable caption={t(imports.columns)} hideCaption rows={columnNames} rowKey={(name) => name} columns={columns} />
        {[m.phrasesNote, m.onlyToldNote, m.json].map((note) => <p key={note.id}>{t(note)}</p>)}
        <CodeLists />
      </Disclosure>
    </div>
  );
}

function columnsOf(t: Text, label: (column: string) => string): Column<ColumnName>[] {
  return [
    { key: 'column', header: t(m.column), heading: true, cell: (name) => <code>{name}</code> },
    { key: 'meaning', header: t(m.meaning), cell: (name) => label(name) },
    { key: 'write', header: t(m.write), cell: (name) => <WhatToWrite name={name} /> },
  ];
}

const codes: Partial<Record<ColumnName, { first: Message; words: Record<string, Message> }>> = {
  stages: { first: m.emptyIsAll, words: only(page, ['IDEA', 'STARTING', 'GROWING', 'INTERNATIONALISING', 'CHANGING', 'DIFFICULTY', 'CLOSING']) },
  sizes: { first: m.emptyIsAll, words: only(companies, ['SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE']) },
  coverage_type: { first: m.required, words: only(fields, ['NATIONAL', 'REGION', 'MUNICIPALITY', 'EMPLOYMENT_AREA', 'ECONOMIC_DEVELOPMENT_CENTRE', 'WELLBEING_COUNTY']) },
  cost: { first: m.required, words: only(service, ['FREE', 'MIXED', 'PAID']) },
};

function only<Key extends string>(from: Record<Key, Message>, keys: readonly Key[]): Record<string, Message> {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

function WhatToWrite({ name }: { name: ColumnName }): ReactNode {
  const t = useText();
  const choice = codes[name];
  if (!choice) return writing(name, t);
  return (
    <>
      {t(choice.first)}
      <ul className="import-codes">
        {Object.entries(choice.words).map(([code, word]) => (
          <li key={code}><code>{code}</code> {t(word)}</li>
        ))}
      </ul>
    </>
  );
}

/** The codes of the vocabulary with their names. */
function CodeLists(): ReactNode {
  const { data } = useQuery(UpkeepChoicesDocument);
  if (!data) return null;
  return (
    <>
      <Codes title={m.listTopics} codes={data.topics} />
      <Codes title={m.listIndustries} codes={data.industries} />
      <Codes title={m.listRegions} codes={data.regions} />
      <Codes title={m.listAreas} codes={data.areas.map(({ id, name }) => ({ code: id, name }))} />
      <Codes title={m.listMunicipalities} codes={data.municipalities} />
    </>
  );
}

function Codes({ title, codes: known }: { title: Message; codes: readonly { code: string; name: Localized }[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Disclosure summary={t(title, { n: known.length })}>
      <ul className="import-codes">
        {known.map(({ code, name }) => (
          <li key={code}><code>{code}</code> {l(name)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
