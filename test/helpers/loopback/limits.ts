/** What a body that leaves for Discord breaks, beside what Discord's own schema knows. */
export function checkBody(route: string, body: unknown): string[] {
  if (route.startsWith('PUT ') && route.endsWith('/commands')) return checkCommands(body);
  if (route.endsWith('/callback')) {
    const { type, data } = asFields(body);
    if (type === CHOICES) return checkChoices(asFields(data).choices);
    if (type === MODAL) return checkModal(asFields(data));
  }
  const message = messageOf(route, body);
  return message === null ? [] : checkMessage(message);
}

const CHOICES = 8;
const MODAL = 9;

type Fields = Readonly<Record<string, unknown>>;

// Types of interaction responses that carry a message: a new one, and the changed one a button stands under.
const WITH_MESSAGE = [4, 7];

/** The message in a body, or null for a response that carries none. */
function messageOf(route: string, body: unknown): Fields | null {
  const fields = asFields(body);
  if (!route.endsWith('/callback')) return route.includes('/messages') || route.includes('/webhooks') ? fields : null;
  return WITH_MESSAGE.includes(Number(fields.type)) ? asFields(fields.data) : null;
}

function checkMessage(message: Fields): string[] {
  const problems: string[] = [];
  const content = String(message.content ?? '');
  if ([...content].length > 2_000) problems.push(`content of ${[...content].length} characters (at most 2000)`);
  if (content.trim() === '' && !hasOther(message)) problems.push('an empty message');
  const mentions = message.allowed_mentions;
  const allowed = asFields(mentions);
  const isClosed = Array.isArray(allowed.parse) && allowed.parse.length === 0 && allowed.replied_user === false;
  if (mentions === undefined || !isClosed || 'users' in allowed || 'roles' in allowed) {
    problems.push(`allowed_mentions lets something ping: ${JSON.stringify(mentions)}`);
  }
  if (String(message.nonce ?? '').length > 25) problems.push('a nonce of more than 25 characters');
  return [...problems, ...checkEmbeds(message.embeds), ...checkRows(message.components)];
}

function checkRows(rows: unknown): string[] {
  const given = Array.isArray(rows) ? rows.map(asFields) : [];
  const buttons = given.map(({ components }) => (Array.isArray(components) ? components.map(asFields) : []));
  const ids = buttons.flat().map(({ custom_id }) => String(custom_id ?? ''));
  return [
    ...(given.length > 5 ? [`${given.length} rows of buttons (at most 5)`] : []),
    ...buttons.filter((row) => row.length < 1 || row.length > 5).map((row) => `${row.length} buttons in a row`),
    ...ids.filter((id) => id.length < 1 || id.length > 100).map((id) => `a custom id of ${id.length} characters`),
    ...(new Set(ids).size < ids.length ? ['two buttons of one custom id'] : []),
    ...buttons.flat().flatMap(({ label }) => checkLength('a button', label, 80)),
  ];
}

function checkModal({ title, custom_id, components }: Fields): string[] {
  const labels = Array.isArray(components) ? components.map((component) => asFields(component).label) : [];
  return [
    ...checkLength('the title of a form', title, 45),
    ...checkLength('the custom id of a form', custom_id, 100),
    ...labels.flatMap((label) => checkLength('a label of a form', label, 45)),
  ];
}

function checkChoices(choices: unknown): string[] {
  const given = Array.isArray(choices) ? choices.map(asFields) : [];
  return [
    ...(Array.isArray(choices) && given.length <= 25 ? [] : [`${given.length} choices (at most 25)`]),
    ...given.flatMap(({ name, value }) => [
      ...checkLength('a choice', name, 100),
      ...checkLength('a value', value, 100),
    ]),
  ];
}

function checkLength(what: string, text: unknown, max: number): string[] {
  const { length } = String(text ?? '');
  return length >= 1 && length <= max ? [] : [`${what} of ${length} characters (1 to ${max})`];
}

function hasOther(message: Fields): boolean {
  return ['embeds', 'components', 'files'].some((key) => Array.isArray(message[key]) && message[key].length > 0);
}

function checkEmbeds(embeds: unknown): string[] {
  const texts = JSON.stringify(embeds ?? []).match(/"(?:title|description|name|value|text)":"(?:[^"\\]|\\.)*"/g) ?? [];
  const total = texts.reduce((sum, text) => sum + text.length - text.indexOf(':') - 3, 0);
  return total > 6_000 ? [`embeds of ${total} characters in all (at most 6000)`] : [];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function checkCommands(body: unknown): string[] {
  if (!Array.isArray(body)) return ['commands that are no list'];
  const commands = body.map(asFields);
  const names = commands.map((command) => `${command.type ?? 1} ${command.name}`);
  const slash = commands.filter((command) => (command.type ?? 1) === 1);
  return [
    ...(slash.length > 100 ? [`${slash.length} slash commands (at most 100)`] : []),
    ...(new Set(names).size < names.length ? ['two commands of one name'] : []),
    ...slash.flatMap((command) => checkNamed(command)),
    ...commands.filter((command) => !slash.includes(command)).flatMap(({ name }) => checkLength('a command', name, 32)),
    ...slash.flatMap((command) => (Array.isArray(command.options) ? checkOptions(command.options) : [])),
  ];
}

function checkOptions(options: readonly unknown[]): string[] {
  const required = options.map((option) => asFields(option).required === true);
  const isOrdered = required.every((isRequired, i) => !isRequired || required.slice(0, i).every(Boolean));
  return [
    ...options.flatMap((option) => checkNamed(asFields(option))),
    ...(isOrdered ? [] : ['a required option after one that is not']),
  ];
}

function checkNamed(thing: Fields): string[] {
  const name = String(thing.name);
  const description = String(thing.description ?? '');
  return [
    ...(NAME.test(name) && name === name.toLowerCase() ? [] : [`the name ${name}`]),
    ...(description.length >= 1 && description.length <= 100 ? [] : [`the description of ${name}`]),
  ];
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
