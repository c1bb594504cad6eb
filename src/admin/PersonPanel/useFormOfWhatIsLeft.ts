import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { ask } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import type { Say } from '../overview/say'

/** Shows in the form what is left of a document once somebody was erased: what was there before stands in it still, for whoever passes by. */
export const useFormOfWhatIsLeft = (path: string, isDone: boolean, say: Say): void => {
  const { setData } = useDocumentInfo()
  const { reset } = useForm()
  useEffect(() => {
    if (!isDone) return
    void ask<Record<string, unknown>>(
      { method: 'GET', path: `${path}?depth=0&draft=true` },
      fallbacksIn(say),
    ).then(({ answer }) => {
      if (answer === null) {
        window.location.reload()
        return
      }
      setData(answer)
      void reset(answer)
    })
    // Once, when it is done.
  }, [isDone])
}
