/** How a value from outside must look before anybody asks what it says. What is not there is well-formed: what must be there is asked elsewhere. */
export type Shape =
  | Readonly<{ is: 'anything' | 'day' | 'number' | 'reference' | 'yesOrNo' }>
  | Readonly<{ is: 'choice' | 'choices'; of: readonly string[] }>
  | Readonly<{ is: 'group'; of: Shapes }>
  /** A document of one of these collections. */
  | Readonly<{ is: 'record'; of: readonly string[] }>
  | Readonly<{ is: 'references'; atMost: number }>
  | Readonly<{ is: 'rows'; atMost: number; of: Shapes }>
  | Readonly<{ is: 'text'; atMost: number }>

/** Shapes by the names of what has them; what has another name is nobody's business here. */
export type Shapes = Readonly<Record<string, Shape>>

/** Where a value is ill-formed, as `override.reason` or `phases.0.key`, and what was expected there. */
export type ShapeFault = Readonly<{ path: string; expected: Shape['is'] }>
