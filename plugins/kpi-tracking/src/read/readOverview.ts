import type { Words } from '@streekwerk/payload-kit'
import { readTitles } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Level } from '../domain/kpi/kpi'
import { levels } from '../domain/kpi/kpi'
import type { Gauges } from '../domain/maths/gauges'
import { isSought } from '../domain/overview/isSought'
import type { OverviewQuery } from '../domain/overview/overviewQuery'
import { sdgs } from '../domain/overview/overviewQuery'
import { optionsOf } from './optionsOf'
import { readGauges } from './readGauges'
import type { ToldRollUp } from './readRollUps'
import { readAllRollUps } from './readRollUps'

/** KPIs of an indicator taken together: all of them, and those of each group where groups are asked for. */
export type Together = Readonly<{ whole: ToldRollUp; groups: readonly ToldRollUp[] }>

/** All KPIs together, as far as they are asked for. */
export type Overview = Readonly<{
  asked: OverviewQuery
  /** The ways in which they can be taken together, by name. */
  ways: readonly Readonly<{ name: string; label: Words }>[]
  /** What can be asked for: the kinds and goals of the indicators that there are. */
  levels: readonly Level[]
  sdgs: readonly string[]
  /** The themes that they are under, as far as whoever asks may read what they are called, in the order of their names. */
  themes: readonly Readonly<{ id: string; name: string }>[]
  gauges: Gauges
  /** How many indicators there are, and how many were asked for. */
  total: number
  count: number
  pages: number
  /** Those of the page. */
  indicators: readonly Together[]
}>

/** So many indicators make a page. */
const PAGE = 20

/**
 * Takes together the KPIs of each indicator that is asked for, in the order of their names; all pages of it. Null to who may read nothing,
 * and where the plugin is switched off.
 */
export const readTogether = async (
  req: PayloadRequest,
  query: OverviewQuery,
): Promise<Readonly<{ all: readonly ToldRollUp[]; sought: readonly Together[] }> | null> => {
  const told = await readAllRollUps(req, query.by)
  if (told === null) return null
  const all = told.filter(({ group }) => group === null)
  const { compare } = new Intl.Collator(req.i18n.language, { numeric: true })
  const groups = new Map<string, ToldRollUp[]>()
  for (const each of told) {
    if (each.group === null) continue
    const id = String(each.indicator.id)
    groups.set(id, [...(groups.get(id) ?? []), each])
  }
  const byName = (one: ToldRollUp, other: ToldRollUp): number =>
    compare(one.group?.name ?? '', other.group?.name ?? '')
  const sought = all
    .filter(({ indicator }) => isSought(query, indicator))
    .toSorted((one, other) => compare(one.indicator.name, other.indicator.name))
    .map((whole) => ({ groups: (groups.get(String(whole.indicator.id)) ?? []).toSorted(byName), whole }))
  return { all, sought }
}

const readThemes = async (req: PayloadRequest, all: readonly ToldRollUp[]): Promise<Overview['themes']> => {
  const themes = optionsOf(req.payload)?.themes ?? null
  if (themes === null) return []
  const titles = await readTitles(
    req,
    themes,
    all.flatMap(({ indicator }) => indicator.themes),
  )
  const { compare } = new Intl.Collator(req.i18n.language, { numeric: true })
  return [...titles].map(([id, name]) => ({ id, name })).sort((one, other) => compare(one.name, other.name))
}

/** Reads a page of all KPIs together. Null to who may read nothing, and where the plugin is switched off. */
export const readOverview = async (req: PayloadRequest, query: OverviewQuery): Promise<Overview | null> => {
  const options = optionsOf(req.payload)
  const [together, gauges] = await Promise.all([readTogether(req, query), readGauges(req)])
  if (!options || !together || !gauges) return null
  const { all, sought } = together
  const pages = Math.max(1, Math.ceil(sought.length / PAGE))
  const page = Math.min(query.page, pages)
  const has = (is: (indicator: ToldRollUp['indicator']) => boolean): boolean =>
    all.some(({ indicator }) => is(indicator))
  return {
    asked: { ...query, page },
    count: sought.length,
    gauges,
    indicators: sought.slice((page - 1) * PAGE, page * PAGE),
    levels: levels.filter((level) => has((indicator) => indicator.level === level)),
    pages,
    sdgs: sdgs.filter((sdg) => has((indicator) => indicator.sdgs.includes(sdg))),
    themes: await readThemes(req, all),
    total: all.length,
    ways: [...options.rollUps].map(([name, { label }]) => ({ label, name })),
  }
}
