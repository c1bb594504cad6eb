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

/** How to reach the demo region's cooperative; the domain is reserved and the number is none, so nobody is disturbed. */
export const demoContact = {
  contactAddress: { city: 'Oosterwier', postcode: '9999 XX', street: 'Dijkweg 1' },
  contactEmail: 'info@streekwerk.example',
  contactPhone: '0596 00 00 00',
}
