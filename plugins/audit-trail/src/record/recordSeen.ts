import type { PayloadRequest } from 'payload'

import type { Action } from '../domain/action'
import { actionOf } from '../domain/action'
import { diff } from '../domain/diff'
import { rawDoc } from '../read/rawDoc'
import type { Subject } from '../read/shapeOf'
import { shapeOf } from '../read/shapeOf'
import { titleOf } from '../read/titleOf'
import { append } from './append'
import { takeNote } from './notes'

type Doc = Readonly<Record<string, unknown>>

type Seen = Readonly<{
  subject: Subject
  /** Null of a global. */
  id: number | string | null
  before: Doc | null
  after: Doc | null
  action: Action
}>

/** Records what became of a document, where anything did. */
export const recordDiff = async (
  req: PayloadRequest,
  { action, after, before, id, subject }: Seen,
): Promise<void> => {
  const { payload } = req
  const changes = diff(shapeOf(payload, subject), before ?? {}, after ?? {})
  if (changes.length === 0 && action === 'update') return
  await append(req, [
    {
      action,
      changes,
      collection: subject.slug,
      id: id === null ? null : String(id),
      title: titleOf(payload, subject, after ?? before ?? {}),
    },
  ])
}

type Saved = Readonly<{
  subject: Subject
  id: number | string | null
  isNew: boolean
  isRestoring: boolean
  /** What it was, where that is told as it is kept. */
  previous?: Doc
}>

/** Records a save, by what was seen of it on its way into the database. */
export const recordSaved = async (
  req: PayloadRequest,
  { id, isNew, isRestoring, previous, subject }: Saved,
): Promise<void> => {
  const seen = takeNote(req, subject, id)
  // Only part of it was answered where part of it was asked for.
  const after = seen.after ?? (await rawDoc(req, subject, id))
  if (!after) return
  const before = isNew ? null : (previous ?? seen.before ?? {})
  const action = actionOf({
    after,
    before,
    isRestoring,
    wasPublic: seen.wasPublic ?? null,
  })
  await recordDiff(req, { action, after, before, id, subject })
}
