import { useQuery } from '@apollo/client/react';
import { NeedFiltersDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { useLocalized, useText } from '../../app/text.ts';
import '../../ui/filters.css';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m as board } from './board.messages.ts';
import { isNarrowed, type ListName, type Narrowing, nothing, queryOf, useNarrowing } from './needFilter.ts';
import { m } from './needs.messages.ts';
import { quarterEnd } from './quarters.ts';

/** Says what the list shows only, how to leave out one of it, and how to see all again. */
export function NarrowedTo({ department }: { department: string | null }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const { narrowing } = useNarrowing();
  const chips = useChips(narrowing, department);
  return (
    <>
      <p role="status" className="visually-hidden">{isNarrowed(narrowing) && t(m.narrowed, { what: chips.map(({ label }) => label).join(', ') })}</p>
      {chips.length > 0 && (
        <ul className="chips" aria-label={t(board.narrowedTo)}>
          {chips.map(({ key, label, without }) => (
            <li key={key}>
              <Link className="chip" to={changedQuery(search, queryOf(without)) || '?'}>
                <VisuallyHidden>{`${t(board.without)} `}</VisuallyHidden>
                {label}
                <Icon name="close" />
              </Link>
            </li>
          ))}
          <li><Link to={changedQuery(search, queryOf(nothing)) || '?'}>{t(m.clear)}</Link></li>
        </ul>
      )}
    </>
  );
}

type Chip = { key: string; label: string; without: Partial<Narrowing> };

function useChips(narrowing: Narrowing, department: string | null): Chip[] {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const { topic, quarter } = narrowing;
  const { data } = useQuery(NeedFiltersDocument, { variables: { department }, skip: !topic && narrowing.industries.length === 0 });
  const named = (things: readonly { code: string; name: object }[] | undefined, code: string) => l(things?.find((one) => one.code === code)?.name) || code;
  const each = (name: ListName, words: (value: never) => string): Chip[] =>
    narrowing[name].map((value) => ({ key: `${name} ${value}`, label: words(value as never), without: { [name]: narrowing[name].filter((other) => other !== value) } }));
  return [
    ...(topic ? [{ key: 'topic', label: named(data?.topics, topic), without: { topic: null } }] : []),
    ...(quarter ? [{ key: 'quarter', label: monthsText(language, quarter, quarterEnd(quarter)), without: { quarter: null } }] : []),
    ...each('certainties', (value) => t(m[value])),
    ...each('industries', (value) => named(data?.industries, value)),
    ...each('sizeClasses', (value) => t(m[value])),
    ...each('places', (value) => value),
  ];
}
