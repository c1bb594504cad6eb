'use client'

import { useId, useState } from 'react'

import { type Act, ActButton } from './ActButton'

/** Declining asks for a reason: the box opens, and what is written in it goes along. */
export const DeclineForm = ({ act, reason }: { act: Act; reason: string }) => {
  const [text, setText] = useState('')
  const id = useId()
  return (
    <details className="school-desk__decline">
      <summary aria-label={act.about === undefined ? undefined : `${act.label}: ${act.about}`}>
        {act.label}
      </summary>
      <label htmlFor={id}>{reason}</label>
      <textarea
        id={id}
        maxLength={1000}
        onChange={(event) => setText(event.target.value)}
        rows={3}
        value={text}
      />
      <ActButton act={{ ...act, body: { ...act.body, declineReason: text } }} isQuiet />
    </details>
  )
}
