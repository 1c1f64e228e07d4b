export default (config) => {
  config.addTemplate('_includes/page.njk', `<!doctype html>
<html lang="{{ lang }}">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>{{ title }}</title></head>
  <body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>`);
  return { dir: { input: 'pages', output: 'dist' }, markdownTemplateEngine: false };
};
