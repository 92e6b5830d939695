import { useMutation } from '@apollo/client/react';
import { EndCampaignPhaseDocument, PublishCampaignDocument, RemoveCampaignDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { useFormat } from '../../app/format.ts';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { type Message, useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m as words } from './campaigns.messages.ts';
import { planOf, unwritten } from './campaignPlan.ts';
import { m } from './hostCampaign.messages.ts';

type Asked = 'PUBLISH' | 'END_PHASE' | 'REMOVE';
type Props = { campaign: WholeCampaignFragment };

/** What its hosts can do with it: the API says which moves there are. */
export function CampaignTools({ campaign, isChanging = false }: Props & { /** It stands above the form already. */ isChanging?: boolean }): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const isDraft = campaign.status === 'DRAFT';
  const ended = (text: Message) => {
    setAsked(null);
    setDone({ key: crypto.randomUUID(), text });
  };
  return (
    <section className="campaign-tools" aria-label={t(m.tools)}>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      <BeforePublishing campaign={campaign} />
      <ButtonRow>
        {campaign.moves.includes('PUBLISH') && <Button onClick={() => setAsked('PUBLISH')}>{t(m.publish)}</Button>}
        {!isChanging && <LinkButton kind="secondary" to={`/ideas/${campaign.id}/change`}>{t(m.change)}</LinkButton>}
        <LinkButton kind="secondary" to={`/ideas/${campaign.id}/checklist`}>{t(m.checklist)}</LinkButton>
        {!isDraft && <LinkButton kind="secondary" to={`/ideas/${campaign.id}/reported`}>{t(m.reported, { n: campaign.openReports ?? 0 })}</LinkButton>}
        {!isDraft && <LinkButton kind="secondary" icon="print" to={`/ideas/${campaign.id}/poster`}>{t(m.poster)}</LinkButton>}
        {campaign.moves.includes('END_PHASE') && <Button kind="quiet" onClick={() => setAsked('END_PHASE')}>{t(m.endPhase)}</Button>}
        {isDraft && <Button kind="quiet" onClick={() => setAsked('REMOVE')}>{t(m.remove)}</Button>}
      </ButtonRow>
      <MoveDialog {...{ campaign, asked }} onClose={() => setAsked(null)} onDone={ended} />
    </section>
  );
}

/** What is missing, each with the way to it. */
function BeforePublishing({ campaign }: Props): ReactNode {
  const t = useText();
  const missing = unwritten(planOf(campaign));
  if (campaign.status !== 'DRAFT' || campaign.moves.includes('PUBLISH')) return null;
  const to = (part: string) => `/ideas/${campaign.id}/change#${part}`;
  const ways = missing.length > 0 ? missing.map((language) => ({ part: `texts-${language}`, words: m[`write_${language}`] })) : [{ part: 'days', words: m.toDays }];
  return (
    <Notice title={t(m.beforePublish)}>
      <p>{t(missing.length > 0 ? m.textsMissing : m.daysPassed)}</p>
      <ul className="campaign-ways">
        {ways.map(({ part, words: way }) => <li key={part}><Link to={to(part)}>{t(way)}</Link></li>)}
      </ul>
    </Notice>
  );
}

const nexts = { SOON: 'COLLECT', COLLECT: 'DISCUSS', DISCUSS: 'ANSWER', ANSWER: 'DONE', DONE: 'DONE' } as const;

function MoveDialog({ campaign, asked, onClose, onDone }: Props & { asked: Asked | null; onClose: () => void; onDone: (text: Message) => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const make = useMoves(campaign, onDone);
  if (asked === null) return <Dialog open={false} title="" onClose={onClose}>{null}</Dialog>;
  const said = {
    PUBLISH: { title: t(m.publish), submit: t(m.publish), text: t(m.publishText, { day: f.day(campaign.collectFrom) }) },
    END_PHASE: { title: t(m.endTitle, { phase: t(words[campaign.phase]) }), submit: t(m.endPhase), text: t(m.endText, { next: t(words[nexts[campaign.phase]]) }) },
    REMOVE: { title: t(m.remove), submit: t(m.remove), text: t(m.removeText) },
  }[asked];
  return (
    <Dialog open title={said.title} onClose={onClose}>
      <Form submit={said.submit} submitKind={asked === 'PUBLISH' ? 'primary' : 'danger'} secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>} action={make[asked]}>
        <p>{said.text}</p>
        {asked === 'PUBLISH' && campaign.invitations.length > 0 && <p>{t(m.publishInvites, { n: campaign.invitations.length })}</p>}
      </Form>
    </Dialog>
  );
}

function useMoves({ id, phase }: WholeCampaignFragment, onDone: (text: Message) => void): Record<Asked, () => Promise<void>> {
  const language = useLanguage();
  const navigate = useNavigate();
  const [publish] = useMutation(PublishCampaignDocument);
  const [end] = useMutation(EndCampaignPhaseDocument);
  const [remove] = useMutation(RemoveCampaignDocument);
  return {
    PUBLISH: async () => {
      await publish({ variables: { campaign: id } });
      onDone(m.published);
    },
    END_PHASE: async () => {
      await end({ variables: { input: { campaign: id, phase } } });
      onDone(m.ended);
    },
    REMOVE: async () => {
      await remove({ variables: { campaign: id } });
      navigate(inLanguage(language, '/ideas'));
    },
  };
}
