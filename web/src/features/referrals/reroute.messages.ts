import { messages } from '../../app/text.ts';

/** What came back without having helped goes on to another service. */
export const m = messages('reroute', {
  title: { fi: 'Seuraavaksi parhaat palvelut', sv: 'De näst bästa tjänsterna', en: 'The next best services' },
  lead: { fi: 'Yksi painallus lähettää saman asian uudelle palvelulle.', sv: 'Ett tryck skickar samma ärende till en ny tjänst.', en: 'One press sends the same matter to a new service.' },
  elsewhere: { fi: 'Ohjaa toiseen palveluun', sv: 'Hänvisa till en annan tjänst', en: 'Refer to another service' },
  go: { fi: 'Ohjaa tänne', sv: 'Hänvisa hit', en: 'Refer here' },
  goTo: { fi: 'Ohjaa tänne: {name}', sv: 'Hänvisa hit: {name}', en: 'Refer here: {name}' },
  suggested: { fi: 'Palvelu ehdotti tätä', sv: 'Tjänsten föreslog den här', en: 'Suggested by the service' },
  chosen: { fi: 'Hakemistosta valittu', sv: 'Vald i katalogen', en: 'Chosen from the directory' },
  none: { fi: 'Muuta sopivaa palvelua ei löytynyt. Valitse palvelu hakemistosta.', sv: 'Ingen annan passande tjänst hittades. Välj en tjänst i katalogen.', en: 'No other fitting service was found. Choose one from the directory.' },
  failed: { fi: 'Palveluja ei saatu haettua. Valitse palvelu hakemistosta tai lataa sivu uudelleen.', sv: 'Tjänsterna kunde inte hämtas. Välj en tjänst i katalogen eller ladda om sidan.', en: 'The services could not be fetched. Choose one from the directory, or load the page again.' },
  terms: { fi: 'Lähtee sama viesti, suostumus: {who}. Katso tai muuta', sv: 'Samma meddelande skickas, samtycke: {who}. Se eller ändra', en: 'The same message goes out, consent: {who}. See or change it' },
  termsNew: { fi: 'Lähtevä viesti ja uusi suostumus', sv: 'Meddelandet och ett nytt samtycke', en: 'The message and a new consent' },
  sameConsent: { fi: 'Sama suostumus: {who}, {day}, {how}. Se koskee tätä asiaa, vaikka auttaja vaihtuu.', sv: 'Samma samtycke: {who}, {day}, {how}. Det gäller det här ärendet, även om hjälparen byts.', en: 'The same consent: {who}, {day}, {how}. It is for this matter, whoever helps.' },
  consentGone: { fi: 'Yritys on perunut suostumuksensa. Ilman uutta asiaa ei voi lähettää eteenpäin.', sv: 'Företaget har återkallat sitt samtycke. Utan ett nytt kan ärendet inte skickas vidare.', en: 'The company has taken its consent back. Without a new one the matter cannot go on.' },
  newConsent: { fi: 'Kirjaa uusi suostumus', sv: 'Anteckna ett nytt samtycke', en: 'Record a new consent' },
  reason: { fi: 'Miksi asia jatkuu toiseen palveluun?', sv: 'Varför går ärendet vidare till en annan tjänst?', en: 'Why does the matter go on to another service?' },
  reasonHint: { fi: 'Työkaverisi ja yritys näkevät tämän, palvelu ei.', sv: 'Dina kolleger och företaget ser det här, tjänsten inte.', en: 'Your colleagues and the company see this, the service does not.' },
  directory: { fi: 'Jokin muu palvelu', sv: 'Någon annan tjänst', en: 'Some other service' },
  outsideReason: { fi: 'Miksi, vaikka se toimii muualla?', sv: 'Varför, fast den verkar på annat håll?', en: 'Why, although it works elsewhere?' },
  done: { fi: 'Asia jatkuu tässä palvelussa. Palvelu ja yritys saavat viestin.', sv: 'Ärendet fortsätter i den här tjänsten. Tjänsten och företaget får ett meddelande.', en: 'The matter goes on with this service. The service and the company get a message.' },
  wentOn: { fi: 'Asia jatkuu toisessa palvelussa', sv: 'Ärendet fortsätter i en annan tjänst', en: 'The matter goes on with another service' },
  seeNext: { fi: 'Katso {reference}', sv: 'Se {reference}', en: 'See {reference}' },

  chain: { fi: 'Asian kulku', sv: 'Ärendets gång', en: 'The way of the matter' },
  chainLead: { fi: 'Keneltä on kysytty, mitä vastattiin ja missä asia on nyt.', sv: 'Vem som har tillfrågats, vad de svarade och var ärendet är nu.', en: 'Who has been asked, what they answered, and where it is now.' },
  here: { fi: 'Tämä ohjaus', sv: 'Den här hänvisningen', en: 'This referral' },
  now: { fi: 'Asia on nyt täällä', sv: 'Ärendet är här nu', en: 'The matter is here now' },
  because: { fi: 'Ohjattu tänne: {reason}', sv: 'Hänvisad hit: {reason}', en: 'Referred here: {reason}' },
  left: { fi: 'Palveluntarjoaja lähti verkostosta {day}.', sv: 'Tjänsteleverantören lämnade nätverket {day}.', en: 'The provider left the network on {day}.' },
});
