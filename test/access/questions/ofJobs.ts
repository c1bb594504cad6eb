import type { Access, PayloadRequest } from 'payload'

import type { Who } from '../matrix'
import type { Stage } from '../stage'
import { mayQuestion, type Question } from './question'

/** The global in which Payload writes down what it planned when. */
export const JOBS = 'payload-jobs-stats'

/** What can be asked of it. */
export const jobsOperations = ['read', 'readVersions', 'update'] as const
export type JobsOperation = (typeof jobsOperations)[number]

/** The rules of that global. */
export const jobsRules = ({ payload }: Stage): Record<string, Access | undefined> =>
  payload.globals.config.find(({ slug }) => slug === JOBS)?.access ?? {}

/** All that is asked of that global about one operation in the name of one visitor: it is for nobody. */
export const questionsOfJobs = (stage: Stage, operation: JobsOperation, who: Who): Question[] => {
  const { payload, visitors } = stage
  const req = { context: {}, payload, user: visitors[who].user } as unknown as PayloadRequest
  const isLetIn = async () => (await jobsRules(stage)[operation]?.({ req })) !== false
  return [mayQuestion(`${who} ${operation} ${JOBS}`, false, isLetIn)]
}
