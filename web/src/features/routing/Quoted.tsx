import type { Language } from '@luotsi/schema/types';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { m } from './reasons.messages.ts';

/** What people say, quoted in its own language: You wrote ‘a’, ‘b’ and ‘c’. */
export function Quoted({ lead, values, language, marked }: { lead: string; values: readonly string[]; language: Language; marked?: boolean }): ReactNode {
  const t = useText();
  const reader = useLanguage();
  const [before, after] = t(m.quoted, { text: '\n' }).split('\n');
  const parts = new Intl.ListFormat(reader).formatToParts(values);
  const Word = marked ? 'mark' : 'span';
  return (
    <>
      {lead}{' '}
      {parts.map(({ type, value }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence have no other name
        <Fragment key={index}>{type === 'element' ? <>{before}<Word lang={language.toLowerCase()}>{value}</Word>{after}</> : value}</Fragment>
      ))}
    </>
  );
}
