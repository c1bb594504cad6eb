import { rowsIn, textIn } from '@streekwerk/payload-kit/pure'

/** A step that an item can stand in: its key, and what it is called with its phase. */
export type StepChoice = Readonly<{ label: string; value: string }>

/** The steps of a life cycle in their order, as the REST interface tells it; what has no name yet is called by its key. */
export const stepChoices = (lifeCycle: Readonly<Record<string, unknown>>): StepChoice[] => {
  const called = ({ key, name }: Readonly<Record<string, unknown>>): string => textIn(name) || textIn(key)
  return rowsIn(lifeCycle.phases).flatMap((phase) =>
    rowsIn(phase.steps)
      .filter(({ key }) => textIn(key) !== '')
      .map((step) => ({ label: `${called(phase)}: ${called(step)}`, value: textIn(step.key) })),
  )
}
