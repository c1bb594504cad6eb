import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

import { focusAfter } from './focusAfter'

/**
 * Keeps the focus in a list when somebody takes one of its rows away: on the button that takes away the next, else on what is marked
 * with `data-rest`.
 */
export const useRemoval = <List extends HTMLElement>(
  count: number,
): Readonly<{ list: RefObject<List | null>; removing: (at: number) => void }> => {
  const list = useRef<List>(null)
  const removed = useRef<number | null>(null)
  useEffect(() => {
    if (removed.current === null) return
    const next = focusAfter(removed.current, count)
    removed.current = null
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-removes]')
    const rest = list.current?.querySelector<HTMLElement>('[data-rest]')
    ;(next === null ? rest : buttons?.[next])?.focus()
  }, [count])
  return {
    list,
    removing: (at) => {
      removed.current = at
    },
  }
}
