import { describe, expect, test } from 'vitest';
import { figuresIn, type SizeField } from './figuresIn.ts';

const short: Record<SizeField, string> = { plotM2: 'plot', premisesM2: 'premises', jobs: 'jobs', investmentCents: 'euros', powerMw: 'MW' };
/** `plot 3000 | premises 3000, MW 2`: choices of one mention by a bar, mentions by a comma. */
const found = (words: string) => figuresIn(words).map((mention) => mention.map(({ field, value }) => `${short[field]} ${value}`).join(' | ')).join(', ');

describe('areas', () => {
  test.each([
    ['Tarvitsemme 3000 m2 tontin', 'plot 3000'],
    ['tontti, noin 3 000 m²', 'plot 3000'],
    ['tontti 3\u00a0000\u00a0m²', 'plot 3000'],
    ['tontti 3\u202f000 m2', 'plot 3000'],
    ['tontti 3\u2009000m2', 'plot 3000'],
    ['n. 1,5 ha tontti', 'plot 15000'],
    ['n.1,5 hehtaaria', 'plot 15000'],
    ['0,25 hehtaarin teollisuustontti', 'plot 2500'],
    ['Tarvitsemme tontin. 3000 neliötä riittää.', 'plot 3000'],
    ['yritystontti 12.500 m2', 'plot 12500'],
    ['Etsimme maata 2 hehtaaria', 'plot 20000'],
    ['tomt på 2 000 kvadratmeter', 'plot 2000'],
    ['Vi söker mark, 1,5 hektar', 'plot 15000'],
    ['We need a plot of 3,000 m2', 'plot 3000'],
    ['two hectares or 2.5 hectares of land', 'plot 25000'],
    ['Halli 1200 m2', 'premises 1200'],
    ['toimitilaa 85 neliötä', 'premises 85'],
    ['500 neliömetriä uutta tuotantotilaa', 'premises 500'],
    ['lokal på 500 kvm', 'premises 500'],
    ['Vi behöver en lagerlokal, minst 800 kvadratmeter', 'premises 800'],
    ['looking for premises of 400 square metres', 'premises 400'],
    ['flyttar till en lokal på 300 kvm', 'premises 300'],
    ['150 sqm office', 'premises 150'],
    ['varastoa n. 1 000 m2 ja piha-aluetta 2 000 m2', 'premises 1000, plot 2000'],
  ])('%s', (words, figures) => expect(found(words)).toBe(figures));

  test.each([
    ['of each: what stands nearest', '3000 m² tontti ja 500 m² halli', 'plot 3000, premises 500'],
    ['of each: the other way round', 'tontti 3000 m2 ja halli 500 m2', 'plot 3000, premises 500'],
    ['the plot of a hall', 'tontti 3000 m2 hallille', 'plot 3000'],
    ['a hall on a plot', 'Rakennamme hallin 3000 m2:n tontille', 'plot 3000'],
    ['a plot for a hall, in Swedish', 'en tomt för en hall, 3000 kvm', 'plot 3000'],
    ['of a hall that stands on its own plot', '1200 m2 halli omalla tontilla', 'premises 1200'],
    ['what it is for does not tell what it is', '3000 m2 hallille', 'plot 3000 | premises 3000'],
    ['nothing tells', 'Tarvitsemme 3000 neliötä', 'plot 3000 | premises 3000'],
    ['both are named', 'Tontti tai halli: pitäisi saada kokoon yhteensä 2000 m2', 'plot 2000 | premises 2000'],
    ['a range: both ends, because only the writer knows', 'tontti 5000–8000 m2', 'plot 5000 | plot 8000'],
    ['a range of either: typing is quicker', '5000–8000 neliötä', ''],
    ['what there is already', 'Nykyinen 800 m2 halli käy ahtaaksi, tarvitsemme 2000 m2 hallin', 'premises 2000'],
    ['what there is already, in Swedish', 'Vår nuvarande lokal på 300 kvm är trång, vi behöver 600 kvm', 'premises 600'],
    ['the same twice', 'Tontti 3000 m2. Siis 3000 m2 tontti.', 'plot 3000'],
  ])('%s', (_what, words, figures) => expect(found(words)).toBe(figures));
});

describe('power', () => {
  test.each([
    ['Sähköä 2 MW', 'MW 2'],
    ['liittymä 800 kW', 'MW 0.8'],
    ['2,5 megawattia', 'MW 2.5'],
    ['2.5 MW:n liittymä', 'MW 2.5'],
    ['effekt på 1,2 megawatt', 'MW 1.2'],
    ['a 500 kilowatt connection', 'MW 0.5'],
    ['2–3 MW', 'MW 2 | MW 3'],
    ['2 to 3 MW', 'MW 2 | MW 3'],
    ['2 tai 3 MW', 'MW 2 | MW 3'],
    ['2 MW sähköä ja 1 MW lämpöä', 'MW 2'],
    ['nykyinen liittymä 500 kW, tarvitsemme 1 MW', 'MW 1'],
  ])('%s', (words, figures) => expect(found(words)).toBe(figures));
});

