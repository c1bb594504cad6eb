/** The collections that the plugin adds. */
export const slugs = {
  lifeCycles: 'life-cycles',
  lifeCycleItems: 'life-cycle-items',
  trails: 'phase-trails',
  items: 'checklist-items',
  waivers: 'waivers',
  reviews: 'gate-reviews',
  conditions: 'gate-conditions',
  digests: 'phase-digests',
} as const

/** The field of an account in which somebody says whether they want digests. */
export const DIGEST_CHOICE = 'receivesPhaseDigest'
