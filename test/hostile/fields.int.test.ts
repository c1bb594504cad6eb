import { isDeepStrictEqual } from 'node:util'

import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { buildWorld, type World } from '../access/world'
import { usePayload } from '../support/payload'
import { asEverybody, undoAll } from './asEverybody'
import { createChance } from './chance'
import { addressOf, type FieldTarget, fieldTargets } from './fieldTargets'
import { type Nasty, nastyValues } from './nastyValues'

// HOSTILE_FIELDS=all in the environment sends every value to every field, which takes an hour and more.
const { HOSTILE_FIELDS = '900' } = process.env

type Data = Record<string, unknown>
type Attempt = { isNew: boolean; nasty: Nasty; target: FieldTarget }

let payload: Payload
let ask: Awaited<ReturnType<typeof asEverybody>>['ask']
/** A document of each collection that can be changed, as it stands. */
let ids: Record<string, string>
const standing = new Map<string, Data>()
/** What can be made anew in each collection. */
let whole: Record<string, Data>
let targets: FieldTarget[]
let attempts: Attempt[]
/** How much would have been kept of the attempt that is under way. */
let kept = 0

const stored = async (of: string): Promise<Data> =>
  (await ask(`${addressOf(of, ids).path}&draft=true`)).json ?? {}

const changeable = async ({ docs }: World): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const [slug, made] of Object.entries(docs))
    for (const id of Object.values(made)) {
      const { status } = await ask(`${slug}/${id}?depth=0`, { body: {}, method: 'PATCH' })
      if (status === 200) found[slug] ??= id
    }
  return found
}

const withoutFile = ({ trials }: World): Record<string, Data> =>
  Object.fromEntries(
    Object.entries(trials).flatMap(([slug, made]) => {
      const [trial] = Object.values(made)
      return trial === undefined || trial.file !== undefined ? [] : [[slug, trial.data]]
    }),
  )

const attemptsOn = (target: FieldTarget, values: readonly Nasty[]): Attempt[] => {
  const { of, type } = target
  const canChange = of in ids || of.startsWith('globals/')
  return values
    .filter(({ sentTo }) => sentTo?.has(type) !== false)
    .flatMap((nasty) => [
      ...(canChange ? [{ isNew: false, nasty, target }] : []),
      ...(of in whole ? [{ isNew: true, nasty, target }] : []),
    ])
}

/** What is large to one field of each kind, and as much of the rest as is asked for. */
const chosenFrom = (all: readonly Attempt[]): Attempt[] => {
  const large = new Map(
    all
      .filter(({ nasty }) => nasty.large === true)
      .map((attempt) => [`${attempt.target.type} ${attempt.nasty.name}`, attempt]),
  )
  const others = all.filter(({ nasty }) => nasty.large !== true)
  if (HOSTILE_FIELDS === 'all') return [...large.values(), ...others]
  const chance = createChance(7)
  return [...large.values(), ...Array.from({ length: Number(HOSTILE_FIELDS) }, () => chance.pick(others))]
}

beforeAll(async () => {
  payload = await usePayload()
  payload.logger.level = 'silent'
  const world = await buildWorld(payload)
  const everybody = await asEverybody(payload, world.home)
  ask = everybody.ask
  ids = { ...(await changeable(world)), users: everybody.id }
  whole = withoutFile(world)
  targets = fieldTargets(payload, ids)
  const values = nastyValues({ partner: world.home, project: ids.projects ?? '' })
  attempts = chosenFrom(targets.flatMap((target) => attemptsOn(target, values)))
  for (const of of new Set(targets.map((target) => target.of)))
    if (of in ids || of.startsWith('globals/')) standing.set(of, await stored(of))
  undoAll(payload, () => {
    kept += 1
    return Promise.resolve()
  })
}, 300_000)

type Refused = { data?: { errors?: { message?: unknown; path?: unknown }[] }; message?: unknown }

const isSaid = (message: unknown): boolean =>
  typeof message === 'string' && message.trim() !== '' && !/object Object|undefined|NaN/.test(message)

/** What is wrong with a refusal: that it lacks words or, when it is for what was sent, the field. */
const wrongIn = (of: string, status: number, refused: Refused | undefined): string | undefined => {
  if (!isSaid(refused?.message)) return 'is refused without words'
  if (status !== 400) return undefined
  const fields = refused?.data?.errors ?? []
  const names = new Set(targets.map((target) => (target.of === of ? target.path.split('.')[0] : '')))
  const isAtField = ({ message, path }: (typeof fields)[number]): boolean =>
    isSaid(message) && names.has(String(path).split('.')[0])
  return fields.length > 0 && fields.every(isAtField) ? undefined : 'is refused without a field'
}

const send = ({ isNew, nasty, target: { body, of } }: Attempt) => {
  const data = body(nasty.value)
  if (isNew) return ask(`${of}?depth=0`, { body: { ...whole[of], ...data }, method: 'POST' })
  const { method, path } = addressOf(of, ids)
  return ask(path, { body: data, method })
}

const faultOf = async (attempt: Attempt): Promise<string | undefined> => {
  const { isNew, nasty, target } = attempt
  kept = 0
  const { json, status } = await send(attempt)
  if (status >= 500) return 'makes the server stumble'
  const before = isNew ? undefined : standing.get(target.of)
  if (status >= 400) {
    const [refused] = (json?.errors ?? []) as Refused[]
    const wrong = wrongIn(target.of, status, refused)
    if (wrong !== undefined) return `${wrong}: ${JSON.stringify(refused)}`
    if (kept > 0) return 'is refused and kept in part'
    return before === undefined || isDeepStrictEqual(await stored(target.of), before)
      ? undefined
      : 'is refused and kept'
  }
  const mustBeRefused =
    nasty.refusedBy?.has(target.type) === true && !(target.hasMany && Array.isArray(nasty.value))
  if (!mustBeRefused || before === undefined) return undefined
  const { doc, result } = (json ?? {}) as { doc?: Data; result?: Data }
  // Who may not write a field is let through without it.
  return isDeepStrictEqual(target.read(doc ?? result ?? {}), target.read(before)) ? undefined : 'is kept'
}

test(
  'nonsense in a field is refused in words at a field, and nothing of it is kept',
  { timeout: 3_600_000 },
  async () => {
    const faults: string[] = []
    for (const attempt of attempts) {
      const { isNew, nasty, target } = attempt
      const fault = await faultOf(attempt)
      if (fault !== undefined)
        faults.push(
          `${nasty.name} in ${target.path} of ${isNew ? 'new ' : ''}${target.of} ${fault}`.slice(0, 400),
        )
    }
    expect(faults).toEqual([])
  },
)
