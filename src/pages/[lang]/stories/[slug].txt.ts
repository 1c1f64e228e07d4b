import type { APIRoute } from 'astro';
import { toDocument } from '../../../domain/document.ts';
import { findStory } from '../../../domain/story.ts';
import { renderStoryText } from '../../../press/story-text.ts';
import { listStoryPaths } from './_paths.ts';

export const getStaticPaths = listStoryPaths;

export const GET: APIRoute = ({ locals: { report, lang }, params }) =>
  new Response(renderStoryText(toDocument(report, findStory(report, params['slug'] ?? ''), lang)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
