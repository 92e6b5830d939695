// The provider of OpenID Connect of `npm run dev`, with the people of the demonstration: node scripts/provider.mjs <port> <address of the portal>.
import { TestProvider } from '../api/dist/test/provider.js';

const [port, portalUrl] = process.argv.slice(2);
const person = (name, note, groups = []) => {
  const email = `${name.toLowerCase().replaceAll('ä', 'a').replaceAll(' ', '.')}@esimerkki.example`;
  return { sub: email, name, note, email, email_verified: true, groups };
};
const provider = await TestProvider.start(
  [
    person('Riikka Valkeapää', 'adviser'),
    person('Markku Siurola', 'head of department'),
    person('Ulla Hiidenlahti', 'coordinator'),
    person('Virve Uusi', 'new adviser by her group', ['advisers']),
    person('Olli Oikeudeton', 'without rights'),
    { sub: 'without-address', name: 'Sanna Salattu', note: 'without an address' },
  ],
  Number(port),
);
provider.serve(portalUrl);
