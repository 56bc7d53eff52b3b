/** Wordings of one rule; the expression stands in square brackets. Resolved against Saturday, 28 August 2021. */
export interface RuleCorpus {
  /** As in `DateExpression.by`, without "rule:". */
  readonly rule: string
  /** The value first, then every wording that must give it. */
  readonly wordings: readonly (readonly [value: string | null, ...texts: readonly string[]])[]
  /** Sentences that hold no time expression at all. */
  readonly nothing: readonly string[]
}
