import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import { describedBy, useFieldIds } from './fieldError.ts';
import { Icon } from './Icon.tsx';
import { m } from './form.messages.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** What every field takes. `required` is the normal case to mark: optional ones say so in words. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Overrides the error that the form has found. */
  error?: string;
  required?: boolean;
  /** Says what to do when a required field is empty; otherwise "Fill in: label". */
  missing?: string;
  /** Stands in place of "optional": when it is needed after all; nothing in a group that says it itself. */
  mark?: string;
};

export type ControlProps = { id: string; name: string; required?: boolean; 'aria-describedby'?: string; 'aria-invalid'?: true; 'data-label': string; 'data-missing'?: string };

/** Label, hint and error around one control. */
export function Field({ children, extra, narrow, ...field }: FieldProps & { children: (control: ControlProps) => ReactNode; extra?: ReactNode; narrow?: boolean }): ReactNode {
  const { id, hintId, errorId, error } = useFieldIds(field.name, field.error);
  return (
    <div className={classes('field', error && 'field-wrong', narrow && 'field-narrow')}>
      <label className="field-label" htmlFor={id}>
        {field.label}
        <OptionalMark required={field.required} mark={field.mark} />
      </label>
      {field.hint && <p className="field-hint" id={hintId}>{field.hint}</p>}
      <FieldErrorText id={errorId} error={error} />
      {children({
        id,
        name: field.name,
        required: field.required,
        'aria-describedby': describedBy(field.hint !== undefined && hintId, error !== undefined && errorId),
        'aria-invalid': error === undefined ? undefined : true,
        'data-label': field.label,
        'data-missing': field.missing,
      })}
      {extra}
    </div>
  );
}

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }): ReactNode {
  const { id, hintId, errorId, error } = useFieldIds(field.name, field.error);
  return (
    <fieldset
      className={classes('field', 'field-group', error && 'field-wrong')}
      aria-describedby={describedBy(field.hint !== undefined && hintId, error !== undefined && errorId)}
      id={id}
      tabIndex={-1}
    >
      <legend className="field-label">
        {field.label}
        <OptionalMark required={field.required} mark={field.mark} />
      </legend>
      {field.hint && <p className="field-hint" id={hintId}>{field.hint}</p>}
      <FieldErrorText id={errorId} error={error} />
      {children}
    </fieldset>
  );
}

function OptionalMark({ required, mark }: Pick<FieldProps, 'required' | 'mark'>): ReactNode {
  const t = useText();
  return required || mark === '' ? null : <span className="field-optional"> ({mark ?? t(m.optional)})</span>;
}

export function FieldErrorText({ id, error }: { id: string; error?: string }): ReactNode {
  const t = useText();
  if (error === undefined) return null;
  return (
    <p className="field-error" id={id}>
      <Icon name="error" />
      <span>
        <VisuallyHidden>{t(m.errorPrefix)} </VisuallyHidden>
        {error}
      </span>
    </p>
  );
}
