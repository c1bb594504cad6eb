import type { Doc } from '@streekwerk/payload-kit'
import { idOf, rowsIn, textIn } from '@streekwerk/payload-kit'

import type { Said } from '../domain/gate/freeze'
import type { EvidenceKind } from '../domain/lifeCycle/lifeCycle'

type Row = Readonly<Record<string, unknown>>

const whatOf: Readonly<Record<EvidenceKind, (row: Row) => string>> = {
  file: ({ file }) => idOf(file) ?? '',
  link: ({ link }) => textIn(link),
  note: ({ note }) => textIn(note),
  record: ({ record }) => {
    const { relationTo, value } = (record ?? {}) as Row
    const id = idOf(value)
    return id === null ? '' : `${textIn(relationTo)}:${id}`
  },
}

/** What was said of the items of a subject, by their keys, with what its life cycle calls them. */
export const saidOf = (items: readonly Doc[], asked: readonly Doc[]): ReadonlyMap<string, Said> => {
  const titles = new Map(asked.map(({ key, title }) => [textIn(key), textIn(title)]))
  return new Map(
    items.map((doc) => {
      const key = textIn(doc.key)
      const evidence = rowsIn(doc.evidence).flatMap((row) => {
        const kind = row.kind as EvidenceKind
        return kind in whatOf ? [{ kind, what: whatOf[kind](row) }] : []
      })
      return [key, { title: titles.get(key) || key, answer: textIn(doc.answer), evidence }]
    }),
  )
}
