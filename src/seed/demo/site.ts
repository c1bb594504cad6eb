import { type SiteTexts, siteTexts } from '../method/siteTexts'

/** The site of the demo region's cooperative: the method's texts under a name of its own. */
export const demoSite: SiteTexts = {
  ...siteTexts,
  name: { nl: 'Streekwerk Wad en Woud', en: 'Streekwerk Wad en Woud' },
  tagline: {
    nl: 'Van de zeedijk tot de houtsingels: samen werken aan een streek om te blijven',
    en: 'From the sea dike to the hedgerows: working together on a region to stay in',
  },
}

/** The address of the demo region's cooperative; the domain is reserved, so mail to it goes nowhere. */
export const demoContact = 'info@streekwerk.example'
