/** The marked text: shows it, and lets the keyboard go through its mentions. */
export interface Marks {
  /** Shows what `toHtml` gave: escaped by the library, so that no markup of an article comes through. */
  readonly show: (html: string) => void
  /** Goes to the next mention of the thing with this id. */
  readonly next: (id: string) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One mention takes part in the order of Tab, the arrow keys, Home and End go to the others (roving tabindex). */
export function startMarks(holder: HTMLElement): Marks {
  let marks: HTMLElement[] = []
  let current = 0
  const turns = new Map<string, number>()

  const focus = (index: number): void => {
    marks[current]?.setAttribute('tabindex', '-1')
    current = Math.max(0, Math.min(marks.length - 1, index))
    marks[current]?.setAttribute('tabindex', '0')
    marks[current]?.focus()
  }
  const light = (id: string | undefined): void => {
    for (const mark of holder.querySelectorAll<HTMLElement>('mark')) mark.classList.toggle('lit', id !== undefined && mark.dataset['id'] === id)
  }

  holder.addEventListener('keydown', event => {
    if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'MARK') return
    const step = STEPS[event.key]
    const target = step !== undefined ? current + step : event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : null
    if (target === null) return
    event.preventDefault()
    focus(target)
  })
  holder.addEventListener('focusin', event => {
    const mark = event.target instanceof HTMLElement ? event.target : null
    const index = mark ? marks.indexOf(mark) : -1
    if (index < 0) return
    marks[current]?.setAttribute('tabindex', '-1')
    current = index
    mark?.setAttribute('tabindex', '0')
    light(mark?.dataset['id'])
  })
  holder.addEventListener('focusout', () => { light(undefined) })

  return {
    show: html => {
      holder.innerHTML = html
      marks = [...holder.querySelectorAll<HTMLElement>('mark[data-label]')]
      current = 0
      turns.clear()
      marks.forEach((mark, index) => { mark.setAttribute('tabindex', index === 0 ? '0' : '-1') })
    },
    next: id => {
      const indexes = marks.flatMap((mark, index) => mark.dataset['id'] === id ? [index] : [])
      const turn = turns.get(id) ?? 0
      const index = indexes[turn % indexes.length]
      if (index === undefined) return
      turns.set(id, turn + 1)
      focus(index)
      marks[index]?.scrollIntoView({ block: 'center' })
    }
  }
}
