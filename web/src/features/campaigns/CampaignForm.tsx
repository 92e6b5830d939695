import type { WholeCampaignFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { languages, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as kept } from '../../ui/kept.messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CampaignTexts } from './CampaignTexts.tsx';
import { DaysPart, FirstPart, LookPart } from './CampaignParts.tsx';
import { type Content, contentOf } from './campaignPlan.ts';
import { m } from './hostCampaign.messages.ts';
import type { Planning } from './useCampaignPlan.ts';

export type PartProps = Omit<Planning, 'isKept'> & { /** The campaign that is being changed; null for a new one. */ campaign: WholeCampaignFragment | null };
type Props = PartProps & {
  isKept: boolean;
  municipalities?: { value: string; label: string }[];
  submit: string;
  onStartAgain: () => void;
  onSend: (content: Content, key: string) => Promise<void>;
};

/** One form for a new campaign and for a change: a few parts, of which those that can wait are closed and say what is in them. */
export function CampaignForm({ campaign, plan, change, isKept, municipalities = [], submit, onStartAgain, onSend }: Props): ReactNode {
  const t = useText();
  const own = useLanguage();
  const part = { campaign, plan, change };
  const startAgain = <Button kind="secondary" onClick={onStartAgain}>{t(kept.startAgain)}</Button>;
  const noTitle = languages.every((language) => plan[`title.${language}`].trim() === '');
  return (
    <div className="wide-form">
      {isKept && <Notice title={t(kept.goOn)} actions={startAgain}>{t(kept.goOnText)}</Notice>}
      <Form
        label={t(campaign ? m.changeTitle : m.newTitle)}
        submit={submit}
        note={<p>{t(m.keptHere)}</p>}
        check={() => (noTitle ? [{ name: `title.${own}`, message: t(m.titleMissing) }] : [])}
        action={(_values, { key }) => onSend(contentOf(plan), key)}
      >
        <CampaignTexts {...part} />
        <LookPart {...part} municipalities={municipalities} />
        <DaysPart {...part} />
        <FirstPart {...part} />
      </Form>
    </div>
  );
}
