/** Values of an SVG element's attributes; what is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>

/** A point of the canvas, in pixels from the upper left. */
export type Point = readonly [x: number, y: number]

const rounded = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value

/** Writes one SVG element; numbers in attributes are rounded to a tenth of a pixel. */
export const element = (name: string, attributes: Attributes, ...children: string[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${rounded(value ?? '')}"`)
    .join('')
  return `<${name}${written}>${children.join('')}</${name}>`
}

/** Groups shapes under shared attributes. */
export const group = (attributes: Attributes, ...children: string[]): string =>
  element('g', attributes, ...children)

/** Moves and scales a drawing that was made around its own origin; a negative `flip` mirrors it. */
export const place = (x: number, y: number, scale: number, drawing: string, flip: 1 | -1 = 1): string =>
  group({ transform: `translate(${rounded(x)} ${rounded(y)}) scale(${scale * flip} ${scale})` }, drawing)

/** A path with a fill. */
export const path = (d: string, fill: string, attributes: Attributes = {}): string =>
  element('path', { d, fill, ...attributes })

/** A stroke without a fill, with round ends. */
export const stroke = (d: string, colour: string, width: number, attributes: Attributes = {}): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...attributes,
  })

/** A filled rectangle, optionally with rounded corners. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  attributes: Attributes = {},
): string => element('rect', { x, y, width, height, fill, ...attributes })

/** A filled ellipse around its centre. */
export const oval = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  attributes: Attributes = {},
): string => element('ellipse', { cx, cy, rx, ry, fill, ...attributes })

/** A closed shape through straight points. */
export const polygon = (points: readonly Point[], fill: string, attributes: Attributes = {}): string =>
  path(`M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`, fill, attributes)
