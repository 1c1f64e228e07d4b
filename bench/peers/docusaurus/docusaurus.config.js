module.exports = {
  title: 'Pages', url: 'https://peer.invalid', baseUrl: '/', trailingSlash: true,
  onBrokenLinks: 'ignore',
  presets: [['classic', { docs: { path: 'pages', routeBasePath: '/', sidebarPath: false }, blog: false, pages: false }]],
};
