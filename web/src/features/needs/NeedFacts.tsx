import type { NeedDetailsFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { hasRole, useSession } from '../../app/session.tsx';
import { monthsText } from '../../app/months.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { HideName } from './HideName.tsx';
import { m } from './need.messages.ts';
import { m as list } from './needs.messages.ts';
import { anonymousCompany, sizesOf } from './needWords.ts';

/** Few needs are published; whose consent it was is told in the words of ideas. */
const ConsentGiven = lazy(async () => ({ default: (await import('../ideas/Heard.tsx')).ConsentGiven }));

export function NeedFacts({ need, onHidden }: { need: NeedDetailsFragment; /** The name was taken from the department's sight. */ onHidden: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const sizes = sizesOf(need, t, f);
  const departments = need.departments.map(({ name }) => l(name)).join(', ');
  const recorded = f.day(need.recordedAt);
  return (
    <Section title={t(m.facts)}>
      <DefinitionList
        items={[
          { term: t(m.company), detail: <Who need={need} /> },
          { term: t(m.when), detail: monthsText(language, need.windowFrom, need.windowTo) },
          sizes.length > 0 && { term: t(m.size), detail: sizes.join(', ') },
          need.permits.length > 0 && { term: t(m.permits), detail: need.permits.map((permit) => t(m[`permit${permit}`])).join(', ') },
          need.skills.length > 0 && { term: t(m.skills), detail: need.skills.join(', ') },
          { term: t(m.certainty), detail: t(list[need.certainty]) },
          { term: t(m.departments), detail: departments || t(m.noDepartments) },
          (need.company !== null || need.companyName !== null) && { term: t(m.name), detail: <>{t(need.nameShown ? m.nameShown : m.nameHidden)}{need.companyHideable && <><br /><HideName need={need} onHidden={onHidden} /></>}</> },
          need.fromIdeas.length > 0 && { term: t(m.fromIdea), detail: need.fromIdeas.map(({ id, idea }) => <p key={id}><Link to={`/ideas/idea/${idea.id}`} lang={idea.language.toLowerCase()}>{idea.title}</Link></p>) },
          need.publishedAs.length > 0 && { term: t(m.publishedAs), detail: <PublishedAs need={need} /> },
          { term: t(m.source), detail: t(m[need.source]) },
          { term: t(m.recorded), detail: need.recordedBy ? t(m.recordedBy, { day: recorded, name: need.recordedBy.name }) : recorded },
        ]}
      />
    </Section>
  );
}

function PublishedAs({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  return need.publishedAs.map(({ idea, ...origin }) => (
    <div key={origin.id}>
      <p><Link to={`/ideas/idea/${idea.id}`} lang={idea.language.toLowerCase()}>{idea.title ?? t(m.hiddenIdea)}</Link>{idea.hiddenAt && idea.title && ` (${t(m.hidden)})`}</p>
      <Suspense fallback={null}><ConsentGiven origin={origin} /></Suspense>
    </div>
  ));
}

/** Whoever may know the company can go on to its page; the others read what kind of a company it is. */
function Who({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const words = anonymousCompany(need, t, l);
  const { viewer } = useSession();
  if (need.companyName) return need.companyName;
  // Of some needs nobody knows the company; advisers know where they may.
  if (!need.company) return hasRole(viewer, 'ADVISER') ? words : t(m.companyHidden, { who: words });
  return (
    <>
      <Link to={`/companies/${need.company.id}`}>{need.company.name}</Link>
      <br />
      {words}
    </>
  );
}
