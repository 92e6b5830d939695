import { type Localized, useLocalized } from '../../app/text.ts';

type Named = { code: string; name: Localized };

/** Things of the vocabulary to choose from, by their names. */
export function useOptions(): (things: readonly Named[]) => { value: string; label: string }[] {
  const l = useLocalized();
  return (things) => things.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}
