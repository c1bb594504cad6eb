import type { PayloadRequest } from 'payload'

import type { Door } from '../doors'
import { siteMatrix, type Who } from '../matrix'
import type { Stage } from '../stage'
import { mayQuestion, type Question } from './question'

/** What can be asked of the global of the site. */
export const siteOperations = ['read', 'readVersions', 'update'] as const
export type SiteOperation = (typeof siteOperations)[number]

/** All that is asked of the site about one operation in the name of one visitor. */
export const questionsOfSite = (
  { payload, visitors }: Stage,
  door: Door,
  operation: SiteOperation,
  who: Who,
): Question[] => {
  const visitor = visitors[who]
  const what = `${who} ${operation} the site`
  const may = operation !== 'readVersions' && siteMatrix[who][operation] !== 'none'
  const ask: Record<SiteOperation, () => Promise<boolean>> = {
    read: async () => !(await door.readSite(visitor)).denied,
    // The site keeps no versions, so that only the rule can be asked.
    readVersions: async () => {
      const site = payload.globals.config.find(({ slug }) => slug === 'site')
      const req = { context: {}, payload, user: visitor.user } as unknown as PayloadRequest
      return (await site?.access.readVersions?.({ req })) === true
    },
    update: async () => !(await door.writeSite(visitor, { tagline: 'Anders' })).denied,
  }
  return [mayQuestion(what, may, ask[operation])]
}
