import type { Text } from '../app/text.ts';
import type { FieldError, Problem } from './fieldError.ts';
import { m } from './form.messages.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the browser already knows to be missing or wrong, in our words and the page's language instead of the browser's. */
export function checkForm(form: HTMLFormElement, t: Text): FieldError[] {
  const controls = [...form.elements].filter(isControl).filter((control) => !control.disabled);
  const found = controls.flatMap((control) => {
    const message = checkControl(control, t);
    return message === undefined ? [] : [{ name: control.name, message, at: control as Element }];
  });
  const groups = [...form.querySelectorAll<HTMLElement>('[data-at-least-one]')].filter((group) => !group.querySelector(':checked'));
  const empty = groups.map((group) => ({
    name: group.dataset.atLeastOne ?? '',
    message: group.dataset.missing ?? t(m.missingChoice, { label: group.dataset.label ?? '' }),
    at: group as Element,
  }));
  return onePerField([...found, ...empty].sort(byPlace)).map(({ name, message }) => ({ name, message }));
}

/** The API's answer to bad input, put to the fields of this form. */
export function fieldErrorsOf(problem: Problem, form: HTMLFormElement, t: Text): FieldError[] {
  const errors = (problem.fields ?? []).map(({ path, code, limit, message }) => {
    const name = fieldName(path, form);
    return { name, message: message ?? wording(code, labelOf(form, name), limit, t) };
  });
  return onePerField(errors);
}

function checkControl(control: Control, t: Text): string | undefined {
  const label = control.dataset.label ?? '';
  const over = Number(control.dataset.limit ?? Infinity);
  if (control.value.length > over) return t(m.tooLong, { label, limit: over });
  if (control.required && isBlank(control)) return control.dataset.missing ?? t(missingWording(control), { label });
  if (control.validity.valid) return undefined;
  // A field of its own kind says in the page's language what is wrong.
  if (control.validity.customError) return control.validationMessage;
  if (control.validity.typeMismatch && control.type === 'email') return t(m.notEmail);
  if (control.validity.rangeUnderflow || control.validity.rangeOverflow) return outOfRange(control as HTMLInputElement, label, t);
  return control.validity.valueMissing ? undefined : t(m.notValid, { label });
}

function outOfRange({ type, min, max, validity }: HTMLInputElement, label: string, t: Text): string {
  if (type === 'date') return validity.rangeUnderflow ? t(m.tooEarly, { label, day: dayInWords(min) }) : t(m.tooLate, { label, day: dayInWords(max) });
  return validity.rangeUnderflow ? t(m.tooSmall, { label, limit: min }) : t(m.tooLarge, { label, limit: max });
}

/** `2026-12-03` as people here write it. */
function dayInWords(day: string): string {
  return day.split('-').map(Number).reverse().join('.');
}

function isBlank(control: Control): boolean {
  return control.validity.valueMissing || (!isTick(control) && control.value.trim() === '');
}

function missingWording(control: Control) {
  if (control.type === 'radio' || control instanceof HTMLSelectElement) return m.missingChoice;
  return control.type === 'checkbox' ? m.missingTick : m.missing;
}

function wording(code: string | undefined, label: string, limit: number | null | undefined, t: Text): string {
  const known = /long/i.test(code ?? '') ? m.tooLong : /short/i.test(code ?? '') ? m.tooShort : /small|min/i.test(code ?? '') ? m.tooSmall : /large|big|max/i.test(code ?? '') ? m.tooLarge : undefined;
  if (/required|missing|empty|blank/i.test(code ?? '')) return t(m.missing, { label });
  return known !== undefined && typeof limit === 'number' ? t(known, { label, limit }) : t(m.notValid, { label });
}

/** `input.party.size` is the field `party.size` or `size`, whichever the form has. */
function fieldName(path: string | readonly (string | number)[], form: HTMLFormElement): string {
  const steps = (typeof path === 'string' ? path.split('.') : path.map(String)).filter((step) => step !== 'input');
  const candidates = [...steps.keys()].flatMap((from) => steps.map((_, index) => steps.slice(from, steps.length - index).join('.')));
  return candidates.find((name) => form.elements.namedItem(name) !== null) ?? steps.join('.');
}

function labelOf(form: HTMLFormElement, name: string): string {
  const control = [...form.elements].find((element) => isControl(element) && element.name === name) as Control | undefined;
  return control?.dataset.label ?? name;
}

function onePerField<Error extends FieldError>(errors: Error[]): Error[] {
  return errors.filter((error, index) => errors.findIndex((other) => other.name === error.name) === index);
}

function byPlace(a: { at: Element }, b: { at: Element }): number {
  return a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function isTick(control: Control): boolean {
  return control.type === 'radio' || control.type === 'checkbox';
}
