import type { CollectionBeforeValidateHook } from 'payload'

import type { Kpi } from '../domain/kpi/kpi'
import { kpiFaults } from '../domain/kpi/kpiFaults'
import { toIndicator } from '../read/toKpi'
import { kpiFaultWords } from '../words/refusals'
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

/** Refuses an indicator that nothing could be measured with, at the field that is wrong. */
export const refuseFaultyIndicator: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const after = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>
  const faults = kpiFaults({ ...anyKpi, ...toIndicator(after) })
  refuseFirst(
    req,
    faults.map(({ fault, field }) => ({
      path: hasPath(field) ? paths[field] : field,
      words: kpiFaultWords[fault],
    })),
  )
  return data
}
