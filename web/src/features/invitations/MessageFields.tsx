import type { Language } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Change } from '../../ui/useKept.ts';
import { m } from './builder.messages.ts';
import type { KeptInvitation } from './keptInvitation.ts';
import type { Company } from './partedCompanies.ts';

const LIMIT = 1000;

/** The adviser's own words, and the same in the languages that the chosen ones read besides the page's own. */
export function MessageFields({ kept, chosen, change }: { kept: KeptInvitation; chosen: readonly Company[]; change: Change<KeptInvitation> }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const readers = (one: Language) => chosen.filter(({ languages }) => languages.includes(one)).length;
  const others = ([['FI', 'fi'], ['SV', 'sv'], ['EN', 'en']] as const).filter(([code, own]) => own !== language && (readers(code) > 0 || kept.others[code]));
  return (
    <>
      <TextArea name="message" label={t(m.message)} hint={t(m.messageHint)} limit={LIMIT} rows={5} value={kept.message} onChange={({ target }) => change({ message: target.value })} />
      {others.map(([code, own], index) => (
        <TextArea
          key={code}
          name={`inLanguages.${index}.text`}
          label={t(m.messageIn, { language: own })}
          hint={t(m.messageInHint, { language: own, n: readers(code) })}
          limit={LIMIT}
          rows={4}
          value={kept.others[code] ?? ''}
          onChange={({ target }) => change(({ others: before }) => ({ others: { ...before, [code]: target.value } }))}
        />
      ))}
    </>
  );
}
