'use client'

import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui'
import type { NumberFieldDiffClientComponent } from 'payload'

import { inLanguage } from '../../domain/locales/inLanguage'
import { euroWords } from '../../domain/money/euroWords'

/** What became of an amount from one version to another, in euros. */
export const EuroDiff: NumberFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { i18n } = useTranslation()
  const shown = (cents: unknown): string =>
    `<p>${typeof cents === 'number' ? inLanguage(euroWords(cents), i18n.language) : ''}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: shown(comparisonValue),
    toHTML: shown(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      From={From}
      To={To}
      i18n={i18n}
      label={{ label: field.label, ...(locale !== undefined && { locale }) }}
      nestingLevel={nestingLevel ?? 0}
    />
  )
}
