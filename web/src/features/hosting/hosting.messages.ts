import { messages } from '../../app/text.ts';

export const m = messages('hosting', {
  tools: { fi: 'Tilaisuuden järjestäjän sivut', sv: 'Arrangörens sidor', en: 'Pages of the host' },
  event: { fi: 'Tilaisuus', sv: 'Evenemang', en: 'Event' },
  change: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  invite: { fi: 'Kutsut', sv: 'Inbjudningar', en: 'Invitations' },
  door: { fi: 'Ovella', sv: 'Vid dörren', en: 'At the door' },
  heard: { fi: 'Kuultua', sv: 'Det vi hörde', en: 'Heard' },
  summary: { fi: 'Yhteenveto', sv: 'Sammanfattning', en: 'Summary' },
  insight: { fi: 'Luvut', sv: 'Siffror', en: 'Figures' },
  notHost: { fi: 'Tämä sivu on tilaisuuden järjestäjille', sv: 'Den här sidan är för arrangörerna', en: 'This page is for the hosts of the event' },
  notHostText: {
    fi: 'Vain tilaisuuden kunnan yritysneuvojat näkevät sen. Kirjaudu sisään neuvojana, tai avaa tilaisuuden oma sivu.',
    sv: 'Bara företagsrådgivarna i evenemangets kommun ser den. Logga in som rådgivare eller öppna evenemangets egen sida.',
    en: 'Only the business advisers of its municipality see it. Sign in as one, or open the page of the event.',
  },
  toEvent: { fi: 'Tilaisuuden sivu', sv: 'Evenemangets sida', en: 'Page of the event' },
  coffees: { fi: 'Tilaisuudet', sv: 'Evenemang', en: 'Events' },
});
