import type { Issue } from '../../domain/imports/issues/issue'
import { nameOf, type PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import type { PlannedRow } from '../survey/planFile'
import { type ExistingDocument, findExisting } from './findExisting'
import { createRequest, type ImportContext } from './importContext'
import { KEY_FIELD } from './keyField'
import type { Lookups } from './lookups'
import { refusalIssues } from './refusalIssues'
import { type Requests, type Saved, saveDocument } from './saveDocument'
import { type SettledDocument, settleFields } from './settleFields'
import type { Tally } from './tally'
import { withoutVersionLimit } from './withoutVersionLimit'

/** What writing shares from batch to batch. */
export interface Writing {
  readonly context: ImportContext
  readonly locales: readonly string[]
  readonly lookups: Lookups
  /** Called before each few documents; throws when the import was cancelled. */
  readonly onDocument: () => void
  readonly say: (issues: readonly Issue[]) => void
  readonly tally: Tally
}

/** How many documents are saved side by side. */
const TOGETHER = 8

interface Task {
  readonly document: PlannedDocument
  readonly row: number
  readonly self?: string | undefined
}

const groupByCollection = (tasks: readonly Task[]): Map<string, Task[]> => {
  const groups = new Map<string, Task[]>()
  for (const task of tasks) {
    const { collection } = task.document
    groups.set(collection, [...(groups.get(collection) ?? []), task])
  }
  return groups
}

const openRequests = async ({ context, locales }: Writing): Promise<Requests> =>
  new Map(
    await Promise.all(locales.map(async (locale) => [locale, await createRequest(context, locale)] as const)),
  )

const remember = ({ lookups }: Writing, { by, collection, key }: PlannedDocument, id: string): void => {
  lookups.remember(collection, by ?? KEY_FIELD, key, [id])
}

const skip = (writing: Writing, { document, row }: Task, existing: ExistingDocument): void => {
  writing.tally.skip(document.collection)
  remember(writing, document, existing.id)
  writing.say([{ code: 'document-trashed', details: {}, row, severity: 'warning' }])
}

/** What one task comes to: a document that is ready to be saved, or nothing to do. */
interface Ready {
  readonly existing: ExistingDocument | undefined
  readonly settled: SettledDocument
  readonly task: Task
}

const missing = ({ document: { collection, key }, row }: Task): Issue => ({
  code: 'document-missing',
  column: 'id',
  details: { collection, value: key },
  row,
  severity: 'error',
})

const closed = ({ document: { key }, row }: Task): Issue => ({
  code: 'document-closed',
  details: { value: key },
  row,
  severity: 'error',
})

const prepare = (writing: Writing, task: Task, existing: ExistingDocument | undefined): Ready[] => {
  const { context, lookups, say } = writing
  const { document, row, self } = task
  const traits = context.traits.get(document.collection)
  if (!traits) throw new Error(`[imports] nothing is known of “${document.collection}”.`)
  if (existing?.isClosed) {
    say([closed(task)])
    return []
  }
  if (existing?.isTrashed) {
    skip(writing, task, existing)
    return []
  }
  if (document.by === 'id' && !existing) {
    say([missing(task)])
    return []
  }
  const { defaultLocale } = context
  const settled = settleFields(document, lookups, traits, {
    defaultLocale,
    locales: writing.locales,
    row,
    self,
  })
  say(settled.issues)
  return settled.issues.some(({ severity }) => severity === 'error') ? [] : [{ existing, settled, task }]
}

const save = async (writing: Writing, { existing, settled, task }: Ready): Promise<Saved> =>
  saveDocument(writing.context, task.document, {
    existing,
    fields: settled.fields,
    requests: await openRequests(writing),
  })

const note = (writing: Writing, { existing, task }: Ready, saved: Saved): void => {
  const { context, say, tally } = writing
  tally.add(task.document.collection, saved)
  remember(writing, task.document, saved.id)
  if (existing?.isBeingEdited && context.publish && saved.outcome === 'changed')
    say([{ code: 'document-draft', details: {}, row: task.row, severity: 'warning' }])
}

/** Saves some documents side by side, so that the database works while the next ones are being checked; all or none of them. */
const saveTogether = (
  { context }: Writing,
  saves: readonly (() => Promise<Saved>)[],
): Promise<readonly Saved[]> =>
  context.transaction.undoable(async () => {
    // All of them have to be over before what they did can be undone.
    const answers = await Promise.allSettled(saves.map((work) => work()))
    return answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason
      return answer.value
    })
  })

const saveOne = async (writing: Writing, ready: Ready): Promise<void> => {
  try {
    const [saved] = await saveTogether(writing, [() => save(writing, ready)])
    if (saved) note(writing, ready, saved)
  } catch (error) {
    const { document, row } = ready.task
    const traits = writing.context.traits.get(document.collection)
    writing.say(refusalIssues(error, ready.settled, { row, traits }))
  }
}

const saveAll = async (writing: Writing, group: readonly Ready[]): Promise<void> => {
  const saved = await saveTogether(
    writing,
    group.map((ready) => () => save(writing, ready)),
  ).catch(() => undefined)
  if (saved) group.forEach((ready, at) => saved[at] && note(writing, ready, saved[at]))
  // One of them was refused: one by one, so that it is known which, and why.
  else for (const ready of group) await saveOne(writing, ready)
}

const saveInTurn = async (writing: Writing, ready: readonly Ready[]): Promise<void> => {
  for (let at = 0; at < ready.length; at += TOGETHER) {
    writing.onDocument()
    await saveAll(writing, ready.slice(at, at + TOGETHER))
  }
}

/** A second document with the same key in one batch is the first again. */
const firstOfEach = (tasks: readonly Task[]): Task[] =>
  [...new Map(tasks.toReversed().map((task) => [nameOf(task.document), task])).values()].reverse()

const writeTasks = async (writing: Writing, tasks: readonly Task[]): Promise<void> => {
  for (const [collection, group] of groupByCollection(tasks)) {
    const documents = group.map(({ document }) => document)
    await writing.lookups.prepare(documents)
    const existing = await findExisting(writing.context, collection, documents)
    const ready = firstOfEach(group).flatMap((task) =>
      prepare(writing, task, existing.get(nameOf(task.document))),
    )
    const known = ready.filter((one) => one.existing)
    const fresh = ready.filter((one) => !one.existing)
    await saveInTurn(writing, known)
    await withoutVersionLimit(writing.context.payload, collection, () => saveInTurn(writing, fresh))
  }
}

const idOf = ({ lookups }: Writing, { by, collection, key }: PlannedDocument): string | undefined =>
  lookups.find({ lookup: { by: by ?? KEY_FIELD, collection }, value: key })[0]

/** Writes some rows: first what they point at, then their own documents, then what points at those. */
export const writeBatch = async (writing: Writing, rows: readonly PlannedRow[]): Promise<void> => {
  const tasks = (pick: (row: PlannedRow) => readonly PlannedDocument[]): Task[] =>
    rows.flatMap((row) => pick(row).map((document) => ({ document, row: row.number })))
  await writeTasks(
    writing,
    tasks(({ before }) => before),
  )
  await writeTasks(
    writing,
    tasks(({ own, ownIsFirst }) => (own && ownIsFirst ? [own] : [])),
  )
  const after = rows.flatMap((row) => {
    const self = row.own && idOf(writing, row.own)
    // Without its own document (refused, and said) a row has nothing to add to.
    return self === undefined ? [] : row.after.map((document) => ({ document, row: row.number, self }))
  })
  await writeTasks(writing, after)
}
