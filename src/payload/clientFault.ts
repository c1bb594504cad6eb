/** Why a request failed through a fault of the client: the status and what may be told. */
export interface ClientFault {
  status: number
  message: string
}

const badValue = { status: 400, message: 'A value in the request does not fit its field.' }
const clash = { status: 409, message: 'There is one with this value already.' }
const unknownReference = { status: 400, message: 'The request names something that does not exist.' }
const inUse = { status: 409, message: 'It is used elsewhere, so it cannot be deleted.' }
const collision = { status: 409, message: 'Somebody else changed this at the same moment; try again.' }
const settled = { status: 409, message: 'It is settled and cannot be changed or deleted any more.' }
const tooComplex = { status: 400, message: 'The request is too complex.' }
const overloaded = { status: 503, message: 'The database is not available at this moment; try again.' }

// SQLSTATE codes, https://www.postgresql.org/docs/18/errcodes-appendix.html
const bySqlState: Record<string, ClientFault> = {
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
}

// busboy, which reads forms for Payload, throws plain errors.
const brokenForm =
  /^(?:Unexpected end of form|Malformed part header|Malformed content type|Multipart: Boundary not found|Unexpected end of file|Missing Content-Type|Unsupported content type|Request is not eligible for file upload)/

const ofMessage = (error: object): ClientFault | undefined => {
  const message: unknown = 'message' in error ? error.message : undefined
  if (typeof message !== 'string') return undefined
  if (brokenForm.test(message)) return { status: 400, message: 'The form in the body is broken.' }
  if (error instanceof SyntaxError && /JSON/.test(message)) {
    return { status: 400, message: 'A value in the request is not JSON.' }
  }
  return undefined
}

/** Tells a fault of the client from one of ours, by the code of the database or the words of the form reader. */
export const clientFault = (error: unknown): ClientFault | undefined => {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const code: unknown = 'code' in at ? at.code : undefined
    const known = typeof code === 'string' ? bySqlState[code] : undefined
    const fault = known ?? ofMessage(at)
    if (fault !== undefined) return fault
    at = 'cause' in at ? at.cause : undefined
  }
  return undefined
}
