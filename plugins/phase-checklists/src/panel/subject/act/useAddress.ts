import { useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import { pointedAt } from '../itemAnchor'

type Entries = Readonly<Record<string, string | null>>

/** What of the view stands in the address of the page, so that a link to it shows the same. It is kept here as well: the address follows. */
export const useAddress = () => {
  const opened = useSearchParams()
  const [query, setQuery] = useState(() => new URLSearchParams(opened))
  /** Writes entries, and takes away those that are null, without asking the server anew. */
  const change = (entries: Entries, hash = '') => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(entries))
      if (value === null) next.delete(name)
      else next.set(name, value)
    setQuery(next)
    window.history.replaceState(null, '', `?${next.toString()}${hash}`)
  }
  return { change, query }
}

/** The address, and how it is changed. */
export type Address = ReturnType<typeof useAddress>

/** Answers each time an address points at an item, also where that is the same one again. */
export const usePointed = (): Readonly<{ key: string | null; times: number }> => {
  const [pointed, setPointed] = useState<{ key: string | null; times: number }>({ key: null, times: 0 })
  useEffect(() => {
    const look = () => setPointed(({ times }) => ({ key: pointedAt(window.location.hash), times: times + 1 }))
    // A link to where the address points already changes no address.
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null
      if (link?.getAttribute('href') === window.location.hash) look()
    }
    look()
    window.addEventListener('hashchange', look)
    document.addEventListener('click', onClick)
    return () => {
      window.removeEventListener('hashchange', look)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return pointed
}
