import { useMutation, useQuery } from '@apollo/client/react';
import { AddServiceDocument, EditProviderDocument, type OrganisationSaidFragment, UpkeepChoicesDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { NotKeeper, useIsContact } from './NotKeeper.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { type Choices, emptyService, inputOf } from './serviceSaid.ts';
import { m } from './upkeep.messages.ts';
import { useDraft } from './useDraft.ts';

export function NewServicePage(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { slug = '' } = useParams();
  const { loading } = useSession();
  const [round, setRound] = useState(0);
  const { data, error } = useQuery(EditProviderDocument, { variables: { slug } });
  const { data: choices } = useQuery(UpkeepChoicesDocument);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || !choices || loading) return <PageSkeleton />;
  const { organisation } = data;
  if (!organisation) return <NotFound title={t(m.gone)}>{t(m.goneText)}</NotFound>;
  if (!organisation.kept) return <NotKeeper />;
  return (
    <>
      <Breadcrumbs items={[{ to: `/providers/${slug}/edit`, label: l(organisation.name) }]} />
      <PageHeader title={t(m.newService)} lead={t(m.newServiceLead)} />
      <Add key={round} {...{ organisation, choices }} onStartAgain={() => setRound(round + 1)} />
    </>
  );
}

const OPEN = { capacity: 'OPEN', fullUntil: null, capacityNote: null } as const;

function Add({ organisation, choices, onStartAgain }: { organisation: OrganisationSaidFragment; choices: Choices; onStartAgain: () => void }): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const language = useLanguage();
  const mayConfirm = useIsContact(organisation.id);
  // Made once, so that sending again after a lost answer adds nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const { forget, ...draft } = useDraft(`luotsi.newService.${organisation.id}`, 1, emptyService);
  const [add] = useMutation(AddServiceDocument, { refetchQueries: ['EditProvider'] });
  const startAgain = () => {
    forget();
    onStartAgain();
  };
  return (
    <ServiceForm
      label={t(m.newService)}
      {...draft}
      {...{ choices, mayConfirm }}
      capacity={OPEN}
      onStartAgain={startAgain}
      onSave={async ({ confirmed }) => {
        const { data } = await add({ variables: { input: { organisation: organisation.id, key, confirmed, ...inputOf(draft.said) } } });
        forget();
        navigate(inLanguage(language, `/services/${data!.addService!.slug}`));
      }}
    />
  );
}
