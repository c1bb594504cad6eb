import { type ItemContent, optional, recommended } from '../../../content'

/** How entrepreneurs find what they can do together, before it is written down. */
export const chances: readonly ItemContent[] = [
  recommended({
    key: 'niches-found',
    evidence: ['note', 'file'],
    title: {
      nl: 'Weet elke ondernemer waar zijn niche ligt?',
      en: 'Does each entrepreneur know where its niche is?',
    },
    guidance: {
      nl: 'Slimme specialisatie begint bij de vraag wat u beter kunt dan een ander in de streek. Zoek uw plek in de gaten die de mapping liet zien.',
      en: 'Smart specialisation starts with what you do better than others in the region. Look for your place in the gaps that the mapping showed.',
    },
  }),
  optional({
    key: 'workshops-held',
    evidence: ['note', 'link'],
    title: {
      nl: 'Zijn er workshops voor wie een kans wil uitwerken?',
      en: 'Are there workshops for those who want to work out a chance?',
    },
    guidance: {
      nl: 'Nodig uit wie er zin in heeft, niet iedereen. Een paar avonden is vaak genoeg om van een specialisatie een businesscase te maken.',
      en: 'Invite those who feel like it, not everybody. A few evenings are often enough to turn a specialisation into a business case.',
    },
  }),
  recommended({
    key: 'business-cases-joined',
    evidence: ['file', 'note'],
    title: {
      nl: 'Werken ondernemers hun businesscases samen uit?',
      en: 'Do entrepreneurs work out their business cases together?',
    },
    guidance: {
      nl: 'Laat zien hoe de één op de ander aansluit, zodat er een keten van aanbieders ontstaat waarin ieder verdient. Bewaar de berekening bij dit punt.',
      en: 'Show how one ties in with the next, so that a chain of suppliers grows in which each earns. Keep the calculation with this item.',
    },
  }),
  recommended({
    key: 'regional-proposition-made',
    evidence: ['file', 'link'],
    title: {
      nl: 'Is er een gezamenlijke regionale propositie?',
      en: 'Is there a joint regional proposition?',
    },
    guidance: {
      nl: 'Beschrijf op één bladzijde wat de ondernemers samen aanbieden en waarom een klant daarvoor kiest.',
      en: 'Describe on one page what the entrepreneurs offer together and why a customer would choose it.',
    },
  }),
]
