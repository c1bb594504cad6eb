import type { Words } from '../domain/locales/locales'

/** Why a request failed through a fault of the client: the status and what may be told. */
export interface ClientFault {
  status: number
  message: Words
}

const badValue = {
  status: 400,
  message: {
    nl: 'Een waarde past niet in haar veld: te lang, te groot of van een andere soort. Kijk de velden na.',
    en: 'A value in the request does not fit its field: too long, too large or of another kind. Check the fields.',
  },
}
const clash = {
  status: 409,
  message: {
    nl: 'Er is er al een met deze waarde. Kies een andere, of pas die ene aan.',
    en: 'There is one with this value already. Choose another, or change that one.',
  },
}
const unknownReference = {
  status: 400,
  message: {
    nl: 'Hier wordt iets genoemd dat niet (meer) bestaat. Kies het opnieuw uit de lijst.',
    en: 'The request names something that does not exist (any more). Choose it again from the list.',
  },
}
const inUse = {
  status: 409,
  message: {
    nl: 'Dit wordt elders gebruikt en kan daarom niet weg. Haal het daar eerst weg.',
    en: 'It is used elsewhere, so it cannot be deleted. Take it out there first.',
  },
}
const collision = {
  status: 409,
  message: {
    nl: 'Iemand anders wijzigde dit op hetzelfde moment. Probeer het opnieuw.',
    en: 'Somebody else changed this at the same moment; try again.',
  },
}
const tooComplex = {
  status: 400,
  message: {
    nl: 'Deze vraag is te ingewikkeld. Stel haar in delen.',
    en: 'The request is too complex. Ask in parts.',
  },
}
const overloaded = {
  status: 503,
  message: {
    nl: 'De database is nu niet bereikbaar. Probeer het zo opnieuw.',
    en: 'The database is not available at this moment; try again.',
  },
}
const storeAway = {
  status: 503,
  message: {
    nl: 'De opslag van bestanden antwoordt nu niet. Beelden en documenten kunnen even niet worden geopend of bewaard. Wat u net wilde opslaan, is niet bewaard; probeer het straks opnieuw.',
    en: 'The store of files does not answer now. Pictures and documents can neither be read nor kept. What you were saving was not saved; try again later.',
  },
}
const brokenForm = {
  status: 400,
  message: {
    nl: 'Het formulier kwam niet heel aan. Stuur het opnieuw.',
    en: 'The form in the body is broken. Send it again.',
  },
}
const textForFile = {
  status: 400,
  message: {
    nl: 'In het formulier staat tekst waar het bestand hoort. Stuur het bestand zelf mee.',
    en: 'The form holds text where its file should be. Send the file itself along.',
  },
}
const noJson = {
  status: 400,
  message: {
    nl: 'Een waarde is geen JSON. Kijk de haakjes en aanhalingstekens na.',
    en: 'A value in the request is not JSON. Check its brackets and quotes.',
  },
}
const settled = {
  status: 409,
  message: {
    nl: 'Dit ligt vast en kan niet meer worden gewijzigd of verwijderd.',
    en: 'It is settled and cannot be changed or deleted any more.',
  },
}

// SQLSTATE codes (https://www.postgresql.org/docs/18/errcodes-appendix.html), and those of Node and of the store of files.
const byCode: Record<string, ClientFault> = {
  '22001': badValue,
  '22003': badValue,
  '22007': badValue,
  '22008': badValue,
  '22021': badValue,
  '22023': badValue,
  '2201B': badValue,
  '22P02': badValue,
  '22P05': badValue,
  '23001': inUse,
  '23502': badValue,
  '23503': unknownReference,
  '23505': clash,
  '23514': badValue,
  '40001': collision,
  '40P01': collision,
  // Only a condition that the query builder leaves half empty can make it write what PostgreSQL cannot read.
  '42601': badValue,
  '42804': badValue,
  '42883': badValue,
  '53300': overloaded,
  '54001': tooComplex,
  '54023': tooComplex,
  '55000': settled,
  '57014': overloaded,
  '57P01': overloaded,
  '57P03': overloaded,
  '08006': overloaded,
  ECONNREFUSED: overloaded,
  ECONNRESET: overloaded,
  STORE_FAULT: storeAway,
}

// Words in which Payload says that a text field of a form stands where it expects a file.
const noFile = /^uploadConfig\.handlers is not present/

// busboy, which reads forms for Payload, throws plain errors.
const brokenFormSaid =
  /^(?:Unexpected end of form|Malformed part header|Malformed content type|Multipart: Boundary not found|Unexpected end of file|Missing Content-Type|Unsupported content type|Request is not eligible for file upload)/

const ofMessage = (error: object): ClientFault | undefined => {
  const message: unknown = 'message' in error ? error.message : undefined
  if (typeof message !== 'string') return undefined
  if (brokenFormSaid.test(message)) return brokenForm
  if (noFile.test(message)) return textForFile
  if (error instanceof RangeError && message === 'Invalid time value') return badValue
  return error instanceof SyntaxError && message.includes('JSON') ? noJson : undefined
}

/** An error and what caused it, as far as that goes. */
function* causesOf(error: unknown): Generator<object> {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    yield at
    at = 'cause' in at ? at.cause : undefined
  }
}

/** Tells a fault of the client from one of ours, by the code of the database or the words of the form reader. */
export const clientFault = (error: unknown): ClientFault | undefined => {
  for (const at of causesOf(error)) {
    const code: unknown = 'code' in at ? at.code : undefined
    const known = typeof code === 'string' ? byCode[code] : undefined
    const fault = known ?? ofMessage(at)
    if (fault !== undefined) return fault
  }
  return undefined
}

// What PostgreSQL tells beside a foreign key that points nowhere.
const pointsNowhere = /^Key \([^)]*\)=\(([0-9a-f-]{36})\) is not present in table /

/** The id that was named and that the database does not know, if that is why the request failed. */
export const unknownId = (error: unknown): string | undefined => {
  for (const at of causesOf(error)) {
    const detail: unknown = 'detail' in at ? at.detail : undefined
    const id = typeof detail === 'string' ? pointsNowhere.exec(detail)?.[1] : undefined
    if (id !== undefined) return id
  }
  return undefined
}
