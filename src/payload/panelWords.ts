/** What Payload leaves in English, or half so, in its Dutch; laid over its own words. */
export const panelWords = {
  nl: {
    localization: {
      selectedLocales: 'in gekozen talen',
      selectLocaleToDuplicate: 'Kies de talen om te dupliceren',
    },
    upload: { bulkUpload: 'Meer bestanden tegelijk' },
  },
}
