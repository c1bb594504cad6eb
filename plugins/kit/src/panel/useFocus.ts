import { useCallback, useEffect, useRef } from 'react'

const put = (id: string): boolean => {
  const target = document.getElementById(id)
  target?.focus()
  return target !== null
}

/** Whether the focus fell away with what had it: then nobody has put it anywhere else since. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Gives the focus to what has an id: at once, or when the server has made it and what had the focus before is gone. */
export const useFocus = (): ((id: string) => void) => {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (awaited.current === null || !document.getElementById(awaited.current)) return
    if (isLost()) put(awaited.current)
    awaited.current = null
  })
  return useCallback((id) => {
    awaited.current = put(id) ? null : id
  }, [])
}
