import { isAmong } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'

/** A query of trails as a condition on the trail of a statement. */
export const isTrailOf = (req: PayloadRequest, where: Where): SQL => isAmong(req, slugs.trails, where)
