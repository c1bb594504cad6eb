import type { Crumb } from '../../components/Breadcrumbs/index'
import type { View } from '../view'
import { absolute } from '../view'
import type { Facts } from './facts'

/** Where a page is in the site. */
export const trail = (view: View, crumbs: readonly Crumb[]): Facts => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, at) => ({
    '@type': 'ListItem',
    item: absolute(view, path),
    name,
    position: at + 1,
  })),
})
