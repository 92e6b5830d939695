/** What was typed, read by type: forms only know strings, the API wants numbers, lists and nulls. */
export class FormValues {
  constructor(readonly data: FormData) {}

  /** Trimmed; empty when nothing was typed. */
  text(name: string): string {
    const value = this.data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }

  /** Trimmed, or null when nothing was typed: for optional fields. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  list(name: string): string[] {
    return this.data.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[];
  }

  /** Finnish decimals are accepted too; null when empty or no number. */
  number(name: string): number | null {
    const text = this.text(name).replace(/\s/g, '').replace(',', '.');
    const value = Number(text);
    return text === '' || Number.isNaN(value) ? null : value;
  }

  /** Typed in euros, sent in cents. */
  cents(name: string): number | null {
    const euros = this.number(name);
    return euros === null ? null : Math.round(euros * 100);
  }

  ticked(name: string): boolean {
    return this.data.has(name);
  }
}
