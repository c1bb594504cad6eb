import { element } from './svg'

/** A stop of a gradient: where (0…1), which colour, and how opaque (1 unless told). */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

const stopElements = (stops: readonly Stop[]): string[] =>
  stops.map(([offset, colour, opacity]) =>
    element('stop', { offset: String(offset), 'stop-color': colour, 'stop-opacity': String(opacity ?? 1) }),
  )

/** A gradient from top to bottom (or left to right) that shapes use as `url(#id)`. */
export const linearGradient = (id: string, stops: readonly Stop[], across = false): string =>
  element(
    'linearGradient',
    { id, x1: '0', y1: '0', x2: across ? '1' : '0', y2: across ? '0' : '1' },
    ...stopElements(stops),
  )

/** A gradient from the centre outwards that shapes use as `url(#id)`. */
export const radialGradient = (id: string, stops: readonly Stop[]): string =>
  element('radialGradient', { id }, ...stopElements(stops))
