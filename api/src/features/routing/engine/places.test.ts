import { expect, it } from 'vitest';
import { readNetwork } from '../../../seed/network.js';
import { placeForms, placesIn } from './places.js';
import { wordsOf } from './words.js';

const municipalities = readNetwork().municipalities.map(({ code, name_fi, name_sv }) => ({ code, name: { fi: name_fi, sv: name_sv } }));
const forms = placeForms({ topics: [], municipalities });
const nameOf = (code: string | null) => municipalities.find((each) => each.code === code)?.name.fi ?? null;

/** The text, the municipality of the business that it names, and what it names in passing. */
const TEXTS: [text: string, named: string | null, passing?: string][] = [
  // Finnish cases, also in lower case as typed on a phone.
  ['tontti Porissa', 'Pori'],
  ['tontti porissa', 'Pori'],
  ['haluan ostaa tontin Porista', 'Pori'],
  ['varastoa Porista', 'Pori'],
  ['tontti pori', 'Pori'],
  ['Porin seudulla toimiva konepaja', 'Pori'],
  ['yritysneuvontaa poriin', 'Pori'],
  ['kahvila sastamalaan', 'Sastamala'],
  ['sastamalassa halli vuokralle', 'Sastamala'],
  ['olisko merikarvialla myynnissä yritystonttia', 'Merikarvia'],
  ['siirretään tuotanto Merikarvialle', 'Merikarvia'],
  ['Teuvalla starttirahaa', 'Teuva'],
  ['kampaamo huittisiin, starttirahahakemus', 'Huittinen'],
  ['Huittisissa tontti', 'Huittinen'],
  ['Huittisten kaupungin yritystontit', 'Huittinen'],
  ['Kankaanpäässä vapaat toimitilat', 'Kankaanpää'],
  ['Kankaanpäähän verstas', 'Kankaanpää'],
  ['rakennuslupa Tampereella', 'Tampere'],
  ['toimisto Tampereelle', 'Tampere'],
  ['Seinäjoelle myymälä', 'Seinäjoki'],
  ['Kokemäellä metsäkoneyritys', 'Kokemäki'],
  ['Punkalaitumella maatila', 'Punkalaidun'],
  ['halli Harjavallassa', 'Harjavalta'],
  ['Kristiinankaupungissa ravintola', 'Kristiinankaupunki'],
  ['Helsingissä toimisto', 'Helsinki'],
  ['Turkuun toinen liike', 'Turku'],
  ['Lahdessa konepaja', 'Lahti'],
  ['Orivedellä pajala', 'Orivesi'],
  ['Uudessakaupungissa telakka', 'Uusikaupunki'],
  ['Ikaalisissa kylpylä', 'Ikaalinen'],
  ['Pomarkussa sahuri', 'Pomarkku'],
  ['Virroilla leipomo', 'Virrat'],
  ['Raumalla satamassa', 'Rauma'],
  ['Ulvilan keskusta', 'Ulvila'],
  ['Mänttä-Vilppulassa tehdas', 'Mänttä-Vilppula'],
  ['Isojoella marjatila', 'Isojoki'],
  ['Närpiössä kasvihuone', 'Närpiö'],
  // Old names and villages.
  ['pienpanimo vammalaan, lupa oluen valmistukseen', 'Sastamala'],
  ['verstas Mouhijärvellä', 'Sastamala'],
  ['Noormarkussa mökkikylä', 'Pori'],
  ['Honkajoella teurastamo', 'Kankaanpää'],
  // Swedish and English.
  ['tomt i Björneborg', 'Pori'],
  ['starta företag i björneborg', 'Pori'],
  ['lokal i Kristinestad', 'Kristiinankaupunki'],
  ['kristinestads stad upphandling', 'Kristiinankaupunki'],
  ['bygglov i Tammerfors', 'Tampere'],
  ['företag i Närpes', 'Närpiö'],
  ['kontor i Vasa', 'Vaasa'],
  ['flytta verksamheten till Östermark', 'Teuva'],
  ['butik i Kaskö', 'Kaskinen'],
  ['start a company in Pori', 'Pori'],
  ['office space in tampere', 'Tampere'],
  // Where people live is not where the firm is.
  ['asun Tampereella mutta firma on Porissa', 'Pori', 'Tampere'],
  ['Asun Sastamalassa, perustan kahvilan Poriin', 'Pori', 'Sastamala'],
  ['Porissa asuva, mutta kahvila tulee Sastamalaan', 'Sastamala', 'Pori'],
  ['Tampereella asuva, haaveilen omasta yrityksestä', null, 'Tampere'],
  ['I live in Tampere and need a grant', null, 'Tampere'],
  ['I live in Tampere but the shop is in Huittinen', 'Huittinen', 'Tampere'],
  ['jag bor i Björneborg', null, 'Pori'],
  ['jag bor i Tammerfors men firman finns i Björneborg', 'Pori', 'Tampere'],
  ['Muutin Tampereelle, mutta ompelimo jää Kankaanpäähän', 'Kankaanpää', 'Tampere'],
  ['diplomityön tekijä Tampereelta', null, 'Tampere'],
  ['en studerande från Tammerfors', null, 'Tampere'],
  // Words and names that are places too.
  ['nosturi koski voimajohtoa', null],
  ['pellolle halli', null],
  ['kolarissa vaurioitunut auto', null],
  ['kemian tehdas', null],
  ['Nokia teki tarjouksen', null],
  ['nokialla toimiva yritys', 'Nokia'],
  ['Salossa elektroniikkaa', 'Salo'],
  ['salo', null],
  ['ii', null],
  ['Iissä kalastusta', 'Ii'],
  ['Kemissä satama', 'Kemi'],
  ['Raahessa terästä', 'Raahe'],
  ['stora organisationer och små', null],
  ['vart ska jag vända mig', null],
  ['pakettiauton vakuutus ja kasko', null],
  ['Simo tekee kirjanpidon', null],
  ['lahti', null],
  ['tarvitsen apua verotukseen', null],
  ['', null],
];

it.each(TEXTS)('finds the place of the business in "%s": %s', (text, named, passing) => {
  const found = placesIn(wordsOf(text), forms, text);
  expect(nameOf(found.municipality)).toBe(named);
  expect(passing && nameOf(found.passing)).toBe(passing);
});
