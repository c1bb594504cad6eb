import type { Issue } from '../../domain/imports/issues/issue'
import type { PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import type { PlannedRow } from '../survey/planFile'
import { KEY_FIELD } from './checkMap'
import { type ExistingDocument, findExisting } from './findExisting'
import { createRequest, type ImportContext } from './importContext'
import type { Lookups } from './lookups'
import { refusalIssues } from './refusalIssues'
import { type Requests, saveDocument } from './saveDocument'
import { settleFields } from './settleFields'
import type { Tally } from './tally'

/** What writing shares from batch to batch. */
export interface Writing {
  readonly context: ImportContext
  readonly locales: readonly string[]
  readonly lookups: Lookups
  /** Called before each document; throws when the import was cancelled. */
  readonly onDocument: () => void
  readonly say: (issues: readonly Issue[]) => void
  readonly tally: Tally
}

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

const remember = ({ lookups }: Writing, { collection, key }: PlannedDocument, id: string): void => {
  lookups.remember(collection, KEY_FIELD, key, [id])
}

const skip = (writing: Writing, { document, row }: Task, existing: ExistingDocument): void => {
  writing.tally.skip(document.collection)
  remember(writing, document, existing.id)
  writing.say([{ code: 'document-trashed', details: {}, row, severity: 'warning' }])
}

const saveTask = async (
  writing: Writing,
  task: Task,
  existing: ExistingDocument | undefined,
  requests: Requests,
): Promise<void> => {
  const { context, lookups, say, tally } = writing
  const { document, row, self } = task
  const traits = context.traits.get(document.collection)
  if (!traits) throw new Error(`[imports] nothing is known of “${document.collection}”.`)
  if (existing?.isTrashed) {
    skip(writing, task, existing)
    return
  }
  const settled = settleFields(document, lookups, traits, { row, self })
  say(settled.issues)
  if (settled.issues.some(({ severity }) => severity === 'error')) return
  try {
    const { fields } = settled
    const saved = await context.transaction.undoable(() =>
      saveDocument(context, document, { existing, fields, requests }),
    )
    tally.add(document.collection, saved)
    remember(writing, document, saved.id)
    if (existing?.isBeingEdited && context.publish && saved.outcome === 'changed')
      say([{ code: 'document-draft', details: {}, row, severity: 'warning' }])
  } catch (error) {
    say(refusalIssues(error, settled, row))
  }
}

const writeTasks = async (writing: Writing, tasks: readonly Task[]): Promise<void> => {
  for (const [collection, group] of groupByCollection(tasks)) {
    const documents = group.map(({ document }) => document)
    await writing.lookups.prepare(documents)
    const existing = await findExisting(writing.context, collection, documents)
    const requests = await openRequests(writing)
    const seen = new Set<string>()
    for (const task of group) {
      writing.onDocument()
      const { key } = task.document
      // A second row of the batch with the same sub-document: the first has just written it.
      if (seen.has(key)) continue
      seen.add(key)
      await saveTask(writing, task, existing.get(key), requests)
    }
  }
}

const idOf = ({ lookups }: Writing, { collection, key }: PlannedDocument): string | undefined =>
  lookups.find({ lookup: { by: KEY_FIELD, collection }, value: key })[0]

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
