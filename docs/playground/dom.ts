type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>
type Child = Node | string | null

const SVG = 'http://www.w3.org/2000/svg'

/** An element with attributes, listeners (functions) and children; strings become text, never HTML. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  return filled(document.createElement(tag), attributes, children)
}

/** The same for SVG. */
export function drawing(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  return filled(document.createElementNS(SVG, tag), attributes, children)
}

/** The element of the page with this id. Throws where there is none. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`no ${id} in the page`)
  return found
}

function filled<T extends HTMLElement | SVGElement>(target: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') target.addEventListener(name, value)
    else if (value !== false) target.setAttribute(name, value === true ? '' : String(value))
  }
  target.append(...children.filter(child => child !== null))
  return target
}
