import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Message, type Text, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './builder.messages.ts';
import type { Company } from './partedCompanies.ts';
import { useReasons } from './reasonText.ts';

type Outcome = NonNullable<Company['outcome']>;

const outcomes: Record<Outcome, { message: Message; tone: StatusTone }> = {
  INVITED: { message: m.outcomeInvited, tone: 'waiting' },
  REGISTERED: { message: m.outcomeRegistered, tone: 'active' },
  CAME: { message: m.outcomeCame, tone: 'good' },
};

/** Who has been invited, when, and what came of it: those who came first. */
export function InvitedList({ companies, isOver }: { companies: readonly Company[]; isOver: boolean }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (companies.length === 0) return null;
  const order: Outcome[] = ['CAME', 'REGISTERED', 'INVITED'];
  const rows = companies.toSorted((a, b) => order.indexOf(a.outcome!) - order.indexOf(b.outcome!) || a.name.localeCompare(b.name, 'fi'));
  return <DataTable caption={`${t(m.invited)} (${rows.length})`} columns={invitedColumns(t, f, isOver)} rows={rows} rowKey={({ company }) => company} />;
}

const nameOf = ({ company, name }: Company) => <Link to={`/companies/${company}`}>{name}</Link>;

function invitedColumns(t: Text, f: Format, isOver: boolean): Column<Company>[] {
  return [
    { key: 'company', header: t(m.company), heading: true, cell: nameOf },
    { key: 'when', header: t(m.invitedAt), cell: ({ invitedAt }) => (invitedAt ? f.dateTime(invitedAt) : '–') },
    { key: 'outcome', header: t(m.outcome), cell: ({ outcome }) => outcomeCell(t, outcome!, isOver) },
  ];
}

function outcomeCell(t: Text, outcome: Outcome, isOver: boolean): ReactNode {
  if (outcome === 'INVITED' && isOver) return <StatusTag>{t(m.outcomeInvitedOver)}</StatusTag>;
  const { message, tone } = outcomes[outcome];
  return <StatusTag tone={tone}>{t(message)}</StatusTag>;
}

/** Whom no mail reaches: nobody is known, or nobody wants any. Why they should come is as good a reason to call. */
export function CallList({ companies }: { companies: readonly Company[] }): ReactNode {
  const t = useText();
  const reasons = useReasons();
  if (companies.length === 0) return null;
  return (
    <div className="invite-call">
      <h3>{t(m.call)} ({companies.length})</h3>
      <p>{t(m.callLead)}</p>
      <DataTable caption={t(m.call)} hideCaption columns={callColumns(t, reasons)} rows={companies} rowKey={({ company }) => company} />
    </div>
  );
}

function callColumns(t: Text, reasons: (company: Company) => string[]): Column<Company>[] {
  return [
    { key: 'company', header: t(m.company), heading: true, cell: callName },
    { key: 'because', header: t(m.because), cell: ({ unwanted }) => <StatusTag icon={unwanted ? 'close' : 'phone'}>{t(unwanted ? m.unwanted : m.noPeople)}</StatusTag> },
    { key: 'why', header: t(m.why), cell: (company) => reasons(company).join(', ') },
  ];
}

function callName(company: Company): ReactNode {
  return (
    <>
      {nameOf(company)}
      <span className="second-line">{[company.place, company.businessId].filter(Boolean).join(', ')}</span>
    </>
  );
}
