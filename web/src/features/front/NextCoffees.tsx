import { useQuery } from '@apollo/client/react';
import { NextCoffeesDocument, type NextCoffeesQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { DateCard } from '../../ui/DateCard.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Link } from '../../ui/Link.tsx';
import { SeatsTag } from '../../ui/SeatsTag.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './front.messages.ts';

type Coffee = NextCoffeesQuery['events']['edges'][number]['node'];

export function NextCoffees(): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.coffees)} lead={t(m.coffeesLead)} actions={<Link to="/events">{t(m.allCoffees)}</Link>}>
      <Coffees />
    </Section>
  );
}

/** A page that cannot show them still answers its first question: the search above stays. */
function Coffees(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(NextCoffeesDocument, { fetchPolicy: 'cache-and-network' });
  const coffees = data?.events.edges.map(({ node }) => node).filter(({ status }) => status === 'PUBLISHED').slice(0, 3);
  if (error && !coffees) return <LinkButton kind="secondary" to="/events">{t(m.allCoffees)}</LinkButton>;
  if (!coffees) return <div className="coffees-skeleton"><Skeleton kind="cards" count={3} /></div>;
  if (coffees.length === 0) return <NoCoffees />;
  return (
    <CardList columns={3}>
      {coffees.map((coffee) => (
        <CoffeeCard key={coffee.id} coffee={coffee} />
      ))}
    </CardList>
  );
}

function CoffeeCard({ coffee }: { coffee: Coffee }): ReactNode {
  const l = useLocalized();
  const place = [l(coffee.space?.name ?? coffee.venue), l(coffee.municipality.name)].filter(Boolean).join(', ');
  return (
    <DateCard
      title={l(coffee.title)}
      to={`/events/${coffee.id}`}
      start={coffee.startsAt}
      end={coffee.endsAt}
      facts={<Fact icon="place">{place}</Fact>}
      tags={<CoffeeTag coffee={coffee} />}
    />
  );
}

const own: Partial<Record<string, Message>> = { CONFIRMED: m.youAreComing, WAITLISTED: m.youAreInQueue, OFFERED: m.youAreOffered };

function CoffeeTag({ coffee: { seatsFree, queueLength, myRegistration } }: { coffee: Coffee }): ReactNode {
  const t = useText();
  const message = own[myRegistration?.status ?? ''];
  if (message) return <StatusTag tone={myRegistration?.status === 'CONFIRMED' ? 'good' : 'waiting'}>{t(message)}</StatusTag>;
  return <SeatsTag free={seatsFree} queue={queueLength} />;
}

function NoCoffees(): ReactNode {
  const t = useText();
  return (
    <EmptyState title={t(m.noCoffees)} icon="coffee" level={3} actions={<LinkButton kind="secondary" to="/events?time=past">{t(m.pastCoffees)}</LinkButton>}>
      {t(m.noCoffeesText)}
    </EmptyState>
  );
}
