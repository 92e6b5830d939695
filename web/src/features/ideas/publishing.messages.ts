import { messages } from '../../app/text.ts';

export const m = messages('publishing', {
  publish: { fi: 'Julkaise ideana', sv: 'Publicera som idé', en: 'Publish as an idea' },
  lead: {
    fi: 'Kaikki voivat lukea, kannattaa ja kommentoida ideaa. Yrityksen ihmiset saavat sähköpostin, jossa kerrotaan, mitä tehdä, jos jokin on väärin.',
    sv: 'Alla kan läsa, stödja och kommentera idén. Personerna i företaget får ett e-postmeddelande om vad de ska göra om något är fel.',
    en: 'Everybody can read, support and discuss the idea. The company’s people get an e-mail that says what to do if something is wrong.',
  },
  idea: { fi: 'Idea', sv: 'Idén', en: 'The idea' },
  campaign: { fi: 'Mihin kysymykseen idea vastaa?', sv: 'Vilken fråga svarar idén på?', en: 'Which question does it answer?' },
  topic: { fi: 'Aihe tarpeesta: {topic}', sv: 'Ämne från behovet: {topic}', en: 'Topic of the need: {topic}' },
  textHint: {
    fi: 'Poista kaikki, mistä yrityksen tai ihmisen voi tunnistaa, jos nimeä ei näytetä.',
    sv: 'Ta bort allt som företaget eller en person kan kännas igen på, om namnet inte visas.',
    en: 'If no name is shown, take out whatever tells which company or person it is.',
  },
  shown: { fi: 'Mitä kaikki näkevät yrityksestä', sv: 'Vad alla ser av företaget', en: 'What everybody sees of the company' },
  signedAs: { fi: 'Näytetäänkö yrityksen nimi?', sv: 'Visas företagets namn?', en: 'Is the name of the company shown?' },
  nameless: { fi: 'Ei, vain ”Yrittäjä”', sv: 'Nej, bara ”Företagare”', en: 'No, only “Entrepreneur”' },
  namelessHint: { fi: 'Ideasta ei pääse yrityksen tietoihin, eikä yritystä lasketa tuloksiin.', sv: 'Idén leder inte till företagets uppgifter, och företaget räknas inte i resultaten.', en: 'The idea leads nobody to the company, and the figures do not count it.' },
  named: { fi: 'Kyllä: {name}', sv: 'Ja: {name}', en: 'Yes: {name}' },
  noCompany: { fi: 'Idean vieressä lukee vain ”Yrittäjä”: yritystä ei ole portaalissa.', sv: 'Vid idén står bara ”Företagare”: företaget finns inte i portalen.', en: 'Beside the idea stands only “Entrepreneur”: the company is not in the portal.' },
  eventShown: { fi: 'Kerro kaikille, missä tämä kuultiin: {event}', sv: 'Berätta för alla var det hördes: {event}', en: 'Tell everybody where it was heard: {event}' },
  eventHint: { fi: 'Ilman yrityksen nimeä kerrotaan vain, jos paikalla oli vähintään viisi yritystä.', sv: 'Utan företagets namn berättas det bara om minst fem företag var på plats.', en: 'Without the name it is told only where at least five companies were there.' },
  consent: { fi: 'Yrityksen suostumus', sv: 'Företagets samtycke', en: 'The consent of the company' },
  consentText: { fi: 'Yritys on suostunut siihen, että idea julkaistaan näin. Suostumuksen näkevät vain yritys ja kunnan neuvojat.', sv: 'Företaget har samtyckt till att idén publiceras så här. Bara företaget och kommunens rådgivare ser samtycket.', en: 'The company has consented to the idea being published like this. Only the company and the advisers of the municipality see the consent.' },
  submit: { fi: 'Julkaise idea', sv: 'Publicera idén', en: 'Publish the idea' },
  notNow: { fi: 'Tarvetta ei voi julkaista nyt', sv: 'Behovet kan inte publiceras nu', en: 'The need cannot be published now' },
  notNowText: { fi: 'Mikään kunnan kysymys ei juuri nyt ota vastaan ideoita, tai tarve on jo julkaistu.', sv: 'Ingen av kommunens frågor tar emot idéer just nu, eller så har behovet redan publicerats.', en: 'No question of the municipality takes ideas now, or the need has been published already.' },
  toNeed: { fi: 'Takaisin tarpeeseen', sv: 'Tillbaka till behovet', en: 'Back to the need' },

  heard: { fi: 'Yritys kertoi tämän kunnan neuvojalle, joka julkaisi sen yrityksen suostumuksella.', sv: 'Ett företag berättade det här för en rådgivare i kommunen, som publicerade det med företagets samtycke.', en: 'A company told this to an adviser of the municipality, who published it with the company’s consent.' },
  heardAt: { fi: 'Kuultu tilaisuudessa', sv: 'Hört vid evenemanget', en: 'Heard at' },
  need: { fi: 'Tarve, josta idea tehtiin', sv: 'Behovet som idén bygger på', en: 'The need from which it was made' },
  consentBy: { fi: 'Suostumuksen antoi {who} {day} ({how})', sv: 'Samtycke gavs av {who} {day} ({how})', en: 'Consent given by {who} on {day} ({how})' },
  consentOn: { fi: 'Suostumus annettu {day} ({how})', sv: 'Samtycke gavs {day} ({how})', en: 'Consent given on {day} ({how})' },
});
