import { useQuery } from '@apollo/client/react';
import { ChosenServicesDocument, type FitFragment, NextBestDocument, type ReferralDetailsFragment } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as reasons } from '../routing/reasons.messages.ts';
import { type FitAnswer, FitReasons } from './FitReasons.tsx';
import { m as news } from './newReferral.messages.ts';
import { nextOf, writtenOf } from './nextBest.ts';
import { m } from './reroute.messages.ts';
import { type SameTopic, useSameTopics } from './useSameTopics.ts';

type Props = { referral: ReferralDetailsFragment; /** Looked for by name, where none of these fits. */ chosen: { id: string; name: string } | null; sending: string | null; onOutside: (services: readonly string[]) => void };

/** What a referral that came back needs at once: the services that fit next best, each one press away. */
export function NextBest({ referral, chosen, sending, onOutside }: Props): ReactNode {
  const t = useText();
  const text = writtenOf(referral);
  const { data, error } = useQuery(NextBestDocument, { variables: { referral: referral.id }, skip: text === '' });
  const same = useSameTopics(referral, text !== '');
  const named = useNamed(referral, chosen);
  const outside = named.filter((one) => one.outside).map(({ id }) => id).join(' ');
  useEffect(() => onOutside(outside === '' ? [] : outside.split(' ')), [outside, onOutside]);
  const fitting = nextOf(referral, data?.nextBest.matches ?? []).filter(({ service }) => service.id !== chosen?.id);
  const topical = same.others.filter(({ id }) => id !== chosen?.id);
  const waiting = text === '' ? same.loading : !data && !error;
  if (waiting) return <Skeleton kind="cards" count={2} />;
  const cards = [
    ...named.map((one) => <NamedCard key={one.id} one={one} sending={sending} />),
    ...fitting.map((fit) => <FitCard key={fit.service.id} fit={fit} answer={{ ...data!.nextBest, text }} sending={sending} />),
    ...topical.map((service) => <TopicCard key={service.id} service={service} sending={sending} />),
  ];
  return cards.length === 0 ? <p>{t(error ? m.failed : m.none)}</p> : <CardList columns={2} label={t(m.title)}>{cards}</CardList>;
}

type Named = { id: string; name: string; provider: string; outside: boolean; tag: 'suggested' | 'chosen' };

/** Those that somebody named: the provider that gave the matter back, or the adviser. */
function useNamed({ betterService, chain, municipality }: ReferralDetailsFragment, chosen: Props['chosen']): Named[] {
  const l = useLocalized();
  const better = betterService && !chain.some(({ service }) => service.id === betterService.id) ? betterService.id : null;
  const ids = [...new Set([chosen?.id, better].filter((id): id is string => Boolean(id)))];
  const { data, previousData } = useQuery(ChosenServicesDocument, { variables: { ids, municipality: municipality.code, hasMunicipality: true }, skip: ids.length === 0 });
  const known = data ?? previousData;
  const inside = new Set(known?.inside?.edges.map(({ node }) => node.id));
  return ids.flatMap((id) => {
    const found = known?.all.edges.find(({ node }) => node.id === id)?.node;
    return found ? [{ id, name: l(found.name), provider: l(found.organisation.name), outside: !inside.has(id), tag: id === chosen?.id ? ('chosen' as const) : ('suggested' as const) }] : [];
  });
}

function NamedCard({ one: { id, name, provider, outside, tag }, sending }: { one: Named; sending: string | null }): ReactNode {
  const t = useText();
  const tags = (
    <>
      <Tag>{t(m[tag])}</Tag>
      {outside && <Tag>{t(news.outside)}</Tag>}
    </>
  );
  return (
    <Card title={name} eyebrow={provider} tags={tags} actions={<Go id={id} name={name} sending={sending} primary />}>
      {outside && <TextArea name={`outside.${id}`} label={t(m.outsideReason)} hint={t(news.outsideHint)} mark="" rows={2} limit={500} />}
    </Card>
  );
}

function FitCard({ fit, answer, sending }: { fit: FitFragment; answer: FitAnswer; sending: string | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { id, name, organisation, promisedDays } = fit.service;
  const tags = (
    <>
      <Tag>{t(reasons[fit.confidence])}</Tag>
      {promisedDays !== null && <Tag>{t(news.promised, { n: promisedDays })}</Tag>}
    </>
  );
  return (
    <Card title={l(name)} eyebrow={l(organisation.name)} tags={tags} actions={<Go id={id} name={l(name)} sending={sending} />}>
      <FitReasons fit={fit} answer={answer} brief />
    </Card>
  );
}

function TopicCard({ service: { id, name, description, organisation }, sending }: { service: SameTopic; sending: string | null }): ReactNode {
  const l = useLocalized();
  return (
    <Card title={l(name)} eyebrow={l(organisation.name)} actions={<Go id={id} name={l(name)} sending={sending} />}>
      <p>{l(description)}</p>
    </Card>
  );
}

/** Sends at once. */
function Go({ id, name, sending, primary }: { id: string; name: string; sending: string | null; primary?: boolean }): ReactNode {
  const t = useText();
  return (
    <Button type="submit" name="service" value={id} kind={primary ? 'primary' : 'secondary'} icon="handover" pending={sending === id} aria-label={t(m.goTo, { name })}>
      {t(m.go)}
    </Button>
  );
}
