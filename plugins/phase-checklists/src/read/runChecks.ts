import type { Words } from '@streekwerk/payload-kit'
import { atOnce, inTime } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { CheckAnswer } from '../domain/checklist/answer'
import { itemsOf } from '../domain/lifeCycle/lifeCycle'
import type { Check } from '../options'
import type { ResolvedOptions } from '../resolveOptions'
import type { StoredTrail } from './readTrail'

/** A check that never answers keeps nobody from the phases, and opens no gate. */
const PATIENCE_MS = 10_000

const notThereYet: CheckAnswer = {
  is: 'unavailable',
  because: { nl: 'Dit kan hier nog niet worden nagekeken.', en: 'This cannot be looked at here yet.' },
}
const broken: CheckAnswer = {
  is: 'broken',
  because: {
    nl: 'De controle zelf ging mis. De beheerder ziet in het logboek waarom.',
    en: 'The check itself failed. The administrator sees why in the log.',
  },
}

/** As many checks as look at the same moment: each may want connections to the database, which others want too. */
const AT_ONCE = 4

/** What one check finds of a subject; that it failed is told, and logged. */
const runCheck = async (
  name: string,
  { run }: Check,
  asked: { req: PayloadRequest; subject: string },
): Promise<CheckAnswer> => {
  if (!run) return notThereYet
  try {
    const { because, met }: { because: Words; met: unknown } = await inTime(run(asked), PATIENCE_MS)
    // Nothing but a plain yes opens a gate.
    return { is: met === true ? 'met' : 'notMet', because }
  } catch (error) {
    asked.req.payload.logger.error({ err: error, msg: `[phase-checklists] the check "${name}" failed.` })
    return broken
  }
}

/**
 * What the checks that a life cycle names find of a subject, by name; names the host does not know are left out. Several look at once, all
 * with one and the same question. They may ask for connections of their own: ask them before anything is locked.
 */
export const runChecks = async (
  { checks }: Pick<ResolvedOptions, 'checks'>,
  req: PayloadRequest,
  { stored: { lifeCycle }, subject }: Pick<StoredTrail, 'stored' | 'subject'>,
): Promise<ReadonlyMap<string, CheckAnswer>> => {
  const names = new Set(
    itemsOf(lifeCycle).flatMap(({ answeredBy, check }) => (answeredBy === 'check' && check ? [check] : [])),
  )
  const known = [...names].flatMap((name) => {
    const check = checks.get(name)
    return check ? [{ check, name }] : []
  })
  const asked = { req, subject }
  const found = await atOnce(known, AT_ONCE, async ({ check, name }) => ({
    answer: await runCheck(name, check, asked),
    name,
  }))
  return new Map(found.map(({ answer, name }) => [name, answer]))
}
