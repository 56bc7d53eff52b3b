/** Endings of those who do something: "counselor", "stonecutter", "auctioneers". */
const AGENT = /^[a-z]+[eo]rs?$/

/** Things with such an ending: the nouns of WordNet whose first sense is no person, as far as news have them. */
const NO_AGENTS: ReadonlySet<string> = new Set(('adapter adder airliner alligator anchor answer anterior aquifer badger banner barrier beaver behavior better bigger bitter bloomer blunder bolster border bother boulder browser bulldozer '
  + 'bumper bunker butter caliber canister career center centimeter chamber chandelier charger charter chatter cheaper chopper cinder clamor cluster coaster cofactor condor container cooker '
  + 'cooler copper corner corridor counter cover cruiser cylinder dagger damper danger deeper demeanor denominator detector detonator diameter diaper dinner disaster disclaimer disorder dumpster '
  + 'elevator emitter encounter endeavor epicenter equator escalator exterior extinguisher factor faster feather feeler fertilizer fewer filter finger firecracker firepower flavor flicker flower '
  + 'flutter folder former freezer freighter freshwater frontier further gender generator ginger glacier glider greater guilder gunpowder halter hamburger hammer hamper hamster handover harbor '
  + 'harder header heather heavier heifer hereafter higher holler horror howitzer hunger identifier indicator inhibitor integer interceptor interior jetliner labrador ladder lander larger latter '
  + 'laughter launcher lavender leather leftover letter lighter liquor lobster locker longer loudspeaker lower makeover maneuver manger manner manpower marker matter meander merger metaphor '
  + 'millimeter minesweeper minster mirror misdemeanor misnomer newsletter newspaper number orbiter order otter oyster panther paper parameter parlor parser passover pecker pepper perimeter '
  + 'poster posterior powder power prayer printer processor projector propeller quarter radiator rather reactor receiver receptor recorder register regulator remainder reminder respirator '
  + 'retriever revolver river roller rooster roster rottweiler router rubber sander saucer scamper scanner scooter sector seltzer semester semiconductor sensor server setter shelter shorter '
  + 'shrimper silencer silver skyscraper slander slower smaller soccer sooner splendor splinter steeper sticker stopover stretcher stroller stronger summer sunflower superpower supper takeover '
  + 'tamper temper tender tensor terrier terror theater thermometer thunder timber tower trailer transformer transponder trawler tremor trimester trouser tuber turnover vector veneer ventilator '
  + 'viper waiver warmer washer water weaker weather whisper wider winter wonder').split(' '))

/** True for a noun in small letters, singular or plural, that its ending makes a person: "pusher", "cutters". */
export function isAgent(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENTS.has(word.endsWith('s') ? word.slice(0, -1) : word)
}
