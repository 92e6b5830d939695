import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useKept } from '../../ui/useKept.ts';
import type { HostedEvent } from '../hosting/HostPage.tsx';
import { isDayOf } from './doorDay.ts';
import { m as door } from './door.messages.ts';
import { m } from './heard.messages.ts';
import { type Draft, emptyDraft } from './heardDraft.ts';
import { HeardForm } from './HeardForm.tsx';
import { HeardList } from './HeardList.tsx';
import { heardSource } from './heardSource.ts';
import { useAtDoor } from './useAtDoor.ts';
import { WaitingNotice } from './WaitingNotice.tsx';

export function Heard({ hosted }: { hosted: HostedEvent }): ReactNode {
  const t = useText();
  const heard = useAtDoor(heardSource, hosted);
  const [said, setSaid] = useState('');
  const { kept, change } = useKept<Draft>(`luotsi.heard.${hosted.id}`, (before) => ({ ...emptyDraft, ...before }));
  const { event, value } = heard;
  if (event.status === 'DRAFT' || event.status === 'CANCELLED') return <Notice kind="info" title={t(event.status === 'DRAFT' ? door.draft : door.cancelled)}>{null}</Notice>;
  const isOpen = isDayOf(event);
  return (
    <div className="door">
      <WaitingNotice door={heard} />
      {value === null && (heard.trouble ? <EmptyState icon="warning" title={t(door.notLoaded)}>{t(door.notLoadedText)}</EmptyState> : <Skeleton kind="cards" count={2} />)}
      {value !== null && !isOpen && <Notice kind="info" title={t(m.tooEarly)}>{t(m.tooEarlyText)}</Notice>}
      <p className="visually-hidden" role="status">{said}</p>
      {value !== null && isOpen && (
        <HeardForm
          event={event}
          value={value}
          draft={kept}
          onChange={change}
          onSave={(input) => {
            heard.act({ kind: 'HEARD', input });
            change(emptyDraft);
            setSaid(t(m.saved, { words: input.words }));
          }}
        />
      )}
      {value !== null && <HeardList heard={heard} value={value} onSaid={setSaid} />}
    </div>
  );
}
