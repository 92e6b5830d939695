import { useMutation } from '@apollo/client/react';
import { SupportIdeaDocument, type WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { mayTakePart } from '../campaigns/campaignWords.ts';
import { m } from './ideas.messages.ts';

const GuestSupport = lazy(async () => ({ default: (await import('./GuestSupport.tsx')).GuestSupport }));

/** One press; a guest is asked for an address first. What was given can be taken back also when the campaign is over. */
export function SupportButton({ idea }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [send, { loading }] = useMutation(SupportIdeaDocument);
  const may = mayTakePart(idea.campaign.refusalToDiscuss, idea.campaign.isInvited) && !idea.hiddenAt && !idea.mergedInto;
  const press = async () => {
    setFailed(false);
    if (!viewer) return setAsking(true);
    await send({ variables: { input: { idea: idea.id, support: !idea.isSupported } } }).catch(() => setFailed(true));
  };
  return (
    <div className="idea-support">
      <p className="idea-supports" role="status">
        <strong>{idea.supports}</strong> {t(m.supports, { n: idea.supports }).replace(/^\S+\s/, '')}
      </p>
      {(may || idea.isSupported) && (
        <Button kind={idea.isSupported ? 'secondary' : 'primary'} icon={idea.isSupported ? 'check' : 'plus'} pending={loading} aria-pressed={idea.isSupported} onClick={() => void press()}>
          {t(idea.isSupported ? m.takeBack : m.support)}
        </Button>
      )}
      {failed && <Notice kind="error" live title={t(m.supportFailed)} />}
      {asking && <Suspense fallback={null}><GuestSupport idea={idea.id} onClose={() => setAsking(false)} /></Suspense>}
    </div>
  );
}
