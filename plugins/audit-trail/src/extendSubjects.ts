import type {
  CollectionConfig,
  EditConfigWithoutRoot,
  Field,
  FieldHook,
  GlobalConfig,
  TabsField,
  TextField,
} from 'payload'

import { historyEndpoint } from './endpoints/history'
import { noteBefore, recordChangeHook, recordDeleteHook, recordGlobalHook } from './hooks/recordHooks'
import { recordSignIns } from './hooks/recordSignIns'
import type { Subject } from './read/shapeOf'
import type { ResolvedOptions } from './resolveOptions'

const isKept = (field: Field): boolean =>
  'name' in field &&
  typeof field.name === 'string' &&
  field.type !== 'join' &&
  !('virtual' in field && field.virtual)

const withHook = (field: Field, hook: FieldHook): Field => {
  const { hooks } = field as TextField
  return { ...field, hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), hook] } } as Field
}

/**
 * The same fields, of which the last that is kept also hears what the document was; they are as they were where none is. The last, and after
 * its own hooks: Payload works all fields out at the same time, and those of a host may rest on each other in their order.
 */
const hearing = (fields: readonly Field[], hook: FieldHook): readonly Field[] => {
  for (const [at, field] of [...fields.entries()].reverse()) {
    const heard = hearingOne(field, hook)
    if (heard !== field) return [...fields.slice(0, at), heard, ...fields.slice(at + 1)]
  }
  return fields
}

/** The same of tabs: a tab with a name is told its own part of a document alone. */
const hearingTab = (field: TabsField, hook: FieldHook): Field => {
  for (const [at, tab] of [...field.tabs.entries()].reverse()) {
    if ('name' in tab && tab.name !== undefined) continue
    const fields = hearing(tab.fields, hook)
    if (fields !== tab.fields) return { ...field, tabs: field.tabs.with(at, { ...tab, fields: [...fields] }) }
  }
  return field
}

const hearingOne = (field: Field, hook: FieldHook): Field => {
  if (isKept(field)) return withHook(field, hook)
  if (field.type === 'tabs') return hearingTab(field, hook)
  if ('name' in field || !('fields' in field)) return field
  const fields = hearing(field.fields, hook)
  return fields === field.fields ? field : { ...field, fields: [...fields] }
}

const ORDER = 900

const historyView = (hasTrash: boolean): EditConfigWithoutRoot => ({
  history: {
    Component: '@streekwerk/payload-audit-trail/rsc#History',
    path: '/history',
    // In the trash Payload draws its form wherever a tab leads that is not its own.
    tab: hasTrash
      ? { Component: '@streekwerk/payload-audit-trail/rsc#HistoryTab', order: ORDER }
      : { href: '/history', label: ({ t }) => t('auditTrail:history'), order: ORDER },
  },
})

type Views = NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']

// What has one view of its host's own has no tabs to add one to.
const withHistory = (views: Views, hasTrash = false): Views =>
  views?.edit?.root
    ? views
    : { ...views, edit: { ...historyView(hasTrash), ...views?.edit } as EditConfigWithoutRoot }

/** A collection of which is recorded who changed what. */
export const extendCollection = (
  collection: CollectionConfig,
  { hasSignIns }: Pick<ResolvedOptions, 'hasSignIns'>,
): CollectionConfig => {
  const subject: Subject = { isGlobal: false, slug: collection.slug }
  const { admin, endpoints, hooks } = collection
  const recorded: CollectionConfig = {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: withHistory(admin?.components?.views, collection.trash === true),
      },
    },
    fields: [...hearing(collection.fields, noteBefore(subject))],
    // First: a hook of the host may save the document again, which is a change after this one.
    hooks: {
      ...hooks,
      afterChange: [recordChangeHook(collection.slug), ...(hooks?.afterChange ?? [])],
      afterDelete: [recordDeleteHook(collection.slug), ...(hooks?.afterDelete ?? [])],
    },
    ...(endpoints === false ? {} : { endpoints: [...(endpoints ?? []), historyEndpoint(subject)] }),
  }
  return collection.auth && hasSignIns ? recordSignIns(recorded) : recorded
}

/** The same of a global. */
export const extendGlobal = (global: GlobalConfig): GlobalConfig => {
  const subject: Subject = { isGlobal: true, slug: global.slug }
  const { admin, endpoints, hooks } = global
  return {
    ...global,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: withHistory(admin?.components?.views) as NonNullable<
          NonNullable<GlobalConfig['admin']>['components']
        >['views'],
      },
    },
    fields: [...hearing(global.fields, noteBefore(subject))],
    hooks: { ...hooks, afterChange: [recordGlobalHook(global.slug), ...(hooks?.afterChange ?? [])] },
    ...(endpoints === false ? {} : { endpoints: [...(endpoints ?? []), historyEndpoint(subject)] }),
  }
}
