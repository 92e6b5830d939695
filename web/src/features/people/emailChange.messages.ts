import { messages } from '../../app/text.ts';

export const m = messages('emailChange', {
  title: { fi: 'Vaihda sähköpostiosoite', sv: 'Byt e-postadress', en: 'Change your e-mail address' },
  lead: {
    fi: 'Saat uuteen osoitteeseen linkin. Osoite vaihtuu, kun vahvistat sen linkistä.',
    sv: 'Du får en länk till den nya adressen. Adressen byts när du bekräftar den med länken.',
    en: 'A link comes to the new address. The address changes when you confirm it by the link.',
  },
  email: { fi: 'Uusi sähköpostiosoite', sv: 'Ny e-postadress', en: 'New e-mail address' },
  send: { fi: 'Lähetä vahvistuslinkki', sv: 'Skicka bekräftelselänk', en: 'Send the link' },
  sent: { fi: 'Linkki on lähetetty osoitteeseen {email}', sv: 'Länken har skickats till {email}', en: 'The link has been sent to {email}' },
  sentText: { fi: 'Linkki on voimassa vuorokauden. Siihen asti kirjaudut vanhalla osoitteella.', sv: 'Länken gäller i ett dygn. Till dess loggar du in med den gamla adressen.', en: 'The link is valid for a day. Until then you sign in with the old address.' },
  confirmTitle: { fi: 'Vahvista uusi osoite', sv: 'Bekräfta den nya adressen', en: 'Confirm the new address' },
  confirmLead: { fi: 'Kirjaudut tästä lähtien tällä osoitteella.', sv: 'Från och med nu loggar du in med den här adressen.', en: 'From now on you sign in with this address.' },
  confirm: { fi: 'Vahvista osoite', sv: 'Bekräfta adressen', en: 'Confirm the address' },
  doneTitle: { fi: 'Osoite on vaihdettu', sv: 'Adressen har bytts', en: 'The address has been changed' },
  doneText: { fi: 'Kirjaudu jatkossa uudella osoitteella.', sv: 'Logga in med den nya adressen i fortsättningen.', en: 'Sign in with the new address from now on.' },
  overTitle: { fi: 'Linkki ei ole enää voimassa', sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  overText: { fi: 'Pyydä uusi linkki omista tiedoistasi.', sv: 'Be om en ny länk bland dina uppgifter.', en: 'Ask for a new link in your account.' },
  taken: { fi: 'Osoite on jo jonkun toisen käytössä. Kirjaudu sillä tai käytä muuta osoitetta.', sv: 'Någon annan har redan den här adressen. Logga in med den eller använd en annan adress.', en: 'Somebody else has this address already. Sign in with it, or use another address.' },
  failed: { fi: 'Tämä ei onnistunut. Yritä uudelleen.', sv: 'Det lyckades inte. Försök igen.', en: 'That did not work. Try again.' },
  toAccount: { fi: 'Omat tiedot', sv: 'Mina uppgifter', en: 'Your account' },
  dataTitle: { fi: 'Mitä sinusta on tallessa', sv: 'Vad som finns sparat om dig', en: 'What is kept about you' },
  dataLead: { fi: 'Katso, lataa tai poista tietosi ja peru suostumuksia.', sv: 'Se, ladda ner eller radera dina uppgifter och återkalla samtycken.', en: 'See, download or delete your data, and withdraw consents.' },
  toData: { fi: 'Katso tietosi', sv: 'Se dina uppgifter', en: 'See your data' },
});
