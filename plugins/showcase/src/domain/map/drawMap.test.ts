import { describe, expect, it } from 'vitest'

import { drawMap } from './drawMap'

const WIDTH = 400
const groningen = { id: 'groningen', latitude: 53.219, longitude: 6.567 }
const assen = { id: 'assen', latitude: 52.993, longitude: 6.563 }
const leer = { id: 'leer', latitude: 53.231, longitude: 7.461 }

const draw = (content: Partial<Parameters<typeof drawMap>[0]>) => {
  const picture = drawMap({ areas: [], names: [], places: [groningen], ...content }, WIDTH)
  if (!picture) throw new Error('there is no map')
  return picture
}

describe('a map', () => {
  it('is not there without a place, whatever is around', () => {
    const names = [{ ...assen, text: 'Assen' }]
    expect(drawMap({ areas: [], names, places: [] }, WIDTH)).toBeNull()
  })

  it('of a single place shows it in the middle of ten kilometres', () => {
    const { dots, scale } = draw({})
    expect(dots).toEqual([{ ids: ['groningen'], x: WIDTH / 2, y: expect.any(Number) as number }])
    expect(scale.kilometres).toBe(2)
    expect((scale.length / scale.kilometres) * 10).toBeGreaterThan(WIDTH / 2)
  })

  it('tells of several at one spot in one dot, and leaves others apart', () => {
    const neighbour = { ...groningen, id: 'neighbour' }
    const { dots } = draw({ places: [groningen, assen, neighbour] })
    expect(dots.map(({ ids }) => ids)).toEqual([['assen'], ['groningen', 'neighbour']])
  })

  it('measures as the road does: from Groningen to Assen are 25 kilometres, to Leer almost 60', () => {
    const { dots, scale } = draw({ places: [groningen, assen, leer] })
    const at = (id: string) => dots.find(({ ids }) => ids.includes(id)) ?? { x: NaN, y: NaN }
    const from = at('groningen')
    const kilometres = [at('assen'), at('leer')].map(
      ({ x, y }) => (Math.hypot(x - from.x, y - from.y) * scale.kilometres) / scale.length,
    )
    expect(kilometres[0]).toBeCloseTo(25.1, 0)
    expect(kilometres[1]).toBeCloseTo(59.6, 0)
  })

  it('has a name beside a dot, and leaves out what finds no room and what is there already', () => {
    const names = [
      { ...groningen, text: 'Groningen' },
      { ...groningen, text: 'Groningen' },
      { ...groningen, text: 'Een naam die langer is dan de kaart breed is, en dus nergens past' },
    ]
    expect(draw({ names }).names.map(({ text }) => text)).toEqual(['Groningen'])
  })

  it('draws areas with their holes, and nothing of one without a surface', () => {
    const square = (size: number): [number, number][] => [
      [6.5 - size, 53.2 - size],
      [6.5 + size, 53.2 - size],
      [6.5 + size, 53.2 + size],
      [6.5 - size, 53.2 + size],
    ]
    const { areas } = draw({ areas: [[square(0.1), square(0.02)], [square(0)], []] })
    expect(areas).toHaveLength(1)
    expect(areas[0]).toMatch(/^M\d+ \d+(L\d+ \d+){3}ZM\d+ \d+(L\d+ \d+){3}Z$/)
  })
})
