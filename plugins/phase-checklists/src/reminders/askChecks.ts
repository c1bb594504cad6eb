import { runCheck } from '../read/runChecks'
import type { FoundReminder } from './foundReminder'
import type { Run } from './run'

const isMet = async ({ checked, options, req }: Run, name: string, subject: string): Promise<boolean> => {
  const check = options.checks.get(name)
  if (!check) return false
  const key = `${name} ${subject}`
  const answer = checked.get(key) ?? runCheck(name, check, { req, subject })
  checked.set(key, answer)
  return (await answer).is === 'met'
}

/** Lets the checks say of what they answer whether it is settled; each is asked once of a subject, whoever is told of it. */
export const askChecks = async (
  run: Run,
  reminders: readonly FoundReminder[],
): Promise<readonly FoundReminder[]> => {
  const asked: FoundReminder[] = []
  for (const reminder of reminders)
    asked.push(
      reminder.check !== null && (await isMet(run, reminder.check, reminder.subject))
        ? { ...reminder, isSettled: true }
        : reminder,
    )
  return asked
}
