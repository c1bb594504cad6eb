/** What somebody was told who was refused. */
export const messageOf = ({ body }: { body: Record<string, unknown> }): string =>
  (body.errors as { message: string }[] | undefined)?.[0]?.message ?? ''
