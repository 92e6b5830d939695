import type { IdeaCardFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { StatusTag, Tag } from '../../ui/Tag.tsx';
import { AnswerStatusTag } from './AnswerStatusTag.tsx';
import { m as deciding } from './answer.messages.ts';
import { HiddenBecause } from './HiddenBecause.tsx';
import { m } from './ideas.messages.ts';
import { WriterLine } from './WriterLine.tsx';

const OPENING = 220;

export function IdeaCard({ idea }: { idea: IdeaCardFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const lang = idea.language.toLowerCase();
  const tags = (
    <>
      {idea.hiddenAt && <StatusTag tone="bad">{t(m.hiddenTitle)}</StatusTag>}
      {idea.answerStatus !== 'NONE' && <AnswerStatusTag status={idea.answerStatus} plannedFor={idea.answer?.plannedFor} />}
      {idea.mergedInto && <StatusTag tone="neutral">{t(deciding.merged)}</StatusTag>}
      {idea.isMine && <StatusTag tone="active">{t(m.own)}</StatusTag>}
      {idea.isSupported && <StatusTag tone="good">{t(m.supported)}</StatusTag>}
      {idea.topics.map(({ code, name }) => <Tag key={code}>{l(name)}</Tag>)}
    </>
  );
  return (
    <Card
      title={idea.title ? <span lang={lang}>{idea.title}</span> : t(m.hiddenTitle)}
      to={`/ideas/idea/${idea.id}`}
      eyebrow={<WriterLine writer={idea.writer} at={idea.publishedAt} changedAt={idea.changedAt} language={idea.language} />}
      tags={tags}
      facts={
        <>
          <Fact icon="people">{t(m.supports, { n: idea.supports })}</Fact>
          <Fact icon="comment">{t(m.comments, { n: idea.comments })}</Fact>
          {idea.place && <Fact icon="place">{idea.place}</Fact>}
        </>
      }
    >
      {idea.text ? <span lang={lang}>{opening(idea.text)}</span> : <HiddenBecause reason={idea.hiddenReason} language={idea.hiddenLanguage} />}
    </Card>
  );
}

/** Whole words, as many as fit. */
function opening(text: string): string {
  return text.length <= OPENING ? text : `${text.slice(0, OPENING).replace(/\s+\S*$/, '')} …`;
}
