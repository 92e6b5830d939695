import type { WholeCampaignFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Language, LanguageContext, languageNames, languages, useLanguage } from '../../app/language.ts';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { QrCode } from '../planning/Poster.tsx';
import '../planning/poster.css';
import { CampaignPicture } from './CampaignPicture.tsx';
import { campaignUntil } from './campaignWords.ts';
import { HostCampaign } from './HostCampaign.tsx';
import { m } from './hostCampaign.messages.ts';

export function CampaignPosterPage(): ReactNode {
  const t = useText();
  return (
    <HostCampaign title={t(m.poster)} lead={t(m.posterLead)}>
      {(campaign) => <Printable campaign={campaign} />}
    </HostCampaign>
  );
}

function Printable({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const own = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  return (
    <>
      <div className="poster-tools">
        <RadioGroup name="language" label={t(m.posterLanguage)} required inline value={language} onChange={(chosen) => setLanguage(chosen as Language)} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
        <Button icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
      </div>
      <LanguageContext value={language}>
        <Sheet campaign={campaign} />
      </LanguageContext>
    </>
  );
}

/** One sheet of paper, readable from the other side of a room. */
function Sheet({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const { networkName } = useSite();
  const until = campaignUntil(campaign);
  const address = `${window.location.origin}/i/${campaign.shortCode}`;
  return (
    <article className="poster" lang={language} aria-label={l(campaign.title)}>
      <CampaignPicture drawing={campaign.drawing} />
      <p className="poster-kind">{[...campaign.places, l(campaign.municipality.name)].join(', ')}</p>
      <h2 className="poster-title">{l(campaign.title)}</h2>
      <p className="poster-when">{t(until.message, { day: f.day(until.day) })}</p>
      <p className="poster-about">{l(campaign.description)}</p>
      <div className="poster-register">
        <QrCode address={address} label={t(m.code, { address })} />
        <div>
          <p className="poster-scan">{t(m.scan)}</p>
          <p>{t(m.scanText)}</p>
          <p className="poster-address">{address.replace(/^https?:\/\//, '')}</p>
        </div>
      </div>
      <p className="poster-network">{networkName}</p>
    </article>
  );
}
