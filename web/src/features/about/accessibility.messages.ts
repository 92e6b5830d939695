import { messages } from '../../app/text.ts';

export const m = messages('accessibility', {
  title: { fi: 'Saavutettavuusseloste', sv: 'Tillgänglighetsutlåtande', en: 'Accessibility statement' },
  lead: {
    fi: 'Tämä seloste koskee palvelua {site}. Se on laadittu 24.11.2026.',
    sv: 'Det här utlåtandet gäller tjänsten {site}. Det har upprättats 24.11.2026.',
    en: 'This statement is about the service {site}. It was drawn up on 24 November 2026.',
  },
  law: {
    fi: 'Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Sen mukaan palvelun on täytettävä WCAG 2.1 -ohjeistuksen tasot A ja AA.',
    sv: 'Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019). Enligt den ska tjänsten uppfylla nivåerna A och AA i riktlinjerna WCAG 2.1.',
    en: 'The service comes under the Finnish Act on the Provision of Digital Services (306/2019), by which it must meet levels A and AA of the WCAG 2.1 guidelines.',
  },
  demo: {
    fi: 'Tämä on esittelyversio, jota mikään kunta ei vielä ylläpidä. Kun kunta ottaa palvelun käyttöön, se arvioi saavutettavuuden uudelleen ja lisää tähän omat yhteystietonsa.',
    sv: 'Det här är en demoversion som ingen kommun ännu driver. När en kommun tar tjänsten i bruk gör den en ny bedömning av tillgängligheten och lägger till sina egna kontaktuppgifter här.',
    en: 'This is a demonstration that no municipality runs yet. A municipality that takes the service into use assesses its accessibility anew and adds its own contact details here.',
  },
  status: { fi: 'Miten saavutettava palvelu on', sv: 'Hur tillgänglig tjänsten är', en: 'How accessible the service is' },
  statusText: {
    fi: 'Palvelu täyttää vaatimukset osittain. Emme ole löytäneet automaattisilla tarkistuksilla puutteita, mutta alla luetellut kohdat ovat vielä kesken tai tarkistamatta.',
    sv: 'Tjänsten uppfyller kraven delvis. Automatiska kontroller har inte visat några brister, men punkterna nedan är ännu ofärdiga eller ogranskade.',
    en: 'The service meets the requirements in part. Automatic checks have found no faults, but the points below are unfinished or not yet checked.',
  },
  gaps: { fi: 'Mikä ei ole vielä saavutettavaa', sv: 'Vad som ännu inte är tillgängligt', en: 'What is not accessible yet' },
  gapLanguage: {
    fi: 'Osa palvelujen ja tilaisuuksien teksteistä on vain suomeksi. Ruudunlukija saattaa lukea ne väärän kielen mukaan (WCAG 3.1.2).',
    sv: 'En del texter om tjänster och evenemang finns bara på finska. Skärmläsaren kan läsa dem på fel språk (WCAG 3.1.2).',
    en: 'Some texts of services and events exist only in Finnish. A screen reader may read them by the rules of the wrong language (WCAG 3.1.2).',
  },
  gapUsers: {
    fi: 'Palvelua ei ole vielä kokeiltu ruudunlukijaa käyttävien ihmisten kanssa.',
    sv: 'Tjänsten har ännu inte prövats tillsammans med människor som använder skärmläsare.',
    en: 'The service has not been tried out with people who use screen readers yet.',
  },
  gapLinked: {
    fi: 'Palveluista on linkkejä muiden sivustoille. Emme vastaa niiden saavutettavuudesta.',
    sv: 'Tjänsterna har länkar till andras webbplatser. Vi ansvarar inte för deras tillgänglighet.',
    en: 'Services have links to other sites, for whose accessibility we do not answer.',
  },
  how: { fi: 'Miten arvioimme', sv: 'Hur vi har bedömt', en: 'How we assessed it' },
  howText: {
    fi: 'Arvio on oma. Sivut tarkistetaan axe-core-ohjelmalla ja keskeiset toiminnot pelkällä näppäimistöllä jokaisen muutoksen yhteydessä, puhelimen ja tietokoneen kokoisessa ikkunassa, suomeksi, ruotsiksi ja englanniksi. Ulkopuolista arviota ei ole tehty.',
    sv: 'Bedömningen är vår egen. Sidorna kontrolleras med programmet axe-core och de viktigaste funktionerna med enbart tangentbord vid varje ändring, i fönster av telefon- och datorstorlek, på finska, svenska och engelska. Ingen utomstående bedömning har gjorts.',
    en: 'The assessment is our own. With every change, pages are checked with the program axe-core and the main tasks by keyboard alone, in windows the size of a phone and of a computer, in Finnish, Swedish and English. No outside assessment has been made.',
  },
  feedback: { fi: 'Huomasitko puutteen?', sv: 'Märkte du en brist?', en: 'Have you noticed a fault?' },
  feedbackText: {
    fi: 'Kerro siitä kunnan kirjaamoon ({municipality}) tai yritysneuvojalle. Vastaamme 14 päivässä. Pyynnöstä hoidamme asiasi myös muulla tavalla, esimerkiksi puhelimessa.',
    sv: 'Berätta om den för registratorskontoret i {municipality} eller för en företagsrådgivare. Vi svarar inom 14 dagar. På begäran får du också ärendet skött på annat sätt, till exempel per telefon.',
    en: 'Tell the registry of the municipality of {municipality} or a business adviser. We answer within 14 days. On request your matter is also dealt with in another way, such as by telephone.',
  },
  feedbackDemo: {
    fi: 'Esittelyversiolla ei ole ylläpitäjää, joka ottaisi palautetta vastaan. Käytössä olevassa palvelussa tässä on kunnan sähköpostiosoite ja puhelinnumero, ja kunta vastaa 14 päivässä.',
    sv: 'Demoversionen har ingen som tar emot respons. I en tjänst som är i bruk finns här kommunens e-postadress och telefonnummer, och kommunen svarar inom 14 dagar.',
    en: 'The demonstration has nobody to receive feedback. In a service that is in use, the e-mail address and telephone number of the municipality stand here, and it answers within 14 days.',
  },
  supervision: { fi: 'Jos vastaus ei tyydytä', sv: 'Om svaret inte är tillräckligt', en: 'If the answer is not enough' },
  supervisionText: {
    fi: 'Voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille, joka valvoo lain noudattamista. Sen sivuilla kerrotaan, miten valituksen voi tehdä ja miten asia käsitellään.',
    sv: 'Du kan göra en anmälan till Transport- och kommunikationsverket Traficom, som övervakar att lagen följs. På dess webbplats står hur man lämnar in ett klagomål och hur det behandlas.',
    en: 'You can report it to the Finnish Transport and Communications Agency Traficom, which supervises the law. Its site tells how to make a complaint and how it is dealt with.',
  },
  supervisor: { fi: 'Saavutettavuuden valvonta', sv: 'Tillsynen över tillgängligheten', en: 'Supervision of accessibility' },
  supervisorSite: { fi: 'saavutettavuusvaatimukset.fi', sv: 'saavutettavuusvaatimukset.fi', en: 'saavutettavuusvaatimukset.fi' },
  phone: { fi: 'Puhelin (vaihde): 029 534 5000', sv: 'Telefon (växel): 029 534 5000', en: 'Telephone (switchboard): +358 29 534 5000' },
});
