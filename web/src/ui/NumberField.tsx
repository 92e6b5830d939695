import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import { describedBy } from './fieldError.ts';

type Native = Pick<InputHTMLAttributes<HTMLInputElement>, 'defaultValue' | 'value' | 'onChange' | 'min' | 'max' | 'step'>;

export type NumberFieldProps = FieldProps & Native & { unit?: string };

/** A number with its unit beside it (m², €, MW, people). */
export function NumberField({ name, label, hint, error, required, missing, unit, step = 'any', ...native }: NumberFieldProps): ReactNode {
  const unitId = useId();
  return (
    <Field {...{ name, label, hint, error, required, missing }}>
      {(control) => (
        <span className="number-field">
          <input {...native} {...control} aria-describedby={describedBy(control['aria-describedby'], unit !== undefined && unitId)} step={step} type="number" inputMode="decimal" className="input input-short" />
          {unit && <span className="number-unit" id={unitId}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
