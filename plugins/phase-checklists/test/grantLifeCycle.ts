import type { Office } from './bootOffice'

const words = (text: string) => ({ guidance: `How to: ${text}`, name: text })

const phases = [
  { ...words('Intake'), key: 'intake', steps: [{ ...words('Read'), key: 'read' }] },
  {
    ...words('Judgement'),
    key: 'judgement',
    steps: [
      { ...words('Money'), key: 'money' },
      { ...words('Advice'), key: 'advice' },
    ],
  },
]

const items = [
  { key: 'complete', step: 'read', kind: 'required' },
  { key: 'letter', step: 'read', kind: 'required', evidence: ['file', 'record'], mayNotApply: true },
  { key: 'thanks', step: 'read', kind: 'recommended' },
  { key: 'budget', step: 'money', kind: 'required', answeredBy: 'check', check: 'within-budget' },
  { key: 'advice', step: 'advice', kind: 'required' },
]

/** Something the office does, which has to succeed; answers what came back. */
export const must = async (
  office: Office,
  ...asked: Parameters<Office['ask']>
): Promise<Record<string, unknown>> => {
  const { body, status } = await office.ask(...asked)
  if (status >= 300) throw new Error(`${asked[1]} ${asked[2]} answered ${status}: ${JSON.stringify(body)}`)
  return body
}

const idIn = (body: Record<string, unknown>, name = 'doc'): string => (body[name] as { id: string }).id

type Item = Record<string, unknown>

/** Writes a life cycle of two phases and puts it to use; answers its id. */
export const writeLifeCycle = async (
  office: Office,
  key: string,
  more: readonly Item[] = [],
): Promise<string> => {
  const draft = idIn(
    await must(office, 'manager', 'POST', '/life-cycles', { key, phases, name: `Grant ${key}` }),
  )
  for (const [order, item] of [...items, ...more].entries())
    await must(office, 'manager', 'POST', '/life-cycle-items', {
      lifeCycle: draft,
      order,
      title: `Is ${String(item.key)} settled?`,
      ...item,
    })
  await must(office, 'manager', 'PATCH', `/life-cycles/${draft}`, { state: 'active' })
  return draft
}

/** A new application, started on a life cycle; answers its id. */
export const startApplication = async (
  office: Office,
  lifeCycle: string,
  more: Item = {},
): Promise<string> => {
  const subject = idIn(
    await must(office, 'clerk', 'POST', '/applications', { title: 'A bench for the square', ...more }),
  )
  await must(office, 'clerk', 'POST', '/phase-trails/start', { lifeCycle, subject })
  return subject
}

type Told = {
  gate: {
    isOpen: boolean
    missing: { key: string; verdict: { obstacles: string[]; because?: Record<string, string> } }[]
  }
  phase: string
  state: string
  seen: number
  visits: { phase: string }[]
  conditions: { id: string }[]
  phases: {
    key: string
    steps: { key: string; items: { id: string; key: string; waivers: { id: string }[] }[] }[]
  }[]
}

/** What the office is told of an application. */
export const look = async (office: Office, subject: string): Promise<Told> =>
  (await must(office, 'guest', 'GET', `/phase-trails/of/${subject}`)) as unknown as Told

/** The id of an item of an application. */
export const itemId = async (office: Office, subject: string, key: string): Promise<string> => {
  const { phases: told } = await look(office, subject)
  const found = told
    .flatMap(({ steps }) => steps.flatMap((step) => step.items))
    .find((item) => item.key === key)
  if (!found) throw new Error(`there is no item ${key}`)
  return found.id
}

/** Answers an item as a clerk does. */
export const answer = async (
  office: Office,
  subject: string,
  key: string,
  data: Item = { result: 'met', status: 'done' },
) => office.ask('clerk', 'PATCH', `/checklist-items/${await itemId(office, subject, key)}`, data)

/** Settles all that the first phase asks. */
export const settleIntake = async (office: Office, subject: string): Promise<void> => {
  await answer(office, subject, 'complete')
  await answer(office, subject, 'letter', {
    justification: 'It came by hand.',
    result: 'notApplicable',
    status: 'done',
  })
}

/** Decides as a manager does, who has just looked. */
export const review = async (office: Office, subject: string, decision: string, more: Item = {}) => {
  const { seen } = await look(office, subject)
  return office.ask('manager', 'POST', '/phase-trails/review', {
    decision,
    reason: 'So it is.',
    seen,
    subject,
    ...more,
  })
}
