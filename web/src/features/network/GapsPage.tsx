import { useQuery } from '@apollo/client/react';
import { GapFiguresDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CoordinatorOnly } from './CoordinatorOnly.tsx';
import { GapFigures } from './GapFigures.tsx';
import { GapFilters, useGapFilters } from './GapFilters.tsx';
import { GapList } from './GapList.tsx';
import { m } from './gaps.messages.ts';
import { m as network } from './network.messages.ts';
import { NetworkTabs } from './NetworkTabs.tsx';
import './gaps.css';

export function GapsPage(): ReactNode {
  const t = useText();
  const print = <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(network.print)}</Button>;
  return (
    <CoordinatorOnly>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={print} />
      <NetworkTabs current="/network/gaps" />
      <WhatNobodyAnswers />
    </CoordinatorOnly>
  );
}

function WhatNobodyAnswers(): ReactNode {
  const t = useText();
  const filters = useGapFilters();
  const { data, previousData, error, refetch } = useQuery(GapFiguresDocument, { variables: { since: filters.since }, fetchPolicy: 'cache-and-network' });
  const figures = (data ?? previousData)?.routingGapFigures;
  if (error && !figures) return <PartFailed error={error} onAgain={refetch} />;
  if (!figures) return <Skeleton kind="table" />;
  if (figures.length === 0 && !filters.any) return <EmptyState title={t(m.none)} icon="check">{t(m.noneText)}</EmptyState>;
  return (
    <>
      <GapFilters filters={filters} />
      {figures.length > 0 && (
        <Section title={t(m.figures)} lead={t(m.figuresLead)}>
          <GapFigures figures={figures} filters={filters} />
        </Section>
      )}
      <GapList filters={filters} />
    </>
  );
}
