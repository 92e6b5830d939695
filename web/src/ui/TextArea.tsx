import { type ChangeEvent, type ReactNode, type TextareaHTMLAttributes, useId, useState } from 'react';
import { useText } from '../app/text.ts';
import { Field, type FieldProps } from './Field.tsx';
import { describedBy } from './fieldError.ts';
import { m } from './form.messages.ts';

type Native = Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'defaultValue' | 'value' | 'onChange' | 'rows' | 'placeholder'>;

export type TextAreaProps = FieldProps & Native & { limit?: number };

/** With a limit it counts what is left. Too much may be typed or pasted and is then cut by its writer, never by us. */
export function TextArea({ name, label, hint, error, required, missing, mark, limit, rows = 5, onChange, ...native }: TextAreaProps): ReactNode {
  const countId = useId();
  const [typed, setTyped] = useState(String(native.defaultValue ?? '').length);
  const length = native.value === undefined ? typed : String(native.value).length;
  const count = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value.length);
    onChange?.(event);
  };
  return (
    <Field {...{ name, label, hint, error, required, missing, mark }} extra={limit !== undefined && <Count id={countId} left={limit - length} />}>
      {(control) => (
        <textarea
          {...native}
          {...control}
          aria-describedby={describedBy(control['aria-describedby'], limit !== undefined && countId)}
          data-limit={limit}
          rows={rows}
          className="input input-area"
          onChange={count}
        />
      )}
    </Field>
  );
}

function Count({ id, left }: { id: string; left: number }): ReactNode {
  const t = useText();
  return (
    <p className={left < 0 ? 'field-count field-count-over' : 'field-count'} id={id} aria-live={left < 20 ? 'polite' : 'off'}>
      {left < 0 ? t(m.charactersOver, { n: -left }) : t(m.charactersLeft, { n: left })}
    </p>
  );
}
