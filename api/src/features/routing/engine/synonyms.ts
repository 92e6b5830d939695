/** Words of the domain that stand for each other, in all three languages, by how their folded forms begin; `$` ends the word. */
const GROUPS: Readonly<Record<string, string>> = {
  hire: 'palkat palkka[ai]n palkkaam palkkaus palkkaisi rekry tyontekij tyovoim duunari henkilokun henkilost apulai kesatyo anstall rekryt medarbet arbetskraft arbetstag personal hire hiring recruit employee worker staff workforce',
  trades: 'hitsaa hitsar koneist levysep asentaj kokki kokin kokkej tarjoil myyj siivooj lahihoit hoitaj kuski kuljettaj insinoor koodar ohjelmoi svets montor kock$ kockar servitor forsaljare narvardare chauffor ingenjor kodare welder machinist fitter cook$ cooks chef$ waiter cleaner nurse driver engineer developer coder',
  layoff: 'irtisan lomautu lomauta muutosneuv yt$ ytn vahenta saneerat uppsag permitter omstallning uppsag layoff redundan dismiss furlough',
  successor: 'jatkaja sukupolv omistajanvaih yrityskaup luopu elakkeel elakoity myyda ostaja ostaa perij efterfolj generationsv agarbyt foretagskop overlat overta salja kopare pension successor takeover handover acquisition retiring retire sell selling buyer',
  starting: 'perust aloitt aloitan yrittajaksi toiminime startup startupp grunda starta startar borja egenforetag nyforetag start starting found founding founder self$ freelanc sole',
  closing: 'lopet lopettami lakkaut purka selvitystil lagga avveckl likvid nedlagg upphora close closing wind$ winding liquidat dissolv end$ shut quit',
  debt: 'velka velko velat maksuvaik maksukyvyt maksamat rasti perinn ulosot konkurs kassakriis skuld betalningssvar utsokn indriv obestand debt owe creditor collect insolven bankrupt arrears overdue',
  loan: 'laina lainaa lainan luotto rahoit takau vakuu kredit lan$ lanet lana finansier garanti borgen sakerhet loan credit lend financ guarantee collateral',
  grant: 'avustus avustuk tuki tukea tuet tukiraha bidrag stod stodet understod subvention grant subsid aid funding',
  invest: 'investoi hankin konehank laitehank koneosto investera maskininv investment machine machinery equipment',
  capital: 'sijoitta paaoma enkeli osakean investerare riskkapital angel anglar aktiekapital investor venture equity seed angel',
  plot: 'tontti tontin tontit tontte tontill maa-al yritysalue tomt tomten mark$ markomr plot plots land$ parcel',
  premises: 'toimitil toimistot liiketil hallitil teollisuustil varastot tuotantotil tyotil vuokratil lokal lokaler kontorsl lagerl verkstadsl hallplats premises space office workspace warehouse',
  building: 'rakennuslup rakentami rakentaa rakennan laajenn remont bygglov bygga byggn utbyggn tillbyggn building construct extend extension permit$ renovat',
  zoning: 'kaava kaavoi asemakaav yleiskaav poikkeam plan$ detaljplan planlagg planand undantagslov zoning rezon townplan',
  environment: 'ymparisto meluilm paasto pohjavesi miljo utslapp buller environment emission noise',
  waste: 'jate jatteen jatteet roska kierrat kaatopaik lajittel avfall sopor atervinn soptipp waste rubbish recycl garbage dispos landfill scrap',
  fire: 'palo$ palotark palotur sammut pelastus brand brandsyn slack raddning fire extinguish rescue evacuat',
  chemicals: 'kemikaal nestekaas kaasu polttoain liuotin kemikalie gasol bransle gas$ chemical propane fuel solvent',
  food: 'elintarv ravintol kahvil ruoka ruokaa leipom grill foodtruck livsmedel restaurang kafe mat$ mathant bageri food restaurant cafe bakery kitchen',
  alcohol: 'alkohol anniskel olut oluen olutta viini siider terassi baari pubi sprit ol$ vin$ serverings krog bar$ alcohol beer wine liquor cider brewery pub$',
  tobacco: 'tupak nikotiin savuk sahkotup vape tobak nikotin cigarett tobacco nicotine cigarette',
  tax: 'vero$ verot verotu ennakkovero verottaj skatt beskattn tax taxes taxation',
  vat: 'alv$ alvi alvin arvonlisa moms mervardes vat$ valueadded',
  payroll: 'palkanmak tulorek palkkail lonebet loneutb inkomstreg loneuppg payroll wage$ wages salary salaries payslip',
  pension: 'yel$ elake elakev tyel elakkeen fopl arpl pensionsfors pension pensions',
  sick: 'sairaus sairaan sairast saikku vanhempain aitiys vauva sjuk foraldra graviditet sick illness parental maternity baby',
  wellbeing: 'uupu jaksa burnout masennu stress mielenter kriisi ahdis unetto nukut utbrand utmatt psykisk sovn depress anxiety tired mental burned exhaust',
  safety: 'tyosuoj tyotur tapaturm melu$ poly$ polyn sisailm arbetarsk olycksf damm$ inomhusl occupational accident dust$ indoor',
  export: 'vienti vienni viemaan ulkomai kansainval export utland utrikes internationell abroad international overseas',
  import: 'tuonti tuoda maahantuo tulli tullata import importera tull tullen fortull customs duty duties clearance',
  patent: 'patent keksin keksij hyodyllisyysm uppfinn nyttighetsm invent utility',
  trademark: 'tavaramer brandi brand$ logo varumark trademark',
  companyname: 'nimi$ nimen nimea namn namnet name$',
  register: 'rekister kaupparek prh$ ytj$ muutosilm hallitus toimitusj registr handelsreg styrelse vd$ register registry board$ director',
  accounts: 'tilinpaat bokslut annual$ accounts statement',
  transport: 'kuljetu rekka kuorma rahti logisti transport frakt lastbil akeri godstraf haul lorry truck freight cargo',
  taxi: 'taksi taxi cab$',
  bus: 'bussi linja-au linjaau charter buss bus$ buses coach$',
  energy: 'energia sahko$ sahkoa aurinko lammity lampop tuulivoim energi solcell solpanel solel varme vindkr energy solar heating electric wind$ windmill heatpump',
  training: 'koulut kurssi opisk oppisop valmenn utbildn kurs$ kurser laroavt fortbildn training course apprentice learn educat',
  student: 'harjoittel opinnayt opiskelij diplomity praktik examensarb student intern$ interns internship trainee thesis',
  research: 'tutkimu tuoteke kehityspr kokeilla testata protot forskn produktutv prototyp research develop r&d prototype pilot',
  digital: 'digi robot tekoaly automaati ohjelmisto verkkosiv artificiell ai$ software automation digital',
  cyber: 'tietoturv tietomur hakker hakkeroi kiristysohj huijausv tietojenkal dataintr bluff natfiske hacka utpress cyber hacked ransomware phishing breach scam',
  privacy: 'tietosuoj henkilotiet gdpr asiakasrek valvontakam kamera dataskydd personuppg overvakningsk privacy cctv camera personal$',
  procurement: 'hankinna hankinta kilpailut tarjouskil tarjouspyynt tarjota upphandl anbud offert procure tender bid$ bids bidding supplier',
  competition: 'kartell suorahank syrji maaraava kilpailunraj konkurrens prissamarb direktupph cartel collusion antitrust unfair',
  consumer: 'kuluttaj palautusoik takuu reklamaa hintamerk peruutusoik konsument garanti reklamat jamforpris prismark angerratt consumer warranty refund returns complaint',
  contract: 'sopimus sopimuks juridi lakimies lakineuv avtal jurist juridisk legal lawyer contract dispute',
  network: 'verkosto verkostoi yhdistys jasen mentor vertais natverk forening medlem network peer member mentor association',
  tourism: 'matkail turist mokki mokkeja glamping majoit hotelli turism stuga inkvarter hotell tourism tourist cabin accommodation lodging glamping',
  event: 'tapahtum festivaal konsertti markkin torimyyn tori$ torilla yleisotil evenemang festival torghandel torg konsert event fair$ concert market$ marketplace',
  foreign: 'oleskelul ulkomaal tyolup uppehallst utlanning arbetstillst residence immigra visa$ foreigner thirdcountry',
  seasonal: 'kausityo marjanpoim poimij sasongsarb barplock seasonal picker berry',
  farm: 'maatil viljelij maatalou pelto navet lehm karja traktor lantbruk jordbruk odlare gard$ garden lada kor$ farm farmer agricult cattle barn field$',
  forest: 'metsa metsan puunkor harvennu taimik skog gallring forest thinning timber',
  rural: 'maaseu kylakau kylassa haja-asut landsbygd glesbygd bygden rural countryside village',
  vehicle: 'ajoneuv auto$ auton autoja rekisteroin fordon bil$ bilar bilen vehicle car$ cars van$',
  drone: 'drone dron lennokk kopteri dronar dronare uav drones',
  daycare: 'paivakot varhaiskas perhepaiv daghem smabarnsp dagvard daycare kindergarten nursery',
  care: 'kotihoito kotipalv hoivako hoiva$ sote$ soteri vard$ varden omsorg hemvard care$ nursing homecare',
  security: 'vartioin jarjestyksenv turvapalv bevakn ordningsv vaktare guarding bouncer steward',
  plan: 'liiketoimintasuun liikeidea laskelm affarsplan affarside kalkyl businessplan idea$ plan$ calculat',
  growth: 'kasvu kasvaa laajent skaal kasvun tillvaxt vaxa expander growth grow$ growing scale expand',
  stuck: 'neuvo sparra yritysneuv kehitysyht elinkein radgiv foretagsrad naringsliv advice advis adviser mentor coach',
  unemployed: 'pitkaaikaistyot tyoton tyottoma palkkatu vajaakunt arbetslos lonesubv partiellt langtids unemploy jobless subsid disab',
  vacancy: 'tyopaikkailm avoin paikkailm ilmoitan jobbannons platsannons annonsera ledig vacancy advert ad$ posting',
};

const PATTERNS = Object.entries(GROUPS).map(([name, beginnings]) => [`~${name}`, new RegExp(`^(?:${beginnings.split(' ').join('|')})`, 'u')] as const);

const REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The groups of a folded word, as terms that no word is spelt like. */
export function groupsOf(folded: string): readonly string[] {
  let groups = remembered.get(folded);
  if (!groups) {
    groups = PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(folded, groups);
  }
  return groups;
}
