import type { CollectionBeforeChangeHook } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import type { LinkState } from '../../../../src/domain/education/curriculumLinkStates'

/** Writes down who reviewed; a remark has done its work once it is published. */
export const recordReview: CollectionBeforeChangeHook = ({ data, req }) => {
  // An old version comes back as a text to go on with, not as a decision that was once made.
  if (req.context.isRestoringVersion === true)
    return { ...data, reviewRemark: null, reviewedBy: null, state: 'draft' }
  const state = data.state as LinkState | undefined
  const viewer = viewerOf(req)
  const isReview =
    viewer !== null && viewer.roles.some((role) => role === 'admin' || role === 'process-manager')
  const isDecision = state === 'returned' || data._status === 'published'
  return {
    ...data,
    ...(isDecision && viewer !== null && { reviewedBy: isReview ? viewer.id : null }),
    ...(data._status === 'published' && { reviewRemark: null }),
  }
}
