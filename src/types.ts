/**
 * The public contract of `wirecopy`: what a consumer imports and gets. Names and shapes are fixed here, so that scores and
 * consumers keep working; add to it freely, change or drop nothing without an issue that says so.
 * Everything returned is plain, read-only, JSON-serialisable data: no class instances, no undefined fields (null where unknown).
 */

/** Half-open range of UTF-16 code units in the text exactly as the caller passed it: `text.slice(start, end) === mention.text`. */
export interface Span { readonly start: number; readonly end: number }

/**
 * Where on the page a mention stands: `headline` with the summary line under it; `body`, the running text; `caption` of a picture; `credit`:
 * bylines, agencies, photo credits, source lines; `furniture`: all of the page that is not the article, as weather, adverts, links, comment forms.
 */
export type Zone = 'headline' | 'body' | 'caption' | 'credit' | 'furniture'

/** One place in the text where something is named or told. */
export interface Mention extends Span {
  /** `text.slice(start, end)` of the text that was read. */
  readonly text: string
  readonly zone: Zone
  /**
   * Confidence from 0 to 1. Of names by the model and of figures by rules with a measured reliability about 80 % are right of those scored 0.8;
   * dates, lists and rare rules have a fixed estimate, own names 1.
   */
  readonly score: number
  /**
   * What found it: "model", "list:countries", "rule:killed-passive"; "document", what the rest of the text tells of the name; "titles", the
   * title or office beside it; "own names".
   */
  readonly by: string
}

/** A real human being whom the text names, with all mentions that mean the same one. */
export interface Person {
  readonly id: string
  /** Fullest form in the text: "Zabihullah Mujahid". */
  readonly name: string
  /** The other forms in the text: ["Mujahid"]. */
  readonly aliases: readonly string[]
  /** Title or role words next to a mention: "chief Taliban spokesman". */
  readonly role: string | null
  readonly mentions: readonly Mention[]
}

/** A group of people that acts as one and has a name: government bodies, forces, armed groups, companies, media, parties, teams. */
export interface Organization {
  readonly id: string
  /** Fullest form in the text, or the canonical name of your own. */
  readonly name: string
  /** The other forms in the text: acronyms, short forms. */
  readonly aliases: readonly string[]
  /** What sort of body it is, null where neither its name nor a list tells. */
  readonly kind: 'armed group' | 'military' | 'police' | 'government' | 'intergovernmental' | 'media' | 'company' | 'party' | 'education' | 'sport' | 'other' | null
  readonly mentions: readonly Mention[]
}

/** A country, area, settlement, natural feature or building that can be pointed to on a map. */
export interface Place {
  readonly id: string
  /** Fullest form in the text, or the canonical name of your own. */
  readonly name: string
  /** The other forms in the text: ["US"]. */
  readonly aliases: readonly string[]
  /** Null where it cannot be told. */
  readonly kind: 'country' | 'region' | 'city' | 'district' | 'facility' | 'natural' | 'continent' | null
  /** ISO 3166-1 alpha-2, null where unresolved or spanning countries. */
  readonly country: string | null
  /** First-level administrative area as GeoNames names it. */
  readonly admin1: string | null
  /** WGS 84 decimal degrees. */
  readonly location: { readonly latitude: number; readonly longitude: number } | null
  /** Number in GeoNames (https://sws.geonames.org/1138958/), null where unresolved. */
  readonly geonamesId: number | null
  readonly mentions: readonly Mention[]
}

/** A time expression that names a point or stretch on the calendar, a duration or a set ("each year"), with its TIMEX3 value. */
export interface DateExpression extends Mention {
  readonly id: string
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value: "2021-08-26", "2022-02", "2021-08-27TEV", "P40Y", "2021-SU", "PAST_REF"; null where it cannot be told. */
  readonly value: string | null
  /**
   * TIMEX3 modifier: START ("early", "the beginning of"), MID, END ("late"), APPROX ("around"), LESS_THAN ("up to"), MORE_THAN ("over"); null for
   * none. BEFORE and AFTER are TIMEX3's, too, and not given yet: "before May" is May.
   */
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | null
  /** First calendar day covered, ISO 8601; null for durations, sets, unresolved expressions and years before Christ. */
  readonly from: string | null
  /** Last calendar day covered; null where `from` is. */
  readonly to: string | null
}

/** min/max null: open or unknown. "at least eight" = 8/null, "up to 50" = null/50, "no casualties" = 0/0. */
export interface Count {
  readonly min: number | null
  readonly max: number | null
  /** "About", "nearly", "some" before the number. */
  readonly approximate: boolean
  /** The vague word where there is no number: "dozens" (then min 24), "several", "many", "all". */
  readonly vague: string | null
  /** True where no number is written and one definite victim is meant: "killed the mastermind". */
  readonly implied: boolean
}

/** What happened to the people counted; `unspecified` where the text says "casualties", "victims" or "losses" without more. */
export type Effect = 'killed' | 'injured' | 'missing' | 'abducted' | 'displaced' | 'unspecified'

