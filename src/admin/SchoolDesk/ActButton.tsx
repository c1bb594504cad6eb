'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'

import { type Call, send } from '../call/send'
import { WaitingButton } from '../WaitingButton'

/** What a button asks of the API, and the words around it in the user's language. */
export type Act = Call & {
  /** What it is done to, for who hears the button without seeing what stands beside it. */
  about?: string
  /** The id of what gets the focus when the button is gone. */
  focusAfter: string
  label: string
  saved: string
}

/** A button that does one thing at once and shows why when it could not be done. */
export const ActButton = ({ act, isQuiet = false }: { act: Act; isQuiet?: boolean }) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()

  const press = async () => {
    if (isBusy) return
    setBusy(true)
    const { notice, refusal: because } = await send(act)
    setBusy(false)
    setRefusal(because)
    if (because !== null) return
    toast.success(notice ?? act.saved)
    document.getElementById(act.focusAfter)?.focus()
    router.refresh()
  }

  return (
    <span className="school-desk__act">
      <WaitingButton
        aria-label={act.about === undefined ? undefined : `${act.label}: ${act.about}`}
        buttonStyle={isQuiet ? 'secondary' : 'primary'}
        extraButtonProps={refusal === null ? {} : { 'aria-describedby': id }}
        isBusy={isBusy}
        onClick={() => void press()}
        size="small"
      >
        {act.label}
      </WaitingButton>
      {refusal === null ? null : (
        <span className="school-desk__refusal" id={id} role="alert">
          {refusal}
        </span>
      )}
    </span>
  )
}
