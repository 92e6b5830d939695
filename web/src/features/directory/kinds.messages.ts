import { messages } from '../../app/text.ts';

/** What kinds of organisations there are; the keys are those of the API. */
export const m = messages('kinds', {
  MUNICIPALITY: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  REGIONAL_DEVELOPER: { fi: 'Kehitysyhtiö', sv: 'Utvecklingsbolag', en: 'Regional developer' },
  MUNICIPAL_COMPANY: { fi: 'Kuntien omistama yhtiö', sv: 'Kommunalt bolag', en: 'Company owned by municipalities' },
  EMPLOYMENT_AREA: { fi: 'Työllisyysalue', sv: 'Sysselsättningsområde', en: 'Employment area' },
  ECONOMIC_DEVELOPMENT_CENTRE: { fi: 'Elinvoimakeskus', sv: 'Livskraftscentral', en: 'Economic development centre' },
  NATIONAL_AGENCY: { fi: 'Valtion virasto', sv: 'Statlig myndighet', en: 'State agency' },
  STATE_COMPANY: { fi: 'Valtion yhtiö', sv: 'Statligt bolag', en: 'State company' },
  NATIONAL_SERVICE: { fi: 'Valtakunnallinen palvelu', sv: 'Riksomfattande tjänst', en: 'National service' },
  REGIONAL_COUNCIL: { fi: 'Maakunnan liitto', sv: 'Landskapsförbund', en: 'Regional council' },
  ASSOCIATION: { fi: 'Järjestö', sv: 'Organisation', en: 'Association' },
  CHAMBER: { fi: 'Kauppakamari', sv: 'Handelskammare', en: 'Chamber of commerce' },
  LEADER: { fi: 'Leader-ryhmä', sv: 'Leadergrupp', en: 'Leader group' },
  RURAL_ADVISER: { fi: 'Maaseutuneuvonta', sv: 'Landsbygdsrådgivning', en: 'Rural advisers' },
  EDUCATION: { fi: 'Oppilaitos', sv: 'Läroanstalt', en: 'School or university' },
  RESEARCH: { fi: 'Tutkimuslaitos', sv: 'Forskningsinstitut', en: 'Research institute' },
  FUND: { fi: 'Rahasto', sv: 'Fond', en: 'Fund' },
  NETWORK: { fi: 'Verkosto', sv: 'Nätverk', en: 'Network' },
  COMPANY: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  RESCUE_DEPARTMENT: { fi: 'Pelastuslaitos', sv: 'Räddningsverk', en: 'Rescue department' },
  STATUTORY_BODY: { fi: 'Lakisääteinen toimija', sv: 'Lagstadgat organ', en: 'Statutory body' },
  COURTS: { fi: 'Tuomioistuin', sv: 'Domstol', en: 'Courts' },
});
