import type { Afterwards } from '@streekwerk/payload-kit/panel'
import { useId } from 'react'

import { useSend } from './useSend'

/** A button that has something done at once, and says why where it was refused. */
export const ActButton = ({
  about,
  afterwards,
  body,
  help,
  label,
  method,
  path,
}: {
  label: string
  /** What it is done to, for who does not see what stands beside the button. */
  about?: string
  /** What is good to know before it is pressed. */
  help?: string | undefined
  method: 'PATCH' | 'POST'
  /** An address of the REST interface, with where that is. */
  path: string
  body: Readonly<Record<string, unknown>>
  afterwards: Afterwards
}) => {
  const { act, isBusy, refusal } = useSend()
  const helpId = useId()
  return (
    <span className="panel-kit__row">
      {help === undefined ? null : <span id={helpId}>{help}</span>}
      <button
        aria-describedby={help === undefined ? undefined : helpId}
        aria-disabled={isBusy}
        aria-label={about}
        className="panel-kit__button"
        onClick={() => void act({ body, method, path }, afterwards)}
        type="button"
      >
        {label}
      </button>
      {refusal ? (
        <span className="panel-kit__refusal" role="alert">
          {refusal.message}
        </span>
      ) : null}
    </span>
  )
}
