import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadEnvFile } from '../src/env-file.ts';
import { writeCorpus } from './helpers/corpus-folder.ts';

const NAME = 'VERBATIM_ENV_FILE_TEST';

test('settings are taken from the file, where there is one', async () => {
  onTestFinished(() => void delete process.env[NAME]);
  const folder = await writeCorpus({ '.env': `${NAME}=taken\n` });
  expect(loadEnvFile(join(folder, 'none'))).toBeUndefined();
  expect(loadEnvFile(join(folder, '.env'))).toBeUndefined();
  expect(process.env[NAME]).toBe('taken');
});

test('one that cannot be read is named, and not passed over', async () => {
  const folder = await writeCorpus({});
  expect(loadEnvFile(folder)).toBe(`${folder} cannot be read: it is a folder`);
  const file = join(folder, '.env');
  await writeFile(file, Buffer.from(`${NAME}=taken\n`, 'utf16le'));
  expect(loadEnvFile(file)).toBe(`${file} is no text in UTF-8`);
  expect(process.env[NAME]).toBeUndefined();
});
