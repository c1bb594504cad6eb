import { parseArgs, type ParseArgsConfig } from 'node:util'

import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

type Known = NonNullable<ParseArgsConfig['options']>
type Reading<Options extends Known> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; args: string[]; options: Options }>
>

const faults: Record<string, (option: string) => Words> = {
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => ({
    nl: `De optie ${option} wordt anders geschreven.`,
    en: `The option ${option} is written in another way.`,
  }),
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => ({
    nl: `De optie ${option} bestaat niet.`,
    en: `There is no option ${option}.`,
  }),
}

const explain = (error: unknown, usage: Words): unknown => {
  const { code = '', message } = error as Error & { code?: string }
  const [, option = ''] = /'(-[^ ']*)/.exec(message) ?? []
  const fault = faults[code]?.(option)
  return fault ? new Refusal({ nl: `${fault.nl} ${usage.nl}`, en: `${fault.en} ${usage.en}` }) : error
}

/** Reads the options and the words behind a command; what it does not know is refused with how the command is used. */
export const readOptions = <Options extends Known>(
  args: string[],
  options: Options,
  usage: Words,
): Reading<Options> => {
  try {
    return parseArgs({ allowPositionals: true, args, options })
  } catch (error) {
    throw explain(error, usage)
  }
}

/** Whether somebody only asks how a command is used. */
export const asksHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h')
