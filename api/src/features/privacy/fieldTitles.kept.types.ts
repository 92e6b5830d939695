import type { Localized } from '../../core/localized.js';

const t = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/** Fields that only the register of processing names, and those that "my data" names to their own person. */
export const keptTitles: Readonly<Record<string, Localized>> = {
  addressDigest: t('Osoitteen tiiviste', 'Adressens kontrollsumma', 'Digest of the address'),
  after: t('Tieto muutoksen jälkeen', 'Uppgiften efter ändringen', 'What it said after the change'),
  before: t('Tieto ennen muutosta', 'Uppgiften före ändringen', 'What it said before the change'),
  browserHash: t('Selaimen tiiviste', 'Webbläsarens kontrollsumma', 'Digest of the browser'),
  byLinkOf: t('Kenen linkillä', 'Med vems länk', 'By whose link'),
  bytes: t('Tiedoston sisältö', 'Filens innehåll', 'Content of the file'),
  campaign: t('Kysymys', 'Fråga', 'Question'),
  challenge: t('Pääsyavaimen varmistus', 'Nyckelns kontrollfråga', 'Challenge of the passkey'),
  changes: t('Muutokset', 'Ändringar', 'Changes'),
  digest: t('Tiiviste', 'Kontrollsumma', 'Digest'),
  entityId: t('Tietueen tunniste', 'Postens identifikation', 'Id of the record'),
  errors: t('Virheet', 'Fel', 'Errors'),
  hash: t('Koodin tiiviste', 'Kodens kontrollsumma', 'Digest of the code'),
  idToken: t('Tunnistuspalvelun todistus', 'Identifieringstjänstens intyg', 'Token of the sign-in service'),
  identity: t('Tunnistuspalvelun tiedot', 'Uppgifter från identifieringstjänsten', 'What the sign-in service said'),
  lastError: t('Viimeisin lähetysvirhe', 'Senaste sändningsfel', 'Latest error of sending'),
  objection: t('Miksi vastustettiin', 'Varför det invändes', 'Why it was objected to'),
  provider: t('Tunnistuspalvelu', 'Identifieringstjänst', 'Sign-in service'),
  result: t('Toiminnon tulos', 'Åtgärdens resultat', 'Result of the action'),
  returnTo: t('Sivu, jolle palataan', 'Sidan som man återvänder till', 'Page to return to'),
  stateHash: t('Kirjautumisen tiiviste', 'Inloggningens kontrollsumma', 'Digest of the sign-in'),
  unsubscribeUrl: t('Linkki viestien lopettamiseen', 'Länk för att avsluta meddelandena', 'Link that ends such mails'),
};
