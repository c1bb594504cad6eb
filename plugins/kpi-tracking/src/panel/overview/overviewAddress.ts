import type { OverviewQuery } from '../../domain/overview/overviewQuery'

/** What an overview asks for as an address says it: what was not asked for is left out, and so is the first page. */
export const overviewAddress = (
  path: string,
  { by, level, page, sdg, search, theme }: Readonly<Partial<OverviewQuery>>,
): string => {
  const said = new URLSearchParams()
  for (const [name, value] of [
    ['by', by],
    ['search', search],
    ['level', level],
    ['sdg', sdg],
    ['theme', theme],
    ['page', page === 1 ? null : page],
  ] as const)
    if (value !== null && value !== undefined && value !== '') said.set(name, String(value))
  return said.size === 0 ? path : `${path}?${said.toString()}`
}
