import type { Language, Localized } from '../../core/localized.js';
import type { Department, Organisation } from '../organisations/organisation.entity.js';
import type { Municipality } from '../vocabulary/vocabulary.entity.js';
import type { NetworkRole } from './roleInvitation.entity.js';

/** What each role is called, in mails and in the file for the auditor. */
export const roleWords: Readonly<Record<NetworkRole, Localized>> = {
  ADVISER: { fi: 'yritysneuvoja', sv: 'företagsrådgivare', en: 'business adviser' },
  CONTACT: { fi: 'palvelun yhteyshenkilö', sv: 'kontaktperson för tjänster', en: 'contact of a service provider' },
  HEAD: { fi: 'osaston johtaja', sv: 'avdelningschef', en: 'head of department' },
  COORDINATOR: { fi: 'verkoston koordinaattori', sv: 'nätverkets koordinator', en: 'coordinator of the network' },
};

/** What who has the role sees and does. */
export const roleMeans: Readonly<Record<NetworkRole, Localized>> = {
  ADVISER: {
    fi: 'Näet kuntasi yritysten tiedot, tarpeet ja ohjaukset. Ohjaat yrityksiä palveluihin ja järjestät tilaisuuksia.',
    sv: 'Du ser uppgifter, behov och hänvisningar för företagen i din kommun. Du hänvisar företag till tjänster och ordnar evenemang.',
    en: 'You see the details, needs and referrals of the companies of your municipality. You refer companies to services and host events.',
  },
  CONTACT: {
    fi: 'Näet organisaatiollesi ohjatut yritykset ja vastaat niille. Pidät organisaatiosi palvelut ajan tasalla.',
    sv: 'Du ser de företag som hänvisas till din organisation och svarar dem. Du håller organisationens tjänster aktuella.',
    en: 'You see the companies that are referred to your organisation and answer them. You keep its services up to date.',
  },
  HEAD: {
    fi: 'Näet, mitä kunnan yritykset tarvitsevat osastoltasi ja milloin, ilman yhteystietoja. Vastaat tarpeisiin.',
    sv: 'Du ser vad kommunens företag behöver av din avdelning och när, utan kontaktuppgifter. Du svarar på behoven.',
    en: 'You see what the companies of the municipality will need from your department and when, without contact details. You answer the needs.',
  },
  COORDINATOR: {
    fi: 'Näet koko verkoston luvut, pidät hakemistoa yllä ja päätät, kenellä on rooli verkostossa.',
    sv: 'Du ser hela nätverkets siffror, sköter katalogen och bestämmer vem som har en roll i nätverket.',
    en: 'You see the figures of the whole network, keep the directory and decide who has a role in the network.',
  },
};

interface Places {
  municipality: Pick<Municipality, 'name'> | null;
  organisation: Pick<Organisation, 'name'> | null;
  department: (Pick<Department, 'name'> & { municipality: Pick<Municipality, 'name'> }) | null;
}

/** The name of the place of a role: of a department with its municipality; null for the whole network. */
export function placeIn(language: Language, { municipality, organisation, department }: Places): string | null {
  if (department) return `${department.name[language]} (${department.municipality.name[language]})`;
  return (municipality ?? organisation)?.name[language] ?? null;
}

/** "yritysneuvoja, Sastamala" */
export function roleIn(language: Language, role: NetworkRole, places: Places): string {
  return [roleWords[role][language], placeIn(language, places)].filter(Boolean).join(', ');
}
