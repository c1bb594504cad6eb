import type { PayloadRequest } from 'payload'

import { collectionConfig, hasDrafts } from '../collectionConfig'
import { documentKey } from '../domain/documentKey'
import type { EntryRow } from '../domain/entryRow'
import { isPublished } from '../domain/isPublished'
import type { Standing } from '../domain/standing'
import { standingOf } from '../domain/standing'
import { asPublishedAt } from '../domain/times'
import { optionsOf } from '../optionsOf'
import { readWholeAsSeenBy } from '../preview/readAsSeenBy'
import type { WholeDocument } from '../publish/readParts'
import type { Publication } from '../publish/rowsOf'
import { entryOf, rowsOf } from '../publish/rowsOf'
import { missingFields } from './missingFields'
import type { PresentRow } from './readPresent'
import { readPresent, readSeen } from './readPresent'

/** What publishing a document as it now stands would make public in one locale, and what is public now. */
export type LocaleOutlook = {
  locale: string
  /** The row that would be written; null when the allow-list keeps the document back. */
  planned: EntryRow | null
  present: PresentRow | null
  /** How the planned row would stand, and how the present one does. */
  plannedStanding: Standing
  presentStanding: Standing
  /** The fields that the allow-list knows of and that hold nothing. */
  emptyFields: string[]
  /** The titles of the documents that the rows name and that a visitor sees, by key. */
  seen: Record<string, string>
}

/**
 * All that is public of a document and would be; `isDraft` when what it is made from is not published, `missing` the paths of the fields
 * that must be filled in before it can be.
 */
export type Outlook = { isDraft: boolean; locales: LocaleOutlook[]; missing: string[] }

type Asked = Pick<PayloadRequest, 'payload' | 'user'>

const emptyFieldsOf = (publication: Publication, whole: WholeDocument, locale: string): string[] =>
  Object.entries(entryOf(publication, whole, locale)?.fields ?? {}).flatMap(([name, field]) =>
    field === null ? [name] : [],
  )

const keysOf = (row: EntryRow | PresentRow | null): string[] =>
  row === null
    ? []
    : [...row.data.references.map(({ collection, id }) => documentKey(collection, id)), ...row.requiredKeys]

const outlookIn = async (
  { payload }: Asked,
  publication: Publication,
  whole: WholeDocument,
  { locale, present }: { locale: string; present: PresentRow | null },
): Promise<LocaleOutlook> => {
  const [planned = null] = rowsOf(publication, whole, [locale])
  const seen = await readSeen(payload, [...new Set([...keysOf(planned), ...keysOf(present)])], locale)
  const [keys, now] = [new Set(seen.keys()), new Date().toISOString()]
  return {
    locale,
    planned,
    present,
    plannedStanding: standingOf(planned, keys, now),
    presentStanding: standingOf(present, keys, now),
    emptyFields: emptyFieldsOf(publication, whole, locale),
    seen: Object.fromEntries(seen),
  }
}

/**
 * What would be public of a document and what is, for whoever may read it with its newest draft, and only as far as they may;
 * null for others and for what is no source.
 */
export const readOutlook = async (req: Asked, collection: string, id: string): Promise<Outlook | null> => {
  const { payload, user } = req
  const { locales, sources } = optionsOf(payload)
  const source = sources.get(collection)
  const stored = source && (await readWholeAsSeenBy(payload, user, source, id))
  if (!stored) return null
  const document =
    source.isTimed === true ? asPublishedAt(stored.document, new Date().toISOString()) : stored.document
  const whole = { ...stored, document }
  const mayBeDraft = hasDrafts(payload, collection)
  const present = await readPresent(payload, collection, id)
  const fields = collectionConfig(payload, collection)?.flattenedFields ?? []
  return {
    missing: missingFields(fields, document, locales[0] ?? ''),
    isDraft: !locales.every((locale) => isPublished(document, mayBeDraft, locale)),
    locales: await Promise.all(
      locales.map((locale) =>
        outlookIn(req, { source, locales }, whole, {
          locale,
          present: present.find((row) => row.locale === locale) ?? null,
        }),
      ),
    ),
  }
}
