'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'

import { sectionGuidance } from '../../domain/plans/sectionGuidance'
import { isSectionKey } from '../../domain/plans/sections'

/** What a section asks, above the empty page: read from the key of the section that is open. */
export const SectionGuidance = () => {
  const key = useFormFields(([fields]) => fields.key?.value)
  const { i18n } = useTranslation()
  if (!isSectionKey(key)) return null
  const { en, nl } = sectionGuidance[key]
  return <p className="field-description">{i18n.language === 'en' ? en : nl}</p>
}
