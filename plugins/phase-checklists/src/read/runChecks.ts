import type { PayloadRequest } from 'payload'

import type { CheckAnswer } from '../domain/checklist/answer'
import type { LifeCycle } from '../domain/lifeCycle/lifeCycle'
import { itemsOf } from '../domain/lifeCycle/lifeCycle'
import type { Check } from '../options'
import type { ResolvedOptions } from '../resolveOptions'

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

const runOne = async (
  name: string,
  { run }: Check,
  asked: { req: PayloadRequest; subject: string },
): Promise<CheckAnswer> => {
  if (!run) return notThereYet
  try {
    const { because, met } = await run(asked)
    return { is: met ? 'met' : 'notMet', because }
  } catch (error) {
    asked.req.payload.logger.error({ err: error, msg: `[phase-checklists] the check "${name}" failed.` })
    return broken
  }
}

/**
 * What the checks that a life cycle names find of a subject, by name. They read outside the transaction of the request, so that
 * a query of theirs that fails spoils nothing; names the host does not know are left out.
 */
export const runChecks = async (
  { checks }: Pick<ResolvedOptions, 'checks'>,
  req: PayloadRequest,
  { lifeCycle, subject }: { lifeCycle: LifeCycle; subject: string },
): Promise<ReadonlyMap<string, CheckAnswer>> => {
  const outside: PayloadRequest = { ...req }
  delete outside.transactionID
  const names = new Set(
    itemsOf(lifeCycle).flatMap(({ answeredBy, check }) => (answeredBy === 'check' && check ? [check] : [])),
  )
  const found = new Map<string, CheckAnswer>()
  for (const name of names) {
    const check = checks.get(name)
    if (check) found.set(name, await runOne(name, check, { req: outside, subject }))
  }
  return found
}
