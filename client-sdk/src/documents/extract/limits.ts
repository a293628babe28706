/**
 * What a file may cost, asked before anything is unpacked and once more while it is. A yearly report as .docx has 15 to 60 entries, a text part
 * of 0.1 to 3 MB and, with photographs, 20 MB; its text parts shrink to a tenth to a sixtieth.
 */
export const limits = {
  /** bytes of a text or an HTML page; the server takes 200 KB of text */
  plainBytes: 2 * 1024 * 1024,
  /** bytes of a packed file */
  packedBytes: 32 * 1024 * 1024,
  entries: 2000,
  /** bytes of all entries unpacked, as the central directory states them */
  unpackedBytes: 256 * 1024 * 1024,
  /** bytes of one part that is unpacked, which are only parts of text */
  partBytes: 10 * 1024 * 1024,
  /** bytes of all parts that are unpacked */
  partsBytes: 20 * 1024 * 1024,
  /** unpacked to packed; small parts of much repetition are let through */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** elements within elements; Word writes some 60 for text boxes inside tables */
  depth: 256,
  /** elements of all parts; a report of 60,000 characters has 30,000 to 150,000, half of them about looks */
  elements: 500_000,
  /** those that are kept in memory, some 500 bytes each with what reading makes of them */
  keptElements: 150_000,
  /** characters of the text that is made, before the server's own limit of 200 KB */
  characters: 2_000_000,
} as const;
