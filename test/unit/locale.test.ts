import { expect, test } from '@jest/globals';
import { localeOf } from '../../server/platform/errors.js';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['EN-gb', 'en'],
  ['zh;q=0.5,en;q=0.9', 'en'],
  ['en;q=0.5,zh;q=0.9', 'zh'],
  ['en;q=0.5, zh', 'zh'],
  ['zh, en', 'zh'],
  ['en, zh', 'en'],
  ['en;q=0, zh;q=0.1', 'zh'],
  ['en;q=0', 'zh'],
  ['fr, de;q=0.9', 'zh'],
  ['fr, en;q=0.1', 'en'],
  ['*', 'zh'],
  ['english', 'zh'],
  ['en ; q=0.1 , zh ; q=0.2', 'zh'],
  ['en;q=abc', 'en'],
  [';;;,,,', 'zh'],
])('Accept-Language %j is answered in %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
