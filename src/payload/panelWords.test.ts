import { nl } from '@payloadcms/translations/languages/nl'
import { expect, test } from 'vitest'

import { panelWords } from './panelWords'

const placeholders = (words: string): Set<string> => new Set(words.match(/\{\{\w+\}\}/g))

const own = Object.entries(panelWords.nl).flatMap(([group, words]) =>
  Object.entries(words).map(([name, said]: [string, string]) => ({ group, name, said })),
)

test.each(own)(
  'our $group:$name stands in for words of Payload, and names nothing that Payload does not tell',
  ({ group, name, said }) => {
    const theirs = (nl.translations as Record<string, Record<string, string>>)[group]?.[name]
    expect(theirs).toBeTypeOf('string')
    expect([...placeholders(theirs ?? '')]).toEqual(expect.arrayContaining([...placeholders(said)]))
  },
)
