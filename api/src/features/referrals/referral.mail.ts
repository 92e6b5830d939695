import type { Mail, Tx } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { newSecret } from '../../core/secrets.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { timesIn } from './meeting.calendar.js';
import { ReferralMeeting } from './meeting.entity.js';
import { ReferralLink, type LinkAudience, type Referral, type ReferralMove } from './referral.entity.js';

const LINK_DAYS = 30;

interface Story {
  referral: Referral;
  service: Service;
  company: Company;
  text: string | null;
}
type Wording = (story: Story, language: Language) => { subject: string; text: string };
type Audience = 'receiver' | 'sender' | 'company';

/** Who hears of which move, and in which words. A declined or withdrawn referral is not told with the company's details. */
const wordings: Partial<Record<ReferralMove, Partial<Record<Audience, Wording>>>> = {
  SEND: {
    receiver: say(
      ({ service, company, referral }) => ({
        fi: [`Uusi asiakas: ${company.name}`, `${company.name} on ohjattu palveluun ”${service.name.fi}”.\n\n${referral.message}${outside(referral, 'Yritys on alueenne ulkopuolelta. Syy')}\n\nOta asia hoitaaksesi, vastaa tai kerro, miksi se ei kuulu teille.`],
        sv: [`Ny kund: ${company.name}`, `${company.name} har hänvisats till tjänsten ”${service.name.sv}”.\n\n${referral.message}${outside(referral, 'Företaget finns utanför ert område. Orsak')}\n\nTa över ärendet, svara eller berätta varför det inte hör till er.`],
        en: [`A new client: ${company.name}`, `${company.name} has been referred to the service “${service.name.en}”.\n\n${referral.message}${outside(referral, 'The company is outside your area. Reason')}\n\nTake it, answer it, or say why it is not yours.`],
      }),
    ),
    company: say(({ service, referral }) => ({
      fi: [`Asiasi on välitetty: ${service.name.fi}`, `Asiasi on välitetty palveluun ”${service.name.fi}”. Näet sivulta, kuka sitä hoitaa ja missä mennään.${further(referral, 'fi')}`],
      sv: [`Ditt ärende har förmedlats: ${service.name.sv}`, `Ditt ärende har förmedlats till tjänsten ”${service.name.sv}”. På sidan ser du vem som sköter det och hur det går.${further(referral, 'sv')}`],
      en: [`Your matter has been passed on: ${service.name.en}`, `Your matter has been passed on to the service “${service.name.en}”. The page shows who has it and where it stands.${further(referral, 'en')}`],
    })),
  },
  ACCEPT: {
    sender: say(({ company, service }) => ({
      fi: [`Otettu hoidettavaksi: ${company.name}`, `”${service.name.fi}” on ottanut yrityksen ${company.name} asian hoitaakseen.`],
      sv: [`Mottaget: ${company.name}`, `”${service.name.sv}” har tagit över ärendet för ${company.name}.`],
      en: [`Taken: ${company.name}`, `“${service.name.en}” has taken over the matter of ${company.name}.`],
    })),
    company: say(({ service, referral }) => ({
      fi: [`Asiasi on otettu hoidettavaksi: ${service.name.fi}`, `Palvelu ”${service.name.fi}” hoitaa asiaasi.${referral.proposedTimes ? `\n\nEhdotetut ajat: ${referral.proposedTimes}` : ' Sinuun ollaan yhteydessä.'}`],
      sv: [`Ditt ärende har tagits emot: ${service.name.sv}`, `Tjänsten ”${service.name.sv}” sköter ditt ärende.${referral.proposedTimes ? `\n\nFöreslagna tider: ${referral.proposedTimes}` : ' Du blir kontaktad.'}`],
      en: [`Your matter has been taken: ${service.name.en}`, `The service “${service.name.en}” handles your matter.${referral.proposedTimes ? `\n\nProposed times: ${referral.proposedTimes}` : ' They will be in touch.'}`],
    })),
  },
  DECLINE: {
    sender: say(({ company, service, text }) => ({
      fi: [`Palautui sinulle: ${company.name}`, `”${service.name.fi}” ei ota yrityksen ${company.name} asiaa.${text ? `\n\n${text}` : ''}\n\nValitse seuraavaksi paras palvelu.`],
      sv: [`Tillbaka till dig: ${company.name}`, `”${service.name.sv}” tar inte ärendet för ${company.name}.${text ? `\n\n${text}` : ''}\n\nVälj den näst bästa tjänsten.`],
      en: [`Back to you: ${company.name}`, `“${service.name.en}” does not take the matter of ${company.name}.${text ? `\n\n${text}` : ''}\n\nChoose the next best service.`],
    })),
  },
  ADVISE: { sender: doneForSender(), company: doneForCompany() },
  COMPLETE: { sender: doneForSender(), company: doneForCompany() },
  CONFIRM: {
    sender: say(({ company, referral, text }) => ({
      fi: [referral.usefulness === 'NOT_USEFUL' ? `Ei auttanut, palaa sinulle: ${company.name}` : `Yritys vahvisti: ${company.name}`, text ?? 'Yritys on kertonut, mitä asiasta tuli.'],
      sv: [referral.usefulness === 'NOT_USEFUL' ? `Hjälpte inte, tillbaka till dig: ${company.name}` : `Företaget bekräftade: ${company.name}`, text ?? 'Företaget har berättat vad det blev av ärendet.'],
      en: [referral.usefulness === 'NOT_USEFUL' ? `Did not help, back to you: ${company.name}` : `The company confirmed: ${company.name}`, text ?? 'The company has said what came of the matter.'],
    })),
  },
  WITHDRAW: {
    receiver: say(({ referral }) => ({
      fi: [`Peruttu: ${referral.reference}`, `Ohjaus ${referral.reference} on peruttu. Sinun ei tarvitse tehdä enää mitään.`],
      sv: [`Återtagen: ${referral.reference}`, `Hänvisningen ${referral.reference} har återtagits. Du behöver inte göra något mer.`],
      en: [`Withdrawn: ${referral.reference}`, `The referral ${referral.reference} has been withdrawn. You need not do anything more.`],
    })),
    sender: say(({ company, service, referral, text }) => ({
      fi: [`Peruttu: ${company.name}`, `Yrityksen ${company.name} ohjaus palveluun ”${service.name.fi}” on peruttu.${referral.consentWithdrawnOn ? ' Yritys on perunut suostumuksensa.' : ''}${text ? `\n\n${text}` : ''}`],
      sv: [`Återtagen: ${company.name}`, `Hänvisningen av ${company.name} till tjänsten ”${service.name.sv}” har återtagits.${referral.consentWithdrawnOn ? ' Företaget har återkallat sitt samtycke.' : ''}${text ? `\n\n${text}` : ''}`],
      en: [`Withdrawn: ${company.name}`, `The referral of ${company.name} to the service “${service.name.en}” has been withdrawn.${referral.consentWithdrawnOn ? ' The company has taken its consent back.' : ''}${text ? `\n\n${text}` : ''}`],
    })),
    company: say(({ service, referral, text }) =>
      referral.consentWithdrawnOn
        ? {
            fi: [`Suostumuksesi on peruttu: ${service.name.fi}`, `Olet perunut suostumuksesi. Palvelu ”${service.name.fi}” ei enää hoida asiaasi eikä näe tietojasi, eikä asia etene ilman uutta suostumusta.`],
            sv: [`Ditt samtycke har återkallats: ${service.name.sv}`, `Du har återkallat ditt samtycke. Tjänsten ”${service.name.sv}” sköter inte längre ditt ärende och ser inte dina uppgifter, och ärendet går inte vidare utan ett nytt samtycke.`],
            en: [`Your consent has been taken back: ${service.name.en}`, `You have taken your consent back. The service “${service.name.en}” no longer handles your matter or sees your details, and the matter does not go on without a new consent.`],
          }
        : {
            fi: [`Asiasi on peruttu: ${service.name.fi}`, `Palvelu ”${service.name.fi}” ei enää hoida asiaasi.${text ? `\n\n${text}` : ''}`],
            sv: [`Ditt ärende har återtagits: ${service.name.sv}`, `Tjänsten ”${service.name.sv}” sköter inte längre ditt ärende.${text ? `\n\n${text}` : ''}`],
            en: [`Your matter has been withdrawn: ${service.name.en}`, `The service “${service.name.en}” no longer handles your matter.${text ? `\n\n${text}` : ''}`],
          },
    ),
  },
};
wordings.REOPEN = { receiver: wordings.SEND!.receiver! };

