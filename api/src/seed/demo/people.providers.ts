import { person } from './person.js';
import type { DemoPerson } from './types.js';

/** Contacts of the organisations that receive referrals. */
export const providerContacts: DemoPerson[] = [
  person('Johanna Takalahti', 401, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'finnvera' }),
  person('Mikko Rahkola', 402, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'finnvera' }),
  person('Piia Sahlakoski', 403, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'sasky' }),
  person('Jarno Alhainen', 404, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'ensimetri' }),
  person('Tuomas Lukkarila', 405, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'enter' }),
  person('Satu Laaksovirta', 406, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'prizz' }),
  person('Kalle Vuorisola', 407, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'prizz' }),
  person('Anja Hirvelä-Maa', 408, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'edc4' }),
  person('Lasse Vakkasuo', 409, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'edc2' }),
  person('Marja Jouppikoski', 410, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'edc7' }),
  person('Päivi Kortelahti', 411, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'lpi' }),
  person('Harri Ulvikangas', 412, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'sat' }),
  person('Ritva Kaunisluoma', 413, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'suu' }),
  person('Juho Joutsiniemi', 414, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'joutsenten' }),
  person('Kirsi Ahlaranta', 415, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'karhuseutu' }),
  person('Eino Niinikangas', 416, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'leaderps' }),
  person('Terhi Kauhaluoma', 417, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'sek' }),
  person('Ilkka Maalahti', 418, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'bf' }),
  person('Noora Rauhaniemi', 419, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'samk' }),
  person('Veera Hatanranta', 420, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'tamk' }),
  person('Oskari Talvilahti', 421, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'winnova' }),
  person('Lotta Katajaniemi', 422, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'motiva' }),
  person('Arja Turvala', 423, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'keha' }),
  person('Tero Peltokangas', 424, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'proagrials' }),
  person('Sanna Sammaljoki', 425, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'pirpel' }),
  person('Risto Hämeenaho', 426, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'pirkyr' }),
  person('Helena Raumanen', 427, 'fi', { role: 'PROVIDER_CONTACT', organisation: 'satyr' }),
  person('Eva Lindgård-Holm', 428, 'sv', { role: 'PROVIDER_CONTACT', organisation: 'een' }),
];
