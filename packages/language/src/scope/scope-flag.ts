/** Surroundings that change what words mean. Bits, so that a concept can say in which of them it does not count. */
export const ScopeFlag = {
  /** "I'm not angry" */
  negated: 1,
  /** Inside quotation marks, or somebody else's words: he said "sorry". */
  quoted: 2,
  /** "If I were angry …" */
  conditional: 4,
  /** In a question: "Are you angry?" */
  asked: 8,
} as const

/** What a word does to the words around it. Bits. */
export const ScopeMark = { negator: 1, breaker: 2, conditional: 4, reporter: 8, questionEnding: 16 } as const
