import type { OneBulletinFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusTag, Tag } from '../../ui/Tag.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m } from './bulletins.messages.ts';

type CardProps = { bulletin: OneBulletinFragment; isOwn: boolean; onRead: (read: boolean) => void; onChange: () => void; onRemove: () => void };

export function BulletinCard({ bulletin, isOwn, onRead, onChange, onRemove }: CardProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { title, text, language, read, postedAt, changedAt, organisation, municipality, author, topics, event } = bulletin;
  const from = organisation ? l(organisation.name) : municipality ? l(municipality.name) : t(m.network);
  const corrected = changedAt ? `, ${t(m.changedOn, { day: f.day(changedAt) })}` : '';
  const isNew = !read && !isOwn;
  return (
    <Card
      title={<span lang={language.toLowerCase()}>{title}</span>}
      level={2}
      eyebrow={`${from} · ${f.day(postedAt)}${corrected}`}
      tags={isNew || topics.length > 0 ? <>{isNew && <StatusTag tone="waiting">{t(m.unread)}</StatusTag>}{topics.map(({ code, name }) => <Tag key={code}>{l(name)}</Tag>)}</> : undefined}
      facts={
        <>
          <Fact icon="place">{useArea(bulletin)}</Fact>
          {author && <Fact icon="person">{author.name}</Fact>}
          {event && <Fact icon="calendar"><Link to={`/events/${event.id}`}>{t(m.event, { title: l(event.title), day: f.day(event.startsAt) })}</Link></Fact>}
        </>
      }
      actions={<Actions {...{ bulletin, isOwn, onRead, onChange, onRemove }} />}
    >
      <p className="bulletin-text" lang={language.toLowerCase()}>{text}</p>
    </Card>
  );
}

function useArea({ regions, municipalities }: OneBulletinFragment): string {
  const t = useText();
  const l = useLocalized();
  const names = [...regions, ...municipalities].map(({ name }) => l(name));
  return names.length === 0 ? t(m.everywhere) : names.join(', ');
}

function Actions({ bulletin: { title, read, mayChange, mayRemove }, isOwn, onRead, onChange, onRemove }: CardProps): ReactNode {
  const t = useText();
  const about = <VisuallyHidden>: {title}</VisuallyHidden>;
  return (
    <>
      {!isOwn && <Button kind={read ? 'quiet' : 'secondary'} icon={read ? undefined : 'check'} onClick={() => onRead(!read)}>{t(read ? m.markUnread : m.markRead)}{about}</Button>}
      {mayChange && <Button kind="quiet" onClick={onChange}>{t(m.change)}{about}</Button>}
      {mayRemove && <Button kind="quiet" onClick={onRemove}>{t(m.remove)}{about}</Button>}
    </>
  );
}
