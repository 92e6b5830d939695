import { type ReactNode, useState } from 'react';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AddCompanyDialog } from '../companies/AddCompanyDialog.tsx';
import { CompanyPicker, usePickedCompany } from '../companies/CompanyPicker.tsx';
import { m as companies } from '../companies/companies.messages.ts';
import { SignInToSeeCompanies } from '../companies/SignInToSeeCompanies.tsx';
import { LogContactForm, type Said } from './LogContactForm.tsx';
import { m } from './contacts.messages.ts';

export function NewContactPage(): ReactNode {
  const t = useText();
  const { viewer, loading } = useSession();
  if (loading) return <PageSkeleton />;
  if (!viewer) return <SignInToSeeCompanies />;
  if (!hasRole(viewer, 'ADVISER')) return <PageHeader title={t(m.notYoursTitle)} lead={t(m.notYoursText)} />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/companies', label: t(companies.title) }]} />
      <PageHeader title={t(m.log)} lead={t(m.logLead)} />
      <NewContact />
    </>
  );
}

function NewContact(): ReactNode {
  const [query, change] = useAddressQuery();
  const company = usePickedCompany(query.get('company') || null);
  const [text, setText] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<{ text: Message; said: Said } | null>(null);
  const choose = (id: string | null) => change({ company: id ?? '' }, { replace: true });
  if (done && company) return <Logged company={company.id} {...done} onAnother={() => { setDone(null); setText(''); choose(null); }} />;
  const typed = (value: string) => {
    setText(value);
    if (company && value !== company.name) choose(null);
  };
  return (
    <>
      <LogContactForm company={company?.id ?? null} onLogged={(withPromise, said) => setDone({ text: withPromise ? m.savedWithPromise : m.saved, said })}>
        <CompanyPicker name="company" company={company} text={text ?? company?.name ?? ''} onText={typed} onChoose={choose} onAdd={() => setAdding(true)} />
      </LogContactForm>
      <AddCompanyDialog
        open={adding}
        typed={text ?? ''}
        onClose={() => setAdding(false)}
        onAdded={({ id, name }) => {
          setAdding(false);
          setText(name);
          choose(id);
        }}
      />
    </>
  );
}

/** What an adviser does next, after having talked with a company. */
function Logged({ company, text, said, onAnother }: { company: string; text: Message; said: Said; onAnother: () => void }): ReactNode {
  const t = useText();
  const actions = (
    <>
      <LinkButton icon="handover" to={`/referrals/new?company=${company}`}>{t(companies.refer)}</LinkButton>
      <LinkButton kind="secondary" to={`/needs/new?company=${company}`} state={said}>{t(companies.recordNeed)}</LinkButton>
      <LinkButton kind="quiet" to={`/companies/${company}`}>{t(m.openCompany)}</LinkButton>
      <Button kind="quiet" onClick={onAnother}>{t(m.another)}</Button>
    </>
  );
  return <Done title={t(text)} actions={actions}>{t(m.nextStep)}</Done>;
}
