'use client'

import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { mergeListSearchAndWhere } from 'payload/shared'

import { inLanguage } from '../../domain/locales/inLanguage'
import { exportAddress } from './exportAddress'
import { exportWords } from './words'

/** Two items in the menu of a list: what it shows now, with its filter and its search, as a file. The trash is none. */
export const ExportItems = ({ collection }: { collection: string }) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { query } = useListQuery()
  const isTrash = usePathname().endsWith('/trash')
  if (isTrash)
    return <span className="popup-button-list__disabled">{inLanguage(exportWords.trash, i18n.language)}</span>
  const where = mergeListSearchAndWhere({
    collectionConfig: getEntityConfig({ collectionSlug: collection }),
    search: query.search ?? '',
    // It writes the search into the filter that it is given.
    where: structuredClone(query.where ?? {}),
  })
  return (['csv', 'json'] as const).map((format) => (
    // A plain link: the panel's own would take the file for a page.
    <a
      className="popup-button-list__button"
      download
      href={exportAddress({ apiRoute: config.routes.api, collection, format, where })}
      id={`export-${format}`}
      key={format}
    >
      {inLanguage(exportWords[format], i18n.language)}
    </a>
  ))
}
