'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'

import { refusalIn } from '../refusalIn'

/** What a button asks of the API, and the words around it in the user's language. */
export type Act = {
  body: Record<string, unknown>
  /** What it is done to, for who hears the button without seeing what stands beside it. */
  about?: string
  failed: string
  /** The id of what gets the focus when the button is gone. */
  focusAfter: string
  label: string
  method: 'PATCH' | 'POST'
  path: string
  saved: string
  unreachable: string
}

/** Sends an act; answers null when it was done, else why not. */
export const send = async ({ body, failed, method, path, unreachable }: Act): Promise<string | null> => {
  try {
    const response = await fetch(path, {
      body: JSON.stringify(body),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method,
    })
    return response.ok ? null : await refusalIn(response, failed)
  } catch {
    return unreachable
  }
}

/** A button that does one thing at once and shows why when it could not be done. */
export const ActButton = ({ act, isQuiet = false }: { act: Act; isQuiet?: boolean }) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()

  const press = async () => {
    setBusy(true)
    const because = await send(act)
    setBusy(false)
    setRefusal(because)
    if (because !== null) return
    toast.success(act.saved)
    document.getElementById(act.focusAfter)?.focus()
    router.refresh()
  }

  return (
    <span className="school-desk__act">
      <Button
        aria-label={act.about === undefined ? undefined : `${act.label}: ${act.about}`}
        buttonStyle={isQuiet ? 'secondary' : 'primary'}
        disabled={isBusy}
        extraButtonProps={refusal === null ? {} : { 'aria-describedby': id }}
        margin={false}
        onClick={() => void press()}
        size="small"
      >
        {act.label}
      </Button>
      {refusal === null ? null : (
        <span className="school-desk__refusal" id={id} role="alert">
          {refusal}
        </span>
      )}
    </span>
  )
}
