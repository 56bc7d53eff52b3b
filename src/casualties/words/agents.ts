/** Endings of those who do something: "counselor", "stonecutter", "auctioneers". */
const AGENT = /^[a-z]+[eo]rs?$/

/** Things with such an ending: the nouns of WordNet whose first sense is no person, as far as news have them, and what adjectives end so. */
const NO_AGENTS: ReadonlySet<string> = new Set(('adapter adder airliner alligator anchor anger answer anterior aquifer armor badger banner barrier beaver behavior better bigger bitter blister bloomer blunder boiler bolster border '
  + 'bother boulder broader browser buffer bulldozer bumper bunker burger burner butter caliber canister career carrier center centimeter chamber chandelier charger charter chatter cheaper '
  + 'chopper cinder clamor cluster coaster cofactor compressor condor container conveyor cooker cooler copper corner corridor counter cover cruiser cutter cylinder dagger damper danger '
  + 'deeper demeanor denominator destroyer detector detonator diameter diaper dinner disaster disclaimer disorder drawer dryer dumpster elevator emitter encounter endeavor epicenter equator '
  + 'error escalator excavator exterior extinguisher factor faster favor feather feeler fertilizer fever fewer fiber filter finger firecracker firepower flavor flicker flower flutter folder '
  + 'former freezer freighter freshwater frontier further gender generator ginger glacier glider greater guilder gunpowder gutter halter hamburger hammer hamper hamster handover harbor '
  + 'harder header heater heather heavier heifer hereafter higher holler holster honor horror howitzer humor hunger identifier incinerator indicator inhibitor integer interceptor interior '
  + 'jetliner labor labrador ladder lander larger latter laughter launcher lavender layer leather ledger leftover letter lever lighter liner liquor liter litter liver lobster locker longer '
  + 'loudspeaker lower lumber makeover maneuver manger manner manpower marker matter meander merger metaphor millimeter minesweeper minster mirror misdemeanor misnomer motor newsletter '
  + 'newspaper number offer orbiter order otter oyster panther paper parameter parlor parser passover pecker pepper perimeter plaster poster posterior powder power prayer printer processor '
  + 'projector propeller quarter radiator rather razor reactor receiver receptor recorder register regulator remainder reminder respirator retriever revolver river roller rooster roster '
  + 'rottweiler router rubber rumor sander saucer scamper scanner schooner scooter screwdriver sector seltzer semester semiconductor sensor server setter sewer shelter shorter shrimper '
  + 'silencer silver sinister skyscraper slander slower smaller soccer sooner splendor splinter sprinkler steamer steeper sticker stopover stretcher stroller stronger summer sunflower '
  + 'superior superpower supper takeover tamper temper tender tensor terrier terror theater thermometer thunder timber tower trailer transformer transponder trawler tremor trimester trouser '
  + 'tuber tumor turnover typewriter ulcer vapor vector veneer ventilator viper visor waiver warmer washer water weaker weather whisper wider winter wonder').split(' '))

/** Those to whom something is done: "parolee", "detainees". */
const DONE_TO = /^(?:abduct|amput|attend|conscript|deport|detain|devot|employ|enlist|escap|evacu|intern|mortgag|parol|retir|return|train|trust)ees?$/

/** True for a noun in small letters, singular or plural, that its ending makes a person: "pusher", "cutters", "parolee". */
export function isAgent(word: string): boolean {
  if (word.endsWith('e') || word.endsWith('es')) return DONE_TO.test(word)
  return word.length > 4 && AGENT.test(word) && !NO_AGENTS.has(word.endsWith('s') ? word.slice(0, -1) : word)
}
