import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'causerie-test-'));

// The settings of the tests: never those of a .env.
Object.assign(process.env, {
  SECRET: 'a secret of the tests that is long enough',
  DATA_DIR: folder,
  SITE_URL: 'http://blog.example.org',
  LOG_LEVEL: 'silent',
});

// What a test prints is a fault that nobody would look at.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  expect(vi.mocked(console.warn).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
