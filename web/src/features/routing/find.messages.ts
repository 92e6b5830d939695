import { messages } from '../../app/text.ts';

export const m = messages('find', {
  title: { fi: 'Mitä yrityksesi tarvitsee?', sv: 'Vad behöver ditt företag?', en: 'What does your business need?' },
  found: { fi: '{text} – palvelut', sv: '{text} – tjänster', en: '{text} – services' },
  label: { fi: 'Kerro omin sanoin', sv: 'Berätta med egna ord', en: 'Say it in your own words' },
  hint: { fi: 'Yksi lause riittää. Älä kirjoita henkilötietoja.', sv: 'En mening räcker. Skriv inga personuppgifter.', en: 'One sentence is enough. Write no personal details.' },
  action: { fi: 'Etsi palvelu', sv: 'Sök tjänst', en: 'Find a service' },
  municipality: { fi: 'Missä kunnassa yritys on?', sv: 'I vilken kommun finns företaget?', en: 'In which municipality is the business?' },
  anyMunicipality: { fi: 'En kerro kuntaa', sv: 'Jag anger ingen kommun', en: 'I do not say' },
  examples: { fi: 'Näin muut ovat kysyneet', sv: 'Så har andra frågat', en: 'How others have asked' },
  example1: { fi: 'Tarvitsen lainaa uuteen koneeseen', sv: 'Jag behöver ett lån till en ny maskin', en: 'I need a loan for a new machine' },
  example2: { fi: 'Mistä saan tontin hallille?', sv: 'Var får jag en tomt för en hall?', en: 'Where do I get a plot for a hall?' },
  example3: { fi: 'Haluan palkata ensimmäisen työntekijän', sv: 'Jag vill anställa min första medarbetare', en: 'I want to hire my first employee' },
  example4: { fi: 'Etsin jatkajaa yritykselleni', sv: 'Jag söker en efterträdare till mitt företag', en: 'I am looking for someone to take over my business' },
  topics: { fi: 'Tai selaa aiheita', sv: 'Eller bläddra bland ämnen', en: 'Or browse the topics' },
  tooShort: { fi: 'Kerro hieman enemmän, ainakin yksi sana.', sv: 'Berätta lite mer, åtminstone ett ord.', en: 'Say a little more, at least one word.' },
  searching: { fi: 'Etsitään sopivia palveluja', sv: 'Söker lämpliga tjänster', en: 'Looking for services that fit' },
});
