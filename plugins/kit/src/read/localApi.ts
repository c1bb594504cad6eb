import type { Payload, PayloadRequest, Where } from 'payload'

/** A document as the plugin reads it: flat, with ids for other documents. */
export type Doc = Readonly<Record<string, unknown>> & Readonly<{ id: number | string }>

/** What somebody may read, by the rules of the collection itself. */
type Visible = {
  collection: string
  depth: 0
  joins?: false
  locale?: string
  overrideAccess: false
  req: PayloadRequest
}
type Asked = {
  collection: string
  /** For the hooks of the collection: nobody can send it from outside. */
  context?: Record<string, unknown>
  overrideAccess: true
  req?: PayloadRequest
}
type Reading = Asked & { depth: 0; joins?: false; locale?: 'all' }

/** The Local API for collections whose names are known at run time only; whoever overrides access has asked for it before. */
export type LocalApi = {
  count(args: Asked & { where: Where }): Promise<{ totalDocs: number }>
  create(args: Asked & { data: Record<string, unknown>; depth: 0 }): Promise<Doc>
  find(
    args: (Reading | Visible) & {
      /** Answers nothing, and no error, to whoever may read nothing. */
      disableErrors?: true
      limit?: number
      page?: number
      pagination: false
      select?: Record<string, unknown>
      sort?: string | string[]
      /** Also of what lies in the trash. */
      trash?: true
      where: Where
    },
  ): Promise<{ docs: Doc[] }>
  findByID(args: Reading & { disableErrors: true; id: number | string }): Promise<Doc | null>
  update(args: Asked & { data: Record<string, unknown>; depth: 0; id: number | string }): Promise<Doc>
}

/** Payload's Local API without the types that a host generates: in one house they name its collections, in another they are not there. */
export const localApi = (payload: Payload): LocalApi => payload as unknown as LocalApi
