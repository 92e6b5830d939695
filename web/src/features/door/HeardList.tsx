import type { HeardNeedFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag, Tag, TagRow } from '../../ui/Tag.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { dayInFinland } from '../../ui/moments.ts';
import { m as door } from './door.messages.ts';
import { m } from './heard.messages.ts';
import { type Draft, draftOfInput, draftOfNeed, saidByOf, whenOf } from './heardDraft.ts';
import { HeardForm } from './HeardForm.tsx';
import type { HeardInput } from './heardInput.ts';
import type { HeardValue } from './heardSource.ts';
import { drop, replace, type Waiting } from './outbox.ts';
import type { AtDoor } from './useAtDoor.ts';

type HeardDoor = AtDoor<HeardValue>;
/** One line of the list, whether the portal has it already or not. */
type Line = { id: string; input: Pick<HeardInput, 'words' | 'topic' | 'departments' | 'windowFrom' | 'windowTo' | 'saidBy' | 'nameShown'>; at: string; waits: Waiting | null; need: HeardNeedFragment | null };

export function HeardList({ heard, value, onSaid }: { heard: HeardDoor; value: HeardValue; onSaid: (text: string) => void }): ReactNode {
  const t = useText();
  const lines = linesOf(value.needs, heard.waiting);
  const [changing, setChanging] = useState<Line | null>(null);
  return (
    <Section title={t(m.listTitle, { n: lines.length })}>
      {lines.length === 0 && <EmptyState level={3} icon="coffee" title={t(m.none)}>{t(m.noneText)}</EmptyState>}
      <ol className="heard-list">
        {lines.map((line) => <HeardLine key={line.id} {...{ line, heard, value, onSaid }} onChange={() => setChanging(line)} />)}
      </ol>
      <Dialog open={changing !== null} title={t(m.correct)} onClose={() => setChanging(null)}>
        {changing && <Correction {...{ heard, value, onSaid }} line={changing} onClose={() => setChanging(null)} />}
      </Dialog>
    </Section>
  );
}

/** The last first; what was corrected or taken away here is so at once. */
function linesOf(needs: readonly HeardNeedFragment[], waiting: readonly Waiting[]): Line[] {
  const lines = new Map<string, Line>();
  for (const need of needs) {
    if (need.status === 'DROPPED') continue;
    const input = { words: need.words, topic: need.topic.code, departments: need.departments.map(({ id }) => id), windowFrom: need.windowFrom, windowTo: need.windowTo, saidBy: saidByOf(need) || null, nameShown: need.nameShown };
    lines.set(need.id, { id: need.id, input, at: need.recordedAt, waits: null, need });
  }
  for (const one of waiting) {
    const { action, key, at, refused } = one;
    if (action.kind === 'HEARD') lines.set(key, { id: key, input: action.input, at, waits: one, need: null });
    const known = action.kind === 'CORRECT' || action.kind === 'DROP' ? lines.get(action.need) : undefined;
    // A correction that was not taken stays, to be put right; what was not taken away is still there.
    if (known && action.kind === 'CORRECT') lines.set(known.id, { ...known, input: action.input, waits: one });
    if (known && action.kind === 'DROP' && refused === undefined) lines.delete(known.id);
  }
  return [...lines.values()].toReversed();
}

type LineProps = { line: Line; heard: HeardDoor; value: HeardValue; onSaid: (text: string) => void; onChange: () => void };

