/** Armed groups by their initials, in small letters. */
export const ARMED_GROUPS = 'jnim isgs iswap isil isis farc eln m23 adf codeco npa pkk ttp bla blf ltte fmln fdlr ulfa nscn ira eta lra pdf rsf kia knla tnla mndaa aqim aqap pij renamo unita ruf'

/** "the New People's Army", "the Arakan Army", "Lord's Resistance Army": rebels who call themselves one. */
export const REBEL_ARMY = /(?<!people 's |national )\b(?:liberation|resistance|independence|arakan|new people 's|wa state|republican|free \w+) army\b/
