import { Refusal } from '../refusal'

/** The text with what stands between two marks replaced; a mark that is missing is a fault of the file. */
export const betweenMarks = (text: string, name: string, content: string): string => {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Refusal(`A generated file has lost its marks ${begin} and ${end}.`)
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`
}
