import { readFileSync } from 'node:fs'

const bootId = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

/** The fields after the name of the program, which may itself hold spaces and brackets: state first, start time twentieth. */
const statFields = (pid: number) => {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

const isSignalable = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * A text that no later process with the same number shares, or null when nothing lives under that number.
 * A zombie (ended, its parent did not ask for it) counts as ended. Without /proc it is only the number.
 */
export const processIdentity = (pid: number): string | null => {
  if (!isSignalable(pid)) return null
  try {
    const fields = statFields(pid)
    return fields[0] === 'Z' ? null : [pid, bootId(), fields[19]].join(':')
  } catch {
    return process.platform === 'linux' ? null : String(pid)
  }
}
