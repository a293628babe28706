/** A text without what XML forbids (XML 1.0, 2.2), which no program opens a document with; line ends become \n. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu, '');
