/** Nouns of happenings in which people come to harm: heads of a figure's cause. */
export const EVENTS: ReadonlySet<string> = new Set(('attack attacks bombing bombings blast blasts explosion explosions airstrike airstrikes strike strikes raid raids ambush ambushes assault assaults clash clashes shooting shootings gunfight gunfire gunbattle firefight firefights shootout battle battles fighting combat violence '
  + 'offensive operation operations shelling bombardment crossfire massacre rampage stampede crush riot riots unrest protest protests demonstration crackdown coup war conflict insurgency uprising rebellion invasion incursion siege standoff hijacking robbery feud dispute brawl confrontation '
  + 'bomb bombs grenade grenades mine mines landmine landmines device ied rocket rockets missile missiles mortar mortars shell drone bullet bullets shrapnel fire fires blaze inferno wildfire wildfires arson '
  + 'crash crashes collision collisions accident accidents derailment wreck pileup sinking capsizing incident incidents disaster collapse earthquake earthquakes quake quakes tremor aftershock tsunami storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes tornados flood floods flooding landslide landslides mudslide mudslides '
  + 'avalanche avalanches eruption volcano rain rains rainfall monsoon heatwave cold drought famine blizzard lightning thunderbolt thunderbolts thunderstorm thunderstorms cloudburst cloudbursts downpour downpours outbreak epidemic pandemic virus disease illness influenza flu fever cholera dengue diphtheria meningitis typhoid plague ebola malaria measles sars covid coronavirus covid-19 cancer poisoning overdose suicide execution murder '
  + 'bomber bombers gunman gunmen militants insurgents rebels').split(' '))

/** What a storm is called before its name: "the death toll from [Typhoon Oldo]". */
export const STORMS: ReadonlySet<string> = new Set(['typhoon', 'hurricane', 'cyclone'])
