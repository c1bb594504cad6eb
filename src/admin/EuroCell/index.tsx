'use client'

import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { inLanguage } from '../../domain/locales/inLanguage'
import { euroWords } from '../../domain/money/euroWords'

/** An amount that is kept in cents, as a list shows it: in euros. */
export const EuroCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const cents: unknown = props.cellData
  return (
    <DefaultCell
      {...props}
      cellData={typeof cents === 'number' ? inLanguage(euroWords(cents), i18n.language) : cents}
    />
  )
}
