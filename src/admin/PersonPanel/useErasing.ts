import { useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { ToldErasure } from '../../domain/privacy/toldErasure'
import { ask } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import { sayIn } from '../overview/say'

type Answer = { isTrial: boolean; report: ToldErasure }

/** What is being asked for. */
type Busy = 'erase' | 'look' | null

/**
 * Asks what erasing would do, and erases what was told of once the name was typed over. Another choice voids what was told, what was refused and
 * what is still to be answered, so that nothing is erased by a choice that nobody looked at; while somebody is being erased it stays as it is.
 */
export const useErasing = (path: string) => {
  const { i18n } = useTranslation()
  const say = sayIn({ i18n })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [busy, setBusy] = useState<Busy>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [withMentions, setMentions] = useState(false)
  const turn = useRef(0)

  const send = async (act: NonNullable<Busy>, confirm: string | null) => {
    const mine = turn.current
    setBusy(act)
    setRefusal(null)
    const told = await ask<Answer>(
      { body: { confirm, withMentions }, method: 'POST', path: `${path}/erase` },
      fallbacksIn(say),
    )
    if (mine !== turn.current) return
    setBusy(null)
    setRefusal(told.because)
    if (told.answer !== null) setAnswer(told.answer)
  }

  return {
    answer,
    busy,
    choose: (chosen: boolean) => {
      if (busy === 'erase') return
      turn.current += 1
      setAnswer(null)
      setBusy(null)
      setMentions(chosen)
      setRefusal(null)
    },
    erase: (typed: string) => {
      if (busy === null && answer?.isTrial === true && typed.trim() !== '') void send('erase', typed)
    },
    look: () => {
      if (busy !== null) return
      setAnswer(null)
      void send('look', null)
    },
    refusal,
    say,
    withMentions,
  }
}
