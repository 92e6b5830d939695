import { messages } from '../../app/text.ts';

export const m = messages('poster', {
  title: { fi: 'Juliste', sv: 'Affisch', en: 'Poster' },
  lead: { fi: 'Tulosta ja vie sinne, missä yrittäjät käyvät: kahvioon, kirjastoon, rautakauppaan. Puhelimen kamera avaa koodista ilmoittautumisen.', sv: 'Skriv ut och häng upp den där företagare rör sig: på kaféet, biblioteket, i järnhandeln. Telefonens kamera öppnar anmälan med koden.', en: 'Print it and take it where entrepreneurs go: the café, the library, the hardware store. A phone’s camera opens the registration from the code.' },
  language: { fi: 'Julisteen kieli', sv: 'Affischens språk', en: 'Language of the poster' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  toPlan: { fi: 'Suunnitelma', sv: 'Planen', en: 'The plan' },
  isDraft: { fi: 'Luonnosta ei voi vielä tulostaa', sv: 'Utkastet kan inte skrivas ut än', en: 'A draft cannot be printed yet' },
  isDraftText: { fi: 'Julkaise tilaisuus ensin. Muuten koodi vie sivulle, jota kukaan muu ei näe.', sv: 'Publicera evenemanget först. Annars leder koden till en sida som ingen annan ser.', en: 'Publish the event first. Otherwise the code leads to a page that nobody else can see.' },
  code: { fi: 'QR-koodi: {address}', sv: 'QR-kod: {address}', en: 'QR code: {address}' },
  welcome: { fi: 'Tervetuloa!', sv: 'Välkommen!', en: 'Welcome!' },
  scan: { fi: 'Ilmoittaudu puhelimella', sv: 'Anmäl dig med telefonen', en: 'Register with your phone' },
  scanText: { fi: 'Osoita kamera koodiin. Ei tunnusta, ei salasanaa.', sv: 'Rikta kameran mot koden. Inget konto, inget lösenord.', en: 'Point the camera at the code. No account, no password.' },
  until: { fi: 'Ilmoittaudu viimeistään {when}.', sv: 'Anmäl dig senast {when}.', en: 'Register by {when}.' },
  online: { fi: 'Etänä. Linkin saat ilmoittautuessasi.', sv: 'På distans. Du får länken när du anmäler dig.', en: 'Online. You get the link when you register.' },
  meet: { fi: 'Mukana: {names}', sv: 'På plats: {names}', en: 'With {names}' },
});
