import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Person } from '../people/person.entity.js';

interface Merged {
  readonly kept: string;
  readonly merged: string;
  readonly people: readonly string[];
}

const wordings: Record<Language, (story: Merged, people: string) => { subject: string; text: string }> = {
  fi: ({ kept, merged }, people) => ({
    subject: `Yrityksesi tiedot on yhdistetty: ${kept}`,
    text: `Yritys oli portaalissa kahteen kertaan: ”${kept}” ja ”${merged}”. Yritysneuvoja on yhdistänyt ne, eikä mitään ole kadonnut. Yrityksen asiat näkevät nyt: ${people}.\n\nJos tässä on virhe, kerro siitä yritysneuvojallesi heti.`,
  }),
  sv: ({ kept, merged }, people) => ({
    subject: `Ditt företags uppgifter har slagits ihop: ${kept}`,
    text: `Företaget fanns två gånger i portalen: ”${kept}” och ”${merged}”. Företagsrådgivaren har slagit ihop dem och inget har försvunnit. Företagets ärenden ses nu av: ${people}.\n\nOm något är fel, kontakta din företagsrådgivare genast.`,
  }),
  en: ({ kept, merged }, people) => ({
    subject: `Your company’s entries have been merged: ${kept}`,
    text: `The company was here twice: “${kept}” and “${merged}”. The adviser has merged them, and nothing is lost. The company’s matters are now seen by: ${people}.\n\nIf something is wrong, tell your adviser at once.`,
  }),
};

interface Separated {
  readonly own: string;
  readonly other: string;
  readonly people: readonly string[];
}

const separations: Record<Language, (story: Separated, people: string) => { subject: string; text: string }> = {
  fi: ({ own, other }, people) => ({
    subject: `Yrityksesi tiedot on erotettu: ${own}`,
    text: `”${own}” ja ”${other}” oli yhdistetty, mutta ne ovat eri yritykset. Yritysneuvoja on erottanut ne. Yrityksen ${own} asiat näkevät nyt: ${people}.\n\nJos tässä on virhe, kerro siitä yritysneuvojallesi heti.`,
  }),
  sv: ({ own, other }, people) => ({
    subject: `Ditt företags uppgifter har skilts åt: ${own}`,
    text: `”${own}” och ”${other}” hade slagits ihop, men de är två olika företag. Företagsrådgivaren har skilt dem åt. Ärendena för ${own} ses nu av: ${people}.\n\nOm något är fel, kontakta din företagsrådgivare genast.`,
  }),
  en: ({ own, other }, people) => ({
    subject: `Your company’s entries have been separated: ${own}`,
    text: `“${own}” and “${other}” had been merged, but they are two companies. The adviser has separated them. The matters of ${own} are now seen by: ${people}.\n\nIf something is wrong, tell your adviser at once.`,
  }),
};

/** The people of both companies hear who sees their matters from now on. */
export function separatedMail({ email, language }: Person, story: Separated): Mail {
  return { to: email, language, ...separations[language](story, listed(language, story.people)) };
}

/** The people of both entries hear who sees their matters from now on. */
export function mergedMail({ email, language }: Person, story: Merged): Mail {
  return { to: email, language, ...wordings[language](story, listed(language, story.people)) };
}

function listed(language: Language, people: readonly string[]): string {
  return new Intl.ListFormat(language).format(people.filter((name) => name !== ''));
}
