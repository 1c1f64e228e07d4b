import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Pages', srcDir: 'pages', outDir: 'dist', cleanUrls: false,
  locales: { th: { label: 'ไทย', lang: 'th' }, en: { label: 'English', lang: 'en' } },
  themeConfig: { search: { provider: 'local' } },
});
