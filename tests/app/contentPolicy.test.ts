import { expect, test } from 'vitest';
import { connectOrigins } from '../../scripts/contentPolicyPlugin.js';

test('R-1236 only who builds the app can permit other origins, named whole', () => {
  expect(connectOrigins(undefined)).toEqual([]);
  expect(connectOrigins(' https://a.example  http://b.example:8080 ')).toEqual([
    'https://a.example',
    'http://b.example:8080',
  ]);
});

test.each([
  '*',
  'https://*',
  'https://*.example',
  'https://a.example/',
  'https://a.example/data',
  'a.example',
  "'self'",
  'data:',
])('R-1236 %s is no origin and stops the build', (word) => {
  expect(() => connectOrigins(word)).toThrow('names no origin');
});
