import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/**
 * The recommended rules, but for these:
 * - `attr-case`, `attribute-boolean-style`, `doctype-style`, `void-style`: how HTML may be written in two ways, of which React
 *   chooses the other; both mean the same.
 * - `long-title`: the title of a page is the name of a document and that of the site, which are people's own words.
 * - `form-dup-name` lets choices of one group share a name, as a form without script needs it.
 * - `valid-id` lets an id begin with a digit, as HTML does; those of documents do.
 */
const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
  },
}

const validator = new HtmlValidate(new StaticConfigLoader([], rules))

/** What is wrong with the HTML of a page, a line each: address, place, rule and words. */
export const htmlFaults = async (path: string, html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, path)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ column, line, message, ruleId }) =>
        `${path} ${String(line)}:${String(column)} ${ruleId}: ${message}`,
    ),
  )
}
