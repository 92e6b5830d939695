import { type ReactNode, useState } from 'react';
import { type Language, languages, useLanguage } from '../../app/language.ts';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldedPart } from '../../ui/FoldedPart.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PartProps } from './CampaignForm.tsx';
import { type CampaignPlan, missingIn, unwritten } from './campaignPlan.ts';
import { m } from './hostCampaign.messages.ts';

/** The own language is open, the others wait closed; side by side they are for who translates. */
export function CampaignTexts(props: PartProps): ReactNode {
  const t = useText();
  const own = useLanguage();
  const [isBeside, setBeside] = useState(false);
  return (
    <FoldedPart id="texts" number={1} title={t(m.partTexts)} open state={<WrittenIn plan={props.plan} />}>
      <p>{t(props.campaign?.status === 'PUBLISHED' ? m.textsPublished : m.textsHint)}</p>
      <div className="campaign-beside">
        <Button kind="secondary" aria-pressed={isBeside} onClick={() => setBeside(!isBeside)}>{t(m.beside)}</Button>
      </div>
      <div className={isBeside ? 'language-columns' : 'language-rows'}>
        {[own, ...languages.filter((language) => language !== own)].map((language) => (
          <LanguageTexts key={language} {...props} language={language} isOpen={isBeside || language === own} />
        ))}
      </div>
    </FoldedPart>
  );
}

function WrittenIn({ plan }: { plan: CampaignPlan }): ReactNode {
  const t = useText();
  const missing = unwritten(plan);
  if (missing.length === 0) return <StatusTag tone="good">{t(m.writtenInAll)}</StatusTag>;
  return <StatusTag tone="waiting">{t(m.stillMissing, { languages: missing.map((language) => t(m[`name_${language}`])).join(', ') })}</StatusTag>;
}

function LanguageTexts({ campaign, plan, change, language, isOpen }: PartProps & { language: Language; isOpen: boolean }): ReactNode {
  const t = useText();
  const isOwn = language === useLanguage();
  const [title, description] = [`title.${language}`, `description.${language}`] as const;
  const typed = (name: typeof title | typeof description) => ({ name, value: plan[name], required: campaign?.status === 'PUBLISHED', onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }) });
  return (
    <FoldedPart id={`texts-${language}`} title={t(m[`in_${language}`])} open={isOpen} state={<LanguageState plan={plan} language={language} />}>
      {/* The language stands in the labels, so that a list of errors tells the fields apart. */}
      <TextField {...typed(title)} label={t(m.titleIn, { language })} mark={isOwn ? '' : t(m.beforePublishing)} maxLength={200} autoComplete="off" />
      <TextArea {...typed(description)} label={t(m.descriptionIn, { language })} mark={t(m.beforePublishing)} rows={7} limit={4000} />
    </FoldedPart>
  );
}

function LanguageState({ plan, language }: { plan: CampaignPlan; language: Language }): ReactNode {
  const t = useText();
  const missing = missingIn(plan, language);
  const words: Message = missing.length === 0 ? m.written : missing.length === 2 ? m.missingBoth : missing[0] === 'title' ? m.missingTitle : m.missingDescription;
  return <StatusTag tone={missing.length === 0 ? 'good' : 'waiting'}>{t(words)}</StatusTag>;
}
