import { useApolloClient } from '@apollo/client/react';
import { ClearFromDeskDocument, type DeskLineFragment, KeepPromiseDocument } from '@luotsi/schema';
import type { DeskKind } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m } from './desk.messages.ts';

type Props = { row: DeskLineFragment; name: string; onDone: (row: DeskLineFragment, name: string) => void };

/** Of these an adviser says that they are done; the others leave by what is done with them. */
const clearable = new Set<DeskKind>(['DECLINED', 'NOT_HELPED', 'PROMISE', 'TO_CONFIRM', 'ANSWERED']);

/** What to do next, one press away, and beside it that it is done. */
export function NextStep({ row, name, onDone }: Props): ReactNode {
  return (
    <div className="desk-next">
      <Move row={row} name={name} />
      {clearable.has(row.kind) && <DealtWith row={row} name={name} onDone={onDone} />}
    </div>
  );
}

function Move({ row, name }: Omit<Props, 'onDone'>): ReactNode {
  const t = useText();
  const { next, referral, need, promise } = row;
  const company = referral?.contactPerson?.phone ?? referral?.contactPhone;
  const receiver = referral?.service.phone ?? referral?.service.organisation.phone;
  switch (next) {
    case 'CALL_RECEIVER':
      return receiver ? <Call number={receiver} label={t(m.callReceiver)} /> : <To to={`/referrals/${row.id}`} label={t(m.askReceiver)} name={name} />;
    case 'CHOOSE_ANOTHER':
      return <To to={`/referrals/${row.id}`} label={t(m.chooseAnother)} name={name} />;
    case 'CALL_COMPANY':
      return (
        <>
          {company && <Call number={company} label={t(m.callCompany)} />}
          <To to={`/referrals/${row.id}`} label={t(company ? m.open : m.chooseAnother)} name={name} quiet={Boolean(company)} />
        </>
      );
    case 'ASK_COMPANY':
      return company ? <Call number={company} label={t(m.askCompany)} /> : <To to={`/referrals/${row.id}`} label={t(m.askCompany)} name={name} />;
    case 'READ_ANSWER':
      return <To to={`/referrals/${row.id}`} label={t(m.readAnswer)} name={name} />;
    case 'READ_OBJECTION':
      return <To to={`/ideas/idea/${row.ideaMerge!.idea.id}`} label={t(m.openIdea)} name={name} />;
    case 'ASK_DEPARTMENT':
      return (
        <>
          <To to={`/needs/${row.id}`} label={t(m.askDepartment)} name={name} />
          {need?.company && <To to={`/referrals/new?need=${row.id}`} label={t(m.refer)} name={name} quiet />}
        </>
      );
    case 'ANSWER_DEPARTMENT':
      return <To to={`/needs/${need!.id}`} label={t(m.answerDepartment)} name={name} />;
    case 'LOOK_AT_REPORTS':
      return <To to={`/ideas/${row.id}/reported`} label={t(m.lookAtReports)} name={name} />;
    case 'ANSWER_REQUEST':
      return <To to={`/joining/${row.id}`} label={t(m.answerRequest)} name={name} />;
    case 'KEEP_PROMISE':
      return <To to={`/companies/${promise!.company.id}`} label={t(m.openCompany)} name={name} />;
  }
}

function To({ to, label, name, quiet = false }: { to: string; label: string; name: string; quiet?: boolean }): ReactNode {
  return <LinkButton kind={quiet ? 'quiet' : 'secondary'} to={to}>{label}<VisuallyHidden>: {name}</VisuallyHidden></LinkButton>;
}

/** The number is said, too: at a desk one types it into another telephone. */
function Call({ number, label }: { number: string; label: string }): ReactNode {
  return (
    <a className="button button-secondary" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      <Icon name="phone" />
      <span>{label} <span className="desk-number">{number}</span></span>
    </a>
  );
}

function DealtWith({ row, name, onDone }: Props): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isPromise = row.kind === 'PROMISE';
  const clear = async () => {
    setPending(true);
    setFailure(null);
    try {
      if (isPromise) await client.mutate({ mutation: KeepPromiseDocument, variables: { promise: row.id } });
      else await client.mutate({ mutation: ClearFromDeskDocument, variables: { referral: row.id } });
      onDone(row, name);
    } catch (error) {
      setPending(false);
      setFailure(problemOf(error).message ?? t(m.failedText));
    }
  };
  return (
    <>
      <Button kind="quiet" icon="check" pending={pending} onClick={() => void clear()}>
        {t(isPromise ? m.kept : m.clear)}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
      {failure && <Notice kind="error" live title={t(m.failed)}>{failure}</Notice>}
    </>
  );
}
