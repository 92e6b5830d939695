import { useMutation } from '@apollo/client/react';
import { PlanCampaignDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { advisedBy, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { today } from '../../ui/moments.ts';
import { CampaignForm } from './CampaignForm.tsx';
import { emptyPlan } from './campaignPlan.ts';
import { m as words } from './campaigns.messages.ts';
import { AdviserOnly } from './HostCampaign.tsx';
import { m } from './hostCampaign.messages.ts';
import { useCampaignPlan } from './useCampaignPlan.ts';

export function NewCampaignPage(): ReactNode {
  const t = useText();
  return (
    <AdviserOnly>
      <Breadcrumbs items={[{ to: '/ideas', label: t(words.title) }]} />
      <PageHeader title={t(m.newTitle)} lead={t(m.newLead)} />
      <Beginning />
    </AdviserOnly>
  );
}

function Beginning(): ReactNode {
  const [round, setRound] = useState(0);
  return <NewCampaign key={round} onStartAgain={() => setRound(round + 1)} />;
}

function NewCampaign({ onStartAgain }: { onStartAgain: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const municipalities = advisedBy(viewer).map(({ code, name }) => ({ value: code, label: l(name) }));
  const [empty] = useState(() => emptyPlan(municipalities[0]?.value ?? '', today()));
  const { plan, change, isKept, forget } = useCampaignPlan('luotsi.campaign.new', empty);
  const [send] = useMutation(PlanCampaignDocument);
  const startAgain = () => {
    forget();
    onStartAgain();
  };
  return (
    <CampaignForm
      {...{ plan, change, isKept, municipalities }}
      campaign={null}
      submit={t(m.saveDraft)}
      onStartAgain={startAgain}
      onSend={async (content, key) => {
        const { data } = await send({ variables: { input: { ...content, municipality: plan.municipality, key } } });
        forget();
        if (data) navigate(inLanguage(language, `/ideas/${data.planCampaign.id}/change`), { state: { planned: true } });
      }}
    />
  );
}
