import { type Control, controlsOf, isTick, putBack, typeText } from '../../ui/keptFields.ts';

/** What stands in one field of a form, with what names it to a reader. */
export type TypedField = { label: string; values: string[]; words: string };
export type Typed = Record<string, TypedField>;

/** Reads all fields of a form, so that they can be shown or typed again in another one. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const control of controlsOf(form)) {
    const field = (typed[control.name] ??= { label: control.dataset['label'] ?? '', values: [], words: '' });
    if (isTick(control) && !control.checked) continue;
    field.values.push(control.value);
    field.words = [field.words, wordsOf(control)].filter(Boolean).join(', ');
  }
  return typed;
}

/** Puts back what was typed, so that the page follows. */
export function typeInto(form: HTMLFormElement, typed: Typed): void {
  putBack(form, Object.fromEntries(Object.entries(typed).map(([name, { values }]) => [name, values])));
}

/** Adds a text below what stands in the first box for long texts; false where the form has none. */
export function addToFirstText(form: HTMLFormElement, text: string): boolean {
  const box = controlsOf(form).find((control) => control instanceof HTMLTextAreaElement);
  if (!box) return false;
  typeText(box, [box.value.trim(), text].filter(Boolean).join('\n'));
  box.focus();
  return true;
}

function wordsOf(control: Control): string {
  if (isTick(control)) return control.labels?.[0]?.textContent?.trim() ?? '';
  return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value.trim();
}
