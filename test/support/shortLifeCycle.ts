import type { LifeCycleTemplate } from '@streekwerk/payload-phase-checklists'

const told = (key: string) => ({ guidance: { en: key, nl: key }, key, name: { en: key, nl: key } })

const phase = (key: string, item: string): LifeCycleTemplate['phases'][number] => ({
  ...told(key),
  steps: [
    {
      ...told(`${key}-step`),
      items: [
        {
          answeredBy: 'person',
          evidence: [],
          guidance: { en: item, nl: item },
          key: item,
          kind: 'required',
          mayNotApply: false,
          title: { en: item, nl: item },
        },
      ],
    },
  ],
})

/** Two phases that ask one thing each. */
export const shortLifeCycle: LifeCycleTemplate = {
  ...told('short'),
  phases: [phase('first', 'now'), phase('second', 'later')],
  version: 1,
}
