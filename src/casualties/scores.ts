/**
 * Confidence of a construction's figures, with a number and for one implied victim: the share that was right on newswire sentences and
 * news stories annotated by hand, drawn towards 0.9 by ten figures where a construction is rare, less three hundredths for texts never seen.
 */
const SCORES: Readonly<Record<string, readonly [counted: number, single: number]>> = {
  active: [0.96, 0.86], passive: [0.94, 0.9], subject: [0.95, 0.85], participle: [0.92, 0.84], 'noun-of': [0.94, 0.9], noun: [0.83, 0.83], including: [0.94, 0.92], toll: [0.9, 0.85],
  adjective: [0.94, 0.79], predicate: [0.93, 0.91], modifier: [0.9, 0.89], lives: [0.92, 0.87], possessor: [0.87, 0.87], bodies: [0.92, 0.87], include: [0.91, 0.79], 'no-reports': [0.9, 0.87],
  hostages: [0.83, 0.83], 'of-harmed': [0.83, 0.83], 'of-victims': [0.83, 0.83], pronoun: [0.6, 0.6], reflexive: [0.75, 0.75]
}
const RARE = 0.88

/** The score of a figure found by `rule` ("killed-passive"), from 0 to 1; `single` for one implied victim. */
export function scoreOf(rule: string, single: boolean): number {
  const row = SCORES[rule.slice(rule.indexOf('-') + 1)]
  return row ? row[single ? 1 : 0] : RARE
}
