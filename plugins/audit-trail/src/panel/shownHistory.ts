import type { PayloadRequest } from 'payload'

import type { Action } from '../domain/action'
import { readPath } from '../domain/path'
import type { Piece } from '../domain/wordDiff'
import { wordDiff } from '../domain/wordDiff'
import type { Walked } from '../read/fieldsAlong'
import { fieldsAlong } from '../read/fieldsAlong'
import { optionsOf } from '../read/optionsOf'
import { rawDoc } from '../read/rawDoc'
import type { History, ToldChange } from '../read/readHistory'
import type { Subject } from '../read/shapeOf'
import { fieldsOf } from '../read/shapeOf'
import { actionWords, historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { momentText } from './momentText'
import { pathLabel } from './pathLabel'
import { readTitlesIn } from './readTitlesIn'
import type { Titles } from './valueText'
import { valueText } from './valueText'
import { whoText } from './whoText'

/** A change in words; `note` stands where there are no two values to tell. */
export type ShownChange = Readonly<{
  key: string
  field: string
  from: string
  to: string
  note: string | null
  /** What became of it word for word; null where that tells nothing. */
  pieces: readonly Piece[] | null
}>

/** An entry in words. */
export type ShownEntry = Readonly<{
  key: string
  what: string
  /** ISO, and in words. */
  at: string
  when: string
  isSealed: boolean
  changes: readonly ShownChange[]
}>

type Doc = Readonly<Record<string, unknown>>
type Telling = Readonly<{
  doc: Doc
  req: PayloadRequest
  say: Say
  subject: Subject
  timeZone: string
  titles: Titles
}>

const walk = (req: PayloadRequest, subject: Subject, path: string): readonly Walked[] =>
  fieldsAlong(req.payload, fieldsOf(req.payload, subject), readPath(path) ?? []) ?? []

/** A draft that is saved beside what is published takes nothing off the site, although the latest version is one. */
const isDraftBeside = (action: Action, { from, path, to }: ToldChange): boolean =>
  action === 'update' && path === '_status' && from === 'published' && to === 'draft'

const noteOf = (say: Say, action: Action, change: ToldChange): string | null => {
  if (isDraftBeside(action, change)) return say(words.draftKept)
  const { withheld } = change
  switch (withheld) {
    case 'erased':
      return say(words.erased)
    case 'redacted':
      return say(words.redacted)
    case null:
      return null
  }
}

const sameWords = (type: string): (typeof words)[keyof typeof words] => {
  if (type === 'array' || type === 'blocks') return words.order
  if (type === 'relationship' || type === 'upload') return words.otherDocument
  return type === 'richText' ? words.look : words.same
}

const worded = new Set(['code', 'email', 'richText', 'text', 'textarea'])

/** Word for word what became of a text; null of other values, and where no word of it stayed. */
const piecesOf = (type: string, { from, to }: ToldChange): readonly Piece[] | null => {
  if (!worded.has(type) || typeof from !== 'string' || typeof to !== 'string') return null
  const pieces = wordDiff(from, to)
  return pieces.some(({ is, text }) => is === 'same' && /[\p{L}\p{N}]/u.test(text)) ? pieces : null
}

const shownChange = (
  { doc, req, say, subject, timeZone, titles }: Telling,
  action: Action,
  change: ToldChange,
): ShownChange => {
  const walked = walk(req, subject, change.path)
  const field = walked.at(-1)?.field
  const told = {
    field: walked.length === 0 ? change.path : pathLabel(req, { doc, say, walked }),
    key: change.path,
  }
  const note = noteOf(say, action, change)
  if (note !== null || !field)
    return { ...told, from: '', note: note ?? say(words.erased), pieces: null, to: '' }
  const [from, to] = [change.from, change.to].map((value) =>
    valueText({ field, req, say, timeZone, titles }, value),
  ) as [string, string]
  return {
    ...told,
    from,
    note: from === to ? say(sameWords(field.type)) : null,
    pieces: piecesOf(field.type, change),
    to,
  }
}

/** A history in the words of whoever looks: fields by their labels, documents by their names, moments as people write them. */
export const shownHistory = async (
  req: PayloadRequest,
  {
    history,
    id,
    say,
    subject,
  }: Readonly<{ history: History; id: number | string | null; say: Say; subject: Subject }>,
): Promise<readonly ShownEntry[]> => {
  const values = history.entries.flatMap(({ changes }) =>
    changes.flatMap(({ from, path, to }) => {
      const field = walk(req, subject, path).at(-1)?.field
      return field ? [from, to].map((value) => ({ field, value })) : []
    }),
  )
  const titles = await readTitlesIn(req, say, values)
  const timeZone = optionsOf(req.payload)?.timeZone ?? 'UTC'
  const telling = { doc: (await rawDoc(req, subject, id)) ?? {}, req, say, subject, timeZone, titles }
  return history.entries.map((entry) => ({
    at: entry.at,
    changes: entry.changes.map((change) => shownChange(telling, entry.action, change)),
    isSealed: entry.isSealed,
    key: entry.id,
    what: say(actionWords[entry.action], { who: whoText(say, entry.actor) }),
    when: momentText(req.i18n.language, entry.at, timeZone),
  }))
}
