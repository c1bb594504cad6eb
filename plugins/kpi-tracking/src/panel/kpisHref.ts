import { panelAddress } from '@streekwerk/payload-kit'

import { kpisPath } from './kpisPath'

/** The address of a KPI in the tab of one of its subjects. */
export const kpisHref = (
  { adminRoute, collection }: Readonly<{ adminRoute: string; collection: string }>,
  subject: number | string,
  kpi: number | string,
): string => panelAddress(adminRoute, kpisPath(collection, subject, kpi))
