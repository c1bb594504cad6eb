const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether something is the id of a document. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && form.test(value)
