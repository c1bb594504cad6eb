/** What the panel says of the plugin's view outside it, in Payload's own list of words. */
export const panelWords: Readonly<Record<string, { showcase: { outlook: string } }>> = {
  nl: { showcase: { outlook: 'Op de site' } },
  en: { showcase: { outlook: 'On the site' } },
}
