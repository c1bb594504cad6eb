import type { Check } from '../src/index'

/** What the office can look at without asking anybody. */
export const checks: Record<string, Check> = {
  'within-budget': {
    label: { nl: 'Past in het budget', en: 'Fits the budget' },
    run: async ({ req, subject }) => {
      const { amountCents, budgetCents } = (await req.payload.findByID({
        collection: 'applications' as never,
        id: subject,
        overrideAccess: true,
        req,
      })) as unknown as { amountCents?: number | null; budgetCents?: number | null }
      const met = typeof amountCents === 'number' && amountCents <= (budgetCents ?? 0)
      return {
        met,
        because: met
          ? { nl: 'Het bedrag past in het budget.', en: 'The amount fits the budget.' }
          : { nl: 'Het bedrag is hoger dan het budget.', en: 'The amount is more than the budget.' },
      }
    },
  },
  'always-fails': {
    label: { nl: 'Gaat altijd mis', en: 'Always fails' },
    run: () => Promise.reject(new Error('the scales are broken')),
  },
  later: { label: { nl: 'Komt later', en: 'Comes later' } },
}
