export { type ExtractedText, extractText } from './extract/extract-text.js';
export { textOfBytes } from './extract/plain-text.js';
export { DocumentRefused, type RefusedFile } from './extract/refused.js';
export { unclassified } from './extract/secrecy.js';
