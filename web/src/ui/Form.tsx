import { type FormEvent, type KeyboardEvent, type ReactNode, startTransition, useActionState, useContext, useId, useMemo, useRef } from 'react';
import { type Text, useText } from '../app/text.ts';
import { Button, type ButtonKind, ButtonRow } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { ExplainContext, type FieldError, FieldErrorContext, type Problem } from './fieldError.ts';
import { checkForm, fieldErrorsOf } from './formCheck.ts';
import { FormValues } from './FormValues.ts';
import { m } from './ui.messages.ts';
import { m as formTexts } from './form.messages.ts';

export type FormProps = {
  /** Sends what was typed. Throw (or let Apollo throw) and the form says why and keeps everything; `key` stays the same until it has succeeded, for mutations that take a client-made key. */
  action: (values: FormValues, sent: { key: string; button: string }) => Promise<void> | void;
  /** Further checks of the page's own, after the fields' own. */
  check?: (values: FormValues) => FieldError[];
  /** The main button's words. Left out where `buttons` brings its own. */
  submit?: string;
  submitKind?: ButtonKind;
  /** Beside the main button: cancel, back. */
  secondary?: ReactNode;
  /** Own buttons; each needs `type="submit"`, `name` and `value` come to the action as `button`. One with `formNoValidate`, such as "save as draft", skips the fields' own checks. */
  buttons?: (pending: boolean) => ReactNode;
  /** Shown above the button, such as what happens next. */
  note?: ReactNode;
  label?: string;
  /** Ctrl and Enter send it from anywhere in it, for those who fill it in many times a day. */
  quick?: boolean;
  children: ReactNode;
};

type Outcome = { message?: string; errors: readonly FieldError[]; failed: boolean };
type Sent = { values: FormValues; form: HTMLFormElement; button: string; unchecked: boolean };

const untouched: Outcome = { errors: [], failed: false };

export function Form({ action, check, submit, submitKind, secondary, buttons, note, label, quick, children }: FormProps): ReactNode {
  const t = useText();
  const prefix = `${useId()}-`;
  const { outcome, pending, send } = useSending(action, check);
  const fields = useMemo(() => ({ prefix, errors: outcome.errors }), [prefix, outcome]);
  return (
    // The browser's own bubbles are in the browser's language and vanish; the summary stays.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its fields
    <form className="form" noValidate aria-label={label} onSubmit={send} onKeyDown={quick ? sendQuickly : undefined}>
      {outcome.failed && <ErrorSummary message={outcome.message} errors={outcome.errors} prefix={prefix} />}
      <FieldErrorContext value={fields}>{children}</FieldErrorContext>
      {note && <div className="form-note">{note}</div>}
      {buttons?.(pending)}
      {submit && (
        <ButtonRow>
          <Button type="submit" kind={submitKind} pending={pending}>{submit}</Button>
          {secondary}
        </ButtonRow>
      )}
      <p className="visually-hidden" role="status">{pending ? t(m.sending) : ''}</p>
    </form>
  );
}

function sendQuickly(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/**
 * A React action started by hand: `<form action>` would empty the fields after each try, also a failed one.
 * The lock is a ref because a second click can come before React has rendered `pending`.
 */
function useSending(action: FormProps['action'], check: FormProps['check']) {
  const t = useText();
  const explain = useContext(ExplainContext);
  const locked = useRef(false);
  const key = useRef('');

  const [outcome, dispatch, pending] = useActionState(async (_before: Outcome, sent: Sent): Promise<Outcome> => {
    try {
      const wrong = [...(sent.unchecked ? [] : checkForm(sent.form, t)), ...(check?.(sent.values) ?? [])];
      if (wrong.length > 0) return { errors: wrong, failed: true };
      key.current ||= crypto.randomUUID();
      await action(sent.values, { key: key.current, button: sent.button });
      key.current = '';
      return untouched;
    } catch (error) {
      return failureOf(explain(error), sent.form, t);
    } finally {
      locked.current = false;
    }
  }, untouched);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (locked.current) return;
    locked.current = true;
    const form = event.currentTarget;
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const values = new FormValues(new FormData(form, submitter));
    startTransition(() => dispatch({ values, form, button: submitter?.value ?? '', unchecked: submitter?.formNoValidate ?? false }));
  };

  return { outcome, pending, send };
}

function failureOf(problem: Problem, form: HTMLFormElement, t: Text): Outcome {
  const errors = fieldErrorsOf(problem, form, t);
  const own: Record<string, string> = { network: t(formTexts.networkFailed), unexpected: t(formTexts.unexpected) };
  const message = own[problem.code ?? ''] ?? problem.message;
  // With the fields below it "check the fields" would be said twice.
  const isSaid = errors.length > 0 && problem.code === 'INVALID_INPUT';
  return { message: isSaid ? undefined : (message ?? (errors.length > 0 ? undefined : t(formTexts.unexpected))), errors, failed: true };
}
