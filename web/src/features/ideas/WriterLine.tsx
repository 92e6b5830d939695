import type { IdeaCardFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import type { Language } from '../../app/language.ts';
import { useOtherLanguage } from '../../ui/LanguageNote.tsx';
import { m } from './ideas.messages.ts';

type Writer = IdeaCardFragment['writer'] & { department?: IdeaCardFragment['writer']['municipality'] };
type Props = { writer: Writer; at: string; changedAt?: string | null; language: IdeaCardFragment['language'] };

/** Who wrote it, when, and in which language where that is not the reader's. */
export function WriterLine({ writer, at, changedAt, language }: Props): ReactNode {
  const t = useText();
  const f = useFormat();
  const other = useOtherLanguage(language.toLowerCase() as Language);
  const who = useWriter(writer);
  return <>{[who, f.day(at), changedAt && t(m.changed, { day: f.day(changedAt) }), other].filter(Boolean).join(' · ')}</>;
}

export function useWriter({ kind, name, company, municipality, department }: Writer): string {
  const t = useText();
  const l = useLocalized();
  const place = l(municipality);
  if (department) return [name, l(department), place].filter(Boolean).join(', ');
  if (kind === 'HOST') return name ? t(m.hostNamed, { name }) : t(m.host, { place });
  if (name ?? company) return (name ?? company)!;
  if (kind === 'PERSON') return t(m.person);
  return place ? t(m.company, { place }) : t(m.entrepreneur);
}
