/** Endings of those who do something: "counselor", "stonecutter", "auctioneers". */
const AGENT = /^[a-z]+[eo]rs?$/

/** Things with such an ending: the nouns of WordNet whose first sense is no person, as far as news have them. */
const NO_AGENTS: ReadonlySet<string> = new Set(('adapter adder airliner alligator amplifier anchor answer anterior antler appetizer aquifer backwater badger baluster banger bangor banister banner barometer barrier beaver behavior better '
  + 'binder birdfeeder bitter blackwater bladder blather blazer blender blister blockbuster bloomer blooper blunder boiler bolster border bother bottler boulder breather browser bubbler bulldozer '
  + 'bummer bumper bunker burner butter buzzer cadaver caliber caliper canister career castor catheter center centimeter chamber chandelier charger charter chatter chequer chester chipper chopper '
  + 'chowder cinder clamor cluster coaster cofactor condor congener connector container convertor cooker cooler copper corner corridor counter cracker crater crozier cruiser cucumber cursor '
  + 'cylinder dagger dampener damper danger demeanor denominator detector detonator diameter diaper dimmer dinner disaster disclaimer disorder dossier doubleheader dumpster elevator emitter '
  + 'encounter endeavor enlarger epicenter equalizer equator escalator excelsior exchequer exterior extinguisher extractor factor falter feather feeler fender fertilizer fervor fetter filter '
  + 'finger firecracker firepower flamethrower flavor flicker flower flutter flyswatter folder former freezer freighter freshwater fritter frontier gallbladder gander garner gender generator '
  + 'ginger glacier glider glimmer glitter grasshopper grouper guilder gunpowder halter hamburger hammer hamper hamster handover harbor hardcover hawser header heater heather heifer hereafter '
  + 'hindquarter holler holster horror horsepower howitzer hunger identifier incubator indicator inhibitor integer intensifier interceptor interferometer interior issuer jabber jetliner labrador '
  + 'ladder lander latter laughter launcher lavender leaner leather leftover letter lighter liquor lobster locker loudspeaker luster makeover maneuver manger manner manpower marker matter meander '
  + 'merger metaphor micrometer milliliter millimeter minesweeper minster mirror misdemeanor misnomer monomer muffler muster mutter neurotransmitter neuter newsletter newspaper number numerator '
  + 'odometer opener orbiter order otter oyster pacesetter pallor panther paper parameter parlor parser passover pecker pepper perimeter photocopier pilaster placer plaster platter plunder poster '
  + 'posterior powder power prayer precursor printer processor projector propeller provender quarter quicksilver quiver radiator reactor receiver receptor recliner recorder refrigerator register '
  + 'regulator remainder reminder respirator retriever revolver river roller rooster roster rottweiler router rubber rudder sander saucer scamper scanner scatter scooter seawater sector seltzer '
  + 'semester semiconductor sensor separator server setter shelter shimmer shiver shrimper shutter silencer silver simmer skyscraper slander slater sledgehammer sliver slumber smelter smoother '
  + 'snicker snigger soccer spanner spectrometer splendor splinter splutter springer stagger stapler starter steeper sticker stopover stopper straightener stretcher stroller stupor stutter summer '
  + 'sunflower superpower supper takeover tamper tangier temper tender tensor terrier terror theater thermometer thinner thriller thunder thundershower tiebreaker timber torpor tower trailer '
  + 'transformer transponder transporter trawler tremor trimester trouser tuber turnover twister vector veneer ventilator vibrator viper voltmeter waiver wallpaper warmer washer water weather '
  + 'further fewer longer shorter higher lower larger smaller greater bigger stronger weaker deeper wider heavier harder faster slower cheaper cover sooner rather whimper whisper whitewater wildflower willpower winter wonder zinger zipper').split(' '))

/** True for a noun in small letters, singular or plural, that its ending makes a person: "pusher", "cutters". */
export function isAgent(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENTS.has(word.endsWith('s') ? word.slice(0, -1) : word)
}
