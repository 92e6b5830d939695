import type { ReactNode, SelectHTMLAttributes } from 'react';
import { useText } from '../app/text.ts';
import { Field, type FieldProps } from './Field.tsx';
import { m } from './form.messages.ts';

export type Option = { value: string; label: string; hint?: ReactNode; disabled?: boolean };
export type OptionGroup = { label: string; options: readonly Option[] };

type Native = Pick<SelectHTMLAttributes<HTMLSelectElement>, 'defaultValue' | 'value' | 'onChange' | 'autoComplete'>;

export type SelectProps = FieldProps & Native & { options: readonly (Option | OptionGroup)[]; /** The empty first choice; `null` leaves it out. */ empty?: string | null };

export function Select({ name, label, hint, error, required, missing, mark, options, empty, ...native }: SelectProps): ReactNode {
  const t = useText();
  return (
    <Field {...{ name, label, hint, error, required, missing, mark }}>
      {(control) => (
        <span className="select">
          <select {...native} {...control} className="input">
            {empty !== null && <option value="">{empty ?? t(required ? m.choose : m.chooseNone)}</option>}
            {options.map((one) => ('options' in one ? <Group key={one.label} {...one} /> : <Choice key={one.value} {...one} />))}
          </select>
        </span>
      )}
    </Field>
  );
}

function Group({ label, options }: OptionGroup): ReactNode {
  return (
    <optgroup label={label}>
      {options.map((one) => (
        <Choice key={one.value} {...one} />
      ))}
    </optgroup>
  );
}

function Choice({ value, label, disabled }: Option): ReactNode {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  );
}
