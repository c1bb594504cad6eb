import type { Crumb } from '../../components/Breadcrumbs/index'
import type { RowPage } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import type { View } from '../view'
import { absolute, say } from '../view'
import type { Facts } from './facts'
import { siteReference } from './factsOfHome'
import { trail } from './trail'

type ListFacts = { crumbs: readonly Crumb[]; name: string; own: string; page: RowPage; section: Section }

/** A page of a list and the documents on it, in their order. */
export const factsOfList = (view: View, { crumbs, name, own, page, section }: ListFacts): Facts[] => [
  {
    '@type': 'CollectionPage',
    ...(section.intro ? { description: say(view, section.intro) } : {}),
    inLanguage: view.locale.code,
    isPartOf: siteReference(view),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: page.rows
        .filter(({ path, title }) => path !== null && title !== null)
        .map(({ path, title }, at) => ({
          '@type': 'ListItem',
          name: title?.text,
          position: at + 1,
          url: absolute(view, path ?? ''),
        })),
    },
    name,
    url: absolute(view, own),
  },
  trail(view, crumbs),
]
