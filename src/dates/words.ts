// Words by which the grammar tells where an expression may start, and hours their zone; the lexicon knows them all.

/** Before a unit of the calendar, with how far it steps. */
export const STEP_WORDS = 'the this that last past current next coming following same'
/** Before a day, month or season, with the side on which it lies. */
export const SIDE_WORDS = 'the this that last next coming past previous preceding following'
export const AMOUNT_WORDS = 'the a an another few several many some couple half'
/** Before a stretch of time, besides amounts. */
export const STRETCH_WORDS = 'these those his her their past last next first coming previous following final latest preceding remaining prior full weeklong hourlong daylong monthlong yearlong decadelong'
export const SET_WORDS = 'every each hourly daily nightly weekly biweekly monthly quarterly annually yearly'
/** Before the quarter of a year, and its short names. */
export const QUARTER_WORDS = 'the its second year fiscal current latest this last next final q1 q2 q3 q4 h1 h2'
/** First words of the modifiers that stand before an expression. */
export const MODIFIER_WORDS = 'early late mid earlier later the beginning start end close middle around about approximately roughly nearly almost circa ca over under some more less at up as no half turn'
/** Function words that start an expression only where a word of the lexicon follows. */
export const DETERMINER_WORDS = 'the a an this that these those his her their its another some at up as no over under more less about around last next first half many'
/** Zones of hours that are no other word; and the universal time by its names. */
export const ZONE_WORDS = 'est edt cst cdt mst mdt pst pdt et ct pt bst cet cest ist jst msk'
export const UNIVERSAL_WORDS = 'gmt utc z zulu'