/** A statement that people died, were hurt, went missing, were abducted or displaced. `text` is the quantity phrase with its noun: "at least eight traders". */
export interface CasualtyFigure extends Mention {
  readonly id: string
  readonly effect: Effect
  readonly count: Count
  /** Noun phrase of the victims without the number ("US Marines"), also where an ellipsis leaves it out; "people" where the text has none. */
  readonly victims: string | null
  /** What sort of people they are; "other" where the words do not tell. */
  readonly victimRole: 'civilian' | 'military' | 'police' | 'militant' | 'attacker' | 'other' | null
  /** Id of the figure that this one is a part of ("around 180 people, including 13 US Marines"). */
  readonly partOf: string | null
  /** `stated` by the writer or an official source, `claimed` by a party or on hearsay, `denied` (or zero), `possible` (feared, may, would). */
  readonly certainty: 'stated' | 'claimed' | 'denied' | 'possible'
  /** Who says so, where the sentence names it. */
  readonly source: (Span & { readonly text: string }) | null
  /** Words for the event that did it. */
  readonly cause: (Span & { readonly text: string }) | null
  /** ISO / TIMEX3 value of the event's date, and the name of its place, as resolved from the text. */
  readonly date: string | null
  readonly place: string | null
  /** Id of the incident it belongs to; null for none: in furniture and credits, of a natural death, or a number that sums several events. */
  readonly incident: string | null
}

/** One event in which people came to harm, with the latest totals that the text gives for it. */
export interface Incident {
  readonly id: string
  /** A few words of the text for the event; where it names no cause, effect and victims of the first figure: "killed: people". */
  readonly what: string | null
  /** ISO / TIMEX3 value. */
  readonly date: string | null
  /** Most exact name in the text. */
  readonly place: string | null
  /** Earlier or comparison event, not the news itself. */
  readonly background: boolean
  readonly killed: Count | null
  readonly injured: Count | null
  readonly missing: Count | null
  readonly abducted: Count | null
  readonly displaced: Count | null
  /** Attackers among the killed. */
  readonly attackersKilled: Count | null
  /** Rival totals for the same event. */
  readonly alsoReported: readonly { readonly effect: Effect; readonly count: Count; readonly source: string | null }[]
  /** Ids of the figures that belong to it. */
  readonly figures: readonly string[]
}

/** All that one text tells, in order of reading. Plain data: it survives `JSON.stringify`, and `wirecopy/schema.json` describes it. */
export interface Story {
  readonly schema: 1
  /** Day that relative dates were resolved against, and where it came from; null where neither option nor text tells. */
  readonly published: { readonly value: string; readonly from: 'option' | 'dateline' } | null
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly places: readonly Place[]
  readonly dates: readonly DateExpression[]
  readonly casualties: readonly CasualtyFigure[]
  readonly incidents: readonly Incident[]
}

/** A field that is undefined counts as absent. */
export interface ExtractOptions {
  /**
   * The article's publication day: an ISO 8601 day ("2021-08-26"), an instant ("2021-08-26T12:30:00Z", "…+04:30") or a Date, in the years 0001 to
   * 9999. An instant is put on the calendar of `timeZone`; one without offset is taken as written. It wins over the text's own date line, which
   * is used where it is left out. Else RangeError; TypeError for what is neither string nor Date.
   */
  readonly published?: string | Date | undefined
  /** Zone in which the instant `published` is a day: an IANA name ("Asia/Kabul") or an offset to 14 hours ("+04:30", "-0500"), else RangeError; default UTC. */
  readonly timeZone?: string | undefined
  /** Zones whose mentions are returned; default headline, body, caption. */
  readonly zones?: readonly Zone[] | undefined
  /** Leave out what you do not need: it is then not computed. Default all. `extractPeople` and its like give their one kind and pass over this. */
  readonly only?: readonly ('people' | 'organizations' | 'places' | 'dates' | 'casualties')[] | undefined
  /** Names of your own, e.g. a local armed group: they win over the model. `canonical` is the name that the entity goes by, default `text`. */
  readonly names?: readonly { readonly text: string; readonly type: 'person' | 'organization' | 'place'; readonly canonical?: string | undefined }[] | undefined
}

/** What one story says of an event that several report. */
export interface ReconciledReport {
  /** Index into the stories passed. */
  readonly story: number
  /** Id of the incident in that story. */
  readonly incident: string
  readonly killed: Count | null
  readonly injured: Count | null
  /** Who gives the figures, in the words of the text. */
  readonly source: string | null
  /** Publication day of the story. */
  readonly published: string | null
  /** Index of the story whose text this one repeats (agency copy): its numbers are not counted again. Null for a telling of its own. */
  readonly copyOf: number | null
}

/**
 * One event as several stories report it, in the manner of UCDP's low / best / high. `reconcile` reads all kinds of the stories: places, dates
 * and figures say what is one event; people and organizations, too, and which texts are copies. Extract them all.
 */
export interface ReconciledIncident {
  /** The words that most reports have for it. */
  readonly what: string | null
  /** ISO / TIMEX3 value, as most of the reports with the finest date give it. */
  readonly date: string | null
  /** Name, as most of the reports with the most exact place give it. */
  readonly place: string | null
  /**
   * `low` is the least that any report gives for the whole event, `high` the most, rival totals included; `best` what the most exact reports say
   * most often, later ones weighing more. Null where none gives a number.
   */
  readonly killed: { readonly low: number; readonly best: number; readonly high: number } | null
  /** As `killed`. */
  readonly injured: { readonly low: number; readonly best: number; readonly high: number } | null
  /** Every report that went into it, in order of publication. */
  readonly reports: readonly ReconciledReport[]
}
