import { useEffect } from 'react'

/** Whether a click leads away from this page, in this window. */
const leadsAway = (event: MouseEvent): boolean => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return false
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return false
  return link.origin !== location.origin || link.pathname !== location.pathname
}

/** Asks whoever leaves the page while something was typed and not saved whether they mean it. */
export const useLeaveGuard = (isTyped: boolean, question: string): void => {
  useEffect(() => {
    if (!isTyped) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      if (!leadsAway(event) || confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', onLeave)
    document.addEventListener('click', onClick, true)
    return () => {
      removeEventListener('beforeunload', onLeave)
      document.removeEventListener('click', onClick, true)
    }
  }, [isTyped, question])
}
