'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Say } from '../overview/say'
import { factorWords as words } from './words'

/** Recovery codes just after they were made: the one time that they can be seen. */
export const RecoveryCodes = ({
  codes,
  done,
  say,
}: {
  codes: readonly string[]
  done: () => void
  say: Say
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => heading.current?.focus(), [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setSaid(say(words.copied))
    } catch {
      // A page that is not on https or on this machine itself may not touch the clipboard.
      setSaid(say(words.notCopied))
    }
  }
  return (
    <div className="second-factor">
      <h2 ref={heading} tabIndex={-1}>
        {say(words.newCodes)}
      </h2>
      <p>
        <strong>{say(words.codesOnce)}</strong>
      </p>
      <ul className="second-factor__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="second-factor__acts">
        <Button margin={false} onClick={done} size="medium">
          {say(words.kept)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
          {say(words.copy)}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
