import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { richText } from '../../src/seed/text/richText'
import { askRest } from '../support/ask'
import { builders } from '../support/build'
import { usePayload } from '../support/payload'
import type { Visitor } from './doors'
import { type Who, whos } from './matrix'
import { buildVisitors } from './visitors'

const CLOSED = 'kanarie-achter-slot'
const OPEN = 'mus-in-de-open-lucht'
const MONEY = 'Geheime post'
const confidantes: readonly Who[] = ['admin', 'process-manager', 'decision-maker']
const nobodies: readonly Who[] = ['without-role', 'inactive', 'anonymous']

let payload: Payload
let visitors: Record<Who, Visitor>
let ask: ReturnType<typeof askRest>
let plan: string
let closed: string
let open: string
let project: string

const sectionOf = async (key: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'plan-sections',
    overrideAccess: true,
    where: { and: [{ plan: { equals: plan } }, { key: { equals: key } }] },
  })
  return String(docs[0]?.id)
}

const write = (id: string, words: string) =>
  payload.update({
    collection: 'plan-sections',
    data: { text: richText(words) },
    id,
    overrideAccess: true,
  })

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  const build = builders(payload)
  const home = await build.buildPartner()
  project = (await build.buildProject()).id
  await build.buildParticipation(project, home.id)
  plan = (await build.buildPlan(project, { notes: CLOSED })).id
  ;[closed, open] = [await sectionOf('sensitivity'), await sectionOf('motive')]
  await write(closed, CLOSED)
  await write(open, OPEN)
  await build.buildBudgetLine(plan, { description: MONEY })
  await build.buildCoverageLine(plan, { description: MONEY })
  await build.buildRisk(plan, { title: MONEY })
  visitors = await buildVisitors(payload, home.id)
})

const as = (who: Who, path: string) => {
  const { token } = visitors[who]
  return ask(path, { headers: token === null ? {} : { Authorization: `JWT ${token}` } })
}

const everyWayToRead = async (who: Who): Promise<string> =>
  (
    await Promise.all(
      [
        `plan-sections/${closed}?depth=3`,
        `plan-sections/${closed}?locale=all`,
        `plan-sections/${closed}?select[text]=true`,
        `plan-sections/${open}`,
        'plan-sections?depth=3&select[text]=true&limit=50',
        `plan-sections/versions?where[parent][equals]=${closed}&depth=2`,
        `project-plans/${plan}?depth=3&populate[plan-sections][text]=true&populate[plan-sections][key]=true`,
        `project-plans/${plan}?depth=3&populate[plan-sections][text]=true`,
        `projects/${project}?depth=3&draft=true&populate[project-plans][notes]=true&populate[project-plans][sections]=true&populate[project-plans][risks]=true`,
      ].map(async (path) => (await as(who, path)).text),
    )
  ).join('\n')

describe('a closed section of a plan', () => {
  it.each(whos)('is in no answer to %s, unless it is one of the three who may know', async (who) => {
    const answers = await everyWayToRead(who)
    expect(answers.includes(CLOSED)).toBe(confidantes.includes(who))
    expect(answers.includes(MONEY)).toBe(confidantes.includes(who))
    expect(answers.includes(OPEN)).toBe(!nobodies.includes(who))
  })

  it.each(whos)('cannot be guessed by %s with a filter or an order', async (who) => {
    const guesses = [
      'plan-sections?where[text][like]=kanarie',
      'plan-sections?where[text][exists]=true',
      'plan-sections?sort=text',
      'plan-sections?where[or][0][text][contains]=kanarie',
      'project-plans?where[sections.text][like]=kanarie',
      'project-plans?where[notes][like]=kanarie',
      'project-plans?sort=notes',
      'project-plans?joins[sections][where][text][like]=kanarie',
      'project-plans?joins[sections][sort]=text',
      'projects?where[plan.notes][like]=kanarie',
      'plan-sections/versions?where[version.text][like]=kanarie',
    ]
    const answers = await Promise.all(guesses.map((guess) => as(who, guess)))
    const answered = guesses.filter((_, index) => answers[index]?.status === 200)
    if (!confidantes.includes(who)) expect(answered).toEqual([])
    else expect(answered.length).toBeGreaterThan(3)
  })

  it.each(['editor', 'partner-member'] as const)(
    'cannot be weighed by %s with the lines that hang on the plan',
    async (who) => {
      const guesses = [
        'project-plans?where[budgetLines.cents][greater_than]=1',
        'project-plans?where[risks.score][equals]=9',
        'project-plans?sort=budgetLines.cents',
      ]
      for (const guess of guesses) {
        const { json, status } = await as(who, guess)
        expect([guess, status === 200 ? json?.totalDocs : 'refused']).toEqual([guess, 'refused'])
      }
    },
  )

  it('is seen to be there by whoever reads the plan, with its title and state', async () => {
    const { json } = await as('partner-member', `plan-sections/${closed}`)
    expect(json).toMatchObject({ key: 'sensitivity', status: 'empty' })
  })

  it('shows its form without the text to an editor, and the text of an open one', async () => {
    const permissions = async (id: string) =>
      JSON.stringify((await as('editor', `plan-sections/access/${id}`)).json?.fields ?? {})
    expect(await permissions(closed)).not.toContain('"text":{"read":{"permission":true}')
    expect((await as('editor', `plan-sections/${open}`)).text).toContain(OPEN)
  })
})
