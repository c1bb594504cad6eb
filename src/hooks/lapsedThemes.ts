import type { PayloadRequest } from 'payload'

import { isLapsed } from '../domain/region/lapsed'
import { today } from './today'

/** More themes than all versions of an agenda of some decades hold together. */
const THEME_LIMIT = 2000

type Lapsed = ReadonlyMap<string, string>

/** One request, one answer per language, however many documents name a theme. */
type Known = { lapsedThemes?: Map<string, Promise<Lapsed>> }

/** Read in every language at once, a title is a table of them. */
const titleOf = (title: unknown): string =>
  typeof title === 'string' ? title : ((title as { nl?: string } | null)?.nl ?? '')

const ask = async (req: PayloadRequest): Promise<Lapsed> => {
  const { docs } = await req.payload.find({
    collection: 'themes',
    depth: 1,
    limit: THEME_LIMIT,
    overrideAccess: true,
    pagination: false,
    populate: { agendas: { validTo: true } },
    req,
    select: { agenda: true, title: true },
    where: { 'agenda.validTo': { less_than: `${today()}T23:59:59.999Z` } },
  })
  const lapsed = docs.filter(({ agenda }) => typeof agenda === 'object' && isLapsed(agenda, today()))
  return new Map(lapsed.map(({ id, title }) => [id, titleOf(title)]))
}

/** The themes of versions of the regional agenda that hold no longer, by id with their titles: one query per request. */
export const lapsedThemes = (req: PayloadRequest): Promise<Lapsed> => {
  const context = req.context as Known
  context.lapsedThemes ??= new Map()
  const language = req.locale ?? ''
  const answer = context.lapsedThemes.get(language) ?? ask(req)
  context.lapsedThemes.set(language, answer)
  return answer
}
