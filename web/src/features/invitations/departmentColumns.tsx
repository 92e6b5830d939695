import { useMutation } from '@apollo/client/react';
import { type ChecklistLineFragment, MarkDepartmentDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import type { Format } from '../../app/format.ts';
import { type Localized, type Message, type Text, useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Line } from './departmentLines.ts';
import { m } from './invite.messages.ts';

type Context = { t: Text; l: (value: Localized) => string; f: Format; open: boolean; marking: boolean; pending: boolean; onAsk: (line: Line) => void; onRemind: (line: Line) => void };

const answers: Record<ChecklistLineFragment['answer'], { message: Message; tone: StatusTone }> = {
  ASKED: { message: m.waiting, tone: 'waiting' },
  YES: { message: m.coming, tone: 'good' },
  NO: { message: m.notComing, tone: 'bad' },
};

export function departmentColumns({ t, l, f, open, marking, ...deeds }: Context): Column<Line>[] {
  const marks: Column<Line>[] = marking ? [{ key: 'present', header: t(m.present), cell: ({ invitation }) => (invitation ? <PresentMark line={invitation} /> : '–') }] : [];
  const moves: Column<Line>[] = open ? [{ key: 'action', header: t(m.action), cell: (line) => <Moves line={line} {...deeds} /> }] : [];
  return [
    { key: 'department', header: t(m.department), heading: true, cell: ({ department }) => nameCell(l(department.name), department.heads.map(({ name }) => name)) },
    { key: 'answer', header: t(m.answer), cell: ({ invitation, department }) => answerCell(t, invitation, department.heads.length === 0) },
    { key: 'when', header: t(m.when), cell: ({ invitation }) => (invitation ? whenText(t, f, invitation) : '–') },
    ...marks,
    ...moves,
  ];
}

function nameCell(name: string, heads: readonly string[]): ReactNode {
  return (
    <>
      {name}
      <span className="second-line">{heads.join(', ')}</span>
    </>
  );
}

function answerCell(t: Text, invitation: ChecklistLineFragment | null, headless: boolean): ReactNode {
  const { message, tone } = invitation ? answers[invitation.answer] : { message: m.notAsked, tone: 'neutral' as const };
  return (
    <>
      <StatusTag tone={tone}>{t(message)}</StatusTag>
      {invitation?.note && <span className="second-line invite-note">{invitation.note}</span>}
      {headless && <span className="second-line">{t(m.noHead)}</span>}
    </>
  );
}

function whenText(t: Text, f: Format, { answeredAt, answeredBy, askedAt, remindedAt }: ChecklistLineFragment): string {
  if (answeredAt) return [t(m.answered, { date: f.day(answeredAt) }), answeredBy?.name].filter(Boolean).join(', ');
  return [t(m.asked, { date: f.day(askedAt) }), remindedAt && t(m.reminded, { date: f.day(remindedAt) })].filter(Boolean).join(', ');
}

function Moves({ line, pending, onAsk, onRemind }: { line: Line } & Pick<Context, 'pending' | 'onAsk' | 'onRemind'>): ReactNode {
  const t = useText();
  const l = useLocalized();
  const name = <VisuallyHidden> {l(line.department.name)}</VisuallyHidden>;
  if (!line.invitation) return <Button kind="quiet" icon="mail" pending={pending} onClick={() => onAsk(line)}>{t(m.ask)}{name}</Button>;
  if (line.invitation.canBeReminded) return <Button kind="quiet" icon="clock" pending={pending} onClick={() => onRemind(line)}>{t(m.remind)}{name}</Button>;
  return line.invitation.answer === 'ASKED' ? <span className="invite-small">{t(m.writtenToday)}</span> : '–';
}

/** Shown at once as it was pressed; the cache follows with the answer. */
function PresentMark({ line }: { line: ChecklistLineFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [mark, { loading }] = useMutation(MarkDepartmentDocument);
  return (
    <label className="invite-tick">
      <input
        type="checkbox"
        checked={line.present === true}
        aria-label={t(m.presentOf, { name: l(line.department.name) })}
        aria-busy={loading}
        onChange={({ target }) => void mark({ variables: { input: { invitation: line.id, present: target.checked } }, optimisticResponse: { markDepartment: { ...line, present: target.checked } } }).catch(() => {})}
      />
    </label>
  );
}
