import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// A side bar of every page would make each page grow with all the others.
export default defineConfig({
  site: 'https://peer.invalid',
  integrations: [starlight({ title: 'Pages', defaultLocale: 'th', locales: { th: { label: 'ไทย' }, en: { label: 'English' } }, sidebar: [{ label: 'Start', link: '/' }] })],
});
