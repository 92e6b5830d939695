import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { ChangeOrganisationDocument, EditProviderDocument, type EditProviderQuery, type OrganisationSaidFragment } from '@luotsi/schema';
import { type ReactNode, useMemo, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { WaysFields } from './AboutPart.tsx';
import { DiffDialog, useDiff } from './DiffDialog.tsx';
import { m as form } from './form.messages.ts';
import { History } from './History.tsx';
import { KeptServices } from './KeptServices.tsx';
import { NotKeeper } from './NotKeeper.tsx';
import { changesOf } from './said.ts';
import { FormNote, KeptNotice } from './ServiceForm.tsx';
import { organisationInputOf, organisationSaidOf } from './serviceSaid.ts';
import { TextsFields } from './TextsPart.tsx';
import { m } from './upkeep.messages.ts';
import { useDraft } from './useDraft.ts';
import { wayMistakes } from './ways.ts';

export function EditProviderPage(): ReactNode {
  const t = useText();
  const { slug = '' } = useParams();
  const { loading } = useSession();
  const { data, error } = useQuery(EditProviderDocument, { variables: { slug }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || loading) return <PageSkeleton />;
  if (!data.organisation) return <NotFound title={t(m.gone)}>{t(m.goneText)}</NotFound>;
  const { organisation } = data;
  return organisation.kept ? <Edit key={slug} organisation={organisation} /> : <NotKeeper history={<OrganisationHistory id={organisation.id} />} />;
}

const fields = ['name.fi', 'name.sv', 'name.en', 'web', 'phone', 'awayUntil'];

function OrganisationHistory({ id }: { id: string }): ReactNode {
  return <History of="organisation" id={id} fields={fields} choices={undefined} />;
}

function Edit({ organisation }: { organisation: NonNullable<EditProviderQuery['organisation']> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [round, setRound] = useState({ n: 0, said: '' });
  const tell = (said: string) => setRound(({ n }) => ({ n: n + 1, said }));
  return (
    <>
      <Breadcrumbs items={[{ to: `/providers/${organisation.slug}`, label: l(organisation.name) }]} />
      <PageHeader title={t(m.serviceName, { name: l(organisation.name) })} actions={<LinkButton kind="secondary" to={`/providers/${organisation.slug}`}>{t(m.publicPage)}</LinkButton>} />
      {round.said && <Done key={round.n} title={round.said}>{t(m.savedText)}</Done>}
      <KeptServices organisation={organisation} />
      <Section title={t(m.own)}>
        <Change key={`form ${round.n}`} organisation={organisation} onStartAgain={() => tell('')} onSaved={() => tell(t(m.saved))} />
      </Section>
      <OrganisationHistory id={organisation.id} />
    </>
  );
}

function Change({ organisation, onStartAgain, onSaved }: { organisation: OrganisationSaidFragment; onStartAgain: () => void; onSaved: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const { ask, asked } = useDiff();
  const now = useMemo(() => organisationSaidOf(organisation), [organisation]);
  const { forget, said, say, base, version, meanwhile, wasKept } = useDraft(`luotsi.organisation.${organisation.id}`, organisation.version, now);
  const [change] = useMutation(ChangeOrganisationDocument, { refetchQueries: ['OrganisationHistory'] });
  const startAgain = () => {
    forget();
    onStartAgain();
  };
  const send = async () => {
    const { save } = await ask(changesOf(base, said));
    if (!save) return;
    try {
      await change({ variables: { input: { organisation: organisation.id, version, ...organisationInputOf(said) } } });
    } catch (error) {
      void client.refetchQueries({ include: [EditProviderDocument] });
      throw error;
    }
    forget();
    onSaved();
  };
  return (
    <div className="wide-form">
      {wasKept && <KeptNotice onStartAgain={startAgain} />}
      <Form submit={t(form.look)} label={t(m.editProvider)} check={() => wayMistakes(said, t)} action={send} note={<FormNote meanwhile={meanwhile} choices={undefined} />}>
        <TextsFields {...{ said, say }} />
        <WaysFields {...{ said, say }} />
      </Form>
      <DiffDialog asked={asked} choices={undefined} mayConfirm={false} />
    </div>
  );
}
