import { messages } from '../../app/text.ts';

export const m = messages('find', {
  title: { fi: 'Mitä yrityksesi tarvitsee?', sv: 'Vad behöver ditt företag?', en: 'What does your business need?' },
  found: { fi: '{text} – palvelut', sv: '{text} – tjänster', en: '{text} – services' },
  label: { fi: 'Kerro omin sanoin', sv: 'Berätta med egna ord', en: 'Say it in your own words' },
  hint: { fi: 'Yksi sana tai pitkä tarina. Älä kirjoita henkilötietoja.', sv: 'Ett ord eller en lång berättelse. Skriv inga personuppgifter.', en: 'One word or a long story. Write no personal details.' },
  action: { fi: 'Etsi palvelu', sv: 'Sök tjänst', en: 'Find a service' },
  municipality: { fi: 'Missä kunnassa yritys on?', sv: 'I vilken kommun finns företaget?', en: 'In which municipality is the business?' },
  anyMunicipality: { fi: 'En kerro kuntaa', sv: 'Jag anger ingen kommun', en: 'I do not say' },
  companyMunicipality: { fi: 'Yrityksen oma kunta', sv: 'Företagets egen kommun', en: 'The company’s own municipality' },
  examples: { fi: 'Näin muut ovat kysyneet', sv: 'Så har andra frågat', en: 'How others have asked' },
  topics: { fi: 'Tai selaa aiheita', sv: 'Eller bläddra bland ämnen', en: 'Or browse the topics' },
  tooShort: { fi: 'Kerro hieman enemmän, ainakin yksi sana.', sv: 'Berätta lite mer, åtminstone ett ord.', en: 'Say a little more, at least one word.' },
  tooLong: { fi: 'Teksti on liian pitkä: enintään 2 000 merkkiä. Kerro lyhyemmin.', sv: 'Texten är för lång: högst 2 000 tecken. Berätta kortare.', en: 'The text is too long: 2,000 characters at most. Say it more briefly.' },
  searching: { fi: 'Etsitään sopivia palveluja', sv: 'Söker lämpliga tjänster', en: 'Looking for services that fit' },
});
