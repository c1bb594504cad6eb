import type { Issue, IssueLanguage } from '../domain/imports/issues/issue'
import type { ImportMap } from '../domain/imports/map/importMap'
import { delimiterOf } from './file/readCsv'
import { openRows, type ReadRows } from './file/readRows'
import { type HandedList, openSource } from './file/sourceFile'
import { IssueLog } from './report/issueLog'
import { surveyLines } from './report/printSurvey'
import { type Progress, type ProgressOutput, startProgress } from './report/progress'
import { words } from './report/words'
import { planFile } from './survey/planFile'
import { Samples } from './survey/samples'
import { type Survey, surveyFile } from './survey/surveyFile'
import type { Importer } from './write/importer'
import { SoundRows } from './write/soundRows'
import { Tally } from './write/tally'
import { writeFile } from './write/writeFile'

/** How large a list may be. */
export interface ListLimits {
  /** In characters. */
  readonly cell: number
  readonly rows: number
}

/** What is to be imported and how. */
export interface ImportJob {
  /** Opens the database; asked only once the file as a whole is understood. */
  readonly connect: () => Promise<Importer>
  readonly dryRun: boolean
  readonly file: HandedList | string
  readonly language: IssueLanguage
  /** @default none */
  readonly limits?: ListLimits
  readonly map: ImportMap
  readonly out: ProgressOutput
  readonly publish: boolean
  readonly signal: AbortSignal
}

/** How an import ended. */
export interface ImportResult {
  readonly kept: boolean
  readonly log: IssueLog
  readonly survey: Survey
  readonly tally: Tally
}

const print = (out: ProgressOutput, lines: readonly string[]): void => {
  out.write(`${lines.join('\n')}\n`)
}

const tooMany = ({ rows }: Survey, limits: ListLimits | undefined): Issue[] =>
  limits && rows > limits.rows
    ? [{ code: 'rows-many', details: { count: rows, limit: limits.rows }, severity: 'error' }]
    : []

/** Plans every row once without writing: finds what is wrong with the file itself and gathers values to show. */
const rehearse = async (read: ReadRows, survey: Survey, log: IssueLog, job: ImportJob): Promise<Samples> => {
  const { language, map, signal } = job
  const samples = new Samples(language)
  for await (const row of planFile(read, map, survey.formats)) {
    signal.throwIfAborted()
    log.add(row.issues)
    for (const document of [...row.before, ...(row.own ? [row.own] : []), ...row.after]) samples.add(document)
  }
  return samples
}

const write = async (
  job: ImportJob,
  read: ReadRows,
  survey: Survey,
  log: IssueLog,
): Promise<Pick<ImportResult, 'kept' | 'tally'>> => {
  const { dryRun, language, map, out, publish, signal } = job
  const importer = await job.connect()
  signal.throwIfAborted()
  let progress: Progress = startProgress(out, words.importing[language], survey.rows)
  try {
    const rows = new SoundRows(planFile(read, map, survey.formats))
    return await writeFile(importer, rows, {
      dryRun,
      errors: () => log.errors,
      map,
      onPublish: (documents) => {
        progress.end()
        progress = startProgress(out, words.publishing[language], documents)
      },
      onPublished: (documents) => progress.update(documents),
      onRow: (done) => progress.update(done),
      publish,
      say: (issues) => log.add(issues.filter((issue) => !rows.isEcho(issue))),
      signal,
    })
  } finally {
    progress.end()
  }
}

/**
 * Imports a file: reads it through to see how it is written, plans every row and shows how values are read, and only then
 * writes everything in one transaction, or nothing. When rows are wrong the others are tried all the same and undone, so that
 * all that is wrong is told at once. Throws what the signal was aborted with when it is cancelled.
 */
export const importFile = async (job: ImportJob): Promise<ImportResult> => {
  const { language, map, out } = job
  const log = new IssueLog()
  const source = await openSource(job.file, map)
  if (source.damaged > 0)
    log.add([{ code: 'encoding-damaged', details: { count: source.damaged }, severity: 'warning' }])
  const delimiter = source.kind === 'csv' ? await delimiterOf(source, map) : undefined
  const read = await openRows(source, map, job.limits?.cell)
  const survey = await surveyFile(read, map, log)
  log.add(tooMany(survey, job.limits))
  job.signal.throwIfAborted()
  const nothing = { kept: false, log, survey, tally: new Tally() }
  // Broken rows are told together with wrong values; a file that cannot be understood as a whole ends here.
  if (log.kept.some(({ row, severity }) => severity === 'error' && row === undefined)) return nothing
  const samples = await rehearse(read, survey, log, job)
  print(out, surveyLines({ ...source, delimiter }, survey, samples, language))
  if (survey.rows === 0) return nothing
  return { ...nothing, ...(await write(job, read, survey, log)) }
}
