/** The type of code in the Open Education API of each scheme of identifiers, the one that names it best first. */
export type CodeTypes = Readonly<Record<string, string>>

/** A field of codes, and what the Open Education API calls each of them; one without a name there is left out. */
export type CodeNames = { field: string; names: Readonly<Record<string, string>> }

/**
 * What the rows are in the Open Education API v6, as far as they are anything there. Fields and roles are named as the
 * allow-list functions name them; what is left out is not told.
 */
export type Oeapi = {
  /** Where it is: `/oeapi/v6`. */
  path: string
  /** The field of the site's own row with the e-mail address of who answers for it. */
  emailField: string
  organisations: {
    collection: string
    /** Only those that have one of these codes in a field. @default all */
    only?: { field: string; codes: readonly string[] }
    /** The role of the reference to the organisation that one is part of; it is a department then. */
    parentRole?: string
    identifiers?: { field: string; codeTypes: CodeTypes }
    linkField?: string
  }
  programmes?: {
    collection: string
    organisationRole: string
    identifiers?: {
      field: string
      codeTypes: CodeTypes
      /** What sort of programme a scheme numbers. @default 'programme' */ types?: CodeTypes
    }
    level?: CodeNames
    levelOfQualification?: CodeNames
    modeOfStudy?: CodeNames
    linkField?: string
  }
  courses: {
    collection: string
    organisationRole: string
    programmeRole?: string
    level?: CodeNames
    /** A field of a number, and the unit of study load that each of its units is. */
    studyLoad?: { field: string; units: Readonly<Record<string, string>> }
    /** A field of text with a learning outcome in each line. */
    outcomesField?: string
    linkField?: string
    /** The role of the reference to what is done in it, its one learning component, and what type of component that is. */
    component?: { role: string; type: string }
  }
}
