import {
  createLifeCycle,
  decideAtGate,
  enterLifeCycle,
  type LifeCycleTemplate,
} from '@streekwerk/payload-phase-checklists'
import { createLocalReq, type Payload } from 'payload'

import { builders } from './build'

type Decision = Parameters<typeof decideAtGate>[1]['decision']
type Names = Readonly<Record<string, Readonly<{ en: string; nl: string }>>>

const told = (key: string, name = { en: key, nl: key }) => ({ guidance: { en: key, nl: key }, key, name })

/** A phase that asks one thing. */
const phaseOf = (key: string, name: Names[string]): LifeCycleTemplate['phases'][number] => ({
  ...told(key, name),
  steps: [
    {
      ...told(`${key}-step`),
      items: [
        {
          ...told(`${key}-item`),
          answeredBy: 'person',
          evidence: [],
          kind: 'required',
          mayNotApply: false,
          title: { en: key, nl: key },
        },
      ],
    },
  ],
})

/** What takes projects through phases, in the name of somebody who decides. */
export const buildPhases = async (payload: Payload) => {
  const decider = await builders(payload).buildUser({ roles: ['decision-maker'] })
  const createReq = () => createLocalReq({ user: { ...decider, collection: 'users' } as never }, payload)

  const lifeCycle = async (key: string, names: Names): Promise<string> => {
    const phases = Object.entries(names).map(([phase, name]) => phaseOf(phase, name))
    await createLifeCycle(await createReq(), { ...told(key), phases, version: 1 })
    const { docs } = await payload.find({
      collection: 'life-cycles',
      overrideAccess: true,
      where: { key: { equals: key } },
    })
    return docs[0]?.id ?? ''
  }

  const settle = (subject: string) =>
    payload.update({
      collection: 'checklist-items',
      data: { result: 'met', status: 'done' },
      overrideAccess: true,
      where: { subject: { equals: subject } },
    })

  return {
    decider: decider.id,
    lifeCycle,
    enter: async (subject: string, cycle: string): Promise<string> => {
      const { id } = await enterLifeCycle(await createReq(), { lifeCycle: cycle, subject })
      await settle(subject)
      return String(id)
    },
    decide: async (subject: string, decision: Decision): Promise<void> => {
      const { totalDocs: seen } = await payload.count({
        collection: 'gate-reviews',
        overrideAccess: true,
        where: { subject: { equals: subject } },
      })
      const review = { attendees: 'wie er was', conditions: [], decision, questions: {}, reason: 'daarom' }
      await decideAtGate(await createReq(), { ...review, seen, subject })
    },
  }
}
