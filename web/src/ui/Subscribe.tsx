import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { Disclosure } from './Disclosure.tsx';
import { m } from './subscribe.messages.ts';

/** Phones and desktop calendars know the scheme and ask whether to subscribe. */
export function OpenInCalendar({ address }: { address: string }): ReactNode {
  const t = useText();
  return <a className="button button-secondary" href={address.replace(/^https?:/, 'webcal:')}><span>{t(m.open)}</span></a>;
}

export function HowToSubscribe(): ReactNode {
  const t = useText();
  return (
    <Disclosure summary={t(m.how)}>
      <ul className="prose">
        <li>{t(m.phone)}</li>
        <li>{t(m.google)}</li>
        <li>{t(m.outlook)}</li>
        <li>{t(m.others)}</li>
      </ul>
    </Disclosure>
  );
}
