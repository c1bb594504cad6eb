import type { ReactNode } from 'react'
import { createContext, useContext, useMemo, useState } from 'react'

import type { Surroundings } from '../panel'
import type { Speech } from '../speech'
import { createSpeech } from '../speech'

/** What every part that acts goes by, and how it speaks. */
export type PanelContext = Surroundings &
  Speech &
  Readonly<{
    /** Tells what was done, also to who does not see it. */
    announce: (text: string) => void
  }>

const Context = createContext<PanelContext | null>(null)

/** What the view goes by; throws outside of it. */
export const usePanel = (): PanelContext => {
  const panel = useContext(Context)
  if (!panel) throw new Error('[phase-checklists] a part of the view stands outside of it.')
  return panel
}

/** Gives all parts of the view what they go by, and tells what was done in one place that stays. */
export const Panel = ({ children, surroundings }: { children: ReactNode; surroundings: Surroundings }) => {
  const [said, announce] = useState('')
  const panel = useMemo(
    (): PanelContext => ({ ...surroundings, ...createSpeech(surroundings), announce }),
    [surroundings],
  )
  return (
    <Context value={panel}>
      {children}
      <p className="phases__said" role="status">
        {said}
      </p>
    </Context>
  )
}
