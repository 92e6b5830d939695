import { useQuery } from '@apollo/client/react';
import { EventFiltersDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { HowToSubscribe, OpenInCalendar } from '../../ui/Subscribe.tsx';
import { m } from './subscribeEvents.messages.ts';

/** The events of a municipality in one's own calendar program: of the one that the list is narrowed to, else of the portal's own. */
export function SubscribeEvents({ municipality }: { municipality: string | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const home = useSite().municipality;
  const { data } = useQuery(EventFiltersDocument);
  const chosen = data?.municipalities.find(({ code }) => code === municipality) ?? home;
  if (!chosen) return null;
  const address = `${window.location.origin}/calendar/${chosen.code}.ics?language=${language}`;
  return (
    <div className="subscribe-events">
      <Disclosure summary={t(m.title)}>
        <div className="subscribe-body">
          <p>{t(m.text)}</p>
          <CopyField label={t(m.address, { municipality: l(chosen.name) })} value={address}>
            <OpenInCalendar address={address} />
          </CopyField>
          <p className="event-small">{t(m.otherMunicipality)}</p>
          <HowToSubscribe />
        </div>
      </Disclosure>
    </div>
  );
}
