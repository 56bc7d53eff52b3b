/** Injuries and nothing else. */
const OUTRIGHT = 'injury injuries wound wounds burn burns fracture fractures bruises bruising laceration lacerations concussion concussions'
/** What persons in care have who are hurt and not ill; budgets have cuts, too. */
const OF_HURT = 'cuts inhalation suffocation hypothermia shock'
/** What the ill may have as well. */
const OF_MISHAPS = 'trauma dehydration bites bite stings sprains poisoning'

/** What persons are hurt who sustain, receive or have it. */
export const WOUNDS: ReadonlySet<string> = new Set(OUTRIGHT.split(' '))
/** Words for injuries of persons: who is "with" or "suffering from" them is hurt and not ill. */
export const INJURIES: ReadonlySet<string> = new Set(`${OUTRIGHT} ${OF_HURT}`.split(' '))
/** What a hospital treats after something happened. */
export const TREATED_FOR: ReadonlySet<string> = new Set(`${OUTRIGHT} ${OF_HURT} ${OF_MISHAPS}`.split(' '))

/** Parts of the body that are hit, broken or lost: "a broken [leg]". */
export const LIMB = /^(?:head|neck|face|back|chest|stomach|abdomen|arms?|legs?|hands?|foot|feet|shoulders?|thighs?|ankles?|knees?|calf|buttocks|elbows?|wrists?|jaw|groin|pelvis|skull|ribs?|hip|hips|nose|spine|collarbone|bones?|fingers?|limbs?)$/

/** What is in the body or was done to it: "with [shrapnel] in his leg". */
export const PIERCED = /^(?:bullets?|shrapnel|cut)$/
/** What happens to bones: "a [broken] leg". */
export const BREAKING = /^(?:sprained|dislocated|twisted|broke|breaks|break|breaking|broken|fractured|fracturing|shattered)$/
