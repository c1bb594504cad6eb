import type { Dashboard, DashboardBlock, DashboardPart } from './dashboard'

const refuse = (because: string): never => {
  throw new Error(`[dashboard] ${because}`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const listOf = (dashboard: Record<string, unknown>, name: 'blocks' | 'parts'): Record<string, unknown>[] => {
  const list = dashboard[name] ?? []
  return Array.isArray(list) && list.every(isRecord)
    ? list
    : refuse(`custom.dashboard.${name} must be a list of objects.`)
}

const refuseTwice = (list: readonly Record<string, unknown>[], name: string): void => {
  const keys = list.map(({ key }) => key)
  for (const [at, key] of keys.entries()) {
    if (typeof key !== 'string' || key === '') refuse(`custom.dashboard.${name}[${at}] needs a key.`)
    if (keys.indexOf(key) !== at)
      refuse(`custom.dashboard.${name} has ${JSON.stringify(key)} twice; give each a key of its own.`)
  }
}

/**
 * The dashboard that a config was given under `custom.dashboard`: what the house put there and plugins appended. Throws, naming
 * the place and the remedy, on a part that would stand nowhere or that does not say whom it is for.
 */
export const dashboardOf = ({ custom }: { custom?: Record<string, unknown> }): Dashboard => {
  const given = custom?.dashboard
  if (given === undefined) return { blocks: [], parts: [] }
  const dashboard = isRecord(given) ? given : refuse('custom.dashboard must be an object.')
  const [blocks, parts] = [listOf(dashboard, 'blocks'), listOf(dashboard, 'parts')]
  refuseTwice(blocks, 'blocks')
  refuseTwice(parts, 'parts')
  for (const { block, isFor, key, read } of parts) {
    const name = JSON.stringify(key)
    if (!blocks.some((each) => each.key === block))
      refuse(
        `part ${name} stands under ${JSON.stringify(block)}, which is no block; add one or name another.`,
      )
    if (typeof isFor !== 'function')
      refuse(`part ${name} does not say whom it is for; give it isFor(req), or nobody would be safe from it.`)
    if (typeof read !== 'function') refuse(`part ${name} cannot be read; give it read(req).`)
  }
  return {
    blocks: blocks as unknown as readonly DashboardBlock[],
    parts: parts as unknown as readonly DashboardPart[],
  }
}
