import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** Memory that a process holds now, in megabytes. */
export const residentMegabytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { timeout: 5000 }).toString()) / 1024

/** Processor time that a process has used, in seconds; undefined where the system does not tell. */
export const processorSeconds = (pid: number): number | undefined => {
  try {
    // The name of the program, in brackets, may hold spaces; the fields after it may not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  } catch {
    return undefined
  }
}
