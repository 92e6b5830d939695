/** What stands in one field of a form, with what names it to a reader. */
export type TypedField = { label: string; values: string[]; words: string };
export type Typed = Record<string, TypedField>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Reads all fields of a form, so that they can be shown or typed again in another one. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const control of controlsOf(form)) {
    const field = (typed[control.name] ??= { label: control.dataset['label'] ?? '', values: [], words: '' });
    if (isChoice(control) && !control.checked) continue;
    field.values.push(control.value);
    field.words = [field.words, wordsOf(control)].filter(Boolean).join(', ');
  }
  return typed;
}

/** Puts back what was typed, the way its reader would: by choosing and typing, so that fields that are kept by React hear of it. */
export function typeInto(form: HTMLFormElement, typed: Typed): void {
  for (const control of controlsOf(form)) {
    const values = typed[control.name]?.values;
    if (!values) continue;
    if (isChoice(control)) {
      if (values.includes(control.value) !== control.checked) control.click();
    } else typeText(control, values[0] ?? '');
  }
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
  if (isChoice(control)) return control.labels?.[0]?.textContent?.trim() ?? '';
  return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value.trim();
}

/** A box that searches is left out: what is found in it is chosen, not typed. */
function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => element.matches('input[name], textarea[name], select[name]') && element.role !== 'combobox');
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

/** React only hears of a value that did not go through its own setter. */
function typeText(control: Control, value: string): void {
  if (control.value === value) return;
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!;
  set!.call(control, value);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
