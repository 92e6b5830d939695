import type { ReactNode } from 'react';
import type { Format } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { m } from './overview.messages.ts';

export type Days = { from: string; to: string };

/** What may not be told, or is not there, is a dash. */
export const numberOr = (f: Format, value: number | null): string => (value === null ? '–' : f.number(value));

/** A table for spreadsheets is the API’s file, with what the page shows and in its language. */
export function TableFile({ address = '/network/overview.csv', of, asked }: { address?: string; /** What is in it, for those who hear the links one by one. */ of: string; asked: Record<string, string> }): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <a className="button button-quiet overview-file" href={`${address}?${new URLSearchParams({ ...asked, language })}`} download>
      <Icon name="down" />
      <span>{t(m.file)}<span className="visually-hidden">: {of}</span></span>
    </a>
  );
}
