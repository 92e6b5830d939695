import { messages } from '../../app/text.ts';

export const m = messages('unsubscribe', {
  title: { fi: 'Lopeta kutsut', sv: 'Avsluta inbjudningar', en: 'Stop invitations' },
  lead: {
    fi: 'Et saa enää sähköpostilla kutsuja yritystilaisuuksiin. Tämä on voimassa pysyvästi.',
    sv: 'Du får inga fler inbjudningar till företagarevenemang per e-post. Det gäller för alltid.',
    en: 'You get no more invitations to business events by e-mail. This is permanent.',
  },
  only: {
    fi: 'Vain kutsut loppuvat. Saat edelleen viestit, jotka koskevat omia ilmoittautumisiasi, tarpeitasi ja ohjauksiasi, ja voit ilmoittautua tilaisuuksiin kuten ennenkin.',
    sv: 'Bara inbjudningarna upphör. Du får fortfarande meddelanden om dina egna anmälningar, behov och hänvisningar, och kan anmäla dig till evenemang som förut.',
    en: 'Only invitations stop. You still get e-mails about your own registrations, needs and referrals, and you can register for events as before.',
  },
  stop: { fi: 'Lopeta kutsut', sv: 'Avsluta inbjudningarna', en: 'Stop the invitations' },
  stoppedTitle: { fi: 'Kutsut on lopetettu', sv: 'Inbjudningarna är avslutade', en: 'The invitations are stopped' },
  stoppedText: {
    fi: 'Emme lähetä sinulle enää kutsuja. Jos painoit vahingossa, saat kutsut takaisin tästä tai myöhemmin samasta linkistä.',
    sv: 'Vi skickar inga fler inbjudningar till dig. Om du tryckte av misstag får du dem tillbaka här, eller senare via samma länk.',
    en: 'We send you no more invitations. If you pressed by mistake, you can get them back here, or later by the same link.',
  },
  resume: { fi: 'Haluan kutsuja sittenkin', sv: 'Jag vill ändå ha inbjudningar', en: 'I want invitations after all' },
  resumedTitle: { fi: 'Saat taas kutsuja', sv: 'Du får inbjudningar igen', en: 'You get invitations again' },
  resumedText: { fi: 'Voit lopettaa ne milloin vain samasta linkistä.', sv: 'Du kan avsluta dem när som helst via samma länk.', en: 'You can stop them at any time by the same link.' },
  events: { fi: 'Katso tilaisuudet', sv: 'Se evenemangen', en: 'See the events' },
  notValid: { fi: 'Linkkiä ei tunneta', sv: 'Länken är okänd', en: 'The link is not known' },
  notValidText: {
    fi: 'Tarkista, että osoite on kokonainen, tai avaa linkki suoraan kutsun lopusta. Voit myös pyytää yritysneuvojaa lopettamaan kutsut.',
    sv: 'Kontrollera att adressen är hel, eller öppna länken direkt i slutet av inbjudan. Du kan också be företagsrådgivaren sluta bjuda in dig.',
    en: 'Check that the address is complete, or open the link at the end of the invitation. You can also ask the business adviser to stop inviting you.',
  },
});
