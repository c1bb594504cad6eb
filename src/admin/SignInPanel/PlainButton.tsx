'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

type Props = {
  /** Does it, and answers why it could not be done, or null. */
  act: () => Promise<string | null>
  /** The id of what gets the focus when it was done. */
  focusAfter: string
  label: string
}

/** A button that does one thing at once and says why when it could not be done. */
export const PlainButton = ({ act, focusAfter, label }: Props) => {
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
      <Button
        buttonStyle="secondary"
        // A button that is switched off would lose the focus.
        extraButtonProps={{ 'aria-disabled': isBusy }}
        margin={false}
        onClick={() => void press()}
        size="small"
      >
        {label}
      </Button>
      {refusal === null ? null : (
        <p className="sign-in__refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
