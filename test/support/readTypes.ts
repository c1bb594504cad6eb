import { readFileSync } from 'node:fs'

import ts from 'typescript'

/** A key of an options type: whether it may be left out, and what its comment says is then meant. */
export type OptionKey = { name: string; isOptional: boolean; defaultText: string | null }

/** Options as a README tells them: the name of each, and what is meant when it is left out (`–` when it cannot be). */
export const optionKeys = (keys: readonly OptionKey[]): string[][] =>
  keys.map(({ defaultText, isOptional, name }) => [
    name,
    isOptional ? (defaultText ?? `@default of ${name}`) : '–',
  ])

const defaultOf = (member: ts.Node): string | null => {
  const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default')
  return tag ? (ts.getTextOfJSDocComment(tag.comment) ?? '') : null
}

const isOption = (member: ts.TypeElement): member is ts.MethodSignature | ts.PropertySignature =>
  ts.isPropertySignature(member) || ts.isMethodSignature(member)

/** Reads the types of a file by name, as they are written. */
export const readTypes = (path: string) => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const aliases = new Map(
    source.statements.filter(ts.isTypeAliasDeclaration).map((each) => [each.name.text, each.type]),
  )

  const literals = (type: ts.TypeNode): ts.TypeLiteralNode[] => {
    if (ts.isTypeLiteralNode(type)) return [type]
    if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) return type.types.flatMap(literals)
    const alias =
      ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && aliases.get(type.typeName.text)
    if (!alias) throw new Error(`${path}: ${type.getText()} is no type of this file.`)
    return literals(alias)
  }

  /** `Site.home` is the type of the key `home` of `Site`. */
  const typeOf = (name: string): ts.TypeNode => {
    const [alias = '', key] = name.split('.')
    const type = aliases.get(alias)
    if (!type) throw new Error(`${path} has no type ${alias}.`)
    if (key === undefined) return type
    const member = literals(type)
      .flatMap(({ members }) => [...members])
      .find((each) => ts.isPropertySignature(each) && each.name.getText() === key)
    if (!member || !ts.isPropertySignature(member) || !member.type)
      throw new Error(`${alias} has no key ${key}.`)
    return member.type
  }

  return {
    names: (): string[] =>
      source.statements
        .filter(ts.isTypeAliasDeclaration)
        .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        .map(({ name }) => name.text),
    has: (name: string): boolean => aliases.has(name.split('.')[0] ?? ''),
    keys: (name: string): OptionKey[] =>
      literals(typeOf(name)).flatMap(({ members }) =>
        members.filter(isOption).map((member) => ({
          name: member.name.getText(),
          isOptional: member.questionToken !== undefined,
          defaultText: defaultOf(member),
        })),
      ),
    /** The values of `kind` in a union of types. */
    kinds: (name: string): string[] =>
      literals(typeOf(name)).flatMap(({ members }) =>
        members.flatMap((member) =>
          ts.isPropertySignature(member) && member.name.getText() === 'kind' && member.type
            ? [member.type.getText().replaceAll("'", '')]
            : [],
        ),
      ),
  }
}
