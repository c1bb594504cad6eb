import type { NamedFile } from '@streekwerk/payload-kit/pure'
import { safeHref } from '@streekwerk/payload-kit/pure'

import type { Id, PanelEvidence, RecordSource } from '../panel'

const empty = { file: null, href: null, isGone: false, link: '', name: null, note: '', record: null } as const

/** A link as evidence. */
export const linkEvidence = (text: string): PanelEvidence => {
  const link = text.trim()
  return { ...empty, href: safeHref(link), kind: 'link', link, name: link }
}

/** A note as evidence. */
export const noteEvidence = (text: string): PanelEvidence => {
  const note = text.trim()
  return { ...empty, kind: 'note', name: note, note }
}

/** A link or a note as evidence. */
export const writtenEvidence = ({
  kind,
  text,
}: Readonly<{ kind: 'link' | 'note'; text: string }>): PanelEvidence =>
  kind === 'link' ? linkEvidence(text) : noteEvidence(text)

/** A document of the house as evidence. */
export const recordEvidence = (
  relationTo: string,
  { id, name }: { id: Id; name: string },
): PanelEvidence => ({
  ...empty,
  kind: 'record',
  name,
  record: { relationTo, value: id },
})

type Answer = Readonly<Record<string, unknown>>

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

/** A file as evidence. */
export const fileEvidence = ({ href, id, name }: NamedFile & Readonly<{ id: Id }>): PanelEvidence => ({
  ...empty,
  file: id,
  href,
  kind: 'file',
  name,
})

/** The documents that a search found, by what they are called. */
export const foundRecords = ({ docs }: Answer, { titleField }: RecordSource): { id: Id; name: string }[] =>
  (Array.isArray(docs) ? (docs as Answer[]) : []).flatMap((doc) => {
    const name = doc[titleField]
    return isId(doc.id)
      ? [{ id: doc.id, name: typeof name === 'string' && name ? name : String(doc.id) }]
      : []
  })
