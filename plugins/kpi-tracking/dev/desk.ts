import type { Payload, PayloadRequest } from 'payload'

export type Doc = { id: number | string }

type Asked = { collection: string; overrideAccess: true; req: PayloadRequest }

/** The Local API, whatever collections the types of a house name. */
export type Desk = {
  create(args: Asked & { data: object }): Promise<Doc>
  find(args: Asked & { depth: 0; pagination: false; sort?: string; where: object }): Promise<{ docs: Doc[] }>
  update(args: Asked & { data: object; id: number | string }): Promise<Doc>
}

export const deskOf = (payload: Payload): Desk => payload as unknown as Desk
