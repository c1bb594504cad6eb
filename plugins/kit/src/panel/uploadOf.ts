import type { FileTarget } from '../domain/fileTarget'

/** A file as it is sent: called as it is called on the machine it comes from, without the ending, and belonging to the subject it is evidence for. */
export const uploadOf = (
  file: File,
  { subjectField, titleField }: Omit<FileTarget, 'collection'>,
  subject: number | string,
): FormData => {
  const body = new FormData()
  body.set('file', file)
  body.set(
    '_payload',
    JSON.stringify({
      ...(titleField !== null && { [titleField]: file.name.replace(/\.[^.]*$/, '') || file.name }),
      ...(subjectField !== null && { [subjectField]: subject }),
    }),
  )
  return body
}
