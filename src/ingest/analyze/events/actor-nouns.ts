import type { Tree } from '../tree.ts'
import { isWord } from './wording.ts'

/**
 * Nouns for those who live or serve in the country that a sentence is about. Said without a country ("police
 * arrested demonstrators"), they are of the only one that the sentence names.
 */
const domestic = new Set(
  `activist army artist attacker authority blogger bomber boy cabinet campaigner
  cell citizen civilian cleric coalition commando congress congressman congresswoman constable councillor council
  court crowd dealer demonstrator deputy detainee dissident doctor driver editor electorate employee extremist
  farmer father fighter force gang gangster general girl government governor guard guerrilla gunman hacker
  imam inhabitant inmate insurgent insurgency islamist jihadist journalist judge judiciary junta jury kidnapper
  lawmaker lawyer legislator legislature loyalist magistrate mayor militant military militia militiaman miner
  minority minister mob monk mother motorist mp navy nurse officer operative opponent opposition palace
  paramilitary parishioner parliament party people pilot policeman policewoman police politician politburo
  population premier president priest prisoner prosecutor protester protestor public ranger rebel
  rebellion reformist regime reporter resident rioter ruler security senate senator separatist settler sheriff
  shopkeeper soldier student suspect teacher teenager terrorist trader tribesman tribe trooper troop union
  unionist villager vigilante voter warlord watchdog worker writer youth patrol convoy policymaker commander marcher detective investigator policewoman superintendent hostage captive inmate figure critic dissenter schoolgirl
  schoolboy pupil child man woman engineer employee staff trucker clergy bishop nun mullah cleric laborer labourer breadwinner
  pensioner nurse fisherman vendor landowner peasant herder squatter homeowner individual national nationalist leftist
  communist monarchist legislator intellectual academic artist musician singer poet broadcaster cameraman photographer
  squad general colonel chief politburo assassin sniper arsonist looter squad robber pirate smuggler trafficker
  government grower sailor veteran alliance federation commission tribunal authority leadership faction clan
  community merchant peasant cocalero planter trucker driver cyclist commuter prisoner teenager
  academic professor lecturer scholar economist banker financier broker tycoon billionaire industrialist manager
  bishop archbishop cardinal pastor preacher rabbi sheikh ayatollah elder chieftain believer worshipper pilgrim
  muslim christian hindu buddhist catholic jew orthodox shiite sunni kurd tamil
  conscript recruit reservist cadet lieutenant sergeant major admiral marine paratrooper
  policymaker bureaucrat servant councilman candidate contender challenger incumbent whistleblower
  survivor relative widow orphan parent adult baby infant toddler
  trainee apprentice butcher baker farmhand docker dockworker steelworker labourer railwayman postman cleaner
  pharmacist paramedic firefighter fireman surgeon medic picket agitator militiaman
  royalist republican nationalist socialist conservative liberal reformer hardliner moderate secularist
  blockader hijacker abductor captor gunboat police mutineer deserter defector plotter putschist conspirator`.split(
    /\s+/,
  ),
)

/** Nouns that act only for a country or body that the sentence says they are of: "Kenyan officials". */
const affiliated = new Set(
  `administration agency agent air aide airline ambassador artillery aircraft athlete authority
  automaker bank base battalion bishop board boat body bomber brigade broadcaster bureau businessman captain
  carrier chairman chancellor chief coastguard colonel column commission commissioner committee company
  conglomerate consul consulate consortium contractor contingent counterpart delegate delegation department
  diplomat diplomacy director drone emigrant embassy emir emissary emperor engineer envoy executive exile expert
  faction family firm fisherman fleet foreigner foundation frigate group guest gunboat helicopter hostage household
  inspector institution intelligence investigator investor jet king leader leadership lobby magnate man manager
  manufacturer mediator mercenary merchant migrant ministry minister missile mission monarch national nationalist
  negotiator newspaper observer official officeholder oligarch operator organization organisation peacekeeper
  pirate plane power premier prince princess producer queen refugee regiment regulator representative researcher
  retailer rival rocket ruler sailor scientist secretary service ship shah shelling side specialist spokesman
  spokesperson spokeswoman spy staff state statesman submarine sultan surgeon tank tanker team technician tourist
  bulldozer gunship submarine raid strike airstrike attack bombing bombardment shelling gunfire offensive mortar shell
  artillery fire gunner battalion garrison column mob colleague neighbour neighbor shipyard fisherman smuggler doctor
  medic rescuer athlete industrialist commander chief supporter loyalist ally sympathiser follower
  traveller treasury tribunal unit vessel veteran victim volunteer warplane warship watchdog wing woman`.split(
    /\s+/,
  ),
)

