import { type MouseEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { typeText } from '../../ui/keptFields.ts';
import { openAround } from '../../ui/openAround.ts';
import { type Figure, figuresIn, type SizeField } from './figuresIn.ts';
import { m } from './newNeed.messages.ts';
import { sizesOf } from './needWords.ts';
import { offeredFigures } from './offeredFigures.ts';

/** The numbers in the words, each put into its field by a press and never without one. */
export function FiguresFound({ words, sizes }: { words: string; sizes: Record<SizeField, string> }): ReactNode {
  const t = useText();
  const id = useId();
  const nameOf = useFigureName();
  const [added, setAdded] = useState<{ figure: Figure; words: string } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const mentions = useMemo(() => figuresIn(words), [words]);
  const offered = offeredFigures(mentions, sizes);
  const add = (figure: Figure) => ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    const field = form?.elements.namedItem(figure.field);
    if (!(field instanceof HTMLInputElement)) return;
    typeText(field, String(figure.value));
    openAround(field);
    setAdded({ figure, words });
    // The button goes: what was done takes the focus, and the next one follows it.
    said.current?.focus({ preventScroll: true });
  };
  const isSaid = added !== null && added.words === words && Number(sizes[added.figure.field]) === added.figure.value;
  return (
    <>
      <p className="need-figures-said" id={id} role="status" tabIndex={-1} ref={said}>
        {isSaid ? t(m.figureAdded, { what: nameOf(added.figure), part: t(m.sizes) }) : offered.length > 0 ? t(m.figures) : ''}
      </p>
      {offered.length > 0 && (
        <ul className="need-figures" aria-labelledby={id}>
          {offered.map((figure) => (
            <li key={`${figure.field} ${figure.value}`}>
              <Button kind="secondary" icon="plus" onClick={add(figure)}>{t(sizes[figure.field] === '' ? m.addFigure : m.replaceFigure, { what: nameOf(figure) })}</Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** `tontti 3 000 m²`, as the need will say it. */
function useFigureName(): (figure: Figure) => string {
  const t = useText();
  const f = useFormat();
  const none = { plotM2: null, premisesM2: null, jobs: null, investment: null, powerMw: null };
  return ({ field, value }) => {
    const size = field === 'investmentCents' ? { investment: { cents: value * 100, currency: 'EUR' } } : { [field]: value };
    return sizesOf({ ...none, ...size }, t, f).join();
  };
}
