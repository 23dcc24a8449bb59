import { expect, test } from 'vitest';
import { followedName, followedPlace } from '../../src/app/following/followedAddress';

const at = (search: string) => followedPlace(`https://wall.example/app/${search}#/tasks?follow=no`);

test('R-1235 only the address of the window says what it follows, relative to the app', () => {
  expect(at('')).toBeNull();
  expect(at('?follow')).toEqual({ address: 'https://wall.example/app/data/', everySeconds: 60 });
  expect(at('?follow=../figures')).toEqual({ address: 'https://wall.example/figures/', everySeconds: 60 });
  expect(at('?follow=data/latest.json&every=30')?.address).toBe('https://wall.example/app/data/');
});

test('R-1235 it is asked as often as stated, at most every five seconds, and once a minute otherwise', () => {
  expect(['30', '0', '-1', 'often', '5'].map((every) => at(`?follow&every=${every}`)?.everySeconds)).toEqual([
    30, 5, 5, 60, 5,
  ]);
});

test('R-1234 what is followed has a database of its own, one an address', () => {
  const names = ['', '?follow', '?follow=b'].map((search) => at(search)).map((place) => place && followedName(place));
  expect(new Set([...names, 'tidemark']).size).toBe(4);
});
