import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'defaultValue' | 'value' | 'onChange' | 'inputMode' | 'maxLength' | 'minLength' | 'placeholder' | 'spellCheck' | 'list' | 'pattern' | 'autoCapitalize' | 'readOnly'
>;

export type TextFieldProps = FieldProps & Native & { type?: 'text' | 'email' | 'tel' | 'url' | 'time'; width?: 'short' | 'medium' | 'full' };

export function TextField({ name, label, hint, error, required, missing, mark, type = 'text', width = 'full', ...native }: TextFieldProps): ReactNode {
  return (
    <Field {...{ name, label, hint, error, required, missing, mark }}>
      {(control) => <input {...native} {...control} type={type} className={`input input-${width}`} />}
    </Field>
  );
}
