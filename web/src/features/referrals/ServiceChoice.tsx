import type { FitFragment } from '@luotsi/schema';
import { type ReactNode, useId } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Tag, TagRow } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as reasons } from '../routing/reasons.messages.ts';
import { type FitAnswer, FitReasons } from './FitReasons.tsx';
import type { Asked } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';

type Props = { id: string; name: string; fit?: { fit: FitFragment; answer: FitAnswer }; provider?: string; /** Where it is chosen: as which one. */ asked: { one: Asked; index: number; outside: boolean } | null; onChoose: (chosen: boolean) => void; onReason: (reason: string) => void };

/** A service as one choice of several: its name, who offers it, and why it was proposed; outside its area it asks for a reason. */
export function ServiceChoice({ id: value, name, fit, provider, asked, onChoose, onReason }: Props): ReactNode {
  const t = useText();
  const id = useId();
  return (
    <>
      <div className="choice">
        <input id={id} type="checkbox" name="services" value={value} aria-describedby={`${id}-why`} checked={asked !== null} onChange={({ target }) => onChoose(target.checked)} />
        <label className="choice-name" htmlFor={id}>{name}</label>
        <div id={`${id}-why`} className="fit">
          {fit ? <Why {...fit} /> : <span className="fit-provider">{provider ?? t(m.ownChoice)}</span>}
          {asked?.outside && (
            <TagRow>
              <Tag>{t(m.outside)}</Tag>
            </TagRow>
          )}
        </div>
      </div>
      {asked?.outside && <TextArea name={`services.${asked.index}.outsideAreaReason`} label={t(m.outsideReason, { name })} hint={t(m.outsideHint)} required rows={2} limit={500} value={asked.one.reason} onChange={({ target }) => onReason(target.value)} />}
    </>
  );
}

function Why({ fit, answer }: { fit: FitFragment; answer: FitAnswer }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { organisation, promisedDays } = fit.service;
  return (
    <>
      <span className="fit-provider">{l(organisation.name)}</span>
      <FitReasons fit={fit} answer={answer} brief />
      <TagRow>
        <Tag>{t(reasons[fit.confidence])}</Tag>
        {promisedDays !== null && <Tag>{t(m.promised, { n: promisedDays })}</Tag>}
      </TagRow>
    </>
  );
}
