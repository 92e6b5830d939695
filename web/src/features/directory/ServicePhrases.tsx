import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Done } from '../../ui/Done.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { AddPhraseForm } from './AddPhraseForm.tsx';
import { m } from './phrases.messages.ts';
import { PhrasesInLanguage } from './PhrasesInLanguage.tsx';
import { phraseLanguages } from './phraseWords.ts';
import type { ServiceInFull } from './ServicePage.tsx';
import { TryPhrase } from './TryPhrase.tsx';
import './phrases.css';

/** How businesses say what they need of the service: to read for those who work with it, to change for its provider and the coordinator. */
export default function ServicePhrases({ service }: { service: ServiceInFull }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const isCoordinator = hasRole(viewer, 'COORDINATOR');
  const canChange = isCoordinator || (viewer?.memberships.some(({ role, organisation }) => role === 'CONTACT' && organisation?.id === service.organisation.id) ?? false);
  // What speaks for other providers' services too is the coordinator's to say.
  const kept = { ...service, concept: isCoordinator ? service.concept : null };
  const [done, setDone] = useState<{ said: string; added?: string; turn: number }>({ said: '', turn: 0 });
  const say = (said: string, added?: string) => setDone(({ turn }) => ({ said, added, turn: turn + 1 }));
  const place = useArrivalHere();
  return (
    <div id="phrases" ref={place}>
      <Section title={t(m.title)} lead={t(canChange ? m.leadKeeper : m.leadReader)}>
        {done.said && <Done key={done.turn}>{done.said}</Done>}
        <div className="phrase-columns">
          {phraseLanguages.map((language) => (
            <PhrasesInLanguage key={language} service={kept} language={language} canChange={canChange} onRemoved={(text) => say(t(m.removed, { text }))} />
          ))}
        </div>
        {canChange && (
          <div className="add-phrase">
            <h3>{t(m.add)}</h3>
            <AddPhraseForm service={kept} onAdded={(text) => say(t(m.added, { text }), text)} />
          </div>
        )}
        <TryPhrase key={done.added ? done.turn : 0} service={service} text={done.added ?? ''} />
        <p><Link to="/network/phrases">{t(m.all)}</Link></p>
      </Section>
    </div>
  );
}

/** A link to this part of the page arrives before the part itself does. */
function useArrivalHere() {
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#phrases') place.current?.scrollIntoView();
  }, [hash]);
  return place;
}
