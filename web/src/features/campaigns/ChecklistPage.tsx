import { useMutation } from '@apollo/client/react';
import { AnswerCampaignDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { languageNames, languages, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { CheckboxField } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Written } from '../../ui/LanguageNote.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as words } from './campaigns.messages.ts';
import { HostCampaign } from './HostCampaign.tsx';
import { m } from './hostCampaign.messages.ts';

const QUESTIONS = ['NEED', 'USERS', 'AIM', 'METHOD', 'NOTES', 'DARE', 'LEARNED'] as const;
type Question = (typeof QUESTIONS)[number];

export function ChecklistPage(): ReactNode {
  const t = useText();
  return (
    <HostCampaign title={t(m.checklistTitle)} lead={t(m.checklistLead)}>
      {(campaign) => QUESTIONS.map((question) => <Answer key={question} {...{ campaign, question }} />)}
    </HostCampaign>
  );
}

function Answer({ campaign, question }: { campaign: WholeCampaignFragment; question: Question }): ReactNode {
  const t = useText();
  const own = useLanguage();
  const [round, setRound] = useState(0);
  const [answer] = useMutation(AnswerCampaignDocument);
  const known = campaign.answers.find((one) => one.question === question);
  const state = known ? (known.shown ? m.isShown : m.isOwn) : m.isOpen;
  return (
    <section className="checklist-part">
      <h2>{t(words[`q_${question}`])}</h2>
      <p><StatusTag tone={known ? 'good' : 'waiting'}>{t(state)}</StatusTag></p>
      {known && <p className="campaign-answer"><Written text={known.text} /></p>}
      {round > 0 && <Done key={round}>{t(m.saved)}</Done>}
      <Disclosure key={round} summary={t(m.answerOf, { question: t(words[`q_${question}`]) })}>
        <KeptForm
          keep={`checklist.${campaign.id}.${question}.${known?.version ?? 0}`}
          label={t(m.answerOf, { question: t(words[`q_${question}`]) })}
          submit={t(m.save)}
          action={async (values) => {
            const text = { fi: values.text('text.fi'), sv: values.text('text.sv'), en: values.text('text.en') };
            await answer({ variables: { input: { campaign: campaign.id, question, text, shown: values.ticked('shown'), version: known?.version ?? null } } });
            setRound(round + 1);
          }}
        >
          {[own, ...languages.filter((language) => language !== own)].map((language) => <TextArea key={language} name={`text.${language}`} label={t(m.answerIn, { language: languageNames[language] })} rows={3} limit={4000} defaultValue={known?.text[language]} />)}
          <CheckboxField name="shown" label={t(m.shown)} required={false} mark="" defaultChecked={known?.shown ?? false} />
        </KeptForm>
      </Disclosure>
    </section>
  );
}
