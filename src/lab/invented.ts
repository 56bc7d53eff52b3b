/** Invented names and sentences for articles by the thousand; a small generator of numbers keeps them the same in each run. */
const PEOPLE = ['Ada Quill', 'Jorun Vance', 'Mirela Stoyan', 'Tobias Hale', 'Amara Diallo', 'Chen Wei', 'Farid Osmani', 'Lucia Romero', 'Piotr Zaleski', 'Hana Ito']
const ROLES = ['police chief', 'interior minister', 'army spokesman', 'governor', 'hospital director', 'rescue coordinator']
const GROUPS = ['Red Crescent', 'National Guard', 'Ministry of Defence', 'Northern Front', 'United Nations', 'Interior Ministry']
const PLACES = ['Kabul', 'Lagos', 'Manila', 'Bogota', 'Mosul', 'Karachi', 'Nairobi', 'Lima', 'Jakarta', 'Kandahar Province']
const EVENTS = ['car bomb', 'ferry accident', 'flash flood', 'gun attack', 'mine collapse', 'factory fire', 'landslide']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const DAY = 86_400_000

/** One article as a JSON Lines record. */
export interface InventedArticle { readonly id: string, readonly text: string, readonly published: string }

/** The invented article of this number: always the same text, a headline and three to twelve paragraphs. */
export function inventedArticle(number: number): InventedArticle {
  let state = number + 1
  const random = (below: number): number => {
    state = Math.imul(state ^ state >>> 15, 0x2C1B3C6D) + 0x9E3779B9 | 0
    return ((state ^ state >>> 13) >>> 0) % below
  }
  const one = (list: readonly string[]): string => list[random(list.length)] ?? ''
  const [event, place, day, person] = [one(EVENTS), one(PLACES), one(DAYS), one(PEOPLE)]
  const killed = 2 + random(90)
  const paragraphs = Array.from({ length: 3 + random(10) }, () => one([
    `“We are still searching,” said ${one(PEOPLE)}, the ${one(ROLES)}. The ${one(GROUPS)} sent teams from ${one(PLACES)} on ${one(DAYS)}.`,
    `At least ${2 + random(40)} people were injured, ${1 + random(9)} of them critically, officials said, and ${1 + random(20)} were still missing.`,
    `In ${2000 + random(20)}, a ${one(EVENTS)} in ${one(PLACES)} killed ${5 + random(200)} people, including ${1 + random(5)} children.`,
    `${one(GROUPS)} officials met ${one(PEOPLE)} in ${one(PLACES)} a day later. No group claimed responsibility for the ${event}.`
  ]))
  return {
    id: `invented-${number}`,
    text: [`${killed} killed in ${place} ${event}`, `A ${event} in ${place} killed ${killed} people on ${day}, said ${person}, the ${one(ROLES)}.`, ...paragraphs].join('\n\n'),
    published: new Date(Date.UTC(2015, 0, 1) + random(3000) * DAY).toISOString().slice(0, 10)
  }
}

/** So many records as lines of JSON, in pieces of some kilobytes. */
export function* inventedLines(articles: number): Generator<string> {
  const piece = 50
  for (let from = 0; from < articles; from += piece) {
    yield Array.from({ length: Math.min(piece, articles - from) }, (_, i) => `${JSON.stringify(inventedArticle(from + i))}\n`).join('')
  }
}
