'use client'

import './panel.css'

import { useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { inLanguage } from '../../domain/locales/inLanguage'
import { WaitingButton } from '../WaitingButton'
import { Result } from './Result'
import { useErasing } from './useErasing'
import { useFormOfWhatIsLeft } from './useFormOfWhatIsLeft'
import { personWords as words } from './words'

const Erasing = ({ path }: { path: string }) => {
  const { answer, busy, choose, erase, look, refusal, say, withMentions } = useErasing(path)
  const [typed, setTyped] = useState('')
  const id = useId()
  const told = useRef<HTMLDivElement>(null)
  const isDone = answer?.isTrial === false
  useFormOfWhatIsLeft(path, isDone, say)
  // The button that was pressed is gone.
  useEffect(() => {
    if (isDone) told.current?.focus()
  }, [isDone])
  return (
    <>
      {!isDone && (
        <label htmlFor={`${id}-mentions`}>
          <input
            aria-disabled={busy === 'erase'}
            checked={withMentions}
            id={`${id}-mentions`}
            onChange={(event) => {
              setTyped('')
              choose(event.target.checked)
            }}
            type="checkbox"
          />{' '}
          {say(words.mentions)}
        </label>
      )}
      <div className="person-panel__acts">
        <a href={`${path}/kept`}>{say(words.kept)}</a>
        {!isDone && (
          <WaitingButton
            buttonStyle="secondary"
            isBusy={busy === 'look'}
            isOff={busy === 'erase'}
            onClick={look}
            size="small"
          >
            {say(words.look)}
          </WaitingButton>
        )}
      </div>
      {refusal !== null && (
        <p className="person-panel__refusal" role="alert">
          {refusal}
        </p>
      )}
      <div aria-live="polite" ref={told} tabIndex={-1}>
        {answer !== null && <Result isTrial={answer.isTrial} report={answer.report} say={say} />}
      </div>
      {answer?.isTrial === true && (
        <div className="person-panel__acts">
          <label htmlFor={`${id}-name`}>{say(words.type)}</label>
          <input
            autoComplete="off"
            id={`${id}-name`}
            onChange={(event) => setTyped(event.target.value)}
            value={typed}
          />
          <WaitingButton
            buttonStyle="primary"
            className="person-panel__erase"
            isBusy={busy === 'erase'}
            isOff={busy === 'look' || typed.trim() === ''}
            onClick={() => erase(typed)}
            size="small"
          >
            {say(words.erase)}
          </WaitingButton>
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
