import { foldedFormOf } from './words.js';

/** Words with which people ask, greet and join, in all three languages: they say nothing of what is needed. */
const ASKING = new Set(
  `
  ja tai vai eli seka mutta vaan kun koska jos etta niin myos viela jo nyt sitten ehka ihan vain vaikka joka jotka mika mita mihin missa mista mitka minka milla miten mites kuinka kuka kenelle
  kenen keneen keta kelta kelle ketka milloin koska paljonko montako kuin noin aika tosi vahan paljon enemman hieman ei en et emme eivat ole olen olet on onko olisi olisko oliko oon ollaan olemme ovat oli olin ollut olla
  mina ma mun mulla mulle mua minun minulla minulle minut sina sa sun han hanen me meidan meilla meille meil mei te teidan teilla teille teilta he heidan se sen sita siita siina siihen sille ne niita tama taman tata
  taa tan tassa tasta nama naita tuo tuon joku jokin jotain jotakin joku jonkun kaikki kaikkea muu muut muuta oma oman omaa omalle omat itse tarvitsen tarviin tarvin tarvis tarvii tarvitaan tarvitsee tarvitsemme
  tarvitseeko tarvitsenko tarvitseeks tarviiko tarttis tarvittaisiin tarvitsisin tarvitsisimme tarvitko haluan haluun haluaisin haluaisimme haluamme haluisin halutaan haluttaisiin haluatteko etsin etsimme etsii etsitaan etsiskelen saan saanko saako
  saada saadaan saataisiin saa saisin saisi saisko saisimme saamme saatteko saatko saat saaks saa pitaa pitaako pitaisi pitais pitas pitaisko pitaiskö taytyy taytyyko voin voi voiko voisi voisin voisko voisimme voinko voitteko
  voimme voidaan voiks kannattaa kannattaako onnistuu onnistuuko onnistuisi loytyy loytyyko loytyisi loytys loydan loytaa mahdollista mahdollisesti apua apu auttaa auttaako auttaisi auttakaa autatteko neuvoa neuvoja tieto tietoa tietaa tieda tietaako tietaisi haluta
  hei moi moikka terve kiitos kiitti tuota niinku tota vissiin siis joo no ok juu eika enka saavani tekisi tehda teen tehdaan tekee teette mennaan menee tulee tulisi tulla tullut alkaa lahtee kanssa ilman kautta ennen jalkeen
  ajattelin ajateltu mietin mietitaan suunnitteilla aikomus aion aiomme kiinnostaa kiinnostaisi kiinnostunut kysymys kysyisin asia asiassa vaikea helppo hyva uusi uuden uutta uudelle pari yksi kaksi kolme eka muutama vuosi vuotta vuonna tana ensi kohta pian heti nykyisin joskus mitaan mut ettei jossa haluaa halua enaa kylla koko ottaa otan oo olis samalla asti sanoi sanoo sanovat haluttas
  mukaan ensin kuulemma jossain jostain johonkin taalla laittaa laitan tuli vois voit seuraavaksi pakko sama samaa siella sinne tanne sielta yleensa jopa lisaa aina usein taas tehtava itselle meinaan meinasin mahtaa saisiko saiskohan kelpaa tarttee

  och eller men samt att det den de dem dom som om for fran till av pa i med vid hos utan under over mot mellan nar var vart vad vem vilka vilken vilket hur varfor kan kunde ska skall skulle vill ville vilja maste far fa fatt
  fick behover behovs behova behov soker sokes letar jag vi du ni han hon man mig mej oss dig er min mitt mina var vart vara vår deras hans hennes sig sin sitt sina en ett ar ar blir bli blev har hade ha haft finns finnas
  fanns inte nagon nagot nagra nan nat mycket lite mer ganska bara ocksa an nu da sedan sen redan tack hej hejsan snalla gora gor gjort gar ga kommer komma tar ta hjalp hjalpa hjalper rad tips information veta vet undrar fraga tanker tankte funderar borja borjar
  kanske alla allt andra annan annat denna detta dessa ny nytt nya forsta ens dar har dit hit eftersom sa nog val ju innan ut ingen inga inget upp efter samma hela lange sadant sadan inom del aldrig garna tillbaka bra riktigt galler helst sager
  sade racker manga liten litet eget egen egna krävs kräver bor borde brukar annars igen nagonstans tror tycker vant verkligen alltid darfor ifall ner bort

  the a an and or but if of to in on at for from with without by about into over as than then so is are am be been being was were do does did done doing have has had having can could will would shall should must may might
  i im ive id we were weve you your yours he she it its they them their this that these those there here my mine our ours me us who whom whose what which where when why how much many some any no not dont doesnt cant isnt
  need needs needed want wants wanted looking look find get gets getting got go going make help helps please hi hello thanks thank someone something somebody anything everything know knowing like also just only very really
  new first one two three wondering wonder question possible able let us too more most other another each every all before says say said now old own take takes asks ask after already because same maybe back put don talk made gives
  give right still never ready cannot nothing tell good up out off again yet always else even well anyone who's
  `
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(foldedFormOf),
);

export function isAsking(folded: string): boolean {
  return folded.length < 2 || ASKING.has(folded);
}
