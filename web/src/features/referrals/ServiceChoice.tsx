import type { FitFragment } from '@luotsi/schema';
import { type ReactNode, useId } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Tag, TagRow } from '../../ui/Tag.tsx';
import { m as reasons } from '../routing/reasons.messages.ts';
import { type FitAnswer, FitReasons } from './FitReasons.tsx';
import { m } from './newReferral.messages.ts';

type Name = string | FitFragment['service']['name'];
type Props = { service: { id: string; name: Name }; fit?: { fit: FitFragment; answer: FitAnswer }; checked: boolean; onChoose: (service: { id: string; name: string }) => void };

/** A service as one choice: its name, who offers it, and why it was proposed. */
export function ServiceChoice({ service, fit, checked, onChoose }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const id = useId();
  const name = typeof service.name === 'string' ? service.name : l(service.name);
  return (
    <div className="choice">
      <input id={id} type="radio" name="service" value={service.id} aria-describedby={`${id}-why`} checked={checked} onChange={() => onChoose({ id: service.id, name })} />
      <label className="choice-name" htmlFor={id}>{name}</label>
      <div id={`${id}-why`} className="fit">
        {fit ? <Why {...fit} /> : <span className="fit-provider">{t(m.ownChoice)}</span>}
      </div>
    </div>
  );
}

function Why({ fit, answer }: { fit: FitFragment; answer: FitAnswer }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { organisation, promisedDays } = fit.service;
  return (
    <>
      <span className="fit-provider">{l(organisation.name)}</span>
      <FitReasons fit={fit} answer={answer} />
      <TagRow>
        <Tag>{t(reasons[fit.confidence])}</Tag>
        {promisedDays !== null && <Tag>{t(m.promised, { n: promisedDays })}</Tag>}
      </TagRow>
    </>
  );
}
