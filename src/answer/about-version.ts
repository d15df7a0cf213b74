import type { Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import type { Notice, VersionFact } from './answer.ts';
import type { PartAnswer } from './part-answer.ts';

/** What story.yaml says of the versions asked about, or of all of them. */
export function answerAboutVersion({ story }: LoadedStory, versions: readonly Version[]): PartAnswer {
  const asked = versions.length === 0 ? story.versions : versions;
  return {
    outcome: 'about-version',
    quotations: [],
    versionsDiffer: false,
    differences: [],
    notices: asked
      .filter((version) => version.published === undefined)
      .map((version): Notice => ({ code: 'undated-version', version: version.id })),
    related: [],
    versions: asked.map(
      (version): VersionFact => ({
        story: story.id,
        version: version.id,
        ...(version.label === undefined ? {} : { label: version.label }),
        ...(version.published === undefined ? {} : { published: version.published }),
      }),
    ),
    confidence: 0.95,
  };
}
