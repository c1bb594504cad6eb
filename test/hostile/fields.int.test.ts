import { writeFileSync } from 'node:fs'

import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { roles } from '../../src/domain/people/roles'
import { buildWorld, type World } from '../access/world'
import { askRest } from '../support/ask'
import { builders } from '../support/build'
import { usePayload } from '../support/payload'
import { createChance } from './chance'
import { type FieldTarget, fieldTargets } from './fieldTargets'
import { type Nasty, nastyValues } from './nastyValues'

// HOSTILE_FIELDS=all in the environment sends every value to every field, which takes a quarter of an hour.
const { HOSTILE_FIELDS } = process.env
const PAIRS = HOSTILE_FIELDS === 'all' ? Number.POSITIVE_INFINITY : Number(HOSTILE_FIELDS ?? 900)

let payload: Payload
let ask: ReturnType<typeof askRest>
let headers: Record<string, string>
let targets: FieldTarget[]
let values: Nasty[]
let docs: Record<string, string>
let trials: Record<string, Record<string, unknown> | undefined>
let committed = 0

const changing = (of: string) =>
  of.startsWith('globals/')
    ? { method: 'POST', path: of }
    : { method: 'PATCH', path: `${of}/${docs[of] ?? ''}` }

const send = (of: string, body: Record<string, unknown>, isNew: boolean) => {
  const { method, path } = changing(of)
  if (isNew) return ask(`${of}?depth=0`, { body: { ...trials[of], ...body }, headers, method: 'POST' })
  return ask(`${path}?depth=0`, { body, headers, method })
}

const stored = async (of: string): Promise<Record<string, unknown>> => {
  const { json } = await ask(`${changing(of).path}?depth=0&draft=true`, { headers })
  return json ?? {}
}

/** One document of each collection that can be changed as it is. */
const changeable = async (world: World): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const [slug, ids] of Object.entries(world.docs))
    for (const id of Object.values(ids)) {
      const { status } = await ask(`${slug}/${id}?depth=0`, { body: {}, headers, method: 'PATCH' })
      if (status === 200) found[slug] ??= id
    }
  return found
}

beforeAll(async () => {
  payload = await usePayload()
  payload.logger.level = 'silent'
  ask = askRest(payload)
  const world = await buildWorld(payload)
  const { email, id } = await builders(payload).buildUser({ organisation: world.home, roles: [...roles] })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
    overrideAccess: true,
  })
  headers = { Authorization: `JWT ${token ?? ''}` }
  docs = { ...(await changeable(world)), users: id }
  trials = Object.fromEntries(
    Object.entries(world.trials).flatMap(([slug, made]) =>
      Object.values(made)
        .slice(0, 1)
        .filter(({ file }) => file === undefined)
        .map(({ data }) => [slug, data]),
    ),
  )
  targets = fieldTargets(payload, (slug) => docs[slug])
  values = nastyValues({ partner: world.home, project: docs.projects ?? '' })
  // What is tried is answered and then undone, so that each meets the same document.
  payload.db.commitTransaction = async (transaction) => {
    committed += 1
    await payload.db.rollbackTransaction(transaction)
  }
}, 300_000)

type Answer = {
  json?: { errors?: { data?: { errors?: { message?: unknown; path?: unknown }[] }; message?: unknown }[] }
  status: number
}

const isSaid = (message: unknown): boolean =>
  typeof message === 'string' && message.trim() !== '' && !/object Object|undefined|NaN/.test(message)

/** What is wrong with a refusal: words at a field, or words alone when it is not for what a field holds. */
const wrongRefusal = ({ of }: FieldTarget, { json, status }: Answer): string | undefined => {
  const [error] = json?.errors ?? []
  if (!isSaid(error?.message)) return 'refuses without words'
  if (status !== 400) return undefined
  const faults = error?.data?.errors ?? []
  if (faults.length === 0) return `names no field: ${String(error?.message)}`
  const fields = new Set(targets.filter((target) => target.of === of).map(({ path }) => path.split('.')[0]))
  const strange = faults.find(
    ({ message, path }) => !isSaid(message) || !fields.has(String(path).split('.')[0]),
  )
  return strange && `names a field that is none: ${JSON.stringify(strange).slice(0, 200)}`
}

