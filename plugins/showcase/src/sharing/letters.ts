import { readFile } from 'node:fs/promises'

import type { Font } from 'fontkit'

/** The letters of a font as outlines, so that no machine needs to have it. */
export type Letters = {
  has: (codePoint: number) => boolean
  width: (text: string, size: number) => number
  /** The outline of a text whose first letter stands at a point of its baseline. */
  outline: (text: string, size: number, left: number, baseline: number) => string
}

const LETTER = {
  bezierCurveTo: 'C',
  closePath: 'Z',
  lineTo: 'L',
  moveTo: 'M',
  quadraticCurveTo: 'Q',
} as const

type Command = { command: keyof typeof LETTER; args: number[] }

const tenth = (value: number): number => Math.round(value * 10) / 10

const lettersOf = (font: Font): Letters => ({
  has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  width: (text, size) => (font.layout(text).advanceWidth * size) / font.unitsPerEm,
  outline: (text, size, left, baseline) => {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(text)
    let [pen, drawn] = [0, '']
    for (const [at, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
      for (const { args, command } of glyph.path.commands as unknown as Command[]) {
        const points = args.map((value, index) =>
          tenth(
            index % 2 === 0 ? left + (pen + xOffset + value) * scale : baseline - (yOffset + value) * scale,
          ),
        )
        drawn += `${LETTER[command]}${points.join(' ')}`
      }
      pen += xAdvance
    }
    return drawn
  },
})

/** Reads a font's letters. */
export const readLetters = async (file: string): Promise<Letters> => {
  const [{ create }, bytes] = await Promise.all([import('fontkit'), readFile(file)])
  return lettersOf(create(bytes) as Font)
}
