import type { Section } from '../../site/site'
import { listFormats } from '../machines/listFormats'
import type { View } from '../view'
import { absolute, say, siteName } from '../view'
import type { Facts } from './facts'
import { publisherReference } from './factsOfHome'

/** A list as a set of data, with each form in which programs fetch it. */
const datasetOf = (view: View, section: Section, terms: Facts): Facts => {
  const address = absolute(view, say(view, section.path))
  const name = `${say(view, section.name)} – ${siteName(view)}`
  return {
    '@type': 'Dataset',
    '@id': `${address}#data`,
    creator: publisherReference(view),
    description: section.intro
      ? `${name}. ${say(view, section.intro)}`
      : `${name}. ${view.words.openDataLead}`,
    distribution: Object.entries(listFormats).map(([end, { name: format, type }]) => ({
      '@type': 'DataDownload',
      contentUrl: `${address}.${end}`,
      encodingFormat: type,
      name: format,
    })),
    inLanguage: view.locale.code,
    isAccessibleForFree: true,
    ...terms,
    name,
    url: address,
  }
}

/** What data there are, in which forms, and under which licence. */
export const factsOfData = (view: View, name: string, path: string): Facts => {
  const { licence } = view.site.openData ?? {}
  const terms = licence ? { license: licence.url } : {}
  return {
    '@type': 'DataCatalog',
    creator: {
      '@type': 'Organization',
      ...publisherReference(view),
      name: siteName(view),
      url: absolute(view, view.locale.home),
    },
    dataset: view.site.sections.filter(({ list }) => list).map((section) => datasetOf(view, section, terms)),
    description: view.words.openDataLead,
    inLanguage: view.locale.code,
    ...terms,
    name,
    url: absolute(view, path),
  }
}
