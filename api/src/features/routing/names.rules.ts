const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Common first names of Finland, in small letters, with the stems that Finnish endings are put to (Pekka: Pekalle). Names that
 * are everyday words too (Onni, Satu, Toivo, Meri, Aura) are not here: with a capital they are left out anyway.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
    aino aleksi alexander aapo aki alina ana anders andreas anita anja anna anne anneli anni annika anssi antero antti anu ari arja arto arttu axel
    birgit björn carita carl carola christian christina daniel eemeli eerik eero eetu eeva eija eila eino elias elina elisa elisabeth ella elli emil emilia emma
    emmi erik eriika erkki esa essi esteri eva eveliina fanni fredrik gunnar gustav hanna hannele hannu harri heidi heikki heiki helena helge heli henna henri henrik
    henrika hilkka iida iiris iiro ilkka ilka inga inger inka irma irja isto jaakko jaako jaana jan jani janika janina janne jari jarkko jarko jarmo jaro jasmin jenni jenna jere
    jesse joakim joel johan johanna johannes john jonas joni joonas jori jorma jouko jouni juha juhana juhani juho jukka juka julia jussi juuso jyrki jyri
    kaarina kaija kaisa kalevi kalle karl karin kari kasper katariina katarina katja katri kauko kenneth kerttu kertu kim kimmo kirsi kirsti klaus krista kristian kristiina kristina
    kyllikki lars lasse laura lauri leena leif lena leo liisa linda linnea lotta lota maarit maija maiju mari maria marianne marika marita marja marjatta marjata marjo marjut marjukka marko
    markku marku markus marketta martti marti mathias matias matti mati mats mauri mervi mia michael mika mikael mikaela mikko miko mina minna mira mirja mirva monika nea nelli
    niina niklas niko nina noora oili olavi olli oskari osmo otto oto outi paavo paula pauli pauliina pekka peka pentti penti per pertti perti peter petra petri petteri pia piia pirjo pirkko pirko pirita
    päivi raija raili raimo reijo reino riikka riika riina riitta riita risto ritva robert roope rita saara sakari salla sami samu samuel samuli sanna sani sanni sara sari sauli seija seppo sepo
    simo sini sirkka sirpa sofia sonja stefan sten susanna suvi sven taina taneli tanja tapani tapio tarja tarmo teemu teija teppo tepo terhi terttu tertu tero thomas tiina timo tiia tomi tommi
    tony topi tuija tuomas tuomo tuula tuuli-maria ulla ulrika urho urpo vappu veera veijo veikko veiko vesa viivi vilho ville virpi virve väinö ylva yrjö åke åsa
    matt james mary david sarah ahmed ali hassan mohamed mohammed muhammad fatima natalia olga svetlana oleksandr oksana dmitri igor ivan sergei nguyen maryam
  `),
);

/** Where companies buy, sell and hire: no personal data, though with a capital. */
export const PLACES_ABROAD: readonly string[] = words(`
  suomi finland ruotsi sverige sweden norja norge norway tanska danmark denmark viro estland estonia eesti latvia lettland liettua litauen lithuania saksa tyskland germany puola polen poland
  venäjä ryssland russia ukraina ukraine kiina kina china japani japan intia indien india vietnam thaimaa thailand filippiinit filippinerna philippines turkki turkiet turkey
  britannia englanti england storbritannien britain usa amerikka amerika america kanada kanada canada ranska frankrike france espanja spanien spain italia italien italy alankomaat hollanti nederländerna netherlands belgia
  eurooppa europa europe aasia asien asia afrikka afrika africa nepal sri lanka romania rumänien bulgaria sveitsi schweiz itävalta österrike austria islanti island iceland tukholma stockholm tallinna tallinn
  pirkanmaa birkaland satakunta satakunda pohjanmaa österbotten ostrobothnia uusimaa nyland häme lappi lappland lapland savo karjala karelen kainuu varsinais ahvenanmaa åland pohjois etelä itä länsi lounais keski
  vammala äetsä mouhijärvi suodenniemi kiikoinen karkku noormarkku lavia suupohja pohjola itämeri baltia norden pohjoismaat
  euroopan suomen horisontti horisont horizon leader enterprise innovation tempo explorer
`);
