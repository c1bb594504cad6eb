import type { Access, AccessResult, Where } from 'payload'

const isList = (value: unknown): value is Where[] => Array.isArray(value)

/** A query of a document as one of what names it in a field. */
const prefixed = (field: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, value]) => [
      name === 'and' || name === 'or' ? name : `${field}.${name}`,
      isList(value) ? value.map((each) => prefixed(field, each)) : value,
    ]),
  )

/** Who may at a document may at what names it in this field: the answer of a rule, asked through that field. */
export const through =
  (field: string, access: Access): Access =>
  async (asked): Promise<AccessResult> => {
    const answer = await access(asked)
    if (!isYes(answer)) return false
    return answer === true ? true : prefixed(field, answer)
  }

/** Whether a rule said yes, to all or to some: nothing else that it may answer is a yes. */
export const isYes = (answer: unknown): answer is true | Where =>
  answer === true || (typeof answer === 'object' && answer !== null)
