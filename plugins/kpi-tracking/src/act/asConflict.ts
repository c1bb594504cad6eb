import { causeOf, conflict } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { refusals } from '../words/refusals'

/**
 * What PostgreSQL says where others came first: a rule of the tables, a row that is gone, one that is there already, two that wait for each
 * other.
 */
const OTHERS_CAME_FIRST: ReadonlySet<string | null> = new Set(['23001', '23503', '23505', '40P01'])

/** The error that whoever asked is told: that others came first is a conflict, and nothing to be alarmed about. */
export const asConflict = (req: PayloadRequest, error: unknown): unknown =>
  OTHERS_CAME_FIRST.has(causeOf(error)) ? conflict(req, refusals.savedMeanwhile) : error
