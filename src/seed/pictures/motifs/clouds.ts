import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { box, element, group, oval } from '../brush/svg'

/** Where a cloud lies and how wide it is. */
export type CloudPlace = readonly [x: number, y: number, width: number]

const heads = ([x, y, width]: CloudPlace, random: () => number, fill: string, lift: number): string[] =>
  Array.from({ length: 6 }, (_, index) => {
    const share = (index + 0.5) / 6
    const radius = width * (0.07 + 0.1 * Math.sin(share * Math.PI) + 0.05 * random())
    return oval(x + (share - 0.5) * width * 0.8, y - radius * 0.3 - lift, radius * 1.2, radius, fill)
  })

/** One cloud: round heads in light over the same heads in shade, cut off flat at the foot. */
const cloud = (spot: CloudPlace, index: number, colour: string, seed: number): string => {
  const [x, y, width] = spot
  const shade = mix(colour, palette.slate, 0.16)
  const drawing = group(
    { 'clip-path': `url(#cloud-${index})` },
    ...heads(spot, createRandom(seed + index), shade, 0),
    ...heads(spot, createRandom(seed + index), colour, width * 0.035),
  )
  return group(
    {},
    element('clipPath', { id: `cloud-${index}` }, box(x - width, y - width, width * 2, width, '#000000')),
    drawing,
    box(x - width * 0.52, y - 7, width * 1.04, 14, shade, { rx: 7 }),
    box(x + width * 0.22, y + 18, width * 0.56, 9, shade, { rx: 4.5, opacity: 0.7 }),
    box(x - width * 0.66, y + 26, width * 0.34, 8, shade, { rx: 4, opacity: 0.6 }),
  )
}

/** Flat-footed clouds at the named places. */
export const clouds = (colour: string, seed: number, places: readonly CloudPlace[], opacity = 0.9): string =>
  group({ opacity }, ...places.map((spot, index) => cloud(spot, index, colour, seed)))