const stumbleOf = async (
  target: FieldTarget,
  { name, refusedBy, value }: Nasty,
  isNew: boolean,
): Promise<string | undefined> => {
  const before = isNew ? {} : await before_(target.of)
  committed = 0
  const { json, status } = await send(target.of, target.body(value), isNew)
  const said = `${isNew ? 'new ' : ''}${target.of} ${target.path} (${target.type}${target.hasMany ? 's' : ''}) with ${name}: ${String(status)}`
  if (status >= 500) return `${said} ${JSON.stringify(json).slice(0, 200)}`
  if (status >= 400) {
    const wrong = wrongRefusal(target, { json: json as never, status })
    if (wrong !== undefined) return `${said} ${wrong}`
    if (committed > 0) return `${said} but something was written`
    if (isNew) return undefined
    const after = await stored(target.of)
    return JSON.stringify(after) === JSON.stringify(before) ? undefined : `${said} but it was changed ${Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key])).map((key) => `${key} ${JSON.stringify(before[key])} ${JSON.stringify(after[key])}`).join()}`
  }
  if (refusedBy?.has(target.type) !== true || (target.hasMany && Array.isArray(value)) || isNew)
    return undefined
  const doc = (json?.doc ?? json?.result ?? json) as unknown as Record<string, unknown>
  return JSON.stringify(target.read(doc)) === JSON.stringify(target.read(before))
    ? undefined
    : `${said} and kept ${JSON.stringify(target.read(doc))?.slice(0, 80)}`
}
const kept = new Map<string, Record<string, unknown>>()
const before_ = async (of: string) => {
  const known = kept.get(of) ?? (await stored(of))
  kept.set(of, known)
  return known
}

type Attempt = [target: FieldTarget, value: Nasty, isNew: boolean]
const attempts = (): Attempt[] => {
  const all = targets.flatMap((target) =>
    values
      .filter(({ sentTo }) => sentTo?.has(target.type) !== false)
      .flatMap((value): Attempt[] => [
        ...(target.of in docs || target.of.startsWith('globals/') ? [[target, value, false] as Attempt] : []),
        ...(trials[target.of] === undefined ? [] : [[target, value, true] as Attempt]),
      ]),
  )
  const seen = new Set<string>()
  const once = all.filter(([{ type }, { large, name }]) => {
    if (large !== true) return false
    const key = `${type} ${name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  const rest = all.filter(([, { large }]) => large !== true)
  if (rest.length <= PAIRS) return [...once, ...rest]
  const chance = createChance(Number(process.env.SEED ?? 7))
  return [...once, ...Array.from({ length: PAIRS }, () => chance.pick(rest))]
}

test(
  'a field refuses what it cannot hold in words, and nothing of it is kept',
  { timeout: 3_600_000 },
  async () => {
    const stumbles: string[] = []
    const all = attempts()
    console.log(
      targets.length,
      'targets',
      values.length,
      'values',
      all.length,
      'pairs',
      Object.keys(docs).length,
      'docs',
      payload.config.collections.filter(({ slug }) => !(slug in docs)).map(({ slug }) => slug),
    )
    const started = Date.now()
    const slow: [number, string][] = []
    for (const [target, value, isNew] of all) {
      const at = Date.now()
      const stumble = await stumbleOf(target, value, isNew).catch(
        (error: unknown) => `${target.of} ${target.path} with ${value.name} threw ${String(error)}`,
      )
      if (stumble !== undefined) stumbles.push(stumble)
      slow.push([Date.now() - at, `${target.of} ${target.path} ${value.name}`])
    }
    writeFileSync('/tmp/x-fuzz-stumbles.txt', stumbles.join('\n'))
    console.log(
      'ms per pair',
      (Date.now() - started) / all.length,
      slow.sort((a, b) => b[0] - a[0]).slice(0, 8),
    )
    expect(stumbles).toEqual([])
  },
)
