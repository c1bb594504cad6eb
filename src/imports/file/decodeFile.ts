import { decodeWindows1252 } from '../../domain/imports/encoding/decodeWindows1252'
import type { SourceFile } from './sourceFile'

/** Tells how far a reading is, in bytes of the file. */
export type OnBytes = (bytes: number) => void

const decoderOf = ({ encoding }: SourceFile): ((bytes?: Uint8Array) => string) => {
  if (encoding === 'windows-1252') return (bytes) => (bytes ? decodeWindows1252(bytes) : '')
  const decoder = new TextDecoder(encoding)
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode())
}

/** The text of a file, piece by piece and without its byte order mark; bytes that are damaged become U+FFFD. */
export async function* decodeFile(source: SourceFile, onBytes?: OnBytes): AsyncGenerator<string> {
  const decode = decoderOf(source)
  for await (const bytes of source.read()) {
    onBytes?.(bytes.length)
    const text = decode(bytes)
    if (text !== '') yield text
  }
  const rest = decode()
  if (rest !== '') yield rest
}
