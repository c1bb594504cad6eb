/**
 * How far publications were heard: the generation of the newest one, which every change of what is public makes one higher, or null while
 * they are not heard.
 */
export class Freshness {
  #heard: number | null = null

  /** The generation that whoever answers visitors must at least be at; null while that cannot be known. */
  get least(): number | null {
    return this.#heard
  }

  /** A publication was heard, or looked up. */
  hear(generation: number): void {
    this.#heard = Math.max(this.#heard ?? 0, generation)
  }

  /** Publications are not heard any more. */
  lose(): void {
    this.#heard = null
  }
}
