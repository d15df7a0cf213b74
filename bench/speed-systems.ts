import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { analyzeText } from '../src/search/analysis.ts';

/** A system that finds sentences by words. It sees texts by number and gives numbers back. */
export interface System {
  readonly name: string;
  readonly build: (texts: readonly string[], folder: string) => Promise<Searcher>;
  /** Reads back what `save` wrote. */
  readonly load: (texts: readonly string[], folder: string) => Promise<Searcher>;
}

export interface Searcher {
  /** The first hit, if any. */
  readonly search: (question: string) => number | undefined;
  /** Bytes written. */
  readonly save: () => Promise<number>;
}

type Options = ConstructorParameters<typeof MiniSearch>[0];

const PLAIN: Options = { fields: ['text'] };
/** The project's own analysis: stems, stop words left out. Fuzzy search would be slower, and is not asked for. */
const TUNED: Options = {
  fields: ['text'],
  tokenize: (text) => analyzeText(text).flatMap((term) => (term.stop ? [] : [term.stem])),
  processTerm: (term) => term,
};

function miniSearch(name: string, options: Options): System {
  const wrap = (index: MiniSearch, folder: string): Searcher => ({
    search: (question) => index.search(question)[0]?.id as number | undefined,
    save: async () => writeAndCount(join(folder, `${fileName(name)}.json`), JSON.stringify(index)),
  });
  return {
    name,
    build: async (texts, folder) => {
      const index = new MiniSearch(options);
      index.addAll(texts.map((text, id) => ({ id, text })));
      return wrap(index, folder);
    },
    load: async (_, folder) =>
      wrap(MiniSearch.loadJSON(readFileSync(join(folder, `${fileName(name)}.json`), 'utf8'), options), folder),
  };
}

const requirePeer = createRequire(pathToFileURL(resolve('bench/peers/package.json')));

/** The peers are typed by what is used of them, for the product's checks run without them. */
async function importPeer<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(requirePeer.resolve(name)).href)) as T;
}

interface FlexIndex {
  readonly add: (id: number, text: string) => void;
  readonly search: (query: string, options: { limit: number; suggest: boolean }) => number[];
  readonly export: (write: (key: string, data: string) => void) => Promise<void> | void;
  readonly import: (key: string, data: string) => void;
}
interface Flex {
  readonly default: {
    readonly Index: new (options: object) => FlexIndex;
    readonly Encoder: new (...options: object[]) => object;
  };
}

const flexSearch: System = {
  name: 'FlexSearch',
  build: async (texts, folder) => {
    const index = await createFlex();
    texts.forEach((text, id) => {
      index.add(id, text);
    });
    return wrapFlex(index, folder);
  },
  load: async (_, folder) => {
    const index = await createFlex();
    const parts = JSON.parse(readFileSync(join(folder, 'flexsearch.json'), 'utf8')) as [string, string][];
    for (const [key, data] of parts) index.import(key, data);
    return wrapFlex(index, folder);
  },
};

async function createFlex(): Promise<FlexIndex> {
  const flex = requirePeer('flexsearch') as Flex['default'];
  const english = await importPeer<{ readonly default: object }>(
    resolve('bench/peers/node_modules/flexsearch/dist/module/lang/en.js'),
  );
  return new flex.Index({ tokenize: 'strict', encoder: new flex.Encoder(english.default) });
}

function wrapFlex(index: FlexIndex, folder: string): Searcher {
  return {
    search: (question) => index.search(question, { limit: 10, suggest: true })[0],
    save: async () => {
      const parts: [string, string][] = [];
      await index.export((key, data) => parts.push([key, data]));
      return writeAndCount(join(folder, 'flexsearch.json'), JSON.stringify(parts));
    },
  };
}

