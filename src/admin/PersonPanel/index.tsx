'use client'

import './panel.css'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { ErasureReport } from '../../domain/privacy/report'
import { reportLines } from '../../domain/privacy/reportLines'
import { ask } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import { sayIn } from '../overview/say'
import { personWords as words } from './words'

type Answer = { isTrial: boolean; report: ErasureReport }

/** Asks what erasing would do, and erases once the name was typed over. */
const useErasing = (path: string) => {
  const { i18n } = useTranslation()
  const say = sayIn({ i18n })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (confirm: string | null, withMentions: boolean) => {
    if (isBusy) return
    setBusy(true)
    const told = await ask<Answer>(
      { body: { confirm, withMentions }, method: 'POST', path: `${path}/erase` },
      fallbacksIn(say),
    )
    setBusy(false)
    setRefusal(told.because)
    if (told.answer !== null) setAnswer(told.answer)
  }
  const language = i18n.language.startsWith('en') ? ('en' as const) : ('nl' as const)
  const lines = answer === null ? [] : reportLines(answer.report, { isTrial: answer.isTrial, language })
  return { isBusy, isDone: answer?.isTrial === false, lines, refusal, say, send }
}

const Erasing = ({ path }: { path: string }) => {
  const { isBusy, isDone, lines, refusal, say, send } = useErasing(path)
  const [typed, setTyped] = useState('')
  const [withMentions, setMentions] = useState(false)
  const id = useId()
  return (
    <>
      <label htmlFor={`${id}-mentions`}>
        <input
          checked={withMentions}
          id={`${id}-mentions`}
          onChange={(event) => setMentions(event.target.checked)}
          type="checkbox"
        />{' '}
        {say(words.mentions)}
      </label>
      <div className="person-panel__acts">
        <a href={`${path}/kept`}>{say(words.kept)}</a>
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-disabled': isBusy }}
          margin={false}
          onClick={() => void send(null, withMentions)}
          size="small"
        >
          {say(words.look)}
        </Button>
      </div>
      {refusal !== null && (
        <p className="person-panel__refusal" role="alert">
          {refusal}
        </p>
      )}
      <pre aria-live="polite" className="person-panel__report" tabIndex={0}>
        {lines.join('\n')}
      </pre>
      {lines.length > 0 && !isDone && (
        <div className="person-panel__acts">
          <label htmlFor={`${id}-name`}>{say(words.type)}</label>
          <input
            autoComplete="off"
            id={`${id}-name`}
            onChange={(event) => setTyped(event.target.value)}
            value={typed}
          />
          <Button
            buttonStyle="error"
            extraButtonProps={{ 'aria-disabled': isBusy || typed.trim() === '' }}
            margin={false}
            onClick={() => {
              if (typed.trim() !== '') void send(typed, withMentions)
            }}
            size="small"
          >
            {say(words.erase)}
          </Button>
        </div>
      )}
    </>
  )
}

/** What is kept of whom the open document is about, and erasing it: for administrators alone. */
export const PersonPanel = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { roles } = (user ?? {}) as { roles?: unknown }
  const isAdmin = Array.isArray(roles) && roles.includes('admin')
  if (!isAdmin || id === undefined || (collectionSlug === 'users' && user?.id === id)) return null
  return (
    <section aria-labelledby="person-title" className="field-type person-panel">
      <h3 id="person-title">{inLanguage(words.title, i18n.language)}</h3>
      <p>{inLanguage(words.what, i18n.language)}</p>
      <Erasing path={`${config.routes.api}/${collectionSlug ?? ''}/${String(id)}`} />
    </section>
  )
}
