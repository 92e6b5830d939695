import { useMutation } from '@apollo/client/react';
import { ChangeCampaignDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { Done } from '../../ui/Done.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import { planOf } from './campaignPlan.ts';
import { CampaignTools } from './CampaignTools.tsx';
import { HostCampaign } from './HostCampaign.tsx';
import { m } from './hostCampaign.messages.ts';
import { useCampaignPlan } from './useCampaignPlan.ts';

type Props = { campaign: WholeCampaignFragment };

export function ChangeCampaignPage(): ReactNode {
  const t = useText();
  return <HostCampaign title={t(m.changeTitle)}>{(campaign) => <Change key={campaign.id} campaign={campaign} />}</HostCampaign>;
}

function Change({ campaign }: Props): ReactNode {
  const t = useText();
  const { planned } = (useLocation().state ?? {}) as { planned?: boolean };
  const [saved, setSaved] = useState(planned ? 1 : 0);
  const [round, setRound] = useState(0);
  return (
    <>
      {saved > 0 && <Done key={saved}>{t(campaign.status === 'DRAFT' ? m.savedDraft : m.saved)}</Done>}
      <CampaignTools campaign={campaign} isChanging />
      <ChangeForm key={`${saved} ${round}`} campaign={campaign} onStartAgain={() => setRound(round + 1)} onSaved={() => setSaved(saved + 1)} />
    </>
  );
}

function ChangeForm({ campaign, onStartAgain, onSaved }: Props & { onStartAgain: () => void; onSaved: () => void }): ReactNode {
  const t = useText();
  const { plan, change, isKept, forget } = useCampaignPlan(`luotsi.campaign.${campaign.id}`, planOf(campaign));
  const [send] = useMutation(ChangeCampaignDocument);
  const startAgain = () => {
    forget();
    onStartAgain();
  };
  return (
    <CampaignForm
      {...{ campaign, plan, change, isKept }}
      submit={t(m.save)}
      onStartAgain={startAgain}
      onSend={async (content) => {
        await send({ variables: { input: { ...content, campaign: campaign.id, version: campaign.version } } });
        forget();
        onSaved();
      }}
    />
  );
}
