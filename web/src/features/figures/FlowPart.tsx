import type { FiguresPageQuery } from '@luotsi/schema';
import type { ReferralEnd } from '@luotsi/schema/types';
import { type ReactNode, useMemo } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { pictureOf, REST } from './flow.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { m } from './figures.messages.ts';

type Report = FiguresPageQuery['referralFigures'];
type Line = { from: string; to: string; value: number };

/** From need topic over provider to outcome: as a picture, and as tables that say the same. */
export function FlowPart({ report: { topicFlow, outcomeFlow }, isPartial }: { report: Report; isPartial: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const names = useMemo(() => new Map(topicFlow.flatMap(({ source, sourceName, target, targetName }) => [[`0${source}`, sourceName], [`1${target}`, targetName]] as const)), [topicFlow]);
  const nameOf = (column: 0 | 1 | 2, key: string) => (column === 2 ? t(m[key as ReferralEnd]) : (l(names.get(`${column}${key}`)) ?? key));
  const label = (column: 0 | 1 | 2, key: string, n: number) => (key === REST ? t(m.others, { n }) : nameOf(column, key));
  // What nobody may be told of in one half of the picture is left out of the other.
  const ends = outcomeFlow.filter(({ source }) => names.has(`1${source}`));
  const [widest] = topicFlow;
  if (!widest) return <Section title={t(m.flow)}><p>{t(m.noFlow)}</p></Section>;
  const alt = t(m.flowPicture, { source: l(widest.sourceName), target: l(widest.targetName), n: widest.value });
  return (
    <Section title={t(m.flow)} lead={isPartial ? `${t(m.flowLead)} ${t(m.flowHidden)}` : t(m.flowLead)}>
      <FlowPicture picture={pictureOf(topicFlow, ends, label)} alt={alt} />
      <h3>{t(m.flowTables)}</h3>
      <div className="insight-pair">
        <Lines caption={t(m.topicToProvider)} heads={[t(m.TOPIC), t(m.PROVIDER), t(m.number)]} lines={topicFlow.map((one) => ({ from: l(one.sourceName), to: l(one.targetName), value: one.value }))} />
        <Lines caption={t(m.providerToEnd)} heads={[t(m.PROVIDER), t(m.end), t(m.number)]} lines={ends.map((one) => ({ from: nameOf(1, one.source), to: t(m[one.target]), value: one.value }))} />
      </div>
    </Section>
  );
}

/** Three narrow columns: a table also on a phone. */
function Lines({ caption, heads, lines }: { caption: string; heads: [string, string, string]; lines: readonly Line[] }): ReactNode {
  return (
    <table className="figure-table flow-table">
      <caption>{caption}</caption>
      <thead>
        <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
      </thead>
      <tbody>
        {lines.map(({ from, to, value }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{from}</th>
            <td>{to}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
