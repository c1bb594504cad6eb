import type { NamedKpi } from '@streekwerk/payload-kpi-tracking'
import { kpisPath, periodName, readDue, readToApprove } from '@streekwerk/payload-kpi-tracking'

import { dayWords } from '../../domain/dates/dayWords'
import type { Words } from '../../domain/locales/locales'
import type { DashboardTopic } from '../dashboard'
import { askPart } from './askPart'
import { asIs, titled } from './words'

/** As many as are shown, and some; of the others only the number is told. */
const READ = 10
/** What goes on for longer is no matter for today. */
const DAYS_AHEAD = 14

const OVERVIEW = '/kpis'

type Named = Readonly<{ kpi: NamedKpi; period: Readonly<{ key: string; from: string; until: string }> }>

const late: Words = { nl: 'te laat', en: 'overdue' }
const begun: Words = { nl: 'concept', en: 'draft' }

const nothing: DashboardTopic = { count: 0, rows: [] }

/** A KPI in a period, in the tab of the first of its projects. */
const rowOf = ({ kpi, period }: Named, facts: readonly Words[], warning: Words | null = null) => {
  const [subject] = kpi.subjects
  return {
    facts: [
      ...(subject?.title ? [asIs(subject.title)] : []),
      { nl: periodName('nl', kpi.frequency, period), en: periodName('en', kpi.frequency, period) },
      ...facts,
    ],
    href: subject ? kpisPath('projects', subject.id, kpi.id) : OVERVIEW,
    title: titled(kpi.name),
    warning,
  }
}

/** What others measured, and waits for the approval of somebody who may give it. */
export const measurementsToApprove = askPart('measurements-to-approve', async (req) => {
  const waiting = await readToApprove(req, { limit: READ })
  if (!waiting) return nothing
  const rows = waiting.docs.map((each) => {
    const { en, nl } = dayWords(each.submittedOn)
    return rowOf(each, [
      { nl: `ingediend op ${nl}`, en: `submitted on ${en}` },
      ...(each.submittedBy === '' ? [] : [asIs(each.submittedBy)]),
    ])
  })
  return { all: OVERVIEW, count: waiting.count, rows }
})

/** What somebody answers for and is to be measured. */
export const measurementsDue = askPart('measurements-due', async (req) => {
  const due = await readDue(req, { daysAhead: DAYS_AHEAD, isMineOnly: true, limit: READ })
  if (!due) return nothing
  const rows = due.docs.map((each) => {
    const { en, nl } = dayWords(each.period.until)
    return rowOf(
      each,
      [{ nl: `tot en met ${nl}`, en: `through ${en}` }, ...(each.hasDraft ? [begun] : [])],
      each.daysOverdue > 0 ? late : null,
    )
  })
  return { all: OVERVIEW, count: due.count, rows }
})
