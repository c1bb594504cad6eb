import type { SQL } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'
import { isAmong } from './isAmong'
import { tableOf } from './tableOf'

/** A query of trails as a condition on the trail of a statement. */
export const isTrailOf = (req: PayloadRequest, where: Where): SQL =>
  isAmong(req, { collection: slugs.trails, of: tableOf(req.payload, slugs.trails), where })
