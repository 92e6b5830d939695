import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type Native = Pick<InputHTMLAttributes<HTMLInputElement>, 'defaultValue' | 'value' | 'onChange' | 'min' | 'max'>;

export type DateFieldProps = FieldProps & Native & { kind?: 'date' | 'month' };

/** The device's own date picker: known to its owner, good on phones, usable by keyboard. Values are `2026-12-03`. */
export function DateField({ name, label, hint, error, required, missing, mark, kind = 'date', ...native }: DateFieldProps): ReactNode {
  return (
    <Field {...{ name, label, hint, error, required, missing, mark }}>
      {(control) => <input {...native} {...control} type={kind} className="input input-medium" />}
    </Field>
  );
}
