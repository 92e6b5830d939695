import type { NeedSource } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { m } from './newNeed.messages.ts';
import { monthsText, quarterEnd, quarterStarts } from './quarters.ts';

const QUARTERS = 12;

/** Where an adviser may have heard of it; what the company itself writes is marked by the API. */
export const sourceOptions: readonly NeedSource[] = ['CALL', 'VISIT', 'COFFEE', 'REFERRAL'];

/** From which quarter to which; the end follows the beginning until it is chosen. */
export function WindowFields(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const starts = quarterStarts(QUARTERS);
  const [from, setFrom] = useState(starts[1]!);
  const [to, setTo] = useState<string | null>(null);
  const options = starts.map((start) => ({ value: start, label: monthsText(language, start, quarterEnd(start)) }));
  return (
    <div className="need-window">
      <Select name="windowFrom" label={t(m.from)} required empty={null} options={options} value={from} onChange={(event) => setFrom(event.target.value)} />
      <Select name="windowTo" label={t(m.to)} required empty={null} options={options} value={to ?? from} onChange={(event) => setTo(event.target.value)} />
    </div>
  );
}
