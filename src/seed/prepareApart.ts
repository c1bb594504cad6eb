import { runChild } from '../processes/runChild'
import { Refusal } from '../refusal'
import type { PrepareReport } from './prepare'

const LIMIT_MS = 10 * 60_000

type Saying = Partial<Record<keyof PrepareReport, string>>

/** Tells the program that waits, one line at a time. */
export const sayApart = (saying: Saying): void => console.log(JSON.stringify(saying))

const isSaying = (line: string): boolean => /^\{"(note|progress)":/.test(line)

/** Prepares the content in a process of its own, which ends with all the memory it took. */
export const prepareApart = async ({ note, progress }: PrepareReport): Promise<void> => {
  const said: string[] = []
  const hear = (line: string): void => {
    if (!isSaying(line)) {
      said.push(line.replace(/^✗ /, ''))
      return
    }
    const saying = JSON.parse(line) as Saying
    if (saying.note !== undefined) note(saying.note)
    if (saying.progress !== undefined) progress(saying.progress)
  }
  const command = ['-C', 'production', 'src/commands/run.mjs', 'prepare']
  const { code, timedOut } = await runChild(process.execPath, command, { limitMs: LIMIT_MS, onLine: hear })
  if (code === 0) return
  throw new Refusal(
    timedOut
      ? `The content was not made within ${LIMIT_MS / 60_000} minutes.`
      : said.join('\n').trim() || 'The content could not be made.',
  )
}
