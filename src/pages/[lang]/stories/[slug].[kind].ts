import type { APIRoute } from 'astro';
import { findStory } from '../../../domain/story.ts';
import { STORY_FILES, type StoryFileEnding } from '../../../domain/story-file.ts';
import { renderStoryFile } from '../../../press/story-files.ts';
import { listStoryPaths } from './_paths.ts';

interface Props { ending: StoryFileEnding }

export const getStaticPaths = async () =>
  (await listStoryPaths()).flatMap(({ params }) => STORY_FILES.map((ending) => ({ params: { ...params, kind: ending.slice(1) }, props: { ending } satisfies Props })));

export const GET: APIRoute<Props> = async ({ locals: { report, lang }, params, props: { ending } }) =>
  new Response(await renderStoryFile(report, findStory(report, params['slug'] ?? ''), lang, ending));
