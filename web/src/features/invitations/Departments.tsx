import { useMutation, useQuery } from '@apollo/client/react';
import { DepartmentsDocument, InviteDepartmentsDocument, RemindDepartmentsDocument, type DepartmentChecklistFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type Line, linesOf, listed } from './departmentLines.ts';
import { departmentColumns } from './departmentColumns.tsx';
import { m } from './invite.messages.ts';
import { useTelling } from './useTelling.ts';

/** The checklist of departments: who comes, who has not answered, who has not been asked. */
export function Departments({ event }: { event: string }): ReactNode {
  const t = useText();
  const { data, error } = useQuery(DepartmentsDocument, { variables: { event }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" count={5} />;
  if (!data.event) return null;
  const lines = linesOf(data.event);
  if (lines.length === 0) return <Section title={t(m.departments)}><EmptyState level={3} icon="people" title={t(m.noDepartments)}>{t(m.noDepartmentsText)}</EmptyState></Section>;
  return <Checklist event={data.event} lines={lines} />;
}

function Checklist({ event, lines }: { event: DepartmentChecklistFragment; lines: readonly Line[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const { said, problem, pending, tell } = useTelling();
  const names = (some: readonly Line[]) => listed(language, some.map(({ department }) => l(department.name)));
  const [invite] = useMutation(InviteDepartmentsDocument);
  const [remind] = useMutation(RemindDepartmentsDocument);
  const askThem = (some: readonly Line[]) => tell(() => invite({ variables: { input: { event: event.id, departments: some.map(({ department }) => department.id) } } }), t(m.saidAsked, { names: names(some) }));
  const remindThem = (some: readonly Line[]) => tell(() => remind({ variables: { input: { event: event.id, departments: some.map(({ department }) => department.id) } } }), t(m.saidReminded, { names: names(some) }));
  const [unasked, late] = [lines.filter(({ invitation }) => !invitation), lines.filter(({ invitation }) => invitation?.canBeReminded)];
  const open = event.refusalToInvite === null;
  const marking = event.refusalToCheckIn === null && !open;
  const columns = departmentColumns({ t, l, f, open, marking, pending, onAsk: (line) => askThem([line]), onRemind: (line) => remindThem([line]) });
  return (
    <Section title={t(m.departments)} lead={marking ? t(m.markLead) : undefined}>
      <Missing lines={lines} names={names} />
      {open && unasked.length + late.length > 0 && (
        <ButtonRow>
          {unasked.length > 0 && <Button icon="mail" pending={pending} onClick={() => askThem(unasked)}>{t(m.askAll, { n: unasked.length })}</Button>}
          {late.length > 0 && <Button kind="secondary" icon="clock" pending={pending} onClick={() => remindThem(late)}>{t(m.remindAll, { n: late.length })}</Button>}
        </ButtonRow>
      )}
      <p className={said ? 'invite-said' : 'visually-hidden'} role="status">{said}</p>
      {problem && <Notice kind="error" live>{problem}</Notice>}
      <DataTable caption={t(m.departments)} hideCaption columns={columns} rows={lines} rowKey={({ department }) => department.id} />
    </Section>
  );
}

/** Who is missing, at one look and in plain words. */
function Missing({ lines, names }: { lines: readonly Line[]; names: (some: readonly Line[]) => string }): ReactNode {
  const t = useText();
  const silent = lines.filter(({ invitation }) => invitation?.answer === 'ASKED');
  const unasked = lines.filter(({ invitation }) => !invitation);
  const coming = lines.filter(({ invitation }) => invitation?.answer === 'YES').length;
  return (
    <div className="invite-missing">
      <p className="invite-count">{t(m.comingOf, { coming, all: lines.length })}</p>
      {silent.length > 0 && <p>{t(m.hasNotAnswered, { n: silent.length, names: names(silent) })}</p>}
      {unasked.length > 0 && <p>{t(m.notAskedNames, { names: names(unasked) })}</p>}
      {silent.length === 0 && unasked.length < lines.length && <p>{t(m.allAnswered)}</p>}
    </div>
  );
}
