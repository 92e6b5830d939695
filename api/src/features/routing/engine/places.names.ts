/** Where people still say the old name: municipalities that were joined to others, and villages with a life of their own, by today's code. */
export const OTHER_NAMES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['790', 'Vammala', 'Äetsä', 'Mouhijärvi', 'Suodenniemi', 'Kiikoinen', 'Kiikka', 'Karkku', 'Keikyä', 'Tyrvää', 'Stormi'],
  ['609', 'Noormarkku', 'Norrmark', 'Lavia', 'Ahlainen', 'Reposaari', 'Meri-Pori', 'Yyteri', 'Mäntyluoto'],
  ['102', 'Vampula', 'Lauttakylä'],
  ['484', 'Ylikylä', 'Sastmola'],
  ['214', 'Honkajoki'],
  ['287', 'Kristiina', 'Lapväärtti', 'Lappfjärd', 'Siipyy', 'Sideby', 'Tiukka', 'Tjöck'],
  ['846', 'Östermark', 'Äystö', 'Horonkylä'],
  ['886', 'Kullaa'],
  ['050', 'Kiukainen'],
  ['783', 'Köyliö'],
  ['581', 'Parkano'],
  ['232', 'Jurva'],
  ['545', 'Närpes', 'Övermark', 'Ylimarkku', 'Pörtom'],
  ['743', 'Nurmo', 'Ylistaro', 'Peräseinäjoki'],
  ['684', 'Lappi Tl', 'Kodisjoki'],
  ['837', 'Hervanta', 'Teisko'],
  ['936', 'Killinkoski'],
];

/** Names that are words, companies or people too: taken for a place only in a case that says "in", "to" or "from", or after "i" in Swedish. */
export const ALSO_WORDS = setOf(
  'aura eura ii inari iitti imatra juva juuka kaavi kannus karvia kauhava kemi kitee koski kotka kuhmo lahti laukaa lavia lappi lemi lieto liperi lohja loppi luoto masku multia muonio nokia oulu perho posio raisio rauma rusko salo sauvo ' +
    'somero sulkava sund vaala vaasa vasa vihti tornio hanko hamina forssa heinola kumo reso geta kiikka tiukka kurikka nokia tammela raahe turku kajaani lapua stormi karkku lundo lojo sagu juga kides alavo ylikyla',
);

/** Common words in other forms, first names and mishaps: besides the case they need a capital letter. */
export const RARELY_PLACES = setOf('pello kolari simo soini salla kaarina tervo kristiina virrat lemi perho luoto lieto ii koski kotka multia sund geta aura loppi kiikka tiukka rusko inari stormi masku somero salo hanko');

/** Swedish names that without their dots and rings are words: stora, vända, kasko. */
export const ONLY_LITERAL = setOf('stora vanda kasko itis pemar virmo');

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