/** Puts a mail into the outbox for everybody who is to hear of the move. */
export async function tellAboutMove(tx: Tx, move: ReferralMove, referral: Referral, text: string | null): Promise<void> {
  const wording = wordings[move];
  if (!wording) return;
  const service = await tx.em.findOneOrFail(Service, referral.service.id);
  const company = await tx.em.findOneOrFail(Company, referral.company.id);
  const story = { referral, service, company, text };
  const meeting = referral.meetingStatus === 'PROPOSED' ? await tx.em.findOne(ReferralMeeting, { referral, status: 'PROPOSED' }) : null;
  for (const audience of Object.keys(wording) as Audience[]) {
    // Of a draft that is given up nobody has heard yet.
    if (!referral.sentAt && audience !== 'sender') continue;
    for (const reader of await readersOf(tx, audience, referral)) {
      if (reader.id === tx.viewer.personId) continue;
      const said = wording[audience]!(story, reader.language);
      tx.mail(mailTo(tx, reader, audience, move, { ...said, text: `${said.text}${proposedIn(meeting, move, reader.language)}` }, referral));
    }
  }
}

function mailTo(tx: Tx, reader: Person, audience: Audience, move: ReferralMove, said: { subject: string; text: string }, referral: Referral): Mail {
  const { language } = reader;
  const page = `${tx.portalUrl}/${language}/referrals/${referral.id}`;
  const link = (audienceOf: LinkAudience, name: LinkPage) => linkTo(tx, reader, referral, audienceOf, name);
  const finds: Partial<Record<Audience, Partial<Record<ReferralMove, () => string>>>> = {
    company: {
      ADVISE: () => link('COMPANY', 'confirm'),
      COMPLETE: () => link('COMPANY', 'confirm'),
      SEND: () => `${followWords[language]}\n${link('COMPANY', 'matter')}`,
      ACCEPT: () => `${referral.meetingStatus === 'PROPOSED' ? `${chooseWords[language]} ` : ''}${followWords[language]}\n${link('COMPANY', 'matter')}`,
      WITHDRAW: () => `${stateWords[language]}\n${link('COMPANY', 'matter')}`,
    },
    receiver: { SEND: () => `${replyWords[language]}\n${link('RECEIVER', 'reply')}\n\n${page}`, REOPEN: () => `${replyWords[language]}\n${link('RECEIVER', 'reply')}\n\n${page}` },
  };
  const address = finds[audience]?.[move]?.() ?? page;
  return { to: reader.email, language, subject: said.subject, text: `${said.text}\n\n${address}` };
}

