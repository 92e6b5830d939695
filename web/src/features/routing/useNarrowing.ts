import { type FormEvent, useRef } from 'react';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { isAnswerable, type Question } from './question.ts';

type Chosen = Omit<Record<keyof Question, string>, 'text'>;

/**
 * What is told beside the need asks the shown need again at once, so that the choices and the answer never contradict
 * each other. The fields themselves are read: of two quick changes the address may not know the first yet.
 */
export function useNarrowing(question: Question) {
  const [, change] = useAddressQuery();
  const fields = useRef<HTMLDivElement>(null);
  const again = (company?: string) => {
    const form = fields.current?.closest('form');
    if (!form || !isAnswerable(question.text)) return;
    const told = new FormData(form);
    if (company !== undefined) told.set('company', company);
    change({ q: question.text, ...chosenIn(told, question) }, { replace: true });
  };
  const onChange = ({ target }: FormEvent) => {
    if (target instanceof HTMLSelectElement) again();
  };
  return { fields, onChange, onCompany: again };
}

/** Who names a company means its municipality, unless they choose another one. */
export function chosenIn(form: FormData, before: Question): Chosen {
  const of = (name: keyof Question) => String(form.get(name) ?? '');
  const municipality = of('company') && of('company') !== before.company && of('municipality') === before.municipality ? '' : of('municipality');
  return { municipality, industry: of('industry'), stage: of('stage'), company: of('company') };
}
