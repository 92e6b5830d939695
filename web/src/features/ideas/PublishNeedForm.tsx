import { useMutation } from '@apollo/client/react';
import { type CollectingCampaignsQuery, NeedPageDocument, PublishNeedAsIdeaDocument, type PublishNeedPageQuery } from '@luotsi/schema';
import type { PublishNeedAsIdeaInput } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CheckboxField, RadioGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { Select } from '../../ui/Select.tsx';
import { today } from '../../ui/moments.ts';
import { m as ui } from '../../ui/ui.messages.ts';
import { useKept } from '../../ui/useKept.ts';
import { type Consent, ConsentFields, consentInput } from '../referrals/ConsentFields.tsx';
import { SimilarIdeas, useIdeaHints } from './Hints.tsx';
import { contentOf, IdeaFields } from './IdeaFields.tsx';
import { m } from './publishing.messages.ts';

type Need = NonNullable<PublishNeedPageQuery['need']>;
type Campaign = CollectingCampaignsQuery['campaigns']['edges'][number]['node'];
type Kept = { campaign: string; title: string; text: string; place: string; consent: Consent };

const LONGEST_TITLE = 120;
const notGiven = (): Consent => ({ givenBy: '', how: '', on: today() });

/** What is typed stays in the tab until it is published. Who gave the consent and how is never filled in beforehand; its day begins with today. */
export function PublishNeedForm({ need, campaigns }: { need: Need; campaigns: readonly Campaign[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { kept, change, forget } = useKept<Kept>(`luotsi.publish.${need.id}`, (before) => ({ campaign: campaigns.length === 1 ? campaigns[0]!.id : '', title: need.title.slice(0, LONGEST_TITLE), text: need.words, place: '', consent: notGiven(), ...before }));
  const hints = useIdeaHints(kept.campaign || campaigns[0]!.id, kept.title, kept.text);
  const publish = usePublishing(need.id);
  return (
    <Form
      submit={t(m.submit)}
      secondary={<LinkButton kind="quiet" to={`/needs/${need.id}`}>{t(ui.cancel)}</LinkButton>}
      action={async (values, { key }) => {
        const consent = consentInput(kept.consent)!;
        await publish({ ...contentOf(values), campaign: kept.campaign, companyShown: values.text('companyShown') === 'SHOWN', eventShown: values.text('eventShown') === 'true', consent, key });
        forget();
      }}
    >
      <FormPart number={1} title={t(m.idea)}>
        <Select name="campaign" label={t(m.campaign)} required options={campaigns.map(({ id, title }) => ({ value: id, label: l(title) }))} value={kept.campaign} onChange={(event) => change({ campaign: event.target.value })} />
        <IdeaFields idea={{ title: null, text: null, place: null, language: need.language }} typed={kept} onType={change} hints={<SimilarIdeas hints={hints} />} textHint={t(m.textHint)} />
        <p className="idea-small">{t(m.topic, { topic: l(need.topic.name) })}</p>
      </FormPart>
      <FormPart number={2} title={t(m.shown)}>
        <ShownFields need={need} />
      </FormPart>
      <FormPart number={3} title={t(m.consent)}>
        <p className="idea-small">{t(m.consentText)}</p>
        <ConsentFields consent={kept.consent} onChange={(part) => change({ consent: { ...kept.consent, ...part } })} />
      </FormPart>
    </Form>
  );
}

function usePublishing(need: string): (said: Omit<PublishNeedAsIdeaInput, 'need'>) => Promise<void> {
  const language = useLanguage();
  const navigate = useNavigate();
  const [publish] = useMutation(PublishNeedAsIdeaDocument, { refetchQueries: [NeedPageDocument] });
  return async (said) => {
    const { data } = await publish({ variables: { input: { ...said, need } } });
    if (data) navigate(inLanguage(language, `/ideas/idea/${data.publishNeedAsIdea.id}`));
  };
}

function ShownFields({ need: { company, event } }: { need: Need }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const options = company && [
    { value: 'HIDDEN', label: t(m.nameless), hint: t(m.namelessHint) },
    { value: 'SHOWN', label: t(m.named, { name: company.name }) },
  ];
  return (
    <>
      {options ? <RadioGroup name="companyShown" label={t(m.signedAs)} required options={options} /> : <p>{t(m.noCompany)}</p>}
      {event && !event.networkOnly && <CheckboxField name="eventShown" label={t(m.eventShown, { event: l(event.title) })} hint={t(m.eventHint)} />}
    </>
  );
}
