import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readTypes } from './readTypes'

const folder = 'plugins/showcase'
const readme = readFileSync(join(folder, 'README.md'), 'utf8')
const files = ['src/options.ts', 'src/site/site.ts', 'src/router/showcaseRouter.ts'].map((path) =>
  readTypes(join(folder, path)),
)

/** Types whose keys a table of another type tells in a sentence. */
const toldElsewhere = [
  'ExchangePart',
  'Fact',
  'Figure',
  'FormField',
  'HomeBlock',
  'Label',
  'NewsSource',
  'PreviewOptions',
  'PublishedDocument',
  'SchemaSource',
  'SiteForm',
  'SiteLocale',
  'TextPage',
]

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())

const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '')

/** The table behind each mark: `<!-- Section -->`. */
const tables = [...readme.matchAll(/<!-- ([A-Za-z.]+) -->\n\n((?:\|.*\n)+)/g)].map(
  ([, name = '', text = '']) => ({
    name,
    rows: text.trim().split('\n').slice(2).map(cellsOf),
  }),
)

const typesOf = (name: string) => {
  const file = files.find((each) => each.has(name))
  if (!file) throw new Error(`The README tells of a type ${name} that there is not.`)
  return file
}

describe('the options that the README tells', () => {
  it.each(tables.filter(({ name }) => name !== 'Part'))(
    'of $name are all there are, with what is meant when one is left out',
    ({ name, rows }) => {
      const told = rows.map(([option, byDefault]) => [bare(option), bare(byDefault)])
      const keys = typesOf(name)
        .keys(name)
        .map((key) => [key.name, key.isOptional ? (key.defaultText ?? `@default of ${key.name}`) : '–'])
      expect(told.sort()).toEqual(keys.sort())
    },
  )

  it('are those of every kind of part', () => {
    const told = tables.find(({ name }) => name === 'Part')?.rows.map(([kind]) => bare(kind))
    expect(told?.sort()).toEqual(typesOf('Part').kinds('Part').sort())
  })

  it('are those of every type that a host writes', () => {
    const written = files.flatMap((file) => file.names()).filter((name) => !toldElsewhere.includes(name))
    expect([...new Set(tables.map(({ name }) => name.split('.')[0]))].sort()).toEqual(written.sort())
  })
})

it('what the README leads to is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const files = targets.filter((target) => !/^(https?:|#)/.test(target))
  expect(files.filter((target) => !existsSync(join(folder, target)))).toEqual([])
  const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )
  expect(anchors).toEqual(
    expect.arrayContaining(
      targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1)),
    ),
  )
})
