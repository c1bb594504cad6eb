import type { PayloadRequest } from 'payload'

import type { Subject } from '../read/shapeOf'

type Doc = Readonly<Record<string, unknown>>

/** What is seen of a document on its way into the database, in all its languages. */
export type Note = {
  before?: Doc
  after?: Doc
  /** Whether the document itself was published before it was written now; left out where only a draft of it was. */
  wasPublic?: boolean
}

const KEY = 'auditTrailNotes'

const keyOf = ({ isGlobal, slug }: Subject, id: unknown): string =>
  `${isGlobal ? 'global' : 'of'} ${slug} ${String(id)}`

const notesOf = (req: Pick<PayloadRequest, 'context'>): Map<string, Note> => {
  const context = req.context as Record<string, unknown>
  // Payload copies the context of a request for what is asked within it; the notes stay the same ones.
  const notes = (context[KEY] ?? new Map()) as Map<string, Note>
  context[KEY] = notes
  return notes
}

/** Keeps what was seen until the change is recorded; `id` is null of a global. */
export const note = (
  req: Pick<PayloadRequest, 'context'>,
  subject: Subject,
  id: unknown,
  seen: (known: Note) => Note,
): void => {
  const [notes, key] = [notesOf(req), keyOf(subject, id)]
  notes.set(key, seen(notes.get(key) ?? {}))
}

/** What was seen of a document so far. */
export const noteOf = (req: Pick<PayloadRequest, 'context'>, subject: Subject, id: unknown): Note =>
  notesOf(req).get(keyOf(subject, id)) ?? {}

/** What was seen of a document, which is forgotten by that. */
export const takeNote = (req: Pick<PayloadRequest, 'context'>, subject: Subject, id: unknown): Note => {
  const [notes, key] = [notesOf(req), keyOf(subject, id)]
  const known = notes.get(key) ?? {}
  notes.delete(key)
  return known
}
