import type { APIRoute } from 'astro';
import { findStory } from '../../../domain/story.ts';
import type { StoryFileEnding } from '../../../domain/story-file.ts';
import { renderStoryFile } from '../../../press/story-files.ts';

/** Each kind has a route of its own: a preview finds no address whose ending is a parameter. */
export const sendStoryFile = (ending: StoryFileEnding): APIRoute => async ({ locals: { report, lang }, params }) =>
  new Response(await renderStoryFile(report, findStory(report, params['slug'] ?? ''), lang, ending));
