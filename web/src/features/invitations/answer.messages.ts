import { messages } from '../../app/text.ts';

export const m = messages('departmentAnswer', {
  title: { fi: 'Kutsu osastollesi: {department}', sv: 'Inbjudan till din avdelning: {department}', en: 'An invitation to your department: {department}' },
  text: {
    fi: 'Yrittäjät kokoontuvat, ja osastoasi tarvitaan kuulemaan ja vastaamaan. Pääseekö joku teiltä?',
    sv: 'Företagare samlas, och din avdelning behövs för att lyssna och svara. Kan någon av er komma?',
    en: 'Entrepreneurs meet, and your department is needed to listen and to answer. Can somebody come?',
  },
  yes: { fi: 'Joku meistä tulee', sv: 'Någon av oss kommer', en: 'Somebody of us comes' },
  no: { fi: 'Emme pääse', sv: 'Vi kan inte komma', en: 'We cannot come' },
  note: { fi: 'Kuka tulee, tai miksi ei', sv: 'Vem kommer, eller varför inte', en: 'Who comes, or why not' },
  addNote: { fi: 'Kerro, kuka tulee, tai miksi ei', sv: 'Berätta vem som kommer, eller varför inte', en: 'Say who comes, or why not' },
  saidYes: { fi: 'Vastasit: tulossa.', sv: 'Du svarade: vi kommer.', en: 'You answered: coming.' },
  saidNo: { fi: 'Vastasit: ette pääse.', sv: 'Du svarade: ni kan inte komma.', en: 'You answered: you cannot come.' },
  untilStart: { fi: 'Voit muuttaa vastausta tilaisuuden alkuun asti.', sv: 'Du kan ändra svaret tills evenemanget börjar.', en: 'You can change the answer until the event starts.' },
  change: { fi: 'Muuta vastausta', sv: 'Ändra svaret', en: 'Change the answer' },
  signInTitle: { fi: 'Kutsu osastollesi', sv: 'Inbjudan till din avdelning', en: 'An invitation to your department' },
  signInText: { fi: 'Kirjaudu sisään, niin voit vastata yhdellä painalluksella.', sv: 'Logga in, så kan du svara med ett tryck.', en: 'Sign in, and you can answer with one press.' },
  signIn: { fi: 'Kirjaudu ja vastaa', sv: 'Logga in och svara', en: 'Sign in and answer' },
  waiting: { fi: 'Kutsut, jotka odottavat vastaustasi', sv: 'Inbjudningar som väntar på ditt svar', en: 'Invitations that wait for your answer' },
});
