'use client'

import { useState } from 'react'

import type { Words } from '../../domain/locales/locales'
import { WaitingButton } from '../WaitingButton'

type Props = {
  /** Does it, and answers why it could not be done, or null. */
  act: () => Promise<string | null>
  /** The id of what gets the focus when it was done. */
  focusAfter: string
  label: string
  /** What is told when it takes long. */
  waiting?: Words
}

/** A button that does one thing at once and says why when it could not be done. */
export const PlainButton = ({ act, focusAfter, label, waiting }: Props) => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const press = async () => {
    if (isBusy) return
    setBusy(true)
    const because = await act()
    setBusy(false)
    setRefusal(because)
    if (because === null) document.getElementById(focusAfter)?.focus()
  }
  return (
    <>
      <WaitingButton
        buttonStyle="secondary"
        isBusy={isBusy}
        onClick={() => void press()}
        size="small"
        waiting={waiting}
      >
        {label}
      </WaitingButton>
      {refusal === null ? null : (
        <p className="sign-in__refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
