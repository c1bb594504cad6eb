import type { LifeCycleTemplate } from '@streekwerk/payload-phase-checklists'

import { checkNames } from '../../../src/lifeCycles/content'

const [PHASES, STEPS, ITEMS] = [4, 5, 15]

/** As many items as a subject is measured with. */
export const ITEMS_IN_ALL = PHASES * STEPS * ITEMS

const words = (name: string) => ({ nl: `${name}: wat u hier doet.`, en: `${name}: what you do here.` })
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

type Item = LifeCycleTemplate['phases'][number]['steps'][number]['items'][number]

/** Every check of the house is asked once, in the first phase; people answer the rest, every other one with evidence. */
const item = (place: number): Item => {
  const check = checkNames[place]
  const key = `item-${place}`
  return {
    answeredBy: check === undefined ? 'person' : 'check',
    ...(check === undefined ? {} : { check }),
    evidence: check === undefined && place % 2 === 0 ? ['link', 'note'] : [],
    guidance: words(key),
    key,
    kind: place % 3 === 0 ? 'recommended' : 'required',
    mayNotApply: place % 4 === 0,
    title: words(key),
  }
}

/** A life cycle with far more to settle than that of the method. */
export const longLifeCycle: LifeCycleTemplate = {
  guidance: words('Lang'),
  key: 'long',
  name: words('Lang'),
  phases: upTo(PHASES).map((phase) => ({
    guidance: words(`fase ${phase}`),
    key: `phase-${phase}`,
    name: words(`Fase ${phase}`),
    steps: upTo(STEPS).map((step) => ({
      guidance: words(`stap ${step}`),
      items: upTo(ITEMS).map((at) => item((phase * STEPS + step) * ITEMS + at)),
      key: `step-${phase}-${step}`,
      name: words(`Stap ${step}`),
    })),
  })),
  version: 1,
}
