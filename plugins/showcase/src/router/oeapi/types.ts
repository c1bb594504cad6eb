/** Words in a language. */
export type LanguageTypedString = { language: string; value: string }

/** A code and of which sort it is. */
export type IdentifierEntry = { codeType: string; code: string }

/** What everything in the Open Education API has. */
type Named = { name: LanguageTypedString[]; primaryCode: IdentifierEntry; otherCodes?: IdentifierEntry[] }

export type Organisation = Named & {
  organisationId: string
  organisationType: 'department' | 'root'
  description?: LanguageTypedString[]
  link?: string
  parentId?: string
  rootId?: string
}

export type Programme = Named & {
  programmeId: string
  programmeType: string
  level?: string
  levelOfQualification?: string
  modeOfStudy?: string
  link?: string
  organisationId?: string
}

export type Course = Named & {
  courseId: string
  description?: LanguageTypedString[]
  learningOutcomeIds?: string[]
  level?: string
  link?: string
  organisationId?: string
  programmeIds?: string[]
  studyLoad?: { studyLoadUnit: string; value: number }[]
}

export type LearningComponent = Named & {
  componentId: string
  componentType: string
  courseId: string
  description?: LanguageTypedString[]
  learningOutcomeIds?: string[]
  organisationId?: string
}

export type LearningOutcome = Named & { learningOutcomeId: string }

/** A page of a list. */
export type Collection<Item> = {
  pageSize: number
  pageNumber: number
  hasPreviousPage: boolean
  hasNextPage: boolean
  items: Item[]
}
