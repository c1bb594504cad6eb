import type { Access, PayloadRequest } from 'payload'

import { type Origin, originOf } from '../../../src/access/origin'
import type { BoundedReach, Scope, Scopes } from '../../../src/access/scope'
import { type Grants, type Reach, reaches } from '../../../src/domain/access/reach'
import { type Role, roles } from '../../../src/domain/people/roles'
import { type Who, whos } from '../matrix'
import type { Question } from '../questions/question'
import type { Stage } from '../stage'
import { guardsAmong, type Loosening } from './loosening'
import { conditionsIn, type Path, widened } from './widen'

/** A rule in its place: what it is called, where it stands, and what is asked of it in the name of somebody. */
export type PlacedRule = {
  name: string
  operation: string
  questionsFor: (who: Who) => Question[]
  rules: Record<string, Access | undefined>
}

type Policy = Extract<Origin<Access>, { kind: 'policy' }>

const questionsFor = ({ questionsFor: ask }: PlacedRule, those: readonly Who[]): Question[] =>
  guardsAmong(those.flatMap(ask))

const loosening = (
  place: PlacedRule,
  how: string,
  looser: Access,
  those: readonly Who[] = whos,
): Loosening => ({
  apply: () => {
    const right = place.rules[place.operation]
    place.rules[place.operation] = looser
    return () => {
      place.rules[place.operation] = right
    }
  },
  questions: questionsFor(place, those),
  what: `${place.name} ${place.operation}: ${how}`,
})

/** Whether a reach lets somebody make nothing, anything, or what its scope asks for. */
const creationIn = (scope: Scope | undefined): 'anything' | 'nothing' | 'something' => {
  if (scope?.keeps === undefined) return 'nothing'
  return Object.keys(scope.keeps).length === 0 && scope.either === undefined ? 'anything' : 'something'
}

/** Whether a role that reaches farther could do more: a creation is not bounded by where documents lie. */
const isLooser = (operation: string, now: Reach, farther: Reach, scopes: Scopes): boolean => {
  const scopeOf = (reach: Reach) => scopes[reach as BoundedReach]
  if (farther !== 'all' && scopeOf(farther) === undefined) return false
  if (operation !== 'create') return true
  if (farther === 'all') return now === 'none' || creationIn(scopeOf(now)) !== 'anything'
  return creationIn(scopeOf(farther)) !== 'nothing'
}

/** Every role lifted to every farther reach that the collection knows. */
const byRole = (place: PlacedRule, { grants, remake, scopes }: Policy): Loosening[] =>
  roles.flatMap((role) => {
    const now = grants[role] ?? 'none'
    const farther = reaches
      .slice(reaches.indexOf(now) + 1)
      .filter((reach) => isLooser(place.operation, now, reach, scopes))
    return farther.map((reach) =>
      loosening(place, `${role} reaches ${reach}`, remake({ ...grants, [role]: reach }, scopes), [role]),
    )
  })

const holders = (grants: Grants, reach: BoundedReach): Role[] =>
  roles.filter((role) => grants[role] === reach)

const withScope = (scopes: Scopes, reach: BoundedReach, scope: Scope): Scopes => ({
  ...scopes,
  [reach]: scope,
})

/** Where every condition of a scope stands in the queries that it makes for somebody. */
const conditionsFor = async (
  stage: Stage,
  { grants, remake, scopes }: Policy,
  reach: BoundedReach,
  who: Who,
): Promise<Path[]> => {
  const scope = scopes[reach]
  const found: Path[] = []
  if (scope === undefined) return found
  const watched: Scope = {
    ...scope,
    where: async (standing) => {
      const where = await scope.where(standing)
      found.push(...conditionsIn(where))
      return where
    },
  }
  const req = { context: {}, payload: stage.payload, user: stage.visitors[who].user }
  await remake(grants, withScope(scopes, reach, watched))({ req: req as unknown as PayloadRequest })
  return found
}

const byCondition = async (
  stage: Stage,
  place: PlacedRule,
  policy: Policy,
  reach: BoundedReach,
): Promise<Loosening[]> => {
  const { grants, remake, scopes } = policy
  const scope = scopes[reach]
  if (scope === undefined || place.operation === 'create') return []
  const asking = new Map<string, { path: Path; those: Who[] }>()
  for (const who of holders(grants, reach))
    for (const path of await conditionsFor(stage, policy, reach, who)) {
      const known = asking.get(path.join('.')) ?? { path, those: [] }
      asking.set(path.join('.'), { path, those: [...known.those, who] })
    }
  return [...asking].map(([name, { path, those }]) => {
    const wide: Scope = { ...scope, where: async (standing) => widened(await scope.where(standing), path) }
    return loosening(
      place,
      `in reach ${reach} everything meets ${name}`,
      remake(grants, withScope(scopes, reach, wide)),
      those,
    )
  })
}

/** What a scope asks of the data of a creation or a change, each thing left out in turn. */
const byData = (place: PlacedRule, { grants, remake, scopes }: Policy, reach: BoundedReach): Loosening[] => {
  const scope = scopes[reach]
  if (scope === undefined || (place.operation !== 'create' && place.operation !== 'update')) return []
  const { either, keeps, ...rest } = scope
  const names = Object.keys(keeps ?? {})
  const without = names.map((name) => {
    const left = Object.fromEntries(Object.entries(keeps ?? {}).filter(([other]) => other !== name))
    return { how: `in reach ${reach} ${name} may be anything`, scope: { ...scope, keeps: left } }
  })
  const oneSided =
    either === undefined
      ? []
      : [{ how: `in reach ${reach} both sides may be anything`, scope: { ...rest, ...(keeps && { keeps }) } }]
  return [...without, ...oneSided].map(({ how, scope: looser }) =>
    loosening(place, how, remake(grants, withScope(scopes, reach, looser)), holders(grants, reach)),
  )
}

const byScope = async (stage: Stage, place: PlacedRule, policy: Policy): Promise<Loosening[]> => {
  const granted = reaches.filter(
    (reach): reach is BoundedReach =>
      reach !== 'none' && reach !== 'all' && holders(policy.grants, reach).length > 0,
  )
  const made = granted.map(async (reach) => [
    ...(await byCondition(stage, place, policy, reach)),
    ...byData(place, policy, reach),
  ])
  return (await Promise.all(made)).flat()
}

/** Every way to make one rule looser: gone, and, where it is made of a policy, each of its grants and scopes in turn. */
export const looserRules = async (stage: Stage, place: PlacedRule): Promise<Loosening[]> => {
  const rule = place.rules[place.operation]
  if (rule === undefined) throw new Error(`${place.name} has no rule for ${place.operation}`)
  const gone = loosening(place, 'everybody', () => true)
  const origin = originOf(rule)
  if (origin?.kind !== 'policy') return [gone]
  return [gone, ...byRole(place, origin), ...(await byScope(stage, place, origin))]
}
