import { messages } from '../../app/text.ts';

export const m = messages('reminders', {
  title: { fi: 'Muistutukset', sv: 'Påminnelser', en: 'Reminders' },
  lead: { fi: 'Muistutamme sähköpostilla tilaisuuksista, joihin olet tulossa.', sv: 'Vi påminner per e-post om evenemang som du kommer till.', en: 'We remind you by e-mail of events that you are coming to.' },
  when: { fi: 'Milloin haluat muistutuksen?', sv: 'När vill du ha en påminnelse?', en: 'When do you want a reminder?' },
  whenHint: { fi: 'Jos et valitse kumpaakaan, emme muistuta.', sv: 'Om du inte väljer någondera påminner vi inte.', en: 'If you choose neither, we do not remind you.' },
  TWO_DAYS: { fi: '48 tuntia ennen', sv: '48 timmar före', en: '48 hours before' },
  TWO_HOURS: { fi: '2 tuntia ennen', sv: '2 timmar före', en: '2 hours before' },
  save: { fi: 'Tallenna muistutukset', sv: 'Spara påminnelserna', en: 'Save the reminders' },
  saved: { fi: 'Tallennettu: muistutamme näin', sv: 'Sparat: så här påminner vi', en: 'Saved: we remind you like this' },
  savedNone: { fi: 'Tallennettu: emme muistuta sinua', sv: 'Sparat: vi påminner dig inte', en: 'Saved: we do not remind you' },
  calendar: { fi: 'Tilaisuudet omaan kalenteriin', sv: 'Evenemangen i din kalender', en: 'Events in your own calendar' },
  calendarLead: {
    fi: 'Kalenteri hakee paikkasi itse: uudet tilaisuudet, muutokset ja peruutukset näkyvät ilman että teet mitään.',
    sv: 'Kalendern hämtar dina platser själv: nya evenemang, ändringar och inställda evenemang syns utan att du gör något.',
    en: 'Your calendar fetches your places by itself: new events, changes and cancellations show without your doing anything.',
  },
  open: { fi: 'Tee oma kalenteriosoite', sv: 'Skapa en egen kalenderadress', en: 'Make your own calendar address' },
  openNew: { fi: 'Tee uusi kalenteriosoite', sv: 'Skapa en ny kalenderadress', en: 'Make a new calendar address' },
  since: { fi: 'Sinulla on ollut oma kalenteriosoite {day} alkaen.', sv: 'Du har haft en egen kalenderadress sedan {day}.', en: 'You have had a calendar address since {day}.' },
  openNote: { fi: 'Uusi osoite korvaa nykyisen, joka lakkaa toimimasta.', sv: 'En ny adress ersätter den nuvarande, som slutar fungera.', en: 'A new address replaces the present one, which stops working.' },
  address: { fi: 'Oma kalenteriosoitteesi', sv: 'Din egen kalenderadress', en: 'Your own calendar address' },
  addressTitle: { fi: 'Osoite on valmis. Ota se talteen nyt', sv: 'Adressen är klar. Spara den nu', en: 'The address is ready. Keep it now' },
  addressText: { fi: 'Näytämme sen vain tämän kerran. Älä anna sitä muille: kaikki, joilla se on, näkevät, mihin olet tulossa.', sv: 'Vi visar den bara nu. Ge den inte till andra: alla som har den ser vart du är anmäld.', en: 'It is shown this once only. Do not give it to others: whoever has it sees what you are coming to.' },
  close: { fi: 'Poista osoite käytöstä', sv: 'Ta adressen ur bruk', en: 'End the address' },
  closed: { fi: 'Osoite ei enää toimi', sv: 'Adressen fungerar inte längre', en: 'The address does not work any more' },
  closedText: { fi: 'Poista kalenteri myös kalenteriohjelmastasi.', sv: 'Ta bort kalendern också i ditt kalenderprogram.', en: 'Remove the calendar from your calendar program too.' },
});
