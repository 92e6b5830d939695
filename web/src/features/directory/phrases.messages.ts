import { messages } from '../../app/text.ts';

export const m = messages('phrases', {
  title: { fi: 'Näin yritykset sen sanovat', sv: 'Så säger företagen det', en: 'How businesses say it' },
  leadReader: {
    fi: 'Palvelu löytyy haussa myös näillä sanonnoilla. Niitä lisäävät palveluntarjoaja ja verkoston koordinaattori.',
    sv: 'Tjänsten hittas också med de här uttrycken. Tjänsteleverantören och nätverkets koordinator lägger till dem.',
    en: 'The search finds the service by these phrases too. Its provider and the coordinator of the network add them.',
  },
  leadKeeper: {
    fi: 'Palvelu löytyy haussa myös näillä sanonnoilla. Lisäys ja poisto vaikuttavat heti.',
    sv: 'Tjänsten hittas också med de här uttrycken. Det du lägger till eller tar bort gäller genast.',
    en: 'The search finds the service by these phrases too. What you add or remove works at once.',
  },
  all: { fi: 'Kaikkien palvelujen sanonnat', sv: 'Alla tjänsters uttryck', en: 'Phrases of all services' },
  FI: { fi: 'Suomeksi', sv: 'På finska', en: 'In Finnish' },
  SV: { fi: 'Ruotsiksi', sv: 'På svenska', en: 'In Swedish' },
  EN: { fi: 'Englanniksi', sv: 'På engelska', en: 'In English' },
  count: { fi: '{language} ({n})', sv: '{language} ({n})', en: '{language} ({n})' },
  none: { fi: 'Ei vielä yhtään.', sv: 'Inga ännu.', en: 'None yet.' },
  addedBy: { fi: '{name}, {day}', sv: '{name}, {day}', en: '{name}, {day}' },

  add: { fi: 'Lisää sanonta', sv: 'Lägg till ett uttryck', en: 'Add a phrase' },
  text: { fi: 'Sanonta, niin kuin yrittäjä sen sanoo', sv: 'Uttryck, som en företagare säger det', en: 'The phrase, as a business would say it' },
  textHint: {
    fi: 'Lyhyesti, arkikielellä, vaikka taivutettuna tai väärin kirjoitettuna: ”haluun palkata ekan työntekijän”.',
    sv: 'Kort, på vardagsspråk, gärna som det låter: ”jag vill anställa min första”.',
    en: 'Short and in everyday words, misspelt too: “want to hire my first worker”.',
  },
  textLong: { fi: 'Lyhennä: sanonnassa voi olla enintään {n} merkkiä.', sv: 'Förkorta: ett uttryck kan ha högst {n} tecken.', en: 'Shorten it: a phrase has at most {n} characters.' },
  language: { fi: 'Sanonnan kieli', sv: 'Uttryckets språk', en: 'Language of the phrase' },
  concept: { fi: 'Myös vastaaville palveluille muilla alueilla', sv: 'Också för motsvarande tjänster i andra områden', en: 'Also for the services that differ only in their area' },
  added: { fi: 'Lisätty: ”{text}”. Palvelu löytyy sillä heti.', sv: 'Tillagt: ”{text}”. Tjänsten hittas med det genast.', en: 'Added: “{text}”. The service is found by it at once.' },

  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removeOne: { fi: 'Poista sanonta ”{text}”', sv: 'Ta bort uttrycket ”{text}”', en: 'Remove the phrase “{text}”' },
  removeTitle: { fi: 'Poistetaanko sanonta?', sv: 'Ta bort uttrycket?', en: 'Remove the phrase?' },
  removeText: {
    fi: 'Haku ei enää löydä palvelua sanonnalla ”{text}”. Voit lisätä sen myöhemmin uudelleen.',
    sv: 'Sökningen hittar inte längre tjänsten med ”{text}”. Du kan lägga till det igen senare.',
    en: 'The search will not find the service by “{text}” any more. You can add it again later.',
  },
  removeConcept: { fi: 'Poista myös vastaavilta palveluilta muilla alueilla', sv: 'Ta också bort från motsvarande tjänster i andra områden', en: 'Also remove it from the services that differ only in their area' },
  removed: { fi: 'Poistettu: ”{text}”.', sv: 'Borttaget: ”{text}”.', en: 'Removed: “{text}”.' },

  tryTitle: { fi: 'Kokeile hakua', sv: 'Pröva sökningen', en: 'Try the search' },
  tryLead: { fi: 'Näet, monentenako palvelu tulee. Kokeilua ei kirjata mihinkään.', sv: 'Du ser på vilken plats tjänsten kommer. Försöket sparas inte.', en: 'See at which place the service comes. Trying leaves no trace.' },
  tryText: { fi: 'Mitä yrittäjä kirjoittaa?', sv: 'Vad skriver företagaren?', en: 'What does the business write?' },
  tryMunicipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  anyMunicipality: { fi: 'Ei kuntaa', sv: 'Ingen kommun', en: 'No municipality' },
  try: { fi: 'Kokeile', sv: 'Pröva', en: 'Try' },
  place: { fi: '”{text}”: palvelu tulee sijalle {n}.', sv: '”{text}”: tjänsten kommer på plats {n}.', en: '“{text}”: the service comes at place {n}.' },
  noPlace: {
    fi: '”{text}”: palvelu ei ole {most} ensimmäisen joukossa.',
    sv: '”{text}”: tjänsten är inte bland de {most} första.',
    en: '“{text}”: the service is not among the first {most}.',
  },
  noMatches: { fi: '”{text}”: mikään palvelu ei sovi, kysyjä ohjataan neuvojalle.', sv: '”{text}”: ingen tjänst passar, den som söker visas till en rådgivare.', en: '“{text}”: no service fits, the asker is led to an adviser.' },
  first: { fi: 'Ensimmäiset', sv: 'De första', en: 'The first ones' },
});
