import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../app/text.ts';
import { type FieldError, fieldId } from './fieldError.ts';
import { Icon } from './Icon.tsx';
import { openAround } from './openAround.ts';
import { m } from './form.messages.ts';

export type ErrorSummaryProps = { message?: string; errors?: readonly FieldError[]; prefix?: string };

/** Takes the focus when it appears, so that nobody has to look for what went wrong, and leads to each field. */
export function ErrorSummary({ message, errors = [], prefix = '' }: ErrorSummaryProps): ReactNode {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors, message]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <Icon name="error" />
      <div>
        <h2 className="error-summary-title">{errors.length > 0 ? t(m.summaryTitle) : t(m.notDone)}</h2>
        {message && <p>{message}</p>}
        {errors.length > 0 && (
          <ul>
            {errors.map((error) => (
              <li key={error.name}>
                <a href={`#${fieldId(prefix, error.name)}`} onClick={goToField}>{error.message}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Keeps the address clean and puts the focus where typing can go on, which in a group is its first choice. */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  openAround(target);
  const control = target.matches('fieldset') ? (target.querySelector<HTMLElement>('input, select, textarea') ?? target) : target;
  (target.matches('fieldset') ? target : (target.closest('.field') ?? target)).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}
