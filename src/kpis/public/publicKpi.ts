import type { Aggregation, KpiDocs, RolledUp, ToldKpi } from '@streekwerk/payload-kpi-tracking'
import { madeOf, toldFrom } from '@streekwerk/payload-kpi-tracking'

import type { Parts, Pen, PublicEntry, StoredDocument } from '../../domain/publication/pen'
import { slugify } from '../../domain/slugs/slugify'
import { allowedDocs } from './allowedDocs'
import { dimensionsOf } from './dimensionsOf'
import { pointsOf } from './pointsOf'

/** The row does not hang on the day on which it was written: which standings are told, and when, is up to who shows it. */
const AFTER_ALL = '9999-12-31'

/** Two KPIs may be called the same; so much of an id tells them apart, and stays when one is called otherwise. */
const TAIL = 6

const slugOf = (name: string | undefined, id: unknown): string | null => {
  const words = slugify(name ?? '')
  return words === '' ? null : `${words}-${String(id).slice(-TAIL)}`
}

/** What such values make together, as a series says it; of the least and the most it knows nothing. */
const togetherOf = (rolled: RolledUp): 'count' | 'latest' | 'ratio' | 'sum' | null => {
  const made = madeOf(rolled)
  switch (made) {
    case 'fraction':
      return 'ratio'
    case 'count':
    case 'latest':
    case 'sum':
      return made
    case 'maximum':
    case 'minimum':
    case null:
      return null
  }
}

const isNowhere = ({ latest, points }: ToldKpi): boolean =>
  latest === null && points.some(({ own }) => own !== null)

const unitOf = (unit: unknown, { levels, type }: { levels: number; type: string }): unknown =>
  type === 'rubric' ? { nl: `van de ${levels}`, en: `of ${levels}` } : unit

const courseOf = <Field>(docs: KpiDocs, write: Pen<Field>): Field | null => {
  const { indicator, kpi: doc } = docs
  const { kpi, told } = toldFrom(docs, AFTER_ALL)
  const baseline = doc.baseline as StoredDocument | undefined
  const aggregation = indicator.aggregation as Aggregation
  return write.series({
    baseline:
      kpi.baseline === null ? null : { on: baseline?.on, source: baseline?.source, value: kpi.baseline },
    decimals: kpi.decimals,
    dimensions: dimensionsOf(docs, kpi),
    direction: kpi.direction,
    format: kpi.type === 'percentage' || kpi.type === 'yesNo' ? kpi.type : 'number',
    points: pointsOf({ frequency: kpi.frequency, points: told.points }),
    reasons: 'kpiVerdict',
    // Where it stands now is not known when the last value is nowhere: an earlier one is not taken for it.
    together: isNowhere(told) ? null : togetherOf({ aggregation, type: kpi.type }),
    unit: unitOf(indicator.unit, kpi),
  })
}

/**
 * What the public may know of a KPI that was made public: what it tells, how it is measured, where it began, and of each period what was
 * aimed at and what was approved, as long as all projects that it is of are public. Never what was handed in and not approved, by whom,
 * its evidence, or who answers for it.
 */
export const publicKpi = <Field>(
  kpi: StoredDocument,
  _locale: string,
  write: Pen<Field>,
  parts: Parts = {},
): PublicEntry<Field> | null => {
  const docs = allowedDocs(kpi, parts)
  const name = write.words(kpi.name)
  const entry = {
    slug: write.slug(slugOf(name?.text, kpi.id)),
    title: name,
    summary: write.words(docs.indicator.tells),
    fields: {
      course: courseOf(docs, write),
      ended: write.date(docs.kpi.endedOn),
      method: write.text(kpi.method),
    },
    references: [
      ...write.references('indicator', 'indicators', kpi.indicator, { required: true }),
      ...write.references('project', 'projects', kpi.subjects, { required: true }),
    ],
    sortAt: write.instant(kpi.createdAt),
  }
  return kpi.isPublic === true && parts.indicators?.length === 1 ? entry : null
}
