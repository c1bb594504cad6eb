import { HistoryTabLink } from '@streekwerk/payload-audit-trail/client'
import type { DocumentTabServerProps } from 'payload'

/** The tab of a document that leads to its history, also in the trash. */
export const HistoryTab = ({ i18n, payload }: DocumentTabServerProps) => (
  <HistoryTabLink
    adminRoute={payload.config.routes.admin}
    label={(i18n.t as (key: string) => string)('auditTrail:history')}
  />
)
