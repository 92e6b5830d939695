import type { Language } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { m } from './answer.messages.ts';
import { type Mark, MarkedText } from './MarkedText.tsx';
import './reasons.css';

export type MarkedNeedProps = { text: string; language: Language; found: { marks: readonly Mark[]; service: { name: Localized } } };

/** The need as it was written, with what in it speaks for the service that one looks at. */
export function MarkedNeed({ text, language, found: { marks, service } }: MarkedNeedProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <figure className="marked-need">
      <blockquote lang={language.toLowerCase()}>
        <MarkedText text={text} marks={marks} />
      </blockquote>
      <figcaption>{t(marks.length > 0 ? m.marked : m.unmarked, { name: l(service.name) })}</figcaption>
    </figure>
  );
}
