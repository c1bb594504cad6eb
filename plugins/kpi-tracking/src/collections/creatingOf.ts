import { idOf } from '@streekwerk/payload-kit'
import type { Access } from 'payload'

import { mayFor } from '../read/mayFor'
import { isYes } from './through'

/**
 * Who may make what names a KPI: whoever the rule lets at that KPI. Without anything said yet it tells whether there may be one of which
 * somebody may.
 */
export const creatingOf =
  (access: Access): Access =>
  async ({ data, req }): Promise<boolean> => {
    const answer = await access({ req })
    if (answer === true || data === undefined || data === null) return isYes(answer)
    const kpi = idOf((data as Readonly<Record<string, unknown>>).kpi)
    return kpi !== null && mayFor(req, access, kpi)
  }