const replyWords: Record<Language, string> = {
  fi: `Vastaa ilman kirjautumista. Linkki toimii kerran ja on voimassa ${LINK_DAYS} päivää:`,
  sv: `Svara utan att logga in. Länken fungerar en gång och gäller i ${LINK_DAYS} dagar:`,
  en: `Answer without signing in. The link works once and is valid for ${LINK_DAYS} days:`,
};

const followWords: Record<Language, string> = {
  fi: `Katso tilanne ilman kirjautumista. Samalla sivulla voit perua suostumuksesi milloin tahansa. Linkki on voimassa ${LINK_DAYS} päivää:`,
  sv: `Se läget utan att logga in. På samma sida kan du när som helst återkalla ditt samtycke. Länken gäller i ${LINK_DAYS} dagar:`,
  en: `See where it stands without signing in. On the same page you can take your consent back at any time. The link is valid for ${LINK_DAYS} days:`,
};

const chooseWords: Record<Language, string> = {
  fi: 'Valitse sopiva aika yhdellä napautuksella linkistä.',
  sv: 'Välj en tid som passar med ett tryck via länken.',
  en: 'Choose a time that suits with one tap by the link.',
};

const stateWords: Record<Language, string> = {
  fi: `Katso tilanne ilman kirjautumista. Linkki on voimassa ${LINK_DAYS} päivää:`,
  sv: `Se läget utan att logga in. Länken gäller i ${LINK_DAYS} dagar:`,
  en: `See where it stands without signing in. The link is valid for ${LINK_DAYS} days:`,
};

