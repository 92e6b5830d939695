import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, FieldGroup, type FieldProps } from '../../ui/Field.tsx';
import { today } from '../../ui/moments.ts';
import './times.css';
import { m } from './times.messages.ts';
import { emptyRow, mistakeIn, MOST_TIMES, rowsOf, type TimeRow, timesOf, USUAL_TIME } from './times.ts';

export type TimesFieldProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'required' | 'mark'> & { /** Moments as the API takes them; only the first ones that are given count. */ value: readonly string[]; onChange: (times: string[]) => void };

/** A few days and times of day in Finland. What is half typed is no time yet; what has passed or is there twice stops the form. */
export function TimesField({ value, onChange, hint, ...field }: TimesFieldProps): ReactNode {
  const t = useText();
  const { rows, change, add, remove, box } = useRows(value, onChange);
  return (
    <FieldGroup {...field} hint={hint ?? t(m.hint, { n: MOST_TIMES })}>
      <div className="times" ref={box}>
        {rows.map((row, index) => (
          <Row key={row.key} name={`${field.name}.${index}`} n={index + 1} row={row} required={field.required === true && index === 0} mistake={mistakeIn(rows, index)} onChange={(part) => change(index, part)} onRemove={() => remove(index)} />
        ))}
      </div>
      {rows.length < MOST_TIMES ? <Button kind="quiet" icon="plus" onClick={add}>{t(m.add)}</Button> : <p className="field-hint">{t(m.most, { n: MOST_TIMES })}</p>}
    </FieldGroup>
  );
}

function useRows(value: readonly string[], onChange: (times: string[]) => void) {
  const [rows, setRows] = useState(() => rowsOf(value));
  const [focused, setFocused] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // Who adds a row types into it; who removes one is at the one that has taken its place.
  useEffect(() => {
    if (focused === null) return;
    box.current?.querySelectorAll<HTMLElement>('input[type=date]')[focused]?.focus();
    setFocused(null);
  }, [focused]);
  const put = (after: TimeRow[]) => {
    setRows(after);
    onChange(timesOf(after));
  };
  return {
    rows,
    box,
    change: (at: number, part: Partial<TimeRow>) => put(rows.map((row, index) => (index === at ? { ...row, ...part } : row))),
    add: () => {
      put([...rows, emptyRow()]);
      setFocused(rows.length);
    },
    remove: (at: number) => {
      const left = rows.filter((_, index) => index !== at);
      put(left.length > 0 ? left : [emptyRow()]);
      setFocused(Math.min(at, Math.max(left.length - 1, 0)));
    },
  };
}

type RowProps = { name: string; n: number; row: TimeRow; required: boolean; mistake: ReturnType<typeof mistakeIn>; onChange: (part: Partial<TimeRow>) => void; onRemove: () => void };

function Row({ name, n, row, required, mistake, onChange, onRemove }: RowProps): ReactNode {
  const t = useText();
  const day = useRef<HTMLInputElement>(null);
  const error = mistake ? t(m[mistake]) : undefined;
  // So the form's own check finds it, as it finds what a browser knows to be wrong.
  useEffect(() => day.current?.setCustomValidity(error ?? ''), [error]);
  const chooseDay = (chosen: string) => onChange({ day: chosen, time: chosen === '' ? '' : row.time || USUAL_TIME });
  return (
    <fieldset className="time-row">
      <legend className="visually-hidden">{t(m.row, { n })}</legend>
      <Field name={name} label={t(m.day)} required={required || row.time !== ''} mark="" error={error}>
        {(control) => <input {...control} ref={day} type="date" min={today()} className="input" value={row.day} onChange={({ target }) => chooseDay(target.value)} />}
      </Field>
      <Field name={`${name}.time`} label={t(m.clock)} required={row.day !== ''} mark="">
        {(control) => <input {...control} type="time" className="input" value={row.time} onChange={({ target }) => onChange({ time: target.value })} />}
      </Field>
      <Button kind="quiet" icon="close" aria-label={t(m.remove, { n })} onClick={onRemove} />
    </fieldset>
  );
}
