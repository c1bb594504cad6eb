import { Button } from '@payloadcms/ui'
import { useParams, usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { tabPath } from './historyPath'

type Props = Readonly<{ adminRoute: string; label: string }>

/** Payload's own tab, but for where it leads in the trash. */
export const HistoryTabLink = ({ adminRoute, label }: Props) => {
  const { segments = [] } = useParams<{ segments?: string[] }>()
  const to = formatAdminURL({ adminRoute, path: tabPath(segments) })
  const isActive = usePathname().startsWith(to)
  return (
    <Button
      aria-label={label}
      buttonStyle="tab"
      className={['doc-tab', ...(isActive ? ['doc-tab--active'] : [])].join(' ')}
      disabled={isActive}
      el={isActive ? 'div' : 'link'}
      margin={false}
      size="medium"
      {...(isActive ? {} : { to })}
    >
      <span className="doc-tab__label">{label}</span>
    </Button>
  )
}
