import type { Mail, Tx } from '../../core/command.js';
import { newSecret } from '../../core/secrets.js';
import { isOfPerson, type Event, type Registered, type Registration } from './event.entity.js';
import { mailOf, type About } from './event.mail.js';
import { RegistrationLink } from './registrationLink.entity.js';

export interface Place {
  event: Event;
  registration: Registration;
}

/** Writes to who has the place, with a link by which they see it, give it up and take an offer until the event ends. */
export function tellRegistrant(tx: Tx, wording: (about: About) => Mail, { event, registration }: Place): void {
  // Who walked in without an address cannot be written to.
  if (!isOfPerson(registration)) return;
  tx.mail(wording({ event, registration, portalUrl: tx.portalUrl, link: newLink(tx, registration, event.endsAt) }));
}

/** Asks a guest to confirm. Nothing that they typed is in it: whoever gives a stranger's address must not be able to write to the stranger. */
export function askToConfirm(tx: Tx, { event, registration }: { event: Event; registration: Registered }, expiresAt: Date): void {
  tx.mail(toConfirmMail({ event, registration, portalUrl: tx.portalUrl, link: newLink(tx, registration, expiresAt) }));
}

function newLink(tx: Tx, registration: Registration, expiresAt: Date): string {
  const { secret, hash } = newSecret();
  tx.em.persist(tx.em.create(RegistrationLink, { tokenHash: hash, registration, expiresAt }));
  return secret;
}

function toConfirmMail(about: About): Mail {
  return about.registration.status === 'UNCONFIRMED_WAITLISTED' ? toConfirmQueueMail(about) : toConfirmSeatsMail(about);
}

function toConfirmQueueMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Vahvista paikkasi jonossa', sv: 'Bekräfta din plats i kön', en: 'Confirm your place in the queue' },
    {
      fi: 'Sähköpostiosoitteellasi ilmoittauduttiin tilaisuuteen, jossa ei nyt ole tarpeeksi vapaita paikkoja. Vahvista paikkasi jonossa 30 minuutin kuluessa alla olevasta linkistä. Jos et ilmoittautunut, sinun ei tarvitse tehdä mitään.',
      sv: 'Din e-postadress anmäldes till ett evenemang där det just nu inte finns tillräckligt med lediga platser. Bekräfta din plats i kön inom 30 minuter med länken nedan. Om du inte anmälde dig behöver du inte göra något.',
      en: 'Your e-mail address was registered for an event that has not enough free seats now. Confirm your place in the queue within 30 minutes by the link below. If you did not register, you need not do anything.',
    },
  );
}

function toConfirmSeatsMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Vahvista ilmoittautumisesi', sv: 'Bekräfta din anmälan', en: 'Confirm your registration' },
    {
      fi: 'Sähköpostiosoitteellasi ilmoittauduttiin tilaisuuteen. Vahvista paikkasi 30 minuutin kuluessa linkistä ”Vahvista paikkasi”. Jos et ilmoittautunut, sinun ei tarvitse tehdä mitään: paikka vapautuu itsestään.',
      sv: 'Din e-postadress anmäldes till ett evenemang. Bekräfta din plats inom 30 minuter med länken ”Bekräfta din plats”. Om du inte anmälde dig behöver du inte göra något: platsen frigörs av sig själv.',
      en: 'Your e-mail address was registered for an event. Confirm your place within 30 minutes by the link “Confirm your place”. If you did not register, you need not do anything: the place becomes free by itself.',
    },
  );
}

/** To who registered as a guest but has a place already; the asker is told nothing of it. */
export function alreadyRegisteredMail(about: About): Mail {
  return mailOf(
    about,
    { fi: 'Olet jo ilmoittautunut', sv: 'Du är redan anmäld', en: 'You are already registered' },
    {
      fi: 'Sähköpostiosoitteellasi ilmoittauduttiin uudelleen tilaisuuteen, johon olet jo ilmoittautunut. Mikään ei muuttunut. Linkistä näet paikkasi ja voit perua sen.',
      sv: 'Din e-postadress anmäldes på nytt till ett evenemang som du redan är anmäld till. Inget ändrades. Med länken ser du din plats och kan avboka den.',
      en: 'Your e-mail address was registered again for an event for which you are registered already. Nothing has changed. The link shows your place, and you can cancel it.',
    },
  );
}
