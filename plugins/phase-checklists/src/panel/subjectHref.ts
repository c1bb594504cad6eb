import { panelAddress } from '@streekwerk/payload-kit'

import { phasesPath } from './phasesPath'

/** The address of the phases of a subject, at one of its items where that is named by its key. */
export const subjectHref = (
  { adminRoute, collection }: Readonly<{ adminRoute: string; collection: string }>,
  subject: number | string,
  item?: string,
): string => panelAddress(adminRoute, phasesPath(collection, subject, item))
