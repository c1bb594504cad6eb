import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { bare, readReadme } from '../../../test/support/readReadme'
import { optionKeys, readTypes } from '../../../test/support/readTypes'

const folder = 'plugins/showcase'
const { deadLinks, tables, told } = readReadme(folder)
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

const typesOf = (name: string) => {
  const file = files.find((each) => each.has(name))
  if (!file) throw new Error(`The README tells of a type ${name} that there is not.`)
  return file
}

describe('the options that the README tells', () => {
  it.each(tables.filter(({ name }) => name !== 'Part'))(
    'of $name are all there are, with what is meant when one is left out',
    (table) => {
      expect(told(table).sort()).toEqual(optionKeys(typesOf(table.name).keys(table.name)).sort())
    },
  )

  it('are those of every kind of part', () => {
    const kinds = tables.find(({ name }) => name === 'Part')?.rows.map(([kind]) => bare(kind))
    expect(kinds?.sort()).toEqual(typesOf('Part').kinds('Part').sort())
  })

  it('are those of every type that a host writes', () => {
    const written = files.flatMap((file) => file.names()).filter((name) => !toldElsewhere.includes(name))
    expect([...new Set(tables.map(({ name }) => name.split('.')[0]))].sort()).toEqual(written.sort())
  })
})

it('what the README leads to is there', () => {
  expect(deadLinks()).toEqual([])
})
