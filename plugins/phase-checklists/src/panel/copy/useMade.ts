import { useSearchParams } from 'next/navigation.js'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'

const MADE = 'made'

/** The address of a document that was made a moment ago. */
export const madeAddress = (address: string): string => `${address}?${MADE}=1`

/** Whether somebody comes here as the document was just made; then what says so has the focus, and the address forgets it. */
export const useMade = (): Readonly<{ isNew: boolean; message: RefObject<HTMLSpanElement | null> }> => {
  const asked = useSearchParams()
  const message = useRef<HTMLSpanElement>(null)
  const [isNew] = useState(() => asked.get(MADE) === '1')
  useEffect(() => {
    if (!isNew) return
    message.current?.focus()
    window.history.replaceState(null, '', window.location.pathname)
  }, [isNew])
  return { isNew, message }
}
