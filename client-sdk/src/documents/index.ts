export { DocumentRefused, type RefusedFile, textOfBytes, unclassified } from './plain-text.js';
