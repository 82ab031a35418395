// What do the two packages without types of their own offer? Only what the typesetting uses of them.
declare module 'bidi-js' {
  type Levels = { levels: Uint8Array; paragraphs: { start: number; end: number; level: number }[] }
  type Bidi = { getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): Levels }
  export default function bidiFactory(): Bidi
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    /** The next place where a line may end, or null behind the last one. */
    nextBreak(): { position: number; required: boolean } | null
  }
}
