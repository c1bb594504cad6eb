import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { consentFault, type Source } from '../../../../src/domain/mapping/sources'
import { invalid } from '../../../../src/hooks/refuse'

/** An interview is kept only with the consent of whoever was spoken to, also when that consent is withdrawn later. */
export const refuseWithoutConsent: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const { consent, kind } = { ...(originalDoc as JsonObject | undefined), ...data } as Source
  const because = consentFault({ consent, kind })
  if (because !== undefined) throw invalid({ collection, req }, { because, path: 'consent' })
  return data
}
