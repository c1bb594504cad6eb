import type { OverviewQuery } from '../../domain/overview/overviewQuery'

/** The address of a view of the overview: what was not asked for is left out, and so is the first page. */
export const overviewAddress = (
  path: string,
  { lifeCycle, notStarted, page, phase, state }: Readonly<Partial<OverviewQuery>>,
): string => {
  const said = new URLSearchParams()
  for (const [name, value] of [
    ['lifeCycle', lifeCycle],
    ['phase', phase],
    ['state', state],
    ['notStarted', notStarted ? '1' : null],
    ['page', page === 1 ? null : page],
  ] as const)
    if (value !== null && value !== undefined && value !== '') said.set(name, String(value))
  return said.size === 0 ? path : `${path}?${said.toString()}`
}
