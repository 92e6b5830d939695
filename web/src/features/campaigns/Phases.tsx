import type { WholeCampaignFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { type Step, Steps } from '../../ui/Steps.tsx';
import { m } from './campaigns.messages.ts';
import { collectWords } from './campaignWords.ts';

const PHASES = ['COLLECT', 'DISCUSS', 'ANSWER', 'DONE'] as const;
const beginnings = { COLLECT: 'collectFrom', DISCUSS: 'discussFrom', ANSWER: 'answerFrom', DONE: 'doneFrom' } as const;

/** Where it is, and what comes when. */
export function Phases({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const now = PHASES.indexOf(campaign.phase as (typeof PHASES)[number]);
  const collect = collectWords(campaign);
  const words = { ...m, step_COLLECT: collect.message };
  const steps = PHASES.map((phase, index): Step => ({
    key: phase,
    title: t(m[phase]),
    state: index < now || campaign.phase === 'DONE' ? 'done' : index === now ? 'now' : 'next',
    detail: (
      <>
        {t(m.from, { day: f.day(campaign[beginnings[phase]]) })}<span className="phase-words">. {t(words[`step_${phase}`], collect.day ? { day: f.day(collect.day) } : {})}</span>
      </>
    ),
  }));
  return (
    <section className="campaign-phases">
      <h2 className="visually-hidden">{t(m.phases)}</h2>
      <Steps label={t(m.phases)} steps={steps} />
    </section>
  );
}
