/** JSON Schemas of the Open Education API v6 as far as it is answered here, written after its specification (release 6.0). */

type Schema = Record<string, unknown>

const uuid = { type: 'string', format: 'uuid' }
const uri = { type: 'string', format: 'uri', maxLength: 2048 }
const extensible = (...known: string[]): Schema => ({
  anyOf: [{ enum: known }, { type: 'string', pattern: '^x-' }],
})

const words: Schema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      language: { type: 'string', pattern: '^[a-z]{2,3}(-([A-Z]{2}|[0-9]{3}))?$' },
      value: { type: 'string', minLength: 1 },
    },
    required: ['language', 'value'],
  },
}

const identifier: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    codeType: extensible('identifier', 'institution_code', 'kvk_organisation_id', 'programme_code'),
    code: { type: 'string', minLength: 1 },
  },
  required: ['codeType', 'code'],
}

const level = extensible(
  'pre_vocational',
  'secondary_vocational_education_1',
  'secondary_vocational_education_2',
  'secondary_vocational_education_3',
  'secondary_vocational_education_4',
  'associate_degree',
  'bachelor',
  'master',
  'doctoral',
)

const named = (required: string[], properties: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    name: words,
    primaryCode: identifier,
    otherCodes: { type: 'array', minItems: 1, items: identifier },
    ...properties,
  },
  required: ['name', 'primaryCode', ...required],
})

const organisation = named(['organisationId', 'organisationType'], {
  organisationId: uuid,
  organisationType: extensible('root', 'institute', 'department', 'faculty', 'branch', 'academy', 'school'),
  description: words,
  link: uri,
  parentId: uuid,
  rootId: uuid,
})

const programme = named(['programmeId', 'programmeType'], {
  programmeId: uuid,
  programmeType: extensible('programme', 'minor', 'honours', 'specialisation', 'track', 'specification'),
  level,
  levelOfQualification: extensible(
    'eqf_1',
    'eqf_2',
    'eqf_3',
    'eqf_4',
    'nlqf_4plus',
    'eqf_5',
    'eqf_6',
    'eqf_7',
    'eqf_8',
  ),
  modeOfStudy: extensible('full_time', 'part_time', 'dual_training', 'self_paced'),
  link: uri,
  organisationId: uuid,
})

const course = named(['courseId'], {
  courseId: uuid,
  description: words,
  learningOutcomeIds: { type: 'array', minItems: 1, items: uuid },
  level,
  link: uri,
  organisationId: uuid,
  programmeIds: { type: 'array', minItems: 1, items: uuid },
  studyLoad: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      additionalProperties: false,
      properties: {
        studyLoadUnit: extensible('contact_time', 'ects', 'sbu', 'sp', 'hour'),
        value: { type: 'number' },
      },
      required: ['studyLoadUnit', 'value'],
    },
  },
})

const component = named(['componentId', 'componentType'], {
  componentId: uuid,
  componentType: extensible('project', 'learning_community', 'external', 'workshop'),
  courseId: uuid,
  description: words,
  learningOutcomeIds: { type: 'array', minItems: 1, items: uuid },
  organisationId: uuid,
})

const outcome = named(['learningOutcomeId'], { learningOutcomeId: uuid })

const pageOf = (item: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    pageSize: { enum: [10, 20, 50, 100, 250] },
    pageNumber: { type: 'integer', minimum: 1 },
    hasPreviousPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    items: { type: 'array', items: item },
  },
  required: ['pageSize', 'pageNumber', 'hasPreviousPage', 'hasNextPage', 'items'],
})

export const schemas = {
  service: {
    type: 'object',
    additionalProperties: false,
    properties: {
      contactEmail: { type: 'string', format: 'email', maxLength: 256 },
      specification: uri,
      documentation: uri,
      supportedOperations: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            verbs: { type: 'array', items: { enum: ['GET', 'PUT', 'PATCH', 'POST'] } },
            path: { type: 'string', maxLength: 2048 },
          },
          required: ['verbs', 'path'],
        },
      },
    },
    required: ['contactEmail', 'specification'],
  },
  organisations: pageOf(organisation),
  programmes: pageOf(programme),
  courses: pageOf(course),
  components: pageOf(component),
  component,
  outcomes: pageOf(outcome),
  problem: {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: uri,
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      requestedVersion: { type: 'string' },
      supportedVersions: { type: 'array', items: { type: 'string' } },
    },
    required: ['type', 'title', 'status'],
  },
} as const satisfies Record<string, Schema>
