import { useQuery } from '@apollo/client/react';
import { JoinRequestsToDecideDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Card, CardList } from '../../ui/Card.tsx';
import { Done } from '../../ui/Done.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './joining.messages.ts';
import { RequestToDecide } from './RequestToDecide.tsx';

/** On a company's page: who says that they are of it. Nothing where nobody does. */
export function CompanyRequests({ company }: { company: string }): ReactNode {
  return <Requests company={company} own={false} />;
}

/** The same on an entrepreneur's own page, of all their companies. */
export function MyCompaniesRequests(): ReactNode {
  return <Requests company={null} own />;
}

/** The same for a coordinator: what nobody nearer could answer, of companies of which they see nothing else. */
export function OrphanedRequests(): ReactNode {
  const t = useText();
  return <Requests company={null} own={false} lead={t(m.standsIn)} namesCompany />;
}

type Props = { company: string | null; own: boolean; lead?: string; namesCompany?: boolean };

function Requests({ company, own, lead, namesCompany }: Props): ReactNode {
  const t = useText();
  const { data } = useQuery(JoinRequestsToDecideDocument, { variables: { company, own }, fetchPolicy: 'cache-and-network' });
  const [done, setDone] = useState<{ text: string; times: number }>({ text: '', times: 0 });
  const open = (data?.joinRequests.edges ?? []).map(({ node }) => node).filter(({ moves }) => moves.includes('CONFIRM'));
  if (open.length === 0 && !done.text) return null;
  return (
    <Section title={t(lead ? m.waitForCoordinator : m.toDecide)} lead={lead}>
      {done.text && <Done key={done.times}>{done.text}</Done>}
      <CardList>
        {open.map((request) => (
          <Card key={request.id} tone="soft" title={t(m.says, { name: request.asker.name, company: request.company?.name ?? request.companyName })}>
            <RequestToDecide request={request} namesCompany={namesCompany} onDone={(text) => setDone({ text, times: done.times + 1 })} />
          </Card>
        ))}
      </CardList>
    </Section>
  );
}
