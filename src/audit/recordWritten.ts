import { recordChanges } from '@streekwerk/payload-audit-trail'
import type { KpiTrackingOptions } from '@streekwerk/payload-kpi-tracking'

/** Puts in the audit trail what a plugin wrote past Payload, in the transaction of that. */
export const recordWritten: NonNullable<KpiTrackingOptions['onWritten']> = ({ changes, req }) =>
  recordChanges(req, changes)
