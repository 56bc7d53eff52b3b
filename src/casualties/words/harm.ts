import type { Effect } from '../../types'

/** How a harm verb takes its victim: as object or passive subject, as the subject of an active verb, or both. */
export type Valence = 'object' | 'subject' | 'both'

/** Forms: base, -s, past, participle, -ing. */
export const HARM_VERBS: readonly (readonly [effect: Effect, valence: Valence, forms: string])[] = [
  ['killed', 'object', 'kill kills killed killed killing'],
  ['killed', 'subject', 'die dies died died dying'],
  ['killed', 'subject', 'perish perishes perished perished perishing'],
  ['killed', 'subject', 'succumb succumbs succumbed succumbed succumbing'],
  ['killed', 'subject', 'expire expires expired expired expiring'],
  ['killed', 'both', 'drown drowns drowned drowned drowning'],
  ['killed', 'object', 'murder murders murdered murdered murdering'],
  ['killed', 'object', 'assassinate assassinates assassinated assassinated assassinating'],
  ['killed', 'object', 'slay slays slew slain slaying'],
  ['killed', 'object', 'felled felled felled felled felling'],
  ['killed', 'object', 'execute executes executed executed executing'],
  ['killed', 'object', 'massacre massacres massacred massacred massacring'],
  ['killed', 'object', 'slaughter slaughters slaughtered slaughtered slaughtering'],
  ['killed', 'object', 'behead beheads beheaded beheaded beheading'],
  ['killed', 'object', 'decapitate decapitates decapitated decapitated decapitating'],
  ['killed', 'object', 'lynch lynches lynched lynched lynching'],
  ['killed', 'object', 'hang hangs hanged hanged hanging'],
  ['killed', 'object', 'electrocute electrocutes electrocuted electrocuted electrocuting'],
  ['killed', 'object', 'strangle strangles strangled strangled strangling'],
  ['killed', 'object', 'strangulate strangulates strangulated strangulated strangulating'],
  ['killed', 'object', 'throttled throttled throttled throttled throttling'],
  ['killed', 'object', 'smother smothers smothered smothered smothering'],
  ['killed', 'object', 'butchered butchered butchered butchered butchering'],
  ['killed', 'both', 'suffocate suffocates suffocated suffocated suffocating'],
  ['killed', 'object', 'martyr martyrs martyred martyred martyring'],
  ['killed', 'object', 'neutralize neutralizes neutralized neutralized neutralizing'],
  ['killed', 'object', 'neutralise neutralises neutralised neutralised neutralising'],
  ['killed', 'object', 'exterminate exterminates exterminated exterminated exterminating'],
  ['killed', 'object', 'liquidate liquidates liquidated liquidated liquidating'],
  ['killed', 'object', 'asphyxiate asphyxiates asphyxiated asphyxiated asphyxiating'],
  ['killed', 'object', 'incinerate incinerates incinerated incinerated incinerating'],
  ['killed', 'object', 'guillotine guillotines guillotined guillotined guillotining'],
  ['injured', 'object', 'injure injures injured injured injuring'],
  ['injured', 'object', 'wound wounds wounded wounded wounding'],
  ['injured', 'object', 'hurt hurts hurt hurt hurting'],
  ['injured', 'object', 'maim maims maimed maimed maiming'],
  ['injured', 'object', 'hospitalize hospitalizes hospitalized hospitalized hospitalizing'],
  ['injured', 'object', 'hospitalise hospitalises hospitalised hospitalised hospitalising'],
  ['injured', 'object', 'warded warded warded warded warded'],
  ['injured', 'object', 'mutilate mutilates mutilated mutilated mutilating'],
  ['injured', 'object', 'scald scalds scalded scalded scalding'],
  ['injured', 'object', 'concuss concusses concussed concussed concussing'],
  ['injured', 'object', 'bruise bruises bruised bruised bruising'],
  ['injured', 'object', 'paralyze paralyzes paralyzed paralyzed paralyzing'],
  ['injured', 'object', 'paralyse paralyses paralysed paralysed paralysing'],
  ['injured', 'object', 'cripple cripples crippled crippled crippling'],
  ['missing', 'subject', 'disappear disappears disappeared disappeared disappearing'],
  ['missing', 'subject', 'vanish vanishes vanished vanished vanishing'],
  ['abducted', 'object', 'abduct abducts abducted abducted abducting'],
  ['abducted', 'object', 'kidnap kidnaps kidnapped kidnapped kidnapping'],
  ['abducted', 'object', 'kidnap kidnaps kidnaped kidnaped kidnaping'],
  ['displaced', 'object', 'displace displaces displaced displaced displacing'],
  ['displaced', 'object', 'uproot uproots uprooted uprooted uprooting']
]

