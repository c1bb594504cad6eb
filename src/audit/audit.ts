import type { AuditTrailOptions } from '@streekwerk/payload-audit-trail'

import { yesOrNo } from '../access/pluginRules'
import { only } from '../domain/access/policy'
import { auditedCollections, auditedGlobals } from './audited'

/**
 * Who changed what in the house, and who may look at it. A history tells what a document was before it came to be whose it is: before a
 * round was revealed, or while it was of another organisation. It is for those whose reach does not depend on that.
 */
export const audit: AuditTrailOptions = {
  access: {
    read: yesOrNo(only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker')),
    readDeleted: yesOrNo(only('all', 'admin')),
    readSignIns: yesOrNo(only('all', 'admin')),
  },
  // Never an e-mail address, which colleagues may not read.
  actorName: ({ name }) => (typeof name === 'string' ? name : ''),
  collections: auditedCollections,
  globals: auditedGlobals,
  timeZone: 'Europe/Amsterdam',
  titles: { media: 'alt' },
}