interface Orama {
  readonly create: (options: object) => object;
  readonly insertMultiple: (index: object, documents: readonly object[], batchSize: number) => unknown;
  readonly search: (
    index: object,
    query: object,
  ) => { readonly hits: readonly { readonly document: { readonly number: number } }[] };
  readonly save: (index: object) => object;
  readonly load: (index: object, raw: object) => void;
}

const orama: System = {
  name: 'Orama',
  build: async (texts, folder) => {
    const { orama: library, index } = await createOrama();
    await library.insertMultiple(
      index,
      texts.map((text, number) => ({ number, text })),
      1_000,
    );
    return wrapOrama(library, index, folder);
  },
  load: async (_, folder) => {
    const { orama: library, index } = await createOrama();
    library.load(index, JSON.parse(readFileSync(join(folder, 'orama.json'), 'utf8')));
    return wrapOrama(library, index, folder);
  },
};

async function createOrama() {
  const library = await importPeer<Orama>('@orama/orama');
  const { stemmer } = await importPeer<{ readonly stemmer: object }>('@orama/stemmers/english');
  const { stopwords } = await importPeer<{ readonly stopwords: object }>('@orama/stopwords/english');
  const tokenizer = { language: 'english', stemming: true, stemmer, stopWords: stopwords };
  const index = library.create({ schema: { number: 'number', text: 'string' }, components: { tokenizer } });
  return { orama: library, index };
}

function wrapOrama(library: Orama, index: object, folder: string): Searcher {
  return {
    search: (term) => library.search(index, { term, properties: ['text'], limit: 10 }).hits[0]?.document.number,
    save: async () => writeAndCount(join(folder, 'orama.json'), JSON.stringify(library.save(index))),
  };
}

interface Database {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => {
    readonly run: (...values: unknown[]) => void;
    readonly get: (...values: unknown[]) => { readonly rowid: number } | undefined;
  };
}

const sqlite: System = {
  name: 'SQLite FTS5',
  build: async (texts, folder) => {
    const database = openDatabase(folder);
    database.exec("create virtual table texts using fts5(text, tokenize = 'porter unicode61')");
    const insert = database.prepare('insert into texts(rowid, text) values (?, ?)');
    database.exec('begin');
    texts.forEach((text, id) => {
      insert.run(id, text);
    });
    database.exec('commit');
    return wrapDatabase(database, folder);
  },
  load: async (_, folder) => wrapDatabase(openDatabase(folder), folder),
};

function openDatabase(folder: string): Database {
  const Sqlite = requirePeer('better-sqlite3') as new (file: string) => Database;
  return new Sqlite(join(folder, 'texts.sqlite'));
}

function wrapDatabase(database: Database, folder: string): Searcher {
  const select = database.prepare('select rowid from texts where texts match ? order by bm25(texts) limit 1');
  return {
    search: (question) => {
      // Stop words are left out as for the others; FTS5 has none of its own.
      const words = analyzeText(question).flatMap(({ stop, word }) => (stop ? [] : [`"${word.replaceAll('"', '')}"`]));
      return words.length === 0 ? undefined : select.get(words.join(' OR '))?.rowid;
    },
    save: async () => statSync(join(folder, 'texts.sqlite')).size,
  };
}

function writeAndCount(file: string, text: string): number {
  writeFileSync(file, text);
  return statSync(file).size;
}

function fileName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** This project among the systems. */
export const OWN_NAME = 'Verbatim';

export const PEERS: readonly System[] = [
  miniSearch('MiniSearch, plain', PLAIN),
  miniSearch('MiniSearch, tuned', TUNED),
  flexSearch,
  orama,
  sqlite,
];

const PACKAGES: Readonly<Record<string, string>> = {
  FlexSearch: 'flexsearch',
  Orama: '@orama/orama',
  'SQLite FTS5': 'better-sqlite3/build/Release/better_sqlite3.node',
};

/** Whether a system can be measured here. */
export function isInstalled({ name }: System): boolean {
  const path = PACKAGES[name];
  return path === undefined || existsSync(join('bench/peers/node_modules', path));
}
