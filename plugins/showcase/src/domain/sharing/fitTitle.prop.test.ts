import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fitTitle } from './fitTitle'

const measure = (text: string, size: number) => (Array.from(text).length * size) / 2
const box = { height: 300, leading: 1.1, sizes: [90, 60, 40], width: 500 }
const titles = fc
  .array(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 30 })
  .map((words) => words.join(' '))

describe('laws of titles', () => {
  it('no line is wider than the room, and they are not higher together', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const { lines, size } = fitTitle(title, measure, box)
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width)
        expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height)
      }),
    )
  })

  it('what is set is what was written, or its beginning', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const bare = (text: string) => text.replace(/\s/g, '')
        const set = bare(fitTitle(title, measure, box).lines.join(''))
        const whole = bare(title)
        expect(set === whole || (set.endsWith('…') && whole.startsWith(set.slice(0, -1)))).toBe(true)
      }),
    )
  })

  it('a title that fits in a size is set in no smaller one', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const larger = fitTitle(title, measure, { ...box, sizes: [90] })
        if (!larger.lines.at(-1)?.endsWith('…')) expect(fitTitle(title, measure, box)).toEqual(larger)
      }),
    )
  })
})
