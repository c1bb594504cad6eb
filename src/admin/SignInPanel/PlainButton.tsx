'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

/** A button that does one thing at once and says why when it could not be done. */
export const PlainButton = ({ act, label }: { act: () => Promise<string | null>; label: string }) => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const press = async () => {
    setBusy(true)
    const because = await act()
    setBusy(false)
    setRefusal(because)
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
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
