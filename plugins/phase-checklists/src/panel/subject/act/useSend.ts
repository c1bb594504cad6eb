import type { Question, Refusal } from '@streekwerk/payload-kit/pure'
import { send } from '@streekwerk/payload-kit/pure'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'

type Answer = Readonly<Record<string, unknown>>

/** What is said when something is done, and the id of what has the focus then, as the part that did it may be gone; it may have yet to come. */
export type Afterwards = Readonly<{ said?: string; focus?: string }>

const nothing: Refusal['fields'] = {}

/** Asks the server, keeps why it refused, and looks again at where the subject stands after something was done. */
export const useSend = () => {
  const { announce, focusOn, words } = usePanel()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  // What was refused may stand far above what was pressed.
  useEffect(() => {
    if (!refusal) return
    const form = document.activeElement?.closest('form')
    form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusal])

  /** Only asks: answers null where it was refused. */
  const ask = async (question: Question): Promise<Answer | null> => {
    if (isBusy) return null
    setBusy(true)
    setRefusal(null)
    announce(words(panelWords.busy))
    const sent = await send(question)
    setBusy(false)
    announce('')
    if ('answer' in sent) return sent.answer
    const otherwise = sent.isReached ? panelWords.failed : panelWords.unreachable
    setRefusal(sent.refusal ?? { fields: nothing, message: words(otherwise) })
    // Who was refused as others were first sees what they did.
    if (sent.isReached) router.refresh()
    return null
  }

  /** Asks for something to be done, tells that it was, and looks again; answers null where it was refused. */
  const act = async (question: Question, { focus, said }: Afterwards = {}): Promise<Answer | null> => {
    const answer = await ask(question)
    if (!answer) return null
    announce(said ?? words(panelWords.saved))
    if (focus !== undefined) focusOn(focus)
    router.refresh()
    return answer
  }

  return { act, ask, isBusy, refusal }
}
