import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FieldHook,
  GlobalAfterChangeHook,
} from 'payload'

import type { Subject } from '../read/shapeOf'
import { note, takeNote } from '../record/notes'
import { recordDiff, recordSaved } from '../record/recordSeen'

type Doc = Record<string, unknown>
type Id = number | string

/** Payload hands the document as it is kept, in all its languages, to the fields of it and to nobody else. */
export const noteBefore =
  (subject: Subject): FieldHook =>
  ({ req, siblingDocWithLocales, ...asked }) => {
    if (asked.operation === 'create' && !subject.isGlobal) return
    const before = siblingDocWithLocales
    const { id } = (asked.originalDoc ?? {}) as { id?: Id }
    note(req, subject, subject.isGlobal ? null : id, () => ({ before: before ?? {} }))
  }

/** Payload tells a restored version as the data and the document alike. */
const isRestoring = (asked: { context: unknown; data?: unknown; doc: unknown }): boolean =>
  (asked.context as { isRestoringVersion?: unknown }).isRestoringVersion === true && asked.data === asked.doc

export const recordChangeHook =
  (slug: string): CollectionAfterChangeHook =>
  async (asked) => {
    const { operation, req } = asked
    const { id } = asked.doc as { id: Id }
    await recordSaved(req, {
      id,
      isNew: operation === 'create',
      isRestoring: isRestoring(asked),
      subject: { isGlobal: false, slug },
      // Of what a version was restored over, Payload tells all.
      ...(isRestoring(asked) ? { previous: asked.previousDoc as Doc } : {}),
    })
  }

export const recordDeleteHook =
  (slug: string): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const subject = { isGlobal: false, slug }
    const before = takeNote(req, subject, id).before ?? (doc as Doc)
    await recordDiff(req, { action: 'delete', after: null, before, id, subject })
  }

export const recordGlobalHook =
  (slug: string): GlobalAfterChangeHook =>
  async (asked) => {
    await recordSaved(asked.req, {
      id: null,
      isNew: false,
      isRestoring: isRestoring(asked),
      subject: { isGlobal: true, slug },
    })
  }
