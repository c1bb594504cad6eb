/** The states in which there is something to tell: what was only proposed, or came to nothing, is between the partners. */
const told: readonly unknown[] = ['agreed', 'committed', 'delivered']

/** Whether the public may know of a transfer: somebody made it public, and both sides have agreed to it. */
export const isPublicTransfer = ({ isPublic, state }: Readonly<Record<string, unknown>>): boolean =>
  isPublic === true && told.includes(state)
