/** What the panel calls the view of a subject's phases outside of it, in Payload's own list of words. */
export const tabWords: Readonly<Record<string, { phaseChecklists: { phases: string } }>> = {
  nl: { phaseChecklists: { phases: 'Fasen' } },
  en: { phaseChecklists: { phases: 'Phases' } },
}
