import { expect, it } from 'vitest'

import { chartsCss } from '../dev/createGalleryPage'
import { Gallery } from '../dev/Gallery'
import { draw } from './draw'

const css = chartsCss.replaceAll(/\/\*[\s\S]*?\*\//g, '')
const rules = [...css.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+);/g)]
const isToken = (property: string): boolean => property.startsWith('--')

it('no rule names a colour: whatever has one takes it from a token or from the text around it', () => {
  const own = rules.filter(
    ([, property = '', value = '']) =>
      (!isToken(property) &&
        /^(?:color|fill|stroke|background.*)$/.test(property) &&
        !/^(?:var\(--|inherit$)/.test(value)) ||
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)\(/i.test(value),
  )
  expect(own.map(([rule]) => rule)).toEqual([])
})

it('every token that a rule asks for is set, and so can be set by a host', () => {
  const asked = new Set([...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name))
  const set = new Set([...css.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name))
  expect(asked.size).toBeGreaterThan(5)
  expect([...asked].filter((name) => !set.has(name ?? ''))).toEqual([])
  expect([...set].filter((name) => !asked.has(name ?? ''))).toEqual([])
})

it('every class that it has rules for is drawn, so that none is left over', () => {
  const drawn = new Set([...draw(Gallery, {}).matchAll(/class="([^"]*)"/g)].map(([, name]) => name))
  const ruled = new Set([...css.matchAll(/\.(chart[a-z-]*)/g)].map(([, name]) => name))
  expect([...ruled].filter((name) => !drawn.has(name))).toEqual([])
})
