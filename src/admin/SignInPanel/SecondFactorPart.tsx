'use client'

import '../Entrance/entrance.css'
import '../SecondFactor/secondFactor.css'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { SecondFactorStanding } from '../../accounts/secondFactors'
import { CodeForm } from '../SecondFactor/CodeForm'
import { RecoveryCodes } from '../SecondFactor/RecoveryCodes'
import { SetUpSteps } from '../SecondFactor/SetUpSteps'
import { useFactorCall } from '../SecondFactor/useFactorCall'
import { factorWords as words } from '../SecondFactor/words'
import { ConfirmButton } from './ConfirmButton'
import type { Voice } from './KeyPart'
import { signInWords } from './words'

const HEADING = 'sign-in-factor'

type Props = {
  /** Whether it is the account of who looks. */
  isOwn: boolean
  mayDrop: boolean
  path: string
  standing: SecondFactorStanding
  voice: Voice
}

const OwnActs = ({ refresh }: { refresh: () => Promise<void> }) => {
  const { call, isBusy, refusal, say } = useFactorCall()
  const [asked, setAsked] = useState<'recovery-codes' | 'switch-off' | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)

  const close = () => {
    setAsked(null)
    document.getElementById(HEADING)?.focus()
  }
  const send = async (code: string) => {
    if (asked === null) return
    const answer = await call<{ recoveryCodes?: string[] }>(asked, { code })
    if (answer === null) return
    setCodes(answer.recoveryCodes ?? null)
    close()
    await refresh()
  }
  const isRenewing = asked === 'recovery-codes'
  if (codes !== null) return <RecoveryCodes codes={codes} done={() => setCodes(null)} say={say} />
  if (asked === null)
    return (
      <div className="sign-in__acts">
        {(['recovery-codes', 'switch-off'] as const).map((act) => (
          <Button buttonStyle="secondary" key={act} margin={false} onClick={() => setAsked(act)} size="small">
            {say(act === 'switch-off' ? words.switchOff : words.renew)}
          </Button>
        ))}
      </div>
    )
  return (
    <div className="second-factor">
      <CodeForm
        beside={
          <Button buttonStyle="secondary" margin={false} onClick={close} size="medium">
            {say(words.cancel)}
          </Button>
        }
        help={say(isRenewing ? words.renewHelp : words.switchOffHelp)}
        id="sign-in-code"
        isBusy={isBusy}
        label={say(words.code)}
        onCode={send}
        refusal={refusal}
        send={say(isRenewing ? words.renew : words.switchOff)}
      />
    </div>
  )
}

const OwnFactor = ({ standing, voice: { refresh, say } }: Pick<Props, 'standing' | 'voice'>) => {
  // The codes stay in view while the panel already knows that it is on.
  const [isSettingUp, setSettingUp] = useState(false)
  if (standing.isOn && !isSettingUp)
    return (
      <>
        <p>
          {say(words.isOn(standing.codesLeft))}
          {standing.isRequired && ` ${say(words.isRequired)}`}
        </p>
        <OwnActs refresh={refresh} />
      </>
    )
  return (
    <>
      {!isSettingUp && <p>{say(words.isOff)}</p>}
      <SetUpSteps
        onDone={() => {
          setSettingUp(false)
          document.getElementById(HEADING)?.focus()
        }}
        onOn={() => {
          setSettingUp(true)
          void refresh()
        }}
      />
    </>
  )
}

const OtherFactor = ({ mayDrop, path, standing, voice }: Omit<Props, 'isOwn'>) => {
  const { ask, refresh, say } = voice
  const drop = async (current: string) => {
    const { because } = await ask({ body: { current }, method: 'POST', path: `${path}/drop-second-factor` })
    await refresh()
    return because
  }
  return (
    <>
      <p>
        {say(standing.isOn ? words.otherIsOn : words.otherIsOff)}
        {!standing.isOn && standing.isRequired && ` ${say(words.otherMust)}`}
      </p>
      {standing.isOn && mayDrop && (
        <div className="sign-in__acts">
          <ConfirmButton
            act={drop}
            askPassword={say(signInWords.yourPassword)}
            cancel={say(words.cancel)}
            confirm={say(words.dropYes)}
            focusAfter={HEADING}
            label={say(words.drop)}
            sure={say(words.dropSure)}
          />
        </div>
      )}
    </>
  )
}

/** The second step of an account: for itself to set up and switch off, for an administrator to take away. */
export const SecondFactorPart = ({ isOwn, ...props }: Props) => (
  <section aria-labelledby={HEADING}>
    <h4 id={HEADING} tabIndex={-1}>
      {props.voice.say(words.title)}
    </h4>
    {isOwn ? <OwnFactor {...props} /> : <OtherFactor {...props} />}
  </section>
)
