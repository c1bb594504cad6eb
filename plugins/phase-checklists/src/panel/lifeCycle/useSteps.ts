import { useConfig, useTranslation } from '@payloadcms/ui'
import { localeIn, send } from '@streekwerk/payload-kit/pure'
import { useEffect, useState } from 'react'

import { slugs } from '../../slugs'
import type { StepChoice } from './stepChoices'
import { stepChoices } from './stepChoices'

/** The steps of a life cycle, read when it is chosen; null where they cannot be read. */
export const useSteps = (lifeCycle: unknown): readonly StepChoice[] | null => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [steps, setSteps] = useState<readonly StepChoice[] | null>([])
  const id = typeof lifeCycle === 'string' || typeof lifeCycle === 'number' ? String(lifeCycle) : ''
  const codes = config.localization ? config.localization.locales.map(({ code }) => code) : []
  const locale = localeIn(i18n.language, codes)
  const path = `${config.routes.api}/${slugs.lifeCycles}/${encodeURIComponent(id)}?depth=0&joins=false&select[phases]=true`
  const address = locale === null ? path : `${path}&locale=${locale}`
  useEffect(() => {
    if (id === '') return
    let isWanted = true
    const read = async () => {
      const sent = await send({ method: 'GET', path: address })
      if (isWanted) setSteps('answer' in sent ? stepChoices(sent.answer) : null)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [address, id])
  return id === '' ? [] : steps
}
