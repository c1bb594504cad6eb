import { useEffect, useState } from 'react'

import { itemAnchor, itemHash } from '../itemAnchor'
import type { PanelPhase } from '../panel'
import type { Address } from './useAddress'
import { usePointed } from './useAddress'

/** A set with a member or without it. */
const put = (set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> => {
  const next = new Set(set)
  if (isIn) next.add(member)
  else next.delete(member)
  return next
}

const phaseWith = (phases: readonly PanelPhase[], item: string | null): string | undefined =>
  phases.find(({ steps }) => steps.some(({ items }) => items.some(({ key }) => key === item)))?.key

/** Which phase is looked at, which items are open, and which are chosen to be assigned. */
export const useBoard = (
  { change, query }: Address,
  { current, phases }: { phases: readonly PanelPhase[]; current: string },
) => {
  const pointed = usePointed()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [followed, setFollowed] = useState(0)
  const asked = query.get('phase')
  const phase = phases.find(({ key }) => key === asked)?.key ?? current
  const target = phaseWith(phases, pointed.key)

  if (pointed.times !== followed) {
    setFollowed(pointed.times)
    if (pointed.key !== null && target !== undefined) setOpened(put(opened, pointed.key, true))
  }
  useEffect(() => {
    if (pointed.key === null || target === undefined) return
    const anchor = itemAnchor(pointed.key)
    if (target !== phase) change({ phase: target }, itemHash(pointed.key))
    const frame = requestAnimationFrame(() => {
      const row = document.getElementById(anchor)
      row?.scrollIntoView({ block: 'start' })
      row?.querySelector('summary')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
    // Once for each time that something is pointed at; where the view is by then plays no part.
  }, [pointed])

  return {
    choose: (keys: readonly string[], isChosen: boolean) =>
      setChosen((now) => keys.reduce((set, key) => put(set, key, isChosen), now)),
    chosen,
    clear: () => setChosen(new Set()),
    open: (key: string, isOpen: boolean) => setOpened((now) => put(now, key, isOpen)),
    opened,
    phase,
    show: (key: string) => change({ phase: key }),
  }
}

/** The state of the list of items, and how it is changed. */
export type Board = ReturnType<typeof useBoard>
