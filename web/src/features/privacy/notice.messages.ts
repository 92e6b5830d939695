import { messages } from '../../app/text.ts';

export const m = messages('notice', {
  title: { fi: 'Näin henkilötietojasi käsitellään', sv: 'Så behandlas dina personuppgifter', en: 'How your personal data are treated' },
  lead: {
    fi: 'Voit lukea kaiken julkisen kertomatta, kuka olet. Kun annat tietojasi, niitä käytetään vain siihen, mihin ne annoit.',
    sv: 'Du kan läsa allt som är offentligt utan att berätta vem du är. Det du berättar används bara till det du berättade det för.',
    en: 'You can read everything public without saying who you are. What you tell is used only for what you told it for.',
  },
  demo: {
    fi: 'Tämä on esittely, jota mikään kunta ei vielä ylläpidä. Kunta, joka ottaa palvelun käyttöön, tarkistaa tämän sivun ja lisää yhteystietonsa.',
    sv: 'Det här är en demonstration som ingen kommun ännu driver. Den kommun som tar tjänsten i bruk granskar den här sidan och lägger till sina kontaktuppgifter.',
    en: 'This is a demonstration that no municipality runs yet. A municipality that takes the service into use checks this page and adds its contact details.',
  },
  who: { fi: 'Kuka tiedoista vastaa', sv: 'Vem som ansvarar för uppgifterna', en: 'Who is responsible' },
  whoText: {
    fi: 'Palvelun {site} rekisterinpitäjä on kunta: {municipality}. Kunta tai sen sopimuskumppani ylläpitää palvelinta ja lähettää viestit.',
    sv: 'Personuppgiftsansvarig för {site} är kommunen: {municipality}. Kommunen eller den som kommunen har avtal med driver servern och skickar meddelandena.',
    en: 'The controller of {site} is the municipality: {municipality}. The municipality, or a company that works for it under a contract, runs the server and sends the mails.',
  },
  contactMail: { fi: 'Kysy henkilötiedoistasi osoitteesta <mail>{email}</mail>.', sv: 'Fråga om dina personuppgifter på adressen <mail>{email}</mail>.', en: 'Ask about your personal data at <mail>{email}</mail>.' },
  contactRegistry: {
    fi: 'Kysy henkilötiedoistasi kunnan kirjaamosta. Kirjaamo välittää kysymyksen tarvittaessa kunnan tietosuojavastaavalle.',
    sv: 'Fråga om dina personuppgifter på kommunens registratorskontor. Vid behov förmedlar det frågan till kommunens dataskyddsombud.',
    en: 'Ask the registry of the municipality about your personal data. It hands the question on to the data protection officer of the municipality where needed.',
  },
  why: { fi: 'Miksi tietoja käsitellään', sv: 'Varför uppgifterna behandlas', en: 'Why data are treated' },
  whyTask: {
    fi: 'Kunta hoitaa tehtäväänsä: se palvelee alueensa yrityksiä ja antaa asukkaiden ja yritysten osallistua (EU:n tietosuoja-asetus, artikla 6.1 e).',
    sv: 'Kommunen sköter sin uppgift: den betjänar företagen i sitt område och låter invånare och företag delta (EU:s dataskyddsförordning, artikel 6.1 e).',
    en: 'The municipality does its task: it serves the businesses of its area and lets residents and businesses take part (GDPR, Article 6(1)(e)).',
  },
  whyConsent: {
    fi: 'Suostumuksellasi ohjataan asiasi palveluun, kerrotaan ruokavaliosi tilaisuuden isännille ja julkaistaan yrityksesi tarve ideana (artiklat 6.1 a ja 9.2 a). Voit perua suostumuksen milloin vain.',
    sv: 'Med ditt samtycke hänvisas ditt ärende till en tjänst, får värdarna för ett evenemang veta din diet och publiceras företagets behov som en idé (artiklarna 6.1 a och 9.2 a). Du kan återkalla samtycket när som helst.',
    en: 'With your consent your matter is referred to a service, the hosts of an event are told your diet, and a need of your company is published as an idea (Articles 6(1)(a) and 9(2)(a)). You can take a consent back at any time.',
  },
  whyEmail: {
    fi: 'Sähköpostiosoitetta tarvitaan, jotta kukaan ei voi toimia nimissäsi. Jos et anna sitä, voit silti lukea palvelut, tilaisuudet ja ideat.',
    sv: 'E-postadressen behövs för att ingen ska kunna handla i ditt namn. Utan den kan du ändå läsa tjänsterna, evenemangen och idéerna.',
    en: 'The e-mail address is needed so that nobody can act in your name. Without it you can still read the services, events and ideas.',
  },
  whyNoDecisions: {
    fi: 'Mitään sinua koskevaa päätöstä ei tehdä automaattisesti.',
    sv: 'Inga beslut som gäller dig fattas automatiskt.',
    en: 'No decision about you is made automatically.',
  },
  what: { fi: 'Mitä tallennetaan ja kuinka kauan', sv: 'Vad som sparas och hur länge', en: 'What is kept, and how long' },
  whatLead: {
    fi: 'Palvelu poistaa tiedot itse näiden aikojen mukaan joka yö.',
    sv: 'Tjänsten raderar själv uppgifterna enligt de här tiderna varje natt.',
    en: 'The portal deletes by these times by itself, every night.',
  },
  IDEAS: { fi: 'Kun ehdotat, kannatat tai kommentoit', sv: 'När du föreslår, stöder eller kommenterar', en: 'When you propose, support or comment' },
  EVENTS: { fi: 'Kun tulet tilaisuuteen', sv: 'När du kommer till ett evenemang', en: 'When you come to an event' },
  QUESTIONS: { fi: 'Kun kysyt neuvojalta tai etsit palvelua', sv: 'När du frågar en rådgivare eller söker en tjänst', en: 'When you ask an adviser or look for a service' },
  COMPANY: { fi: 'Kun yrityksesi asiaa hoidetaan', sv: 'När ditt företags ärende sköts', en: 'When a matter of your company is handled' },
  ACCOUNT: { fi: 'Kun kirjaudut sisään', sv: 'När du loggar in', en: 'When you sign in' },
  ALWAYS: { fi: 'Aina', sv: 'Alltid', en: 'Always' },
  kind: { fi: 'Tieto', sv: 'Uppgift', en: 'Data' },
  purpose: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'What for' },
  until: { fi: 'Säilytysaika', sv: 'Lagringstid', en: 'How long' },
  sees: { fi: 'Kuka näkee tiedot', sv: 'Vem som ser uppgifterna', en: 'Who sees the data' },
  seesAll: {
    fi: 'Kaikki: mitä julkaiset ideoissa ja kommenteissa, sillä nimellä jonka valitset.',
    sv: 'Alla: det du publicerar i idéer och kommentarer, med det namn du väljer.',
    en: 'Everybody: what you publish in ideas and comments, by the name that you choose.',
  },
  seesMunicipality: {
    fi: 'Oman kuntasi yritysneuvojat: yrityksesi asiat ja kysymyksesi. Tilaisuuden isännät: ketkä tulevat.',
    sv: 'Företagsrådgivarna i din egen kommun: ditt företags ärenden och dina frågor. Värdarna för ett evenemang: vilka som kommer.',
    en: 'The business advisers of your own municipality: the matters of your company and your questions. The hosts of an event: who comes.',
  },
  seesServices: {
    fi: 'Palvelu, johon asiasi on luvallasi ohjattu, niin kauan kuin se hoitaa asiaa.',
    sv: 'Den tjänst som ditt ärende har hänvisats till med ditt lov, så länge den sköter ärendet.',
    en: 'A service to which your matter was referred with your permission, as long as it handles the matter.',
  },
  seesCoordinator: {
    fi: 'Verkoston koordinaattori: ketkä työskentelevät verkostossa ja kuka on muuttanut mitä. Yrityksistä vain lukuja.',
    sv: 'Nätverkets koordinator: vilka som arbetar i nätverket och vem som har ändrat vad. Om företagen bara siffror.',
    en: 'The coordinator of the network: who works in the network, and who changed what. Of companies only figures.',
  },
  seesNobody: {
    fi: 'Tietoja ei myydä eikä anneta mainostajille. Sivut eivät lataa mitään muilta sivustoilta eivätkä seuraa sinua; ainoa eväste pitää sinut kirjautuneena tai muistaa, mistä selaimesta pyysit linkin.',
    sv: 'Uppgifterna säljs inte och ges inte till annonsörer. Sidorna laddar inget från andra webbplatser och spårar dig inte; kakorna håller dig bara inloggad och minns vilken webbläsare som bad om en länk.',
    en: 'Data are not sold or given to advertisers. The pages load nothing from other sites and do not track you; cookies only keep you signed in and remember which browser asked for a link.',
  },
  rights: { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  rightSee: {
    fi: 'Näet kaikki tietosi, saat ne tiedostona ja voit poistaa ne sivulla <data>Omat tietosi</data>. Jos olet osallistunut ilman tunnusta, kirjaudu samalla sähköpostilla.',
    sv: 'Du ser alla dina uppgifter, får dem som fil och kan radera dem på sidan <data>Dina uppgifter</data>. Har du deltagit utan konto loggar du in med samma e-post.',
    en: 'You see all your data, get them as a file and can delete them on the page <data>Your data</data>. If you took part without an account, sign in with the same address.',
  },
  rightCorrect: {
    fi: 'Korjaat nimesi ja osoitteesi sivulla <account>Omat tiedot</account>. Ideasi ja kommenttisi korjaat tai perut niiden omilla sivuilla.',
    sv: 'Du rättar ditt namn och din adress på sidan <account>Mina uppgifter</account>. Dina idéer och kommentarer rättar eller drar du tillbaka på deras egna sidor.',
    en: 'You correct your name and address on the page <account>Account</account>. You correct or withdraw your ideas and comments where they stand.',
  },
  rightConsent: {
    fi: 'Perut suostumuksen ja lopetat viestit sivulla Omat tietosi tai viestin linkistä.',
    sv: 'Du återkallar ett samtycke och avslutar meddelanden på sidan Dina uppgifter eller med länken i meddelandet.',
    en: 'You take a consent back and stop mails on the page Your data, or by the link in the mail.',
  },
  rightObject: {
    fi: 'Voit vastustaa käsittelyä tai pyytää sen rajoittamista. Ota silloin yhteyttä kuntaan.',
    sv: 'Du kan invända mot behandlingen eller be att den begränsas. Kontakta då kommunen.',
    en: 'You can object to how data are treated, or ask that this be restricted. Turn to the municipality.',
  },
  rightComplain: {
    fi: 'Jos tietojasi käsitellään mielestäsi väärin, voit valittaa tietosuojavaltuutetulle: <ombudsman>tietosuoja.fi</ombudsman>.',
    sv: 'Om du anser att dina uppgifter behandlas fel kan du klaga hos dataombudsmannen: <ombudsman>tietosuoja.fi</ombudsman>.',
    en: 'If you think that your data are treated wrongly, you can complain to the Data Protection Ombudsman: <ombudsman>tietosuoja.fi</ombudsman>.',
  },
});
