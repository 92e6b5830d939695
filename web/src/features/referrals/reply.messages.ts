import { messages } from '../../app/text.ts';

/** A receiver answers by the link of its mail. */
export const m = messages('reply', {
  eyebrow: { fi: 'Teille ohjattu: {service}', sv: 'Hänvisat till er: {service}', en: 'Referred to you: {service}' },
  lead: { fi: 'Vastaa viimeistään {day}. Et tarvitse tunnusta etkä salasanaa.', sv: 'Svara senast {day}. Du behöver inget konto eller lösenord.', en: 'Answer by {day}. You need no account and no password.' },
  leadLate: { fi: 'Vastausta odotettiin viimeistään {day}. Voit vastata yhä, ilman tunnusta.', sv: 'Svar väntades senast {day}. Du kan fortfarande svara, utan konto.', en: 'An answer was due by {day}. You can still answer, without an account.' },
  leadPlain: { fi: 'Vastaa tästä. Et tarvitse tunnusta etkä salasanaa.', sv: 'Svara här. Du behöver inget konto eller lösenord.', en: 'Answer here. You need no account and no password.' },

  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  contact: { fi: 'Kenelle vastaat', sv: 'Vem du svarar', en: 'Whom you answer' },
  noContact: { fi: 'Yhteyshenkilöä ei ole nimetty. Kysy yritysneuvojalta.', sv: 'Ingen kontaktperson är angiven. Fråga rådgivaren.', en: 'No contact is named. Ask the adviser.' },
  sender: { fi: 'Kuka ohjasi', sv: 'Vem hänvisade', en: 'Who referred it' },
  comesAlong: { fi: 'Tulee mukaan ensimmäiseen tapaamiseen.', sv: 'Kommer med på det första mötet.', en: 'Comes along to the first meeting.' },
  outside: { fi: 'Yritys on alueenne ulkopuolelta', sv: 'Företaget finns utanför ert område', en: 'The company is outside your area' },
  consentText: { fi: '{who} on antanut suostumuksen tietojen välittämiseen ({day}, {how}).', sv: '{who} har samtyckt till att uppgifterna förmedlas ({day}, {how}).', en: '{who} has agreed to passing these details on ({day}, {how}).' },

  answers: { fi: 'Vastauksesi', sv: 'Ditt svar', en: 'Your answer' },
  answersLead: { fi: 'Valitse yksi. Vastauksen jälkeen linkki on käytetty; sitä ennen mikään ei muutu.', sv: 'Välj ett. Efter svaret är länken använd; före det ändras ingenting.', en: 'Choose one. After the answer the link is used up; before it nothing changes.' },
  take: { fi: 'Otamme asian hoitaaksemme', sv: 'Vi tar över ärendet', en: 'We take it' },
  takeSubmit: { fi: 'Otan hoitaakseni', sv: 'Jag tar över', en: 'I take it' },
  takeText: { fi: 'Yritys ja yritysneuvoja saavat heti tiedon.', sv: 'Företaget och rådgivaren får veta det genast.', en: 'The company and the adviser are told at once.' },
  agreed: { fi: 'Tapaaminen on sovittu: {time}. Kalenterimerkintä tulee sähköpostiin.', sv: 'Mötet är avtalat: {time}. Kalenderposten kommer per e-post.', en: 'The meeting is agreed: {time}. The calendar entry comes by e-mail.' },
  companyChooses: { fi: 'Yritys valitsee näistä ajoista, ja saat siitä viestin:', sv: 'Företaget väljer en av de här tiderna, och du får besked:', en: 'The company chooses one of these times, and you are told:' },
  advise: { fi: 'Vastaamme, mutta emme ota asiakkaaksi', sv: 'Vi svarar, men tar inte företaget som kund', en: 'We answer, but do not take the company over' },
  adviseSubmit: { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  decline: { fi: 'Asia ei kuulu meille tai emme voi auttaa', sv: 'Ärendet hör inte till oss eller vi kan inte hjälpa', en: 'It is not ours, or we cannot help' },
  declineSubmit: { fi: 'Palauta', sv: 'Lämna tillbaka', en: 'Give back' },
  reasonText: { fi: 'Kerro lisää yritysneuvojalle', sv: 'Berätta mer för rådgivaren', en: 'Tell the adviser more' },

  doneACCEPTED: { fi: 'Kiitos, asia on teillä', sv: 'Tack, ärendet är hos er', en: 'Thank you, it is yours' },
  doneACCEPTEDText: {
    fi: 'Yritys ja yritysneuvoja saivat tiedon. Ota yhteyttä yritykseen. Tavatkaa viimeistään {day}.',
    sv: 'Företaget och rådgivaren har fått veta det. Kontakta företaget. Träffas senast {day}.',
    en: 'The company and the adviser have been told. Contact the company, and meet by {day}.',
  },
  doneADVISED: { fi: 'Kiitos, vastauksesi on lähtenyt', sv: 'Tack, ditt svar har skickats', en: 'Thank you, your answer has been sent' },
  doneADVISEDText: {
    fi: 'Yritys sai vastauksesi, ja siltä kysytään, auttoiko se. Teidän ei tarvitse tehdä muuta.',
    sv: 'Företaget har fått ditt svar och tillfrågas om det hjälpte. Ni behöver inte göra något mer.',
    en: 'The company has your answer and is asked whether it helped. You need not do anything more.',
  },
  doneDECLINED: { fi: 'Kiitos, asia on palautettu', sv: 'Tack, ärendet är återlämnat', en: 'Thank you, it has been given back' },
  doneDECLINEDText: {
    fi: 'Yritysneuvoja sai syyn ja etsii yritykselle toisen palvelun. Yrityksen tiedot eivät enää näy teille; teille jää kuitti {reference}.',
    sv: 'Rådgivaren fick orsaken och söker en annan tjänst åt företaget. Företagets uppgifter syns inte längre för er; ni har kvar kvittot {reference}.',
    en: 'The adviser has the reason and looks for another service. The company’s details are no longer shown to you; you keep the receipt {reference}.',
  },
  usedUp: { fi: 'Linkki on nyt käytetty. Jatka kirjautumalla sähköpostilla, ilman salasanaa.', sv: 'Länken är nu använd. Fortsätt genom att logga in med e-post, utan lösenord.', en: 'The link is now used up. Go on by signing in by e-mail, without a password.' },
  callNow: { fi: 'Ota yhteyttä', sv: 'Ta kontakt', en: 'Get in touch' },
});