describe('jobs', () => {
  test.each([
    ['6 työpaikkaa', 'jobs 6'],
    ['Syntyy 12 uutta työpaikkaa', 'jobs 12'],
    ['palkkaamme 10 henkeä', 'jobs 10'],
    ['Palkkaamme keväällä 10 henkeä', 'jobs 10'],
    ['palkkaamme vuonna 2027 10 henkeä', 'jobs 10'],
    ['Aiomme palkata noin 3 hitsaajaa', 'jobs 3'],
    ['palkkaamme 5–8 hitsaajaa', 'jobs 5 | jobs 8'],
    ['tarvitsemme 4 uutta työntekijää', 'jobs 4'],
    ['6 jobb', 'jobs 6'],
    ['15 nya arbetsplatser', 'jobs 15'],
    ['Vi ska anställa 5', 'jobs 5'],
    ['vi anställer 5 nya medarbetare', 'jobs 5'],
    ['We will hire 10 people', 'jobs 10'],
    ['recruiting 3 carpenters', 'jobs 3'],
    ['20 new jobs', 'jobs 20'],
    ['We employ 20 people and will hire 5 more', 'jobs 5'],
  ])('%s', (words, figures) => expect(found(words)).toBe(figures));
});

describe('investment', () => {
  test.each([
    ['investointi 1,5 milj. €', 'euros 1500000'],
    ['1,5 miljoonaa euroa', 'euros 1500000'],
    ['2 miljoonan euron investointi', 'euros 2000000'],
    ['300 000 €', 'euros 300000'],
    ['300.000 €', 'euros 300000'],
    ['300\u00a0000 euroa', 'euros 300000'],
    ['1.200.000 €', 'euros 1200000'],
    ['noin 300000 e', 'euros 300000'],
    ['2 M€', 'euros 2000000'],
    ['2,4 MEUR', 'euros 2400000'],
    ['800 t€', 'euros 800000'],
    ['800 k€', 'euros 800000'],
    ['500 tuhatta euroa', 'euros 500000'],
    ['2 miljoner euro', 'euros 2000000'],
    ['500 tusen euro', 'euros 500000'],
    ['€2 million', 'euros 2000000'],
    ['€1.5m', 'euros 1500000'],
    ['€300,000', 'euros 300000'],
    ['EUR 300,000', 'euros 300000'],
    ['€300k', 'euros 300000'],
    ['2 million euros', 'euros 2000000'],
    ['Investoimme 2 miljoonaa uusiin koneisiin', 'euros 2000000'],
    ['2 miljoonan investointi', 'euros 2000000'],
    ['1–1,5 milj. €', 'euros 1000000 | euros 1500000'],
    ['liikevaihto on 2 M€ ja investoimme 300 000 €', 'euros 300000'],
    ['investointi 300 000 €, vuokra 2 000 €/kk', 'euros 300000'],
  ])('%s', (words, figures) => expect(found(words)).toBe(figures));
});

test('several things in one breath, in their order', () => {
  const words = 'Rakennamme 3 000 m² hallin ja tarvitsemme 1,5 ha tontin. Investointi on 2,5 milj. €, sähköä 800 kW, ja palkkaamme 12 henkeä vuonna 2027.';
  expect(found(words)).toBe('premises 3000, plot 15000, euros 2500000, MW 0.8, jobs 12');
});

describe('what only looks like it', () => {
  test.each([
    'Vuonna 2027 ja 2028',
    'vuosina 2027–2028',
    'Puh. 040 123 4567',
    '+358 40 123 4567 e-mail',
    '38200 Sastamala',
    'Y-tunnus 1234567-8',
    'auki 24/7',
    '15.3.2027 klo 8.00–9.30',
    '50 % kapasiteetista',
    'kasvu 20 prosenttia',
    '3000 asiakasta',
    'Investoimme, koska 2 miljoonaa asiakasta odottaa',
    'Investoimme 2 miljoonaa kruunua tai 2 miljoner kronor',
    'kulutus 500 MWh vuodessa',
    '500 megawattituntia',
    '63 A:n pääsulake, 3x25 A',
    'kaukolämpöä 2 MW',
    '1,500 MW',
    '1,234 ha',
    'Halli 040 m²',
    '12 €/m2',
    'vuokra 3 000 euroa kuussa',
    'vuokra 1 200 €',
    'Liikevaihto 2 M€',
    'hyran är 5 000 euro i månaden',
    'haemme 50 000 euron avustusta',
    'hinta 45 €',
    '2 Euroopan maata',
    'Meillä on 12 työntekijää',
    'We employ 20 people',
    'myynti 2 milj. €',
    'tukea 40 000 euroa',
    'palkkaamme 2027',
    'palkkaamme 1.5.2027',
    'palkkaamme lisää, kasvu 10 %',
    'anställa 5 månader',
    'hire 2 vans',
    'palkkaus 10 000 euron mukaan',
    '5 neliökilometriä',
    '500 k-m2',
    '',
  ])('%j', (words) => expect(found(words)).toBe(''));
});

test.each(['1 m2 '.repeat(400), '5 m2 tontti ja '.repeat(140), '1 000'.repeat(400), 'n. '.repeat(660), 'ä'.repeat(2000), '€1'.repeat(1000), 'palkkaamme noin '.repeat(120)])('is quick whatever is written: %j', (words) => {
  const before = performance.now();
  figuresIn(words);
  expect(performance.now() - before).toBeLessThan(500);
});
