import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { readAssets } from '../src/theme/assets'

const folder = 'plugins/showcase'
const css = readFileSync(join(folder, 'src/theme/stylesheet.css'), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
const readme = readFileSync(join(folder, 'README.md'), 'utf8')

const declarations = css
  .replaceAll(/@font-face \{[^}]*\}/g, '')
  .matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+);/g)

it('under its tokens the stylesheet names no colour and no font of its own', () => {
  const own = [...declarations]
    .filter(([, property = '']) => !property.startsWith('--'))
    .filter(
      ([, property = '', value = '']) =>
        /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab|lch|color)\(/i.test(value) ||
        (property === 'font-family' && !/^(var\(--|inherit$)/.test(value)),
    )
    .map(([declaration]) => declaration)
  expect(own).toEqual([])
})

it('every token that a rule asks for is set, and so can be set by a theme', () => {
  const asked = new Set([...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name))
  const set = new Set([...css.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name))
  expect([...asked].filter((name) => !set.has(name ?? ''))).toEqual([])
})

it('the theme that the README shows sets tokens that there are', () => {
  const [, example = ''] = /```css\n([\s\S]*?)```/.exec(readme) ?? []
  const names = [...example.matchAll(/(--[a-z0-9-]+):/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(3)
  expect(names.filter((name) => !css.includes(`${name}:`))).toEqual([])
})

it('a theme comes after the stylesheet, under an address of its own, as browsers keep it for a year', () => {
  const [plain, themed] = [readAssets(), readAssets(':root { --basis-border-radius-md: 0; }')]
  expect(themed.stylesheet).not.toBe(plain.stylesheet)
  const text = themed.files.get(themed.stylesheet)?.body.toString() ?? ''
  expect(text.trim().endsWith(':root { --basis-border-radius-md: 0; }')).toBe(true)
})
