/** What the panel calls the view of a document's history outside of it, in Payload's own list of words. */
export const tabWords: Readonly<Record<string, { auditTrail: { history: string } }>> = {
  nl: { auditTrail: { history: 'Geschiedenis' } },
  en: { auditTrail: { history: 'History' } },
}
