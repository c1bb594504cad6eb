import type { HtmlElement } from 'html-validate'
import { Config, Parser } from 'html-validate'

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Text as a browser reads it, of the five characters that are written otherwise. */
const decoded = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (each) => CHARACTERS[each] ?? '')

/** A page as it was taken apart by somebody else than who wrote it. */
export type Html = {
  /** Every element in order: its name and those of its attributes. */
  elements: string[]
  /** What the elements say that this selector finds. */
  textsOf(selector: string): string[]
  valuesOf(selector: string, attribute: string): string[]
  /** The facts for machines, as JSON. */
  factsOf(): string[]
}

const formOf = ({ attributes, tagName }: HtmlElement): string =>
  [tagName, ...attributes.map(({ key }) => key)].join(' ')

/** Takes a page apart. */
export const readHtml = async (html: string): Promise<Html> => {
  const config = await Config.fromObject([], { extends: ['html-validate:recommended'] })
  const root = new Parser(await config.resolve()).parseHtml(html)
  return {
    elements: root.querySelectorAll('*').map(formOf),
    textsOf: (selector) => root.querySelectorAll(selector).map(({ textContent }) => decoded(textContent)),
    valuesOf: (selector, attribute) =>
      root
        .querySelectorAll(selector)
        .flatMap((element) => element.getAttributeValue(attribute) ?? [])
        .map(decoded),
    // What stands in a script is not encoded.
    factsOf: () => root.querySelectorAll('script').map(({ textContent }) => textContent),
  }
}
