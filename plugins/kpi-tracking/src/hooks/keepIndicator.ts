import type { Doc } from '@streekwerk/payload-kit'
import { conflict, localApi, lock, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import { countLike } from '../read/readKpi'
import { reread } from '../read/reread'
import { toIndicator } from '../read/toKpi'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

type Plain = Readonly<Record<string, unknown>>

/** Lets one transaction at a time change an indicator, or make a KPI of it. */
export const lockIndicator = (req: PayloadRequest, indicator: number | string): Promise<void> =>
  lock(req, 'kpi-tracking indicator', indicator)

const isUsed = async (req: PayloadRequest, indicator: number | string): Promise<boolean> =>
  (await countLike(req, slugs.kpis, { indicator: { equals: indicator } })) > 0

/** What a value means: whoever changes it makes other numbers of those that were measured. */
const meaning = (stored: Plain): string => {
  const { direction, isCumulative, mayBeNegative, type } = toIndicator(stored)
  return JSON.stringify([direction, isCumulative, mayBeNegative, type])
}

/** Keys of what was divided by; more may come, and none may go. */
const keysOf = (stored: Plain): readonly string[] =>
  toIndicator(stored).dimensions.flatMap(({ categories, isExhaustive, key }) => [
    JSON.stringify([key, isExhaustive]),
    ...categories.map((category) => JSON.stringify([key, category])),
  ])

/** A level that is called what another was called is that one: the same number would say something else. */
const turnsLevels = (before: Plain, after: Plain): boolean => {
  const [was, is] = [before, after].map(({ rubric }) => rowsIn(rubric).map(({ label }) => textIn(label)))
  return is?.some((label, at) => label !== '' && label !== was?.[at] && was?.includes(label)) === true
}

const loses = (before: Plain, after: Plain): boolean => {
  const kept = new Set(keysOf(after))
  const [was, is] = [toIndicator(before), toIndicator(after)]
  return (
    keysOf(before).some((key) => !kept.has(key)) ||
    is.levels !== was.levels ||
    turnsLevels(before, after) ||
    is.decimals < was.decimals
  )
}

const isFirstLanguage = ({ locale, payload }: PayloadRequest): boolean => {
  const { localization } = payload.config
  return !localization || !locale || locale === localization.defaultLocale
}

/** The unit as it is kept in the language that is written: what a fallback shows there is not what stands there. */
const unitBefore = async (req: PayloadRequest, id: number | string): Promise<string> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.indicators,
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    // Asking in all languages would have the save go on in all of them.
    req: isolateObjectProperty(req, ['fallbackLocale', 'locale']),
    select: { unit: true },
    where: { id: { equals: id } },
  })
  const unit = docs[0]?.unit
  const said = typeof unit === 'object' && unit !== null ? (unit as Plain)[req.locale ?? ''] : unit
  return textIn(said)
}

/**
 * Keeps what an indicator means once KPIs rest on it: other words for it, more categories and more decimals do not change what was
 * measured; another type, unit or direction would.
 */
export const keepMeaning: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const before = originalDoc as Doc
  const after: Plain = { ...before, ...data }
  await lockIndicator(req, before.id)
  await reread(req, slugs.indicators, before)
  const was = await unitBefore(req, before.id)
  // A translation may come later; that there was no unit in the first language is a unit, too.
  const isTranslated = was === '' && !isFirstLanguage(req)
  const isOtherUnit = data !== undefined && 'unit' in data && !isTranslated && textIn(after.unit) !== was
  if (!isOtherUnit && meaning(after) === meaning(before) && !loses(before, after)) return data
  if (await isUsed(req, before.id)) throw conflict(req, refusals.frozen)
  return data
}

/** An indicator that KPIs are of is not deleted. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockIndicator(req, id)
  if (await isUsed(req, id)) throw conflict(req, refusals.isUsed)
}
