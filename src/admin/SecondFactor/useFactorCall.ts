'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import { type Say, sayIn } from '../overview/say'

type FactorCall = {
  /** Asks an endpoint of the own second step; null when it was refused. */
  call: <Answer>(path: string, body?: Record<string, unknown>) => Promise<Answer | null>
  isBusy: boolean
  /** Why the last call was refused. */
  refusal: string | null
  say: Say
}

/** Asks the API about the own second step, one thing at a time. */
export const useFactorCall = (): FactorCall => {
  const { config } = useConfig()
  const say = sayIn(useTranslation())
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const call = async <Answer>(path: string, body: Record<string, unknown> = {}): Promise<Answer | null> => {
    if (isBusy) return null
    setBusy(true)
    const { answer, because } = await ask<Answer>(
      { body, method: 'POST', path: `${config.routes.api}/users/second-factor/${path}` },
      fallbacksIn(say),
    )
    setBusy(false)
    setRefusal(because)
    return answer
  }
  return { call, isBusy, refusal, say }
}
