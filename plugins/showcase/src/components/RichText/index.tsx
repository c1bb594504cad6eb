import type { ReactNode } from 'react'
import { Fragment } from 'react'

import { headingSteps } from '../../domain/headingSteps'
import type { RichInline, RichItem, RichNode, RichTarget, RichText as Run } from '../../domain/richNode'
import type { View } from '../../router/view'
import { hrefOf } from '../../router/view'
import { Picture } from '../Picture/index'

type Props = { view: View; lang: string; blocks: readonly RichNode[]; shift?: 0 | 1 }

const marked = ({ text, bold, italic, underline, strike, code }: Run): ReactNode => {
  let node: ReactNode = text
  if (code) node = <code>{node}</code>
  if (strike) node = <s>{node}</s>
  if (underline) node = <u>{node}</u>
  if (italic) node = <em>{node}</em>
  return bold ? <strong>{node}</strong> : node
}

const hrefTo = (view: View, target: RichTarget): string | null => {
  if ('url' in target) return target.url
  const row = view.find(target.collection, target.id)
  return row ? hrefOf(view, row) : null
}

const Inline = ({ view, nodes }: { view: View; nodes: readonly RichInline[] }): ReactNode =>
  nodes.map((node, index) => {
    if (node.type === 'text') return <Fragment key={index}>{marked(node)}</Fragment>
    if (node.type === 'break') return <br key={index} />
    const href = hrefTo(view, node.target)
    const words = <Inline key={index} view={view} nodes={node.children} />
    // What leads to a page that is no longer public keeps its words.
    return href ? (
      <a key={index} href={href} rel={/^https?:/.test(href) ? 'external noopener' : undefined}>
        {words}
      </a>
    ) : (
      words
    )
  })

const Item = ({ view, item }: { view: View; item: RichItem }) => (
  <li>
    <Inline view={view} nodes={item.children} />
    {item.lists.map((list, index) => (
      <Block key={index} view={view} node={list} shift={0} />
    ))}
  </li>
)

const Block = ({ view, node, shift }: { view: View; node: RichNode; shift: 0 | 1 }): ReactNode => {
  if (node.type === 'picture') {
    const row = view.find(node.collection, node.id)
    return row ? (
      <figure>
        <Picture view={view} row={row} sizes="(min-width: 60rem) 40rem, 100vw" />
      </figure>
    ) : null
  }
  if (node.type === 'list') {
    const items = node.items.map((item, index) => <Item key={index} view={view} item={item} />)
    return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
  }
  const words = <Inline view={view} nodes={node.children} />
  if (node.type === 'paragraph') return <p>{words}</p>
  if (node.type === 'quote') return <blockquote>{words}</blockquote>
  const Heading = `h${Math.min(6, node.level + shift)}` as 'h2'
  return <Heading>{words}</Heading>
}

/**
 * Rich text from a row. React escapes every word; the nodes are the closed set that was checked when the row was written.
 * `shift` lowers its headings by a level where it stands under a heading of the page.
 */
export const RichText = ({ view, lang, blocks, shift = 0 }: Props) => (
  <div className="rich-text" lang={lang === view.locale.code ? undefined : lang}>
    {headingSteps(blocks).map((node, index) => (
      <Block key={index} view={view} node={node} shift={shift} />
    ))}
  </div>
)
