'use client'

import { JoinField, useAuth } from '@payloadcms/ui'
import type { JoinFieldClient, JoinFieldClientProps } from 'payload'

/** Payload's table of what refers to a document, which offers to make another also to who may not: here it does not. */
export const JoinTable = (props: JoinFieldClientProps) => {
  const { permissions } = useAuth()
  const { admin, collection } = props.field
  const mayMake = [collection].flat().some((slug) => permissions?.collections?.[slug]?.create)
  const field = { ...props.field, admin: { ...admin, allowCreate: mayMake && admin?.allowCreate !== false } }
  return <JoinField {...props} field={field as JoinFieldClient} />
}
