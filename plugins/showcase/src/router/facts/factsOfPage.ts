import type { View } from '../view'
import { absolute } from '../view'
import type { Facts } from './facts'
import { siteReference } from './factsOfHome'

/** A page of running text. */
export const factsOfPage = (view: View, name: string, path: string): Facts => ({
  '@type': 'WebPage',
  inLanguage: view.locale.code,
  isPartOf: siteReference(view),
  name,
  url: absolute(view, path),
})