export type LinkPage = 'confirm' | 'matter' | 'reply';

/** A new link of this reader to this referral; its secret is in the mail only. */
export function linkTo(tx: Tx, reader: Person, referral: Referral, audience: LinkAudience, page: LinkPage): string {
  const { secret, hash } = newSecret();
  const expiresAt = new Date(tx.now.getTime() + LINK_DAYS * 86_400_000);
  tx.em.persist(tx.em.create(ReferralLink, { tokenHash: hash, referral, audience, person: reader, expiresAt }));
  return `${tx.portalUrl}/${reader.language}/${page}/${secret}`;
}

async function readersOf({ em }: Tx, audience: Audience, referral: Referral): Promise<Person[]> {
  if (audience === 'sender') return [await em.findOneOrFail(Person, referral.sender.id)];
  if (audience === 'company') return referral.contactPerson ? [await em.findOneOrFail(Person, referral.contactPerson.id)] : [];
  const members = await em.find(Membership, { organisation: referral.organisation, role: 'CONTACT' }, { populate: ['person'] });
  return members.map(({ person }) => person);
}

/** The times that are proposed for a meeting, where the mail is about who takes the matter. */
function proposedIn(meeting: ReferralMeeting | null, move: ReferralMove, language: Language): string {
  const isTold = move === 'SEND' || move === 'ACCEPT' || move === 'REOPEN';
  return meeting && isTold ? `\n\n${proposedWords[language]}:\n${timesIn(meeting, language)}` : '';
}

const proposedWords: Record<Language, string> = { fi: 'Ehdotetut tapaamisajat', sv: 'Föreslagna mötestider', en: 'Proposed times to meet' };

/** Whose consent carries a matter that went on to another service. */
function further({ previous, consentGivenBy }: Referral, language: Language): string {
  const words: Record<Language, string> = {
    fi: `Aiempi palvelu ei voinut auttaa, joten asia lähti eteenpäin. Suostumuksen on antanut ${consentGivenBy}.`,
    sv: `Den tidigare tjänsten kunde inte hjälpa, så ärendet skickades vidare. Samtycket har getts av ${consentGivenBy}.`,
    en: `The service before could not help, so the matter has gone on. The consent was given by ${consentGivenBy}.`,
  };
  return previous ? `\n\n${words[language]}` : '';
}

function outside({ outsideAreaReason }: Referral, words: string): string {
  return outsideAreaReason ? `\n\n${words}: ${outsideAreaReason}` : '';
}

function say(of: (story: Story) => Record<Language, [subject: string, text: string]>): Wording {
  return (story, language) => {
    const [subject, text] = of(story)[language];
    return { subject, text };
  };
}

function doneForSender(): Wording {
  return say(({ company, service, text }) => ({
    fi: [`Vastaus tuli: ${company.name}`, `”${service.name.fi}” on hoitanut yrityksen ${company.name} asian.${text ? `\n\n${text}` : ''}`],
    sv: [`Svar har kommit: ${company.name}`, `”${service.name.sv}” har skött ärendet för ${company.name}.${text ? `\n\n${text}` : ''}`],
    en: [`An answer has come: ${company.name}`, `“${service.name.en}” has handled the matter of ${company.name}.${text ? `\n\n${text}` : ''}`],
  }));
}

function doneForCompany(): Wording {
  return say(({ service, text }) => ({
    fi: [`Kerro, auttoiko: ${service.name.fi}`, `Palvelu ”${service.name.fi}” kertoo hoitaneensa asiasi.${text ? `\n\n${text}` : ''}\n\nKerro parilla napautuksella, auttoiko se. Linkki on voimassa ${LINK_DAYS} päivää:`],
    sv: [`Berätta om det hjälpte: ${service.name.sv}`, `Tjänsten ”${service.name.sv}” meddelar att ditt ärende är skött.${text ? `\n\n${text}` : ''}\n\nBerätta med några tryck om det hjälpte. Länken gäller i ${LINK_DAYS} dagar:`],
    en: [`Tell us whether it helped: ${service.name.en}`, `The service “${service.name.en}” says that it has handled your matter.${text ? `\n\n${text}` : ''}\n\nTell us in a few taps whether it helped. The link is valid for ${LINK_DAYS} days:`],
  }));
}
