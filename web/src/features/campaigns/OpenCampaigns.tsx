import { useQuery } from '@apollo/client/react';
import { OpenCampaignsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { CardList } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { CampaignCard } from './CampaignCard.tsx';
import { m } from './campaigns.messages.ts';

/** On the front page: what one can answer now. Where nothing is asked, nothing stands there. */
export function OpenCampaigns(): ReactNode {
  const t = useText();
  const { data } = useQuery(OpenCampaignsDocument);
  const open = (data?.campaigns.edges ?? []).map(({ node }) => node).filter(({ status, phase }) => status === 'PUBLISHED' && (phase === 'COLLECT' || phase === 'DISCUSS')).slice(0, 2);
  if (open.length === 0) return null;
  return (
    <Section title={t(m.openNow)} lead={t(m.openLead)} actions={<Link to="/ideas">{t(m.all)}</Link>}>
      <CardList columns={2}>
        {open.map((campaign) => (
          <CampaignCard key={campaign.id} campaign={campaign} level={3} />
        ))}
      </CardList>
    </Section>
  );
}
