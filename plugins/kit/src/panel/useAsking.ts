import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import { focusInvalid } from './focusInvalid'
import type { Question, Refusal } from './send'
import { send } from './send'

type Answer = Readonly<Record<string, unknown>>

/** What is said when something is done, and the id of what has the focus then, as the part that did it may be gone; it may have yet to come. */
export type Afterwards = Readonly<{ said?: string; focus?: string }>

/** By what a view tells what it does, and where it puts the focus. */
export type Telling = Readonly<{
  announce: (text: string) => void
  focusOn: (id: string) => void
  words: Readonly<Record<'busy' | 'failed' | 'saved' | 'unreachable', string>>
}>

const nothing: Refusal['fields'] = {}

/** Asks the server, keeps why it refused, and looks again at how things stand after something was done. */
export const useAsking = ({ announce, focusOn, words }: Telling) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  // What was refused may stand far above what was pressed.
  useEffect(() => {
    if (refusal) focusInvalid()
  }, [refusal])

  /** Only asks: answers null where it was refused. */
  const ask = async (question: Question): Promise<Answer | null> => {
    if (isBusy) return null
    setBusy(true)
    setRefusal(null)
    announce(words.busy)
    const sent = await send(question)
    setBusy(false)
    announce('')
    if ('answer' in sent) return sent.answer
    const otherwise = sent.isReached ? words.failed : words.unreachable
    setRefusal(sent.refusal ?? { fields: nothing, message: otherwise })
    // Who was refused as others were first sees what they did.
    if (sent.isReached) router.refresh()
    return null
  }

  /** Asks for something to be done, tells that it was, and looks again; answers null where it was refused. */
  const act = async (question: Question, { focus, said }: Afterwards = {}): Promise<Answer | null> => {
    const answer = await ask(question)
    if (!answer) return null
    announce(said ?? words.saved)
    if (focus !== undefined) focusOn(focus)
    router.refresh()
    return answer
  }

  return { act, ask, isBusy, refusal }
}
