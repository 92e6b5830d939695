import type { NeedSource } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Select } from '../../ui/Select.tsx';
import { m } from './newNeed.messages.ts';
import { periods, unitOf, type WindowUnit, windowUnits } from './quarters.ts';

/** Where an adviser may have heard of it; what the company itself writes is marked by the API. */
export const sourceOptions: readonly NeedSource[] = ['CALL', 'VISIT', 'MEETING', 'MAIL', 'COFFEE', 'REFERRAL', 'SEARCH'];

type Window = { windowFrom: string; windowTo: string };

/** From which month, quarter or year to which; the end follows the beginning until it is chosen. */
export function WindowFields({ known }: { known?: Window }): ReactNode {
  const t = useText();
  const [unit, setUnit] = useState<WindowUnit>(known ? unitOf(known.windowFrom, known.windowTo) : 'quarter');
  return (
    <>
      <RadioGroup name="windowUnit" label={t(m.unit)} required inline value={unit} onChange={(value) => setUnit(value as WindowUnit)} options={windowUnits.map((value) => ({ value, label: t(m[value]) }))} />
      <FromTo key={unit} unit={unit} known={known} />
    </>
  );
}

function FromTo({ unit, known }: { unit: WindowUnit; known?: Window }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const all = periods(unit);
  const isKnown = known && all.some(({ from }) => from === known.windowFrom) && all.some(({ to }) => to === known.windowTo);
  // Days that no list has stay as they are until others are chosen.
  const list = known && !isKnown ? [{ from: known.windowFrom, to: known.windowTo }, ...all] : all;
  const [from, setFrom] = useState(known?.windowFrom ?? all[1]!.from);
  const [to, setTo] = useState<string | null>(known?.windowTo ?? null);
  const label = (one: { from: string; to: string }) => (unit === 'year' && all.includes(one) ? one.from.slice(0, 4) : monthsText(language, one.from, one.to));
  const follows = list.find((one) => one.from === from)?.to;
  return (
    <div className="need-window">
      <Select name="windowFrom" label={t(m.from)} required empty={null} options={list.map((one) => ({ value: one.from, label: label(one) }))} value={from} onChange={(event) => setFrom(event.target.value)} />
      <Select name="windowTo" label={t(m.to)} required empty={null} options={list.map((one) => ({ value: one.to, label: label(one) }))} value={to ?? follows} onChange={(event) => setTo(event.target.value)} />
    </div>
  );
}
