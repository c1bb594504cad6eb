import type { PayloadRequest } from 'payload'

import { onlyRoles } from '../../../src/access/fieldAccess'
import { confidantes } from '../../../src/domain/access/readers'
import { isInternalSection } from '../../../src/domain/plans/internalSections'

/** Whether somebody may read what is written in a section with this key. */
export const mayReadText = (req: PayloadRequest, key: unknown): boolean =>
  !isInternalSection(key) || Boolean(onlyRoles(...confidantes)({ req }))
