import { dateRule, labelRule, titleRule, versionIdRule } from '../corpus/text-rules.ts';
import type { TextRule } from '../corpus/yaml-fields.ts';
import { findTextFault } from '../corpus/yaml-fields.ts';
import type { Context } from './subcommand.ts';
import { textOption, UsageError } from './subcommand.ts';

const RULES = { version: versionIdRule, published: dateRule, label: labelRule, title: titleRule } as const;

export interface VersionOptions {
  readonly id?: string;
  readonly published?: string;
  readonly label?: string;
}

/** @throws UsageError for a value that story.yaml would not take. */
export function readVersionOptions(context: Context): VersionOptions {
  const [id, published, label] = [
    readOption(context, 'version', RULES.version),
    readOption(context, 'published', RULES.published),
    readOption(context, 'label', RULES.label),
  ];
  readOption(context, 'title', RULES.title);
  return {
    ...(id === undefined ? {} : { id }),
    ...(published === undefined ? {} : { published }),
    ...(label === undefined ? {} : { label }),
  };
}

export function readOption(context: Context, name: string, rule: TextRule): string | undefined {
  const text = textOption(context, name)?.trim();
  const fault = text === undefined ? undefined : findTextFault(text, rule);
  if (fault === undefined) return text;
  throw new UsageError(`--${name} takes ${rule.expected}; not so: ${JSON.stringify(text)}`);
}
