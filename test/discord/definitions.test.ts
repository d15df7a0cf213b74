import { describe, expect, test } from 'vitest';
import { defineCommands, fingerprintCommands } from '../../src/discord/definitions.ts';
import { fakeCommands } from '../helpers/bot.ts';

const wanted = defineCommands(fakeCommands(), { kind: 'global' });
/** As Discord gives it back. */
const registered = wanted.map((command) => ({
  ...command,
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  name_localizations: command.name_localizations ?? null,
  description_localizations: command.description_localizations ?? null,
  contexts: [...(command.contexts ?? [])].reverse(),
}));

describe('commands are the same', () => {
  test('as those that Discord gives back, in whatever order', () => {
    expect(fingerprintCommands(registered.reverse())).toBe(fingerprintCommands(wanted));
  });

  test('when an option that is not required does not say so', () => {
    const option = { type: 3, name: 'question', description: 'What' };
    expect(fingerprintCommands([{ name: 'a', options: [option] }])).toBe(
      fingerprintCommands([{ name: 'a', type: 1, options: [{ ...option, required: false }] }]),
    );
  });
});

describe('commands differ', () => {
  const [first, ...others] = wanted;
  test.each([
    ['by a name', { name: 'other' }],
    ['by a description', { description: 'other' }],
    ['by where they can be used', { contexts: [0] }],
    ['by a permission', { default_member_permissions: '0' }],
    ['by an option', { options: [] }],
    ['by a translation', { name_localizations: { 'es-ES': 'preguntar' } }],
    ['by their kind', { type: 3 }],
  ])('%s', (_, over) => {
    expect(fingerprintCommands([{ ...first, ...over }, ...others])).not.toBe(fingerprintCommands(wanted));
  });

  test('when one is missing', () => {
    expect(fingerprintCommands(others)).not.toBe(fingerprintCommands(wanted));
  });

  test('by the order of their options', () => {
    const options = ['a', 'b'].map((name) => ({ type: 3, name, description: name }));
    expect(fingerprintCommands([{ name: 'x', options }])).not.toBe(
      fingerprintCommands([{ name: 'x', options: options.toReversed() }]),
    );
  });
});

test('commands of one server say nothing of other places', () => {
  const [command] = defineCommands(fakeCommands(), { kind: 'guild', guildId: '1' });
  expect(command).not.toHaveProperty('contexts');
  expect(command).not.toHaveProperty('integration_types');
});

test('commands carry their names and descriptions in the other languages, as Discord knows them', () => {
  const [ask, , topic] = defineCommands(fakeCommands(), { kind: 'global' });
  expect(ask).toMatchObject({
    name: 'ask',
    name_localizations: { 'es-ES': 'preguntar', 'es-419': 'preguntar' },
    options: [{ name: 'question', name_localizations: { 'es-ES': 'pregunta' } }],
  });
  expect(Object.keys(ask?.description_localizations ?? {})).toEqual(['es-ES', 'es-419']);
  expect(topic).not.toHaveProperty('name_localizations');
});
