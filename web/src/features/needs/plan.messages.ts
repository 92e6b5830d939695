import { messages } from '../../app/text.ts';

/** The page of a plan that answers several needs. */
export const m = messages('needPlan', {
  eyebrow: { fi: 'Suunnitelma: {department}', sv: 'Plan: {department}', en: 'Plan: {department}' },
  doneBy: { fi: 'Valmis viimeistään {day}', sv: 'Klart senast {day}', en: 'Done by {day}' },
  over: { fi: 'Määräpäivä on mennyt', sv: 'Dagen har passerat', en: 'The day has passed' },
  overText: { fi: 'Suunnitelmalla ei voi enää vastata uusiin tarpeisiin. Vastaa niihin uudella suunnitelmalla.', sv: 'Planen kan inte längre svara på nya behov. Svara på dem med en ny plan.', en: 'The plan cannot answer further needs any more. Answer them by a new plan.' },
  needs: { fi: 'Tarpeet, joihin suunnitelma vastaa', sv: 'Behov som planen svarar på', en: 'Needs that the plan answers' },
  ownAnswer: { fi: 'Oma vastaus: {answer}', sv: 'Eget svar: {answer}', en: 'Its own answer: {answer}' },
  fitting: { fi: 'Lisää tarpeita', sv: 'Lägg till behov', en: 'Add needs' },
  fittingLead: {
    fi: 'Osastosi odottavat tarpeet samoista aiheista. Lisätty tarve saa suunnitelman vastaukseksi, ja jokainen yritys saa siitä viestin.',
    sv: 'Behov i samma ämnen som väntar på din avdelning. Ett behov som du lägger till får planen som svar, och varje företag får veta det.',
    en: 'Needs on the same topics that wait for your department. A need that you add gets the plan as its answer, and each company is told.',
  },
  noneFits: { fi: 'Samoista aiheista ei nyt odota muita tarpeita.', sv: 'Inga andra behov i samma ämnen väntar nu.', en: 'No other need on the same topics waits now.' },
  which: { fi: 'Mihin tarpeisiin suunnitelma vastaa?', sv: 'Vilka behov svarar planen på?', en: 'Which needs does the plan answer?' },
  whichMissing: { fi: 'Valitse ainakin yksi tarve', sv: 'Välj minst ett behov', en: 'Choose at least one need' },
  add: { fi: 'Vastaa suunnitelmalla', sv: 'Svara med planen', en: 'Answer by the plan' },
  added: { fi: '{n, plural, one {Tarve} other {# tarvetta}} sai suunnitelman vastaukseksi', sv: '{n, plural, one {Behovet} other {# behov}} fick planen som svar', en: '{n, plural, one {The need} other {# needs}} got the plan as the answer' },
  hiddenTitle: { fi: 'Suunnitelmaa ei löytynyt', sv: 'Planen hittades inte', en: 'Plan not found' },
  hiddenText: { fi: 'Suunnitelmaa ei ole, tai sinulla ei ole oikeutta nähdä sitä. Osaston johtaja näkee osastonsa suunnitelmat.', sv: 'Planen finns inte, eller så får du inte se den. Den som leder en avdelning ser avdelningens planer.', en: 'There is no such plan, or it is not yours to see. The head of a department sees its plans.' },
});
