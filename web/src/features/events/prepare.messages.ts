import { messages } from '../../app/text.ts';

export const m = messages('prepare', {
  needs: { fi: 'Kerro ruokavaliosta ja esteettömyydestä', sv: 'Berätta om specialkost och tillgänglighet', en: 'Tell of diets and access needs' },
  needsPrivacy: {
    fi: 'Vain tilaisuuden järjestäjä näkee tämän. Tieto poistetaan 7 päivää tilaisuuden jälkeen.',
    sv: 'Bara arrangören ser detta. Uppgifterna raderas 7 dagar efter evenemanget.',
    en: 'Only the host of the event sees this. It is deleted 7 days after the event.',
  },
  needsReplace: { fi: 'Jos olet kertonut jo aiemmin, tämä korvaa sen.', sv: 'Om du har berättat tidigare ersätter detta det.', en: 'If you have told something before, this replaces it.' },
  diets: { fi: 'Ruokavalio', sv: 'Specialkost', en: 'Diet' },
  otherDiet: { fi: 'Muu ruokavalio tai allergia', sv: 'Annan kost eller allergi', en: 'Another diet or allergy' },
  access: { fi: 'Mitä tarvitset, jotta voit osallistua?', sv: 'Vad behöver du för att kunna delta?', en: 'What do you need to be able to take part?' },
  accessHint: { fi: 'Esimerkiksi esteetön kulku, tulkkaus tai paikka lähellä puhujaa.', sv: 'Till exempel tillgänglig ingång, tolkning eller en plats nära talaren.', en: 'For example step-free access, interpretation or a seat near the speaker.' },
  tell: { fi: 'Kerro järjestäjälle', sv: 'Berätta för arrangören', en: 'Tell the host' },
  told: { fi: 'Järjestäjä tietää nyt', sv: 'Arrangören vet nu', en: 'The host knows now' },
  toldNothing: { fi: 'Järjestäjälle ei ole nyt kerrottu mitään', sv: 'Nu har inget berättats för arrangören', en: 'The host has not been told anything now' },
  question: { fi: 'Mitä haluat kysyä?', sv: 'Vad vill du fråga?', en: 'What do you want to ask?' },
  questionText: {
    fi: 'Kysymyksen saavat järjestäjä ja kunnan osastojen johtajat, niin he voivat valmistautua. Nimeäsi ei näytetä, jos et salli sitä.',
    sv: 'Frågan går till arrangören och cheferna för kommunens avdelningar, så att de kan förbereda sig. Ditt namn visas inte om du inte tillåter det.',
    en: 'The host and the heads of the municipality’s departments get it, so that they can prepare. Your name is not shown unless you allow it.',
  },
  questionField: { fi: 'Kysymyksesi', sv: 'Din fråga', en: 'Your question' },
  nameShown: { fi: 'Nimeni ja yritykseni saa näyttää kysymyksen vieressä', sv: 'Mitt namn och företag får visas vid frågan', en: 'My name and company may be shown with the question' },
  ask: { fi: 'Lähetä kysymys', sv: 'Skicka frågan', en: 'Send the question' },
  asked: { fi: 'Kysymyksesi on lähetetty', sv: 'Din fråga har skickats', en: 'Your question has been sent' },
  askedAll: { fi: 'Olet jo kysynyt kolme kertaa', sv: 'Du har redan frågat tre gånger', en: 'You have asked three times already' },
  askedAllText: { fi: 'Muut kysymykset voit esittää tilaisuudessa.', sv: 'Andra frågor kan du ställa på evenemanget.', en: 'You can ask the others at the event.' },
  bring: { fi: 'Tuo uusi yrittäjä', sv: 'Ta med en ny företagare', en: 'Bring a new entrepreneur' },
  bringText: { fi: 'Lähetä tämä linkki yrittäjälle, joka ei ole vielä käynyt aamukahveilla.', sv: 'Skicka den här länken till en företagare som inte har varit på morgonkaffe än.', en: 'Send this link to an entrepreneur who has not been to a coffee yet.' },
  bringLink: { fi: 'Oma kutsulinkkisi', sv: 'Din egen inbjudningslänk', en: 'Your own link' },
  bringShare: { fi: 'Olen tulossa tilaisuuteen ”{title}”. Tule sinäkin!', sv: 'Jag kommer till evenemanget ”{title}”. Kom du också!', en: 'I am coming to “{title}”. Come along!' },
  brought: {
    fi: '{n, plural, =0 {Linkilläsi ei ole vielä ilmoittautunut uusia yrittäjiä.} one {Linkilläsi on ilmoittautunut yksi uusi yrittäjä.} other {Linkilläsi on ilmoittautunut # uutta yrittäjää.}}',
    sv: '{n, plural, =0 {Inga nya företagare har anmält sig med din länk än.} one {En ny företagare har anmält sig med din länk.} other {# nya företagare har anmält sig med din länk.}}',
    en: '{n, plural, =0 {No new entrepreneur has registered by your link yet.} one {One new entrepreneur has registered by your link.} other {# new entrepreneurs have registered by your link.}}',
  },
});