/** Verbs without an outcome of their own, and what makes one: "shot" + "dead", "beat ... to death". `alone`: marked `unspecified` without an outcome. */
export const WEAK_VERBS: readonly (readonly [alone: boolean, forms: string])[] = [
  [true, 'shoot shoots shot shot shooting'],
  [true, 'stab stabs stabbed stabbed stabbing'],
  [false, 'gun guns gunned gunned gunning'],
  [false, 'mow mows mowed mown mowing'],
  [false, 'beat beats beat beaten beating'],
  [false, 'hack hacks hacked hacked hacking'],
  [false, 'burn burns burned burnt burning'],
  [false, 'burn burns burned burned burning'],
  [false, 'stone stones stoned stoned stoning'],
  [false, 'club clubs clubbed clubbed clubbing'],
  [false, 'crush crushes crushed crushed crushing'],
  [false, 'trample tramples trampled trampled trampling'],
  [false, 'bludgeon bludgeons bludgeoned bludgeoned bludgeoning'],
  [false, 'batter batters battered battered battering'],
  [false, 'kick kicks kicked kicked kicking'],
  [false, 'choke chokes choked choked choking'],
  [false, 'torture tortures tortured tortured torturing'],
  [false, 'starve starves starved starved starving'],
  [false, 'freeze freezes froze frozen freezing'],
  [false, 'bleed bleeds bled bled bleeding'],
  [false, 'fall falls fell fallen falling'],
  [false, 'put puts put put putting'],
  [false, 'blow blows blew blown blowing'],
  [false, 'wipe wipes wiped wiped wiping'],
  [false, 'find finds found found finding'],
  [false, 'leave leaves left left leaving'],
  [false, 'take takes took taken taking'],
  [false, 'hold holds held held holding'],
  [false, 'go goes went gone going'],
  [false, 'lose loses lost lost losing'],
  [false, 'claim claims claimed claimed claiming'],
  [false, 'cost costs cost cost costing'],
  [false, 'sustain sustains sustained sustained sustaining'],
  [false, 'suffer suffers suffered suffered suffering'],
  [false, 'lay lays laid laid laying'],
  [false, 'give gives gave given giving'],
  [false, 'sacrifice sacrifices sacrificed sacrificed sacrificing'],
  [false, 'embrace embraces embraced embraced embracing'],
  [false, 'meet meets met met meeting'],
  [false, 'attain attains attained attained attaining'],
  [false, 'receive receives received received receiving'],
  [false, 'treat treats treated treated treating'],
  [false, 'admit admits admitted admitted admitting'],
  [false, 'rush rushes rushed rushed rushing'],
  [false, 'transport transports transported transported transporting'],
  [false, 'airlift airlifts airlifted airlifted airlifting'],
  [false, 'make makes made made making'],
  [false, 'render renders rendered rendered rendering'],
  [false, 'declare declares declared declared declaring'],
  [false, 'pronounce pronounces pronounced pronounced pronouncing'],
  [false, 'commit commits committed committed committing'],
  [false, 'pass passes passed passed passing'],
  [false, 'recover recovers recovered recovered recovering'],
  [false, 'force forces forced forced forcing'],
  [false, 'drive drives drove driven driving'],
  [false, 'flee flees fled fled fleeing'],
  [false, 'bury buries buried buried burying'],
  [false, 'seize seizes seized seized seizing'],
  [false, 'trap traps trapped trapped trapping'],
  [false, 'eliminate eliminates eliminated eliminated eliminating'],
  [false, 'destroy destroys destroyed destroyed destroying'],
  [false, 'run runs ran run running'],
  [false, 'cut cuts cut cut cutting'],
  [false, 'poison poisons poisoned poisoned poisoning'],
  [false, 'machinegun machineguns machinegunned machinegunned machinegunning'],
  [false, 'roast roasts roasted roasted roasting'],
  [false, 'char chars charred charred charring'],
  [false, 'maul mauls mauled mauled mauling'],
  [false, 'gore gores gored gored goring'],
  [false, 'bitten bitten bitten bitten biting'],
  [false, 'axe axes axed axed axing'],
  [false, 'bring brings brought brought bringing'],
  [false, 'fly flies flew flown flying'],
  [false, 'transfer transfers transferred transferred transferring'],
  [false, 'stomp stomps stomped stomped stomping']
]

/** Nouns that count harm themselves ("five deaths") or name it of somebody ("the killing of X", "X's death"). */
export const HARM_NOUNS: readonly (readonly [effect: Effect, words: string])[] = [
  ['killed', 'death deaths fatality fatalities killing killings murder murders assassination assassinations execution executions beheading beheadings slaying slayings manslaughter massacre lynching lynchings drowning drownings homicide homicides martyrdom demise neutralisation neutralization suicide suicides decapitation martyrs'],
  ['injured', 'mauling maulings injury injuries wounding woundings injured wounded maiming hospitalization hospitalizations'],
  ['missing', 'disappearance disappearances'],
  ['abducted', 'kidnapping kidnappings abduction abductions kidnap hostage-taking'],
  ['displaced', 'displacement'],
  ['unspecified', 'casualty casualties victim victims losses shooting stabbing']
]

/** Predicates behind a noun phrase or a verb: "three people dead", "40 are missing". */
export const HARM_ADJECTIVES: ReadonlyMap<string, Effect> = new Map([
  ['dead', 'killed'], ['killed', 'killed'], ['lifeless', 'killed'], ['slain', 'killed'], ['injured', 'injured'], ['wounded', 'injured'], ['hurt', 'injured'], ['maimed', 'injured'], ['missing', 'missing'],
  ['unaccounted', 'missing'], ['homeless', 'displaced'], ['displaced', 'displaced'], ['hospitalized', 'injured'], ['hospitalised', 'injured'], ['bloodied', 'injured'], ['bruised', 'injured'], ['inj', 'injured']
])

/** What befell those who are called so, whose number or names follow: "the deceased were two clerks", "the victims are Bo Roe and Ed Lane". */
export const HARMED_GROUPS: ReadonlyMap<string, Effect> = new Map([
  ['dead', 'killed'], ['deceased', 'killed'], ['fatalities', 'killed'], ['killed', 'killed'], ['slain', 'killed'], ['injured', 'injured'], ['wounded', 'injured'], ['hurt', 'injured'], ['hostages', 'abducted'], ['captives', 'abducted'], ['victims', 'unspecified'], ['victim', 'unspecified']
])

/** Fewer than these are none that a disaster drives out. */
export const MANY_DRIVEN = 20
