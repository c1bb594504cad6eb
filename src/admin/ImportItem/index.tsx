'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { inLanguage } from '../../domain/locales/inLanguage'
import { itemWords } from './words'

/** The way to the screen that reads a list in, in the menu of a list, for who may make or change something there. */
export const ImportItem = ({ collection }: { collection: string }) => {
  const { permissions } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isTrash = usePathname().endsWith('/trash')
  const may = permissions?.collections?.[collection]
  if (isTrash || (!may?.create && !may?.update)) return null
  return (
    <a
      className="popup-button-list__button"
      href={`${config.routes.admin}/import/${collection}`}
      id="import-list"
    >
      {inLanguage(itemWords.item, i18n.language)}
    </a>
  )
}
