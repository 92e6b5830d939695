import { dayOf } from '../../core/clock.js';
import type { Mail } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import type { Company } from '../companies/company.entity.js';
import type { Service } from '../directory/service.entity.js';
import type { Person } from '../people/person.entity.js';
import type { Referral } from './referral.entity.js';

/** A referral with its company, service and organisation. */
export interface DigestItem {
  readonly kind: 'RECEIVER' | 'ADVISER';
  readonly referral: Referral;
}

type InLanguages<T> = Record<Language, T>;
type Waits = (day: string) => string;

/** What has not been done, by the state in which the referral is. */
const missing: Partial<Record<Referral['status'], InLanguages<Waits>>> = {
  SENT: {
    fi: (day) => `vastausta odotettiin ${day}`,
    sv: (day) => `svar väntades ${day}`,
    en: (day) => `an answer was due on ${day}`,
  },
  ACCEPTED: {
    fi: (day) => `ensitapaamista odotettiin ${day}`,
    sv: (day) => `första mötet väntades ${day}`,
    en: (day) => `the first meeting was due on ${day}`,
  },
  MET: {
    fi: (day) => `lopputulosta odotettiin ${day}`,
    sv: (day) => `resultatet väntades ${day}`,
    en: (day) => `the outcome was due on ${day}`,
  },
};

const headings: Record<DigestItem['kind'], InLanguages<string>> = {
  RECEIVER: {
    fi: 'Nämä odottavat teiltä seuraavaa askelta. Ota hoitaaksesi, vastaa tai kerro, miksi asia ei kuulu teille:',
    sv: 'De här väntar på nästa steg från er. Ta över, svara eller berätta varför ärendet inte hör till er:',
    en: 'These wait for your next step. Take them, answer them, or say why they are not yours:',
  },
  ADVISER: {
    fi: 'Näihin ei ole vastattu luvatussa ajassa. Soita vastaanottajalle tai valitse toinen palvelu:',
    sv: 'De här har inte besvarats i utlovad tid. Ring mottagaren eller välj en annan tjänst:',
    en: 'These have not been answered in the promised time. Call the receiver or choose another service:',
  },
};

const subjects: InLanguages<(count: number) => string> = {
  fi: (count) => (count === 1 ? 'Yksi asiakas odottaa' : `${count} asiakasta odottaa`),
  sv: (count) => (count === 1 ? 'En kund väntar' : `${count} kunder väntar`),
  en: (count) => (count === 1 ? 'One client is waiting' : `${count} clients are waiting`),
};

const footers: InLanguages<string> = {
  fi: 'Saat tällaisen koosteen enintään kerran työpäivässä, kun siinä on uutta. Kellonaikaa voit muuttaa ja koosteen lopettaa omalla sivullasi:',
  sv: 'Du får ett sådant sammandrag högst en gång per arbetsdag, när det finns något nytt. På din egen sida kan du ändra klockslaget eller avsluta sammandragen:',
  en: 'You get such a digest at most once a working day, when there is something new. On your own page you can change its hour or stop it:',
};

/** All that waits for one person in one mail. */
export function digestMail({ email, language }: Person, items: readonly DigestItem[], portalUrl: string): Mail {
  const parts = (['RECEIVER', 'ADVISER'] as const).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [[headings[kind][language], ...own.map((item) => line(item, language, portalUrl))].join('\n\n')];
  });
  return { to: email, language, subject: subjects[language](items.length), text: [...parts, `${footers[language]}\n${portalUrl}/${language}/account`].join('\n\n') };
}

/** A mail of its own for the company, which learns that it is not forgotten. */
export function companyWaitsMail({ email, language }: Person, referral: Referral, page: string): Mail {
  const service = (referral.service as Service).name[language];
  const since = dayIn(referral.clockFrom!);
  const adviser = (referral.sender as Person).name;
  const texts: InLanguages<{ subject: string; text: string }> = {
    fi: { subject: `Asiasi odottaa vielä: ${service}`, text: `Asiasi on odottanut vastausta palvelusta ”${service}” ${since} alkaen. Sinun ei tarvitse tehdä mitään: yritysneuvoja ${adviser} tietää asiasta ja huolehtii, että se etenee. Sivulta näet tilanteen ilman kirjautumista, ja voit siellä myös perua suostumuksesi.` },
    sv: { subject: `Ditt ärende väntar fortfarande: ${service}`, text: `Ditt ärende har väntat på svar från tjänsten ”${service}” sedan ${since}. Du behöver inte göra något: företagsrådgivaren ${adviser} känner till saken och ser till att den går framåt. På sidan ser du läget utan att logga in, och där kan du också återkalla ditt samtycke.` },
    en: { subject: `Your matter is still waiting: ${service}`, text: `Your matter has been waiting for an answer from the service “${service}” since ${since}. You need not do anything: the adviser ${adviser} knows about it and sees to it that it moves on. The page shows where it stands without signing in, and there you can take your consent back.` },
  };
  return { to: email, language, subject: texts[language].subject, text: `${texts[language].text}\n\n${page}` };
}

function line({ kind, referral }: DigestItem, language: Language, portalUrl: string): string {
  const { name, organisation } = referral.service as Service;
  const service = kind === 'RECEIVER' ? name[language] : `${name[language]}, ${organisation.name[language]}`;
  return `${(referral.company as Company).name}: ${service} (${referral.reference}), ${missing[referral.status]![language](dayIn(referral.dueAt!))}\n${pageOf(referral, language, portalUrl)}`;
}

const pageOf = ({ id }: Referral, language: Language, portalUrl: string): string => `${portalUrl}/${language}/referrals/${id}`;
const dayIn = (at: Date): string => dayOf(at).split('-').map(Number).reverse().join('.');
