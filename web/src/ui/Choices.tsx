import type { ChangeEventHandler, ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldErrorText, FieldGroup, type FieldProps } from './Field.tsx';
import { describedBy, useFieldIds } from './fieldError.ts';
import type { Option } from './Select.tsx';

export type RadioGroupProps = FieldProps & { options: readonly Option[]; defaultValue?: string; value?: string; onChange?: (value: string) => void; inline?: boolean; /** Boxes of one width beside each other where there is room: for a few with hints. */ beside?: boolean };

export function RadioGroup({ options, defaultValue, value, onChange, inline, beside, ...field }: RadioGroupProps): ReactNode {
  return (
    <FieldGroup {...field}>
      <div className={classes('choices', inline && 'choices-inline', beside && 'choices-beside')}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...{ type: 'radio', field, option }}
            defaultChecked={value === undefined ? option.value === defaultValue : undefined}
            checked={value === undefined ? undefined : option.value === value}
            onChange={onChange && ((event) => onChange(event.target.value))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export type CheckboxGroupProps = FieldProps & { options: readonly Option[]; defaultValue?: readonly string[]; value?: readonly string[]; onChange?: (value: string[]) => void; inline?: boolean };

/** `required` means at least one. */
export function CheckboxGroup({ options, defaultValue = [], value, onChange, inline, ...field }: CheckboxGroupProps): ReactNode {
  const toggled = (one: string, on: boolean) => [...(value ?? []).filter((other) => other !== one), ...(on ? [one] : [])];
  return (
    <FieldGroup {...field}>
      <div className={classes('choices', inline && 'choices-inline')} data-at-least-one={field.required ? field.name : undefined} data-label={field.label} data-missing={field.missing}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...{ type: 'checkbox', field: { ...field, required: false }, option }}
            defaultChecked={value === undefined ? defaultValue.includes(option.value) : undefined}
            checked={value?.includes(option.value)}
            onChange={onChange && ((event) => onChange(toggled(option.value, event.target.checked)))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export type CheckboxFieldProps = Omit<FieldProps, 'label'> & { label: string; children?: ReactNode; value?: string; defaultChecked?: boolean; checked?: boolean; onChange?: ChangeEventHandler<HTMLInputElement> };

/** One tick, such as a consent. `children` replaces the shown label where it holds a link. */
export function CheckboxField({ name, label, hint, error: ownError, required, missing, children, value = 'true', ...native }: CheckboxFieldProps): ReactNode {
  const { id, hintId, errorId, error } = useFieldIds(name, ownError);
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <FieldErrorText id={errorId} error={error} />
      <div className="choice">
        <input
          {...native}
          {...{ id, name, value, required }}
          type="checkbox"
          aria-describedby={describedBy(hint !== undefined && hintId, error !== undefined && errorId)}
          aria-invalid={error === undefined ? undefined : true}
          data-label={label}
          data-missing={missing}
        />
        <label htmlFor={id}>{children ?? label}</label>
        {hint && <p className="choice-hint" id={hintId}>{hint}</p>}
      </div>
    </div>
  );
}

type ChoiceProps = { type: 'radio' | 'checkbox'; field: FieldProps; option: Option; defaultChecked?: boolean; checked?: boolean; onChange?: ChangeEventHandler<HTMLInputElement> };

function Choice({ type, field, option, ...native }: ChoiceProps): ReactNode {
  const { id } = useFieldIds(`${field.name}-${option.value}`);
  const hintId = `${id}-hint`;
  return (
    <div className="choice">
      <input
        {...native}
        {...{ id, type }}
        name={field.name}
        value={option.value}
        required={field.required}
        disabled={option.disabled}
        aria-describedby={option.hint ? hintId : undefined}
        data-label={field.label}
        data-missing={field.missing}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && <p className="choice-hint" id={hintId}>{option.hint}</p>}
    </div>
  );
}