/** Whether a noun acts for the country or organization it is of: "the government of Peru". */
export function isActorNoun(tree: Tree, word: number): boolean {
  return isWord(tree, word, (lemma) => domestic.has(lemma) || affiliated.has(lemma))
}

/** Bodies and gatherings that stand in the country of those who close, ban or storm them. */
const homely = new Set(
  `newspaper magazine weekly daily station channel broadcaster website university college school mosque church temple
  rally demonstration protest march gathering internet`.split(/\s+/),
)

/** Whether what the noun means lies in the country of the sentence where no other is named: "shut three newspapers". */
export function isHomely(tree: Tree, word: number): boolean {
  return isWord(tree, word, (lemma) => homely.has(lemma))
}

/**
 * Whether the country of such a noun can be understood from the sentence alone, by itself or by what stands before it:
 * "opposition leaders", "government officials".
 */
export function isDomesticNoun(tree: Tree, word: number): boolean {
  const own = (noun: number) => isWord(tree, noun, (lemma) => domestic.has(lemma))
  return own(word) || (isActorNoun(tree, word) && tree.children(word, 'compound', 'amod').some(own))
}

const inanimate = new Set(
  `economy currency market price export import lira rupee dollar peso bond yield harvest crop coffee tea oil gas film book
  song novel law bill budget flag border frontier territory coast river lake city capital town region province soil airspace rate index
  share stock sector crisis war weather food water land language culture music art wine beer car product good brand
  trade debt deficit gdp export store hotel restaurant history name word website road bridge port airport station dam house home
  building plant factory election vote campaign policy plan project report data figure statistics deal treaty pact proposal demand request
  win victory loss goal match game league cup title record result season holiday winter summer island mountain sea strait tax tariff visa passport
  role view stance idea bid effort move visit trip tour talk summit call appeal claim threat warning decision step success failure rise fall drop increase`.split(
    /\s+/,
  ),
)

/** A noun of no list may act too ("Kenyan detectives"), unless it is known or formed as a thing or an abstraction. */
export function mayAct(tree: Tree, word: number): boolean {
  const { pos, text } = tree.token(word)
  if (
    (pos !== 'NOUN' && (pos !== 'PROPN' || /^\p{Lu}/u.test(text))) ||
    /(?:tion|sion|ment|ness|ity|ism|ance|ence|ing|ship|ure|ics|sis|dom|hood|ery)s?$/i.test(tree.lemma(word))
  ) {
    return false
  }
  return !isWord(tree, word, (lemma) => inanimate.has(lemma))
}

const placeNouns = new Set(
  `capital south north east west southeast southwest northeast northwest region province city town area part village centre center
  territory district coast border suburb state island valley port heartland interior
  mountain hill plain highland strip enclave peninsula jungle desert frontier outskirts countryside`.split(
    /\s+/,
  ),
)

/** Whether the noun is a part of the country that its phrase names: "Thailand's south". */
export function isPlaceNoun(tree: Tree, word: number): boolean {
  return isWord(tree, word, (lemma) => placeNouns.has(lemma))
}

const quantities = new Set(
  `thousand hundred dozen score ten million group number majority minority member crowd handful couple pair lot
  rest half part portion band gang series most some many several few one two three four five all both none
  tonne ton kilogram kilo box shipment batch planeload truckload load sack crate barrel litre gallon consignment
  each other round series session wave start beginning outset close conclusion dollar euro pound yen franc day week month hour night spate string state act set barrage campaign`.split(
    /\s+/,
  ),
)

/** What a noun that only counts or gathers is followed by: "Iraqis" in "dozens of Iraqis", "talks" in "a round of talks". */
export function gathered(tree: Tree, word: number): number[] {
  if (!quantities.has(tree.lemma(word))) return []
  return tree
    .children(word, 'prep')
    .filter((mark) => tree.lemma(mark) === 'of')
    .flatMap((mark) => tree.children(mark, 'pobj'))
    .flatMap((counted) => tree.conjuncts(counted))
}
