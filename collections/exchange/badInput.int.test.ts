import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'

let payload: Payload
let who: Awaited<ReturnType<typeof signIn>>
let known: Record<string, string>

beforeAll(async () => {
  payload = await usePayload()
  const build = builders(payload)
  const [farm, school] = [await build.buildPartner(), await build.buildPartner()]
  const project = (await build.buildProject()).id
  const type = (await build.buildResourceType()).id
  await build.buildParticipation(project, farm.id)
  known = {
    farm: farm.id,
    project,
    round: (await build.buildRound([farm.id])).id,
    school: school.id,
    transfer: (
      await build.buildTransfer({ project, provider: farm.id, receiver: school.id, resourceType: type })
    ).id,
    type,
    value: (await build.buildValue()).id,
  }
  who = await signIn(payload, farm.id, 'admin', 'partner-manager')
})

/** Nothing of these has the shape that a form would send. */
const nonsense = [
  null,
  7,
  -1e300,
  true,
  '',
  'x',
  'x'.repeat(100_000),
  [],
  [null],
  {},
  { id: 'x' },
  { id: {} },
  [['x']],
  '01a217b8-8bd0-77b0-bd10-c8e1ef58eb9c',
  '2026-13-45',
]

const whole = (): Record<string, Record<string, unknown>> => ({
  'balance-judgements': { partner: known.farm, project: known.project, reason: 'x', verdict: 'fair' },
  'exchange-questions': { key: 'een-vraag', order: 1, question: 'Wat?' },
  'resource-types': {
    class: 'human',
    code: '55',
    defaultUnit: 'hour',
    name: 'x',
    parent: null,
    valueKind: 'hard',
  },
  resources: {
    availableFrom: '2026-01-01',
    confidence: 1,
    holderKind: 'partner',
    kind: 'offer',
    latitude: 53,
    longitude: 6,
    outsider: null,
    partner: known.farm,
    quantity: { amount: 1, period: 'once', unit: 'hour' },
    sources: [],
    title: 'x',
    type: known.type,
    visibility: 'public',
  },
  sources: { consent: true, date: '2026-01-01', kind: 'interview', reliability: 1, title: 'x', url: null },
  transfers: {
    acceptedAsGift: false,
    agreedBy: [],
    beneficiary: null,
    corrects: null,
    costToProviderCents: 1,
    end: '2026-02-01',
    giftWords: null,
    need: null,
    offer: null,
    project: known.project,
    provider: known.farm,
    quantity: { amount: 1, period: 'once', unit: 'hour' },
    receiver: known.school,
    resourceType: known.type,
    softValue: { kind: 'trust', score: 1, statement: 'x' },
    start: '2026-01-01',
    state: 'proposed',
  },
  'value-rounds': {
    closesOn: null,
    name: 'x',
    opensOn: null,
    partners: [known.farm],
    project: known.project,
  },
  'value-statements': {
    evidence: 'x',
    importance: 1,
    partner: known.farm,
    practice: 1,
    round: known.round,
    value: known.value,
  },
  values: { cluster: 'people', floor: 1, key: 'een-waarde', name: 'x', social: true },
})

const slugs = [
  'balance-judgements',
  'exchange-questions',
  'resource-types',
  'resources',
  'sources',
  'transfers',
  'value-rounds',
  'value-statements',
  'values',
]

describe('a field that holds nonsense', () => {
  it.each(slugs)('is no fault of the program among %s', async (slug) => {
    const data = whole()[slug] ?? {}
    const faults: string[] = []
    for (const name of Object.keys(data))
      for (const value of nonsense) {
        const { status } = await who.post(slug, { ...data, [name]: value })
        if (status >= 500) faults.push(`${name} ${JSON.stringify(value).slice(0, 40)} ${status}`)
      }
    expect(faults).toEqual([])
  })

  it('is no fault of the program when agreeing either', async () => {
    const statuses: number[] = []
    for (const value of nonsense)
      for (const body of [{ side: value }, { updatedAt: value }])
        statuses.push((await who.post(`transfers/${String(known.transfer)}/agree`, body)).status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
  })
})
