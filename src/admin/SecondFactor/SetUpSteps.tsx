'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { NewSecret } from '../../accounts/secondFactors'
import { Refusal } from '../Entrance/OwnField'
import { signInWords } from '../SignInPanel/words'
import { CodeForm } from './CodeForm'
import { RecoveryCodes } from './RecoveryCodes'
import { useFactorCall } from './useFactorCall'
import { factorWords as words } from './words'

type Props = {
  /** Called when the recovery codes are kept. */
  onDone: () => void
  /** Called when it is on. */
  onOn: () => void
}

const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? ''

/** Setting up a second step: a secret for the app, a code of it, and the recovery codes. */
export const SetUpSteps = ({ onDone, onOn }: Props) => {
  const { call, isBusy, refusal, say } = useFactorCall()
  const [made, setMade] = useState<NewSecret | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [codes, setCodes] = useState<readonly string[] | null>(null)

  const begin = async (current: string) => {
    const answer = await call<NewSecret>('begin', { current })
    if (answer !== null) setMade(answer)
  }
  const confirm = async (code: string) => {
    const answer = await call<{ recoveryCodes: string[] }>('confirm', { code })
    if (answer === null) return
    setCodes(answer.recoveryCodes)
    onOn()
  }

  if (codes !== null) return <RecoveryCodes codes={codes} done={onDone} say={say} />
  if (made === null && isAsking)
    return (
      <div className="second-factor">
        <CodeForm
          beside={
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)} size="medium">
              {say(words.cancel)}
            </Button>
          }
          fill="current-password"
          help={say(words.passwordHelp)}
          id="field-current"
          isBusy={isBusy}
          label={say(signInWords.currentPassword)}
          onCode={begin}
          refusal={refusal}
          send={say(words.goOn)}
        />
      </div>
    )
  if (made === null)
    return (
      <div className="second-factor">
        <Refusal because={refusal} />
        <Button margin={false} onClick={() => setAsking(true)} size="medium">
          {say(words.begin)}
        </Button>
      </div>
    )
  return (
    <div className="second-factor">
      <p>{say(words.scan)}</p>
      <div
        aria-label={say(words.picture)}
        className="second-factor__picture"
        // Drawn by the server of squares alone; nothing that somebody typed is in it but as squares.
        dangerouslySetInnerHTML={{ __html: made.picture }}
        role="img"
      />
      <p>
        {say(words.byHand)} <span className="second-factor__key">{inFours(made.secret)}</span>
      </p>
      <CodeForm
        help={say(words.type)}
        id="field-code"
        isBusy={isBusy}
        label={say(words.code)}
        onCode={confirm}
        refusal={refusal}
        send={say(words.confirm)}
      />
    </div>
  )
}
