import type { Scope } from './scope'

/** What the viewer uploaded; a new upload is always one's own, since the uploader is set by the program. */
export const uploaded: Scope = {
  keeps: {},
  where: ({ viewer }) => ({ uploadedBy: { equals: viewer.id } }),
}
