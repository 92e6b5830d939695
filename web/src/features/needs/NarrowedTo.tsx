import { useQuery } from '@apollo/client/react';
import { NewNeedPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { m } from './needs.messages.ts';
import { monthsText, quarterEnd } from './quarters.ts';

/** Says what the list shows only, and how to see all again. */
export function NarrowedTo({ topic, quarter }: { topic: string | null; quarter: string | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const { search } = useLocation();
  const { data } = useQuery(NewNeedPageDocument, { skip: !topic });
  const name = data?.topics.find(({ code }) => code === topic)?.name;
  const what = [name && l(name), quarter && monthsText(language, quarter, quarterEnd(quarter))].filter(Boolean).join(', ');
  return (
    <p className="narrowed" role="status" hidden={!topic && !quarter}>
      {(topic || quarter) && (
        <>
          <strong>{t(m.narrowed, { what })}</strong>
          <Link to={changedQuery(search, { topic: null, quarter: null }) || '?'}>{t(m.clear)}</Link>
        </>
      )}
    </p>
  );
}
