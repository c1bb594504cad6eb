/** What machines are told of one thing, in the words of schema.org. */
export type Facts = Record<string, unknown>
