import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf, isSeen, isThere, wrongAt } from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { lockKpi } from '../act/byStep'
import type { KpiFault } from '../domain/kpi/kpiFaults'
import { kpiFaults } from '../domain/kpi/kpiFaults'
import { countLike, readDoc } from '../read/readKpi'
import { toKpi } from '../read/toKpi'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { kpiFaultWords, refusals } from '../words/refusals'
import { lockIndicator } from './keepIndicator'
import { refuseFirst } from './said'

type Plain = Readonly<Record<string, unknown>>

const pathOf = (field: KpiFault['field']): string => (field === 'baseline' ? 'baseline.value' : field)

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []

/** Whoever names a subject can read it; what the KPI was of already stays, whoever saves it. */
const refuseForeignSubjects = async (
  req: PayloadRequest,
  subject: string,
  { after, before }: { after: Plain; before: Plain },
): Promise<void> => {
  const known = new Set(idsIn(before.subjects))
  for (const id of idsIn(after.subjects))
    if (!known.has(id) && !(await isSeen(req, subject, id)))
      throw wrongAt(req, 'subjects', refusals.subjectUnknown)
}

const readIndicator = async (req: PayloadRequest, id: string): Promise<Doc> => {
  await lockIndicator(req, id)
  const indicator = await readDoc(req, slugs.indicators, id)
  if (!indicator) throw wrongAt(req, 'indicator', refusals.indicatorUnknown)
  return indicator
}

/** A KPI that was measured stays of its indicator: its values are of that. */
const keepIndicatorOf = async (
  req: PayloadRequest,
  { before, indicator }: { before: Partial<Doc>; indicator: string },
): Promise<void> => {
  if (before.id === undefined || idOf(before.indicator) === indicator) return
  const measured = await countLike(req, slugs.measurements, { kpi: { equals: before.id } })
  if (measured > 0) throw conflict(req, refusals.frozen)
}

/** Refuses a KPI that could not be measured or is of what is not there, at the field that is wrong. */
export const refuseFaultyKpi =
  ({ subject, users }: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before = (operation === 'update' ? originalDoc : {}) as Partial<Doc>
    const after: Plain = { ...before, ...data }
    const id = idOf(after.indicator)
    // What is required and left out Payload tells.
    if (id === null) return data
    if (before.id !== undefined) await lockKpi(req, before.id)
    const indicator = await readIndicator(req, id)
    await keepIndicatorOf(req, { before, indicator: id })
    await refuseForeignSubjects(req, subject, { after, before })
    const responsible = idOf(after.responsible)
    if (
      responsible !== null &&
      responsible !== idOf(before.responsible) &&
      !(await isThere(req, users, responsible))
    )
      throw wrongAt(req, 'responsible', refusals.personUnknown)
    const kpi = toKpi(indicator, after)
    if (kpi.from === '' || kpi.until === '') return data
    refuseFirst(
      req,
      kpiFaults(kpi).map(({ fault, field }) => ({ path: pathOf(field), words: kpiFaultWords[fault] })),
    )
    return data
  }
