import { useMutation } from '@apollo/client/react';
import { type ReferralDetailsFragment, RerouteReferralDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Form } from '../../ui/Form.tsx';
import { consentInput } from './ConsentFields.tsx';
import { m as news } from './newReferral.messages.ts';
import { NextBest } from './NextBest.tsx';
import { m } from './reroute.messages.ts';
import { RerouteTerms, type Terms, termsOf } from './RerouteTerms.tsx';
import { ServiceSearch } from './ServiceSearch.tsx';

const SHORTEST = 10;
/** What the page of the new referral is told. */
export const REROUTED = { rerouted: true };

/** One form, whose buttons are the services: pressing one sends what the disclosure shows. */
export function Reroute({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const [terms, setTerms] = useState<Terms>(() => termsOf(referral));
  const [searched, setSearched] = useState('');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const [outside, setOutside] = useState<readonly string[]>([]);
  const { reroute, sending } = useReroute(referral, terms);
  return (
    <div className="reroute">
      <Form
        label={t(m.elsewhere)}
        check={(values) => {
          const service = values.text('service');
          const isShort = outside.includes(service) && values.text(`outside.${service}`).length < SHORTEST;
          return [...(isShort ? [{ name: `outside.${service}`, message: t(news.outsideShort) }] : []), ...(terms.message.trim().length < SHORTEST ? [{ name: 'message', message: t(news.messageShort) }] : [])];
        }}
        action={(values, { key, button }) => reroute(button, values.textOrNull(`outside.${button}`), key)}
      >
        {/* Enter in a field would press the first button of the form: it must send nothing to anybody. */}
        <button type="submit" disabled hidden aria-hidden="true" />
        <Disclosure summary={terms.consentMissing ? t(m.termsNew) : t(m.terms, { who: referral.consentGivenBy ?? '' })} open={terms.consentMissing || referral.message === null}>
          <RerouteTerms referral={referral} terms={terms} onChange={(change) => setTerms({ ...terms, ...change })} />
        </Disclosure>
        <NextBest {...{ referral, chosen, sending, onOutside: setOutside }} />
        <ServiceSearch
          name="directory"
          label={t(m.directory)}
          hint={t(news.directoryHint)}
          elsewhere
          municipality={referral.municipality.code}
          text={searched}
          onText={setSearched}
          onChoose={(service) => {
            setChosen(service);
            setSearched('');
          }}
        />
      </Form>
    </div>
  );
}

function useReroute({ id, status, message: before }: ReferralDetailsFragment, terms: Terms) {
  const navigate = useNavigate();
  const language = useLanguage();
  const [mutate] = useMutation(RerouteReferralDocument);
  const [sending, setSending] = useState<string | null>(null);
  const reroute = async (service: string, outsideAreaReason: string | null, key: string) => {
    setSending(service);
    const message = terms.message.trim();
    const { comesAlong, times } = terms;
    const input = {
      referral: id,
      expected: status,
      service,
      message: message === before ? null : message,
      reason: terms.reason.trim() || null,
      outsideAreaReason,
      consent: terms.consentMissing || terms.renewed ? consentInput(terms.consent) : null,
      comesAlong,
      proposedTimes: comesAlong && times.length > 0 ? times : null,
      key,
    };
    try {
      const { data } = await mutate({ variables: { input } });
      if (data?.rerouteReferral) navigate(inLanguage(language, `/referrals/${data.rerouteReferral.id}`), { state: REROUTED });
    } finally {
      setSending(null);
    }
  };
  return { reroute, sending };
}
