import { toast } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'

const MADE = 'made'

/** The address of a document that was made a moment ago. */
export const madeAddress = (address: string): string => `${address}?${MADE}=1`

/** Tells somebody who comes to a document that was just made that it is, with the focus on what it is called; the address then forgets it. */
export const useMade = (said: string): void => {
  const asked = useSearchParams()
  const [isNew] = useState(() => asked.get(MADE) === '1')
  useEffect(() => {
    if (!isNew) return
    toast.success(said)
    const heading = document.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
    window.history.replaceState(null, '', window.location.pathname)
  }, [isNew, said])
}
