import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { pictures } from '../demo/pictures'
import { mix } from './brush/colour'
import { createRandom } from './brush/random'
import { heightAt, ridgePoints } from './brush/ridge'
import { element } from './brush/svg'
import { marks } from './logos/marks'
import { renderMark, renderScene } from './render'

describe('pictures', () => {
  test('are the same each time they are drawn', () => {
    for (const { draw } of Object.values(pictures)) expect(draw()).toBe(draw())
  })

  test('name each gradient and clip once, so that none takes another’s place', () => {
    for (const { draw } of Object.values(pictures)) {
      const ids = [...draw().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids).toHaveLength(new Set(ids).size)
    }
  })

  test('use only what they define', () => {
    for (const { draw } of Object.values(pictures)) {
      const drawing = draw()
      const used = [...drawing.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '')
      expect(used.filter((id) => !drawing.includes(` id="${id}"`))).toEqual([])
      expect(drawing).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('are rendered as PNG of their full size', async () => {
    const scene = await sharp(await renderScene(pictures.zeedijk.draw())).metadata()
    expect(scene).toMatchObject({ format: 'png', hasAlpha: false, height: 1280, width: 1920 })
    const mark = await sharp(await renderMark(marks.windroos())).metadata()
    expect(mark).toMatchObject({ format: 'png', height: 800, width: 800 })
  })
})

describe('the brush', () => {
  test('mixes colours from one end to the other', () => {
    expect([0, 0.5, 1].map((share) => mix('#000000', '#ff8000', share))).toEqual([
      '#000000',
      '#804000',
      '#ff8000',
    ])
  })

  test('throws the same dice for the same seed, and others for another', () => {
    const [first, same, other] = [createRandom(7), createRandom(7), createRandom(8)]
    const throws = [first(), first(), first()]
    expect([same(), same(), same()]).toEqual(throws)
    expect(other()).not.toBe(throws[0])
    expect(throws.every((value) => value >= 0 && value < 1)).toBe(true)
  })

  test('finds the height of the land between two of its points', () => {
    expect(
      heightAt(
        [
          [0, 100],
          [10, 200],
        ],
        5,
      ),
    ).toBe(150)
    expect(heightAt(ridgePoints({ seed: 1, swing: 0, y: 640 }), 900)).toBe(640)
  })

  test('rounds to a tenth of a pixel and leaves out what is not given', () => {
    expect(element('rect', { fill: undefined, x: 1.26 })).toBe('<rect x="1.3"></rect>')
  })
})
