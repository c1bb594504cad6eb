const LOCAL_API = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'payload')

const statesIt = (argument) =>
  argument?.type === 'ObjectExpression' &&
  argument.properties.some(
    (property) => property.type === 'Property' && property.key.name === 'overrideAccess',
  )

/**
 * ESLint rule: a call of Payload's Local API says whether access is asked. Its default is *not*, in silence, which is how
 * most leaks of Payload projects begin.
 */
export const stateOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unsaid: 'State overrideAccess: false with the user, or true with the reason in sight.' },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (!LOCAL_API.has(callee.property.name) || !isPayload(callee.object)) return
      if (!statesIt(node.arguments[0])) context.report({ node, messageId: 'unsaid' })
    },
  }),
}
