import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { ChangeServiceDocument, EditServiceDocument, type ServiceSaidFragment, UpkeepChoicesDocument } from '@luotsi/schema';
import { type ReactNode, useMemo, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { History } from './History.tsx';
import { NotKeeper, useIsContact } from './NotKeeper.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { type Choices, emptyService, inputOf, saidOf } from './serviceSaid.ts';
import { m } from './upkeep.messages.ts';
import { useDraft } from './useDraft.ts';
import { Withdrawing } from './Withdrawing.tsx';

export function EditServicePage(): ReactNode {
  const t = useText();
  const { slug = '' } = useParams();
  const { loading } = useSession();
  // What others have changed meanwhile must not be overwritten with what the cache remembers.
  const { data, error } = useQuery(EditServiceDocument, { variables: { slug }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const { data: choices } = useQuery(UpkeepChoicesDocument);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || !choices || loading) return <PageSkeleton />;
  if (!data.service) return <NotFound title={t(m.gone)}>{t(m.goneText)}</NotFound>;
  const { service } = data;
  if (service.kept) return <Edit key={slug} {...{ service, choices }} />;
  return <NotKeeper history={<ServiceHistory {...{ service, choices }} />} />;
}

const fields = [...Object.keys(emptyService), 'coverage', 'needPhrases.fi', 'needPhrases.sv', 'needPhrases.en', 'capacity', 'assuredOn', 'closedOn'].filter((field) => field !== 'coverageMunicipalities');

type Props = { service: ServiceSaidFragment; choices: Choices };

function ServiceHistory({ service, choices }: Props): ReactNode {
  return <History of="service" id={service.id} fields={fields} choices={choices} />;
}

function Edit({ service, choices }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [round, setRound] = useState({ n: 0, said: '' });
  const { organisation } = service;
  const tell = (said: string) => setRound(({ n }) => ({ n: n + 1, said }));
  const page = `/services/${service.slug}`;
  return (
    <>
      <Breadcrumbs items={[{ to: `/providers/${organisation.slug}/edit`, label: l(organisation.name) }]} />
      <PageHeader title={t(m.serviceName, { name: l(service.name) })} lead={service.assuredOn ? t(m.confirmedOn, { day: f.day(service.assuredOn) }) : t(m.notConfirmed)} actions={<LinkButton kind="secondary" to={page}>{t(m.publicPage)}</LinkButton>} />
      {round.said && <Done key={round.n} title={round.said} actions={<LinkButton kind="secondary" to={page}>{t(m.publicPage)}</LinkButton>}>{t(m.savedText)}</Done>}
      <Change key={`form ${round.n}`} {...{ service, choices }} onStartAgain={() => tell('')} onSaved={() => tell(t(m.saved))} />
      <Section title={t(m.phrases)}>
        <p>{t(m.phrasesText)}</p>
        <p><Link to={`${page}#phrases`}>{t(m.toPhrases)}</Link></p>
      </Section>
      <Withdrawing service={service} />
      <ServiceHistory {...{ service, choices }} />
    </>
  );
}

type ChangeProps = Props & { onStartAgain: () => void; onSaved: () => void };

function Change({ service, choices, onStartAgain, onSaved }: ChangeProps): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const mayConfirm = useIsContact(service.organisation.id);
  const now = useMemo(() => saidOf(service), [service]);
  const { forget, ...draft } = useDraft(`luotsi.service.${service.id}`, service.version, now);
  const [change] = useMutation(ChangeServiceDocument, { refetchQueries: ['ServiceHistory'] });
  const startAgain = () => {
    forget();
    onStartAgain();
  };
  return (
    <ServiceForm
      label={t(m.editService)}
      {...draft}
      {...{ choices, mayConfirm }}
      capacity={service}
      onStartAgain={startAgain}
      onSave={async ({ confirmed }) => {
        try {
          await change({ variables: { input: { service: service.id, version: draft.version, confirmed, ...inputOf(draft.said) } } });
        } catch (error) {
          void client.refetchQueries({ include: [EditServiceDocument] });
          throw error;
        }
        forget();
        onSaved();
      }}
    />
  );
}
