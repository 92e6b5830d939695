import type { Localized } from '../../core/localized.js';

const t = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/** What the log calls things that hold nothing personal; the others are called as in the register of processing. */
export const plainTitles: Readonly<Record<string, Localized>> = {
  Campaign: t('Kysymys yrityksille ja asukkaille', 'Fråga till företag och invånare', 'Question to businesses and residents'),
  CampaignAnswer: t('Osallistamisen muistilistan vastaus', 'Svar i checklistan för delaktighet', 'Answer of the checklist of participation'),
  CampaignInvitation: t('Yritys, joka on kutsuttu vastaamaan ensin', 'Företag som bjudits in att svara först', 'Company invited to answer first'),
  Company: t('Yritys', 'Företag', 'Company'),
  Department: t('Osasto', 'Avdelning', 'Department'),
  IdeaAnswer: t('Osaston vastaus ideaan', 'Avdelningens svar på en idé', 'Official answer to an idea'),
  IdeaMerge: t('Ideoiden yhdistäminen', 'Sammanslagning av idéer', 'Merging of ideas'),
  IdeaOutcome: t('Mitä ideasta seurasi', 'Vad en idé ledde till', 'What came of an idea'),
  NeedPlan: t('Suunnitelma, joka vastaa tarpeisiin', 'Plan som svarar på behov', 'Plan that answers needs'),
  Organisation: t('Palveluntarjoaja', 'Tjänsteleverantör', 'Provider'),
  Service: t('Palvelu', 'Tjänst', 'Service'),
  Space: t('Tila', 'Lokal', 'Space'),
};
