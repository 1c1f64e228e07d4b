import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = { pages: defineCollection({ loader: glob({ base: './pages', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }) }) };
