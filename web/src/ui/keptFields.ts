/** What the fields of a form held, by their names; of boxes that are ticked or not, the ticked ones. */
export type KeptFields = Record<string, string[]>;

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NOT_KEPT = ['hidden', 'password', 'file', 'submit', 'button', 'search'];

/** Fields that one types or ticks. What a search offers is chosen again: its text alone would be no choice. */
export function controlsOf(form: HTMLFormElement): Control[] {
  const named = [...form.elements].filter((one): one is Control => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement);
  return named.filter((one) => one.name !== '' && !one.disabled && !NOT_KEPT.includes(one.type) && one.getAttribute('role') !== 'combobox');
}

export const isTick = (one: Control): one is HTMLInputElement => one.type === 'checkbox' || one.type === 'radio';

export function fieldsOf(form: HTMLFormElement): KeptFields {
  const kept: KeptFields = {};
  for (const one of controlsOf(form)) {
    const values = (kept[one.name] ??= []);
    if (!isTick(one) || one.checked) values.push(one.value);
  }
  return kept;
}

/** Puts back what was kept, as its writer would do it, so that the page follows; answers with what has no field yet. */
export function putBack(form: HTMLFormElement, kept: KeptFields): KeptFields {
  const left: KeptFields = {};
  for (const [name, values] of Object.entries(kept)) {
    // Asked anew for each: what is put back first may bring other fields for the next.
    const own = controlsOf(form).filter((one) => one.name === name);
    for (const [at, one] of own.entries()) enter(one, isTick(one) ? values.includes(one.value) : (values[at] ?? ''));
    const isBack = own.length > 0 && own.every((one, at) => (isTick(one) ? one.checked === values.includes(one.value) : one.value === (values[at] ?? '')));
    if (!isBack) left[name] = values;
  }
  return left;
}

function enter(one: Control, wanted: string | boolean): void {
  if (typeof wanted === 'string') return typeText(one, wanted);
  if (isTick(one) && one.checked !== wanted && (wanted || one.type === 'checkbox')) one.click();
}

/** Writes as its reader would. React hears only of a value that did not go through its own setter. */
export function typeText(one: Control, text: string): void {
  if (one.value === text) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one) as object, 'value')?.set?.call(one, text);
  one.dispatchEvent(new Event(one instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
