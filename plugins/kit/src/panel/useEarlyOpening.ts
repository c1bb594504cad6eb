import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * Tells that a `details` was opened before React listened, as whoever is quick opens one while the page still loads: no event tells of it
 * any more. The ref is that of the element.
 */
export const useEarlyOpening = (onOpen: () => void): RefObject<HTMLDetailsElement | null> => {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (details.current?.open) onOpen()
    // Once, when React has taken over what the server sent.
  }, [])
  return details
}
