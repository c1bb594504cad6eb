import { digestFrame } from '../words/digestFrame'
import type { DigestLine, WrittenDigest } from './writtenDigest'

const signs: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

const escaped = (text: string): string => text.replace(/["&'<>]/g, (sign) => signs[sign] ?? '')

const item = ({ about, title, url }: DigestLine): string =>
  `<li style="margin:0 0 12px"><a href="${escaped(url)}">${escaped(title)}</a><br>${escaped(about)}</li>`

/** A digest in HTML: small, with nothing that has to be fetched, and all that somebody typed escaped. */
export const writeHtml = ({ account, language, parts, unsubscribe }: WrittenDigest): string => {
  const { greeting, intro, more, switchOff, unsubscribe: leave, why } = digestFrame[language]
  const blocks = parts.map(
    ({ heading, lines, more: count }) =>
      `<h2 style="font-size:18px;margin:24px 0 8px">${escaped(heading)}</h2>
<ul style="margin:0;padding:0 0 0 20px">${lines.map(item).join('\n')}</ul>${
        count > 0 ? `\n<p>${escaped(more(count))}</p>` : ''
      }`,
  )
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(intro)}</title></head>
<body style="color:#1b1b1b;font:16px/1.5 sans-serif;margin:0 auto;max-width:640px;padding:16px">
<p>${escaped(greeting)}</p>
<p>${escaped(intro)}</p>
${blocks.join('\n')}
<p style="color:#555;font-size:14px;margin:32px 0 0">${escaped(why)}<br>
<a href="${escaped(account)}">${escaped(switchOff)}</a>.${
    unsubscribe === null ? '' : `<br>\n<a href="${escaped(unsubscribe)}">${escaped(leave)}</a>.`
  }</p>
</body>
</html>`
}
