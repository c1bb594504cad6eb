'use client'

import './waiting.css'

import { Button, useTranslation } from '@payloadcms/ui'
import { type ComponentProps, useEffect, useState } from 'react'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { Words } from '../../domain/locales/locales'
import { callWords } from '../call/words'

type Props = ComponentProps<typeof Button> & {
  isBusy: boolean
  /** Whether there is something else to do first. */
  isOff?: boolean
  /** What is told when it takes long. */
  waiting?: Words
}

/** What is done sooner says by itself that it was. */
const LONG_MS = 400

const useLong = (isBusy: boolean): boolean => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isBusy])
  return isLong
}

/** A button that keeps the focus while what it asked for is done, and tells so where that takes long. */
export const WaitingButton = ({
  extraButtonProps,
  isBusy,
  isOff = false,
  onClick,
  waiting = callWords.waiting,
  ...button
}: Props) => {
  const { i18n } = useTranslation()
  const isLong = useLong(isBusy)
  return (
    <span className="waiting-button">
      <Button
        {...button}
        // One that is switched off would lose the focus.
        extraButtonProps={{ ...extraButtonProps, 'aria-disabled': isBusy || isOff }}
        margin={false}
        onClick={isBusy || isOff ? undefined : onClick}
      />
      <span className="waiting-button__word" role="status">
        {isLong ? inLanguage(waiting, i18n.language) : ''}
      </span>
    </span>
  )
}
