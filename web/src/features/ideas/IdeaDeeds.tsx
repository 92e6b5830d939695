import type { WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { m as deciding } from './deciding.messages.ts';
import { FollowButton } from './FollowButton.tsx';
import { FollowTopics } from './FollowTopics.tsx';
import type { IdeaDeed } from './IdeaDialogs.tsx';
import { m } from './ideas.messages.ts';
import { m as own } from './own.messages.ts';
import { ShowAgainButton } from './ShowAgainButton.tsx';

const IdeaDialog = lazy(async () => ({ default: (await import('./IdeaDialogs.tsx')).IdeaDialog }));

/** What its writer, its readers and its hosts can do, beside supporting it. */
export function IdeaDeeds({ idea }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<IdeaDeed | null>(null);
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const say = (text: Message) => {
    setOpen(null);
    setDone({ key: crypto.randomUUID(), text });
  };
  const isOpen = idea.campaign.phase === 'COLLECT' || idea.campaign.phase === 'DISCUSS';
  return (
    <>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      <ButtonRow>
        {idea.answerMoves.length > 0 && <Button onClick={() => setOpen('ANSWER')}>{t(deciding.answer)}</Button>}
        <FollowButton of="Idea" id={idea.id} isFollowed={idea.isFollowed} />
        {idea.isMine && !idea.hiddenAt && !idea.mergedInto && isOpen && <Button kind="secondary" onClick={() => setOpen('CHANGE')}>{t(m.change)}</Button>}
        {idea.isMine && !idea.hiddenAt && <Button kind="quiet" onClick={() => setOpen('WITHDRAW')}>{t(own.withdraw)}</Button>}
        {!idea.isMine && !idea.campaign.isHost && !idea.hiddenAt && <Button kind="quiet" onClick={() => setOpen('REPORT')}>{t(m.report)}</Button>}
        {mayMerge(idea) && <Button kind="quiet" onClick={() => setOpen('MERGE')}>{t(deciding.merge)}</Button>}
        {idea.campaign.isHost && !idea.hiddenAt && !idea.mergedInto && <Button kind="quiet" onClick={() => setOpen('TOPICS')}>{t(deciding.topics)}</Button>}
        {idea.campaign.isHost && !idea.hiddenAt && <Button kind="quiet" onClick={() => setOpen('HIDE')}>{t(m.hide)}</Button>}
        {idea.campaign.isHost && idea.hiddenAt && <ShowAgainButton idea={idea.id} comment={null} onDone={say} />}
      </ButtonRow>
      {idea.topics.length > 0 && <FollowTopics topics={idea.topics} />}
      {open && <Suspense fallback={null}><IdeaDialog idea={idea} comment={null} deed={open} onClose={() => setOpen(null)} onDone={say} /></Suspense>}
    </>
  );
}

/** What is part of a merge already is not offered for another one. */
const mayMerge = ({ campaign, hiddenAt, merge, mergedHere }: WholeIdeaFragment) => campaign.isHost && !hiddenAt && mergedHere.length === 0 && merge?.status !== 'PROPOSED' && merge?.status !== 'MERGED';
