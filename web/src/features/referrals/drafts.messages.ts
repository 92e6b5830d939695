import { messages } from '../../app/text.ts';

/** Referrals that their author has not finished writing. */
export const m = messages('referralDrafts', {
  title: { fi: 'Keskeneräiset', sv: 'Halvfärdiga', en: 'Unfinished' },
  toList: { fi: 'Keskeneräiset ({n})', sv: 'Halvfärdiga ({n})', en: 'Unfinished ({n})' },
  lead: { fi: 'Vain sinä näet nämä, millä laitteella tahansa. Säilyvät 30 päivää.', sv: 'Bara du ser de här, på vilken enhet som helst. De sparas i 30 dagar.', en: 'Only you see these, on any device. Kept for 30 days.' },
  nameless: { fi: 'Yritys puuttuu vielä', sv: 'Företaget saknas ännu', en: 'No company yet' },
  savedAt: { fi: 'Tallennettu {when}', sv: 'Sparat {when}', en: 'Saved {when}' },
  goOn: { fi: 'Jatka', sv: 'Fortsätt', en: 'Continue' },
  goOnWith: { fi: 'Jatka: {name}', sv: 'Fortsätt: {name}', en: 'Continue: {name}' },
  discard: { fi: 'Hylkää', sv: 'Kasta bort', en: 'Discard' },
  discardThis: { fi: 'Hylkää ja aloita alusta', sv: 'Kasta bort och börja om', en: 'Discard and start over' },
  discardOne: { fi: 'Hylkää: {name}', sv: 'Kasta bort: {name}', en: 'Discard: {name}' },
  sure: { fi: 'Hylätäänkö keskeneräinen ohjaus? Sitä ei saa takaisin.', sv: 'Ska den halvfärdiga hänvisningen kastas bort? Den kan inte återställas.', en: 'Discard the unfinished referral? It cannot be brought back.' },
  keep: { fi: 'Säilytä', sv: 'Behåll', en: 'Keep' },
  gone: { fi: 'Tämä ei ole enää kesken: se on lähetetty tai hylätty.', sv: 'Den här är inte längre halvfärdig: den har skickats eller kastats bort.', en: 'This is no longer unfinished: it has been sent or discarded.' },
  saving: { fi: 'Tallennetaan …', sv: 'Sparar …', en: 'Saving …' },
  saved: { fi: 'Tallennettu {time}', sv: 'Sparat {time}', en: 'Saved {time}' },
  offline: { fi: 'Tallessa tässä selaimessa. Tallentuu myös muille laitteillesi, kun yhteys palaa.', sv: 'Sparat i den här webbläsaren. Sparas också för dina andra enheter när förbindelsen är tillbaka.', en: 'Kept in this browser. Saved for your other devices too, once the connection is back.' },
  begin: { fi: 'Tallentuu kirjoittaessasi, ja voit jatkaa toisella laitteella.', sv: 'Sparas medan du skriver, och du kan fortsätta på en annan enhet.', en: 'Saved while you write, and you can go on with another device.' },
});
