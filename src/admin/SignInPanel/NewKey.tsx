'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { Say } from '../overview/say'
import { signInWords } from './words'

/** The id of the box that shows a new key. */
export const newKeyId = 'sign-in-new-key'

/** A key just after it was made: the one time that it can be seen. */
export const NewKey = ({ done, keyText, say }: { done: () => void; keyText: string; say: Say }) => {
  const box = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const id = newKeyId

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(keyText)
      setSaid(say(signInWords.copied))
    } catch {
      // A page that is not on https or on this machine itself may not touch the clipboard.
      box.current?.select()
      setSaid(say(signInWords.copyYourself))
    }
  }

  return (
    <div className="sign-in__new-key">
      <label htmlFor={id}>{say(signInWords.newKey)}</label>
      <input
        aria-describedby={`${id}-once`}
        autoComplete="off"
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        ref={box}
        spellCheck={false}
        type="text"
        value={keyText}
      />
      <p id={`${id}-once`}>
        <strong>{say(signInWords.shownOnce)}</strong>
      </p>
      <div className="sign-in__acts">
        <Button margin={false} onClick={() => void copy()} size="small">
          {say(signInWords.copy)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={done} size="small">
          {say(signInWords.keptIt)}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
