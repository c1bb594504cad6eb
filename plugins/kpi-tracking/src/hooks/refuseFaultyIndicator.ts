import type { CollectionBeforeValidateHook } from 'payload'

import type { Kpi } from '../domain/kpi/kpi'
import { kpiFaults } from '../domain/kpi/kpiFaults'
import { toIndicator } from '../read/toKpi'
import type { ResolvedOptions } from '../resolveOptions'
import { kpiFaultWords } from '../words/refusals'
import { refuseUnknown } from './refuseUnknown'
import { refuseFirst } from './said'

/** What a KPI adds to an indicator, of which nothing is wrong. */
const anyKpi: Omit<Kpi, keyof ReturnType<typeof toIndicator>> = {
  baseline: null,
  endedOn: null,
  frequency: 'life',
  from: '2000-01-01',
  margin: 0,
  until: '2000-12-31',
}

const paths = {
  decimals: 'decimals',
  dimensions: 'dimensions',
  isCumulative: 'isCumulative',
  levels: 'rubric',
}

const hasPath = (field: string): field is keyof typeof paths => field in paths

/** Refuses an indicator that nothing could be measured with, or that is under what is not there, at the field that is wrong. */
export const refuseFaultyIndicator =
  ({ themes }: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before = (operation === 'update' ? originalDoc : {}) as Readonly<Record<string, unknown>>
    const after = { ...before, ...data }
    const faults = kpiFaults({ ...anyKpi, ...toIndicator(after) })
    refuseFirst(
      req,
      faults.map(({ fault, field }) => ({
        path: hasPath(field) ? paths[field] : field,
        words: kpiFaultWords[fault],
      })),
    )
    if (themes !== null) await refuseUnknown(req, { after, before, field: 'themes', of: themes })
    return data
  }
