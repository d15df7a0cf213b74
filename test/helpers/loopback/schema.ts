import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Discord's OpenAPI file, where it lies beside the project; without it the other checks stand alone. */
export const OPENAPI_FILE = fileURLToPath(new URL('../../../../shared/discord-openapi.json', import.meta.url));

export type CheckSchema = (route: string, body: unknown) => string[];

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}
interface Operation {
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: object } } };
}

let loaded: CheckSchema | undefined;

/** Checks a body against the schema of its route ("POST /channels/{channel_id}/messages"); empty when it fits. */
export function loadSchemaCheck(): CheckSchema {
  loaded ??= existsSync(OPENAPI_FILE) ? buildCheck(JSON.parse(readFileSync(OPENAPI_FILE, 'utf8'))) : () => [];
  return loaded;
}

function buildCheck(openApi: OpenApi): CheckSchema {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'discord', ...openApi });
  const pointers = new Map(listBodies(openApi));
  return (route, body) => {
    const pointer = pointers.get(route);
    const validate = pointer === undefined ? undefined : ajv.getSchema(`discord#${pointer}`);
    if (validate === undefined) return body === undefined ? [] : [`no schema for the body of ${route}`];
    // Discord reads JSON: what is undefined here was never sent.
    return validate(body) === true ? [] : [`${route} breaks Discord's schema: ${ajv.errorsText(validate.errors)}`];
  };
}

/** Routes with their parameters blanked, and where in the file their body is described. */
function listBodies(openApi: OpenApi): [string, string][] {
  return Object.entries(openApi.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]): [string, string][] => {
      if (operation?.requestBody?.content['application/json'] === undefined) return [];
      const at = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'].map(escapePointer);
      return [[`${method.toUpperCase()} ${path.replace(/\{[^}]+\}/g, '{}')}`, `/${at.join('/')}`]];
    }),
  );
}

function escapePointer(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}