function HeardLine({ line, heard, value, onSaid, onChange }: LineProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { input, need, waits } = line;
  const topic = value.topics.find(({ code }) => code === input.topic);
  const owners = ownersOf(line, value).map(({ name }) => l(name));
  const isOpen = need === null || need.status === 'OPEN';
  const remove = () => {
    if (waits?.refused !== undefined) drop(waits.key);
    if (need) heard.act({ kind: 'DROP', need: need.id, words: input.words, note: t(m.dropNote) });
    else if (waits) drop(waits.key);
    onSaid(t(m.removed));
  };
  return (
    <li className="heard-line">
      <p className="heard-said">{need ? <Link to={`/needs/${need.id}`}>{input.words}</Link> : input.words}</p>
      <p className="heard-facts">{factsOf(line, heard, f, t).join(' · ')}</p>
      {waits?.refused !== undefined && <p className="heard-refused">{reasonOf(waits, t)}</p>}
      <TagRow>
        <Tag>{topic ? l(topic.name) : t(m.topicLater)}</Tag>
        {owners.map((name) => <Tag key={name}>{name}</Tag>)}
        {waits && <StatusTag tone={waits.refused === undefined ? 'waiting' : 'bad'}>{t(waits.refused === undefined ? door.toBeSent : m.refused)}</StatusTag>}
        {need && need.status !== 'OPEN' && <StatusTag tone="good">{t(m.seen)}</StatusTag>}
      </TagRow>
      {isOpen && heard.state.sending !== waits?.key && (
        <div className="heard-moves">
          <Button kind="quiet" onClick={onChange}>{t(m.correct)}<VisuallyHidden> {input.words}</VisuallyHidden></Button>
          <Button kind="quiet" onClick={remove}>{t(m.remove)}<VisuallyHidden> {input.words}</VisuallyHidden></Button>
        </div>
      )}
    </li>
  );
}

function reasonOf({ refused = '' }: Waiting, t: ReturnType<typeof useText>): string {
  return refused === 'unexpected' ? t(door.refusedUnexpected) : refused;
}

/** With what somebody else made of it meanwhile, which the list does not show below the correction that waits. */
function refusedNow(waits: Waiting, need: HeardNeedFragment | null, t: ReturnType<typeof useText>): string {
  const overtaken = need !== null && waits.action.kind === 'CORRECT' && waits.action.version !== need.version;
  return overtaken ? `${reasonOf(waits, t)} ”${need.words}”` : reasonOf(waits, t);
}

function ownersOf({ input }: Line, { departments }: HeardValue): HeardValue['departments'] {
  if (input.departments) return departments.filter(({ id }) => input.departments?.includes(id));
  return departments.filter(({ topics }) => topics.some(({ code }) => code === input.topic));
}

function factsOf({ input, at }: Line, { event }: HeardDoor, f: Format, t: ReturnType<typeof useText>): string[] {
  const when = { THIS_QUARTER: m.thisQuarter, NEXT_QUARTER: m.nextQuarter, YEAR: m.year, LATER: m.later }[whenOf(input, dayInFinland(new Date(event.startsAt)))];
  const who = input.saidBy ? `${input.saidBy}${input.nameShown ? '' : ` (${t(m.nameHidden)})`}` : t(m.nobody);
  return [f.time(at), who, t(when)];
}

function Correction({ line, heard, value, onSaid, onClose }: Omit<LineProps, 'onChange'> & { onClose: () => void }): ReactNode {
  const t = useText();
  const day = dayInFinland(new Date(heard.event.startsAt));
  const { need, waits } = line;
  const [draft, setDraft] = useState<Draft>(() => (waits && 'input' in waits.action ? draftOfInput(waits.action.input, day) : draftOfNeed(need!, day)));
  const save = (input: HeardInput) => {
    // What has not been sent yet is sent as it is now; its key stays.
    if (waits && waits.action.kind !== 'DROP' && 'input' in waits.action) {
      const { refused: _refused, ...rest } = waits;
      // Whoever reads what somebody else made of it meanwhile writes over that knowingly.
      const action = waits.action.kind === 'CORRECT' && waits.refused !== undefined && need ? { ...waits.action, version: need.version } : waits.action;
      replace({ ...rest, tries: 0, action: { ...action, input } });
      heard.again();
    } else heard.act({ kind: 'CORRECT', need: need!.id, version: need!.version, input });
    onSaid(t(m.corrected));
    onClose();
  };
  return <HeardForm event={heard.event} value={value} draft={draft} onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))} onSave={save} refused={waits?.refused === undefined ? undefined : refusedNow(waits, need, t)} submit={t(m.saveCorrection)} secondary={<Button kind="secondary" onClick={onClose}>{t(door.cancel)}</Button>} />;
}
