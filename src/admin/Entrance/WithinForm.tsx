'use client'

import { type KeyboardEvent, type ReactNode, type RefObject } from 'react'

type Props = {
  children: ReactNode
  className: string
  /** Called by Enter in one of its fields. */
  onEnter: () => void
  part?: RefObject<HTMLDivElement | null>
}

/** Fields of their own that stand within the form of an account, which Enter would save. */
export const WithinForm = ({ children, className, onEnter, part }: Props) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className={className} onKeyDown={onKeyDown} ref={part}>
      {children}
    </div>
  )
}
