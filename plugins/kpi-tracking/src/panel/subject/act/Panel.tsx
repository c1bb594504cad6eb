import { Said, useFocus } from '@streekwerk/payload-kit/panel'
import type { ReactNode } from 'react'
import { createContext, useContext, useMemo, useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { Surroundings } from '../panel'
import type { Speech } from '../speech'
import { createSpeech } from '../speech'

/** What every part that acts goes by, and how it speaks. */
export type PanelContext = Surroundings &
  Speech &
  Readonly<{
    /** Tells what was done, also to who does not see it; what was told before is over then. */
    announce: (text: string) => void
    /** Gives the focus to what has this id, once it is there. */
    focusOn: (id: string) => void
  }>

const Context = createContext<PanelContext | null>(null)

/** What the view goes by; throws outside of it. */
export const usePanel = (): PanelContext => {
  const panel = useContext(Context)
  if (!panel) throw new Error('[kpi-tracking] a part of the view stands outside of it.')
  return panel
}

/** Gives all parts of the view what they go by, and tells what was done in one place that stays. */
export const Panel = ({ children, surroundings }: { children: ReactNode; surroundings: Surroundings }) => {
  const [said, announce] = useState('')
  const focusOn = useFocus()
  const panel = useMemo(
    (): PanelContext => ({ ...surroundings, ...createSpeech(surroundings.language), announce, focusOn }),
    [focusOn, surroundings],
  )
  return (
    <Context value={panel}>
      {children}
      <Said
        busy={panel.words(panelWords.busy)}
        dismiss={panel.words(panelWords.dismiss)}
        onDismiss={() => announce('')}
        text={said}
      />
    </Context>
  )
}
