import { sayIn, send } from '@streekwerk/payload-kit/pure'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { panelWords } from '../../words/panel'
import { madeAddress, useMade } from './useMade'

type Copied = Readonly<{ doc?: Readonly<{ id?: unknown }> }>

/** Makes the next version of a life cycle, and goes there, where that is said and what it is called has the focus. */
export const CopyButton = ({
  copies,
  language,
  view,
}: {
  /** The address that makes it. */
  copies: string
  language: string
  /** Where life cycles are shown. */
  view: string
}) => {
  const router = useRouter()
  useMade(sayIn(language, panelWords.copy.done))
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const copy = async () => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    const sent = await send({ body: {}, method: 'POST', path: copies })
    setBusy(false)
    if ('answer' in sent) {
      const { doc } = sent.answer as Copied
      router.push(madeAddress(`${view}/${String(doc?.id)}`))
    } else {
      const otherwise = sent.isReached ? panelWords.failed : panelWords.unreachable
      setRefusal(sent.refusal?.message ?? sayIn(language, otherwise))
    }
  }
  return (
    <>
      <button
        aria-disabled={isBusy}
        className="btn btn--style-secondary btn--size-medium btn--withoutPopup"
        onClick={() => void copy()}
        style={{ margin: 0 }}
        type="button"
      >
        {sayIn(language, isBusy ? panelWords.busy : panelWords.copy.act)}
      </button>
      {refusal === null ? null : <span role="alert">{refusal}</span>}
    </>
  )
}
