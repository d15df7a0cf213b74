import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createPrompt } from '../../src/cli/prompt.ts';

function openPrompt() {
  const stdin = new PassThrough();
  return { stdin, prompt: createPrompt({ stdin, stdout: new PassThrough() }) };
}

test('lines answer the questions in their order, also those that come early', async () => {
  const { stdin, prompt } = openPrompt();
  stdin.write('a title \n\n');
  expect(await prompt.ask('Title? ')).toBe('a title');
  expect(await prompt.ask('Language? ')).toBe('');
  prompt.close();
});

test('input that ends is no answer, whether a question waits for it or comes after it', async () => {
  const { stdin, prompt } = openPrompt();
  const asked = prompt.ask('Title? ');
  stdin.end();
  await expect(asked).rejects.toThrow('nothing was written');
  await expect(prompt.ask('Language? ')).rejects.toThrow('nothing was written');
});
