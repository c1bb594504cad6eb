/** Whether what is saved will be public; a document without drafts always is. */
export const isPublishing = (data: unknown): boolean => {
  const status = (data as { _status?: unknown } | null | undefined)?._status
  return status === undefined || status === 'published'
}
