/** What the import key of every document of the demo region begins with; an import never makes one. */
export const demoPrefix = 'demo:'

/** The import key by which a document of the demo region is known again. */
export const demoKey = (key: string): string => `${demoPrefix}${key}`
