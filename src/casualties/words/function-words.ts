/** Words of closed classes; each list is one string of words. A few words stand in two lists: the reader then looks at what follows. */
export const DETERMINERS = 'the a an this that these those his her its their our my your whose each every either neither another any both all no'

export const PREPOSITIONS = 'in on at of from with by for near outside inside during into onto over under between among amongst amid amidst against through throughout towards toward across along behind '
  + 'beside besides within without around about to per via upon beyond despite including like than following since until till aboard off concerning regarding involving '
  + 'down up out atop opposite unlike versus underneath beneath above below past excluding minus plus alias aka pending'

export const SUBORDINATORS = 'when while as after before because although though if unless whereas where whether once how why wherever lest whereupon'

export const RELATIVES = 'who which whom that what'

export const CONJUNCTIONS = 'and or but nor &'

export const PRONOUNS = 'he she it they we i you him them us me himself herself itself themselves ourselves myself everybody everyone somebody someone anybody anyone nobody none nothing everything something theirs'

export const ADVERBS = 'unfortunately sadly tragically regrettably fortunately miraculously also nearby then now just only even still already again soon later earlier too very more most less least so yet ever never not n\'t far well almost nearly back away ago here there '
  + 'perhaps maybe meanwhile however therefore instead together apart once twice often sometimes always today overnight elsewhere abroad worldwide nationwide countrywide statewide citywide offshore overseas upstream downstream inland home thus hence indeed moreover nevertheless nonetheless '
  + 'afterwards afterward thereafter else rather quite somewhat alone forward onwards alive dead alike anymore enough much overall altogether outright closer nearer farther'

export const BE = 'is are was were be been being am \'re isn\'t aren\'t wasn\'t weren\'t'
export const GET = 'get gets got getting gotten'
export const HAVE = 'have has had having \'ve haven\'t hasn\'t hadn\'t'
export const DO = 'do does did doesn\'t don\'t didn\'t'
export const MODALS = 'will would can could may might shall should must cannot can\'t couldn\'t won\'t wouldn\'t \'ll \'d mightn\'t shouldn\'t ought'

/** Nouns and adverbs that name a time; a noun phrase ends before them. */
export const TIMES = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december '
  + 'jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow tonight overnight midnight noon'

/** Words before or behind a time word that belong to it. */
export const TIME_PARTS = 'morning afternoon evening night midday noon midnight dawn daybreak sunrise dusk sunset nightfall week month year weekend day days weeks months years hours minutes hour minute'
export const TIME_LEADS = 'last next this late early mid previous following past same'

/** Words that end in -ly and are no adverbs. */
export const NO_ADVERBS = 'tally family assembly ally supply italy july early daily weekly monthly elderly friendly only deadly likely lonely holy fly rally reply apply imply comply july monopoly anomaly unlikely'

/** Words that end in -ed or -ing and are nouns or adjectives. */
export const NO_PARTICIPLES = 'unaccounted bed red shed seed speed need feed breed hundred kindred sacred deed greed weed indeed embed exceed proceed succeed crossbred thing king ring wing spring morning evening building '
  + 'meeting wedding during being something anything everything nothing ceiling sibling sterling beijing viking sting string swing sling hearing bombing shooting stabbing killing training '
  + 'united armed mohammed muhammad mohamed ahmed hamed saeed mohammad rashid al-saeed naked wicked '
  + 'uprising lightning fighting clothing warning funding housing gathering outing briefing landing mining farming fishing banking engineering feeling crossing beating beheading lynching kidnapping bloodletting '
  + 'parking helping painting recording offspring planning polling voting hanging drowning poisoning demining dwelling ruling sentencing '
  + 'boeing reading writing spending trading saying ongoing outgoing incoming upcoming leading remaining related based surviving neighboring neighbouring visiting missing unsuspecting promising shelling peacekeeping shipping publishing peacemaking'
