import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { MapContent, MapPicture } from './drawMap'
import { DOT_RADII, drawMap } from './drawMap'
import type { Place } from './frame'
import { boxOf } from './settleNames'

const degrees = (most: number) =>
  fc.oneof(fc.double({ max: most, min: -most, noNaN: true }), fc.constantFrom(-most, 0, most))
const anywhere = fc.record({ latitude: degrees(90), longitude: degrees(180) })
/** The north of the Netherlands, and a region of its size anywhere people live. */
const inRegion = fc
  .tuple(
    fc.constantFrom([53.2, 6.4], [0, 20], [-45, 170], [60, -120]),
    fc.array(
      fc.tuple(fc.double({ max: 0.6, min: -0.6, noNaN: true }), fc.double({ max: 1, min: -1, noNaN: true })),
      {
        maxLength: 20,
        minLength: 2,
      },
    ),
  )
  .map(([[north = 0, east = 0], offsets]) =>
    offsets.map(([up, right]) => ({ latitude: north + up, longitude: east + right })),
  )

const withIds = (places: readonly Place[]) => places.map((place, at) => ({ id: `p${at}`, ...place }))

const somePlaces = fc.oneof(fc.array(anywhere, { maxLength: 30, minLength: 1 }), inRegion).map(withIds)
const someNames = fc.array(
  anywhere.chain((place) => fc.string({ maxLength: 30, minLength: 1 }).map((text) => ({ ...place, text }))),
  { maxLength: 12 },
)
const someAreas = fc.array(
  fc.array(fc.array(fc.tuple(degrees(180), degrees(90)), { maxLength: 60 }), { maxLength: 3 }),
  { maxLength: 6 },
)
const content: fc.Arbitrary<MapContent> = fc.record({
  areas: someAreas,
  names: someNames,
  places: somePlaces,
})
const aWidth = fc.integer({ max: 1200, min: 160 })

const draw = (asked: MapContent, width: number): MapPicture => {
  const picture = drawMap(asked, width)
  if (!picture) throw new Error('there is no map')
  return picture
}

const shuffled = <Item>(items: readonly Item[], seed: number): Item[] =>
  items
    .map((item, at) => ({ item, order: (at * 7919 + seed * 104_729) % 1009 }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item)

describe('drawMap', () => {
  test('has every place in exactly one dot, and every dot, name and bar within the picture', () => {
    fc.assert(
      fc.property(content, aWidth, (asked, width) => {
        const { dots, height, names, scale } = draw(asked, width)
        expect(dots.flatMap(({ ids }) => ids).sort()).toEqual(asked.places.map(({ id }) => id).sort())
        for (const { x, y } of dots) {
          expect(x - DOT_RADII.many >= 0 && x + DOT_RADII.many <= width).toBe(true)
          expect(y - DOT_RADII.many >= 0 && y + DOT_RADII.many <= height).toBe(true)
        }
        for (const { bottom, left, right, top } of names.map(boxOf))
          expect(left >= 0 && top >= 0 && right <= width && bottom <= height).toBe(true)
        expect(scale.x + scale.length <= width && scale.y <= height).toBe(true)
        // What is written beside the bar is fourteen units high.
        for (const { bottom } of names.map(boxOf)) expect(bottom).toBeLessThanOrEqual(scale.y - 14)
      }),
    )
  })

  test('never writes what is no number, and is never much higher than wide', () => {
    fc.assert(
      fc.property(content, aWidth, (asked, width) => {
        const picture = draw(asked, width)
        expect(JSON.stringify(picture)).not.toMatch(/null|NaN|Infinity/)
        expect(picture.height).toBeLessThanOrEqual(width * 1.1)
        expect(picture.height).toBeGreaterThanOrEqual(width * 0.4)
      }),
    )
  })

  test('is the same whatever the order in which things are given', () => {
    fc.assert(
      fc.property(content, aWidth, fc.nat(1000), (asked, width, seed) => {
        const other = {
          areas: shuffled(asked.areas, seed),
          names: shuffled(asked.names, seed),
          places: shuffled(asked.places, seed),
        }
        expect(draw(other, width)).toEqual(draw(asked, width))
      }),
    )
  })

  test('no dot hides another, and no name a dot or another name', () => {
    fc.assert(
      fc.property(content, aWidth, (asked, width) => {
        const { dots, names } = draw(asked, width)
        for (const [at, one] of dots.entries())
          for (const other of dots.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
              (one.ids.length > 1 ? DOT_RADII.many : DOT_RADII.one) +
                (other.ids.length > 1 ? DOT_RADII.many : DOT_RADII.one),
            )
        const boxes = names.map(boxOf)
        for (const [at, box] of boxes.entries()) {
          for (const { x, y } of dots)
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false)
          for (const other of boxes.slice(at + 1)) {
            const [across, down] = [
              Math.min(box.right, other.right) - Math.max(box.left, other.left),
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top),
            ]
            // Places of names are rounded to tenths after they were settled.
            expect(Math.min(across, down)).toBeLessThanOrEqual(0.2)
          }
        }
      }),
    )
  })

  test('has a scale bar of a round number of kilometres, at least one, and no longer than a quarter of it', () => {
    fc.assert(
      fc.property(somePlaces, aWidth, (places, width) => {
        const { scale } = draw({ areas: [], names: [], places }, width)
        expect(String(scale.kilometres)).toMatch(/^[125]0*$/)
        expect(scale.length).toBeGreaterThan(0)
        expect(scale.length).toBeLessThanOrEqual(width / 4 + 0.1)
      }),
    )
  })

  test('stays small, however many areas there are and however many corners they have', () => {
    const long = fc.array(fc.tuple(degrees(180), degrees(90)), { maxLength: 400, minLength: 300 })
    fc.assert(
      fc.property(
        somePlaces,
        fc.array(fc.array(long, { maxLength: 2 }), { maxLength: 20 }),
        (places, areas) => {
          const paths = draw({ areas, names: [], places }, 400).areas.join('')
          expect(paths.length).toBeLessThan(9000)
        },
      ),
      { numRuns: 20 },
    )
  })
})
