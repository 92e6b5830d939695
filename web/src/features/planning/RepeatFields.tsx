import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { PartProps } from './EventForm.tsx';
import { m } from './plan.messages.ts';
import type { Plan, Repetition } from './plan.ts';
import { rhythm } from './rhythm.ts';
import { MOST_IN_SERIES, useSeriesStarts } from './useSeriesStarts.ts';

export function RepeatFields({ plan, change }: PartProps): ReactNode {
  const t = useText();
  const options = [
    { value: 'NONE', label: t(m.once) },
    { value: 'WEEK', label: t(m.weekly) },
    { value: 'MONTH', label: t(m.monthly) },
  ];
  return (
    <>
      <RadioGroup name="repeat" label={t(m.repeat)} required value={plan.repeat} onChange={(repeat) => change({ repeat: repeat as Repetition })} options={options} />
      {plan.repeat !== 'NONE' && (
        <div className="plan-series">
          <HowLong {...{ plan, change }} />
          <Preview plan={plan} />
        </div>
      )}
    </>
  );
}

function HowLong({ plan, change }: PartProps): ReactNode {
  const t = useText();
  const options = [
    { value: 'COUNT', label: t(m.byCount) },
    { value: 'UNTIL', label: t(m.byDay) },
  ];
  return (
    <>
      <RadioGroup name="ends" label={t(m.howLong)} required inline value={plan.ends} onChange={(ends) => change({ ends: ends as Plan['ends'] })} options={options} />
      {plan.ends === 'COUNT' ? (
        <NumberField name="count" label={t(m.count)} required min={2} max={MOST_IN_SERIES} step={1} value={plan.count} onChange={(event) => change({ count: event.target.value })} />
      ) : (
        <DateField name="until" label={t(m.until)} required min={plan.day || undefined} value={plan.until} onChange={(event) => change({ until: event.target.value })} />
      )}
    </>
  );
}

/** The days in words, before anything is saved: the API counts them as it will when it plans them. */
function Preview({ plan }: { plan: Plan }): ReactNode {
  const t = useText();
  const f = useFormat();
  const language = useLanguage();
  const starts = useSeriesStarts(plan);
  if (plan.day === '' || plan.repeat === 'NONE') return <p className="plan-preview">{t(m.chooseDay)}</p>;
  if (!starts) return null;
  return (
    <div className="plan-preview" role="status">
      <p>
        <strong>{rhythm(language, plan.repeat, plan.day)}</strong>
      </p>
      {starts.length === 0 && <p>{t(m.noDays)}</p>}
      {starts.length > MOST_IN_SERIES && <p>{t(m.tooMany)}</p>}
      {starts.length > 0 && starts.length <= MOST_IN_SERIES && (
        <>
          <p>{t(m.preview, { n: starts.length })}. {t(m.previewText)}</p>
          <ol>
            {starts.map((start) => (
              <li key={start}>{f.longDate(start)}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
