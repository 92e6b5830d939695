import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { AskBefore } from './AskBefore.tsx';
import { BringNew } from './BringNew.tsx';
import { m } from './prepare.messages.ts';
import { TellNeeds } from './TellNeeds.tsx';

/** Whose place it is: by the registration for who is signed in, by the link's secret for who is not. */
export type Which = { registration: string } | { token: string };

type Props = { which: Which; event: { id: string; title: string; networkOnly: boolean }; place: { id: string; broughtNew: number }; /** Further things to open, last. */ children?: ReactNode };

/** Asked only when the place is there already: what one needs, what one wants to hear, and whom one brings along. */
export function Prepare({ which, event, place, children }: Props): ReactNode {
  const t = useText();
  return (
    <div className="prepare">
      {!event.networkOnly && (
        <Disclosure summary={t(m.bring)}>
          <BringNew title={event.title} event={event.id} place={place} />
        </Disclosure>
      )}
      <Disclosure summary={t(m.question)}>
        <AskBefore which={which} place={place.id} />
      </Disclosure>
      <Disclosure summary={t(m.needs)}>
        <TellNeeds which={which} />
      </Disclosure>
      {children}
    </div>
  );
}
