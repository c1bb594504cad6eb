'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { sayIn } from '../overview/say'
import { SetUpSteps } from '../SecondFactor/SetUpSteps'
import { entranceWords as words } from './words'

/** Setting up the second step where a role asks for it, before anything else can be done. */
export const RequiredSetUp = () => {
  const { config } = useConfig()
  const say = sayIn(useTranslation())
  const [isDone, setDone] = useState(false)
  const { admin } = config.routes
  return (
    <div className="entrance">
      <h1>{say(words.setUpTitle)}</h1>
      <p>{say(isDone ? words.isSetUp : words.setUpLead)}</p>
      <SetUpSteps onDone={() => window.location.assign(admin)} onOn={() => setDone(true)} />
      {!isDone && (
        <p>
          <a href={`${admin}/logout`}>{say(words.leave)}</a>
        </p>
      )}
    </div>
  )
}
